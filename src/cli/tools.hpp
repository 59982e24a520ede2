// Where a guide's tools lie, and in which languages.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "bti/guide.hpp"
#include "cli/caseload.hpp"

namespace bti::cli {

/// A tool's file in a language: the one asked for, else the guide's own; empty when the tool has no file.
[[nodiscard]] std::string tool_file_name(const Tool& tool, const Guide& guide,
                                         const std::optional<std::string>& wanted);

/// Where a tool's file lies: beside the guide or one that it builds on, or in the folder that a caseload's
/// copy has for its tools. Empty when it is nowhere.
[[nodiscard]] std::filesystem::path find_tool_file(const std::filesystem::path& guide, const std::string& file);

/// The folder that goes with a guide's copy in a caseload: `guides/ID@VERSION`.
[[nodiscard]] std::filesystem::path tools_folder(const std::filesystem::path& guide_copy);

/// All files that a guide's tools name, each once.
[[nodiscard]] std::vector<std::string> tool_files(const Guide& guide);

}  // namespace bti::cli
