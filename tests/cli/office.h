// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "cli/command_run.h"
#include "storage/replica.h"
#include "support/replicas.h"

#include <functional>

namespace mitoyen::cli::test {

/// A replica on the disk with its passphrase, in a folder that goes with the object. Its key derivation costs next to
/// nothing: these tests open it hundreds of times.
class Office {
public:
    Office();

    const std::string& file() const { return file_; }
    const std::string& passphraseFile() const { return passphraseFile_; }
    std::string inFolder(const std::string& name) const { return folder_.file(name); }

    /// With --replica, --passphrase-file and --json.
    Ran run(std::vector<std::string> arguments, Limits limits = {}) const;
    /// The document of a run that must succeed.
    nlohmann::json ask(const std::vector<std::string>& arguments) const;
    void takeOver(const std::string& sample) const;
    /// Opens it in this process.
    void open(const std::function<void(storage::Replica&)>& use) const;

private:
    tests::TemporaryFolder folder_;
    std::string file_;
    std::string passphraseFile_;
};

inline constexpr const char* tilleuls = "Residence Les Tilleuls";
inline constexpr const char* zeedijk = "Residentie Zeedijk";
inline constexpr const char* eupen = "Wohnpark Eupen";

} // namespace mitoyen::cli::test
