// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/wipe.h"

#include "keys/secret.h"

namespace mitoyen::storage {

void forgetKey(Replica& replica)
{
    auto& database = replica.database();
    // The write-ahead log would go on holding pages under the old key.
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    database.execute("PRAGMA journal_mode = DELETE");
    const auto key = keys::DatabaseKey::random().rawKeyText();
    database.execute("PRAGMA rekey = \"" + std::string(key.text()) + "\"");
}

} // namespace mitoyen::storage
