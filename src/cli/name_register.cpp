#include "cli/name_register.hpp"

#include <algorithm>
#include <chrono>
#include <system_error>

#include "cli/formats.hpp"

namespace bti::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::chrono::milliseconds patience{2000};

fs::path data_folder(const Session& session) {
  fs::path data = variable(session.env, "XDG_DATA_HOME").value_or("");
  if (!data.is_absolute()) data = fs::path(variable(session.env, "HOME").value_or("")) / ".local" / "share";
  return data.lexically_normal();
}

/// Without links on the way, as far as there is a way.
fs::path real(const fs::path& path) {
  std::error_code failed;
  const fs::path found = fs::weakly_canonical(path, failed);
  return failed ? path : found;
}

/// The git work tree that a folder lies in, or an empty path.
fs::path work_tree(fs::path folder) {
  std::error_code ignored;
  for (; folder.has_relative_path(); folder = folder.parent_path()) {
    if (fs::exists(folder / ".git", ignored)) return folder;
  }
  return {};
}

/// Names must not get to wherever the caseload is copied, backed up or pushed to.
bool shares_place(const Session& session, const fs::path& folder) {
  if (!find_caseload(folder).empty()) return true;
  const fs::path tree = session.caseload ? work_tree(real(session.caseload->folder)) : fs::path();
  if (tree.empty()) return false;
  return std::ranges::mismatch(tree, folder).in1 == tree.end();
}

bool names_nobody(const NamedPeople& named, const Case& of) {
  return named.subject.empty() && std::ranges::none_of(people_of(of), [&](const std::string& who) {
           const auto found = named.settings.people.find(who);
           return found != named.settings.people.end() && !found->second.name.empty();
         });
}

}  // namespace

Result<fs::path> register_path(const Session& session) {
  const fs::path data = data_folder(session);
  if (!data.is_absolute()) {
    return fail({.failure = Failure::io, .what = msg("names.no-place"), .hint = msg("names.no-place.hint")});
  }
  const fs::path path = data / "bti" / "names.yaml";
  if (shares_place(session, real(path.parent_path()))) {
    return fail({.failure = Failure::usage,
                 .what = msg("names.in-caseload"),
                 .hint = msg("names.in-caseload.hint"),
                 .file = path.string()});
  }
  return within(data, path);
}

Result<Names> read_register(const Session& session) {
  const auto path = register_path(session);
  if (!path) return std::unexpected(path.error());
  const auto text = read_private_file(*path, register_limit);
  if (!text && text.error().front().what.id == "store.not-there") return Names{};
  if (!text) return std::unexpected(text.error());
  auto names = read_names(*text);
  if (!names) locate(names.error(), path->string(), *text, Excerpt::answers);
  return names;
}

Result<void> change_register(Session& session,
                             const std::function<Result<std::string>(std::string_view text)>& change) {
  const auto path = register_path(session);
  if (!path) return std::unexpected(path.error());
  const fs::path folder = path->parent_path();
  if (auto made = make_folders(session.env.calls, folder); !made) return made;
  return change_private_file(session.env.calls, folder, *path, register_limit, patience, [&](std::string_view text) {
    auto changed = change(text);
    if (!changed) locate(changed.error(), path->string(), text, Excerpt::answers);
    return changed;
  });
}

Result<CaseNumber> registered_case(const Names& names, std::string_view typed) {
  const auto start = normalize_case_number(typed);
  std::vector<CaseNumber> matches;
  for (const KnownName& one : names) {
    if (!start || start->empty() || !one.of || std::ranges::find(matches, *one.of) != matches.end()) continue;
    if (normalize_case_number(one.of->value).value_or("").starts_with(*start)) matches.push_back(*one.of);
  }
  if (matches.size() == 1) return matches.front();
  if (matches.empty())
    return fail({.failure = Failure::usage, .what = msg("names.none-such"), .hint = msg("names.none-such.hint")});
  std::string all;
  for (const CaseNumber& one : matches) all += (all.empty() ? "" : ", ") + one.value;
  return fail({.failure = Failure::usage,
               .what = msg("cli.case-ambiguous", matches.size()),
               .hint = msg("cli.case-ambiguous.hint", all)});
}

Result<NamedPeople> people_to_show(Session& session) {
  const Settings& settings = session.caseload->settings;
  if (!session.options.flag("--names")) return NamedPeople{.settings = settings};
  if (is_for_programs(session)) {
    return fail({.failure = Failure::usage, .what = msg("names.no-json"), .hint = msg("names.no-json.hint")});
  }
  const auto names = read_register(session);
  if (!names) return std::unexpected(names.error());
  const Case& of = session.open_case->of;
  NamedPeople named = with_names(settings, *names, of.number);
  if (names_nobody(named, of)) warn(session, msg("names.nobody-named", of.number.value));
  return named;
}

}  // namespace bti::cli
