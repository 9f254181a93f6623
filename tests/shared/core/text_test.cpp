// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::core {

namespace {

TEST(Trim, TakesEveryBlankFromBothEnds)
{
    EXPECT_EQ(trim(" \t\r\n\u00a0\u202f\u2009Lift A\u2009\u202f\u00a0 \n"), "Lift A");
    EXPECT_EQ(trim(""), "");
    EXPECT_EQ(trim(" \u00a0 "), "");
}

TEST(WithoutBlanks, TakesBlanksFromTheMiddleToo)
{
    EXPECT_EQ(withoutBlanks(" BE68 5390\u00a00754\t7034 "),
              "BE6853900754"
              "7034");
}

TEST(Utf8, IsAcceptedOnlyWhenWellFormed)
{
    for (const auto* text : {"", "abc", "é", "€", "𝄞", "\u07ff", "\uffff", "\U0010ffff"})
        EXPECT_TRUE(isUtf8(text)) << text;
    for (const auto* bytes : {"\xff", "\x80", "\xc3", "\xc3(", "\xc0\xaf", "\xc1\xbf", "\xe0\x80\xaf", "\xed\xa0\x80",
                              "\xf0\x80\x80\xaf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xe2\x82", "Li\xe8ge"})
        EXPECT_FALSE(isUtf8(bytes));
    EXPECT_FALSE(isUtf8(std::string_view("a\0b", 3)));
}

TEST(Windows1252, BecomesUtf8)
{
    EXPECT_EQ(fromWindows1252("Li\xe8ge"), "Liège");
    EXPECT_EQ(fromWindows1252("\x80 12"), "€ 12");
    EXPECT_EQ(fromWindows1252("\x8c"
                              "uvre d\x92"
                              "art \x96 \x9c"),
              "Œuvre d’art – œ");
    EXPECT_EQ(fromWindows1252("\xa0\xff"), "\u00a0ÿ");
    EXPECT_EQ(fromWindows1252("plain"), "plain");
}

TEST(Windows1252, HasFiveBytesThatMeanNothing)
{
    for (const auto* byte : {"\x81", "\x8d", "\x8f", "\x90", "\x9d"})
        EXPECT_EQ(fromWindows1252(byte), "\ufffd");
}

TEST(Windows1252, MapsItsHighBytesAsTheStandardSays)
{
    EXPECT_EQ(fromWindows1252("\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8e"), "‚ƒ„…†‡ˆ‰Š‹Ž");
    EXPECT_EQ(fromWindows1252("\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9e\x9f"), "‘’“”•–—˜™š›œžŸ");
}

TEST(Fold, MakesSpellingsOfOneNameMeet)
{
    EXPECT_EQ(fold("Müller"), fold("MUELLER"));
    EXPECT_EQ(fold("Müller"), fold("Muller"));
    EXPECT_EQ(fold("Strauß"), fold("STRAUSS"));
    EXPECT_EQ(fold("Cœur"), fold("coeur"));
    EXPECT_EQ(fold("Ægir"), fold("AEGIR"));
    EXPECT_EQ(fold("Élise"), "elise");
    EXPECT_EQ(fold("e\u0301lise"), "elise");
    EXPECT_EQ(fold("Général"), fold("GENERAL"));
    EXPECT_EQ(fold("Łukasz Żółć"), "lukasz zolc");
    EXPECT_EQ(fold("Nguyễn Ơ Ưu"), "nguyen o uu");
    EXPECT_EQ(fold("Ștefan Țurcanu"), "stefan turcanu");
}

TEST(Fold, TurnsAnythingButLettersAndDigitsIntoOneBlank)
{
    EXPECT_EQ(fold("  avenue  de l'Église, 12/B "), "avenu de l eglise 12 b");
    EXPECT_EQ(fold("A×B÷C €100 → «x» “y” ½"), "a b c 100 x y");
    EXPECT_EQ(fold("a\u00a0\u2009b\u202fc…"), "a b c");
    EXPECT_EQ(fold("Li\xe8ge"), "li ge");
    EXPECT_EQ(fold("---"), "");
}

TEST(Fold, LeavesOtherScriptsAsTheyAre)
{
    EXPECT_EQ(fold("ДОМ 5"), "ДОМ 5");
    EXPECT_EQ(fold("東京"), "東京");
}

TEST(FoldKeepingPairs, DoesNotMergeDifferentNames)
{
    EXPECT_EQ(foldKeepingPairs("Goethe"), "goethe");
    EXPECT_EQ(foldKeepingPairs("Poète"), "poete");
    EXPECT_EQ(foldKeepingPairs("Maes"), "maes");
    EXPECT_EQ(foldKeepingPairs("Œuvre"), "oeuvre");
    EXPECT_NE(foldKeepingPairs("Maes"), foldKeepingPairs("Mas"));
}

RC_GTEST_PROP(FoldProperties, TwiceIsTheSameAsOnce, (const std::string& bytes))
{
    RC_ASSERT(fold(fold(bytes)) == fold(bytes));
    RC_ASSERT(foldKeepingPairs(foldKeepingPairs(bytes)) == foldKeepingPairs(bytes));
}

RC_GTEST_PROP(FoldProperties, AnyWindows1252TextFoldsToOneTrimmedLineOfUtf8, ())
{
    const auto bytes = *rc::gen::container<std::string>(
        rc::gen::map(rc::gen::inRange(1, 256), [](int byte) { return static_cast<char>(byte); }));
    const auto text = fromWindows1252(bytes);
    RC_ASSERT(isUtf8(text));
    for (const auto& folded : {fold(text), foldKeepingPairs(text)}) {
        RC_ASSERT(isUtf8(folded));
        RC_ASSERT(trim(folded) == folded);
        RC_ASSERT(folded.find("  ") == std::string::npos);
        RC_ASSERT(fold(folded) == fold(text));
    }
}

} // namespace

} // namespace mitoyen::core
