// Who must give a consent, and until when it holds.
#include <catch2/catch.hpp>

#include "support/small_guide.hpp"

using namespace bti;
using namespace bti::testing;
using Who = SignRule::Who;

namespace {

/// A pregnant woman or a parent herself; from 15 both guardians and the youth; before that a guardian.
const ConsentKind staged{.id = {"log"},
                         .title = "Samtykke til logg",
                         .signed_by = {{.who = {Who::self}, .subjects = {{"pregnant"}, {"parent"}}},
                                       {.who = {Who::both_guardians, Who::self}, .all = true, .from_age = 15},
                                       {.who = {Who::guardian}}}};

Date day(const char* text) { return parse_iso_date(text).value(); }

template <class T>
Recorded<T> recorded(T value, const char* on = "2026-11-21", std::size_t place = 0) {
  const Instant moment = at((std::string(on) + "T10:00:00+01:00").c_str());
  return {.id = {}, .envelope = {moment, "larer1", school, "1/plan"}, .value = value, .place = place};
}

State about(const char* kind, std::optional<Year> born = {}) {
  State state;
  state.subject = recorded(Subject{{kind}, born});
  state.subjects = {*state.subject};
  return state;
}

/// The rule for this subject on that day, in a word; "nobody can tell" when there is none.
std::string signs(const State& state, const char* on) {
  const SignRule* rule = signer(staged, state, day(on));
  return rule == nullptr ? "nobody can tell" : name(*rule);
}

Consent consent(std::vector<Signer> given_by) {
  Consent one{.consent = {"log"},
              .given_by = {},
              .form = Form::written,
              .services = {},
              .date = {},
              .until = {},
              .kept_at = {}};
  one.given_by.assign(given_by.begin(), given_by.end());
  return one;
}

bool holds_on(const ConsentKind& kind, const State& state, const char* on) {
  return in_force(state, kind, std::nullopt, day(on));
}

}  // namespace

TEST_CASE("an age is reached for certain on the last day of the year in which it may be reached") {
  const State born_2011 = about("child", Year{2011});
  CHECK(signs(born_2011, "2025-12-31") == "guardian");  // 14, every one of them
  CHECK(signs(born_2011, "2026-01-01") == "nobody can tell");
  CHECK(signs(born_2011, "2026-12-30") == "nobody can tell");
  CHECK(signs(born_2011, "2026-12-31") == "both-guardians-and-self");
  CHECK(signs(born_2011, "2040-01-01") == "both-guardians-and-self");
}

TEST_CASE("without a year of birth an age tells nothing, and without a subject no kind of subject does") {
  CHECK(signs(about("child"), "2026-11-21") == "nobody can tell");
  CHECK(signs(State{}, "2026-11-21") == "nobody can tell");
  CHECK(signs(about("pregnant"), "2026-11-21") == "self");  // whatever her age
  CHECK(signs(about("parent", Year{2011}), "2026-11-21") == "self");
}

TEST_CASE("the first rule that fits is the one") {
  ConsentKind kind = staged;
  kind.signed_by = {{.who = {Who::self}, .from_age = 18},
                    {.who = {Who::guardian, Who::self}, .from_age = 15},
                    {.who = {Who::guardian}}};
  const auto of_age = [&](int age) { return name(*signer(kind, about("youth", Year{2026 - age}), day("2026-12-31"))); };
  CHECK(of_age(18) == "self");
  CHECK(of_age(17) == "guardian-or-self");
  CHECK(of_age(15) == "guardian-or-self");
  CHECK(of_age(14) == "guardian");
}

TEST_CASE("all of the signers, or any of them") {
  const SignRule all{.who = {Who::both_guardians, Who::self}, .all = true};
  CHECK(fits({Signer::both_guardians, Signer::self}, all));
  CHECK(fits({Signer::self, Signer::both_guardians}, all));
  CHECK_FALSE(fits({Signer::self}, all));
  CHECK_FALSE(fits({Signer::both_guardians}, all));
  CHECK_FALSE(fits({Signer::guardian, Signer::self}, all));  // one guardian is not both
  CHECK_FALSE(fits({}, all));

  const SignRule any{.who = {Who::guardian, Who::self}};
  CHECK(fits({Signer::self}, any));
  CHECK(fits({Signer::guardian}, any));
  CHECK(fits({Signer::both_guardians}, any));
  CHECK_FALSE(fits({}, any));
}

