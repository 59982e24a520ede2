#include <catch2/catch.hpp>

#include "bti/messages.hpp"
#include "bti/source.hpp"

namespace bti {
namespace {

Value read(std::string_view text) { return read_yaml(text, guide_limit).value(); }

std::vector<std::string> problems(std::string_view text) {
  std::vector<std::string> ids;
  const auto value = read_yaml(text, guide_limit);
  if (value) return ids;
  for (const Error& error : value.error()) {
    ids.push_back(error.what.id.substr(7) + " " + std::to_string(error.at.line) + ":" +
                  std::to_string(error.at.column));
  }
  return ids;
}

using Problems = std::vector<std::string>;

/// A tree on one line, without places.
std::string flat(const Value& value) {
  std::string text;
  switch (value.kind) {
    case Value::Kind::null:
      return "~";
    case Value::Kind::scalar:
      return (value.quoted ? "\"" : "") + value.text + (value.quoted ? "\"" : "");
    case Value::Kind::list:
      for (const Value& item : value.items) text += (text.empty() ? "" : ", ") + flat(item);
      return "[" + text + "]";
    case Value::Kind::map:
      for (const Member& member : value.members) {
        text += (text.empty() ? "" : ", ") + member.key + ": " + flat(member.value);
      }
      return "{" + text + "}";
  }
  return text;
}

const std::string sample = R"(# En sak til å kutte i.
bti: case/1
case: K7F3-Q2MD                   # tilfeldig
guide: {id: small, version: "1", sha256: "9f86"}
journal:
- id: "3q8w-x1zc"
  after: []
  at: "2026-11-21T10:15:00+01:00"
  by: "larer1"
  type: "concern"
  text: "Trekker seg unna, sier «nei» og\n\
    går ut når det blir \"for mye\" på én gang.\n"

- id: "9k2m-x1zc"
  after: ["3q8w-x1zc"]
  by: larer1
  present:
  - mor
  - "kontaktlærer"
  text: |
    Vi snakket om skolen: hva som er # vanskelig.

