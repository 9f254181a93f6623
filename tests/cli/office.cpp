// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/office.h"

#include "base/office_file.h"

namespace mitoyen::cli::test {

namespace {

base::SharedSecret passphrase()
{
    return std::make_shared<const keys::Secret>(keys::Secret::copyOf(std::string_view("sesam 7")));
}

} // namespace

Office::Office() : file_(folder_.file("office.mitoyen")), passphraseFile_(folder_.file("passphrase"))
{
    writeFile(passphraseFile_, "sesam 7\n");
    base::NewOffice office;
    office.file = file_;
    office.name = "Gérance du Parc";
    office.passphrase = passphrase();
    office.derivation = keys::leastDerivation;
    base::SharedSecret phrase;
    const auto created = base::createOffice(office, {}, phrase);
    core::require(created.ok(), "an office is created");
}

Ran Office::run(std::vector<std::string> arguments, Limits limits) const
{
    const std::vector<std::string> globals{"--replica", file_, "--passphrase-file", passphraseFile_, "--json"};
    arguments.insert(arguments.begin(), globals.begin(), globals.end());
    return test::run(arguments, limits);
}

nlohmann::json Office::ask(const std::vector<std::string>& arguments) const
{
    const auto ran = run(arguments);
    core::require(ran.exit == 0, "the command succeeds: " + ran.err);
    return ran.json();
}

void Office::takeOver(const std::string& name) const
{
    ask({"import", "takeover", sample(name)});
}

void Office::open(const std::function<void(storage::Replica&)>& use) const
{
    const auto replica = base::openOffice({.file = file_, .passphrase = passphrase()}, {});
    core::require(replica.ok(), "the office opens");
    use(**replica);
}

} // namespace mitoyen::cli::test
