// Every case of a caseload, read by all cores.
// Knows threads. Must not know what is looked for.
#pragma once

#include <cstddef>
#include <functional>

#include "cli/session.hpp"

namespace bti::cli {

struct Unread {
  Errors errors;         ///< of cases that could not be read, and of files that are no cases; by file and place
  std::size_t cases{0};  ///< that could not be read
};

/// Shows every case that can be read to `look`, which several threads call at once, in no certain order.
[[nodiscard]] Result<Unread> look_at_cases(const Session& session, const std::function<void(const OpenCase&)>& look);

}  // namespace bti::cli
