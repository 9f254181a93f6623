// SPDX-License-Identifier: AGPL-3.0-or-later
#include "target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    mitoyen::fuzz::targets().front()->run({reinterpret_cast<const char*>(data), size});
    return 0;
}
