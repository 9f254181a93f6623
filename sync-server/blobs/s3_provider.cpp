// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/s3_provider.h"

#include "blobs/s3_connections.h"
#include "core/require.h"
#include "crypto/digest.h"
#include "model/blob_layout.h"

#include <algorithm>
#include <fmt/format.h>
#include <thread>

namespace mitoyen::server::blobs {

namespace {

// Lists and errors; what an object may bring is said by its reader.
constexpr std::size_t largestText = std::size_t{4} * 1024 * 1024;

/// The answers of S3 are flat: one element's text is all that is looked for.
std::string elementIn(std::string_view xml, std::string_view name, std::size_t from = 0)
{
    const auto open = fmt::format("<{}>", name);
    const auto begin = xml.find(open, from);
    if (begin == std::string_view::npos)
        return {};
    const auto end = xml.find('<', begin + open.size());
    return std::string(xml.substr(begin + open.size(), end - begin - open.size()));
}

std::string unescaped(std::string text)
{
    for (const auto& [written, meant] :
         {std::pair<std::string_view, std::string_view>{"&quot;", "\""}, {"&#34;", "\""}, {"&amp;", "&"}})
        for (auto at = text.find(written); at != std::string::npos; at = text.find(written, at + meant.size()))
            text.replace(at, written.size(), meant);
    return text;
}

/// Whether the same request may succeed in a moment.
bool mayPass(const S3Answer& answer)
{
    return answer.status == 0 || answer.status == 429 || answer.status >= 500 ||
        answer.body.find("<Code>RequestTimeout</Code>") != std::string::npos;
}

ProviderFailure failureOf(const std::string& method, const S3Answer& answer)
{
    if (answer.status == 0)
        return ProviderFailure(fmt::format("S3 {}: {}", method, answer.trouble));
    return ProviderFailure(fmt::format("S3 {}: status {} {}", method, answer.status, elementIn(answer.body, "Code")));
}

/// The next `wanted` bytes of a source that gives pieces of any size; nothing when it abandons.
class Pieces {
public:
    explicit Pieces(const StorageProvider::Source& source) : source_(source) {}
    std::optional<std::string> take(std::size_t wanted)
    {
        while (held_.size() < wanted) {
            const auto piece = source_();
            if (!piece)
                return std::nullopt;
            core::require(!piece->empty(), "a source gives as much as it announced");
            held_ += *piece;
        }
        auto taken = held_.substr(0, wanted);
        held_.erase(0, wanted);
        return taken;
    }

private:
    const StorageProvider::Source& source_;
    std::string held_;
};

} // namespace

S3Provider::S3Provider(S3Settings settings, crypto::Clock clock, S3Patience patience)
    : settings_(std::move(settings)),
      clock_(std::move(clock)),
      patience_(std::move(patience)),
      connections_(std::make_unique<S3Connections>(settings_.endpoint))
{
    if (!patience_.sleep)
        patience_.sleep = [](std::chrono::milliseconds time) { std::this_thread::sleep_for(time); };
}

S3Provider::~S3Provider() = default;

std::string S3Provider::keyOf(std::string_view name) const
{
    core::require(isObjectName(name), "an object has a name of ours");
    return fmt::format("/{}/{}{}", settings_.bucket, settings_.prefix, name);
}

S3Answer S3Provider::send(S3Request request)
{
    const auto hash = model::hashText(crypto::bytesOf(crypto::sha256(request.body)));
    const auto path = uriEncoded(request.key, true);
    const auto query = canonicalQuery(request.query);
    const auto target = query.empty() ? path : path + "?" + query;
    std::size_t largest = largestText;
    if (const auto range = request.headers.find("range"); range != request.headers.end())
        largest += static_cast<std::size_t>(model::largestBlob);
    for (int attempt = 1;; ++attempt) {
        // Dated anew each time: a pause may be longer than a signature lives.
        auto headers = request.headers;
        const auto date = awsDate(clock_());
        headers["host"] = settings_.host;
        headers["x-amz-date"] = date;
        headers["x-amz-content-sha256"] = hash;
        headers["authorization"] =
            awsAuthorization({request.method, path, request.query, headers, hash}, settings_.credentials, date);
        auto answer = connections_->send(request.method, target, headers, request.body, largest);
        if (!mayPass(answer))
            return answer;
        if (attempt >= patience_.attempts)
            throw failureOf(request.method, answer);
        const auto pause = patience_.firstPause * (1 << (attempt - 1));
        const auto dice = static_cast<unsigned char>(crypto::randomBytes(1)[0]);
        patience_.sleep(pause / 2 + pause * dice / 512);
    }
}

/// An upload in parts, taken back by the service when it is not finished.
class S3Provider::PartedUpload {
public:
    PartedUpload(S3Provider& provider, std::string key) : provider_(provider), key_(std::move(key))
    {
        const auto answer = provider_.send({"POST", key_, {{"uploads", ""}}, {}, {}});
        upload_ = elementIn(answer.body, "UploadId");
        if (answer.status != 200 || upload_.empty())
            throw failureOf("POST", answer);
    }
    PartedUpload(const PartedUpload&) = delete;
    PartedUpload& operator=(const PartedUpload&) = delete;
    ~PartedUpload()
    {
        if (finished_)
            return;
        try {
            provider_.send({"DELETE", key_, {{"uploadId", upload_}}, {}, {}});
        } catch (const ProviderFailure&) {
            // The bucket's rule for unfinished uploads takes it; the failure that led here is the one to tell.
        }
    }

