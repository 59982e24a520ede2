#include <fcntl.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <thread>

#include "bti/store.hpp"
#include "bti/text.hpp"
#include "support/disk.hpp"

using namespace bti;
using namespace std::chrono_literals;
namespace fs = std::filesystem;
using disk::lay;

namespace {

/// A repository with nothing of the user's own settings about it.
class Repository {
 public:
  Repository() {
    fs::create_directory(folder());
    git("init -q -b main");
  }

  [[nodiscard]] fs::path folder() const { return m_root.path() / "caseload"; }

  /// By a shell, as a user would; what it prints.
  [[nodiscard]] std::string shell(const std::string& script) const {
    return run_program(folder(), {"sh", "-c", script}).output;
  }
  [[nodiscard]] std::string asked(const std::string& words) const { return shell("git " + words); }
  void git(const std::string& words) const {
    const auto ran = run_program(folder(), {"sh", "-c", "git " + words});
    INFO(words << ": " << ran.output);
    REQUIRE(ran.status == 0);
  }
  void hook(const std::string& name, const std::string& body) const {
    const auto path = folder() / ".git/hooks" / name;
    lay(path, "#!/bin/sh\n" + body + "\n");
    fs::permissions(path, fs::perms(0755));
  }
  void start_with(const std::vector<std::string>& files) const {
    for (const auto& file : files) {
      lay(folder() / file, "first\n");
    }
    git("add -A");
    git("commit -q -m first");
  }
  /// Two sides that changed a file, and a merge of them that stopped.
  void stop_in_merge(const std::string& file) const {
    git("checkout -q -b other");
    lay(folder() / file, "theirs\n");
    git("commit -q -a -m theirs");
    git("checkout -q main");
    lay(folder() / file, "ours\n");
    git("commit -q -a -m ours");
    CHECK(run_program(folder(), {"git", "merge", "-q", "other"}).status != 0);
  }

 private:
  disk::Folder m_root;
  disk::Variable m_home{"HOME", m_root.path().c_str()};
  disk::Variable m_config{"XDG_CONFIG_HOME"};
  disk::Variable m_system{"GIT_CONFIG_NOSYSTEM", "1"};
  disk::Variable m_global{"GIT_CONFIG_GLOBAL"};
  disk::Variable m_author{"GIT_AUTHOR_NAME", "larer1"};
  disk::Variable m_author_mail{"GIT_AUTHOR_EMAIL", "larer1@example.org"};
  disk::Variable m_committer{"GIT_COMMITTER_NAME", "larer1"};
  disk::Variable m_committer_mail{"GIT_COMMITTER_EMAIL", "larer1@example.org"};
};

const std::string case_file = "cases/2026/K7F3-Q2MD.yaml";

std::string id_of(const Result<void>& result) { return result ? "" : result.error().front().what.id; }

void check_told(const Result<void>& result, const std::string& id) {
  REQUIRE_FALSE(result);
  const auto& problem = result.error().front();
  CHECK(problem.what.id == id);
  CHECK(problem.hint.id == id + ".hint");
  CHECK(problem.failure == Failure::io);
}

}  // namespace

TEST_CASE("a program is run without a shell, and all it says is heard") {
  const disk::Folder folder;
  const auto ran = run_program(folder.path(), {"sh", "-c", "echo one; echo two >&2; echo three; exit 7"});
  CHECK(ran.status == 7);
  CHECK(ran.output == "one\ntwo\nthree\n");
  CHECK(run_program(folder.path(), {"pwd"}).output == fs::canonical(folder.path()).string() + "\n");
  CHECK(run_program(folder.path(), {"echo", "$HOME; *"}).output == "$HOME; *\n");
  CHECK(run_program(folder.path(), {"sh", "-c", "kill -9 $$"}).status == 128 + 9);
  CHECK(run_program(folder.path(), {"no-such-program-here"}).status == 127);
  CHECK(run_program(folder.path() / "none", {"true"}).status == 127);
  CHECK(run_program(folder.path(), {"head", "-c", "1000000", "/dev/zero"}).output.size() == 1000000);
}

TEST_CASE("a program has nothing to read from") {
  const disk::Folder folder;
  lay(folder.path() / "typed", "typed\n");
  const auto process = disk::start([&] {
    const int file = ::open((folder.path() / "typed").c_str(), O_RDONLY);
    const bool ready = file >= 0 && ::dup2(file, STDIN_FILENO) == STDIN_FILENO;
    return ready && run_program(folder.path(), {"cat"}).output.empty() ? 0 : 1;
  });
  CHECK(disk::wait_for(process) == 0);
}

