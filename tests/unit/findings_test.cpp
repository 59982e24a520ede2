// Breaks in follow-up: each rule on the day it begins to hold and on the day before.
#include "bti/findings.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "bti/messages.hpp"
#include "support/small_guide.hpp"

using namespace bti;
using namespace bti::testing;

namespace {

Date day(const char* text) { return parse_iso_date(text).value(); }

template <class T>
Recorded<T> recorded(T value, const char* on, std::size_t place = 0) {
  const Instant moment = at((std::string(on) + "T10:00:00+01:00").c_str());
  return {.id = {}, .envelope = {moment, "larer1", school, "1/plan"}, .value = value, .place = place};
}

Guide watchful_guide() {
  Guide guide = small_guide();
  guide.breaks = {.holder_within = Span{.days = 7},
                  .date_within = Span{.days = 14},
                  .evaluation_within = Span{.days = 56},
                  .decision_within = Span{.days = 14},
                  .handover_answer = Span{.days = 14},
                  .silent_after = Span{.days = 60},
                  .consent_warning = Span{.days = 30}};
  return guide;
}

/// Opened, and came to its level and step, on the 2nd of November.
State open_case(StepIndex step) {
  State state;
  state.at = step;
  state.opened = recorded(Opened{Raiser::staff}, "2026-11-02");
  state.moved = state.entered = state.last.emplace(at("2026-11-02T10:00:00+01:00"));
  return state;
}

State with_holder(State state) {
  state.holder = recorded(Accept{{"larer1"}, school}, "2026-11-02");
  return state;
}

Measure measure(std::optional<Date> until) {
  return {.goal = {}, .text = {"Lekegruppe"}, .who = {"mor"}, .where = {"hjemme"}, .from = {}, .until = until};
}

State with_measure(std::optional<Date> until) {
  State state = with_holder(open_case({1, 0}));
  state.goals.push_back({recorded(Goal{{"Leker med andre"}, {}}, "2026-11-02"), {}});
  state.goals.back().measures.push_back(
      {.measure = recorded(measure(until), "2026-11-02"), .evaluations = {}, .progress = {}, .until = until});
  return state;
}

Recorded<Evaluation> evaluation(const char* on) {
  return recorded(Evaluation{.measure = {}, .effect = Effect::some_effect, .text = {}, .ends = {}}, on);
}

void evaluate(State& state, const char* on, std::size_t place) {
  state.goals[0].measures[0].evaluations.push_back(evaluation(on));
  state.goals[0].measures[0].evaluations.back().place = place;
}

Move moved(StepIndex from, StepIndex to, const char* on, std::size_t place) {
  return {.from = from, .decision = recorded(Decision{}, on, place), .target = {Target::Kind::step, to}};
}

Consent consent(std::vector<Signer> given_by, std::vector<ServiceId> services = {}) {
  Consent one{.consent = {services.empty() ? "log" : "cooperation"},
              .given_by = {},
              .form = Form::written,
              .services = std::move(services),
              .date = {},
              .until = {},
              .kept_at = {}};
  one.given_by.assign(given_by.begin(), given_by.end());
  return one;
}

/// A child born in a year, whose log is kept here.
State with_log(int born) {
  State state = with_holder(open_case({1, 0}));
  state.subject = recorded(Subject{{"child"}, Year{born}}, "2026-11-02");
  state.subjects = {*state.subject};
  state.log = recorded(LogOpened{LogKept::here}, "2026-11-02");
  return state;
}

/// The findings of a day, nothing ahead of it: `code` when broken, `(code)` when coming.
std::string found(const State& state, const char* today, const Guide& guide = watchful_guide()) {
  std::string all;
  for (const Finding& one : findings(guide, state, day(today), day(today))) {
    all += (all.empty() ? "" : " ") + (one.standing == Standing::broken ? one.code : "(" + one.code + ")");
  }
  return all;
}

bool has(const State& state, const char* today, const std::string& code) {
  return (" " + found(state, today) + " ").contains(" " + code + " ");
}

}  // namespace

TEST_CASE("a guide that says nothing of breaks reminds nobody of what only it can decide") {
  CHECK(found(open_case({1, 0}), "2030-01-01", small_guide()).empty());
}

