#include "stats/hide.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>

namespace bti::stats {
namespace {

/// Do the hidden groups hide each other?
bool is_enough(const std::vector<Counts>& groups, const std::vector<bool>& hidden, int limit) {
  int could_be_shown = 0;
  int as_small_as_can_be = 0;
  Counts together(groups.front().size());
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (!hidden[i]) continue;
    const bool could_be = std::ranges::min(groups[i]) >= limit;
    could_be_shown += could_be ? 1 : 0;
    as_small_as_can_be += could_be ? limit : 1;  // it may be known that the group has a case
    std::ranges::transform(together, groups[i], together.begin(), std::plus{});
  }
  return could_be_shown > 0 && std::ranges::min(together) > as_small_as_can_be;
}

}  // namespace

std::vector<bool> hide_small(const std::vector<Counts>& groups, int limit, std::vector<bool> hidden) {
  hidden.resize(groups.size());
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (std::ranges::min(groups[i]) < limit) hidden[i] = true;
  }
  if (std::ranges::none_of(hidden, std::identity{})) return hidden;
  for (std::size_t i = groups.size(); i-- > 0 && !is_enough(groups, hidden, limit);) hidden[i] = true;
  return hidden;
}

}  // namespace bti::stats
