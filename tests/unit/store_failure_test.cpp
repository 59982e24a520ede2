// Every call to the disk failing in turn, and the process killed at every call.
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>

#include <catch2/catch.hpp>

#include "support/disk.hpp"
#include "support/faulty_calls.hpp"

using namespace bti;
using namespace bti::support;
using namespace std::chrono_literals;
namespace fs = std::filesystem;
using Names = std::vector<std::string>;

namespace {

constexpr std::size_t limit = 1000000;
const std::string old_bytes = "case: K7F3-Q2MD\njournal:\n";
const std::string new_bytes = "- id: \"1\"\n";

Result<void> append(Calls& calls, const fs::path& folder, const std::string& bytes = new_bytes) {
  return append_file(calls, folder, folder / "case.yaml", limit, 10s,
                     [&](std::string_view) -> Result<std::string> { return bytes; });
}

Result<void> replace(Calls& calls, const fs::path& folder) {
  return replace_file(calls, Lock::take(folder, 1s).value(), folder / "case.yaml", new_bytes);
}

Result<void> create(Calls& calls, const fs::path& folder) {
  return create_file(calls, Lock::take(folder, 1s).value(), folder / "case.yaml", new_bytes);
}

Result<void> change(Calls& calls, const fs::path& folder) {
  if (const auto path = folder / "case.yaml"; fs::exists(path)) {
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
  }
  return change_private_file(calls, folder, folder / "case.yaml", limit, 10s,
                             [](std::string_view) -> Result<std::string> { return new_bytes; });
}

Result<void> own(Calls& calls, const fs::path& folder) {
  return create_own_file(calls, folder / "case.yaml", new_bytes);
}

/// A way to write case.yaml, what stood there before and what stands there when it went well.
struct Write {
  const char* name;
  Result<void> (*run)(Calls&, const fs::path&);
  std::optional<std::string> before;
  std::string after;

  void prepare(const fs::path& folder) const {
    if (before) {
      disk::lay(folder / "case.yaml", *before);
    }
  }
  [[nodiscard]] std::optional<std::string> now(const fs::path& folder) const {
    const auto path = folder / "case.yaml";
    return fs::exists(path) ? std::optional(disk::bytes_of(path)) : std::nullopt;
  }
};

const std::vector<Write> writes{
    {"append", [](Calls& calls, const fs::path& folder) { return append(calls, folder); }, old_bytes,
     old_bytes + new_bytes},
    {"replace", replace, old_bytes, new_bytes},
    {"replace what is not there", replace, std::nullopt, new_bytes},
    {"create", create, std::nullopt, new_bytes},
    {"change", change, old_bytes, new_bytes},
    {"change what is not there", change, std::nullopt, new_bytes},
    {"create one of their own", own, std::nullopt, new_bytes},
};

std::size_t count_calls(const Write& write, bool moves_over_only) {
  const disk::Folder folder;
  write.prepare(folder.path());
  FaultyCalls calls;
  calls.moves_over_only = moves_over_only;
  REQUIRE(write.run(calls, folder.path()));
  return calls.made.size();
}

/// A failed write: an input or output error, the old bytes, and nothing left behind.
void check_failed(const Write& write, const Result<void>& done, const fs::path& folder) {
  CHECK(done.error().front().failure == Failure::io);
  CHECK(write.now(folder) == write.before);
  CHECK(disk::names_in(folder) == (write.before ? Names{"case.yaml"} : Names{}));
}

/// A write that went well although a call failed after all was safe; what it left, the next clears away.
void check_done(const Write& write, const std::string& failed, const fs::path& folder) {
  CHECK((failed == "remove" || failed == "close"));
  CHECK(write.now(folder) == write.after);
  Calls calls;
  CHECK(append(calls, folder));
  CHECK(disk::names_in(folder) == Names{"case.yaml"});
}

bool in_own_disk(const fs::path& folder, const char* size) {
  return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
         ::mount("tmpfs", folder.c_str(), "tmpfs", 0, size) == 0;
}

}  // namespace

