// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "pages/units/share_drafts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mitoyen::widgets {
class FieldError;
}

namespace mitoyen::pages {

/// The total of each key against what it must be, the deed's total itself, and the way to store or forget what was
/// typed.
class KeyTotals final : public QWidget {
    Q_OBJECT
public:
    explicit KeyTotals(QWidget* parent = nullptr);
    void show(const ShareDrafts& drafts);
    void retranslate();

    /// Into the field of the deed's total, ready to be overwritten.
    void editDeedTotal();
    /// Takes what stands in that field as typed, before it is left; forgets it.
    void settle();
    void forget();

signals:
    void deedTotalEdited(std::int64_t total);
    void applyRequested();
    void discardRequested();

private:
    QLabel* deedLabel_;
    QLineEdit* deed_;
    widgets::FieldError* deedError_ = nullptr;
    QLabel* totals_;
    QLabel* state_;
    QPushButton* apply_;
    QPushButton* discard_;
};

} // namespace mitoyen::pages
