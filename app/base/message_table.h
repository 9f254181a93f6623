// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace mitoyen::base {

/// The sentence of one error code. %1 and %2 stand for what the English text of the error quotes, in its order.
struct MessagePattern {
    std::string_view code;
    int quotations; ///< that `text` needs: 0 to 2
    const char* text;
    const char* plain; ///< for an error that quotes fewer; null: its English text
};

/// All of them.
std::span<const MessagePattern> messagePatterns();
/// The part of message_table_exchange.cpp.
std::span<const MessagePattern> exchangePatterns();

} // namespace mitoyen::base
