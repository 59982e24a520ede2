// bti wheel: what a year holds.
#include <algorithm>
#include <utility>

#include "bti/text.hpp"
#include "bti/year.hpp"
#include "cli/guides.hpp"
#include "cli/json.hpp"

namespace bti::cli {
namespace {

using Format = void (*)(Session&, const Guide&, int);

constexpr int first_year = 1900;
constexpr int last_year = 2200;

Result<int> read_year(const Session& session) {
  if (session.options.arguments.empty()) return static_cast<int>(session.env.now().date().year());
  const auto year = whole_number(session.options.arguments.front(), first_year, last_year);
  if (year) return *year;
  return fail({.failure = Failure::usage, .what = msg("year.bad-year"), .hint = msg("year.bad-year.hint")});
}

/// An item on some of its days.
struct Entry {
  const WheelItem* item;
  Days days;
};

void show_item(Session& session, const WheelItem& item, const std::string& when) {
  print_text(session, item.title, 2);
  if (!when.empty()) print_text(session, when, 4);
  for (const std::string& detail : details_of(item)) print_text(session, detail, 4);
}

/// When it is, beyond what the month's heading tells.
std::string when_line(const Session& session, const Entry& entry) {
  const std::string said = how_often(entry.item->when, session.wording.language);
  if (const auto* months = std::get_if<InMonths>(&entry.item->when)) return months->months.size() > 1 ? said : "";
  return say(session, msg("year.said", said, spoken(entry.days, session.wording.language)));
}

std::string heading(const std::string& text) {
  std::string out = text;
  if (out.front() >= 'a' && out.front() <= 'z') out.front() = static_cast<char>(out.front() - 'a' + 'A');
  return out;
}

void show_month(Session& session, const std::vector<Entry>& entries, std::chrono::month month) {
  if (std::ranges::none_of(entries, [&](const Entry& one) { return month_of(one.days) == month; })) return;
  session.env.out << '\n';
  print_text(session, heading(month_name(month, session.wording.language)));
  for (const Entry& entry : entries) {
    if (month_of(entry.days) == month) show_item(session, *entry.item, when_line(session, entry));
  }
}

void show_undated(Session& session, const Guide& guide, int year) {
  const auto undated = [&](const WheelItem& item) { return days_of(item.when, year).empty(); };
  if (std::ranges::none_of(guide.wheel, undated)) return;
  session.env.out << '\n';
  print(session, msg("year.no-dates"));
  print(session, msg("year.no-dates.text"), 2);
  for (const WheelItem& item : guide.wheel) {
    if (undated(item)) show_item(session, item, how_often(item.when, session.wording.language));
  }
}

void show_text(Session& session, const Guide& guide, int year) {
  print(session, msg("year.title", year, guide.title));
  std::vector<Entry> entries;
  for (const WheelItem& item : guide.wheel) {
    for (const Days& days : days_of(item.when, year)) entries.push_back({&item, days});
  }
  std::ranges::stable_sort(entries, {},
                           [](const Entry& entry) { return std::pair{entry.days.first, entry.days.last}; });
  for (unsigned month = 1; month <= 12; ++month) show_month(session, entries, std::chrono::month{month});
  show_undated(session, guide, year);
}

void show_calendar(Session& session, const Guide& guide, int year) {
  session.env.out << to_icalendar(guide, year, session.wording.language);
}

Json item_json(const Session& session, const WheelItem& item, int year) {
  Json json = {{"id", item.id},     {"title", item.title}, {"who", item.who},
               {"note", item.note}, {"team", item.team},   {"when", how_often(item.when, session.wording.language)}};
  json["days"] = Json::array();
  for (const Days& days : days_of(item.when, year)) {
    json["days"].push_back({{"first", iso(days.first)}, {"last", iso(days.last)}});
  }
  return json;
}

void show_json(Session& session, const Guide& guide, int year) {
  Json json = {{"bti", "wheel/1"},
               {"guide", {{"id", guide.id}, {"version", guide.version}}},
               {"year", year},
               {"easter", iso(easter_sunday(year))},
               {"items", Json::array()}};
  for (const WheelItem& item : guide.wheel) json["items"].push_back(item_json(session, item, year));
  write_json(session, json);
}

Result<Format> read_format(const Session& session) {
  if (session.options.flag("--json")) return show_json;
  const std::string wanted = session.options.value("--format").value_or("text");
  if (wanted == "text") return show_text;
  if (wanted == "ics") return show_calendar;
  if (wanted == "json") return show_json;
  return fail({.failure = Failure::usage, .what = msg("year.format"), .hint = msg("year.format.hint")});
}

}  // namespace

Result<int> wheel(Session& session) {
  const auto year = read_year(session);
  if (!year) return std::unexpected(year.error());
  const auto format = read_format(session);
  if (!format) return std::unexpected(format.error());
  const auto guide = said_guide(session);
  if (!guide) return std::unexpected(guide.error());
  use_language_of(session, *guide);
  if (guide->wheel.empty()) {
    return fail({.failure = Failure::usage, .what = msg("year.empty", guide->title), .hint = msg("year.empty.hint")});
  }
  (*format)(session, *guide, *year);
  return 0;
}

}  // namespace bti::cli
