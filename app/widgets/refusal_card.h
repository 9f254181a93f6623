// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;

namespace mitoyen::widgets {

/// What the server refused, with what was typed and why: it is sent again or let go. The page does it.
class RefusalCard final : public QFrame {
    Q_OBJECT
public:
    /// As people read it.
    struct Content {
        QString where; ///< "Owner · Maria Peeters"
        QString typed; ///< one line for each field
        QString reason;
        QString moment;
        int others = 0; ///< refused changes that go with this one
    };

    explicit RefusalCard(QWidget* parent = nullptr);
    void setContent(const Content& content);
    /// While the choice is being stored.
    void setBusy(bool busy);

signals:
    void sendAgainChosen();
    void letGoChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Content content_;
    QLabel* where_;
    QLabel* typed_;
    QLabel* reason_;
    QLabel* note_;
    QPushButton* again_;
    QPushButton* letGo_;
};

} // namespace mitoyen::widgets
