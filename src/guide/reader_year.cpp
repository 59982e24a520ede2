// A guide's teams, and its yearly wheel.
#include <algorithm>
#include <array>
#include <charconv>

#include "bti/messages.hpp"
#include "guide/reader.hpp"

namespace bti {
namespace {

constexpr int months_in_year = 12;
constexpr int weeks_in_every_year = 52;
constexpr int days_in_year = 365;

constexpr std::array weekdays = {std::string_view("monday"),    std::string_view("tuesday"),
                                 std::string_view("wednesday"), std::string_view("thursday"),
                                 std::string_view("friday"),    std::string_view("saturday"),
                                 std::string_view("sunday")};

}  // namespace

void GuideReader::read_teams() {
  for (const Member& member : m_root.members("teams")) {
    check_slug(member, m_errors);
    MapReader map(member.value, m_errors);
    Team team{.id = member.key, .title = map.text("title"), .text = map.text_or("text", "")};
    for (const Value& one : map.list("members")) team.members.push_back(as_text(one, m_errors).value_or(""));
    team.raised_by = map.text_or("raised-by", "");
    if (const Value* consent = map.optional("consent");
        consent != nullptr && is_known(*consent, "consent", ids_of(m_guide.consents))) {
      team.consent = ConsentId{consent->text};
    }
    team.agenda = read_agenda(map.list("agenda"));
    m_guide.teams.push_back(std::move(team));
    map.done();
  }
}

std::vector<Point> GuideReader::read_agenda(const std::vector<Value>& values) {
  std::vector<Point> agenda;
  for (const Value& value : values) {
    MapReader map(value, m_errors);
    Point point;
    if (const Value* id = map.required("id")) point.id = as_slug(*id, m_errors).value_or("");
    point.title = map.text("title");
    point.text = map.text_or("text", "");
    map.done();
    if (!point.id.empty() && std::ranges::find(agenda, point.id, &Point::id) != agenda.end()) {
      problem(msg("guide.twice", point.id), value.at, msg("guide.twice.hint"));
    }
    agenda.push_back(std::move(point));
  }
  return agenda;
}

void GuideReader::read_wheel() {
  for (const Value& value : m_root.list("wheel")) {
    WheelItem item = read_wheel_item(value);
    if (!item.id.empty() && std::ranges::find(m_guide.wheel, item.id, &WheelItem::id) != m_guide.wheel.end()) {
      problem(msg("guide.twice", item.id), value.at, msg("guide.twice.hint"));
    }
    m_guide.wheel.push_back(std::move(item));
  }
}

WheelItem GuideReader::read_wheel_item(const Value& value) {
  MapReader map(value, m_errors);
  WheelItem item;
  if (const Value* id = map.required("id")) item.id = as_slug(*id, m_errors).value_or("");
  item.title = map.text("title");
  item.who = map.text_or("who", "");
  item.note = map.text_or("note", "");
  if (const Value* team = map.optional("team")) {
    item.team = as_text(*team, m_errors).value_or("");
    if (!item.team.empty() && m_guide.find_team(item.team) == nullptr) {
      unknown("team", item.team, team->at, ids_of(m_guide.teams));
    }
  }
  if (const Value* when = map.required("when")) item.when = read_recurrence(*when).value_or(AsNeeded{});
  map.done();
  return item;
}

std::optional<Recurrence> GuideReader::read_recurrence(const Value& value) {
  MapReader map(value, m_errors);
  const Value* every = map.optional("every");
  const Value* times = map.optional("times");
  const Value* up_to = map.optional("up-to");
  const Value* at_least = map.optional("at-least");
  const Value* month = map.optional("month");
  const Value* months = map.optional("months");
  const Value* week = map.optional("week");
  const Value* weekday = map.optional("weekday");
  const Value* before = map.optional("before");
  const Value* as_needed = map.optional("as-needed");
  map.done();
  const std::array ways = {every, times, at_least, month, months, week, weekday, as_needed};
  const bool one_way = std::ranges::count(ways, nullptr) == std::ssize(ways) - 1;
  const bool stray = (up_to != nullptr && times == nullptr) || (before != nullptr && weekday == nullptr);
  if (value.kind == Value::Kind::map && (!one_way || stray)) {
    problem(msg("guide.when"), value.at, msg("guide.when.hint"));
    return std::nullopt;
  }
  if (every != nullptr) return read_every(*every);
  if (times != nullptr) return read_times(*times, up_to);
  if (at_least != nullptr) {
    const auto least = read_count(*at_least, days_in_year, msg("guide.times"), msg("guide.times.hint"));
    return least ? std::optional(TimesAYear{.least = *least, .or_more = true}) : std::nullopt;
  }
  if (month != nullptr) return read_months({*month}, month->at);
  if (months != nullptr) return read_months(map.list("months"), months->at);
  if (week != nullptr) {
    const auto number = read_count(*week, weeks_in_every_year, msg("guide.week"), msg("guide.week.hint"));
    return number ? std::optional(InWeek{*number}) : std::nullopt;
  }
  if (weekday != nullptr) return read_weekday(*weekday, before);
  if (as_needed != nullptr && as_bool(*as_needed, m_errors) == false) {
    problem(msg("guide.when"), value.at, msg("guide.when.hint"));
  }
  return AsNeeded{};
}

std::optional<Recurrence> GuideReader::read_every(const Value& value) {
  constexpr std::string_view months = " months";
  if (value.kind == Value::Kind::scalar && value.text == "month") return EveryMonths{1};
  std::string_view number = value.text;
  int count = 0;
  if (number.ends_with(months)) {
    number.remove_suffix(months.size());
    const auto [stop, failed] = std::from_chars(number.data(), number.data() + number.size(), count);
    if (failed != std::errc{} || stop != number.data() + number.size() || number.starts_with('0')) count = 0;
  }
  if (count >= 2 && count < months_in_year) return EveryMonths{count};
  problem(msg("guide.every"), value.at, msg("guide.every.hint"));
  return std::nullopt;
}

std::optional<Recurrence> GuideReader::read_times(const Value& times, const Value* up_to) {
  const auto least = read_count(times, days_in_year, msg("guide.times"), msg("guide.times.hint"));
  if (up_to == nullptr) return least ? std::optional(TimesAYear{.least = *least}) : std::nullopt;
  const auto most = read_count(*up_to, days_in_year, msg("guide.times"), msg("guide.times.hint"));
  if (!least || !most) return std::nullopt;
  if (*most <= *least) problem(msg("guide.up-to"), up_to->at, msg("guide.up-to.hint"));
  return TimesAYear{.least = *least, .most = most};
}

std::optional<Recurrence> GuideReader::read_months(const std::vector<Value>& values, Position at) {
  InMonths said;
  for (const Value& value : values) {
    const auto number = read_count(value, months_in_year, msg("guide.month"), msg("guide.month.hint"));
    if (!number) continue;
    const std::chrono::month month{static_cast<unsigned>(*number)};
    if (std::ranges::find(said.months, month) != said.months.end()) {
      problem(msg("guide.month-twice"), value.at, msg("guide.month-twice.hint"));
    }
    said.months.push_back(month);
  }
  if (values.empty()) problem(msg("guide.no-month"), at, msg("guide.month.hint"));
  std::ranges::sort(said.months);
  return said;
}

std::optional<Recurrence> GuideReader::read_weekday(const Value& weekday, const Value* before) {
  const auto found = std::ranges::find(weekdays, weekday.text);
  if (found == weekdays.end()) problem(msg("guide.weekday"), weekday.at, msg("guide.weekday.hint"));
  if (before == nullptr || before->text != "easter") {
    problem(msg("guide.before"), before == nullptr ? weekday.at : before->at, msg("guide.before.hint"));
  }
  if (found == weekdays.end()) return std::nullopt;
  return BeforeEaster{std::chrono::weekday{static_cast<unsigned>(found - weekdays.begin() + 1)}};
}

std::optional<int> GuideReader::read_count(const Value& value, int most, Message what, Message hint) {
  Errors unheeded;
  const auto number = as_int(value, unheeded);
  if (number && *number >= 1 && *number <= most) return number;
  problem(std::move(what), value.at, std::move(hint));
  return std::nullopt;
}

}  // namespace bti
