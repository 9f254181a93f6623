// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include <QString>

namespace mitoyen::base {

/// How an act that window and command line do alike is named on the undo list: a word and what it was done to, apart
/// from any language. Words: set_field (table, field, name of the record), take_over (building), issue_statements
/// (building), close_period (building, first and last day), attach_file (title), settle_conflict, send_again. The acts of a page keep the sentence their user saw.
std::string undoLabel(std::string_view word, std::initializer_list<std::string> about = {});

/// What the undo list shows, in the language of now; a sentence comes back as it is.
QString undoText(const std::string& label);

} // namespace mitoyen::base
