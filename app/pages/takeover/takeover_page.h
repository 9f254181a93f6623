// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "pages/takeover/takeover_operations.h"
#include "pages/working/working_page.h"

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace mitoyen::pages {

class TakeoverCheckStep;
class TakeoverFolderStep;
class TakeoverHeadingsStep;

/// Taking over a building from spreadsheets, step by step; all or nothing, and one undo for the whole.
class TakeoverPage final : public WorkingPage {
    Q_OBJECT
public:
    TakeoverPage(PageContext& context, QWidget* parent = nullptr);
    /// As if the user had chosen this folder.
    void openFolder(const QString& folder);
    void focusFirst() override;
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Step { Folder, Headings, Check, Done };
    void addCommands();
    void showSteps();
    void goTo(Step step);
    void goNext();
    void goBack();
    void take(TakeoverCheck check);
    void checkAgain();
    void import();
    void finish(TakenOver done);
    void undo();
    void saveFaulty();
    void bringBack();
    void startAgain();

    Step step_ = Folder;
    std::shared_ptr<TakeoverCheck> check_;
    std::optional<TakenOver> done_;
    QListWidget* steps_;
    QStackedWidget* stack_;
    TakeoverFolderStep* folder_;
    TakeoverHeadingsStep* headings_;
    TakeoverCheckStep* faults_;
    QWidget* doneStep_;
    QLabel* doneText_;
    QPushButton* undo_;
    QPushButton* again_;
    QPushButton* back_;
    QPushButton* next_;
};

} // namespace mitoyen::pages
