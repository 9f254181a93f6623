// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/statements/odd_cents.h"

#include "base/translations.h"
#include "pages/working/key_name.h"
#include "pages/working/typed_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace mitoyen::pages {

namespace {

struct Cents {
    std::int64_t remainder;
    std::int64_t extra;
    std::int64_t dayExtra;
};

QString explain(const QString& what, const Cents& cents, std::int64_t keyTotal)
{
    QStringList told;
    if (cents.extra != 0)
        told.append(
            QCoreApplication::translate(
                "OddCents",
                "%1: the remainder %2 of %3 was among the largest, so the unit received one of the cents left over.")
                .arg(what, base::integerText(cents.remainder), base::integerText(keyTotal)));
    else if (cents.remainder != 0)
        told.append(QCoreApplication::translate(
                        "OddCents", "%1: the remainder %2 of %3 of a cent was cut off; others had a larger one.")
                        .arg(what, base::integerText(cents.remainder), base::integerText(keyTotal)));
    if (cents.dayExtra != 0)
        told.append(
            QCoreApplication::translate("OddCents", "%1: divided by days, a cent left over came to this holder.")
                .arg(what));
    return told.join(QLatin1Char(' '));
}

} // namespace

bool hasOddCent(const model::StatementLine& line)
{
    return line.netExtraCent != 0 || line.vatExtraCent != 0 || line.netDayExtraCent != 0 || line.vatDayExtraCent != 0;
}

QString oddCentExplanation(const model::Statement& statement, const model::StatementLine& line)
{
    const auto& expense = statement.expenses.at(static_cast<std::size_t>(line.expense));
    QStringList told;
    told.append(QCoreApplication::translate("OddCents", "%1 of %2 shares of the key %3.")
                    .arg(base::integerText(line.weight), base::integerText(expense.keyTotal), keyName(expense.key)));
    if (line.days != line.daysOf)
        told.append(QCoreApplication::translate("OddCents", "Held for %1 of %2 days.")
                        .arg(base::integerText(line.days), base::integerText(line.daysOf)));
    const Cents net{line.netRemainder, line.netExtraCent, line.netDayExtraCent};
    const Cents vat{line.vatRemainder, line.vatExtraCent, line.vatDayExtraCent};
    for (const auto& sentence : {explain(QCoreApplication::translate("OddCents", "Net"), net, expense.keyTotal),
                                 explain(QCoreApplication::translate("OddCents", "VAT"), vat, expense.keyTotal)})
        if (!sentence.isEmpty())
            told.append(sentence);
    if (told.size() == 1)
        told.append(QCoreApplication::translate("OddCents", "The division came out even."));
    return told.join(QLatin1Char(' '));
}

} // namespace mitoyen::pages
