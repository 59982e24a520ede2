// Rounds of evaluation: what was evaluated together, before the case went back or to another level.
#pragma once

#include <vector>

#include "bti/engine.hpp"

namespace bti {

struct EvaluationRound {
  Date first;  ///< when its first measure was evaluated
  Date last;
  /// What the child said for it: after the measures that it evaluates were agreed, and after the case came back from
  /// the round before.
  std::vector<const Recorded<Voice>*> voices;
};

/// Oldest first. They point into the state.
[[nodiscard]] std::vector<EvaluationRound> evaluation_rounds(const State& state);

}  // namespace bti
