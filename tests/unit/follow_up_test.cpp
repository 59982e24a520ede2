// What happens to a case on the way: who joins and leaves, goals in parts, meetings moved and cancelled, consent in the
// year it passes on, a log that is taken back, an end with somebody after it, and a new beginning.
#include <catch2/catch.hpp>

#include "bti/advice.hpp"
#include "bti/report.hpp"
#include "support/small_guide.hpp"

using namespace bti;
using namespace bti::testing;
using Ids = std::vector<std::string>;

namespace {

/// A case of a child born in a year, at the step where the log is opened.
Walk at_log(int born) {
  Walk walk;
  REQUIRE(
      walk.answer("{subject: {kind: child, born: " + std::to_string(born) + "}, concern: Sitter alene, outcome: go-on}")
          .empty());
  REQUIRE(walk.answer("{conversation: {present: [mor], text: Enige}, outcome: level-1}").empty());
  return walk;
}

Walk at_plan() {
  Walk walk = at_log(2017);
  REQUIRE(walk.answer("{log: here, consent: {given-by: guardian, form: written}, holder: {holder: larer1, service: "
                      "school}, outcome: go-on}")
              .empty());
  return walk;
}

std::string numbers(const Walk& walk) {
  std::string all;
  const State state = walk.state();
  for (const GoalState& goal : state.goals) {
    all += (all.empty() ? "" : " ") + number_of(state, ref_of(goal.goal.id)) + "=" + goal.goal.value.text.text;
    for (const MeasureState& measure : goal.measures) {
      all += " " + number_of(state, ref_of(measure.measure.id)) + "=" + measure.measure.value.text.text;
    }
  }
  return all;
}

std::string calendar(const Walk& walk) {
  const State state = walk.state();
  const Settings settings;
  return meetings_calendar({walk.guide, walk.of, state, settings, {}}, at("2026-11-21T12:00:00+01:00"));
}

std::string line_of(const std::string& text, const std::string& name) {
  const auto begin = text.find("\r\n" + name);
  if (begin == std::string::npos) return "";
  return text.substr(begin + 2, text.find("\r\n", begin + 2) - begin - 2);
}

}  // namespace

TEST_CASE("in the year in which the age is reached, it is told whether the day has been") {
  const std::string by = "consent: {given-by: ";
  Walk walk = at_log(2010);  // 16 in 2026
  CHECK(ids(walk.answer(by + "self, form: written}")) == Ids{"engine.of-age"});
  CHECK(ids(walk.answer(by + "guardian, form: written}")) == Ids{"engine.of-age"});
  CHECK(ids(walk.answer(by + "guardian, of-age: yes, form: written}")) == Ids{"engine.signer-self"});
  CHECK(ids(walk.answer(by + "self, of-age: no, form: written}")) == Ids{"engine.signer-guardian"});
  CHECK(walk.answer(by + "self, of-age: yes, form: written}").empty());
  CHECK(in_force(walk.state(), *walk.guide.find_consent("log"), std::nullopt, walk.day));

  Walk before = at_log(2010);
  REQUIRE(before.answer(by + "guardian, of-age: no, form: written}").empty());
  CHECK(in_force(before.state(), *before.guide.find_consent("log"), std::nullopt, before.day));
  CHECK(consent_standing(before.state(), *before.guide.find_consent("log"), {}, before.day).passes_in == 2026);

  CHECK(at_log(2011).answer(by + "guardian, form: written}").empty());  // 15 all year
  CHECK(at_log(2009).answer(by + "self, form: written}").empty());      // 16 all year
}

TEST_CASE("when the log's consent is taken back, only ways that end the case or are free are left") {
  Walk walk = at_plan();
  REQUIRE(walk.answer("{voice: Vil leke, goal: Leker, measure: {text: Lek, who: larer1, where: skole}, "
                      "meeting: {date: 2026-12-20}, refusal: {consent: log, given-by: guardian}}")
              .empty());
  CHECK(ids(walk.answer("outcome: go-on")) == Ids{"engine.log-withdrawn"});
  REQUIRE(walk.answer("{consent: {consent: log, given-by: guardian, form: oral}, outcome: go-on}").empty());
  CHECK(walk.step() == "1/evaluate");
  REQUIRE(walk.answer("refusal: {consent: log, given-by: guardian}").empty());
  CHECK(walk.answer("{minutes: {present: [mor]}, evaluation: {measure: 1.1, effect: some-effect}, outcome: worked, "
                    "reason: Familien vil slutte}")
            .empty());
  CHECK(walk.state().status == Status::closed);
}

