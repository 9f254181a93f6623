// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/command_registry.h"
#include "base/replica_thread.h"
#include "base/settings.h"
#include "pages/shell/page_context.h"
#include "support/replicas.h"

#include <QTemporaryDir>
#include <QTest>

namespace mitoyen::tests {

/// An open office in memory with what a page is built from, and short ways to ask its replica.
class OfficeWindow final : public pages::Navigation {
public:
    OfficeWindow();

    void openBuilding(pages::BuildingId building, const QString& page) override { opened = {building, page}; }
    void openPage(const QString&) override {}
    void openRecord(const QString&, const core::Uuid&, std::optional<pages::BuildingId>) override {}

    /// Runs on the replica thread and waits.
    template <class Work> auto ask(Work work)
    {
        using R = std::invoke_result_t<Work&, storage::Replica&>;
        std::optional<R> answer;
        replica.run(
            &anchor_, std::move(work), [&](R value) { answer = std::move(value); }, [](const core::Error&) {});
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            qFatal("the replica did not answer");
        return *answer;
    }
    /// As after a connection; empty: nobody is signed in.
    void signInAs(const std::string& role);
    /// Until nothing is on its way between the two threads.
    void settle();
    /// Les Tilleuls, taken over without a window.
    pages::BuildingId takenOver();

    QTemporaryDir folder;
    base::ReplicaThread replica;
    base::CommandRegistry commands;
    base::Settings settings;
    pages::PageContext context;
    std::pair<pages::BuildingId, QString> opened;

private:
    QObject anchor_;
};

/// Shows the page alone, active, at a usual size.
void show(QWidget& page);

QString takeoverFolder(const char* name);

} // namespace mitoyen::tests
