// SPDX-License-Identifier: AGPL-3.0-or-later
#include "rules/held_days.h"

#include "shared/rules/charge_builder.h"

#include <gtest/gtest.h>

namespace mitoyen::rules {

namespace {

const core::Period firstQuarter{on("2026-01-01"), on("2026-03-31")};

core::Result<std::vector<std::vector<HolderDays>>> held(std::vector<HeldSpan> spans)
{
    const std::vector<ChargedUnit> units{{unitId(1), "A001"}};
    return heldDays(firstQuarter, units, spans);
}

std::vector<HolderDays> daysOf(std::vector<HeldSpan> spans)
{
    return held(std::move(spans)).value().front();
}

core::Error errorOf(std::vector<HeldSpan> spans)
{
    return held(std::move(spans)).error();
}

TEST(HeldDays, OfOneHolderAreThePeriod)
{
    EXPECT_EQ(daysOf({{unitId(1), holderId(1), on("2003-02-08"), {}}}), (std::vector<HolderDays>{{holderId(1), 90}}));
    EXPECT_EQ(daysOf({{unitId(1), holderId(1), on("2026-01-01"), on("2026-03-31")}}),
              (std::vector<HolderDays>{{holderId(1), 90}}));
}

TEST(HeldDays, GiveTheDayInSinceToTheNewHolder)
{
    const std::vector<HolderDays> expected{{holderId(1), 45}, {holderId(2), 45}};
    EXPECT_EQ(daysOf({{unitId(1), holderId(1), on("2003-02-08"), on("2026-02-14")},
                      {unitId(1), holderId(2), on("2026-02-15"), {}}}),
              expected);
}

TEST(HeldDays, OfAnOpenSpanEndTheDayBeforeTheNextBegins)
{
    const std::vector<HolderDays> expected{{holderId(1), 45}, {holderId(2), 45}};
    EXPECT_EQ(daysOf({{unitId(1), holderId(2), on("2026-02-15"), {}}, {unitId(1), holderId(1), on("2003-02-08"), {}}}),
              expected);
}

TEST(HeldDays, LeaveOutWhoHeldBeforeOrAfterThePeriod)
{
    EXPECT_EQ(daysOf({{unitId(1), holderId(1), on("2003-02-08"), {}},
                      {unitId(1), holderId(2), on("2025-12-31"), {}},
                      {unitId(1), holderId(3), on("2026-04-01"), {}}}),
              (std::vector<HolderDays>{{holderId(2), 90}}));
}

TEST(HeldDays, OfAHolderWhoCameBackAreAddedUp)
{
    EXPECT_EQ(daysOf({{unitId(1), holderId(1), on("2003-02-08"), {}},
                      {unitId(1), holderId(2), on("2026-02-01"), {}},
                      {unitId(1), holderId(1), on("2026-03-01"), {}}}),
              (std::vector<HolderDays>{{holderId(1), 62}, {holderId(2), 28}}));
}

TEST(HeldDays, NameTheFirstDayWithoutHolder)
{
    for (const auto& [spans, day] : std::vector<std::pair<std::vector<HeldSpan>, std::string>>{
             {{}, "2026-01-01"},
             {{{unitId(1), holderId(1), on("2026-01-02"), {}}}, "2026-01-01"},
             {{{unitId(1), holderId(1), on("2003-02-08"), on("2026-03-30")}}, "2026-03-31"},
             {{{unitId(1), holderId(1), on("2003-02-08"), on("2025-12-31")}}, "2026-01-01"},
             {{{unitId(1), holderId(1), on("2026-04-01"), {}}}, "2026-01-01"},
             {{{unitId(1), holderId(1), on("2003-02-08"), on("2026-02-10")},
               {unitId(1), holderId(2), on("2026-02-12"), {}}},
              "2026-02-11"}}) {
        const auto error = errorOf(spans);
        EXPECT_EQ(error.code, "unit_without_holder");
        EXPECT_NE(error.text.find("\"A001\""), std::string::npos);
        EXPECT_NE(error.text.find(day), std::string::npos) << error.text;
    }
}

TEST(HeldDays, RefuseTwoHoldersOnOneDay)
{
    const auto error = errorOf(
        {{unitId(1), holderId(1), on("2003-02-08"), on("2026-02-15")}, {unitId(1), holderId(2), on("2026-02-15"), {}}});
    EXPECT_EQ(error.code, "ownership_overlap");
    EXPECT_NE(error.text.find("2026-02-15"), std::string::npos);
    EXPECT_EQ(
        errorOf({{unitId(1), holderId(1), on("2003-02-08"), {}}, {unitId(1), holderId(2), on("2003-02-08"), {}}}).code,
        "ownership_overlap");
    EXPECT_EQ(errorOf({{unitId(1), holderId(1), on("2003-02-08"), on("2027-01-01")},
                       {unitId(1), holderId(2), on("2026-02-01"), on("2026-02-02")}})
                  .code,
              "ownership_overlap");
}

TEST(HeldDays, DoNotMindAnOverlapOutsideThePeriod)
{
    EXPECT_EQ(daysOf({{unitId(1), holderId(1), on("2003-02-08"), on("2010-12-31")},
                      {unitId(1), holderId(2), on("2010-06-01"), on("2011-12-31")},
                      {unitId(1), holderId(3), on("2012-01-01"), {}}}),
              (std::vector<HolderDays>{{holderId(3), 90}}));
}

TEST(HeldDays, RefuseASpanOfAnUnknownUnit)
{
    EXPECT_EQ(errorOf({{unitId(2), holderId(1), on("2003-02-08"), {}}}).code, "unknown_unit");
}

} // namespace

} // namespace mitoyen::rules
