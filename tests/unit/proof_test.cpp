#include "bti/proof.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "support/small_guide.hpp"
#include "support/world.hpp"

using namespace bti;
using namespace bti::testing;
using Ids = std::vector<std::string>;

namespace {

const std::string sound = R"(bti: guide/1
id: proof
version: "1"
title: Liten veileder
language: nb
subjects:
  child: {name: barn}
  pregnant: {name: gravid}
services:
  school: {name: Skole}
  gp: {name: Fastlege}
contacts:
  police: {name: Politiet, phone: "112"}
acute: {line: Ring 112, text: Ring 112 nå., contacts: [police]}
consents:
  log: {title: Samtykke til logg, signed-by: [{who: guardian}]}
  cooperation: {title: Samtykke til samarbeid, per: service, signed-by: [{who: guardian}]}
log: {consent: log}
levels:
- id: "0"
  title: Avklar
  steps:
  - id: define
    title: Sett ord på det
    text: Skriv det du har sett.
    asks: [{subject: required}, {concern: required}]
    outcomes:
    - {id: go-on, title: Andre må inn, to: next}
    - {id: enough, title: Ikke grunn til mer, to: close}
  - id: partners
    title: Hvem skal med
    text: Finn ut hvem som kan hjelpe.
    asks: [{participant: at-least 1}, {consent: cooperation}]
    outcomes:
    - {id: go-on, title: De er med, to: next}
    - {id: back, title: Familien vil ikke, to: 0/define, free: yes}
  - id: evaluate
    title: Se tilbake
    text: Hva virket?
    asks: [{voice: required}, {evaluation: each-measure}]
    outcomes:
    - {id: worked, title: Det virket, to: close}
    - {id: again, title: Vi prøver igjen, to: 0/partners}
)";

struct Change {
  std::string from;
  std::string to;
};

std::string changed(const std::vector<Change>& changes) {
  std::string text = sound;
  for (const auto& [from, to] : changes) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
  }
  return text;
}

Errors proved(const std::vector<Change>& changes) {
  const auto guide = read_guide(changed(changes));
  REQUIRE(guide);
  return prove(*guide);
}

/// What is told of the guide when it is written otherwise: id@line.
Ids found(const std::vector<Change>& changes) {
  Ids told;
  for (const Error& error : proved(changes)) told.push_back(error.what.id + "@" + std::to_string(error.at.line));
  return told;
}

std::string way(const Error& error) {
  std::string told = error.way.whose.id;
  for (const Leg& leg : error.way.legs) told += " " + leg.from + (leg.by.empty() ? "" : " -" + leg.by + "->");
  return told;
}

const Change free_back{", to: 0/define, free: yes", ", to: 0/define"};
const std::string participants = "[{participant: at-least 1}, {consent: cooperation}]";

const Laws laws = read_laws(R"(bti: law/1
laws:
- names: [opplæringslova, opplæringsloven]
  year: 1998
  repealed: 2024-08-01
  sections:
  - {section: "9 A", now: "kapittel 12", alone: yes}
  - {section: "9 A-4", now: "§ 12-4", alone: yes}
  - {section: "5-5", now: "§ 11-10"}
- {names: [barnevernloven], year: 1992, repealed: 2023-01-01, now: barnevernsloven}
)")
                      .value();

/// What is written instead of each reference that is told.
Ids instead(const std::string& text, Date on = today) {
  Ids told;
  for (const Error& error : find_repealed(text, laws, on)) told.push_back(error.hint.args.front());
  return told;
}

}  // namespace

TEST_CASE("a sound guide is proved") { CHECK(found({}).empty()); }

TEST_CASE("a step that nobody comes to") {
  const Change passed_by{"De er med, to: next", "De er med, to: close"};
  CHECK(found({passed_by}) == Ids{"proof.unreachable@37"});
  SECTION("what may happen at any time is a way to it") {
    CHECK(found({passed_by, {"levels:\n", "anytime: [{id: look, title: Se, to: 0/evaluate}]\nlevels:\n"}}).empty());
  }
  SECTION("a guard that never opens closes the way") {
    CHECK(found({{"De er med, to: next", "De er med, to: next, when: [log]"}}) == Ids{"proof.unreachable@37"});
    CHECK(found({{"De er med, to: next", "De er med, to: next, when: [log]"},
                 {"{concern: required}", "{concern: required}, {log: required}, {consent: log}"}})
              .empty());
  }
  SECTION("a place to begin is a way to it") {
    CHECK(found({passed_by,
                 {"levels:\n", "starts: [{id: a, title: A, at: \"0\"}, {id: b, title: B, at: 0/evaluate}]\nlevels:\n"}})
              .empty());
  }
}

