#include "cli/editor.hpp"

#include <system_error>
#include <utility>

#include "cli/drafts.hpp"
#include "cli/prompt.hpp"
#include "cli/typed.hpp"

namespace bti::cli {
namespace fs = std::filesystem;
namespace {

using Wrong = std::function<std::optional<Message>(const std::string&)>;

void clear_away(const fs::path& file) {
  std::error_code ignored;
  fs::remove(file, ignored);
}

/// The text in the file, or nothing when it was told what is wrong with it.
std::optional<std::string> accepted(Session& session, const fs::path& file, const Wrong& wrong) {
  const auto bytes = read_file(file, case_limit);
  if (!bytes) {
    print_errors(session, bytes.error());
    return std::nullopt;
  }
  std::string text = trim(*bytes);
  const auto problem = text.empty() ? std::nullopt : wrong(text);
  if (!problem) return text;
  print(session, *problem);
  return std::nullopt;
}

std::optional<std::string> edited(Session& session, const fs::path& file, const Wrong& wrong) {
  for (;;) {
    session.env.out.flush();
    const Edited ended = session.env.edit(file);
    if (ended == Edited::no_editor) {
      print(session, msg("prompt.no-editor"));
      clear_away(file);
      return std::nullopt;
    }
    if (ended == Edited::failed) print(session, msg("prompt.editor-failed"));
    if (auto text = accepted(session, file, wrong)) {
      clear_away(file);
      return text;
    }
    const Reply again = ask_yes_no(session, msg("prompt.edit-again"), true);
    if (again.kind != Reply::Kind::answer || again.values.front() != "yes") {
      print(session, msg("prompt.edit-kept", file.string()));
      return std::nullopt;
    }
  }
}

}  // namespace

std::optional<std::string> write_in_editor(Session& session, const std::string& before, const fs::path& folder,
                                           const Wrong& wrong) {
  if (!session.env.edit) {
    print(session, msg("prompt.no-editor"));
    return std::nullopt;
  }
  if (folder.empty()) {
    print(session, msg("cli.no-draft-place"));
    print(session, msg("cli.no-draft-place.hint"));
    return std::nullopt;
  }
  const fs::path file = folder / ("edit-" + std::to_string(session.env.random()) + ".txt");
  if (const auto made = write_private(session, file, before.empty() ? "" : before + "\n"); !made) {
    print_errors(session, made.error());
    return std::nullopt;
  }
  return edited(session, file, wrong);
}

}  // namespace bti::cli
