// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace mitoyen::documents::test {

/// What keeps a file from being made to PDF/A-1b (ISO 19005-1), one sentence each; empty when nothing is found. Our
/// own reading of the clauses documents can break, not a certification: header and trailer, encryption, object
/// streams, output intent, XMP and its agreement with the information dictionary, embedded fonts, transparency,
/// actions, annotations, implementation limits; beyond the standard: the language of the document.
QStringList pdfAFaults(const QByteArray& pdf);

} // namespace mitoyen::documents::test
