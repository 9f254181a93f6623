// SPDX-License-Identifier: AGPL-3.0-or-later
#include "http/waiting_guest.h"

#include "http/failure.h"

#include <Poco/DateTimeFormat.h>
#include <Poco/DateTimeFormatter.h>
#include <Poco/Exception.h>
#include <Poco/Timestamp.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <linux/sockios.h>
#include <mutex>
#include <random>
#include <set>
#include <stdexcept>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace mitoyen::server::http {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr std::string_view answerCounter = "mitoyen_wait_answers_total";
// Two earlier answers at most. What is larger was not read, and a further write might not return at once.
constexpr int mostUnread = 1024;
// A connection whose next request has come, while all threads are busy.
constexpr milliseconds untilThreadIsFree{20};
constexpr milliseconds patienceForThread{5'000};

const core::Error stopping{"server_stopping", "The server is being stopped.", {}};

std::string answerText(const Reply& reply, const std::string& requestId, bool keepAlive)
{
    auto text =
        fmt::format("HTTP/1.1 {} {}\r\nDate: {}\r\nConnection: {}\r\nRequest-Id: {}\r\nCache-Control: no-store\r\n"
                    "X-Content-Type-Options: nosniff\r\n",
                    reply.status, reasonOf(reply.status),
                    Poco::DateTimeFormatter::format(Poco::Timestamp(), Poco::DateTimeFormat::HTTP_FORMAT),
                    keepAlive ? "Keep-Alive" : "Close", requestId);
    for (const auto& [name, value] : reply.headers)
        text += fmt::format("{}: {}\r\n", name, value);
    if (reply.status != 204)
        text += fmt::format("Content-Type: {}\r\nContent-Length: {}\r\n", reply.contentType, reply.body.size());
    return text + "\r\n" + reply.body;
}

/// Whether an answer went out whole. Never waits: it is written only where the socket surely has room.
bool give(const WaitingRoom::Guest& guest, const Reply& reply, bool keepAlive)
{
    int unread = 0;
    if (::ioctl(guest.socket.impl()->sockfd(), SIOCOUTQ, &unread) != 0 || unread > mostUnread)
        return false;
    const auto text = answerText(reply, guest.requestId, keepAlive);
    try {
        auto socket = guest.socket;
        if (socket.sendBytes(text.data(), static_cast<int>(text.size())) != static_cast<int>(text.size()))
            return false;
    } catch (const Poco::Exception&) {
        return false;
    }
    if (guest.answered)
        guest.answered(reply);
    return true;
}

/// Without a word: a farewell of TLS might wait for a client that does not read.
void cut(const Poco::Net::StreamSocket& socket)
{
    ::shutdown(socket.impl()->sockfd(), SHUT_RDWR);
}

} // namespace

Reply newsReply(std::optional<std::int64_t> head)
{
    return {200, "application/json", head ? fmt::format("{{\"head\":{}}}\n", *head) : "{\"head\":null}\n", {}, {}};
}

struct WaitingRoom::Parts {
    using Id = std::uint64_t;
    enum class Place { Waiting, Leaving, Kept, Ready };
    struct Seat {
        Guest guest;
        Place place = Place::Waiting;
        steady_clock::time_point deadline;
    };

    Parts(Limits limits, Look look, GiveBack giveBack, observability::Metrics& metrics);
    ~Parts();

    void ring() const;
    std::optional<core::Error> admit(const Wait& wait);
    void enter(Guest guest);
    void forgetAdmission(const Wait& wait);

    void run();
    int patience() const;
    void look(Id id);
    bool takeMessages();
    void sit(Guest guest);
    void tell(const core::Uuid& organisation, std::int64_t head);
    void tellEverybody();
    void answer(Id id, const Reply& reply, std::string_view because, bool keep = true);
    void stopWaiting(Id id, const Seat& seat);
    void setDeadline(Id id, Seat& seat, milliseconds from);
    void passDeadlines();
    void giveBackReady();
    bool giveBackNow(Id id);
    void remove(Id id);

    const Limits limits_;
    const Look look_;
    const GiveBack giveBack_;
    observability::Metrics& metrics_;
    const int epoll_;
    const int bell_;

