// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/owners/new_owner_form.h"

#include "base/messages.h"
#include "base/translations.h"
#include "base/vocabulary.h"
#include "pages/owners/owner_operations.h"
#include "pages/working/typed_text.h"
#include "schema/validate.h"
#include "widgets/appearance.h"
#include "widgets/entity_picker.h"
#include "widgets/field_error.h"

#include <algorithm>
#include <array>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace mitoyen::pages {

namespace {

constexpr std::array rights{model::RightKind::Usufruct, model::RightKind::Bare};

/// The fields of a new person and where they stand: row, column, columns.
struct Place {
    const char* field;
    int row;
    int column;
    int columns;
};
constexpr std::array places{Place{"first_name", 0, 0, 1},  Place{"surname", 0, 1, 1}, Place{"company", 1, 0, 2},
                            Place{"email", 2, 0, 1},       Place{"mobile", 2, 1, 1},  Place{"street", 3, 0, 2},
                            Place{"postal_code", 4, 0, 1}, Place{"town", 4, 1, 1},    Place{"country", 5, 1, 1}};

/// Persons of the same name are told apart by their codes.
std::vector<models::Choice> choicesOf(const std::vector<model::Person>& persons)
{
    std::vector<models::Choice> choices;
    for (const auto& person : persons) {
        const auto name = ownerName(person);
        const bool alone = std::ranges::count(persons, name, ownerName) == 1;
        choices.push_back({shown(core::toText(person.id.uuid)), shown(alone ? name : name + " (" + person.code + ")"),
                           shown(person.code)});
    }
    return choices;
}

} // namespace

NewOwnerForm::NewOwnerForm(int number, const std::vector<model::Person>& persons, QWidget* parent)
    : QWidget(parent),
      persons_(persons),
      number_(number),
      title_(new QLabel(this)),
      remove_(new QPushButton(this)),
      person_(new widgets::EntityPicker(this)),
      create_(new QPushButton(this)),
      newPerson_(new QWidget(this)),
      fromList_(new QPushButton(newPerson_)),
      language_(new QComboBox(newPerson_)),
      right_(new QComboBox(this)),
      part_(new QLineEdit(this))
{
    const auto prefix = QStringLiteral("new_owner_%1").arg(number);
    setObjectName(prefix);
    remove_->setObjectName(prefix + QStringLiteral("_remove"));
    create_->setObjectName(prefix + QStringLiteral("_create"));
    fromList_->setObjectName(prefix + QStringLiteral("_from_list"));
    widgets::setTextRole(title_, widgets::TextRole::Section);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(widgets::scaled(4));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(title_, 0, 0);
    grid->addWidget(remove_, 0, 1, Qt::AlignRight);
    addField(grid, "person", person_, 0, 0, 2);
    grid->addWidget(create_, 4, 0, Qt::AlignLeft);
    makeNewPerson();
    grid->addWidget(newPerson_, 5, 0, 1, 2);
    for (const auto right : rights)
        right_->addItem(QString(), static_cast<int>(right));
    addField(grid, "part", part_, 2, 0);
    addField(grid, "right", right_, 2, 1);
    person_->setChoices(choicesOf(persons_));
    person_->allowCreating(true);
    connect(person_, &widgets::EntityPicker::createRequested, this, &NewOwnerForm::createPerson);
    connect(person_, &QLineEdit::textChanged, this, &NewOwnerForm::changed);
    connect(create_, &QPushButton::clicked, this, [this] { createPerson(person_->text()); });
    connect(fromList_, &QPushButton::clicked, this, &NewOwnerForm::chooseFromList);
    connect(remove_, &QPushButton::clicked, this, &NewOwnerForm::removeRequested);
    connect(right_, &QComboBox::currentIndexChanged, this, &NewOwnerForm::changed);
    showCreating(false);
    setKind(model::HolderKind::Sole);
    retranslate();
}

std::vector<QWidget*> NewOwnerForm::tabOrder() const
{
    std::vector<QWidget*> order{person_, create_, fromList_};
    for (const auto& place : places)
        if (place.field != std::string_view("country"))
            order.push_back(line(place.field));
    order.insert(order.end(), {language_, line("country"), part_, right_, remove_});
    return order;
}

