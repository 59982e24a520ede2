#include <catch2/catch.hpp>

#include "support/disk.hpp"
#include "support/faulty_calls.hpp"

using namespace bti;
using namespace bti::support;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t limit = 1000;
const std::string old_bytes = "case: K7F3-Q2MD\njournal:\n";
const std::string new_bytes = "- id: \"1\"\n";

Lock lock_of(const fs::path& folder) { return std::move(Lock::take(folder, 1s).value()); }

Result<void> append(Calls& calls, const fs::path& folder, const std::string& bytes = new_bytes) {
  return append_file(calls, folder, folder / "case.yaml", limit, 10s,
                     [&](std::string_view) -> Result<std::string> { return bytes; });
}

template <class T>
std::string id_of(const Result<T>& result) {
  return result ? "" : result.error().front().what.id;
}

template <class T>
std::optional<Failure> failure_of(const Result<T>& result) {
  return result ? std::optional<Failure>() : result.error().front().failure;
}

}  // namespace

TEST_CASE("an append keeps the old bytes and adds the new") {
  const disk::Folder folder;
  disk::lay(folder.path() / "case.yaml", old_bytes);
  Calls calls;
  std::string seen;
  const auto done = append_file(calls, folder.path(), folder.path() / "case.yaml", limit, 1s,
                                [&](std::string_view old) -> Result<std::string> {
                                  seen = old;
                                  return new_bytes;
                                });
  REQUIRE(done);
  CHECK(seen == old_bytes);
  CHECK(disk::bytes_of(folder.path() / "case.yaml") == old_bytes + new_bytes);
  CHECK(disk::mode_of(folder.path() / "case.yaml") == 0600);
  CHECK(disk::mode_of(folder.path() / ".bti.lock") == 0600);
  CHECK(disk::names_in(folder.path()) == std::vector<std::string>{"case.yaml"});
}

TEST_CASE("bytes are on the disk before they get their name, and the name before it is told") {
  const disk::Folder folder;
  disk::lay(folder.path() / "case.yaml", old_bytes);
  FaultyCalls calls;
  REQUIRE(append(calls, folder.path()));
  CHECK(calls.made == std::vector<std::string>{"open", "remove", "open", "write", "sync", "close", "rename", "sync",
                                               "remove", "close"});
}

TEST_CASE("nothing is written when there is nothing to say, or it may not be said") {
  const disk::Folder folder;
  const auto path = folder.path() / "case.yaml";
  disk::lay(path, old_bytes);
  FaultyCalls calls;
  CHECK(append(calls, folder.path(), ""));
  const auto refused = append_file(calls, folder.path(), path, limit, 1s, [](std::string_view) {
    return Result<std::string>(fail({.failure = Failure::rule, .what = msg("engine.some")}));
  });
  CHECK(failure_of(refused) == Failure::rule);
  const auto too_much = append(calls, folder.path(), std::string(limit - old_bytes.size() + 1, 'x'));
  CHECK(id_of(too_much) == "store.too-large");
  CHECK(calls.made.empty());
  CHECK(disk::bytes_of(path) == old_bytes);
  CHECK(append(calls, folder.path(), std::string(limit - old_bytes.size(), 'x')));
}

TEST_CASE("a file that someone changed meanwhile is left as they made it") {
  const disk::Folder folder;
  const auto path = folder.path() / "case.yaml";
  disk::lay(path, old_bytes);
  Calls calls;
  const auto done = append_file(calls, folder.path(), path, limit, 1s, [&](std::string_view) -> Result<std::string> {
    disk::lay(path, "theirs\n");
    return new_bytes;
  });
  CHECK(failure_of(done) == Failure::conflict);
  CHECK(id_of(done) == "store.changed");
  CHECK(disk::bytes_of(path) == "theirs\n");
  CHECK(disk::names_in(folder.path()) == std::vector<std::string>{"case.yaml"});
}

TEST_CASE("a disk that takes little at a time and is interrupted gets every byte") {
  const disk::Folder folder;
  disk::lay(folder.path() / "case.yaml", old_bytes);
  SlowCalls calls;
  REQUIRE(append(calls, folder.path()));
  CHECK(disk::bytes_of(folder.path() / "case.yaml") == old_bytes + new_bytes);
}

TEST_CASE("replace_file writes a new file, and an old one anew") {
  const disk::Folder folder;
  const auto lock = lock_of(folder.path());
  const auto path = folder.path() / "draft.yaml";
  Calls calls;
  REQUIRE(replace_file(calls, lock, path, "one"));
  CHECK(disk::bytes_of(path) == "one");
  fs::permissions(path, fs::perms(0644));
  REQUIRE(replace_file(calls, lock, path, "two"));
  CHECK(disk::bytes_of(path) == "two");
  CHECK(disk::mode_of(path) == 0600);
}

