// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mitoyen::widgets {

/// Two people changed the same field apart from each other: both values, who, when, and what it shall be.
class ConflictCard final : public QFrame {
    Q_OBJECT
public:
    /// As people read it: translated names, formatted values.
    struct Side {
        QString value; ///< empty: the field was cleared
        QString author;
        QString device;
        QString moment;
    };
    struct Content {
        QString where; ///< "Owner · Maria Peeters"
        QString field; ///< "E-mail"
        Side mine; ///< typed on this computer; where neither value was, what the record holds
        Side theirs;
        bool own = true; ///< `mine` was typed here
        bool takesText = true; ///< another value may be typed
        QString locked; ///< why it is not this user's to decide; empty: it is
    };

    explicit ConflictCard(QWidget* parent = nullptr);
    void setContent(const Content& content);
    /// While the choice is being stored.
    void setBusy(bool busy);
    bool isLocked() const { return !content_.locked.isEmpty(); }

signals:
    void mineChosen();
    void theirsChosen();
    void valueChosen(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString origin(const Side& side) const;

    Content content_;
    QLabel* where_;
    QLabel* field_;
    QLabel* mineTitle_;
    QLabel* mineValue_;
    QLabel* mineOrigin_;
    QPushButton* mineButton_;
    QLabel* theirsTitle_;
    QLabel* theirsValue_;
    QLabel* theirsOrigin_;
    QPushButton* theirsButton_;
    QLabel* otherTitle_;
    QLineEdit* other_;
    QPushButton* otherButton_;
};

} // namespace mitoyen::widgets