TEST_CASE("a family that said no from the start has nothing taken back") {
  Walk walk = at_log(2017);
  REQUIRE(walk.answer("refusal: {consent: log, given-by: guardian}").empty());
  CHECK_FALSE(log_withdrawn(walk.guide, walk.state(), walk.day));
  CHECK(walk.answer("outcome: no-consent").empty());
}

TEST_CASE("whoever leaves takes part no more, nor does the service when nobody of it is left") {
  Walk walk = at_plan();
  REQUIRE(walk.answer("participant: [{who: rådgiver, service: ppt, role: observerer}, {who: rådgiver, service: gp}, "
                      "{who: mor}]")
              .empty());
  CHECK(partner_services(walk.state()).size() == 2);
  CHECK(ids(walk.answer("left: {who: far}")) == Ids{"engine.left-nobody"});
  CHECK(ids(walk.answer("left: {who: rådgiver}")) == Ids{"engine.left-which"});
  REQUIRE(walk.answer("left: {who: rådgiver, service: ppt, text: Ferdig}").empty());
  CHECK(partner_services(walk.state()) == std::vector{ServiceId{"gp"}});
  REQUIRE(walk.answer("left: {who: rådgiver}").empty());
  CHECK(partner_services(walk.state()).empty());
  CHECK(walk.state().participants.size() == 1);
  CHECK(walk.state().departures.size() == 2);
}

TEST_CASE("goals have parts, numbered by letters, and measures of their own") {
  Walk walk = at_plan();
  REQUIRE(walk.answer("goal: [{text: Har venner}, {text: Sover godt}]").empty());
  REQUIRE(walk.answer("goal: [{text: Leker ute, under: 1}, {text: Leker inne, under: 1}]").empty());
  REQUIRE(walk.answer("measure: [{goal: 1b, text: Spill, who: far, where: hjemme}, "
                      "{goal: 2, text: Kveldsro, who: mor, where: hjemme}]")
              .empty());
  CHECK(numbers(walk) == "1=Har venner 1a=Leker ute 1b=Leker inne 1b.1=Spill 2=Sover godt 2.1=Kveldsro");
  CHECK(ids(walk.answer("goal: {text: Enda mindre, under: 1a}")) == Ids{"engine.goal-too-deep"});
  CHECK(ids(walk.answer("goal: {text: Uten hode, under: 3}")) == Ids{"engine.no-such-number"});
  CHECK(walk.answer("progress: {measure: 1b.1, text: Går fint}").empty());
}

TEST_CASE("a meeting is moved by its number, and stays the same meeting") {
  Walk walk = at_plan();
  REQUIRE(walk.answer("meeting: {kind: evaluation, date: 2026-12-20, time: \"14:30\"}").empty());
  const std::string first = calendar(walk);
  CHECK(line_of(first, "SEQUENCE") == "SEQUENCE:0");
  CHECK(line_of(first, "DTSTART;TZID") == "DTSTART;TZID=Europe/Oslo:20261220T143000");
  REQUIRE(walk.answer("meeting: {moves: 1, date: 2027-01-06}").empty());
  const State state = walk.state();
  REQUIRE(state.meetings.size() == 1);
  CHECK(iso(state.meetings.front().meeting.value.date) == "2027-01-06");
  CHECK(state.meetings.front().meeting.value.kind.value == "evaluation");
  const std::string moved = calendar(walk);
  CHECK(line_of(moved, "UID") == line_of(first, "UID"));
  CHECK(line_of(moved, "SEQUENCE") == "SEQUENCE:1");
  CHECK(line_of(moved, "DTSTART;TZID") == "DTSTART;TZID=Europe/Oslo:20270106T143000");  // what is not said stays
  CHECK(line_of(moved, "STATUS") == "STATUS:CONFIRMED");
  CHECK(ids(walk.answer("meeting: {moves: 2, kind: evaluation, date: 2027-01-06}")) == Ids{"engine.no-such-meeting"});
  CHECK(ids(walk.answer("cancelled: {meeting: 2}")) == Ids{"engine.no-such-meeting"});
}