TEST_CASE("both guardians are a guardian too, and nobody signs for another") {
  CHECK(fits({Signer::both_guardians}, {.who = {Who::guardian}}));
  CHECK_FALSE(fits({Signer::guardian}, {.who = {Who::both_guardians}}));
  CHECK_FALSE(fits({Signer::self}, {.who = {Who::guardian}}));
  CHECK_FALSE(fits({Signer::guardian, Signer::both_guardians}, {.who = {Who::self}}));
}

TEST_CASE("a rule has one name, in whatever order the guide writes it") {
  CHECK(name({.who = {Who::self, Who::guardian}}) == "guardian-or-self");
  CHECK(name({.who = {Who::self, Who::both_guardians}, .all = true}) == "both-guardians-and-self");
  CHECK(name({.who = {Who::self}, .all = true}) == "self");
}

TEST_CASE("where nobody can tell who signs, whoever some rule names may") {
  State state = about("child");
  state.consents.push_back(recorded(consent({Signer::guardian})));
  CHECK(holds_on(staged, state, "2026-11-21"));
  state.consents.front().value = consent({Signer::self});
  CHECK(holds_on(staged, state, "2026-11-21"));
}

TEST_CASE("a consent of the wrong signer never comes into force") {
  State state = about("child", Year{2018});
  state.consents.push_back(recorded(consent({Signer::self})));
  CHECK_FALSE(holds_on(staged, state, "2026-11-21"));
  state.consents.push_back(recorded(consent({Signer::guardian}), "2026-11-21", 1));
  CHECK(holds_on(staged, state, "2026-11-21"));
}

TEST_CASE("what was said of one birthday says nothing of another") {
  const ConsentKind two_ages{.id = {"log"},
                             .title = "Samtykke til logg",
                             .signed_by = {{.who = {Who::self}, .from_age = 18},
                                           {.who = {Who::both_guardians, Who::self}, .all = true, .from_age = 15},
                                           {.who = {Who::guardian}}}};
  State state = about("child", Year{2011});  // 15 in 2026, 18 in 2029
  state.consents.push_back(recorded(consent({Signer::both_guardians, Signer::self}), "2026-06-01"));
  state.consents.back().value.of_age = true;
  CHECK(known_of_age(state, day("2026-06-01")) == true);
  CHECK(known_of_age(state, day("2026-05-31")) == std::nullopt);
  CHECK(known_of_age(state, day("2029-02-01")) == std::nullopt);
  CHECK(age_left_open(two_ages, state, day("2029-02-01")) == 18);
  state.consents.back().value.of_age = false;
  CHECK(known_of_age(state, day("2026-05-31")) == false);
  CHECK(known_of_age(state, day("2025-12-31")) == std::nullopt);
}

TEST_CASE("consents add up: of several the one that lasts longest counts") {
  const ConsentKind plain{.id = {"log"}, .title = "Samtykke", .signed_by = {{.who = {Who::guardian}}}};
  State state = about("child", Year{2018});
  state.consents.push_back(recorded(consent({Signer::guardian}), "2026-11-01"));
  state.consents.push_back(recorded(consent({Signer::guardian}), "2026-11-02", 1));
  state.consents.back().value.until = day("2026-12-10");
  CHECK(holds_on(plain, state, "2026-12-11"));
  CHECK_FALSE(consent_standing(state, plain, {}, day("2026-11-05")).day);
  state.refusals.push_back(recorded(Refusal{{"log"}, {Signer::guardian}, {}, {}}, "2026-11-03", 2));
  state.consents.push_back(recorded(consent({Signer::guardian}), "2026-11-04", 3));
  state.consents.back().value.until = day("2026-12-10");
  CHECK(consent_standing(state, plain, {}, day("2026-12-11")).kind == ConsentStanding::Kind::expired);
}

