// What the summary tells of meetings of other kinds, and what it takes care not to tell.
#include <catch2/catch.hpp>

#include "support/sample_state.hpp"

namespace {

using namespace bti;
using Catch::Contains;

std::string summary(sample::Sample& of, Language language = Language::nb) {
  return to_text(meeting_report(of.in(language)), 100);
}

/// What stands below a heading, up to the next one.
std::string section(const std::string& text, const std::string& heading) {
  const auto at = text.find("\n" + heading + "\n---");
  if (at == std::string::npos) return "(none)";
  const auto begin = text.find("\n\n", at) + 2;
  const auto underline = text.find("\n--", begin);
  if (underline == std::string::npos) return text.substr(begin);
  return text.substr(begin, text.rfind('\n', underline - 1) - begin);
}

sample::Sample at_level_2() {
  sample::Sample of = sample::new_case();
  of.go("go-on");
  of.go("level-1");
  of.go("go-on");
  of.go("go-on");
  of.go("go-on");
  of.go("level-2", "Vi trenger flere.");
  return of;
}

EntryRef measure(sample::Sample& of, const EntryRef& goal, std::string text) {
  return of.add(Measure{goal, {std::move(text)}, {"mor"}, {"hjemme"}, {}, {}});
}

Minutes met(std::string kind) { return {{std::move(kind)}, {}, {{"mor"}}, {}}; }

}  // namespace

TEST_CASE("a meeting that made a plan awaits no decision", "[report]") {
  auto of = at_level_2();
  of.add(met("cooperation"));
  measure(of, of.add(Goal{{"Et mål."}, {}}), "Et tiltak.");
  of.go("go-on");
  const std::string text = summary(of);
  CHECK_THAT(text, Catch::StartsWith("Samarbeidsmøte 2. november 2026, sak K7F3-Q2MD\n"));
  CHECK(section(text, "Beslutning") == "(none)");
  CHECK(
      section(text, "Mål og tiltak") ==
      "1  Et mål.\n\n   1.1  Et tiltak.\n        Hvem gjør det: mor\n        Hvor: hjemme\n        Når: ikke avtalt\n");
}

TEST_CASE("a meeting about how it went tells what it has not come to", "[report]") {
  auto of = at_level_2();
  measure(of, of.add(Goal{{"Et mål."}, {}}), "Et tiltak.");
  of.go("go-on");
  of.go("go-on");
  of.add(Minutes{{"evaluation"}, {}, {}, {}});
  const std::string text = summary(of);
  CHECK_THAT(text, Contains("Til stede:      ikke ført\n"));
  CHECK_THAT(section(text, "Mål og tiltak"), Contains("Evaluering: ikke evaluert ennå\n"));
  CHECK(section(text, "Beslutning") == "Det er ikke ført noen beslutning ennå.\n");
  CHECK(section(text, "Med egne ord") == "Ikke ført ennå.\n");
  CHECK(section(text, "Neste møte") == "Det er ikke avtalt noe nytt møte ennå.\n");
}

TEST_CASE("the decision is the meeting's own, not one from before or a reason given later", "[report]") {
  auto of = at_level_2();
  of.go("go-on");
  of.go("go-on");
  of.add(met("evaluation"));
  of.go("go-on", "Alt er drøftet.");
  CHECK_THAT(section(summary(of), "Beslutning"), Contains("Alt er drøftet."));
  of.go("continue", "Vi er på vei.");
  of.go("go-on", "Alle har gjort sitt.");
  CHECK(section(summary(of), "Beslutning") ==
        "Utfall:       Vi fortsetter sammen\nBegrunnelse:  Vi er på vei.\n"
        "Videre:       Nivå 2, trinn 2: Sett i gang tiltakene\n");
}

TEST_CASE("a decision on another day than the meeting tells its date", "[report]") {
  auto of = at_level_2();
  of.go("go-on");
  of.go("go-on");
  of.now("2027-01-28T14:10:00+01:00", "larer1", "school");
  of.add(Minutes{{"evaluation"}, sample::day("2027-01-27"), {}, {}});
  of.go("go-on");
  SECTION("not when it was written down with the meeting") {
    of.go("continue", "Vi er på vei.");
    CHECK_THAT(section(summary(of), "Beslutning"), !Contains("Dato"));
  }
  SECTION("but when it came later") {
    of.now("2027-01-30T14:10:00+01:00", "larer1", "school");
    of.go("continue", "Vi er på vei.");
    CHECK_THAT(section(summary(of), "Beslutning"), Contains("Dato:         30. januar 2027\n"));
  }
}

TEST_CASE("a case that has ended says so", "[report]") {
  auto of = at_level_2();
  of.go("go-on");
  of.go("go-on");
  of.add(met("evaluation"));
  of.go("go-on");
  SECTION("closed") {
    of.go("worked", "Det går fint nå.");
    CHECK_THAT(summary(of), Contains("Status:     Saken er avsluttet\n"));
    CHECK_THAT(section(summary(of), "Beslutning"), Contains("Videre:       Saken er avsluttet\n"));
    CHECK(section(summary(of), "Neste møte") == "Det er ikke avtalt noe nytt møte.\n");
  }
  SECTION("handed over to a plan") {
    of.go("iop", "Vedtaket er gjort.");
    CHECK_THAT(summary(of, Language::nn), Contains("Status:      Stafettloggen er avslutta, IOP tek over\n"));
    CHECK_THAT(meeting_json(of.in(Language::nb)), Contains("\"status\": \"handed-off\"") &&
                                                      Contains("\"plan\": \"IOP\"") &&
                                                      Contains("\"to\": \"hand-off\""));
  }
}

