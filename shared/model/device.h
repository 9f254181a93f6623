// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

/// A laptop that carries a replica. `series` is the three-digit number under which it makes payment references.
struct Device {
    Id<Device> id;
    Id<Organisation> organisation;
    std::string name;
    std::optional<Id<OfficeUser>> officeUser;
    std::int64_t series = 0;
    std::optional<Instant> registeredAt;
    bool operator==(const Device&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Schema<model::Device> {
    using E = model::Device;
    static constexpr std::string_view table = "device";
    static constexpr std::string_view display = "name";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("name", &E::name).required(),
        field("office_user", &E::officeUser).references("office_user"),
        field("series", &E::series).atLeast(0).atMost(999),
        field("registered_at", &E::registeredAt),
    };
};

} // namespace mitoyen::schema