    void add(std::string_view part)
    {
        ++number_;
        const auto answer =
            provider_.send({"PUT", key_, {{"partNumber", std::to_string(number_)}, {"uploadId", upload_}}, {}, part});
        if (answer.status != 200 || answer.etag.empty())
            throw failureOf("PUT", answer);
        parts_ += fmt::format("<Part><PartNumber>{}</PartNumber><ETag>{}</ETag></Part>", number_, answer.etag);
    }

    void finish()
    {
        const auto body = "<CompleteMultipartUpload>" + parts_ + "</CompleteMultipartUpload>";
        const auto answer = provider_.send({"POST", key_, {{"uploadId", upload_}}, {}, body});
        // Repeated after its answer was lost: the service knows the upload no more, because it is an object now.
        const bool done = answer.status == 404 && provider_.send({"HEAD", key_, {}, {}, {}}).status == 200;
        // A service may begin to answer 200 and find an error afterwards.
        if (!done && (answer.status != 200 || answer.body.find("<Error>") != std::string::npos))
            throw failureOf("POST", answer);
        finished_ = true;
    }

private:
    S3Provider& provider_;
    std::string key_;
    std::string upload_;
    std::string parts_;
    int number_ = 0;
    bool finished_ = false;
};

bool S3Provider::putInParts(const std::string& key, std::int64_t size, const Source& source)
{
    PartedUpload upload(*this, key);
    Pieces pieces(source);
    for (auto left = static_cast<std::size_t>(size); left > 0;) {
        const auto part = pieces.take(std::min(left, partSize));
        if (!part)
            return false;
        upload.add(*part);
        left -= part->size();
    }
    upload.finish();
    return true;
}

bool S3Provider::put(std::string_view name, std::int64_t size, const Source& source)
{
    const auto key = keyOf(name);
    if (static_cast<std::size_t>(size) > partSize)
        return putInParts(key, size, source);
    const auto content = Pieces(source).take(static_cast<std::size_t>(size));
    if (!content)
        return false;
    const auto answer = send({"PUT", key, {}, {}, *content});
    if (answer.status != 200)
        throw failureOf("PUT", answer);
    return true;
}

std::optional<std::string> S3Provider::get(std::string_view name, std::int64_t offset, std::int64_t length)
{
    auto answer =
        send({"GET", keyOf(name), {}, {{"range", fmt::format("bytes={}-{}", offset, offset + length - 1)}}, {}});
    if (answer.status == 404)
        return std::nullopt;
    // The range begins behind the end.
    if (answer.status == 416)
        return std::string();
    if (answer.status == 200)
        return answer.body.substr(std::min(static_cast<std::size_t>(offset), answer.body.size()),
                                  static_cast<std::size_t>(length));
    if (answer.status != 206)
        throw failureOf("GET", answer);
    return std::move(answer.body);
}

bool S3Provider::exists(std::string_view name)
{
    const auto answer = send({"HEAD", keyOf(name), {}, {}, {}});
    if (answer.status != 200 && answer.status != 404)
        throw failureOf("HEAD", answer);
    return answer.status == 200;
}

void S3Provider::remove(std::string_view name)
{
    const auto answer = send({"DELETE", keyOf(name), {}, {}, {}});
    if (answer.status != 204 && answer.status != 200 && answer.status != 404)
        throw failureOf("DELETE", answer);
}

std::vector<std::string> S3Provider::list(std::string_view prefix)
{
    std::vector<std::string> names;
    std::string token;
    do {
        std::vector<std::pair<std::string, std::string>> query{{"list-type", "2"},
                                                               {"prefix", settings_.prefix + std::string(prefix)}};
        if (!token.empty())
            query.emplace_back("continuation-token", token);
        const auto answer = send({"GET", "/" + settings_.bucket, std::move(query), {}, {}});
        if (answer.status != 200)
            throw failureOf("GET", answer);
        for (auto at = answer.body.find("<Key>"); at != std::string::npos; at = answer.body.find("<Key>", at + 1)) {
            const auto key = unescaped(elementIn(answer.body, "Key", at));
            if (key.starts_with(settings_.prefix))
                names.push_back(key.substr(settings_.prefix.size()));
        }
        token = unescaped(elementIn(answer.body, "NextContinuationToken"));
    } while (!token.empty());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace mitoyen::server::blobs
