// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/settings/settings_page.h"

#include "base/messages.h"
#include "base/settings.h"
#include "base/sync_service.h"
#include "base/translations.h"
#include "base/undo_label.h"
#include "pages/first_run/secret_field.h"
#include "pages/shell/status_line.h"
#include "pages/working/typed_text.h"
#include "sync/server_session.h"
#include "widgets/appearance.h"
#include "widgets/banner.h"
#include "widgets/empty_state.h"
#include "widgets/entry_grid.h"
#include "widgets/field_error.h"

#include <utility>

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QSplitter>
#include <QVBoxLayout>

namespace mitoyen::pages {

namespace {

constexpr int formWidth = 520;
constexpr int narrowestBeside = 760; ///< for two parts beside each other
constexpr int shortestPassphrase = 8;
constexpr int undoSteps = 200;
constexpr int textStep = 10;

template <class W> W* named(W* widget, const char* name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

QFormLayout* newForm()
{
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(widgets::scaled(4));
    return form;
}

QLabel* heading(QWidget* parent)
{
    auto* label = new QLabel(parent);
    widgets::setTextRole(label, widgets::TextRole::Section);
    return label;
}

} // namespace

SettingsPage::SettingsPage(PageContext& context, QWidget* parent)
    : Page(context, QStringLiteral("settings_page"), parent)
{
    auto* forms = new QWidget(this);
    widgets::whenScaled(forms, [forms] { forms->setMaximumWidth(widgets::scaled(formWidth)); });
    auto* column = new QVBoxLayout(forms);
    column->setContentsMargins(0, 0, widgets::scaled(16), 0);
    column->setSpacing(widgets::scaled(24));
    column->addWidget(makeLook());
    column->addWidget(makeConnection());
    column->addWidget(makePassphrase());
    column->addStretch();
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(forms);
    splitter_ = named(new QSplitter(this), "settings_splitter");
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(area);
    splitter_->addWidget(makeUndo());
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 1);
    body()->addWidget(splitter_, 1);

