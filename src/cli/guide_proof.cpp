#include "cli/guide_proof.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
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

/// The file of a tool lies beside the guide or beside one that it builds on.
std::optional<fs::path> tool_file(const Session& session, const std::vector<Source>& texts, const std::string& file) {
  for (const Source& text : texts) {
    const fs::path path = from_here(session, text.file).parent_path() / file;
    std::error_code ignored;
    if (fs::is_regular_file(path, ignored)) return path;
  }
  return std::nullopt;
}

Errors check_tools(const Session& session, const std::vector<Source>& texts, const Guide& guide, const Laws& laws) {
  Errors missing;
  Errors repealed;
  std::set<fs::path> seen;
  const auto check = [&](const Tool& tool, const std::string& file) {
    const auto path = tool_file(session, texts, file);
    if (!path) {
      missing.push_back(
          {.what = msg("proof.tool-file", file, tool.title), .hint = msg("proof.tool-file.hint"), .at = tool.at});
      return;
    }
    if (!seen.insert(*path).second) return;
    const std::string name = shown(*path, session.env.folder);
    const auto text = read_named(*path, guide_limit, name);
    if (!text) return add(repealed, text.error());
    Errors errors = find_repealed(*text, laws, session.env.now().date());
    locate(errors, name, *text, Excerpt::open);
    add(repealed, std::move(errors));
  };
  for (const Tool& tool : guide.tools) {
    if (!tool.file.empty()) check(tool, tool.file);
    for (const auto& [language, file] : tool.languages) check(tool, file);
  }
  locate(missing, texts, Excerpt::open);
  add(missing, std::move(repealed));
  return missing;
}

}  // namespace

Errors prove_guide(const Session& session, const fs::path& path, bool with_tools) {
  const auto texts = read_guide_files(path, shown(path, session.env.folder));
  if (!texts) return texts.error();
  const auto guide = read_guide(*texts);
  if (!guide) {
    Errors errors = guide.error();
    locate(errors, *texts, Excerpt::open);
    return errors;
  }
  const auto laws = laws_here(session);
  if (!laws) return laws.error();
  Errors errors = prove(*guide);
  add(errors, find_repealed(*texts, *laws, session.env.now().date()));
  std::ranges::stable_sort(errors, {}, &Error::at);
  locate(errors, *texts, Excerpt::open);
  if (with_tools) add(errors, check_tools(session, *texts, *guide, *laws));
  return errors;
}

}  // namespace bti::cli
