// bti names list: the names in the register, and in a case who has none.
#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include "bti/text.hpp"
#include "cli/json.hpp"
#include "cli/name_register.hpp"

namespace bti::cli {
namespace {

/// Everybody in a case, and then those whose names are kept though they stand there no more; an empty name is not
/// known.
Names people_with_names(const Case& of, const Names& names) {
  Names all{{.of = of.number}};
  for (std::string& who : people_of(of)) all.push_back({.of = of.number, .who = std::move(who)});
  for (const KnownName& one : names) {
    if (one.of != of.number) continue;
    const auto person = std::ranges::find_if(all, [&](const KnownName& other) { return other.same_person(one); });
    if (person == all.end()) {
      all.push_back(one);
    } else {
      person->name = one.name;
    }
  }
  for (const KnownName& one : names) {
    const auto person = std::ranges::find(all, one.who, &KnownName::who);
    if (!one.of && person != all.end() && person->name.empty()) person->name = one.name;
  }
  return all;
}

/// The names to show: all, or those of one case, which may be in the caseload or only in the register.
Result<Names> said_list(Session& session, const Names& names) {
  if (session.options.arguments.empty()) return names;
  const std::string& typed = session.options.arguments.front();
  const auto file = session.caseload ? find_case(*session.caseload, typed) : Result<CaseFile>(std::unexpect);
  if (file) {
    const auto opened = load_case(*session.caseload, *file);
    if (!opened) return std::unexpected(opened.error());
    use_language_of(session, *opened->guide);
    return people_with_names(opened->of, names);
  }
  const auto number = registered_case(names, typed);
  if (!number) return std::unexpected(session.caseload ? file.error() : number.error());
  Names of_case;
  std::ranges::copy_if(names, std::back_inserter(of_case), [&](const KnownName& one) { return one.of == *number; });
  return of_case;
}

void write_list_json(Session& session, const Names& names) {
  Json json = {{"bti", "names/1"}, {"names", Json::array()}};
  for (const KnownName& one : names) {
    Json row = {{"case", nullptr}, {"who", nullptr}, {"name", nullptr}};
    if (one.of) row["case"] = one.of->value;
    if (!one.who.empty()) row["who"] = one.who;
    if (!one.name.empty()) row["name"] = one.name;
    json["names"].push_back(std::move(row));
  }
  write_json(session, json);
}

std::string shown_person(const Session& session, const KnownName& one) {
  return one.who.empty() ? say(session, msg("names.subject")) : visible(one.who);
}

/// The names of one case, or those for all.
void show_group(Session& session, const std::optional<CaseNumber>& of, const Names& names) {
  print(session, of ? msg("screen.case", of->value) : msg("names.in-all"));
  std::size_t widest = 0;
  for (const KnownName& one : names) widest = std::max(widest, width(shown_person(session, one)));
  for (const KnownName& one : names) {
    const std::string who = shown_person(session, one);
    print_marked(session, who + std::string(widest - width(who) + 2, ' '),
                 one.name.empty() ? say(session, msg("names.unknown")) : one.name, 2);
  }
}

void show_list(Session& session, const Names& names) {
  if (names.empty()) print(session, msg("names.none"));
  std::map<std::optional<CaseNumber>, Names> groups;
  for (const KnownName& one : names) groups[one.of].push_back(one);
  for (const auto& [of, group] : groups) {
    if (of != groups.begin()->first) session.env.out << '\n';
    show_group(session, of, group);
  }
  const auto unknown = std::ranges::find(names, "", &KnownName::name);
  if (unknown == names.end()) return;
  session.env.out << '\n';
  print(session, msg("names.next-set", unknown->of->value));
}

}  // namespace

Result<int> names_list(Session& session) {
  const auto names = read_register(session);
  if (!names) return std::unexpected(names.error());
  const auto listed = said_list(session, *names);
  if (!listed) return std::unexpected(listed.error());
  if (session.options.flag("--json")) {
    write_list_json(session, *listed);
  } else {
    show_list(session, *listed);
  }
  return 0;
}

}  // namespace bti::cli
