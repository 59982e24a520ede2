// Gentle advice on goals and measures: never a rule.
// Knows what a good goal looks like. Must not know who asks.
#pragma once

#include <vector>

#include "bti/engine.hpp"

namespace bti {

/// What could be better in a goal's text: that it stands in the present tense, says when and where, and has a
/// deadline.
[[nodiscard]] std::vector<Message> goal_advice(const Goal& goal);

/// That more goals or measures are under way than the guide advises.
[[nodiscard]] std::vector<Message> too_many(const Guide& guide, const State& state);

}  // namespace bti
