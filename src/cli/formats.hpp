// The formats a document comes in, to the terminal or into a file.
// Knows formats. Must not know what the document tells.
#pragma once

#include <functional>
#include <string>

#include "bti/report.hpp"
#include "cli/session.hpp"

namespace bti::cli {

/// What can be written: for people and for programs, whichever is asked for.
struct Content {
  std::function<Document()> document;
  std::function<std::string()> json;
};

/// Is it for programs that it is to be written?
[[nodiscard]] bool is_for_programs(const Session& session);

/// Writes it as --format says, else as the ending of the name after -o does, else as text: into the new file of
/// -o, else to standard output.
[[nodiscard]] Result<int> write_document(Session& session, const Content& content);

}  // namespace bti::cli
