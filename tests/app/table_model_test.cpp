// SPDX-License-Identifier: AGPL-3.0-or-later
#include "models/row_filter.h"
#include "models/table_model.h"
#include "support/replicas.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

namespace mitoyen {

using models::TableModel;

namespace {

struct Line {
    core::Uuid id;
    std::string name;
    std::int64_t amount = 0;
};

core::Uuid idOf(int number)
{
    core::Uuid id;
    id.bytes[15] = static_cast<std::uint8_t>(number);
    id.bytes[14] = static_cast<std::uint8_t>(number / 256);
    id.bytes[13] = static_cast<std::uint8_t>(number / 65536);
    return id;
}

std::vector<models::Column<Line>> columns()
{
    return {{.title = QStringLiteral("Name"),
             .text = [](const Line& line) { return QString::fromStdString(line.name); },
             .edit = [](Line& line, const QString& text) -> core::Result<void> {
                 if (text.isEmpty())
                     return core::Error{"field_blank", "The name may not be blank.", {}};
                 line.name = text.toStdString();
                 return {};
             }},
            {.title = QStringLiteral("Amount"),
             .text = [](const Line& line) { return QString::number(line.amount); },
             .kind = models::CellKind::Money,
             .id = "amount",
             .sortValue = [](const Line& line) { return QVariant(qlonglong{line.amount}); },
             .amount = [](const Line& line) { return core::Money{line.amount}; }}};
}

std::vector<Line> lines(int count)
{
    std::vector<Line> all;
    for (int i = 0; i < count; ++i)
        all.push_back({idOf(i), "line " + std::to_string(i), (i * 7919) % 1000});
    return all;
}

class Fixture {
public:
    Fixture() : model(columns), tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setRecordOf([](const Line& line) { return line.id; });
    }
    TableModel<Line> model;
    QAbstractItemModelTester tester;
};

} // namespace

class TableModelTest : public QObject {
    Q_OBJECT
private slots:
    void showsRowsAndHeadings();
    void figuresStandToTheRight();
    void aLongListShowsItsFirstRowsWithoutTheRest();
    void scrollingLoadsTheNextPage();
    void loadingAllLeavesNoRowOut();
    void loadsAgainOnlyWhenAnAnnouncedTableConcernsIt();
    void rowsThatStayKeepTheirSelection();
    void sortsWhatIsLoadedByValueNotByText();
    void aLongListIsSortedByTheSource();
    void anEditIsHandedOverWithBothRows();
    void aRefusedTextStaysInItsCell();
    void aNewRowIsHandedOverWhenItIsLeft();
    void aNewRowWithARefusedCellWaits();
    void theFooterSumsWhatIsShown();
    void theFooterOfALongListSumsWhatIsNotLoadedYet();
    void theFilterFoldsAccents();
    void aFailureToLoadIsTold();
};

