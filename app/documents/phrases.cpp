// SPDX-License-Identifier: AGPL-3.0-or-later
#include "documents/phrases.h"

#include <QTranslator>

namespace mitoyen::documents {

namespace {

// Terms: the glossary of the field; the wording of law is never invented here.
constexpr const char* sources[] = {
    QT_TRANSLATE_NOOP("document", "Charge statement"),
    //: %1 the number of the document
    QT_TRANSLATE_NOOP("document", "No. %1"),
    QT_TRANSLATE_NOOP("document", "Issued on %1"),
    //: both days included
    QT_TRANSLATE_NOOP("document", "Period from %1 to %2"),
    QT_TRANSLATE_NOOP("document", "COPY printed on %1"),
    QT_TRANSLATE_NOOP("document", "Enterprise number: %1"),
    QT_TRANSLATE_NOOP("document", "Syndic: %1"),
    QT_TRANSLATE_NOOP("document", "To pay"),
    //: follows "To pay" and the amount
    QT_TRANSLATE_NOOP("document", "by %1 at the latest"),
    QT_TRANSLATE_NOOP("document", "Nothing to pay"),
    QT_TRANSLATE_NOOP("document", "No payment is asked for this statement."),
    QT_TRANSLATE_NOOP("document", "In your favour"),
    QT_TRANSLATE_NOOP("document", "This amount is due to you: no payment is asked."),
    QT_TRANSLATE_NOOP("document", "Beneficiary"),
    QT_TRANSLATE_NOOP("document", "Structured communication"),
    QT_TRANSLATE_NOOP("document", "Scan with your banking app"),
    //: who stands for a unit
    QT_TRANSLATE_NOOP("document", "Holder"),
    QT_TRANSLATE_NOOP("document", "Full ownership"),
    QT_TRANSLATE_NOOP("document", "Undivided ownership"),
    QT_TRANSLATE_NOOP("document", "Usufruct"),
    QT_TRANSLATE_NOOP("document", "Bare ownership"),
    QT_TRANSLATE_NOOP("document", "Summary"),
    QT_TRANSLATE_NOOP("document", "Details of the expenses"),
    QT_TRANSLATE_NOOP("document", "Unit %1"),
    QT_TRANSLATE_NOOP("document", "Unit %1 (continued)"),
    QT_TRANSLATE_NOOP("document", "%1 / %2 shares"),
    QT_TRANSLATE_NOOP("document", "%1 / %2 days"),
    QT_TRANSLATE_NOOP("document", "Allocation key: %1"),
    //: column of line numbers
    QT_TRANSLATE_NOOP("document", "No."),
    QT_TRANSLATE_NOOP("document", "Date"),
    QT_TRANSLATE_NOOP("document", "Supplier"),
    QT_TRANSLATE_NOOP("document", "Invoice"),
    QT_TRANSLATE_NOOP("document", "Account"),
    //: of the whole association, VAT included
    QT_TRANSLATE_NOOP("document", "Total expense"),
    QT_TRANSLATE_NOOP("document", "Unit"),
    QT_TRANSLATE_NOOP("document", "Shares"),
    QT_TRANSLATE_NOOP("document", "Your share"),
    QT_TRANSLATE_NOOP("document", "Excl. VAT"),
    //: of VAT
    QT_TRANSLATE_NOOP("document", "Rate"),
    QT_TRANSLATE_NOOP("document", "VAT"),
    QT_TRANSLATE_NOOP("document", "Incl. VAT"),
    QT_TRANSLATE_NOOP("document", "Total of unit %1"),
    QT_TRANSLATE_NOOP("document", "Total of the statement"),
    //: foot of a page
    QT_TRANSLATE_NOOP("document", "Carried forward"),
    //: head of the next page
    QT_TRANSLATE_NOOP("document", "Brought forward"),
    QT_TRANSLATE_NOOP("document", "VAT by rate"),
    QT_TRANSLATE_NOOP("document", "Odd cents"),
    QT_TRANSLATE_NOOP(
        "document",
        "Each expense is divided to the cent: parts are cut to whole cents, then the cents left over go to "
        "the largest remainders. Your part bears one of them in these lines (line: part cut to cents + cent, "
        "remainder of the division):"),
    //: in the list of odd cents: the amount without VAT
    QT_TRANSLATE_NOOP("document", "excl. VAT"),
    //: in the list of odd cents: the amount of VAT
    QT_TRANSLATE_NOOP("document", "VAT part"),
    //: in the list of odd cents: division among successive holders
    QT_TRANSLATE_NOOP("document", "by days"),
    //: %1 a language
    QT_TRANSLATE_NOOP("document", "Reference version: %1. Translation on request."),
    QT_TRANSLATE_NOOP("document", "French"),
    QT_TRANSLATE_NOOP("document", "Dutch"),
    QT_TRANSLATE_NOOP("document", "German"),
    QT_TRANSLATE_NOOP("document", "English"),
    QT_TRANSLATE_NOOP("document", "Page %1 of %2"),
};
static_assert(std::size(sources) == static_cast<std::size_t>(Phrase::Count));

QString catalogueOf(DocumentLanguage language)
{
    const std::string_view letters = base::code(language);
    return QStringLiteral(":/translations/mitoyen_%1.qm")
        .arg(QLatin1StringView(letters.data(), static_cast<qsizetype>(letters.size())));
}

Phrases standard(DocumentLanguage language)
{
    return {language, catalogueOf(language)};
}

} // namespace

std::span<const char* const> phraseSources()
{
    return sources;
}

const Phrases& Phrases::of(DocumentLanguage language)
{
    static const std::array all = {
        standard(DocumentLanguage::Fr),
        standard(DocumentLanguage::Nl),
        standard(DocumentLanguage::De),
        standard(DocumentLanguage::En),
    };
    return all[static_cast<std::size_t>(language)];
}

Phrases::Phrases(DocumentLanguage language, const QString& catalogue) : language_(language)
{
    QTranslator translator;
    const bool loaded = translator.load(catalogue);
    for (std::size_t index = 0; index < texts_.size(); ++index) {
        if (loaded)
            texts_[index] = translator.translate("document", sources[index]);
        if (texts_[index].isEmpty())
            texts_[index] = QString::fromUtf8(sources[index]);
    }
}

QString Phrases::amount(core::Money amount) const
{
    return QString::fromStdString(base::formatAmount(amount, language_));
}

QString Phrases::amountOrDash(core::Money amount) const
{
    return amount.cents == 0 ? QStringLiteral("\u2013") : this->amount(amount);
}

QString Phrases::integer(std::int64_t number) const
{
    return QString::fromStdString(base::formatInteger(number, language_));
}

QString Phrases::rate(std::int64_t basisPoints) const
{
    return QString::fromStdString(base::formatRate(basisPoints, language_));
}

QString Phrases::date(core::Date date) const
{
    return QString::fromStdString(base::formatDate(date, language_));
}

const QString& Phrases::languageName(DocumentLanguage named) const
{
    switch (named) {
    case DocumentLanguage::Fr: return text(Phrase::French);
    case DocumentLanguage::Nl: return text(Phrase::Dutch);
    case DocumentLanguage::De: return text(Phrase::German);
    case DocumentLanguage::En: break;
    }
    return text(Phrase::English);
}

} // namespace mitoyen::documents
