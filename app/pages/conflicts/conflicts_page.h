// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "pages/conflicts/conflict_operations.h"
#include "pages/working/working_page.h"

class QComboBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace mitoyen::widgets {
class ConflictCard;
class EmptyState;
} // namespace mitoyen::widgets

namespace mitoyen::pages {

class RefusedList;

/// What two people changed apart from each other, card by card; many alike are decided at once. Below it,
/// what the server refused.
class ConflictsPage final : public WorkingPage {
    Q_OBJECT
public:
    ConflictsPage(PageContext& context, QWidget* parent = nullptr);
    void showRecord(const QString& table, const core::Uuid& record) override;
    void focusFirst() override;
    void retranslate() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addCommands();
    void load();
    void showCards();
    void fill(widgets::ConflictCard& card, const OpenConflict& conflict);
    void sendAgain(std::int64_t number);
    void letGo(std::int64_t number);
    void showOnlyWhatIs();
    void decide(std::size_t place, storage::Choice choice, const QString& text = {});
    /// What the choice of "together" stands for; nothing: one conflict at a time.
    std::optional<storage::Alike> chosenAlike() const;

    std::vector<OpenConflict> conflicts_;
    std::vector<widgets::ConflictCard*> cards_;
    QLabel* count_;
    QLabel* alikeLabel_;
    QComboBox* alike_;
    QScrollArea* scroll_;
    QWidget* list_;
    QVBoxLayout* column_;
    QLabel* more_;
    RefusedList* refused_;
    widgets::EmptyState* empty_;
};

} // namespace mitoyen::pages