void NewOwnerForm::addField(QGridLayout* grid, const char* name, QWidget* widget, int row, int column, int columns)
{
    widget->setObjectName(objectName() + QLatin1Char('_') + QLatin1String(name));
    auto* label = new QLabel(widget->parentWidget());
    label->setBuddy(widget);
    auto* error = new widgets::FieldError(widget, widget->parentWidget());
    // A title above, then label, field and error of each.
    constexpr int lines = 3;
    const int first = 1 + row * lines;
    grid->addWidget(label, first, column, 1, columns);
    grid->addWidget(widget, first + 1, column, 1, columns);
    grid->addWidget(error, first + 2, column, 1, columns);
    fields_.insert({name, {label, widget, error}});
}

void NewOwnerForm::makeNewPerson()
{
    auto* grid = new QGridLayout(newPerson_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(widgets::scaled(4));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (const auto& place : places) {
        auto* edit = new QLineEdit(newPerson_);
        connect(edit, &QLineEdit::textChanged, this, &NewOwnerForm::changed);
        addField(grid, place.field, edit, place.row, place.column, place.columns);
    }
    for (const auto language : {base::Language::Fr, base::Language::Nl, base::Language::De, base::Language::En})
        language_->addItem(QString(), static_cast<int>(language));
    language_->setCurrentIndex(static_cast<int>(base::currentLanguage()));
    addField(grid, "language", language_, 5, 0);
    grid->addWidget(fromList_, 0, 0, 1, 2, Qt::AlignLeft);
}

QLineEdit* NewOwnerForm::line(const std::string& field) const
{
    return qobject_cast<QLineEdit*>(fields_.at(field).widget);
}

void NewOwnerForm::createPerson(const QString& text)
{
    const auto words = text.simplified();
    const auto first = words.indexOf(QLatin1Char(' '));
    // "Anna De Smet": the first word is the first name more often than not; both fields are there to correct it.
    line("first_name")->setText(first < 0 ? QString() : words.left(first));
    line("surname")->setText(first < 0 ? words : words.mid(first + 1));
    line("country")->setText(QStringLiteral("BE")); // not translated: a country code
    showCreating(true);
    line("first_name")->setFocus();
}

void NewOwnerForm::chooseFromList()
{
    showCreating(false);
    person_->setFocus();
}

void NewOwnerForm::showCreating(bool creating)
{
    creating_ = creating;
    newPerson_->setVisible(creating);
    create_->setVisible(!creating);
    const auto& person = fields_.at("person");
    person.label->setVisible(!creating);
    person.widget->setVisible(!creating);
    person.error->clear();
    emit changed();
}

void NewOwnerForm::setKind(model::HolderKind kind)
{
    kind_ = kind;
    const auto show = [this](const char* field, bool visible) {
        fields_.at(field).label->setVisible(visible);
        fields_.at(field).widget->setVisible(visible);
        if (!visible)
            fields_.at(field).error->clear();
    };
    show("right", kind == model::HolderKind::Usufruct);
    show("part", kind != model::HolderKind::Sole);
}

void NewOwnerForm::setRight(model::RightKind right)
{
    right_->setCurrentIndex(right_->findData(static_cast<int>(right)));
}

model::RightKind NewOwnerForm::right() const
{
    switch (kind_) {
    case model::HolderKind::Sole: return model::RightKind::Full;
    case model::HolderKind::Undivided: return model::RightKind::Undivided;
    case model::HolderKind::Usufruct: break;
    }
    return static_cast<model::RightKind>(right_->currentData().toInt());
}

void NewOwnerForm::proposePart(const QString& part)
{
    if (part_->isModified() && !part_->text().isEmpty())
        return;
    part_->setText(part);
}

void NewOwnerForm::setRemovable(bool removable)
{
    remove_->setVisible(removable);
}

QString NewOwnerForm::name() const
{
    if (!creating_)
        return person_->text().trimmed();
    model::Person person;
    person.surname = typedOrNothing(line("surname")->text());
    person.firstName = typedOrNothing(line("first_name")->text());
    person.company = typedOrNothing(line("company")->text());
    return shown(ownerName(person));
}

std::optional<model::Person> NewOwnerForm::readPerson()
{
    const auto id = core::parseUuid(person_->chosen().toStdString());
    const auto found = std::ranges::find_if(persons_, [&](const auto& person) { return id && person.id.uuid == *id; });
    if (found != persons_.end())
        return *found;
    showError("person",
              person_->text().trimmed().isEmpty() ? tr("Choose an owner, or create a new one.")
                                                  : tr("No owner, or more than one, is called so: choose "
                                                       "one of the list, or create a new one."));
    return std::nullopt;
}

std::optional<model::Person> NewOwnerForm::readNewPerson()
{
    model::Person person;
    const auto text = [this](const char* field) { return typedOrNothing(line(field)->text()); };
    person.surname = text("surname");
    person.firstName = text("first_name");
    person.company = text("company");
    person.language = static_cast<model::Language>(language_->currentIndex());
    person.email = text("email");
    person.mobile = text("mobile");
    person.street = text("street");
    person.postalCode = text("postal_code");
    person.town = text("town");
    person.country = text("country");
    const auto& entity = schema::description<model::Person>();
    const auto row = schema::toRow(person);
    for (const auto& place : places) {
        const auto column = *entity.column(place.field);
        if (const auto good = schema::validateCell(entity.columns[column], row[column]); !good) {
            showError(place.field, base::sentence(good.error()));
            return std::nullopt;
        }
    }
    if (const auto good = schema::Schema<model::Person>::check(person); !good) {
        showError("surname", base::sentence(good.error()));
        return std::nullopt;
    }
    return person;
}

std::optional<NewOwner> NewOwnerForm::read()
{
    const auto person = creating_ ? readNewPerson() : readPerson();
    core::Fraction part{1, 1};
    if (kind_ != model::HolderKind::Sole) {
        const auto typedPart = core::parseFraction(typed(part_->text()));
        if (!typedPart) {
            showError("part", tr("Write the part like 1/2 or 50 %."));
            return std::nullopt;
        }
        part = *typedPart;
    }
    if (!person)
        return std::nullopt;
    return NewOwner{*person, right(), part};
}

void NewOwnerForm::showError(const std::string& field, const QString& sentence)
{
    auto found = fields_.find(field);
    if (found == fields_.end() || found->second.widget->isHidden())
        found = fields_.find(creating_ ? "surname" : "person");
    found->second.error->say(sentence);
    found->second.widget->setFocus();
}

void NewOwnerForm::clearErrors()
{
    for (const auto& [name, field] : fields_)
        field.error->clear();
}

void NewOwnerForm::focusFirst()
{
    (creating_ ? static_cast<QWidget*>(line("first_name")) : person_)->setFocus();
}

void NewOwnerForm::retranslate()
{
    title_->setText(number_ == 1 ? tr("New owner") : tr("New owner %1").arg(number_));
    for (const auto& [name, field] : fields_) {
        field.label->setText(base::fieldName("person", name));
        field.widget->setAccessibleName(field.label->text());
    }
    const auto label = [this](const char* field, const QString& text) {
        fields_.at(field).label->setText(text);
        fields_.at(field).widget->setAccessibleName(title_->text() + QStringLiteral(": ") + text);
    };
    label("person", tr("Owner of the building"));
    label("right", tr("Right"));
    label("part", tr("Part"));
    person_->setPlaceholderText(tr("Name or code"));
    create_->setText(tr("Create a new person"));
    create_->setAccessibleName(create_->text());
    fromList_->setText(tr("Choose from the list instead"));
    fromList_->setAccessibleName(fromList_->text());
    remove_->setText(tr("Remove"));
    remove_->setAccessibleName(tr("Remove %1").arg(title_->text()));
    for (int i = 0; i < right_->count(); ++i)
        right_->setItemText(
            i, base::wordName({}, "right", schema::toWord(static_cast<model::RightKind>(right_->itemData(i).toInt()))));
    for (int i = 0; i < language_->count(); ++i)
        language_->setItemText(i, base::wordName("person", "language", schema::toWord(static_cast<base::Language>(i))));
}

} // namespace mitoyen::pages
