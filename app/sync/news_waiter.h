// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/http_client.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace mitoyen::sync {

/// How a wait for news ended.
struct WaitEnd {
    enum class Kind {
        News, ///< something is new; `head` is the office's counter, where the server named it
        Nothing, ///< the server knows of nothing beyond the cursor
        TokenWanted, ///< the access token is too old: the next exchange renews it
        NotOffered, ///< this server does not know the question
        Failed, ///< cut, no answer, or an answer that is not our server's; `error` says which
        Cancelled,
    };
    Kind kind = Kind::Failed;
    std::optional<std::int64_t> head;
    core::Error error{};
    int pauseSeconds = 0; ///< what the server asks for before the next try
};

/// Asks the server to answer when something is new: a question that stays open for up to a minute. What is new is not
/// in the answer. Used by one thread, which waits; `ticket` and `cancel` are for the others.
class NewsWaiter {
public:
    struct Line {
        std::string url;
        std::string certificateFile;
        std::string accessToken;
    };

    /// Of a wait that is about to be given to the waiting thread.
    int ticket() const;
    /// Ends the waits of all tickets until now.
    void cancel();
    WaitEnd wait(int ticket, const Line& line, std::int64_t cursor, std::chrono::seconds longest);

private:
    HttpClient* clientFor(int ticket, const Line& line, core::Error& error);

    mutable std::mutex mutex_;
    int ticket_ = 0;
    std::unique_ptr<HttpClient> client_; ///< keeps the connection from one wait to the next
    std::string certificateFile_;
};

} // namespace mitoyen::sync
