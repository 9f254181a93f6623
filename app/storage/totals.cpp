// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/totals.h"

#include "model/expense.h"

namespace mitoyen::storage {

void totalUp(const schema::EntityDescription& entity, core::Row& row)
{
    if (entity.table != "expense")
        return;
    const auto expense = schema::fromRow<model::Expense>(row);
    if (!expense)
        return;
    std::int64_t sum = 0;
    for (const auto& line : expense->vatLines)
        if (__builtin_add_overflow(sum, line.net.cents, &sum) || __builtin_add_overflow(sum, line.vat.cents, &sum))
            return;
    row[*entity.column("total_cents")] = sum;
}

} // namespace mitoyen::storage
