// SPDX-License-Identifier: AGPL-3.0-or-later
#include "documents/flow.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::documents {
namespace {

constexpr PageArea area = {.firstTop = 40, .nextTop = 10, .bottom = 100};
constexpr double carryHeight = 5;

/// Blocks are told apart by their heights: header 7, carried 5, brought 5.5.
TableBreaks breaksRecordingInto(std::vector<Sums>& carried, std::vector<Sums>& brought)
{
    return {[] { return Block{.height = 7, .inTable = true}; },
            [&carried](const Sums& sums) {
                carried.push_back(sums);
                return Block{.height = carryHeight, .inTable = true};
            },
            [&brought](const Sums& sums) {
                brought.push_back(sums);
                return Block{.height = 5.5, .inTable = true};
            },
            carryHeight};
}

Block row(std::int64_t cents, double height = 10)
{
    return {.height = height, .inTable = true, .sums = Sums{{cents}, {}, {cents}}};
}

TEST(Flow, EmptyContentIsOnePage)
{
    EXPECT_EQ(paginate({}, {}, area).size(), 1u);
}

TEST(Flow, ARowThatFitsOnlyWithoutTheCarriedSumOpensTheNextPage)
{
    std::vector<Sums> carried;
    std::vector<Sums> brought;
    std::vector<Block> blocks;
    for (int number = 0; number < 8; ++number)
        blocks.push_back(row(100));
    const auto pages = paginate(std::move(blocks), breaksRecordingInto(carried, brought), area);
    ASSERT_EQ(pages.size(), 2u);
    // 60 high: five rows and the carried sum; a sixth row would leave no room for it.
    ASSERT_EQ(pages[0].size(), 6u);
    EXPECT_EQ(pages[0].back().block.height, carryHeight);
    EXPECT_EQ(pages[1][0].block.height, 7);
    EXPECT_EQ(pages[1][0].top, area.nextTop);
    EXPECT_EQ(pages[1][1].block.height, 5.5);
    ASSERT_EQ(brought.size(), 1u);
    EXPECT_EQ(brought[0].gross.cents, 500);
    ASSERT_EQ(carried.size(), 1u);
    EXPECT_EQ(carried[0].gross.cents, 500);
}

TEST(Flow, TheLastRowNeedsNoRoomForACarriedSum)
{
    std::vector<Sums> carried;
    std::vector<Sums> brought;
    std::vector<Block> blocks(6, row(100));
    EXPECT_EQ(paginate(blocks, breaksRecordingInto(carried, brought), area).size(), 1u);
}

TEST(Flow, ATableThatOpensAPageCarriesNothing)
{
    std::vector<Sums> carried;
    std::vector<Sums> brought;
    std::vector<Block> blocks = {gap(50), row(100, 20)};
    const auto pages = paginate(std::move(blocks), breaksRecordingInto(carried, brought), area);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[0].size(), 1u);
    EXPECT_EQ(pages[1].size(), 2u);
    EXPECT_TRUE(brought.empty());
}

TEST(Flow, AHeadingStaysWithWhatItHeads)
{
    Block heading = gap(8);
    heading.keepWithNext = true;
    std::vector<Block> blocks = {gap(50), heading, gap(9)};
    const auto pages = paginate(std::move(blocks), {}, area);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[0].size(), 1u);
    EXPECT_EQ(pages[1][0].block.height, 8);
}

TEST(Flow, ARowThatOpensAPageRepeatsItsHeading)
{
    std::vector<Sums> carried;
    std::vector<Sums> brought;
    std::vector<Block> blocks(8, row(100));
    for (Block& block : blocks)
        block.continuation = std::make_shared<const Block>(Block{.height = 3, .inTable = true});
    const auto pages = paginate(std::move(blocks), breaksRecordingInto(carried, brought), area);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[1][2].block.height, 3);
}

RC_GTEST_PROP(Flow, EveryBlockIsPlacedOnceInOrderAboveTheBottomAndSumsAreCarried, ())
{
    const auto heights = *rc::gen::container<std::vector<int>>(rc::gen::inRange(2, 25));
    std::vector<Sums> carried;
    std::vector<Sums> brought;
    std::vector<Block> blocks;
    for (std::size_t index = 0; index < heights.size(); ++index)
        blocks.push_back(row(static_cast<std::int64_t>(index) + 1, heights[index]));
    const auto pages = paginate(blocks, breaksRecordingInto(carried, brought), area);
    RC_ASSERT(carried.size() == pages.size() - 1);
    RC_ASSERT(brought.size() == pages.size() - 1);
    std::int64_t placed = 0;
    std::int64_t sum = 0;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0)
            RC_ASSERT(brought[page - 1].gross.cents == sum);
        double y = page == 0 ? area.firstTop : area.nextTop;
        for (const PlacedBlock& block : pages[page]) {
            RC_ASSERT(block.top == y);
            y += block.block.height;
            if (block.block.sums) {
                RC_ASSERT(block.block.sums->gross.cents == ++placed);
                sum += placed;
            }
        }
        RC_ASSERT(y <= area.bottom);
    }
    RC_ASSERT(placed == static_cast<std::int64_t>(heights.size()));
}

} // namespace
} // namespace mitoyen::documents
