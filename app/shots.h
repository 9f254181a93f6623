// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QString>

namespace mitoyen {

/// Renders every page and the forms that open over one × four languages × light and dark × 100 and 200 % as PNG, for
/// people who look.
struct ShotsOrder {
    QString replica; ///< empty: only the pages that need no office
    QString passphraseFile;
    QString folder;
    QString only; ///< a part of the pictures' names, such as "de_dark_200"; empty: all
};
/// Exit code of the program: 0, or 1 when the office could not be opened or a picture could not be written.
int takeShots(const ShotsOrder& order);

} // namespace mitoyen
