#include "base/source_walk.hpp"

#include <catch2/catch.hpp>

#include "base/yaml_refusal.hpp"

namespace bti {
namespace {

std::vector<std::string> told(const Errors& errors) {
  std::vector<std::string> all;
  for (const Error& error : errors) {
    all.push_back(error.what.id + " " + std::to_string(error.at.line) + ":" + std::to_string(error.at.column));
  }
  return all;
}

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("a reader that leaves a line out is found out") {
  constexpr std::string_view source = "a: b\nlost\nc: d\nlost too\n";
  Errors errors;
  SourceWalk walk(source, false, errors);
  CHECK(walk.take_scalar(walk.go_to(0), "a") == "a");
  CHECK(walk.take_scalar(walk.go_to(3), "b") == "b");
  CHECK(errors.empty());
  walk.go_to(10);
  walk.finish();
  CHECK(told(errors) == Told{"reader.unreadable 2:1"});
}

TEST_CASE("a reader that leaves the end out is found out") {
  Errors errors;
  SourceWalk walk("a: b\nlost\n", false, errors);
  walk.take_scalar(walk.go_to(0), "a");
  walk.take_scalar(walk.go_to(3), "b");
  walk.finish();
  CHECK(told(errors) == Told{"reader.unreadable 2:1"});
}

TEST_CASE("a reader that makes a text up is found out") {
  for (const auto* seen : {"bd", "bcd", "xbc"}) {
    Errors errors;
    SourceWalk walk("a: bc\n", false, errors);
    walk.take_scalar(3, seen);
    CHECK(told(errors) == Told{"reader.unreadable 1:4"});
  }
}

TEST_CASE("blanks and folds are the reader's own affair, letters are not") {
  Errors errors;
  SourceWalk walk("a: b  c\n  d  # e\n", false, errors);
  walk.take_scalar(walk.go_to(0), "a");
  walk.take_scalar(walk.go_to(3), "b  c d");
  walk.finish();
  CHECK(errors.empty());
}

TEST_CASE("words of yaml-cpp that we do not know are no words of ours") {
  Errors errors;
  const std::string_view source = "a: b\n";
  const SourceWalk walk(source, false, errors);
  const auto error = explain({"something new", 3, {}}, source, walk);
  CHECK(error.what == msg("reader.unreadable"));
  CHECK(error.hint == msg("reader.unreadable.hint"));
  CHECK(error.at == Position{1, 4});
}

}  // namespace bti
