// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/units/unit_columns.h"

#include "base/translations.h"
#include "core/money.h"
#include "pages/working/field_column.h"
#include "pages/working/key_name.h"

#include <QCoreApplication>

namespace mitoyen::pages {

namespace {

constexpr std::int64_t mostShares = 1'000'000'000;

/// A surface has two decimals of a square metre, as an amount has cents.
models::Column<UnitRow> surfaceColumn()
{
    auto column = models::Column<UnitRow>{.title = QCoreApplication::translate("UnitColumns", "Surface (m²)")};
    column.id = "surface_dm2";
    column.kind = models::CellKind::Integer;
    column.text = [](const UnitRow& row) {
        return row.unit.surfaceDm2 ? base::amountText({*row.unit.surfaceDm2}) : QString();
    };
    column.sortValue = [](const UnitRow& row) {
        return QVariant::fromValue<qlonglong>(row.unit.surfaceDm2.value_or(-1));
    };
    column.edit = [](UnitRow& row, const QString& text) -> core::Result<void> {
        if (text.trimmed().isEmpty()) {
            row.unit.surfaceDm2.reset();
            return {};
        }
        const auto surface = core::parseMoney(text.toStdString());
        if (!surface)
            return surface.error();
        if (auto good = checkField<model::Unit>("surface_dm2", surface->cents); !good)
            return good;
        row.unit.surfaceDm2 = surface->cents;
        return {};
    };
    return column;
}

models::Column<UnitRow> shareColumn(const std::shared_ptr<ShareDrafts>& drafts, std::size_t key)
{
    auto column = models::Column<UnitRow>{.title = keyName(drafts->keys()[key].name)};
    column.id = "key_" + core::toText(drafts->keys()[key].id.uuid);
    column.kind = models::CellKind::Integer;
    column.text = [drafts, key](const UnitRow& row) {
        const auto shares = drafts->shares(key, row.unit.id);
        return shares == 0 ? QStringLiteral("–") : base::integerText(shares);
    };
    column.sortValue = [drafts, key](const UnitRow& row) {
        return QVariant::fromValue<qlonglong>(drafts->shares(key, row.unit.id));
    };
    column.edit = [key](UnitRow& row, const QString& text) -> core::Result<void> {
        const auto shares = readShares(text == QStringLiteral("–") ? QString() : text);
        if (!shares)
            return shares.error();
        row.typedShares[key] = *shares;
        return {};
    };
    column.tone = [drafts, key](const UnitRow& row) {
        return drafts->differs(key, row.unit.id) ? models::Tone::Attention : models::Tone::Plain;
    };
    column.remark = [drafts, key](const UnitRow& row) {
        return drafts->differs(key, row.unit.id)
            ? QCoreApplication::translate("UnitColumns", "Changed; apply the shares of the key to store it.")
            : QString();
    };
    return column;
}

} // namespace

core::Result<std::int64_t> readShares(const QString& text)
{
    QString digits = text;
    digits.remove(QLatin1Char(' ')).remove(QChar(0x202F)).remove(QChar(0x00A0)).remove(QLatin1Char('.'));
    bool whole = false;
    const auto shares = digits.isEmpty() ? 0 : digits.toLongLong(&whole);
    if (!whole && !digits.isEmpty())
        return core::Error{"field_not_a_number", '"' + text.toStdString() + "\" is not a whole number.", {}};
    if (shares < 0 || shares > mostShares)
        return core::Error{"share_out_of_range", "This number of shares is not possible.", {}};
    return shares;
}

std::vector<models::Column<UnitRow>> unitColumns(const std::shared_ptr<ShareDrafts>& drafts)
{
    const auto field = [](std::string_view name, auto access) {
        return fieldColumn<UnitRow, model::Unit>(name, access);
    };
    std::vector<models::Column<UnitRow>> columns = {
        field(
            "label", [](auto& row) -> auto& { return row.unit.label; }),
        field(
            "kind", [](auto& row) -> auto& { return row.unit.kind; }),
        field(
            "floor", [](auto& row) -> auto& { return row.unit.floor; }),
        surfaceColumn(),
    };
    columns.front().stretch = true;
    for (std::size_t key = 0; key < drafts->keys().size(); ++key)
        columns.push_back(shareColumn(drafts, key));
    return columns;
}

} // namespace mitoyen::pages
