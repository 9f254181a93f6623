// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/routes.h"

#include "handlers/blobs.h"
#include "handlers/devices.h"
#include "handlers/integrity.h"
#include "handlers/operations.h"
#include "handlers/organisation.h"
#include "handlers/session.h"
#include "handlers/sync.h"

#include "model/blob_layout.h"

#include <array>

namespace mitoyen::server::handlers {

namespace {

using http::Access;
using http::Organisation;
using http::RateClass;
using rules::Action;

constexpr std::size_t noBody = 0;
constexpr std::size_t smallBody = 16 * 1024;
// Decompressed; a push of ten thousand rows takes about a third of it.
constexpr std::size_t pushBody = 16 * 1024 * 1024;
// A revoked device has no session: whoever can reach the server can send such a body.
constexpr std::size_t farewellBody = 8 * 1024 * 1024;
constexpr std::size_t chunkBody = model::blobChunk;

} // namespace

std::span<const http::Route> routes()
{
    static const std::array table = {
        http::Route{"GET", "/health", Access::anyone(), Organisation::NotNeeded, RateClass::Other, noBody, health},
        http::Route{"GET", "/metrics", Access::local(), Organisation::NotNeeded, RateClass::Other, noBody, metrics},
        http::Route{"POST", "/v1/session/challenge", Access::anyone(), Organisation::NotNeeded, RateClass::SignIn,
                    smallBody, challenge},
        http::Route{"POST", "/v1/session", Access::anyone(), Organisation::NotNeeded, RateClass::SignIn, smallBody,
                    openSession},
        http::Route{"POST", "/v1/session/refresh", Access::anyone(), Organisation::NotNeeded, RateClass::SignIn,
                    smallBody, refreshSession},
        http::Route{"GET", "/v1/session", Access::device(), Organisation::NotNeeded, RateClass::Other, noBody,
                    showSession},
        http::Route{"DELETE", "/v1/session", Access::device(), Organisation::NotNeeded, RateClass::Other, noBody,
                    closeSession},
        http::Route{"POST", "/v1/organisation/found", Access::whoMay(Action::EditRecords), Organisation::NotNeeded,
                    RateClass::Other, smallBody, foundOrganisation},
        http::Route{"GET", "/v1/devices", Access::whoMay(Action::ManageDevices), Organisation::NotNeeded,
                    RateClass::Other, noBody, listDevices},
        http::Route{"DELETE", "/v1/devices/{id}", Access::whoMay(Action::ManageDevices), Organisation::NotNeeded,
                    RateClass::Other, noBody, revokeDevice},
        http::Route{"POST", "/v1/devices/farewell", Access::anyone(), Organisation::NotNeeded, RateClass::SignIn,
                    farewellBody, farewell},
        http::Route{"GET", "/v1/quarantine", Access::whoMay(Action::ManageDevices), Organisation::Founded,
                    RateClass::Other, noBody, listQuarantine},
        http::Route{"POST", "/v1/sync/push", Access::device(), Organisation::Founded, RateClass::Sync, pushBody, push},
        http::Route{"GET", "/v1/sync/first", Access::whoMay(Action::Read), Organisation::Founded, RateClass::Sync,
                    noBody, first},
        http::Route{"GET", "/v1/sync/segments/{sha256}", Access::whoMay(Action::Read), Organisation::Founded,
                    RateClass::Sync, noBody, segment},
        http::Route{"GET", "/v1/sync/pull", Access::whoMay(Action::Read), Organisation::Founded, RateClass::Sync,
                    noBody, pull},
        http::Route{"GET", "/v1/sync/wait", Access::device(), Organisation::Founded, RateClass::Sync, noBody, wait},
        http::Route{"GET", "/v1/sync/hashes", Access::whoMay(Action::Read), Organisation::Founded, RateClass::Sync,
                    noBody, hashes},
        http::Route{"GET", "/v1/sync/rows", Access::whoMay(Action::Read), Organisation::Founded, RateClass::Sync,
                    noBody, rows},
        http::Route{"POST", "/v1/sync/discrepancy", Access::device(), Organisation::Founded, RateClass::Sync, smallBody,
                    discrepancy},
        http::Route{"POST", "/v1/blobs", Access::whoMay(Action::EditRecords), Organisation::Founded, RateClass::Sync,
                    smallBody, announceBlob},
        http::Route{"PUT", "/v1/blobs/{sha256}/chunks/{number}", Access::whoMay(Action::EditRecords),
                    Organisation::Founded, RateClass::Sync, chunkBody, putBlobChunk},
        http::Route{"POST", "/v1/blobs/{sha256}/complete", Access::whoMay(Action::EditRecords), Organisation::Founded,
                    RateClass::Sync, noBody, completeBlob},
        http::Route{"GET", "/v1/blobs/{sha256}", Access::whoMay(Action::Read), Organisation::Founded, RateClass::Sync,
                    noBody, showBlob},
        http::Route{"HEAD", "/v1/blobs/{sha256}", Access::whoMay(Action::Read), Organisation::Founded, RateClass::Sync,
                    noBody, showBlob},
        http::Route{"GET", "/v1/blobs/{sha256}/chunks/{number}", Access::whoMay(Action::Read), Organisation::Founded,
                    RateClass::Sync, noBody, showBlobChunk},
        http::Route{"HEAD", "/v1/blobs/{sha256}/chunks/{number}", Access::whoMay(Action::Read), Organisation::Founded,
                    RateClass::Sync, noBody, showBlobChunk},
    };
    return table;
}

} // namespace mitoyen::server::handlers
