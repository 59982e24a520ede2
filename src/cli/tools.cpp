#include "cli/tools.hpp"

#include <algorithm>
#include <system_error>

namespace bti::cli {
namespace fs = std::filesystem;

std::string tool_file_name(const Tool& tool, const Guide& guide, const std::optional<std::string>& wanted) {
  const auto in = [&](const std::string& language) {
    const auto found = std::ranges::find_if(tool.languages, [&](const auto& one) { return one.first == language; });
    return found == tool.languages.end() ? std::string() : found->second;
  };
  for (const std::string& language : {wanted.value_or(""), guide.language}) {
    if (std::string file = in(language); !file.empty()) return file;
  }
  return tool.file;
}

fs::path tools_folder(const fs::path& guide_copy) { return guide_copy.parent_path() / guide_copy.stem(); }

fs::path find_tool_file(const fs::path& guide, const std::string& file) {
  if (file.empty()) return {};
  const auto files = read_guide_files(guide, guide.string());
  if (!files) return {};
  std::vector<fs::path> folders{tools_folder(guide)};
  for (const fs::path& one : files->paths) folders.push_back(one.parent_path());
  std::error_code ignored;
  for (const fs::path& folder : folders) {
    if (fs::is_regular_file(folder / file, ignored)) return folder / file;
  }
  return {};
}

std::vector<std::string> tool_files(const Guide& guide) {
  std::vector<std::string> files;
  for (const Tool& tool : guide.tools) {
    if (!tool.file.empty()) files.push_back(tool.file);
    for (const auto& [language, file] : tool.languages) files.push_back(file);
  }
  std::ranges::sort(files);
  files.erase(std::ranges::unique(files).begin(), files.end());
  return files;
}

}  // namespace bti::cli