TEST_CASE("a case has a holder within so many days of coming to the level") {
  const State nobody = open_case({1, 0});
  CHECK(has(nobody, "2026-11-09", "(no-holder)"));
  CHECK(has(nobody, "2026-11-10", "no-holder"));
  CHECK_FALSE(has(with_holder(nobody), "2026-11-10", "no-holder"));
  CHECK_FALSE(has(open_case({0, 0}), "2026-11-10", "no-holder"));  // a level before that
}

TEST_CASE("a case may be without a date ahead for so long, and without a word for so long") {
  const State quiet = with_holder(open_case({1, 0}));
  CHECK(found(quiet, "2026-11-15").empty());
  CHECK(found(quiet, "2026-11-16") == "(no-date)");
  CHECK(found(quiet, "2026-11-17") == "no-date");
  CHECK(has(quiet, "2027-01-01", "(silent)"));
  CHECK(has(quiet, "2027-01-02", "silent"));
}

TEST_CASE("a planned meeting is held, or it is told the day after") {
  State state = with_holder(open_case({1, 0}));
  state.meetings.push_back({recorded(Meeting{{"evaluation"}, day("2026-12-24"), {}, {}}, "2026-11-02"), false});
  CHECK(found(state, "2026-12-23").empty());
  CHECK(found(state, "2026-12-24") == "(meeting)");
  CHECK(found(state, "2026-12-25") == "meeting");
  state.meetings.back().held = true;
  CHECK_FALSE(has(state, "2026-12-25", "meeting"));
}

TEST_CASE("a measure is evaluated when its date has come, or that is told the day after") {
  State state = with_measure(day("2026-11-20"));
  CHECK(found(state, "2026-11-20") == "(measure-date)");
  CHECK(found(state, "2026-11-21") == "measure-date");
  CHECK(findings(watchful_guide(), state, day("2026-11-21"), day("2026-11-21")).front().who == "mor");
  state.voices.push_back(recorded(Voice{Words{"Det er gøy"}, {}, {}}, "2026-11-20"));
  state.goals[0].measures[0].evaluations.push_back(evaluation("2026-11-19"));
  CHECK(has(state, "2026-11-21", "measure-date"));  // the day before does not count
  state.goals[0].measures[0].evaluations.push_back(evaluation("2026-11-20"));
  CHECK_FALSE(has(state, "2026-11-21", "measure-date"));
}

TEST_CASE("a measure without an end is told, and when it was last evaluated counts") {
  State state = with_measure(std::nullopt);
  CHECK(has(state, "2026-11-02", "measure-no-end"));
  CHECK(has(state, "2026-12-28", "(evaluation)"));
  CHECK(has(state, "2026-12-29", "evaluation"));
  state.goals[0].measures[0].evaluations.push_back(evaluation("2026-12-01"));
  CHECK_FALSE(has(state, "2026-12-29", "evaluation"));
  CHECK(has(state, "2027-01-27", "evaluation"));
  state.goals[0].measures[0].ended = true;
  CHECK_FALSE(has(state, "2027-01-27", "evaluation"));
}

TEST_CASE("a measure with an end far away is evaluated on the way") {
  State state = with_measure(day("2027-11-01"));
  CHECK(has(state, "2026-12-28", "(evaluation)"));
  CHECK(has(state, "2026-12-29", "evaluation"));
  CHECK_FALSE(has(with_measure(day("2026-12-28")), "2026-12-28", "(evaluation)"));  // its end is reminder enough
}

TEST_CASE("a goal whose measures run to the same day is not told twice") {
  State state = with_measure(day("2026-11-20"));
  state.goals[0].goal.value.until = day("2026-11-20");
  CHECK(found(state, "2026-11-21") == "measure-date");
  state.goals[0].goal.value.until = day("2026-11-19");
  CHECK(found(state, "2026-11-21") == "goal-date measure-date");
  state.goals[0].measures.clear();
  CHECK(found(state, "2026-11-19") == "(goal-date)");
}

TEST_CASE("the deadline of the step is told, also on a leap day") {
  Guide guide = watchful_guide();
  guide.levels[1].steps[0].within = {{.time = Span{.days = 14}}};
  State state = with_holder(open_case({1, 0}));
  state.entered = at("2028-02-15T23:30:00+01:00");
  state.last = state.entered;
  CHECK(found(state, "2028-02-29", guide) == "(deadline)");
  CHECK(found(state, "2028-03-01", guide) == "deadline");
}