    std::mutex mutex_; ///< of the six below, by which other threads speak to the room's
    std::vector<Guest> arrived_;
    std::unordered_map<core::Uuid, std::int64_t, core::UuidHash> announced_;
    bool wakeAll_ = false;
    bool closed_ = false;
    int admitted_ = 0;
    std::unordered_map<core::Uuid, int, core::UuidHash> admittedOf_;

    Id last_ = 0; ///< 0 is the bell
    std::unordered_map<Id, Seat> seats_;
    std::unordered_map<core::Uuid, Id, core::UuidHash> byDevice_; ///< who waits
    std::unordered_map<core::Uuid, std::unordered_set<Id>, core::UuidHash> byOrganisation_; ///< the same
    std::set<std::pair<steady_clock::time_point, Id>> deadlines_;
    std::vector<Id> ready_;
    std::minstd_rand dice_{std::random_device{}()};
    std::atomic<int> waiting_ = 0;
    std::atomic<int> kept_ = 0;
    std::thread thread_;
};

WaitingRoom::Parts::Parts(Limits limits, Look look, GiveBack giveBack, observability::Metrics& metrics)
    : limits_(limits),
      look_(std::move(look)),
      giveBack_(std::move(giveBack)),
      metrics_(metrics),
      epoll_(::epoll_create1(EPOLL_CLOEXEC)),
      bell_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    epoll_event bell{};
    bell.events = EPOLLIN;
    if (epoll_ < 0 || bell_ < 0 || ::epoll_ctl(epoll_, EPOLL_CTL_ADD, bell_, &bell) != 0)
        throw std::runtime_error("no descriptors are left for the waiting room");
    metrics_.describe(answerCounter, "Ends of waits for news, by what ended them.");
    thread_ = std::thread([this] { run(); });
}

WaitingRoom::Parts::~Parts()
{
    ::close(bell_);
    ::close(epoll_);
}

void WaitingRoom::Parts::ring() const
{
    const std::uint64_t once = 1;
    [[maybe_unused]] const auto written = ::write(bell_, &once, sizeof once);
}

std::optional<core::Error> WaitingRoom::Parts::admit(const Wait& wait)
{
    const std::lock_guard lock(mutex_);
    if (closed_)
        return stopping;
    auto& ofOrganisation = admittedOf_[wait.organisation];
    if (admitted_ >= limits_.all || ofOrganisation >= limits_.ofOrganisation)
        return core::Error{"server_busy", "Too many devices wait for news already; ask now and then instead.", {}};
    ++admitted_;
    ++ofOrganisation;
    return std::nullopt;
}

void WaitingRoom::Parts::forgetAdmission(const Wait& wait)
{
    const std::lock_guard lock(mutex_);
    --admitted_;
    if (const auto found = admittedOf_.find(wait.organisation); --found->second == 0)
        admittedOf_.erase(found);
}

void WaitingRoom::Parts::enter(Guest guest)
{
    {
        const std::lock_guard lock(mutex_);
        if (!closed_) {
            arrived_.push_back(std::move(guest));
            return ring();
        }
    }
    give(guest, failureForNow(stopping, 5), false);
}

void WaitingRoom::Parts::run()
{
    // The farewell of a TLS connection may be written to a client that has gone.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    std::array<epoll_event, 256> events;
    while (takeMessages()) {
        passDeadlines();
        giveBackReady();
        const int number = ::epoll_wait(epoll_, events.data(), static_cast<int>(events.size()), patience());
        for (int at = 0; at < number; ++at) {
            if (events[static_cast<std::size_t>(at)].data.u64 != 0)
                look(events[static_cast<std::size_t>(at)].data.u64);
            else if (std::uint64_t rung = 0; ::read(bell_, &rung, sizeof rung) < 0)
                continue;
        }
    }
}

