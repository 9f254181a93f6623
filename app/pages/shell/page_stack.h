// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace mitoyen::pages {

/// Asks for the room of the page that is seen: the others would keep the window as large as the largest of them.
class PageStack final : public QStackedWidget {
public:
    explicit PageStack(QWidget* parent = nullptr) : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }
    QSize minimumSizeHint() const override
    {
        return currentWidget() != nullptr ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
    }
    QSize sizeHint() const override
    {
        return currentWidget() != nullptr ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
    }
};

} // namespace mitoyen::pages
