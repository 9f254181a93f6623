// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "documents/paper.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace mitoyen::documents {

/// What the columns of a table have added up to.
struct Sums {
    core::Money net;
    core::Money vat;
    core::Money gross;
    void add(const Sums& other)
    {
        net += other.net;
        vat += other.vat;
        gross += other.gross;
    }
};

/// A strip over the whole width of the text: a paragraph line, a heading, a row.
struct Block {
    double height = 0;
    /// Paints itself with its upper edge at the given y.
    std::function<void(Paper& paper, double top)> paint;
    /// Never the last of a page: a heading stays with what it heads.
    bool keepWithNext = false;
    /// A row of the table whose sums are carried over the end of a page.
    bool inTable = false;
    /// Added to the carried sums when the row is placed; only rows that hold an amount of their own have it.
    std::optional<Sums> sums = std::nullopt;
    /// Repeated under the sums brought forward when this row opens a page: the headings it stands under.
    std::shared_ptr<const Block> continuation = nullptr;
};

/// How a table crosses the end of a page.
struct TableBreaks {
    std::function<Block()> header;
    std::function<Block(const Sums&)> carriedForward;
    std::function<Block(const Sums&)> broughtForward;
    /// Room kept for the row of `carriedForward`: its height.
    double carriedHeight = 0;
};

struct PlacedBlock {
    double top = 0;
    Block block;
};

using PlacedPage = std::vector<PlacedBlock>;

struct PageArea {
    double firstTop = 0;
    double nextTop = 0;
    double bottom = 0;
};

/// Puts blocks on pages, one below the other. At least one page.
std::vector<PlacedPage> paginate(std::vector<Block> blocks, const TableBreaks& breaks, const PageArea& area);

/// White space.
Block gap(double height);

} // namespace mitoyen::documents
