// SPDX-License-Identifier: AGPL-3.0-or-later
#include "http/poco_adapter.h"

#include "crypto/base64.h"
#include "http/compression.h"
#include "http/connections.h"
#include "http/failure.h"
#include "http/request_body.h"
#include "http/waiting_guest.h"
#include "storage/failure.h"

#include <Poco/Buffer.h>
#include <Poco/Crypto/Crypto.h>
#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServerConnection.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/HTTPServerSession.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/NetSSL.h>
#include <Poco/Net/SecureServerSocket.h>
#include <Poco/Net/TCPServer.h>
#include <Poco/ThreadPool.h>

#include <fmt/format.h>
#include <openssl/ssl.h>
#include <sys/resource.h>

namespace mitoyen::server::http {

namespace {

namespace net = Poco::Net;
using std::chrono::steady_clock;

constexpr std::size_t threadStack = 512 * 1024;
constexpr std::size_t worthCompressing = 512;

struct Surroundings {
    const ListenerSettings& settings;
    Router& router;
    observability::Log& log;
    Connections& connections;
    WaitingRoom& waitingRoom;
};

/// Marks a connection busy for the life of a request.
class InFlight {
public:
    InFlight(Connections& connections, int socket)
        : connections_(connections),
          socket_(socket),
          accepted_(connections.requestBegan(socket))
    {}
    InFlight(const InFlight&) = delete;
    InFlight& operator=(const InFlight&) = delete;
    ~InFlight()
    {
        if (!handedOver_)
            connections_.requestEnded(socket_);
    }
    bool accepted() const { return accepted_; }
    /// From here on the descriptor is somebody else's.
    void handOver()
    {
        connections_.handedOver(socket_);
        handedOver_ = true;
    }

private:
    Connections& connections_;
    int socket_;
    bool accepted_;
    bool handedOver_ = false;
};

class RequestHandler : public net::HTTPRequestHandler {
public:
    explicit RequestHandler(const Surroundings& around) : around_(around) {}

    void handleRequest(net::HTTPServerRequest& request, net::HTTPServerResponse& response) override
    {
        const auto begin = steady_clock::now();
        const auto socket = static_cast<net::HTTPServerRequestImpl&>(request).socket().impl()->sockfd();
        InFlight inFlight(around_.connections, socket);
        RequestBody body(request.stream(), frameOf(request), around_.router.budget(),
                         std::chrono::seconds(around_.settings.requestTimeoutSeconds));
        Arrival arrival = arrivalOf(request);
        arrival.readBody = [&](std::size_t limit) { return body.read(limit); };
        arrival.reserve = [&](std::size_t bytes) { return body.reserve(bytes); };
        Reply reply = inFlight.accepted() ? answer(arrival)
                                          : failureForNow({"server_stopping", "The server is being stopped.", {}}, 5);
        // An answer to a slow client stays in memory as long as a request from one.
        if (!body.reserve(reply.body.size()))
            reply = failureForNow({"server_busy", "The server is busy; try again in a moment.", {}}, 1);
        const auto spent = std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now() - begin);
        if (reply.wait) {
            const auto refused = around_.waitingRoom.admit(*reply.wait);
            if (!refused) {
                inFlight.handOver();
                return wait(reply, arrival, static_cast<net::HTTPServerRequestImpl&>(request), response, spent);
            }
            reply = failureForNow(*refused, 60);
        }
        around_.router.record(arrival, reply, spent.count());
        if (!body.isWhole() || around_.connections.stopping())
            response.setKeepAlive(false);
        send(reply, arrival, response);
        if (!body.isWhole())
            body.throwAwayLeftover();
    }

private:
    static RequestBody::Frame frameOf(const net::HTTPServerRequest& request)
    {
        RequestBody::Frame frame{request.getChunkedTransferEncoding(), {}};
        if (request.hasContentLength())
            frame.length = request.getContentLength64();
        return frame;
    }

    Arrival arrivalOf(const net::HTTPServerRequest& request) const
    {
        Arrival arrival;
        arrival.id = crypto::toBase64Url(crypto::randomBytes(9));
        arrival.method = request.getMethod();
        arrival.target = request.getURI();
        arrival.address = request.clientAddress().host().toString();
        if (arrival.address == around_.settings.trustedProxy && request.has("X-Forwarded-For")) {
            const std::string forwarded = request.get("X-Forwarded-For");
            const auto last = forwarded.find_last_of(", ");
            arrival.address = last == std::string::npos ? forwarded : forwarded.substr(last + 1);
        }
        arrival.authorization = request.get("Authorization", "");
        arrival.contentEncoding = request.get("Content-Encoding", "");
        arrival.acceptEncoding = request.get("Accept-Encoding", "");
        return arrival;
    }

