// A guide that builds on another: what it overrides, adds and takes away, and where its mistakes are told.
#include <catch2/catch.hpp>

#include "guide/yaml_text.hpp"
#include "support/small_guide.hpp"

using namespace bti;
using namespace bti::testing;
using Ids = std::vector<std::string>;

namespace {

const std::string head = "bti: guide/1\nid: own\nversion: \"1\"\ntitle: Vår guide\nextends: small@1\n";

std::vector<Source> over_small(const std::string& own) {
  return {{"own/guide.yaml", head + own}, {"small/guide.yaml", small_guide_text}};
}

Guide own_guide(const std::string& own) {
  auto guide = read_guide(over_small(own));
  REQUIRE(guide);
  return std::move(*guide);
}

/// What is reported: id@source:line.
Ids broken(const std::vector<Source>& texts) {
  const auto guide = read_guide(texts);
  Ids result;
  if (guide) return result;
  for (const Error& error : guide.error()) {
    result.push_back(error.what.id + "@" + std::to_string(error.at.source) + ":" + std::to_string(error.at.line));
  }
  return result;
}

std::vector<std::string> step_ids(const Guide& guide, std::size_t level) {
  std::vector<std::string> ids;
  for (const Step& step : guide.levels.at(level).steps) ids.push_back(step.id);
  return ids;
}

}  // namespace

TEST_CASE("what a guide does not say itself it takes over") {
  const Guide guide = own_guide("");
  const Guide base = small_guide();
  CHECK(guide.id == "own");
  CHECK(guide.title == "Vår guide");
  CHECK(guide.language == base.language);
  CHECK(guide.levels.size() == base.levels.size());
  CHECK(guide.step({0, 0}).text == base.step({0, 0}).text);
}

TEST_CASE("texts, names, asks and outcomes go over those of the base, by id, at any depth") {
  const Guide guide = own_guide(R"(services: {school: {name: Skulen}}
levels:
- id: "0"
  steps:
  - id: talk
    text: Vår tekst.
    asks: [{conversation: required}]
    outcomes: [{id: level-1, title: Vårt nivå 1}]
)");
  CHECK(guide.service_name({"school"}) == "Skulen");
  const Step& talk = guide.step(*guide.find_step("0/talk"));
  CHECK(talk.title == "Samtale");
  CHECK(talk.text == "Vår tekst.");
  CHECK(talk.asks == std::vector{Ask{AskKind::conversation, 1, ""}});
  CHECK(talk.outcomes.size() == 3);
  CHECK(talk.outcomes.front().title == "Vårt nivå 1");
}

TEST_CASE("steps are added where they say, and taken away") {
  const std::string step = "title: Nytt, outcomes: [{id: go-on, title: Videre, to: next}]";
  CHECK(step_ids(own_guide("levels: [{id: \"0\", steps: [{id: new, before: talk, " + step + "}]}]\n"), 0) ==
        Ids{"define", "new", "talk"});
  CHECK(step_ids(own_guide("levels: [{id: \"0\", steps: [{id: new, after: define, " + step + "}]}]\n"), 0) ==
        Ids{"define", "new", "talk"});
  CHECK(step_ids(own_guide("levels: [{id: \"0\", steps: [{id: talk, before: define}, {id: define, outcomes: [{id: "
                           "go-on, to: close}]}]}]\n"),
                 0) == Ids{"talk", "define"});
  CHECK(step_ids(own_guide("levels: [{id: \"0\", steps: [{id: define, remove: yes}]}]\n"), 0) == Ids{"talk"});
}

TEST_CASE("a list without ids is replaced, or changed by word") {
  const Guide guide =
      own_guide("levels: [{id: \"0\", steps: [{id: define, asks: {add: [{voice: optional}], remove: [concern]}}]}]\n");
  CHECK(guide.step({0, 0}).asks == std::vector{Ask{AskKind::subject, 1, ""}, Ask{AskKind::voice, 0, ""}});
  CHECK(guide.acute.contacts.size() == 1);
  CHECK(own_guide("acute: {contacts: []}\n").acute.contacts.empty());
}

TEST_CASE("a mistake is told where it was made, in the guide or in its base") {
  CHECK(broken(over_small("levels: [{id: \"0\", steps: [{id: talk, tools: [nota]}]}]\n")) ==
        Ids{"guide.unknown-tool@0:6"});
  std::vector<Source> texts = over_small("");
  texts[1].text.replace(texts[1].text.find("tools: [note]"), 13, "tools: [nota]");
  CHECK(broken(texts) == Ids{"guide.unknown-tool@1:40"});
  CHECK(broken(over_small("tools: {note: {remove: yes}}\n")) == Ids{"guide.removed-needed@0:6"});
  CHECK(broken(over_small("tools: {nota: {remove: yes}}\n")) == Ids{"guide.nothing-to-remove@0:6"});
  CHECK(broken(over_small("tools: {note: {remove: no}}\n")) == Ids{"reader.unknown-key@0:6", "guide.remove-no@0:6"});
  CHECK(broken(over_small("levels: [{id: \"0\", steps: [{id: talk, after: later}]}]\n")) == Ids{"guide.no-place@0:6"});
  texts = over_small("");
  texts[1].text.replace(texts[1].text.find("version: \"1\""), 12, "version: \"2\"");
  CHECK(broken(texts) == Ids{"guide.base-version@0:5"});
}

TEST_CASE("what a guide builds on stands in extends") {
  const auto base = base_of(head);
  REQUIRE(base);
  CHECK(base->id == "small");
  CHECK(base->version == "1");
  CHECK_FALSE(base_of(small_guide_text));
  CHECK(base_of("bti: guide/1\nextends: small\n")->id.empty());
}

TEST_CASE("three guides can build on one another") {
  const std::string middle =
      "bti: guide/1\nid: middle\nversion: \"3\"\ntitle: Midt\nextends: small@1\nacute: {line: Ring oss}\n";
  const std::string own = "bti: guide/1\nid: own\nversion: \"1\"\ntitle: Vår\nextends: middle@3\n";
  const auto guide = read_guide(std::vector<Source>{{"a", own}, {"b", middle}, {"c", small_guide_text}});
  REQUIRE(guide);
  CHECK(guide->title == "Vår");
  CHECK(guide->acute.line == "Ring oss");
  CHECK(guide->acute.text == small_guide().acute.text);
}

TEST_CASE("a guide with its base becomes one text that says the same") {
  const auto texts = over_small("about: |\n  Første linje.\n\n  Andre: \"linje\".\nacute: {line: \"ring\\t112 \"}\n");
  const auto resolved = resolve_guide(texts);
  REQUIRE(resolved);
  const auto again = read_guide(resolved->bytes);
  REQUIRE(again);
  CHECK(again->sha256 == resolved->guide.sha256);
  CHECK(again->about == "Første linje.\n\nAndre: \"linje\".\n");
  CHECK(again->acute.line == "ring\t112 ");
  CHECK(again->levels.size() == 3);
  const auto once_more = read_yaml(resolved->bytes, guide_limit);
  REQUIRE(once_more);
  CHECK(to_yaml(*once_more) == resolved->bytes);
}
