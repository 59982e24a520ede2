#include <catch2/catch.hpp>

#include "bti/messages.hpp"
#include "cli/help.hpp"
#include "unit/cli_env.hpp"

namespace bti::cli {
namespace {

using test::World;

TEST_CASE("a mistyped command is met with the nearest one") {
  World world;
  world.env.variables["BTI_LANG"] = "nb";
  CHECK(world.run({"stpe", "K7F3"}) == 2);
  CHECK(world.err.str().find("Mente du «step»?") != std::string::npos);
  CHECK(world.run({"guide", "lst"}) == 2);
  CHECK(world.err.str().find("Mente du «guide list»?") != std::string::npos);
}

TEST_CASE("the language is said by BTI_LANG, then by the locale") {
  const auto said = [](std::map<std::string, std::string> variables) {
    World world;
    world.env.variables = std::move(variables);
    CHECK(world.run({"nonsense-word"}) == 2);
    return world.err.str();
  };
  const std::string nb = said({});
  const std::string nn = said({{"BTI_LANG", "nn"}});
  const std::string en = said({{"LANG", "en_GB.UTF-8"}});
  CHECK(nb != nn);
  CHECK(nb != en);
  CHECK(said({{"LANG", "nn_NO.UTF-8"}}) == nn);
  CHECK(said({{"LC_ALL", "C.UTF-8"}}) == nb);
  CHECK(said({{"LC_ALL", "C"}, {"LANG", "en_GB.UTF-8"}}) == nb);
  CHECK(said({{"LC_ALL", "nb_NO"}, {"LANG", "en_GB"}, {"BTI_LANG", "en"}}) == en);
}

TEST_CASE("every command has its texts in the catalogue") {
  for (const Command& command : commands()) {
    for (const char* part : {"", ".usage", ".examples", ".text"}) CHECK(has_text(help_id(command, part)));
    for (const Option& option : command.options) {
      CHECK(has_text(option.help));
      CHECK((option.value.empty() || has_text(option.value)));
    }
  }
}

TEST_CASE("help is for every command, and wrapped to the terminal") {
  for (const Command& command : commands()) {
    World world;
    world.env.columns = [] { return 60UL; };
    std::vector<std::string> words{"help", std::string(command.name.substr(0, command.name.find(' ')))};
    if (command.name.find(' ') != std::string_view::npos) {
      words.emplace_back(command.name.substr(command.name.find(' ') + 1));
    }
    CHECK(world.run(words) == 0);
    CHECK(world.out.str().find("bti " + std::string(command.name)) != std::string::npos);
  }
}

TEST_CASE("without a caseload a command says what to do next") {
  World world;
  CHECK(world.run({"list"}) == 2);
  CHECK(world.err.str().find("bti init") != std::string::npos);
  CHECK(world.run({}) == 0);
  CHECK(world.out.str().find("bti new") != std::string::npos);
}

TEST_CASE("a full disk under standard output is told") {
  World world;
  world.out.setstate(std::ios::badbit);
  CHECK(world.run({"--version"}) == 6);
  CHECK_FALSE(world.err.str().empty());
}

}  // namespace
}  // namespace bti::cli
