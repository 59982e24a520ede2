// Which of the child's words belong to which evaluation.
// Knows a state. Must not know what follows when there are none.
#pragma once

#include <cstddef>
#include <vector>

#include "bti/engine.hpp"

namespace bti {

/// What the child said, or why it was not heard, to this evaluation of a measure (counted from 0): the same day, or
/// after the measure was agreed or last evaluated, and before it was evaluated again.
[[nodiscard]] std::vector<const Recorded<Voice>*> voices_to(const State& state, const MeasureState& measure,
                                                            std::size_t evaluation);

}  // namespace bti
