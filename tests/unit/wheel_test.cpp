#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <sstream>

#include "bti/text.hpp"
#include "bti/year.hpp"
#include "support/world.hpp"

using namespace bti;
using std::chrono::sys_days;

namespace {

/// Easter Sundays from 1900 to 2200, M for March and A for April, 25 years to a line. Taken from the list that the
/// Astronomical Society of South Australia has published (www.assa.org.au/edm, dates 1700 to 2299); no formula
/// made them here.
constexpr std::string_view published =
    "15A 7A 30M 12A 3A 23A 15A 31M 19A 11A 27M 16A 7A 23M 12A 4A 23A 8A 31M 20A 4A 27M 16A 1A 20A "
    "12A 4A 17A 8A 31M 20A 5A 27M 16A 1A 21A 12A 28M 17A 9A 24M 13A 5A 25A 9A 1A 21A 6A 28M 17A "
    "9A 25M 13A 5A 18A 10A 1A 21A 6A 29M 17A 2A 22A 14A 29M 18A 10A 26M 14A 6A 29M 11A 2A 22A 14A "
    "30M 18A 10A 26M 15A 6A 19A 11A 3A 22A 7A 30M 19A 3A 26M 15A 31M 19A 11A 3A 16A 7A 30M 12A 4A "
    "23A 15A 31M 20A 11A 27M 16A 8A 23M 12A 4A 24A 8A 31M 20A 5A 27M 16A 1A 21A 12A 4A 17A 9A 31M "
    "20A 5A 28M 16A 1A 21A 13A 28M 17A 9A 25M 13A 5A 25A 10A 1A 21A 6A 29M 17A 9A 25M 14A 5A 18A "
    "10A 2A 21A 6A 29M 18A 2A 22A 14A 30M 18A 10A 26M 15A 6A 29M 11A 3A 22A 14A 30M 19A 10A 26M 15A "
    "7A 19A 11A 3A 23A 7A 30M 19A 4A 26M 15A 31M 20A 11A 3A 16A 8A 30M 12A 4A 24A 15A 31M 20A 12A "
    "28M 17A 9A 25M 13A 5A 18A 10A 1A 21A 6A 29M 17A 2A 22A 14A 29M 18A 10A 26M 14A 6A 29M 11A 2A "
    "22A 14A 30M 18A 10A 26M 15A 6A 19A 11A 3A 22A 7A 30M 19A 3A 26M 15A 31M 19A 11A 3A 16A 7A 30M "
    "12A 4A 23A 15A 31M 20A 11A 27M 16A 8A 23M 12A 4A 24A 8A 31M 20A 5A 27M 16A 1A 21A 12A 4A 17A "
    "9A 31M 20A 5A 28M 16A 1A 21A 13A 28M 17A 9A 25M 13A 5A 25A 10A 1A 21A 6A 29M 17A 9A 25M 14A "
    "6A ";
constexpr int first_year = 1900;
constexpr int last_year = 2200;

std::vector<Date> published_easters() {
  std::istringstream words{std::string(published)};
  std::vector<Date> dates;
  int in = first_year;
  for (std::string word; words >> word; ++in) {
    const unsigned day = static_cast<unsigned>(std::stoul(word));
    dates.push_back(std::chrono::year{in} / (word.back() == 'M' ? std::chrono::March : std::chrono::April) /
                    std::chrono::day{day});
  }
  return dates;
}

Date day(const char* text) { return parse_iso_date(text).value(); }

Guide guide_with(std::vector<WheelItem> items) {
  Guide guide;
  guide.id = "small";
  guide.title = "Liten";
  guide.wheel = std::move(items);
  return guide;
}

Guide sample() { return read_guide(support::slurp(BTI_SOURCE "/tests/guides/year/guide.yaml")).value(); }

std::vector<std::string> lines_of(const std::string& calendar) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < calendar.size();) {
    const std::size_t end = calendar.find("\r\n", at);
    REQUIRE(end != std::string::npos);
    lines.push_back(calendar.substr(at, end - at));
    at = end + 2;
  }
  return lines;
}

/// What was folded put together again, as a reader does.
std::string unfolded(std::string text) {
  for (std::size_t at = 0; (at = text.find("\r\n ", at)) != std::string::npos;) text.erase(at, 3);
  return text;
}

}  // namespace

