// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "documents/charge_statement_report.h"

#include <QString>

#include <array>
#include <span>

namespace mitoyen::documents {

/// Every text documents print, one English source each; the comment in phrases.cpp says what stands for %1.
enum class Phrase {
    Title,
    Number,
    IssuedOn,
    Period,
    Copy,
    EnterpriseNumber,
    Syndic,
    ToPay,
    PayBy,
    NothingToPay,
    NothingToPayText,
    InYourFavour,
    InYourFavourText,
    Beneficiary,
    StructuredCommunication,
    ScanToPay,
    Holder,
    FullOwnership,
    UndividedOwnership,
    Usufruct,
    BareOwnership,
    Summary,
    Details,
    UnitHeading,
    UnitContinued,
    SharesOf,
    DaysOf,
    AllocationKey,
    LineNumberColumn,
    DateColumn,
    SupplierColumn,
    InvoiceColumn,
    AccountColumn,
    ExpenseColumn,
    UnitColumn,
    SharesColumn,
    YourShare,
    NetColumn,
    RateColumn,
    VatColumn,
    GrossColumn,
    UnitTotal,
    StatementTotal,
    CarriedForward,
    BroughtForward,
    VatByRate,
    RoundingHeading,
    RoundingText,
    RoundingNet,
    RoundingVat,
    RoundingDays,
    ReferenceVersion,
    French,
    Dutch,
    German,
    English,
    PageOf,
    Count
};

/// The English sources in the order of `Phrase`, translation context "document".
std::span<const char* const> phraseSources();

/// Texts, amounts and dates in one document language, independent of the language of the window. Texts come from
/// the catalogue `:/translations/mitoyen_<ll>.qm` and fall back to English.
class Phrases {
public:
    /// Loaded at the first use, kept for the life of the process; safe to read from any thread.
    static const Phrases& of(DocumentLanguage language);

    /// From another catalogue file; a catalogue that cannot be read leaves the English sources.
    Phrases(DocumentLanguage language, const QString& catalogue);

    DocumentLanguage language() const { return language_; }
    const QString& text(Phrase phrase) const { return texts_[static_cast<std::size_t>(phrase)]; }
    QString text(Phrase phrase, const QString& first) const { return text(phrase).arg(first); }
    QString text(Phrase phrase, const QString& first, const QString& second) const
    {
        return text(phrase).arg(first, second);
    }

    QString amount(core::Money amount) const;
    /// As `amount`, but an en dash for zero: for the body of long tables.
    QString amountOrDash(core::Money amount) const;
    QString integer(std::int64_t number) const;
    QString rate(std::int64_t basisPoints) const;
    QString date(core::Date date) const;
    /// The name of a language in this language.
    const QString& languageName(DocumentLanguage named) const;

private:
    DocumentLanguage language_;
    std::array<QString, static_cast<std::size_t>(Phrase::Count)> texts_;
};

} // namespace mitoyen::documents
