// bti guide new: a municipality's guide, begun.
#include <system_error>

#include "bti/store.hpp"
#include "cli/guides.hpp"
#include "cli/session.hpp"
#include "cli/tools.hpp"

namespace bti::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t template_limit = 1024UL * 1024;

void replace_all(std::string& text, std::string_view what, std::string_view by) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
    text.replace(at, what.size(), by);
  }
}

/// The guide to begin with, in the base's language, with comments that teach.
Result<std::string> template_for(const Session& session, const std::string& id, const Guide& base) {
  const std::string language = base.language == "nn" ? "nn" : "nb";
  const fs::path path = shipped_folder(session) / "new" / (language + ".yaml");
  std::error_code ignored;
  if (!fs::is_regular_file(path, ignored)) {
    return fail({.what = msg("guide-new.no-template"), .hint = msg("guide-new.no-template.hint")});
  }
  auto text = read_named(path, template_limit, path.string());
  if (!text) return text;
  replace_all(*text, "{{id}}", id);
  replace_all(*text, "{{base}}", base.id + "@" + base.version);
  return text;
}

using Files = std::vector<std::pair<fs::path, std::string>>;

/// The new guide, copies of those it builds on, and their tools.
Result<Files> files_for(const Session& session, const std::string& id, const GuideFile& base) {
  const auto read = read_guide_files(base.path, shown(base.path, session.env.folder));
  if (!read) return std::unexpected(read.error());
  const auto guide = load_guide(base.path, shown(base.path, session.env.folder));
  if (!guide) return std::unexpected(guide.error());
  auto begun = template_for(session, id, *guide);
  if (!begun) return std::unexpected(std::move(begun.error()));
  Files files{{"guide.yaml", std::move(*begun)}};
  const fs::path schema = fs::path("schema") / "guide.schema.json";
  if (auto bytes = read_file(shipped_folder(session) / schema, template_limit)) {
    files.emplace_back(schema.filename(), std::move(*bytes));
  }
  const std::vector<std::string> names = origins(read->texts).guides;
  for (std::size_t i = 0; i < read->texts.size(); ++i) files.emplace_back(names[i] + ".yaml", read->texts[i].text);
  for (const std::string& tool : tool_files(*guide)) {
    const fs::path path = find_tool_file(base.path, tool);
    auto bytes =
        path.empty() ? Result<std::string>(std::unexpected(Errors{})) : read_named(path, template_limit, path.string());
    if (!bytes) return fail({.what = msg("tool.file-missing", tool), .hint = msg("tool.file-missing.hint")});
    files.emplace_back(tool, std::move(*bytes));
  }
  return files;
}

}  // namespace

Result<int> guide_new(Session& session) {
  const std::vector<std::string>& arguments = session.options.arguments;
  if (arguments.empty() || !is_slug(arguments.front())) {
    return fail({.failure = Failure::usage, .what = msg("guide-new.which"), .hint = msg("guide-new.which.hint")});
  }
  const std::string& id = arguments.front();
  const auto base = find_guide(session, session.options.value("--from").value_or("bti-base"));
  if (!base) return std::unexpected(base.error());
  const auto files = files_for(session, id, *base);
  if (!files) return std::unexpected(files.error());
  const std::string typed = session.options.value("-o").value_or(id);
  const fs::path folder = from_here(session, typed);
  std::error_code ignored;
  if (fs::exists(fs::symlink_status(folder, ignored))) {
    return fail({.failure = Failure::usage,
                 .what = msg("guide-new.there"),
                 .hint = msg("guide-new.there.hint"),
                 .file = typed});
  }
  for (const auto& [name, bytes] : *files) {
    const fs::path path = folder / name;
    if (auto made = make_folders(session.env.calls, path.parent_path()); !made) return std::unexpected(made.error());
    if (auto put = create_own_file(session.env.calls, path, bytes); !put) return std::unexpected(put.error());
  }
  print(session, msg("guide-new.done", typed + "/guide.yaml", base->name));
  print(session, msg("guide-new.next", typed));
  return 0;
}

}  // namespace bti::cli
