// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/news_waiter.h"

#include <arpa/inet.h>
#include <atomic>
#include <future>
#include <mutex>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

#include <QTest>

namespace mitoyen {

using sync::NewsWaiter;
using sync::WaitEnd;

namespace {

QByteArray answer(const char* status, const char* type, const QByteArray& body)
{
    return QByteArray("HTTP/1.1 ") + status + "\r\nContent-Type: " + type +
        "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray problem(const char* status, const char* code)
{
    return answer(status, "application/problem+json", QByteArray("{\"detail\":\"No.\",\"code\":\"") + code + "\"}");
}

/// Says the same to everybody who asks; nothing to say: holds its tongue; "cut": hangs up.
class Answering {
public:
    explicit Answering(QByteArray text)
        : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)),
          text_(std::move(text))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto* name = reinterpret_cast<sockaddr*>(&address);
        const bool listening = ::bind(socket_, name, length) == 0 && ::listen(socket_, 8) == 0 &&
            ::getsockname(socket_, name, &length) == 0;
        core::require(listening, "a socket to listen on");
        port_ = ntohs(address.sin_port);
        thread_ = std::thread([this] { serve(); });
    }
    ~Answering()
    {
        ::shutdown(socket_, SHUT_RDWR);
        if (const int client = client_; client >= 0)
            ::shutdown(client, SHUT_RDWR);
        thread_.join();
        ::close(socket_);
    }
    Answering(const Answering&) = delete;
    Answering& operator=(const Answering&) = delete;

    NewsWaiter::Line line() const { return {"http://127.0.0.1:" + std::to_string(port_), {}, "secret"}; }
    QByteArray asked() const
    {
        const std::lock_guard lock(mutex_);
        return asked_;
    }

private:
    void serve()
    {
        while ((client_ = ::accept(socket_, nullptr, nullptr)) >= 0) {
            char piece[4096];
            for (ssize_t length = 0; (length = ::recv(client_, piece, sizeof piece, 0)) > 0;) {
                const std::lock_guard lock(mutex_);
                asked_.append(piece, length);
                if (!asked_.endsWith("\r\n\r\n") || text_.isEmpty())
                    continue;
                if (text_ == "cut")
                    break;
                ::send(client_, text_.constData(), static_cast<std::size_t>(text_.size()), MSG_NOSIGNAL);
            }
            ::close(client_);
        }
    }

    const int socket_;
    const QByteArray text_;
    std::uint16_t port_ = 0;
    std::atomic<int> client_ = -1;
    mutable std::mutex mutex_;
    QByteArray asked_;
    std::thread thread_;
};

std::future<WaitEnd> waitAt(const Answering& server, NewsWaiter& waiter)
{
    return std::async(std::launch::async, [&waiter, line = server.line(), ticket = waiter.ticket()] {
        return waiter.wait(ticket, line, 7, std::chrono::seconds(60));
    });
}

bool isOver(const std::future<WaitEnd>& end)
{
    return end.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace

class NewsWaiterTest : public QObject {
    Q_OBJECT
private slots:
    void tellsWhatEveryAnswerMeans_data();
    void tellsWhatEveryAnswerMeans();
    void asksFromItsCursorWithItsToken();
    void keepsTheHead();
    void waitsAsTheServerAsks();
    void endsWhenItIsCancelledAndWaitsAnewAfterwards();
    void refusesATicketOfBeforeTheCancelling();
};

void NewsWaiterTest::tellsWhatEveryAnswerMeans_data()
{
    using Kind = WaitEnd::Kind;
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QByteArray& said, Kind kind) {
        QTest::newRow(name) << said << static_cast<int>(kind);
    };
    row("news", answer("200 OK", "application/json", "{\"head\":9}"), Kind::News);
    row("look for yourself", answer("200 OK", "application/json", "{\"head\":null}"), Kind::News);
    row("sign-in page", answer("200 OK", "text/html", "<html>Welcome to our hotel</html>"), Kind::Failed);
    row("sign-in page that says json", answer("200 OK", "application/json", "<html>"), Kind::Failed);
    row("other json", answer("200 OK", "application/json", "{\"ok\":true}"), Kind::Failed);
    row("somebody who answers everything with nothing", "HTTP/1.1 204 No Content\r\n\r\n", Kind::Failed);
    row("redirection", "HTTP/1.1 302 Found\r\nLocation: http://hotel/\r\nContent-Length: 0\r\n\r\n", Kind::Failed);
    row("server that does not know the question", problem("404 Not Found", "route_unknown"), Kind::NotOffered);
    row("web server that knows nothing", answer("404 Not Found", "text/html", "<html>"), Kind::Failed);
    row("old token", problem("401 Unauthorized", "token_invalid"), Kind::TokenWanted);
    row("revoked", problem("403 Forbidden", "device_revoked"), Kind::Failed);
    row("proxy gave up", answer("504 Gateway Timeout", "text/html", "<html>"), Kind::Failed);
    row("cut", "cut", Kind::Failed);
}

