// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/messages.h"

#include "base/message_table.h"
#include "base/translations.h"
#include "base/vocabulary.h"
#include "model/allocation_key.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QStringList>

namespace mitoyen::base {

namespace {

/// What the English text quotes is the input of the user: it is the part that must survive translation.
QStringList quotations(const QString& text)
{
    QStringList found;
    const QChar straight = QLatin1Char('"');
    qsizetype at = 0;
    while ((at = text.indexOf(straight, at)) >= 0) {
        const auto end = text.indexOf(straight, at + 1);
        if (end < 0)
            break;
        found.append(text.mid(at + 1, end - at - 1));
        at = end + 1;
    }
    return found;
}

const MessagePattern* patternOf(std::string_view code)
{
    const auto patterns = messagePatterns();
    const auto found = std::ranges::find(patterns, code, &MessagePattern::code);
    return found == patterns.end() ? nullptr : &*found;
}

/// Its sentence quotes the name of an allocation key first.
bool speaksOfKey(std::string_view code)
{
    constexpr std::array codes = {
        "shares_do_not_add_up",   "shares_miss_total", "unit_twice_in_key", "key_without_weights",
        "key_does_not_fit_units", "unknown_key",       "key_twice",         "key_without_shares"};
    return std::ranges::find(codes, code) != codes.end();
}

QString translated(const char* text)
{
    return QCoreApplication::translate("Messages", text);
}

} // namespace

QString sentence(const core::Error& error)
{
    const auto text = QString::fromStdString(error.text);
    const auto* pattern = patternOf(error.code);
    if (pattern == nullptr)
        return text.isEmpty() ? QString::fromStdString(error.code) : text;
    auto quoted = quotations(text);
    // The key of the deed has a name in every language; what is stored is the English one.
    if (!quoted.isEmpty() && speaksOfKey(error.code))
        quoted[0] = QString::fromStdString(model::displayedKeyName(quoted[0].toStdString(), currentLanguage()));
    // A pattern that needs more than the text quotes would show a bare %2.
    const auto* chosen = quoted.size() >= pattern->quotations ? pattern->text : pattern->plain;
    if (chosen == nullptr)
        return text;
    QString made = translated(chosen);
    // All at once: a quoted "%2" must not be filled again.
    if (quoted.isEmpty() || pattern->quotations == 0)
        return made;
    if (pattern->quotations == 1)
        return made.arg(quoted[0]);
    return made.arg(quoted[0], quoted[1]);
}

QString locatedSentence(const core::Error& error)
{
    const auto said = sentence(error);
    const auto file = QString::fromStdString(error.where.file);
    const auto field = QString::fromStdString(error.where.field);
    if (error.where.line > 0 && !field.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Messages", "Line %1, column %2: %3"))
            .arg(QString::number(error.where.line), field, said);
    if (error.where.line > 0)
        return translated(QT_TRANSLATE_NOOP("Messages", "Line %1: %2")).arg(QString::number(error.where.line), said);
    if (!file.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Messages", "%1: %2")).arg(file, said);
    if (!field.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Messages", "%1: %2")).arg(fieldName({}, error.where.field), said);
    return said;
}

bool hasSentence(std::string_view code)
{
    return patternOf(code) != nullptr;
}

} // namespace mitoyen::base
