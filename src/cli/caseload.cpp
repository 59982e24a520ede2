#include "cli/caseload.hpp"

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>

#include "bti/store.hpp"

namespace bti::cli {
namespace fs = std::filesystem;
namespace {

std::string undashed(std::string_view number) {
  std::string text(number);
  std::erase(text, '-');
  return text;
}

/// The case number that a file name holds, if it is one as bti writes it.
std::optional<CaseNumber> number_in(const fs::path& name) {
  const std::string stem = name.stem().string();
  const auto bare = normalize_case_number(stem);
  if (!bare || bare->size() != 8 || stem != bare->substr(0, 4) + "-" + bare->substr(4)) return std::nullopt;
  return CaseNumber{stem};
}

/// The file of the guide that another builds on: in a folder beside its own, or in the same folder; empty
/// when there is none.
fs::path base_file(const fs::path& guide, const GuideBase& base) {
  if (base.id.empty()) return {};
  const fs::path folder = guide.parent_path();
  std::error_code ignored;
  for (const fs::path& one :
       {folder.parent_path() / base.id / "guide.yaml", folder / (base.id + "@" + base.version + ".yaml")}) {
    if (fs::is_regular_file(one, ignored)) return one;
  }
  return {};
}

Error wrong_base(const GuideBase& base, bool again) {
  if (base.id.empty()) {
    return {.what = msg("guide.extends-form"), .hint = msg("guide.extends-form.hint"), .at = base.at};
  }
  if (again) return {.what = msg("guide.cycle", base.id), .hint = msg("guide.cycle.hint"), .at = base.at};
  return {.what = msg("guide.no-base", base.id), .hint = msg("guide.no-base.hint", base.id), .at = base.at};
}

Error cannot_list(const fs::path& path, const Caseload& caseload) {
  return {.failure = Failure::io, .what = msg("cli.cannot-list"), .file = shown(path, caseload.working_folder)};
}

Error is_link(const fs::path& path, const Caseload& caseload) {
  return {.what = msg("store.link"), .hint = msg("store.link.hint"), .file = shown(path, caseload.working_folder)};
}

bool is_yaml(const fs::path& path) { return path.extension() == ".yaml" && !path.filename().native().starts_with('.'); }

/// Adds a year's files; a file that is no YAML file is no business of ours.
void add_cases(const fs::path& year, CaseFiles& files, std::error_code& failed) {
  for (fs::directory_iterator entry(year, failed), end; !failed && entry != end; entry.increment(failed)) {
    const fs::path& path = entry->path();
    if (!is_yaml(path)) continue;
    if (auto number = number_in(path)) {
      files.cases.push_back({std::move(*number), path});
    } else {
      files.strays.push_back(path);
    }
  }
}

Error ambiguous(const std::vector<CaseFile>& matches) {
  constexpr std::size_t most = 10;
  std::string all;
  for (std::size_t i = 0; i < std::min(matches.size(), most); ++i) {
    all += (i == 0 ? "" : ", ") + matches[i].number.value;
  }
  if (matches.size() > most) all += " ...";
  return {.failure = Failure::usage,
          .what = msg("cli.case-ambiguous", matches.size()),
          .hint = msg("cli.case-ambiguous.hint", all)};
}

}  // namespace

std::string shown(const fs::path& path, const fs::path& working_folder) {
  const fs::path relative = path.lexically_relative(working_folder);
  if (relative.empty() || relative.native().starts_with("..")) return path.string();
  return relative.string();
}

GuideCopies::GuideCopies(fs::path folder, fs::path working_folder)
    : m_folder(std::move(folder)), m_working_folder(std::move(working_folder)) {}

Result<std::shared_ptr<const Guide>> GuideCopies::find(const GuidePin& pin) {
  const std::string key = pin.id + "@" + pin.version + "#" + pin.sha256;
  const std::lock_guard guard(m_mutex);
  const auto found = m_read.find(key);
  if (found != m_read.end()) return found->second;
  return m_read.emplace(key, read(pin)).first->second;
}

Result<std::shared_ptr<const Guide>> GuideCopies::read(const GuidePin& pin) const {
  const fs::path path = guide_copy(m_folder, pin);
  if (path.empty()) return fail({.what = msg("cli.guide-name")});
  const std::string name = shown(path, m_working_folder);
  std::error_code ignored;
  if (!fs::exists(fs::symlink_status(path, ignored))) {
    return fail(
        {.what = msg("cli.guide-missing", pin.id, pin.version), .hint = msg("cli.guide-missing.hint"), .file = name});
  }
  auto guide = load_guide(path, name);
  if (!guide) return std::unexpected(std::move(guide.error()));
  if (guide->sha256 != pin.sha256 || guide->id != pin.id || guide->version != pin.version) {
    return fail({.what = msg("cli.guide-changed"), .hint = msg("cli.guide-changed.hint"), .file = name});
  }
  return std::make_shared<const Guide>(std::move(*guide));
}

fs::path find_caseload(fs::path from) {
  std::error_code ignored;
  for (;;) {
    if (fs::exists(from / settings_file, ignored) || ignored == std::errc::permission_denied) return from;
    if (!from.has_relative_path()) return {};
    from = from.parent_path();
  }
}

Result<Caseload> open_caseload(const fs::path& folder, const fs::path& working_folder) {
  const fs::path path = folder / settings_file;
  auto bytes = read_named(path, guide_limit, shown(path, working_folder));
  if (!bytes) return std::unexpected(std::move(bytes.error()));
  auto settings = read_settings(*bytes);
  if (!settings) {
    locate(settings.error(), shown(path, working_folder), *bytes, Excerpt::open);
    return std::unexpected(std::move(settings.error()));
  }
  return Caseload{folder, working_folder, std::move(*settings), std::make_unique<GuideCopies>(folder, working_folder)};
}

fs::path guide_copy(const fs::path& folder, const GuidePin& pin) {
  if (!is_slug(pin.id) || !is_version(pin.version)) return {};
  return folder / "guides" / (pin.id + "@" + pin.version + ".yaml");
}

fs::path case_path(const fs::path& folder, const CaseNumber& number, int year) {
  return folder / "cases" / std::to_string(year) / (number.value + ".yaml");
}

Result<std::string> read_named(const fs::path& path, std::size_t limit, const std::string& name) {
  auto bytes = read_file(path, limit);
  if (!bytes) {
    for (Error& error : bytes.error()) error.file = name;
  }
  return bytes;
}

Result<GuideFiles> read_guide_files(const fs::path& path, const std::string& name) {
  GuideFiles files{{}, {path}};
  auto& [texts, paths] = files;
  std::string as_shown = name;
  for (;;) {
    auto bytes = read_named(paths.back(), guide_limit, as_shown);
    if (!bytes) return std::unexpected(std::move(bytes.error()));
    texts.push_back({as_shown, std::move(*bytes)});
    const auto base = base_of(texts.back().text);
    if (!base) return files;
    const fs::path next = base_file(paths.back(), *base);
    const bool again = std::ranges::find(paths, next) != paths.end();
    if (next.empty() || again) {
      Errors errors;
      errors.push_back(wrong_base(*base, again));
      locate(errors, texts.back().file, texts.back().text, Excerpt::open);
      return std::unexpected(std::move(errors));
    }
    paths.push_back(next);
    as_shown = (fs::path(as_shown).parent_path() / next.lexically_relative(paths[paths.size() - 2].parent_path()))
                   .lexically_normal()
                   .string();
  }
}

Result<Guide> load_guide(const fs::path& path, const std::string& name) {
  const auto files = read_guide_files(path, name);
  if (!files) return std::unexpected(files.error());
  auto guide = read_guide(files->texts);
  if (!guide) locate(guide.error(), files->texts, Excerpt::open);
  return guide;
}

Result<CaseFiles> case_files(const Caseload& caseload) {
  CaseFiles files;
  const fs::path cases = caseload.folder / "cases";
  std::error_code failed;
  const fs::file_status there = fs::symlink_status(cases, failed);
  if (there.type() == fs::file_type::not_found) return files;
  if (fs::is_symlink(there)) return fail(is_link(cases, caseload));
  failed.clear();
  for (fs::directory_iterator year(cases, failed), end; !failed && year != end; year.increment(failed)) {
    const fs::path& path = year->path();
    if (is_yaml(path)) files.strays.push_back(path);
    if (path.extension() == ".yaml" || path.filename().native().starts_with('.')) continue;
    std::error_code dangling;
    if (year->is_regular_file(dangling)) continue;
    if (year->is_symlink(failed)) return fail(is_link(path, caseload));
    if (!year->is_directory(failed)) continue;
    add_cases(year->path(), files, failed);
    if (failed) return fail(cannot_list(year->path(), caseload));
  }
  if (failed) return fail(cannot_list(cases, caseload));
  std::ranges::sort(files.cases, {}, &CaseFile::path);
  std::ranges::sort(files.strays);
  return files;
}

Errors misplaced(const Caseload& caseload, const CaseFiles& files) {
  Errors errors;
  std::vector<CaseFile> cases = files.cases;
  std::ranges::stable_sort(cases, {}, &CaseFile::number);
  for (std::size_t i = 1; i < cases.size(); ++i) {
    if (cases[i].number != cases[i - 1].number) continue;
    errors.push_back({.what = msg("cli.same-number", shown(cases[i - 1].path, caseload.working_folder)),
                      .hint = msg("cli.same-number.hint"),
                      .file = shown(cases[i].path, caseload.working_folder)});
  }
  for (const fs::path& stray : files.strays) {
    const bool loose = stray.parent_path().filename() == "cases";
    errors.push_back({.what = loose ? msg("cli.loose-file") : msg("cli.stray-file"),
                      .hint = loose ? msg("cli.loose-file.hint") : msg("cli.stray-file.hint"),
                      .file = shown(stray, caseload.working_folder)});
  }
  return errors;
}

Result<CaseFile> find_case(const Caseload& caseload, std::string_view typed) {
  const auto start = normalize_case_number(typed);
  if (!start || start->empty()) {
    return fail({.failure = Failure::usage, .what = msg("cli.no-case-number"), .hint = msg("cli.no-case-number.hint")});
  }
  auto files = case_files(caseload);
  if (!files) return std::unexpected(std::move(files.error()));
  std::vector<CaseFile> matches;
  for (CaseFile& file : files->cases) {
    if (undashed(file.number.value).starts_with(*start)) matches.push_back(std::move(file));
  }
  if (matches.empty()) {
    return fail({.failure = Failure::usage, .what = msg("cli.no-such-case"), .hint = msg("cli.no-such-case.hint")});
  }
  if (matches.size() > 1 && matches.front().number == matches.back().number) {
    return std::unexpected(misplaced(caseload, {matches, {}}));
  }
  if (matches.size() > 1) return fail(ambiguous(matches));
  return std::move(matches.front());
}

Result<OpenCase> load_case(const Caseload& caseload, const CaseFile& file) {
  auto bytes = read_named(file.path, case_limit, shown(file.path, caseload.working_folder));
  if (!bytes) return std::unexpected(std::move(bytes.error()));
  return load_case(caseload, file, *bytes);
}

Result<OpenCase> load_case(const Caseload& caseload, const CaseFile& file, std::string_view bytes) {
  const std::string name = shown(file.path, caseload.working_folder);
  auto of = read_case(bytes);
  if (!of) {
    locate(of.error(), name, bytes, Excerpt::masked);
    return std::unexpected(std::move(of.error()));
  }
  if (of->number != file.number) {
    return fail({.what = msg("cli.case-name", of->number.value), .hint = msg("cli.case-name.hint"), .file = name});
  }
  auto guide = caseload.guides->find(of->guide);
  if (!guide) return std::unexpected(std::move(guide.error()));
  State state = fold(**guide, *of);
  locate(state.contradictions, name, bytes, Excerpt::masked);
  return OpenCase{file.path, std::move(*of), std::move(*guide), std::move(state)};
}

}  // namespace bti::cli
