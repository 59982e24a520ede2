// Answers not yet recorded, kept so that nothing typed is lost: $XDG_STATE_HOME/bti/drafts, 0600.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "cli/answers.hpp"
#include "cli/session.hpp"

namespace bti::cli {

/// The choice in a draft that tells at which step the answers were given.
inline constexpr std::string_view draft_step = "x-step";

[[nodiscard]] std::filesystem::path drafts_folder(const Session& session);

/// Writes a file (0600) in a folder of the user's own (0700).
[[nodiscard]] Result<void> write_private(Session& session, const std::filesystem::path& path, std::string_view bytes);

/// The draft of one case, or of a new one.
class Draft {
 public:
  Draft(Session& session, const std::string& name);
  /// The answers kept there; nothing when there are none.
  [[nodiscard]] Result<std::optional<Answers>> read() const;
  /// Keeps the answers, if there are any. A failure is told once and hinders nothing.
  void keep(const Answers& answers);
  void remove();
  /// Puts the draft out of the way of the next; gives where it lies now.
  std::filesystem::path put_aside();
  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

 private:
  Session* m_session;
  std::filesystem::path m_path;
  bool m_failed{false};
};

}  // namespace bti::cli
