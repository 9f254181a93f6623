// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/owners/transfer_flow.h"

#include "base/operation.h"
#include "pages/owners/owner_operations.h"
#include "pages/owners/transfer_dialog.h"
#include "pages/working/typed_text.h"

#include <algorithm>

#include <QCoreApplication>

namespace mitoyen::pages {

namespace {

using Stored = std::function<void(const QString&, std::int64_t)>;

QString titleOf(const Transfer& transfer)
{
    const int count = static_cast<int>(transfer.units.size());
    return QCoreApplication::translate("TransferFlow", "Transfer of %n unit(s) to %1", nullptr, count)
        .arg(shown(ownerName(transfer.owners.front().person)));
}

void storeTransfer(TransferDialog* dialog, const Transfer& transfer, const Stored& stored)
{
    const auto title = titleOf(transfer);
    base::Operation(dialog, title)
        .run([transfer, label = title.toStdString()](storage::Replica& replica) {
            return transferUnits(replica, label, transfer);
        })
        .then([dialog, transfer, stored](std::int64_t number) {
            dialog->accept();
            const int count = static_cast<int>(transfer.units.size());
            stored(QCoreApplication::translate("TransferFlow", "%n unit(s) transferred to %1.", nullptr, count)
                       .arg(shown(ownerName(transfer.owners.front().person))),
                   number);
        })
        .otherwise([dialog](const core::Error& error) { dialog->showError(error); });
}

void open(QWidget* page, core::Id<model::Building> building, const TransferStart& start, TransferChoices choices,
          const Stored& stored)
{
    auto chosen = start.units;
    for (const auto& unit : choices.units)
        if (start.holder && std::ranges::find(unit.owners, *start.holder) != unit.owners.end())
            chosen.push_back(unit.unit);
    auto* dialog = new TransferDialog(std::move(choices), chosen, page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &TransferDialog::submitted, dialog, [dialog, building, stored](Transfer transfer) {
        transfer.building = building;
        storeTransfer(dialog, transfer, stored);
    });
    dialog->open();
}

} // namespace

void askTransfer(QWidget* page, base::ReplicaThread& thread, core::Id<model::Building> building, TransferStart start,
                 std::function<void(const QString&, std::int64_t)> stored)
{
    thread.run(
        page, [building](storage::Replica& replica) { return transferChoices(replica, building); },
        [page, building, start = std::move(start), stored = std::move(stored)](TransferChoices choices) {
            open(page, building, start, std::move(choices), stored);
        });
}

} // namespace mitoyen::pages
