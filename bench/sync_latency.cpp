// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/entities.h"
#include "open_loop.h"
#include "storage/sync_store.h"
#include "sync_parts.h"
#include "sync_statements.h"
#include "usage.h"
#include "wire_count.h"

#include <algorithm>
#include <atomic>

#include <fmt/format.h>

namespace mitoyen::bench {

namespace {

constexpr int pushesPerSecond = 200;
constexpr int pullsPerSecond = 300;
constexpr int changesPerPull = 100;
// More records than a pull asks for, so that none of its revisions is overtaken.
constexpr int records = 150;

/// One organisation with two laptops: one sends edits of one field, the other asks for them.
class Lane {
public:
    Lane(const SyncOffice& office, const std::string& path, int organisation)
        : writer_(newOffice(path)),
          reader_(newOffice(path + "-reader"))
    {
        const auto frame = addBuilding(*writer_, organisation, 10);
        addExpenses(*writer_, frame, 0, records);
        office.connect(*writer_, organisation);
        exchangeReplica(*writer_);
        prepareEdits();
        office.connect(*reader_, organisation);
        writing_ = std::make_unique<Line>(*writer_);
        reading_ = std::make_unique<Line>(*reader_);
        for (int i = 0; i < changesPerPull; ++i)
            push();
    }

    void push()
    {
        auto& change = edits_[static_cast<std::size_t>(sent_) % edits_.size()];
        change.dseq = firstDseq_ + sent_++;
        change.fields[0].after = core::Value(fmt::format("facture corrigée {}", sent_));
        request_.changes.assign(1, change);
        change.fields[0].before = change.fields[0].after;
        const auto reply = writing_->transport.push(request_);
        core::require(reply.ok(), reply ? "" : reply.error().text.c_str());
        core::require(reply->results.size() == 1 && reply->results[0].seq > 0, "the edit is applied");
        head_ = reply->head;
    }

    std::size_t pull()
    {
        sync::PullRequest request;
        request.schemaVersion = model::schemaVersion;
        request.cursor = std::max<std::int64_t>(0, head_ - changesPerPull);
        const auto reply = reading_->transport.pull(request);
        core::require(reply.ok(), reply ? "" : reply.error().text.c_str());
        return reply->rows.size();
    }

    /// "Is there anything new?", where there is.
    void check()
    {
        const auto reply = reading_->session->get("/v1/sync/wait?cursor=0");
        core::require(reply.ok() && reply->status == 200, "there is something new");
    }

    /// A round trip on the same kept connection that reads nothing of ours.
    void bare(Line& line) const
    {
        const auto reply = line.session->get("/health");
        core::require(reply.ok() && reply->status == 200, "the server is well");
    }
    void bareWriting() const { bare(*writing_); }
    void bareReading() const { bare(*reading_); }

    core::Uuid organisation() const { return writer_->organisation().uuid; }
    std::int64_t nextDseq() const { return firstDseq_ + sent_; }

private:
    /// One real edit of each record, as the door noted it; they are sent by hand, again and again.
    void prepareEdits()
    {
        const auto edited = writer_->write("Edit", [&](storage::Write& write) -> core::Result<void> {
            for (auto expense : writer_->all<model::Expense>()) {
                expense.description = "facture corrigée";
                if (auto done = write.save(expense); !done)
                    return done;
            }
            return {};
        });
        core::require(edited.ok(), edited ? "" : edited.error().text.c_str());
        storage::SyncStore store(*writer_);
        request_ = store.nextPush(records);
        edits_ = request_.changes;
        core::require(edits_.size() == records && edits_[0].fields.size() == 1, "one field of each record changed");
        firstDseq_ = edits_[0].dseq;
    }

