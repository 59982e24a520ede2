#include <catch2/catch.hpp>

#include "bti/team.hpp"
#include "support/world.hpp"

using namespace bti;

namespace {

const Guide& guide() {
  static const Guide read = read_guide(support::slurp(BTI_SOURCE "/tests/guides/year/guide.yaml")).value();
  return read;
}

const Team& tot() { return *guide().find_team("tot"); }
const Date today = parse_iso_date("2026-11-21").value();

/// One with digits, one without, one with a half that is a year's number.
const std::vector<CaseNumber> cases = {{"K7F3-Q2MD"}, {"XKZF-QNMD"}, {"2026-8TJ8"}};

/// The ids of what is wrong; none when the minutes are taken.
std::vector<std::string> wrong_in(const std::string& answers, const std::vector<CaseNumber>& numbers = cases) {
  const auto value = read_yaml(answers, case_limit);
  REQUIRE(value);
  const auto minutes = read_team_minutes(*value, tot(), today, numbers);
  std::vector<std::string> ids;
  if (!minutes) {
    for (const Error& error : minutes.error()) ids.push_back(error.what.id);
  }
  return ids;
}

using Ids = std::vector<std::string>;

const std::string start = "present: [Rektor]\n";

std::string quoted(const std::string& line) {
  std::string out = "\"";
  for (const char letter : line) {
    if (letter == '"' || letter == '\\') out += '\\';
    out += letter;
  }
  return out + "\"";
}

std::string with_lines(const std::vector<std::string>& lines) {
  std::string answers = start + "general:\n";
  for (const std::string& line : lines) answers += "- " + quoted(line) + "\n";
  return answers;
}

}  // namespace

TEST_CASE("minutes say who, what was gone through, how many cases, and what concerns everybody") {
  const auto value = read_yaml(
      "date: 2026-11-20\npresent: [PPT, Rektor]\nothers: 1\nagenda: [next]\ncases: {consent: 2}\n"
      "general: [Kurs i mars.]\n",
      case_limit);
  const auto minutes = read_team_minutes(*value, tot(), today, cases);
  REQUIRE(minutes);
  CHECK(to_markdown(team_minutes(*minutes, tot(), Language::nn)) ==
        "# Referat: Tverrfaglig oppvekstteam\n\n"
        "- **Dato:** 20. november 2026\n"
        "- **Til stades:** PPT · Rektor · éin til\n\n"
        "## Dette gjekk vi gjennom\n\n"
        "- Hvem går videre\n\n"
        "## Saker\n\n"
        "2 saker vart drøfta, alle med samtykke.\n\n"
        "Det som gjeld ei enkelt sak, står i saka og ikkje her.\n\n"
        "## Generelt\n\n"
        "- Kurs i mars.\n");
}

TEST_CASE("minutes tell the number of cases in words that fit it") {
  const auto told = [](int with_consent, int anonymous) {
    TeamMinutes minutes{.date = today, .cases = CasesDiscussed{with_consent, anonymous}};
    const std::string text = to_markdown(team_minutes(minutes, tot(), Language::nb));
    const std::size_t at = text.find("## Saker\n\n") + 10;
    return text.substr(at, text.find('\n', at) - at);
  };
  CHECK(told(0, 0) == "Ingen saker ble drøftet.");
  CHECK(told(1, 0) == "Én sak ble drøftet, med samtykke.");
  CHECK(told(0, 1) == "Én sak ble drøftet, anonymt.");
  CHECK(told(0, 3) == "3 saker ble drøftet, alle anonymt.");
  CHECK(told(3, 0) == "3 saker ble drøftet, alle med samtykke.");
  CHECK(told(1, 1) == "2 saker ble drøftet: 1 med samtykke og 1 anonymt.");
  CHECK(to_markdown(team_minutes({.date = today}, tot(), Language::nb)).find("Saker") == std::string::npos);
}

