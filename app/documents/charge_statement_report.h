// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/locale_formats.h"
#include "core/date.h"
#include "core/fraction.h"
#include "core/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mitoyen::documents {

/// The language a document is written in: its reader's, whatever the language of the window.
using DocumentLanguage = base::Language;

/// Where the window of the envelope is, seen from the front.
enum class WindowSide { Left, Right };

/// By what right a member stands in the holder of a unit.
enum class HolderRight { FullOwnership, UndividedOwnership, Usufruct, BareOwnership };

struct HolderMember {
    std::string name;
    HolderRight right = HolderRight::FullOwnership;
    core::Fraction part;
};

/// Why a part of an amount is one cent larger in absolute value than its exact share cut to whole cents.
struct OddCent {
    enum class Amount { Net, Vat };
    enum class DividedBy { Shares, Days };

    Amount amount = Amount::Net;
    DividedBy dividedBy = DividedBy::Shares;
    /// The part before the cent was given, negative for a credit note; none where a later division by days has
    /// changed it.
    std::optional<core::Money> floor;
    /// The remainder of the division that won the cent, of `of` (the key's total, or the days of the period); not
    /// printed when `of` is 0.
    std::int64_t remainder = 0;
    std::int64_t of = 0;
};

/// The holder's part of one VAT rate of an expense. An invoice without VAT has one part with rate 0.
struct VatPart {
    /// Hundredths of a percent: 2100 is 21 %.
    std::int64_t rateBasisPoints = 0;
    core::Money net;
    core::Money vat;
};

/// The holder's part of one expense for one unit. `share` is the sum of its parts.
struct ChargeLine {
    std::string accountNumber;
    /// In the language of the document.
    std::string accountLabel;
    std::string supplier;
    std::string invoiceNumber;
    core::Date date;
    /// The whole expense of the association, VAT included.
    core::Money expenseTotal;
    std::string keyName;
    std::int64_t weight = 0;
    std::int64_t weightTotal = 0;
    /// Days the holder held the unit in the period, of the days of the period.
    std::int32_t days = 0;
    std::int32_t daysOf = 0;
    std::vector<VatPart> vatParts;
    core::Money share;
    std::vector<OddCent> oddCents;
};

struct ChargedUnit {
    std::string label;
    /// Shares of the general key.
    std::int64_t shares = 0;
    std::int64_t sharesTotal = 0;
    std::vector<ChargeLine> lines;
};

/// Everything a charge statement (D12) prints: frozen facts, texts in UTF-8, nothing to be looked up or computed
/// again but sums. Empty optional texts are left out.
struct ChargeStatementReport {
    DocumentLanguage language = DocumentLanguage::Fr;
    /// The language of the version that counts.
    DocumentLanguage referenceLanguage = DocumentLanguage::Fr;
    WindowSide window = WindowSide::Right;

    std::string associationName;
    std::vector<std::string> buildingAddress;
    /// As printed: "0209.523.067".
    std::string enterpriseNumber;
    /// Name, numbers and contact of the syndic on one line each; may be empty.
    std::vector<std::string> syndic;

    std::string documentNumber;
    core::Date issueDate;
    core::Date dueDate;
    core::Period period;

    std::string addresseeName;
    std::vector<std::string> addresseeAddress;
    /// Empty within the country.
    std::string addresseeCountry;

    std::vector<HolderMember> members;
    std::vector<ChargedUnit> units;
    /// Equals the sum of all shares; positive: the holder owes it.
    core::Money total;

    /// May be empty when nothing is due. Blanks allowed.
    std::string iban;
    std::string bic;
    /// Twelve digits, with or without signs; may be empty when nothing is due.
    std::string structuredCommunication;

    /// A preview, never issued: nothing on it can be paid with.
    bool draft = false;
    /// The day a copy is printed; empty for the original.
    std::optional<core::Date> copyDate;
};

} // namespace mitoyen::documents