TEST_CASE("Easter is where the published list has it, every year from 1900 to 2200") {
  const auto dates = published_easters();
  REQUIRE(dates.size() == last_year - first_year + 1);
  for (const Date date : dates) {
    CAPTURE(iso(date));
    CHECK(std::chrono::weekday{sys_days{date}} == std::chrono::Sunday);
    CHECK(easter_sunday(static_cast<int>(date.year())) == date);
  }
}

TEST_CASE("the last Wednesday before Easter is four days before the list's Easter, every year from 1900 to 2200") {
  for (const Date date : published_easters()) {
    CAPTURE(iso(date));
    const Date wednesday = sys_days{date} - std::chrono::days{4};
    const auto found = days_of(BeforeEaster{std::chrono::Wednesday}, static_cast<int>(date.year()));
    CHECK(found == std::vector{Days{wednesday, wednesday}});
    CHECK(std::chrono::weekday{sys_days{found.front().first}} == std::chrono::Wednesday);
  }
}

TEST_CASE("before Easter is never Easter Sunday itself") {
  CHECK(days_of(BeforeEaster{std::chrono::Saturday}, 2026).front().first == day("2026-04-04"));
  CHECK(days_of(BeforeEaster{std::chrono::Monday}, 2026).front().first == day("2026-03-30"));
  CHECK(days_of(BeforeEaster{std::chrono::Sunday}, 2026).front().first == day("2026-03-29"));
}

TEST_CASE("a week begins on the Monday that ISO 8601 gives it, in every year") {
  CHECK(days_of(InWeek{9}, 2026) == std::vector{Days{day("2026-02-23"), day("2026-03-01")}});
  CHECK(days_of(InWeek{1}, 2026) == std::vector{Days{day("2025-12-29"), day("2026-01-04")}});
  CHECK(days_of(InWeek{1}, 2027) == std::vector{Days{day("2027-01-04"), day("2027-01-10")}});
  CHECK(days_of(InWeek{52}, 2028) == std::vector{Days{day("2028-12-25"), day("2028-12-31")}});
  for (int in = first_year; in <= last_year; ++in) {
    const Days first = days_of(InWeek{1}, in).front();
    const Days last = days_of(InWeek{52}, in).front();
    CAPTURE(in);
    CHECK(std::chrono::weekday{sys_days{first.first}} == std::chrono::Monday);
    // Week 1 is the week of the year's first Thursday, and week 52 has its Thursday in the year as well.
    const Date thursday = sys_days{first.first} + std::chrono::days{3};
    CHECK(thursday.year() == std::chrono::year{in});
    CHECK((thursday.month() == std::chrono::January && thursday.day() <= std::chrono::day{7}));
    CHECK(Date{sys_days{last.first} + std::chrono::days{3}}.year() == std::chrono::year{in});
  }
}

TEST_CASE("a month has all its days, in leap years too") {
  const InMonths both{{std::chrono::February, std::chrono::October}};
  CHECK(days_of(both, 2028) ==
        std::vector{Days{day("2028-02-01"), day("2028-02-29")}, Days{day("2028-10-01"), day("2028-10-31")}});
  CHECK(days_of(both, 2100).front().last == day("2100-02-28"));
}

TEST_CASE("no date is made up for what people set the date of") {
  for (const Recurrence& when : {Recurrence{EveryMonths{1}}, Recurrence{EveryMonths{2}}, Recurrence{TimesAYear{2}},
                                 Recurrence{TimesAYear{.least = 2, .or_more = true}}, Recurrence{AsNeeded{}}}) {
    CHECK(days_of(when, 2026).empty());
  }
}

TEST_CASE("days are looked for in their month, a week in that of its Thursday") {
  CHECK(month_of({day("2026-02-23"), day("2026-03-01")}) == std::chrono::February);
  CHECK(month_of({day("2026-03-30"), day("2026-04-05")}) == std::chrono::April);
  CHECK(month_of({day("2025-12-29"), day("2026-01-04")}) == std::chrono::January);
  CHECK(month_of({day("2026-04-01"), day("2026-04-01")}) == std::chrono::April);
  CHECK(month_of({day("2026-10-01"), day("2026-10-31")}) == std::chrono::October);
}

