#include "cli/guide_proof.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <system_error>
#include <utility>

#include "bti/proof.hpp"
#include "cli/guides.hpp"

namespace bti::cli {
namespace fs = std::filesystem;
namespace {

void add(Errors& errors, Errors more) { std::ranges::move(more, std::back_inserter(errors)); }

Result<Laws> laws_here(const Session& session) {
  const fs::path path = law_file(session);
  const std::string name = shown(path, session.env.folder);
  std::error_code ignored;
  if (!fs::exists(path, ignored)) {
    return fail({.what = msg("proof.no-laws"), .hint = msg("proof.no-laws.hint"), .file = name});
  }
  const auto text = read_named(path, guide_limit, name);
  if (!text) return std::unexpected(text.error());
  auto laws = read_laws(*text);
  if (!laws) locate(laws.error(), name, *text, Excerpt::open);
  return laws;
}

/// As find_tool_file, for files that are read already: a guide can have many tools.
fs::path file_of(const GuideFiles& guide, const std::string& file) {
  std::error_code ignored;
  for (const fs::path& one : guide.paths) {
    if (fs::is_regular_file(one.parent_path() / file, ignored)) return one.parent_path() / file;
  }
  return {};
}

Errors check_tools(const Session& session, const GuideFiles& files, const Guide& guide, const Laws& laws) {
  Errors missing;
  Errors repealed;
  std::set<fs::path> seen;
  const auto check = [&](const Tool& tool, const std::string& file) {
    const fs::path path = file_of(files, file);
    if (path.empty()) {
      missing.push_back(
          {.what = msg("proof.tool-file", file, tool.title), .hint = msg("proof.tool-file.hint"), .at = tool.at});
      return;
    }
    if (!seen.insert(path).second) return;
    const std::string name = shown(path, session.env.folder);
    const auto text = read_named(path, guide_limit, name);
    if (!text) return add(repealed, text.error());
    Errors errors = find_repealed(*text, laws, session.env.now().date());
    locate(errors, name, *text, Excerpt::open);
    add(repealed, std::move(errors));
  };
  for (const Tool& tool : guide.tools) {
    if (!tool.file.empty()) check(tool, tool.file);
    for (const auto& [language, file] : tool.languages) check(tool, file);
  }
  locate(missing, files.texts, Excerpt::open);
  add(missing, std::move(repealed));
  return missing;
}

}  // namespace

Errors prove_guide(const Session& session, const fs::path& path, bool with_tools) {
  const auto files = read_guide_files(path, shown(path, session.env.folder));
  if (!files) return files.error();
  const auto guide = read_guide(files->texts);
  if (!guide) {
    Errors errors = guide.error();
    locate(errors, files->texts, Excerpt::open);
    return errors;
  }
  const auto laws = laws_here(session);
  if (!laws) return laws.error();
  Errors errors = prove(*guide);
  add(errors, find_repealed(files->texts, *laws, session.env.now().date()));
  std::ranges::stable_sort(errors, {}, &Error::at);
  locate(errors, files->texts, Excerpt::open);
  if (with_tools) add(errors, check_tools(session, *files, *guide, *laws));
  return errors;
}

}  // namespace bti::cli
