#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "engine/numbers.hpp"
#include "support/small_guide.hpp"

using namespace bti;
using namespace bti::testing;
using Ids = std::vector<std::string>;

namespace {

const std::string opening = "{subject: {kind: child, born: 2017}, concern: Sitter alene, outcome: go-on}";
const std::string to_level_1 = "{conversation: {present: [mor], text: Enige om å følge opp}, outcome: level-1}";
const std::string open_log =
    "{log: here, consent: {given-by: guardian, form: written}, holder: {holder: larer1, service: school}, "
    "outcome: go-on}";
const std::string plan =
    "{voice: Jeg vil ha noen å leke med, goal: Leker med noen i storefri, "
    "measure: {text: Lekegruppe, who: larer1, where: skole, until: 2026-12-20}, "
    "meeting: {date: 2026-12-20}, outcome: go-on}";

Walk at_plan() {
  Walk walk;
  REQUIRE(walk.answer(opening).empty());
  REQUIRE(walk.answer(to_level_1).empty());
  REQUIRE(walk.answer(open_log).empty());
  REQUIRE(walk.step() == "1/plan");
  return walk;
}

Walk at_evaluate() {
  Walk walk = at_plan();
  REQUIRE(walk.answer(plan).empty());
  REQUIRE(walk.step() == "1/evaluate");
  return walk;
}

/// What of a state a reader can see, in one line each.
std::string portrait(const Walk& walk, const State& state) {
  std::string text = std::string(name(state.status)) + " " + walk.guide.step_name(state.at) + " " + state.plan;
  for (const auto& goal : state.goals) {
    text += "\ngoal " + goal.goal.value.text.text;
    for (const auto& measure : goal.measures) {
      text += "\n measure " + measure.measure.value.text.text + (measure.ended ? " ended" : "");
      for (const auto& one : measure.evaluations) text += " " + std::to_string(static_cast<int>(one.value.effect));
    }
  }
  for (const auto& meeting : state.meetings)
    text += "\nmeeting " + iso(meeting.meeting.value.date) + (meeting.held ? " held" : "");
  for (const auto& move : state.moves) text += "\nmove " + move.decision.value.outcome.value;
  for (const auto& voice : state.voices) text += "\nvoice " + voice.id.value;
  for (const auto& type : state.in_visit) text += "\nvisit " + type;
  text += "\nholder " + (state.holder ? state.holder->value.holder.text : "");
  for (const auto& error : state.contradictions) text += "\ncontradiction " + error.what.id;
  return text;
}

}  // namespace

TEST_CASE("a case walks the guide from start to close") {
  Walk walk = at_evaluate();
  walk.day = parse_iso_date("2026-12-20").value();
  CHECK(walk.answer("{minutes: {present: [mor, larer1]}, evaluation: {measure: 1.1, effect: achieved}, "
                    "outcome: worked, reason: Barnet har det bra}")
            .empty());
  const State state = walk.state();
  CHECK(state.status == Status::closed);
  CHECK(state.contradictions.empty());
  CHECK(state.meetings.at(0).held);
  CHECK(state.goals.at(0).measures.at(0).ended);
  CHECK(ids(walk.answer("{outcome: worked, reason: Igjen}")) == Ids{"engine.ended"});
  CHECK(walk.answer("{note: Takket for samarbeidet}").empty());
}

TEST_CASE("a step is not left before what it asks stands there") {
  Walk walk;
  CHECK(ids(walk.answer("outcome: go-on")) == Ids{"engine.missing-subject", "engine.missing-concern"});
  CHECK(walk.of.entries.size() == 1);
  CHECK(walk.answer("concern: Sitter alene").empty());
  CHECK(walk.step() == "0/define");
  CHECK(ids(walk.answer("outcome: go-on")) == Ids{"engine.missing-subject"});
  CHECK(walk.answer("{subject: child, outcome: go-on}").empty());
  CHECK(walk.step() == "0/talk");
  CHECK(ids(walk.answer("outcome: level-1")) == Ids{"engine.missing-conversation"});
}

TEST_CASE("the plan step says everything that is missing") {
  Walk walk = at_plan();
  CHECK(ids(walk.answer("outcome: go-on")) ==
        Ids{"engine.missing-voice", "engine.missing-goal", "engine.missing-measure", "engine.missing-meeting"});
}

