#include "bti/date.hpp"

#include <catch2/catch.hpp>

namespace bti {
namespace {

const Date today = *parse_iso_date("2026-11-21");

std::string parsed(std::string_view text, Date from = today) {
  const auto date = parse_date(text, from);
  return date ? iso(*date) : "none";
}

}  // namespace

TEST_CASE("a date in a file is an existing day of these centuries") {
  CHECK(iso(*parse_iso_date("2026-12-01")) == "2026-12-01");
  CHECK(parse_iso_date("2028-02-29"));
  CHECK(parse_iso_date("1900-01-01"));
  CHECK(parse_iso_date("2200-12-31"));
  for (const auto* text : {"", "2026-02-29", "2100-02-29", "1899-12-31", "2201-01-01", "2026-13-01", "2026-00-01",
                           "2026-01-32", "2026-01-00", "2026-1-1", "26-01-01", "2026-01-01 ", " 2026-01-01",
                           "2026/01/01", "2026-01-01T", "2026-1a-01", "１２３４-01-01"}) {
    INFO(text);
    CHECK(!parse_iso_date(text));
  }
}

TEST_CASE("staff may write a date in several ways") {
  CHECK(parsed("2026-12-01") == "2026-12-01");
  CHECK(parsed("1.12.2026") == "2026-12-01");
  CHECK(parsed("01.12.2026") == "2026-12-01");
  CHECK(parsed(" 1.12.2026 ") == "2026-12-01");
  CHECK(parsed("1.12") == "2026-12-01");
  CHECK(parsed("1.12.") == "2026-12-01");
  CHECK(parsed("01.02") == "2027-02-01");
  CHECK(parsed("21.11") == "2026-11-21");
  CHECK(parsed("20.11") == "2027-11-20");
  CHECK(parsed("29.2") == "2028-02-29");
  CHECK(parsed("29.2", *parse_iso_date("2096-03-01")) == "2104-02-29");
  CHECK(parsed("+6w") == "2027-01-02");
  CHECK(parsed("+14d") == "2026-12-05");
  CHECK(parsed("+0d") == "2026-11-21");
}

TEST_CASE("what is no date is refused") {
  for (const auto* text : {"",          " ",        "1",     ".",     "1.",        "1.12.26",   "1.12.02026", "1.13",
                           "0.12",      "1.0",      "32.1",  "30.2",  "31.4.2026", "29.2.2026", "1.12.2026.", "1..2026",
                           "1.12.1899", "+",        "+w",    "+6",    "+6m",       "+-6w",      "+6 w",       "+99999d",
                           "-6w",       "i morgen", "257.1", "1.257", "1-12-2026", "1/12"}) {
    INFO(text);
    CHECK(parsed(text) == "none");
  }
  CHECK(parsed("+1d", *parse_iso_date("2200-12-31")) == "none");
}

TEST_CASE("a moment keeps its offset and compares by what came first") {
  const auto noted = parse_instant("2026-11-21T00:15:00+01:00");
  REQUIRE(noted);
  CHECK(iso(*noted) == "2026-11-21T00:15:00+01:00");
  CHECK(iso(noted->date()) == "2026-11-21");
  const auto elsewhere = *parse_instant("2026-11-20T23:15:00+00:00");
  CHECK(noted->utc == elsewhere.utc);
  CHECK_FALSE(*noted == elsewhere);
  CHECK_FALSE(*noted < elsewhere);
  CHECK(*noted < *parse_instant("2026-11-21T00:15:00-03:30"));
  CHECK(iso(*parse_instant("2026-11-21T00:15:59-03:30")) == "2026-11-21T00:15:59-03:30");
  CHECK(iso(parse_instant("2026-11-21T23:30:00-01:00")->date()) == "2026-11-21");
}

TEST_CASE("a moment has one form") {
  for (const auto* text : {"", "2026-11-21", "2026-11-21T10:15:00", "2026-11-21T10:15:00Z", "2026-11-21T10:15+01:00",
                           "2026-11-21 10:15:00+01:00", "2026-11-21T24:00:00+01:00", "2026-11-21T10:60:00+01:00",
                           "2026-11-21T10:15:60+01:00", "2026-11-21T10:15:00+14:01", "2026-11-21T10:15:00+01:60",
                           "2026-11-21T10:15:00-00:00", "2026-02-30T10:15:00+01:00", "2026-11-21T10:15:00+0100",
                           "2026-11-21T10:15:00+01:00 "}) {
    INFO(text);
    CHECK(!parse_instant(text));
  }
}

TEST_CASE("time of day") {
  CHECK(is_time_of_day("00:00"));
  CHECK(is_time_of_day("23:59"));
  for (const auto* text : {"", "24:00", "12:60", "9:30", "09.30", "09:30:00", "ab:cd"}) CHECK(!is_time_of_day(text));
}

TEST_CASE("a year of birth gives a range of ages") {
  const auto on = [](const char* day) { return age_on(2017, *parse_iso_date(day)); };
  CHECK(on("2026-05-05").least == 8);
  CHECK(on("2026-05-05").most == 9);
  CHECK(on("2026-12-31").least == 9);
  CHECK(on("2026-12-31").most == 9);
  CHECK(on("2017-05-05").least == 0);
  CHECK(on("2017-05-05").most == 0);
  CHECK(on("2016-05-05").most == 0);
}

TEST_CASE("a length of time is a number and a unit, in one or in many") {
  CHECK(parse_span("14 days") == Span{.days = 14});
  CHECK(parse_span("1 day") == Span{.days = 1});
  CHECK(parse_span("8 weeks") == Span{.days = 56});
  CHECK(parse_span("1 week") == Span{.days = 7});
  CHECK(parse_span("12 months") == Span{.months = 12});
  CHECK(parse_span("1 year") == Span{.months = 12});
  CHECK(parse_span("1000 days") == Span{.days = 1000});
  for (const auto* text :
       {"", " ", "14", "days", " days", "0 days", "-1 days", "01 days", "1001 days", "1.5 months", "14  days",
        "14 days ", "14days", "14 dayss", "14 Days", "14 dager", "two weeks", "14 hours"}) {
    INFO(text);
    CHECK(!parse_span(text));
  }
}

TEST_CASE("after and before a length of time") {
  const auto day = [](const char* text) { return *parse_iso_date(text); };
  CHECK(iso(after(day("2026-11-21"), {.days = 14})) == "2026-12-05");
  CHECK(iso(after(day("2027-01-31"), {.months = 1})) == "2027-02-28");
  CHECK(iso(after(day("2028-02-29"), {.months = 12})) == "2029-02-28");
  CHECK(iso(after(day("2026-10-31"), {.months = 4})) == "2027-02-28");
  CHECK(iso(before(day("2027-03-31"), {.months = 1})) == "2027-02-28");
  CHECK(iso(before(day("2027-01-05"), {.days = 14})) == "2026-12-22");
}

}  // namespace bti
