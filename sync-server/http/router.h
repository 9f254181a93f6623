// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "http/byte_budget.h"
#include "http/message.h"
#include "http/rate_limit.h"
#include "observability/log.h"
#include "observability/metrics.h"

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace mitoyen::server::services {
struct Services;
}

namespace mitoyen::server::http {

/// Who may call a route.
class Access {
public:
    static constexpr Access anyone() { return Access(Kind::Anyone, {}); }
    /// From this machine alone.
    static constexpr Access local() { return Access(Kind::Local, {}); }
    /// Any device that has signed in.
    static constexpr Access device() { return Access(Kind::Device, {}); }
    /// A device whose user's role allows the action, by the rules laptop and server share.
    static constexpr Access whoMay(rules::Action action) { return Access(Kind::Device, action); }

    constexpr bool isAnyone() const { return kind_ == Kind::Anyone; }
    constexpr bool isLocal() const { return kind_ == Kind::Local; }
    /// Of a device's user; meaningless for the other kinds.
    bool allows(rules::Role role) const { return !action_ || rules::may(role, *action_); }

private:
    enum class Kind { Anyone, Local, Device };
    constexpr Access(Kind kind, std::optional<rules::Action> action) : kind_(kind), action_(action) {}
    Kind kind_;
    std::optional<rules::Action> action_;
};

enum class RateClass { SignIn, Sync, Other };
/// Whether the caller's organisation must have been founded before.
enum class Organisation { NotNeeded, Founded };

using Handler = Reply (*)(const Request&, services::Services&);

/// One line of the table of routes. There is no endpoint without one.
struct Route {
    std::string_view method;
    std::string_view pattern; ///< "/v1/devices/{id}": a name in braces stands for one segment
    Access access;
    Organisation organisation;
    RateClass rate;
    std::size_t largestBody; ///< in bytes, decompressed; 0: no body
    Handler handler;
};

struct RouterSettings {
    Allowance perAddress;
    Allowance signIn;
    Allowance sync;
    Allowance other;
    std::int64_t bodyMemory = 0;
};

/// Takes a request through the table: route, caller, rates, body, handler; answers every refusal itself. Knows
/// nothing of sockets.
class Router {
public:
    using Authenticate = std::function<core::Result<identity::Caller>(std::string_view token)>;

    Router(std::span<const Route> routes, const RouterSettings& settings, Authenticate authenticate,
           services::Services& services, observability::Log& log, observability::Metrics& metrics, crypto::Clock clock);

    /// Throws what a handler throws.
    Reply answer(Arrival& arrival);
    /// One line in the log and the figures of the route; after the answer, also of one that failed.
    void record(const Arrival& arrival, const Reply& reply, std::int64_t microseconds);

    ByteBudget& budget() { return budget_; }

private:
    struct Match {
        const Route* route = nullptr;
        std::map<std::string, std::string, std::less<>> parameters;
        std::string allowedMethods;
    };
    Match find(std::string_view method, std::string_view path) const;
    core::Result<std::optional<identity::Caller>> callerOf(const Route& route, const Arrival& arrival) const;
    std::optional<Reply> overRate(const Route& route, const Request& request);
    core::Result<std::string> bodyOf(const Route& route, Arrival& arrival) const;

    std::span<const Route> routes_;
    Authenticate authenticate_;
    services::Services& services_;
    observability::Log& log_;
    observability::Metrics& metrics_;
    RateLimit perAddress_;
    RateLimit signIn_;
    RateLimit sync_;
    RateLimit other_;
    ByteBudget budget_;
};

} // namespace mitoyen::server::http