TEST_CASE("another hard link to a replaced file keeps the old bytes") {
  const disk::Folder folder;
  disk::lay(folder.path() / "case.yaml", old_bytes);
  fs::create_hard_link(folder.path() / "case.yaml", folder.path() / "backup.yaml");
  Calls calls;
  REQUIRE(append(calls, folder.path()));
  CHECK(disk::bytes_of(folder.path() / "backup.yaml") == old_bytes);
  CHECK(disk::bytes_of(folder.path() / "case.yaml") == old_bytes + new_bytes);
}

TEST_CASE("create_file makes the folders on the way and never writes over a file") {
  const disk::Folder folder;
  const auto lock = lock_of(folder.path());
  const auto path = folder.path() / "cases/2026/K7F3-Q2MD.yaml";
  FaultyCalls calls;
  calls.moves_over_only = GENERATE(false, true);
  REQUIRE(create_file(calls, lock, path, new_bytes));
  CHECK(disk::bytes_of(path) == new_bytes);
  CHECK(disk::mode_of(path) == 0600);
  CHECK(disk::mode_of(path.parent_path()) == 0700);
  CHECK(disk::mode_of(path.parent_path().parent_path()) == 0700);
  const auto again = create_file(calls, lock, path, "other");
  CHECK(failure_of(again) == Failure::conflict);
  CHECK(id_of(again) == "store.exists");
  CHECK(disk::bytes_of(path) == new_bytes);
  CHECK(disk::names_in(path.parent_path()) == std::vector<std::string>{"K7F3-Q2MD.yaml"});
}

TEST_CASE("a file that appears while create_file writes is kept") {
  class Rival : public Calls {
   public:
    explicit Rival(fs::path path) : m_path(std::move(path)) {}
    int rename(const char* from, const char* to, Renaming how) override {
      disk::lay(m_path, "theirs");
      return Calls::rename(from, to, how);
    }

   private:
    fs::path m_path;
  };
  const disk::Folder folder;
  const auto path = folder.path() / "case.yaml";
  Rival calls(path);
  CHECK(id_of(create_file(calls, lock_of(folder.path()), path, new_bytes)) == "store.exists");
  CHECK(disk::bytes_of(path) == "theirs");
  CHECK(disk::names_in(folder.path()) == std::vector<std::string>{"case.yaml"});
}

TEST_CASE("make_folders makes what is missing, and refuses a link or a file in a folder's place") {
  const disk::Folder folder;
  Calls calls;
  REQUIRE(make_folders(calls, folder.path() / "a/b/c/"));
  REQUIRE(make_folders(calls, folder.path() / "a/b/c"));
  CHECK(disk::mode_of(folder.path() / "a/b/c") == 0700);
  disk::lay(folder.path() / "file", "");
  fs::create_symlink("a", folder.path() / "link");
  CHECK(id_of(make_folders(calls, folder.path() / "file")) == "store.not-a-folder");
  CHECK(id_of(make_folders(calls, folder.path() / "file/b")) == "store.not-a-folder");
  CHECK(id_of(make_folders(calls, folder.path() / "link")) == "store.link");
  CHECK(make_folders(calls, folder.path() / "link/b/d"));
  CHECK(make_folders(calls, "/"));
}

TEST_CASE("links, devices and folders are not written over") {
  const disk::Folder folder;
  const auto lock = lock_of(folder.path());
  const auto at = [&](const char* name) { return folder.path() / name; };
  disk::lay(at("target"), "precious");
  fs::create_symlink("target", at("link"));
  fs::create_symlink("nowhere", at("dangling"));
  fs::create_directory(at("folder"));
  REQUIRE(::mkfifo(at("fifo").c_str(), 0600) == 0);
  Calls calls;
  const auto more = [](std::string_view) -> Result<std::string> { return new_bytes; };
  for (const auto& [name, id] : {std::pair{"link", "store.link"}, std::pair{"dangling", "store.link"},
                                 std::pair{"folder", "store.folder"}, std::pair{"fifo", "store.not-a-file"}}) {
    CAPTURE(name);
    CHECK(id_of(replace_file(calls, lock, at(name), "x")) == id);
    CHECK(id_of(create_file(calls, lock, at(name), "x")) == id);
  }
  const disk::Folder other;
  for (const auto& name : {"link", "folder", "fifo"}) {
    fs::rename(at(name), other.path() / name);
    CAPTURE(name);
    CHECK(failure_of(append_file(calls, other.path(), other.path() / name, limit, 1s, more)) == Failure::file);
  }
  CHECK(disk::bytes_of(at("target")) == "precious");
}

