// The command line: the outer world in one value, and the program.
// Knows commands, prompts and exit statuses. Everything it may touch of the world stands in Env.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "bti/date.hpp"
#include "bti/store.hpp"

namespace bti {

/// What came of asking for a line of input.
struct Line {
  enum class Kind { text, end, interrupted };
  Kind kind;
  std::string text;  ///< without the newline
};

/// How the user's editor ended.
enum class Edited { done, failed, no_editor };

/// The world as a command sees it; tests make their own.
struct Env {
  std::vector<std::string> args;  ///< without the program's name
  std::ostream& out;
  std::ostream& err;
  std::function<Line()> read_line;
  /// The whole of standard input, but never much more than a case file may hold.
  std::function<Result<std::string>()> read_all;
  bool in_is_terminal{false};
  bool out_is_terminal{false};
  std::function<std::size_t()> columns;  ///< of the terminal now
  std::function<Instant()> now;
  std::function<std::uint64_t()> random;
  std::map<std::string, std::string> variables;  ///< the environment
  std::string user;                              ///< login name
  std::filesystem::path folder;                  ///< working folder
  std::filesystem::path program;                 ///< the running program's file
  Calls& calls;
  /// Lets the user's editor change a file that stands there.
  std::function<Edited(const std::filesystem::path&)> edit{};
  std::function<bool()> more_waits{};  ///< are there more lines already, as after a paste? Empty: never
};

/// Runs one command and gives the exit status: 0, 1, 2, 3, 4, 5, 6 or 130 (cli.md).
[[nodiscard]] int run(Env& env);

/// The real world. BTI_CLOCK (an instant) and BTI_SEED (a number) stand in for clock and chance, for
/// tests and examples only.
[[nodiscard]] int run_main(int argc, char** argv);

/// Every command's name, for the tests that look for its page and its transcript.
[[nodiscard]] std::vector<std::string_view> command_names();

}  // namespace bti