TEST_CASE("every call failing in turn leaves the old file, or the new one safe") {
  const auto& write = GENERATE(from_range(writes));
  const bool moves_over_only = GENERATE(false, true);
  const int error = GENERATE(ENOSPC, EIO, EACCES, EDQUOT, EROFS);
  const auto total = count_calls(write, moves_over_only);
  std::size_t well = 0;
  for (std::size_t nth = 1; nth <= total; ++nth) {
    const disk::Folder folder;
    write.prepare(folder.path());
    FaultyCalls calls(nth, error);
    calls.moves_over_only = moves_over_only;
    const auto done = write.run(calls, folder.path());
    CAPTURE(write.name, moves_over_only, error, nth, calls.made);
    if (done) {
      ++well;
      check_done(write, calls.made[nth - 1], folder.path());
    } else if (done.error().front().what.id == "store.unsure") {
      CHECK((moves_over_only && write.before && calls.made[nth - 1] == "sync"));
      CHECK(write.now(folder.path()) == write.after);
    } else {
      check_failed(write, done, folder.path());
    }
  }
  // The folder is closed, and the old bytes removed where names were traded, after all is safe.
  CHECK(well == (write.before && !moves_over_only ? 2 : 1));
}

TEST_CASE("what cannot be taken back is told") {
  class Broken : public FaultyCalls {
   public:
    int sync(int file) override {
      if (!made.empty() && made.back() == "rename") {
        broken = true;
        errno = EIO;
        return -1;
      }
      return FaultyCalls::sync(file);
    }
    int rename(const char* from, const char* to, Renaming how) override {
      if (broken) {
        errno = EIO;
        return -1;
      }
      return FaultyCalls::rename(from, to, how);
    }
    bool broken{false};
  };
  const disk::Folder folder;
  disk::lay(folder.path() / "case.yaml", old_bytes);
  Broken calls;
  const auto done = append(calls, folder.path());
  REQUIRE_FALSE(done);
  CHECK(done.error().front().what.id == "store.unsure");
  CHECK(done.error().front().failure == Failure::io);
  CHECK(disk::bytes_of(folder.path() / "case.yaml") == old_bytes + new_bytes);
}

TEST_CASE("a file system that cannot sync a folder is written to all the same") {
  const disk::Folder folder;
  disk::lay(folder.path() / "case.yaml", old_bytes);
  FaultyCalls calls(8, EINVAL);
  REQUIRE(append(calls, folder.path()));
  CHECK(calls.made.at(7) == "sync");
}

TEST_CASE("each error number has its message") {
  const auto [error, id] = GENERATE(table<int, std::string>({{ENOSPC, "store.disk-full"},
                                                             {EDQUOT, "store.disk-full"},
                                                             {EIO, "store.disk-error"},
                                                             {EACCES, "store.no-permission"},
                                                             {EPERM, "store.no-permission"},
                                                             {EROFS, "store.read-only"},
                                                             {EFBIG, "store.size-cap"},
                                                             {ENAMETOOLONG, "store.long-name"},
                                                             {ESTALE, "store.other"}}));
  const disk::Folder folder;
  disk::lay(folder.path() / "case.yaml", old_bytes);
  FaultyCalls calls(4, error);
  const auto done = append(calls, folder.path());
  REQUIRE_FALSE(done);
  const auto& problem = done.error().front();
  CHECK(problem.what.id == id);
  CHECK(problem.hint.id == id + ".hint");
  CHECK(problem.file == (folder.path() / "case.yaml").string());
  CHECK(problem.what.args == (id == "store.other" ? Names{"ESTALE"} : Names{}));
}

