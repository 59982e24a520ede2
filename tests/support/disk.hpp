// A folder to make a mess in, and processes to make it with.
// Knows the disk. Must not know the store.
#pragma once

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bti::disk {

/// A new empty folder, gone with all it holds at the end.
class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "bti-store-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
      throw std::runtime_error("no temporary folder");
    }
    m_path = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(m_path, ignored);
  }
  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

 private:
  std::filesystem::path m_path;
};

inline std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline void lay(const std::filesystem::path& path, std::string_view bytes) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

inline mode_t mode_of(const std::filesystem::path& path) {
  struct stat status{};
  ::lstat(path.c_str(), &status);
  return status.st_mode & 07777U;
}

/// Names of all in the folder, sorted, but for the lock.
inline std::vector<std::string> names_in(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().filename() != ".bti.lock") {
      names.push_back(entry.path().filename().string());
    }
  }
  std::ranges::sort(names);
  return names;
}

/// Another process that does `work` and leaves with what that returns; given a minute to do it.
template <class Work>
pid_t start(const Work& work) {
  const pid_t process = ::fork();
  if (process == 0) {
    ::alarm(60);
    ::_exit(work());
  }
  return process;
}

/// The exit status of a process, or -1 when a signal ended it.
inline int wait_for(pid_t process) {
  int status = 0;
  while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// A variable of the environment, as it was again at the end.
class Variable {
 public:
  explicit Variable(std::string name, const char* value = nullptr) : m_name(std::move(name)) {
    if (const char* before = ::getenv(m_name.c_str())) {
      m_before = before;
    }
    set(value);
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;
  ~Variable() { set(m_before ? m_before->c_str() : nullptr); }

 private:
  void set(const char* value) const {
    if (value == nullptr) {
      ::unsetenv(m_name.c_str());
    } else {
      ::setenv(m_name.c_str(), value, 1);
    }
  }

  std::string m_name;
  std::optional<std::string> m_before;
};

}  // namespace bti::disk
