#include "cli/drafts.hpp"

#include <cerrno>
#include <chrono>
#include <system_error>
#include <utility>

#include "bti/hash.hpp"

namespace bti::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::chrono::milliseconds patience{2000};

/// Tells apart drafts of the same case in copies of a caseload, and those of users who share a home.
std::string owner_mark(const Session& session) {
  std::error_code failed;
  fs::path folder = fs::canonical(session.caseload->folder, failed);
  if (failed) folder = session.caseload->folder;
  return sha256_base32(folder.string() + '\n' + user(session).value_or(""), 25);
}

fs::path draft_path(const Session& session, const std::string& name) {
  const fs::path folder = drafts_folder(session);
  return folder.empty() ? folder : folder / (name + "-" + owner_mark(session) + ".yaml");
}

/// Gives a file a name that nothing has. Some file systems cannot promise that in one call.
bool move_fresh(Calls& calls, const fs::path& from, const fs::path& to) {
  std::error_code ignored;
  if (fs::exists(fs::symlink_status(to, ignored))) return false;
  if (calls.rename(from.c_str(), to.c_str(), Renaming::fresh) == 0) return true;
  return errno == EINVAL && calls.rename(from.c_str(), to.c_str(), Renaming::over) == 0;
}

}  // namespace

fs::path drafts_folder(const Session& session) {
  fs::path state = variable(session.env, "XDG_STATE_HOME").value_or("");
  if (!state.is_absolute()) state = fs::path(variable(session.env, "HOME").value_or("")) / ".local" / "state";
  return state.is_absolute() ? state / "bti" / "drafts" : fs::path();
}

Result<void> write_private(Session& session, const fs::path& path, std::string_view bytes) {
  const fs::path folder = path.parent_path();
  if (auto made = make_folders(session.env.calls, folder); !made) return made;
  const auto lock = Lock::take(folder, patience);
  if (!lock) return std::unexpected(lock.error());
  return replace_file(session.env.calls, *lock, path, bytes);
}

Draft::Draft(Session& session, const std::string& name) : m_session(&session), m_path(draft_path(session, name)) {}

Result<std::optional<Answers>> Draft::read() const {
  std::error_code ignored;
  if (m_path.empty() || !fs::exists(fs::symlink_status(m_path, ignored))) return std::nullopt;
  const auto bytes = read_file(m_path, case_limit);
  if (!bytes) return std::unexpected(bytes.error());
  auto file = read_yaml(*bytes, case_limit);
  if (!file) {
    locate(file.error(), m_path.string(), *bytes, Excerpt::answers);
    for (Error& error : file.error()) error.hint = msg("cli.bad-draft.hint");
    return std::unexpected(std::move(file.error()));
  }
  return read_draft(*file);
}

void Draft::keep(const Answers& answers) {
  if (answers.entries.empty() && !answers.choices.contains("reason")) return remove();
  const Result<void> kept =
      m_path.empty()
          ? Result<void>(fail(
                {.failure = Failure::io, .what = msg("cli.no-draft-place"), .hint = msg("cli.no-draft-place.hint")}))
          : write_private(*m_session, m_path, render_answers(answers));
  m_kept = kept.has_value();
  if (!m_kept && !std::exchange(m_told, true)) {
    warn(*m_session, msg("cli.draft-failed"));
    print_errors(*m_session, kept.error());
  }
}

void Draft::remove() {
  std::error_code ignored;
  if (!m_path.empty()) fs::remove(m_path, ignored);
}

Result<fs::path> Draft::put_aside() {
  constexpr int most = 1000;
  for (int i = 1; i <= most; ++i) {
    fs::path aside = m_path;
    aside.replace_extension(i == 1 ? ".earlier.yaml" : ".earlier-" + std::to_string(i) + ".yaml");
    if (move_fresh(m_session->env.calls, m_path, aside)) return aside;
  }
  return fail({.failure = Failure::io,
               .what = msg("cli.draft-in-the-way"),
               .hint = msg("cli.draft-in-the-way.hint"),
               .file = m_path.string()});
}

bool Draft::is_kept() const {
  std::error_code ignored;
  return m_kept && !m_path.empty() && fs::exists(m_path, ignored);
}

}  // namespace bti::cli
