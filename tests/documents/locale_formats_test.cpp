// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/locale_formats.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <limits>

namespace mitoyen::base {
namespace {

constexpr Language all[] = {Language::Fr, Language::Nl, Language::De, Language::En};

TEST(LocaleFormats, AmountsHaveTwoDecimalsAndThousandsMarks)
{
    EXPECT_EQ(formatAmount({0}, Language::Fr), "0,00");
    EXPECT_EQ(formatAmount({5}, Language::Nl), "0,05");
    EXPECT_EQ(formatAmount({100'000}, Language::De), "1.000,00");
    EXPECT_EQ(formatAmount({99'999}, Language::De), "999,99");
    EXPECT_EQ(formatAmount({123'456'789}, Language::Fr), "1.234.567,89");
    EXPECT_EQ(formatAmount({123'456'789}, Language::En), "1,234,567.89");
}

TEST(LocaleFormats, TheMinusIsAMinusAndNoHyphen)
{
    EXPECT_EQ(formatAmount({-5}, Language::Fr), "\u22120,05");
    EXPECT_EQ(formatAmount({-123'450}, Language::En), "\u22121,234.50");
    EXPECT_EQ(formatInteger(-1'000, Language::Nl), "\u22121.000");
}

TEST(LocaleFormats, TheSmallestNumberHasNoOverflow)
{
    EXPECT_EQ(formatInteger(std::numeric_limits<std::int64_t>::min(), Language::En), "\u22129,223,372,036,854,775,808");
}

TEST(LocaleFormats, DatesHaveTwoDigitsForDayAndMonth)
{
    const core::Date date = core::makeDate(2026, 3, 9).value();
    EXPECT_EQ(formatDate(date, Language::Fr), "09/03/2026");
    EXPECT_EQ(formatDate(date, Language::Nl), "09/03/2026");
    EXPECT_EQ(formatDate(date, Language::De), "09.03.2026");
    EXPECT_EQ(formatDate(date, Language::En), "09/03/2026");
}

TEST(LocaleFormats, RatesDropTrailingZeros)
{
    EXPECT_EQ(formatRate(2100, Language::Fr), "21\u00A0%");
    EXPECT_EQ(formatRate(0, Language::Nl), "0\u00A0%");
    EXPECT_EQ(formatRate(550, Language::De), "5,5\u00A0%");
    EXPECT_EQ(formatRate(1225, Language::De), "12,25\u00A0%");
    EXPECT_EQ(formatRate(5, Language::En), "0.05%");
    EXPECT_EQ(formatRate(-50, Language::En), "\u22120.5%");
}

TEST(LocaleFormats, LanguagesAreReadFromCodesAndLocales)
{
    for (const Language language : all) {
        EXPECT_EQ(languageFromCode(code(language)), language);
        EXPECT_EQ(languageFromCode(languageTag(language)), language);
    }
    EXPECT_EQ(languageFromCode("DE_be.UTF-8"), Language::De);
    EXPECT_EQ(languageFromCode("fry"), std::nullopt);
    EXPECT_EQ(languageFromCode("es"), std::nullopt);
    EXPECT_EQ(languageFromCode(""), std::nullopt);
    EXPECT_EQ(languageFromCode("f"), std::nullopt);
}

RC_GTEST_PROP(LocaleFormats, ADocumentsAmountReadsBackAsItself, (std::int64_t cents))
{
    const core::Money amount{cents % core::Money::limit};
    for (const Language language : {Language::Fr, Language::Nl, Language::De}) {
        std::string text = formatAmount(amount, language);
        if (amount.cents < 0)
            text.replace(0, std::string_view("\u2212").size(), "-");
        text.erase(std::remove(text.begin(), text.end(), '.'), text.end());
        RC_ASSERT(core::parseMoney(text).value() == amount);
    }
}

} // namespace
} // namespace mitoyen::base
