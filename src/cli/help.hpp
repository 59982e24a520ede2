// Help, written from the rows of the table of commands.
#pragma once

#include <string>
#include <string_view>

#include "cli/session.hpp"

namespace bti::cli {

/// What one may want to do, and how: `bti` alone, `bti help`, `bti --help`.
void show_overview(Session& session);
/// One command's page: use, examples, what it does, options.
void show_help(Session& session, const Command& command);
/// The commands whose names begin with one word, such as `guide`.
void show_group(Session& session, std::string_view word);

/// The row of a command's texts: `help.guide-list`, `help.guide-list.usage`.
[[nodiscard]] std::string help_id(const Command& command, std::string_view part = "");

}  // namespace bti::cli
