// The register of names: read, changed line by line, and put where a report shows it.
#include "bti/names.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "support/sample_state.hpp"

using namespace bti;

namespace {

const std::string head = "# mine\nbti: names/1\nnames:\n";
const std::string mother = "- {case: \"K7F3-Q2MD\", who: \"mor\", name: \"Navn B\"}\n";
const std::string subject = "- {case: \"K7F3-Q2MD\", name: \"Navn A\"}\n";
const std::string staff = "- {who: \"larer1\", name: \"Navn C\"}\n";
const CaseNumber number{"K7F3-Q2MD"};

KnownName known(std::string who, std::string name) {
  return {.of = number, .who = std::move(who), .name = std::move(name)};
}

std::vector<std::string> ids(const Errors& errors) {
  std::vector<std::string> all;
  for (const Error& error : errors) all.push_back(error.what.id);
  return all;
}

std::optional<std::string> named(const std::string& text) {
  Errors errors;
  return read_name({.kind = Value::Kind::scalar, .text = text, .quoted = true, .items = {}, .members = {}}, errors);
}

}  // namespace

TEST_CASE("a register is read, whoever wrote it") {
  const auto names =
      read_names(head + mother +
                 "- case: K7F3-Q2MD  # by hand\n  name: Navn A\n- {who: larer1, name: Navn C, x-why: \"\"}\n"
                 "x-own: 1\n");
  REQUIRE(names);
  REQUIRE(names->size() == 3);
  CHECK(names->at(0).same_person(known("mor", "")));
  CHECK(names->at(0).name == "Navn B");
  CHECK(names->at(0).at == Position{4, 3});
  CHECK(names->at(1).same_person(known("", "")));
  CHECK(names->at(2).same_person({.who = "larer1"}));
  CHECK(read_names("")->empty());
  CHECK(read_names("bti: names/1\nnames:\n")->empty());
  CHECK(read_names("bti: names/1\nnames: []\n")->empty());
}

TEST_CASE("all that is wrong with a register is told at once") {
  const auto names = read_names(
      "bti: names/1\nnames:\n- {case: K7F3, name: Navn A}\n- {name: Navn A}\n- {who: mor}\n- Navn A\n"
      "- {who: far, name: \"Navn\\nB\"}\n- {who: eleven, name: Navn A}\n- {who: eleven, name: Navn B}\nnavn: 1\n");
  REQUIRE_FALSE(names);
  CHECK(ids(names.error()) == std::vector<std::string>{"journal.number", "register.nobody", "reader.missing-key",
                                                       "reader.not-map", "register.name", "register.twice",
                                                       "reader.unknown-key"});
  CHECK(ids(read_names("bti: names/2\nnames: {}\n").error()) == std::vector<std::string>{"register.version"});
}

TEST_CASE("a name is one line with nothing hidden in it") {
  CHECK(named("Navn A") == "Navn A");
  CHECK(named("A\u030A") == "\u00C5");
  CHECK(named("Navn \"B\" \\ C") == "Navn \"B\" \\ C");
  CHECK(named(std::string(name_limit, 'a')));
  const auto* const wrong =
      GENERATE("", "  ", "A\nB", "A\tB", "A\x1b[2J", "A\u202eB", "A\u200bB", "A\ufeff", "13097248022");
  CAPTURE(wrong);
  CHECK_FALSE(named(wrong));
  CHECK_FALSE(named(std::string(name_limit + 1, 'a')));
}

TEST_CASE("a name is added last, and replaces only the line of the one who had it") {
  const auto first = set_name("", known("mor", "Navn B"), Language::en);
  REQUIRE(first);
  CHECK(*first ==
        "# Names of the people in cases, for you alone. Written by 'bti names', one line for each name.\n"
        "bti: names/1\nnames:\n" +
            mother);
  CHECK(set_name(head + mother, known("", "Navn A"), Language::nb) == head + mother + subject);
  CHECK(set_name(head + mother + subject, {.who = "larer1", .name = "Navn C"}, Language::nb) ==
        head + mother + subject + staff);
  const std::string comment = "# from the first meeting\n";
  CHECK(set_name(head + mother + comment + subject, known("mor", "Navn \"D\" \\"), Language::nb) ==
        head + "- {case: \"K7F3-Q2MD\", who: \"mor\", name: \"Navn \\\"D\\\" \\\\\"}\n" + comment + subject);
  CHECK(set_name("bti: names/1\nnames:\n", known("mor", "Navn B"), Language::nb) == "bti: names/1\nnames:\n" + mother);
}

TEST_CASE("names are removed, and all else stays") {
  const auto of_case = [](const KnownName& one) { return one.of.has_value(); };
  CHECK(remove_names(head + mother + "# note\n" + subject + staff, of_case) == head + "# note\n" + staff);
  CHECK(remove_names(head + mother, of_case) == head);
  CHECK(read_names(head)->empty());
  CHECK(remove_names(head + staff, of_case) == head + staff);
}

