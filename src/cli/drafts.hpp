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

/// Private to the user; an empty path when the environment names no place for it.
[[nodiscard]] std::filesystem::path drafts_folder(const Session& session);

/// Writes a file (0600) in a folder of the user's own (0700).
[[nodiscard]] Result<void> write_private(Session& session, const std::filesystem::path& path, std::string_view bytes);

/// The draft of one case, or of a new one, of one user in one caseload.
class Draft {
 public:
  Draft(Session& session, const std::string& name);
  /// The answers kept there; nothing when there are none.
  [[nodiscard]] Result<std::optional<Answers>> read() const;
  /// Keeps the answers, if there are any. A failure is told once and hinders nothing.
  void keep(const Answers& answers);
  void remove();
  /// Puts the draft out of the way of the next, over no earlier one; gives where it lies now.
  [[nodiscard]] Result<std::filesystem::path> put_aside();
  /// Do the answers stand in the draft as they were last kept?
  [[nodiscard]] bool is_kept() const;
  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

 private:
  Session* m_session;
  std::filesystem::path m_path;
  bool m_kept{true};  ///< the last time it was tried
  bool m_told{false};
};

}  // namespace bti::cli
