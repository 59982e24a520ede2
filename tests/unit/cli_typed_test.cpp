#include <catch2/catch.hpp>

#include "cli/typed.hpp"

namespace bti::cli {
namespace {

using namespace std::chrono_literals;

constexpr Date today = 2026y / 11 / 21;

Question question(FieldKind kind, bool list = false) {
  return {.field = "x", .text = {}, .kind = kind, .required = true, .list = list};
}

std::vector<std::string> read(const Question& asked, std::string_view typed) {
  auto values = read_typed(asked, typed, today);
  return values ? *values : std::vector<std::string>{"! " + values.error().id};
}

using Texts = std::vector<std::string>;

TEST_CASE("dates are taken as staff type them and kept as the file has them") {
  const Question date = question(FieldKind::date);
  CHECK(read(date, "1.12.2026") == Texts{"2026-12-01"});
  CHECK(read(date, " +14d ") == Texts{"2026-12-05"});
  CHECK(read(date, "31.2.2026") == Texts{"! prompt.date"});
  CHECK(read(date, "neste uke") == Texts{"! prompt.date"});
}

TEST_CASE("a date may be written as on paper") {
  const Question date = question(FieldKind::date);
  for (const auto* typed :
       {"1. desember 2026", "1 desember", "1. Desember", "1 December 2026", "1/12", "1/12/2026", "01.12.26"}) {
    INFO(typed);
    CHECK(read(date, typed) == Texts{"2026-12-01"});
  }
  for (const auto* typed : {"desember", "1. des", "fredag", "10-12 januar", "3 uker etter 1. mai",
                            "1.-3. desember 2026", "32. desember", "1.12.2"}) {
    INFO(typed);
    CHECK(read(date, typed) == Texts{"! prompt.date"});
  }
}

TEST_CASE("a date of what has been is never to come") {
  Question date = question(FieldKind::date);
  CHECK(read(date, "1.12") == Texts{"2026-12-01"});
  date.past = true;
  CHECK(read(date, "1.12") == Texts{"2025-12-01"});
  CHECK(read(date, "21.11") == Texts{"2026-11-21"});
  CHECK(read(date, "22.11.2026") == Texts{"! prompt.date-to-come"});
  CHECK(read(date, "+1d") == Texts{"! prompt.date-to-come"});
}

TEST_CASE("a year has four digits and has come") {
  const Question year = question(FieldKind::year);
  CHECK(read(year, "2017") == Texts{"2017"});
  CHECK(read(year, "17") == Texts{"! prompt.year"});
  CHECK(read(year, "1899") == Texts{"! prompt.year"});
  CHECK(read(year, "2027") == Texts{"! prompt.year-to-come"});
}

TEST_CASE("a time of day is written in several ways") {
  const Question clock = question(FieldKind::clock);
  CHECK(read(clock, "14:30") == Texts{"14:30"});
  CHECK(read(clock, "9.30") == Texts{"09:30"});
  CHECK(read(clock, "25:00") == Texts{"! prompt.clock"});
}

TEST_CASE("yes and no in three languages") {
  const Question yes_no = question(FieldKind::yes_no);
  for (const char* typed : {"j", "Ja", "y", "YES"}) CHECK(read(yes_no, typed) == Texts{"yes"});
  for (const char* typed : {"n", "nei", "No"}) CHECK(read(yes_no, typed) == Texts{"no"});
  CHECK(read(yes_no, "kanskje") == Texts{"! prompt.yes-or-no"});
}

TEST_CASE("a choice is taken by number, key, value or label") {
  Question choice = question(FieldKind::choice);
  choice.choices = {{"child", "barn"}, {"youth", "ungdom"}, {"stay", "Bli her", "", "0"}};
  CHECK(read(choice, "2") == Texts{"youth"});
  CHECK(read(choice, "barn") == Texts{"child"});
  CHECK(read(choice, "Youth") == Texts{"youth"});
  CHECK(read(choice, "0") == Texts{"stay"});
  CHECK(read(choice, "3") == Texts{"! prompt.choose"});
}

TEST_CASE("a list is parted by commas, each once") {
  CHECK(read(question(FieldKind::label, true), "mor, far ,, mor") == Texts{"mor", "far"});
  Question services = question(FieldKind::id, true);
  services.choices = {{"school", "Skole"}, {"gp", "Fastlege"}};
  CHECK(read(services, "2,1") == Texts{"gp", "school"});
  CHECK(read(services, "1,9") == Texts{"! prompt.choose"});
}

TEST_CASE("what may not stand in a case is refused where it is typed") {
  const Question words = question(FieldKind::words);
  CHECK(read(words, "født 15076500565") == Texts{"! prompt.identity-number"});
  CHECK(read(words, "pil \x1b[A opp") == Texts{"! prompt.control-characters"});
  CHECK(read(words, "bl\xe5") == Texts{"! prompt.not-utf8"});
  CHECK(read(question(FieldKind::label), std::string(121, 'x')) == Texts{"! prompt.too-long"});
  CHECK(read(words, std::string(121, 'x')) == Texts{std::string(121, 'x')});
}

}  // namespace
}  // namespace bti::cli
