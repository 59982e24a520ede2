#include <algorithm>
#include <catch2/catch.hpp>

#include "bti/hash.hpp"
#include "bti/messages.hpp"
#include "support/small_guide.hpp"

using namespace bti;
using namespace bti::testing;
using Ids = std::vector<std::string>;

namespace {

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

/// What is reported when a part of the small guide is written otherwise: id@line.
Ids broken(std::string_view from, std::string_view to) {
  const auto guide = read_guide(replaced(small_guide_text, from, to));
  if (guide) return {};
  Ids result;
  for (const Error& error : guide.error()) result.push_back(error.what.id + "@" + std::to_string(error.at.line));
  return result;
}

}  // namespace

TEST_CASE("a guide is read whole") {
  const Guide guide = small_guide();
  CHECK(guide.title == "Liten guide");
  CHECK(guide.sha256 == sha256(small_guide_text));
  CHECK(guide.levels.size() == 3);
  CHECK(guide.find_service({"gp"})->log_from == 2);
  CHECK(guide.service_name({"gp"}) == "Fastlege");
  CHECK(guide.service_name({"unknown"}) == "unknown");
  CHECK(guide.find_step("1") == StepIndex{1, 0});
  CHECK(guide.find_step("1/plan") == StepIndex{1, 1});
  CHECK_FALSE(guide.find_step("1/nowhere"));
  CHECK(guide.step_name({2, 1}) == "2/decide");
  const Step& partners = guide.step({2, 0});
  CHECK(partners.needs == std::vector<Need>{{Need::Kind::log}, {Need::Kind::consent, "cooperation"}});
  CHECK(partners.outcomes[1].when == std::vector<Need>{{Need::Kind::log, "", true}});
  CHECK(partners.outcomes[1].free);
  CHECK(guide.step({1, 1}).asks[1] == Ask{AskKind::goal, 1});
  CHECK(guide.step({2, 1}).outcomes[0].to ==
        std::vector<Target>{{Target::Kind::step, {1, 1}}, {Target::Kind::step, {2, 0}}});
}

TEST_CASE("a step speaks to each service") {
  const Guide guide = small_guide();
  const Step& define = guide.step({0, 0});
  CHECK(text_for(define, school) == "Felles.\n\nFor skolen.");
  CHECK(text_for(define, {"gp"}) == "Felles.");
  CHECK(asks_for(define, {"dental"}) == std::vector<Ask>{{AskKind::concern}});
  CHECK(asks_for(define, school).size() == 2);
  REQUIRE(outcomes_for(define, {"dental"}).size() == 1);
  CHECK(outcomes_for(define, {"dental"})[0]->id.value == "passed-on");
  const Step& decide = guide.step({2, 1});
  CHECK(outcomes_for(decide, school).size() == 3);
  CHECK(outcomes_for(decide, {"gp"}).size() == 2);
  CHECK(find_outcome(define, {"passed-on"}, school) != nullptr);
  CHECK(find_outcome(define, {"nowhere"}, school) == nullptr);
}

TEST_CASE("a wrong reference in a guide is found where it stands") {
  CHECK(broken("contacts: [police]}", "contacts: [fire]}") == Ids{"guide.unknown-contact@16"});
  CHECK(broken("tools: [note]", "tools: [nota]") == Ids{"guide.unknown-tool@40"});
  CHECK(broken("services: [school]", "services: [shool]") == Ids{"guide.unknown-service@35"});
  CHECK(broken("{consent: log}, {holder", "{consent: lag}, {holder") == Ids{"guide.unknown-consent@58"});
  CHECK(broken("{meeting: evaluation}]\n    outcomes", "{meeting: evaluering}]\n    outcomes") ==
        Ids{"guide.unknown-meeting@65"});
  CHECK(broken("to: 0/talk", "to: 0/tolk") == Ids{"guide.unknown-step@62"});
  CHECK(broken("been: \"2\"", "been: \"4\"") == Ids{"guide.unknown-step@61"});
  CHECK(broken("log: {from: \"2\"}", "log: {from: \"5\"}") == Ids{"guide.unknown-step@11"});
  CHECK(broken("  goal: {title", "  gaol: {title") == Ids{"guide.unknown-ask@26"});
  CHECK(broken("{concern: required}]\n    outcomes:\n    - {id: go-on",
               "{consern: required}]\n    outcomes:\n    - {id: go-on") == Ids{"guide.unknown-ask@42"});
}

