#include <catch2/catch.hpp>

#include "bti/hash.hpp"
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

Ids problems(const std::string& text) {
  const auto result = read_case(text);
  return result ? Ids{} : ids(result.error());
}

/// One entry of each type, every field filled.
std::vector<Payload> one_of_each(const EntryRef& goal, const EntryRef& measure, const EntryRef& meeting) {
  const Date day{std::chrono::year{2026}, std::chrono::December, std::chrono::day{1}};
  return {Subject{{"child"}, Year{2017}},
          AcuteTurn{Words{"Rødt merke på armen"}},
          Notification{{{"barnevernvakta"}, {"politiet"}}, day, Words{"Ringte begge"}},
          Concern{{"Trekker seg unna.\nSier lite.\n"}, day, ConcernKind{"absence"}},
          Consulted{{"leder"}, true, day, Words{"Enige om å ringe hjem"}, BodyId{"resource-team"}},
          Contacted{{{"mor"}, {"far"}}, day, false, Words{"Kommer tirsdag"}},
          Conversation{{{"mor"}, {"larer1"}}, day, {"Vi ble enige om å prøve."}},
          Voice{Words{"Jeg vil leke med noen"}, std::nullopt, std::nullopt},
          Voice{std::nullopt, Words{"Var syk"}, Label{"larer1"}, day},
          View{{"mor"}, {"Ser at det går bedre"}, day},
          Consent{{"log"},
                  {Signer::both_guardians},
                  Form::written,
                  {{"ppt"}, {"gp"}},
                  day,
                  day,
                  Label{"arkiv 12"},
                  Words{"Råd om lek"},
                  false,
                  Label{std::string(64, 'f')}},
          Refusal{{"log"}, {Signer::self}, day, Words{"Vil vente"}, {{"ppt"}}},
          LogOpened{LogKept::own_records},
          Participant{{"rådgiver"}, ServiceId{"ppt"}, Label{"observerer"}, day},
          Left{{"rådgiver"}, ServiceId{"ppt"}, day, Words{"Ferdig"}},
          Offer{{"helse1"}, ServiceId{"gp"}, Words{"Treffer barnet oftest nå"}},
          Accept{{"larer1"}, ServiceId{"school"}},
          Decline{Words{"Slutter til jul"}},
          RoleTaken{{"coordinator"}, {"rektor"}, ServiceId{"school"}},
          Goal{{"Eleven har en å leke med i storefri"}, day, goal, AreaId{"together"}, {{"specific"}, {"simple"}}},
          Measure{goal, {"Lekegruppe"}, {"larer1"}, {"skole"}, day, day, AreaId{"together"}},
          Progress{measure, {"To ganger i uka"}},
          Meeting{{"evaluation"}, day, Clock{"09:30"}, Label{"rom 3"}, meeting, {{"mor"}, {"far"}}},
          Cancelled{meeting, Words{"Sykdom"}},
          Minutes{{"evaluation"}, day, {{"mor"}}, Words{"Gikk gjennom tiltakene"}, Words{"Går videre"}, Words{"Godt"}},
          Evaluation{measure, Effect::some_effect, Words{"Bedre"}, false},
          Decision{{"down"}, Label{"1/plan"}, Words{"Vi er ikke i mål"}, Label{"koordinator"}},
          Reopened{{"Strever igjen"}},
          FormAnswer{{"before-talk"}, {"seen"}, {"Går alene i friminuttene.\nSier lite."}},
          NoteEntry{{"  mellomrom foran og bak  "}},
          Retracted{goal, {"Skrevet i feil sak"}}};
}

}  // namespace

TEST_CASE("each type of entry reads back as it was written") {
  Walk walk;
  walk.of.entries.clear();
  walk.add(Opened{Raiser::guardian, StartId{"absence"}});
  const EntryRef goal = ref_of(walk.add(Goal{{"Et mål"}, std::nullopt}).id);
  const EntryRef measure = ref_of(walk.add(Measure{goal, {"Et tiltak"}, {"mor"}, {"hjemme"}, {}, {}}).id);
  std::set<std::string_view> seen = {Opened::type};
  const EntryRef meeting = ref_of(
      walk.add(Meeting{{"evaluation"}, {std::chrono::year{2026}, std::chrono::December, std::chrono::day{1}}, {}, {}})
          .id);
  for (const Payload& payload : one_of_each(goal, measure, meeting)) seen.insert(type_of(walk.add(payload).payload));
  CHECK(seen.size() == entry_types().size());
  INFO(walk.file());
  CHECK(problems(walk.file()) == Ids{});
  const auto back = read_case(walk.file());
  REQUIRE(back);
  REQUIRE(back->entries.size() == walk.of.entries.size());
  for (std::size_t i = 0; i < back->entries.size(); ++i) {
    INFO(type_of(walk.of.entries[i].payload));
    CHECK(render(back->entries[i]) == render(walk.of.entries[i]));
    CHECK(back->entries[i].id == walk.of.entries[i].id);
  }
}

