#include <catch2/catch.hpp>

#include "cli/answers.hpp"

namespace bti::cli {
namespace {

Answers again(const Answers& answers) {
  const std::string text = render_answers(answers);
  INFO(text);
  const auto file = read_yaml(text, case_limit);
  REQUIRE(file);
  return read_draft(*file);
}

TEST_CASE("answers are written as an answers file and read again") {
  Answers answers;
  answers.choices = {{"outcome", "go-on"}, {"x-step", "0/define"}};
  answers.entries["subject"] = {{{"kind", {"child"}}, {"born", {"2017"}}}};
  answers.entries["conversation"] = {{{"present", {"mor", "far"}}, {"text", {"Linje en.\nSa \"nei\" \\ ja\tog så"}}}};
  CHECK(render_answers(answers) ==
        "outcome: \"go-on\"\n"
        "x-step: \"0/define\"\n"
        "conversation:\n"
        "- present: [\"mor\", \"far\"]\n"
        "  text: \"Linje en.\\nSa \\\"nei\\\" \\\\ ja\\tog så\"\n"
        "subject:\n"
        "- born: 2017\n"
        "  kind: \"child\"\n");
  const Answers read = again(answers);
  CHECK(read.choices == answers.choices);
  CHECK(read.entries == answers.entries);
}

TEST_CASE("a refused consent becomes a refusal") {
  Answers answers;
  answers.entries["consent"] = {{{"refused", {"yes"}}, {"consent", {"log"}}, {"given-by", {"guardian"}}},
                                {{"refused", {"no"}}, {"consent", {"cooperation"}}, {"form", {"oral"}}}};
  const std::string text = render_answers(answers);
  CHECK(text ==
        "consent:\n"
        "- consent: \"cooperation\"\n"
        "  form: \"oral\"\n"
        "refusal:\n"
        "- consent: \"log\"\n"
        "  given-by: [\"guardian\"]\n");
  CHECK(items_of(again(answers), {AskKind::consent, 1, "log"}).at(0).at("refused") == std::vector<std::string>{"yes"});
}

TEST_CASE("asks of one kind are told apart by what they are of") {
  Answers answers;
  const Ask evaluation{AskKind::meeting, 1, "evaluation"};
  const Ask cooperation{AskKind::meeting, 1, "cooperation"};
  set_items(answers, evaluation, {{{"kind", {"evaluation"}}, {"date", {"2026-12-01"}}}});
  set_items(answers, cooperation, {{{"kind", {"cooperation"}}, {"date", {"2026-12-08"}}}});
  CHECK(items_of(answers, evaluation).size() == 1);
  set_items(answers, evaluation, {});
  CHECK(items_of(answers, evaluation).empty());
  CHECK(items_of(answers, cooperation).at(0).at("date").front() == "2026-12-08");
}

TEST_CASE("no answers are an empty map") {
  CHECK(render_answers({}) == "{}\n");
  CHECK(again({}).empty());
}

}  // namespace
}  // namespace bti::cli