TEST_CASE("a cancelled meeting is neither awaited nor held, and the calendar hears of it") {
  Walk walk = at_plan();
  REQUIRE(walk.answer("meeting: {kind: evaluation, date: 2026-12-20}").empty());
  const std::string uid = line_of(calendar(walk), "UID");
  REQUIRE(walk.answer("cancelled: {text: Sykdom}").empty());  // there is only one
  CHECK(walk.state().meetings.front().cancelled);
  CHECK_FALSE(next_date(walk.guide, walk.state()));
  CHECK(line_of(calendar(walk), "UID") == uid);
  CHECK(line_of(calendar(walk), "STATUS") == "STATUS:CANCELLED");
  CHECK(line_of(calendar(walk), "SEQUENCE") == "SEQUENCE:1");
  CHECK_FALSE(calendar(walk).contains("Sykdom"));
  CHECK(ids(walk.answer("cancelled: {meeting: 1}")) == Ids{"engine.meeting-over"});
  CHECK(ids(walk.answer("meeting: {moves: 1, date: 2027-01-06}")) == Ids{"engine.meeting-over"});
  REQUIRE(walk.answer("{meeting: {kind: evaluation, date: 2026-11-21}, minutes: {kind: evaluation, present: [mor]}}")
              .empty());
  CHECK_FALSE(walk.state().meetings.front().held);
  CHECK(walk.state().meetings.back().held);
  CHECK_FALSE(calendar(walk).contains("DATE:20261121"));  // it has been
}

TEST_CASE("two copies that say the same fit together, and two that do not are told") {
  const auto with = [](Walk walk, const std::vector<Payload>& payloads) {
    for (const Payload& payload : payloads) walk.add(payload);
    return walk.state();
  };
  Walk walk = at_plan();
  REQUIRE(walk.answer("{meeting: {kind: evaluation, date: 2026-12-20}, participant: {who: rådgiver, service: ppt}, "
                      "goal: Leker}")
              .empty());
  const State before = walk.state();
  const EntryRef meeting = ref_of(before.meetings.front().id());
  const Left left{{"rådgiver"}, ServiceId{"ppt"}, {}, {}};
  CHECK(with(walk, {Cancelled{meeting, {}}, Cancelled{meeting, {}}, left, left}).contradictions.empty());

  const Date day = parse_iso_date("2027-01-06").value();
  const State moved = with(walk, {Meeting{{"evaluation"}, day, {}, {}, meeting}, Cancelled{meeting, {}}});
  CHECK(moved.contradictions.size() == 1);  // who cancelled did not know of the new day
  CHECK(moved.meetings.front().planned());

  const Left other{{"rådgiver"}, ServiceId{"gp"}, {}, {}};
  const State both = with(walk, {Participant{{"rådgiver"}, ServiceId{"gp"}}, left});
  CHECK(both.participants.size() == 1);
  CHECK(with(walk, {other}).contradictions.size() == 1);
}

TEST_CASE("what is part of a goal that was retracted stands alone") {
  Walk walk = at_plan();
  const EntryRef goal = ref_of(walk.add(Goal{{"Har venner"}, {}}).id);
  const EntryRef part = ref_of(walk.add(Goal{{"Leker ute"}, {}, goal}).id);
  walk.add(Measure{part, {"Lek"}, {"far"}, {"hjemme"}, {}, {}});
  CHECK(numbers(walk) == "1=Har venner 1a=Leker ute 1a.1=Lek");
  walk.add(Retracted{goal, {"Feil sak"}});
  CHECK(numbers(walk) == "1=Leker ute 1.1=Lek");
  CHECK(walk.state().contradictions.empty());
}

TEST_CASE("a goal in parts is over when the measures of its parts are") {
  Walk walk = at_plan();
  REQUIRE(walk.answer("goal: [{text: Har venner, until: 2026-12-01}, {text: Leker ute, under: 1}]").empty());
  CHECK(iso(next_date(walk.guide, walk.state()).value()) == "2026-12-01");
  REQUIRE(walk.answer("measure: {goal: 1a, text: Lek, who: far, where: hjemme}").empty());
  REQUIRE(walk.answer("evaluation: {measure: 1a.1, effect: achieved}").empty());
  CHECK_FALSE(next_date(walk.guide, walk.state()));
}

