// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "core/result.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <QString>
#include <QVariant>
#include <Qt>

namespace mitoyen::models {

/// What a cell holds: decides its editor and how it is read.
enum class CellKind { Text, Money, Integer, Date, Choice };

/// What the state of a cell means; shown by icon and word too, never by colour alone.
enum class Tone { Plain, Secondary, Good, Attention, Bad };

/// One entry of a cell that takes one of a list: `text` stands in the cell, `detail` beside it in the list.
struct Choice {
    QString id;
    QString text;
    QString detail;
};

/// One column of a list of plain rows. Written with designated initialisers:
///
///     {.title = tr("Balance"), .text = [](const UnitRow& row) { return money(row.balance); },
///      .kind = CellKind::Money, .amount = [](const UnitRow& row) { return row.balance; }}
template <class Row> struct Column {
    QString title;
    std::function<QString(const Row&)> text;
    Qt::Alignment alignment = Qt::AlignLeft; ///< Money and Integer always stand to the right
    CellKind kind = CellKind::Text;
    std::string id = {}; ///< stable name, for the layout the user chose; empty: by position
    bool hidden = false; ///< until the user asks for it
    bool stretch = false; ///< takes the room that is left

    /// Reads what the user typed into the row, or says in one sentence why not. Empty: the column is read only.
    std::function<core::Result<void>(Row&, const QString&)> edit;
    /// Of CellKind::Choice; asked when the editor opens. What was chosen comes to `edit` as the choice's id.
    std::function<std::vector<Choice>()> choices;

    /// Columns of Query::orderBy that sort the list in the database; without it all rows are loaded and sorted here.
    std::string orderBy;
    /// What sorting here compares; without it, the text.
    std::function<QVariant(const Row&)> sortValue;
    /// Summed in the footer: from the rows once all are loaded, before that as Source::totals says.
    std::function<core::Money(const Row&)> amount;
    std::function<Tone(const Row&)> tone;
    /// What is wrong or noteworthy with this cell, one sentence.
    std::function<QString(const Row&)> remark;
};

} // namespace mitoyen::models
