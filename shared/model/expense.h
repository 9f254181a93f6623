// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

/// One VAT rate of an invoice, as the invoice states it: VAT is never recomputed.
struct VatLine {
    std::int64_t rateBasisPoints = 0;
    Money net;
    Money vat;
    bool operator==(const VatLine&) const = default;
};

/// A supplier's invoice (or credit note, with negative amounts) that the co-owners bear by an allocation key.
struct Expense {
    Id<Expense> id;
    Id<Organisation> organisation;
    Id<Building> building;
    Date date;
    Id<Supplier> supplier;
    std::string invoiceNumber;
    Id<Account> account;
    Id<AllocationKey> allocationKey;
    std::optional<std::string> description;
    std::vector<VatLine> vatLines;
    Money total;
    bool operator==(const Expense&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct ListElement<model::VatLine> {
    static constexpr auto items =
        std::tuple{item("rate_bp", &model::VatLine::rateBasisPoints), item("net_cents", &model::VatLine::net),
                   item("vat_cents", &model::VatLine::vat)};
};

template <> struct Schema<model::Expense> {
    using E = model::Expense;
    static constexpr std::string_view table = "expense";
    static constexpr RecordClass recordClass = RecordClass::Accounting;
    static constexpr std::string_view display = "date,invoice_number,description";
    static constexpr std::string_view naturalKey = "building,supplier,invoice_number";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building").fixed(),
        field("date", &E::date)
            .headings("date|datum|date de facture|date facture|factuurdatum|rechnungsdatum|invoice date"),
        field("supplier", &E::supplier).references("supplier"),
        field("invoice_number", &E::invoiceNumber)
            .required()
            .longest(100)
            .searchable()
            .headings("facture|factuur|rechnung|invoice|numero de facture|no facture|n facture|numero facture|"
                      "factuurnummer|factuurnr|rechnungsnummer|rechnungsnr|invoice number|invoice no"),
        field("account", &E::account).references("account"),
        field("allocation_key", &E::allocationKey).references("allocation_key"),
        field("description", &E::description).searchable(),
        field("vat_lines", &E::vatLines).together("amount"),
        field("total_cents", &E::total).together("amount"),
    };
    /// Net and VAT of the lines add up to the total; rates lie between 0 and 100 %.
    static core::Result<void> check(const E& expense);
};

} // namespace mitoyen::schema