TEST_CASE("each open measure is evaluated, and the decision has a reason") {
  Walk walk = at_evaluate();
  CHECK(ids(walk.answer("log: here")) == Ids{"reader.unknown-key"});  // not asked here
  CHECK(ids(walk.answer("{minutes: {present: [mor]}, outcome: worked, reason: Ferdig}")) ==
        Ids{"engine.missing-evaluation"});
  CHECK(ids(walk.answer("{minutes: {present: [mor]}, evaluation: {measure: 1.1, effect: worse}, outcome: worked}")) ==
        Ids{"engine.missing-decision"});
}

TEST_CASE("what follow-up needs may be written at any step, goals and measures once there is a plan") {
  Walk walk = at_plan();
  CHECK(walk.answer("{voice: Vil ha noen å leke med, meeting: {kind: evaluation, date: 2026-12-20}}").empty());
  CHECK(walk.answer("{goal: Leker i storefri, measure: {text: Lekegruppe, who: larer1, where: skole}, "
                    "outcome: go-on}")
            .empty());
  CHECK(walk.step() == "1/evaluate");
  CHECK(walk.answer("measure: {goal: 1, text: Ringe hjem, who: mor, where: hjemme}").empty());
  CHECK(walk.answer("consent: {consent: cooperation, given-by: guardian, form: oral, services: [ppt]}").empty());

  Walk early;
  REQUIRE(early.answer(opening).empty());
  CHECK(ids(early.answer("goal: Leker i storefri")) == Ids{"reader.unknown-key"});
  CHECK(early.answer("voice: Vil leke").empty());
}

TEST_CASE("minutes tell that the planned meetings up to their day were held") {
  Walk walk = at_plan();
  REQUIRE(walk.answer(plan).empty());
  REQUIRE(walk.answer("meeting: {date: 2027-01-20}").empty());
  REQUIRE(walk.answer("minutes: {present: [mor]}").empty());  // an extra one
  REQUIRE(walk.answer("{minutes: {present: [mor]}, meeting: {date: 2027-02-20}}").empty());
  for (const MeetingState& meeting : walk.state().meetings) CHECK(meeting.planned());  // those to come stand
  walk.day = parse_iso_date("2026-12-20").value();
  REQUIRE(walk.answer("minutes: {present: [mor]}").empty());
  CHECK(walk.state().meetings.at(0).held);
  CHECK(walk.state().meetings.at(1).planned());
  REQUIRE(walk.answer("minutes: {present: [mor, far]}").empty());  // of the same meeting once more
  CHECK(walk.state().meetings.at(1).planned());
}

TEST_CASE("minutes of a meeting that has been leave the next one planned") {
  Walk walk = at_plan();
  REQUIRE(walk.answer(plan).empty());
  walk.day = parse_iso_date("2026-12-22").value();
  REQUIRE(walk.answer("meeting: {date: 2027-02-06}").empty());
  REQUIRE(walk.answer("minutes: {present: [mor], date: 2026-12-20}").empty());
  CHECK(walk.state().meetings.at(0).held);
  CHECK(walk.state().meetings.at(1).planned());
}

TEST_CASE("an ended case that turned acute is over when something was written of it") {
  Walk walk = at_evaluate();
  REQUIRE(walk.answer("{minutes: {present: [mor]}, evaluation: {measure: 1.1, effect: achieved}, "
                      "outcome: worked, reason: Bra}")
              .empty());
  REQUIRE(walk.answer("acute: Ringte 112").empty());
  CHECK(needs_help_now(walk.state()));
  REQUIRE(walk.answer("note: Barnevernet har overtatt").empty());
  CHECK_FALSE(needs_help_now(walk.state()));
}

TEST_CASE("what is asked anew is asked anew on each visit, what stands in the case is not") {
  Walk walk = at_evaluate();
  REQUIRE(walk.answer("{minutes: {present: [mor]}, evaluation: {measure: 1.1, effect: some-effect}, "
                      "meeting: {date: 2027-01-20}, outcome: continue, reason: Ikke i mål}")
              .empty());
  CHECK(walk.step() == "1/plan");
  CHECK(ids(walk.answer("outcome: go-on")) == Ids{"engine.missing-voice"});
}

