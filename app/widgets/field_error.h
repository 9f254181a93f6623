// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPointer>

namespace mitoyen::widgets {

/// One sentence under a field that says what is wrong with it; takes no room while nothing is. The field itself gets
/// a red frame, and a screen reader reads the sentence with it. Goes when the field is edited.
class FieldError final : public QLabel {
    Q_OBJECT
public:
    /// `field`: what it speaks of; must outlive nothing, it may go first.
    explicit FieldError(QWidget* field, QWidget* parent = nullptr);
    void say(const QString& sentence);
    void clear();
    bool isShown() const { return !text().isEmpty(); }

private:
    QPointer<QWidget> field_;
};

} // namespace mitoyen::widgets
