// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/sync_state.h"
#include "models/column.h"
#include "pages/shell/page_context.h"

#include <QString>
#include <QWidget>

namespace mitoyen::widgets {
class Banner;
}

namespace mitoyen::pages {

/// What the exchange with the server asks of the user above every page: that the office is locked or will be for want
/// of a contact, or that the server wants the password again. Silent while there is nothing to do.
class OfficeNotice final : public QWidget {
    Q_OBJECT
public:
    enum class Offer { Nothing, Exchange, Connect };
    struct Words {
        models::Tone tone = models::Tone::Plain;
        QString sentence; ///< empty: there is nothing to say
        Offer offer = Offer::Nothing;
    };

    OfficeNotice(PageContext& context, QWidget* parent = nullptr);
    static Words words(const base::SyncState& state);
    void refresh();

signals:
    /// The server was reached: the office that had locked itself can be read again.
    void unlocked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void say(const Words& words);

    PageContext& context_;
    widgets::Banner* banner_;
    QString said_; ///< put away by the user, it does not come again by itself
    bool locked_ = false;
};

} // namespace mitoyen::pages
