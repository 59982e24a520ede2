#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>

#include "store/files.hpp"

namespace bti {
namespace {

/// What would lead git to another repository, index or reading of file names, as when a git hook
/// runs us; and whether it may ask for a password, which we set ourselves.
constexpr std::array<std::string_view, 14> left_out{"GIT_DIR",
                                                    "GIT_WORK_TREE",
                                                    "GIT_INDEX_FILE",
                                                    "GIT_OBJECT_DIRECTORY",
                                                    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
                                                    "GIT_COMMON_DIR",
                                                    "GIT_NAMESPACE",
                                                    "GIT_PREFIX",
                                                    "GIT_SHALLOW_FILE",
                                                    "GIT_LITERAL_PATHSPECS",
                                                    "GIT_GLOB_PATHSPECS",
                                                    "GIT_NOGLOB_PATHSPECS",
                                                    "GIT_ICASE_PATHSPECS",
                                                    "GIT_TERMINAL_PROMPT"};

std::vector<std::string> environment() {
  std::vector<std::string> variables{"GIT_TERMINAL_PROMPT=0"};
  for (char** variable = environ; *variable != nullptr; ++variable) {
    const std::string_view text = *variable;
    if (std::ranges::find(left_out, text.substr(0, text.find('='))) == left_out.end()) {
      variables.emplace_back(text);
    }
  }
  return variables;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> all;
  all.reserve(texts.size() + 1);
  for (auto& each : texts) {
    all.push_back(each.data());
  }
  all.push_back(nullptr);
  return all;
}

/// Starts the program; its process, or nothing.
pid_t start(const std::filesystem::path& folder, std::vector<std::string> command, int output) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t set;
  sigemptyset(&set);
  posix_spawnattr_setsigmask(&attributes, &set);
  sigaddset(&set, SIGPIPE);
  posix_spawnattr_setsigdefault(&attributes, &set);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

  auto variables = environment();
  pid_t process = 0;
  const int number = ::posix_spawnp(&process, command.front().c_str(), &actions, &attributes, pointers(command).data(),
                                    pointers(variables).data());
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return number == 0 ? process : 0;
}

std::string all_of(int file) {
  std::string text;
  std::array<char, 4096> part{};
  ssize_t got = 0;
  while ((got = again([&] { return ::pread(file, part.data(), part.size(), static_cast<off_t>(text.size())); })) > 0) {
    text.append(part.data(), static_cast<std::size_t>(got));
  }
  return text;
}

}  // namespace

Ran run_program(const std::filesystem::path& folder, const std::vector<std::string>& command) {
  Calls calls;
  // Not a pipe: what a hook leaves running would keep that open and us waiting.
  const Handle output(calls, ::memfd_create("output", MFD_CLOEXEC));
  const pid_t process = output.file() < 0 ? 0 : start(folder, command, output.file());
  int status = 0;
  if (process == 0 || again([&] { return ::waitpid(process, &status, 0); }) < 0) {
    return {.status = 127, .output = {}};
  }
  return {.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), .output = all_of(output.file())};
}

}  // namespace bti
