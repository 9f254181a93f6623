// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace mitoyen::widgets {

/// In place of a list that has nothing yet: a drawing in two tones, one sentence, one button.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    /// `iconName`: of :/icons, drawn large.
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);
    /// Empty: no button.
    void setVerb(const QString& verb);

signals:
    void triggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QString iconName_;
    QLabel* drawing_;
    QLabel* sentence_;
    QPushButton* button_;
};

} // namespace mitoyen::widgets
