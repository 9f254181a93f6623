// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/buildings/building_form.h"

#include "base/messages.h"
#include "base/translations.h"
#include "base/vocabulary.h"
#include "pages/working/typed_text.h"
#include "widgets/appearance.h"
#include "widgets/date_edit.h"
#include "widgets/field_error.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mitoyen::pages {

BuildingForm::BuildingForm(QWidget* parent)
    : QWidget(parent),
      name_(new QLineEdit(this)),
      street_(new QLineEdit(this)),
      postalCode_(new QLineEdit(this)),
      town_(new QLineEdit(this)),
      enterpriseNumber_(new QLineEdit(this)),
      language_(new QComboBox(this)),
      fiscalYearStart_(new widgets::DateEdit(this))
{
    setObjectName(QStringLiteral("building_form"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::scaled(4));
    for (const auto language : {base::Language::Fr, base::Language::Nl, base::Language::De, base::Language::En})
        language_->addItem(QString(), static_cast<int>(language));
    addField("name", name_);
    addField("street", street_);
    addField("postal_code", postalCode_);
    addField("town", town_);
    addField("enterprise_number", enterpriseNumber_);
    addField("language", language_);
    addField("fiscal_year_start", fiscalYearStart_);
    for (auto* field : {name_, street_, postalCode_, town_, enterpriseNumber_})
        connect(field, &QLineEdit::editingFinished, this, [this, field] {
            if (!field->isModified())
                return;
            field->setModified(false);
            emit edited();
        });
    connect(language_, &QComboBox::activated, this, &BuildingForm::edited);
    connect(fiscalYearStart_, &widgets::DateEdit::valueEdited, this, &BuildingForm::edited);
    connect(fiscalYearStart_, &widgets::DateEdit::refused, this,
            [this](const core::Error& error) { fields_.at("fiscal_year_start").error->say(base::sentence(error)); });
    setFocusProxy(name_);
    retranslate();
}

void BuildingForm::addField(const char* name, QWidget* field)
{
    field->setObjectName(QStringLiteral("building_") + QLatin1String(name));
    auto* label = new QLabel(this);
    label->setBuddy(field);
    auto* error = new widgets::FieldError(field, this);
    auto* column = static_cast<QVBoxLayout*>(layout());
    if (!fields_.empty())
        column->addSpacing(widgets::scaled(8));
    column->addWidget(label);
    column->addWidget(field);
    column->addWidget(error);
    fields_.insert({name, {label, field, error}});
}

void BuildingForm::setBuilding(const model::Building& building)
{
    original_ = building;
    const std::pair<QLineEdit*, QString> texts[] = {
        {name_, shown(building.name)},
        {street_, shown(building.street)},
        {postalCode_, shown(building.postalCode)},
        {town_, shown(building.town)},
        {enterpriseNumber_, shownEnterpriseNumber(building.enterpriseNumber)}};
    for (const auto& [field, text] : texts) {
        // A field being typed in, or refused, keeps what is typed: another field's saving brought this.
        if (field->isModified())
            continue;
        field->setText(text);
        field->setModified(false);
    }
    language_->setCurrentIndex(static_cast<int>(building.language));
    if (!fiscalYearStart_->isModified())
        fiscalYearStart_->setValue(building.fiscalYearStart);
    for (auto& [name, field] : fields_) {
        const auto* line = qobject_cast<QLineEdit*>(field.widget);
        if (line == nullptr || !line->isModified())
            field.error->clear();
    }
}

model::Building BuildingForm::building() const
{
    auto building = original_;
    const auto text = [](const QLineEdit* field) { return field->text().trimmed().toStdString(); };
    building.name = text(name_);
    building.street = text(street_);
    building.postalCode = text(postalCode_);
    building.town = text(town_);
    if (enterpriseNumber_->text() != shownEnterpriseNumber(original_.enterpriseNumber))
        building.enterpriseNumber = text(enterpriseNumber_);
    building.language = static_cast<base::Language>(language_->currentIndex());
    if (const auto start = fiscalYearStart_->value())
        building.fiscalYearStart = *start;
    return building;
}

bool BuildingForm::check()
{
    for (auto& [name, field] : fields_)
        field.error->clear();
    if (name_->text().trimmed().isEmpty()) {
        fields_.at("name").error->say(tr("Give the building a name."));
        name_->setFocus();
        return false;
    }
    const auto start = fiscalYearStart_->value();
    if (!start)
        fields_.at("fiscal_year_start").error->say(base::sentence(start.error()));
    return start.ok();
}

bool BuildingForm::show(const core::Error& error)
{
    const auto found = fields_.find(error.where.field);
    if (found == fields_.end())
        return false;
    found->second.error->say(base::sentence(error));
    // What was refused stays until it is corrected.
    if (auto* line = qobject_cast<QLineEdit*>(found->second.widget))
        line->setModified(true);
    return true;
}

void BuildingForm::focusFirst()
{
    name_->setFocus();
}

void BuildingForm::retranslate()
{
    for (const auto& [name, field] : fields_) {
        field.label->setText(base::fieldName("building", name));
        field.widget->setAccessibleName(field.label->text());
    }
    for (int i = 0; i < language_->count(); ++i)
        language_->setItemText(i,
                               base::wordName("building", "language", schema::toWord(static_cast<base::Language>(i))));
}

void BuildingForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mitoyen::pages