TEST_CASE("whoever may be brought in is brought in with consent too") {
  const auto ids = found({{participants, "[{participant: optional}]"}});
  REQUIRE_FALSE(ids.empty());
  CHECK(ids.front().starts_with("proof.consent-first"));
}

TEST_CASE("own records end when somebody of another service takes the baton") {
  const std::vector<Change> own = {{"log: {consent: log}\n", ""},
                                   {"school: {name: Skole}", "school: {name: Skole, log: {never: yes}}"},
                                   {"{concern: required}", "{concern: required}, {log: required}"},
                                   {"De er med, to: next", "De er med, to: next, needs: [log]"},
                                   {"    - {id: back, title: Familien vil ikke, to: 0/define, free: yes}\n", ""}};
  CHECK(found(own).empty());
  auto handed = own;
  handed.push_back({participants, "[{participant: at-least 1}, {consent: cooperation}, {holder: required}]"});
  CHECK(found(handed) == Ids{"proof.dead-end@29"});
}

TEST_CASE("a step without a way on") {
  const Change guarded{"De er med, to: next", "De er med, to: next, when: [holder]"};
  const Change no_way_back{"    - {id: back, title: Familien vil ikke, to: 0/define, free: yes}\n", ""};
  const auto errors = proved({guarded, no_way_back});
  REQUIRE_FALSE(errors.empty());
  CHECK(errors.front().what.id == "proof.dead-end");
  CHECK(errors.front().at.line == 30);
  CHECK(way(errors.front()) == "proof.all-services 0/define -Andre må inn-> 0/partners");
  CHECK(errors.front().way.standing == std::vector<Message>{msg("proof.not-holder", "")});
  SECTION("what it asks for itself opens it") {
    CHECK(found({guarded,
                 no_way_back,
                 {participants, "[{participant: at-least 1}, {consent: cooperation}, {holder: required}]"}})
              .empty());
  }
  SECTION("what may happen at any time is no way on") {
    CHECK(found({guarded, no_way_back, {"levels:\n", "anytime: [{id: stop, title: Slutt, to: close}]\nlevels:\n"}})
              .front() == "proof.dead-end@31");
  }
  SECTION("nor when it leads to another step") {
    const Change look{"levels:\n", "anytime: [{id: look, title: Se, to: 0/evaluate}]\nlevels:\n"};
    CHECK(found({guarded, no_way_back, look}) == Ids{"proof.dead-end@31"});
  }
  SECTION("a free way is open whatever the step needs") {
    CHECK(found({{"    asks: " + participants, "    needs: [holder]\n    asks: " + participants}}) ==
          Ids{"proof.unreachable@38"});
  }
  SECTION("an answer can close what was open") {
    CHECK(found({{participants, "[{participant: at-least 1}, {consent: cooperation}, {holder: optional}]"},
                 {"De er med, to: next", "De er med, to: next, when: [{\"no\": holder}]"},
                 no_way_back}) == Ids{"proof.dead-end@30"});
  }
  SECTION("it shows for one kind of subject") {
    const auto some = proved({{"De er med, to: next", "De er med, to: next, when: [{subject: [child]}]"}, no_way_back});
    REQUIRE(some.size() == 1);
    CHECK(some.front().way.whose.args == std::vector<std::string>{"Skole, gravid"});
  }
  SECTION("a consent that is taken back can close it") {
    const std::vector<Change> consented = {{"De er med, to: next", "De er med, to: next, needs: [{consent: log}]"},
                                           no_way_back,
                                           {"{concern: required}", "{concern: required}, {consent: log}"}};
    CHECK(found(consented) == Ids{"proof.dead-end@30"});
    auto asked = consented;
    asked.push_back({participants, "[{participant: at-least 1}, {consent: cooperation}, {consent: log}]"});
    CHECK(found(asked).empty());
  }
}

TEST_CASE("a fault of some services is told as theirs") {
  const auto errors = proved({{"De er med, to: next", "De er med, to: next, for: [gp]"},
                              {"    - {id: back, title: Familien vil ikke, to: 0/define, free: yes}\n", ""}});
  REQUIRE(errors.size() == 1);
  CHECK(errors.front().way.whose == msg("proof.one-service", "Skole"));
}

