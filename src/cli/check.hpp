// Checking files: guides, cases and whole caseloads, told apart by what they say they are.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "cli/session.hpp"

namespace bti::cli {

/// What a check came to.
struct Checked {
  std::size_t guides{0};
  std::size_t cases{0};
  Errors bad;       ///< files that cannot be read as what they are
  Errors findings;  ///< what they say that does not hold together
  /// Case numbers and codes of what is broken in the follow-up.
  std::vector<std::pair<std::string, std::string>> breaks{};
};

/// Reads a guide and proves it; without the tools, for a copy in a caseload.
void check_guide(const Session& session, const std::filesystem::path& path, Checked& checked, bool with_tools = true);
void check_path(const Session& session, const std::filesystem::path& path, Checked& checked);

/// Shows what was found and gives the exit status.
[[nodiscard]] int show_checked(Session& session, const Checked& checked);

}  // namespace bti::cli
