#include "cli/talk.hpp"

#include <ranges>

#include "bti/text.hpp"
#include "cli/json.hpp"

namespace bti::cli {

namespace {

/// The service that the user last wrote for in this case.
std::vector<std::string> last_service(const Session& session) {
  const auto name = user(session);
  if (!session.open_case || !name) return {};
  for (const Entry& entry : session.open_case->of.entries | std::views::reverse) {
    if (entry.envelope.by == *name && entry.envelope.service) return {entry.envelope.service->value};
  }
  return {};
}

}  // namespace

Result<Reply> ask_service(Session& session, const Guide& guide) {
  const auto said = said_service(session, guide);
  if (!said) return std::unexpected(said.error());
  if (*said) return Reply{Reply::Kind::answer, {(*said)->value}};
  if (!interactive(session)) return fail(service_needed(guide));
  return ask(session,
             {.field = "service",
              .text = msg("prompt.my-service"),
              .kind = FieldKind::id,
              .required = true,
              .choices = service_choices(guide),
              .otherwise = last_service(session),
              .help = msg("prompt.my-service.help")},
             {}, {});
}

Result<Reply::Kind> take_up(Session& session, Draft& draft, const std::string& step, Answers& answers) {
  auto kept = draft.read();
  if (!kept) {
    const auto aside = draft.put_aside();
    if (!aside) return std::unexpected(std::move(kept.error()));
    session.env.out.flush();
    print_errors(session, kept.error());
    print(session, msg("cli.draft-put-aside", aside->string()));
    return Reply::Kind::answer;
  }
  if (!*kept) return Reply::Kind::answer;
  const auto at = (*kept)->choices.find(draft_step);
  const bool elsewhere = at != (*kept)->choices.end() && at->second != step;
  if (!elsewhere) {
    const Reply wanted = ask_yes_no(session, msg("cli.draft-go-on"), true);
    if (wanted.kind != Reply::Kind::answer) return wanted.kind;
    if (wanted.values.front() == "yes") {
      answers = std::move(**kept);
      return Reply::Kind::answer;
    }
  }
  const auto aside = draft.put_aside();
  if (!aside) return std::unexpected(aside.error());
  const std::string where = aside->string();
  print(session, elsewhere ? msg("cli.draft-elsewhere", where) : msg("cli.draft-put-aside", where));
  return Reply::Kind::answer;
}

int leave_at_once(Session& session, Reply::Kind how) {
  print(session, msg("cli.nothing-kept"));
  return how == Reply::Kind::interrupted ? interrupted_status : 0;
}

void show_draft(Session& session, const Draft& draft) {
  const Message where = draft.is_kept() ? msg("cli.draft-kept", draft.path().string()) : msg("cli.draft-lost");
  if (session.options.flag("--json")) return warn(session, where);  // standard output is for the object alone
  print(session, where);
}

int leave(Session& session, const Draft& draft, const Answers& answers, Way way) {
  session.env.out << '\n';
  if (answers.entries.empty()) {
    print(session, msg("cli.nothing-kept"));
  } else {
    show_draft(session, draft);
    if (!draft.is_kept()) return way == Way::interrupted ? interrupted_status : 0;
    print(session,
          session.open_case ? msg("cli.draft-next", session.open_case->of.number.value) : msg("cli.draft-next-new"));
  }
  return way == Way::interrupted ? interrupted_status : 0;
}

void show_rehearsal(Session& session, const CaseNumber& number, const std::vector<Entry>& entries) {
  if (session.options.flag("--json")) {
    write_json(session, rehearsal_json(number, entries));
    return;
  }
  if (entries.empty()) print(session, msg("cli.nothing-new"));
  for (const Entry& entry : entries) session.env.out << visible(render(entry));
}

void show_outcome(Session& session, const Recording& recording) {
  if (session.options.flag("--json")) {
    write_json(session, recording_json(session, recording));
  } else {
    show_recorded(session, recording);
  }
}

}  // namespace bti::cli
