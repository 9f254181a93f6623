// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/statement.h"
#include "operations/charge_sources.h"

namespace mitoyen::operations {

/// What an order for statements adds to the books.
struct StatementTerms {
    core::Date issuedOn;
    core::Date dueOn;
    std::optional<model::Language> language; ///< in place of each reader's own
};

/// The statement of one holder with everything it will ever print, without its identifier, number and payment
/// reference: those are taken when it is issued. `computed` comes from the rules over `sources.input`.
/// Error no_bank_account: an amount is due and the building has no current account.
core::Result<model::Statement> statementFact(const ChargeSources& sources, const rules::ChargeStatement& computed,
                                             const StatementTerms& terms);

/// "Denis Piérard", or the company's name.
std::string nameOf(const model::Person& person);

/// The full name of the association as documents carry it, in its own language: "Association des copropriétaires
/// Résidence Les Tilleuls"; a name that already says so stays.
std::string associationName(const model::Building& building);

/// The label of an account in a language; another language's where that one is empty, else the chart's.
std::string accountLabel(const model::Account& account, model::Language language);

} // namespace mitoyen::operations
