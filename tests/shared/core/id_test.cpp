// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/id.h"
#include "core/value.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::core {

namespace {

TEST(Uuid, IsReadInAnyCaseAndWrittenInLowerCase)
{
    const auto id = parseUuid("018F4A5B-6C7D-7E8F-9A0B-1C2D3E4F5A6B");
    ASSERT_TRUE(id.ok());
    EXPECT_EQ(toText(*id), "018f4a5b-6c7d-7e8f-9a0b-1c2d3e4f5a6b");
    EXPECT_EQ(id->bytes[0], 0x01);
    EXPECT_EQ(id->bytes[15], 0x6b);
}

TEST(Uuid, RefusesAnyOtherText)
{
    for (const auto* text : {"", "018f4a5b6c7d7e8f9a0b1c2d3e4f5a6b", "018f4a5b-6c7d-7e8f-9a0b-1c2d3e4f5a6",
                             "018f4a5b-6c7d-7e8f-9a0b-1c2d3e4f5a6bb", "018f4a5b_6c7d-7e8f-9a0b-1c2d3e4f5a6b",
                             "018g4a5b-6c7d-7e8f-9a0b-1c2d3e4f5a6b", "{18f4a5b-6c7d-7e8f-9a0b-1c2d3e4f5a6}"})
        EXPECT_EQ(parseUuid(text).error().code, "id_not_an_id") << text;
}

TEST(Uuid, OfVersion7CarriesTheClockAndItsMarks)
{
    std::array<std::uint8_t, 10> ones{};
    ones.fill(0xff);
    EXPECT_EQ(toText(makeUuidV7(0x0123456789ab, ones)), "01234567-89ab-7fff-bfff-ffffffffffff");
    EXPECT_EQ(toText(makeUuidV7(0x0123456789ab, {})), "01234567-89ab-7000-8000-000000000000");
}

TEST(Uuid, OfALaterMillisecondSortsAfter)
{
    std::array<std::uint8_t, 10> ones{};
    ones.fill(0xff);
    EXPECT_LT(makeUuidV7(1'795'372'884'123, ones), makeUuidV7(1'795'372'884'124, {}));
}

TEST(Uuid, OfNothingIsNil)
{
    EXPECT_TRUE(Uuid{}.isNil());
    EXPECT_FALSE(makeUuidV7(0, {}).isNil());
}

TEST(Value, IsShownAsText)
{
    EXPECT_EQ(toText(Value{}), "");
    EXPECT_EQ(toText(Value{std::int64_t{-12}}), "-12");
    EXPECT_EQ(toText(Value{std::string("Zeedijk")}), "Zeedijk");
    EXPECT_EQ(toText(Value{Uuid{}}), "00000000-0000-0000-0000-000000000000");
    EXPECT_TRUE(isNull(Value{}));
    EXPECT_FALSE(isNull(Value{std::string{}}));
}

RC_GTEST_PROP(UuidProperties, TextIsReadBack, ())
{
    Uuid id;
    for (auto& byte : id.bytes)
        byte = *rc::gen::arbitrary<std::uint8_t>();
    RC_ASSERT(parseUuid(toText(id)).value() == id);
}

} // namespace

} // namespace mitoyen::core
