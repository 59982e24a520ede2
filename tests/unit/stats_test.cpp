// What a case adds to a year's figures, and how the figures are told.
#include "bti/stats.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <sstream>

#include "bti/text.hpp"
#include "support/small_guide.hpp"

using namespace bti;
using namespace bti::testing;

namespace {

Date day(const char* text) { return parse_iso_date(text).value(); }

const StatsYear year_2025{2025, day("2025-12-31")};
const StatsYear year_2026{2026, day("2026-12-31")};

/// Each step of it answered on its day.
class Story : public Walk {
 public:
  Story& on(const char* date) {
    day = ::day(date);
    minute = 0;
    if (of.entries.size() == 1) of.entries.clear();  // the one that Walk begins with is of another day
    if (of.entries.empty()) add(Opened{Raiser::staff});
    return *this;
  }
  Story& does(const std::string& yaml) {
    const Errors errors = answer(yaml);
    INFO(yaml);
    for (const Error& error : errors) UNSCOPED_INFO(text(error, Language::en));
    REQUIRE(errors.empty());
    return *this;
  }
  [[nodiscard]] std::optional<CaseFacts> facts(const StatsYear& year, GroupBy by = GroupBy::nothing) const {
    return facts_of(guide, of, year, by);
  }
};

/// Opened on the 10th of December 2025, at level 1 ten days later.
Story at_level_1() {
  Story story;
  story.on("2025-12-10").does("subject: {kind: child, born: 2017}\nconcern: Er stille\noutcome: go-on");
  story.on("2025-12-20").does("conversation: {present: [mor], text: Vil ha hjelp}\noutcome: level-1");
  return story;
}

/// And with a measure since the 5th of January 2026.
Story with_measure() {
  Story story = at_level_1();
  story.on("2026-01-02")
      .does(
          "log: here\nconsent: {given-by: guardian, form: written}\nholder: {holder: larer1, service: school}\n"
          "outcome: go-on");
  story.on("2026-01-05")
      .does(
          "voice: Vil leke\ngoal: {text: Leker}\nmeasure: {text: Gruppe, who: larer1, where: her, until: 2026-03-01}\n"
          "meeting: {kind: evaluation, date: 2026-02-20}\noutcome: go-on");
  return story;
}

const char* const evaluated =
    "minutes: {kind: evaluation, present: [mor]}\n"
    "evaluation: {measure: 1.1, effect: some-effect, ends: no}\n";

std::vector<std::pair<std::string, int>> stays(const CaseFacts& facts) {
  std::vector<std::pair<std::string, int>> all;
  for (const CaseFacts::Stay& stay : facts.stays) all.emplace_back(stay.level, stay.days);
  return all;
}

using Stays = std::vector<std::pair<std::string, int>>;

/// So many cases of a service, opened in the year.
void add_cases(std::vector<CaseFacts>& cases, int many, const std::string& service, const CaseFacts& like = {}) {
  for (int i = 0; i < many; ++i) {
    cases.push_back(like);
    cases.back().group = {service, msg("stats.named", service)};
    cases.back().opened = true;
  }
}

StatsTable by_service(const std::vector<CaseFacts>& cases, int limit = usual_limit) {
  return count(cases, small_guide(), year_2026, GroupBy::service, limit);
}

/// `20 : .`: of one figure, all cases first.
std::string told(const StatsTable& table, const std::string& figure) {
  const auto found = std::ranges::find(table.figures, figure, &StatsFigure::id);
  REQUIRE(found != table.figures.end());
  const auto at = static_cast<std::size_t>(found - table.figures.begin());
  std::string signs;
  const auto add = [&](const StatsRow& row) {
    const StatsCell& cell = row.cells[at];
    signs += (signs.empty() ? "" : " ") + (cell.kind == StatsCell::Kind::shown    ? std::to_string(cell.value)
                                           : cell.kind == StatsCell::Kind::hidden ? ":"
                                                                                  : ".");
  };
  add(table.all);
  std::ranges::for_each(table.groups, add);
  return signs;
}

/// What is shown and what is not adds up to the total, and what is not is never one group alone.
void check_hiding(const StatsTable& table, const std::vector<CaseFacts>& cases, const std::string& figure) {
  const auto at =
      static_cast<std::size_t>(std::ranges::find(table.figures, figure, &StatsFigure::id) - table.figures.begin());
  const StatsCell all = table.all.cells[at];
  CHECK((all.kind == StatsCell::Kind::hidden || all.value >= table.limit));
  std::set<std::string> hidden;
  for (const CaseFacts& one : cases) hidden.insert(one.group.id);
  int rest = all.value;
  for (const StatsRow& row : table.groups) {
    if (row.cells[at].kind != StatsCell::Kind::shown) continue;
    CHECK(row.cells[at].value >= table.limit);
    rest -= row.cells[at].value;
    hidden.erase(row.group.id);
  }
  if (all.kind == StatsCell::Kind::hidden) {
    CHECK(rest == 0);
    return;
  }
  CHECK(hidden.size() != 1);
  CHECK((hidden.empty() ? rest == 0 : rest >= table.limit));
}

}  // namespace

