// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/first_run/first_run_page.h"

#include "base/messages.h"
#include "base/replica_thread.h"
#include "base/settings.h"
#include "base/translations.h"
#include "pages/first_run/secret_field.h"
#include "widgets/appearance.h"
#include "widgets/banner.h"
#include "widgets/field_error.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTextDocument>

namespace mitoyen::pages {

namespace {

constexpr int formWidth = 560;
/// Below this a passphrase is guessed; above it the user decides.
constexpr int shortestPassphrase = 8;

template <class W> W* named(W* widget, const char* name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget(area);
    auto* column = new QVBoxLayout(holder);
    // Not by alignment: that forgets that wrapped text needs height for its width.
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(content);
    row->addStretch();
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    area->setWidget(holder);
    return area;
}

} // namespace

FirstRunPage::FirstRunPage(PageContext& context, base::KeychainSource keychain, QWidget* parent)
    : Page(context, QStringLiteral("first_run_page"), parent),
      keychain_(std::move(keychain)),
      steps_(new QStackedWidget(this))
{
    steps_->addWidget(scrolling(makeForm(), this));
    steps_->addWidget(scrolling(makePhrase(), this));
    body()->addWidget(steps_);
    connect(browse_, &QPushButton::clicked, this, &FirstRunPage::chooseFolder);
    connect(existing_, &QPushButton::clicked, this, &FirstRunPage::chooseExisting);
    connect(create_, &QPushButton::clicked, this, &FirstRunPage::create);
    connect(repeat_, &QLineEdit::returnPressed, create_, &QPushButton::click);
    connect(name_, &QLineEdit::textEdited, this, [this] {
        if (!fileTouched_)
            file_->setText(defaultFile());
    });
    connect(file_, &QLineEdit::textEdited, this, [this] { fileTouched_ = true; });
    connect(print_, &QPushButton::clicked, this, &FirstRunPage::printPhrase);
    connect(kept_, &QCheckBox::toggled, continue_, &QPushButton::setEnabled);
    connect(continue_, &QPushButton::clicked, this, [this] {
        phraseText_->clear();
        phrase_.reset();
        emit officeReady();
    });
    retranslate();
}

QWidget* FirstRunPage::makeForm()
{
    auto* form = new QWidget(this);
    widgets::whenScaled(form, [form] { form->setFixedWidth(widgets::scaled(formWidth)); });
    title_ = named(new QLabel(form), "first_run_title");
    widgets::setTextRole(title_, widgets::TextRole::Page);
    introduction_ = named(new QLabel(form), "first_run_introduction");
    introduction_->setWordWrap(true);
    introduction_->setProperty("role", QStringLiteral("secondary"));
    nameLabel_ = new QLabel(form);
    name_ = named(new QLineEdit(form), "office_name");
    nameError_ = new widgets::FieldError(name_, form);
    languageLabel_ = new QLabel(form);
    language_ = named(new QComboBox(form), "office_language");
    for (const auto language : {base::Language::Fr, base::Language::Nl, base::Language::De, base::Language::En})
        language_->addItem(base::nameOf(language), static_cast<int>(language));
    language_->setCurrentIndex(static_cast<int>(context().settings.language()));
    fileLabel_ = new QLabel(form);
    file_ = named(new QLineEdit(form), "office_file");
    browse_ = named(new QPushButton(form), "office_file_browse");
    fileError_ = new widgets::FieldError(file_, form);
    passphraseLabel_ = new QLabel(form);
    passphrase_ = named(new QLineEdit(form), "passphrase");
    passphraseError_ = new widgets::FieldError(passphrase_, form);
    repeatLabel_ = new QLabel(form);
    repeat_ = named(new QLineEdit(form), "passphrase_repeat");
    repeatError_ = new widgets::FieldError(repeat_, form);
    for (auto* field : {passphrase_, repeat_})
        field->setEchoMode(QLineEdit::Password);
    remember_ = named(new QCheckBox(form), "remember_in_keychain");
    remember_->setChecked(true);
    create_ = named(new QPushButton(form), "create_office");
    create_->setProperty("primary", true);
    create_->setDefault(true);
    existing_ = named(new QPushButton(form), "open_existing");

    layOut(form);
    return form;
}

void FirstRunPage::layOut(QWidget* form)
{
    const std::pair<QLabel*, QWidget*> buddies[] = {{nameLabel_, name_},
                                                    {languageLabel_, language_},
                                                    {fileLabel_, file_},
                                                    {passphraseLabel_, passphrase_},
                                                    {repeatLabel_, repeat_}};
    for (const auto& [label, field] : buddies)
        label->setBuddy(field);
    auto* fileRow = new QHBoxLayout;
    fileRow->addWidget(file_, 1);
    fileRow->addWidget(browse_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(existing_);
    buttons->addStretch();
    buttons->addWidget(create_);
    auto* column = new QVBoxLayout(form);
    column->setSpacing(widgets::scaled(4));
    const auto field = [column](QLabel* label, auto* widget, QWidget* error) {
        column->addSpacing(widgets::scaled(8));
        column->addWidget(label);
        if constexpr (std::is_base_of_v<QLayout, std::remove_pointer_t<decltype(widget)>>)
            column->addLayout(widget);
        else
            column->addWidget(widget);
        if (error != nullptr)
            column->addWidget(error);
    };
    column->addWidget(title_);
    column->addWidget(introduction_);
    field(nameLabel_, name_, nameError_);
    field(languageLabel_, language_, nullptr);
    field(fileLabel_, fileRow, fileError_);
    field(passphraseLabel_, passphrase_, passphraseError_);
    field(repeatLabel_, repeat_, repeatError_);
    column->addSpacing(widgets::scaled(8));
    column->addWidget(remember_);
    column->addSpacing(widgets::scaled(16));
    column->addLayout(buttons);
}

QWidget* FirstRunPage::makePhrase()
{
    auto* step = new QWidget(this);
    widgets::whenScaled(step, [step] { step->setFixedWidth(widgets::scaled(formWidth)); });
    phraseTitle_ = named(new QLabel(step), "phrase_title");
    widgets::setTextRole(phraseTitle_, widgets::TextRole::Title);
    phraseIntroduction_ = named(new QLabel(step), "phrase_introduction");
    phraseIntroduction_->setWordWrap(true);
    phraseText_ = named(new QPlainTextEdit(step), "recovery_phrase");
    phraseText_->setReadOnly(true);
    phraseText_->setTabChangesFocus(true);
    kept_ = named(new QCheckBox(step), "phrase_kept");
    print_ = named(new QPushButton(step), "print_phrase");
    continue_ = named(new QPushButton(step), "phrase_continue");
    continue_->setProperty("primary", true);
    continue_->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(print_);
    buttons->addStretch();
    buttons->addWidget(continue_);
    auto* column = new QVBoxLayout(step);
    column->setSpacing(widgets::scaled(12));
    column->addWidget(phraseTitle_);
    column->addWidget(phraseIntroduction_);
    column->addWidget(phraseText_);
    column->addWidget(kept_);
    column->addLayout(buttons);
    return step;
}

QString FirstRunPage::defaultFile() const
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString name;
    for (const auto letter : name_->text().trimmed())
        name += letter.isLetterOrNumber() || letter == QLatin1Char('-') ? letter : QLatin1Char(' ');
    name = name.simplified();
    if (name.isEmpty())
        name = tr("Office", "default file name of an office");
    return QDir::toNativeSeparators(folder + QLatin1Char('/') + name + QStringLiteral(".mitoyen"));
}

void FirstRunPage::chooseFolder()
{
    const auto file =
        QFileDialog::getSaveFileName(this, tr("File of the office"), file_->text(), tr("Offices (*.mitoyen)"), nullptr,
                                     QFileDialog::DontConfirmOverwrite);
    if (file.isEmpty())
        return;
    file_->setText(QDir::toNativeSeparators(file));
    fileTouched_ = true;
}

void FirstRunPage::chooseExisting()
{
    const auto folder = QFileInfo(context().settings.lastReplica()).absolutePath();
    const auto file =
        QFileDialog::getOpenFileName(this, tr("Open an office"), folder, tr("Offices (*.mitoyen);;All files (*)"));
    if (!file.isEmpty())
        emit fileChosen(file);
}

bool FirstRunPage::check()
{
    for (auto* error : {nameError_, fileError_, passphraseError_, repeatError_})
        error->clear();
    if (name_->text().trimmed().isEmpty())
        nameError_->say(tr("Give the office a name."));
    if (file_->text().trimmed().isEmpty())
        fileError_->say(tr("Say where the file shall be kept."));
    if (passphrase_->text().size() < shortestPassphrase)
        passphraseError_->say(
            tr("At least %n character(s); several words are easy to keep in mind.", nullptr, shortestPassphrase));
    else if (passphrase_->text() != repeat_->text())
        repeatError_->say(tr("The two passphrases differ."));
    const std::pair<widgets::FieldError*, QLineEdit*> fields[] = {
        {nameError_, name_}, {fileError_, file_}, {passphraseError_, passphrase_}, {repeatError_, repeat_}};
    for (const auto& [error, field] : fields) {
        if (!error->isShown())
            continue;
        field->setFocus();
        return false;
    }
    return true;
}

void FirstRunPage::create()
{
    if (!check())
        return;
    base::NewOffice office{.file = QDir::fromNativeSeparators(file_->text().trimmed()).toStdString(),
                           .name = name_->text().trimmed().toStdString(),
                           .language = static_cast<base::Language>(language_->currentData().toInt()),
                           .remember = remember_->isChecked(),
                           .derivation = derivation_};
    repeat_->clear();
    office.passphrase = takeSecret(*passphrase_);
    create_->setEnabled(false);
    auto phrase = std::make_shared<base::SharedSecret>();
    replicaThread().open(
        this, [office, keychain = keychain_, phrase] { return base::createOffice(office, keychain, *phrase); },
        [this, phrase](core::Result<> created) {
            create_->setEnabled(true);
            if (created) {
                phrase_ = *phrase;
                showPhrase();
            } else if (created.error().code == "replica_exists" || created.error().code == "file_unwritable") {
                fileError_->say(base::sentence(created.error()));
            } else {
                banner().fail(base::sentence(created.error()));
            }
        });
}

void FirstRunPage::showPhrase()
{
    // Four groups a line: as people copy it.
    const auto text = phrase_->text();
    const auto groups = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).split(QLatin1Char('-'));
    QStringList lines{groups.first()};
    for (qsizetype i = 1; i < groups.size(); i += 4)
        lines.append(groups.mid(i, 4).join(QStringLiteral("-")));
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF() * 1.25);
    phraseText_->setFont(font);
    phraseText_->setPlainText(lines.join(QStringLiteral("-\n")));
    phraseText_->setMinimumHeight(QFontMetrics(font).lineSpacing() * static_cast<int>(lines.size() + 1));
    kept_->setChecked(false);
    steps_->setCurrentIndex(1);
    print_->setFocus();
}

