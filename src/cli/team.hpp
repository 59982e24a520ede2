// The team that a command is about.
#pragma once

#include "bti/guide.hpp"
#include "cli/session.hpp"

namespace bti::cli {

/// The guide's team whose id is the command's argument.
[[nodiscard]] Result<Team> said_team(const Session& session, const Guide& guide);

}  // namespace bti::cli