TEST_CASE("a step that asks for a decision gets one in time") {
  const State waiting = with_holder(open_case({1, 2}));
  CHECK(has(waiting, "2026-11-16", "(decision)"));
  CHECK(has(waiting, "2026-11-17", "decision"));
  CHECK_FALSE(has(with_holder(open_case({1, 1})), "2026-11-17", "decision"));
}

TEST_CASE("what was evaluated is decided in time, wherever it was evaluated") {
  State state = with_measure(day("2027-03-01"));
  evaluate(state, "2026-12-01", 3);
  CHECK(has(state, "2026-12-15", "(decision)"));
  CHECK(has(state, "2026-12-16", "decision"));
  state.moves.push_back(moved({1, 0}, {1, 1}, "2026-12-14", 4));
  CHECK_FALSE(has(state, "2026-12-16", "decision"));
}

TEST_CASE("each evaluation hears the child anew") {
  State state = with_measure(day("2027-03-01"));
  state.voices.push_back(recorded(Voice{Words{"Vil ha venner"}, {}, {}}, "2026-11-02", 0));  // when it was agreed
  evaluate(state, "2026-12-01", 3);
  CHECK(has(state, "2026-12-01", "voice-missing"));
  state.voices.push_back(recorded(Voice{Words{"Det er gøy"}, {}, {}}, "2026-11-28", 2));
  CHECK_FALSE(has(state, "2026-12-01", "voice-missing"));
  evaluate(state, "2026-12-01", 4);
  CHECK_FALSE(has(state, "2026-12-01", "voice-missing"));  // the same day
  evaluate(state, "2026-12-08", 5);
  CHECK(has(state, "2026-12-08", "voice-missing"));  // what was said was about the one before
  state.voices.push_back(recorded(Voice{{}, Words{"Var syk"}, Label{"larer1"}}, "2027-01-20", 7));
  CHECK_FALSE(has(state, "2027-01-20", "voice-missing"));  // why it is missing is told
  evaluate(state, "2027-02-01", 8);
  state.voices.push_back(recorded(Voice{Words{"Bra"}, {}, {}, day("2027-02-01")}, "2027-02-10", 9));
  CHECK_FALSE(has(state, "2027-02-10", "voice-missing"));  // heard that day, written later
}

TEST_CASE("a measure agreed late is heard about by itself") {
  State state = with_measure(day("2027-03-01"));
  state.voices.push_back(recorded(Voice{Words{"Bra"}, {}, {}}, "2026-12-01", 1));
  state.goals.back().measures.push_back(
      {.measure = recorded(measure(day("2027-03-01")), "2026-12-01", 2),
       .evaluations = {recorded(Evaluation{{}, Effect::some_effect, {}, {}}, "2026-12-01", 3)},
       .progress = {}});
  evaluate(state, "2026-12-01", 4);
  CHECK_FALSE(has(state, "2026-12-01", "voice-missing"));
}

TEST_CASE("a consent that nothing waits for is told when it runs out") {
  Guide guide = watchful_guide();
  guide.consents.push_back(
      {.id = {"information"}, .title = "Utveksle", .signed_by = {{.who = {SignRule::Who::guardian}}}});
  State state = with_holder(open_case({0, 0}));
  const auto told = [&](const char* on) {
    std::string all;
    for (const Finding& one : findings(guide, state, day(on), day(on))) all += one.code + " ";
    return all;
  };
  CHECK_FALSE(told("2026-11-02").contains("consent"));
  Consent one = consent({Signer::guardian});
  one.consent = {"information"};
  one.until = day("2026-12-31");
  state.consents.push_back(recorded(one, "2026-11-02", 1));
  CHECK_FALSE(told("2026-11-30").contains("consent"));
  CHECK(told("2026-12-20").contains("consent-expiring"));
  CHECK(told("2027-01-01").contains("consent-expired"));
  state.refusals.push_back(recorded(Refusal{{"information"}, {Signer::guardian}, {}, {}}, "2027-01-02", 2));
  CHECK_FALSE(told("2027-01-02").contains("consent"));  // they have answered
}

TEST_CASE("an offered baton is answered in time, and until then it has a holder") {
  State state = with_holder(open_case({1, 0}));
  state.offer = recorded(Offer{.to = {"helse1"}, .service = ServiceId{"health"}, .text = {}}, "2026-11-03");
  CHECK(has(state, "2026-11-17", "(handover)"));
  CHECK(has(state, "2026-11-18", "handover"));
  CHECK_FALSE(has(state, "2026-11-18", "no-holder"));
}

