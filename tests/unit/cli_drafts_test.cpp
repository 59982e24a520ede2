#include <stdlib.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "cli/drafts.hpp"
#include "cli/editor.hpp"
#include "cli/typed.hpp"
#include "unit/cli_env.hpp"

namespace bti::cli {
namespace {

namespace fs = std::filesystem;
using test::World;

/// A world with a home and two caseloads in it.
struct Home : World {
  Home() {
    std::string name = "/tmp/bti-drafts-XXXXXX";
    REQUIRE(mkdtemp(name.data()) != nullptr);
    root = name;
    fs::create_directory(root / "one");
    fs::create_directory(root / "other");
    env.variables["HOME"] = root.string();
    go_to("one");
  }
  Home(const Home&) = delete;
  Home& operator=(const Home&) = delete;
  ~Home() { fs::remove_all(root); }
  void go_to(const char* caseload) { session.caseload = Caseload{root / caseload, root, {}, nullptr}; }
  fs::path root;
};

const Answers some{.entries = {{"note", {{{"text", {"rolig"}}}}}}, .choices = {}};

TEST_CASE("a draft is offered in its own caseload and to its own user only") {
  Home home;
  Draft(home.session, "new").keep(some);
  CHECK(Draft(home.session, "new").read()->has_value());
  home.env.user = "larer2";
  CHECK_FALSE(Draft(home.session, "new").read()->has_value());
  home.env.user = "larer1";
  home.go_to("other");
  CHECK_FALSE(Draft(home.session, "new").read()->has_value());
}

TEST_CASE("a draft put aside leaves the earlier ones alone") {
  Home home;
  Draft draft(home.session, "new");
  draft.keep(some);
  const auto first = draft.put_aside();
  draft.keep(some);
  const auto second = draft.put_aside();
  REQUIRE((first && second));
  CHECK(*first != *second);
  CHECK(fs::exists(*first));
  CHECK(fs::exists(*second));
  CHECK_FALSE(draft.is_kept());
}

TEST_CASE("without a home no draft is kept, and that is said once") {
  Home home;
  home.env.variables = {{"HOME", "here"}, {"XDG_STATE_HOME", "there"}};
  Draft draft(home.session, "new");
  draft.keep(some);
  const std::string said = home.err.str();
  CHECK_FALSE(said.empty());
  draft.keep(some);
  CHECK(home.err.str() == said);
  CHECK_FALSE(draft.is_kept());
}

TEST_CASE("a text that is refused in the editor may be mended, and stays until it is taken") {
  Home home;
  home.typed = {"j"};
  int times = 0;
  home.env.edit = [&](const fs::path& file) {
    std::ofstream(file) << (++times == 1 ? "feil" : "rett");
    return times == 1 ? Edited::failed : Edited::done;
  };
  const auto wrong = [](const std::string& text) {
    return text == "feil" ? std::optional(msg("prompt.identity-number")) : std::nullopt;
  };
  const fs::path folder = drafts_folder(home.session);
  CHECK(write_in_editor(home.session, "", folder, wrong) == "rett");
  const auto texts = [&] {
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(folder)) count += entry.path().extension() == ".txt" ? 1U : 0U;
    return count;
  };
  CHECK(texts() == 0);
  times = 0;
  home.typed.emplace_back("n");
  CHECK_FALSE(write_in_editor(home.session, "", folder, wrong));
  CHECK(texts() == 1);
  home.env.edit = [](const fs::path&) { return Edited::no_editor; };
  CHECK_FALSE(write_in_editor(home.session, "", folder, wrong));
  CHECK(texts() == 1);
}

TEST_CASE("a user id must be fit to stand in every entry") {
  CHECK(is_label("larer1"));
  CHECK(is_label("kontaktlærer på 3. trinn"));
  CHECK_FALSE(is_label(""));
  CHECK_FALSE(is_label("  "));
  CHECK_FALSE(is_label("to\nlinjer"));
  CHECK_FALSE(is_label("\x1b[2J"));
  CHECK_FALSE(is_label("\xff"));
  CHECK(is_label(std::string(120, 'a')));
  CHECK_FALSE(is_label(std::string(121, 'a')));
  World world;
  world.env.variables["BTI_USER"] = "x\ty";
  CHECK_FALSE(user(world.session));
}

}  // namespace
}  // namespace bti::cli
