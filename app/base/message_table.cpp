// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/message_table.h"

#include <array>

#include <QCoreApplication>

namespace mitoyen::base {

namespace {

constexpr std::array patterns{
    MessagePattern{"amount_not_a_number", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is not an amount."), nullptr},
    MessagePattern{"amount_too_precise", 1, QT_TRANSLATE_NOOP("Messages", "“%1” has more than two decimals."), nullptr},
    MessagePattern{
        "amount_ambiguous", 1, QT_TRANSLATE_NOOP("Messages", "“%1” can be read in two ways: write the decimals too."),
        nullptr},
    MessagePattern{"amount_too_large", 0, QT_TRANSLATE_NOOP("Messages", "The amount is too large."), nullptr},
    MessagePattern{"sum_unreadable", 1, QT_TRANSLATE_NOOP("Messages", "The sum “%1” cannot be read."), nullptr},
    MessagePattern{"sum_by_zero", 1, QT_TRANSLATE_NOOP("Messages", "The sum “%1” divides by zero."), nullptr},
    MessagePattern{"sum_too_large", 0, QT_TRANSLATE_NOOP("Messages", "The result of the sum is too large."), nullptr},
    MessagePattern{"date_not_a_date", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is not a date."), nullptr},
    MessagePattern{
        "impossible_date", 0, QT_TRANSLATE_NOOP("Messages", "This day does not exist in the calendar."), nullptr},
    MessagePattern{
        "fraction_not_a_fraction", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is not a part of a whole, such as 1/2."),
        nullptr},
    MessagePattern{"id_not_an_id", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is not an identifier."), nullptr},
    MessagePattern{"field_missing", 0, QT_TRANSLATE_NOOP("Messages", "Something must stand here."), nullptr},
    MessagePattern{"field_blank", 0, QT_TRANSLATE_NOOP("Messages", "Something must stand here."), nullptr},
    MessagePattern{
        "field_wrong_kind", 0, QT_TRANSLATE_NOOP("Messages", "This kind of value does not fit here."), nullptr},
    MessagePattern{"field_too_long", 0, QT_TRANSLATE_NOOP("Messages", "The text is too long."), nullptr},
    MessagePattern{"field_too_small", 0, QT_TRANSLATE_NOOP("Messages", "The number is too small."), nullptr},
    MessagePattern{"field_too_large", 0, QT_TRANSLATE_NOOP("Messages", "The number is too large."), nullptr},
    MessagePattern{
        "field_unknown_word", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is none of the possible values."), nullptr},
    MessagePattern{
        "field_not_text", 0, QT_TRANSLATE_NOOP("Messages", "The text holds characters that cannot be stored."),
        nullptr},
    MessagePattern{"field_not_a_number", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is not a whole number."), nullptr},
    MessagePattern{"field_fixed", 0, QT_TRANSLATE_NOOP("Messages", "This is set once and never changed."), nullptr},
    MessagePattern{"field_by_command", 0, QT_TRANSLATE_NOOP("Messages", "This cannot be changed by hand."), nullptr},
    MessagePattern{"list_damaged", 0, QT_TRANSLATE_NOOP("Messages", "The list cannot be read."), nullptr},
    MessagePattern{
        "row_damaged", 0, QT_TRANSLATE_NOOP("Messages", "A stored record cannot be read. Restore a backup."), nullptr},
    MessagePattern{
        "fact_never_changes", 0,
        QT_TRANSLATE_NOOP("Messages", "What was issued is never changed: correct it with a new document."), nullptr},
    MessagePattern{
        "record_missing", 0, QT_TRANSLATE_NOOP("Messages", "The record is no longer there: somebody deleted it."),
        nullptr},
    MessagePattern{"record_exists", 0, QT_TRANSLATE_NOOP("Messages", "This record is already there."), nullptr},
    MessagePattern{
        "record_in_use", 0, QT_TRANSLATE_NOOP("Messages", "It cannot be deleted, because other records refer to it."),
        nullptr},
    MessagePattern{
        "reference_missing", 0, QT_TRANSLATE_NOOP("Messages", "What this refers to is no longer there."), nullptr},
    MessagePattern{
        "reference_taken", 0, QT_TRANSLATE_NOOP("Messages", "This payment reference is already in use."), nullptr},
    MessagePattern{
        "changed_since", 0,
        QT_TRANSLATE_NOOP("Messages", "A later change touched the same record: undo that one first."), nullptr},
    MessagePattern{"nothing_to_undo", 0, QT_TRANSLATE_NOOP("Messages", "This change was already undone."), nullptr},
    MessagePattern{
        "conflict_resolved", 0, QT_TRANSLATE_NOOP("Messages", "This conflict was already settled."), nullptr},
    MessagePattern{
        "stale_draft", 0,
        QT_TRANSLATE_NOOP("Messages", "The shares of this key were changed meanwhile: look at them again."), nullptr},
    MessagePattern{
        "shares_do_not_add_up", 1,
        QT_TRANSLATE_NOOP("Messages", "The shares of the key “%1” do not add up to its total."),
        QT_TRANSLATE_NOOP("Messages", "The shares do not add up to the total of the key.")},
    MessagePattern{
        "share_out_of_range", 0, QT_TRANSLATE_NOOP("Messages", "This number of shares is not possible."), nullptr},
    MessagePattern{"unit_twice_in_key", 1, QT_TRANSLATE_NOOP("Messages", "The key “%1” names a unit twice."), nullptr},
    MessagePattern{
        "unit_of_another_building", 0, QT_TRANSLATE_NOOP("Messages", "A share belongs to a unit of another building."),
        nullptr},
    MessagePattern{
        "person_without_name", 0, QT_TRANSLATE_NOOP("Messages", "An owner needs a surname or a company name."),
        nullptr},
    MessagePattern{
        "parts_do_not_add_up", 0, QT_TRANSLATE_NOOP("Messages", "The parts of the holders do not add up to the whole."),
        nullptr},
    MessagePattern{
        "rights_do_not_fit", 0, QT_TRANSLATE_NOOP("Messages", "The rights of the holders do not fit together."),
        nullptr},
    MessagePattern{
        "representative_not_a_member", 0,
        QT_TRANSLATE_NOOP("Messages", "The representative must be one of the members."), nullptr},
    MessagePattern{
        "holder_without_members", 0, QT_TRANSLATE_NOOP("Messages", "A unit is held by at least one person."), nullptr},
    MessagePattern{
        "ownership_overlap", 1, QT_TRANSLATE_NOOP("Messages", "The unit “%1” has two holders on the same day."),
        nullptr},
    MessagePattern{
        "span_ends_before_it_begins", 0, QT_TRANSLATE_NOOP("Messages", "The ownership ends before it begins."),
        nullptr},
    MessagePattern{
        "expense_does_not_add_up", 0,
        QT_TRANSLATE_NOOP("Messages", "Net and VAT do not add up to the total of the expense."), nullptr},
    MessagePattern{
        "expense_without_amount", 0, QT_TRANSLATE_NOOP("Messages", "An expense has at least one VAT line."), nullptr},
    MessagePattern{
        "vat_rate_out_of_range", 0, QT_TRANSLATE_NOOP("Messages", "A VAT rate lies between 0 and 100 %."), nullptr},
    MessagePattern{
        "statement_does_not_add_up", 0,
        QT_TRANSLATE_NOOP("Messages", "The lines do not add up to the total of the statement."), nullptr},
    MessagePattern{
        "unit_without_holder", 1,
        QT_TRANSLATE_NOOP("Messages", "The unit “%1” has no holder on some days of the period."),
        QT_TRANSLATE_NOOP("Messages", "A unit has no holder on some days of the period.")},
    MessagePattern{
        "key_without_weights", 1,
        QT_TRANSLATE_NOOP("Messages", "All shares of the key “%1” are 0, but an expense is divided by it."), nullptr},
    MessagePattern{
        "key_does_not_fit_units", 1,
        QT_TRANSLATE_NOOP("Messages", "The key “%1” does not fit the units of the building."), nullptr},
    MessagePattern{
        "unknown_key", 1, QT_TRANSLATE_NOOP("Messages", "The allocation key “%1” does not exist."),
        QT_TRANSLATE_NOOP("Messages", "The allocation key of an expense does not exist.")},
    MessagePattern{
        "unknown_unit", 1, QT_TRANSLATE_NOOP("Messages", "The unit “%1” does not exist."),
        QT_TRANSLATE_NOOP("Messages", "An ownership names a unit that does not exist.")},
    MessagePattern{"unknown_owner", 1, QT_TRANSLATE_NOOP("Messages", "The owner “%1” does not exist."), nullptr},
    MessagePattern{"period_backwards", 0, QT_TRANSLATE_NOOP("Messages", "The period ends before it begins."), nullptr},
    MessagePattern{
        "total_weight_zero", 0, QT_TRANSLATE_NOOP("Messages", "All shares are 0: there is nothing to divide by."),
        nullptr},
    MessagePattern{
        "no_weights", 0, QT_TRANSLATE_NOOP("Messages", "The key has no shares: there is nothing to divide by."),
        nullptr},
    MessagePattern{
        "reference_series_used_up", 0,
        QT_TRANSLATE_NOOP("Messages", "This device has no payment reference left: connect it to the server."), nullptr},
    MessagePattern{
        "building_without_account", 0,
        QT_TRANSLATE_NOOP("Messages", "The building has no current account: enter its IBAN first."), nullptr},
    MessagePattern{"building_missing", 0, QT_TRANSLATE_NOOP("Messages", "The file describes no building."), nullptr},
    MessagePattern{
        "more_than_one_building", 1,
        QT_TRANSLATE_NOOP("Messages", "“%1” is a second building: one building is taken over at a time."), nullptr},
    MessagePattern{"cell_missing", 1, QT_TRANSLATE_NOOP("Messages", "The cell “%1” is empty."), nullptr},
    MessagePattern{"cell_too_long", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is too long."), nullptr},
    MessagePattern{
        "column_missing", 2, QT_TRANSLATE_NOOP("Messages", "There is no column for “%1” (usually “%2”)."), nullptr},
    MessagePattern{
        "column_twice", 2, QT_TRANSLATE_NOOP("Messages", "The columns “%1” and “%2” hold the same."), nullptr},
    MessagePattern{
        "column_unknown", 1,
        QT_TRANSLATE_NOOP("Messages", "Nobody knows the column “%1”: it is left out unless you say what it holds."),
        nullptr},
    MessagePattern{
        "key_twice", 1, QT_TRANSLATE_NOOP("Messages", "There is more than one column for the key “%1”."), nullptr},
    MessagePattern{"file_missing", 1, QT_TRANSLATE_NOOP("Messages", "The file “%1” is missing."), nullptr},
    MessagePattern{
        "file_not_used", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is none of the files of a takeover: it is left out."),
        nullptr},
    MessagePattern{"file_twice", 2, QT_TRANSLATE_NOOP("Messages", "“%1” and “%2” hold the same."), nullptr},
    MessagePattern{"file_unreadable", 1, QT_TRANSLATE_NOOP("Messages", "“%1” cannot be read."), nullptr},
    MessagePattern{"folder_missing", 1, QT_TRANSLATE_NOOP("Messages", "The folder “%1” cannot be read."), nullptr},
    MessagePattern{"owner_twice", 1, QT_TRANSLATE_NOOP("Messages", "The code “%1” is there twice."), nullptr},
    MessagePattern{
        "owner_without_name", 1, QT_TRANSLATE_NOOP("Messages", "The owner “%1” has neither surname nor company."),
        nullptr},
    MessagePattern{"unit_twice", 1, QT_TRANSLATE_NOOP("Messages", "The unit “%1” is there twice."), nullptr},
    MessagePattern{"item_twice", 1, QT_TRANSLATE_NOOP("Messages", "The item “%1” is there twice."), nullptr},
    MessagePattern{
        "item_not_a_number", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is not the number of an item."), nullptr},
    MessagePattern{"number_not_a_number", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is not a total of shares."), nullptr},
    MessagePattern{"share_not_a_number", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is not a number of shares."), nullptr},
    MessagePattern{
        "surface_not_a_number", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is not a surface in square metres."), nullptr},
    MessagePattern{
        "shares_miss_total", 1,
        QT_TRANSLATE_NOOP("Messages", "The shares of the key “%1” do not add up to the total of the deed."), nullptr},
    MessagePattern{
        "email_doubtful", 1, QT_TRANSLATE_NOOP("Messages", "“%1” does not look like an e-mail address."), nullptr},
    MessagePattern{"unknown_country", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is not a country."), nullptr},
    MessagePattern{"unknown_kind", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is not a kind of unit."), nullptr},
    MessagePattern{
        "unknown_language", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is not one of the four languages."), nullptr},
    MessagePattern{"unknown_majority", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is not a majority."), nullptr},
    MessagePattern{
        "row_too_long", 0,
        QT_TRANSLATE_NOOP("Messages", "The row has more cells than the header: is a comma unquoted?"), nullptr},
    MessagePattern{
        "too_many_faults", 0,
        QT_TRANSLATE_NOOP("Messages", "There are more faults than these: correct them and read the files again."),
        nullptr},
    MessagePattern{"csv_empty", 0, QT_TRANSLATE_NOOP("Messages", "The file is empty."), nullptr},
    MessagePattern{
        "csv_not_text", 0, QT_TRANSLATE_NOOP("Messages", "This is not a text file: save it as CSV first."), nullptr},
    MessagePattern{"csv_too_large", 0, QT_TRANSLATE_NOOP("Messages", "The file is too large."), nullptr},
    MessagePattern{"csv_too_many_rows", 0, QT_TRANSLATE_NOOP("Messages", "The file has too many rows."), nullptr},
    MessagePattern{"csv_too_many_columns", 0, QT_TRANSLATE_NOOP("Messages", "The line has too many columns."), nullptr},
    MessagePattern{"csv_cell_too_large", 0, QT_TRANSLATE_NOOP("Messages", "A cell is too large."), nullptr},
    MessagePattern{
        "csv_unclosed_quote", 0, QT_TRANSLATE_NOOP("Messages", "A quote opens this cell and nothing closes it."),
        nullptr},
    MessagePattern{
        "csv_stray_quote", 0, QT_TRANSLATE_NOOP("Messages", "There is text after the quote that closes this cell."),
        nullptr},
    MessagePattern{
        "encoding_not_supported", 0,
        QT_TRANSLATE_NOOP("Messages", "The characters of this file cannot be read: save it as UTF-8."), nullptr},
    MessagePattern{
        "wrong_passphrase", 0,
        QT_TRANSLATE_NOOP("Messages", "The passphrase is wrong. Nothing was changed; type it again."), nullptr},
    MessagePattern{
        "passphrase_needed", 0,
        QT_TRANSLATE_NOOP("Messages", "Type the passphrase: the keychain of this computer does not open this file."),
        nullptr},
    MessagePattern{
        "passphrase_not_set", 0, QT_TRANSLATE_NOOP("Messages", "This file has no passphrase: use the recovery phrase."),
        nullptr},
    MessagePattern{
        "passphrase_empty", 0, QT_TRANSLATE_NOOP("Messages", "Type a passphrase: an empty one protects nothing."),
        nullptr},
    MessagePattern{
        "replica_missing", 0, QT_TRANSLATE_NOOP("Messages", "The file is not there: it was moved or renamed."),
        nullptr},
    MessagePattern{
        "replica_locked", 0,
        QT_TRANSLATE_NOOP("Messages", "The file is open in another window or program: close that one first."), nullptr},
    MessagePattern{
        "replica_damaged", 0,
        QT_TRANSLATE_NOOP("Messages", "The file is damaged. It was left as it is; restore a backup."), nullptr},
    MessagePattern{
        "replica_too_new", 0,
        QT_TRANSLATE_NOOP(
            "Messages",
            "The file was written by a newer version of Mitoyen: update this program. The file was left as it is."),
        nullptr},
    MessagePattern{
        "replica_exists", 0,
        QT_TRANSLATE_NOOP("Messages", "There is a file of this name already: choose another name."), nullptr},
    MessagePattern{"replica_closed", 0, QT_TRANSLATE_NOOP("Messages", "No office is open."), nullptr},
    MessagePattern{
        "key_file_missing", 0,
        QT_TRANSLATE_NOOP(
            "Messages", "The key file beside the replica is missing. Put it back, or use the recovery phrase."),
        nullptr},
    MessagePattern{
        "key_file_unreadable", 0,
        QT_TRANSLATE_NOOP("Messages", "The key file beside the replica cannot be read or changed."), nullptr},
    MessagePattern{
        "key_file_damaged", 0,
        QT_TRANSLATE_NOOP(
            "Messages",
            "The key file beside the replica is damaged. Put it back from a backup, or use the recovery phrase."),
        nullptr},
    MessagePattern{
        "key_file_too_new", 0,
        QT_TRANSLATE_NOOP("Messages", "The key file was made by a newer version of Mitoyen: update this program."),
        nullptr},
    MessagePattern{
        "key_file_other_replica", 0,
        QT_TRANSLATE_NOOP("Messages", "The key file belongs to another replica. Put the right one beside this one."),
        nullptr},
    MessagePattern{
        "key_file_exists", 0,
        QT_TRANSLATE_NOOP("Messages", "There is a key file of this name already; it may be the only key of a replica."),
        nullptr},
    MessagePattern{
        "keychain_unavailable", 0, QT_TRANSLATE_NOOP("Messages", "The keychain of this computer cannot keep the key."),
        nullptr},
    MessagePattern{
        "recovery_phrase_prefix", 0,
        QT_TRANSLATE_NOOP("Messages", "A recovery phrase begins with MITOYEN1: type it from its first character."),
        nullptr},
    MessagePattern{
        "recovery_phrase_length", 0,
        QT_TRANSLATE_NOOP("Messages", "A recovery phrase has 14 groups of 5 characters after MITOYEN1."), nullptr},
    MessagePattern{
        "recovery_phrase_mistyped", 0, QT_TRANSLATE_NOOP("Messages", "The recovery phrase is mistyped."), nullptr},
    MessagePattern{
        "recovery_phrase_too_new", 0,
        QT_TRANSLATE_NOOP(
            "Messages", "The recovery phrase was made by a newer version of Mitoyen, or its first group is mistyped."),
        nullptr},
    MessagePattern{
        "wrong_recovery_phrase", 0, QT_TRANSLATE_NOOP("Messages", "This is the recovery phrase of another replica."),
        nullptr},
    MessagePattern{
        "disk_full", 0,
        QT_TRANSLATE_NOOP("Messages", "The disk is full. Nothing was changed; make room and try again."), nullptr},
    MessagePattern{
        "file_unwritable", 0, QT_TRANSLATE_NOOP("Messages", "The file cannot be written. Nothing was changed."),
        nullptr},
    MessagePattern{
        "file_not_written", 1, QT_TRANSLATE_NOOP("Messages", "The file “%1” could not be written."),
        QT_TRANSLATE_NOOP("Messages", "The file could not be written.")},
    MessagePattern{"file_exists", 0, QT_TRANSLATE_NOOP("Messages", "There is a file of this name already."), nullptr},
    MessagePattern{
        "backup_differs", 0, QT_TRANSLATE_NOOP("Messages", "The copy is not the same as the original: make it again."),
        nullptr},
    MessagePattern{
        "out_of_memory", 0,
        QT_TRANSLATE_NOOP("Messages", "The computer has no memory left for this. Nothing was changed."), nullptr},
    MessagePattern{
        "database_failed", 0,
        QT_TRANSLATE_NOOP("Messages", "The database refused. Nothing was changed; try again, then look at the log."),
        nullptr},
    MessagePattern{
        "internal_failure", 0,
        QT_TRANSLATE_NOOP("Messages", "Something went wrong inside the program. Nothing was changed."), nullptr},
    MessagePattern{"cancelled", 0, QT_TRANSLATE_NOOP("Messages", "Cancelled. Nothing was changed."), nullptr},
    MessagePattern{
        "document_font_missing", 0,
        QT_TRANSLATE_NOOP("Messages", "A font for documents is missing: install Liberation Sans or DejaVu Sans."),
        nullptr},
    MessagePattern{"pdf_damaged", 0, QT_TRANSLATE_NOOP("Messages", "The file is not a PDF that can be read."), nullptr},
    MessagePattern{
        "qr_code_too_long", 0, QT_TRANSLATE_NOOP("Messages", "The text does not fit into the payment code."), nullptr},
    MessagePattern{
        "epc_name_missing", 0, QT_TRANSLATE_NOOP("Messages", "The payment code needs the name of the account holder."),
        nullptr},
    MessagePattern{
        "epc_amount_out_of_range", 0, QT_TRANSLATE_NOOP("Messages", "The amount does not fit into a payment code."),
        nullptr},
    MessagePattern{
        "epc_too_long", 0, QT_TRANSLATE_NOOP("Messages", "Name and communication are too long for the payment code."),
        nullptr},
    MessagePattern{
        "iban_wrong_check", 0, QT_TRANSLATE_NOOP("Messages", "The IBAN is mistyped: its check digits do not fit."),
        nullptr},
    MessagePattern{
        "iban_wrong_national_check", 0,
        QT_TRANSLATE_NOOP("Messages", "The IBAN is mistyped: its check digits do not fit."), nullptr},
    MessagePattern{"iban_wrong_length", 0, QT_TRANSLATE_NOOP("Messages", "The IBAN has the wrong length."), nullptr},
    MessagePattern{
        "iban_wrong_characters", 0,
        QT_TRANSLATE_NOOP("Messages", "The IBAN holds characters that do not belong in one."), nullptr},
    MessagePattern{
        "enterprise_number_wrong_check", 0,
        QT_TRANSLATE_NOOP("Messages", "The enterprise number is mistyped: its check digits do not fit."), nullptr},
    MessagePattern{
        "enterprise_number_wrong_length", 0, QT_TRANSLATE_NOOP("Messages", "An enterprise number has ten digits."),
        nullptr},
    MessagePattern{
        "enterprise_number_wrong_start", 0, QT_TRANSLATE_NOOP("Messages", "An enterprise number begins with 0 or 1."),
        nullptr},
    MessagePattern{
        "enterprise_number_not_digits", 0, QT_TRANSLATE_NOOP("Messages", "An enterprise number has ten digits."),
        nullptr},
    MessagePattern{
        "network_unreachable", 0,
        QT_TRANSLATE_NOOP("Messages", "The server cannot be reached. Your work is kept here and goes out later."),
        nullptr},
    MessagePattern{
        "network_timeout", 0,
        QT_TRANSLATE_NOOP("Messages", "The server did not answer in time. Your work is kept here and goes out later."),
        nullptr},
    MessagePattern{
        "certificate_untrusted", 0,
        QT_TRANSLATE_NOOP("Messages", "The certificate of the server cannot be trusted: nothing was sent."), nullptr},
    MessagePattern{
        "server_address_invalid", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is not the address of a server."), nullptr},
    MessagePattern{
        "server_busy", 0, QT_TRANSLATE_NOOP("Messages", "The server is busy: it will be tried again by itself."),
        nullptr},
    MessagePattern{
        "server_too_old", 0,
        QT_TRANSLATE_NOOP("Messages", "The server is older than this program: ask for its update."), nullptr},
    MessagePattern{
        "plain_http", 0,
        QT_TRANSLATE_NOOP("Messages", "Only a server on this computer may be reached without encryption: use https."),
        nullptr},
    MessagePattern{
        "not_connected", 0, QT_TRANSLATE_NOOP("Messages", "This office is not connected to a server yet."), nullptr},
    MessagePattern{"signed_out", 0, QT_TRANSLATE_NOOP("Messages", "The server asks for your password again."), nullptr},
    MessagePattern{"sign_in_failed", 0, QT_TRANSLATE_NOOP("Messages", "User or password is wrong."), nullptr},
    MessagePattern{
        "device_revoked", 0, QT_TRANSLATE_NOOP("Messages", "This computer was revoked: ask your office."), nullptr},
    MessagePattern{
        "device_unknown", 0, QT_TRANSLATE_NOOP("Messages", "The server does not know this computer: connect again."),
        nullptr},
    MessagePattern{
        "organisation_mismatch", 0,
        QT_TRANSLATE_NOOP("Messages", "The account on the server belongs to another office. Nothing was sent."),
        nullptr},
    MessagePattern{"role_not_allowed", 0, QT_TRANSLATE_NOOP("Messages", "Your role does not allow this."), nullptr},
    MessagePattern{
        "message_damaged", 0, QT_TRANSLATE_NOOP("Messages", "The answer of the server cannot be read."), nullptr},
    MessagePattern{
        "message_too_large", 0,
        QT_TRANSLATE_NOOP("Messages", "Too much was sent at once: it will be tried again in parts."), nullptr},
    MessagePattern{
        "peer_too_new", 0, QT_TRANSLATE_NOOP("Messages", "The server is newer than this program: update this program."),
        nullptr},
    MessagePattern{
        "edit_of_deleted", 0, QT_TRANSLATE_NOOP("Messages", "Somebody deleted the record you changed."), nullptr},
    MessagePattern{
        "delete_of_changed", 0, QT_TRANSLATE_NOOP("Messages", "Somebody changed the record you deleted."), nullptr},
};

} // namespace

std::span<const MessagePattern> messagePatterns()
{
    return patterns;
}

} // namespace mitoyen::base
