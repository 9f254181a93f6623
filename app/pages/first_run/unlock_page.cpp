// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/first_run/unlock_page.h"

#include "base/messages.h"
#include "base/replica_thread.h"
#include "pages/first_run/secret_field.h"
#include "widgets/appearance.h"
#include "widgets/banner.h"
#include "widgets/field_error.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mitoyen::pages {

namespace {

constexpr int formWidth = 460;
constexpr int shortestPassphrase = 8;

template <class W> W* named(W* widget, const char* name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

UnlockPage::UnlockPage(PageContext& context, base::KeychainSource keychain, QWidget* parent)
    : Page(context, QStringLiteral("unlock_page"), parent),
      keychain_(std::move(keychain))
{
    auto* form = new QWidget(this);
    widgets::whenScaled(form, [form] { form->setFixedWidth(widgets::scaled(formWidth)); });
    title_ = named(new QLabel(form), "unlock_title");
    widgets::setTextRole(title_, widgets::TextRole::Page);
    fileName_ = named(new QLabel(form), "unlock_file");
    fileName_->setProperty("role", QStringLiteral("secondary"));
    fileName_->setTextFormat(Qt::PlainText);
    fileName_->setWordWrap(true);
    phraseLabel_ = new QLabel(form);
    phrase_ = named(new QLineEdit(form), "unlock_recovery_phrase");
    phraseError_ = new widgets::FieldError(phrase_, form);
    passphraseLabel_ = new QLabel(form);
    passphrase_ = named(new QLineEdit(form), "unlock_passphrase");
    passphraseError_ = new widgets::FieldError(passphrase_, form);
    repeatLabel_ = new QLabel(form);
    repeat_ = named(new QLineEdit(form), "unlock_passphrase_repeat");
    repeatError_ = new widgets::FieldError(repeat_, form);
    for (auto* field : {passphrase_, repeat_})
        field->setEchoMode(QLineEdit::Password);
    remember_ = named(new QCheckBox(form), "unlock_remember");
    unlock_ = named(new QPushButton(form), "unlock");
    unlock_->setProperty("primary", true);
    unlock_->setDefault(true);
    switch_ = named(new QPushButton(form), "unlock_other_way");
    another_ = named(new QPushButton(form), "unlock_another_file");
    phraseLabel_->setBuddy(phrase_);
    passphraseLabel_->setBuddy(passphrase_);
    repeatLabel_->setBuddy(repeat_);

    auto* column = new QVBoxLayout(form);
    column->setSpacing(widgets::scaled(4));
    column->addWidget(title_);
    column->addWidget(fileName_);
    column->addSpacing(widgets::scaled(12));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{phraseLabel_, phrase_, phraseError_, passphraseLabel_, passphrase_,
                                         passphraseError_, repeatLabel_, repeat_, repeatError_, remember_})
        column->addWidget(widget);
    column->addSpacing(widgets::scaled(12));
    column->addWidget(unlock_);
    column->addSpacing(widgets::scaled(12));
    column->addWidget(switch_);
    column->addWidget(another_);
    body()->addStretch(1);
    body()->addWidget(form, 0, Qt::AlignHCenter);
    body()->addStretch(2);

    connect(unlock_, &QPushButton::clicked, this, &UnlockPage::unlock);
    for (auto* field : {phrase_, passphrase_, repeat_})
        connect(field, &QLineEdit::returnPressed, this, &UnlockPage::unlock);
    connect(switch_, &QPushButton::clicked, this, [this] {
        setMode(mode_ == Mode::Passphrase ? Mode::Recovery : Mode::Passphrase);
        focusFirst();
    });
    connect(another_, &QPushButton::clicked, this, &UnlockPage::anotherFileWanted);
    setMode(Mode::Passphrase);
    retranslate();
}

void UnlockPage::open(const QString& file)
{
    path_ = file;
    fileName_->setText(QDir::toNativeSeparators(file));
    banner().clear();
    setMode(Mode::Passphrase);
    silent_ = true;
    attempt({.file = file.toStdString()});
}

void UnlockPage::openWith(const QString& file, base::SharedSecret passphrase)
{
    path_ = file;
    fileName_->setText(QDir::toNativeSeparators(file));
    banner().clear();
    setMode(Mode::Passphrase);
    silent_ = false;
    attempt({.file = file.toStdString(), .passphrase = std::move(passphrase)});
}

void UnlockPage::setMode(Mode mode)
{
    mode_ = mode;
    const bool recovery = mode == Mode::Recovery;
    for (auto* error : {phraseError_, passphraseError_, repeatError_})
        error->clear();
    for (QWidget* widget : std::initializer_list<QWidget*>{phraseLabel_, phrase_, repeatLabel_, repeat_})
        widget->setVisible(recovery);
    retranslate();
}

void UnlockPage::unlock()
{
    for (auto* error : {phraseError_, passphraseError_, repeatError_})
        error->clear();
    if (mode_ == Mode::Recovery) {
        if (phrase_->text().trimmed().isEmpty())
            return phraseError_->say(tr("Type the recovery phrase."));
        if (passphrase_->text().size() < shortestPassphrase)
            return passphraseError_->say(
                tr("At least %n character(s); several words are easy to keep in mind.", nullptr, shortestPassphrase));
        if (passphrase_->text() != repeat_->text())
            return repeatError_->say(tr("The two passphrases differ."));
    } else if (passphrase_->text().isEmpty()) {
        return passphraseError_->say(tr("Type the passphrase."));
    }
    base::OpenOffice wanted{.file = path_.toStdString(), .remember = remember_->isChecked()};
    repeat_->clear();
    wanted.passphrase = takeSecret(*passphrase_);
    // The phrase stays in its field until it was right: seventy characters are not typed twice for one of them.
    if (mode_ == Mode::Recovery) {
        const auto bytes = phrase_->text().toUtf8();
        wanted.recoveryPhrase = std::make_shared<const keys::Secret>(
            keys::Secret::copyOf(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    }
    silent_ = false;
    attempt(wanted);
}

void UnlockPage::attempt(const base::OpenOffice& wanted)
{
    setBusy(true);
    replicaThread().open(
        this, [wanted, keychain = keychain_] { return base::openOffice(wanted, keychain); },
        [this](core::Result<> opened) {
            setBusy(false);
            if (!opened) {
                show(opened.error());
                emit refused(opened.error());
                return;
            }
            phrase_->clear();
            banner().clear();
            emit officeReady();
        });
}

void UnlockPage::show(const core::Error& error)
{
    static const std::initializer_list<std::string_view> ofThePassphrase = {"wrong_passphrase", "passphrase_not_set",
                                                                            "passphrase_empty", "passphrase_needed"};
    const bool asks = error.code == "passphrase_needed" || error.code == "wrong_keychain_secret";
    if (silent_ && asks) {
        banner().clear();
    } else if (error.code.find("recovery_phrase") != std::string::npos) {
        phraseError_->say(error.where.line > 0 ? tr("Group %1: %2").arg(error.where.line).arg(base::sentence(error))
                                               : base::sentence(error));
    } else if (std::ranges::find(ofThePassphrase, error.code) != ofThePassphrase.end()) {
        passphraseError_->say(base::sentence(error));
    } else {
        banner().fail(base::sentence(error));
    }
    focusFirst();
}

void UnlockPage::setBusy(bool busy)
{
    for (QWidget* widget :
         std::initializer_list<QWidget*>{phrase_, passphrase_, repeat_, remember_, unlock_, switch_, another_})
        widget->setEnabled(!busy);
    title_->setText(busy ? tr("Opening …") : tr("Unlock"));
}

void UnlockPage::focusFirst()
{
    if (mode_ == Mode::Recovery)
        phrase_->setFocus();
    else
        passphrase_->setFocus();
}

void UnlockPage::retranslate()
{
    title_->setText(unlock_->isEnabled() ? tr("Unlock") : tr("Opening …"));
    phraseLabel_->setText(tr("Recovery phrase"));
    passphraseLabel_->setText(mode_ == Mode::Recovery ? tr("New passphrase") : tr("Passphrase"));
    repeatLabel_->setText(tr("Passphrase again"));
    remember_->setText(tr("Open without asking on this computer (keychain)"));
    unlock_->setText(tr("Unlock"));
    switch_->setText(mode_ == Mode::Recovery ? tr("Use the passphrase")
                                             : tr("Passphrase forgotten: use the recovery phrase"));
    another_->setText(tr("Open or create another office…"));
    phrase_->setAccessibleName(phraseLabel_->text());
    passphrase_->setAccessibleName(passphraseLabel_->text());
    repeat_->setAccessibleName(repeatLabel_->text());
    for (QPushButton* button : {unlock_, switch_, another_})
        button->setAccessibleName(button->text());
    remember_->setAccessibleName(remember_->text());
}

} // namespace mitoyen::pages
