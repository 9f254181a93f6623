// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/date_entry.h"
#include "core/date_range.h"
#include "target.h"

namespace mitoyen::fuzz {

namespace {

core::Date dayOf(std::uint8_t year, std::uint8_t day)
{
    return *core::makeDate(core::earliestYear + year, 1, 1) + day;
}

/// The day before in the list, whether there is a period, its first day and its length, then what was typed.
bool readTyped(std::string_view bytes)
{
    const auto year = takeByte(bytes);
    base::DateFrame frame{dayOf(year, takeByte(bytes)), std::nullopt};
    if (takeByte(bytes) % 2 == 1) {
        const auto from = dayOf(year, takeByte(bytes));
        frame.period = core::Period{from, from + takeByte(bytes) * 3};
    }
    const auto date = base::readDate(bytes, frame);
    if (!date) {
        expect(!date.error().code.empty(), "an error has a code");
        return false;
    }
    expect(core::withinReason(*date).ok(), "a date out of range");
    const auto again = base::readDate(core::toIso(*date), frame);
    expect(again.ok() && *again == *date, "a date changes on its way");
    return true;
}

const Target target("date_entry", readTyped);

} // namespace

} // namespace mitoyen::fuzz
