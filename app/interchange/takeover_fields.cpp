// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/require.h"
#include "interchange/takeover_columns.h"
#include "model/agenda_item.h"
#include "model/building.h"
#include "model/expense.h"
#include "model/ownership.h"
#include "model/person.h"
#include "model/supplier.h"
#include "model/unit.h"

#include <array>
#include <vector>

namespace mitoyen::interchange {

namespace {

enum class Need { Always, Column, Optional };

FieldSpec spec(std::string_view name, Need need, std::string_view headings, std::size_t longest = 500)
{
    return {name, headings, longest, need != Need::Optional, need == Need::Always};
}

/// A field whose headings and length stand in the entity's own description.
template <class E> FieldSpec spec(std::string_view name, Need need, std::string_view column) requires requires
{
    schema::Schema<E>::table;
}
{
    const auto& entity = schema::description<E>();
    const auto at = entity.column(column);
    core::require(at.has_value(), "a takeover field names a column that its entity has not");
    const auto& described = entity.columns[*at];
    return spec(name, need, described.headings, described.longest);
}

template <class E> FieldSpec spec(std::string_view name, Need need) requires requires
{
    schema::Schema<E>::table;
}
{
    return spec<E>(name, need, name);
}

std::vector<FieldSpec> buildingFields()
{
    using E = model::Building;
    return {
        spec<E>("name", Need::Always),
        spec<E>("street", Need::Optional),
        spec<E>("postal_code", Need::Optional),
        spec<E>("town", Need::Optional),
        spec<E>("enterprise_number", Need::Always),
        spec("iban_current", Need::Optional,
             "iban courant|iban zicht|iban girokonto|iban current|iban|compte courant|compte a vue|iban compte a vue|"
             "iban compte courant|zichtrekening|iban zichtrekening|girokonto|current account|iban current account|"
             "iban of the current account"),
        spec("iban_savings", Need::Optional,
             "iban reserve|iban rucklage|iban savings|compte de reserve|compte d epargne|iban epargne|"
             "iban compte epargne|iban fonds de reserve|spaarrekening|reserverekening|iban spaarrekening|"
             "iban reservefonds|rucklagenkonto|sparkonto|savings account|reserve account|iban savings account|"
             "iban reserve account|iban of the savings reserve account"),
        spec("deed_total", Need::Always,
             "quotites total|aandelen totaal|anteile gesamt|shares total|total quotites|total des quotites|"
             "totaal aandelen|totaal aantal aandelen|gesamtanteile|summe anteile|total shares|deed total|"
             "total of the shares|total of the shares in the deed"),
        spec<E>("language", Need::Always),
        spec<E>("fiscal_year_start", Need::Always),
    };
}

std::vector<FieldSpec> lotFields()
{
    using E = model::Unit;
    return {
        spec<E>("label", Need::Always),
        spec<E>("kind", Need::Always),
        spec<E>("floor", Need::Optional),
        spec<E>("surface", Need::Optional, "surface_dm2"),
        spec("shares", Need::Always,
             "quotites|aandelen|anteile|shares|quotite|quotiteiten|quotes parts|milliemes|duizendsten|tausendstel|"
             "general|generale|algemeen|allgemein|cle generale|cle general|algemene sleutel|sleutel algemeen|"
             "allgemeiner schlussel|schlussel allgemein|general key|key general|shares key general"),
    };
}

std::vector<FieldSpec> ownerFields()
{
    using E = model::Person;
    return {
        spec<E>("code", Need::Always),      spec<E>("surname", Need::Column),    spec<E>("first_name", Need::Optional),
        spec<E>("company", Need::Optional), spec<E>("language", Need::Optional), spec<E>("email", Need::Optional),
        spec<E>("mobile", Need::Optional),  spec<E>("street", Need::Optional),   spec<E>("postal_code", Need::Optional),
        spec<E>("town", Need::Optional),    spec<E>("country", Need::Optional),  spec<E>("iban", Need::Optional),
    };
}

std::vector<FieldSpec> ownershipFields()
{
    return {
        spec<model::Unit>("unit", Need::Always, "label"),
        spec("owner", Need::Always,
             "code proprietaire|code eigenaar|code eigentumer|owner code|code|proprietaire|eigenaar|eigentumer|owner|"
             "code coproprietaire|coproprietaire|mede eigenaar|miteigentumer|eigenaarscode|eigentumercode",
             40),
        spec("part", Need::Always, "part|deel|teil|quote part|quotepart|aandeel|anteil|fraction|share|part fraction"),
        spec("right", Need::Always, "droit|recht|right|type de droit|soort recht|rechtsart|kind of right"),
        spec<model::Ownership>("since", Need::Always),
    };
}

std::vector<FieldSpec> expenseFields()
{
    using E = model::Expense;
    return {
        spec<E>("date", Need::Always),
        spec<model::Supplier>("supplier", Need::Always, "name"),
        spec<E>("invoice_number", Need::Always),
        spec("account", Need::Always,
             "compte|rekening|konto|account|numero de compte|compte comptable|rekeningnummer|grootboekrekening|"
             "kontonummer|account number",
             8),
        spec("key", Need::Always,
             "cle|sleutel|schlussel|key|cle de repartition|cle de ventilation|verdeelsleutel|verteilerschlussel|"
             "verteilungsschlussel|umlageschlussel|allocation key",
             100),
        spec("net", Need::Always,
             "htva|excl btw|ohne mwst|excl vat|hors tva|montant htva|montant hors tva|bedrag excl btw|"
             "exclusief btw|betrag ohne mwst|exkl mwst|netto|nettobetrag|net|amount excl vat|excluding vat|"
             "maatstaf van heffing"),
        spec("vat_rate", Need::Always,
             "taux tva|btw tarief|mwst satz|vat rate|taux de tva|taux|tva pct|tarief|btw pct|btw percentage|"
             "mwst pct|steuersatz|vat pct|vat rate pct|vat rate in pct|rate"),
        spec("vat", Need::Always,
             "tva|btw|mwst|vat|montant tva|montant de la tva|btw bedrag|bedrag btw|mwst betrag|steuerbetrag|"
             "vat amount"),
        spec("gross", Need::Always,
             "tvac|incl btw|mit mwst|incl vat|ttc|tva comprise|montant tvac|total tvac|bedrag incl btw|"
             "inclusief btw|totaal incl btw|betrag mit mwst|inkl mwst|brutto|bruttobetrag|gross|"
             "amount incl vat|including vat|total incl vat"),
    };
}

std::vector<FieldSpec> agendaFields()
{
    using E = model::AgendaItem;
    return {
        spec<E>("item", Need::Always, "position"),
        spec<E>("title", Need::Always),
        spec<E>("majority", Need::Always),
    };
}

} // namespace

std::span<const FieldSpec> fieldsOf(FileKind kind)
{
    static const std::array all{buildingFields(),  lotFields(),     ownerFields(),
                                ownershipFields(), expenseFields(), agendaFields()};
    return all[static_cast<std::size_t>(kind)];
}

} // namespace mitoyen::interchange
