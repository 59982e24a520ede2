// The baton from one holder to the next, and the case as it stood on a day.
#include <algorithm>
#include <catch2/catch.hpp>

#include "support/small_guide.hpp"

using namespace bti;
using namespace bti::testing;
using Ids = std::vector<std::string>;

namespace {

const Offer to_ppt{{"ppt1"}, ServiceId{"ppt"}, Words{"Er nærmest nå"}};
const Accept by_larer{{"larer1"}, school};
const Accept by_ppt{{"ppt1"}, ServiceId{"ppt"}};

Walk held() {
  Walk walk;
  walk.add(by_larer);
  return walk;
}

std::string holder(const State& state) { return state.holder ? state.holder->value.holder.text : ""; }
std::string offered_to(const State& state) { return state.offer ? state.offer->value.to.text : ""; }

/// What extend says to one more entry.
Ids refusals(Walk& walk, Payload payload) {
  const auto entries = extend(walk.guide, walk.of, {std::move(payload)}, walk.envelope(), walk.me);
  return entries ? Ids{} : ids(entries.error());
}

Consent to_cooperate(std::vector<ServiceId> services) {
  return {{"cooperation"}, {Signer::guardian}, Form::written, std::move(services), {}, {}, {}};
}

/// An entry of its own moment, after all others.
void add_at(Walk& walk, const char* moment, Payload payload) {
  walk.of.entries.push_back(
      make_entry(walk.of, heads(walk.of), {at(moment), "larer1", school, "0/define"}, std::move(payload)));
}

}  // namespace

TEST_CASE("until an offer is answered the old holder holds") {
  Walk walk = held();
  walk.add(to_ppt);
  CHECK(holder(walk.state()) == "larer1");
  CHECK(offered_to(walk.state()) == "ppt1");
  walk.add(by_ppt);
  CHECK(holder(walk.state()) == "ppt1");
  CHECK(offered_to(walk.state()).empty());
}

TEST_CASE("a no leaves the baton where it is") {
  Walk walk = held();
  walk.add(to_ppt);
  walk.add(Decline{Words{"Slutter til jul"}});
  CHECK(holder(walk.state()) == "larer1");
  CHECK(offered_to(walk.state()).empty());
  CHECK(walk.state().contradictions.empty());
}

TEST_CASE("a later offer takes the place of an earlier one, and so does somebody who takes the baton") {
  Walk walk = held();
  walk.add(to_ppt);
  walk.add(Offer{{"lege1"}, ServiceId{"gp"}, {}});
  CHECK(offered_to(walk.state()) == "lege1");
  walk.add(Accept{{"larer2"}, school});
  CHECK(holder(walk.state()) == "larer2");
  CHECK(offered_to(walk.state()).empty());
}

TEST_CASE("a no to what nobody offered is told, and changes nothing") {
  Walk walk = held();
  walk.add(Decline{});
  CHECK(holder(walk.state()) == "larer1");
  CHECK(ids(walk.state().contradictions) == Ids{"engine.declined-nothing"});
  CHECK(refusals(walk, Decline{}) == Ids{"engine.no-offer"});
}

TEST_CASE("an offer that was a mistake is open no more") {
  Walk walk = held();
  const EntryRef offer = ref_of(walk.add(to_ppt).id);
  walk.add(Retracted{offer, {"Feil sak"}});
  CHECK(offered_to(walk.state()).empty());
}

TEST_CASE("an offer falls when the case ends, and none is made then") {
  Walk walk = held();
  walk.add(to_ppt);
  REQUIRE(walk.answer("{subject: {kind: child, born: 2017}, concern: Sitter alene, outcome: go-on}").empty());
  CHECK(offered_to(walk.state()) == "ppt1");
  REQUIRE(walk.answer("{conversation: {present: [mor], text: Alt er bra}, outcome: not-needed}").empty());
  CHECK(offered_to(walk.state()).empty());
  CHECK(ids(open_offer(walk.state()).error()) == Ids{"engine.ended"});
  CHECK(refusals(walk, to_ppt) == Ids{"engine.ended"});
  walk.add(to_ppt);  // from another copy, say
  CHECK(offered_to(walk.state()).empty());
}

TEST_CASE("the baton is offered by a case that has a holder, and to another than that") {
  Walk walk;
  CHECK(refusals(walk, Offer{{"larer2"}, school, {}}) == Ids{"engine.no-holder"});
  walk.add(by_larer);
  CHECK(refusals(walk, Offer{{"larer1"}, school, {}}) == Ids{"engine.holds-it"});
  CHECK(refusals(walk, Offer{{"larer2"}, school, {}}) == Ids{});
  CHECK(refusals(walk, Offer{{"mor"}, {}, {}}) == Ids{});
}