TEST_CASE("folders: every call failing in turn, and the next try goes well") {
  const disk::Folder probe;
  FaultyCalls all;
  REQUIRE(make_folders(all, probe.path() / "a/b"));
  CHECK(all.made == Names{"open", "make_folder", "sync", "close", "open", "make_folder", "sync", "close"});
  for (std::size_t nth = 1; nth <= all.made.size(); ++nth) {
    const disk::Folder folder;
    FaultyCalls calls(nth, ENOSPC);
    const auto done = make_folders(calls, folder.path() / "a/b");
    CAPTURE(nth);
    CHECK(done.has_value() == (all.made[nth - 1] == "close"));
    if (!done) {
      CHECK(done.error().front().what.id == "store.disk-full");
      CHECK_FALSE(fs::exists(folder.path() / "a/b"));
      CHECK(fs::exists(folder.path() / "a") == (nth > 4));
    }
    Calls good;
    CHECK(make_folders(good, folder.path() / "a/b"));
  }
}

TEST_CASE("killed at every call: old or new bytes, and the next write goes well") {
  const auto& write = GENERATE(from_range(writes));
  const auto total = count_calls(write, false);
  bool left_old = false;
  bool left_new = false;
  for (std::size_t nth = 1; nth <= total; ++nth) {
    const disk::Folder folder;
    write.prepare(folder.path());
    const auto process = disk::start([&] {
      FaultyCalls calls(nth, 0, FaultyCalls::Fault::kills);
      return write.run(calls, folder.path()) ? 0 : 1;
    });
    CAPTURE(write.name, nth);
    REQUIRE(disk::wait_for(process) == FaultyCalls::killed);
    const auto now = write.now(folder.path());
    CHECK((now == write.before || now == write.after));
    left_old = left_old || now == write.before;
    left_new = left_new || now == write.after;
    Calls calls;
    CHECK((now ? append(calls, folder.path()) : write.run(calls, folder.path())));
    CHECK(write.now(folder.path()) == (now ? *now + new_bytes : write.after));
    CHECK(disk::names_in(folder.path()) == Names{"case.yaml"});
  }
  CHECK(left_old);
  CHECK(left_new);
}

TEST_CASE("a temporary name taken by a link is no way to another file") {
  const disk::Folder folder;
  disk::lay(folder.path() / "case.yaml", old_bytes);
  disk::lay(folder.path() / "precious", "precious");
  fs::create_symlink("precious", folder.path() / ".case.yaml.tmp");
  Calls calls;
  REQUIRE(append(calls, folder.path()));
  CHECK(disk::bytes_of(folder.path() / "precious") == "precious");
  CHECK(disk::names_in(folder.path()) == Names{"case.yaml", "precious"});
}

TEST_CASE("a real limit on the size of files") {
  const disk::Folder folder;
  disk::lay(folder.path() / "case.yaml", old_bytes);
  const auto process = disk::start([&] {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit cap{4096, 4096};
    ::setrlimit(RLIMIT_FSIZE, &cap);
    Calls calls;
    const auto done = append(calls, folder.path(), std::string(10000, 'x'));
    return !done && done.error().front().what.id == "store.size-cap" ? 0 : 1;
  });
  CHECK(disk::wait_for(process) == 0);
  CHECK(disk::bytes_of(folder.path() / "case.yaml") == old_bytes);
  CHECK(disk::names_in(folder.path()) == Names{"case.yaml"});
}

TEST_CASE("a real full disk") {
  const disk::Folder folder;
  constexpr int may_not_mount = 2;
  const auto process = disk::start([&] {
    if (!in_own_disk(folder.path(), "size=64k")) {
      return may_not_mount;
    }
    disk::lay(folder.path() / "case.yaml", old_bytes);
    Calls calls;
    const auto done = append(calls, folder.path(), std::string(200000, 'x'));
    const bool told = !done && done.error().front().what.id == "store.disk-full";
    const bool kept = disk::bytes_of(folder.path() / "case.yaml") == old_bytes;
    const bool clean = disk::names_in(folder.path()) == Names{"case.yaml"};
    return told && kept && clean && append(calls, folder.path()) ? 0 : 1;
  });
  const int status = disk::wait_for(process);
  if (status == may_not_mount) {
    WARN("skipped: this process may not mount a small disk");
  } else {
    CHECK(status == 0);
  }
}
