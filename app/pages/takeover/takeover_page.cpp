// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/takeover/takeover_page.h"

#include "pages/takeover/takeover_check_step.h"
#include "pages/takeover/takeover_folder_step.h"
#include "pages/takeover/takeover_headings_step.h"
#include "pages/takeover/takeover_texts.h"
#include "pages/working/typed_text.h"
#include "widgets/appearance.h"
#include "widgets/banner.h"

#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mitoyen::pages {

namespace {

constexpr int narrowestWithSteps = 640;

/// With large text a step is higher than the window: it scrolls, and its buttons stay where they are.
QScrollArea* scrolling(QWidget* step)
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(step->objectName() + QStringLiteral("_scroll"));
    scroll->setWidget(step);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFocusProxy(step);
    return scroll;
}

} // namespace

TakeoverPage::TakeoverPage(PageContext& context, QWidget* parent)
    : WorkingPage(context, QStringLiteral("takeover_page"), parent),
      steps_(new QListWidget(this)),
      stack_(new QStackedWidget(this)),
      folder_(new TakeoverFolderStep(this)),
      headings_(new TakeoverHeadingsStep(context, this)),
      faults_(new TakeoverCheckStep(context, this)),
      doneStep_(new QWidget(this)),
      doneText_(new QLabel(this)),
      undo_(new QPushButton(this)),
      again_(new QPushButton(this)),
      back_(new QPushButton(this)),
      next_(new QPushButton(this))
{
    steps_->setObjectName(QStringLiteral("takeover_steps"));
    steps_->setFocusPolicy(Qt::NoFocus);
    steps_->setSelectionMode(QAbstractItemView::NoSelection);
    for (int i = Folder; i <= Done; ++i)
        steps_->addItem(QString());
    stack_->setObjectName(QStringLiteral("takeover_stack"));
    doneText_->setObjectName(QStringLiteral("takeover_done"));
    doneText_->setWordWrap(true);
    widgets::setTextRole(doneText_, widgets::TextRole::Section);
    undo_->setObjectName(QStringLiteral("takeover_undo"));
    again_->setObjectName(QStringLiteral("takeover_again"));
    back_->setObjectName(QStringLiteral("takeover_back"));
    next_->setObjectName(QStringLiteral("takeover_next"));
    next_->setProperty("primary", true);
    doneStep_->setObjectName(QStringLiteral("takeover_done_step"));
    auto* doneButtons = new QHBoxLayout;
    doneButtons->addWidget(undo_);
    doneButtons->addWidget(again_);
    doneButtons->addStretch();
    auto* doneColumn = new QVBoxLayout(doneStep_);
    doneColumn->setContentsMargins(0, 0, 0, 0);
    doneColumn->addWidget(doneText_);
    doneColumn->addLayout(doneButtons);
    doneColumn->addStretch();
    for (QWidget* step :
         {static_cast<QWidget*>(folder_), static_cast<QWidget*>(headings_), static_cast<QWidget*>(faults_), doneStep_})
        stack_->addWidget(scrolling(step));
    auto* main = new QWidget(this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(widgets::scaled(12), 0, 0, 0);
    column->addWidget(stack_, 1);
    column->addLayout(buttons);
    widgets::whenScaled(steps_, [this] { showSteps(); });
    parts()->addWidget(steps_);
    parts()->addWidget(main);
    parts()->setStretchFactor(1, 1);
    connect(folder_, &TakeoverFolderStep::entered, this, &TakeoverPage::goNext);
    connect(faults_, &TakeoverCheckStep::saveFaultyRequested, this, &TakeoverPage::saveFaulty);
    connect(faults_, &TakeoverCheckStep::bringBackRequested, this, &TakeoverPage::bringBack);
    connect(undo_, &QPushButton::clicked, this, &TakeoverPage::undo);
    connect(again_, &QPushButton::clicked, this, &TakeoverPage::startAgain);
    connect(back_, &QPushButton::clicked, this, &TakeoverPage::goBack);
    connect(next_, &QPushButton::clicked, this, &TakeoverPage::goNext);
    addCommands();
    goTo(Folder);
}

void TakeoverPage::addCommands()
{
    using base::CommandMenu;
    addCommand({.id = QStringLiteral("takeover.next"),
                .text = [] { return tr("Next step of the takeover"); },
                .run = [this] { goNext(); },
                .shortcut = QKeySequence(QStringLiteral("Ctrl+Return")),
                .icon = QStringLiteral("right"),
                .menu = CommandMenu::Building});
    addCommand({.id = QStringLiteral("takeover.back"),
                .text = [] { return tr("Step back in the takeover"); },
                .run = [this] { goBack(); },
                .shortcut = QKeySequence(QStringLiteral("Alt+Left")),
                .icon = QStringLiteral("left"),
                .menu = CommandMenu::Building});
}

void TakeoverPage::openFolder(const QString& folder)
{
    folder_->setFolder(folder);
    goTo(Folder);
    goNext();
}

void TakeoverPage::goTo(Step step)
{
    step_ = step;
    stack_->setCurrentIndex(step);
    stack_->currentWidget()->setFocus();
    retranslate();
}

void TakeoverPage::goNext()
{
    switch (step_) {
    case Folder:
        if (folder_->folder().isEmpty()) {
            folder_->showError({"folder_missing", tr("Choose a folder first.").toStdString(), {}});
            return;
        }
        base::Operation(this, tr("Read the files"))
            .run([folder = folder_->folder().toStdString()](storage::Replica& replica) {
                return openTakeover(replica, folder);
            })
            .then([this](TakeoverCheck&& check) { take(std::move(check)); })
            .otherwise([this](const core::Error& error) { folder_->showError(error); });
        return;
    case Headings: checkAgain(); return;
    case Check: import(); return;
    case Done:
        if (done_)
            context().navigation.openBuilding(done_->report.building, QStringLiteral("units"));
    }
}

void TakeoverPage::goBack()
{
    if (step_ == Headings || step_ == Check)
        goTo(step_ == Check ? Headings : Folder);
}

void TakeoverPage::take(TakeoverCheck check)
{
    check_ = std::make_shared<TakeoverCheck>(std::move(check));
    headings_->show(*check_);
    faults_->show(*check_);
    // Headings that are all understood need no step of their own.
    goTo(headings_->unknown() > 0 && step_ == Folder ? Headings : Check);
}

void TakeoverPage::checkAgain()
{
    base::Operation(this, tr("Check the files"))
        .run([files = check_->files, explained = headings_->explained()](storage::Replica& replica) {
            return checkTakeover(replica, files, explained);
        })
        .then([this](TakeoverCheck&& check) { take(std::move(check)); });
}

void TakeoverPage::import()
{
    if (!check_ || !check_->report)
        return;
    const auto title = tr("Take over %1").arg(shown(check_->reading.plan.building.record.name));
    base::Operation(this, title)
        .run([check = check_, label = title.toStdString()](storage::Replica& replica, base::Progress& progress) {
            return importChecked(replica, check->reading.plan, label, progress);
        })
        .then([this](TakenOver&& done) { finish(std::move(done)); });
}

void TakeoverPage::finish(TakenOver done)
{
    if (step_ == Done)
        return; // asked for twice: the second time found everything there
    done_ = std::move(done);
    goTo(Done);
    next_->setFocus();
}

void TakeoverPage::undo()
{
    if (!done_ || done_->undoNumber == 0)
        return;
    base::Operation(this, tr("Undo the takeover"))
        .run([number = done_->undoNumber](storage::Replica& replica) { return replica.undo(number); })
        .then([this] {
            startAgain();
            banner().say(tr("The takeover was undone; nothing of it is left."));
        });
}

void TakeoverPage::startAgain()
{
    done_.reset();
    check_.reset();
    goTo(Folder);
}

void TakeoverPage::saveFaulty()
{
    auto* dialog = new QFileDialog(this, tr("Folder for the faulty rows"), folder_->folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        base::Operation(this, tr("Save the faulty rows"))
            .run([check = check_, folder = folder.toStdString()](storage::Replica&) {
                return saveFaultyRows(*check, folder);
            })
            .then([this, folder](std::vector<std::string>&& names) {
                banner().say(tr("%n file(s) saved in %1. Correct them in a spreadsheet and bring them back.", nullptr,
                                static_cast<int>(names.size()))
                                 .arg(folder));
            });
    });
    dialog->open();
}

