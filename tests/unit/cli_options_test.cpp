#include <catch2/catch.hpp>

#include "cli/options.hpp"

namespace bti::cli {
namespace {

constexpr Option options[] = {{"--answers", "help.value.file", "help.option.answers"},
                              {"--show", "", "help.option.show"}};
constexpr Command command{"step", Needs::one_case, 1, options, nullptr};

std::string problem(const std::vector<std::string>& args) {
  const auto parsed = parse_options(command, args);
  return parsed ? "" : parsed.error().front().what.id + " " + parsed.error().front().hint.id;
}

TEST_CASE("options and arguments in any order") {
  for (const std::vector<std::string>& args : {std::vector<std::string>{"K7F3", "--answers", "-", "--show"},
                                               {"--answers=-", "--show", "K7F3"},
                                               {"--show", "--answers", "-", "--", "K7F3"}}) {
    const auto parsed = parse_options(command, args);
    REQUIRE(parsed);
    CHECK(parsed->arguments == std::vector<std::string>{"K7F3"});
    CHECK(parsed->value("--answers") == "-");
    CHECK(parsed->flag("--show"));
    CHECK_FALSE(parsed->flag("--json"));
  }
}

TEST_CASE("every mistake in the options is ours to tell") {
  CHECK(problem({"--answer", "x"}) == "cli.unknown-option cli.did-you-mean");
  CHECK(problem({"--zzzzzzzzzz"}) == "cli.unknown-option cli.see-help");
  CHECK(problem({"K7F3", "--answers"}) == "cli.option-value cli.see-help");
  CHECK(problem({"K7F3", "Q2MD"}) == "cli.too-many-arguments cli.see-help");
}

TEST_CASE("an error names an option, never its value") {
  const auto parsed = parse_options(command, {"--text=Trekker seg unna"});
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().front().what.args == std::vector<std::string>{"--text"});
}

}  // namespace
}  // namespace bti::cli
