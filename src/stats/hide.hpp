// Which groups of a figure must be hidden, so that nobody is recognised.
// Knows counts and their total. Must not know what is counted.
#pragma once

#include <vector>

namespace bti::stats {

/// What a figure of one group rests on: one count, or two, as a share does on those with and those without.
using Counts = std::vector<int>;

/// Which groups are hidden: those asked for, those with a count under the limit, and as many more that no hidden count
/// can be worked out from the total and what is shown, not even by one who knows this method.
///
/// - Among the hidden there is always one that could have been shown: a reader who knows that the small ones are under
///   the limit still does not know how much lies in that one.
/// - It is taken from the last group upwards and never by size, for the choice itself would tell the size.
/// - Together the hidden hold more than they must, or each would have to be as small as it can be.
[[nodiscard]] std::vector<bool> hide_small(const std::vector<Counts>& groups, int limit, std::vector<bool> hidden = {});

}  // namespace bti::stats
