// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "banking/iban.h"
#include "core/money.h"
#include "core/result.h"

#include <string>
#include <string_view>

namespace mitoyen::banking {

/// What a payer's app reads from the code on a statement or call.
struct EpcPayment {
    /// Empty, or 8 or 11 characters.
    std::string bic;
    /// Beneficiary, UTF-8, 1 to 70 characters.
    std::string name;
    Iban account;
    core::Money amount;
    /// Unstructured remittance, up to 140 characters: Belgian structured communications go here, because the
    /// structured field takes ISO 11649 references only.
    std::string text;
};

/// The error correction level the guideline asks for.
constexpr char epcErrorCorrection = 'M';
constexpr std::size_t longestEpcPayload = 331;

/// Text of the QR code by EPC069-12: version 002, character set 1 (UTF-8), SCT; lines end with LF, the last one has
/// no end. Errors: epc_amount_out_of_range (0.01 … 999,999,999.99), epc_name_missing, epc_name_too_long,
/// epc_text_too_long, epc_wrong_bic, epc_wrong_characters (a line end, not UTF-8), epc_too_long (331 bytes).
core::Result<std::string> epcPayload(const EpcPayment& payment);

/// A name cut to the 70 characters the code allows.
std::string epcName(std::string_view name);

} // namespace mitoyen::banking