      - mer innrykk
    Slutt på avsnittet.
  x-more: >-
    foldet tekst
    over to linjer
  plain: en lang tekst
    som går videre
  anonymous: no
)";

/// Is `part` what is left of `whole` when its end is taken away? The last text may itself be cut.
bool is_beginning(const Value& part, const Value& whole) {
  if (part.kind == Value::Kind::null) return true;
  if (part.kind != whole.kind || part.items.size() > whole.items.size() || part.members.size() > whole.members.size()) {
    return false;
  }
  if (!whole.text.starts_with(part.text.substr(0, part.text.find_last_not_of('\n') + 1))) return false;
  for (std::size_t i = 0; i < part.items.size(); ++i) {
    if (!is_beginning(part.items[i], whole.items[i])) return false;
  }
  for (std::size_t i = 0; i < part.members.size(); ++i) {
    if (part.members[i].key != whole.members[i].key) return false;
    if (!is_beginning(part.members[i].value, whole.members[i].value)) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("a document is read into a tree, each value with its place") {
  const auto value = read("a: 1\nbarn på: {c: \"d\", æ: e}\nf:\n- g\n- h: |\n    i\n    j\n");
  CHECK(flat(value) == "{a: 1, barn på: {c: \"d\", æ: e}, f: [g, {h: \"i\nj\n\"}]}");
  CHECK(value.at == Position{1, 1});
  const Member& second = value.members[1];
  CHECK(second.at == Position{2, 1});
  CHECK(second.value.at == Position{2, 10});
  CHECK(second.value.members[1].at == Position{2, 19});
  CHECK(second.value.members[1].value.at == Position{2, 22});
  const Value& list = *value.find("f");
  CHECK(list.at == Position{4, 1});
  CHECK(list.items[0].at == Position{4, 3});
  CHECK(list.items[1].members[0].value.at == Position{5, 6});
}

TEST_CASE("null is null, in whatever way it is written") {
  const auto value = read("a:\nb: ~\nc: null\nd:\n-\n- x\ne: \"\"\n");
  CHECK(flat(value) == "{a: ~, b: ~, c: ~, d: [~, x], e: \"\"}");
  CHECK(value.find("a")->at == Position{1, 1});
  CHECK(value.find("b")->at == Position{2, 4});
  CHECK(value.find("d")->items[0].at == Position{5, 1});
}

TEST_CASE("texts are read as YAML 1.2 reads them") {
  CHECK(read("a: \"x\n  y\n\n  z\"\n").find("a")->text == "x y\nz");
  CHECK(read("a: \"x \\\n  \\ y\\\n\n  z\"\n").find("a")->text == "x  y\nz");
  CHECK(read("a: \"\\t\\x41\\u00e5\\U0001F600\\/\\_\\N\\L\\P\\e\\0\"\n").find("a")->text ==
        std::string("\tAå😀/\u00a0\u0085\u2028\u2029\x1b\0", 21));
  CHECK(read("a: 'it''s \\n'\n").find("a")->text == "it's \\n");
  CHECK(read("a: b\n  c\n\n  d\n").find("a")->text == "b c\nd");
  CHECK(read("a: |-\n  b\n\n   c\n\nd: e\n").find("a")->text == "b\n\n c");
  CHECK(read("a: >\n  b\n  c\n\n  d\n").find("a")->text == "b c\nd\n");
  CHECK(read("a: C:\\dir \\\"x\\\"\n").find("a")->text == "C:\\dir \\\"x\\\"");
  CHECK(read("a: \"" + std::string(5000, 'x') + "\"\n").find("a")->text.size() == 5000);
}

TEST_CASE("keys are composed") {
  const auto value = read("a\u030ar: 1\n");
  CHECK(value.find("år") != nullptr);
  CHECK(problems("år: 1\na\u030ar: 2\n") == Problems{"duplicate-key 2:1"});
}

TEST_CASE("JSON is read, with or without a newline at the end") {
  const auto text = R"({"a": ["x", 1, true, null, {}], "b":"\u00e5 \ud83d\ude00 \/ \"q\"","c":{"d": [] } })";
  CHECK(flat(read(text)) == "{a: [\"x\", 1, true, ~, {}], b: \"å 😀 / \"q\"\", c: {d: []}}");
  CHECK(flat(read(std::string("\n# fra et skript\n") + text + "\n")) == flat(read(text)));
  CHECK(flat(read("{\n  \"a\": [\n    1,\n    2\n  ]\n}")) == "{a: [1, 2]}");
  CHECK(problems(R"({"a": "\ud83d", "b": "\ude00", "c": "\ud83dx"})") ==
        Problems{"bad-escape 1:8", "bad-escape 1:23", "bad-escape 1:38"});
  CHECK(problems("{\"a\": [1, 2]") == Problems{"open-bracket 1:1"});
  CHECK(problems("{\"a\": [1, 2}") == Problems{"stray-bracket 1:12"});
  CHECK(problems("{\"a\": 1} {\"b\": 2}") == Problems{"after-value 1:10"});
}

TEST_CASE("every problem of a file is told in one run") {
  CHECK(problems("a: 1\nb: &x 2\na: *x\nc: \"\\q \\w\"\nd: !!int 3\nlast\n") ==
        Problems{"anchor 2:4", "duplicate-key 3:1", "alias 3:4", "bad-escape 4:5", "bad-escape 4:8", "tag 5:4",
                 "missing-colon 6:1"});
  CHECK(problems("a: \x01\nb: \x7f\nc: 1\nc: 2") ==
        Problems{"control 1:4", "control 2:4", "duplicate-key 4:1", "no-newline 4:5"});
}

TEST_CASE("what other YAML readers see otherwise is refused") {
  CHECK(problems("a: x\u2028y\n") == Problems{"control 1:5"});
  CHECK(problems("a: x\u0085y\n") == Problems{"control 1:5"});
  CHECK(problems("a: x\ufeffy\n") == Problems{"control 1:5"});
  CHECK(problems("a: {:b: c}\n") == Problems{"bad-start 1:5"});
  CHECK(problems("a:\nb\n") == Problems{"missing-colon 2:1"});
  CHECK(problems("a:\n{b: c}\n") == Problems{"indentation 2:1"});
  CHECK(problems("a: |\n  \tx\n") == Problems{"tab 2:3"});
}

TEST_CASE("a text larger than allowed is not read") {
  const auto value = read_yaml("a: " + std::string(2000, 'x') + "\n", 1024);
  REQUIRE(!value);
  CHECK(text(value.error().front(), Language::en) ==
        "bti: error: The file is larger than 1 KiB.\n  Check that it is the right file.");
}

TEST_CASE("depth is limited") {
  const auto nested = [](std::size_t depth) {
    return "a: " + std::string(depth, '[') + std::string(depth, ']') + "\n";
  };
  CHECK(problems(nested(31)).empty());
  CHECK(problems(nested(32)) == Problems{"too-deep 1:35"});
  CHECK(problems(nested(200'000)) == Problems{"too-deep 1:35"});
}

TEST_CASE("a cut document is refused or is the clean beginning of the whole") {
  const auto whole = read(sample);
  for (std::size_t size = 1; size < sample.size(); ++size) {
    INFO(sample.substr(0, size));
    const auto part = read_yaml(sample.substr(0, size), case_limit);
    if (sample[size - 1] != '\n') {
      CHECK(!part);
    } else if (part) {
      CHECK(is_beginning(*part, whole));
    } else {
      CHECK(size < sample.size() / 2 + 200);  // in the comment, a flow line or a quoted text
    }
  }
}

TEST_CASE("no character can be lost unseen") {
  const auto whole = flat(read(sample));
  const auto head = sample.find("bti:");
  for (std::size_t at = head; at < sample.size(); ++at) {
    const char c = sample[at];
    if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) continue;
    auto changed = sample;
    changed[at] = 'Q';
    const auto value = read_yaml(changed, case_limit);
    const auto line = sample.substr(sample.rfind('\n', at) + 1, at - sample.rfind('\n', at) - 1);
    if (!value || line.contains("   #")) continue;
    INFO(changed.substr(at > 20 ? at - 20 : 0, 40));
    CHECK(flat(*value) != whole);
  }
}

}  // namespace bti
