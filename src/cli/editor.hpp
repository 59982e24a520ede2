// A long answer, written in the user's own editor.
// Knows the file that is edited and when it may go. Must not know what is asked.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "cli/session.hpp"

namespace bti::cli {

/// The text as it left the editor and was accepted; nothing when it was not. `wrong` says what is
/// wrong with a text. A text that was written and not accepted stays in its file, and the user is
/// told where.
[[nodiscard]] std::optional<std::string> write_in_editor(
    Session& session, const std::string& before, const std::filesystem::path& folder,
    const std::function<std::optional<Message>(const std::string&)>& wrong);

}  // namespace bti::cli
