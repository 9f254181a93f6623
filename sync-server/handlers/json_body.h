// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace mitoyen::server::handlers {

/// Reads a JSON object member by member and remembers the first mistake: read all, then ask `mistake`. A dot in a name
/// goes one object deeper. Unknown members are nobody's mistake: a newer client may send more.
class JsonBody {
public:
    explicit JsonBody(std::string_view body);
    ~JsonBody();

    /// A text of 1 to `longest` bytes of well-formed UTF-8.
    std::string text(std::string_view name, std::size_t longest);
    /// The same, empty when it is missing.
    std::string optionalText(std::string_view name, std::size_t longest);
    /// A whole number, not negative.
    std::int64_t number(std::string_view name);
    core::Uuid id(std::string_view name);
    /// Bytes in base64 or base64url.
    std::string bytes(std::string_view name, std::size_t longest);

    /// Errors: body_malformed, field_missing, field_invalid; `where.field` names the member.
    const std::optional<core::Error>& mistake() const { return mistake_; }

private:
    const nlohmann::json* find(std::string_view name) const;
    void refuse(std::string code, std::string_view name, std::string_view expected);

    std::unique_ptr<nlohmann::json> root_;
    std::optional<core::Error> mistake_;
};

} // namespace mitoyen::server::handlers
