// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/attachment.h"
#include "model/blob_layout.h"
#include "schema/validate.h"

#include <gtest/gtest.h>

namespace mitoyen::tests {

namespace {

model::Attachment anAttachment()
{
    model::Attachment attachment;
    attachment.title = attachment.fileName = "Facture été.pdf";
    attachment.mediaType = "application/pdf";
    attachment.sha256 = std::string(64, 'a');
    attachment.size = 1;
    return attachment;
}

std::string codeOf(const model::Attachment& attachment)
{
    const auto checked = schema::validateRow(schema::description<model::Attachment>(), schema::toRow(attachment));
    return checked ? "" : checked.error().code;
}

} // namespace

TEST(Attachment, NamesItsContentByItsHash)
{
    EXPECT_EQ(codeOf(anAttachment()), "");
    for (const auto& text : {std::string(), std::string(63, 'a'), std::string(64, 'A'), std::string(64, 'g')}) {
        auto attachment = anAttachment();
        attachment.sha256 = text;
        EXPECT_EQ(codeOf(attachment), "hash_malformed") << text;
    }
}

TEST(Attachment, HasAFileNameThatLeadsNowhere)
{
    for (const auto* name : {"../x", "a/b.pdf", "a\\b.pdf", "..", ".", "a\nb.pdf"}) {
        auto attachment = anAttachment();
        attachment.fileName = name;
        EXPECT_EQ(codeOf(attachment), "file_name_not_plain") << name;
    }
}

TEST(BlobLayout, CutsEveryFileIntoWholeChunksAndARest)
{
    EXPECT_EQ(model::chunksOf(1), 1);
    EXPECT_EQ(model::chunksOf(model::blobChunk), 1);
    EXPECT_EQ(model::chunksOf(model::blobChunk + 1), 2);
    for (const auto size : {std::int64_t{1}, model::blobChunk, model::blobChunk + 1, model::largestBlob}) {
        std::int64_t sum = 0;
        for (std::int64_t number = 0; number < model::chunksOf(size); ++number)
            sum += model::chunkLength(size, number);
        EXPECT_EQ(sum, size);
        EXPECT_EQ(model::chunkLength(size, model::chunksOf(size)), 0);
        EXPECT_EQ(model::chunkLength(size, -1), 0);
    }
}

TEST(BlobLayout, ReadsBackTheHashesItWrites)
{
    std::string hash;
    for (int byte = 0; byte < 32; ++byte)
        hash += static_cast<char>(byte * 8 + 7);
    EXPECT_EQ(model::hashFromText(model::hashText(hash)), hash);
    EXPECT_EQ(model::hashFromText("0g"), std::nullopt);
}

TEST(BlobLayout, RefusesDescriptionsThatAreNone)
{
    const model::BlobDescription good{std::string(32, 'h'), 10, std::string(32, 'c')};
    EXPECT_TRUE(model::checkBlob(good).ok());
    auto bad = good;
    bad.size = 0;
    EXPECT_EQ(model::checkBlob(bad).error().code, "blob_empty");
    EXPECT_EQ(model::checkBlob(good, 9).error().code, "blob_too_large");
    bad = good;
    bad.chunkHashes += 'c';
    EXPECT_EQ(model::checkBlob(bad).error().code, "field_invalid");
    bad = good;
    bad.sha256.pop_back();
    EXPECT_EQ(model::checkBlob(bad).error().code, "field_invalid");
}

} // namespace mitoyen::tests
