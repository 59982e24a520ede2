#include <algorithm>
#include <vector>

#include "bti/source.hpp"

namespace bti {
namespace {

/// Letters that must be added, dropped, changed or swapped with the next to turn one word into the other.
std::size_t typing_errors(std::string_view from, std::string_view to) {
  std::vector<std::vector<std::size_t>> cost(from.size() + 1, std::vector<std::size_t>(to.size() + 1));
  for (std::size_t i = 0; i <= from.size(); ++i) cost[i][0] = i;
  for (std::size_t j = 0; j <= to.size(); ++j) cost[0][j] = j;
  for (std::size_t i = 1; i <= from.size(); ++i) {
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t changed = from[i - 1] == to[j - 1] ? 0 : 1;
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + changed});
      if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
      }
    }
  }
  return cost[from.size()][to.size()];
}

constexpr std::size_t longest_word = 64;

}  // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& words) {
  std::string best;
  if (word.empty() || word.size() > longest_word) return best;
  std::size_t least = word.size() < 4 ? 2 : word.size() / 3 + 2;
  for (const auto& candidate : words) {
    const auto errors = typing_errors(word, candidate);
    if (errors < least && errors < candidate.size()) {
      least = errors;
      best = candidate;
    }
  }
  return best;
}

}  // namespace bti
