// The groups that cases are told by, and which figures are told of each.
// Knows ids of guides. Must not know cases.
#pragma once

#include <string_view>
#include <vector>

#include "bti/stats.hpp"

namespace bti::stats {

/// Which no id of a guide looks like.
inline constexpr std::string_view no_group = "(none)";
inline constexpr std::string_view several_groups = "(several)";

/// Those of the guide, in its order; then what belongs to several or to none.
[[nodiscard]] std::vector<StatsGroup> groups_of(const Guide& guide, GroupBy by);

/// Is a figure told of groups, and not only of all cases? Not where the grouping itself says what it counts.
[[nodiscard]] bool is_divided(const StatsFigure& figure, GroupBy by);

}  // namespace bti::stats
