// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/shell/search_box.h"

#include "base/command_registry.h"
#include "base/record_name.h"
#include "base/replica_thread.h"
#include "base/vocabulary.h"
#include "core/text.h"
#include "model/entities.h"
#include "widgets/appearance.h"

#include <chrono>

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace mitoyen::pages {

namespace {

constexpr int mostRecords = 20;
constexpr int mostCommands = 8;
constexpr auto typingPause = std::chrono::milliseconds(80);

enum HitRole { KindOfHit = Qt::UserRole, CommandId, Table, Record, Building };

QString plainText(const QAction& action)
{
    return action.text().remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

QString toQString(const core::Uuid& id)
{
    return QString::fromStdString(core::toText(id));
}

struct NamedHit {
    storage::SearchHit hit;
    QString title;
};

/// Dates and amounts of a title as this window writes them.
std::vector<NamedHit> namedHits(storage::Replica& replica, const std::string& wanted)
{
    std::vector<NamedHit> named;
    for (auto& hit : replica.search(wanted, mostRecords)) {
        const auto* entity = model::findEntity(hit.table);
        const auto stored = entity != nullptr ? replica.row(*entity, hit.record) : std::nullopt;
        auto title = stored ? base::recordName(*entity, stored->row) : QString::fromStdString(hit.title);
        named.push_back({std::move(hit), std::move(title)});
    }
    return named;
}

} // namespace

SearchBox::SearchBox(PageContext& context, QWidget* parent)
    : QLineEdit(parent),
      context_(context),
      list_(new QStandardItemModel(this)),
      completer_(new QCompleter(list_, this))
{
    setObjectName(QStringLiteral("search"));
    setClearButtonEnabled(true);
    addAction(widgets::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setMaxVisibleItems(16);
    completer_->setWidget(this);
    completer_->popup()->setObjectName(QStringLiteral("search_hits"));
    pause_.setSingleShot(true);
    pause_.setInterval(typingPause);
    connect(&pause_, &QTimer::timeout, this, &SearchBox::ask);
    connect(this, &QLineEdit::textEdited, &pause_, qOverload<>(&QTimer::start));
    connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this, &SearchBox::open);
    retranslate();
}

void SearchBox::ask()
{
    const auto wanted = text().trimmed();
    const int question = ++question_;
    if (wanted.isEmpty()) {
        list_->clear();
        completer_->popup()->hide();
        return;
    }
    const auto show = [this, question, wanted](const std::vector<NamedHit>& hits) {
        if (question != question_)
            return;
        list_->clear();
        for (const auto& [hit, title] : hits) {
            QString line = title + QStringLiteral("   ") + base::entityName(hit.table);
            const auto building = hit.building ? buildings_.value(toQString(*hit.building)) : QString();
            if (!building.isEmpty())
                line += QStringLiteral(" · ") + building;
            auto* item = new QStandardItem(line);
            item->setData(QString::fromUtf8(hit.table.data(), static_cast<qsizetype>(hit.table.size())), Table);
            item->setData(toQString(hit.record), Record);
            item->setData(hit.building ? toQString(*hit.building) : QString(), Building);
            list_->appendRow(item);
        }
        addCommands(wanted);
        if (list_->rowCount() == 0) {
            auto* nothing = new QStandardItem(tr("Nothing found for “%1”").arg(wanted));
            nothing->setEnabled(false);
            list_->appendRow(nothing);
        }
        completer_->complete();
        completer_->popup()->setCurrentIndex(list_->index(0, 0));
    };
    context_.replica.run(
        this, [wanted = wanted.toStdString()](storage::Replica& r) { return namedHits(r, wanted); }, show,
        [show](const core::Error&) { show({}); });
}

void SearchBox::addCommands(const QString& text)
{
    const auto wanted = core::fold(text.toStdString());
    int added = 0;
    for (auto* action : context_.commands.all()) {
        if (added == mostCommands || !action->isEnabled())
            continue;
        if (core::fold(plainText(*action).toStdString()).find(wanted) == std::string::npos)
            continue;
        auto* item = new QStandardItem(action->icon(),
                                       plainText(*action) + QStringLiteral("   ") +
                                           action->shortcut().toString(QKeySequence::NativeText));
        item->setData(action->objectName(), CommandId);
        list_->appendRow(item);
        ++added;
    }
}

void SearchBox::open(const QModelIndex& at)
{
    const auto command = at.data(CommandId).toString();
    const auto table = at.data(Table).toString();
    const auto record = core::parseUuid(at.data(Record).toString().toStdString());
    const auto building = core::parseUuid(at.data(Building).toString().toStdString());
    clear();
    if (!command.isEmpty()) {
        if (auto* action = context_.commands.action(command))
            action->trigger();
    } else if (record) {
        context_.navigation.openRecord(table, *record, building ? std::optional(BuildingId{*building}) : std::nullopt);
    }
}

QStringList SearchBox::offered() const
{
    QStringList lines;
    for (int row = 0; row < list_->rowCount(); ++row)
        lines.append(list_->item(row)->text());
    return lines;
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    QLineEdit::keyPressEvent(event);
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Search buildings, owners, invoices, actions …"));
    setAccessibleName(tr("Search"));
    setToolTip(tr("Search everywhere (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
}

void SearchBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace mitoyen::pages
