// Disks that fail: at a chosen call, by killing the process, or by doing less than asked.
// Knows the calls the store makes. Must not know what is written.
#pragma once

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string>
#include <vector>

#include "bti/store.hpp"

namespace bti::support {

/// Real calls, of which the n-th fails. n counts from 1; 0 lets all go well.
class FaultyCalls : public Calls {
 public:
  enum class Fault { fails, kills };  ///< killed halfway through a write, before any other call
  static constexpr int killed = 99;   ///< exit status

  explicit FaultyCalls(std::size_t nth = 0, int error = EIO, Fault fault = Fault::fails)
      : m_nth(nth), m_error(error), m_fault(fault) {}

  bool moves_over_only{false};    ///< a file system that can neither trade names nor keep one free
  std::vector<std::string> made;  ///< names of the calls made

  int open(const char* path, int flags, mode_t mode) override {
    return fails("open") ? -1 : Calls::open(path, flags, mode);
  }
  ssize_t write(int file, const void* bytes, std::size_t size) override {
    const bool failed = fails("write", [&] { return Calls::write(file, bytes, size / 2); });
    return failed ? -1 : Calls::write(file, bytes, size);
  }
  int sync(int file) override { return fails("sync") ? -1 : Calls::sync(file); }
  int close(int file) override {
    const bool failed = fails("close");
    const int result = Calls::close(file);
    errno = failed ? m_error : errno;
    return failed ? -1 : result;
  }
  int rename(const char* from, const char* to, Renaming how) override {
    if (fails("rename")) {
      return -1;
    }
    if (moves_over_only && how != Renaming::over) {
      errno = EINVAL;
      return -1;
    }
    return Calls::rename(from, to, how);
  }
  int remove(const char* path) override { return fails("remove") ? -1 : Calls::remove(path); }
  int make_folder(const char* path, mode_t mode) override {
    return fails("make_folder") ? -1 : Calls::make_folder(path, mode);
  }

 private:
  bool fails(const char* name) {
    return fails(name, [] { return 0; });
  }
  template <class Last>
  bool fails(const char* name, const Last& last) {
    made.emplace_back(name);
    if (made.size() != m_nth) {
      return false;
    }
    if (m_fault == Fault::kills) {
      ::_exit(last() < 0 ? 1 : killed);
    }
    errno = m_error;
    return true;
  }

  std::size_t m_nth;
  int m_error;
  Fault m_fault;
};

/// Writes a few bytes at a time, and is interrupted by a signal at every second call that can be; an
/// interrupted close has closed.
class SlowCalls : public Calls {
 public:
  int open(const char* path, int flags, mode_t mode) override {
    return interrupted() ? -1 : Calls::open(path, flags, mode);
  }
  ssize_t write(int file, const void* bytes, std::size_t size) override {
    return interrupted() ? -1 : Calls::write(file, bytes, std::min<std::size_t>(size, 7));
  }
  int sync(int file) override { return interrupted() ? -1 : Calls::sync(file); }
  int close(int file) override {
    const int result = Calls::close(file);
    return interrupted() ? -1 : result;
  }

 private:
  bool interrupted() {
    errno = EINTR;
    return (m_count++ % 2) == 0;
  }

  int m_count{0};
};

}  // namespace bti::support
