// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "interchange/csv_reader.h"
#include "interchange/fault.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::interchange {

/// The files of a takeover.
enum class FileKind { Building, Lots, Owners, Ownership, Expenses, Agenda };
inline constexpr std::size_t fileKinds = 6;

/// "building", "lots", "owners", "ownership", "expenses", "agenda": the word import mappings are kept under.
std::string_view toWord(FileKind kind);
/// From a file's name, in four languages: "lots.csv", "Units.CSV", "eigenaars.txt". Nothing for any other name.
std::optional<FileKind> fileKindOf(std::string_view fileName);

/// Fields of each file, in the order of `fieldsOf`.
struct BuildingField {
    enum {
        Name,
        Street,
        PostalCode,
        Town,
        EnterpriseNumber,
        IbanCurrent,
        IbanSavings,
        DeedTotal,
        Language,
        FiscalYearStart
    };
};
struct LotField {
    enum { Label, Kind, Floor, Surface, Shares };
};
struct OwnerField {
    enum { Code, Surname, FirstName, Company, Language, Email, Mobile, Street, PostalCode, Town, Country, Iban };
};
struct OwnershipField {
    enum { Unit, Owner, Part, Right, Since };
};
struct ExpenseField {
    enum { Date, Supplier, Invoice, Account, Key, Net, VatRate, Vat, Gross };
};
struct AgendaField {
    enum { Item, Title, Majority };
};

/// What a field of a file is called, by whom, and whether it may be left out.
struct FieldSpec {
    std::string_view name; ///< the word import mappings use
    std::string_view headings; ///< of other programs' files, separated by '|'
    std::size_t longest = 500; ///< of its texts, in bytes
    bool columnNeeded = true;
    bool valueNeeded = true;
};
std::span<const FieldSpec> fieldsOf(FileKind kind);

/// A heading that a person explained: `field` is a name of `fieldsOf`, or one of the two words below.
struct ColumnMapping {
    FileKind file = FileKind::Lots;
    std::string heading; ///< as written or folded
    std::string field;
};
inline constexpr std::string_view ignoredColumn = "ignore";
inline constexpr std::string_view keyColumn = "key"; ///< lots only: a special allocation key

/// How one heading was understood, for the preview: a field's name, `keyColumn`, `ignoredColumn`, or "" when nobody
/// knows.
struct ColumnMatch {
    std::string heading;
    std::string field;
};

struct KeyHeading {
    std::size_t column = 0;
    std::string name; ///< "cle_ascenseur" → "Ascenseur"
};

struct MatchedColumns {
    std::vector<int> columnOf; ///< per field; -1: the file has no such column
    std::vector<KeyHeading> keys;
    std::vector<ColumnMatch> matches; ///< per column of the file
};

/// The form in which headings are compared: folded, without blanks, % as "pct".
std::string normalHeading(std::string_view heading);
/// The name of the key in a heading or an expense: without a leading word for "key", blanks for underscores, a
/// capital first.
std::string keyName(std::string_view heading);
/// True for "Général", "Algemeen", "Allgemein", "General" and their like.
bool isGeneralKey(std::string_view name);

/// Understands a header in any order and any of the four languages; mappings come before aliases. A further column of
/// the lots is a key when its heading says so, or when most of its cells are whole numbers.
/// Errors: column_missing, column_twice, key_twice. Warnings: column_unknown.
MatchedColumns matchColumns(FileKind kind, const std::string& fileName, const CsvTable& table,
                            std::span<const ColumnMapping> mappings, Faults& faults);

} // namespace mitoyen::interchange
