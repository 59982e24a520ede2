// Services that came in without the family's yes, as what stands in the way.
// Knows consents. Must not know which way is taken.
#pragma once

#include "bti/engine.hpp"

namespace bti {

/// A service that came in waits for the family's yes; what is missing for each kind of consent.
[[nodiscard]] Errors brought_in_without_consent(const Guide& guide, const State& state, Date today);

}  // namespace bti
