// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "models/table_model.h"
#include "pages/shell/page_context.h"
#include "schema/column.h"
#include "storage/history.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace mitoyen::widgets {
class EntryGrid;
}

namespace mitoyen::pages {

/// Who changed what of a record, when, from where: old and new value, newest first.
class HistoryDrawer final : public QFrame {
    Q_OBJECT
public:
    HistoryDrawer(PageContext& context, QWidget* parent = nullptr);

    /// Opens for this record and follows its changes.
    void showRecord(const schema::EntityDescription& entity, const core::Uuid& record);
    void retranslate();

private:
    struct Row {
        storage::HistoryEntry entry;
        std::string device;
    };
    std::vector<models::Column<Row>> columns() const;
    QString changeText(const Row& row) const;

    PageContext& context_;
    const schema::EntityDescription* entity_ = nullptr;
    QString name_;
    QLabel* title_;
    QToolButton* close_;
    models::TableModel<Row>* model_;
    widgets::EntryGrid* grid_;
};

} // namespace mitoyen::pages
