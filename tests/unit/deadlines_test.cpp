// By when a step is to be done, and which number answers at an hour.
#include <catch2/catch.hpp>

#include "support/small_guide.hpp"

using namespace bti;
using namespace bti::testing;

namespace {

Date day(const char* text) { return parse_iso_date(text).value(); }

Recorded<Concern> worry(const char* written, std::optional<Date> since = {}, std::optional<ConcernKind> kind = {}) {
  const Instant moment = at((std::string(written) + "T10:00:00+01:00").c_str());
  return {.id = {}, .envelope = {moment, "larer1", school, "0/define"}, .value = {{"Uro"}, since, kind}};
}

/// A case that was opened on the 2nd, came to its level on the 4th, and to its step on the 6th of November.
State state_of_case() {
  State state;
  state.at = {1, 1};
  const Envelope opening{at("2026-11-02T10:00:00+01:00"), "larer1", school, "0/define"};
  state.opened = Recorded<Opened>{.id = {}, .envelope = opening, .value = {Raiser::staff}};
  state.moved = at("2026-11-04T10:00:00+01:00");
  state.entered = at("2026-11-06T10:00:00+01:00");
  return state;
}

/// What the step says, each deadline as a date or in its words.
std::string shown(std::vector<Deadline> within, const State& state) {
  Guide guide = small_guide();
  guide.levels[state.at.level].steps[state.at.step].within = std::move(within);
  std::string all;
  for (const Due& due : deadlines(guide, state)) {
    all += (all.empty() ? "" : ", ") + (due.date ? iso(*due.date) : due.soon);
  }
  return all;
}

constexpr Span two_weeks{.days = 14};

std::string phone_at(const Contact& contact, const char* when) {
  const Hours* hours = hours_now(contact, at(when));
  return hours == nullptr ? contact.phone : hours->phone;
}

}  // namespace

TEST_CASE("a deadline is counted from the worry, the opening, the step or the move") {
  using From = Deadline::From;
  State state = state_of_case();
  state.concerns.push_back(worry("2026-11-03", day("2026-10-20")));
  CHECK(shown({{.time = two_weeks, .from = From::worry}}, state) == "2026-11-03");
  CHECK(shown({{.time = two_weeks, .from = From::opened}}, state) == "2026-11-16");
  CHECK(shown({{.time = two_weeks, .from = From::moved}}, state) == "2026-11-18");
  CHECK(shown({{.time = two_weeks, .from = From::entered}}, state) == "2026-11-20");
  CHECK(shown({{.time = two_weeks}}, state) == "2026-11-20");  // unless said, from the step
}

TEST_CASE("a worry counts from the day it arose, else from the day it was written, and the first one counts") {
  const std::vector<Deadline> within{{.time = two_weeks, .from = Deadline::From::worry}};
  State state = state_of_case();
  CHECK(shown(within, state).empty());
  state.concerns.push_back(worry("2026-11-03"));
  CHECK(shown(within, state) == "2026-11-17");
  state.concerns.push_back(worry("2026-11-10", day("2026-11-01")));
  CHECK(shown(within, state) == "2026-11-15");
}

TEST_CASE("a deadline for a kind of worry counts only for it, and from the first of it") {
  const ConcernKind absence{"absence"};
  const auto within = [&](Deadline::From from) {
    return std::vector<Deadline>{{.time = two_weeks, .from = from, .concern = absence}};
  };
  State state = state_of_case();
  state.concerns.push_back(worry("2026-11-01"));
  state.concerns.push_back(worry("2026-11-01", {}, ConcernKind{"environment"}));
  CHECK(shown(within(Deadline::From::worry), state).empty());
  CHECK(shown(within(Deadline::From::opened), state).empty());
  state.concerns.push_back(worry("2026-11-05", {}, absence));
  CHECK(shown(within(Deadline::From::worry), state) == "2026-11-19");
  CHECK(shown(within(Deadline::From::opened), state) == "2026-11-16");
}

TEST_CASE("a month on from its last day is the last day of a shorter month") {
  State state = state_of_case();
  const auto a_month_from = [&](const char* entered) {
    state.entered = at(entered);
    return shown({{.time = Span{.months = 1}}}, state);
  };
  CHECK(a_month_from("2027-01-31T10:00:00+01:00") == "2027-02-28");
  CHECK(a_month_from("2028-01-31T10:00:00+01:00") == "2028-02-29");
  CHECK(a_month_from("2027-08-31T10:00:00+02:00") == "2027-09-30");
  CHECK(a_month_from("2026-12-31T10:00:00+01:00") == "2027-01-31");
  CHECK(a_month_from("2027-02-28T10:00:00+01:00") == "2027-03-28");
}