TEST_CASE("where no service is named, one of those that were said yes to will do") {
  const ConsentKind each{
      .id = {"log"}, .title = "Samarbeid", .per_service = true, .signed_by = {{.who = {Who::guardian}}}};
  State state = about("child", Year{2018});
  state.consents.push_back(recorded(consent({Signer::guardian}), "2026-11-01"));
  state.consents.back().value.services = {{"ppt"}};
  CHECK(holds_on(each, state, "2026-11-01"));
  state.refusals.push_back(recorded(Refusal{{"log"}, {Signer::guardian}, {}, {}, {{"ppt"}}}, "2026-11-03", 1));
  CHECK_FALSE(holds_on(each, state, "2026-11-03"));
  CHECK(consent_standing(state, each, {}, day("2026-11-03")).kind == ConsentStanding::Kind::withdrawn);
  state.consents.push_back(recorded(consent({Signer::guardian}), "2026-11-04", 2));  // to no service: to a team
  CHECK(holds_on(each, state, "2026-11-04"));
  CHECK_FALSE(in_force(state, each, ServiceId{"ppt"}, day("2026-11-04")));
}

TEST_CASE("a consent runs out to the day") {
  ConsentKind kind = staged;
  kind.expires = Span{.months = 12};
  State state = about("child", Year{2018});
  state.consents.push_back(recorded(consent({Signer::guardian}), "2026-11-21"));
  CHECK_FALSE(holds_on(kind, state, "2026-11-20"));
  CHECK(holds_on(kind, state, "2026-11-21"));
  CHECK(holds_on(kind, state, "2027-11-20"));
  CHECK_FALSE(holds_on(kind, state, "2027-11-21"));

  state.consents.front().value.date = day("2026-02-28");  // signed long before it was written down
  kind.expires = Span{.days = 14};
  CHECK(holds_on(kind, state, "2026-03-13"));
  CHECK_FALSE(holds_on(kind, state, "2026-03-14"));
}

TEST_CASE("a consent of the last day of a long month ends with the shorter month") {
  ConsentKind kind = staged;
  kind.expires = Span{.months = 1};
  State state = about("child", Year{2018});
  state.consents.push_back(recorded(consent({Signer::guardian}), "2027-01-31"));
  CHECK(holds_on(kind, state, "2027-02-27"));
  CHECK_FALSE(holds_on(kind, state, "2027-02-28"));
}

TEST_CASE("an end of its own counts with the last day, and the sooner end counts") {
  ConsentKind kind = staged;
  State state = about("child", Year{2018});
  state.consents.push_back(recorded(consent({Signer::guardian}), "2026-11-21"));
  state.consents.front().value.until = day("2026-12-31");
  CHECK(holds_on(kind, state, "2026-12-31"));
  CHECK_FALSE(holds_on(kind, state, "2027-01-01"));
  kind.expires = Span{.days = 14};
  CHECK(holds_on(kind, state, "2026-12-04"));
  CHECK_FALSE(holds_on(kind, state, "2026-12-05"));
  kind.expires = Span{.months = 12};
  CHECK_FALSE(holds_on(kind, state, "2027-01-01"));
}

TEST_CASE("a new consent counts when the old one has run out") {
  ConsentKind kind = staged;
  kind.expires = Span{.months = 12};
  State state = about("child", Year{2018});
  state.consents.push_back(recorded(consent({Signer::guardian}), "2025-11-21"));
  CHECK_FALSE(holds_on(kind, state, "2026-11-21"));
  state.consents.push_back(recorded(consent({Signer::guardian}), "2026-11-21", 1));
  CHECK(holds_on(kind, state, "2026-11-21"));
}

TEST_CASE("who signed by the rules of that day has signed, though the rules change with age") {
  State state = about("child", Year{2011});
  state.consents.push_back(recorded(consent({Signer::guardian}), "2025-12-31"));
  CHECK(holds_on(staged, state, "2025-12-31"));
  CHECK(holds_on(staged, state, "2027-01-01"));
  state.consents.push_back(recorded(consent({Signer::guardian}), "2026-12-31", 1));
  state.consents.erase(state.consents.begin());
  CHECK_FALSE(holds_on(staged, state, "2027-01-01"));
}
