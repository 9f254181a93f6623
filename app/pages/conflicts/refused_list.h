// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "pages/conflicts/refused_changes.h"

#include <vector>

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace mitoyen::base {
class ReplicaThread;
}
namespace mitoyen::widgets {
class RefusalCard;
}

namespace mitoyen::pages {

/// What the server refused, card by card; hidden while there is nothing. What happens next is the page's.
class RefusedList final : public QWidget {
    Q_OBJECT
public:
    explicit RefusedList(base::ReplicaThread& thread, QWidget* parent = nullptr);
    void load();
    bool isEmpty() const { return changes_.empty(); }
    void setBusy(bool busy);

signals:
    void loaded();
    void sendAgainChosen(qint64 number);
    void letGoChosen(qint64 number);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCards();
    void fill(widgets::RefusalCard& card, const RefusedChange& change);
    void retranslate();

    base::ReplicaThread& thread_;
    std::vector<RefusedChange> changes_;
    std::vector<widgets::RefusalCard*> cards_;
    QLabel* title_;
    QLabel* introduction_;
    QVBoxLayout* column_;
};

} // namespace mitoyen::pages
