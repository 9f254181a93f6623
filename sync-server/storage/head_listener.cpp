// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/head_listener.h"

#include <pqxx/pqxx>

#include <algorithm>
#include <charconv>
#include <poll.h>
#include <random>
#include <stdexcept>
#include <sys/eventfd.h>
#include <thread>
#include <unistd.h>

namespace mitoyen::server::storage {

namespace {

constexpr int shortestBackOff = 100; ///< milliseconds
constexpr int longestBackOff = 10'000;

// A database that vanished without a word is noticed within a minute.
constexpr auto keepAlive = " keepalives=1 keepalives_idle=30 keepalives_interval=10 keepalives_count=3";

class HeadReceiver : public pqxx::notification_receiver {
public:
    HeadReceiver(pqxx::connection_base& connection, const HeadListener::Ears& ears)
        : notification_receiver(connection, "mitoyen_head"),
          ears_(ears)
    {}

    /// What is not "organisation counter" was not announced by a server of ours.
    void operator()(const std::string& payload, int) override
    {
        const auto space = payload.find(' ');
        const auto organisation = core::parseUuid(payload.substr(0, space));
        std::int64_t head = 0;
        const char* const end = payload.data() + payload.size();
        if (space == std::string::npos || !organisation ||
            std::from_chars(payload.data() + space + 1, end, head).ptr != end)
            return;
        ears_.head(*organisation, head);
    }

private:
    const HeadListener::Ears& ears_;
};

} // namespace

struct HeadListener::Parts {
    Parts(const DatabaseSettings& settings, Ears wanted, observability::Log& log)
        : connection_(connectionText(settings) + keepAlive),
          ears_(std::move(wanted)),
          log_(log),
          stop_(::eventfd(0, EFD_CLOEXEC))
    {
        if (stop_ < 0)
            throw std::runtime_error("no descriptors are left for the listener");
        thread_ = std::thread([this] { run(); });
    }

    ~Parts() { ::close(stop_); }

    void run()
    {
        int backOff = shortestBackOff;
        do {
            bool heard = false;
            try {
                listen(heard);
            } catch (const std::exception& cause) {
                const std::string_view text = cause.what();
                log_.write(observability::Level::Warning, "listening_interrupted",
                           {{"cause", text.substr(0, text.find('\n'))}});
            }
            if (heard)
                ears_.lost();
            backOff = heard ? shortestBackOff : std::min(backOff * 2, longestBackOff);
        } while (!stoppedWithin(backOff / 2 + static_cast<int>(dice_() % static_cast<unsigned>(backOff))));
    }

    /// Until the connection breaks, which throws, or a stop.
    void listen(bool& heard)
    {
        pqxx::connection connection(connection_);
        // One that comes back by itself would hide that announcements were missed.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
        connection.inhibit_reactivation(true);
#pragma GCC diagnostic pop
        pqxx::nontransaction(connection).exec("SET idle_session_timeout = 0");
        const HeadReceiver receiver(connection, ears_);
        heard = true;
        ears_.afresh();
        for (;;) {
            pollfd both[] = {{connection.sock(), POLLIN, 0}, {stop_, POLLIN, 0}};
            ::poll(both, 2, -1);
            if (both[1].revents != 0)
                return;
            connection.get_notifs();
            if (!connection.is_open())
                throw std::runtime_error("the database closed the connection");
        }
    }

    bool stoppedWithin(int milliseconds) const
    {
        pollfd stop{stop_, POLLIN, 0};
        return ::poll(&stop, 1, milliseconds) > 0;
    }

    const std::string connection_;
    const Ears ears_;
    observability::Log& log_;
    const int stop_;
    std::minstd_rand dice_{std::random_device{}()};
    std::thread thread_;
};

HeadListener::HeadListener(const DatabaseSettings& settings, Ears ears, observability::Log& log)
    : parts_(std::make_unique<Parts>(settings, std::move(ears), log))
{}

HeadListener::~HeadListener()
{
    stop();
}

void HeadListener::stop()
{
    const std::uint64_t once = 1;
    [[maybe_unused]] const auto written = ::write(parts_->stop_, &once, sizeof once);
    if (parts_->thread_.joinable())
        parts_->thread_.join();
}

} // namespace mitoyen::server::storage
