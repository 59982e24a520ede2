// Files with very many problems: a few are told, the rest counted, in time that grows with the file.
#include "base/limit_errors.hpp"

#include <catch2/catch.hpp>

#include "base/utf8.hpp"
#include "bti/guide.hpp"
#include "bti/journal.hpp"
#include "bti/messages.hpp"
#include "bti/source.hpp"

namespace bti {
namespace {

constexpr std::size_t megabyte = guide_limit - 100;
constexpr std::size_t large = 100'000;  // counting anew from the top would show

/// `head` and as many of `line` as `size` bytes hold, and their number.
struct Many {
  Many(std::string head, std::string_view line, std::size_t size = large)
      : text(std::move(head)), lines((size - text.size()) / line.size()) {
    for (std::size_t i = 0; i < lines; ++i) text += line;
  }
  std::string text;
  std::size_t lines;
};

Errors problems(std::string_view text) {
  auto value = read_yaml(text, guide_limit);
  return value ? Errors() : std::move(value.error());
}

/// Of `all` problems as many are told as may be, and the last tells the number of the rest.
void check_limited(const Errors& errors, std::size_t all) {
  REQUIRE(errors.size() == most_told + 1);
  CHECK(errors.back().what == msg("reader.and-more", all - most_told));
  CHECK(std::ranges::is_sorted(errors, {}, &Error::at));
  for (std::size_t i = 0; i < most_told; ++i) CHECK(errors[i].what.id != "reader.and-more");
}

Error at(std::size_t line) { return {.what = msg("reader.empty"), .at = {line, 1}}; }

}  // namespace

TEST_CASE("as many problems as may be told are all told") {
  Errors errors;
  for (std::size_t line = most_told; line > 0; --line) tell(errors, at(line));
  limit_errors(errors);
  REQUIRE(errors.size() == most_told);
  CHECK(errors.front().at.line == most_told);
}

TEST_CASE("the first problems of the source are told, in whatever order they are found") {
  Errors errors;
  for (std::size_t line = 20'000; line > 0; --line) {
    tell(errors, at(line));
    REQUIRE(errors.size() <= 50 * most_told);
  }
  limit_errors(errors);
  check_limited(errors, 20'000);
  for (std::size_t i = 0; i <= most_told; ++i) CHECK(errors[i].at.line == i + 1);
  limit_errors(errors);
  check_limited(errors, 20'000);
  errors.push_back(at(1));
  limit_errors(errors);
  check_limited(errors, 20'001);
  CHECK(errors[1].at.line == 1);
}

TEST_CASE("a problem behind as many others as may be told is only counted") {
  Errors errors;
  for (std::size_t line = 1; line < most_told; ++line) errors.push_back(at(line));
  CHECK(!only_counted(errors, {99, 1}));
  errors.push_back(at(50));
  CHECK(only_counted(errors, {50, 1}));
  CHECK(!only_counted(errors, {49, 1}));
}

TEST_CASE("places are the same in whatever order they are asked for") {
  const std::string text = "æø\nå: b\n\n\"c\n d\" e\n";
  Places places(text);
  for (std::size_t from = 0; from <= text.size(); ++from) {
    for (std::size_t to = 0; to <= text.size(); ++to) {
      INFO(from << " " << to);
      CHECK(places.of(from) == position_of(text, from));
      CHECK(places.of(to) == position_of(text, to));
    }
  }
  CHECK(places.of(text.size() + 9) == Position{6, 1});
  CHECK(places.of(5) == Position{2, 1});
  CHECK(places.of(2) == Position{1, 2});
}

TEST_CASE("a megabyte of anchors is read, and its problems are few") {
  const Many many("x-a:\n", "- &a x\n", megabyte);
  check_limited(problems(many.text), many.lines);
}

TEST_CASE("of many mistakes of one kind a few are told") {
  const std::pair<std::string, std::string_view> mistakes[] = {
      {"x-a:\n", "- !t x\n"}, {"x-a:\n", "- \"\\q\"\n"}, {"x-a:\n", "- \x01\n"}, {"a:\n", "\tb\n"},
      {"a: b\n", "---\n"},    {"a: b\n", "~: c\n"},      {"a: b\n", "a: c\n"},
  };
  for (const auto& [head, line] : mistakes) {
    INFO(line);
    const Many many(head, line);
    check_limited(problems(many.text), many.lines);
  }
}

TEST_CASE("of many mistakes on one line a few are told") {
  const Many commas("x-b:\n" + std::string(large / 2, '\n') + "- [a", ",");
  check_limited(problems(commas.text + "]\n"), commas.lines - 1);
  const Many anchors("x-a: [", "&a x, ");
  check_limited(problems(anchors.text + "y]\n"), anchors.lines);
  const Many escapes("x-a: \"", "\\q");
  check_limited(problems(escapes.text + "\"\n"), escapes.lines);
}

TEST_CASE("the hint of an unknown key is looked for only where it can be told") {
  std::string source = "id: a\n";
  std::size_t keys = 0;
  for (; source.size() < large; ++keys) source += "k" + std::to_string(keys) + ":\n";
  const auto value = read_yaml(source, guide_limit);
  REQUIRE(value);
  Errors errors;
  MapReader map(*value, errors);
  CHECK(map.text("id") == "a");
  map.done();
  REQUIRE(errors.size() == keys);
  for (std::size_t i = 0; i < keys; ++i) REQUIRE(errors[i].hint.id.empty() == (i >= most_told));
  locate(errors, "file", source, Excerpt::open);
  check_limited(errors, keys);
  CHECK(errors.back().excerpt == "k" + std::to_string(most_told) + ":\n^");
  CHECK(text(errors.back().what, Language::en) == "And " + std::to_string(keys - most_told) + " more from here on.");
}

TEST_CASE("a value of the wrong form in each of many maps is told as often as it stands there") {
  const Many many("a:\n", "- b: c\n");
  const auto value = read_yaml(many.text, guide_limit);
  REQUIRE(value);
  Errors errors;
  for (const Value& item : value->find("a")->items) {
    MapReader map(item, errors);
    CHECK(map.list("b").empty());
    CHECK(map.list("b").empty());
    map.done();
  }
  CHECK(errors.size() == many.lines);
}

TEST_CASE("a guide of a megabyte of unknown keys, and a case of many") {
  const auto unknown_keys = [](std::string text, std::size_t size) {
    for (std::size_t i = 0; text.size() < size; ++i) text += "k" + std::to_string(i) + ": v\n";
    return text;
  };
  const auto check = [](Errors errors, std::string_view text) {
    const auto all = errors.size();
    CHECK(all > text.size() / 20);
    locate(errors, "file", text, Excerpt::masked);
    check_limited(errors, all);
  };
  const auto guide = unknown_keys("bti: guide/1\n", megabyte);
  check(read_guide(guide).error(), guide);
  const auto of = unknown_keys("bti: case/1\n", large);
  check(read_case(of).error(), of);
}

TEST_CASE("what the rules say of a case is told whole, each with its line") {
  std::string text;
  Errors errors;
  for (std::size_t line = 1; line <= 20'000; ++line) {
    text += "id: a" + std::to_string(line) + "\n";
    errors.push_back(at(20'001 - line));
    errors.back().failure = Failure::rule;
  }
  locate(errors, "file", text, Excerpt::masked);
  REQUIRE(errors.size() == 20'000);
  CHECK(errors.front().excerpt == "id: a20000\n^");
  CHECK(errors.back().excerpt == "id: a1\n^");
}

}  // namespace bti
