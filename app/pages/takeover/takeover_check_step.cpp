// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/takeover/takeover_check_step.h"

#include "base/messages.h"
#include "pages/takeover/takeover_texts.h"
#include "pages/working/typed_text.h"
#include "widgets/appearance.h"
#include "widgets/empty_state.h"
#include "widgets/entry_grid.h"

#include <algorithm>
#include <utility>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mitoyen::pages {

namespace {

constexpr int narrowestTable = 520;
constexpr int messageColumn = 4;

} // namespace

TakeoverCheckStep::TakeoverCheckStep(PageContext& context, QWidget* parent)
    : QWidget(parent),
      counts_(new QLabel(this)),
      newKeys_(new QLabel(this)),
      verdict_(new QLabel(this)),
      buttons_(new QBoxLayout(QBoxLayout::LeftToRight)),
      save_(new QPushButton(this)),
      bringBack_(new QPushButton(this)),
      model_(new models::TableModel<Row>([this] { return columns(); }, this)),
      grid_(new widgets::EntryGrid(QStringLiteral("faults_grid"), context.settings, this)),
      empty_(new widgets::EmptyState(QStringLiteral("good"), this))
{
    setObjectName(QStringLiteral("takeover_check_step"));
    counts_->setObjectName(QStringLiteral("takeover_counts"));
    counts_->setWordWrap(true);
    newKeys_->setObjectName(QStringLiteral("takeover_new_keys"));
    newKeys_->setTextFormat(Qt::PlainText);
    newKeys_->setWordWrap(true);
    verdict_->setObjectName(QStringLiteral("takeover_verdict"));
    verdict_->setWordWrap(true);
    widgets::setTextRole(verdict_, widgets::TextRole::Section);
    save_->setObjectName(QStringLiteral("takeover_save_faulty"));
    bringBack_->setObjectName(QStringLiteral("takeover_bring_back"));
    buttons_->addWidget(save_);
    buttons_->addWidget(bringBack_);
    buttons_->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::scaled(8));
    column->addWidget(verdict_);
    column->addWidget(counts_);
    column->addWidget(newKeys_);
    column->addWidget(grid_, 1);
    // A list of two lines tells nothing: the step scrolls instead.
    widgets::whenScaled(grid_, [this] { grid_->setMinimumHeight(widgets::scaled(200)); });
    column->addLayout(buttons_);
    grid_->setModel(model_);
    grid_->setEmptyState(empty_);
    connect(save_, &QPushButton::clicked, this, &TakeoverCheckStep::saveFaultyRequested);
    connect(bringBack_, &QPushButton::clicked, this, &TakeoverCheckStep::bringBackRequested);
    retranslate();
}

std::vector<models::Column<TakeoverCheckStep::Row>> TakeoverCheckStep::columns() const
{
    using RowColumn = models::Column<Row>;
    const auto text = [](const char* id, const QString& title, QString (*said)(const Row&)) {
        RowColumn made;
        made.title = title;
        made.id = id;
        made.text = said;
        return made;
    };
    auto state = text("state", tr("State"), [](const Row& row) { return row.error ? tr("error") : tr("warning"); });
    state.tone = [](const Row& row) { return row.error ? models::Tone::Bad : models::Tone::Attention; };
    auto line = text("line", tr("Line"), [](const Row& row) { return QString::number(row.fault.line); });
    line.kind = models::CellKind::Integer;
    line.sortValue = [](const Row& row) { return row.fault.line; };
    auto what = text("message", tr("What is wrong"), nullptr);
    what.text = [this](const Row& row) {
        const core::Error error{row.fault.code, row.fault.message, {row.fault.file, row.fault.line, row.fault.column}};
        return narrow_ ? shown(row.fault.file) + QStringLiteral(" · ") + base::locatedSentence(error)
                       : base::sentence(error);
    };
    // Alone, it says by its colour what the column of states says in words.
    what.tone = [this](const Row& row) {
        return !narrow_ ? models::Tone::Plain : row.error ? models::Tone::Bad : models::Tone::Attention;
    };
    what.stretch = true;
    what.remark = [](const Row& row) { return base::sentence({row.fault.code, row.fault.message, {}}); };
    return {state, text("file", tr("File"), [](const Row& row) { return shown(row.fault.file); }),
            line,  text("column", tr("Column"), [](const Row& row) { return shown(row.fault.column); }),
            what,  text("cell", tr("Cell"), [](const Row& row) { return shown(row.fault.cell); })};
}

void TakeoverCheckStep::show(const TakeoverCheck& check)
{
    reading_ = check.reading;
    report_ = check.report;
    std::vector<Row> rows;
    for (const auto& fault : reading_.faults.errors)
        rows.push_back({fault, true});
    for (const auto& fault : reading_.faults.warnings)
        rows.push_back({fault, false});
    if (report_)
        for (const auto& fault : report_->warnings)
            rows.push_back({fault, false});
    model_->setRows(std::move(rows));
    retranslate();
}

QSize TakeoverCheckStep::minimumSizeHint() const
{
    const auto whole = QWidget::minimumSizeHint();
    const int button = std::max(save_->minimumSizeHint().width(), bringBack_->minimumSizeHint().width());
    const int list = grid_->minimumSizeHint().width();
    return {std::min(whole.width(), std::max(button, list)), whole.height()};
}

void TakeoverCheckStep::place()
{
    const bool narrow = width() < widgets::scaled(narrowestTable);
    if (narrow != std::exchange(narrow_, narrow)) {
        model_->retranslate();
        grid_->showOnly(narrow ? std::optional(messageColumn) : std::nullopt);
    }
    const int beside = save_->sizeHint().width() + bringBack_->sizeHint().width() + buttons_->spacing();
    buttons_->setDirection(width() < beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TakeoverCheckStep::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void TakeoverCheckStep::retranslate()
{
    const int errors = static_cast<int>(reading_.faults.errors.size());
    const auto added = report_ ? countsText(report_->added) : QString();
    if (errors > 0)
        verdict_->setText(tr("%n error(s) keep the files from being imported.", nullptr, errors));
    else if (added.isEmpty())
        verdict_->setText(tr("Everything in these files is here already: importing adds nothing."));
    else
        verdict_->setText(tr("Ready to import: %1.").arg(shown(reading_.plan.building.record.name)));
    const auto files = tr("In the files: %1").arg(countsText(reading_.counts));
    const auto keys = tr("Keys: %1").arg(keysText(reading_.plan));
    const auto newKeys = newKeysText(reading_);
    newKeys_->setVisible(!newKeys.isEmpty());
    newKeys_->setText(newKeys);
    counts_->setText(files + QLatin1Char('\n') + keys +
                     (added.isEmpty() ? QString() : QLatin1Char('\n') + tr("Will be added: %1").arg(added)));
    save_->setVisible(errors > 0);
    bringBack_->setVisible(errors > 0);
    save_->setText(tr("Save faulty rows…"));
    save_->setAccessibleName(tr("Save the faulty rows as files"));
    bringBack_->setText(tr("Bring corrected rows back…"));
    bringBack_->setAccessibleName(tr("Bring corrected rows back"));
    place();
    grid_->setWhat(tr("Faults of the files"));
    empty_->setSentence(tr("No fault was found."));
    empty_->setVerb({});
}

} // namespace mitoyen::pages
