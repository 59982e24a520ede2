#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <thread>

#include "store/files.hpp"
#include "store/trouble.hpp"

namespace bti {
namespace {

namespace fs = std::filesystem;

Error locked(const fs::path& path) {
  return {.failure = Failure::conflict,
          .what = msg("store.locked"),
          .hint = msg("store.locked.hint"),
          .file = path.string()};
}

/// 0 or errno; EWOULDBLOCK when another held it all the time.
int wait_for(int file, std::chrono::milliseconds patience) {
  const auto until = std::chrono::steady_clock::now() + patience;
  while (again([&] { return ::flock(file, LOCK_EX | LOCK_NB); }) != 0) {
    if (errno != EWOULDBLOCK || std::chrono::steady_clock::now() >= until) {
      return errno;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return 0;
}

}  // namespace

Result<Lock> Lock::take(const fs::path& folder, std::chrono::milliseconds patience, std::string_view name) {
  const auto path = folder / name;
  constexpr int how = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
  Lock lock(again([&] { return ::open(path.c_str(), how, 0600); }), folder);
  struct stat status{};
  if (lock.m_file < 0 || ::fstat(lock.m_file, &status) != 0) {
    return fail(trouble(errno, path));
  }
  if (!S_ISREG(status.st_mode)) {
    return fail(not_a_file(path));
  }
  const int number = wait_for(lock.m_file, patience);
  if (number != 0) {
    return fail(number == EWOULDBLOCK ? locked(folder) : trouble(number, path));
  }
  return lock;
}

Lock::Lock(Lock&& other) noexcept : m_file(std::exchange(other.m_file, -1)), m_folder(std::move(other.m_folder)) {}

Lock& Lock::operator=(Lock&& other) noexcept {
  std::swap(m_file, other.m_file);
  std::swap(m_folder, other.m_folder);
  return *this;
}

Lock::~Lock() {
  if (m_file >= 0) {
    ::close(m_file);
  }
}

}  // namespace bti
