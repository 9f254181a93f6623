// SPDX-License-Identifier: AGPL-3.0-or-later
#include "spoken_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTabBar>
#include <QTextEdit>
#include <QXmlStreamReader>

namespace mitoyen::tests {

namespace {

QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).trimmed();
}

/// Parts that Qt makes inside its own widgets.
bool isQtsOwn(const QWidget& widget)
{
    if (widget.objectName().startsWith(QStringLiteral("qt_")))
        return true;
    const auto* parent = widget.parentWidget();
    if (parent == nullptr)
        return false;
    if (qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QTabBar*>(parent) ||
        qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent))
        return true;
    if (widget.inherits("QHeaderView") || widget.inherits("QTableCornerButton"))
        return true;
    return widget.inherits("QComboBoxListView");
}

bool isInteractive(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
        qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
        qobject_cast<const QSlider*>(&widget) || qobject_cast<const QTabBar*>(&widget) ||
        qobject_cast<const QPlainTextEdit*>(&widget) || qobject_cast<const QTextEdit*>(&widget) ||
        qobject_cast<const QAbstractSpinBox*>(&widget);
}

QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts.append(label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts.append(button->text());
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        texts.append(box->title());
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        texts.append(line->placeholderText());
    // A list of languages names each in itself.
    const bool languages =
        widget.objectName() == QStringLiteral("language") || widget.objectName() == QStringLiteral("office_language");
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget); combo != nullptr && !languages)
        for (int i = 0; i < combo->count(); ++i)
            texts.append(combo->itemText(i));
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget);
        header != nullptr && header->model() != nullptr && header->orientation() == Qt::Horizontal)
        for (int i = 0; i < header->count(); ++i)
            texts.append(header->model()->headerData(i, Qt::Horizontal).toString());
    return texts;
}

} // namespace

QList<SpokenText> spokenTexts(const QWidget& window)
{
    QList<SpokenText> spoken;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (isQtsOwn(*widget) && !widget->inherits("QHeaderView"))
            continue;
        const QString where =
            QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
        for (const auto& text : textsOf(*widget))
            if (!plain(text).isEmpty())
                spoken.append({where, plain(text)});
    }
    for (const auto* action : window.findChildren<QAction*>())
        if (!action->objectName().startsWith(QStringLiteral("language.")) && !plain(action->text()).isEmpty())
            spoken.append({QStringLiteral("QAction ") + action->objectName(), plain(action->text())});
    return spoken;
}

QStringList nameless(const QWidget& window)
{
    QStringList found;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!isInteractive(*widget) || isQtsOwn(*widget) || !widget->isVisibleTo(&window))
            continue;
        const QString kind = QLatin1String(widget->metaObject()->className());
        if (widget->objectName().isEmpty())
            found.append(kind + QStringLiteral(" without object name, in ") + widget->parentWidget()->objectName());
        else if (widget->accessibleName().isEmpty())
            found.append(kind + QLatin1Char(' ') + widget->objectName() + QStringLiteral(" without accessible name"));
    }
    return found;
}

Catalogue::Catalogue(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&file);
    QString source;
    const auto keep = [&](const QString& translation) {
        translated_.insert(plain(translation));
        if (plain(source) != plain(translation))
            english_.insert(plain(source));
    };
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QStringLiteral("source"))
            source = xml.readElementText();
        else if (xml.name() == QStringLiteral("numerusform"))
            keep(xml.readElementText());
        else if (xml.name() == QStringLiteral("translation"))
            if (const auto text = xml.readElementText(QXmlStreamReader::IncludeChildElements); !text.isEmpty())
                keep(text);
    }
    // "New unit %1" with whatever fills it; a pattern of hardly any letters would meet everything.
    static const QRegularExpression place(QStringLiteral("%(n|L?\\d)"));
    for (const auto& text : english_) {
        const auto letters = QString(text).remove(place).remove(QRegularExpression(QStringLiteral("[^A-Za-z]")));
        if (!text.contains(place) || letters.size() < 6)
            continue;
        QStringList parts;
        for (const auto& part : text.split(place))
            parts.append(QRegularExpression::escape(part));
        patterns_.append(QRegularExpression(QRegularExpression::anchoredPattern(parts.join(QStringLiteral(".+")))));
    }
}

bool Catalogue::isUntranslated(const QString& text) const
{
    if (translated_.contains(text))
        return false;
    if (english_.contains(text))
        return true;
    return std::any_of(patterns_.begin(), patterns_.end(),
                       [&](const QRegularExpression& pattern) { return pattern.match(text).hasMatch(); });
}

} // namespace mitoyen::tests