TEST_CASE("a measure runs to the day that was said last") {
  Walk walk = at_plan();
  REQUIRE(walk.answer("{goal: Leker, measure: {text: Lek, who: far, where: hjemme, until: 2026-12-01}}").empty());
  REQUIRE(walk.answer("progress: {measure: 1.1, text: Går fint, until: 2026-12-10}").empty());
  CHECK(iso(next_date(walk.guide, walk.state()).value()) == "2026-12-10");
  REQUIRE(walk.answer("evaluation: {measure: 1.1, effect: some-effect, until: 2027-02-01}").empty());
  CHECK(iso(next_date(walk.guide, walk.state()).value()) == "2027-02-01");
}

TEST_CASE("a service that came in at the step waits for the family's yes, and leaves with a no") {
  Walk walk = at_plan();
  const std::string rest =
      "{voice: Vil leke, goal: Leker, measure: {text: Lek, who: larer1, where: skole}, "
      "meeting: {date: 2026-12-20}, outcome: go-on}";
  REQUIRE(walk.answer("participant: {who: ppt1, service: ppt}").empty());
  CHECK(ids(walk.answer(rest)) == Ids{"engine.missing-consent-for"});
  Walk yes = walk;
  REQUIRE(yes.answer("consent: {consent: cooperation, given-by: guardian, form: oral, services: ppt}").empty());
  CHECK(yes.answer(rest).empty());
  REQUIRE(walk.answer("left: {who: ppt1}").empty());
  CHECK(walk.answer(rest).empty());
}

TEST_CASE("once the young person is of age, guardians decide no more") {
  Walk walk = at_log(2010);
  REQUIRE(walk.answer("consent: {given-by: self, of-age: yes, form: written}").empty());
  CHECK(walk.answer("consent: {given-by: self, form: oral}").empty());  // it was told
  CHECK(ids(walk.answer("consent: {given-by: guardian, of-age: no, form: written}")) == Ids{"engine.of-age-known"});
  CHECK(ids(walk.answer("refusal: {given-by: guardian}")) == Ids{"engine.signer-self"});
  CHECK(walk.answer("refusal: {given-by: self}").empty());
  CHECK(at_log(2017).answer("refusal: {given-by: self}").empty());  // a child's no is heard, too
}

TEST_CASE("a text of blanks says nothing, and a successor goes with an end alone") {
  Walk walk = at_plan();
  CHECK(ids(walk.answer("note: \"  \"")) == Ids{"journal.blank"});
  CHECK(ids(walk.answer("participant: {who: \" \"}")) == Ids{"journal.blank"});
  CHECK(ids(walk.answer("{voice: Vil leke, goal: Leker, measure: {text: Lek, who: larer1, where: skole}, "
                        "meeting: {date: 2026-12-20}, outcome: go-on, successor: larer1}")) ==
        Ids{"engine.no-successor"});
}

TEST_CASE("who hands a case off to a plan names who goes on") {
  Walk walk = at_plan();
  walk.guide.levels[1].steps[1].outcomes.push_back(walk.guide.levels[2].steps[1].outcomes[1]);
  walk.guide.levels[1].steps[1].asks.clear();
  CHECK(ids(walk.answer("outcome: iop")) == Ids{"engine.missing-successor"});
  CHECK(walk.answer("{outcome: iop, successor: kontaktlærer}").empty());
  CHECK(walk.state().status == Status::handed_off);
  CHECK(successor_of(walk.state())->text == "kontaktlærer");
}

TEST_CASE("a case that had ended goes on where its level begins, with the reason") {
  Walk walk = at_plan();
  CHECK(ids(walk.answer("{voice: Vil leke, goal: Leker i storefri, measure: {text: Lek, who: larer1, where: skole}, "
                        "meeting: {date: 2026-12-20}, outcome: go-on}"))
            .empty());
  const auto reopen = [&] {
    auto entries = extend(walk.guide, walk.of, {Reopened{{"Strever igjen"}}}, walk.envelope(), walk.me);
    if (!entries) return ids(entries.error());
    walk.of.entries.insert(walk.of.entries.end(), entries->begin(), entries->end());
    return Ids{};
  };
  CHECK(reopen() == Ids{"engine.not-ended"});
  REQUIRE(walk.answer("{minutes: {present: [mor]}, evaluation: {measure: 1.1, effect: achieved}, outcome: worked, "
                      "reason: Bra}")
              .empty());
  CHECK(reopen().empty());
  CHECK(walk.state().status == Status::open);
  CHECK(walk.step() == "1/open-log");
  CHECK(walk.state().contradictions.empty());
  CHECK(walk.answer("outcome: go-on").empty());  // consent and holder stand
}

