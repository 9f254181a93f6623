// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/undo_label.h"

#include "base/vocabulary.h"

#include <QCoreApplication>
#include <QStringList>

namespace mitoyen::base {

namespace {

/// Begins a label of words and stands between its parts: nobody types it (the unit separator of ASCII).
constexpr char mark = '\x1f';

QString translated(const char* text)
{
    return QCoreApplication::translate("UndoLabels", text);
}

} // namespace

std::string undoLabel(std::string_view word, std::initializer_list<std::string> about)
{
    std::string label = mark + std::string(word);
    for (const auto& part : about)
        label += mark + part;
    return label;
}

QString undoText(const std::string& label)
{
    const auto text = QString::fromStdString(label);
    if (label.empty() || label.front() != mark)
        return text;
    const auto parts = text.mid(1).split(QLatin1Char(mark));
    const auto& word = parts[0];
    if (word == QLatin1String("set_field") && parts.size() == 4) {
        const auto field = fieldName(parts[1].toStdString(), parts[2].toStdString());
        return translated(QT_TRANSLATE_NOOP("UndoLabels", "Change “%1” of %2")).arg(field, parts[3]);
    }
    if (word == QLatin1String("take_over") && parts.size() == 2)
        return translated(QT_TRANSLATE_NOOP("UndoLabels", "Take over %1")).arg(parts[1]);
    if (word == QLatin1String("issue_statements") && parts.size() == 2)
        return translated(QT_TRANSLATE_NOOP("UndoLabels", "Issue the statements of %1")).arg(parts[1]);
    if (word == QLatin1String("close_period") && parts.size() == 4)
        return translated(QT_TRANSLATE_NOOP("UndoLabels", "Close the fiscal year from %2 to %3 of %1"))
            .arg(parts[1], parts[2], parts[3]);
    if (word == QLatin1String("attach_file") && parts.size() == 2)
        return translated(QT_TRANSLATE_NOOP("UndoLabels", "Attach %1")).arg(parts[1]);
    if (word == QLatin1String("settle_conflict"))
        return translated(QT_TRANSLATE_NOOP("UndoLabels", "Settle a conflict"));
    if (word == QLatin1String("send_again"))
        return translated(QT_TRANSLATE_NOOP("UndoLabels", "Send a refused change again"));
    return parts.join(QLatin1Char(' '));
}

} // namespace mitoyen::base