TEST_CASE("what a program leaves running is not waited for") {
  const disk::Folder folder;
  const auto begun = std::chrono::steady_clock::now();
  CHECK(run_program(folder.path(), {"sh", "-c", "sleep 5 & echo done"}).output == "done\n");
  CHECK(std::chrono::steady_clock::now() - begun < 4s);
}

TEST_CASE("a program gets the environment but for what leads git astray") {
  const disk::Variable kept("GPG_TTY", "/dev/some-terminal");
  const disk::Variable astray("GIT_INDEX_FILE", "/elsewhere");
  const disk::Variable asks("GIT_TERMINAL_PROMPT", "1");
  const auto output = run_program("/", {"env"}).output;
  CHECK(output.contains("GPG_TTY=/dev/some-terminal\n"));
  CHECK(output.contains("GIT_TERMINAL_PROMPT=0\n"));
  CHECK_FALSE(output.contains("GIT_TERMINAL_PROMPT=1\n"));
  CHECK_FALSE(output.contains("GIT_INDEX_FILE"));
}

TEST_CASE("a folder is under git when it is the top of a work tree") {
  const Repository repository;
  CHECK(under_git(repository.folder()));
  CHECK_FALSE(under_git(repository.folder() / ".git"));
  fs::create_directory(repository.folder() / "cases");
  CHECK_FALSE(under_git(repository.folder() / "cases"));
  repository.start_with({case_file});
  repository.git("worktree add -q ../second");
  CHECK(under_git(repository.folder().parent_path() / "second"));
  lay(repository.folder().parent_path() / "second" / case_file, "second\n");
  REQUIRE(commit(repository.folder().parent_path() / "second", {case_file}, "K7F3-Q2MD: goal"));
  CHECK(repository.asked("log -1 --format=%s second") == "K7F3-Q2MD: goal\n");
}

TEST_CASE("the first commit of an empty repository") {
  const Repository repository;
  lay(repository.folder() / case_file, "x\n");
  lay(repository.folder() / "bti.yaml", "x\n");
  lay(repository.folder() / "mine.txt", "x\n");
  REQUIRE(commit(repository.folder(), {case_file, "bti.yaml"}, "K7F3-Q2MD: opened, concern"));
  CHECK(repository.asked("log --format='%s|%b|%an'") == "K7F3-Q2MD: opened, concern||larer1\n");
  CHECK(repository.asked("ls-files") == "bti.yaml\n" + case_file + "\n");
  CHECK(repository.asked("status --short") == "?? mine.txt\n");
}

TEST_CASE("a commit takes its files and nothing else that is staged") {
  const Repository repository;
  repository.start_with({case_file, "other.yaml", "mine.txt"});
  const bool detached = GENERATE(false, true);
  if (detached) {
    repository.git("checkout -q --detach");
  }
  for (const auto& file : {case_file, std::string("other.yaml"), std::string("mine.txt"), std::string("new.txt")}) {
    lay(repository.folder() / file, "second\n");
  }
  repository.git("add mine.txt new.txt");
  REQUIRE(commit(repository.folder(), {case_file}, "K7F3-Q2MD: goal"));
  CHECK(repository.asked("show --format=%s --name-only") == "K7F3-Q2MD: goal\n\n" + case_file + "\n");
  CHECK(repository.asked("status --short") == "M  mine.txt\nA  new.txt\n M other.yaml\n");
}

TEST_CASE("what is committed already needs no commit, and no files need none") {
  const Repository repository;
  repository.start_with({case_file});
  lay(repository.folder() / "mine.txt", "x\n");
  CHECK(commit(repository.folder(), {case_file}, "K7F3-Q2MD: goal"));
  CHECK(commit(repository.folder(), {}, "nothing"));
  CHECK(repository.asked("log --format=%s") == "first\n");
  CHECK(repository.asked("status --short") == "?? mine.txt\n");
}

TEST_CASE("no character of a file's name is taken for a pattern") {
  const Repository repository;
  const std::vector<std::string> odd{"*.yaml", ":(top)x", "-x", "[a].yaml", "å \"ø\".yaml"};
  for (const auto& file : {"a.yaml", "b.yaml"}) {
    lay(repository.folder() / file, "x\n");
  }
  for (const auto& file : odd) {
    lay(repository.folder() / file, "x\n");
    REQUIRE(commit(repository.folder(), {file}, file));
    lay(repository.folder() / file, "y\n");
    REQUIRE(commit(repository.folder(), {file}, "again"));
  }
  CHECK(repository.asked("status --short") == "?? a.yaml\n?? b.yaml\n");
  CHECK(repository.asked("rev-list --count HEAD") == "10\n");
}

