// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/sync_state.h"
#include "models/column.h"
#include "pages/shell/page_context.h"

#include <utility>

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace mitoyen::pages {

/// The one place for the exchange with the server and for background work: "offline since 08:12 · 3 changes waiting ·
/// last exchange yesterday 18:40".
class StatusLine final : public QFrame {
    Q_OBJECT
public:
    StatusLine(PageContext& context, QWidget* parent = nullptr);
    /// What the line says about a state: its tone and its words.
    static std::pair<models::Tone, QString> words(const base::SyncState& state);
    /// What follows from it, for the tool tip and screen readers; empty: nothing.
    static QString detail(const base::SyncState& state);
    void refresh();
    QString text() const;

signals:
    void conflictsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    /// "7 minutes", "5 hours".
    static QString skewText(std::int64_t seconds);
    /// After an exchange: it may have brought refusals.
    void countRefused();

    PageContext& context_;
    QLabel* mark_;
    QLabel* text_;
    QToolButton* conflicts_;
    QToolButton* refused_;
    QProgressBar* progress_;
    QToolButton* exchange_;
    int refusedChanges_ = 0;
    bool exchanging_ = false;
};

} // namespace mitoyen::pages