TEST_CASE("the log's consent is missing, given, running out, run out, refused or taken back") {
  State state = with_log(2018);
  CHECK(has(state, "2026-11-02", "consent-missing"));
  state.refusals.push_back(recorded(Refusal{{"log"}, {Signer::guardian}, {}, {}}, "2026-11-03", 1));
  CHECK(has(state, "2026-11-03", "consent-refused"));
  state.consents.push_back(recorded(consent({Signer::guardian}), "2026-11-04", 2));
  CHECK_FALSE(found(state, "2026-11-04").contains("consent"));
  state.consents.back().value.until = day("2027-02-28");
  CHECK_FALSE(found(state, "2027-01-28").contains("consent"));
  CHECK(has(state, "2027-01-29", "(consent-expiring)"));
  CHECK(has(state, "2027-02-28", "(consent-expiring)"));
  CHECK(has(state, "2027-03-01", "consent-expired"));
  state.refusals.push_back(recorded(Refusal{{"log"}, {Signer::guardian}, {}, {}}, "2026-12-01", 3));
  CHECK(has(state, "2026-12-01", "consent-withdrawn"));
  CHECK_FALSE(found(state, "2026-11-30").contains("consent"));
}

TEST_CASE("each service that takes part is covered by a consent") {
  State state = with_log(2018);
  state.consents.push_back(recorded(consent({Signer::guardian}), "2026-11-02", 1));
  state.participants.push_back(recorded(Participant{{"ppt1"}, ServiceId{"ppt"}}, "2026-11-02", 2));
  CHECK(has(state, "2026-11-02", "consent-missing"));
  state.consents.push_back(recorded(consent({Signer::guardian}, {{"ppt"}}), "2026-11-02", 3));
  CHECK_FALSE(found(state, "2026-11-02").contains("consent"));
}

TEST_CASE("in the year in which the young person may answer themselves, that is told, and not the year before") {
  State state = with_log(2011);
  state.consents.push_back(recorded(consent({Signer::guardian}), "2026-11-02", 1));
  CHECK_FALSE(found(state, "2026-12-31").contains("consent"));
  CHECK(has(state, "2027-01-01", "(consent-passes)"));
  CHECK(has(state, "2027-12-31", "(consent-passes)"));
  CHECK(has(state, "2028-01-01", "consent-passes"));
  state.consents.push_back(recorded(consent({Signer::self}), "2027-06-01", 2));
  CHECK_FALSE(found(state, "2027-06-01").contains("consent"));
}

TEST_CASE("a case that has ended lacks nothing, unless it turned acute in it") {
  State state = open_case({1, 0});
  state.status = Status::closed;
  CHECK(found(state, "2030-01-01").empty());
  state.acute.push_back(recorded(AcuteTurn{}, "2026-11-03"));
  CHECK(found(state, "2030-01-01") == "acute");
}

TEST_CASE("what is acute comes first, then what is broken by its day, then what is coming") {
  State state = with_measure(day("2026-11-20"));
  state.meetings.push_back({recorded(Meeting{{"evaluation"}, day("2026-11-10"), {}, {}}, "2026-11-02"), false});
  state.meetings.push_back({recorded(Meeting{{"evaluation"}, day("2026-11-25"), {}, {}}, "2026-11-02"), false});
  state.acute.push_back(recorded(AcuteTurn{}, "2026-11-22"));
  CHECK(found(state, "2026-11-25") == "acute meeting measure-date (meeting)");
}

TEST_CASE("every code has its words and a place in the manual, and the manual names no other") {
  std::ifstream file(BTI_SOURCE "/man/bti-findings.7");
  std::stringstream page;
  page << file.rdbuf();
  std::vector<std::string> in_manual;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with(".It Cm ")) in_manual.push_back(line.substr(7));
  }
  const auto codes = finding_codes();
  CHECK(in_manual == std::vector<std::string>(codes.begin(), codes.end()));
  for (const std::string_view code : codes) {
    INFO(code);
    CHECK(has_text("finding." + std::string(code)));
    CHECK(has_text("finding." + std::string(code) + ".remedy"));
  }
}
