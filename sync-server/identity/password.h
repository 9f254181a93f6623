// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace mitoyen::server::identity {

/// Argon2id (RFC 9106) with 19 MiB and two passes, which OWASP's Password Storage Cheat Sheet gives as its first
/// choice. One at a time: the memory of the server stays bounded however many people sign in.
class Passwords {
public:
    Passwords();

    /// The encoded form with its own salt and parameters.
    std::string hash(std::string_view password);
    /// Without a stored hash (no such account) it works as long and answers false.
    bool matches(const std::optional<std::string>& stored, std::string_view password);

private:
    std::mutex mutex_;
    std::string nobodys_;
};

} // namespace mitoyen::server::identity
