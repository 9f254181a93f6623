// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "identity/caller.h"
#include "observability/metrics.h"
#include "storage/database.h"
#include "storage/segment_rows.h"

#include <mutex>
#include <string>
#include <string_view>

namespace mitoyen::server::blobs {
class Blobs;
}

namespace mitoyen::server::services {

/// Rows of closed fiscal years as files that never change, named by their hash, on the place where the files of
/// laptops lie. Without such a place there are none, and everything comes on pages.
class Segments {
public:
    Segments(storage::Database& database, blobs::Blobs& blobs, observability::Metrics& metrics);

    /// Seals what was closed since, as far as a few seconds allow: the rest is sealed at the next demand. Throws
    /// blobs::ProviderFailure.
    void seal(const identity::Caller& caller);

    /// The file, to whoever has rights in its building. Error segment_unknown: there is none, or it is damaged.
    core::Result<std::string> file(const identity::Caller& caller, std::string_view sha256);

private:
    void sealYear(const identity::Caller& caller, const storage::ClosedYear& year);
    std::vector<storage::SegmentRow> write(const identity::Caller& caller, const storage::ClosedYear& year,
                                           const schema::EntityDescription& entity);

    storage::Database& database_;
    blobs::Blobs& blobs_;
    observability::Metrics& metrics_;
    std::mutex sealing_;
};

} // namespace mitoyen::server::services
