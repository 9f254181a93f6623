// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/takeover/takeover_texts.h"

#include "base/translations.h"
#include "base/vocabulary.h"
#include "pages/working/key_name.h"
#include "pages/working/typed_text.h"

#include <algorithm>
#include <array>
#include <numeric>

#include <QCoreApplication>
#include <QStringList>

namespace mitoyen::pages {

namespace {

/// A line breaks after the point, never before it or between a number and its word.
const QString partsSeparator = QStringLiteral("\u00A0· ");

QString tr(const char* text, int count = -1)
{
    return QCoreApplication::translate("TakeoverTexts", text, nullptr, count);
}

std::string_view tableOf(interchange::FileKind kind)
{
    using enum interchange::FileKind;
    switch (kind) {
    case Building: return "building";
    case Lots: return "unit";
    case Owners: return "person";
    case Ownership: return "ownership";
    case Expenses: return "expense";
    case Agenda: break;
    }
    return "agenda_item";
}

/// Columns of the files that are no field of one entity.
struct OwnName {
    std::string_view field;
    const char* text;
};
constexpr std::array<OwnName, 14> ownNames{{
    {"iban_current", QT_TRANSLATE_NOOP("TakeoverTexts", "IBAN of the current account")},
    {"iban_savings", QT_TRANSLATE_NOOP("TakeoverTexts", "IBAN of the savings account")},
    {"deed_total", QT_TRANSLATE_NOOP("TakeoverTexts", "Total of the shares in the deed")},
    {"surface", QT_TRANSLATE_NOOP("TakeoverTexts", "Surface (m²)")},
    {"owner", QT_TRANSLATE_NOOP("TakeoverTexts", "Code of the owner")},
    {"part", QT_TRANSLATE_NOOP("TakeoverTexts", "Part")},
    {"right", QT_TRANSLATE_NOOP("TakeoverTexts", "Right")},
    {"invoice", QT_TRANSLATE_NOOP("TakeoverTexts", "Invoice number")},
    {"key", QT_TRANSLATE_NOOP("TakeoverTexts", "Allocation key")},
    {"net", QT_TRANSLATE_NOOP("TakeoverTexts", "Net")},
    {"vat_rate", QT_TRANSLATE_NOOP("TakeoverTexts", "VAT rate")},
    {"vat", QT_TRANSLATE_NOOP("TakeoverTexts", "VAT")},
    {"gross", QT_TRANSLATE_NOOP("TakeoverTexts", "Total with VAT")},
    {"item", QT_TRANSLATE_NOOP("TakeoverTexts", "Number of the item")},
}};

} // namespace

QString fileKindText(interchange::FileKind kind)
{
    using enum interchange::FileKind;
    switch (kind) {
    case Building: return QCoreApplication::translate("TakeoverTexts", "Building");
    case Lots: return QCoreApplication::translate("TakeoverTexts", "Units");
    case Owners: return QCoreApplication::translate("TakeoverTexts", "Owners");
    case Ownership: return QCoreApplication::translate("TakeoverTexts", "Ownership");
    case Expenses: return QCoreApplication::translate("TakeoverTexts", "Expenses");
    case Agenda: break;
    }
    return QCoreApplication::translate("TakeoverTexts", "Agenda");
}

QString fieldText(interchange::FileKind kind, const std::string& field)
{
    if (field.empty())
        return {};
    if (field == interchange::ignoredColumn)
        return QCoreApplication::translate("TakeoverTexts", "Leave out");
    if (kind == interchange::FileKind::Lots && field == interchange::keyColumn)
        return QCoreApplication::translate("TakeoverTexts", "New key (special allocation key)");
    const auto own = std::ranges::find(ownNames, std::string_view(field), &OwnName::field);
    return own != ownNames.end() ? tr(own->text) : base::fieldName(tableOf(kind), field);
}

std::vector<models::Choice> fieldChoices(interchange::FileKind kind)
{
    std::vector<models::Choice> choices;
    const auto add = [&](std::string_view word) {
        choices.push_back({shown(word), fieldText(kind, std::string(word)), {}});
    };
    for (const auto& field : interchange::fieldsOf(kind))
        add(field.name);
    if (kind == interchange::FileKind::Lots)
        add(interchange::keyColumn);
    add(interchange::ignoredColumn);
    return choices;
}

QString countsText(const interchange::TakeoverCounts& counts)
{
    const std::array<std::pair<std::size_t, const char*>, 10> told{{
        {counts.buildings, QT_TRANSLATE_N_NOOP("TakeoverTexts", "%n building(s)")},
        {counts.units, QT_TRANSLATE_N_NOOP("TakeoverTexts", "%n unit(s)")},
        {counts.keys, QT_TRANSLATE_N_NOOP("TakeoverTexts", "%n allocation key(s)")},
        {counts.owners, QT_TRANSLATE_N_NOOP("TakeoverTexts", "%n owner(s)")},
        {counts.holders, QT_TRANSLATE_N_NOOP("TakeoverTexts", "%n holder(s)")},
        {counts.ownerships, QT_TRANSLATE_N_NOOP("TakeoverTexts", "%n ownership(s)")},
        {counts.suppliers, QT_TRANSLATE_N_NOOP("TakeoverTexts", "%n supplier(s)")},
        {counts.accounts, QT_TRANSLATE_N_NOOP("TakeoverTexts", "%n account(s)")},
        {counts.expenses, QT_TRANSLATE_N_NOOP("TakeoverTexts", "%n expense(s)")},
        {counts.agendaItems, QT_TRANSLATE_N_NOOP("TakeoverTexts", "%n agenda item(s)")},
    }};
    QStringList parts;
    for (const auto& [count, text] : told)
        if (count > 0)
            parts.append(tr(text, static_cast<int>(count)).replace(QLatin1Char(' '), QChar::Nbsp));
    return parts.join(partsSeparator);
}

QString keysText(const interchange::TakeoverPlan& plan)
{
    QStringList parts;
    for (const auto& key : plan.keys) {
        const auto sum = std::accumulate(key.shares.begin(), key.shares.end(), std::int64_t{0});
        const auto total = key.general ? plan.building.deedTotal : sum;
        const auto pattern = sum == total ? QCoreApplication::translate("TakeoverTexts", "%1: %2 of %3 ✓")
                                          : QCoreApplication::translate("TakeoverTexts", "%1: %2 of %3");
        parts.append(pattern.arg(keyName(key.name), base::integerText(sum), base::integerText(total)));
    }
    return parts.join(partsSeparator);
}

QString newKeysText(const interchange::TakeoverReading& reading)
{
    QStringList headings;
    for (const auto& match : reading.columns[static_cast<std::size_t>(interchange::FileKind::Lots)])
        if (match.field == interchange::keyColumn)
            headings.append(QCoreApplication::translate("TakeoverTexts", "“%1”").arg(shown(match.heading)));
    if (headings.isEmpty())
        return {};
    return QCoreApplication::translate(
               "TakeoverTexts",
               "New key from columns of the units file: %1. A column that is no key: go back and say what "
               "it holds.")
        .arg(headings.join(QStringLiteral(", ")));
}

} // namespace mitoyen::pages