TEST_CASE("an outcome's own asks are asked when it is chosen") {
  Walk walk = at_evaluate();
  walk.day = parse_iso_date("2026-12-20").value();
  CHECK(ids(walk.answer("{minutes: {present: [mor]}, evaluation: {measure: 1.1, effect: no-effect}, "
                        "outcome: continue, reason: Prøver annet}")) == Ids{"engine.missing-meeting"});
}

TEST_CASE("the log: consent by the right signer, or own records where the guide allows") {
  Walk walk;
  REQUIRE(walk.answer(opening).empty());
  REQUIRE(walk.answer(to_level_1).empty());
  CHECK(ids(walk.answer("{log: here, holder: larer1, outcome: go-on}")) == Ids{"engine.missing-consent"});
  CHECK(ids(walk.answer("consent: {given-by: self, form: written}")) == Ids{"engine.signer-guardian"});
  CHECK(ids(walk.answer("log: own-records")) == Ids{"engine.own-records"});
  CHECK(walk.answer("{refusal: {given-by: guardian}, outcome: no-consent}").empty());
  CHECK(walk.step() == "0/talk");

  Walk gp;
  gp.me = {"gp"};
  gp.of.entries.clear();
  gp.add(Opened{Raiser::staff});
  REQUIRE(gp.answer(opening).empty());
  REQUIRE(gp.answer(to_level_1).empty());
  CHECK(gp.answer("{log: own-records, holder: {holder: lege1, service: gp}, outcome: go-on}").empty());
  CHECK(gp.step() == "1/plan");
}

TEST_CASE("a refusal after a consent ends it, and a new consent counts again") {
  Walk walk = at_plan();
  const ConsentKind& kind = *walk.guide.find_consent("log");
  CHECK(in_force(walk.state(), kind, std::nullopt, today));
  walk.add(Refusal{{"log"}, {Signer::guardian}, std::nullopt, std::nullopt});
  CHECK_FALSE(in_force(walk.state(), kind, std::nullopt, today));
  walk.add(Consent{{"log"}, {Signer::guardian}, Form::oral, {}, {}, {}, {}});
  CHECK(in_force(walk.state(), kind, std::nullopt, today));
  const Date yesterday{today.year(), today.month(), std::chrono::day{20}};
  CHECK_FALSE(in_force(walk.state(), kind, std::nullopt, yesterday));
}

TEST_CASE("the last word about a consent counts: by date, then by order, also within one set of answers") {
  Walk walk = at_plan();
  const ConsentKind& kind = *walk.guide.find_consent("log");
  const auto day = [](unsigned d) { return Date{today.year(), today.month(), std::chrono::day{d}}; };
  const auto later = Date{today.year(), std::chrono::December, std::chrono::day{1}};
  walk.add(Refusal{{"log"}, {Signer::guardian}, day(22), std::nullopt});
  walk.add(Consent{{"log"}, {Signer::guardian}, Form::written, {}, day(23), {}, {}});
  CHECK(in_force(walk.state(), kind, std::nullopt, later));
  walk.add(Consent{{"log"}, {Signer::guardian}, Form::written, {}, day(10), {}, {}});  // an older paper, filed late
  CHECK(in_force(walk.state(), kind, std::nullopt, later));
  Walk both;
  REQUIRE(both.answer(opening).empty());
  REQUIRE(both.answer(to_level_1).empty());
  CHECK(ids(both.answer("{log: here, consent: {given-by: guardian, form: oral}, refusal: {given-by: guardian}, "
                        "holder: larer1, outcome: go-on}")) == Ids{"engine.log-withdrawn"});
  CHECK(ids(both.answer("refusal: {consent: lag, given-by: guardian}")) == Ids{"engine.unknown-consent"});
  CHECK(ids(both.answer("consent: {form: oral}")) == Ids{"reader.missing-key"});
}

