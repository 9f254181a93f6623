// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "models/column.h"

#include <QWidget>

namespace mitoyen::widgets {

/// A state in one or two words with its icon and colour.
class StatusPill final : public QWidget {
    Q_OBJECT
public:
    explicit StatusPill(QWidget* parent = nullptr);
    void setState(models::Tone tone, const QString& word);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    models::Tone tone_ = models::Tone::Plain;
    QString word_;
};

} // namespace mitoyen::widgets
