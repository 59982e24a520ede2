// bti reopen: a case that had ended goes on.
#include "cli/acute.hpp"
#include "cli/conclude.hpp"
#include "cli/given.hpp"
#include "cli/talk.hpp"

namespace bti::cli {
namespace {

void tell_reopened(Session& session, const OpenCase& now) {
  print(session, msg("cli.ask-again"));
  show_next(session, now);
}

Result<int> reopen_at_terminal(Session& session, const Answerer& who) {
  const OpenCase& about = *session.open_case;
  const auto may = rehearse(about, std::vector<Payload>{Reopened{}}, who, session.env.now());
  if (!may) return std::unexpected(may.error());
  Answer item;
  const AskForm form{.questions = [](const Answer&) {
    return std::vector<Question>{
        {.field = "reason", .text = msg("ask.reopened.reason"), .kind = FieldKind::words, .required = true}};
  }};
  const Way way = ask_given(session, form, item);
  if (way != Way::forward) keep_typed(session, item);
  if (way == Way::acute) return turn_acute(session, who);
  if (way != Way::forward) {
    return leave_at_once(session, way == Way::interrupted ? Reply::Kind::interrupted : Reply::Kind::stop);
  }
  auto status = conclude(session, just(Reopened{{first_of(item, "reason").value_or("")}}), who, tell_reopened);
  if (!status) keep_typed(session, item);
  return status;
}

}  // namespace

Result<int> reopen(Session& session) {
  const OpenCase& about = *session.open_case;
  use_language_of(session, *about.guide);
  const auto name = user(session);
  if (!name) return std::unexpected(name.error());
  const auto mine = said_service(session, *about.guide);
  if (!mine) return std::unexpected(mine.error());
  const Answerer who{*name, mine->value_or(ServiceId{})};
  if (!session.options.value("--answers")) {
    if (interactive(session)) return reopen_at_terminal(session, who);
    return fail({.failure = Failure::usage,
                 .what = msg("cli.reopen-why"),
                 .hint = msg("cli.reopen-why.hint", about.of.number.value)});
  }
  const auto read = read_given(session, Reopened::type, {});
  if (!read) return std::unexpected(read.error());
  return conclude(session, just(*read), who, tell_reopened);
}

}  // namespace bti::cli
