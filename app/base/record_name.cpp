// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/record_name.h"

#include "base/translations.h"
#include "base/vocabulary.h"
#include "model/allocation_key.h"

#include <QStringList>

namespace mitoyen::base {

namespace {

QString partOfName(const schema::EntityDescription& entity, const schema::Column& column, const core::Value& value)
{
    using enum schema::ColumnKind;
    const auto text = core::toText(value);
    const auto* number = std::get_if<std::int64_t>(&value);
    switch (column.kind) {
    case Money: return number != nullptr ? amountText({*number}) : QString::fromStdString(text);
    case Integer: return number != nullptr ? integerText(*number) : QString::fromStdString(text);
    case Instant: return number != nullptr ? momentText({*number}) : QString::fromStdString(text);
    case Word: return text.empty() ? QString() : wordName(entity.table, column.name, text);
    case Date:
        if (const auto date = core::parseIsoDate(text))
            return dateText(*date);
        break;
    case Text:
        if (entity.table == "allocation_key")
            return QString::fromStdString(std::string(model::displayedKeyName(text, currentLanguage())));
        break;
    case Uuid:
    case Boolean:
    case List: break;
    }
    return QString::fromStdString(text);
}

} // namespace

QString recordName(const schema::EntityDescription& entity, const core::Row& row)
{
    QStringList parts;
    for (const auto part : schema::splitNames(entity.display)) {
        const auto position = entity.column(part);
        if (!position || *position >= row.size())
            continue;
        const auto text = partOfName(entity, entity.columns[*position], row[*position]);
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace mitoyen::base
