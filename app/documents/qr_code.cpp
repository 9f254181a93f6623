// SPDX-License-Identifier: AGPL-3.0-or-later
#include "documents/qr_code.h"

#include <qrencode.h>

#include <cmath>
#include <memory>

namespace mitoyen::documents {

namespace {

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

bool isDark(const QRcode& code, int column, int row)
{
    return (code.data[row * code.width + column] & 1) != 0;
}

} // namespace

core::Result<std::vector<QRectF>> qrCode(std::string_view text, double right, double top, double side)
{
    const Code code(QRcode_encodeData(static_cast<int>(text.size()),
                                      reinterpret_cast<const unsigned char*>(text.data()), 0, QR_ECLEVEL_M),
                    &QRcode_free);
    if (!code)
        return core::Error{"qr_code_too_long", "The text does not fit into a QR code.", {}};
    const double module = std::floor(side / code->width);
    core::require(module >= 1, "a QR code has room for its modules");
    const double left = std::round(right) - code->width * module;
    std::vector<QRectF> runs;
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            if (!isDark(*code, column, row))
                continue;
            const int first = column;
            while (column + 1 < code->width && isDark(*code, column + 1, row))
                ++column;
            runs.emplace_back(left + first * module, std::round(top) + row * module, (column - first + 1) * module,
                              module);
        }
    }
    return runs;
}

} // namespace mitoyen::documents
