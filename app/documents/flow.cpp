// SPDX-License-Identifier: AGPL-3.0-or-later
#include "documents/flow.h"

#include <span>

namespace mitoyen::documents {

namespace {

class Paginator {
public:
    Paginator(const TableBreaks& breaks, const PageArea& area) : breaks_(breaks), area_(area), y_(area.firstTop)
    {
        pages_.emplace_back();
    }

    /// `group` stays together; `tableGoesOn`: a row of the table follows it.
    void place(std::span<Block> group, bool tableGoesOn)
    {
        double needed = 0;
        for (const Block& block : group)
            needed += block.height;
        const bool inTable = group.front().inTable;
        if (inTable && tableGoesOn)
            needed += breaks_.carriedHeight;
        if (y_ + needed > area_.bottom && !isPageEmpty())
            turnPage(inTable, group.front());
        for (Block& block : group) {
            if (block.sums) {
                sums_.add(*block.sums);
                hasRows_ = true;
            }
            put(std::move(block));
        }
    }

    std::vector<PlacedPage> take() { return std::move(pages_); }

private:
    bool isPageEmpty() const { return pages_.back().empty(); }

    void put(Block block)
    {
        const double top = y_;
        y_ += block.height;
        pages_.back().push_back({top, std::move(block)});
    }

    void turnPage(bool inTable, const Block& next)
    {
        const bool carries = inTable && hasRows_;
        if (carries)
            put(breaks_.carriedForward(sums_));
        pages_.emplace_back();
        y_ = area_.nextTop;
        if (!inTable)
            return;
        put(breaks_.header());
        if (carries)
            put(breaks_.broughtForward(sums_));
        if (next.continuation)
            put(*next.continuation);
    }

    const TableBreaks& breaks_;
    const PageArea& area_;
    double y_;
    Sums sums_;
    bool hasRows_ = false;
    std::vector<PlacedPage> pages_;
};

} // namespace

std::vector<PlacedPage> paginate(std::vector<Block> blocks, const TableBreaks& breaks, const PageArea& area)
{
    Paginator paginator(breaks, area);
    for (std::size_t first = 0; first < blocks.size();) {
        std::size_t last = first;
        while (last + 1 < blocks.size() && blocks[last].keepWithNext)
            ++last;
        const bool tableGoesOn = last + 1 < blocks.size() && blocks[last + 1].inTable;
        paginator.place(std::span(blocks).subspan(first, last - first + 1), tableGoesOn);
        first = last + 1;
    }
    return paginator.take();
}

Block gap(double height)
{
    return {.height = height, .paint = [](Paper&, double) {}};
}

} // namespace mitoyen::documents
