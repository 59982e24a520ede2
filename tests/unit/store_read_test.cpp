#include <sys/socket.h>
#include <sys/un.h>

#include <catch2/catch.hpp>
#include <cstring>
#include <thread>

#include "bti/store.hpp"
#include "support/disk.hpp"

using namespace bti;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t limit = 1000;
constexpr uid_t nobody = 65534;

std::string id_of(const Result<std::string>& result) { return result ? "" : result.error().front().what.id; }

Failure failure_of(const Result<std::string>& result) { return result.error().front().failure; }

void make_socket(const fs::path& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
  const int file = ::socket(AF_UNIX, SOCK_STREAM, 0);
  REQUIRE(::bind(file, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  ::close(file);
}

/// What another process counts that may do only what anybody may.
template <class Work>
int as_nobody(const Work& work) {
  return disk::wait_for(disk::start([&] {
    if (::getuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
      return -1;
    }
    return work();
  }));
}

}  // namespace

TEST_CASE("a file is read whole, up to its limit") {
  const disk::Folder folder;
  const auto path = folder.path() / "case.yaml";
  for (const std::size_t size : {0UL, 1UL, 999UL, 1000UL}) {
    std::string bytes(size, '\0');
    std::ranges::generate(bytes, [byte = 0]() mutable { return static_cast<char>(byte++); });
    disk::lay(path, bytes);
    CHECK(read_file(path, limit).value() == bytes);
  }
  disk::lay(path, std::string(1001, 'x'));
  const auto large = read_file(path, limit);
  CHECK(id_of(large) == "store.too-large");
  CHECK(failure_of(large) == Failure::file);
  CHECK(large.error().front().what.args == std::vector<std::string>{"1 kB"});
  CHECK(large.error().front().file == path.string());
}

TEST_CASE("the limit is told as people say it") {
  const disk::Folder folder;
  const auto path = folder.path() / "large";
  disk::lay(path, "");
  fs::resize_file(path, 17UL << 20U);
  CHECK(read_file(path, 16UL << 20U).error().front().what.args == std::vector<std::string>{"16 MB"});
}

TEST_CASE("a file that says it is empty and is not is read, but not beyond the limit") {
  CHECK(read_file("/proc/self/status", 1000000).value().starts_with("Name:"));
  CHECK(id_of(read_file("/proc/self/status", 20)) == "store.too-large");
}

TEST_CASE("only ordinary files are read, and none of the others makes us wait") {
  const disk::Folder folder;
  const auto at = [&](const char* name) { return folder.path() / name; };
  disk::lay(at("file"), "x");
  fs::create_symlink("file", at("link"));
  fs::create_symlink("loop", at("loop"));
  REQUIRE(::mkfifo(at("fifo").c_str(), 0600) == 0);
  make_socket(at("socket"));
  const std::vector<std::pair<fs::path, std::string>> expected{{at("link"), "store.link"},
                                                               {at("loop"), "store.link"},
                                                               {at("loop") / "x", "store.link"},
                                                               {folder.path(), "store.folder"},
                                                               {at("fifo"), "store.not-a-file"},
                                                               {at("socket"), "store.not-a-file"},
                                                               {"/dev/zero", "store.not-a-file"},
                                                               {at("nothing"), "store.not-there"},
                                                               {at("file") / "x", "store.not-a-folder"},
                                                               {at(std::string(300, 'x').c_str()), "store.long-name"}};
  for (const auto& [path, id] : expected) {
    CAPTURE(path);
    const auto read = read_file(path, limit);
    REQUIRE_FALSE(read);
    CHECK(id_of(read) == id);
    CHECK(read.error().front().hint.id == id + ".hint");
    CHECK(failure_of(read) == Failure::file);
  }
}

TEST_CASE("no permission is a failure of input, not of the file") {
  const disk::Folder folder;
  const auto path = folder.path() / "case.yaml";
  disk::lay(path, "x");
  fs::permissions(path, fs::perms::none);
  fs::permissions(folder.path(), fs::perms(0755));
  CHECK(as_nobody([&] {
          const auto read = read_file(path, limit);
          return id_of(read) == "store.no-permission" && failure_of(read) == Failure::io ? 0 : 1;
        }) == 0);
}

TEST_CASE("a folder that cannot be written to gives a clear error and stays as it is") {
  const disk::Folder folder;
  const auto path = folder.path() / "case.yaml";
  disk::lay(path, "x");
  disk::lay(folder.path() / ".bti.lock", "");
  for (const auto& file : {path, folder.path() / ".bti.lock"}) {
    fs::permissions(file, fs::perms(0666));
  }
  fs::permissions(folder.path(), fs::perms(0555));
  CHECK(as_nobody([&] {
          Calls calls;
          const auto done = append_file(calls, folder.path(), path, limit, 1s,
                                        [](std::string_view) -> Result<std::string> { return "y"; });
          return !done && done.error().front().what.id == "store.no-permission" ? 0 : 1;
        }) == 0);
  CHECK(disk::bytes_of(path) == "x");
}

TEST_CASE("the lock is held by one at a time, and patience ends") {
  const disk::Folder folder;
  auto first = Lock::take(folder.path(), 0ms);
  REQUIRE(first);
  const auto begun = std::chrono::steady_clock::now();
  const auto second = Lock::take(folder.path(), 200ms);
  CHECK(std::chrono::steady_clock::now() - begun >= 200ms);
  REQUIRE_FALSE(second);
  CHECK(second.error().front().failure == Failure::conflict);
  CHECK(second.error().front().what.id == "store.locked");
  {
    const Lock moved = std::move(*first);
    CHECK(moved.folder() == folder.path());
    CHECK_FALSE(Lock::take(folder.path(), 0ms));
  }
  CHECK(Lock::take(folder.path(), 0ms));
}

TEST_CASE("a locked file is not written, nor read for it") {
  const disk::Folder folder;
  disk::lay(folder.path() / "case.yaml", "x");
  const auto lock = Lock::take(folder.path(), 0ms);
  bool asked = false;
  Calls calls;
  const auto done = append_file(calls, folder.path(), folder.path() / "case.yaml", limit, 20ms, [&](std::string_view) {
    asked = true;
    return Result<std::string>("y");
  });
  REQUIRE_FALSE(done);
  CHECK(done.error().front().failure == Failure::conflict);
  CHECK_FALSE(asked);
  CHECK(disk::bytes_of(folder.path() / "case.yaml") == "x");
}

TEST_CASE("a second writer waits for the first") {
  const disk::Folder folder;
  std::optional<Lock> lock = std::move(Lock::take(folder.path(), 0ms).value());
  std::thread first([&] {
    std::this_thread::sleep_for(100ms);
    lock.reset();
  });
  CHECK(Lock::take(folder.path(), 10s));
  first.join();
}

TEST_CASE("the lock of a killed process is free, and no lock is a link or a pipe") {
  const disk::Folder folder;
  const auto process = disk::start([&] {
    const auto lock = Lock::take(folder.path(), 0ms);
    ::_exit(lock ? 0 : 1);
    return 1;
  });
  REQUIRE(disk::wait_for(process) == 0);
  CHECK(Lock::take(folder.path(), 0ms));
  const auto path = folder.path() / ".bti.lock";
  fs::remove(path);
  fs::create_symlink("elsewhere", path);
  CHECK(Lock::take(folder.path(), 0ms).error().front().what.id == "store.link");
  CHECK_FALSE(fs::exists(folder.path() / "elsewhere"));
  fs::remove(path);
  REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
  CHECK(Lock::take(folder.path(), 0ms).error().front().what.id == "store.not-a-file");
  CHECK(Lock::take(folder.path() / "none", 0ms).error().front().what.id == "store.not-there");
}

TEST_CASE("two processes that append at the same time lose nothing") {
  constexpr int lines = 100;
  const disk::Folder folder;
  const auto path = folder.path() / "case.yaml";
  disk::lay(path, "");
  const auto writer = [&](const std::string& name) {
    return disk::start([&, name] {
      Calls calls;
      for (int line = 0; line < lines; ++line) {
        const auto more = [&](std::string_view) { return Result<std::string>(name + std::to_string(line) + "\n"); };
        if (!append_file(calls, folder.path(), path, 100000, 50s, more)) {
          return 1;
        }
      }
      return 0;
    });
  };
  const auto one = writer("a");
  const auto other = writer("b");
  CHECK(disk::wait_for(one) == 0);
  CHECK(disk::wait_for(other) == 0);
  const auto bytes = disk::bytes_of(path);
  CHECK(std::ranges::count(bytes, '\n') == 2 * lines);
  for (const std::string name : {"a", "b"}) {
    std::size_t at = 0;
    for (int line = 0; line < lines; ++line) {
      at = bytes.find(name + std::to_string(line) + "\n", at);
      REQUIRE(at != std::string::npos);
    }
  }
}
