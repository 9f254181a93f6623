// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "documents/charge_table.h"

namespace mitoyen::documents {

/// What the owner reads first, above the fold of page one: who writes, to whom, what is to be paid, by when and how.
/// The address stands in the window of the envelope, the payment beside it.
class ChargeFront {
public:
    /// Errors: those of the IBAN, the structured communication and the EPC code, when an amount is due.
    static core::Result<ChargeFront> make(const ChargeStatementReport& report, const Phrases& phrases,
                                          const DocumentFonts& fonts);

    void paint(Paper& paper) const;

private:
    ChargeFront(const ChargeStatementReport& report, const Phrases& phrases, const DocumentFonts& fonts);
    core::Result<void> preparePayment();
    void paintSender(Paper& paper) const;
    void paintTitle(Paper& paper) const;
    void paintAddress(Paper& paper) const;
    void paintPayment(Paper& paper) const;
    void paintOrder(Paper& paper, double baseline) const;
    double paymentLeft() const;
    double paymentRight() const;
    double paymentTextWidth() const;

    const ChargeStatementReport* report_;
    const Phrases* phrases_;
    const DocumentFonts* fonts_;
    QString iban_;
    QString communication_;
    std::vector<QRectF> code_;
};

/// Under the head of page one: the members of the holder and the sum of each unit, in the table's columns.
std::vector<Block> holderAndSummary(const ChargeStatementReport& report, const Phrases& phrases,
                                    const DocumentFonts& fonts, const ChargeTable& table);

/// Where the head of page one ends and the blocks begin.
constexpr double frontBottom = 104 * mm;

} // namespace mitoyen::documents
