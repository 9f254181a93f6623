// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/office_file.h"

class QLineEdit;

namespace mitoyen::pages {

/// The text of the field as a secret: normalisation form C, UTF-8. The field is emptied and intermediate copies are
/// wiped as far as Qt lets them be reached. Null for an empty field.
base::SharedSecret takeSecret(QLineEdit& field);

} // namespace mitoyen::pages
