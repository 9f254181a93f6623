// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "keys/secret.h"
#include "storage/database.h"

#include <algorithm>

namespace mitoyen::storage {

/// A key in the form the database takes, wiped with its scope.
class RawKey {
public:
    explicit RawKey(const keys::DatabaseKey& key) { std::ranges::copy(key.bytes(), bytes_.begin()); }
    RawKey(const RawKey&) = delete;
    RawKey& operator=(const RawKey&) = delete;
    ~RawKey() { keys::wipe({reinterpret_cast<char*>(bytes_.data()), bytes_.size()}); }
    const DatabaseKey& bytes() const { return bytes_; }

private:
    DatabaseKey bytes_{};
};

} // namespace mitoyen::storage