TEST_CASE("a no to one service is no no to the others") {
  Walk walk = at_plan();
  const ConsentKind& kind = *walk.guide.find_consent("cooperation");
  walk.add(Consent{{"cooperation"}, {Signer::guardian}, Form::written, {{"ppt"}, {"gp"}}, {}, {}, {}});
  walk.add(Refusal{{"cooperation"}, {Signer::guardian}, std::nullopt, std::nullopt, {{"gp"}}});
  CHECK(in_force(walk.state(), kind, ServiceId{"ppt"}, today));
  CHECK_FALSE(in_force(walk.state(), kind, ServiceId{"gp"}, today));
  walk.add(Refusal{{"cooperation"}, {Signer::guardian}, std::nullopt, std::nullopt});
  CHECK_FALSE(in_force(walk.state(), kind, ServiceId{"ppt"}, today));
}

TEST_CASE("whoever takes the baton brings a service in like anybody else") {
  Walk walk = at_plan();
  CHECK(partner_services(walk.state()).empty());
  walk.add(Accept{{"bup1"}, ServiceId{"ppt"}});
  CHECK(partner_services(walk.state()) == std::vector{ServiceId{"ppt"}});
}

TEST_CASE("acute stays acute until the case moves later, whatever the clocks say") {
  Walk walk;
  REQUIRE(walk.answer("{acute: Nå, subject: {kind: child}, concern: Sitter alene, outcome: go-on}").empty());
  State state = walk.state();
  REQUIRE(state.moves.size() == 1);
  CHECK(needs_help_now(state));
  state.moves.front().decision.place = state.acute.front().place + 1;
  state.moves.front().decision.envelope.at.utc -= std::chrono::hours{1};  // a clock that is slow
  CHECK_FALSE(needs_help_now(state));
  state.acute.front().place += 2;
  CHECK(needs_help_now(state));
}

TEST_CASE("a date that has been and was evaluated then is no date to come") {
  Walk walk = at_evaluate();
  const auto before = next_date(walk.guide, walk.state());
  REQUIRE(before);
  const EntryRef measure = find_measure(walk.state(), {"1.1"}).value();
  walk.add(Evaluation{measure, Effect::some_effect, {}, false});
  CHECK(next_date(walk.guide, walk.state()) == before);  // evaluated ahead of its date
  State late = walk.state();
  late.meetings.clear();
  late.goals.front().measures.front().evaluations.front().envelope.at.utc += std::chrono::days{365};
  CHECK_FALSE(next_date(walk.guide, late));
}

TEST_CASE("what has happened lies behind, and a measure does not end before it begins") {
  Walk walk;
  CHECK(ids(walk.answer("concern: {text: Sitter alene, since: 2030-01-01}")) == Ids{"engine.date-to-come"});
  Walk planning = at_plan();
  CHECK(ids(planning.answer("{goal: Leker, measure: {text: Lek, who: larer1, where: skole, from: 2026-12-20, "
                            "until: 2026-12-01}}")) == Ids{"engine.ends-first"});
  CHECK(ids(planning.answer("{step: 0/talk, note: Nå}")) == Ids{"engine.other-step"});
  CHECK(planning.answer("{step: 1/plan, note: Nå}").empty());
}

TEST_CASE("who signs follows from the year of birth, as far as it tells") {
  const auto who = [](std::optional<Year> born) {
    Walk walk;
    walk.add(Subject{{"child"}, born});
    const SignRule* rule = signer(*walk.guide.find_consent("log"), walk.state(), today);
    return rule == nullptr ? "either" : name(*rule);
  };
  CHECK(who(Year{2017}) == "guardian");
  CHECK(who(Year{2011}) == "guardian");  // 15 at most
  CHECK(who(Year{2010}) == "either");    // turns 16 this year: either may
  CHECK(who(Year{2009}) == "self");
  CHECK(who(std::nullopt) == "either");
}

TEST_CASE("straight to level 2 leads to the log first, and back") {
  Walk walk;
  REQUIRE(walk.answer(opening).empty());
  REQUIRE(walk.answer("{conversation: {present: [mor], text: Må ha hjelp nå}, outcome: level-2}").empty());
  CHECK(ids(walk.answer("{participant: {who: rådgiver, service: ppt}, "
                        "consent: {given-by: guardian, form: written, services: [ppt]}, outcome: go-on}")) ==
        Ids{"engine.missing-log"});
  CHECK(walk.answer("outcome: open-log-first").empty());
  CHECK(walk.step() == "1/open-log");
  CHECK(walk.answer("{log: here, consent: {given-by: guardian, form: written}, holder: larer1, outcome: back-to-2}")
            .empty());
  CHECK(walk.step() == "2/partners");
  CHECK(ids(walk.answer("outcome: open-log-first")) == Ids{"engine.not-offered"});
}

