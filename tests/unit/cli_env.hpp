// A world for the command line's unit tests: what is typed stands in a list, what is shown in strings.
#pragma once

#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "bti/cli.hpp"
#include "cli/session.hpp"

namespace bti::cli::test {

struct World {
  explicit World(std::vector<std::string> lines = {}) : typed(std::move(lines)) {}

  std::vector<std::string> typed;  ///< "^C" interrupts; after the last one input ends
  std::size_t next{0};
  std::ostringstream out;
  std::ostringstream err;
  Calls calls;
  Env env{.args = {},
          .out = out,
          .err = err,
          .read_line =
              [this] {
                if (next == typed.size()) return Line{Line::Kind::end, ""};
                const std::string line = typed[next++];
                return line == "^C" ? Line{Line::Kind::interrupted, ""} : Line{Line::Kind::text, line};
              },
          .read_all = [] { return std::string(); },
          .in_is_terminal = true,
          .out_is_terminal = true,
          .columns = [] { return 80UL; },
          .now = [] { return *parse_instant("2026-11-21T10:15:00+01:00"); },
          .random = [number = 0ULL]() mutable { return number += 0x9e3779b97f4a7c15ULL; },
          .variables = {},
          .user = "larer1",
          .folder = "/",
          .program = "/bti/build/bti",
          .calls = calls};
  Session session{.env = env, .options = {}};

  int run(std::vector<std::string> args) {
    env.args = std::move(args);
    return bti::run(env);
  }
};

}  // namespace bti::cli::test
