// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "documents/flow.h"
#include "documents/phrases.h"

namespace mitoyen::documents {

/// The table of a charge statement: for each unit and each key the holder's part of every expense, with totals.
/// Columns are as wide as their widest figure; what remains goes to supplier and account, the account on a line of
/// its own where both do not fit on one. It keeps references to its arguments, and its blocks refer to it.
class ChargeTable {
public:
    ChargeTable(const ChargeStatementReport& report, const Phrases& phrases, const DocumentFonts& fonts);
    ChargeTable(const ChargeTable&) = delete;
    ChargeTable& operator=(const ChargeTable&) = delete;

    /// Header, units, total.
    std::vector<Block> rows() const;
    TableBreaks breaks() const;

    /// The explanation of an odd cent, with the number its line has on paper.
    struct NumberedCent {
        int line = 0;
        const OddCent* cent = nullptr;
    };
    std::vector<NumberedCent> oddCents() const;

    /// The head of a smaller table whose amounts stand under the columns of this one; `middle`: the title of a
    /// column left of them, or empty.
    Block amountHeading(Face face, const QString& title, const QString& middle) const;
    Block amountRow(Face face, const QString& label, const QString& middle, const Sums& sums) const;

private:
    struct NumberedLine {
        int number = 0;
        const ChargeLine* line = nullptr;
    };
    /// Lines of a unit with the same key, weight and days.
    struct KeyGroup {
        const ChargedUnit* unit = nullptr;
        std::vector<NumberedLine> lines;
    };

    void numberLines();
    struct NaturalWidths;
    NaturalWidths naturalWidths() const;
    void placeColumns();
    Block header() const;
    Block unitHeading(const ChargedUnit& unit) const;
    std::vector<Block> groupRows(const KeyGroup& group) const;
    QString groupTitle(const KeyGroup& group) const;
    Block line(const NumberedLine& line) const;
    void paintLine(Paper& paper, double top, const NumberedLine& line) const;
    enum class Rule { Above, Below };
    Block sumRow(const QString& label, const Sums& sums, Rule rule) const;

    const ChargeStatementReport& report_;
    const Phrases& phrases_;
    const DocumentFonts& fonts_;
    std::vector<KeyGroup> groups_;
    // Left edges of texts, right edges of figures.
    double numberRight_ = 0;
    double date_ = 0;
    double supplier_ = 0;
    double supplierWidth_ = 0;
    double invoice_ = 0;
    double invoiceWidth_ = 0;
    double account_ = 0;
    double accountWidth_ = 0;
    bool accountBelow_ = false;
    double expenseRight_ = 0;
    double netRight_ = 0;
    double rateRight_ = 0;
    double vatRight_ = 0;
};

Sums sumsOf(const ChargeLine& line);
Sums sumsOf(const ChargedUnit& unit);
Sums sumsOf(const ChargeStatementReport& report);

} // namespace mitoyen::documents
