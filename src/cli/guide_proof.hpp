// A guide on disk, read and proved.
// Knows where a guide's files lie. Must not know commands.
#pragma once

#include <filesystem>

#include "cli/session.hpp"

namespace bti::cli {

/// Everything that is wrong with a guide: it cannot be read, or it does not hold what it promises, or a
/// file of a tool is not there. Without the tools, for a copy in a caseload.
[[nodiscard]] Errors prove_guide(const Session& session, const std::filesystem::path& path, bool with_tools = true);

}  // namespace bti::cli
