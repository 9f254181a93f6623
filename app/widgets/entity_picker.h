// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "models/column.h"

#include <vector>

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStandardItemModel;

namespace mitoyen::widgets {

/// One of a list by typing: every word typed must begin a word of the entry, accents and case folded. The list opens
/// as one types and with the arrow down.
class EntityPicker final : public QLineEdit {
    Q_OBJECT
public:
    explicit EntityPicker(QWidget* parent = nullptr);
    void setChoices(std::vector<models::Choice> choices);
    /// Offers "create …" for a text that is none of the choices.
    void allowCreating(bool allowed) { creating_ = allowed; }

    /// Id of the choice whose text stands in the field, or the only one that fits what was typed; empty for none.
    QString chosen() const;
    void choose(const QString& id);

signals:
    void picked(const QString& id);
    void createRequested(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        models::Choice choice;
        std::string folded;
    };
    std::vector<const Entry*> fitting(const QString& text) const;
    void offer(const QString& text);
    void settle();

    std::vector<Entry> entries_;
    QStandardItemModel* list_;
    QCompleter* completer_;
    bool creating_ = false;
};

} // namespace mitoyen::widgets
