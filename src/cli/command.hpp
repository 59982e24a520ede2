// The commands: one row each, from which dispatch, help and the man-page check derive.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "bti/result.hpp"

namespace bti::cli {

struct Session;

/// An option of a command.
struct Option {
  std::string_view name;   ///< "--answers"
  std::string_view value;  ///< row of what it takes, "help.value.file"; empty: a flag
  std::string_view help;   ///< row of what it does
};

/// What a command needs of the store before it begins.
enum class Needs { none, caseload, one_case };

/// A command. Its texts are the rows `help.NAME` (one line), `.usage`, `.examples` and `.text`, with a
/// hyphen for the blank in NAME.
struct Command {
  std::string_view name;  ///< "step", "guide list"
  Needs needs;
  std::size_t most;  ///< arguments that are no options, CASE among them
  std::span<const Option> options;
  /// The exit status, or what went wrong.
  Result<int> (*run)(Session&);
};

[[nodiscard]] std::span<const Command> commands();
/// Options that every command has.
[[nodiscard]] std::span<const Option> common_options();

Result<int> init(Session& session);
Result<int> open_new(Session& session);
Result<int> step(Session& session);
Result<int> show(Session& session);
Result<int> acute(Session& session);
Result<int> hand_over(Session& session);
Result<int> accept(Session& session);
Result<int> decline(Session& session);
Result<int> add(Session& session);
Result<int> meetings(Session& session);
Result<int> reopen(Session& session);
Result<int> list(Session& session);
Result<int> due(Session& session);
Result<int> stats(Session& session);
Result<int> log(Session& session);
Result<int> report(Session& session);
Result<int> names_set(Session& session);
Result<int> names_list(Session& session);
Result<int> names_remove(Session& session);
Result<int> check(Session& session);
Result<int> guide_list(Session& session);
Result<int> guide_show(Session& session);
Result<int> guide_check(Session& session);
Result<int> guide_new(Session& session);
Result<int> tool_list(Session& session);
Result<int> tool_show(Session& session);
Result<int> tool_fill(Session& session);
Result<int> wheel(Session& session);
Result<int> team_list(Session& session);
Result<int> team_agenda(Session& session);
Result<int> team_minutes(Session& session);

}  // namespace bti::cli