TEST_CASE("there is no key in minutes for a case, nor for anything of one's own") {
  for (const std::string key : {"case", "saker", "text", "note", "child", "decision", "title", "general-text"}) {
    CAPTURE(key);
    CHECK(wrong_in(start + key + ": \"Trekker seg unna.\"\n") == Ids{"reader.unknown-key"});
    CHECK(wrong_in(start + "cases: {" + key + ": 1}\n") == Ids{"reader.unknown-key"});
  }
  CHECK(wrong_in(start + "x-note: \"Trekker seg unna.\"\n") == Ids{"team.own-key"});
  CHECK(wrong_in(start + "cases: {consent: 1, x-which: \"Trekker seg unna.\"}\n") == Ids{"team.own-key"});
  CHECK(wrong_in(start + "K7F3-Q2MD: 1\n") == Ids{"reader.unknown-text-key"});
}

TEST_CASE("what is chosen or counted cannot be written instead") {
  CHECK(wrong_in("present: [Rektor, \"moren til en elev\"]\n") == Ids{"team.no-member"});
  CHECK(wrong_in("present: [Rektor, Rektor]\n") == Ids{"team.twice"});
  CHECK(wrong_in("present: Rektor\n") == Ids{"reader.not-list"});
  CHECK(wrong_in("others: 1\n") == Ids{"reader.missing-key"});
  CHECK(wrong_in(start + "others: en bestemor\n") == Ids{"team.count"});
  CHECK(wrong_in(start + "others: -1\n") == Ids{"team.count"});
  CHECK(wrong_in(start + "others: 100\n") == Ids{"team.count"});
  CHECK(wrong_in(start + "agenda: [present, \"en sak om fravær\"]\n") == Ids{"team.no-point"});
  CHECK(wrong_in(start + "agenda: [next, next]\n") == Ids{"team.twice"});
  CHECK(wrong_in(start + "agenda: [{present: \"Trekker seg unna.\"}]\n") == Ids{"reader.not-text"});
  CHECK(wrong_in(start + "cases: [K7F3-Q2MD]\n") == Ids{"reader.not-map"});
  CHECK(wrong_in(start + "cases: {consent: K7F3-Q2MD}\n") == Ids{"team.count"});
  CHECK(wrong_in(start + "cases: {consent: [1]}\n") == Ids{"team.count"});
  CHECK(wrong_in(start + "date: \"K7F3-Q2MD\"\n") == Ids{"reader.not-date"});
  CHECK(wrong_in(start + "date: 2026-11-22\n") == Ids{"team.date-to-come"});
  CHECK(wrong_in(start + "general: \"Trekker seg unna.\"\n") == Ids{"reader.not-list"});
  CHECK(wrong_in(start + "general: [{sak: \"Trekker seg unna.\"}]\n") == Ids{"reader.not-text"});
}

TEST_CASE("no case number gets into minutes, in whatever form, known or not") {
  for (const std::string line : {"K7F3-Q2MD",      "Sak K7F3-Q2MD ble drøftet.",
                                 "sak k7f3-q2md",  "k7f3q2md",
                                 "K7F3",           "k7f3-",
                                 "(k7f3)",         "K7F3 Q2MD",
                                 "K7F3\u2013Q2MD", "K7F3_Q2MD",
                                 "K7F3.Q2MD",      "K7F3/Q2MD",
                                 "K7F-3Q2MD",      "-K7F3-Q2MD-",
                                 "sakK7F3-Q2MD",   "#K7F3",
                                 "K7F3Q",          "XKZF-QNMD",
                                 "xkzf-qnmd",      "XKZFQNMD",
                                 "Kl7F-3Q2m",      "åK7F3ø",
                                 "9J4C-0H1A",      "8TJ8-B7NP"}) {
    CAPTURE(line);
    CHECK(wrong_in(with_lines({line}), {}) == Ids{"team.case-number"});
    CHECK(wrong_in(with_lines({line})) == Ids{"team.case-number"});
  }
}