TEST_CASE("advice on a goal: the present tense, when and where, and a deadline") {
  const auto advice = [](const char* text, bool dated) {
    Ids all;
    for (const Message& one : goal_advice({{text}, dated ? std::optional(today) : std::nullopt})) all.push_back(one.id);
    return all;
  };
  CHECK(advice("Eleven spiser matpakken sammen med noen, hver dag på skolen", true).empty());
  CHECK(advice("Eleven skal spise på skolen", true) == Ids{"advice.present-tense"});
  CHECK(advice("Bør sove bedre.", true) == Ids{"advice.present-tense", "advice.time-and-place"});
  CHECK(advice("Leker med andre i storefri", false) == Ids{"advice.deadline"});
  CHECK(advice("Vilma-leken fungerer hjemme", true).empty());  // a word that only begins like one
}

TEST_CASE("too many goals or measures at once are told, those that are over not among them") {
  Walk walk = at_plan();
  walk.guide.at_once = {.goals = 1, .measures = 1};
  REQUIRE(walk.answer("{goal: Leker, measure: {text: Lek, who: far, where: hjemme}}").empty());
  CHECK(too_many(walk.guide, walk.state()).empty());
  REQUIRE(walk.answer("{goal: Sover, measure: {goal: 2, text: Ro, who: mor, where: hjemme}}").empty());
  CHECK(too_many(walk.guide, walk.state()) ==
        std::vector{msg("advice.many-goals", 2, 1), msg("advice.many-measures", 2, 1)});
  REQUIRE(walk.answer("evaluation: {measure: 1.1, effect: achieved}").empty());
  CHECK(too_many(walk.guide, walk.state()).empty());
  walk.guide.at_once = {};
  CHECK(too_many(walk.guide, walk.state()).empty());
}

TEST_CASE("a service that the family did not say yes to holds the case up wherever it is") {
  Walk walk = at_log(2017);
  REQUIRE(walk.answer("{log: here, consent: {given-by: guardian, form: written}, holder: {holder: ppt1, service: ppt}}")
              .empty());
  CHECK(ids(walk.answer("outcome: go-on")) == Ids{"engine.missing-consent-for"});  // the first holder's service too
  const std::string yes = "consent: {consent: cooperation, given-by: guardian, form: oral, services: [ppt]";
  REQUIRE(walk.answer("{" + yes + "}, outcome: go-on}").empty());
  REQUIRE(walk.answer("refusal: {consent: cooperation, given-by: guardian, services: [ppt]}").empty());
  REQUIRE(walk.answer("{voice: Vil leke, goal: Leker, measure: {text: Lek, who: larer1, where: skole}, "
                      "meeting: {date: 2026-12-20}}")
              .empty());
  CHECK(ids(walk.answer("outcome: go-on")) == Ids{"engine.missing-consent-for"});
  REQUIRE(walk.answer("{" + yes + ", until: 2026-12-01}, outcome: go-on}").empty());
  walk.day = parse_iso_date("2026-12-20").value();  // it ran out meanwhile: told, but no reason to wait
  CHECK(
      walk.answer("{minutes: {present: [mor]}, evaluation: {effect: some-effect}, outcome: continue, reason: Hjelper, "
                  "meeting: {date: 2027-02-01}}")
          .empty());
}

TEST_CASE("the baton goes to another service with the family's yes, in a step too") {
  Walk walk = at_plan();
  CHECK(walk.answer("outcome: go-on").size() > 1);
  walk.add(Accept{{"larer1"}, school});
  const auto payloads = std::vector<Payload>{Accept{{"ppt1"}, ServiceId{"ppt"}}};
  const auto refused = extend(walk.guide, walk.of, payloads, walk.envelope(), walk.me);
  REQUIRE_FALSE(refused);
  CHECK(ids(refused.error()) == Ids{"engine.missing-consent-for"});
}

