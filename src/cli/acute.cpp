// bti acute, and what it shares with other commands: whom to call, first of all, and that it is written down.
#include "cli/acute.hpp"

#include <utility>

#include "cli/given.hpp"
#include "cli/json.hpp"
#include "cli/screen.hpp"
#include "cli/talk.hpp"

namespace bti::cli {
namespace {

using Report = std::optional<Notification>;

bool for_people(const Session& session) { return !session.options.flag("--json"); }

/// Shown before anything that may take time.
void show_now(Session& session, const ServiceId& me) {
  show_acute(session, *session.open_case->guide, me);
  session.env.out.flush();
}

Result<Recording> record_turn(Session& session, const Answerer& who, std::string_view again) {
  const OpenCase& about = *session.open_case;
  auto recording = record(session, about, std::vector<Payload>{AcuteTurn{}}, who);
  if (recording) return recording;
  session.env.out << '\n';
  print(session, msg("cli.acute-not-recorded", std::string(again) + " " + about.of.number.value));
  return recording;
}

Result<int> rehearse_acute(Session& session, const Answerer& who, const Report& report) {
  const OpenCase& about = *session.open_case;
  std::vector<Payload> payloads{AcuteTurn{}};
  if (report) payloads.emplace_back(*report);
  const auto entries = rehearse(about, payloads, who, session.env.now());
  if (!entries) return std::unexpected(entries.error());
  show_rehearsal(session, about.of.number, *entries);
  return 0;
}

AskForm report_form(Date today) {
  return {.questions = [today](const Answer&) {
    return std::vector<Question>{
        {.field = "to", .text = msg("ask.notification.to"), .kind = FieldKind::label, .list = true},
        {.field = "date",
         .text = msg("ask.notification.date"),
         .kind = FieldKind::date,
         .past = true,
         .otherwise = {iso(today)},
         .help = msg("help.date")},
        {.field = "text", .text = msg("ask.notification.text"), .kind = FieldKind::words}};
  }};
}

Report report_of(const Answer& answer) {
  const auto to = answer.find("to");
  if (to == answer.end()) return std::nullopt;
  Notification report;
  for (const std::string& one : to->second) report.to.push_back({one});
  if (const auto date = first_of(answer, "date")) report.date = parse_iso_date(*date);
  if (auto text = first_of(answer, "text")) report.text = Words{std::move(*text)};
  return report;
}

Result<Report> report_from_file(const Session& session) {
  if (!session.options.value("--answers")) return Report();
  const auto read = read_given(session, Notification::type, {});
  if (!read) return std::unexpected(read.error());
  return std::get<Notification>(*read);
}

/// Writes down to whom it was reported, as far as that was said; it can be said later.
Result<int> record_report(Session& session, const Answerer& who, Recording turn, const Report& report) {
  if (report) {
    auto recording = record(session, turn.now, std::vector<Payload>{*report}, who);
    if (!recording) return std::unexpected(std::move(recording.error()));
    if (for_people(session)) show_recorded(session, *recording);
    turn.entries.insert(turn.entries.end(), recording->entries.begin(), recording->entries.end());
    turn.now = std::move(recording->now);
  } else if (for_people(session)) {
    print(session, msg("cli.report-later", turn.now.of.number.value));
  }
  if (!for_people(session)) write_json(session, recording_json(session, turn));
  return 0;
}

/// The turn is in the case, whatever the file says besides.
Result<int> tell_alone(Session& session, const Recording& turn, Errors errors) {
  if (!for_people(session)) write_json(session, recording_json(session, turn));
  warn(session, msg("cli.acute-alone-here", turn.now.of.number.value));
  return std::unexpected(std::move(errors));
}

Result<int> ask_report(Session& session, const Answerer& who, Recording turn) {
  Answer answer;
  const Way way = ask_given(session, report_form(session.env.now().date()), answer);
  auto status = record_report(session, who, std::move(turn), way == Way::forward ? report_of(answer) : Report());
  if (!status || way != Way::forward) keep_typed(session, answer);
  if (status && way == Way::interrupted) return interrupted_status;
  return status;
}

}  // namespace

Result<int> turn_acute(Session& session, const Answerer& who) {
  show_now(session, who.me);
  if (session.options.flag("--dry-run")) return rehearse_acute(session, who, {});
  const auto recording = record_turn(session, who, "bti step");
  if (!recording) return std::unexpected(recording.error());
  session.env.out << '\n';
  print(session, msg("cli.acute-recorded", recording->now.of.number.value));
  return 0;
}

void show_acute_anyway(Session& session) {
  const auto guide = session.caseload ? session.caseload->guides->find(session.caseload->settings.guide)
                                      : Result<std::shared_ptr<const Guide>>(std::unexpect);
  if (guide) {
    show_acute(session, **guide, {});
  } else {
    print(session, msg("cli.acute-numbers"));
  }
  session.env.out << '\n';
  session.env.out.flush();
}

Result<int> acute(Session& session) {
  const OpenCase& about = *session.open_case;
  use_language_of(session, *about.guide);
  const auto mine = said_service(session, *about.guide);
  const ServiceId me = mine ? mine->value_or(ServiceId{}) : ServiceId{};
  if (for_people(session)) show_now(session, me);
  const auto name = user(session);
  if (!name) return std::unexpected(name.error());
  const Answerer who{*name, me};
  auto report = report_from_file(session);
  if (session.options.flag("--dry-run")) {
    return report ? rehearse_acute(session, who, *report) : std::unexpected(std::move(report.error()));
  }
  auto turn = record_turn(session, who, "bti acute");
  if (!turn) return std::unexpected(std::move(turn.error()));
  if (for_people(session)) {
    session.env.out << '\n';
    print(session, msg("cli.acute-marked", about.of.number.value));
  }
  if (!report) return tell_alone(session, *turn, std::move(report.error()));
  const bool asks = interactive(session) && !session.options.value("--answers") && for_people(session);
  return asks ? ask_report(session, who, std::move(*turn)) : record_report(session, who, std::move(*turn), *report);
}

}  // namespace bti::cli
