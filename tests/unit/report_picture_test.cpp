// What is drawn of a case, and what the drawings say in words.
#include <catch2/catch.hpp>
#include <regex>

#include "bti/report.hpp"
#include "report/canvas.hpp"
#include "report/markup.hpp"
#include "support/sample_state.hpp"

namespace {

using namespace bti;
using sample::Sample;

std::string way_of(Sample& of, Language language = Language::nb) { return way_picture(of.in(language))->words; }

const LevelWay& drawn_way(const Picture& picture) { return std::get<LevelWay>(picture.drawing); }

std::vector<Mark> marks_of(const Picture& picture) {
  std::vector<Mark> marks;
  for (const auto& [mark, words] : picture.legend) marks.push_back(mark);
  return marks;
}

/// From level 0 to 1, where it may end.
Sample at_decision() {
  Sample of = sample::first_talk();
  of.now("2026-11-09T10:00:00+01:00", "larer1", "school");
  for (int i = 0; i < 3; ++i) of.go("go-on");
  return of;
}

Sample closed_case() {
  Sample of = at_decision();
  of.now("2027-02-03T10:00:00+01:00", "larer1", "school");
  of.go("worked");
  return of;
}

std::vector<double> numbers(const std::string& svg, const std::string& name) {
  std::vector<double> all;
  const std::regex pattern(" " + name + "=\"([-0-9.]+)\"");
  for (std::sregex_iterator one(svg.begin(), svg.end(), pattern), end; one != end; ++one)
    all.push_back(std::stod((*one)[1]));
  return all;
}

Picture long_way(std::size_t stops) {
  LevelWay way{{"Nivå 0", "Nivå 1", "Nivå 2"}, {}, true};
  auto day = std::chrono::sys_days(sample::day("2020-01-01"));
  for (std::size_t i = 0; i < stops; ++i) {
    way.stops.push_back({Mark::came, i % 3, "Nivå", {Date(day), "30. april"}});
    day += std::chrono::days(30);
  }
  return {.title = "Veien", .words = "ord", .drawing = way, .legend = {{Mark::came, "kom hit"}}};
}

}  // namespace

TEST_CASE("the way through the levels in words", "[report]") {
  Sample whole = sample::whole_case();
  CHECK(way_of(whole) == "Nivå 0 (2. nov. 2026) → Nivå 1 (5. nov.) → Nivå 2 (14. des.)");
  CHECK(way_of(whole, Language::en) == "Level 0 (2 Nov 2026) → Level 1 (5 Nov) → Level 2 (14 Dec)");
  Sample young = sample::new_case();
  CHECK(way_of(young) == "Nivå 0 (2. nov. 2026)");
  Sample empty;
  CHECK_FALSE(way_picture(empty.in(Language::nb)));
}

TEST_CASE("the way of a case that ended and began again", "[report]") {
  Sample of = closed_case();
  CHECK(way_of(of) == "Nivå 0 (2. nov. 2026) → Nivå 1 (5. nov.) → avsluttet (3. feb. 2027)");
  CHECK_FALSE(drawn_way(*way_picture(of.in(Language::nb))).goes_on);
  of.now("2027-09-01T10:00:00+02:00", "larer1", "school");
  of.add(Reopened{{"Det er vanskelig igjen."}});
  CHECK(way_of(of) ==
        "Nivå 0 (2. nov. 2026) → Nivå 1 (5. nov.) → avsluttet (3. feb. 2027) → åpnet igjen på nivå 1 (1. sep.)");
  const Picture picture = *way_picture(of.in(Language::nb));
  CHECK(drawn_way(picture).goes_on);
  CHECK(marks_of(picture) == std::vector{Mark::came, Mark::ended, Mark::reopened, Mark::goes_on});
  CHECK(picture.notes == std::vector<std::string>{"Nivå 0: Tidlig innsats – avklar undringen",
                                                  "Nivå 1: Tidlig innsats i egen tjeneste"});
}

TEST_CASE("of levels that a case only passed through in a day the last is told", "[report]") {
  Sample of = at_decision();
  of.now("2026-12-01T10:00:00+01:00", "larer1", "school").go("level-2");
  for (int i = 0; i < 3; ++i) of.go("go-on");
  CHECK(way_of(of) == "Nivå 0 (2. nov. 2026) → Nivå 1 (5. nov.) → Nivå 2 (1. des.)");
  Sample at_once;
  at_once.now("2026-11-02T08:40:00+01:00", "larer1", "school").add(Opened{Raiser::staff});
  for (const char* outcome : {"go-on", "level-1", "go-on", "go-on", "go-on", "level-2"}) at_once.go(outcome);
  CHECK(way_of(at_once) == "Nivå 0 (2. nov. 2026) → Nivå 2 (2. nov.)");
}

TEST_CASE("a plan that takes over is named", "[report]") {
  Sample of = at_decision();
  of.go("level-2");
  for (int i = 0; i < 3; ++i) of.go("go-on");
  of.go("iop");
  CHECK(way_of(of, Language::nn) ==
        "Nivå 0 (2. nov. 2026) → Nivå 1 (5. nov.) → Nivå 2 (9. nov.) → IOP tek over (9. nov.)");
}

