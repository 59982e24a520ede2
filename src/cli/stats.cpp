// bti stats: a year in figures that reveal nobody.
#include "bti/stats.hpp"

#include <algorithm>
#include <mutex>
#include <utility>

#include "bti/findings.hpp"
#include "cli/every_case.hpp"
#include "cli/json.hpp"

namespace bti::cli {
namespace {

constexpr int first_year = 1900;
constexpr int highest_limit = 1000;

/// What is asked for.
struct Wanted {
  StatsYear year;
  GroupBy by;
  int limit;
};

struct Counted {
  std::vector<CaseFacts> cases;
  Unread unread;
  std::size_t unwatched{0};  ///< open cases whose guide does not say when follow-up is broken
};

using Format = void (*)(Session&, const StatsTable&, const Unread&);

Error usage_error(Message what, Message hint) {
  return {.failure = Failure::usage, .what = std::move(what), .hint = std::move(hint)};
}

Result<StatsYear> read_year(const Session& session) {
  const Date today = session.env.now().date();
  const int this_year = static_cast<int>(today.year());
  const auto typed = session.options.value("--year");
  const auto year = typed ? whole_number(*typed, first_year, this_year) : std::optional(this_year);
  if (!year) return fail(usage_error(msg("stats.bad-year", this_year), msg("stats.bad-year.hint", this_year)));
  return StatsYear{*year, std::min(today, std::chrono::year{*year} / std::chrono::December / 31)};
}

Result<GroupBy> read_by(const Session& session) {
  const auto typed = session.options.value("--by");
  if (!typed) return GroupBy::nothing;
  if (const auto by = parse_group_by(*typed)) return *by;
  std::string all;
  for (const std::string_view one : group_by_names()) all += (all.empty() ? "" : ", ") + std::string(one);
  return fail(usage_error(msg("stats.bad-by"), msg("stats.bad-by.hint", all)));
}

Result<Wanted> read_wanted(const Session& session) {
  const auto year = read_year(session);
  if (!year) return std::unexpected(year.error());
  const auto by = read_by(session);
  if (!by) return std::unexpected(by.error());
  const auto typed = session.options.value("--least");
  const auto limit = typed ? whole_number(*typed, lowest_limit, highest_limit) : std::optional(usual_limit);
  if (!limit) {
    return fail(usage_error(msg("stats.bad-limit", lowest_limit), msg("stats.bad-limit.hint", usual_limit)));
  }
  return Wanted{*year, *by, *limit};
}

Result<Counted> count_cases(const Session& session, const Wanted& wanted) {
  Counted counted;
  std::mutex guard;
  auto unread = look_at_cases(session, [&](const OpenCase& about) {
    auto facts = facts_of(*about.guide, about.of, wanted.year, wanted.by);
    const std::lock_guard lock(guard);
    if (!facts) return;
    if (facts->open && !tells_breaks(*about.guide)) ++counted.unwatched;
    counted.cases.push_back(std::move(*facts));
  });
  if (!unread) return std::unexpected(std::move(unread.error()));
  counted.unread = std::move(*unread);
  return counted;
}

Json cells_json(const StatsTable& table, const StatsRow& row) {
  Json json = Json::object();
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    Json& value = json[table.figures[i].id];
    if (row.cells[i].kind == StatsCell::Kind::shown) value = row.cells[i].value;
    if (row.cells[i].kind == StatsCell::Kind::hidden) value = "hidden";
  }
  return json;
}

Json figures_json(const Session& session, const StatsTable& table) {
  constexpr const char* units[] = {"cases", "percent", "days"};
  Json json = Json::array();
  for (const StatsFigure& one : table.figures) {
    json.push_back(
        {{"id", one.id}, {"unit", units[static_cast<std::size_t>(one.unit)]}, {"title", say(session, one.title)}});
  }
  return json;
}

void show_json(Session& session, const StatsTable& table, const Unread& unread) {
  Json json = {{"bti", "stats/1"},
               {"year", table.year.year},
               {"last", iso(table.year.last)},
               {"by", nullptr},
               {"least", table.limit}};
  if (table.by != GroupBy::nothing) json["by"] = name(table.by);
  json["figures"] = figures_json(session, table);
  json["all"] = cells_json(table, table.all);
  json["groups"] = Json::array();
  for (const StatsRow& row : table.groups) {
    json["groups"].push_back(
        {{"id", row.group.id}, {"title", say(session, row.group.title)}, {"values", cells_json(table, row)}});
  }
  json["unread"] = unread.cases;
  json["errors"] = Json::array();
  for (const Error& error : unread.errors) json["errors"].push_back(error_json(session, error));
  write_json(session, json);
}

void show_text(Session& session, const StatsTable& table, const Unread& /*unread*/) {
  session.env.out << to_text(table, columns(session), session.wording);
}

void show_bars(Session& session, const StatsTable& table, const Unread& /*unread*/) {
  session.env.out << to_bars(table, columns(session), session.wording);
}

void show_svg(Session& session, const StatsTable& table, const Unread& /*unread*/) {
  session.env.out << to_svg(table, session.wording);
}

void show_csv(Session& session, const StatsTable& table, const Unread& /*unread*/) {
  session.env.out << to_csv(table, session.wording);
}

Result<Format> read_format(const Session& session) {
  if (session.options.flag("--json")) return show_json;
  const std::string wanted = session.options.value("--format").value_or("text");
  if (wanted == "text") return show_text;
  if (wanted == "bars") return show_bars;
  if (wanted == "svg") return show_svg;
  if (wanted == "csv") return show_csv;
  if (wanted == "json") return show_json;
  return fail(usage_error(msg("stats.format"), msg("stats.format.hint")));
}

}  // namespace

Result<int> stats(Session& session) {
  const auto wanted = read_wanted(session);
  if (!wanted) return std::unexpected(wanted.error());
  const auto format = read_format(session);
  if (!format) return std::unexpected(format.error());
  const auto guide = session.caseload->guides->find(session.caseload->settings.guide);
  if (!guide) return std::unexpected(guide.error());
  use_language_of(session, **guide);
  auto counted = count_cases(session, *wanted);
  if (!counted) return std::unexpected(std::move(counted.error()));
  const StatsTable table = count(counted->cases, **guide, wanted->year, wanted->by, wanted->limit);
  (*format)(session, table, counted->unread);
  if (counted->unread.cases > 0) warn(session, msg("stats.unread", counted->unread.cases));
  if (counted->unwatched > 0) warn(session, msg("due.unwatched", counted->unwatched));
  if (counted->unread.errors.empty()) return 0;
  return std::unexpected(std::move(counted->unread.errors));
}

}  // namespace bti::cli
