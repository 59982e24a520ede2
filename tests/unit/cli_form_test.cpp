#include <catch2/catch.hpp>

#include "cli/run_form.hpp"
#include "unit/cli_env.hpp"

namespace bti::cli {
namespace {

using test::World;
using Entries = std::vector<Answer>;

Question question(std::string field, bool required) {
  return {.field = std::move(field), .text = {}, .kind = FieldKind::words, .required = required};
}

/// A form with a text that is needed and a place that is not.
AskForm form(bool grows) {
  return {.grows = grows,
          .questions = [](const Answer&) { return std::vector{question("text", true), question("place", false)}; }};
}

struct Run {
  Way way;
  Entries entries;
  std::size_t left;  ///< lines that were not read
};

Run run(const AskForm& asked, std::vector<std::string> typed, Entries before = {}, Start start = Start::first,
        std::size_t least = 1) {
  World world(std::move(typed));
  const Course course{.head = [] {},
                      .may_end = [least](const Entries& some) { return some.size() >= least; },
                      .insist = [] {},
                      .keep = [](const Entries&) {},
                      .around = {}};
  const Way way = run_form(world.session, asked, before, start, course);
  return {way, before, world.typed.size() - world.next};
}

TEST_CASE("questions come in order, and an optional one may be skipped") {
  const Run done = run(form(false), {"mål", ""});
  CHECK(done.way == Way::forward);
  CHECK(done.entries == Entries{{{"text", {"mål"}}}});
}

TEST_CASE("what is required is asked for again") {
  const Run done = run(form(false), {"", "", "mål", "hjemme"});
  CHECK(done.entries == Entries{{{"text", {"mål"}}, {"place", {"hjemme"}}}});
}

TEST_CASE("entries are added until the first question is left empty, but not before there are enough") {
  const Run done = run(form(true), {"", "en", "", "", "to", "ute", ""}, {}, Start::first, 2);
  CHECK(done.way == Way::forward);
  CHECK(done.entries == Entries{{{"text", {"en"}}}, {{"text", {"to"}}, {"place", {"ute"}}}});
  CHECK(done.left == 0);
}

TEST_CASE("one may go back, within an entry and to the one before, and nothing is lost") {
  const Run done = run(form(true), {"en", "ute", "<", "inne", "to", "<", "<", "<", "", "", "", "der", ""});
  CHECK(done.way == Way::forward);
  CHECK(done.entries == Entries{{{"text", {"en"}}, {"place", {"inne"}}}, {{"text", {"to"}}, {"place", {"der"}}}});
}

TEST_CASE("back from the first question leads out of the form") {
  CHECK(run(form(false), {"<"}).way == Way::back);
  CHECK(run(form(true), {"<"}).entries.empty());
}

TEST_CASE("leaving keeps what was answered") {
  for (const auto& [key, way] :
       std::vector<std::pair<std::string, Way>>{{".", Way::stopped}, {"^C", Way::interrupted}, {"akutt", Way::acute}}) {
    const Run left = run(form(true), {"en", key});
    CHECK(left.way == way);
    CHECK(left.entries == Entries{{{"text", {"en"}}}});
  }
  CHECK(run(form(true), {"en"}).way == Way::interrupted);
}

TEST_CASE("a draft goes on after the last answer") {
  const Run done = run(form(true), {"ute", ""}, {{{"text", {"en"}}}}, Start::resume);
  CHECK(done.entries == Entries{{{"text", {"en"}}, {"place", {"ute"}}}});
}

TEST_CASE("a value may be taken away, and a whole entry") {
  CHECK(run(form(false), {"", "-"}, {{{"text", {"en"}}, {"place", {"ute"}}}}).entries == Entries{{{"text", {"en"}}}});
  const Run gone = run(form(true), {"-", "to", "", ""}, {{{"text", {"en"}}}}, Start::first, 0);
  CHECK(gone.entries == Entries{{{"text", {"to"}}}});
}

TEST_CASE("a fixed entry is asked about once each, and keeps what it is about") {
  AskForm fixed = form(false);
  fixed.fixed = {{{"measure", {"1.1"}}}, {{"measure", {"1.2"}}}};
  const Run done = run(fixed, {"bra", "", "dårlig", ""}, {{{"measure", {"1.2"}}, {"place", {"før"}}}});
  CHECK(done.way == Way::forward);
  CHECK(done.entries == Entries{{{"measure", {"1.1"}}, {"text", {"bra"}}},
                                {{"measure", {"1.2"}}, {"place", {"før"}}, {"text", {"dårlig"}}}});
}

TEST_CASE("answers that a later answer made pointless go") {
  AskForm either{.questions = [](const Answer& answer) {
    std::vector<Question> questions{question("words", false)};
    if (!answer.contains("words")) questions.push_back(question("missing", true));
    return questions;
  }};
  CHECK(run(either,
            {
                "",
                "sov",
                "",
            })
            .entries == Entries{{{"missing", {"sov"}}}});
  CHECK(run(either, {"Jeg vil ute"}, {{{"missing", {"sov"}}}}).entries == Entries{{{"words", {"Jeg vil ute"}}}});
}

}  // namespace
}  // namespace bti::cli