TEST_CASE("of a long way the words tell the ends, and how much lies between", "[report]") {
  Sample of = closed_case();
  for (int i = 0; i < 100; ++i) {
    of.add(Reopened{{"Igjen."}});
    for (int j = 0; j < 3; ++j) of.go("go-on");
    of.go("worked");
  }
  CHECK(way_of(of) ==
        "Nivå 0 (2. nov. 2026) → Nivå 1 (5. nov.) → … 197 til … → åpnet igjen på nivå 1 (3. feb. 2027) → "
        "avsluttet (3. feb.) → åpnet igjen på nivå 1 (3. feb.) → avsluttet (3. feb.)");
  CHECK(drawn_way(*way_picture(of.in(Language::nb))).stops.size() == 203);
}

TEST_CASE("goals and meetings over time", "[report]") {
  Sample of = sample::whole_case();
  Subjects from = of.in(Language::nb);
  from.today = sample::day("2027-02-10");
  const Picture picture = *time_picture(from);
  CHECK(picture.words ==
        "Mål 1 fra 5. nov. 2026 til 1. mars 2027, evaluert 14. des. 2026, 28. jan. 2027; "
        "Mål 2 fra 7. jan., evaluert 28. jan.; "
        "Møter: holdt 14. des. 2026, 7. jan. 2027, 28. jan.; avtalt 18. mars");
  CHECK(marks_of(picture) == std::vector{Mark::no_end, Mark::evaluated, Mark::held, Mark::planned, Mark::today});
  const Timeline& time = std::get<Timeline>(picture.drawing);
  CHECK(time.first == sample::day("2026-11-05"));
  CHECK(time.last == sample::day("2027-03-18"));
  CHECK(time.ticks.size() == 4);
  CHECK(time.ticks.front().name == "des.");
}

TEST_CASE("without goals and meetings there is no picture of time", "[report]") {
  Sample of = sample::new_case();
  CHECK_FALSE(time_picture(of.in(Language::nb)));
  of.add(Meeting{{"evaluation"}, sample::day("2026-11-20"), {}, {}});
  const Picture one = *time_picture(of.in(Language::nn));
  CHECK(one.words == "Møte: avtalt 20. nov. 2026");
  CHECK(std::get<Timeline>(one.drawing).ticks.front().name == "20. nov.");
}

TEST_CASE("more goals than a page holds are counted, not drawn", "[report]") {
  Sample of = at_decision();
  for (int i = 0; i < 23; ++i) of.add(Goal{{"Et mål."}, {}});
  const Picture picture = *time_picture(of.in(Language::nb));
  CHECK(std::get<Timeline>(picture.drawing).goals.size() == 20);
  CHECK(picture.notes == std::vector<std::string>{"3 mål til er ikke tegnet her."});
  CHECK(picture.words.contains("Mål 23 fra 9. nov."));
}

TEST_CASE("pictures stand in words where nothing is drawn", "[report]") {
  Picture picture = long_way(2);
  CHECK(to_text({"T", {picture}}, 80) == "T\n=\n\nVeien\n-----\n\nord\n");
  CHECK(to_markdown({"T", {picture}}) == "# T\n\n## Veien\n\nord\n");
  CHECK(to_html({"T", {picture}}).contains("<h2>Veien</h2>\n<figure>\n<svg "));
  picture.only_drawn = true;
  CHECK(to_text({"T", {picture}}, 80) == "T\n=\n");
  CHECK(to_markdown({"T", {picture}}) == "# T\n");
  CHECK(to_html({"T", {picture}}).contains("<svg "));
}

TEST_CASE("a drawing has a name, a description, and no more room than it says", "[report]") {
  for (const std::size_t stops : {1U, 2U, 12U, 200U}) {
    INFO(stops);
    const std::string svg = to_svg(long_way(stops));
    CHECK(svg.contains("role=\"img\""));
    CHECK(svg.contains("><title>Veien</title><desc>ord</desc>"));
    for (const char* name : {"x", "cx"}) {
      for (const double x : numbers(svg, name)) CHECK((x >= 0 && x <= Canvas::width));
    }
    const double height = numbers(svg, "height").front();
    for (const char* name : {"y", "cy"}) {
      for (const double y : numbers(svg, name)) CHECK((y >= 0 && y <= height));
    }
  }
}

TEST_CASE("names beside each other do not meet, and the last is always there", "[report]") {
  std::vector<Canvas::Tick> days;
  for (int i = 0; i < 200; ++i) days.push_back({40 + i * 1.45, {sample::day("2026-04-30"), "30. april"}});
  const auto kept = Canvas::with_room(days);
  CHECK(kept.size() == 4);
  CHECK(kept.back().x == days.back().x);
  for (std::size_t i = 1; i < kept.size(); ++i) CHECK(kept[i].x - kept[i - 1].x > Canvas::width_of("30. april"));
}

TEST_CASE("words that do not fit are cut between letters", "[report]") {
  CHECK(Canvas::fitted("Nivå 2", 100) == "Nivå 2");
  CHECK(Canvas::fitted("Nivå ååååå", Canvas::width_of("Nivå åå")) == "Nivå å…");
  CHECK(Canvas::fitted("漢字漢字", Canvas::width_of("漢字x")) == "漢字…");
  CHECK(Canvas::fitted("a\nb\x1b", 100) == "a b\\x1b");
  CHECK(Canvas::fitted("abc", 0) == "…");
}
