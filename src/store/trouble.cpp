#include "store/trouble.hpp"

#include <cerrno>
#include <cstring>

namespace bti {
namespace {

Error at(const std::filesystem::path& path, Failure failure, Message what, Message hint) {
  return {.failure = failure, .what = std::move(what), .hint = std::move(hint), .file = path.string()};
}

Message unknown(int number) {
  const char* const name = ::strerrorname_np(number);
  return msg("store.other", name != nullptr ? std::string(name) : std::to_string(number));
}

/// "16 MB"
std::string size(std::size_t bytes) {
  constexpr std::size_t kilo = 1024;
  constexpr std::size_t mega = kilo * kilo;
  return bytes < mega ? std::to_string((bytes + kilo - 1) / kilo) + " kB" : std::to_string(bytes / mega) + " MB";
}

}  // namespace

Error not_a_file(const std::filesystem::path& path) {
  return at(path, Failure::file, msg("store.not-a-file"), msg("store.not-a-file.hint"));
}

Error not_private(const std::filesystem::path& path) {
  return at(path, Failure::file, msg("store.not-private"), msg("store.not-private.hint", path.string()));
}

Error too_large(const std::filesystem::path& path, std::size_t limit) {
  return at(path, Failure::file, msg("store.too-large", size(limit)), msg("store.too-large.hint"));
}

Error trouble(int number, const std::filesystem::path& path) {
  switch (number) {
    case ENOENT:
      return at(path, Failure::file, msg("store.not-there"), msg("store.not-there.hint"));
    case ELOOP:
      return at(path, Failure::file, msg("store.link"), msg("store.link.hint"));
    case EISDIR:
      return at(path, Failure::file, msg("store.folder"), msg("store.folder.hint"));
    case ENOTDIR:
      return at(path, Failure::file, msg("store.not-a-folder"), msg("store.not-a-folder.hint"));
    case ENAMETOOLONG:
      return at(path, Failure::file, msg("store.long-name"), msg("store.long-name.hint"));
    case ENXIO:
    case ENODEV:
      return not_a_file(path);
    case EACCES:
    case EPERM:
      return at(path, Failure::io, msg("store.no-permission"), msg("store.no-permission.hint"));
    case ENOSPC:
    case EDQUOT:
      return at(path, Failure::io, msg("store.disk-full"), msg("store.disk-full.hint"));
    case EFBIG:
      return at(path, Failure::io, msg("store.size-cap"), msg("store.size-cap.hint"));
    case EROFS:
      return at(path, Failure::io, msg("store.read-only"), msg("store.read-only.hint"));
    case EIO:
      return at(path, Failure::io, msg("store.disk-error"), msg("store.disk-error.hint"));
    case ENOLCK:
    case EOPNOTSUPP:
      return at(path, Failure::io, msg("store.no-locks"), msg("store.no-locks.hint"));
    default:
      return at(path, Failure::io, unknown(number), msg("store.other.hint"));
  }
}

}  // namespace bti
