// SPDX-License-Identifier: AGPL-3.0-or-later
// Of the exchange with the server, of files beside the records, and of payments.
#include "base/message_table.h"

#include <array>

#include <QCoreApplication>

namespace mitoyen::base {

namespace {

constexpr const char* passwordAgain = QT_TRANSLATE_NOOP("Messages", "The server asks for your password again.");
constexpr const char* lineBroke =
    QT_TRANSLATE_NOOP("Messages", "The line to the server broke off: it will be tried again by itself.");
constexpr const char* sentAgain =
    QT_TRANSLATE_NOOP("Messages", "A part of the file did not arrive whole: it is sent again by itself.");
constexpr const char* fetchedOtherwise =
    QT_TRANSLATE_NOOP("Messages", "The records of a closed period did not arrive whole: they are fetched another way.");
constexpr const char* oneTooOld =
    QT_TRANSLATE_NOOP("Messages", "The server does not know this act: one of the two is too old.");
constexpr const char* creditorIdentifier =
    QT_TRANSLATE_NOOP("Messages", "This is not the identifier of a creditor: compare it with the paper.");
constexpr const char* creditorReference =
    QT_TRANSLATE_NOOP("Messages", "This is not a creditor reference (RF…): compare it with the paper.");

constexpr std::array patterns{
    MessagePattern{"lease_expired", 0,
                   QT_TRANSLATE_NOOP("Messages",
                                     "This office has locked itself: its server was not reached for too long. It opens "
                                     "with the next exchange; nothing was deleted."),
                   nullptr},
    MessagePattern{"replica_wiped", 0,
                   QT_TRANSLATE_NOOP("Messages",
                                     "Your office has revoked this computer: its records cannot be opened here any "
                                     "more. What was waiting was handed to the office."),
                   nullptr},
    MessagePattern{"device_cloned", 0,
                   QT_TRANSLATE_NOOP("Messages",
                                     "A copy of this file was used elsewhere: this one goes on as a computer of its "
                                     "own. Nothing that was typed is lost."),
                   nullptr},
    MessagePattern{"device_key_mismatch", 0,
                   QT_TRANSLATE_NOOP("Messages",
                                     "The server knows this computer by another key: begin a new file and connect it."),
                   nullptr},
    MessagePattern{"device_key_damaged", 0,
                   QT_TRANSLATE_NOOP("Messages", "The key of this computer is damaged: restore a backup."), nullptr},
    MessagePattern{"device_mismatch", 0,
                   QT_TRANSLATE_NOOP("Messages", "These changes are those of another computer: nothing was taken."),
                   nullptr},
    MessagePattern{"device_not_revoked", 0,
                   QT_TRANSLATE_NOOP("Messages", "This computer was not revoked: nothing was changed."), nullptr},
    MessagePattern{"too_many_devices", 0,
                   QT_TRANSLATE_NOOP("Messages",
                                     "Your office has as many computers as the server admits: have one revoked first."),
                   nullptr},
    MessagePattern{
        "organisation_not_founded", 0,
        QT_TRANSLATE_NOOP("Messages", "This office is not on the server yet: connect its first computer first."),
        nullptr},
    MessagePattern{"organisation_taken", 0,
                   QT_TRANSLATE_NOOP("Messages", "This office is on the server already, under another account."),
                   nullptr},
    MessagePattern{"challenge_invalid", 0, QT_TRANSLATE_NOOP("Messages", "Signing in took too long: try it once more."),
                   nullptr},
    MessagePattern{"token_invalid", 0, passwordAgain, nullptr},
    MessagePattern{"token_missing", 0, passwordAgain, nullptr},
    MessagePattern{"refresh_token_invalid", 0, passwordAgain, nullptr},
    MessagePattern{"body_incomplete", 0, lineBroke, nullptr},
    MessagePattern{"body_too_slow", 0, lineBroke, nullptr},
    MessagePattern{"body_too_large", 0,
                   QT_TRANSLATE_NOOP("Messages", "Too much was sent at once: it will be tried again in parts."),
                   nullptr},
    MessagePattern{"body_malformed", 0,
                   QT_TRANSLATE_NOOP("Messages", "The server could not read what was sent: update this program."),
                   nullptr},
    MessagePattern{"table_unknown", 0, oneTooOld, nullptr},
    MessagePattern{"command_damaged", 0, oneTooOld, nullptr},
    MessagePattern{"only_local", 0, QT_TRANSLATE_NOOP("Messages", "This is possible on the server itself only."),
                   nullptr},
    MessagePattern{"not_comparable", 0,
                   QT_TRANSLATE_NOOP("Messages", "Others write all the time: compare with the server later."), nullptr},
    MessagePattern{
        "out_of_order", 0,
        QT_TRANSLATE_NOOP("Messages", "The changes did not arrive in their order: they are sent again by themselves."),
        nullptr},
    MessagePattern{"dependency", 0,
                   QT_TRANSLATE_NOOP("Messages", "It refers to a record that the server did not take."), nullptr},
    MessagePattern{"segment_damaged", 0, fetchedOtherwise, nullptr},
    MessagePattern{"segment_unknown", 0, fetchedOtherwise, nullptr},
    MessagePattern{"field_unknown", 1, QT_TRANSLATE_NOOP("Messages", "There is no field “%1”."), nullptr},
    MessagePattern{
        "blob_damaged", 0,
        QT_TRANSLATE_NOOP("Messages", "The file kept here is damaged: connect, and it is fetched from the server."),
        nullptr},
    MessagePattern{"blob_differs", 0,
                   QT_TRANSLATE_NOOP("Messages", "What arrived is not the file that was attached: it was not taken."),
                   nullptr},
    MessagePattern{"blob_incomplete", 0, sentAgain, nullptr},
    MessagePattern{"chunk_damaged", 0, sentAgain, nullptr},
    MessagePattern{"chunk_unknown", 0, sentAgain, nullptr},
    MessagePattern{
        "blob_not_here", 0,
        QT_TRANSLATE_NOOP("Messages", "This file is not on this computer: connect, and it is fetched from the server."),
        nullptr},
    MessagePattern{"blob_not_there_yet", 0,
                   QT_TRANSLATE_NOOP("Messages",
                                     "The computer where this file was attached has not sent it yet: try again later."),
                   nullptr},
    MessagePattern{
        "blob_quota_exceeded", 0,
        QT_TRANSLATE_NOOP("Messages", "The room of your office for files on the server is used up: ask for more."),
        nullptr},
    MessagePattern{"blob_unknown", 0,
                   QT_TRANSLATE_NOOP("Messages", "The server does not have this file: attach it once more."), nullptr},
    MessagePattern{"blobs_not_configured", 0,
                   QT_TRANSLATE_NOOP("Messages", "This server keeps no files: ask for it to be set up."), nullptr},
    MessagePattern{"building_differs", 0,
                   QT_TRANSLATE_NOOP("Messages", "The two records belong to different buildings."), nullptr},
    MessagePattern{"file_changed", 0,
                   QT_TRANSLATE_NOOP("Messages", "The file was changed while it was read: try again."), nullptr},
    MessagePattern{"account_number_not_digits", 1,
                   QT_TRANSLATE_NOOP("Messages", "“%1” is not a Belgian account number: write it like 539-0075470-34."),
                   nullptr},
    MessagePattern{"account_number_wrong_length", 0,
                   QT_TRANSLATE_NOOP("Messages", "A Belgian account number has twelve digits."), nullptr},
    MessagePattern{"account_number_wrong_check", 0,
                   QT_TRANSLATE_NOOP("Messages", "The account number is mistyped: its check digits do not fit."),
                   nullptr},
    MessagePattern{"creditor_identifier_wrong_business_code", 0, creditorIdentifier, nullptr},
    MessagePattern{"creditor_identifier_wrong_characters", 0, creditorIdentifier, nullptr},
    MessagePattern{"creditor_identifier_wrong_check", 0, creditorIdentifier, nullptr},
    MessagePattern{"creditor_identifier_wrong_length", 0, creditorIdentifier, nullptr},
    MessagePattern{"creditor_reference_wrong_characters", 0, creditorReference, nullptr},
    MessagePattern{"creditor_reference_wrong_check", 0, creditorReference, nullptr},
    MessagePattern{"creditor_reference_wrong_length", 0, creditorReference, nullptr},
    MessagePattern{"epc_wrong_bic", 1, QT_TRANSLATE_NOOP("Messages", "“%1” is not a BIC."), nullptr},
    MessagePattern{"epc_name_too_long", 0,
                   QT_TRANSLATE_NOOP("Messages", "The name of the account holder is too long for the payment code."),
                   nullptr},
    MessagePattern{"epc_wrong_characters", 0,
                   QT_TRANSLATE_NOOP("Messages", "The payment code takes one line of text for name and communication."),
                   nullptr},
    MessagePattern{"epc_text_too_long", 0,
                   QT_TRANSLATE_NOOP("Messages", "The communication is too long for the payment code."), nullptr},
    MessagePattern{"reference_series_out_of_range", 0,
                   QT_TRANSLATE_NOOP(
                       "Messages", "The number of this computer is too high for payment references: ask your office."),
                   nullptr},
    MessagePattern{"balances_not_in_order", 0,
                   QT_TRANSLATE_NOOP("Messages", "The balances do not stand in the order of their days."), nullptr},
    MessagePattern{"principal_negative", 0,
                   QT_TRANSLATE_NOOP("Messages", "The balance is negative: nothing is owed on it."), nullptr},
    MessagePattern{"number_of_instalments_out_of_range", 0,
                   QT_TRANSLATE_NOOP("Messages", "This number of instalments is not possible."), nullptr},
    MessagePattern{"negative_weight", 0, QT_TRANSLATE_NOOP("Messages", "A share is never negative."), nullptr},
    MessagePattern{"weights_too_large", 0, QT_TRANSLATE_NOOP("Messages", "The shares are too large to divide by them."),
                   nullptr},
};

} // namespace

std::span<const MessagePattern> exchangePatterns()
{
    return patterns;
}

} // namespace mitoyen::base