    auto& settings = context.settings;
    connect(&settings, &base::Settings::languageChanged, this, &SettingsPage::showSettings);
    connect(&settings, &base::Settings::themeChanged, this, &SettingsPage::showSettings);
    connect(&settings, &base::Settings::textSizeChanged, this, &SettingsPage::showSettings);
    if (context.sync != nullptr)
        connect(context.sync, &base::SyncService::stateChanged, this, &SettingsPage::showConnection);
    connect(&context.replica, &base::ReplicaThread::opened, this, &SettingsPage::loadAccount);
    loadAccount();
    showSettings();
    retranslate();
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // Large text in a small window: one part below the other, none of them cut.
    splitter_->setOrientation(width() < widgets::scaled(narrowestBeside) ? Qt::Vertical : Qt::Horizontal);
}

QLabel* SettingsPage::addRow(QFormLayout* form, QWidget* field, widgets::FieldError* error)
{
    auto* label = new QLabel(this);
    label->setBuddy(field);
    form->addRow(label, field);
    if (error != nullptr)
        form->addRow(error);
    rows_.push_back({label, field});
    return label;
}

QWidget* SettingsPage::makeLook()
{
    auto* part = new QWidget(this);
    lookTitle_ = heading(part);
    language_ = named(new QComboBox(part), "language");
    for (const auto language : {base::Language::Fr, base::Language::Nl, base::Language::De, base::Language::En})
        language_->addItem(base::nameOf(language));
    theme_ = named(new QComboBox(part), "theme");
    for (int i = 0; i < 3; ++i)
        theme_->addItem(QString());
    textSize_ = named(new QSlider(Qt::Horizontal, part), "text_size");
    textSize_->setRange(base::Settings::smallestText, base::Settings::largestText);
    textSize_->setSingleStep(textStep);
    textSize_->setPageStep(textStep);
    textSize_->setTickInterval(2 * textStep);
    textSize_->setTickPosition(QSlider::TicksBelow);
    // While it is dragged nothing may jump under the mouse.
    textSize_->setTracking(false);
    textSizeShown_ = named(new QLabel(part), "text_size_shown");
    auto* form = newForm();
    languageLabel_ = addRow(form, language_);
    themeLabel_ = addRow(form, theme_);
    textSizeLabel_ = addRow(form, textSize_);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(lookTitle_);
    column->addLayout(form);
    column->addWidget(textSizeShown_);
    auto& settings = context().settings;
    connect(language_, &QComboBox::activated, this,
            [&settings](int index) { settings.setLanguage(static_cast<base::Language>(index)); });
    connect(theme_, &QComboBox::activated, this,
            [&settings](int index) { settings.setTheme(static_cast<base::Theme>(index)); });
    connect(textSize_, &QSlider::valueChanged, this, [&settings](int percent) { settings.setTextSize(percent); });
    return part;
}

QWidget* SettingsPage::makeConnection()
{
    auto* part = new QWidget(this);
    connectionTitle_ = heading(part);
    connectionState_ = named(new QLabel(part), "connection_state");
    connectionState_->setWordWrap(true);
    connectionState_->setProperty("role", QStringLiteral("secondary"));
    url_ = named(new QLineEdit(part), "server_url");
    urlError_ = new widgets::FieldError(url_, part);
    user_ = named(new QLineEdit(part), "server_user");
    password_ = named(new QLineEdit(part), "server_password");
    password_->setEchoMode(QLineEdit::Password);
    passwordError_ = new widgets::FieldError(password_, part);
    certificate_ = named(new QLineEdit(part), "server_certificate");
    connect_ = named(new QPushButton(part), "connect_to_server");
    auto* form = newForm();
    urlLabel_ = addRow(form, url_, urlError_);
    userLabel_ = addRow(form, user_);
    passwordLabel_ = addRow(form, password_, passwordError_);
    chooseCertificate_ = named(new QPushButton(part), "choose_certificate");
    auto* certificateRow = new QWidget(part);
    auto* certificateColumns = new QHBoxLayout(certificateRow);
    certificateColumns->setContentsMargins(0, 0, 0, 0);
    certificateColumns->addWidget(certificate_, 1);
    certificateColumns->addWidget(chooseCertificate_);
    certificateLabel_ = new QLabel(this);
    certificateLabel_->setBuddy(certificate_);
    form->addRow(certificateLabel_, certificateRow);
    rows_.push_back({certificateLabel_, certificate_});
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(connectionTitle_);
    column->addWidget(connectionState_);
    column->addLayout(form);
    column->addWidget(connect_, 0, Qt::AlignRight);
    connect(connect_, &QPushButton::clicked, this, &SettingsPage::connectToServer);
    connect(chooseCertificate_, &QPushButton::clicked, this, &SettingsPage::chooseCertificate);
    for (auto* last : {password_, certificate_})
        connect(last, &QLineEdit::returnPressed, connect_, &QPushButton::click);
    return part;
}

QWidget* SettingsPage::makePassphrase()
{
    auto* part = new QWidget(this);
    passphraseTitle_ = heading(part);
    old_ = named(new QLineEdit(part), "old_passphrase");
    oldError_ = new widgets::FieldError(old_, part);
    new_ = named(new QLineEdit(part), "new_passphrase");
    newError_ = new widgets::FieldError(new_, part);
    repeat_ = named(new QLineEdit(part), "new_passphrase_repeat");
    repeatError_ = new widgets::FieldError(repeat_, part);
    for (auto* field : {old_, new_, repeat_})
        field->setEchoMode(QLineEdit::Password);
    change_ = named(new QPushButton(part), "change_passphrase");
    auto* form = newForm();
    oldLabel_ = addRow(form, old_, oldError_);
    newLabel_ = addRow(form, new_, newError_);
    repeatLabel_ = addRow(form, repeat_, repeatError_);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(passphraseTitle_);
    column->addLayout(form);
    column->addWidget(change_, 0, Qt::AlignRight);
    connect(change_, &QPushButton::clicked, this, &SettingsPage::changePassphrase);
    connect(repeat_, &QLineEdit::returnPressed, change_, &QPushButton::click);
    return part;
}

QWidget* SettingsPage::makeUndo()
{
    auto* part = new QWidget(this);
    undoTitle_ = heading(part);
    undoList_ = new models::TableModel<storage::UndoEntry>(
        [] {
            return std::vector<models::Column<storage::UndoEntry>>{
                {.title = tr("What"),
                 .text = [](const storage::UndoEntry& entry) { return base::undoText(entry.label); },
                 .id = "label",
                 .stretch = true},
                {.title = tr("When"),
                 .text = [](const storage::UndoEntry& entry) { return base::momentText(entry.at); },
                 .id = "at",
                 .sortValue =
                     [](const storage::UndoEntry& entry) { return QVariant(qlonglong{entry.at.milliseconds}); }},
                {.title = tr("Records"),
                 .text = [](const storage::UndoEntry& entry) { return base::integerText(entry.records); },
                 .kind = models::CellKind::Integer,
                 .id = "records",
                 .sortValue = [](const storage::UndoEntry& entry) { return QVariant(qlonglong{entry.records}); }},
            };
        },
        this);
    undoGrid_ = new widgets::EntryGrid(QStringLiteral("undo_grid"), context().settings, part);
    undoEmpty_ = new widgets::EmptyState(QStringLiteral("undo"), part);
    undoGrid_->setModel(undoList_);
    undoGrid_->setEmptyState(undoEmpty_);
    // Every table concerns it: whatever was written can be undone.
    const auto load = [this] {
        replicaThread().run(
            this,
            [](storage::Replica& r) {
                auto entries = r.undoList(undoSteps);
                std::erase_if(entries, [](const storage::UndoEntry& entry) { return entry.final; });
                return entries;
            },
            [this](std::vector<storage::UndoEntry> entries) { undoList_->setRows(std::move(entries)); });
    };
    connect(&replicaThread(), &base::ReplicaThread::changed, this, load);
    load();
    undo_ = named(new QPushButton(part), "undo_selected");
    undo_->setEnabled(false);
    connect(undo_, &QPushButton::clicked, this, &SettingsPage::undo);
    connect(undoGrid_, &widgets::EntryGrid::currentRowChanged, this, [this](int row) { undo_->setEnabled(row >= 0); });
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(widgets::scaled(16), 0, 0, 0);
    column->addWidget(undoTitle_);
    column->addWidget(undoGrid_, 1);
    column->addWidget(undo_, 0, Qt::AlignRight);
    return part;
}

void SettingsPage::showSettings()
{
    const auto& settings = context().settings;
    language_->setCurrentIndex(static_cast<int>(settings.language()));
    theme_->setCurrentIndex(static_cast<int>(settings.theme()));
    textSize_->setValue(settings.textSize());
    textSizeShown_->setText(tr("%1 %").arg(settings.textSize()));
}

void SettingsPage::showConnection()
{
    const auto state = context().sync != nullptr ? context().sync->state() : base::SyncState{};
    connectionState_->setText(StatusLine::words(state).second);
}

void SettingsPage::loadAccount()
{
    // Even of an office that has locked itself: this is where it is opened again.
    replicaThread().runEvenLocked(
        this, [](storage::Replica& replica) { return sync::serverSettings(replica); },
        [this](const sync::ServerSettings& account) {
            const std::pair<QLineEdit*, const std::string&> fields[] = {
                {url_, account.url}, {user_, account.user}, {certificate_, account.certificateFile}};
            for (const auto& [field, text] : fields)
                if (!field->isModified())
                    field->setText(shown(text));
        },
        [](const core::Error&) {}); // no office is open: there is nothing to show
}

void SettingsPage::chooseCertificate()
{
    auto* dialog = new QFileDialog(this, tr("Certificate of the server's authority"),
                                   QFileInfo(certificate_->text()).absolutePath(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        certificate_->setText(file);
        certificate_->setModified(true);
    });
    dialog->open();
}

void SettingsPage::connectToServer()
{
    if (context().sync == nullptr)
        return;
    urlError_->clear();
    passwordError_->clear();
    if (url_->text().trimmed().isEmpty())
        return urlError_->say(tr("Type the address of the server."));
    const base::ServerAccount account{url_->text().trimmed(), user_->text().trimmed(), password_->text(),
                                      certificate_->text().trimmed()};
    password_->clear();
    // A button that goes grey hands the focus on: it gets it back.
    const bool pressed = connect_->hasFocus();
    connect_->setEnabled(false);
    context().sync->connectTo(account, this, [this, pressed](core::Result<> connected) {
        connect_->setEnabled(true);
        showConnection();
        if (connected) {
            for (auto* field : {url_, user_, certificate_})
                field->setModified(false);
            loadAccount();
            banner().say(tr("Connected."));
            if (pressed)
                connect_->setFocus();
            return;
        }
        const bool account = connected.error().code == "sign_in_failed" || connected.error().code == "signed_out";
        (account ? passwordError_ : urlError_)->say(base::sentence(connected.error()));
        (account ? password_ : url_)->setFocus();
    });
}

void SettingsPage::changePassphrase()
{
    for (auto* error : {oldError_, newError_, repeatError_})
        error->clear();
    if (old_->text().isEmpty())
        return oldError_->say(tr("Type the passphrase of now."));
    if (new_->text().size() < shortestPassphrase)
        return newError_->say(
            tr("At least %n character(s); several words are easy to keep in mind.", nullptr, shortestPassphrase));
    if (new_->text() != repeat_->text())
        return repeatError_->say(tr("The two passphrases differ."));
    repeat_->clear();
    change_->setEnabled(false);
    replicaThread().runAside(
        this,
        [file = replicaThread().path().toStdString(), old = takeSecret(*old_), wanted = takeSecret(*new_)] {
            return base::changeOfficePassphrase(file, old, wanted);
        },
        [this](core::Result<> changed) {
            change_->setEnabled(true);
            if (changed)
                banner().say(tr("The passphrase was changed. The recovery phrase stays the same."));
            else
                oldError_->say(base::sentence(changed.error()));
        });
}

void SettingsPage::undo()
{
    const int row = undoGrid_->currentRow();
    if (row < 0)
        return;
    const auto entry = undoList_->rowAt(row);
    base::Operation(this, tr("Undo"))
        .run([number = entry.number](storage::Replica& r) { return r.undo(number); })
        .then([this, label = base::undoText(entry.label)] { banner().say(tr("Undone: %1").arg(label)); });
}

void SettingsPage::focusFirst()
{
    language_->setFocus();
}

void SettingsPage::retranslate()
{
    lookTitle_->setText(tr("Look and language"));
    languageLabel_->setText(tr("Language"));
    themeLabel_->setText(tr("Light or dark"));
    textSizeLabel_->setText(tr("Text size"));
    theme_->setItemText(0, tr("As the system"));
    theme_->setItemText(1, tr("Light"));
    theme_->setItemText(2, tr("Dark"));
    textSizeShown_->setText(tr("%1 %").arg(context().settings.textSize()));
    connectionTitle_->setText(tr("Connection to the server"));
    urlLabel_->setText(tr("Address"));
    url_->setPlaceholderText(QStringLiteral("https://")); // not translated: the beginning of an address
    userLabel_->setText(tr("User"));
    passwordLabel_->setText(tr("Password"));
    certificateLabel_->setText(tr("Certificate file (only with an authority of one's own)"));
    certificateLabel_->setWordWrap(true);
    chooseCertificate_->setText(tr("Choose…"));
    chooseCertificate_->setAccessibleName(tr("Choose the certificate file"));
    connect_->setText(tr("Connect"));
    connect_->setAccessibleName(tr("Connect"));
    passphraseTitle_->setText(tr("Passphrase"));
    oldLabel_->setText(tr("Passphrase of now"));
    newLabel_->setText(tr("New passphrase"));
    repeatLabel_->setText(tr("New passphrase again"));
    change_->setText(tr("Change the passphrase"));
    change_->setAccessibleName(tr("Change the passphrase"));
    undoTitle_->setText(tr("What can be undone"));
    undoGrid_->setWhat(tr("What can be undone"));
    undoEmpty_->setSentence(tr("Nothing was changed on this computer yet."));
    undo_->setText(tr("Undo the selected change"));
    undo_->setAccessibleName(tr("Undo the selected change"));
    for (const auto& row : rows_)
        row.field->setAccessibleName(row.label->text());
    showConnection();
}

} // namespace mitoyen::pages
