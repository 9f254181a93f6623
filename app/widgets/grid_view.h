// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QTableView>

namespace mitoyen::widgets {

/// The table of the entry grid: its key rules and nothing else.
class GridView final : public QTableView {
    Q_OBJECT
public:
    explicit GridView(QWidget* parent = nullptr);

    /// Where an editor goes when it closes; the editor's text is taken before. A refused text keeps the place.
    void leaveEditorToRight();
    void leaveEditorToLeft();
    void leaveEditorDown();

    /// The first column of the line being typed, to which Enter comes back.
    int lineStart() const { return lineStart_; }

signals:
    void enterPressed(const QModelIndex& at);
    void copyRequested();
    void copyFromAboveRequested();
    void pasteRequested();
    void rowLeft(int row);
    void rowReverted(int row);
    /// Somebody began to type in a cell that the role does not allow.
    void lockedTyped(const QString& why);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Way { Right, Left, Down };
    void move(Way way);
    bool isRefused(const QModelIndex& at) const;
    /// The nearest editable and visible cell on the way, over the ends of lines; invalid at the ends of the table.
    QModelIndex editableBeside(const QModelIndex& from, int step) const;
    bool isEditable(const QModelIndex& at) const;

    int lineStart_ = -1;
    bool moving_ = false; ///< by the rules above: the line's start stays
};

} // namespace mitoyen::widgets
