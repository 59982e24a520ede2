// It is acute: whom to call, first of all, and that it is written down.
#pragma once

#include "cli/record.hpp"

namespace bti::cli {

/// It turned acute while something else was asked: shown and recorded at once, whatever else is lacking.
[[nodiscard]] Result<int> turn_acute(Session& session, const Answerer& who);

/// Whom to call when the case cannot be opened: by the caseload's guide, or everywhere in Norway.
void show_acute_anyway(Session& session);

}  // namespace bti::cli
