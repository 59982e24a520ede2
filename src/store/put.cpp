#include <fcntl.h>

#include "store/files.hpp"
#include "store/trouble.hpp"

namespace bti {
namespace {

namespace fs = std::filesystem;

Error already_there(const fs::path& path) {
  return {.failure = Failure::conflict,
          .what = msg("store.exists"),
          .hint = msg("store.exists.hint"),
          .file = path.string()};
}

Error changed(const fs::path& path) {
  return {.failure = Failure::conflict,
          .what = msg("store.changed"),
          .hint = msg("store.changed.hint"),
          .file = path.string()};
}

Error unsure(const fs::path& path) {
  return {.failure = Failure::io, .what = msg("store.unsure"), .hint = msg("store.unsure.hint"), .file = path.string()};
}

int write_all(Calls& calls, int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = again([&] { return calls.write(file, bytes.data(), bytes.size()); });
    if (written <= 0) {
      return written < 0 ? errno : EIO;
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

/// The temporary file beside the one to be written; gone again at the end. Its name is the same
/// each time, so that one left by a killed process is found; the folder's lock keeps others off.
class Temporary {
 public:
  Temporary(Calls& calls, const fs::path& path)
      : m_calls(calls), m_path(path.parent_path() / ("." + path.filename().native() + ".tmp")) {}
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary() {
    if (m_there) {
      m_calls.remove(m_path.c_str());
    }
  }

  /// 0 or errno; so is what move() returns.
  int write(std::string_view bytes) {
    if (m_calls.remove(m_path.c_str()) != 0 && errno != ENOENT) {
      return errno;
    }
    constexpr int how = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    Handle handle(m_calls, again([&] { return m_calls.open(m_path.c_str(), how, 0600); }));
    if (handle.file() < 0) {
      return errno;
    }
    m_there = true;
    if (const int number = write_all(m_calls, handle.file(), bytes); number != 0) {
      return number;
    }
    if (again([&] { return m_calls.sync(handle.file()); }) != 0) {
      return errno;
    }
    return handle.close();
  }

  int move(const fs::path& path, Renaming how) {
    if (m_calls.rename(m_path.c_str(), path.c_str(), how) != 0) {
      return errno;
    }
    m_there = how == Renaming::trade;
    return 0;
  }

 private:
  Calls& m_calls;
  fs::path m_path;
  bool m_there{false};
};

/// Undoes a move whose folder could not be brought to the disk.
bool take_back(Calls& calls, Temporary& temporary, const fs::path& path, Renaming how, bool replaced) {
  if (how == Renaming::trade) {
    return temporary.move(path, Renaming::trade) == 0;
  }
  return !replaced && calls.remove(path.c_str()) == 0;
}

/// Gives the temporary file its name for good, or leaves everything as it was.
Result<void> settle(Calls& calls, Temporary& temporary, const fs::path& path, const Handle& folder, bool replaces) {
  Renaming how = replaces ? Renaming::trade : Renaming::fresh;
  int number = temporary.move(path, how);
  if (number == EINVAL || number == ENOSYS) {
    how = Renaming::over;
    number = temporary.move(path, how);
  }
  if (number == EEXIST) {
    return fail(already_there(path));
  }
  if (number != 0) {
    return fail(trouble(number, path));
  }
  const int synced = sync_folder(calls, folder);
  if (synced == 0) {
    return {};
  }
  return fail(take_back(calls, temporary, path, how, replaces) ? trouble(synced, path) : unsure(path));
}

}  // namespace

int open_folder(Calls& calls, const fs::path& path) {
  constexpr int how = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
  return again([&] { return calls.open(path.empty() ? "." : path.c_str(), how, 0); });
}

int sync_folder(Calls& calls, const Handle& folder) {
  if (again([&] { return calls.sync(folder.file()); }) == 0) {
    return 0;
  }
  // Some network file systems cannot sync a folder; there is no more to be had from them.
  return errno == EINVAL ? 0 : errno;
}

Result<void> put(Calls& calls, const fs::path& path, std::string_view bytes, const std::optional<Stamp>& there) {
  const Handle folder(calls, open_folder(calls, path.parent_path()));
  if (folder.file() < 0) {
    return fail(trouble(errno, path.parent_path()));
  }
  Temporary temporary(calls, path);
  if (const int number = temporary.write(bytes); number != 0) {
    return fail(trouble(number, path));
  }
  const auto now = look(path);
  if (!now) {
    return std::unexpected(now.error());
  }
  if (*now != there) {
    return fail(there ? changed(path) : already_there(path));
  }
  return settle(calls, temporary, path, folder, there.has_value());
}

Result<void> replace_file(Calls& calls, const Lock& lock, const fs::path& path, std::string_view bytes) {
  const auto place = within(lock.folder(), path);
  if (!place) {
    return std::unexpected(place.error());
  }
  const auto there = look(*place);
  if (!there) {
    return std::unexpected(there.error());
  }
  return put(calls, *place, bytes, *there);
}

Result<void> create_file(Calls& calls, const Lock& lock, const fs::path& path, std::string_view bytes) {
  const auto place = within(lock.folder(), path);
  if (!place) {
    return std::unexpected(place.error());
  }
  if (auto made = make_folders(calls, place->parent_path()); !made) {
    return made;
  }
  return put(calls, *place, bytes, std::nullopt);
}

Result<void> create_own_file(Calls& calls, const fs::path& path, std::string_view bytes) {
  const auto there = look(path);
  if (!there) {
    return std::unexpected(there.error());
  }
  return *there ? fail(already_there(path)) : put(calls, path, bytes, std::nullopt);
}

}  // namespace bti
