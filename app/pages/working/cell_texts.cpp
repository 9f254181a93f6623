// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/working/cell_texts.h"

#include "base/calculation.h"
#include "base/record_name.h"
#include "base/translations.h"
#include "base/vocabulary.h"
#include "model/entities.h"
#include "pages/working/key_name.h"
#include "pages/working/typed_text.h"
#include "schema/list.h"
#include "schema/validate.h"

#include <algorithm>

#include <QCoreApplication>

namespace mitoyen::pages {

namespace {

constexpr qsizetype longestText = 400;

const schema::Column* columnOf(const schema::EntityDescription& entity, std::string_view field)
{
    const auto position = entity.column(field);
    return position ? &entity.columns[*position] : nullptr;
}

QString listText(const std::string& text)
{
    const auto elements = schema::readList(text);
    if (!elements)
        return shown(text);
    return QCoreApplication::translate("CellTexts", "%n entry(ies)", nullptr, static_cast<int>(elements->size()));
}

QString valueText(const schema::EntityDescription& entity, const schema::Column& column, const std::string& text)
{
    using enum schema::ColumnKind;
    const auto value = schema::parseCell(column, text);
    const auto* number = value ? std::get_if<std::int64_t>(&*value) : nullptr;
    switch (column.kind) {
    case Money: return number ? base::amountText({*number}) : shown(text);
    case Integer: return number ? base::integerText(*number) : shown(text);
    case Instant: return number ? base::momentText({*number}) : shown(text);
    case Boolean:
        return text == "1" ? QCoreApplication::translate("CellTexts", "yes")
                           : QCoreApplication::translate("CellTexts", "no");
    case Word: return base::wordName(entity.table, column.name, text);
    case Date:
        if (const auto date = core::parseIsoDate(text))
            return base::dateText(*date);
        return shown(text);
    case List: return listText(text);
    case Uuid:
        if (column.references == "allocation_key")
            return keyName(text);
        break;
    case Text:
        if (entity.table == "allocation_key" && column.name == "name")
            return keyName(text);
        break;
    }
    return shown(text);
}

} // namespace

QString cellText(const schema::EntityDescription& entity, std::string_view field,
                 const std::optional<std::string>& text)
{
    if (!text)
        return {};
    // Of a whole record: whether it stays.
    if (field.empty()) {
        return *text == "deleted" ? QCoreApplication::translate("CellTexts", "deleted")
                                  : QCoreApplication::translate("CellTexts", "kept");
    }
    const auto* column = columnOf(entity, field);
    auto made = column != nullptr ? valueText(entity, *column, *text) : shown(*text);
    if (made.size() > longestText)
        made = made.left(longestText) + QChar(0x2026);
    return made;
}

std::optional<std::string> resolved(storage::Replica& replica, const schema::EntityDescription& entity,
                                    std::string_view field, const std::optional<std::string>& text)
{
    const auto* column = columnOf(entity, field);
    if (!text || column == nullptr || column->kind != schema::ColumnKind::Uuid)
        return text;
    const auto* target = model::findEntity(column->references);
    const auto id = core::parseUuid(*text);
    if (target == nullptr || !id)
        return text;
    const auto stored = replica.row(*target, *id);
    return stored ? std::optional(base::recordName(*target, stored->row).toStdString()) : text;
}

bool takesTypedText(const schema::EntityDescription& entity, std::string_view field)
{
    using enum schema::ColumnKind;
    const auto* column = columnOf(entity, field);
    if (column == nullptr)
        return false;
    return column->kind == Text || column->kind == Integer || column->kind == Money || column->kind == Date;
}

core::Result<std::optional<std::string>> storageText(const schema::EntityDescription& entity, std::string_view field,
                                                     const QString& typedText)
{
    const auto text = typedOrNothing(typedText);
    const auto* column = columnOf(entity, field);
    if (!text || column == nullptr)
        return text;
    if (column->kind == schema::ColumnKind::Money) {
        const auto amount = base::readAmount(*text);
        if (!amount)
            return amount.error();
        return std::optional(std::to_string(amount->cents));
    }
    if (column->kind == schema::ColumnKind::Date) {
        const auto date = core::parseDate(*text);
        if (!date)
            return date.error();
        return std::optional(core::toIso(*date));
    }
    return text;
}

} // namespace mitoyen::pages