TEST_CASE("a guide must be able to work") {
  CHECK(broken("bti: guide/1", "bti: guide/2") == Ids{"guide.version@1"});
  CHECK(broken("language: nb", "language: tlh") == Ids{"guide.language@5"});
  CHECK(broken("to: close}\n    - {id: continue", "to: next}\n    - {id: continue") == Ids{"guide.no-next@71"});
  CHECK(broken("plan: IOP, ", "") == Ids{"guide.plan@89"});
  CHECK(broken("to: refer}", "to: refer, plan: IP}") == Ids{"guide.plan@90"});
  CHECK(broken("[1/plan, \"2/partners\"]", "[1/plan, 1/plan]") == Ids{"guide.target-twice@88"});
  CHECK(broken("[1/plan, \"2/partners\"]", "[]") == Ids{"guide.no-target@88"});
  CHECK(broken("services: [dental]", "services: [dental, school]") == Ids{"guide.service-twice@35"});
  CHECK(broken("goal: at-least 1", "goal: at-least 0") == Ids{"guide.ask-value@65"});
  CHECK(broken("{conversation: required}", "{conversation: at-least 1}") == Ids{"guide.ask-value@47"});
  CHECK(broken("evaluation: each-measure", "evaluation: required") == Ids{"guide.each@69"});
  CHECK(broken("{voice: optional}", "{conversation: optional}") == Ids{"guide.asked-twice@47"});
  CHECK(broken("{voice: optional}", "voice") == Ids{"guide.ask-form@47"});
  CHECK(broken("needs: [log, holder]", "needs: [log, baton]") == Ids{"guide.need@57"});
  CHECK(broken("per: service", "per: person") == Ids{"guide.per@19"});
  CHECK(broken("[{who: self, from-age: 16}, {who: guardian}]}\n  coop", "[{who: mother}]}\n  coop") ==
        Ids{"guide.signer@18"});
  CHECK(broken(", signed-by: [{who: self, from-age: 16}, {who: guardian}]}\n  coop", "}\n  coop") ==
        Ids{"guide.no-signer@18"});
  CHECK(broken("id: level-1,", "id: level-2,") == Ids{"guide.twice@50"});
  CHECK(broken("  - id: talk\n", "  - id: define\n") == Ids{"guide.twice@45", "guide.unknown-step@62"});
  CHECK(broken("- id: \"1\"", "- id: \"0\"").front() == "guide.unknown-step@49");
  CHECK(broken("  - id: plan\n", "  - id: Plan A\n").front() == "guide.bad-id@63");
  for (const char* label : {"- id: \"a/b\"", "- id: close"}) {
    const Ids told = broken("- id: \"1\"", label);
    CHECK(std::ranges::find_if(told, [](const auto& one) { return one.starts_with("guide.bad-level@"); }) !=
          told.end());
  }
  CHECK(broken("version: \"1\"", "version: \"2026/1\"") == Ids{"guide.bad-version@3"});
  CHECK(broken("  gp: {name", "  GP: {name").front() == "guide.bad-id@11");
}

TEST_CASE("all problems of a guide come in one run, in the order of the file") {
  std::string text = replaced(small_guide_text, "tools: [note]", "tools: [nota]");
  text = replaced(text, "language: nb", "language: tlh");
  text = replaced(text, "to: 0/talk", "to: 0/tolk");
  const auto guide = read_guide(text);
  REQUIRE_FALSE(guide);
  CHECK(ids(guide.error()) == Ids{"guide.language", "guide.unknown-tool", "guide.unknown-step"});
}

TEST_CASE("a misspelt reference gets the nearest name") {
  const auto guide = read_guide(replaced(small_guide_text, "tools: [note]", "tools: [nota]"));
  REQUIRE_FALSE(guide);
  CHECK(guide.error()[0].hint == msg("guide.did-you-mean.hint", "note"));
}