TEST_CASE("no service comes in without consent that names it") {
  Walk walk;
  REQUIRE(walk.answer(opening).empty());
  REQUIRE(walk.answer("{conversation: {present: [mor], text: Nå}, outcome: level-2}").empty());
  REQUIRE(walk.answer("outcome: open-log-first").empty());
  REQUIRE(walk.answer("{log: here, consent: {given-by: guardian, form: written}, holder: larer1, outcome: back-to-2}")
              .empty());
  REQUIRE(walk.answer("{participant: {who: rådgiver, service: ppt}, consent: {given-by: guardian, form: written}}")
              .empty());
  const Errors refused = walk.answer("outcome: go-on");
  REQUIRE(ids(refused) == Ids{"engine.missing-consent-for"});
  CHECK(refused[0].what.args == Ids{"Samtykke til samarbeid", "PPT"});
  CHECK(walk.answer("{consent: {given-by: guardian, form: oral, services: [ppt]}, outcome: go-on}").empty());
  CHECK(walk.step() == "2/decide");
}

TEST_CASE("several targets are chosen by people, and hand-off, referral and a task done end the case") {
  Walk walk = at_evaluate();
  REQUIRE(walk.answer("{minutes: {present: [mor]}, evaluation: {measure: 1.1, effect: no-effect}, "
                      "outcome: level-2, reason: Trenger andre}")
              .empty());
  REQUIRE(walk.answer("{participant: {who: rådgiver, service: ppt}, "
                      "consent: {given-by: guardian, form: written, services: [ppt]}, outcome: go-on}")
              .empty());
  CHECK(ids(walk.answer("outcome: down")) == Ids{"engine.which-target"});
  CHECK(ids(walk.answer("{outcome: down, to: 1/open-log}")) == Ids{"engine.wrong-target"});
  Walk other = walk;
  CHECK(other.answer("{outcome: down, to: 2}").empty());
  CHECK(other.step() == "2/partners");
  Walk iop = walk;
  CHECK(iop.answer("{outcome: iop, successor: larer1}").empty());
  CHECK(iop.state().status == Status::handed_off);
  CHECK(iop.state().plan == "IOP");
  walk.me = {"gp"};
  CHECK(ids(walk.answer("outcome: iop")) == Ids{"engine.not-offered"});
  CHECK(walk.answer("outcome: refer").empty());
  CHECK(walk.state().status == Status::referred);

  Walk dental;
  dental.me = {"dental"};
  CHECK(dental.answer("{concern: Mye hull, outcome: passed-on}").empty());
  CHECK(dental.state().status == Status::done_here);
}

TEST_CASE("wrong answers are all told, and nothing is recorded") {
  Walk walk;
  const std::size_t before = walk.of.entries.size();
  CHECK(ids(walk.answer("{subject: {kind: dog, born: 2030}, concern: {tekst: x}, acute: {}}")) ==
        Ids{"engine.unknown-subject", "engine.born-later", "reader.missing-key", "reader.unknown-key"});
  CHECK(ids(walk.answer("{to: close}")) == Ids{"engine.no-outcome"});
  CHECK(ids(walk.answer("{outcome: fly}")) == Ids{"engine.unknown-outcome"});
  CHECK(walk.of.entries.size() == before);
}

TEST_CASE("a key without an answer is told, and a date that has been is the last such day") {
  Walk walk;
  CHECK(ids(walk.answer("{acute: null, subject: child}")) == Ids{"engine.no-value"});
  CHECK(ids(walk.answer("concern: {since: 1.9, text: Sitter alene}")).empty());
  CHECK(walk.state().concerns.at(0).value.since == parse_iso_date("2026-09-01"));
  CHECK(walk.answer("acute: {}").empty());
  CHECK(walk.state().acute.size() == 1);
}

