// Transcripts of sessions, as tests/golden holds them: a story in prose at the left margin, and what
// was typed and shown indented by two spaces.
// Knows the format. Must not know how a command is run.
//
//     # A kindergarten wonders.
//     @ 2026-11-21T10:15:00+01:00          the clock, from here on
//       $ bti step K7 --answers - <<'END'  a command; "% bti ..." runs it at a terminal
//       > concern: Trekker seg unna.       its further lines; for % what is typed
//       > END
//       Lagret: bekymring.                 what it showed, standard error included
//       [3]                                its exit status, unless 0
//
// A last line that is blank is written `¶`; a last line without its newline ends in ` (no newline)`;
// a line of output that looks like one of the above begins with a backslash.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "bti/date.hpp"

namespace bti::support {

struct Prose {
  std::string line;
};

struct SetClock {
  std::string line;
  Instant now;
};

struct Command {
  bool terminal{false};
  std::vector<std::string> lines;  ///< the first, then those after `>`
};

using Item = std::variant<Prose, SetClock, Command>;

/// The items of a transcript; expected output is left out. An indented line that belongs to no
/// command, or a clock line that tells no moment, becomes a Prose "!! ..." that no file can match.
[[nodiscard]] std::vector<Item> read_transcript(std::string_view text);

struct Shown {
  std::string output;
  int status{0};
};

/// The transcript with what the commands show now.
[[nodiscard]] std::string replay(const std::vector<Item>& items, const std::function<void(const Instant&)>& set_clock,
                                 const std::function<Shown(const Command&)>& run);

}  // namespace bti::support
