#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

#include "store/files.hpp"
#include "store/trouble.hpp"

namespace bti {
namespace {

Error unfit(mode_t mode, const std::filesystem::path& path) {
  if (S_ISLNK(mode)) {
    return trouble(ELOOP, path);
  }
  return S_ISDIR(mode) ? trouble(EISDIR, path) : not_a_file(path);
}

/// Everything up to the end, or one byte more than the limit. 0 or errno.
int read_all(int file, std::string& bytes, std::size_t expected, std::size_t limit) {
  std::size_t used = 0;
  bytes.resize(std::min(expected, limit) + 1);
  while (true) {
    const ssize_t got = again([&] { return ::read(file, bytes.data() + used, bytes.size() - used); });
    if (got < 0) {
      return errno;
    }
    used += static_cast<std::size_t>(got);
    if (got == 0 || used > limit) {
      break;
    }
    if (used == bytes.size()) {
      bytes.resize(std::min(2 * used, limit + 1));
    }
  }
  bytes.resize(used);
  return 0;
}

}  // namespace

Stamp stamp(const struct stat& status) {
  return {.device = status.st_dev,
          .number = status.st_ino,
          .size = status.st_size,
          .seconds = status.st_mtim.tv_sec,
          .nanoseconds = status.st_mtim.tv_nsec};
}

Result<std::optional<Stamp>> look(const std::filesystem::path& path) {
  struct stat status{};
  if (::lstat(path.c_str(), &status) != 0) {
    if (errno == ENOENT) {
      return std::nullopt;
    }
    return fail(trouble(errno, path));
  }
  if (!S_ISREG(status.st_mode)) {
    return fail(unfit(status.st_mode, path));
  }
  return stamp(status);
}

Result<Snapshot> read_snapshot(const std::filesystem::path& path, std::size_t limit, Readers readers) {
  Calls calls;
  // Without O_NONBLOCK the opening of a FIFO would wait for a writer.
  constexpr int how = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
  const Handle handle(calls, again([&] { return calls.open(path.c_str(), how, 0); }));
  struct stat status{};
  if (handle.file() < 0 || ::fstat(handle.file(), &status) != 0) {
    return fail(trouble(errno, path));
  }
  if (!S_ISREG(status.st_mode)) {
    return fail(unfit(status.st_mode, path));
  }
  constexpr mode_t others = S_IRWXG | S_IRWXO;
  if (readers == Readers::owner_alone && (status.st_mode & others) != 0) {
    return fail(not_private(path));
  }
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size > limit) {
    return fail(too_large(path, limit));
  }
  Snapshot snapshot{.bytes = {}, .stamp = stamp(status)};
  if (const int number = read_all(handle.file(), snapshot.bytes, size, limit); number != 0) {
    return fail(trouble(number, path));
  }
  if (snapshot.bytes.size() > limit) {
    return fail(too_large(path, limit));
  }
  return snapshot;
}

namespace {

Result<std::string> bytes_of(Result<Snapshot> snapshot) {
  if (!snapshot) {
    return std::unexpected(std::move(snapshot.error()));
  }
  return std::move(snapshot->bytes);
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& path, std::size_t limit) {
  return bytes_of(read_snapshot(path, limit));
}

Result<std::string> read_private_file(const std::filesystem::path& path, std::size_t limit) {
  return bytes_of(read_snapshot(path, limit, Readers::owner_alone));
}

}  // namespace bti