TEST_CASE("days are told as people say them") {
  CHECK(spoken({day("2026-04-01"), day("2026-04-01")}, Language::nn) == "onsdag 1. april");
  CHECK(spoken({day("2026-02-23"), day("2026-03-01")}, Language::nb) == "23. februar \u2013 1. mars");
  CHECK(spoken({day("2027-01-04"), day("2027-01-10")}, Language::en) == "4\u201310 January");
  CHECK(spoken({day("2027-02-01"), day("2027-02-28")}, Language::nb) == "februar");
  CHECK(how_often(InMonths{{std::chrono::month{2}, std::chrono::month{5}, std::chrono::month{9}}}, Language::nb) ==
        "i februar, mai og september");
}

TEST_CASE("the guide's ways to say when are read as they are meant") {
  const Guide guide = sample();
  const auto when = [&](std::string_view id) { return std::ranges::find(guide.wheel, id, &WheelItem::id)->when; };
  CHECK(when("check-in") == Recurrence{EveryMonths{1}});
  CHECK(when("unit") == Recurrence{EveryMonths{2}});
  CHECK(when("joint") == Recurrence{TimesAYear{.least = 2}});
  CHECK(when("tot") == Recurrence{TimesAYear{.least = 5, .most = 6}});
  CHECK(when("resource") == Recurrence{TimesAYear{.least = 2, .or_more = true}});
  CHECK(when("plan") == Recurrence{InMonths{{std::chrono::February, std::chrono::September}}});
  CHECK(when("introduction") == Recurrence{InWeek{9}});
  CHECK(when("wheels") == Recurrence{BeforeEaster{std::chrono::Wednesday}});
  CHECK(when("case") == Recurrence{AsNeeded{}});
  const Team* team = guide.find_team("tot");
  REQUIRE(team != nullptr);
  CHECK(team->members.back() == "Politiet, p\u00e5 ungdomstrinnet");
  CHECK(team->agenda[1].text == "Hva skal bli annerledes, og for hvem?");
  CHECK(team->consent == ConsentId{"cooperation"});
}

TEST_CASE("a calendar's lines are at most 75 octets, and are cut between characters") {
  for (const std::string letter : {"a", "\u00e5", "\u2013", "\U0001F33B", ";", "\\"}) {
    for (int count = 1; count <= 160; ++count) {
      std::string title;
      for (int i = 0; i < count; ++i) title += letter;
      const std::string calendar =
          to_icalendar(guide_with({{.id = "x", .title = title, .when = InWeek{9}}}), 2026, Language::nb);
      for (const std::string& line : lines_of(calendar)) {
        CAPTURE(line);
        REQUIRE(line.size() <= 75);
        REQUIRE(find_invalid_utf8(line) == std::string::npos);
        REQUIRE(line.find_first_of("\r\n") == std::string::npos);
      }
      std::string marked;
      for (int i = 0; i < count; ++i) marked += (letter == ";" || letter == "\\" ? "\\" : "") + letter;
      REQUIRE(unfolded(calendar).contains("\r\nSUMMARY:" + marked + "\r\n"));
    }
  }
}

TEST_CASE("nothing in a title can begin a line of the calendar's own") {
  const std::string sly = "a\r\nEND:VEVENT\nX:1\x1b[2J\x07";
  const std::string calendar =
      to_icalendar(guide_with({{.id = "x", .title = sly, .when = InWeek{9}}}), 2026, Language::nb);
  const auto lines = lines_of(calendar);
  CHECK(std::ranges::count(lines, "END:VEVENT") == 1);
  CHECK(std::ranges::none_of(lines, [](const std::string& line) {
    return std::ranges::any_of(line, [](char c) { return static_cast<unsigned char>(c) < ' '; });
  }));
}

TEST_CASE("an item's UID is its own, and the same whenever the calendar is made") {
  const Guide guide = sample();
  const auto uids = [&](int in) {
    std::vector<std::string> found;
    for (const std::string& line : lines_of(unfolded(to_icalendar(guide, in, Language::nb))))
      if (line.starts_with("UID:")) found.push_back(line);
    return found;
  };
  const auto one = uids(2026);
  CHECK(one.size() == guide.wheel.size() + 1);  // one stands in two months
  CHECK(std::set(one.begin(), one.end()).size() == one.size());
  CHECK(uids(2026) == one);
  for (const std::string& other : uids(2027)) CHECK(std::ranges::find(one, other) == one.end());
  // Hyphens in ids do not make two items one.
  Guide left = guide_with({{.id = "b-c", .title = "x"}});
  Guide right = guide_with({{.id = "c", .title = "x"}});
  left.id = "a";
  right.id = "a-b";
  CHECK(to_icalendar(left, 2026, Language::nb) != to_icalendar(right, 2026, Language::nb));
}