TEST_CASE("the next meeting is the earliest planned that is not held and not past", "[report]") {
  auto of = at_level_2();
  const auto plan = [&](std::string kind, std::string_view day) {
    of.add(Meeting{{std::move(kind)}, sample::day(day), {}, {}});
  };
  plan("cooperation", "2027-01-05");
  of.now("2027-01-28T14:10:00+01:00", "larer1", "school");
  plan("evaluation", "2027-01-28");
  of.add(met("evaluation"));
  plan("cooperation", "2027-06-01");
  plan("evaluation", "2027-03-18");
  CHECK(section(summary(of), "Neste møte") == "Evalueringsmøte 18. mars 2027\n");
  CHECK_THAT(meeting_json(of.in(Language::nb)), Contains("\"date\": \"2027-03-18\",\n    \"time\": null"));
}

TEST_CASE("words from before the last meeting are not passed off as new", "[report]") {
  auto of = at_level_2();
  of.add(Voice{Words{"Før jul."}, {}, {}});
  of.add(met("cooperation"));
  CHECK(section(summary(of), "Med egne ord") == "«Før jul.»\n");
  of.now("2027-01-28T14:10:00+01:00", "larer1", "school");
  of.add(met("evaluation"));
  CHECK(section(summary(of), "Med egne ord") ==
        "Ikke ført til dette møtet. Dette er fra før:\n\n«Før jul.» (2. november 2026)\n");
  of.add(Voice{Words{"Nå."}, {}, {}});
  CHECK(section(summary(of), "Med egne ord") == "«Nå.»\n");
}

TEST_CASE("a measure that ended in an earlier meeting is told in short", "[report]") {
  auto of = at_level_2();
  const EntryRef first = measure(of, of.add(Goal{{"Et mål."}, {}}), "Et tiltak.");
  of.add(met("cooperation"));
  of.add(Evaluation{first, Effect::worse, {}, true});
  CHECK(section(summary(of), "Avsluttede tiltak") ==
        "1.1  Et tiltak.\n     Hvem gjør det: mor\n     Hvor: hjemme\n     Når: ikke avtalt\n"
        "     Evaluering: det er blitt verre\n");
  of.now("2027-01-28T14:10:00+01:00", "larer1", "school");
  of.add(met("evaluation"));
  CHECK(section(summary(of), "Avsluttede tiltak") ==
        "1.1  Et tiltak.\n     Evaluering 2. november 2026: det er blitt verre\n");
}

TEST_CASE("the year of birth is in no summary", "[report]") {
  auto of = sample::whole_case();
  for (const Language language : {Language::nb, Language::nn, Language::en}) {
    const Subjects from = of.in(language);
    for (const std::string& out :
         {to_text(meeting_report(from), 80), to_markdown(meeting_report(from)), meeting_json(from)}) {
      CHECK_THAT(out, !Contains("2017"));
    }
  }
}

TEST_CASE("words of a case with places of messages in them stay as they are", "[report]") {
  auto of = at_level_2();
  of.add(Voice{Words{"{0} og {1}"}, {}, {}});
  CHECK(section(summary(of), "Med egne ord") == "«{0} og {1}» (2. november 2026)\n");
}

TEST_CASE("the journal tells what the guide does not know as it stands", "[report]") {
  auto of = sample::new_case();
  of.add(Participant{{"noen"}, ServiceId{"unknown-service"}});
  of.add(Consent{{"unknown-consent"}, {Signer::self, Signer::guardian}, Form::oral, {{"school"}}, {}, {}, {}});
  of.add(Evaluation{{"zzzz-zzzz"}, Effect::no_effect, {}, false});
  Decision decision{{"unknown-outcome"}, Label{"1/carry-out"}, {}};
  of.add(decision);
  const std::string text = to_text(chronology(of.in(Language::nb)), 80);
  CHECK_THAT(text, Contains("Tjeneste: unknown-service\n"));
  CHECK_THAT(text, Contains("Samtykke: unknown-consent\n"));
  CHECK_THAT(text, Contains("Gitt av: den det gjelder, foresatt\n"));
  CHECK_THAT(text, Contains("Tjenester: Skole\n"));
  CHECK_THAT(text, Contains("Tiltak: zzzz-zzzz\n"));
  CHECK_THAT(text, Contains("Avslutte tiltaket: nei\n"));
  CHECK_THAT(text, Contains("Utfall: unknown-outcome\n  Videre til: Nivå 1, trinn 2: Sett i gang tiltakene\n"));
}

TEST_CASE("reports number goals and measures as everything else does", "[report]") {
  auto of = sample::whole_case();
  const Subjects from = of.in(Language::nb);
  const std::string text = to_text(chronology(from), 80);
  std::size_t seen = 0;
  for (const Entry& entry : from.of.entries) {
    const std::string number = number_of(from.state, ref_of(entry.id));
    if (number.empty()) continue;
    ++seen;
    const bool goal = std::holds_alternative<Goal>(entry.payload);
    CHECK_THAT(text, Contains((goal ? "- Mål " : "- Tiltak ") + number + "\n"));
  }
  CHECK(seen == 6);
}
