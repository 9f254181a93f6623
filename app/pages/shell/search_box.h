// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "pages/shell/page_context.h"

#include <QHash>
#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace mitoyen::pages {

/// The command palette: records of the whole office and actions, as one types. Ctrl+K.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    SearchBox(PageContext& context, QWidget* parent = nullptr);
    /// Shown beside hits, so that two units "A1" are told apart.
    void setBuildingNames(const QHash<QString, QString>& namesById) { buildings_ = namesById; }

    /// For tests and pictures: what the list offers now.
    QStringList offered() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask();
    void addCommands(const QString& text);
    void open(const QModelIndex& at);
    void retranslate();

    PageContext& context_;
    QStandardItemModel* list_;
    QCompleter* completer_;
    QTimer pause_;
    int question_ = 0; ///< answers to older questions are left aside
    QHash<QString, QString> buildings_;
};

} // namespace mitoyen::pages