TEST_CASE("no field of an entry has the name of a key that every entry has") {
  const std::set<std::string_view> common = {"id", "after", "at", "by", "by-service", "step", "type"};
  for (const std::string_view type : entry_types()) {
    std::set<std::string_view> seen = common;
    for (const FieldSpec& field : fields_of(type)) {
      INFO(type << " " << field.name);
      CHECK(seen.insert(field.name).second);
    }
  }
}

TEST_CASE("an entry is written in one form") {
  Walk walk;
  walk.add(Concern{{"Trekker seg unna de andre barna i frileken, og sitter mye alene ved vinduet og ser ut på de andre "
                    "som leker.\nSier \"ingen\" når noen spør."},
                   std::nullopt});
  CHECK(render(walk.of.entries.back()) == R"(- id: ")" + walk.of.entries.back().id.value + R"("
  after: [")" + walk.of.entries.front().id.value +
                                              R"("]
  at: "2026-11-21T10:01:00+01:00"
  by: "larer1"
  by-service: "school"
  step: "0/define"
  type: "concern"
  text: "Trekker seg unna de andre barna i frileken, og sitter mye alene ved vinduet og ser ut på \
    de andre som leker.\n\
    Sier \"ingen\" når noen spør."
)");
}

TEST_CASE("hostile text reads back unchanged") {
  const std::vector<std::string> texts = {"no",
                                          "12:30",
                                          "0912",
                                          "~",
                                          "null",
                                          "a: b",
                                          "a #b",
                                          "- x",
                                          "\\",
                                          "\"",
                                          "'",
                                          "æøå Ø",
                                          "tab\there",
                                          "\n\n x",
                                          "ends in blank ",
                                          "ends in \\",
                                          "\u0085next line",
                                          "\u2028",
                                          "\ufeffmark",
                                          "😀",
                                          std::string(3000, 'x'),
                                          "a " + std::string(200, ' ') + "b",
                                          "&anchor",
                                          "*alias",
                                          "%directive",
                                          "---",
                                          "...",
                                          "{a: b}",
                                          "line\n---\nline\n...\n"};
  for (const std::string& text : texts) {
    Walk walk;
    walk.add(NoteEntry{{text}});
    const auto back = read_case(walk.file());
    INFO(text);
    REQUIRE(back);
    CHECK(std::get<NoteEntry>(back->entries.back().payload).text.text == text);
  }
}

TEST_CASE("whatever was done to an entry after it was written shows") {
  Walk walk;
  walk.add(Concern{{"Sitter alene"}, std::nullopt});
  walk.add(NoteEntry{{"Snakket med leder"}});
  walk.add(NoteEntry{{"Ringte hjem"}});
  const std::string file = walk.file();
  REQUIRE(problems(file).empty());
  CHECK(problems(replaced(file, "Sitter alene", "Leker fint")) == Ids{"journal.edited"});
  CHECK(problems(replaced(file, "larer1", "larer2")) == Ids{"journal.edited"});
  CHECK(problems(replaced(file, "10:01", "11:01")) == Ids{"journal.edited"});
  CHECK(problems(replaced(file, "K7F3", "K7F4")) == Ids(4, "journal.edited"));
  CHECK(problems(replaced(file, walk.guide.sha256, std::string(64, '0'))) == Ids{"journal.edited"});
  CHECK(problems(replaced(file, render(walk.of.entries[2]), "")) == Ids{"journal.gone"});
  CHECK(problems(replaced(file, render(walk.of.entries[0]), "")) == Ids{"journal.gone"});
  CHECK(problems(file + render(walk.of.entries[2])) == Ids{"journal.twice"});
}

TEST_CASE("order in the file, comments, layout and x- keys are free") {
  Walk walk;
  walk.add(Concern{{"Sitter alene"}, std::nullopt});
  walk.add(NoteEntry{{"Ringte hjem"}});
  std::string file = render_head(walk.of) + "# en kommentar\n" + render(walk.of.entries[2]) +
                     render(walk.of.entries[0]) + render(walk.of.entries[1]);
  file = replaced(file, "  type: \"concern\"", "\n  x-mine: [1, 2]\n  'type':    concern   # her");
  const auto back = read_case(file);
  REQUIRE(back);
  CHECK(fold_order(*back) == std::vector<std::size_t>{1, 2, 0});
}

