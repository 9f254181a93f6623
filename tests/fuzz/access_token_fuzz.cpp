// SPDX-License-Identifier: AGPL-3.0-or-later
#include "identity/access_token.h"
#include "target.h"

namespace mitoyen::fuzz {

namespace {

using server::identity::AccessTokens;
using server::identity::Claims;

struct Office {
    AccessTokens tokens{server::crypto::Es256Key::generate()};
    Claims claims{core::Uuid{{1}}, core::Uuid{{2}}, {1'000'000}, {2'000'000}};
    std::string good = tokens.issue(claims);
    core::Instant now{1'500'000};
};

/// The input as a token, behind our header, and as changes (place, byte) of a good token: only the good one is taken.
bool verify(std::string_view bytes)
{
    static const Office office;
    const auto refused = [](const std::string& token) {
        const auto claims = office.tokens.verify(token, office.now);
        expect(!claims && claims.error().code == "token_invalid", "a forged token is taken");
    };
    refused(std::string(bytes));
    refused(office.good.substr(0, office.good.find('.') + 1) + std::string(bytes));
    refused(office.good + std::string(bytes) + "=");
    std::string bent = office.good;
    while (bytes.size() >= 2) {
        const std::size_t place = (takeByte(bytes) * 8u + 3u) % bent.size();
        bent[place] = static_cast<char>(takeByte(bytes));
    }
    if (bent != office.good) {
        refused(bent);
        return false;
    }
    const auto claims = office.tokens.verify(bent, office.now);
    expect(claims.ok() && *claims == office.claims, "a good token is refused");
    return true;
}

const Target target("access_token", verify);

} // namespace

} // namespace mitoyen::fuzz
