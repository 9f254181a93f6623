// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/entities.h"

#include "model/account.h"
#include "model/agenda_item.h"
#include "model/allocation_key.h"
#include "model/attachment.h"
#include "model/bank_account.h"
#include "model/building.h"
#include "model/conflict.h"
#include "model/device.h"
#include "model/document.h"
#include "model/expense.h"
#include "model/fiscal_year.h"
#include "model/holder.h"
#include "model/import_mapping.h"
#include "model/meeting.h"
#include "model/note.h"
#include "model/office_user.h"
#include "model/organisation.h"
#include "model/ownership.h"
#include "model/person.h"
#include "model/role.h"
#include "model/statement.h"
#include "model/supplier.h"
#include "model/task.h"
#include "model/unit.h"

#include <array>

namespace mitoyen::model {

const int schemaVersion = 1;

std::span<const schema::EntityDescription* const> entities()
{
    static const std::array all{
        &schema::description<Organisation>(),  &schema::description<OfficeUser>(),
        &schema::description<Role>(),          &schema::description<Device>(),
        &schema::description<Building>(),      &schema::description<BankAccount>(),
        &schema::description<Unit>(),          &schema::description<AllocationKey>(),
        &schema::description<Person>(),        &schema::description<Holder>(),
        &schema::description<Ownership>(),     &schema::description<Supplier>(),
        &schema::description<Account>(),       &schema::description<FiscalYear>(),
        &schema::description<Expense>(),       &schema::description<Meeting>(),
        &schema::description<AgendaItem>(),    &schema::description<Document>(),
        &schema::description<Statement>(),     &schema::description<Attachment>(),
        &schema::description<Note>(),          &schema::description<Task>(),
        &schema::description<ImportMapping>(), &schema::description<Conflict>(),
    };
    return all;
}

const schema::EntityDescription* findEntity(std::string_view table)
{
    for (const auto* entity : entities())
        if (entity->table == table)
            return entity;
    return nullptr;
}

} // namespace mitoyen::model
