// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/set_field.h"

#include "banking/enterprise_number.h"
#include "banking/iban.h"
#include "base/undo_label.h"
#include "model/allocation_key.h"
#include "model/expense.h"
#include "model/holder.h"
#include "schema/validate.h"
#include "storage/totals.h"
#include "storage/write.h"

namespace mitoyen::operations {

namespace {

core::Error unknownField(const schema::EntityDescription& entity, const std::string& field)
{
    std::string names;
    for (const auto& column : entity.columns)
        names += (names.empty() ? "" : ", ") + std::string(column.name);
    return {"field_unknown",
            "A " + std::string(entity.table) + " has no field \"" + field + "\"; its fields are: " + names + ".",
            {{}, 0, field}};
}

/// A list in the one form it is stored in, whatever blanks and order somebody typed.
template <class T> core::Result<core::Value> canonical(const core::Value& typed, std::string_view field)
{
    std::vector<T> elements;
    if (!schema::Cell<std::vector<T>>::from(typed, elements))
        return core::Error{
            "list_damaged", "\"" + std::string(field) + "\" holds no readable list.", {{}, 0, std::string(field)}};
    return schema::Cell<std::vector<T>>::to(elements);
}

/// An account or a number of the register whose check digits are wrong is somebody else's, or nobody's.
core::Result<core::Value> checkedNumber(const std::string& column, const core::Value& typed)
{
    const auto* text = std::get_if<std::string>(&typed);
    if (text == nullptr || text->empty() || (column != "iban" && column != "enterprise_number"))
        return typed;
    const auto inField = [&column](core::Error error) {
        error.where.field = column;
        return error;
    };
    if (column == "iban") {
        const auto iban = banking::parseIban(*text);
        return iban ? core::Result<core::Value>(core::Value{iban->text}) : inField(iban.error());
    }
    const auto number = banking::parseEnterpriseNumber(*text);
    return number ? core::Result<core::Value>(core::Value{number->digits}) : inField(number.error());
}

core::Result<core::Value> inCanonicalForm(const schema::EntityDescription& entity, const schema::Column& column,
                                          const core::Value& typed)
{
    if (column.kind != schema::ColumnKind::List)
        return checkedNumber(std::string(column.name), typed);
    if (entity.table == "allocation_key")
        return canonical<model::UnitShare>(typed, column.name);
    if (entity.table == "expense")
        return canonical<model::VatLine>(typed, column.name);
    if (entity.table == "holder")
        return canonical<model::HolderMember>(typed, column.name);
    return typed;
}

core::Result<void> saveShares(storage::Write& write, const core::Uuid& record, const core::Row& row,
                              const core::Value& shares)
{
    const auto key = schema::fromRow<model::AllocationKey>(row);
    if (!key)
        return key.error();
    std::vector<model::UnitShare> elements;
    core::require(schema::Cell<std::vector<model::UnitShare>>::from(shares, elements), "a canonical list is read");
    std::int64_t sum = 0;
    for (const auto& share : elements) {
        if (__builtin_add_overflow(sum, share.shares, &sum))
            return core::Error{"share_out_of_range", "The shares are too large.", {{}, 0, "shares"}};
    }
    return storage::setShares(write, record, key->general ? key->total : sum, shares);
}

} // namespace

core::Result<core::Value> typedCell(const schema::EntityDescription& entity, const std::string& field,
                                    const std::string& text)
{
    const auto position = entity.column(field);
    if (!position)
        return unknownField(entity, field);
    const auto& column = entity.columns[*position];
    if (*position == 0)
        return core::Error{"field_fixed", "\"" + field + "\" is set once and never changed.", {{}, 0, field}};
    const auto typed = schema::parseCell(column, text);
    return typed ? inCanonicalForm(entity, column, *typed) : typed;
}

core::Result<void> setField(storage::Replica& replica, const schema::EntityDescription& entity,
                            const core::Uuid& record, const std::string& field, const std::string& text)
{
    const auto value = typedCell(entity, field, text);
    if (!value)
        return value.error();
    const auto stored = replica.row(entity, record);
    if (!stored)
        return core::Error{
            "record_missing", "There is no " + std::string(entity.table) + " " + core::toText(record) + ".", {}};
    const auto position = *entity.column(field);
    const auto& column = entity.columns[position];
    const auto label =
        base::undoLabel("set_field", {std::string(entity.table), field, schema::displayName(entity, stored->row)});
    return replica.write(label, [&](storage::Write& write) {
        if (column.command == "SetShares" && column.kind == schema::ColumnKind::List)
            return saveShares(write, record, stored->row, *value);
        auto row = stored->row;
        row[position] = *value;
        if (column.name == "vat_lines")
            storage::totalUp(entity, row);
        return write.save(entity, row);
    });
}

} // namespace mitoyen::operations
