// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/locale_formats.h"

#include <cctype>

namespace mitoyen::base {

namespace {

constexpr std::string_view minusSign = "\u2212";
constexpr std::string_view noBreakSpace = "\u00A0";

std::uint64_t magnitude(std::int64_t number)
{
    return number < 0 ? -static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
}

char thousandsMark(Language language)
{
    return language == Language::En ? ',' : '.';
}

char decimalMark(Language language)
{
    return language == Language::En ? '.' : ',';
}

std::string grouped(std::uint64_t number, Language language)
{
    const std::string digits = std::to_string(number);
    std::string text;
    for (std::size_t index = 0; index < digits.size(); ++index) {
        if (index > 0 && (digits.size() - index) % 3 == 0)
            text += thousandsMark(language);
        text += digits[index];
    }
    return text;
}

void appendTwoDigits(std::string& text, std::uint64_t number)
{
    text += static_cast<char>('0' + number / 10 % 10);
    text += static_cast<char>('0' + number % 10);
}

} // namespace

std::string_view code(Language language)
{
    switch (language) {
    case Language::Fr: return "fr";
    case Language::Nl: return "nl";
    case Language::De: return "de";
    case Language::En: break;
    }
    return "en";
}

std::optional<Language> languageFromCode(std::string_view text)
{
    const bool endsAfterCode = text.size() == 2 || (text.size() > 2 && (text[2] == '-' || text[2] == '_'));
    if (!endsAfterCode)
        return std::nullopt;
    const char letters[] = {static_cast<char>(std::tolower(static_cast<unsigned char>(text[0]))),
                            static_cast<char>(std::tolower(static_cast<unsigned char>(text[1])))};
    for (const Language language : {Language::Fr, Language::Nl, Language::De, Language::En}) {
        if (code(language) == std::string_view(letters, 2))
            return language;
    }
    return std::nullopt;
}

std::string_view languageTag(Language language)
{
    switch (language) {
    case Language::Fr: return "fr-BE";
    case Language::Nl: return "nl-BE";
    case Language::De: return "de-BE";
    case Language::En: break;
    }
    return "en";
}

std::string formatAmount(core::Money amount, Language language)
{
    const std::uint64_t cents = magnitude(amount.cents);
    std::string text(amount.cents < 0 ? minusSign : std::string_view());
    text += grouped(cents / 100, language);
    text += decimalMark(language);
    appendTwoDigits(text, cents % 100);
    return text;
}

std::string formatInteger(std::int64_t number, Language language)
{
    return std::string(number < 0 ? minusSign : std::string_view()) + grouped(magnitude(number), language);
}

std::string formatRate(std::int64_t basisPoints, Language language)
{
    const std::uint64_t hundredths = magnitude(basisPoints);
    std::string text = formatInteger(basisPoints / 100, language);
    if (basisPoints < 0 && hundredths < 100)
        text.insert(0, minusSign);
    if (hundredths % 100 != 0) {
        text += decimalMark(language);
        appendTwoDigits(text, hundredths % 100);
        if (text.back() == '0')
            text.pop_back();
    }
    if (language != Language::En)
        text += noBreakSpace;
    return text + '%';
}

std::string formatDate(core::Date date, Language language)
{
    const core::YearMonthDay parts = core::yearMonthDay(date);
    const char mark = language == Language::De ? '.' : '/';
    std::string text;
    appendTwoDigits(text, static_cast<std::uint64_t>(parts.day));
    text += mark;
    appendTwoDigits(text, static_cast<std::uint64_t>(parts.month));
    text += mark;
    return text + std::to_string(parts.year);
}

} // namespace mitoyen::base
