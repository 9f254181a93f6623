// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/id.h"
#include "core/result.h"
#include "crypto/es256.h"

#include <string>
#include <string_view>

namespace mitoyen::server::identity {

/// What an access token states: which session it stands for, and until when. Role and organisation are read from the
/// session, so that a token says nothing that can become untrue.
struct Claims {
    core::Uuid tenant;
    core::Uuid session;
    core::Instant issued;
    core::Instant expires; ///< whole seconds
    bool operator==(const Claims&) const = default;
};

/// JWS in compact form (RFC 7515) with ES256 and nothing else: the header is compared as text, so no token can name
/// another algorithm or key.
class AccessTokens {
public:
    explicit AccessTokens(crypto::Es256Key key);

    std::string issue(const Claims& claims) const;
    /// Error token_invalid, the same for every reason.
    core::Result<Claims> verify(std::string_view token, core::Instant now) const;

private:
    crypto::Es256Key key_;
    std::string header_; ///< base64url
};

} // namespace mitoyen::server::identity
