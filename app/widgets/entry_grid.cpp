// SPDX-License-Identifier: AGPL-3.0-or-later
#include "widgets/entry_grid.h"

#include "base/messages.h"
#include "base/settings.h"
#include "base/translations.h"
#include "models/row_filter.h"
#include "widgets/appearance.h"
#include "widgets/empty_state.h"
#include "widgets/grid_delegate.h"
#include "widgets/grid_view.h"

#include <algorithm>
#include <utility>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

namespace mitoyen::widgets {

namespace {

/// Width of a column that has to tell something, in letters.
constexpr int narrowestLetters = 6;
constexpr int widestLetters = 48;
constexpr int widestStretched = 24;
constexpr int narrowestStretched = 20;

} // namespace

EntryGrid::EntryGrid(const QString& name, base::Settings& settings, QWidget* parent)
    : QWidget(parent),
      settings_(settings),
      filter_(new models::RowFilter(this)),
      view_(new GridView(this)),
      refusal_(new QLabel(this)),
      count_(new QLabel(this)),
      totals_(new QLabel(this))
{
    setObjectName(name);
    view_->setObjectName(name + QStringLiteral("_table"));
    auto* delegate = new GridDelegate(view_);
    view_->setItemDelegate(delegate);
    view_->setModel(filter_);
    refusal_->setObjectName(name + QStringLiteral("_refusal"));
    refusal_->setProperty("role", QStringLiteral("field_error"));
    refusal_->setWordWrap(true);
    refusal_->hide();
    count_->setObjectName(name + QStringLiteral("_count"));
    totals_->setObjectName(name + QStringLiteral("_totals"));
    totals_->setAlignment(Qt::AlignRight);
    auto* footer = new QHBoxLayout;
    footer->addWidget(count_);
    footer->addStretch();
    footer->addWidget(totals_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addWidget(view_, 1);
    column->addWidget(refusal_);
    column->addLayout(footer);

    listen(*delegate);
    auto* header = view_->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &EntryGrid::showColumnMenu);
    connect(header, &QHeaderView::sectionMoved, this, &EntryGrid::keepLayout);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        // Widths that follow from contents and text size are no choice of the user, even where they come while a
        // button is down: a page opens on the press.
        if (!fitting_ && QGuiApplication::mouseButtons() != Qt::NoButton)
            keepLayout();
    });
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu;
        for (auto* action : rowActions_)
            menu.addAction(action);
        if (!rowActions_.empty())
            menu.addSeparator();
        menu.addAction(icon(QStringLiteral("copy")), tr("Copy"), this, &EntryGrid::copySelection);
        menu.exec(view_->viewport()->mapToGlobal(at));
    });
    view_->viewport()->installEventFilter(this);
    setFocusProxy(view_);
}

void EntryGrid::listen(const GridDelegate& delegate)
{
    connect(&delegate, &GridDelegate::typing, this, [this](const QModelIndex& at, const QString& text) {
        const auto cell = filter_->mapToSource(at);
        emit typing(cell.row(), cell.column(), text);
    });
    connect(view_, &GridView::lockedTyped, this, &EntryGrid::sayLocked);
    connect(view_, &GridView::copyRequested, this, &EntryGrid::copySelection);
    connect(view_, &GridView::copyFromAboveRequested, this, &EntryGrid::copyFromAbove);
    connect(view_, &GridView::enterPressed, this, [this] { emit activated(currentRow()); });
    connect(view_, &QTableView::doubleClicked, this, [this](const QModelIndex& at) {
        if (!at.flags().testFlag(Qt::ItemIsEditable))
            emit activated(currentRow());
    });
    connect(view_, &GridView::rowLeft, this, [this](int row) {
        if (model_)
            model_->leaveRow(filter_->mapToSource(filter_->index(row, 0)).row());
    });
    connect(view_, &GridView::rowReverted, this, [this](int row) {
        if (model_)
            model_->revertRow(filter_->mapToSource(filter_->index(row, 0)).row());
        refusal_->hide();
    });
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (std::exchange(lockedSaid_, false))
            refusal_->hide();
        emit currentRowChanged(currentRow());
    });
}

