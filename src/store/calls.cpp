#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

#include "bti/store.hpp"

namespace bti {
namespace {

unsigned flags_of(Renaming how) {
  switch (how) {
    case Renaming::over:
      return 0;
    case Renaming::fresh:
      return RENAME_NOREPLACE;
    case Renaming::trade:
      return RENAME_EXCHANGE;
  }
  return 0;
}

}  // namespace

int Calls::open(const char* path, int flags, mode_t mode) { return ::open(path, flags, mode); }
ssize_t Calls::write(int file, const void* bytes, std::size_t size) { return ::write(file, bytes, size); }
int Calls::sync(int file) { return ::fsync(file); }
int Calls::close(int file) { return ::close(file); }
int Calls::rename(const char* from, const char* to, Renaming how) {
  return ::renameat2(AT_FDCWD, from, AT_FDCWD, to, flags_of(how));
}
int Calls::remove(const char* path) { return std::remove(path); }
int Calls::make_folder(const char* path, mode_t mode) { return ::mkdir(path, mode); }

}  // namespace bti
