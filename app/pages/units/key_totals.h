// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "pages/units/share_drafts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace mitoyen::pages {

/// The total of each key against what it must be, and the way to store or forget the shares typed.
class KeyTotals final : public QWidget {
    Q_OBJECT
public:
    explicit KeyTotals(QWidget* parent = nullptr);
    void show(const ShareDrafts& drafts);
    void retranslate();

signals:
    void applyRequested();
    void discardRequested();

private:
    QLabel* totals_;
    QLabel* state_;
    QPushButton* apply_;
    QPushButton* discard_;
};

} // namespace mitoyen::pages