TEST_CASE("goals and measures are known by number, also those just given") {
  Walk walk = at_plan();
  REQUIRE(
      walk.answer(
              "{voice: Ja, goal: [Første, Andre], meeting: {date: 1.2}, measure: ["
              "{goal: 2, text: B, who: mor, where: hjemme}, {goal: 1, text: A, who: far, where: hjemme, until: +2w}]}")
          .empty());
  const State state = walk.state();
  CHECK(state.goals.at(1).measures.at(0).measure.value.text.text == "B");
  CHECK(state.goals.at(0).measures.at(0).measure.value.until == parse_iso_date("2026-12-05"));
  CHECK(state.meetings.at(0).meeting.value.date == parse_iso_date("2027-02-01"));
  CHECK(number_of(state, ref_of(state.goals[1].measures[0].measure.id)) == "2.1");
  CHECK(ids(walk.answer("measure: {goal: 1.1, text: C, who: mor, where: hjemme}")) == Ids{"engine.no-such-number"});
  CHECK(walk.answer("{voice: Nei, outcome: go-on}").empty());
  CHECK(ids(walk.answer("evaluation: {measure: 1, effect: worse}")) == Ids{"engine.no-such-number"});
  CHECK(read_case(walk.file()).has_value());
  walk = at_plan();
  CHECK(ids(walk.answer("measure: {goal: 3, text: C, who: mor, where: hjemme}")) == Ids{"engine.no-such-number"});
}

TEST_CASE("the next date is the earliest that is planned or due") {
  Walk walk = at_evaluate();
  CHECK(next_date(walk.guide, walk.state()) == parse_iso_date("2026-12-20"));
  walk.add(Meeting{{"evaluation"}, *parse_iso_date("2026-12-01"), {}, {}});
  CHECK(next_date(walk.guide, walk.state()) == parse_iso_date("2026-12-01"));
}

TEST_CASE("the same entries in any order of lines give the same state") {
  Walk walk = at_evaluate();
  REQUIRE(walk.answer("{minutes: {present: [mor]}, evaluation: {measure: 1.1, effect: some-effect}, "
                      "meeting: {date: 2027-01-20}, outcome: continue, reason: Ikke i mål}")
              .empty());
  // Two copies that grew apart, merged as sets.
  Walk other = walk;
  walk.add(NoteEntry{{"Fra den ene"}});
  walk.add(Goal{{"Nytt mål"}, std::nullopt});
  other.minute += 1;
  other.add(Voice{Words{"Fra den andre"}, std::nullopt, std::nullopt});
  other.add(Decision{{"go-on"}, std::nullopt, std::nullopt});
  for (std::size_t i = other.of.entries.size() - 2; i < other.of.entries.size(); ++i) {
    walk.of.entries.push_back(other.of.entries[i]);
  }
  const std::string expected = portrait(walk, walk.state());
  std::mt19937 random(20261121);
  for (int round = 0; round < 500; ++round) {
    std::shuffle(walk.of.entries.begin(), walk.of.entries.end(), random);
    REQUIRE(portrait(walk, walk.state()) == expected);
  }
  CHECK(heads(walk.of).size() == 2);
}

TEST_CASE("a retracted entry counts no more") {
  Walk walk = at_plan();
  const EntryRef goal = ref_of(walk.add(Goal{{"Feil mål"}, std::nullopt}).id);
  CHECK(walk.state().goals.size() == 1);
  walk.add(Retracted{goal, {"Feil sak"}});
  CHECK(walk.state().goals.empty());
}

TEST_CASE("two who moved the case at once contradict each other, and that is told") {
  Walk walk;
  walk.add(Concern{{"Sitter alene"}, std::nullopt});
  walk.add(Subject{{"child"}, std::nullopt});
  Walk other = walk;
  walk.add(Decision{{"go-on"}, std::nullopt, std::nullopt});
  other.minute += 5;
  walk.of.entries.push_back(other.add(Decision{{"go-on"}, std::nullopt, std::nullopt}));
  CHECK(walk.step() == "0/talk");
  CHECK(ids(walk.state().contradictions) == Ids{"engine.move-from-elsewhere"});
}
