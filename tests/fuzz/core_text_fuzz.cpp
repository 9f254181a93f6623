// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/date.h"
#include "core/fraction.h"
#include "core/id.h"
#include "core/money.h"
#include "core/text.h"
#include "target.h"

#include <array>

namespace mitoyen::fuzz {

namespace {

void checkTexts(std::string_view bytes)
{
    const auto trimmed = core::trim(bytes);
    expect(core::trim(trimmed) == trimmed, "trimming twice");
    const auto dense = core::withoutBlanks(bytes);
    expect(dense.size() <= bytes.size(), "a text grows");
    if (bytes.find('\0') == std::string_view::npos)
        expect(core::isUtf8(core::fromWindows1252(bytes)), "Windows-1252 becomes no UTF-8");
    const auto folded = core::fold(bytes);
    const auto keeping = core::foldKeepingPairs(bytes);
    expect(folded.size() <= 2 * bytes.size() && keeping.size() <= 2 * bytes.size(), "folding grows");
    if (!core::isUtf8(bytes))
        return;
    expect(core::withoutBlanks(dense) == dense, "blanks are left");
    expect(core::foldKeepingPairs(keeping) == keeping, "folding twice");
}

void checkDates(std::string_view text)
{
    if (const auto date = core::parseIsoDate(text))
        expect(core::toIso(*date) == text, "an ISO date is written in another way");
    if (const auto date = core::parseDate(text)) {
        const auto again = core::parseDate(core::toIso(*date));
        expect(again.ok() && *again == *date, "a date changes on its way");
    }
}

void checkNumbers(std::string_view text)
{
    if (const auto amount = core::parseMoney(text)) {
        expect(amount->cents <= core::Money::limit && amount->cents >= -core::Money::limit, "an amount without bounds");
        const auto again = core::parseMoney(core::toPlain(*amount));
        expect(again.ok() && *again == *amount, "an amount changes on its way");
    }
    if (const auto part = core::parseFraction(text)) {
        expect(part->numerator >= 0 && part->numerator <= part->denominator &&
                   part->denominator <= core::Fraction::limit,
               "a part of more than the whole");
        const auto again = core::parseFraction(core::toText(*part));
        expect(again.ok() && *again == *part, "a part changes on its way");
        const std::array twice{*part, *part};
        (void)core::addUpToOne(twice);
    }
    if (const auto id = core::parseUuid(text)) {
        const auto again = core::parseUuid(core::toText(*id));
        expect(again.ok() && *again == *id, "an identifier changes on its way");
    }
}

bool readText(std::string_view bytes)
{
    checkTexts(bytes);
    checkDates(bytes);
    checkNumbers(bytes);
    return core::isUtf8(bytes);
}

const Target target("core_text", readText);

} // namespace

} // namespace mitoyen::fuzz
