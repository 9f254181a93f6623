// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/translations.h"
#include "base/vocabulary.h"
#include "models/column.h"
#include "pages/working/typed_text.h"
#include "schema/field.h"
#include "schema/validate.h"

#include <concepts>
#include <type_traits>

namespace mitoyen::pages {

/// The name of a fixed word on the screen.
template <class E, class M> QString wordText(std::string_view field, M word)
{
    return base::wordName(schema::Schema<E>::table, field, schema::toWord(word));
}

template <class E, class M> std::vector<models::Choice> wordChoices(std::string_view field)
{
    std::vector<models::Choice> choices;
    for (const auto word : schema::Words<M>::all)
        choices.push_back({shown(word), base::wordName(schema::Schema<E>::table, field, word), {}});
    return choices;
}

/// A word by its stored form or its name on the screen. Error field_unknown_word.
template <class E, class M> core::Result<M> readWord(std::string_view field, const QString& text)
{
    const auto& all = schema::Words<M>::all;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool named =
            base::wordName(schema::Schema<E>::table, field, all[i]).compare(text.trimmed(), Qt::CaseInsensitive) == 0;
        if (named || text.toStdString() == all[i])
            return static_cast<M>(i);
    }
    return core::Error{"field_unknown_word",
                       '"' + text.toStdString() + "\" is none of the possible values.",
                       {{}, 0, std::string(field)}};
}

/// A value against the description of its field: what the one door would refuse is said in the cell already.
template <class E> core::Result<void> checkField(std::string_view field, const core::Value& value)
{
    const auto& entity = schema::description<E>();
    return schema::validateCell(entity.columns[*entity.column(field)], value);
}

/// An editable column of one field of an entity. `access(row)` is a reference to the member; heading, words and
/// checks come from the entity's description. For texts, words and dates.
template <class Row, class E, class Access> models::Column<Row> fieldColumn(std::string_view field, Access access)
{
    using M = std::remove_cvref_t<std::invoke_result_t<Access, Row&>>;
    models::Column<Row> column;
    column.title = base::fieldName(schema::Schema<E>::table, field);
    column.id = std::string(field);
    if constexpr (std::is_enum_v<M>) {
        column.kind = models::CellKind::Choice;
        column.text = [=](const Row& row) { return wordText<E>(field, access(row)); };
        column.choices = [=] { return wordChoices<E, M>(field); };
        column.edit = [=](Row& row, const QString& text) -> core::Result<void> {
            const auto word = readWord<E, M>(field, text);
            if (!word)
                return word.error();
            access(row) = *word;
            return {};
        };
    } else {
        column.text = [=](const Row& row) { return shown(access(row)); };
        column.edit = [=](Row& row, const QString& text) -> core::Result<void> {
            M value = [&] {
                if constexpr (std::same_as<M, std::string>)
                    return typed(text);
                else
                    return typedOrNothing(text);
            }();
            if (auto good = checkField<E>(field, schema::Cell<M>::to(value)); !good)
                return good;
            access(row) = std::move(value);
            return {};
        };
    }
    return column;
}

} // namespace mitoyen::pages
