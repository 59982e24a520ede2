#include "cli/guides.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

namespace bti::cli {
namespace fs = std::filesystem;
namespace {

constexpr const char* guide_file = "guide.yaml";

bool by_name(const GuideFile& a, const GuideFile& b) { return a.name < b.name; }

fs::path folder_beside_program(const Session& session) {
  const fs::path beside = session.env.program.parent_path().parent_path();
  std::error_code ignored;
  const fs::path in_source = beside / "guides";
  return fs::is_directory(in_source, ignored) ? in_source : beside / "share" / "bti" / "guides";
}

}  // namespace

fs::path shipped_folder(const Session& session) {
  if (const auto said = variable(session.env, "BTI_GUIDES")) return from_here(session, *said);
  return folder_beside_program(session);
}

std::vector<GuideFile> shipped_guides(const Session& session) {
  std::vector<GuideFile> guides;
  std::error_code failed;
  for (fs::directory_iterator entry(shipped_folder(session), failed), end; !failed && entry != end;
       entry.increment(failed)) {
    const fs::path path = entry->path() / guide_file;
    std::error_code ignored;
    if (fs::is_regular_file(path, ignored)) guides.push_back({entry->path().filename().string(), path, true});
  }
  std::ranges::sort(guides, by_name);
  return guides;
}

fs::path law_file(const Session& session) {
  const fs::path own = shipped_folder(session) / "law.yaml";
  std::error_code ignored;
  return fs::exists(own, ignored) ? own : folder_beside_program(session) / "law.yaml";
}

std::vector<GuideFile> caseload_guides(const Session& session) {
  std::vector<GuideFile> guides;
  if (!session.caseload) return guides;
  std::error_code failed;
  for (fs::directory_iterator entry(session.caseload->folder / "guides", failed), end; !failed && entry != end;
       entry.increment(failed)) {
    const fs::path& path = entry->path();
    if (path.extension() == ".yaml") guides.push_back({path.stem().string(), path, false});
  }
  std::ranges::sort(guides, by_name);
  return guides;
}

Result<std::vector<GuideFile>> guides_here(const Session& session) {
  if (session.caseload) return caseload_guides(session);
  const fs::path folder = caseload_folder(session);
  if (folder.empty()) return shipped_guides(session);
  const auto opened = open_caseload(folder, session.env.folder);
  if (!opened) return std::unexpected(opened.error());
  return shipped_guides(session);
}

Result<GuideFile> find_guide(const Session& session, const std::string& typed) {
  std::vector<GuideFile> known = caseload_guides(session);
  std::ranges::move(shipped_guides(session), std::back_inserter(known));
  std::vector<std::string> names;
  for (GuideFile& guide : known) {
    if (guide.name == typed) return std::move(guide);
    names.push_back(guide.name);
  }
  const fs::path path = from_here(session, typed);
  std::error_code ignored;
  if (fs::is_regular_file(path / guide_file, ignored)) return GuideFile{typed, path / guide_file};
  if (fs::exists(path, ignored) && !fs::is_directory(path, ignored)) return GuideFile{typed, path};
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
  const std::string meant = nearest(typed, names);
  Error error{.failure = Failure::usage, .what = msg("cli.no-such-guide", typed)};
  if (!meant.empty()) {
    error.hint = msg("cli.did-you-mean", meant);
  } else if (!all.empty()) {
    error.hint = msg("cli.no-such-guide.hint", all);
  } else {
    error.hint = msg("cli.no-guides.hint");
  }
  return fail(std::move(error));
}

Result<GuideFile> said_guide_file(const Session& session) {
  if (const auto name = session.options.value("--guide")) return find_guide(session, *name);
  if (const auto folder = caseload_folder(session); !session.caseload && !folder.empty()) {
    return std::unexpected(open_caseload(folder, session.env.folder).error());
  }
  if (!session.caseload) {
    return fail({.failure = Failure::usage, .what = msg("cli.which-guide"), .hint = msg("cli.which-guide.hint")});
  }
  const GuidePin& pin = session.caseload->settings.guide;
  return GuideFile{pin.id, guide_copy(session.caseload->folder, pin)};
}

Result<Guide> said_guide(const Session& session) {
  const auto file = said_guide_file(session);
  if (!file) return std::unexpected(file.error());
  if (session.options.value("--guide")) return load_guide(file->path, shown(file->path, session.env.folder));
  const auto guide = session.caseload->guides->find(session.caseload->settings.guide);
  if (!guide) return std::unexpected(guide.error());
  return **guide;
}

}  // namespace bti::cli
