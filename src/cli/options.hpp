// A command's options and arguments, as typed. CLI11 stays behind this.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "bti/result.hpp"
#include "cli/command.hpp"

namespace bti::cli {

struct Parsed {
  std::map<std::string, std::string, std::less<>> values;
  std::set<std::string, std::less<>> flags;
  std::vector<std::string> arguments;

  [[nodiscard]] bool flag(std::string_view name) const { return flags.contains(name); }
  [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
};

/// A whole number from one to another, and nothing else.
[[nodiscard]] std::optional<int> whole_number(std::string_view typed, int least, int most);

/// Reads what stands after the command's name. Values of options are never quoted in an error.
[[nodiscard]] Result<Parsed> parse_options(const Command& command, const std::vector<std::string>& args);

}  // namespace bti::cli
