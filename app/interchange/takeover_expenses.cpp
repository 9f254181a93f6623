// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/text.h"
#include "interchange/takeover_parts.h"
#include "rules/chart_of_accounts.h"

#include <algorithm>
#include <set>

namespace mitoyen::interchange {

namespace {

constexpr std::int64_t wholeRate = 10'000;

/// What the rate gives on the net amount, rounded half away from zero as invoices do.
std::int64_t vatOf(core::Money net, std::int64_t rateBasisPoints)
{
    __extension__ using Wide = __int128;
    const Wide product = static_cast<Wide>(net.cents < 0 ? -net.cents : net.cents) * rateBasisPoints;
    const auto rounded = static_cast<std::int64_t>((product + wholeRate / 2) / wholeRate);
    return net.cents < 0 ? -rounded : rounded;
}

/// With the decimal comma of the cells it is quoted beside.
std::string withComma(core::Money amount)
{
    auto text = core::toPlain(amount);
    text[text.size() - 3] = ',';
    return text;
}

struct InvoiceKey {
    std::size_t supplier = 0;
    std::string_view number;
    bool operator==(const InvoiceKey&) const = default;
};

struct InvoiceKeyHash {
    std::size_t operator()(const InvoiceKey& key) const noexcept
    {
        return std::hash<std::string_view>{}(key.number) * 31 + key.supplier;
    }
};

/// The same supplier, key and account stand on thousands of rows: each spelling is looked into once.
using Seen = std::unordered_map<std::string_view, std::optional<std::size_t>>;

class ExpenseReader {
public:
    ExpenseReader(const TakeoverTable& file, TakeoverContext& context)
        : context_(context),
          cells_(file, context.faults())
    {
        const auto rows = file.table->rows.size();
        context.plan().expenses.reserve(rows);
        invoices_.reserve(rows);
    }

    void run()
    {
        while (cells_.next())
            readRow();
    }

private:
    void readRow()
    {
        PlannedExpense expense;
        auto& record = expense.record;
        expense.line = cells_.line();
        record.date = cells_.date(ExpenseField::Date).value_or(core::Date{});
        const auto supplier = readSupplier();
        const auto invoice = cells_.text(ExpenseField::Invoice);
        expense.supplier = supplier.value_or(0);
        expense.account = readAccount().value_or(0);
        expense.key = readKey().value_or(0);
        readAmounts(record);
        if (!supplier || !invoice)
            return;
        const auto [place, isNew] = invoices_.try_emplace({*supplier, *invoice}, context_.plan().expenses.size());
        if (isNew) {
            record.invoiceNumber = *invoice;
            context_.plan().expenses.push_back(std::move(expense));
        } else {
            addToInvoice(context_.plan().expenses[place->second], expense);
        }
    }

    /// A further row of an invoice is another rate of it; any other row with its number is the same expense again.
    void addToInvoice(PlannedExpense& invoice, const PlannedExpense& row)
    {
        auto& lines = invoice.record.vatLines;
        const auto& added = row.record.vatLines;
        if (added.empty() || lines.empty())
            return;
        const bool sameRate = std::any_of(lines.begin(), lines.end(), [&added](const auto& line) {
            return line.rateBasisPoints == added[0].rateBasisPoints;
        });
        const bool fits =
            invoice.record.date == row.record.date && invoice.account == row.account && invoice.key == row.key;
        if (sameRate || !fits) {
            cells_.refuse(ExpenseField::Invoice, "expense_twice",
                          "The invoice " + quote(cells_.cell(ExpenseField::Invoice)) + " of " +
                              quote(cells_.cell(ExpenseField::Supplier)) + " is on line " +
                              std::to_string(invoice.line) + " as well.");
            return;
        }
        lines.push_back(added[0]);
        invoice.record.total += row.record.total;
    }

    std::optional<std::size_t> readSupplier()
    {
        const auto name = cells_.text(ExpenseField::Supplier);
        if (!name)
            return std::nullopt;
        auto& suppliers = context_.plan().suppliers;
        const auto [known, isNew] = suppliers_.try_emplace(*name, suppliers.size());
        if (isNew)
            suppliers.emplace_back(*name);
        return known->second;
    }

