#include "bti/messages.hpp"

#include <catch2/catch.hpp>
#include <set>

#include "i18n/rows.hpp"

namespace bti {
namespace {

/// The places of a text, `{0}` and on.
std::set<char> places(std::string_view text) {
  std::set<char> found;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    const auto place = text.substr(at, 3);
    if (place.size() == 3 && place[1] >= '0' && place[1] <= '9' && place[2] == '}') found.insert(place[1]);
  }
  return found;
}

Error error() {
  return {.what = msg("reader.duplicate-key", 2),
          .hint = msg("reader.duplicate-key.hint"),
          .at = {4, 1},
          .file = "guide.yaml",
          .excerpt = "id: x\n^"};
}

}  // namespace

TEST_CASE("the language of a tag or a locale") {
  CHECK(parse_language("nb_NO.UTF-8") == Language::nb);
  CHECK(parse_language("no") == Language::nb);
  CHECK(parse_language("nn") == Language::nn);
  CHECK(parse_language("nn_NO") == Language::nn);
  CHECK(parse_language("nb-NO") == Language::nb);
  CHECK(parse_language("en_GB") == Language::en);
  CHECK(parse_language("en@euro") == Language::en);
  for (const auto* other : {"", "C", "C.UTF-8", "POSIX", "de_DE", "nob", "NB"}) CHECK(!parse_language(other));
  for (const auto language : {Language::nb, Language::nn, Language::en})
    CHECK(parse_language(tag(language)) == language);
}

TEST_CASE("every row is there once, in three languages, with the same places") {
  std::set<std::string_view> seen;
  for (const auto area : catalogue()) {
    for (const Row& row : area) {
      if (row.id.ends_with(".placeholder")) continue;
      INFO(row.id);
      CHECK(seen.insert(row.id).second);
      CHECK(has_text(row.id));
      for (const auto text : {row.nb, row.nn, row.en}) CHECK((!text.empty() && places(text) == places(row.en)));
    }
  }
  CHECK(seen.size() > 100);
}

TEST_CASE("every problem of the reader has a hint") {
  for (const Row& row : rows::reader()) {
    INFO(row.id);
    const bool shared = row.id == "reader.alias" || row.id == "reader.merge-key" || row.id == "reader.unknown-text-key";
    const bool is_hint = row.id.ends_with(".hint");
    CHECK((is_hint || shared || has_text(std::string(row.id) + ".hint")));
  }
}

TEST_CASE("values are put into their places") {
  CHECK(text(msg("reader.missing-key", "title"), Language::nb) == "Nøkkelen «title» mangler.");
  CHECK(text(msg("reader.missing-key", "title"), Language::nn) == "Nøkkelen «title» manglar.");
  CHECK(text(msg("reader.missing-key",
                 "a\x1b"
                 "b"),
             Language::en) == "The key 'a\\x1bb' is missing.");
  CHECK(text(msg("reader.missing-key", "{0}"), Language::en) == "The key '{0}' is missing.");
  CHECK(text(msg("no.such-row", "x"), Language::en) == "no.such-row");
  CHECK(text(Message{}, Language::en).empty());
}

TEST_CASE("an error is told with its place, its line and what to do") {
  CHECK(text(error(), Language::en) == R"(bti: error: guide.yaml:4:1: This key stands twice; it is on line 2 too.
  id: x
  ^
  Remove one of them, or put them together.)");
  CHECK(text(error(), Language::nb) ==
        R"(bti: feil: guide.yaml:4:1: Denne nøkkelen står to ganger; den står også på linje 2.
  id: x
  ^
  Ta bort den ene, eller slå dem sammen.)");
}

TEST_CASE("what is not known of an error is left out") {
  auto bare = error();
  bare.excerpt.clear();
  bare.hint = {};
  bare.at = {};
  CHECK(text(bare, Language::nn) == "bti: feil: guide.yaml: Denne nøkkelen står to gonger; han står òg på linje 2.");
  bare.file.clear();
  CHECK(text(bare, Language::nn) == "bti: feil: Denne nøkkelen står to gonger; han står òg på linje 2.");
  bare.file = "a\x1b[31m";
  CHECK(text(bare, Language::en).starts_with("bti: error: a\\x1b[31m: "));
}

TEST_CASE("the day for people") {
  const Date date{std::chrono::year{2026}, std::chrono::December, std::chrono::day{1}};
  CHECK(long_date(date, Language::nb) == "1. desember 2026");
  CHECK(long_date(date, Language::nn) == "1. desember 2026");
  CHECK(long_date(date, Language::en) == "1 December 2026");
  const Date first{std::chrono::year{2027}, std::chrono::January, std::chrono::day{31}};
  CHECK(long_date(first, Language::nb) == "31. januar 2027");
}

}  // namespace bti