    /// Takes the connection from this thread to the waiting room. What counts as the request's time is what it took
    /// until here.
    void wait(const Reply& reply, const Arrival& arrival, net::HTTPServerRequestImpl& request,
              net::HTTPServerResponse& response, std::chrono::microseconds spent)
    {
        // A request that was sent before this one was answered cannot be put back on the socket.
        Poco::Buffer<char> ahead(0);
        request.session().drainBuffer(ahead);
        response.setKeepAlive(false);
        Arrival kept;
        kept.id = arrival.id;
        kept.method = arrival.method;
        kept.target = arrival.target;
        kept.address = arrival.address;
        const bool keepAlive = request.getKeepAlive() && ahead.empty();
        auto& router = around_.router;
        around_.waitingRoom.enter({request.detachSocket(), *reply.wait, keepAlive, arrival.id,
                                   [&router, kept = std::move(kept), spent](const Reply& given) {
                                       router.record(kept, given, spent.count());
                                   }});
    }

    /// The one place where what the machine can cause becomes an answer.
    Reply answer(Arrival& arrival)
    {
        try {
            return around_.router.answer(arrival);
        } catch (const storage::Unavailable& cause) {
            around_.log.write(observability::Level::Error, "database_unavailable",
                              {{"id", arrival.id}, {"cause", cause.what()}});
            return failureForNow({"database_unavailable", "The database does not answer; try again in a moment.", {}},
                                 5);
        } catch (const std::exception& cause) {
            around_.log.write(observability::Level::Error, "internal_error",
                              {{"id", arrival.id}, {"cause", cause.what()}});
            return failure(
                {"internal_error", fmt::format("The server failed; its log tells more under {}.", arrival.id), {}});
        }
    }

    static void send(const Reply& reply, const Arrival& arrival, net::HTTPServerResponse& response)
    {
        response.setStatusAndReason(static_cast<net::HTTPResponse::HTTPStatus>(reply.status),
                                    std::string(reasonOf(reply.status)));
        response.set("Request-Id", arrival.id);
        response.set("Cache-Control", "no-store");
        response.set("X-Content-Type-Options", "nosniff");
        for (const auto& [name, value] : reply.headers)
            response.set(name, value);
        if (reply.status == 204) {
            response.setContentLength(0);
            response.send();
            return;
        }
        response.setContentType(reply.contentType);
        if (reply.body.size() >= worthCompressing && reply.contentType != compressedType &&
            arrival.acceptEncoding.find("zstd") != std::string::npos) {
            response.set("Content-Encoding", "zstd");
            response.set("Vary", "Accept-Encoding");
            const std::string compressed = compress(reply.body);
            response.sendBuffer(compressed.data(), compressed.size());
            return;
        }
        response.sendBuffer(reply.body.data(), reply.body.size());
    }

    const Surroundings& around_;
};

class HandlerFactory : public net::HTTPRequestHandlerFactory {
public:
    explicit HandlerFactory(const Surroundings& around) : around_(around) {}
    net::HTTPRequestHandler* createRequestHandler(const net::HTTPServerRequest&) override
    {
        return new RequestHandler(around_);
    }

private:
    const Surroundings& around_;
};

class Connection : public net::HTTPServerConnection {
public:
    Connection(const net::StreamSocket& socket, net::HTTPServerParams::Ptr parameters,
               net::HTTPRequestHandlerFactory::Ptr handlers, Connections& connections)
        : HTTPServerConnection(socket, parameters, handlers),
          connections_(connections)
    {
        connections_.opened(this, socket.impl()->sockfd(), socket.peerAddress().host().toString());
    }
    ~Connection() override { connections_.closed(this); }

private:
    Connections& connections_;
};

class ConnectionFactory : public net::TCPServerConnectionFactory {
public:
    ConnectionFactory(net::HTTPServerParams::Ptr parameters, const Surroundings& around)
        : parameters_(std::move(parameters)),
          handlers_(new HandlerFactory(around)),
          connections_(around.connections)
    {}
    net::TCPServerConnection* createConnection(const net::StreamSocket& socket) override
    {
        return new Connection(socket, parameters_, handlers_, connections_);
    }

private:
    net::HTTPServerParams::Ptr parameters_;
    net::HTTPRequestHandlerFactory::Ptr handlers_;
    Connections& connections_;
};

/// A connection that comes back from the waiting room with its next request.
class Returned : public Poco::Runnable {
public:
    explicit Returned(std::unique_ptr<net::TCPServerConnection> connection) : connection_(std::move(connection)) {}
    void run() override
    {
        const std::unique_ptr<Returned> self(this);
        try {
            connection_->run();
        } catch (const std::exception&) {
            // The client has gone; as Poco does with the connections it accepted itself.
        }
    }

private:
    std::unique_ptr<net::TCPServerConnection> connection_;
};

/// One address alone cannot take all threads.
class Filter : public net::TCPServerConnectionFilter {
public:
    explicit Filter(const Surroundings& around) : around_(around) {}
    bool accept(const net::StreamSocket& socket) override
    {
        const auto address = socket.peerAddress().host();
        const auto text = address.toString();
        return address.isLoopback() || text == around_.settings.trustedProxy ||
            around_.connections.numberFrom(text) < around_.settings.connectionsPerAddress;
    }

private:
    const Surroundings& around_;
};

net::HTTPServerParams::Ptr parametersOf(const ListenerSettings& settings)
{
    net::HTTPServerParams::Ptr parameters = new net::HTTPServerParams;
    parameters->setMaxThreads(settings.threads);
    parameters->setMaxQueued(1024);
    parameters->setKeepAlive(true);
    parameters->setKeepAliveTimeout(Poco::Timespan(settings.keepAliveSeconds, 0));
    parameters->setMaxKeepAliveRequests(0);
    parameters->setTimeout(Poco::Timespan(settings.requestTimeoutSeconds, 0));
    return parameters;
}

net::ServerSocket listenOn(const ListenerSettings& settings)
{
    const net::SocketAddress address(settings.address, static_cast<Poco::UInt16>(settings.port));
    if (settings.certificateFile.empty()) {
        net::ServerSocket socket;
        socket.bind(address, true, false);
        socket.listen(1024);
        return socket;
    }
    net::Context::Params parameters;
    parameters.privateKeyFile = settings.certificateKeyFile;
    parameters.certificateFile = settings.certificateFile;
    parameters.verificationMode = net::Context::VERIFY_NONE;
    parameters.cipherList = "ECDHE+AESGCM:ECDHE+CHACHA20";
    net::Context::Ptr context = new net::Context(net::Context::TLS_SERVER_USE, parameters);
    context->requireMinimumProtocol(net::Context::PROTO_TLSV1_2);
    // Idle connections then hold no buffers: about 34 kB less for each.
    SSL_CTX_set_mode(context->sslContext(), SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_options(context->sslContext(), SSL_OP_NO_RENEGOTIATION);
    net::SecureServerSocket socket(context);
    socket.bind(address, true, false);
    socket.listen(1024);
    return socket;
}

} // namespace

void initializeTls()
{
    Poco::Crypto::initializeCrypto();
    net::initializeSSL();
}

void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= limit.rlim_max)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