    std::unique_ptr<storage::Replica> writer_;
    std::unique_ptr<storage::Replica> reader_;
    std::unique_ptr<Line> writing_;
    std::unique_ptr<Line> reading_;
    sync::PushRequest request_;
    std::vector<sync::Change> edits_;
    std::int64_t firstDseq_ = 0;
    std::int64_t sent_ = 0;
    std::int64_t head_ = 0;
};

using Lanes = std::vector<std::unique_ptr<Lane>>;

Figure latency(const std::string& name, const std::vector<double>& ours, const std::vector<double>& limit,
               double target)
{
    auto figure = amount(name, inMilliseconds(percentile(ours, 0.99)), percentile(ours, 0.99) * 1000, target);
    figure.limit = inMilliseconds(percentile(limit, 0.99));
    figure.also = "ours " + percentiles(ours) + "; bare round trip " + percentiles(limit);
    return figure;
}

void measureLoad(const SyncBench& bench, const SyncOffice& office, Lanes& lanes)
{
    const auto lane = [&](int number) -> Lane& { return *lanes[static_cast<std::size_t>(number)]; };
    const Load pushes{pushesPerSecond, bench.sizes.loadSeconds, loadedOrganisations};
    const Load pulls{pullsPerSecond, bench.sizes.loadSeconds, loadedOrganisations};

    const auto bareWriting = openLoop(pushes, [&](int number, std::int64_t) { lane(number).bareWriting(); });
    auto before = wire();
    const CpuMeter pushing(office);
    const auto pushed = openLoop(pushes, [&](int number, std::int64_t) { lane(number).push(); });
    auto figure = latency("push of one change at 200/s, 20 organisations, p99 ms", pushed, bareWriting, 5);
    figure.also += fmt::format("; {}; {:.0f} B on the wire a push", pushing.text(),
                               static_cast<double>(wire().both() - before.both()) /
                                   (static_cast<double>(pushes.perSecond) * (pushes.seconds + 1)));
    bench.report.push_back(figure);

    const auto bareReading = openLoop(pulls, [&](int number, std::int64_t) { lane(number).bareReading(); });
    before = wire();
    std::atomic<std::size_t> rows{0};
    const CpuMeter pulling(office);
    const auto pulled = openLoop(pulls, [&](int number, std::int64_t) { rows += lane(number).pull(); });
    const double asked = static_cast<double>(pulls.perSecond) * (pulls.seconds + 1);
    figure = latency("pull of ≤ 100 changes at 300/s, p99 ms", pulled, bareReading, 5);
    figure.also +=
        fmt::format("; {}; {:.0f} rows and {:.0f} B on the wire a pull", pulling.text(),
                    static_cast<double>(rows) / asked, static_cast<double>(wire().both() - before.both()) / asked);
    bench.report.push_back(figure);

    const CpuMeter checking(office);
    const auto checked = openLoop(pulls, [&](int number, std::int64_t) { lane(number).check(); });
    figure = latency("wake-up check at 300/s, p99 ms", checked, bareReading, 1);
    figure.also += "; " + checking.text();
    bench.report.push_back(figure);
}

/// The server's own statements without the server: what is left is HTTP, TLS, judgement and messages.
void measureStatementsAlone(const SyncBench& bench, const SyncOffice& office, Lanes& lanes)
{
    std::vector<std::string> pulls;
    std::vector<std::string> pushes;
    std::int64_t dseq = 0;
    {
        const StatementLog log(office);
        for (auto& lane : lanes)
            pulls.push_back(log.scriptOf("server.change_log", [&] { lane->pull(); }));
        for (auto& lane : lanes) {
            dseq = std::max(dseq, lane->nextDseq());
            pushes.push_back(log.pushScriptOf(lane->organisation(), lane->nextDseq(), [&] { lane->push(); }));
        }
    }
    const auto add = [&](const std::string& what, const std::string& name, const std::vector<std::string>& scripts,
                         int perSecond) {
        const auto seconds =
            runPgbench(office, bench.place.file("pgbench-" + name), scripts, perSecond, bench.sizes.loadSeconds, dseq);
        auto figure = information(fmt::format("{} by pgbench at {}/s, p99 ms", what, perSecond), "–",
                                  percentile(seconds, 0.99) * 1000);
        figure.limit = inMilliseconds(percentile(seconds, 0.99));
        figure.also = percentiles(seconds);
        bench.report.push_back(figure);
    };
    add("the statements of a push", "push", pushes, pushesPerSecond);
    add("the statements of a pull", "pull", pulls, pullsPerSecond);
    // What the disk takes for a commit, whatever is in it.
    office.sql("CREATE SCHEMA IF NOT EXISTS bare");
    office.sql("CREATE TABLE bare.counter AS SELECT n AS lane, 0::bigint AS value FROM generate_series(1, 100) AS n");
    office.sql("GRANT USAGE ON SCHEMA bare TO mitoyen_app");
    office.sql("GRANT ALL ON bare.counter TO mitoyen_app");
    std::vector<std::string> commits;
    for (std::size_t i = 0; i < lanes.size(); ++i)
        commits.push_back(fmt::format("UPDATE bare.counter SET value = value + 1 WHERE lane = {};\n", i + 1));
    add("a commit of one row", "commit", commits, pushesPerSecond);
}

} // namespace

std::string percentiles(const std::vector<double>& seconds)
{
    return "p50 " + inMilliseconds(percentile(seconds, 0.5)) + ", p99 " + inMilliseconds(percentile(seconds, 0.99));
}

void measureLatencies(const SyncBench& bench, const SyncOffice& office)
{
    Lanes lanes;
    for (int i = 0; i < loadedOrganisations; ++i)
        lanes.push_back(std::make_unique<Lane>(office, bench.place.file(fmt::format("lane{}", i)), i));
    measureLoad(bench, office, lanes);
    measureStatementsAlone(bench, office, lanes);
}

} // namespace mitoyen::bench
