// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

class QPdfDocument;
class QWidget;

namespace mitoyen::pages {

/// Asks for the printer and prints the pages as they are; the dialog does not stop the window's other work.
void printPaper(QPdfDocument& document, QWidget* parent);

} // namespace mitoyen::pages