TEST_CASE("what bti would lose by a change is left to whoever wrote it") {
  const auto* const by_hand =
      GENERATE("- {who: mor, case: K7F3-Q2MD, name: Navn B}\n", "- case: K7F3-Q2MD\n  who: mor\n  name: Navn B\n",
               "- {case: \"K7F3-Q2MD\", who: \"mor\", name: \"Navn B\"} # nei\n");
  const std::string text = head + by_hand;
  CAPTURE(text);
  const auto set = set_name(text, known("mor", "Navn C"), Language::nb);
  REQUIRE_FALSE(set);
  CHECK(set.error().front().what.id == "names.by-hand");
  CHECK(set.error().front().at.line == 4);
  CHECK_FALSE(remove_names(text, [](const KnownName&) { return true; }));
  CHECK(set_name(text, known("far", "Navn C"), Language::nb));
}

TEST_CASE("where a line cannot be added, none is") {
  const auto* const text = GENERATE(
      "bti: names/1\nnames: []\n", "bti: names/1\nnames:\n- {who: far, name: Navn B}\nx-own: 1\n",
      "names:\n- {who: far, name: Navn B}\nbti: names/1\n", "bti: names/1\nnames:\n  - {who: far, name: Navn B}\n");
  CAPTURE(text);
  const auto set = set_name(text, known("mor", "Navn C"), Language::nb);
  REQUIRE_FALSE(set);
  CHECK(set.error().front().what.id == "names.by-hand");
  CHECK(set.error().front().at.line == static_cast<std::size_t>(std::ranges::count(std::string_view(text), '\n')));
}

TEST_CASE("a register cut at any byte is refused or holds whole names") {
  const std::string text = head + mother + subject + staff;
  const auto all = read_names(text).value();
  for (std::size_t size = 1; size < text.size(); ++size) {
    const auto names = read_names(text.substr(0, size));
    CAPTURE(size);
    if (!names) continue;
    REQUIRE(names->size() <= all.size());
    for (std::size_t i = 0; i < names->size(); ++i) CHECK(names->at(i).name == all[i].name);
  }
}

TEST_CASE("people of a case are those its entries name, not its places") {
  sample::Sample sample = sample::whole_case();
  const auto people = people_of(sample.in(Language::nb).of);
  const auto stands = [&](std::string_view who) { return std::ranges::find(people, who) != people.end(); };
  CHECK(stands("larer1"));
  CHECK(stands("mor"));
  CHECK_FALSE(stands("hjemme"));
  CHECK_FALSE(stands("elevmappa"));
  CHECK(std::set<std::string>(people.begin(), people.end()).size() == people.size());
}

TEST_CASE("a name of the case counts before one of all cases") {
  Settings settings{.guide = {}, .people = {{"larer1", {.service = {}, .role = "kontaktl\u00e6rer"}}, {"helse1", {}}}};
  const Names names = {{.of = number, .who = "larer1", .name = "Navn D"},
                       {.who = "larer1", .name = "Navn C"},
                       {.who = "helse1", .name = "Navn E"},
                       {.of = CaseNumber{"ZZZZ-ZZZZ"}, .who = "far", .name = "Navn F"},
                       {.of = number, .who = "mor", .name = "Navn B"},
                       {.of = number, .name = "Navn A"}};
  const NamedPeople people = with_names(settings, names, number);
  CHECK(people.subject == "Navn A");
  CHECK(people.settings.role("larer1") == "Navn D (kontaktl\u00e6rer)");
  CHECK(people.settings.show("larer1") == "Navn D (kontaktl\u00e6rer, larer1)");
  CHECK(people.settings.role("helse1") == "Navn E (helse1)");
  CHECK(people.settings.show("helse1") == "Navn E (helse1)");
  CHECK(people.settings.role("mor") == "Navn B (mor)");
  CHECK(people.settings.show("mor") == "Navn B (mor)");
  CHECK(people.settings.role("far") == "far");
  CHECK(settings.role("larer1") == "kontaktl\u00e6rer");
}

TEST_CASE("a report tells whom it concerns by name, and leaves what people wrote as it is") {
  sample::Sample sample = sample::whole_case();
  const Subjects without = sample.in(Language::nb);
  const auto people = with_names(without.settings, {known("mor", "Navn B"), known("", "Navn A")}, number);
  const Subjects with{without.guide,   without.of,    without.state, people.settings,
                      without.wording, without.today, people.subject};
  const std::string before = to_text(meeting_report(without), 100);
  std::string after = to_text(meeting_report(with), 100);
  CHECK(after.contains("Navn A (barn)"));
  CHECK(after.contains("Navn B (mor)"));
  CHECK_FALSE(before.contains("Navn"));
  CHECK(meeting_report(with).title == meeting_report(without).title);
  CHECK(meeting_json(with) == meeting_json(without));
}
