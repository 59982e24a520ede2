// The steps between bytes and a file that is safe on disk.
// Knows the calls and their order. Must not know locks or what is written.
#pragma once

#include <sys/stat.h>

#include <cerrno>
#include <ctime>
#include <optional>
#include <utility>

#include "bti/store.hpp"

namespace bti {

/// A call made again for as long as a signal interrupts it.
template <class Call>
auto again(const Call& call) {
  auto result = call();
  while (result < 0 && errno == EINTR) {
    result = call();
  }
  return result;
}

/// An open file, closed when it goes.
class Handle {
 public:
  Handle(Calls& calls, int file) : m_calls(calls), m_file(file) {}
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() { close(); }
  [[nodiscard]] int file() const { return m_file; }
  int close() {  ///< 0 or errno
    const int file = std::exchange(m_file, -1);
    return file < 0 || m_calls.close(file) == 0 || errno == EINTR ? 0 : errno;
  }

 private:
  Calls& m_calls;
  int m_file;
};

/// By which one tells that a file is still the one that was read.
struct Stamp {
  dev_t device;
  ino_t number;
  off_t size;
  time_t seconds;
  long nanoseconds;
  bool operator==(const Stamp&) const = default;
};
[[nodiscard]] Stamp stamp(const struct stat& status);

struct Snapshot {
  std::string bytes;
  Stamp stamp;
};
/// Who may read the file.
enum class Readers { any, owner_alone };
[[nodiscard]] Result<Snapshot> read_snapshot(const std::filesystem::path& path, std::size_t limit,
                                             Readers readers = Readers::any);

/// The regular file that stands there, or nothing; a link, a folder or a device is refused.
[[nodiscard]] Result<std::optional<Stamp>> look(const std::filesystem::path& path);

/// Writes a file whole in place of the one with this stamp, or of nothing.
[[nodiscard]] Result<void> put(Calls& calls, const std::filesystem::path& path, std::string_view bytes,
                               const std::optional<Stamp>& there);

/// Opens a folder for sync_folder: what open() returns.
[[nodiscard]] int open_folder(Calls& calls, const std::filesystem::path& path);
/// fsyncs a folder. 0 or errno.
[[nodiscard]] int sync_folder(Calls& calls, const Handle& folder);

}  // namespace bti