TEST_CASE("the day is the one where it was written, not the one in London") {
  State state = state_of_case();
  state.entered = at("2026-11-06T00:30:00+01:00");
  CHECK(shown({{.time = Span{.days = 1}}}, state) == "2026-11-07");
}

TEST_CASE("the earliest deadline comes first, and words without a date last, in their order") {
  State state = state_of_case();
  state.concerns.push_back(worry("2026-11-03"));
  CHECK(shown({{.soon = "uten ugrunnet opphold"},
               {.time = two_weeks},
               {.soon = "snarest"},
               {.time = Span{.days = 2}, .from = Deadline::From::opened}},
              state) == "2026-11-04, 2026-11-20, uten ugrunnet opphold, snarest");
}

TEST_CASE("the deadline of the step is a next date, and words are none") {
  Guide guide = small_guide();
  State state = state_of_case();
  guide.levels[1].steps[1].within = {{.soon = "snarest"}};
  CHECK_FALSE(next_date(guide, state));
  guide.levels[1].steps[1].within.push_back({.time = two_weeks});
  CHECK(next_date(guide, state) == day("2026-11-20"));
  state.status = Status::closed;
  CHECK_FALSE(next_date(guide, state));
}

TEST_CASE("at its hours a contact has another number, from the first minute to before the last") {
  const Contact office{.id = {"office"},
                       .name = "Barnevernet",
                       .phone = "116 111",
                       .hours = {{.days = Hours::Days::weekdays, .from = "08:00", .to = "15:30", .phone = "1"},
                                 {.days = Hours::Days::weekend, .from = "10:00", .to = "14:00", .phone = "2"}}};
  CHECK(phone_at(office, "2026-11-20T07:59:59+01:00") == "116 111");  // a Friday
  CHECK(phone_at(office, "2026-11-20T08:00:00+01:00") == "1");
  CHECK(phone_at(office, "2026-11-20T15:29:59+01:00") == "1");
  CHECK(phone_at(office, "2026-11-20T15:30:00+01:00") == "116 111");
  CHECK(phone_at(office, "2026-11-21T08:00:00+01:00") == "116 111");  // a Saturday
  CHECK(phone_at(office, "2026-11-21T10:00:00+01:00") == "2");
  CHECK(phone_at(office, "2026-11-22T13:59:00+01:00") == "2");  // a Sunday
  CHECK(phone_at(office, "2026-11-23T10:00:00+01:00") == "1");
}

TEST_CASE("hours may go through midnight") {
  const Contact night{.id = {"night"},
                      .name = "Barnevernvakten",
                      .phone = "dag",
                      .hours = {{.days = Hours::Days::all, .from = "22:00", .to = "07:00", .phone = "natt"}}};
  CHECK(phone_at(night, "2026-11-20T21:59:59+01:00") == "dag");
  CHECK(phone_at(night, "2026-11-20T22:00:00+01:00") == "natt");
  CHECK(phone_at(night, "2026-11-21T00:00:00+01:00") == "natt");
  CHECK(phone_at(night, "2026-11-21T06:59:59+01:00") == "natt");
  CHECK(phone_at(night, "2026-11-21T07:00:00+01:00") == "dag");
}

TEST_CASE("a night belongs to the day on which it begins") {
  const Contact night{.id = {"night"},
                      .name = "Barnevernvakten",
                      .phone = "dag",
                      .hours = {{.days = Hours::Days::weekdays, .from = "22:00", .to = "07:00", .phone = "natt"}}};
  CHECK(phone_at(night, "2026-11-20T23:00:00+01:00") == "natt");
  CHECK(phone_at(night, "2026-11-21T02:00:00+01:00") == "natt");  // Friday's night is not over
  CHECK(phone_at(night, "2026-11-21T23:00:00+01:00") == "dag");
  CHECK(phone_at(night, "2026-11-23T02:00:00+01:00") == "dag");  // Sunday's night is a weekend's
}

TEST_CASE("where two hours hold, the first is the one, and a contact without hours has none") {
  Contact contact{.id = {"x"}, .name = "Vakten", .phone = "0"};
  CHECK(hours_now(contact, at("2026-11-20T10:00:00+01:00")) == nullptr);
  contact.hours = {{.from = "08:00", .to = "16:00", .phone = "1"}, {.from = "00:00", .to = "23:59", .phone = "2"}};
  CHECK(phone_at(contact, "2026-11-20T10:00:00+01:00") == "1");
  CHECK(phone_at(contact, "2026-11-20T17:00:00+01:00") == "2");
}
