#include <sys/stat.h>

#include "store/files.hpp"
#include "store/trouble.hpp"

namespace bti {
namespace {

namespace fs = std::filesystem;

/// Is a folder there? A link to one is none.
Result<bool> has_folder(const fs::path& path) {
  struct stat status{};
  if (::lstat(path.c_str(), &status) != 0) {
    if (errno == ENOENT) {
      return false;
    }
    return fail(trouble(errno, path));
  }
  if (!S_ISDIR(status.st_mode)) {
    return fail(trouble(S_ISLNK(status.st_mode) ? ELOOP : ENOTDIR, path));
  }
  return true;
}

Result<void> make_folder(Calls& calls, const fs::path& path) {
  const Handle parent(calls, open_folder(calls, path.parent_path()));
  if (parent.file() < 0) {
    return fail(trouble(errno, path.parent_path()));
  }
  if (calls.make_folder(path.c_str(), 0700) != 0 && errno != EEXIST) {
    return fail(trouble(errno, path));
  }
  if (const int number = sync_folder(calls, parent); number != 0) {
    // A later run that found the folder would take it for safe.
    calls.remove(path.c_str());
    return fail(trouble(number, path));
  }
  return {};
}

}  // namespace

Result<void> make_folders(Calls& calls, const fs::path& path) {
  if (!path.has_filename() && path.has_relative_path()) {
    return make_folders(calls, path.parent_path());
  }
  const auto there = has_folder(path);
  if (!there) {
    return std::unexpected(there.error());
  }
  if (*there) {
    return {};
  }
  const auto parent = path.parent_path();
  if (std::error_code none; !parent.empty() && !fs::is_directory(parent, none)) {
    if (auto made = make_folders(calls, parent); !made) {
      return made;
    }
  }
  return make_folder(calls, path);
}

}  // namespace bti
