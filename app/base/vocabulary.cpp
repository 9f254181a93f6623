// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/vocabulary.h"

#include <algorithm>
#include <array>
#include <span>

#include <QCoreApplication>

namespace mitoyen::base {

namespace {

struct Name {
    std::string_view table; ///< empty: of every table
    std::string_view key;
    const char* text;
};

constexpr std::array<Name, 24> entityNames{{
    {"", "organisation", QT_TRANSLATE_NOOP("Vocabulary", "Organisation")},
    {"", "office_user", QT_TRANSLATE_NOOP("Vocabulary", "User")},
    {"", "role", QT_TRANSLATE_NOOP("Vocabulary", "Role")},
    {"", "device", QT_TRANSLATE_NOOP("Vocabulary", "Device")},
    {"", "building", QT_TRANSLATE_NOOP("Vocabulary", "Building")},
    {"", "bank_account", QT_TRANSLATE_NOOP("Vocabulary", "Bank account")},
    {"", "unit", QT_TRANSLATE_NOOP("Vocabulary", "Unit")},
    {"", "allocation_key", QT_TRANSLATE_NOOP("Vocabulary", "Allocation key")},
    {"", "person", QT_TRANSLATE_NOOP("Vocabulary", "Owner")},
    {"", "holder", QT_TRANSLATE_NOOP("Vocabulary", "Holder")},
    {"", "ownership", QT_TRANSLATE_NOOP("Vocabulary", "Ownership")},
    {"", "supplier", QT_TRANSLATE_NOOP("Vocabulary", "Supplier")},
    {"", "account", QT_TRANSLATE_NOOP("Vocabulary", "Account")},
    {"", "fiscal_year", QT_TRANSLATE_NOOP("Vocabulary", "Fiscal year")},
    {"", "expense", QT_TRANSLATE_NOOP("Vocabulary", "Expense")},
    {"", "meeting", QT_TRANSLATE_NOOP("Vocabulary", "Meeting")},
    {"", "agenda_item", QT_TRANSLATE_NOOP("Vocabulary", "Agenda item")},
    {"", "document", QT_TRANSLATE_NOOP("Vocabulary", "Document")},
    {"", "statement", QT_TRANSLATE_NOOP("Vocabulary", "Charge statement")},
    {"", "attachment", QT_TRANSLATE_NOOP("Vocabulary", "Attachment")},
    {"", "note", QT_TRANSLATE_NOOP("Vocabulary", "Note")},
    {"", "task", QT_TRANSLATE_NOOP("Vocabulary", "Task")},
    {"", "import_mapping", QT_TRANSLATE_NOOP("Vocabulary", "Import column")},
    {"", "conflict", QT_TRANSLATE_NOOP("Vocabulary", "Conflict")},
}};

// A name for one table stands before the name for all.
constexpr std::array<Name, 106> fieldNames{{
    {"organisation", "name", QT_TRANSLATE_NOOP("Vocabulary", "Name of the office")},
    {"unit", "label", QT_TRANSLATE_NOOP("Vocabulary", "Label")},
    {"allocation_key", "name", QT_TRANSLATE_NOOP("Vocabulary", "Name of the key")},
    {"", "id", QT_TRANSLATE_NOOP("Vocabulary", "Identifier")},
    {"", "organisation", QT_TRANSLATE_NOOP("Vocabulary", "Organisation")},
    {"", "building", QT_TRANSLATE_NOOP("Vocabulary", "Building")},
    {"", "number", QT_TRANSLATE_NOOP("Vocabulary", "Number")},
    {"", "label_fr", QT_TRANSLATE_NOOP("Vocabulary", "Label in French")},
    {"", "label_nl", QT_TRANSLATE_NOOP("Vocabulary", "Label in Dutch")},
    {"", "label_de", QT_TRANSLATE_NOOP("Vocabulary", "Label in German")},
    {"", "label_en", QT_TRANSLATE_NOOP("Vocabulary", "Label in English")},
    {"", "heading", QT_TRANSLATE_NOOP("Vocabulary", "Heading")},
    {"", "meeting", QT_TRANSLATE_NOOP("Vocabulary", "Meeting")},
    {"", "position", QT_TRANSLATE_NOOP("Vocabulary", "Position")},
    {"", "title", QT_TRANSLATE_NOOP("Vocabulary", "Title")},
    {"", "majority", QT_TRANSLATE_NOOP("Vocabulary", "Majority")},
    {"", "name", QT_TRANSLATE_NOOP("Vocabulary", "Name")},
    {"", "general", QT_TRANSLATE_NOOP("Vocabulary", "General key")},
    {"", "total", QT_TRANSLATE_NOOP("Vocabulary", "Total of the shares")},
    {"", "shares", QT_TRANSLATE_NOOP("Vocabulary", "Shares")},
    {"", "kind", QT_TRANSLATE_NOOP("Vocabulary", "Kind")},
    {"", "iban", QT_TRANSLATE_NOOP("Vocabulary", "IBAN")},
    {"", "bic", QT_TRANSLATE_NOOP("Vocabulary", "BIC")},
    {"", "parent", QT_TRANSLATE_NOOP("Vocabulary", "Main association")},
    {"", "street", QT_TRANSLATE_NOOP("Vocabulary", "Street")},
    {"", "postal_code", QT_TRANSLATE_NOOP("Vocabulary", "Postal code")},
    {"", "town", QT_TRANSLATE_NOOP("Vocabulary", "Town")},
    {"", "country", QT_TRANSLATE_NOOP("Vocabulary", "Country")},
    {"", "enterprise_number", QT_TRANSLATE_NOOP("Vocabulary", "Enterprise number")},
    {"", "language", QT_TRANSLATE_NOOP("Vocabulary", "Language")},
    {"", "fiscal_year_start", QT_TRANSLATE_NOOP("Vocabulary", "Start of the fiscal year")},
    {"", "entity", QT_TRANSLATE_NOOP("Vocabulary", "Kind of record")},
    {"", "record", QT_TRANSLATE_NOOP("Vocabulary", "Record")},
    {"", "field", QT_TRANSLATE_NOOP("Vocabulary", "Field")},
    {"", "accepted", QT_TRANSLATE_NOOP("Vocabulary", "Accepted value")},
    {"", "accepted_author", QT_TRANSLATE_NOOP("Vocabulary", "Author of the accepted value")},
    {"", "accepted_device", QT_TRANSLATE_NOOP("Vocabulary", "Device of the accepted value")},
    {"", "accepted_at", QT_TRANSLATE_NOOP("Vocabulary", "Time of the accepted value")},
    {"", "parked", QT_TRANSLATE_NOOP("Vocabulary", "Other value")},
    {"", "parked_author", QT_TRANSLATE_NOOP("Vocabulary", "Author of the other value")},
    {"", "parked_device", QT_TRANSLATE_NOOP("Vocabulary", "Device of the other value")},
    {"", "parked_at", QT_TRANSLATE_NOOP("Vocabulary", "Time of the other value")},
    {"", "state", QT_TRANSLATE_NOOP("Vocabulary", "State")},
    {"", "resolution", QT_TRANSLATE_NOOP("Vocabulary", "Resolution")},
    {"", "resolved_by", QT_TRANSLATE_NOOP("Vocabulary", "Resolved by")},
    {"", "office_user", QT_TRANSLATE_NOOP("Vocabulary", "User")},
    {"", "series", QT_TRANSLATE_NOOP("Vocabulary", "Reference series")},
    {"", "registered_at", QT_TRANSLATE_NOOP("Vocabulary", "Registered on")},
    {"", "file_name", QT_TRANSLATE_NOOP("Vocabulary", "File name")},
    {"", "media_type", QT_TRANSLATE_NOOP("Vocabulary", "Media type")},
    {"", "added_at", QT_TRANSLATE_NOOP("Vocabulary", "Added")},
    {"", "expense", QT_TRANSLATE_NOOP("Vocabulary", "Expense")},
    {"", "document", QT_TRANSLATE_NOOP("Vocabulary", "Document")},
    {"", "sha256", QT_TRANSLATE_NOOP("Vocabulary", "Checksum")},
    {"", "size", QT_TRANSLATE_NOOP("Vocabulary", "Size")},
    {"", "issued_on", QT_TRANSLATE_NOOP("Vocabulary", "Issued on")},
    {"", "statement", QT_TRANSLATE_NOOP("Vocabulary", "Charge statement")},
    {"", "date", QT_TRANSLATE_NOOP("Vocabulary", "Date")},
    {"", "supplier", QT_TRANSLATE_NOOP("Vocabulary", "Supplier")},
    {"", "invoice_number", QT_TRANSLATE_NOOP("Vocabulary", "Invoice number")},
    {"", "account", QT_TRANSLATE_NOOP("Vocabulary", "Account")},
    {"", "allocation_key", QT_TRANSLATE_NOOP("Vocabulary", "Allocation key")},
    {"", "description", QT_TRANSLATE_NOOP("Vocabulary", "Description")},
    {"", "vat_lines", QT_TRANSLATE_NOOP("Vocabulary", "VAT lines")},
    {"", "total_cents", QT_TRANSLATE_NOOP("Vocabulary", "Total")},
    {"", "starts_on", QT_TRANSLATE_NOOP("Vocabulary", "First day")},
    {"", "ends_on", QT_TRANSLATE_NOOP("Vocabulary", "Last day")},
    {"", "representative", QT_TRANSLATE_NOOP("Vocabulary", "Representative")},
    {"", "members", QT_TRANSLATE_NOOP("Vocabulary", "Members")},
    {"", "file", QT_TRANSLATE_NOOP("Vocabulary", "File")},
    {"", "held_on", QT_TRANSLATE_NOOP("Vocabulary", "Date")},
    {"", "starts_at", QT_TRANSLATE_NOOP("Vocabulary", "Hour")},
    {"", "place", QT_TRANSLATE_NOOP("Vocabulary", "Place")},
    {"", "text", QT_TRANSLATE_NOOP("Vocabulary", "Text")},
    {"", "author", QT_TRANSLATE_NOOP("Vocabulary", "Author")},
    {"", "written_at", QT_TRANSLATE_NOOP("Vocabulary", "Written on")},
    {"", "display_name", QT_TRANSLATE_NOOP("Vocabulary", "Displayed name")},
    {"", "active", QT_TRANSLATE_NOOP("Vocabulary", "Active")},
    {"", "email", QT_TRANSLATE_NOOP("Vocabulary", "E-mail")},
    {"", "phone", QT_TRANSLATE_NOOP("Vocabulary", "Phone")},
    {"", "agent_number", QT_TRANSLATE_NOOP("Vocabulary", "Agent number")},
    {"", "unit", QT_TRANSLATE_NOOP("Vocabulary", "Unit")},
    {"", "holder", QT_TRANSLATE_NOOP("Vocabulary", "Holder")},
    {"", "since", QT_TRANSLATE_NOOP("Vocabulary", "Since")},
    {"", "until", QT_TRANSLATE_NOOP("Vocabulary", "Until")},
    {"", "code", QT_TRANSLATE_NOOP("Vocabulary", "Code")},
    {"", "surname", QT_TRANSLATE_NOOP("Vocabulary", "Surname")},
    {"", "first_name", QT_TRANSLATE_NOOP("Vocabulary", "First name")},
    {"", "company", QT_TRANSLATE_NOOP("Vocabulary", "Company")},
    {"", "mobile", QT_TRANSLATE_NOOP("Vocabulary", "Mobile phone")},
    {"", "from_date", QT_TRANSLATE_NOOP("Vocabulary", "From")},
    {"", "to_date", QT_TRANSLATE_NOOP("Vocabulary", "To")},
    {"", "due_on", QT_TRANSLATE_NOOP("Vocabulary", "Due on")},
    {"", "net_cents", QT_TRANSLATE_NOOP("Vocabulary", "Excl. VAT")},
    {"", "vat_cents", QT_TRANSLATE_NOOP("Vocabulary", "VAT")},
    {"", "structured_communication", QT_TRANSLATE_NOOP("Vocabulary", "Structured communication")},
    {"", "addressee", QT_TRANSLATE_NOOP("Vocabulary", "Addressee")},
    {"", "units", QT_TRANSLATE_NOOP("Vocabulary", "Units")},
    {"", "expenses", QT_TRANSLATE_NOOP("Vocabulary", "Expenses")},
    {"", "lines", QT_TRANSLATE_NOOP("Vocabulary", "Lines")},
    {"", "letterhead", QT_TRANSLATE_NOOP("Vocabulary", "Letterhead")},
    {"", "assignee", QT_TRANSLATE_NOOP("Vocabulary", "Assigned to")},
    {"", "label", QT_TRANSLATE_NOOP("Vocabulary", "Unit")},
    {"", "floor", QT_TRANSLATE_NOOP("Vocabulary", "Floor")},
    {"", "surface_dm2", QT_TRANSLATE_NOOP("Vocabulary", "Surface")},
    {"", "deleted", QT_TRANSLATE_NOOP("Vocabulary", "Deletion")},
}};

struct Word {
    std::string_view table; ///< empty: of every table
    std::string_view field;
    std::string_view word;
    const char* text;
};

constexpr std::array<Word, 44> words{{
    {"agenda_item", "majority", "absolute", QT_TRANSLATE_NOOP("Vocabulary", "Absolute majority")},
    {"agenda_item", "majority", "two_thirds", QT_TRANSLATE_NOOP("Vocabulary", "Two-thirds majority")},
    {"agenda_item", "majority", "four_fifths", QT_TRANSLATE_NOOP("Vocabulary", "Four-fifths majority")},
    {"agenda_item", "majority", "unanimity", QT_TRANSLATE_NOOP("Vocabulary", "Unanimity")},
    {"bank_account", "kind", "current", QT_TRANSLATE_NOOP("Vocabulary", "Current account")},
    {"bank_account", "kind", "savings", QT_TRANSLATE_NOOP("Vocabulary", "Savings account")},
    {"conflict", "state", "open", QT_TRANSLATE_NOOP("Vocabulary", "Open")},
    {"conflict", "state", "resolved", QT_TRANSLATE_NOOP("Vocabulary", "Settled")},
    {"document", "kind", "charge_statement", QT_TRANSLATE_NOOP("Vocabulary", "Charge statement")},
    {"document", "kind", "other", QT_TRANSLATE_NOOP("Vocabulary", "Other document")},
    {"fiscal_year", "state", "open", QT_TRANSLATE_NOOP("Vocabulary", "Open")},
    {"fiscal_year", "state", "closed", QT_TRANSLATE_NOOP("Vocabulary", "Closed")},
    {"holder", "kind", "sole", QT_TRANSLATE_NOOP("Vocabulary", "Sole owner")},
    {"holder", "kind", "undivided", QT_TRANSLATE_NOOP("Vocabulary", "Joint owners")},
    {"holder", "kind", "usufruct", QT_TRANSLATE_NOOP("Vocabulary", "Usufruct and bare ownership")},
    {"meeting", "kind", "ordinary", QT_TRANSLATE_NOOP("Vocabulary", "Ordinary general assembly")},
    {"meeting", "kind", "extraordinary", QT_TRANSLATE_NOOP("Vocabulary", "Extraordinary general assembly")},
    {"meeting", "kind", "second_session", QT_TRANSLATE_NOOP("Vocabulary", "Second session")},
    {"meeting", "state", "planned", QT_TRANSLATE_NOOP("Vocabulary", "Planned")},
    {"meeting", "state", "convened", QT_TRANSLATE_NOOP("Vocabulary", "Convened")},
    {"meeting", "state", "held", QT_TRANSLATE_NOOP("Vocabulary", "Held")},
    {"meeting", "state", "cancelled", QT_TRANSLATE_NOOP("Vocabulary", "Cancelled")},
    {"role", "kind", "syndic", QT_TRANSLATE_NOOP("Vocabulary", "Syndic")},
    {"role", "kind", "accountant", QT_TRANSLATE_NOOP("Vocabulary", "Accountant")},
    {"role", "kind", "reader", QT_TRANSLATE_NOOP("Vocabulary", "Reader")},
    {"task", "state", "open", QT_TRANSLATE_NOOP("Vocabulary", "Open")},
    {"task", "state", "doing", QT_TRANSLATE_NOOP("Vocabulary", "In progress")},
    {"task", "state", "done", QT_TRANSLATE_NOOP("Vocabulary", "Done")},
    {"", "language", "fr", QT_TRANSLATE_NOOP("Vocabulary", "French")},
    {"", "language", "nl", QT_TRANSLATE_NOOP("Vocabulary", "Dutch")},
    {"", "language", "de", QT_TRANSLATE_NOOP("Vocabulary", "German")},
    {"", "language", "en", QT_TRANSLATE_NOOP("Vocabulary", "English")},
    {"unit", "kind", "flat", QT_TRANSLATE_NOOP("Vocabulary", "Flat")},
    {"unit", "kind", "house", QT_TRANSLATE_NOOP("Vocabulary", "House")},
    {"unit", "kind", "shop", QT_TRANSLATE_NOOP("Vocabulary", "Shop")},
    {"unit", "kind", "office", QT_TRANSLATE_NOOP("Vocabulary", "Office")},
    {"unit", "kind", "cellar", QT_TRANSLATE_NOOP("Vocabulary", "Cellar")},
    {"unit", "kind", "garage", QT_TRANSLATE_NOOP("Vocabulary", "Garage")},
    {"unit", "kind", "parking", QT_TRANSLATE_NOOP("Vocabulary", "Parking space")},
    {"unit", "kind", "other", QT_TRANSLATE_NOOP("Vocabulary", "Other unit")},
    {"", "right", "full", QT_TRANSLATE_NOOP("Vocabulary", "Full ownership")},
    {"", "right", "undivided", QT_TRANSLATE_NOOP("Vocabulary", "Undivided ownership")},
    {"", "right", "usufruct", QT_TRANSLATE_NOOP("Vocabulary", "Usufruct")},
    {"", "right", "bare", QT_TRANSLATE_NOOP("Vocabulary", "Bare ownership")},
}};

const char* nameIn(std::span<const Name> names, std::string_view table, std::string_view key)
{
    const auto found = std::ranges::find_if(
        names, [&](const Name& name) { return name.key == key && (name.table.empty() || name.table == table); });
    return found == names.end() ? nullptr : found->text;
}

const char* findWord(std::string_view table, std::string_view field, std::string_view word)
{
    const auto found = std::ranges::find_if(words, [&](const Word& one) {
        return one.word == word && one.field == field && (one.table.empty() || one.table == table);
    });
    return found == words.end() ? nullptr : found->text;
}

QString translated(const char* text, std::string_view raw)
{
    return text != nullptr ? QCoreApplication::translate("Vocabulary", text)
                           : QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
}

} // namespace

QString entityName(std::string_view table)
{
    return translated(nameIn(entityNames, {}, table), table);
}

QString fieldName(std::string_view table, std::string_view field)
{
    return translated(nameIn(fieldNames, table, field), field);
}

QString wordName(std::string_view table, std::string_view field, std::string_view word)
{
    return translated(findWord(table, field, word), word);
}

bool hasEntityName(std::string_view table)
{
    return nameIn(entityNames, {}, table) != nullptr;
}

bool hasFieldName(std::string_view table, std::string_view field)
{
    return nameIn(fieldNames, table, field) != nullptr;
}

bool hasWordName(std::string_view table, std::string_view field, std::string_view word)
{
    return findWord(table, field, word) != nullptr;
}

} // namespace mitoyen::base
