// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/date_entry.h"

#include <gtest/gtest.h>

namespace mitoyen::base {
namespace {

std::string read(std::string_view text)
{
    const auto date = readDate(text, {core::makeDate(2026, 11, 22).value(), std::nullopt});
    return date ? core::toIso(*date) : date.error().code;
}

TEST(DateEntry, TakesNoYearThatNobodyMeansHoweverItIsTyped)
{
    for (const auto* text : {"02/02/1026", "02021026", "1026-02-02", "2-2-1899"})
        EXPECT_EQ(read(text), "date_out_of_range") << text;
    EXPECT_EQ(read("02022026"), "2026-02-02");
    EXPECT_EQ(read("12/3"), "2026-03-12");
    EXPECT_EQ(read("+9"), "2026-12-01");
}

} // namespace
} // namespace mitoyen::base
