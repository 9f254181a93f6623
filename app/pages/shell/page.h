// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/operation.h"
#include "pages/shell/page_context.h"

#include <QWidget>

class QVBoxLayout;

namespace mitoyen::widgets {
class Banner;
class ProgressLine;
} // namespace mitoyen::widgets

namespace mitoyen::pages {

/// The base of every page: a banner for what concerns the page, the body, and progress of what it runs. A page is an
/// OperationHost, so that `Operation(this, …)` works in it and in everything it owns.
///
/// A page makes its widgets in the constructor, each interactive one with objectName; sets every text in
/// `retranslate()`, accessible names too; calls `retranslate()` once at the end of the constructor.
class Page : public QWidget, public base::OperationHost {
    Q_OBJECT
public:
    Page(PageContext& context, const QString& objectName, QWidget* parent);

    /// Of the building pages: shows this building from now on. Called before the page is seen and whenever the
    /// building changes; never for pages of the office.
    virtual void showBuilding(BuildingId) {}
    /// Of pages that can show one record of the search.
    virtual void showRecord(const QString& /*table*/, const core::Uuid& /*record*/) {}
    /// Where typing begins when the page is opened, and Ctrl+F.
    virtual void focusFirst() { setFocus(); }
    /// Ctrl+F: the field that filters the page's list, when it has one (object name "…_filter").
    void focusFilter();
    /// Every text of the page in the language of now.
    virtual void retranslate() = 0;

    widgets::Banner& banner() { return *banner_; }
    base::ReplicaThread& replicaThread() override { return context_.replica; }
    void showOperation(base::RunningOperation& operation) override;
    void showFailure(const QString& title, const core::Error& error) override;

protected:
    PageContext& context() { return context_; }
    /// Where a page puts its widgets: margins are set.
    QVBoxLayout* body() { return body_; }
    void changeEvent(QEvent* event) override;

private:
    PageContext& context_;
    widgets::Banner* banner_;
    QVBoxLayout* body_;
    widgets::ProgressLine* progress_;
    QString lastLog_;
};

} // namespace mitoyen::pages