TEST_CASE("a case counts in each year that it was open in") {
  const Story story = at_level_1();
  const auto first = story.facts(year_2025);
  REQUIRE(first);
  CHECK(first->opened);
  CHECK(first->up);
  CHECK(stays(*first) == Stays{{"0", 10}});
  const auto second = story.facts(year_2026);
  REQUIRE(second);
  CHECK(second->open);
  CHECK_FALSE(second->opened);
  CHECK_FALSE(second->up);
  CHECK(second->stays.empty());
  CHECK_FALSE(story.facts({2024, day("2024-12-31")}));
  CHECK_FALSE(story.facts({2025, day("2025-12-09")}));
}

TEST_CASE("how a case ended counts in the year that it ended, and in no later one") {
  Story story = with_measure();
  story.on("2026-02-20").does(std::string(evaluated) + "voice: Det er fint\noutcome: worked\nreason: Bra");
  const auto facts = story.facts(year_2026);
  REQUIRE(facts);
  CHECK(facts->ended == Status::closed);
  CHECK(stays(*facts) == Stays{{"1", 62}});
  CHECK_FALSE(facts->up);
  CHECK_FALSE(facts->down);
  CHECK_FALSE(story.facts(year_2025)->ended);
  CHECK_FALSE(story.facts({2027, day("2027-12-31")}));
}

TEST_CASE("a case that was opened again has not ended, and begins anew at its level") {
  Story story = with_measure();
  story.on("2026-02-20").does(std::string(evaluated) + "voice: Det er fint\noutcome: worked\nreason: Bra");
  story.on("2026-04-01").add(Reopened{{"Det begynte igjen"}});
  CHECK_FALSE(story.facts(year_2026)->ended);
  CHECK(story.facts({2026, day("2026-03-31")})->ended == Status::closed);
  story.on("2026-04-11").add(Decision{OutcomeId{"no-consent"}, {}, {}});
  const auto facts = story.facts(year_2026);
  CHECK(stays(*facts) == Stays{{"1", 62}, {"1", 10}});
  CHECK(facts->down);
}

TEST_CASE("an evaluation has the child's voice only in the child's own words, and after the measure was agreed") {
  Story heard = with_measure();
  CHECK(heard.facts(year_2026)->evaluations == 0);
  Story unheard = heard;
  Story told_why = heard;
  heard.on("2026-02-20").does(std::string(evaluated) + "voice: Det er fint");
  unheard.on("2026-02-20").does(evaluated);
  told_why.on("2026-02-20").does(std::string(evaluated) + "voice: {missing: Ville ikke, asks: larer1}");
  CHECK(heard.facts(year_2026)->evaluations == 1);
  CHECK(heard.facts(year_2026)->heard == 1);
  CHECK(unheard.facts(year_2026)->heard == 0);
  CHECK(told_why.facts(year_2026)->evaluations == 1);
  CHECK(told_why.facts(year_2026)->heard == 0);
  CHECK(heard.facts(year_2026)->to_evaluation == 72);
  CHECK_FALSE(heard.facts(year_2025)->to_evaluation);
}

