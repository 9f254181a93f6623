// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "operations/issue_statements.h"

#include <optional>

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mitoyen::widgets {
class DateEdit;
class FieldError;
} // namespace mitoyen::widgets

namespace mitoyen::pages {

/// What is asked for: the period, the due date, the folder of the files.
class OrderBar final : public QWidget {
    Q_OBJECT
public:
    explicit OrderBar(QWidget* parent = nullptr);

    void setPeriod(core::Period period);
    /// Nothing while a field is wrong; the field says what.
    std::optional<operations::StatementOrder> order(core::Id<model::Building> building);
    QString folder() const;
    void setFolder(const QString& folder);
    void setIssuable(bool issuable);
    void focusFirst();
    void retranslate();

signals:
    void previewRequested();
    void issueRequested();
    void folderRequested();

private:
    QLabel* fromLabel_;
    QLabel* toLabel_;
    QLabel* dueLabel_;
    QLabel* folderLabel_;
    widgets::DateEdit* from_;
    widgets::DateEdit* to_;
    widgets::DateEdit* due_;
    QLineEdit* folder_;
    QPushButton* choose_;
    widgets::FieldError* fromError_;
    widgets::FieldError* toError_;
    widgets::FieldError* dueError_;
    QPushButton* preview_;
    QPushButton* issue_;
};

} // namespace mitoyen::pages
