// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

class QWidget;

namespace mitoyen::tests {

struct SpokenText {
    QString where; ///< class and object name of the widget
    QString text;
};

/// Every text that a person sees or hears in a window now: labels, buttons, actions, tabs, headings, tool tips,
/// placeholders, accessible names.
QList<SpokenText> spokenTexts(const QWidget& window);

/// Interactive widgets without object name or accessible name, as "QPushButton name".
QStringList nameless(const QWidget& window);

/// A .ts file, to tell English texts from translated ones.
class Catalogue {
public:
    explicit Catalogue(const QString& file);
    qsizetype size() const { return english_.size(); }
    /// Whether the text is an English one whose translation is another text.
    bool isUntranslated(const QString& text) const;

private:
    QSet<QString> english_;
    QSet<QString> translated_;
    QList<QRegularExpression> patterns_; ///< English texts with places to fill
};

} // namespace mitoyen::tests