TEST_CASE("a case that is not right is refused, each problem where it stands") {
  Walk walk;
  walk.add(Concern{{"Sitter alene"}, std::nullopt});
  const std::string file = walk.file();
  CHECK(problems(replaced(file, "case/1", "case/2")) == Ids{"journal.version"});
  CHECK(problems(replaced(file, "\"K7F3-Q2MD\"", "\"k7f3\"")) == Ids{"journal.number"});
  CHECK(problems(replaced(file, "type: \"concern\"", "type: \"conern\"")) == Ids{"journal.type"});
  CHECK(problems(replaced(file, "2026-11-21T10:01:00+01:00", "2026-11-21")) == Ids{"journal.instant"});
  CHECK(problems(file + "x-after: 1\n") == Ids{"journal.not-last"});
  CHECK(problems(render_head(walk.of) + "  []\n") == Ids{"journal.empty"});
  CHECK(problems(replaced(file, "\"staff\"", "\"nobody\"")) == Ids{"journal.choice"});
  const std::string root = render(make_entry(walk.of, {}, walk.envelope(), NoteEntry{{"Løs"}}));
  CHECK(problems(file + root) == Ids{"journal.first"});
  const std::string lost =
      render(make_entry(walk.of, heads(walk.of), walk.envelope(), Progress{{"0000-0000"}, {"Går bra"}}));
  CHECK(problems(file + lost) == Ids{"journal.no-entry"});
  const auto both = render(make_entry(walk.of, heads(walk.of), walk.envelope(), Voice{Words{"Ja"}, Words{"Nei"}, {}}));
  CHECK(problems(file + both) == Ids{"journal.voice"});
  const auto neither = render(make_entry(walk.of, heads(walk.of), walk.envelope(), Voice{}));
  CHECK(problems(file + neither) == Ids{"journal.voice"});
}

TEST_CASE("a case cut anywhere is refused or is whole up to an entry's end") {
  Walk walk;
  walk.add(Concern{{"Sitter alene ved vinduet.\nSier at «ingen» vil leke."}, std::nullopt});
  walk.add(Contacted{{{"mor"}}, std::nullopt, true, std::nullopt});
  const std::string file = walk.file();
  std::set<std::size_t> ends;
  std::size_t end = render_head(walk.of).size();
  for (const Entry& entry : walk.of.entries) ends.insert(end += render(entry).size());
  for (std::size_t cut = 0; cut < file.size(); ++cut) {
    INFO(file.substr(0, cut));
    CHECK(read_case(file.substr(0, cut)).has_value() == ends.contains(cut));
  }
}

TEST_CASE("a case with a changed byte is refused or says the same") {
  Walk walk;
  walk.add(Concern{{"Sitter alene"}, std::nullopt});
  const std::string file = walk.file();
  for (std::size_t i = 0; i < file.size(); ++i) {
    for (const char other : {'x', ' ', '"', '\n', '0', '#', ':'}) {
      std::string changed = file;
      changed[i] = other;
      const auto back = read_case(changed);
      if (!back) continue;
      INFO(changed);
      REQUIRE(back->entries.size() == walk.of.entries.size());
      for (std::size_t j = 0; j < back->entries.size(); ++j)
        CHECK(render(back->entries[j]) == render(walk.of.entries[j]));
    }
  }
}

TEST_CASE("an identity number is refused in any text") {
  // A synthetic number (month + 80), made here so that it can be nobody's.
  std::string number;
  for (int serial = 100; number.empty(); ++serial) {
    std::string digits = "018190" + std::to_string(serial);
    const auto control = [&](std::initializer_list<int> weights) {
      int sum = 0;
      std::size_t i = 0;
      for (const int weight : weights) sum += weight * (digits[i++] - '0');
      return (11 - sum % 11) % 11;
    };
    const int first = control({3, 7, 6, 1, 8, 9, 4, 5, 2});
    if (first == 10) continue;
    digits += std::to_string(first);
    const int second = control({5, 4, 3, 2, 7, 6, 5, 4, 3, 2});
    if (second != 10) number = digits + std::to_string(second);
  }
  Walk walk;
  walk.add(NoteEntry{{"Barnet er " + number + " i registeret"}});
  CHECK(problems(walk.file()) == Ids{"journal.identity-number"});
}

TEST_CASE("case numbers are read as people type them") {
  CHECK(make_case_number(0).value == "0000-0000");
  CHECK(make_case_number(~0ULL).value == "ZZZZ-ZZZZ");
  CHECK(normalize_case_number("k7f3-q2md") == "K7F3Q2MD");
  CHECK(normalize_case_number("kOiL") == "K011");
  CHECK_FALSE(normalize_case_number("K7F3-Q2MDX"));
  CHECK_FALSE(normalize_case_number("æ"));
  CHECK_FALSE(normalize_case_number("u"));
  CHECK_FALSE(normalize_case_number(""));
}
