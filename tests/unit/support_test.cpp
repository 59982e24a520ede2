#include <catch2/catch.hpp>

#include "support/transcript.hpp"
#include "support/words.hpp"

using bti::support::Command;
using bti::support::read_transcript;
using bti::support::replay;
using bti::support::Shown;
using bti::support::take_apart;

namespace {

std::string replayed(std::string_view text, const Shown& shown) {
  return replay(read_transcript(text), [](const bti::Instant&) {}, [&shown](const Command&) { return shown; });
}

}  // namespace

TEST_CASE("a transcript whose commands show what it says is replayed as it stands") {
  const std::string text =
      "# A story.\n"
      "\n"
      "@ 2026-11-21T10:15:00+01:00\n"
      "  $ bti step K7 --answers - <<'END'\n"
      "  > concern: |\n"
      "  >\n"
      "  > END\n"
      "  one\n"
      "\n"
      "  three\n"
      "  [3]\n"
      "\n"
      "  % bti new\n"
      "  > nei\n"
      "  one\n"
      "\n"
      "  three\n"
      "  [3]\n"
      "The end.\n";
  CHECK(replayed(text, {"one\n\nthree\n", 3}) == text);
}

TEST_CASE("a transcript tells output, blank ends and missing newlines apart") {
  const std::string command = "  $ bti list\n";
  CHECK(replayed(command + "  old\n\n  old\n\nProse\n", {"new\n", 0}) == command + "  new\n\nProse\n");
  CHECK(replayed(command, {"", 0}) == command);
  CHECK(replayed(command, {"a\n\n", 0}) == command + "  a\n  ¶\n");
  CHECK(replayed(command, {"a", 0}) == command + "  a (no newline)\n");
  CHECK(replayed(command, {"", 4}) == command + "  [4]\n");
}

TEST_CASE("output that looks like a transcript's own marks is escaped") {
  const std::string command = "  $ bti list\n";
  for (const std::string line : {"$ bti", "% bti", "> x", ">", "[4]", "¶", "\\x"})
    CHECK(replayed(command, {line + "\n", 0}) == command + "  \\" + line + "\n");
  CHECK(replayed(command, {"\x1b[1mred\n", 0}) == command + "  ␛[1mred\n");
}

TEST_CASE("a transcript that cannot be read never agrees") {
  CHECK(replayed("@ tomorrow\n", {}) != "@ tomorrow\n");
  CHECK(replayed("  stray\n", {}) != "  stray\n");
}

TEST_CASE("plain commands are taken apart") {
  const auto command = take_apart({"BTI_LANG=nn bti list --level '2 og 3' \"a b\" x=y < in > out"});
  REQUIRE(command);
  CHECK(command->variables == std::map<std::string, std::string>{{"BTI_LANG", "nn"}});
  CHECK(command->words == std::vector<std::string>{"bti", "list", "--level", "2 og 3", "a b", "x=y"});
  CHECK(command->input_file == "in");
  CHECK(command->output_file == "out");
}

TEST_CASE("a here-document is the input, to the byte") {
  const auto command = take_apart({"bti step K7 --answers - <<'END'", "a: $b", "", "END"});
  REQUIRE(command);
  CHECK(command->input == "a: $b\n\n");
  CHECK_FALSE(take_apart({"bti step <<'END'", "a"}));
  CHECK(take_apart({"bti log '<x>'"})->words.back() == "<x>");
}

TEST_CASE("what needs a shell is left to the shell") {
  for (const std::string line : {"bti list | head", "bti list; ls", "bti show $X", "bti check *.yaml", "a && b",
                                 "bti x 2>err", "bti 'open", "bti ~/x", "bti \"$X\""})
    CHECK_FALSE(take_apart({line}));
}