    std::optional<std::size_t> readKey()
    {
        const auto name = cells_.text(ExpenseField::Key);
        if (!name || !context_.keys)
            return std::nullopt;
        const auto [known, isNew] = keys_.try_emplace(*name, std::nullopt);
        if (isNew)
            known->second = findKey(*name);
        if (!known->second) {
            std::string names;
            for (const auto& key : context_.plan().keys)
                names += (names.empty() ? "" : ", ") + key.name;
            cells_.refuse(ExpenseField::Key, "unknown_key",
                          quote(*name) + " is no key of " + context_.unitsFile + "; its keys are: " + names + ".");
        } else if (isNew && context_.plan().keys[*known->second].total == 0 && context_.units) {
            cells_.warn(ExpenseField::Key, "key_without_shares",
                        "No unit has a share in the key " + quote(*name) + "; nobody bears its expenses.");
        }
        return known->second;
    }

    std::optional<std::size_t> findKey(std::string_view name) const
    {
        if (isGeneralKey(name))
            return 0;
        // As the lots name it ("cle_ascenseur") or by the name alone.
        for (const auto& spelling : {std::string(name), keyName(name)}) {
            const auto found = context_.keys->find(core::foldKeepingPairs(spelling));
            if (found != context_.keys->end())
                return found->second;
            if (isGeneralKey(spelling))
                return 0;
        }
        return std::nullopt;
    }

    std::optional<std::size_t> readAccount()
    {
        const auto number = cells_.text(ExpenseField::Account);
        if (!number)
            return std::nullopt;
        const auto [known, isNew] = accounts_.try_emplace(*number, std::nullopt);
        if (isNew)
            known->second = addAccount(*number);
        if (!known->second)
            cells_.refuse(
                ExpenseField::Account, "unknown_account",
                quote(*number) +
                    " is no account; it has one to eight digits and begins with a class of the chart, 1 to 7.");
        return known->second;
    }

    std::optional<std::size_t> addAccount(std::string_view number)
    {
        const auto* heading = rules::longestHeading(number);
        const bool digits = number.find_first_not_of("0123456789") == std::string_view::npos;
        if (heading == nullptr || !digits)
            return std::nullopt;
        const bool inChart = heading->number == number;
        if (!inChart)
            cells_.warn(ExpenseField::Account, "account_added",
                        "The chart has no account " + quote(number) + "; it becomes a sub-account of " +
                            std::string(heading->number) + " (" + rules::fullLabels(*heading).en + ").");
        auto& accounts = context_.plan().accounts;
        accounts.push_back({std::string(number), inChart, cells_.line()});
        return accounts.size() - 1;
    }

    std::optional<std::int64_t> readRate()
    {
        const auto text = cells_.text(ExpenseField::VatRate);
        if (!text)
            return std::nullopt;
        auto number = *text;
        if (number.ends_with('%'))
            number = core::trim(number.substr(0, number.size() - 1));
        const auto rate = parseHundredths(number);
        if (rate && *rate <= wholeRate)
            return rate;
        cells_.refuse(ExpenseField::VatRate, "vat_rate_not_a_rate",
                      quote(*text) + " is not a VAT rate between 0 and 100 %; write it like 21.");
        return std::nullopt;
    }

    void readAmounts(model::Expense& record)
    {
        const auto net = cells_.amount(ExpenseField::Net);
        const auto rate = readRate();
        const auto vat = cells_.amount(ExpenseField::Vat);
        const auto gross = cells_.amount(ExpenseField::Gross);
        if (net && vat && gross && *net + *vat != *gross)
            cells_.refuse(ExpenseField::Gross, "expense_does_not_add_up",
                          quote(cells_.cell(ExpenseField::Net)) + " + " + quote(cells_.cell(ExpenseField::Vat)) +
                              " makes " + withComma(*net + *vat) + "; the invoice says " +
                              quote(cells_.cell(ExpenseField::Gross)) + ".");
        if (net && vat && rate && vatOf(*net, *rate) != vat->cents)
            cells_.warn(ExpenseField::Vat, "vat_differs_from_rate",
                        quote(cells_.cell(ExpenseField::VatRate)) + " % of " + quote(cells_.cell(ExpenseField::Net)) +
                            " is " + withComma({vatOf(*net, *rate)}) + "; the invoice says " +
                            quote(cells_.cell(ExpenseField::Vat)) + ", and that stands.");
        if (!net || !rate || !vat || !gross)
            return;
        record.vatLines.push_back({*rate, *net, *vat});
        record.total = *gross;
    }

    TakeoverContext& context_;
    RowCells cells_;
    std::unordered_map<std::string_view, std::size_t> suppliers_;
    Seen keys_;
    Seen accounts_;
    std::unordered_map<InvoiceKey, std::size_t, InvoiceKeyHash> invoices_;
};

} // namespace

void readExpenses(const TakeoverTable& file, TakeoverContext& context)
{
    ExpenseReader(file, context).run();
}

} // namespace mitoyen::interchange
