// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "models/column.h"

#include <functional>

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace mitoyen::widgets {

/// One sentence at the top of a page about what concerns that page, with at most one thing to do. A new one takes the
/// place of the old; an error stays until it is put away or solved.
class Banner final : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    /// Something was done: goes by itself after a while.
    void say(const QString& sentence);
    void warn(const QString& sentence);
    void fail(const QString& sentence);
    /// The button of the sentence just shown: "Undo", "Copy details".
    void offer(const QString& verb, std::function<void()> act);
    void clear();
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(models::Tone tone, const QString& sentence);
    void retranslate();

    QLabel* mark_;
    QLabel* text_;
    QPushButton* button_;
    QToolButton* close_;
    std::function<void()> act_;
    models::Tone tone_ = models::Tone::Plain;
    int shown_ = 0; ///< counts sentences, so that an old timer does not close a new one
};

} // namespace mitoyen::widgets