/// Milliseconds until something is due; -1: nothing ever.
int WaitingRoom::Parts::patience() const
{
    if (!ready_.empty())
        return static_cast<int>(untilThreadIsFree.count());
    if (deadlines_.empty())
        return -1;
    const auto left = std::chrono::ceil<milliseconds>(deadlines_.begin()->first - steady_clock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 60'000));
}

/// Something came on a connection, its end perhaps.
void WaitingRoom::Parts::look(Id id)
{
    const auto found = seats_.find(id);
    if (found == seats_.end())
        return;
    auto& seat = found->second;
    char byte = 0;
    const bool more = ::recv(seat.guest.socket.impl()->sockfd(), &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
    if (seat.place == Place::Waiting) {
        cut(seat.guest.socket);
        metrics_.count(answerCounter, {{"because", "gone"}});
        return remove(id);
    }
    if (!more)
        return remove(id);
    ::epoll_ctl(epoll_, EPOLL_CTL_DEL, seat.guest.socket.impl()->sockfd(), nullptr);
    seat.place = Place::Ready;
    setDeadline(id, seat, patienceForThread);
    if (!giveBackNow(id))
        ready_.push_back(id);
}

bool WaitingRoom::Parts::giveBackNow(Id id)
{
    const auto socket = seats_.at(id).guest.socket;
    if (!giveBack_(socket))
        return false;
    remove(id);
    return true;
}

void WaitingRoom::Parts::giveBackReady()
{
    std::vector<Id> left;
    for (const auto id : ready_)
        if (seats_.contains(id) && (!left.empty() || !giveBackNow(id)))
            left.push_back(id);
    ready_ = std::move(left);
}

/// Does what other threads asked for; false when the room is to close.
bool WaitingRoom::Parts::takeMessages()
{
    std::vector<Guest> arrived;
    std::unordered_map<core::Uuid, std::int64_t, core::UuidHash> announced;
    bool wakeAll = false;
    bool closed = false;
    {
        const std::lock_guard lock(mutex_);
        arrived.swap(arrived_);
        announced.swap(announced_);
        std::swap(wakeAll, wakeAll_);
        closed = closed_;
    }
    for (auto& guest : arrived)
        sit(std::move(guest));
    if (wakeAll)
        tellEverybody();
    for (const auto& [organisation, head] : announced)
        tell(organisation, head);
    if (!closed)
        return true;
    while (!byDevice_.empty())
        answer(byDevice_.begin()->second, failureForNow(stopping, 1 + static_cast<int>(dice_() % 5)), "stop", false);
    seats_.clear();
    waiting_ = 0;
    kept_ = 0;
    return false;
}

void WaitingRoom::Parts::sit(Guest guest)
{
    const auto wait = guest.wait;
    if (const auto older = byDevice_.find(wait.device); older != byDevice_.end())
        answer(older->second, failure({"wait_replaced", "The same device waits on another connection.", {}}),
               "replaced", false);
    const Id id = ++last_;
    epoll_event interest{};
    interest.events = EPOLLIN | EPOLLRDHUP;
    interest.data.u64 = id;
    if (::epoll_ctl(epoll_, EPOLL_CTL_ADD, guest.socket.impl()->sockfd(), &interest) != 0)
        return forgetAdmission(wait);
    auto& seat = seats_.emplace(id, Seat{std::move(guest), Place::Waiting, {}}).first->second;
    byDevice_[wait.device] = id;
    byOrganisation_[wait.organisation].insert(id);
    ++waiting_;
    // Spread, so that devices that were woken together do not come back together for ever.
    setDeadline(id, seat, wait.longest - milliseconds(dice_() % (wait.longest.count() / 10 + 1)));
    // What happened between the look at the counter and now was announced before this guest sat here.
    const auto standing = look_(wait.organisation);
    if (standing.head ? *standing.head > wait.cursor : standing.round != wait.round)
        answer(id, newsReply(standing.head), "news");
}

void WaitingRoom::Parts::tell(const core::Uuid& organisation, std::int64_t head)
{
    const auto found = byOrganisation_.find(organisation);
    if (found == byOrganisation_.end())
        return;
    const std::vector<Id> all(found->second.begin(), found->second.end());
    const auto reply = newsReply(head);
    for (const auto id : all)
        if (seats_.at(id).guest.wait.cursor < head)
            answer(id, reply, "news");
}

void WaitingRoom::Parts::tellEverybody()
{
    std::vector<Id> all;
    for (const auto& [device, id] : byDevice_)
        all.push_back(id);
    for (const auto id : all)
        answer(id, newsReply(std::nullopt), "afresh");
}

void WaitingRoom::Parts::answer(Id id, const Reply& reply, std::string_view because, bool keep)
{
    auto& seat = seats_.at(id);
    stopWaiting(id, seat);
    seat.place = Place::Leaving;
    const bool keepAlive = keep && seat.guest.keepAlive;
    const bool given = give(seat.guest, reply, keepAlive);
    metrics_.count(answerCounter, {{"because", given ? because : "undelivered"}});
    seat.guest.answered = nullptr;
    if (!given)
        cut(seat.guest.socket);
    if (!given || !keepAlive)
        return remove(id);
    seat.place = Place::Kept;
    ++kept_;
    setDeadline(id, seat, limits_.keepAlive);
}

void WaitingRoom::Parts::stopWaiting(Id id, const Seat& seat)
{
    const auto& wait = seat.guest.wait;
    if (const auto found = byDevice_.find(wait.device); found != byDevice_.end() && found->second == id)
        byDevice_.erase(found);
    const auto others = byOrganisation_.find(wait.organisation);
    others->second.erase(id);
    if (others->second.empty())
        byOrganisation_.erase(others);
    --waiting_;
    forgetAdmission(wait);
}

void WaitingRoom::Parts::setDeadline(Id id, Seat& seat, milliseconds from)
{
    deadlines_.erase({seat.deadline, id});
    seat.deadline = steady_clock::now() + from;
    deadlines_.emplace(seat.deadline, id);
}

void WaitingRoom::Parts::passDeadlines()
{
    const auto now = steady_clock::now();
    while (!deadlines_.empty() && deadlines_.begin()->first <= now) {
        const Id id = deadlines_.begin()->second;
        const auto& seat = seats_.at(id);
        if (seat.place != Place::Waiting)
            remove(id);
        // "Nothing new" is said only by who would have heard of it.
        else if (look_(seat.guest.wait.organisation).listening)
            answer(id, Reply{204, {}, {}, {}, {}}, "nothing");
        else
            answer(id, newsReply(std::nullopt), "deaf");
    }
}

void WaitingRoom::Parts::remove(Id id)
{
    const auto found = seats_.find(id);
    auto& seat = found->second;
    if (seat.place == Place::Waiting)
        stopWaiting(id, seat);
    else if (seat.place != Place::Leaving)
        --kept_;
    // One that is ready left the epoll before: its descriptor may be with the thread that serves the next request.
    if (seat.place != Place::Ready)
        ::epoll_ctl(epoll_, EPOLL_CTL_DEL, seat.guest.socket.impl()->sockfd(), nullptr);
    deadlines_.erase({seat.deadline, id});
    seats_.erase(found);
}

WaitingRoom::WaitingRoom(Limits limits, Look look, GiveBack giveBack, observability::Metrics& metrics)
    : parts_(std::make_unique<Parts>(limits, std::move(look), std::move(giveBack), metrics))
{}

WaitingRoom::~WaitingRoom()
{
    stop();
}

std::optional<core::Error> WaitingRoom::admit(const Wait& wait)
{
    return parts_->admit(wait);
}

void WaitingRoom::enter(Guest guest)
{
    parts_->enter(std::move(guest));
}

void WaitingRoom::announce(const core::Uuid& organisation, std::int64_t head)
{
    const std::lock_guard lock(parts_->mutex_);
    auto& latest = parts_->announced_[organisation];
    latest = std::max(latest, head);
    parts_->ring();
}

void WaitingRoom::wakeAll()
{
    const std::lock_guard lock(parts_->mutex_);
    parts_->wakeAll_ = true;
    parts_->ring();
}

void WaitingRoom::stop()
{
    {
        const std::lock_guard lock(parts_->mutex_);
        parts_->closed_ = true;
        parts_->ring();
    }
    if (parts_->thread_.joinable())
        parts_->thread_.join();
}

int WaitingRoom::waiting() const
{
    return parts_->waiting_;
}

int WaitingRoom::kept() const
{
    return parts_->kept_;
}

} // namespace mitoyen::server::http
