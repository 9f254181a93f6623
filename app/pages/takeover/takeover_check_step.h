// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "models/table_model.h"
#include "pages/shell/page_context.h"
#include "pages/takeover/takeover_operations.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace mitoyen::widgets {
class EmptyState;
class EntryGrid;
} // namespace mitoyen::widgets

namespace mitoyen::pages {

/// Third step: what the files hold, what would be added, and every fault with its file, line and column.
class TakeoverCheckStep final : public QWidget {
    Q_OBJECT
public:
    TakeoverCheckStep(PageContext& context, QWidget* parent = nullptr);
    void show(const TakeoverCheck& check);
    void retranslate();
    /// Where there is little room, buttons stand one below the other and faults are sentences that name their place.
    QSize minimumSizeHint() const override;

signals:
    void saveFaultyRequested();
    void bringBackRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// By the room there is: buttons, and the list as a table or as sentences.
    void place();

    struct Row {
        interchange::Fault fault;
        bool error = false;
    };
    std::vector<models::Column<Row>> columns() const;

    interchange::TakeoverReading reading_;
    std::optional<interchange::ImportReport> report_;
    QLabel* counts_;
    QLabel* newKeys_;
    QLabel* verdict_;
    QBoxLayout* buttons_;
    QPushButton* save_;
    QPushButton* bringBack_;
    models::TableModel<Row>* model_;
    widgets::EntryGrid* grid_;
    bool narrow_ = false;
    widgets::EmptyState* empty_;
};

} // namespace mitoyen::pages
