// bti check: is everything as it should be?
#include "cli/check.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <system_error>
#include <utility>

#include "bti/findings.hpp"
#include "cli/guide_proof.hpp"
#include "cli/json.hpp"
#include "cli/signed_forms.hpp"

namespace bti::cli {
namespace fs = std::filesystem;
namespace {

void add(Errors& errors, Errors more) { std::ranges::move(more, std::back_inserter(errors)); }

void check_case(const Session& session, const Caseload& caseload, const CaseFile& file, Checked& checked) {
  ++checked.cases;
  auto about = load_case(caseload, file);
  if (!about) return add(checked.bad, std::move(about.error()));
  const Date today = session.env.now().date();
  for (Finding& one : findings(*about->guide, about->state, today, today)) {
    if (one.standing == Standing::broken) checked.breaks.emplace_back(file.number.value, std::move(one.code));
  }
  add(checked.findings, broken_forms(caseload, *about, today));
  add(checked.findings, std::move(about->state.contradictions));
}

void show_breaks(Session& session, const Checked& checked) {
  std::map<std::string, std::string> by_case;
  for (const auto& [number, code] : checked.breaks) {
    std::string& codes = by_case[number];
    codes += (codes.empty() ? "" : ", ") + code;
  }
  for (const auto& [number, codes] : by_case) print(session, msg("cli.check-breaks", number, codes));
}

/// A guide's copy must be named by what it is, or no case will find it.
void check_copy_name(const Session& session, const fs::path& path, const Guide& guide, Checked& checked) {
  if (path.stem() == guide.id + "@" + guide.version) return;
  checked.bad.push_back({.what = msg("cli.guide-file-name", guide.id + "@" + guide.version + ".yaml"),
                         .hint = msg("cli.guide-file-name.hint"),
                         .file = shown(path, session.env.folder)});
}

/// A copy is what its cases began with: it must be read, and is proved no more.
void read_copy(const Session& session, const fs::path& path, Checked& checked) {
  ++checked.guides;
  auto guide = load_guide(path, shown(path, session.env.folder));
  if (!guide) add(checked.bad, std::move(guide.error()));
}

void check_copies(const Session& session, const fs::path& folder, Checked& checked) {
  std::vector<fs::path> copies;
  std::error_code failed;
  for (fs::directory_iterator entry(folder / "guides", failed), end; !failed && entry != end; entry.increment(failed)) {
    if (entry->path().extension() == ".yaml") copies.push_back(entry->path());
  }
  std::ranges::sort(copies);
  for (const fs::path& copy : copies) {
    const std::size_t before = checked.bad.size();
    read_copy(session, copy, checked);
    if (checked.bad.size() != before) continue;
    if (const auto guide = load_guide(copy, copy.string())) check_copy_name(session, copy, *guide, checked);
  }
}

void check_caseload(const Session& session, const fs::path& folder, Checked& checked) {
  auto caseload = open_caseload(folder, session.env.folder);
  check_copies(session, folder, checked);
  if (!caseload) return add(checked.bad, std::move(caseload.error()));
  if (auto guide = caseload->guides->find(caseload->settings.guide)) {
    add(checked.bad, unknown_services(*caseload, **guide));
  } else {
    add(checked.bad, std::move(guide.error()));
  }
  auto files = case_files(*caseload);
  if (!files) return add(checked.bad, std::move(files.error()));
  for (const CaseFile& file : files->cases) check_case(session, *caseload, file, checked);
  add(checked.bad, misplaced(*caseload, *files));
}

/// A case is checked with the guide of the caseload it lies in.
void check_case_file(const Session& session, const fs::path& path, const std::string& bytes, Checked& checked) {
  const std::string name = shown(path, session.env.folder);
  auto of = read_case(bytes);
  if (!of) {
    ++checked.cases;
    locate(of.error(), name, bytes, Excerpt::masked);
    return add(checked.bad, std::move(of.error()));
  }
  if (path.stem() != of->number.value) {
    ++checked.cases;
    checked.bad.push_back(
        {.what = msg("cli.case-name", of->number.value), .hint = msg("cli.case-name.hint"), .file = name});
    return;
  }
  const fs::path folder = find_caseload(path.parent_path());
  if (folder.empty()) {
    ++checked.cases;
    checked.bad.push_back({.what = msg("cli.case-alone"), .hint = msg("cli.case-alone.hint"), .file = name});
    return;
  }
  const auto caseload = open_caseload(folder, session.env.folder);
  if (!caseload) return add(checked.bad, caseload.error());
  check_case(session, *caseload, {of->number, path}, checked);
}

void check_file(const Session& session, const fs::path& path, Checked& checked) {
  const std::string name = shown(path, session.env.folder);
  const auto bytes = read_named(path, case_limit, name);
  if (!bytes) return add(checked.bad, bytes.error());
  Errors errors;
  const auto file = read_yaml(*bytes, case_limit, errors);
  const Value* said = file ? file->find("bti") : nullptr;
  const std::string what = said == nullptr ? "" : said->text.substr(0, said->text.find('/'));
  const bool is_guide = bytes->starts_with("bti: guide/") || bytes->contains("\nbti: guide/");
  if (what == "guide") return check_guide(session, path, checked);
  if (what == "caseload") return check_caseload(session, path.parent_path(), checked);
  if (what == "case") return check_case_file(session, path, *bytes, checked);
  if (errors.empty())
    errors.push_back({.what = msg("cli.unknown-file"), .hint = msg("cli.unknown-file.hint"), .at = {1, 1}});
  // What the file is cannot be told, so nothing of it is shown that might be a case's.
  locate(errors, name, *bytes, is_guide && !bytes->contains("bti: case/") ? Excerpt::open : Excerpt::masked);
  add(checked.bad, std::move(errors));
}

Json problems_json(const Session& session, const Errors& errors, std::string_view kind) {
  Json json = Json::array();
  for (const Error& error : errors) {
    Json one = {{"kind", kind}};
    one.update(error_json(session, error));
    json.push_back(std::move(one));
  }
  return json;
}

}  // namespace

void check_guide(const Session& session, const fs::path& path, Checked& checked, bool with_tools) {
  ++checked.guides;
  add(checked.bad, prove_guide(session, path, with_tools));
}

void check_path(const Session& session, const fs::path& path, Checked& checked) {
  std::error_code ignored;
  if (!fs::is_directory(path, ignored)) return check_file(session, path, checked);
  if (fs::exists(path / settings_file, ignored)) return check_caseload(session, path, checked);
  if (fs::exists(path / "guide.yaml", ignored)) return check_guide(session, path / "guide.yaml", checked);
  checked.bad.push_back({.failure = Failure::usage,
                         .what = msg("cli.check-what"),
                         .hint = msg("cli.check-what.hint"),
                         .file = shown(path, session.env.folder)});
}

int show_checked(Session& session, const Checked& checked) {
  if (session.options.flag("--json")) {
    Json problems = problems_json(session, checked.bad, "error");
    for (Json& finding : problems_json(session, checked.findings, "finding")) problems.push_back(std::move(finding));
    Json breaks = Json::array();
    for (const auto& [number, code] : checked.breaks) breaks.push_back({{"case", number}, {"code", code}});
    write_json(session, {{"bti", "check/1"},
                         {"guides", checked.guides},
                         {"cases", checked.cases},
                         {"problems", std::move(problems)},
                         {"findings", std::move(breaks)}});
  } else {
    print_errors(session, checked.bad);
    print_errors(session, checked.findings);
    show_breaks(session, checked);
    const std::size_t problems = checked.bad.size() + checked.findings.size();
    const bool quiet = checked.breaks.empty();
    print(session, problems == 0 ? msg(quiet ? "cli.check-fine" : "cli.check-files-fine", checked.guides, checked.cases)
                                 : msg("cli.check-problems", checked.guides, checked.cases, problems));
  }
  if (!checked.bad.empty()) return static_cast<int>(checked.bad.front().failure);
  return checked.findings.empty() ? 0 : 1;
}

Result<int> check(Session& session) {
  Checked checked;
  for (const std::string& path : session.options.arguments) check_path(session, from_here(session, path), checked);
  if (session.options.arguments.empty()) {
    const fs::path folder = caseload_folder(session);
    if (folder.empty()) {
      return fail(
          {.failure = Failure::usage, .what = msg("cli.no-caseload"), .hint = msg("cli.check-no-caseload.hint")});
    }
    check_caseload(session, folder, checked);
  }
  return show_checked(session, checked);
}

}  // namespace bti::cli
