// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mitoyen::core {
struct Error;
}
namespace mitoyen::widgets {
class FieldError;
}

namespace mitoyen::pages {

/// First step: the folder with the spreadsheets of the previous syndic; it may be dropped on the window.
class TakeoverFolderStep final : public QWidget {
    Q_OBJECT
public:
    explicit TakeoverFolderStep(QWidget* parent = nullptr);
    QString folder() const;
    void setFolder(const QString& folder);
    void showError(const core::Error& error);
    void retranslate();

signals:
    void entered();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();

    QLabel* sentence_;
    QLabel* label_;
    QLineEdit* folder_;
    QPushButton* choose_;
    widgets::FieldError* error_;
    QLabel* files_;
};

} // namespace mitoyen::pages