TEST_CASE("a number of the caseload is found however it is spread out") {
  for (const std::string line : {"K 7 F 3 - Q 2 M D", "K7 F3 Q2 MD", "k.7.f.3.q.2.m.d", "(K)(7)(F)(3)(Q)(2)(M)(D)",
                                 "xkzf qnmd", "xkzfqn", "XKZ-FQNM-D", "2026-8TJ8", "2 0 2 6 8 t j 8", "K7F, 3Q2, MD"}) {
    CAPTURE(line);
    CHECK(wrong_in(with_lines({line})) == Ids{"team.case-number"});
  }
  CHECK(wrong_in(with_lines({"Først K7F", "så 3Q2", "MD til slutt"})).empty());  // words between: nothing to find it by
  CHECK(wrong_in(with_lines({"K7F", "3Q2", "MD"})) == Ids{"team.case-number"});
  CHECK(wrong_in(with_lines({"K7F", "3Q2", "Kurs i mars", "MD"})).empty());
}

TEST_CASE("no identity number and no other long number gets into minutes") {
  for (const std::string line : {"01011750008", "010117 50008", "01.01.17 50008", "01 01 17 500 08", "0101175-0008",
                                 "f.nr 0 1 0 1 1 7 5 0 0 0 8", "ring 97552163", "97552163", "975-52-163", "20170101",
                                 "2017-13-45", "12345678901"}) {
    CAPTURE(line);
    CHECK(wrong_in(with_lines({line})) == Ids{"team.number"});
  }
  CHECK(wrong_in(with_lines({"010117", "50008"})) == Ids{"team.number"});
}

TEST_CASE("letters that only look right, and characters that hide, are refused") {
  for (const std::string line :
       {"\u041a7F3-Q2MD",            // a Cyrillic letter
        "\uff2b\uff17\uff26\uff13",  // full width
        "K\u200b7F3", "K7\u00adF3", "\u202eDM2Q-3F7K", "K\u20777F\u00b3", "K7F3\u00a0Q2MD", "\U0001F170", "a\u0301"}) {
    CAPTURE(line);
    CHECK(wrong_in(with_lines({line})) == Ids{"team.odd-character"});
  }
}

TEST_CASE("lines are short, few, and about more than one person") {
  CHECK(wrong_in(with_lines({std::string(200, 'a')})).empty());
  CHECK(wrong_in(with_lines({std::string(201, 'a')})) == Ids{"team.too-long"});
  CHECK(wrong_in(with_lines(std::vector<std::string>(20, "Kurs"))).empty());
  CHECK(wrong_in(with_lines(std::vector<std::string>(21, "Kurs"))) == Ids{"team.too-many"});
  CHECK(wrong_in(start + "general: [\"Kurs.\\nOg mer.\"]\n") == Ids{"team.line-break"});
  for (const std::string line : {"Gutten i 3. trinn", "En 9-åring", "guten, sa læraren", "MOR ringte", "født i 2017",
                                 "Snakk med faren.", "the boy"}) {
    CAPTURE(line);
    CHECK(wrong_in(with_lines({line})) == Ids{"team.one-person"});
  }
}

TEST_CASE("one bad line is told once and spoils no other") {
  CHECK(wrong_in(with_lines({"Kurs i mars", "Sak K7F3-Q2MD", "Ny rutine", "Gutten"})) ==
        Ids{"team.case-number", "team.one-person"});
}

TEST_CASE("ordinary lines pass") {
  for (const std::string line :
       {"Skoleåret 2026-2027 starter med felles kurs.", "Neste møte er 21.1.2027 kl. 14.00.", "Frist 2027-01-21.",
        "Foreldremøte for 8. trinn, jf. opplæringslova § 12-4.", "Ring 918 96 076 og spør etter koordinator.",
        "I 2026 skal alle barnehager ha én BTI-kontakt.", "10 av 12 skoler er i gang – resten følger etter jul.",
        "TOT-møte hver 3. onsdag; «Ung på hjul» i uke 13.", "Alle barn skal høres. Barnas stemme er tema i mars.",
        "Foreldre får tilbud om å være med (gjerne skriftlig).", "Ny plan-2027 er ute", "Sámi: čállin, giđđa, ŋ"}) {
    CAPTURE(line);
    CHECK(wrong_in(with_lines({line})).empty());
  }
}
