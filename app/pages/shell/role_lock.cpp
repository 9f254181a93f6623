// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/shell/role_lock.h"

#include "base/replica_thread.h"
#include "base/rights.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

namespace mitoyen::pages {

namespace {

/// The widget itself, or what can be used inside of a form.
QList<QWidget*> usable(QWidget* widget)
{
    const auto isUsable = [](QWidget* one) {
        return qobject_cast<QAbstractButton*>(one) != nullptr || qobject_cast<QLineEdit*>(one) != nullptr ||
            qobject_cast<QComboBox*>(one) != nullptr;
    };
    if (isUsable(widget))
        return {widget};
    QList<QWidget*> inside;
    for (auto* child : widget->findChildren<QWidget*>())
        if (isUsable(child))
            inside.append(child);
    return inside;
}

} // namespace

RoleLock::RoleLock(base::ReplicaThread& replica, QWidget* page) : QObject(page), replica_(replica), page_(page)
{
    page->installEventFilter(this);
    connect(&replica, &base::ReplicaThread::roleChanged, this, &RoleLock::judge);
}

void RoleLock::judge()
{
    const auto& role = replica_.role();
    for (auto* widget : page_->findChildren<QWidget*>()) {
        if (!base::needsRight(widget->objectName()))
            continue;
        const bool may = base::mayUse(role, widget->objectName());
        for (auto* one : usable(widget)) {
            if (may)
                release(one);
            else
                lock(one, base::whyNot(*role));
        }
    }
}

void RoleLock::lock(QWidget* widget, const QString& why)
{
    if (locked_.contains(widget)) {
        widget->setToolTip(why);
        return;
    }
    auto* line = qobject_cast<QLineEdit*>(widget);
    const bool text = line != nullptr && qobject_cast<QComboBox*>(line->parentWidget()) == nullptr;
    locked_.insert(widget, {widget->isEnabled(), text && line->isReadOnly(), widget->toolTip()});
    widget->setToolTip(why);
    connect(widget, &QObject::destroyed, this, [this, widget] { locked_.remove(widget); });
    // What stands in a field can still be read and copied.
    if (text) {
        line->setReadOnly(true);
        return;
    }
    widget->setEnabled(false);
    widget->installEventFilter(this);
}

void RoleLock::release(QWidget* widget)
{
    const auto found = locked_.constFind(widget);
    if (found == locked_.constEnd())
        return;
    const Before before = *found;
    locked_.erase(found);
    widget->removeEventFilter(this);
    widget->setToolTip(before.toolTip);
    widget->setEnabled(before.enabled);
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        line->setReadOnly(before.readOnly);
}

bool RoleLock::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == page_ && (event->type() == QEvent::Show || event->type() == QEvent::LanguageChange))
        QMetaObject::invokeMethod(this, &RoleLock::judge, Qt::QueuedConnection);
    // The page that owns it goes by what it knows; once the role may, that counts again.
    if (watched != page_ && event->type() == QEvent::EnabledChange) {
        auto* widget = static_cast<QWidget*>(watched);
        const auto found = locked_.find(widget);
        if (found != locked_.end() && widget->isEnabled()) {
            found->enabled = true;
            widget->setEnabled(false);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mitoyen::pages
