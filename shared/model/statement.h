// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

/// The units a statement covers, as they were at issue.
struct StatementUnit {
    Id<Unit> unit;
    std::string label;
    std::int64_t generalShares = 0;
    std::int64_t generalTotal = 0;
    bool operator==(const StatementUnit&) const = default;
};

/// An expense as it was at issue, so that a reprint never needs the living record.
struct StatementExpense {
    Id<Expense> expense;
    Date date;
    std::string supplier;
    std::string invoiceNumber;
    std::string account;
    std::string accountLabel;
    std::string key;
    std::int64_t keyTotal = 0;
    Money total;
    bool operator==(const StatementExpense&) const = default;
};

/// What one unit bears of one VAT rate of one expense. `expense` and `unit` count from 0 in the lists above. The
/// floors and remainders explain every odd cent: an extra cent went where the remainder was among the largest.
struct StatementLine {
    std::int64_t expense = 0;
    std::int64_t unit = 0;
    std::int64_t rateBasisPoints = 0;
    std::int64_t weight = 0;
    std::int64_t days = 0;
    std::int64_t daysOf = 0;
    Money net;
    Money vat;
    std::int64_t netRemainder = 0;
    std::int64_t netExtraCent = 0;
    std::int64_t vatRemainder = 0;
    std::int64_t vatExtraCent = 0;
    std::int64_t netDayExtraCent = 0;
    std::int64_t vatDayExtraCent = 0;
    bool operator==(const StatementLine&) const = default;
};

/// A charge statement as it was issued (D12): one for each holder, for all its units, frozen with its lines. A
/// reprint and an audit read it, never a new computation.
/// `letterhead` is what the association and its syndic were at issue: blocks of lines with an empty line between them,
/// name and address of the association, its enterprise number, the syndic. `addressee`: name and address, then after
/// an empty line the country where it is abroad. `members`: one a line, "name; right; part".
struct Statement {
    Id<Statement> id;
    Id<Organisation> organisation;
    Id<Building> building;
    std::string number;
    Id<Holder> holder;
    Language language = Language::Fr;
    Date fromDate;
    Date toDate;
    Date issuedOn;
    Date dueOn;
    Money net;
    Money vat;
    Money total;
    std::string structuredCommunication;
    std::string iban;
    std::optional<std::string> bic;
    std::string letterhead;
    std::string addressee;
    std::string members;
    std::vector<StatementUnit> units;
    std::vector<StatementExpense> expenses;
    std::vector<StatementLine> lines;
    bool operator==(const Statement&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct ListElement<model::StatementUnit> {
    using T = model::StatementUnit;
    static constexpr auto items = std::tuple{item("unit", &T::unit), item("label", &T::label),
                                             item("shares", &T::generalShares), item("shares_total", &T::generalTotal)};
};

template <> struct ListElement<model::StatementExpense> {
    using T = model::StatementExpense;
    static constexpr auto items = std::tuple{item("expense", &T::expense),   item("date", &T::date),
                                             item("supplier", &T::supplier), item("invoice_number", &T::invoiceNumber),
                                             item("account", &T::account),   item("account_label", &T::accountLabel),
                                             item("key", &T::key),           item("key_total", &T::keyTotal),
                                             item("total_cents", &T::total)};
};

template <> struct ListElement<model::StatementLine> {
    using T = model::StatementLine;
    static constexpr auto items = std::tuple{item("expense", &T::expense),
                                             item("unit", &T::unit),
                                             item("rate_bp", &T::rateBasisPoints),
                                             item("weight", &T::weight),
                                             item("days", &T::days),
                                             item("days_of", &T::daysOf),
                                             item("net_cents", &T::net),
                                             item("vat_cents", &T::vat),
                                             item("net_remainder", &T::netRemainder),
                                             item("net_extra_cent", &T::netExtraCent),
                                             item("vat_remainder", &T::vatRemainder),
                                             item("vat_extra_cent", &T::vatExtraCent),
                                             item("net_day_extra_cent", &T::netDayExtraCent),
                                             item("vat_day_extra_cent", &T::vatDayExtraCent)};
};

template <> struct Schema<model::Statement> {
    using E = model::Statement;
    static constexpr std::string_view table = "statement";
    static constexpr RecordClass recordClass = RecordClass::Accounting;
    static constexpr bool fact = true;
    static constexpr std::string_view display = "number";
    static constexpr std::string_view naturalKey = "building,number";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building").fixed(),
        field("number", &E::number).required().longest(40).searchable(),
        field("holder", &E::holder).references("holder"),
        field("language", &E::language),
        field("from_date", &E::fromDate),
        field("to_date", &E::toDate),
        field("issued_on", &E::issuedOn),
        field("due_on", &E::dueOn),
        field("net_cents", &E::net),
        field("vat_cents", &E::vat),
        field("total_cents", &E::total),
        field("structured_communication", &E::structuredCommunication).longest(12).searchable().indexed(),
        field("iban", &E::iban).longest(34),
        field("bic", &E::bic).longest(11),
        field("letterhead", &E::letterhead).longest(4'000),
        field("addressee", &E::addressee).longest(2'000).searchable(),
        field("members", &E::members).longest(20'000),
        field("units", &E::units),
        field("expenses", &E::expenses),
        field("lines", &E::lines),
    };
    /// The lines add up to the totals.
    static core::Result<void> check(const E& statement);
};

} // namespace mitoyen::schema
