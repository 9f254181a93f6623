// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/expenses/expense_lists.h"

#include "base/translations.h"
#include "pages/working/key_name.h"
#include "pages/working/typed_text.h"
#include "rules/chart_of_accounts.h"

#include <algorithm>
#include <map>

namespace mitoyen::pages {

namespace {

std::string labelOf(const model::Account& account, model::Language language)
{
    switch (language) {
    case model::Language::Fr: return account.labelFr;
    case model::Language::Nl: return account.labelNl;
    case model::Language::De: return account.labelDe;
    case model::Language::En: break;
    }
    return account.labelEn;
}

std::string labelOf(const rules::FullLabels& labels, model::Language language)
{
    switch (language) {
    case model::Language::Fr: return labels.fr;
    case model::Language::Nl: return labels.nl;
    case model::Language::De: return labels.de;
    case model::Language::En: break;
    }
    return labels.en;
}

QString numbered(const std::string& number, const std::string& label)
{
    return shown(label.empty() ? number : number + " " + label);
}

} // namespace

QString ExpenseLists::supplierText(core::Id<model::Supplier> supplier) const
{
    const auto found = suppliers.find(supplier);
    return found == suppliers.end() ? QString() : shown(found->second);
}

QString ExpenseLists::accountText(core::Id<model::Account> account) const
{
    const auto found = accounts.find(account);
    if (found == accounts.end())
        return {};
    return numbered(found->second.number, labelOf(found->second, base::currentLanguage()));
}

QString ExpenseLists::keyText(core::Id<model::AllocationKey> key) const
{
    const auto found = std::ranges::find(keys, key, &model::AllocationKey::id);
    return found == keys.end() ? QString() : keyName(found->name);
}

std::vector<models::Choice> ExpenseLists::supplierChoices() const
{
    std::vector<models::Choice> choices;
    for (const auto& [id, name] : suppliers)
        choices.push_back({shown(core::toText(id.uuid)), shown(name), {}});
    std::ranges::sort(choices, [](const auto& a, const auto& b) { return a.text.localeAwareCompare(b.text) < 0; });
    return choices;
}

std::vector<models::Choice> ExpenseLists::accountChoices() const
{
    const auto language = base::currentLanguage();
    std::map<std::string, std::string> labels;
    for (const auto& account : rules::chartOfAccounts())
        if (account.number.size() >= 3 && rules::kindOf(account.number) == rules::AccountKind::Expense)
            labels[std::string(account.number)] = labelOf(rules::fullLabels(account), language);
    for (const auto& [id, account] : accounts)
        labels[account.number] = labelOf(account, language);
    std::vector<models::Choice> choices;
    for (const auto& [number, label] : labels)
        choices.push_back({shown(number), numbered(number, label), {}});
    return choices;
}

std::vector<models::Choice> ExpenseLists::keyChoices() const
{
    std::vector<models::Choice> choices;
    for (const auto& key : keys)
        choices.push_back({shown(core::toText(key.id.uuid)), keyName(key.name), {}});
    return choices;
}

std::string ExpenseLists::accountNumber(const QString& text) const
{
    const auto number = typed(text.section(QLatin1Char(' '), 0, 0));
    const bool digits = !number.empty() && std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
    const bool known = std::ranges::any_of(accounts, [&](const auto& one) { return one.second.number == number; });
    return digits && (known || rules::longestHeading(number) != nullptr) ? number : std::string();
}

std::string ExpenseLists::numberOf(core::Id<model::Account> account) const
{
    const auto found = accounts.find(account);
    return found == accounts.end() ? std::string() : found->second.number;
}

ExpenseLists loadExpenseLists(storage::Replica& replica, core::Id<model::Building> building)
{
    ExpenseLists lists;
    for (auto& supplier : replica.all<model::Supplier>())
        lists.suppliers.emplace(supplier.id, std::move(supplier.name));
    for (auto& account : replica.all<model::Account>())
        lists.accounts.emplace(account.id, std::move(account));
    storage::Query query;
    query.building = building.uuid;
    query.orderBy = "position";
    lists.keys = replica.all<model::AllocationKey>(query);
    return lists;
}

} // namespace mitoyen::pages