struct Listener::Parts {
    Parts(const ListenerSettings& wanted, Router& router, WaitingRoom::Look look, observability::Log& log,
          observability::Metrics& metrics)
        : settings(wanted),
          waitingRoom(
              {settings.waitingDevices, 1'000, std::chrono::seconds(settings.keepAliveSeconds)}, std::move(look),
              [this](const net::StreamSocket& socket) { return takeBack(socket); }, metrics),
          around{settings, router, log, connections, waitingRoom},
          threads("http", 2, wanted.threads, 60, threadStack),
          // Threads of their own: Poco's server turns connections away when others use its threads.
          threadsOfReturned("returned", 1, std::max(4, wanted.threads / 4), 60, threadStack),
          parameters(parametersOf(settings)),
          factory(new ConnectionFactory(parameters, around)),
          server(factory, threads, listenOn(settings), parameters)
    {
        server.setConnectionFilter(new Filter(around));
    }

    /// The waiting room's thread calls this once the server has started.
    bool takeBack(const net::StreamSocket& socket)
    {
        try {
            std::unique_ptr<net::TCPServerConnection> connection(factory->createConnection(socket));
            auto returned = std::make_unique<Returned>(std::move(connection));
            threadsOfReturned.start(*returned);
            static_cast<void>(returned.release());
        } catch (const Poco::NoThreadAvailableException&) {
            return false;
        } catch (const Poco::Exception&) {
            // The client has gone meanwhile: there is nothing left to serve.
        }
        return true;
    }

    const ListenerSettings settings;
    Connections connections;
    WaitingRoom waitingRoom;
    const Surroundings around;
    Poco::ThreadPool threads;
    Poco::ThreadPool threadsOfReturned;
    net::HTTPServerParams::Ptr parameters;
    net::TCPServerConnectionFactory::Ptr factory;
    net::TCPServer server;
    bool stopped = false;
};

Listener::Listener(const ListenerSettings& settings, Router& router, WaitingRoom::Look look, observability::Log& log,
                   observability::Metrics& metrics)
{
    try {
        parts_ = std::make_unique<Parts>(settings, router, std::move(look), log, metrics);
    } catch (const Poco::Exception& cause) {
        throw std::runtime_error(cause.displayText());
    }
}

Listener::~Listener()
{
    stop(std::chrono::seconds(0));
    parts_->threads.joinAll();
    parts_->threadsOfReturned.joinAll();
}

void Listener::start()
{
    parts_->server.start();
}

int Listener::port() const
{
    return parts_->server.port();
}

int Listener::connections() const
{
    return parts_->connections.number() + parts_->waitingRoom.waiting() + parts_->waitingRoom.kept();
}

int Listener::requestsInFlight() const
{
    return parts_->connections.inFlight();
}

WaitingRoom& Listener::waitingRoom()
{
    return parts_->waitingRoom;
}

void Listener::stop(std::chrono::seconds patience)
{
    if (std::exchange(parts_->stopped, true))
        return;
    parts_->connections.announceStop();
    parts_->server.stop();
    parts_->waitingRoom.stop();
    if (!parts_->connections.drain(patience))
        parts_->connections.cut();
}

} // namespace mitoyen::server::http