EntryGrid::~EntryGrid() = default;

QTableView* EntryGrid::view() const
{
    return view_;
}

void EntryGrid::setWhat(const QString& accessibleName)
{
    view_->setAccessibleName(accessibleName);
    view_->horizontalHeader()->setAccessibleName(accessibleName);
}

void EntryGrid::setModel(models::TableModelBase* model)
{
    if (model_)
        disconnect(model_, nullptr, this, nullptr);
    model_ = model;
    fitted_ = measured_ = false;
    filter_->setSourceModel(model);
    view_->setSortingEnabled(false);
    view_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view_->setSortingEnabled(true);
    connect(model, &models::TableModelBase::summaryChanged, this, &EntryGrid::showFooter);
    connect(model, &models::TableModelBase::refused, this, &EntryGrid::sayRefusal);
    connect(model, &models::TableModelBase::loaded, this, [this] {
        if (!measured_)
            fitColumns();
        showEmptyState();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &EntryGrid::showEmptyState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EntryGrid::showEmptyState);
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& at) {
        if (at.data(models::ErrorRole).toString().isEmpty())
            refusal_->hide();
    });
    bool entry = false;
    for (int column = 0; column < model->columnCount(); ++column)
        entry = entry || model->isEditable(column);
    view_->setSelectionBehavior(entry ? QAbstractItemView::SelectItems : QAbstractItemView::SelectRows);
    for (int column = 0; column < model->columnCount(); ++column)
        view_->setColumnHidden(column, model->isInitiallyHidden(column));
    restoreLayout();
    if (model->rowCount() > 0)
        fitColumns();
    showFooter();
    showEmptyState();
}

void EntryGrid::setEmptyState(EmptyState* state)
{
    emptyState_ = state;
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(1, state, 1);
    showEmptyState();
}

void EntryGrid::showOnly(std::optional<int> column)
{
    if (!model_)
        return;
    for (int other = 0; other < model_->columnCount(); ++other)
        view_->setColumnHidden(other, column ? other != *column : model_->isInitiallyHidden(other));
    view_->setWordWrap(column.has_value());
    view_->setTextElideMode(column ? Qt::ElideNone : Qt::ElideMiddle);
    view_->verticalHeader()->setSectionResizeMode(column ? QHeaderView::ResizeToContents : QHeaderView::Interactive);
    view_->horizontalHeader()->setStretchLastSection(column.has_value());
    if (!column)
        fitColumns();
}

void EntryGrid::setFilter(const QString& text)
{
    // A list half loaded would hide what is further down.
    if (model_ && !text.isEmpty())
        model_->loadAll();
    filter_->setWords(text);
    showFooter();
}

void EntryGrid::addRowAction(QAction* action)
{
    rowActions_.push_back(action);
    view_->addAction(action);
}

int EntryGrid::currentRow() const
{
    const auto at = view_->currentIndex();
    return at.isValid() ? filter_->mapToSource(at).row() : -1;
}

