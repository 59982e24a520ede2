#include "cli/drafts.hpp"

#include <chrono>
#include <system_error>
#include <utility>

namespace bti::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::chrono::milliseconds patience{2000};

}  // namespace

fs::path drafts_folder(const Session& session) {
  fs::path state = variable(session.env, "XDG_STATE_HOME").value_or("");
  if (state.empty()) state = fs::path(variable(session.env, "HOME").value_or("")) / ".local" / "state";
  return state / "bti" / "drafts";
}

Result<void> write_private(Session& session, const fs::path& path, std::string_view bytes) {
  const fs::path folder = path.parent_path();
  if (auto made = make_folders(session.env.calls, folder); !made) return made;
  const auto lock = Lock::take(folder, patience);
  if (!lock) return std::unexpected(lock.error());
  return replace_file(session.env.calls, *lock, path, bytes);
}

Draft::Draft(Session& session, const std::string& name)
    : m_session(&session), m_path(drafts_folder(session) / (name + ".yaml")) {}

Result<std::optional<Answers>> Draft::read() const {
  std::error_code ignored;
  if (!fs::exists(fs::symlink_status(m_path, ignored))) return std::nullopt;
  const auto bytes = read_file(m_path, case_limit);
  if (!bytes) return std::unexpected(bytes.error());
  auto file = read_yaml(*bytes, case_limit);
  if (!file) {
    locate(file.error(), m_path.string(), *bytes, Excerpt::masked);
    for (Error& error : file.error()) error.hint = msg("cli.bad-draft.hint");
    return std::unexpected(std::move(file.error()));
  }
  return read_draft(*file);
}

void Draft::keep(const Answers& answers) {
  if (answers.entries.empty()) return remove();
  auto kept = write_private(*m_session, m_path, render_answers(answers));
  if (!kept && !std::exchange(m_failed, true)) {
    warn(*m_session, msg("cli.draft-failed"));
    print_errors(*m_session, kept.error());
  }
}

void Draft::remove() {
  std::error_code ignored;
  fs::remove(m_path, ignored);
}

fs::path Draft::put_aside() {
  fs::path aside = m_path;
  aside.replace_extension(".earlier.yaml");
  std::error_code failed;
  fs::rename(m_path, aside, failed);
  return failed ? m_path : aside;
}

}  // namespace bti::cli
