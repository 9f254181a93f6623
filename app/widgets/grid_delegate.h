// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace mitoyen::widgets {

class GridView;

/// Paints cells by their tone and opens the editor of their kind: amount, date, choice, or text that completes from
/// what stands in the column already.
class GridDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit GridDelegate(GridView* view);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& at) const override;
    void setEditorData(QWidget* editor, const QModelIndex& at) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& at) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& at) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& at) const override;

signals:
    /// While a cell is open: what stands in its editor now.
    void typing(const QModelIndex& at, const QString& text) const;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& at) const override;

private:
    GridView* view_;
};

} // namespace mitoyen::widgets
