// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/translations.h"
#include "model/allocation_key.h"
#include "pages/working/typed_text.h"

namespace mitoyen::pages {

/// An allocation key's name on the screen: the key of the deed has one in the language of now.
inline QString keyName(const std::string& name)
{
    return shown(model::displayedKeyName(name, base::currentLanguage()));
}

} // namespace mitoyen::pages
