// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/json_body.h"

#include "core/text.h"
#include "crypto/base64.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace mitoyen::server::handlers {

JsonBody::JsonBody(std::string_view body)
    : root_(std::make_unique<nlohmann::json>(nlohmann::json::parse(body, nullptr, false)))
{
    if (!root_->is_object())
        mistake_ = core::Error{"body_malformed", "The body is not a JSON object.", {}};
}

JsonBody::~JsonBody() = default;

const nlohmann::json* JsonBody::find(std::string_view name) const
{
    const nlohmann::json* at = root_.get();
    while (!name.empty()) {
        if (!at->is_object())
            return nullptr;
        const auto dot = name.find('.');
        const auto member = at->find(std::string(name.substr(0, dot)));
        if (member == at->end())
            return nullptr;
        at = &*member;
        name = dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
    }
    return at;
}

void JsonBody::refuse(std::string code, std::string_view name, std::string_view expected)
{
    if (!mistake_)
        mistake_ =
            core::Error{std::move(code), fmt::format("\"{}\" must be {}.", name, expected), {{}, 0, std::string(name)}};
}

std::string JsonBody::optionalText(std::string_view name, std::size_t longest)
{
    const auto* member = find(name);
    return member == nullptr || member->is_null() ? std::string() : text(name, longest);
}

std::string JsonBody::text(std::string_view name, std::size_t longest)
{
    const auto expected = fmt::format("a text of 1 to {} bytes", longest);
    const auto* member = find(name);
    if (member == nullptr) {
        refuse("field_missing", name, expected);
        return {};
    }
    if (!member->is_string()) {
        refuse("field_invalid", name, expected);
        return {};
    }
    const auto& content = member->get_ref<const std::string&>();
    if (content.empty() || content.size() > longest || !core::isUtf8(content)) {
        refuse("field_invalid", name, expected);
        return {};
    }
    return content;
}

std::int64_t JsonBody::number(std::string_view name)
{
    const auto* member = find(name);
    if (member == nullptr || !member->is_number_integer() || member->get<std::int64_t>() < 0) {
        refuse(member == nullptr ? "field_missing" : "field_invalid", name, "a whole number");
        return 0;
    }
    return member->get<std::int64_t>();
}

core::Uuid JsonBody::id(std::string_view name)
{
    const auto id = core::parseUuid(text(name, 36));
    if (!id || id->isNil()) {
        refuse("field_invalid", name, "an identifier (UUID)");
        return {};
    }
    return *id;
}

std::string JsonBody::bytes(std::string_view name, std::size_t longest)
{
    auto bytes = crypto::fromAnyBase64(text(name, longest * 4 / 3 + 4));
    if (!bytes || bytes->empty() || bytes->size() > longest) {
        refuse("field_invalid", name, fmt::format("up to {} bytes in base64", longest));
        return {};
    }
    return *std::move(bytes);
}

} // namespace mitoyen::server::handlers