void FirstRunPage::printPhrase()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument paper;
    paper.setHtml(QStringLiteral("<h1>%1</h1><p>%2</p><p>%3</p><pre style='font-size:16pt'>%4</pre>")
                      .arg(tr("Recovery phrase").toHtmlEscaped(), name_->text().toHtmlEscaped(),
                           phraseIntroduction_->text().toHtmlEscaped(), phraseText_->toPlainText().toHtmlEscaped()));
    paper.print(&printer);
}

void FirstRunPage::focusFirst()
{
    name_->setFocus();
}

void FirstRunPage::retranslate()
{
    title_->setText(tr("Welcome"));
    introduction_->setText(
        tr("Everything stays in one encrypted file on this computer. It works without a network; a server can be "
           "connected later."));
    nameLabel_->setText(tr("Name of the office"));
    languageLabel_->setText(tr("Language of the office"));
    fileLabel_->setText(tr("File"));
    browse_->setText(tr("Choose…"));
    browse_->setAccessibleName(tr("Choose the file of the office"));
    passphraseLabel_->setText(tr("Passphrase"));
    repeatLabel_->setText(tr("Passphrase again"));
    remember_->setText(tr("Open without asking on this computer (keychain)"));
    create_->setText(tr("Create the office"));
    existing_->setText(tr("Open an existing file…"));
    const std::pair<QWidget*, QLabel*> names[] = {{name_, nameLabel_},
                                                  {language_, languageLabel_},
                                                  {file_, fileLabel_},
                                                  {passphrase_, passphraseLabel_},
                                                  {repeat_, repeatLabel_}};
    for (const auto& [field, label] : names)
        field->setAccessibleName(label->text());
    for (auto* button : {create_, existing_})
        button->setAccessibleName(button->text());
    remember_->setAccessibleName(remember_->text());
    phraseTitle_->setText(tr("Recovery phrase"));
    phraseIntroduction_->setText(
        tr("Print this phrase and keep it in a safe place. With it and the file, the office opens on any computer, "
           "even when the passphrase is forgotten. Nobody can make it again without it."));
    phraseText_->setAccessibleName(tr("Recovery phrase"));
    print_->setText(tr("Print…"));
    print_->setAccessibleName(tr("Print the recovery phrase"));
    kept_->setText(tr("I keep the phrase in a safe place"));
    kept_->setAccessibleName(kept_->text());
    continue_->setText(tr("Continue"));
    continue_->setAccessibleName(continue_->text());
    if (!fileTouched_)
        file_->setText(defaultFile());
}

} // namespace mitoyen::pages