TEST_CASE("a round of evaluation that follows another is one of its own") {
  Story story = with_measure();
  story.on("2026-02-20")
      .does(std::string(evaluated) +
            "voice: Det er fint\noutcome: continue\nreason: Litt til\n"
            "meeting: {kind: evaluation, date: 2026-05-01}");
  story.on("2026-02-21").does("voice: Mer av det\nmeeting: {kind: evaluation, date: 2026-05-01}\noutcome: go-on");
  story.on("2027-01-10").does(evaluated);
  CHECK(story.facts(year_2026)->evaluations == 1);
  const auto next = story.facts({2027, day("2027-12-31")});
  CHECK(next->evaluations == 1);
  CHECK(next->heard == 1);
  CHECK_FALSE(next->to_evaluation);
}

TEST_CASE("a break in follow-up is one that stood on the last day") {
  Story story = with_measure();
  CHECK_FALSE(story.facts({2026, day("2026-02-20")})->broken);
  CHECK(story.facts({2026, day("2026-02-21")})->broken);
  CHECK(story.facts({2026, day("2026-02-21")}, GroupBy::follow_up_break)->group.id == "meeting");
  CHECK(story.facts({2026, day("2026-02-20")}, GroupBy::follow_up_break)->group.id == "(none)");
}

TEST_CASE("a case is in one group, as it stood at the end") {
  Story story = with_measure();
  CHECK(story.facts(year_2025, GroupBy::level)->group.id == "1");
  CHECK(story.facts({2025, day("2025-12-19")}, GroupBy::level)->group.id == "0");
  CHECK(story.facts(year_2026, GroupBy::service)->group.id == "school");
  CHECK(story.facts(year_2026, GroupBy::subject)->group.id == "child");
  CHECK(story.facts(year_2026, GroupBy::outcome)->group.id == "open");
  CHECK(story.facts(year_2026, GroupBy::goal_area)->group.id == "(none)");
  story.add(Goal{.text = {"Sover"}, .until = {}, .area = AreaId{"sleep"}});
  CHECK(story.facts(year_2026, GroupBy::goal_area)->group.id == "sleep");
  story.add(Goal{.text = {"Leker"}, .until = {}, .area = AreaId{"friends"}});
  CHECK(story.facts(year_2026, GroupBy::goal_area)->group.id == "(several)");
}

TEST_CASE("names of groupings are read back") {
  for (const std::string_view one : group_by_names()) CHECK(name(parse_group_by(one).value()) == one);
  CHECK_FALSE(parse_group_by(""));
}

TEST_CASE("groups come in the guide's order, and small ones hide") {
  std::vector<CaseFacts> cases;
  add_cases(cases, 6, "ppt");
  add_cases(cases, 20, "school");
  CHECK(told(by_service(cases), "opened") == "26 20 6");
  add_cases(cases, 4, "gp");
  const StatsTable table = by_service(cases);
  CHECK(table.groups.size() == 1);  // the others have nothing to show
  CHECK(told(table, "opened") == "30 20");
  CHECK(told(by_service(cases, 3), "opened") == "30 20 4 6");
  CHECK(told(by_service(cases, 7), "opened") == "30");
}

