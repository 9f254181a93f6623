// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/exit_code.h"

#include <algorithm>
#include <array>

namespace mitoyen::cli {

namespace {

template <std::size_t size> bool isOneOf(std::string_view code, const std::array<std::string_view, size>& codes)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// The command line lacks an option, or one names a file that cannot be read.
constexpr std::array<std::string_view, 6> usageCodes{"usage",
                                                     "passphrase_needed",
                                                     "passphrase_file_missing",
                                                     "passphrase_file_unreadable",
                                                     "passphrase_file_too_long",
                                                     "certificate_file_missing"};

constexpr std::array<std::string_view, 8> passphraseCodes{
    "wrong_passphrase",       "passphrase_not_set",      "passphrase_empty",         "wrong_recovery_phrase",
    "recovery_phrase_prefix", "recovery_phrase_too_new", "recovery_phrase_mistyped", "recovery_phrase_length"};

constexpr std::array<std::string_view, 3> networkCodes{"server_busy", "message_damaged", "certificate_untrusted"};

constexpr std::array<std::string_view, 10> fileCodes{
    "replica_damaged",  "replica_locked",   "replica_too_new",     "disk_full",        "file_unwritable",
    "key_file_missing", "key_file_damaged", "key_file_unreadable", "key_file_too_new", "backup_differs"};

} // namespace

int exitCodeOf(std::string_view code)
{
    if (isOneOf(code, usageCodes))
        return exits::usage;
    if (isOneOf(code, passphraseCodes))
        return exits::wrongPassphrase;
    if (code.starts_with("network_") || isOneOf(code, networkCodes))
        return exits::network;
    if (isOneOf(code, fileCodes))
        return exits::file;
    return exits::refused;
}

} // namespace mitoyen::cli
