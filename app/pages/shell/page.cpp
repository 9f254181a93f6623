// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/shell/page.h"

#include "base/messages.h"
#include "pages/shell/role_lock.h"
#include "widgets/appearance.h"
#include "widgets/banner.h"
#include "widgets/progress_line.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mitoyen::pages {

Page::Page(PageContext& context, const QString& objectName, QWidget* parent)
    : QWidget(parent),
      context_(context),
      banner_(new widgets::Banner(this)),
      body_(new QVBoxLayout),
      progress_(new widgets::ProgressLine(this))
{
    setObjectName(objectName);
    auto* column = new QVBoxLayout(this);
    const int margin = widgets::scaled(16);
    column->setContentsMargins(margin, widgets::scaled(12), margin, widgets::scaled(12));
    column->setSpacing(widgets::scaled(8));
    body_->setSpacing(widgets::scaled(8));
    column->addLayout(body_, 1);
    // Below: what stands on the page must not move under the mouse when a message comes or goes.
    column->addWidget(banner_);
    column->addWidget(progress_);
    new RoleLock(context.replica, this);
}

void Page::showOperation(base::RunningOperation& operation)
{
    progress_->watch(operation);
    // The log outlives the line: a failure keeps it at hand.
    connect(&operation, &base::RunningOperation::finished, this,
            [this, running = &operation] { lastLog_ = running->log(); });
}

void Page::showFailure(const QString& title, const core::Error& error)
{
    banner_->fail(tr("%1 — %2", "what was being done, what went wrong").arg(title, base::locatedSentence(error)));
    const QString details = lastLog_ + QLatin1Char('\n') + QString::fromStdString(error.code + ": " + error.text);
    banner_->offer(tr("Copy details"), [details] { QGuiApplication::clipboard()->setText(details); });
}

void Page::focusFilter()
{
    for (auto* field : findChildren<QLineEdit*>()) {
        if (!field->objectName().endsWith(QStringLiteral("_filter")) || !field->isVisible())
            continue;
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
        return;
    }
    focusFirst();
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mitoyen::pages