TEST_CASE("in a thousand random tables no figure is small, no group hides alone, and all cases are told alike") {
  std::mt19937 chance(20261122);
  const std::vector<std::string> services{"school", "gp", "dental", "ppt"};
  for (int i = 0; i < 1000; ++i) {
    std::vector<CaseFacts> cases;
    for (std::size_t many = chance() % 40; many > 0; --many) {
      const int evaluations = static_cast<int>(chance() % 3);
      const CaseFacts like{.ended = chance() % 3 == 0 ? std::optional(Status::closed) : std::nullopt,
                           .up = chance() % 2 == 0,
                           .evaluations = evaluations,
                           .heard = evaluations == 0 ? 0 : static_cast<int>(chance() % 2)};
      add_cases(cases, 1, services[chance() % (1 + chance() % services.size())], like);
    }
    const StatsTable table = by_service(cases);
    CHECK(table.all.cells == count(cases, small_guide(), year_2026, GroupBy::nothing, usual_limit).all.cells);
    for (const char* figure : {"opened", "closed", "up", "evaluated"}) check_hiding(table, cases, figure);
  }
}

TEST_CASE("a share is hidden where those with it, those without it, or the evaluated are too few") {
  const CaseFacts heard{.evaluations = 1, .heard = 1};
  const CaseFacts unheard{.evaluations = 1};
  std::vector<CaseFacts> cases;
  add_cases(cases, 12, "school", heard);
  CHECK(told(by_service(cases), "heard") == ": :");
  add_cases(cases, 6, "school", unheard);
  CHECK(told(by_service(cases), "heard") == "67 67");
  add_cases(cases, 6, "ppt", heard);
  add_cases(cases, 6, "ppt", unheard);
  CHECK(told(by_service(cases), "heard") == "60 67 50");
  add_cases(cases, 1, "gp", heard);
  CHECK(told(by_service(cases), "evaluated") == "31 18");
  CHECK(told(by_service(cases), "heard") == "61 :");
}

TEST_CASE("a median rests on enough cases, not on enough stays") {
  const CaseFacts twice{.stays = {{"1", 10}, {"1", 31}}};
  std::vector<CaseFacts> cases;
  add_cases(cases, 4, "school", twice);
  CHECK(told(by_service(cases), "days-at-level/1") == ":");
  add_cases(cases, 1, "school", twice);
  CHECK(told(by_service(cases), "days-at-level/1") == "21 21");
  CHECK(told(by_service(cases), "days-at-level/2") == ": :");
}

TEST_CASE("a level of an earlier guide is told when enough cases left it") {
  std::vector<CaseFacts> cases;
  const auto levels = [&] {
    return std::ranges::count(by_service(cases).figures, "days-at-level/B", &StatsFigure::id);
  };
  add_cases(cases, 4, "school", {.stays = {{"B", 10}}});
  CHECK(levels() == 0);
  add_cases(cases, 1, "school", {.stays = {{"B", 10}}});
  CHECK(levels() == 1);
}

TEST_CASE("texts of a guide become neither markup nor formulas, and steer no terminal") {
  std::vector<CaseFacts> cases;
  add_cases(cases, 9, "=1+\"<b>&\x1b[31m");
  const StatsTable table = by_service(cases);
  CHECK(to_svg(table, Language::en).contains("=1+&quot;&lt;b&gt;&amp;\\x1b[31m"));
  CHECK(to_csv(table, Language::en).contains("\"'=1+\"\"<b>&\x1b[31m\",\"'=1+\"\"<b>&\\x1b[31m\",9,:"));
  CHECK_FALSE(to_text(table, 80, Language::en).contains('\x1b'));
  CHECK_FALSE(to_bars(table, 80, Language::en).contains('\x1b'));
}

TEST_CASE("a narrow screen cuts names, and no figure") {
  std::vector<CaseFacts> cases;
  add_cases(cases, 9, "en tjeneste med et langt navn som ingen skjerm har plass til på én linje");
  const std::string shown = to_text(by_service(cases), 40, Language::nb);
  CHECK(shown.contains("en tjeneste m…      9          :       :\n"));
  std::istringstream lines(shown);
  for (std::string line; std::getline(lines, line);) CHECK(width(line) <= 40);
  CHECK(to_bars(by_service(cases), 40, Language::nb).contains("  en tjeneste med et …  █"));
}
