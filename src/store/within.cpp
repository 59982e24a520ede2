#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

#include "bti/store.hpp"
#include "bti/text.hpp"
#include "store/trouble.hpp"

namespace bti {
namespace {

namespace fs = std::filesystem;

Error odd_name(const fs::path& path) {
  return {.what = msg("store.odd-name"), .hint = msg("store.odd-name.hint"), .file = path.string()};
}

bool is_plain(const fs::path& part) {
  const auto& name = part.native();
  return !name.empty() && name != "." && name != ".." && !name.contains('\n') &&
         find_invalid_utf8(name) == std::string::npos && visible(name) == name;
}

/// 0, or why no file can lie in this folder: errno. One that is not there yet is fine.
int check_folder(const fs::path& path) {
  struct stat status{};
  if (::lstat(path.c_str(), &status) != 0) {
    return errno == ENOENT ? 0 : errno;
  }
  if (S_ISLNK(status.st_mode)) {
    return ELOOP;
  }
  return S_ISDIR(status.st_mode) ? 0 : ENOTDIR;
}

}  // namespace

Result<fs::path> within(const fs::path& folder, const fs::path& path) {
  const auto rest = path.lexically_normal().lexically_relative(folder.lexically_normal());
  if (rest.empty() || !std::ranges::all_of(rest, is_plain)) {
    return fail(odd_name(path));
  }
  auto way = folder;
  for (const auto& part : rest.parent_path()) {
    way /= part;
    if (const int number = check_folder(way); number != 0) {
      return fail(trouble(number, way));
    }
  }
  return folder / rest;
}

}  // namespace bti