TEST_CASE("another service is offered the baton with the consent that the guide wants for each") {
  Walk walk = held();
  CHECK(refusals(walk, to_ppt) == Ids{"engine.missing-consent-for"});
  walk.add(to_cooperate({{"gp"}}));
  CHECK(refusals(walk, to_ppt) == Ids{"engine.missing-consent-for"});
  walk.add(to_cooperate({{"ppt"}}));
  CHECK(refusals(walk, to_ppt) == Ids{});
  CHECK(missing_to_hold(walk.guide, walk.state(), ServiceId{"ppt"}, today).empty());
  walk.add(Refusal{{"cooperation"}, {Signer::guardian}, {}, {}, {{"ppt"}}});
  CHECK(ids(missing_to_hold(walk.guide, walk.state(), ServiceId{"ppt"}, today)) == Ids{"engine.missing-consent-for"});
  CHECK(missing_to_hold(walk.guide, walk.state(), school, today).empty());
}

TEST_CASE("offers and answers in any order of the file are the same case") {
  Walk walk = held();
  walk.add(to_ppt);
  walk.add(Decline{});
  walk.add(Offer{{"lege1"}, ServiceId{"gp"}, {}});
  walk.add(Accept{{"lege1"}, ServiceId{"gp"}});
  walk.add(to_ppt);
  const State state = walk.state();
  std::ranges::reverse(walk.of.entries);
  CHECK(holder(walk.state()) == holder(state));
  CHECK(holder(state) == "lege1");
  CHECK(walk.state().offer->id == state.offer->id);
  CHECK(walk.state().contradictions.empty());
}

TEST_CASE("the case as it stood on a day holds what was written by midnight, where it was written") {
  Walk walk = held();
  add_at(walk, "2026-11-30T23:59:59+01:00", Accept{{"larer2"}, school});
  add_at(walk, "2026-12-01T00:00:00+01:00", Accept{{"larer3"}, school});
  const auto on = [&](unsigned month, unsigned day) {
    return holder(fold(
        walk.guide, as_of(walk.of, Date{std::chrono::year{2026}, std::chrono::month{month}, std::chrono::day{day}})));
  };
  CHECK(on(11, 29) == "larer1");
  CHECK(on(11, 30) == "larer2");
  CHECK(on(12, 1) == "larer3");
  CHECK(as_of(walk.of, Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{20}}).entries.empty());
}

TEST_CASE("a day before a retraction does not know of it") {
  Walk walk;
  add_at(walk, "2026-11-30T09:00:00+01:00", Accept{{"larer2"}, school});
  const EntryRef taken = ref_of(walk.of.entries.back().id);
  add_at(walk, "2026-12-01T09:00:00+01:00", Retracted{taken, {"Feil sak"}});
  const Date before{std::chrono::year{2026}, std::chrono::November, std::chrono::day{30}};
  CHECK(holder(fold(walk.guide, as_of(walk.of, before))) == "larer2");
  CHECK(holder(walk.state()).empty());
}

TEST_CASE("that it is acute, and to whom it was reported, can be written in a case that has ended") {
  Walk walk;
  REQUIRE(walk.answer("{subject: {kind: child, born: 2017}, concern: Sitter alene, outcome: go-on}").empty());
  REQUIRE(walk.answer("{conversation: {present: [mor], text: Alt er bra}, outcome: not-needed}").empty());
  const Notification report{{{"barnevernvakta"}}, {}, {}};
  CHECK(refusals(walk, report) == Ids{});
  CHECK(refusals(walk, AcuteTurn{}) == Ids{});
  walk.add(report);
  CHECK(walk.state().notifications.size() == 1);
}

TEST_CASE("whoever moves the baton is told when the log's consent was taken back") {
  Walk walk = held();
  walk.add(LogOpened{LogKept::here});
  walk.add(Consent{{"log"}, {Signer::guardian}, Form::written, {}, {}, {}, {}});
  walk.add(Refusal{{"log"}, {Signer::guardian}, {}, {}, {}});
  CHECK(refusals(walk, Offer{{"larer2"}, school, {}}) == Ids{"engine.log-withdrawn"});
  CHECK(refusals(walk, Accept{{"larer2"}, school}) == Ids{"engine.log-withdrawn"});
}

TEST_CASE("two who took the baton without knowing of each other are told") {
  Walk walk = held();
  walk.add(Offer{{"rektor"}, school, {}});
  const std::vector<EntryId> offered = heads(walk.of);
  walk.add(Accept{{"larer2"}, school});
  CHECK(walk.state().contradictions.empty());
  walk.of.entries.push_back(make_entry(walk.of, offered, walk.envelope(), Accept{{"larer3"}, school}));
  CHECK(ids(walk.state().contradictions) == Ids{"engine.taken-twice"});
  walk.add(Accept{{"larer2"}, school});
  CHECK(walk.state().contradictions.empty());  // settled by one who knew of both
}
