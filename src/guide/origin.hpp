// Which text each part of a joined guide comes from.
// Knows values and places. Must not know what a guide's keys mean.
#pragma once

#include <vector>

#include "bti/guide.hpp"

namespace bti {

/// The parts of a guide that come whole from one text, as few as tell it.
[[nodiscard]] std::vector<Origin> parts_of(const Value& guide);

}  // namespace bti
