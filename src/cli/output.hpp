// What a command makes for people to take along: files of their own, some of which other programs make.
// Knows where they may lie. Must not know what stands in them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/session.hpp"

namespace bti::cli {

/// Writes a new file (0600) whole or not at all, and says where. Refused: a name that is taken, for somebody may
/// have worked on what lies there, and a place among the caseload's own files. Errors name the file as typed.
[[nodiscard]] Result<void> save(Session& session, const std::string& typed, std::string_view bytes);

/// How another program makes one kind of file from another, both by the names it knows them by.
struct Conversion {
  std::string from;                  ///< "tool.md"
  std::string to;                    ///< "tool.docx"
  std::vector<std::string> command;  ///< run where they lie: pandoc, weasyprint
  Message otherwise;                 ///< what to do without that program
};
/// The bytes it made. What it was made from is seen by nobody else and is gone afterwards.
[[nodiscard]] Result<std::string> converted(Session& session, const Conversion& how, std::string_view bytes);

}  // namespace bti::cli