TEST_CASE("a way without an end") {
  const Change never{"    - {id: worked, title: Det virket, to: close}\n", ""};
  CHECK(found({never}).empty());
  const auto errors = proved({never, {", to: 0/define, free: yes", ", to: 0/evaluate, free: yes"}});
  REQUIRE(errors.size() == 1);
  CHECK(errors.front().what.id == "proof.no-end");
  CHECK(way(errors.front()) == "proof.all-services 0/define -Andre må inn-> 0/partners");
}

TEST_CASE("a loop that nobody looks back in") {
  const auto errors = proved({free_back});
  REQUIRE(errors.size() == 1);
  CHECK(errors.front().what.id == "proof.loop");
  CHECK(way(errors.front()) == "proof.all-services 0/define -Andre må inn-> 0/partners -Familien vil ikke-> 0/define");
  SECTION("a step that evaluates on the way makes it good") {
    CHECK(
        found({free_back,
               {participants,
                "[{participant: at-least 1}, {consent: cooperation}, {voice: required}, {evaluation: each-measure}]"}})
            .empty());
  }
  SECTION("so does a way back to where one came from") {
    CHECK(found({{", to: 0/define, free: yes", ", to: back"}}).empty());
  }
  SECTION("a step can be a loop by itself") {
    CHECK(found({{"Ikke grunn til mer, to: close", "Ikke grunn til mer, to: [close, 0/define]"}}) ==
          Ids{"proof.loop@23"});
  }
}

TEST_CASE("a service is brought in with consent") {
  const Change unasked{participants, "[{participant: at-least 1}]"};
  CHECK(found({unasked}) == Ids{"proof.consent-first@30"});
  SECTION("asked on every way to it") {
    CHECK(found({unasked, {"{concern: required}", "{concern: required}, {consent: cooperation}"}}).empty());
  }
  SECTION("asked on one way only") {
    CHECK(found({unasked,
                 {"{concern: required}", "{concern: required}, {consent: cooperation}"},
                 {"    - {id: enough", "    - {id: skip, title: Straks, to: next, free: yes}\n    - {id: enough"}}) ==
          Ids{"proof.consent-first@31"});
  }
  SECTION("by one way out") {
    const Change note{participants, "[{note: optional}]"};
    CHECK(found({note, {"De er med, to: next", "De er med, to: next, asks: [{participant: at-least 1}]"}}) ==
          Ids{"proof.consent-first@35"});
    CHECK(found({note, {"De er med, to: next", "De er med, to: next, asks: " + participants}}).empty());
  }
  SECTION("a guide without such a consent has nothing to ask") {
    CHECK(found({unasked, {"per: service, ", ""}}).empty());
  }
}

TEST_CASE("an evaluation hears the child") {
  CHECK(found({{"{voice: required}, ", ""}}) == Ids{"proof.voice@37"});
  CHECK(found({{"{voice: required}, ", "{voice: optional}, "}}) == Ids{"proof.voice@37"});
  CHECK(found({{"    text: Hva virket?\n",
                "    text: Hva virket?\n    for: [{services: [gp], asks: [{evaluation: each-measure}]}]\n"}}) ==
        Ids{"proof.voice@37"});
}

TEST_CASE("every service is told something") {
  CHECK(found({{"    text: Hva virket?\n", ""}}) == Ids{"proof.no-text@37"});
  CHECK(found({{"    text: Hva virket?\n", "    for: [{services: [gp], text: Se.}]\n"}}) == Ids{"proof.no-text@37"});
  CHECK(found({{"    text: Hva virket?\n", "    for: [{services: [gp, school], text: Se.}]\n"}}).empty());
}

TEST_CASE("when it is acute there is somebody to call") {
  CHECK(found({{"contacts: [police]}", "contacts: []}"}}) == Ids{"proof.acute@14"});
  CHECK(found({{"contacts: [police]}", "contacts: [police], for: [{services: [gp], contacts: []}]}"}}) ==
        Ids{"proof.acute@14"});
  CHECK(found({{", phone: \"112\"", ""}}) == Ids{"proof.acute@14"});
}

