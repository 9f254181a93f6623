// SPDX-License-Identifier: AGPL-3.0-or-later
#include "widgets/grid_delegate.h"

#include "models/table_model_base.h"
#include "widgets/appearance.h"
#include "widgets/date_edit.h"
#include "widgets/entity_picker.h"
#include "widgets/grid_view.h"
#include "widgets/money_edit.h"

#include <algorithm>

#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QSet>
#include <QSortFilterProxyModel>

namespace mitoyen::widgets {

namespace {

constexpr int rowsForTypeAhead = 5000;

models::CellKind kindOf(const QModelIndex& at)
{
    return static_cast<models::CellKind>(at.data(models::KindRole).toInt());
}

std::vector<models::Choice> choicesOf(const QModelIndex& at)
{
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(at.model());
    const auto source = proxy != nullptr ? proxy->mapToSource(at) : at;
    const auto* model = qobject_cast<const models::TableModelBase*>(source.model());
    return model != nullptr ? model->choices(source.column()) : std::vector<models::Choice>{};
}

QStringList textsOfColumn(const QModelIndex& at)
{
    QSet<QString> seen;
    const int rows = std::min(at.model()->rowCount(), rowsForTypeAhead);
    for (int row = 0; row < rows; ++row) {
        const auto text = at.siblingAtRow(row).data().toString();
        if (row != at.row() && !text.isEmpty())
            seen.insert(text);
    }
    QStringList texts(seen.begin(), seen.end());
    texts.sort(Qt::CaseInsensitive);
    return texts;
}

} // namespace

GridDelegate::GridDelegate(GridView* view) : QStyledItemDelegate(view), view_(view) {}

QWidget* GridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& at) const
{
    QLineEdit* editor = nullptr;
    switch (kindOf(at)) {
    case models::CellKind::Money: editor = new MoneyEdit(parent); break;
    case models::CellKind::Date: editor = new DateEdit(parent); break;
    case models::CellKind::Choice: {
        auto* picker = new EntityPicker(parent);
        picker->setChoices(choicesOf(at));
        editor = picker;
        break;
    }
    case models::CellKind::Integer:
        editor = new QLineEdit(parent);
        editor->setAlignment(Qt::AlignRight);
        break;
    case models::CellKind::Text: {
        editor = new QLineEdit(parent);
        auto* completer = new QCompleter(textsOfColumn(at), editor);
        completer->setCompletionMode(QCompleter::InlineCompletion);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        editor->setCompleter(completer);
        break;
    }
    }
    editor->setFrame(false);
    editor->setProperty("inCell", true);
    editor->setObjectName(QStringLiteral("cell_editor"));
    editor->setAccessibleName(at.model()->headerData(at.column(), Qt::Horizontal).toString());
    connect(editor, &QLineEdit::textChanged, this,
            [this, cell = QPersistentModelIndex(at)](const QString& text) { emit typing(cell, text); });
    return editor;
}

void GridDelegate::setEditorData(QWidget* editor, const QModelIndex& at) const
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    line->setText(at.data(Qt::EditRole).toString());
    line->setModified(false);
    line->selectAll();
}

void GridDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& at) const
{
    const auto* line = qobject_cast<QLineEdit*>(editor);
    if (line->text() == at.data(Qt::EditRole).toString())
        return;
    QString text = line->text();
    if (const auto* picker = qobject_cast<const EntityPicker*>(editor); picker != nullptr && !text.isEmpty())
        if (const auto id = picker->chosen(); !id.isEmpty())
            text = id;
    model->setData(at, text, Qt::EditRole);
}

bool GridDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(object);
    if (event->type() != QEvent::KeyPress || editor == nullptr)
        return QStyledItemDelegate::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!tab && !enter)
        return QStyledItemDelegate::eventFilter(object, event);
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    if (key->key() == Qt::Key_Tab)
        view_->leaveEditorToRight();
    else if (key->key() == Qt::Key_Backtab)
        view_->leaveEditorToLeft();
    else
        view_->leaveEditorDown();
    return true;
}

void GridDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& at) const
{
    QStyledItemDelegate::initStyleOption(option, at);
    option->textElideMode = view_->textElideMode();
    const auto tone = static_cast<models::Tone>(at.data(models::ToneRole).toInt());
    if (tone == models::Tone::Plain)
        return;
    option->palette.setColor(QPalette::Text, colourOf(tone));
    option->palette.setColor(QPalette::HighlightedText, colourOf(tone));
    const auto name = iconOf(tone);
    if (name.isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(name, tone);
    option->decorationSize = QSize(scaled(16), scaled(16));
}

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& at) const
{
    QStyledItemDelegate::paint(painter, option, at);
    painter->save();
    painter->setPen(colours().hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    // The cell the keyboard is in: always visible.
    if (at == view_->currentIndex() && view_->hasFocus()) {
        painter->setPen(QPen(colours().accent, 2));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& at) const
{
    return QStyledItemDelegate::sizeHint(option, at) + QSize(scaled(4), 0);
}

} // namespace mitoyen::widgets
