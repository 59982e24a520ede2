// It is acute: whom to call, first of all, and that it is written down.
#pragma once

#include "cli/record.hpp"

namespace bti::cli {

/// It turned acute while something else was asked: shown and recorded at once, whatever else is lacking.
[[nodiscard]] Result<int> turn_acute(Session& session, const Answerer& who);

}  // namespace bti::cli