void TakeoverPage::bringBack()
{
    auto* dialog = new QFileDialog(this, tr("Corrected rows"), folder_->folder(), QStringLiteral("CSV (*.csv *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        std::vector<std::string> paths;
        for (const auto& file : files)
            paths.push_back(file.toStdString());
        base::Operation(this, tr("Bring corrected rows back"))
            .run([files = check_->files, paths](storage::Replica& replica) {
                return bringRowsBack(replica, files, paths);
            })
            .then([this](TakeoverCheck&& check) { take(std::move(check)); });
    });
    dialog->open();
}

void TakeoverPage::resizeEvent(QResizeEvent* event)
{
    WorkingPage::resizeEvent(event);
    // Large text in a small window: what the files say is worth more than the names of the steps.
    steps_->setVisible(width() >= widgets::scaled(narrowestWithSteps));
}

void TakeoverPage::focusFirst()
{
    stack_->currentWidget()->setFocus();
}

void TakeoverPage::showSteps()
{
    const QStringList names{tr("Choose the folder"), tr("Explain headings"), tr("Look and check"), tr("Done")};
    for (int i = 0; i < names.size(); ++i) {
        auto* item = steps_->item(i);
        item->setText(tr("%1. %2", "number and name of a step").arg(i + 1).arg(names[i]));
        auto font = steps_->font();
        font.setBold(i == step_);
        item->setFont(font);
        item->setIcon(i < step_ || step_ == Done ? widgets::icon(QStringLiteral("good"), models::Tone::Good) : QIcon());
        // As wide as in bold, so that nothing moves from step to step.
        font.setBold(true);
        const int width = QFontMetrics(font).horizontalAdvance(item->text()) + widgets::scaled(48);
        item->setSizeHint(QSize(width, widgets::scaled(32)));
    }
    steps_->setAccessibleName(tr("Steps of the takeover"));
    steps_->setIconSize(QSize(widgets::scaled(16), widgets::scaled(16)));
    steps_->setMinimumWidth(steps_->sizeHintForColumn(0) + widgets::scaled(8));
}

void TakeoverPage::retranslate()
{
    WorkingPage::retranslate();
    showSteps();
    folder_->retranslate();
    headings_->retranslate();
    faults_->retranslate();
    back_->setText(tr("Back"));
    back_->setAccessibleName(tr("Step back in the takeover"));
    back_->setVisible(step_ == Headings || step_ == Check);
    const QStringList verbs{tr("Read the files"), tr("Check the files"), tr("Import"), tr("Open the building")};
    next_->setText(verbs[step_]);
    next_->setAccessibleName(verbs[step_]);
    next_->setEnabled(step_ != Check || (check_ && check_->report));
    undo_->setText(tr("Undo the takeover"));
    undo_->setAccessibleName(tr("Undo the takeover"));
    undo_->setVisible(done_ && done_->undoNumber != 0);
    again_->setText(tr("Take over another building"));
    again_->setAccessibleName(tr("Take over another building"));
    if (!done_)
        return;
    const auto added = countsText(done_->report.added);
    doneText_->setText(added.isEmpty() ? tr("Everything was here already: nothing was added.")
                                       : tr("Taken over: %1.").arg(added));
}

} // namespace mitoyen::pages