TEST_CASE("in the middle of a merge nothing is staged and git is left alone") {
  const Repository repository;
  repository.start_with({case_file, "other.yaml"});
  repository.stop_in_merge("other.yaml");
  lay(repository.folder() / case_file, "second\n");
  lay(repository.folder() / "new.yaml", "x\n");
  const auto before = repository.asked("status --short");
  check_told(commit(repository.folder(), {case_file}, "K7F3-Q2MD: goal"), "store.git-merge");
  check_told(commit(repository.folder(), {"new.yaml"}, "NEW: opened"), "store.git-merge");
  CHECK(repository.asked("status --short") == before);
}

TEST_CASE("git that does not know who commits") {
  const Repository repository;
  repository.start_with({case_file});
  repository.git("config user.useConfigOnly true");
  const disk::Variable author("GIT_AUTHOR_NAME");
  const disk::Variable author_mail("GIT_AUTHOR_EMAIL");
  const disk::Variable committer("GIT_COMMITTER_NAME");
  const disk::Variable committer_mail("GIT_COMMITTER_EMAIL");
  const disk::Variable mail("EMAIL");
  lay(repository.folder() / case_file, "second\n");
  check_told(commit(repository.folder(), {case_file}, "K7F3-Q2MD: goal"), "store.git-identity");

  repository.git("config user.name larer1");
  repository.git("config user.email larer1@example.org");
  const disk::Variable stranger("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
  check_told(commit(repository.folder(), {case_file}, "K7F3-Q2MD: goal"), "store.git-other");
}

TEST_CASE("hooks are run, and what one says no to is told without its words") {
  const Repository repository;
  repository.start_with({case_file});
  repository.hook("post-commit", "echo ran >ran");
  lay(repository.folder() / case_file, "second\n");
  REQUIRE(commit(repository.folder(), {case_file}, "K7F3-Q2MD: goal"));
  CHECK(disk::bytes_of(repository.folder() / "ran") == "ran\n");

  const std::string hook = GENERATE("pre-commit", "commit-msg", "prepare-commit-msg");
  repository.hook(hook, "cat " + case_file + "; exit 1");
  lay(repository.folder() / case_file, "third\n");
  const auto done = commit(repository.folder(), {case_file}, "K7F3-Q2MD: goal");
  check_told(done, "store.git-hook");
  CHECK(done.error().front().what.args.empty());
  CHECK(disk::bytes_of(repository.folder() / case_file) == "third\n");
}

TEST_CASE("hooks kept elsewhere are found, too") {
  const Repository repository;
  repository.start_with({case_file});
  repository.hook("pre-commit", "exit 1");
  fs::rename(repository.folder() / ".git/hooks", repository.folder() / ".git/my-hooks");
  repository.git("config core.hooksPath .git/my-hooks");
  lay(repository.folder() / case_file, "second\n");
  check_told(commit(repository.folder(), {case_file}, "K7F3-Q2MD: goal"), "store.git-hook");
}

TEST_CASE("a commit is signed when git is told to, and a refused signature told") {
  const Repository repository;
  repository.start_with({case_file});
  const auto signer = repository.folder() / ".git/signer";
  lay(signer, "#!/bin/sh\ntouch .git/asked\nexit 1\n");
  fs::permissions(signer, fs::perms(0755));
  repository.git("config commit.gpgsign true");
  repository.git("config gpg.program .git/signer");
  lay(repository.folder() / case_file, "second\n");
  const auto done = commit(repository.folder(), {case_file}, "K7F3-Q2MD: goal");
  check_told(done, "store.git-other");
  CHECK(fs::exists(repository.folder() / ".git/asked"));
  CHECK(done.error().front().what.args.at(0) ==
        "error: gpg failed to sign the data | fatal: failed to write commit object");

  repository.hook("pre-commit", "cat " + case_file);
  const auto hooked = commit(repository.folder(), {case_file}, "K7F3-Q2MD: goal");
  check_told(hooked, "store.git-silent");
  CHECK(hooked.error().front().what.args.empty());
}

TEST_CASE("an index lock left behind") {
  const Repository repository;
  repository.start_with({case_file});
  lay(repository.folder() / case_file, "second\n");
  lay(repository.folder() / ".git/index.lock", "");
  check_told(commit(repository.folder(), {case_file}, "K7F3-Q2MD: goal"), "store.git-busy");
  CHECK(fs::exists(repository.folder() / ".git/index.lock"));
}

TEST_CASE("git that is busy is waited for") {
  const Repository repository;
  repository.start_with({case_file});
  lay(repository.folder() / "new.yaml", "second\n");
  lay(repository.folder() / ".git/index.lock", "");
  std::thread other([&] {
    std::this_thread::sleep_for(300ms);
    fs::remove(repository.folder() / ".git/index.lock");
  });
  const auto done = commit(repository.folder(), {"new.yaml"}, "NEW: opened");
  other.join();
  CHECK(id_of(done).empty());
  CHECK(repository.asked("log -1 --format=%s") == "NEW: opened\n");
}

TEST_CASE("two processes that commit at the same time") {
  const Repository repository;
  repository.start_with({"shared.yaml"});
  constexpr int rounds = 8;
  const auto worker = [&](const std::string& own) {
    return disk::start([&, own] {
      for (int round = 0; round < rounds; ++round) {
        const auto file = own + std::to_string(round) + ".yaml";
        lay(repository.folder() / file, "x\n");
        lay(repository.folder() / "shared.yaml", file + "\n");
        if (!commit(repository.folder(), {file, "shared.yaml"}, file)) {
          return 1;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{60});  // people pause; the other gets its turn
      }
      return 0;
    });
  };
  const auto one = worker("a");
  const auto two = worker("b");
  CHECK(disk::wait_for(one) == 0);
  CHECK(disk::wait_for(two) == 0);
  CHECK(repository.asked("status --short").empty());
  CHECK(repository.asked("ls-files | wc -l") == std::to_string(2 * rounds + 1) + "\n");
}

TEST_CASE("git that is not installed") {
  const Repository repository;
  const disk::Folder empty;
  lay(repository.folder() / case_file, "x\n");
  const disk::Variable path("PATH", empty.path().c_str());
  check_told(commit(repository.folder(), {case_file}, "K7F3-Q2MD: opened"), "store.git-missing");
}

TEST_CASE("run from a git hook of another repository, the commit goes where it belongs") {
  const Repository elsewhere;
  elsewhere.start_with({"mine.txt"});
  const Repository repository;
  repository.start_with({case_file});
  const disk::Variable folder("GIT_DIR", (elsewhere.folder() / ".git").c_str());
  const disk::Variable tree("GIT_WORK_TREE", elsewhere.folder().c_str());
  const disk::Variable index("GIT_INDEX_FILE", (elsewhere.folder() / ".git/index").c_str());
  const disk::Variable pathspecs("GIT_LITERAL_PATHSPECS", "1");
  lay(repository.folder() / case_file, "second\n");
  REQUIRE(commit(repository.folder(), {case_file}, "K7F3-Q2MD: goal"));
  CHECK(repository.asked("log -1 --format=%s") == "K7F3-Q2MD: goal\n");
  CHECK(elsewhere.asked("log --format=%s") == "first\n");
}

TEST_CASE("other refusals are told in git's words") {
  const Repository repository;
  lay(repository.folder() / ".gitignore", "cases/\n");
  lay(repository.folder() / case_file, "x\n");
  repository.hook("pre-commit", "exit 1");
  const auto ignored = commit(repository.folder(), {case_file}, "K7F3-Q2MD: opened");
  check_told(ignored, "store.git-other");
  CHECK(ignored.error().front().what.args.at(0) ==
        "The following paths are ignored by one of your .gitignore files: | cases");

  const disk::Folder none;
  lay(none.path() / "x.yaml", "x\n");
  const auto no_repository = commit(none.path(), {"x.yaml"}, "X: opened");
  check_told(no_repository, "store.git-other");
  CHECK(no_repository.error().front().what.args.at(0).contains("repository"));
}

TEST_CASE("git's last words are few and cannot move about on the terminal") {
  const Repository repository;
  const disk::Folder programs;
  lay(programs.path() / "git",
      "#!/bin/sh\n"
      "printf 'a\\nb\\n\\n \\033[2Jc \\nhint: x\\nd\\n' >&2\n"
      "exit 128\n");
  fs::permissions(programs.path() / "git", fs::perms(0755));
  lay(repository.folder() / "x.yaml", "x\n");
  const disk::Variable path("PATH", (programs.path().string() + ":/usr/bin:/bin").c_str());
  const auto done = commit(repository.folder(), {"x.yaml"}, "X: opened");
  check_told(done, "store.git-other");
  CHECK(done.error().front().what.args.at(0) == "b | " + visible("\x1b[2Jc") + " | d");
  CHECK_FALSE(done.error().front().what.args.at(0).contains('\x1b'));
}
