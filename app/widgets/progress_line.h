// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace mitoyen::base {
class RunningOperation;
}

namespace mitoyen::widgets {

/// What is being done, how far it is, how long it will take, with cancel and the copyable log. Seen only when
/// something lasts, so that quick work does not flicker; the latest operation that runs is the one shown.
class ProgressLine final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);
    void watch(base::RunningOperation& operation);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void take();
    void retranslate();

    QList<QPointer<base::RunningOperation>> operations_;
    QPointer<base::RunningOperation> shown_;
    QLabel* text_;
    QProgressBar* bar_;
    QLabel* remaining_;
    QToolButton* copy_;
    QToolButton* cancel_;
};

} // namespace mitoyen::widgets
