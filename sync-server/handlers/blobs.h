// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "services/services.h"

namespace mitoyen::server::handlers {

/// POST /v1/blobs {sha256, size, chunks}: hexadecimal digits, bytes, and the SHA-256 of every chunk one after the other
/// in base64 → {sha256, size, chunk_size, complete, missing: [number of a chunk …]}.
http::Reply announceBlob(const http::Request& request, services::Services& services);
/// PUT /v1/blobs/{sha256}/chunks/{number}: the chunk as it is → 204.
http::Reply putBlobChunk(const http::Request& request, services::Services& services);
/// POST /v1/blobs/{sha256}/complete → 204.
http::Reply completeBlob(const http::Request& request, services::Services& services);
/// GET, HEAD /v1/blobs/{sha256} → {sha256, size, chunk_size, chunks} as above.
http::Reply showBlob(const http::Request& request, services::Services& services);
/// GET, HEAD /v1/blobs/{sha256}/chunks/{number} → the chunk as it is.
http::Reply showBlobChunk(const http::Request& request, services::Services& services);

} // namespace mitoyen::server::handlers
