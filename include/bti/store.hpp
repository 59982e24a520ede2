// Bytes on disk: locked, replaced whole or not at all, and kept under git when the folder is.
// Knows paths, locks and durability. Must not know what the bytes mean.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bti/result.hpp"

namespace bti {

/// The system calls by which the store changes a disk. Real ones by default; tests let each fail in
/// turn. All return what the call returns and set errno.
class Calls {
 public:
  Calls() = default;
  Calls(const Calls&) = delete;
  Calls& operator=(const Calls&) = delete;
  virtual ~Calls() = default;
  virtual int open(const char* path, int flags, mode_t mode);
  virtual ssize_t write(int file, const void* bytes, std::size_t size);
  virtual int sync(int file);
  virtual int close(int file);
  virtual int rename(const char* from, const char* to);
  virtual int link(const char* from, const char* to);
  virtual int unlink(const char* path);
  virtual int make_folder(const char* path, mode_t mode);
};

/// A file's bytes. Refused: a link, a folder, a device, more than `limit` bytes, no permission.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& path, std::size_t limit);

/// Writes a file whole: a temporary file (0600) beside it, fsync, rename, fsync of the folder. After a
/// failure the old file stands untouched and the temporary one is gone.
[[nodiscard]] Result<void> replace_file(Calls& calls, const std::filesystem::path& path, std::string_view bytes);

/// The same for a file that must not be there yet (Failure::conflict when it is).
[[nodiscard]] Result<void> create_file(Calls& calls, const std::filesystem::path& path, std::string_view bytes);

/// Makes a folder (0700) and its parents below an existing one; fsyncs what it made. One that is
/// there is fine, a link or a file is refused.
[[nodiscard]] Result<void> make_folders(Calls& calls, const std::filesystem::path& path);

/// The one lock of a folder, `.bti.lock` in it: held by one process at a time, released when it ends.
class Lock {
 public:
  /// Waits at most `patience` for another holder (then Failure::conflict).
  [[nodiscard]] static Result<Lock> take(const std::filesystem::path& folder, std::chrono::milliseconds patience);
  Lock(Lock&& other) noexcept;
  Lock& operator=(Lock&& other) noexcept;
  ~Lock();

 private:
  explicit Lock(int file) : m_file(file) {}
  int m_file{-1};
};

/// Under the folder's lock: reads the file, lets `more` look at it and say what to append, and
/// replaces the file with old bytes and new. Nothing is written when `more` fails.
[[nodiscard]] Result<void> append_file(Calls& calls, const std::filesystem::path& folder,
                                       const std::filesystem::path& path, std::size_t limit,
                                       std::chrono::milliseconds patience,
                                       const std::function<Result<std::string>(std::string_view old)>& more);

/// What a program run without a shell said.
struct Ran {
  int status;          ///< exit status; 127 when it could not be started
  std::string output;  ///< standard output and standard error together, as they came
};
/// Runs a program found in PATH in a folder, with no standard input, and waits for it.
[[nodiscard]] Ran run_program(const std::filesystem::path& folder, const std::vector<std::string>& command);

/// Is the folder itself the top of a git work tree?
[[nodiscard]] bool under_git(const std::filesystem::path& folder);
/// Commits these files (relative to the folder) and nothing else that may be staged. Hooks and
/// signing are git's own business. A failure tells git's last words.
[[nodiscard]] Result<void> commit(const std::filesystem::path& folder, const std::vector<std::string>& files,
                                  const std::string& message);

}  // namespace bti