std::vector<int> EntryGrid::selectedRows() const
{
    std::vector<int> rows;
    for (const auto& at : view_->selectionModel()->selectedIndexes())
        rows.push_back(filter_->mapToSource(at).row());
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

void EntryGrid::setCurrentRow(int row)
{
    if (!model_)
        return;
    int column = 0;
    while (column < model_->columnCount() && view_->isColumnHidden(column))
        ++column;
    const auto at = filter_->mapFromSource(model_->index(row, column));
    if (!at.isValid())
        return;
    view_->setCurrentIndex(at);
    view_->scrollTo(at);
}

std::optional<core::Uuid> EntryGrid::currentRecord() const
{
    return model_ ? model_->recordAt(currentRow()) : std::nullopt;
}

void EntryGrid::takeFocus()
{
    setFocus();
    focusBefore_ = view_->isVisible() ? nullptr : QApplication::focusWidget();
}

void EntryGrid::startEntry()
{
    if (!model_)
        return;
    const int row = model_->newRow() >= 0 ? model_->newRow() : currentRow();
    for (int column = 0; row >= 0 && column < model_->columnCount(); ++column) {
        const auto at = filter_->mapFromSource(model_->index(row, column));
        if (!at.flags().testFlag(Qt::ItemIsEditable) || view_->isColumnHidden(column))
            continue;
        view_->setFocus();
        view_->setCurrentIndex(at);
        view_->scrollTo(at);
        return;
    }
}

void EntryGrid::copySelection()
{
    auto cells = view_->selectionModel()->selectedIndexes();
    if (cells.isEmpty() && view_->currentIndex().isValid())
        cells.append(view_->currentIndex());
    const auto* header = view_->horizontalHeader();
    std::ranges::sort(cells, [header](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.row(), header->visualIndex(a.column())) <
            std::pair(b.row(), header->visualIndex(b.column()));
    });
    QString text;
    int row = -1;
    for (const auto& cell : cells) {
        if (view_->isColumnHidden(cell.column()))
            continue;
        if (row >= 0)
            text += cell.row() == row ? QLatin1Char('\t') : QLatin1Char('\n');
        row = cell.row();
        QString value = cell.data().toString();
        text += value.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    QGuiApplication::clipboard()->setText(text);
}

void EntryGrid::copyFromAbove()
{
    const auto here = view_->currentIndex();
    const auto above = here.siblingAtRow(here.row() - 1);
    if (!here.isValid() || !above.isValid() || !here.flags().testFlag(Qt::ItemIsEditable))
        return;
    QString text = above.data(Qt::EditRole).toString();
    for (const auto& choice : model_->choices(filter_->mapToSource(here).column()))
        if (choice.text == text)
            text = choice.id;
    filter_->setData(here, text);
}

void EntryGrid::sayRefusal(const QModelIndex& cell, const core::Error& error)
{
    const auto column = model_->headerData(cell.column(), Qt::Horizontal).toString();
    lockedSaid_ = false;
    refusal_->setText(tr("%1: %2", "column heading: what is wrong").arg(column, base::sentence(error)));
    refusal_->show();
    QAccessibleEvent event(refusal_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void EntryGrid::sayLocked(const QString& why)
{
    lockedSaid_ = true;
    refusal_->setText(why);
    refusal_->show();
    QAccessibleEvent event(refusal_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void EntryGrid::showFooter()
{
    auto summary = model_ ? model_->summary() : std::nullopt;
    if (!summary) {
        count_->setText({});
        totals_->setText({});
        return;
    }
    const auto rows = static_cast<int>(summary->rows);
    if (filter_->isFiltering()) {
        // Sums of a part of the rows would be taken for those of all that the filter leaves.
        const bool allHere = model_->rowCount() - (model_->newRow() < 0 ? 0 : 1) == rows;
        summary = filter_->summary();
        if (!allHere)
            summary->totals.clear();
        count_->setText(tr("%1 of %2 rows", "how many rows the filter left")
                            .arg(base::integerText(summary->rows), base::integerText(rows)));
    } else {
        count_->setText(tr("%n row(s)", nullptr, rows).replace(QString::number(rows), base::integerText(rows)));
    }
    QStringList totals;
    for (const auto& total : summary->totals)
        totals.append(model_->headerData(total.column, Qt::Horizontal).toString() + QStringLiteral("\u2002\u03a3 ") +
                      base::amountText(total.sum) + QStringLiteral("\u00a0\u20ac"));
    totals_->setText(totals.join(QStringLiteral("\u2003")));
}

void EntryGrid::showEmptyState()
{
    const bool empty = emptyState_ && model_ && model_->rowCount() == 0 && !model_->isLoading();
    if (emptyState_)
        emptyState_->setVisible(empty);
    const bool focused = view_->hasFocus();
    view_->setVisible(!empty);
    if (focused && empty)
        focusBefore_ = QApplication::focusWidget(); // where it went by itself
    count_->setVisible(!empty);
    totals_->setVisible(!empty);
    // Asked for before there were rows; whoever went elsewhere meanwhile stays there.
    if (!empty && focusBefore_ && focusBefore_ == QApplication::focusWidget())
        setFocus();
    if (!empty)
        focusBefore_ = nullptr;
}

void EntryGrid::showColumnMenu(const QPoint& at)
{
    QMenu menu;
    for (int column = 0; model_ && column < model_->columnCount(); ++column) {
        auto* action = menu.addAction(model_->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!view_->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            view_->setColumnHidden(column, !shown);
            keepLayout();
        });
    }
    menu.exec(view_->horizontalHeader()->mapToGlobal(at));
}

void EntryGrid::fitColumns()
{
    fitted_ = true;
    // Widths of an empty list follow from its headings alone: the first rows measure again.
    measured_ = model_ && model_->rowCount() > 0;
    auto* header = view_->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(letter * narrowestLetters);
    view_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + scaled(12));
    if (!settings_.layout(objectName()).isEmpty() || !model_)
        return;
    const QScopedValueRollback fitting(fitting_, true);
    for (int column = 0; column < model_->columnCount(); ++column) {
        view_->resizeColumnToContents(column);
        const int widest = letter * (model_->stretches(column) ? widestStretched : widestLetters);
        fittedWidths_.insert(column, std::min(view_->columnWidth(column), widest));
    }
    stretchColumns();
}

void EntryGrid::stretchColumns()
{
    if (!fitted_ || !model_ || !settings_.layout(objectName()).isEmpty())
        return;
    // Texts give way to the figures beside them, the widest most, but not for ever: a column of two letters tells
    // nothing, and the list scrolls.
    const int narrowest = fontMetrics().averageCharWidth() * narrowestStretched;
    const auto spare = [&](int column) { return std::max(0, fittedWidths_.value(column) - narrowest); };
    int room = view_->viewport()->width();
    int takers = 0;
    int spareOfAll = 0;
    for (int column = 0; column < model_->columnCount(); ++column) {
        if (view_->isColumnHidden(column))
            continue;
        room -= fittedWidths_.value(column, view_->columnWidth(column));
        if (!model_->stretches(column))
            continue;
        ++takers;
        spareOfAll += spare(column);
    }
    const QScopedValueRollback fitting(fitting_, true);
    for (int column = 0; column < model_->columnCount(); ++column) {
        if (!fittedWidths_.contains(column))
            continue;
        int extra = 0;
        if (model_->stretches(column) && !view_->isColumnHidden(column))
            extra = room > 0 ? room / takers : std::max(room, -spareOfAll) * spare(column) / std::max(1, spareOfAll);
        view_->setColumnWidth(column, fittedWidths_.value(column) + extra);
    }
}

bool EntryGrid::eventFilter(QObject* watched, QEvent* event)
{
    // An empty list is measured by its headings when it is seen first.
    if (watched == view_->viewport() && event->type() == QEvent::Show && !measured_)
        fitColumns();
    if (watched == view_->viewport() && event->type() == QEvent::Resize)
        stretchColumns();
    return QWidget::eventFilter(watched, event);
}

void EntryGrid::keepLayout()
{
    if (model_ && fitted_)
        settings_.setLayout(objectName(), view_->horizontalHeader()->saveState());
}

void EntryGrid::restoreLayout()
{
    const auto kept = settings_.layout(objectName());
    if (kept.isEmpty())
        return;
    view_->horizontalHeader()->restoreState(kept);
    view_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    fitted_ = measured_ = true;
}

void EntryGrid::retranslate()
{
    if (model_)
        model_->retranslate();
    showFooter();
}

void EntryGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Later: the table below learns of the new font after this.
    if (event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &EntryGrid::fitColumns);
    QWidget::changeEvent(event);
}

} // namespace mitoyen::widgets
