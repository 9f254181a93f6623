// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QRectF>

#include <string_view>
#include <vector>

namespace mitoyen::documents {

/// The dark places of a QR code (error correction M, bytes as they are) as rectangles, each a run of modules in one
/// row; modules are whole device units. The code fills the upper right corner of the square that ends at `right`;
/// the paper around it must stay white for four modules, at most an eighth of `side`. Error qr_code_too_long: the text
/// does not fit into any code.
core::Result<std::vector<QRectF>> qrCode(std::string_view text, double right, double top, double side);

} // namespace mitoyen::documents
