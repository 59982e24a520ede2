// A plain shell command taken apart, so that `bti` can be run in this process.
// Knows words, quotes, assignments, `<`, `>` and one here-document. Everything else is the shell's.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bti::support {

struct PlainCommand {
  std::map<std::string, std::string> variables;  ///< NAME=VALUE before the command
  std::vector<std::string> words;
  std::optional<std::string> input;  ///< the here-document
  std::string input_file;
  std::string output_file;
};

/// Nothing when the command needs a real shell (pipes, lists, expansions ...).
[[nodiscard]] std::optional<PlainCommand> take_apart(const std::vector<std::string>& lines);

}  // namespace bti::support
