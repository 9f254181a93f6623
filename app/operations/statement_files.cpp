// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/statement_files.h"

#include "core/text.h"
#include "documents/charge_statement_document.h"
#include "documents/phrases.h"

#include <QCryptographicHash>

#include <atomic>
#include <mutex>
#include <thread>

namespace mitoyen::operations {

namespace {

/// What the painters share: the next report to take, and the first thing that went wrong.
class Painting {
public:
    Painting(const std::vector<documents::ChargeStatementReport>& reports, base::Progress* progress)
        : reports_(reports),
          progress_(progress),
          files_(reports.size())
    {}

    /// The whole life of a painter; fonts belong to one thread.
    void paint()
    {
        const auto document = documents::ChargeStatementDocument::create();
        if (!document)
            return refuse(document.error());
        for (auto at = next_.fetch_add(1); at < reports_.size() && !stopped_; at = next_.fetch_add(1)) {
            if (progress_ != nullptr && progress_->isCancelled())
                return refuse(base::Progress::cancelled());
            auto file = document->render(reports_[at]);
            if (!file) {
                auto error = file.error();
                error.where.field = reports_[at].documentNumber;
                return refuse(std::move(error));
            }
            files_[at] = std::move(*file);
            if (progress_ != nullptr)
                progress_->step(static_cast<std::int64_t>(done_.fetch_add(1)) + 1, std::ssize(reports_));
        }
    }

    core::Result<std::vector<QByteArray>> result()
    {
        if (error_)
            return *error_;
        return std::move(files_);
    }

private:
    void refuse(core::Error error)
    {
        stopped_ = true;
        const std::lock_guard guard(mutex_);
        if (!error_)
            error_ = std::move(error);
    }

    const std::vector<documents::ChargeStatementReport>& reports_;
    base::Progress* progress_;
    std::vector<QByteArray> files_;
    std::atomic<std::size_t> next_ = 0;
    std::atomic<std::size_t> done_ = 0;
    std::atomic<bool> stopped_ = false;
    std::mutex mutex_;
    std::optional<core::Error> error_;
};

/// A name as part of a file's name everywhere: small letters, digits and dashes.
std::string fileWord(const std::string& name)
{
    constexpr std::size_t longest = 40;
    std::string word(core::trim(core::foldKeepingPairs(name)));
    std::erase_if(word, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    for (auto& character : word)
        if (character == ' ')
            character = '-';
    word = word.substr(0, longest);
    while (word.ends_with('-'))
        word.pop_back();
    return word;
}

std::string ending(const documents::ChargeStatementReport& report)
{
    return (report.copyDate ? "-copy-" + core::toIso(*report.copyDate) : std::string{}) + ".pdf";
}

} // namespace

core::Result<std::vector<QByteArray>> renderStatements(const std::vector<documents::ChargeStatementReport>& reports,
                                                       base::Progress* progress)
{
    constexpr std::size_t worthAThread = 8;
    Painting painting(reports, progress);
    const auto paint = [&painting] { painting.paint(); };
    if (reports.size() < worthAThread || std::thread::hardware_concurrency() < 2) {
        paint();
    } else {
        // The texts are loaded once, before two threads ask for them at the same time.
        for (const auto& report : reports)
            (void)documents::Phrases::of(report.language);
        std::jthread second(paint);
        paint();
    }
    return painting.result();
}

core::Result<QByteArray> bundleOf(const std::vector<documents::ChargeStatementReport>& reports,
                                  const std::vector<QByteArray>& files)
{
    core::require(!reports.empty() && reports.size() == files.size(), "a bundle has a file for each report");
    std::vector<documents::RenderedStatement> parts;
    for (std::size_t i = 0; i < files.size(); ++i)
        parts.push_back({files[i], reports[i].addresseeName});
    auto properties = documents::propertiesOf(reports.front());
    const auto& phrases = documents::Phrases::of(reports.front().referenceLanguage);
    const auto title = phrases.text(documents::Phrase::Title) + QStringLiteral(" \u2013 ") +
        QString::fromStdString(reports.front().associationName) + QStringLiteral(" \u2013 ") +
        phrases.text(documents::Phrase::Period, phrases.date(reports.front().period.from),
                     phrases.date(reports.front().period.to));
    properties.title = title.toStdString();
    properties.language = base::languageTag(reports.front().referenceLanguage);
    return documents::bundleStatements(parts, properties);
}

std::string sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

std::string statementFileName(const documents::ChargeStatementReport& report)
{
    return report.documentNumber + '-' + fileWord(report.addresseeName) + ending(report);
}

std::string bundleFileName(const std::string& building, const documents::ChargeStatementReport& first)
{
    return "statements-" + fileWord(building) + '-' + core::toIso(first.period.from) + '-' +
        core::toIso(first.period.to) + ending(first);
}

} // namespace mitoyen::operations
