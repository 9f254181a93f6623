// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/takeover/takeover_operations.h"

#include "base/messages.h"
#include "interchange/faulty_rows.h"
#include "interchange/import_mappings.h"
#include "operations/output_files.h"

#include <QFile>
#include <QFileInfo>

namespace mitoyen::pages {

namespace {

const QString faultyPrefix = QStringLiteral("faulty-");

core::Result<TakeoverCheck> judged(storage::Replica& replica, interchange::TakeoverFiles files)
{
    TakeoverCheck check;
    check.reading = interchange::readTakeoverFor(replica, files);
    check.files = std::move(files);
    if (!check.reading.accepted())
        return check;
    auto report = interchange::previewTakeover(replica, check.reading.plan);
    if (!report)
        return report.error();
    check.report = std::move(*report);
    return check;
}

std::int64_t newestChange(storage::Replica& replica)
{
    const auto entries = replica.undoList(1);
    return entries.empty() ? 0 : entries.front().number;
}

core::Result<void> bringFile(interchange::TakeoverFiles& files, const QString& path)
{
    auto name = QFileInfo(path).fileName();
    if (name.startsWith(faultyPrefix))
        name.remove(0, faultyPrefix.size());
    const auto kind = interchange::fileKindOf(name.toStdString());
    if (!kind)
        return core::Error{"file_missing",
                           "There is no file like \"" + name.toStdString() + "\" to correct.",
                           {name.toStdString(), 0, {}}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{
            "file_unreadable", "The file \"" + name.toStdString() + "\" cannot be read.", {name.toStdString(), 0, {}}};
    const auto bytes = file.readAll();
    return interchange::bringBack(files, *kind, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace

core::Result<TakeoverCheck> openTakeover(storage::Replica& replica, const std::string& folder)
{
    auto files = interchange::readTakeoverFolder(folder);
    if (!files)
        return files.error();
    return judged(replica, std::move(*files));
}

core::Result<TakeoverCheck> checkTakeover(storage::Replica& replica, interchange::TakeoverFiles files,
                                          const std::vector<interchange::ColumnMapping>& explained)
{
    if (!explained.empty())
        if (auto kept = interchange::rememberMappings(replica, explained); !kept)
            return kept.error();
    return judged(replica, std::move(files));
}

core::Result<TakenOver> importChecked(storage::Replica& replica, const interchange::TakeoverPlan& plan,
                                      const std::string& label, base::Progress& progress)
{
    const auto before = newestChange(replica);
    auto report = interchange::importTakeover(replica, plan, label, [&](std::size_t done, std::size_t total) {
        progress.step(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
        return !progress.isCancelled();
    });
    if (!report)
        return report.error().code == "import_cancelled" ? base::Progress::cancelled() : report.error();
    const auto after = newestChange(replica);
    return TakenOver{std::move(*report), after == before ? 0 : after};
}

core::Result<std::vector<std::string>> saveFaultyRows(const TakeoverCheck& check, const std::string& folder)
{
    auto errors = check.reading.faults.errors;
    for (auto& fault : errors)
        fault.message = base::sentence({fault.code, fault.message, {}}).toStdString();
    auto output = operations::OutputFiles::into(folder);
    if (!output)
        return output.error();
    std::vector<std::string> names;
    for (const auto& file : check.files.files) {
        const auto rows = interchange::faultyRows(file, errors);
        if (rows.empty())
            continue;
        names.push_back(faultyPrefix.toStdString() + file.name);
        if (auto added = output->add(names.back(), rows); !added)
            return added.error();
    }
    if (auto published = output->publish(); !published)
        return published.error();
    return names;
}

core::Result<TakeoverCheck> bringRowsBack(storage::Replica& replica, interchange::TakeoverFiles files,
                                          const std::vector<std::string>& paths)
{
    for (const auto& path : paths)
        if (auto brought = bringFile(files, QString::fromStdString(path)); !brought)
            return brought.error();
    return judged(replica, std::move(files));
}

} // namespace mitoyen::pages
