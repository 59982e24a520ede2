// Bytes on disk: locked, replaced whole or not at all, and kept under git when the folder is.
// Knows paths, locks and durability. Must not know what the bytes mean.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "bti/result.hpp"

namespace bti {

/// How a file takes the name of another: over whatever has it, only if nothing has it, or by trading
/// names with what has it. Not every file system can do the last two (EINVAL).
enum class Renaming { over, fresh, trade };

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
  virtual int rename(const char* from, const char* to, Renaming how);
  virtual int remove(const char* path);  ///< a file or an empty folder
  virtual int make_folder(const char* path, mode_t mode);
};

/// Where something of a folder lies: the folder and `path`, which is relative to it or begins with
/// it. Refused (Failure::file): a way out of the folder (`..`), a name that shows differently than
/// it is, and a link or a file where a folder should stand on the way. What is not there yet is fine.
[[nodiscard]] Result<std::filesystem::path> within(const std::filesystem::path& folder,
                                                   const std::filesystem::path& path);

/// A file's bytes. Refused (Failure::file): no file there, a link, a folder, a device, more than
/// `limit` bytes. Links on the way are for within() to refuse. No permission is Failure::io.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& path, std::size_t limit);

/// The same for a file that is the user's own business: refused, too, when others may read or change it.
[[nodiscard]] Result<std::string> read_private_file(const std::filesystem::path& path, std::size_t limit);

/// The one lock of a folder, `.bti.lock` in it: held by one process at a time, released when it ends.
class Lock {
 public:
  /// Waits at most `patience` for another holder (then Failure::conflict).
  /// Locks of different names do not know one another.
  [[nodiscard]] static Result<Lock> take(const std::filesystem::path& folder, std::chrono::milliseconds patience,
                                         std::string_view name = ".bti.lock");
  Lock(Lock&& other) noexcept;
  Lock& operator=(Lock&& other) noexcept;
  ~Lock();
  [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

 private:
  Lock(int file, std::filesystem::path folder) : m_file(file), m_folder(std::move(folder)) {}
  int m_file{-1};
  std::filesystem::path m_folder;
};

/// Writes a file of the locked folder whole: a temporary file (0600) beside it, fsync, a change of
/// names, fsync of its folder. After a failure the old file stands untouched and the temporary one is
/// gone; where even that could not be had, the message says so (store.unsure). A temporary file left
/// by a process that was killed is cleared away by the next write of the same file. Other hard links
/// to the old file keep the old bytes. Paths as in within().
[[nodiscard]] Result<void> replace_file(Calls& calls, const Lock& lock, const std::filesystem::path& path,
                                        std::string_view bytes);

/// The same for a file that must not be there yet (Failure::conflict when it is). Makes the folders
/// that are missing on the way; these may stay after a failure.
[[nodiscard]] Result<void> create_file(Calls& calls, const Lock& lock, const std::filesystem::path& path,
                                       std::string_view bytes);

/// The same for a file that is somebody's own, wherever they want it: without a lock, in a folder that is there.
[[nodiscard]] Result<void> create_own_file(Calls& calls, const std::filesystem::path& path, std::string_view bytes);

/// Makes a folder (0700) and its parents below an existing one; fsyncs what it made. One that is
/// there is fine, a link or a file in its place is refused.
[[nodiscard]] Result<void> make_folders(Calls& calls, const std::filesystem::path& path);

/// Under the folder's lock: reads the file, lets `more` look at it and say what to append, and
/// replaces the file with old bytes and new. Nothing is written when `more` fails or says nothing,
/// when the file would grow beyond `limit`, or when someone who does not ask for the lock changed
/// it meanwhile (Failure::conflict).
[[nodiscard]] Result<void> append_file(Calls& calls, const std::filesystem::path& folder,
                                       const std::filesystem::path& path, std::size_t limit,
                                       std::chrono::milliseconds patience,
                                       const std::function<Result<std::string>(std::string_view old)>& more);

/// The same for a private file (read_private_file()) that may change anywhere: `change` looks at what stands there,
/// "" where there is no file, and gives what is to stand there instead. Nothing is written when that is the same.
[[nodiscard]] Result<void> change_private_file(Calls& calls, const std::filesystem::path& folder,
                                               const std::filesystem::path& path, std::size_t limit,
                                               std::chrono::milliseconds patience,
                                               const std::function<Result<std::string>(std::string_view old)>& change);

/// What a program run without a shell said.
struct Ran {
  int status;          ///< exit status; 127 when it could not be started, 128 + n after signal n
  std::string output;  ///< standard output and standard error together, as they came
};
/// Runs a program found in PATH in a folder, with no standard input, and waits for it to end (not
/// for what it left running). It gets the environment, but nothing that points git elsewhere than
/// to the folder and nothing that lets git ask for a password.
[[nodiscard]] Ran run_program(const std::filesystem::path& folder, const std::vector<std::string>& command);

/// Is the folder itself the top of a git work tree?
[[nodiscard]] bool under_git(const std::filesystem::path& folder);
/// Commits these files (relative to the folder) and nothing else that may be staged; done, too, when
/// another commit took them already. Hooks and signing are git's own business. A failure
/// (Failure::io) says which it is of: no git, no name for the commit, a merge under way, git busy, a
/// hook that said no, or else git's last words (not a hook's, which may quote the files).
[[nodiscard]] Result<void> commit(const std::filesystem::path& folder, const std::vector<std::string>& files,
                                  const std::string& message);

}  // namespace bti
