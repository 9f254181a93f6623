// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/statement_texts.h"

#include "rules/chart_of_accounts.h"

#include <algorithm>

namespace mitoyen::operations {

namespace {

/// A line end inside a name or an address would begin another line of the fact.
std::string oneLine(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text;
}

template <class F> void eachLine(std::string_view text, F take)
{
    while (!text.empty()) {
        const auto end = text.find('\n');
        take(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
}

constexpr std::string_view separator = "; ";

} // namespace

std::string toText(const TextBlocks& blocks)
{
    std::string text;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (i > 0)
            text += '\n';
        for (const auto& line : blocks[i])
            if (!line.empty())
                text += oneLine(line) + '\n';
    }
    return text;
}

TextBlocks readBlocks(std::string_view text)
{
    TextBlocks blocks(1);
    eachLine(text, [&blocks](std::string_view line) {
        if (line.empty())
            blocks.emplace_back();
        else
            blocks.back().emplace_back(line);
    });
    return blocks;
}

std::string toText(const std::vector<MemberText>& members)
{
    std::string text;
    for (const auto& member : members) {
        text += oneLine(member.name);
        text += separator;
        text += schema::toWord(member.right);
        text += separator;
        text += core::toText(member.part) + '\n';
    }
    return text;
}

std::vector<MemberText> readMembers(std::string_view text)
{
    std::vector<MemberText> members;
    eachLine(text, [&members](std::string_view line) {
        const auto last = line.rfind(separator);
        const auto first = last == std::string_view::npos || last == 0 ? last : line.rfind(separator, last - 1);
        if (first == std::string_view::npos)
            return;
        const auto right = line.substr(first + separator.size(), last - first - separator.size());
        const auto part = core::parseFraction(line.substr(last + separator.size()));
        members.push_back({std::string(line.substr(0, first)),
                           schema::fromWord<model::RightKind>(right).value_or(model::RightKind::Full),
                           part ? *part : core::Fraction{}});
    });
    return members;
}

std::string chartLabel(std::string_view number, model::Language language)
{
    const auto* heading = rules::longestHeading(number);
    if (heading == nullptr)
        return {};
    auto labels = rules::fullLabels(*heading);
    switch (language) {
    case model::Language::Fr: return std::move(labels.fr);
    case model::Language::Nl: return std::move(labels.nl);
    case model::Language::De: return std::move(labels.de);
    case model::Language::En: break;
    }
    return std::move(labels.en);
}

} // namespace mitoyen::operations
