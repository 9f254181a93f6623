// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/working/typed_text.h"

#include "banking/enterprise_number.h"

namespace mitoyen::pages {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

QString shown(const std::optional<std::string>& text)
{
    return text ? shown(*text) : QString();
}

QString shownEnterpriseNumber(const std::string& stored)
{
    const auto number = banking::parseEnterpriseNumber(stored);
    return shown(number ? banking::toText(*number) : stored);
}

std::string typed(const QString& text)
{
    return text.trimmed().toStdString();
}

std::optional<std::string> typedOrNothing(const QString& text)
{
    auto stored = typed(text);
    return stored.empty() ? std::nullopt : std::optional(std::move(stored));
}

} // namespace mitoyen::pages