TEST_CASE("what goes on goes on from today, and nothing ends before it begins") {
  Walk walk = at_plan();
  REQUIRE(walk.answer("{goal: Leker, measure: {text: Lek, who: larer1, where: skole}}").empty());
  CHECK(ids(walk.answer("evaluation: {effect: some-effect, until: 2026-11-20}")) == Ids{"engine.until-gone"});
  CHECK(ids(walk.answer("progress: {text: Går fint, until: 2026-11-20}")) == Ids{"engine.until-gone"});
  CHECK(walk.answer("evaluation: {effect: some-effect, until: 2026-11-21}").empty());  // the only measure is meant
  CHECK(ids(walk.answer("consent: {consent: log, given-by: guardian, form: oral, until: 2026-11-20}")) ==
        Ids{"engine.consent-ends-first"});
  CHECK(walk.answer("participant: {who: lege, service: gp, from: 2027-08-01}").empty());
}

TEST_CASE("a measure that has ended stays ended until it is said to go on") {
  Walk walk = at_plan();
  REQUIRE(walk.answer("{goal: Leker, measure: {text: Lek, who: larer1, where: skole}}").empty());
  const auto ended = [&] { return walk.state().goals.front().measures.front().ended; };
  REQUIRE(walk.answer("evaluation: {measure: 1.1, effect: some-effect, ends: yes}").empty());
  CHECK(ended());
  REQUIRE(walk.answer("evaluation: {measure: 1.1, effect: some-effect, text: La til noe}").empty());
  CHECK(ended());
  REQUIRE(walk.answer("evaluation: {measure: 1.1, effect: some-effect, ends: no}").empty());
  CHECK_FALSE(ended());
}

TEST_CASE("who joins twice takes part once, and leaves once") {
  Walk walk = at_plan();
  REQUIRE(walk.answer("participant: {who: lege, service: gp}").empty());
  REQUIRE(walk.answer("participant: {who: lege, service: gp, role: kjenner familien}").empty());
  REQUIRE(walk.state().participants.size() == 1);
  CHECK(walk.state().participants.front().value.role->text == "kjenner familien");
  REQUIRE(walk.answer("left: {who: lege}").empty());
  CHECK(walk.state().participants.empty());
  CHECK(walk.state().contradictions.empty());
}

TEST_CASE("a clock that was slow does not make a case silent") {
  Walk walk = at_plan();
  const Instant last = *walk.state().last;
  walk.day = parse_iso_date("2020-03-01").value();
  walk.add(NoteEntry{{"Skrevet med feil klokke"}});
  CHECK(walk.state().last == last);
}

TEST_CASE("a meeting of the only kind needs no kind, and none is moved in a guide without meetings") {
  Walk walk = at_plan();
  const auto alone = [&](const char* yaml) {
    const Value value = read_yaml(std::string(yaml) + "\n", case_limit).value();
    return read_addition(value, Meeting::type, walk.guide, walk.state(), walk.me, walk.day);
  };
  CHECK(alone("{date: 2026-12-20}"));
  walk.guide.meetings.clear();
  const auto moved = alone("{moves: 99, date: 2026-12-20}");
  REQUIRE_FALSE(moved);
  CHECK(ids(moved.error()) == Ids{"engine.no-such-meeting"});
}

TEST_CASE("whom the duty to report brings in waits for no consent") {
  Walk walk = at_plan();
  REQUIRE(walk.answer("notification: {to: barnevernet}").empty());
  REQUIRE(walk.answer("participant: {who: saksbehandler, service: gp}").empty());
  REQUIRE(walk.answer("{voice: Vil leke, goal: Leker, measure: {text: Lek, who: larer1, where: skole}, "
                      "meeting: {date: 2026-12-20}, outcome: go-on}")
              .empty());
  REQUIRE(walk.answer("participant: {who: rådgiver, service: ppt}").empty());
  const Outcome* on = offered(walk.guide, walk.state(), walk.me, walk.day).back();
  CHECK(ids(missing(walk.guide, walk.state(), walk.me, walk.day, *on)).back() == "engine.missing-consent-for");
}
