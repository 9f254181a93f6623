// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/wire.h"
#include "target.h"

namespace mitoyen::fuzz {

namespace {

/// Values read from any bytes are read the same again from what the writer makes of them.
bool readValues(std::string_view bytes)
{
    sync::WireReader reader(bytes);
    core::Row values;
    while (!reader.atEnd() && !reader.failed())
        values.push_back(reader.value());
    expect(values.size() <= bytes.size(), "more values than bytes");
    if (reader.failed()) {
        expect(reader.number() == 0 && reader.text().empty() && reader.count() == 0, "a failed reader still reads");
        return false;
    }
    sync::WireWriter writer;
    writer.row(values, values.size());
    const auto written = writer.take();
    sync::WireReader again(written);
    for (const auto& value : values)
        expect(again.value() == value, "a value changes on its way");
    expect(again.atEnd() && !again.failed(), "more is written than was read");
    return true;
}

const Target target("wire", readValues);

} // namespace

} // namespace mitoyen::fuzz
