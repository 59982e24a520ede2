// bti step: the current step, what it asks, and the way on.
#include <algorithm>
#include <utility>
#include <variant>

#include "cli/acute.hpp"
#include "cli/json.hpp"
#include "cli/screen.hpp"
#include "cli/talk.hpp"

namespace bti::cli {
namespace {

void show_expired_log(Session& session, const OpenCase& about) {
  const Date today = session.env.now().date();
  for (const Finding& finding : findings(*about.guide, about.state, today, today)) {
    if (finding.code == "consent-expired") print_finding(session, finding);
  }
}

void show_case_line(Session& session, const OpenCase& about) {
  print(session, msg("screen.case", about.of.number.value));
  if (needs_help_now(about.state)) print(session, msg("screen.is-acute"));
  if (log_withdrawn(*about.guide, about.state, session.env.now().date())) {
    print_marked(session, "!! ",
                 say(session, msg("engine.log-withdrawn")) + " " + say(session, msg("engine.log-withdrawn.hint")));
  }
  show_expired_log(session, about);
}

int show_only(Session& session, const ServiceId& me) {
  const OpenCase& about = *session.open_case;
  if (session.options.flag("--json")) {
    write_json(session, step_json(session, about, me));
    return 0;
  }
  show_case_line(session, about);
  if (about.state.status != Status::open) {
    print_text(session, status_line(session, about.state));
    return 0;
  }
  show_step(session, *about.guide, about.state.at, me);
  show_asks(session, about, me);
  session.env.out << '\n';
  print(session, msg("cli.next-command", about.of.number.value));
  return 0;
}

bool is_acute_turn(const Entry& entry) { return std::holds_alternative<AcuteTurn>(entry.payload); }

/// What is wrong with other answers does not hold up that it is acute.
Result<int> acute_alone(Session& session, std::string_view answers, const Answerer& who, const Errors& errors) {
  const OpenCase& about = *session.open_case;
  const auto file = read_yaml(answers, case_limit);
  const Value* acute = file ? file->find("acute") : nullptr;
  if (acute == nullptr) return std::unexpected(errors);
  Value alone = *file;
  std::erase_if(alone.members, [](const Member& member) { return member.key != "acute"; });
  const auto payloads = read_answers(alone, *about.guide, about.state, who.me, session.env.now().date());
  if (!payloads || payloads->empty()) return std::unexpected(errors);
  const auto recording = record(session, about, *payloads, who);
  if (!recording) return std::unexpected(errors);
  if (!session.options.flag("--json")) show_acute(session, *about.guide, who.me);
  show_outcome(session, *recording);
  warn(session, msg("cli.acute-alone-here", about.of.number.value));
  return std::unexpected(errors);
}

Result<int> answer_from_file(Session& session, const std::string& file, const Answerer& who) {
  const OpenCase& about = *session.open_case;
  const auto answers = read_answers_text(session, file);
  if (!answers) return std::unexpected(answers.error());
  if (session.options.flag("--dry-run")) {
    const auto entries = rehearse(about, *answers, who, session.env.now());
    if (!entries) return std::unexpected(entries.error());
    show_rehearsal(session, about.of.number, *entries);
    return 0;
  }
  const auto recording = record(session, about, *answers, who);
  if (!recording) return acute_alone(session, *answers, who, recording.error());
  if (std::ranges::any_of(recording->entries, is_acute_turn) && !session.options.flag("--json")) {
    show_acute(session, *about.guide, who.me);
  }
  show_outcome(session, *recording);
  return 0;
}

Result<int> finish(Session& session, Draft& draft, const Interview& interview, const Answerer& who) {
  const Answers answers = interview.given();
  const OpenCase& about = *session.open_case;
  if (answers.entries.empty() && !answers.choices.contains("outcome")) {
    print(session, msg("cli.nothing-new"));
    show_next(session, about);
    return 0;
  }
  if (session.options.flag("--dry-run")) {
    const auto entries = rehearse(about, render_answers(answers), who, session.env.now());
    if (!entries) return std::unexpected(entries.error());
    show_rehearsal(session, about.of.number, *entries);
    show_draft(session, draft);
    return 0;
  }
  const auto recording = record(session, about, render_answers(answers), who);
  if (!recording) {
    show_draft(session, draft);
    return std::unexpected(recording.error());
  }
  if (answers.entries == interview.answers().entries) {
    draft.remove();
  } else {
    show_draft(session, draft);
  }
  show_outcome(session, *recording);
  return 0;
}

Result<int> converse(Session& session, const Answerer& who) {
  const OpenCase& about = *session.open_case;
  const std::string step_name = about.guide->step_name(about.state.at);
  show_case_line(session, about);
  Draft draft(session, about.of.number.value);
  Answers answers;
  const auto taken = take_up(session, draft, step_name, answers);
  if (!taken) return std::unexpected(taken.error());
  if (*taken == Reply::Kind::acute) return turn_acute(session, who);
  if (*taken != Reply::Kind::answer) return leave_at_once(session, *taken);
  answers.choices[std::string(draft_step)] = step_name;
  show_step(session, *about.guide, about.state.at, who.me);
  print(session, msg("prompt.welcome", say(session, msg("prompt.acute-word"))));
  Interview interview(session, about, who.me, who.user, draft, std::move(answers));
  const Way way = interview.run();
  if (way == Way::acute) {
    auto turned = turn_acute(session, who);
    if (!interview.answers().entries.empty()) show_draft(session, draft);
    return turned;
  }
  if (way != Way::forward) return leave(session, draft, interview.answers(), way);
  return finish(session, draft, interview, who);
}

}  // namespace

Result<int> step(Session& session) {
  const OpenCase& about = *session.open_case;
  use_language_of(session, *about.guide);
  const auto answers = session.options.value("--answers");
  const bool show = session.options.flag("--show");
  if (show && answers) {
    return fail(
        {.failure = Failure::usage, .what = msg("cli.show-or-answers"), .hint = msg("cli.show-or-answers.hint")});
  }
  if (!show && !answers && !interactive(session)) {
    return fail({.failure = Failure::usage,
                 .what = msg("cli.step-no-terminal"),
                 .hint = msg("cli.step-no-terminal.hint", about.of.number.value)});
  }
  const auto name = user(session);
  if (!name) return std::unexpected(name.error());
  const auto mine = ask_service(session, *about.guide);
  if (!mine) return std::unexpected(mine.error());
  if (mine->kind == Reply::Kind::acute) return turn_acute(session, {*name, {}});
  if (mine->kind != Reply::Kind::answer) return leave_at_once(session, mine->kind);
  const ServiceId me{mine->values.front()};
  if (show) return show_only(session, me);
  const Answerer who{*name, me, answers.value_or(""), session.caseload->settings.people};
  if (answers) return answer_from_file(session, *answers, who);
  if (about.state.status != Status::open) return show_only(session, me);
  return converse(session, who);
}

}  // namespace bti::cli
