// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "keys/secret.h"

#include <string>

namespace mitoyen::keys {

/// The store of secrets of the operating system. An interface, so that the rule of unlocking runs without one.
///
/// **A locked keychain answers Missing, although it keeps the entry** (measured with the Secret Service of GNOME).
/// Missing therefore never means "there is no key yet": whoever creates a key looks at files, never at the keychain.
/// `unlock()` cannot create a key and `create()` refuses when a file exists, so no caller has to remember this.
class Keychain {
public:
    enum class Answer {
        /// Read: the secret is there. Write, remove: done.
        Done,
        /// No such entry, or the keychain is locked.
        Missing,
        /// No keychain, no permission, no answer within the time limit; the reason says which.
        Unavailable,
    };
    struct Reading {
        Answer answer = Answer::Unavailable;
        Secret secret;
        std::string reason;
    };
    struct Outcome {
        Answer answer = Answer::Unavailable;
        std::string reason;
    };

    virtual ~Keychain() = default;
    /// `name` is the text of a key file's id.
    virtual Reading read(const std::string& name) = 0;
    virtual Outcome write(const std::string& name, const Secret& secret) = 0;
    /// Missing counts as removed only as far as the warning above allows.
    virtual Outcome remove(const std::string& name) = 0;
};

} // namespace mitoyen::keys
