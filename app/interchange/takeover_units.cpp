// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/text.h"
#include "interchange/takeover_parts.h"
#include "interchange/takeover_words.h"

namespace mitoyen::interchange {

namespace {

constexpr std::int64_t largestTotal = 1'000'000'000;

std::string_view withoutSquareMetres(std::string_view surface)
{
    for (const std::string_view unit : {"m²", "m2"})
        if (surface.ends_with(unit))
            return core::trim(surface.substr(0, surface.size() - unit.size()));
    return surface;
}

/// Reads the lots row by row into units and the share vectors of their keys.
class UnitReader {
public:
    UnitReader(const TakeoverTable& file, TakeoverContext& context)
        : file_(file),
          context_(context),
          cells_(file, context.faults())
    {
        addKey({"General", header(LotField::Shares), true, 0, {}});
        for (const auto& key : file.columns.keys)
            addKey({key.name, std::string(file.table->header[key.column]), false, 0, {}});
        whole_.assign(keys().size(), true);
    }

    void run()
    {
        context_.units.emplace();
        context_.labelHeader = header(LotField::Label);
        while (cells_.next())
            readRow();
        for (std::size_t key = 0; key < keys().size(); ++key)
            finishKey(key);
    }

private:
    std::vector<PlannedKey>& keys() { return context_.plan().keys; }

    std::string header(std::size_t field) const { return cells_.header(field); }

    void addKey(PlannedKey key)
    {
        if (!context_.keys)
            context_.keys.emplace();
        context_.keys->emplace(core::foldKeepingPairs(key.name), keys().size());
        keys().push_back(std::move(key));
    }

    void readRow()
    {
        PlannedUnit unit;
        unit.line = cells_.line();
        unit.record.position = std::ssize(context_.plan().units);
        if (const auto label = cells_.text(LotField::Label)) {
            unit.record.label = *label;
            const auto [other, isNew] = context_.units->emplace(*label, context_.plan().units.size());
            if (!isNew)
                cells_.refuse(LotField::Label, "unit_twice",
                              "The unit " + quote(*label) + " is on line " +
                                  std::to_string(context_.plan().units[other->second].line) + " as well.");
        }
        readKind(unit.record);
        if (const auto floor = cells_.text(LotField::Floor); floor && !floor->empty())
            unit.record.floor = *floor;
        readSurface(unit.record);
        keys()[0].shares.push_back(readGeneralShare());
        for (std::size_t key = 0; key < file_.columns.keys.size(); ++key)
            keys()[key + 1].shares.push_back(readShare(key + 1, file_.columns.keys[key].column));
        context_.plan().units.push_back(std::move(unit));
    }

    void readKind(model::Unit& unit)
    {
        const auto word = cells_.text(LotField::Kind);
        if (!word)
            return;
        const auto kind = unitKindOf(*word);
        if (!kind)
            cells_.refuse(LotField::Kind, "unknown_kind",
                          quote(*word) + " is no kind of unit; choose one of: " + wordList<model::UnitKind>() + ".");
        unit.kind = kind.value_or(model::UnitKind::Other);
    }

    void readSurface(model::Unit& unit)
    {
        const auto text = cells_.cell(LotField::Surface);
        if (text.empty())
            return;
        unit.surfaceDm2 = parseHundredths(withoutSquareMetres(text));
        if (!unit.surfaceDm2)
            cells_.refuse(LotField::Surface, "surface_not_a_number",
                          quote(text) + " is not a surface in square metres; write it like 85,5.");
    }

    std::int64_t readGeneralShare()
    {
        const int column = file_.columns.columnOf[LotField::Shares];
        if (column >= 0 && cells_.text(LotField::Shares))
            return readShare(0, static_cast<std::size_t>(column));
        whole_[0] = false;
        return 0;
    }

    /// A unit that has no share in a special key may leave the cell empty.
    std::int64_t readShare(std::size_t key, std::size_t column)
    {
        const auto text = cells_.cellAt(column);
        if (text.empty())
            return 0;
        const auto share = parseWhole(text);
        if (!share) {
            whole_[key] = false;
            cells_.refuseColumn(column, "share_not_a_number",
                                quote(text) + " is not a number of shares; write a whole number.");
        }
        return share.value_or(0);
    }

    void finishKey(std::size_t place)
    {
        auto& key = keys()[place];
        std::int64_t sum = 0;
        for (const auto share : key.shares)
            sum += share;
        key.total = sum;
        const auto refuse = [this, &key](std::string code, std::string message) {
            context_.faults().refuse({file_.fileName, 1, key.column, std::move(code), std::move(message), {}});
        };
        if (sum > largestTotal)
            refuse("share_out_of_range",
                   "The shares of the key " + quote(key.name) + " add up to " + std::to_string(sum) + "; the most is " +
                       std::to_string(largestTotal) + ".");
        // With a share that cannot be read the sum says nothing, and that share is a fault already.
        else if (key.general && whole_[place] && context_.deedTotal && *context_.deedTotal != sum)
            refuse("shares_miss_total",
                   "The shares of the key " + quote(key.name) + " add up to " + std::to_string(sum) +
                       "; the total of the deed is " + std::to_string(*context_.deedTotal) + " (" +
                       quote(context_.deedTotalCell) + " in " + context_.plan().fileNames[0] +
                       "). Difference: " + std::to_string(sum - *context_.deedTotal) + ".");
    }

    const TakeoverTable& file_;
    TakeoverContext& context_;
    RowCells cells_;
    std::vector<bool> whole_; ///< per key: every share could be read
};

} // namespace

void readUnits(const TakeoverTable& file, TakeoverContext& context)
{
    context.unitsFile = file.fileName;
    UnitReader(file, context).run();
    // Without a column of labels every reference would be unknown; one fault has said so.
    if (file.columns.columnOf[LotField::Label] < 0)
        context.units.reset();
}

} // namespace mitoyen::interchange
