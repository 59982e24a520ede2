#include <catch2/catch.hpp>

#include "bti/source.hpp"

namespace bti {
namespace {

std::string open(std::string_view text, Position at) { return excerpt(text, at, Excerpt::open); }

/// A line as it is shown of a case, without the caret.
std::string masked_line(std::string_view text, std::size_t line) {
  const auto shown = excerpt(text, {line, 1}, Excerpt::masked);
  return shown.substr(0, shown.find('\n'));
}

/// Every line of a case as it is shown.
std::string masked(std::string_view text) {
  std::string all;
  const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n'));
  for (std::size_t line = 1; line <= lines; ++line) all += masked_line(text, line) + "\n";
  return all;
}

}  // namespace

TEST_CASE("the caret stands below its character") {
  CHECK(open("a: b\nc: d\n", {2, 4}) == "c: d\n   ^");
  CHECK(open("a: æøå x\n", {1, 8}) == "a: æøå x\n       ^");
  CHECK(open("a: e\u0301 x\n", {1, 7}) == "a: e\u0301 x\n     ^");
  CHECK(open("a: 漢字 x\n", {1, 7}) == "a: 漢字 x\n        ^");
  CHECK(open("a\tb\n", {1, 3}) == "a→b\n  ^");
  CHECK(open("a\x1b[31mb\n", {1, 7}) == "a\\x1b[31mb\n         ^");
  CHECK(open("a\u202eb\n", {1, 3}) == "a\\u202eb\n       ^");
  CHECK(open("ab\n", {1, 3}) == "ab\n  ^");
  CHECK(open("\xe5 b\n", {1, 3}) == "\\xe5 b\n     ^");
}

TEST_CASE("where there is no line, nothing is shown") {
  CHECK(open("a: b\n", {0, 0}).empty());
  CHECK(open("a: b\n", {2, 1}).empty());
  CHECK(open("a: b\n", {9, 1}).empty());
  CHECK(open("a: b\n\nc: d\n", {2, 1}).empty());
}

TEST_CASE("a long line is cut round the place") {
  const std::string line = std::string(300, 'x') + "Y" + std::string(300, 'z');
  CHECK(open(line + "\n", {1, 301}) ==
        "…" + std::string(60, 'x') + "Y" + std::string(38, 'z') + "…\n" + std::string(61, ' ') + "^");
  CHECK(open(line + "\n", {1, 1}) == std::string(100, 'x') + "…\n^");
}

TEST_CASE("errors get the file and the line they lack") {
  Errors errors;
  errors.push_back({.what = msg("reader.empty"), .at = {2, 1}});
  errors.push_back({.what = msg("reader.empty"), .at = {1, 1}});
  errors.push_back({.what = msg("reader.empty"), .at = {1, 1}, .file = "other", .excerpt = "line"});
  errors.push_back({.what = msg("reader.empty")});
  locate(errors, "file", "a: b\nc: d\n", Excerpt::open);
  CHECK(errors[0].excerpt == "c: d\n^");
  CHECK(errors[1].excerpt == "a: b\n^");
  CHECK(errors[1].file == "file");
  CHECK(errors[2].file == "other");
  CHECK(errors[2].excerpt == "line");
  CHECK(errors[3].excerpt.empty());
}

TEST_CASE("of a case, only what is never free text is shown") {
  CHECK(masked(R"(# En merknad om barnet
bti: case/1
case: K7F3-Q2MD                   # tilfeldig
guide: {id: small, version: "1", sha256: "9f86"}
journal:
- id: "3q8w-x1zc"
  after: ["3q8w-x1zc", '9k2m-x1zc']
  at: "2026-11-21T10:15:00+01:00"
  type: "concern"
  text: "Sier «nei», id: 12, går ut\n\
    by: hjem.\n"
  present:
  - mor
  words: |
    by: far, og så

    - id: "4"
  since: 2026-10-01
  reason: >-
    to: hjem
  plain: en tekst
    by: larer1
  who: "rektor"
  Ukjent nøkkel: svar
  to: hjem til mor
- {type: concern, text: "id: x, to: y", by: larer1, whom: [far]}
)") == R"(# ·· ······· ·· ······
bti: case/1
case: K7F3-Q2MD                   # ·········
guide: {id: small, version: "1", sha256: "9f86"}
journal:
- id: "3q8w-x1zc"
  after: ["3q8w-x1zc", '9k2m-x1zc']
  at: "2026-11-21T10:15:00+01:00"
  type: "concern"
  text: "···· ·····, ··: ··, ··· ··\·\
    ··: ····.\·"
  present:
  - ···
  words: |
    ··: ···, ·· ··

    - ··: "·"
  since: 2026-10-01
  reason: >-
    ··: ····
  ·····: ·· ·····
    ··: ······
  who: "······"
  ······ ······: ····
  to: ···· ··· ···
- {type: concern, text: "··: ·, ··: ·", by: larer1, whom: [···]}
)");
}

TEST_CASE("the caret stays right over hidden letters") {
  CHECK(excerpt("text: \"æ漢 e\u0301\" x\n", {1, 15}, Excerpt::masked) == "text: \"·· ··\" ·\n              ^");
}

TEST_CASE("what was written is hidden whatever was done to the file") {
  const std::string text = R"(bti: case/1
journal:
- id: "3q8w-x1zc"
  by: "larer1"
  text: "Hemmelig by: hemmelig sak, id: hemmelig sak\
    to: hemmelig sak"
  words: |
    by: hemmelig sak
    to: hemmelig sak
  step: "0/define"
  reason: hemmelig sak
    til: hemmelig sak
  given-by: [guardian]
- {type: concern, text: "Hemmelig, by: hemmelig sak", by: larer1}
)";
  const auto shows = [](const std::string& changed) { return masked(changed + "\n").contains("hemmelig"); };
  for (std::size_t at = 0; at < text.size(); ++at) {
    INFO(text.substr(0, at));
    CHECK(!shows(text.substr(0, at)));
    auto changed = text;
    changed.erase(at, 1);
    CHECK(!shows(changed));
    for (const char c : {'"', '\'', '\n', '{', '}', ',', '#'}) {
      changed = text;
      changed.insert(at, 1, c);
      INFO(changed);
      CHECK(!shows(changed));
    }
  }
}

}  // namespace bti
