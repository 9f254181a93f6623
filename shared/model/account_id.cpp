// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/account_id.h"

#include "core/require.h"

namespace mitoyen::model {

core::Id<Account> accountId(core::Id<Organisation> organisation, std::string_view number)
{
    constexpr std::size_t prefix = 10;
    constexpr std::size_t digits = 12;
    core::require(!number.empty() && number.size() <= digits && number[0] != '0' &&
                      number.find_first_not_of("0123456789") == std::string_view::npos,
                  "an account number is digits");
    core::Id<Account> id{organisation.uuid};
    for (std::size_t at = prefix; at < id.uuid.bytes.size(); ++at)
        id.uuid.bytes[at] = 0;
    const auto zeros = digits - number.size();
    for (std::size_t i = 0; i < number.size(); ++i) {
        const auto place = zeros + i;
        const auto digit = static_cast<unsigned>(number[i] - '0');
        auto& byte = id.uuid.bytes[prefix + place / 2];
        byte = static_cast<std::uint8_t>(byte | (place % 2 == 0 ? digit << 4 : digit));
    }
    return id;
}

} // namespace mitoyen::model
