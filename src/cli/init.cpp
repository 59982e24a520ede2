// bti init: a folder becomes a caseload.
#include <algorithm>
#include <chrono>
#include <system_error>
#include <utility>

#include "cli/guides.hpp"
#include "cli/session.hpp"
#include "cli/tools.hpp"

namespace bti::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::chrono::milliseconds patience{2000};
constexpr std::string_view attributes = "cases/**/*.yaml merge=bti\n";
constexpr std::string_view ignored_files = ".bti.lock\n.*.tmp\n";

bool holds(const fs::path& path, std::string_view text) {
  const auto bytes = read_file(path, guide_limit);
  return bytes && *bytes == text;
}

/// Is this what an init that failed may have left, or a repository?
bool is_ours(const fs::path& path) {
  std::error_code failed;
  const std::string name = path.filename().string();
  if (fs::is_symlink(path, failed)) return false;
  if (name == ".git" || name == ".bti.lock") return true;
  if (name == ".gitattributes") return holds(path, attributes);
  if (name == ".gitignore") return holds(path, ignored_files);
  if (name == "guides") return fs::is_directory(path, failed);
  if (name == "cases") return fs::is_directory(path, failed) && fs::is_empty(path, failed) && !failed;
  return name.starts_with('.') && name.ends_with(".tmp");
}

/// Is there nothing in the folder that somebody may miss?
bool is_free(const fs::path& folder) {
  std::error_code failed;
  for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) {
    if (!is_ours(entry->path())) return false;
  }
  return !failed;
}

/// The repository that the folder lies in without being its top; an empty path when there is none.
fs::path repository_above(fs::path folder) {
  std::error_code ignored;
  while (folder.has_relative_path()) {
    folder = folder.parent_path();
    if (fs::exists(folder / ".git", ignored)) return folder;
  }
  return {};
}

/// The guide that new cases are to follow, and the files of its tools.
struct GuideToCopy {
  ResolvedGuide resolved;
  std::vector<std::pair<std::string, std::string>> tools;  ///< file name and bytes
};

Result<GuideToCopy> read_source(const Session& session) {
  const auto name = session.options.value("--guide");
  if (!name) {
    std::string all;
    for (const GuideFile& guide : shipped_guides(session)) all += (all.empty() ? "" : ", ") + guide.name;
    return fail({.failure = Failure::usage,
                 .what = msg("cli.init-which-guide"),
                 .hint = all.empty() ? msg("cli.no-guides.hint") : msg("cli.no-such-guide.hint", all)});
  }
  const auto file = find_guide(session, *name);
  if (!file) return std::unexpected(file.error());
  const std::string as_shown = shown(file->path, session.env.folder);
  const auto files = read_guide_files(file->path, as_shown);
  if (!files) return std::unexpected(files.error());
  auto guide = resolve_guide(files->texts);
  if (!guide) {
    locate(guide.error(), files->texts, Excerpt::open);
    return std::unexpected(std::move(guide.error()));
  }
  GuideToCopy source{std::move(*guide), {}};
  for (const std::string& tool : tool_files(source.resolved.guide)) {
    const fs::path path = find_tool_file(file->path, tool);
    if (path.empty())
      return fail({.what = msg("tool.file-missing", tool), .hint = msg("tool.file-missing.hint"), .file = as_shown});
    auto bytes = read_named(path, guide_limit, shown(path, session.env.folder));
    if (!bytes) return std::unexpected(std::move(bytes.error()));
    source.tools.emplace_back(tool, std::move(*bytes));
  }
  return source;
}

/// Writes the caseload's files, bti.yaml last: until it stands there, there is no caseload.
Result<std::vector<std::string>> write_files(Session& session, const fs::path& folder, const GuideToCopy& source) {
  const Guide& guide = source.resolved.guide;
  const GuidePin pin{guide.id, guide.version, guide.sha256};
  const fs::path copy = guide_copy(folder, pin);
  if (copy.empty()) return fail({.what = msg("cli.guide-name")});
  for (const fs::path& one : {folder, folder / "guides", folder / "cases"}) {
    if (auto made = make_folders(session.env.calls, one); !made) return std::unexpected(std::move(made.error()));
  }
  std::error_code not_ours;
  fs::permissions(folder, fs::perms::owner_all, not_ours);
  const auto lock = Lock::take(folder, patience);
  if (!lock) return std::unexpected(lock.error());
  std::vector<std::pair<fs::path, std::string>> files = {{copy, source.resolved.bytes},
                                                         {folder / ".gitattributes", std::string(attributes)},
                                                         {folder / ".gitignore", std::string(ignored_files)}};
  for (const auto& [name, bytes] : source.tools) files.emplace_back(tools_folder(copy) / name, bytes);
  files.emplace_back(folder / settings_file, render_settings(pin, guide.title, session.wording.language));
  std::vector<std::string> names;
  for (const auto& [path, bytes] : files) {
    if (!holds(path, bytes)) {
      if (auto made = create_file(session.env.calls, *lock, path, bytes); !made) {
        return std::unexpected(std::move(made.error()));
      }
    }
    names.push_back(path.lexically_relative(folder).string());
  }
  return names;
}

/// The entry into git is a courtesy: the caseload stands whatever comes of it.
void commit_files(Session& session, const fs::path& folder, const std::vector<std::string>& names) {
  std::error_code ignored;
  if (session.options.flag("--git") && !under_git(folder)) {
    if (const Ran ran = run_program(folder, {"git", "init", "--quiet"}); ran.status != 0) {
      warn(session, msg("cli.git-init-failed"));
      return;
    }
  }
  if (!under_git(folder)) {
    const fs::path above = repository_above(fs::weakly_canonical(folder, ignored));
    if (!above.empty()) warn(session, msg("cli.init-in-repository", shown(above, session.env.folder)));
    return;
  }
  if (const auto committed = commit(folder, names, "bti init"); !committed) {
    warn(session, msg("cli.init-not-committed"));
    print_errors(session, committed.error());
  }
}

}  // namespace

Result<int> init(Session& session) {
  if (session.options.arguments.empty()) {
    return fail({.failure = Failure::usage, .what = msg("cli.init-where"), .hint = msg("cli.see-help", "init")});
  }
  const std::string typed = session.options.arguments.front();
  const fs::path folder = from_here(session, typed);
  std::error_code ignored;
  if (fs::exists(folder / settings_file, ignored)) {
    print(session, msg("cli.init-already", typed));
    return 0;
  }
  if (fs::exists(fs::symlink_status(folder, ignored)) && !is_free(folder)) {
    return fail({.failure = Failure::usage,
                 .what = msg("cli.init-not-empty"),
                 .hint = msg("cli.init-not-empty.hint"),
                 .file = typed});
  }
  const auto source = read_source(session);
  if (!source) return std::unexpected(source.error());
  use_language_of(session, source->resolved.guide);
  const auto names = write_files(session, folder, *source);
  if (!names) return std::unexpected(names.error());
  commit_files(session, folder, *names);
  print(session, msg("cli.init-done", typed, source->resolved.guide.title, source->resolved.guide.version));
  print(session, msg("cli.init-next", typed));
  return 0;
}

}  // namespace bti::cli
