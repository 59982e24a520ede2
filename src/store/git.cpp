#include <unistd.h>

#include <ranges>
#include <thread>

#include "bti/store.hpp"
#include "bti/text.hpp"

namespace bti {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

/// How long git may be busy with another commit before we give up.
constexpr std::chrono::seconds patience{3};

Ran git(const fs::path& folder, Words words) {
  words.insert(words.begin(), "git");
  return run_program(folder, words);
}

bool agrees(const fs::path& folder, Words words) { return git(folder, std::move(words)).status == 0; }

/// The name of this file stands in git's message in every language.
bool is_busy(const Ran& ran) { return ran.status != 0 && ran.output.contains("index.lock"); }

Ran git_in_turn(const fs::path& folder, const Words& words) {
  const auto until = std::chrono::steady_clock::now() + patience;
  auto ran = git(folder, words);
  while (is_busy(ran) && std::chrono::steady_clock::now() < until) {
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    ran = git(folder, words);
  }
  return ran;
}

/// The command, and the files so that no character of their names is taken for a pattern.
Words with_files(Words words, const Words& files) {
  words.emplace_back("--");
  for (const auto& file : files) {
    words.push_back(":(literal)" + file);
  }
  return words;
}

Words untracked(const fs::path& folder, const Words& files) {
  const auto ran = git(folder, with_files({"ls-files", "--others", "-z"}, files));
  Words found;
  for (const auto name : std::views::split(ran.output, '\0')) {
    if (ran.status == 0 && !name.empty()) {
      found.emplace_back(name.begin(), name.end());
    }
  }
  return found;
}

bool is_merging(const fs::path& folder) {
  return agrees(folder, {"rev-parse", "--quiet", "--verify", "MERGE_HEAD"}) ||
         agrees(folder, {"rev-parse", "--quiet", "--verify", "CHERRY_PICK_HEAD"});
}

bool knows_who(const fs::path& folder) {
  return agrees(folder, {"var", "GIT_AUTHOR_IDENT"}) && agrees(folder, {"var", "GIT_COMMITTER_IDENT"});
}

bool has_hooks(const fs::path& folder) {
  const auto ran = git(folder, {"rev-parse", "--git-path", "hooks"});
  const auto hooks = folder / ran.output.substr(0, ran.output.find('\n'));
  std::error_code none;
  for (fs::directory_iterator hook(hooks, none), end; ran.status == 0 && !none && hook != end; hook.increment(none)) {
    if (hook->path().extension() != ".sample" && ::access(hook->path().c_str(), X_OK) == 0) {
      return true;
    }
  }
  return false;
}

/// The last lines that say something, as one; git's advice left out.
std::string last_words(const std::string& output) {
  constexpr std::string_view blank = " \t\r";
  Words lines;
  for (const auto part : std::views::split(output, '\n')) {
    const std::string_view line(part.begin(), part.end());
    if (const auto from = line.find_first_not_of(blank); from != std::string_view::npos && !line.starts_with("hint:")) {
      lines.push_back(visible(line.substr(from, line.find_last_not_of(blank) - from + 1)));
    }
  }
  std::string words;
  for (const auto& line : lines | std::views::drop(std::max<std::ptrdiff_t>(0, std::ssize(lines) - 3))) {
    words += (words.empty() ? "" : " | ") + line;
  }
  return words;
}

Error problem(const fs::path& folder, Message what, Message hint) {
  return {.failure = Failure::io, .what = std::move(what), .hint = std::move(hint), .file = folder.string()};
}

Error merging(const fs::path& folder) { return problem(folder, msg("store.git-merge"), msg("store.git-merge.hint")); }

enum class Step { add, commit };

/// Why git refused. Told by what git knows and not by what it says, which is in the user's language.
/// A hook's own words are left out: it may have quoted the files.
Error refusal(const fs::path& folder, const Ran& ran, Step step) {
  if (ran.status == 127) {
    return problem(folder, msg("store.git-missing"), msg("store.git-missing.hint"));
  }
  if (is_busy(ran)) {
    return problem(folder, msg("store.git-busy"), msg("store.git-busy.hint"));
  }
  if (agrees(folder, {"rev-parse", "--git-dir"}) && !knows_who(folder)) {
    return problem(folder, msg("store.git-identity"), msg("store.git-identity.hint"));
  }
  if (is_merging(folder)) {
    return merging(folder);
  }
  const bool hooked = step == Step::commit && has_hooks(folder);
  if (hooked && ran.status == 1) {
    return problem(folder, msg("store.git-hook"), msg("store.git-hook.hint"));
  }
  if (const auto words = hooked ? std::string() : last_words(ran.output); !words.empty()) {
    return problem(folder, msg("store.git-other", words), msg("store.git-other.hint"));
  }
  return problem(folder, msg("store.git-silent"), msg("store.git-silent.hint"));
}

}  // namespace

bool under_git(const fs::path& folder) {
  std::error_code none;
  const auto type = fs::status(folder / ".git", none).type();
  return type == fs::file_type::directory || type == fs::file_type::regular;
}

Result<void> commit(const fs::path& folder, const Words& files, const std::string& message) {
  if (files.empty()) {
    return {};
  }
  if (const auto fresh = untracked(folder, files); !fresh.empty()) {
    if (is_merging(folder)) {
      return fail(merging(folder));
    }
    if (const auto ran = git_in_turn(folder, with_files({"add"}, fresh)); ran.status != 0) {
      return fail(refusal(folder, ran, Step::add));
    }
  }
  const auto ran = git_in_turn(folder, with_files({"commit", "--only", "--quiet", "-m", message}, files));
  if (ran.status == 0 || agrees(folder, with_files({"diff", "--no-ext-diff", "--quiet", "HEAD"}, files))) {
    return {};
  }
  return fail(refusal(folder, ran, Step::commit));
}

}  // namespace bti