void NewsWaiterTest::tellsWhatEveryAnswerMeans()
{
    QFETCH(QByteArray, said);
    QFETCH(int, kind);
    const Answering server(said);
    NewsWaiter waiter;
    auto end = waitAt(server, waiter);
    QTRY_VERIFY(isOver(end));
    QCOMPARE(static_cast<int>(end.get().kind), kind);
}

void NewsWaiterTest::asksFromItsCursorWithItsToken()
{
    const Answering server(answer("200 OK", "application/json", "{\"head\":9}"));
    NewsWaiter waiter;
    auto end = waitAt(server, waiter);
    QTRY_VERIFY(isOver(end));
    QVERIFY(server.asked().startsWith("GET /v1/sync/wait?cursor=7&seconds=60 HTTP/1.1\r\n"));
    QVERIFY(server.asked().contains("Authorization: Bearer secret\r\n"));
}

void NewsWaiterTest::keepsTheHead()
{
    const Answering server(answer("200 OK", "application/json", "{\"head\":9}"));
    NewsWaiter waiter;
    auto end = waitAt(server, waiter);
    QTRY_VERIFY(isOver(end));
    QCOMPARE(end.get().head.value_or(0), 9);
}

void NewsWaiterTest::waitsAsTheServerAsks()
{
    auto text = problem("503 Service Unavailable", "server_stopping");
    text.replace("\r\nContent-Type", "\r\nRetry-After: 5\r\nContent-Type");
    const Answering server(text);
    NewsWaiter waiter;
    auto end = waitAt(server, waiter);
    QTRY_VERIFY(isOver(end));
    const auto ended = end.get();
    QCOMPARE(QString::fromStdString(ended.error.code), QStringLiteral("server_stopping"));
    QCOMPARE(ended.pauseSeconds, 5);
}

void NewsWaiterTest::endsWhenItIsCancelledAndWaitsAnewAfterwards()
{
    const Answering silent{QByteArray()};
    NewsWaiter waiter;
    auto end = waitAt(silent, waiter);
    QTRY_VERIFY(silent.asked().endsWith("\r\n\r\n"));
    QVERIFY(!isOver(end));
    waiter.cancel();
    QTRY_VERIFY(isOver(end));
    QCOMPARE(end.get().kind, WaitEnd::Kind::Cancelled);
    const Answering server(answer("200 OK", "application/json", "{\"head\":9}"));
    auto next = waitAt(server, waiter);
    QTRY_VERIFY(isOver(next));
    QCOMPARE(next.get().kind, WaitEnd::Kind::News);
}

void NewsWaiterTest::refusesATicketOfBeforeTheCancelling()
{
    const Answering silent{QByteArray()};
    NewsWaiter waiter;
    const int ticket = waiter.ticket();
    waiter.cancel();
    QCOMPARE(waiter.wait(ticket, silent.line(), 7, std::chrono::seconds(60)).kind, WaitEnd::Kind::Cancelled);
}

} // namespace mitoyen

QTEST_GUILESS_MAIN(mitoyen::NewsWaiterTest)
#include "news_waiter_test.moc"
