// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/takeover/takeover_folder_step.h"

#include "base/messages.h"
#include "widgets/appearance.h"
#include "widgets/field_error.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace mitoyen::pages {

TakeoverFolderStep::TakeoverFolderStep(QWidget* parent)
    : QWidget(parent),
      sentence_(new QLabel(this)),
      label_(new QLabel(this)),
      folder_(new QLineEdit(this)),
      choose_(new QPushButton(this)),
      error_(new widgets::FieldError(folder_, this)),
      files_(new QLabel(this))
{
    setObjectName(QStringLiteral("takeover_folder_step"));
    setAcceptDrops(true);
    sentence_->setWordWrap(true);
    files_->setWordWrap(true);
    files_->setProperty("role", QStringLiteral("secondary"));
    folder_->setObjectName(QStringLiteral("takeover_folder"));
    choose_->setObjectName(QStringLiteral("takeover_choose_folder"));
    label_->setBuddy(folder_);
    auto* row = new QHBoxLayout;
    row->addWidget(folder_, 1);
    row->addWidget(choose_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::scaled(8));
    column->addWidget(sentence_);
    column->addWidget(label_);
    column->addLayout(row);
    column->addWidget(error_);
    column->addWidget(files_);
    column->addStretch();
    setFocusProxy(folder_);
    connect(choose_, &QPushButton::clicked, this, &TakeoverFolderStep::choose);
    connect(folder_, &QLineEdit::returnPressed, this, &TakeoverFolderStep::entered);
    retranslate();
}

QString TakeoverFolderStep::folder() const
{
    return folder_->text().trimmed();
}

void TakeoverFolderStep::setFolder(const QString& folder)
{
    folder_->setText(folder);
}

void TakeoverFolderStep::showError(const core::Error& error)
{
    error_->say(base::sentence(error));
    folder_->setFocus();
}

void TakeoverFolderStep::choose()
{
    auto* dialog = new QFileDialog(this, tr("Folder with the spreadsheets"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        setFolder(folder);
        emit entered();
    });
    dialog->open();
}

void TakeoverFolderStep::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void TakeoverFolderStep::dropEvent(QDropEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.isEmpty())
        return;
    const QFileInfo dropped(urls.front().toLocalFile());
    setFolder(dropped.isDir() ? dropped.absoluteFilePath() : dropped.absolutePath());
    emit entered();
}

void TakeoverFolderStep::retranslate()
{
    sentence_->setText(tr("Choose the folder with the spreadsheets of the previous syndic, saved as CSV. Nothing is "
                          "stored before you have seen what they say."));
    label_->setText(tr("Folder"));
    folder_->setAccessibleName(tr("Folder with the spreadsheets"));
    choose_->setText(tr("Choose…"));
    choose_->setAccessibleName(tr("Choose the folder"));
    files_->setText(tr("Needed: building, lots, owners, ownership. Welcome: expenses, agenda. The names may be in "
                       "French, Dutch, German or English."));
}

} // namespace mitoyen::pages
