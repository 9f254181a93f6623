// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "models/table_model.h"
#include "pages/statements/statement_operations.h"
#include "pages/working/working_page.h"

class QLabel;
class QTabWidget;

namespace mitoyen::widgets {
class EmptyState;
class EntryGrid;
class PdfPreview;
} // namespace mitoyen::widgets

namespace mitoyen::pages {

class OrderBar;
class StatementLines;

/// Charge statements: asked for, looked at holder by holder, issued; below, those issued before.
class StatementsPage final : public WorkingPage {
    Q_OBJECT
public:
    StatementsPage(PageContext& context, QWidget* parent = nullptr);
    void showRecord(const QString& table, const core::Uuid& record) override;
    void focusFirst() override;
    void retranslate() override;
    models::TableModel<model::Statement>* drafts() { return drafts_; }
    models::TableModel<model::Statement>* issued() { return issued_; }

protected:
    void loadBuilding() override;

private:
    void addCommands();
    void makeLists();
    void proposePeriod();
    void preview();
    void takePreview(StatementPreview preview);
    void confirmIssue();
    void issue();
    /// The issued statement that was asked for, as soon as the list has it.
    void showWanted();
    void tellIssued(const operations::IssuedStatements& done);
    void reprintSelected();
    void chooseFolder();
    void showDraft(int row);
    void showIssued(int row);
    void showPaper(core::Result<QByteArray> paper, const QString& name);
    void tellSum();

    std::optional<operations::StatementOrder> previewed_; ///< what the list of drafts shows
    std::optional<StatementPreview> preview_;
    bool draftShown_ = false; ///< the paper at the right is no document yet
    OrderBar* order_;
    QLabel* sum_;
    QTabWidget* lists_;
    models::TableModel<model::Statement>* drafts_;
    models::TableModel<model::Statement>* issued_;
    widgets::EntryGrid* draftGrid_;
    widgets::EntryGrid* issuedGrid_;
    widgets::EmptyState* draftEmpty_;
    widgets::EmptyState* issuedEmpty_;
    QTabWidget* details_;
    widgets::PdfPreview* paper_;
    StatementLines* lines_;
    std::optional<core::Uuid> wanted_;
};

} // namespace mitoyen::pages
