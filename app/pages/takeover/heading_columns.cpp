// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/takeover/heading_columns.h"

#include "pages/takeover/takeover_texts.h"
#include "pages/working/typed_text.h"

#include <QCoreApplication>

namespace mitoyen::pages {

namespace {

/// Every meaning of every file: the cell itself takes those of its own.
std::vector<models::Choice> everyMeaning()
{
    std::vector<models::Choice> choices;
    for (std::size_t kind = 0; kind < interchange::fileKinds; ++kind) {
        const auto file = static_cast<interchange::FileKind>(kind);
        for (auto& choice : fieldChoices(file)) {
            choice.detail = fileKindText(file);
            choices.push_back(std::move(choice));
        }
    }
    return choices;
}

core::Result<void> takeMeaning(HeadingRow& row, const QString& text)
{
    for (const auto& choice : fieldChoices(row.file)) {
        const bool meant = choice.id == text || choice.text.compare(text.trimmed(), Qt::CaseInsensitive) == 0;
        if (!meant)
            continue;
        row.field = choice.id.toStdString();
        row.changed = true;
        return {};
    }
    return core::Error{"field_unknown_word", '"' + text.toStdString() + "\" is none of the possible values.", {}};
}

} // namespace

std::vector<models::Column<HeadingRow>> headingColumns()
{
    using RowColumn = models::Column<HeadingRow>;
    RowColumn file;
    file.title = QCoreApplication::translate("HeadingColumns", "File");
    file.id = "file";
    file.text = [](const HeadingRow& row) { return fileKindText(row.file); };
    RowColumn heading;
    heading.title = QCoreApplication::translate("HeadingColumns", "Heading");
    heading.id = "heading";
    heading.stretch = true;
    heading.text = [](const HeadingRow& row) { return shown(row.heading); };
    RowColumn meaning;
    meaning.title = QCoreApplication::translate("HeadingColumns", "Means");
    meaning.id = "meaning";
    meaning.kind = models::CellKind::Choice;
    meaning.stretch = true;
    meaning.text = [](const HeadingRow& row) {
        return row.field.empty() ? QCoreApplication::translate("HeadingColumns", "unknown – choose")
                                 : fieldText(row.file, row.field);
    };
    meaning.choices = everyMeaning;
    meaning.edit = takeMeaning;
    meaning.tone = [](const HeadingRow& row) {
        return row.field.empty() ? models::Tone::Attention : models::Tone::Plain;
    };
    return {file, heading, meaning};
}

} // namespace mitoyen::pages