TEST_CASE("within refuses links on the way, ways out, and names that are not what they seem") {
  const disk::Folder folder;
  const auto& root = folder.path();
  fs::create_directories(root / "real/2026");
  fs::create_symlink("real", root / "link");
  disk::lay(root / "file", "");
  CHECK(within(root, root / "real/2026/x.yaml").value() == root / "real/2026/x.yaml");
  CHECK(within(root, root / "not/yet/x.yaml"));
  CHECK(within(root, root / "link"));  // what it is, the reader of it tells
  CHECK(within(root, root / "real/./2026//x.yaml").value() == root / "real/2026/x.yaml");
  CHECK(id_of(within(root, root / "link/2026/x.yaml")) == "store.link");
  CHECK(id_of(within(root, root / "file/x.yaml")) == "store.not-a-folder");
  for (const auto& path : {root, root / "..", root / "../x", root / "real/../../x", fs::path("/etc/passwd"),
                           fs::path("x.yaml"), fs::path(), root / "a\nb", root / "a\x1b[2J", root / "a\xff"}) {
    CAPTURE(path);
    CHECK(id_of(within(root, path)) == "store.odd-name");
  }
  CHECK(within(".", "cases/x.yaml").value() == "./cases/x.yaml");
  CHECK(id_of(within(".", "../x.yaml")) == "store.odd-name");
}

TEST_CASE("nothing is written through a folder that is a link") {
  const disk::Folder folder;
  const disk::Folder outside;
  disk::lay(outside.path() / "case.yaml", old_bytes);
  fs::create_symlink(outside.path(), folder.path() / "cases");
  Calls calls;
  const auto more = [](std::string_view) -> Result<std::string> { return new_bytes; };
  CHECK(id_of(append_file(calls, folder.path(), folder.path() / "cases/case.yaml", limit, 1s, more)) == "store.link");
  const auto lock = lock_of(folder.path());
  CHECK(id_of(create_file(calls, lock, folder.path() / "cases/new/x.yaml", "x")) == "store.link");
  CHECK(id_of(replace_file(calls, lock, folder.path() / "cases/case.yaml", "x")) == "store.link");
  CHECK(disk::names_in(outside.path()) == std::vector<std::string>{"case.yaml"});
  CHECK(disk::bytes_of(outside.path() / "case.yaml") == old_bytes);
}

TEST_CASE("a file of one's own is private, is never written over, and leaves nothing beside it") {
  const disk::Folder folder;
  Calls calls;
  const fs::path path = folder.path() / "minutes.md";
  REQUIRE(create_own_file(calls, path, new_bytes));
  CHECK(disk::bytes_of(path) == new_bytes);
  CHECK(disk::mode_of(path) == 0600);
  CHECK(id_of(create_own_file(calls, path, "x")) == "store.exists");
  fs::create_symlink(folder.path() / "elsewhere", folder.path() / "link");
  CHECK(id_of(create_own_file(calls, folder.path() / "link", "x")) == "store.link");
  CHECK_FALSE(create_own_file(calls, folder.path() / "no/folder/x.md", "x"));
  CHECK(disk::bytes_of(path) == new_bytes);
  CHECK(disk::names_in(folder.path()) == std::vector<std::string>{"link", "minutes.md"});
  CHECK_FALSE(fs::exists(folder.path() / ".bti.lock"));
}

TEST_CASE("a private file is changed, and read, only where it is private") {
  const disk::Folder folder;
  const fs::path path = folder.path() / "names.yaml";
  Calls calls;
  const auto change = [&](const std::string& to) {
    return change_private_file(calls, folder.path(), path, limit, 1s,
                               [&](std::string_view) -> Result<std::string> { return to; });
  };
  REQUIRE(change(old_bytes));
  CHECK(disk::mode_of(path) == 0600);
  CHECK(read_private_file(path, limit) == old_bytes);
  for (const auto others : {fs::perms::group_read, fs::perms::others_read, fs::perms::others_write}) {
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write | others);
    CHECK(id_of(read_private_file(path, limit)) == "store.not-private");
    CHECK(id_of(change(new_bytes)) == "store.not-private");
  }
  fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
  REQUIRE(change(new_bytes));
  CHECK(disk::bytes_of(path) == new_bytes);
  CHECK(id_of(change(std::string(limit + 1, 'x'))) == "store.too-large");
  CHECK(disk::bytes_of(path) == new_bytes);
}

TEST_CASE("a private file is left alone when there is nothing to change, when it may not, and when someone else did") {
  const disk::Folder folder;
  const fs::path path = folder.path() / "names.yaml";
  Calls calls;
  const auto change = [&](const std::function<Result<std::string>(std::string_view)>& how) {
    return change_private_file(calls, folder.path(), path, limit, 1s, how);
  };
  CHECK(change([](std::string_view old) -> Result<std::string> { return std::string(old); }));
  CHECK(disk::names_in(folder.path()).empty());
  REQUIRE(change([](std::string_view) -> Result<std::string> { return old_bytes; }));
  CHECK(id_of(change([](std::string_view) -> Result<std::string> { return fail({.what = msg("store.exists")}); })) ==
        "store.exists");
  CHECK(disk::bytes_of(path) == old_bytes);
  CHECK(id_of(change([&](std::string_view) -> Result<std::string> {
          disk::lay(path, "theirs");
          return new_bytes;
        })) == "store.changed");
  CHECK(disk::bytes_of(path) == "theirs");
}