TEST_CASE("guards are seen as the engine sees them") {
  SECTION("services that take part are counted") {
    const Change two{"De er med, to: next", "De er med, to: next, when: [{services: {at-least: 2}}]"};
    CHECK(found({two}).empty());
    CHECK(found({{"De er med, to: next", "De er med, to: next, when: [{services: {at-least: 3}}]"}}) ==
          Ids{"proof.unreachable@37"});
    CHECK(found({{"De er med, to: next",
                  "De er med, to: next, for: [school], when: [{services: {at-least: 1, kind: late}}]"},
                 {"name: Fastlege", "name: Fastlege, kind: late"},
                 {"{participant: at-least 1}, ", "{note: optional}, "}}) == Ids{"proof.unreachable@37"});
  }
  SECTION("no more services can be brought in than there are") {
    CHECK(found({{"at-least 1", "at-least 2"}}) == Ids{"proof.unreachable@37"});
  }
  SECTION("a planned meeting is held by its minutes") {
    const std::vector<Change> meeting = {{"levels:\n", "meetings: {talk: {title: Møte}}\nlevels:\n"},
                                         {"{concern: required}", "{concern: required}, {meeting: talk}"},
                                         {"De er med, to: next", "De er med, to: next, when: [{meeting: talk}]"}};
    CHECK(found(meeting).empty());
    auto held = meeting;
    held.push_back({participants, "[{participant: at-least 1}, {consent: cooperation}, {minutes: talk}]"});
    held.push_back({"    - {id: back, title: Familien vil ikke, to: 0/define, free: yes}\n", ""});
    CHECK(found(held) == Ids{"proof.dead-end@31"});
  }
  SECTION("where one has been") {
    CHECK(found({{"Ikke grunn til mer, to: close", "Ikke grunn til mer, to: close, when: [{been: 0/partners}]"}})
              .empty());
    CHECK(found({{"De er med, to: next", "De er med, to: next, when: [{\"no\": {been: \"0\"}}]"}}) ==
          Ids{"proof.unreachable@37"});
  }
}

TEST_CASE("a guide that is too large is given up") {
  const Errors errors = prove(read_guide(sound).value(), 20);
  REQUIRE(errors.size() == 1);
  CHECK(errors.front().what.id == "proof.too-large");
}

TEST_CASE("references to repealed law are found as people write them") {
  CHECK(instead("Se opplæringsloven § 9 A-4.") == Ids{"§ 12-4"});
  CHECK(instead("Opplæringslova (1998) §§ 9 A-2 og 9 A-4") == Ids{"kapittel 12", "§ 12-4"});
  CHECK(instead("opplæringslova kap. 9 A og § 5-5") == Ids{"kapittel 12", "§ 11-10"});
  CHECK(instead("opplæringslova kapittel 9A") == Ids{"kapittel 12"});
  CHECK(instead("en § 9a-sak") == Ids{"kapittel 12"});
  CHECK(instead("etter § 5-5 i opplæringslova") == Ids{"§ 11-10"});
  CHECK(instead("opplæringslova\n  §\u00a09\u00a0A\u20114") == Ids{"§ 12-4"});
  CHECK(instead("meld etter barnevernloven § 6-4") == Ids{"barnevernsloven"});
}

TEST_CASE("other references are let be") {
  CHECK(instead("opplæringslova § 12-4, barnevernsloven § 13-2").empty());
  CHECK(instead("opplæringslova (2023) § 5-5").empty());
  CHECK(instead("§ 5-5").empty());
  CHECK(instead("privatskolelova § 9 A-4").empty());
  CHECK(instead("kap. 9 i opplæringslova").empty());
  CHECK(instead("opplæringslova kapittel 9 A", *parse_iso_date("2024-07-31")).empty());
  CHECK(instead("opplæringslova kapittel 9 A", *parse_iso_date("2024-08-01")).size() == 1);
}

TEST_CASE("a reference in a guide is told where it stands") {
  const std::vector<Source> guide = {
      {"g.yaml", changed({{"text: Skriv det du har sett.",
                           "text: |\n      Skolen har plikter (opplæringslova\n      § 9 A-4). § 9 A-4!"}})}};
  REQUIRE(read_guide(guide));
  const Errors errors = find_repealed(guide, laws, today);
  REQUIRE(errors.size() == 2);
  CHECK(errors[0].at == Position{26, 27});
  CHECK(errors[0].what.args.front() == "opplæringslova § 9 A-4");
  CHECK(errors[1].at == Position{27, 17});
}

TEST_CASE("the table of laws is read strictly") {
  const auto wrong = [](const std::string& text) {
    const auto read = read_laws(text);
    REQUIRE_FALSE(read);
    return read.error().front().what.id;
  };
  CHECK(wrong("bti: law/2\n") == "proof.law-version");
  CHECK(wrong("bti: law/1\nlaws:\n- {names: [a], year: 1992, repealed: 2023-01-01}\n") == "proof.law");
  CHECK(wrong("bti: law/1\nlaws:\n- {names: [a], year: 1992, repealed: i fjor, now: b}\n") == "reader.not-date");
  CHECK(read_laws(support::slurp(std::string(BTI_SOURCE) + "/guides/law.yaml")));
}
