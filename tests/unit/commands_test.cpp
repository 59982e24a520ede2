#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <regex>

#include "bti/cli.hpp"
#include "support/world.hpp"

using bti::support::slurp;

namespace {

const std::filesystem::path source = BTI_SOURCE;

std::string hyphened(std::string_view command) {
  std::string name(command);
  std::ranges::replace(name, ' ', '-');
  return name;
}

std::string all_transcripts() {
  std::string all;
  for (const auto& file : std::filesystem::directory_iterator(source / "tests/golden"))
    if (file.path().extension() == ".t") all += slurp(file.path());
  return all;
}

}  // namespace

TEST_CASE("every command has a page of the manual, and bti(1) names it") {
  const auto manual = slurp(source / "man/bti.1");
  for (const auto command : bti::command_names()) {
    const auto page = "bti-" + hyphened(command);
    CAPTURE(page);
    CHECK(std::filesystem::exists(source / "man" / (page + ".1")));
    const auto named = std::regex_replace(page, std::regex("-"), R"((-|\\-))");
    CHECK(std::regex_search(manual, std::regex(named)));
  }
}

TEST_CASE("every command is used in a transcript") {
  const auto transcripts = all_transcripts();
  for (const auto command : bti::command_names()) {
    CAPTURE(command);
    const std::regex used("\n  [$%] ([A-Z_]+=\\S* )*bti (-C \\S+ )?" + std::string(command) + "\\b");
    CHECK(std::regex_search(transcripts, used));
  }
}
