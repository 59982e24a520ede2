// How a command that records something ends: with what was written, or with --dry-run what would be.
// Knows recording and showing. Must not know what is recorded.
#pragma once

#include "cli/record.hpp"
#include "cli/session.hpp"

namespace bti::cli {

/// Says what comes next, for people.
using Tell = void (*)(Session&, const OpenCase&);

[[nodiscard]] Result<int> conclude(Session& session, const Making& make, const Answerer& who, Tell tell);
/// What needs no look at the case as it stands.
[[nodiscard]] Making just(Payload payload);

}  // namespace bti::cli