void TableModelTest::showsRowsAndHeadings()
{
    Fixture fixture;
    fixture.model.setRows(lines(3));
    QCOMPARE(fixture.model.rowCount(), 3);
    QCOMPARE(fixture.model.index(1, 0).data().toString(), QStringLiteral("line 1"));
    QCOMPARE(fixture.model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Amount"));
    QVERIFY(fixture.model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Name")));
}

void TableModelTest::figuresStandToTheRight()
{
    Fixture fixture;
    fixture.model.setRows(lines(1));
    QVERIFY(fixture.model.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    QVERIFY(!fixture.model.index(0, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
}

namespace {

/// A source of any length that tells what was asked of it.
struct Long {
    int count = 300'000;
    std::vector<models::Slice> asked;
    std::mutex mutex;

    TableModel<Line>::Source source(const QSet<QString>& tables = {QStringLiteral("expense")})
    {
        return {.rows =
                    [this](storage::Replica&, const models::Slice& slice) {
                        const std::lock_guard guard(mutex);
                        asked.push_back(slice);
                        std::vector<Line> page;
                        const auto end =
                            slice.limit < 0 ? count : std::min<std::int64_t>(count, slice.offset + slice.limit);
                        for (auto i = slice.offset; i < end; ++i)
                            page.push_back({idOf(static_cast<int>(i)), "line " + std::to_string(i), i});
                        return page;
                    },
                .count = [this](storage::Replica&) { return std::int64_t{count}; },
                .tables = tables,
                .record = [](const Line& line) { return line.id; }};
    }
};

void add(storage::Replica& replica, const auto& record)
{
    const auto written = replica.write("Add", [&](storage::Write& write) { return write.insert(record); });
    core::require(written.ok(), "the record is taken");
}

void open(base::ReplicaThread& replica)
{
    replica.open(
        &replica, [] { return core::Result<std::unique_ptr<storage::Replica>>(tests::aReplica()); },
        [](core::Result<>) {});
    QTRY_VERIFY(replica.isOpen());
}

void settle(base::ReplicaThread& replica)
{
    QTRY_VERIFY(!replica.isBusy());
}

} // namespace

void TableModelTest::aLongListShowsItsFirstRowsWithoutTheRest()
{
    Long list;
    base::ReplicaThread replica;
    open(replica);
    // Without the tester, which fetches every page by itself.
    TableModel<Line> model(columns);
    QSignalSpy loaded(&model, &models::TableModelBase::loaded);
    model.setSource(replica, list.source());
    QVERIFY(loaded.wait());
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.rowCount() <= 1000);
    QVERIFY(model.canFetchMore({}));
    settle(replica);
    QCOMPARE(model.summary()->rows, 300'000);
    QVERIFY(list.asked.front().limit <= 1000);
}

void TableModelTest::scrollingLoadsTheNextPage()
{
    Long list;
    base::ReplicaThread replica;
    open(replica);
    // Without the tester, which fetches every page by itself.
    TableModel<Line> model(columns);
    model.setSource(replica, list.source());
    settle(replica);
    const int before = model.rowCount();
    model.fetchMore({});
    settle(replica);
    QVERIFY(model.rowCount() > before);
    QCOMPARE(list.asked.back().offset, std::int64_t{before});
    QCOMPARE(model.index(before, 0).data().toString(), QStringLiteral("line %1").arg(before));
}

void TableModelTest::loadingAllLeavesNoRowOut()
{
    Long list;
    list.count = 1234;
    base::ReplicaThread replica;
    open(replica);
    Fixture fixture;
    fixture.model.setSource(replica, list.source());
    fixture.model.loadAll();
    QTRY_COMPARE(fixture.model.rowCount(), 1234);
    QVERIFY(!fixture.model.canFetchMore({}));
}

void TableModelTest::loadsAgainOnlyWhenAnAnnouncedTableConcernsIt()
{
    Long list;
    list.count = 5;
    base::ReplicaThread replica;
    open(replica);
    Fixture fixture;
    fixture.model.setSource(replica, list.source({QStringLiteral("building")}));
    settle(replica);
    const auto asked = list.asked.size();
    replica.run(
        this, [](storage::Replica& r) { add(r, tests::aTask(r, "call")); }, [] {});
    settle(replica);
    QCOMPARE(list.asked.size(), asked);
    list.count = 6;
    replica.run(
        this, [](storage::Replica& r) { add(r, tests::aBuilding(r)); }, [] {});
    QTRY_COMPARE(fixture.model.rowCount(), 6);
}

void TableModelTest::rowsThatStayKeepTheirSelection()
{
    Fixture fixture;
    fixture.model.setRows(lines(5));
    const QPersistentModelIndex first = fixture.model.index(0, 0);
    const QPersistentModelIndex last = fixture.model.index(4, 0);
    auto fewer = lines(5);
    fewer.erase(fewer.begin() + 2);
    fixture.model.setRows(fewer);
    QCOMPARE(fixture.model.rowCount(), 4);
    QCOMPARE(first.row(), 0);
    QCOMPARE(last.row(), 3);
    QCOMPARE(last.data().toString(), QStringLiteral("line 4"));
}

void TableModelTest::sortsWhatIsLoadedByValueNotByText()
{
    Fixture fixture;
    fixture.model.setRows({{idOf(1), "a", 1000}, {idOf(2), "b", 9}, {idOf(3), "c", 20}});
    const QPersistentModelIndex kept = fixture.model.index(0, 0);
    fixture.model.sort(1, Qt::AscendingOrder);
    QCOMPARE(fixture.model.index(0, 1).data().toString(), QStringLiteral("9"));
    QCOMPARE(fixture.model.index(2, 1).data().toString(), QStringLiteral("1000"));
    QCOMPARE(kept.row(), 2);
    fixture.model.sort(1, Qt::DescendingOrder);
    QCOMPARE(fixture.model.index(0, 1).data().toString(), QStringLiteral("1000"));
}

void TableModelTest::aLongListIsSortedByTheSource()
{
    Long list;
    base::ReplicaThread replica;
    open(replica);
    TableModel<Line> model([] {
        auto made = columns();
        made[1].orderBy = "total_cents";
        return made;
    });
    model.setSource(replica, list.source());
    settle(replica);
    model.sort(1, Qt::DescendingOrder);
    settle(replica);
    QCOMPARE(list.asked.back().orderBy, std::string("-total_cents"));
    QCOMPARE(list.asked.back().offset, std::int64_t{0});
}

void TableModelTest::anEditIsHandedOverWithBothRows()
{
    Fixture fixture;
    fixture.model.setRows(lines(2));
    std::optional<Line> before;
    Line after;
    fixture.model.onEdited([&](const std::optional<Line>& b, const Line& a) { before = b, after = a; });
    QVERIFY(fixture.model.setData(fixture.model.index(1, 0), QStringLiteral("new")));
    QVERIFY(before.has_value());
    QCOMPARE(before->name, std::string("line 1"));
    QCOMPARE(after.name, std::string("new"));
    QCOMPARE(fixture.model.index(1, 0).data().toString(), QStringLiteral("new"));
    QVERIFY(!fixture.model.setData(fixture.model.index(1, 1), QStringLiteral("5")));
}

void TableModelTest::aRefusedTextStaysInItsCell()
{
    Fixture fixture;
    fixture.model.setRows(lines(2));
    QSignalSpy refused(&fixture.model, &models::TableModelBase::refused);
    bool handedOver = false;
    fixture.model.onEdited([&](const auto&, const Line&) { handedOver = true; });
    QVERIFY(!fixture.model.setData(fixture.model.index(1, 0), QString()));
    QCOMPARE(refused.size(), 1);
    QVERIFY(!handedOver);
    QVERIFY(!fixture.model.index(1, 0).data(models::ErrorRole).toString().isEmpty());
    QCOMPARE(fixture.model.rows()[1].name, std::string("line 1"));
    fixture.model.revertRow(1);
    QVERIFY(fixture.model.index(1, 0).data(models::ErrorRole).toString().isEmpty());
    QCOMPARE(fixture.model.index(1, 0).data().toString(), QStringLiteral("line 1"));
}

void TableModelTest::aNewRowIsHandedOverWhenItIsLeft()
{
    Fixture fixture;
    fixture.model.setRows(lines(2));
    fixture.model.allowNewRows([] { return Line{}; });
    QCOMPARE(fixture.model.newRow(), 2);
    QCOMPARE(fixture.model.rowCount(), 3);
    std::vector<Line> made;
    fixture.model.onEdited([&](const std::optional<Line>& before, const Line& after) {
        QVERIFY(!before.has_value());
        made.push_back(after);
    });
    fixture.model.leaveRow(2);
    QVERIFY(made.empty());
    QVERIFY(fixture.model.setData(fixture.model.index(2, 0), QStringLiteral("third")));
    QVERIFY(made.empty());
    fixture.model.leaveRow(2);
    QCOMPARE(made.size(), std::size_t{1});
    QCOMPARE(made.front().name, std::string("third"));
    QCOMPARE(fixture.model.newRow(), 3);
    QCOMPARE(fixture.model.index(3, 0).data().toString(), QString());
}

void TableModelTest::aNewRowWithARefusedCellWaits()
{
    Fixture fixture;
    fixture.model.setRows(lines(1));
    fixture.model.allowNewRows([] { return Line{}; });
    int made = 0;
    fixture.model.onEdited([&](const auto&, const Line&) { ++made; });
    fixture.model.setData(fixture.model.index(1, 0), QStringLiteral("second"));
    fixture.model.setData(fixture.model.index(1, 0), QString());
    fixture.model.leaveRow(1);
    QCOMPARE(made, 0);
    fixture.model.setData(fixture.model.index(1, 0), QStringLiteral("again"));
    fixture.model.leaveRow(1);
    QCOMPARE(made, 1);
}

void TableModelTest::theFooterSumsWhatIsShown()
{
    Fixture fixture;
    fixture.model.setRows({{idOf(1), "a", 1050}, {idOf(2), "b", -50}});
    const auto summary = fixture.model.summary();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->rows, std::int64_t{2});
    QCOMPARE(summary->totals.size(), std::size_t{1});
    QCOMPARE(summary->totals.front().column, 1);
    QCOMPARE(summary->totals.front().sum.cents, std::int64_t{1000});
}

void TableModelTest::theFooterOfALongListSumsWhatIsNotLoadedYet()
{
    Long list;
    list.count = 1234;
    std::atomic<int> asked = 0;
    auto source = list.source({QStringLiteral("building")});
    source.totals = [&asked](storage::Replica&) {
        ++asked;
        return std::vector<models::ColumnSum>{{"amount", {777}}, {"unknown", {1}}};
    };
    base::ReplicaThread replica;
    open(replica);
    TableModel<Line> model(columns);
    model.setSource(replica, std::move(source));
    QTRY_VERIFY(model.summary() && !model.summary()->totals.empty());
    QVERIFY(model.rowCount() < list.count);
    QCOMPARE(model.summary()->totals.size(), std::size_t{1});
    QCOMPARE(model.summary()->totals.front().sum.cents, std::int64_t{777});
    replica.run(
        this, [](storage::Replica& r) { add(r, tests::aBuilding(r)); }, [] {});
    QTRY_COMPARE(asked.load(), 2);
    model.loadAll();
    QTRY_COMPARE(model.rowCount(), list.count);
    QCOMPARE(model.summary()->totals.front().sum.cents, std::int64_t{1234} * 1233 / 2);
}

void TableModelTest::theFilterFoldsAccents()
{
    Fixture fixture;
    fixture.model.setRows({{idOf(1), "Gérard Müller", 1}, {idOf(2), "Peeters", 2}});
    models::RowFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&fixture.model);
    filter.setWords(QStringLiteral("muller GER"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setWords(QStringLiteral("muller peet"));
    QCOMPARE(filter.rowCount(), 0);
    filter.setWords({});
    QCOMPARE(filter.rowCount(), 2);
}

void TableModelTest::aFailureToLoadIsTold()
{
    base::ReplicaThread replica;
    open(replica);
    Fixture fixture;
    QSignalSpy failed(&fixture.model, &models::TableModelBase::loadFailed);
    fixture.model.setSource(replica, {.rows = [](storage::Replica& r, const models::Slice&) -> std::vector<Line> {
                                r.database().execute("SELECT * FROM nowhere");
                                return {};
                            }});
    QVERIFY(failed.wait());
}

} // namespace mitoyen

QTEST_MAIN(mitoyen::TableModelTest)
#include "table_model_test.moc"
