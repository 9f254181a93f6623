// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/news_waiter.h"

#include "sync/server_session.h"

#include <nlohmann/json.hpp>

namespace mitoyen::sync {

namespace {

constexpr std::string_view jsonType = "application/json";
// The server answers in time by itself; what comes later is no answer any more.
constexpr std::chrono::seconds grace{15};

WaitEnd failed(core::Error error, int pauseSeconds = 0)
{
    return {WaitEnd::Kind::Failed, {}, std::move(error), pauseSeconds};
}

core::Error somebodyElse()
{
    return {"network_unreachable",
            "Something else than the Mitoyen server answered; is there a sign-in page of this network in between?",
            {}};
}

WaitEnd refused(const HttpReply& reply, const core::Error& error)
{
    using Kind = WaitEnd::Kind;
    if (reply.contentType != "application/problem+json")
        return failed(error, reply.retryAfterSeconds);
    if (error.code == "token_missing" || error.code == "token_invalid")
        return {Kind::TokenWanted, {}, error, 0};
    if (error.code == "route_unknown" || error.code == "method_not_allowed" || error.code == "field_invalid")
        return {Kind::NotOffered, {}, error, 0};
    return failed(error, reply.retryAfterSeconds);
}

WaitEnd endOf(const HttpReply& reply, std::chrono::steady_clock::duration spent, std::chrono::seconds longest)
{
    if (const auto good = checkReply(reply, jsonType); !good)
        return refused(reply, good.error());
    // Our server never says so early: somebody in between answers everything with nothing.
    if (reply.status == 204)
        return spent < longest / 2 ? failed(somebodyElse()) : WaitEnd{WaitEnd::Kind::Nothing, {}, {}, 0};
    const auto answer = nlohmann::json::parse(reply.body, nullptr, false);
    const auto head = answer.is_object() ? answer.find("head") : answer.end();
    if (!answer.is_object() || head == answer.end() || !(head->is_number_integer() || head->is_null()))
        return failed(somebodyElse());
    return {WaitEnd::Kind::News, head->is_null() ? std::nullopt : std::optional(head->get<std::int64_t>()), {}, 0};
}

} // namespace

int NewsWaiter::ticket() const
{
    const std::lock_guard lock(mutex_);
    return ticket_;
}

void NewsWaiter::cancel()
{
    const std::lock_guard lock(mutex_);
    ++ticket_;
    if (client_)
        client_->cancel();
}

HttpClient* NewsWaiter::clientFor(int ticket, const Line& line, core::Error& error)
{
    const std::lock_guard lock(mutex_);
    if (ticket != ticket_) {
        client_.reset();
        error = {"cancelled", "The exchange stopped; it goes on later.", {}};
        return nullptr;
    }
    if (client_ && client_->url() == line.url && certificateFile_ == line.certificateFile)
        return client_.get();
    auto made = HttpClient::create(line.url, line.certificateFile);
    client_ = made ? std::move(*made) : nullptr;
    certificateFile_ = line.certificateFile;
    if (!made)
        error = made.error();
    return client_.get();
}

WaitEnd NewsWaiter::wait(int ticket, const Line& line, std::int64_t cursor, std::chrono::seconds longest)
{
    core::Error error;
    auto* client = clientFor(ticket, line, error);
    const auto begin = std::chrono::steady_clock::now();
    auto end = failed(error);
    if (client != nullptr) {
        const auto reply = client->getPatiently("/v1/sync/wait?cursor=" + std::to_string(cursor) +
                                                    "&seconds=" + std::to_string(longest.count()),
                                                line.accessToken, longest + grace);
        end = reply ? endOf(*reply, std::chrono::steady_clock::now() - begin, longest) : failed(reply.error());
    }
    const std::lock_guard lock(mutex_);
    if (ticket != ticket_) {
        // A client that was cancelled stays so.
        client_.reset();
        end.kind = WaitEnd::Kind::Cancelled;
    }
    return end;
}

} // namespace mitoyen::sync
