// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/result.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace mitoyen::core {

namespace {

TEST(Result, HoldsAValueOrAnError)
{
    const Result<int> good = 7;
    EXPECT_TRUE(good.ok());
    EXPECT_EQ(*good, 7);
    const Result<int> bad = Error{"some_code", "Something happened.", {"lots.csv", 3, "part"}};
    EXPECT_FALSE(bad.ok());
    EXPECT_EQ(bad.error().where.line, 3);
}

TEST(Result, OfNothingIsDoneOrAnError)
{
    EXPECT_TRUE(Result<>().ok());
    EXPECT_EQ(Result<>(Error{"some_code", "", {}}).error().code, "some_code");
}

TEST(Result, HandsOutWhatCanOnlyBeMoved)
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const auto taken = std::move(result).value();
    EXPECT_EQ(*taken, 7);
}

TEST(Result, HandsItsContentOutBeforeItIsGone)
{
    const auto words = [] {
        return Result<std::vector<std::string>>(std::vector<std::string>(3, std::string(40, 'x')));
    };
    std::size_t letters = 0;
    for (const auto& word : words().value())
        letters += word.size();
    EXPECT_EQ(letters, 120U);
    const auto& error = Result<int>(Error{std::string(40, 'c'), "", {}}).error();
    EXPECT_EQ(error.code, std::string(40, 'c'));
}

TEST(ResultDeathTest, StopsTheProgramWhenTheWrongSideIsRead)
{
    const Result<int> good = 7;
    const Result<int> bad = Error{"some_code", "", {}};
    EXPECT_DEATH(static_cast<void>(bad.value()), "value of a failed result");
    EXPECT_DEATH(static_cast<void>(good.error()), "error of a good result");
    EXPECT_DEATH(static_cast<void>(Result<>().error()), "error of a good result");
}

} // namespace

} // namespace mitoyen::core
