// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/attachment.h"

#include "model/blob_layout.h"

#include <algorithm>

namespace mitoyen::schema {

namespace {

/// A name that comes from another laptop is offered where a file is saved: it must not lead anywhere.
bool isPlainFileName(const std::string& name)
{
    const auto leads = [](char c) {
        return c == '/' || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    };
    return name != "." && name != ".." && std::none_of(name.begin(), name.end(), leads);
}

} // namespace

core::Result<void> Schema<model::Attachment>::check(const model::Attachment& attachment)
{
    if (!model::hashFromText(attachment.sha256))
        return core::Error{"hash_malformed", "The content of the file is not named by its SHA-256.", {{}, 0, "sha256"}};
    if (!isPlainFileName(attachment.fileName))
        return core::Error{
            "file_name_not_plain", "The name of the file must be one without folders.", {{}, 0, "file_name"}};
    return {};
}

} // namespace mitoyen::schema
