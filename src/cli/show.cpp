// bti show: where a case stands.
#include <algorithm>
#include <ranges>

#include "bti/findings.hpp"
#include "cli/forms.hpp"
#include "cli/json.hpp"
#include "cli/record.hpp"
#include "cli/screen.hpp"
#include "cli/typed.hpp"

namespace bti::cli {
namespace {

/// A name and its value, if there is one.
void fact(Session& session, const Message& label, const std::string& value) {
  if (!value.empty()) print_text(session, say(session, label) + ": " + value);
}

std::string with_service(const std::string& who, const std::optional<ServiceId>& service, const Guide& guide) {
  return service ? who + ", " + guide.service_name(*service) : who;
}

std::string day(const Session& session, Date date) { return long_date(date, session.wording); }

void show_subject(Session& session, const OpenCase& about) {
  if (!about.state.subject) return;
  const Subject& subject = about.state.subject->value;
  std::string text = about.guide->subject_name(subject.kind);
  if (subject.born) text += ", " + say(session, msg("show.born", subject.born->value));
  fact(session, msg("field.subject.kind"), text);
}

void show_reports(Session& session, const OpenCase& about) {
  for (const auto& one : about.state.notifications) {
    std::string all;
    for (const Label& to : one.value.to) {
      all += (all.empty() ? "" : ", ") + session.caseload->settings.show(to.text);
    }
    print(session, msg("show.reported", all, day(session, given_on(one))));
  }
}

void show_holder(Session& session, const OpenCase& about) {
  const auto& holder = about.state.holder;
  fact(session, msg("type.accept"),
       holder ? with_service(session.caseload->settings.show(holder->value.holder.text), holder->value.service,
                             *about.guide)
              : say(session, msg("show.no-holder")));
}

void show_offer(Session& session, const OpenCase& about) {
  const auto& offer = about.state.offer;
  if (!offer) return;
  const std::string who =
      with_service(session.caseload->settings.show(offer->value.to.text), offer->value.service, *about.guide);
  fact(session, msg("field.offer.to"),
       say(session, msg("show.unanswered", who, day(session, offer->envelope.at.date()))));
}

/// Who has each role now: the one who took it last.
void show_roles(Session& session, const OpenCase& about) {
  for (const Role& role : about.guide->roles) {
    const auto newest = std::ranges::find_if(about.state.roles | std::views::reverse,
                                             [&](const auto& one) { return one.value.role == role.id; });
    if (newest == std::ranges::rend(about.state.roles)) continue;
    const RoleTaken& it = newest->value;
    print_text(session, role.title + ": " +
                            with_service(session.caseload->settings.show(it.who.text), it.service, *about.guide));
  }
}

void show_log(Session& session, const OpenCase& about, Date today) {
  if (!about.state.log) return fact(session, msg("type.log"), say(session, msg("show.no-log")));
  const bool here = about.state.log->value.kept == LogKept::here;
  const auto& wanted = about.guide->log_consent;
  const bool counts =
      !here || !wanted || in_force(about.state, *about.guide->find_consent(wanted->value), std::nullopt, today);
  std::string where = say(session, here ? msg("choice.here") : msg("choice.own-records"));
  if (!counts) where += " (" + say(session, msg("show.log-without-consent")) + ")";
  fact(session, msg("type.log"), where);
}

void show_deadlines(Session& session, const OpenCase& about) {
  if (about.state.status != Status::open) return;
  for (const Due& due : deadlines(*about.guide, about.state)) {
    print(session, msg("screen.deadline", due.date ? day(session, *due.date) : due.soon));
  }
}

/// What is broken in the follow-up or due today, and what to do about it.
void show_findings(Session& session, const OpenCase& about, Date today) {
  bool first = true;
  for (const Finding& finding : findings(*about.guide, about.state, today, today)) {
    if (first) session.env.out << '\n' << say(session, msg("show.findings")) << '\n';
    first = false;
    print_finding(session, finding);
  }
}

using Numbers = std::map<EntryRef, std::string>;

void show_measure(Session& session, const Guide& guide, const Numbers& numbers, const MeasureState& measure) {
  std::string line = measure_line(measure, session.caseload->settings);
  if (const auto& area = measure.measure.value.area) line += " [" + guide.area_name(*area) + "]";
  if (measure.until) line += " " + say(session, msg("show.until", day(session, *measure.until)));
  if (measure.ended) line += " " + say(session, msg("show.ended"));
  const std::string& number = numbers.at(ref_of(measure.measure.id));
  print_marked(session, number + "  ", line, 5);
  if (!measure.evaluations.empty()) {
    const auto fields = values_of(measure.evaluations.back().value);
    const auto effect = std::ranges::find(fields, "effect", &FieldValue::name);
    print(session, msg("show.effect", say(session, {"choice." + effect->values.front(), {}})), 7 + number.size());
  }
}

void show_goals(Session& session, const OpenCase& about) {
  if (about.state.goals.empty()) return;
  session.env.out << '\n' << say(session, msg("show.goals")) << '\n';
  const Numbers numbers = numbers_of(about.state);
  for (const GoalState& goal : about.state.goals) {
    std::string text = goal.goal.value.text.text;
    if (goal.goal.value.area) text += " [" + about.guide->area_name(*goal.goal.value.area) + "]";
    if (goal.goal.value.until) text += " (" + say(session, msg("show.by", day(session, *goal.goal.value.until))) + ")";
    print_marked(session, numbers.at(ref_of(goal.goal.id)) + "  ", text, 2);
    for (const MeasureState& measure : goal.measures) show_measure(session, *about.guide, numbers, measure);
  }
}

std::string signers(const Session& session, const Consent& consent) {
  std::string all;
  for (const FieldValue& field : values_of(consent)) {
    if (field.name != "given-by") continue;
    for (const std::string& one : field.values) {
      all += (all.empty() ? "" : ", ") + say(session, {"choice." + one, {}});
    }
  }
  return all;
}

/// How a consent stands, for one service when one is given; nothing when nobody was asked.
std::string consent_line(const Session& session, const OpenCase& about, const ConsentKind& kind,
                         const std::optional<ServiceId>& service, Date today) {
  const ConsentStanding standing = consent_standing(about.state, kind, service, today);
  const std::string title = kind.title + (service ? ", " + about.guide->service_name(*service) : "");
  const std::string on = standing.day ? day(session, *standing.day) : "";
  switch (standing.kind) {
    case ConsentStanding::Kind::missing:
      return service ? say(session, msg("show.consent-missing", title)) : "";
    case ConsentStanding::Kind::refused:
      return say(session, msg("show.consent-refused", title, on));
    case ConsentStanding::Kind::withdrawn:
      return say(session, msg("show.consent-withdrawn", title, on));
    case ConsentStanding::Kind::expired:
      return say(session, msg("show.consent-over", title, on));
    case ConsentStanding::Kind::given:
      break;
  }
  const auto& consent = *standing.consent;
  const std::string given = day(session, given_on(consent));
  std::string who = signers(session, consent.value);
  if (consent.value.form == Form::oral) who += ", " + say(session, msg("choice.oral"));
  return say(session, standing.day ? msg("show.consent-until", title, given, who, on)
                                   : msg("show.consent-given", title, given, who));
}

void show_consents(Session& session, const OpenCase& about, Date today) {
  std::vector<std::string> lines;
  for (const ConsentKind& kind : about.guide->consents) {
    const bool names_none = std::ranges::any_of(about.state.consents, [&](const auto& one) {
      return one.value.consent == kind.id && one.value.services.empty();
    });
    if (!kind.per_service || names_none) lines.push_back(consent_line(session, about, kind, std::nullopt, today));
    if (!kind.per_service) continue;
    for (const ServiceId& service : services_asked(about.state, kind)) {
      lines.push_back(consent_line(session, about, kind, service, today));
    }
  }
  std::erase(lines, "");
  if (lines.empty()) return;
  session.env.out << '\n' << say(session, msg("show.consents")) << '\n';
  for (const std::string& line : lines) print_marked(session, "- ", line, 2);
}

void show_meetings(Session& session, const OpenCase& about) {
  bool first = true;
  for (const MeetingState& meeting : about.state.meetings) {
    if (!meeting.planned()) continue;
    if (first) session.env.out << '\n' << say(session, msg("show.meetings")) << '\n';
    first = false;
    const Meeting& it = meeting.meeting.value;
    std::string line = about.guide->meeting_name(it.kind.value) + ", " + day(session, it.date);
    if (it.time) line += ", " + say(session, msg("show.clock", it.time->text));
    if (it.place) line += ", " + it.place->text;
    print_marked(session, number_of(about.state, meeting) + "  ", line, 2);
  }
}

void show_participants(Session& session, const OpenCase& about) {
  if (about.state.participants.empty()) return;
  session.env.out << '\n' << say(session, msg("show.participants")) << '\n';
  for (const auto& one : about.state.participants) {
    std::string line =
        with_service(session.caseload->settings.show(one.value.who.text), one.value.service, *about.guide);
    if (one.value.role) line += ": " + one.value.role->text;
    print_marked(session, "- ", line, 2);
  }
}

void show_reopened(Session& session, const OpenCase& about) {
  if (about.state.reopened.empty()) return;
  const auto& last = about.state.reopened.back();
  print(session, msg("show.reopened", day(session, last.envelope.at.date()), last.value.reason.text));
}

/// When it ended and why, and the way back.
void show_end(Session& session, const OpenCase& about) {
  if (about.state.status == Status::open || about.state.moves.empty()) return;
  const auto& last = about.state.moves.back().decision;
  print(session, msg("show.ended-on", day(session, last.envelope.at.date())));
  if (last.value.reason) fact(session, msg("field.decision.reason"), last.value.reason->text);
  print(session, msg("cli.may-reopen", about.of.number.value));
}

/// Who goes on, when it was handed off or referred.
void show_successor(Session& session, const OpenCase& about) {
  if (const auto successor = successor_of(about.state)) {
    fact(session, msg("field.decision.successor"), session.caseload->settings.show(successor->text));
  }
}

/// The day of --on: one that has been, or today.
Result<Date> read_day(const Session& session, const std::string& typed) {
  const auto read =
      read_typed({.field = {}, .text = {}, .kind = FieldKind::date, .past = true}, typed, session.env.now().date());
  if (read && !read->empty()) return *parse_iso_date(read->front());
  return fail(
      {.failure = Failure::usage, .what = read ? msg("prompt.date") : read.error(), .hint = msg("cli.on.hint")});
}

Result<OpenCase> case_on(const Session& session, Date day) {
  const OpenCase& now = *session.open_case;
  OpenCase then{now.path, as_of(now.of, day), now.guide, {}};
  if (then.of.entries.empty()) {
    const Date opened = now.of.entries[fold_order(now.of).front()].envelope.at.date();
    return fail({.failure = Failure::usage,
                 .what = msg("cli.on-too-early", long_date(opened, session.wording)),
                 .hint = msg("cli.on.hint")});
  }
  then.state = fold(*then.guide, then.of);
  return then;
}

void show_case(Session& session, const OpenCase& about, Date today) {
  print_text(session, about.state.status == Status::open ? step_title(session, *about.guide, about.state.at)
                                                         : status_line(session, about.state));
  if (!about.state.acute.empty()) {
    print(session, msg("show.acute", day(session, about.state.acute.back().envelope.at.date())));
  }
  show_reports(session, about);
  show_successor(session, about);
  show_end(session, about);
  show_reopened(session, about);
  session.env.out << '\n';
  show_subject(session, about);
  show_holder(session, about);
  show_offer(session, about);
  show_roles(session, about);
  show_log(session, about, today);
  if (const auto next = next_date(*about.guide, about.state)) {
    fact(session, msg(*next < today ? "show.overdue" : "show.next"), day(session, *next));
  }
  show_deadlines(session, about);
  show_goals(session, about);
  show_consents(session, about, today);
  show_meetings(session, about);
  show_participants(session, about);
  show_findings(session, about, today);
}

Result<int> show_on(Session& session, const std::string& typed) {
  const auto day = read_day(session, typed);
  if (!day) return std::unexpected(day.error());
  const auto then = case_on(session, *day);
  if (!then) return std::unexpected(then.error());
  if (session.options.flag("--json")) {
    write_json(session, show_json(session, *then, *day));
    return 0;
  }
  print(session, msg("show.on", then->of.number.value, long_date(*day, session.wording)));
  show_case(session, *then, *day);
  return 0;
}

}  // namespace

Result<int> show(Session& session) {
  const OpenCase& about = *session.open_case;
  use_language_of(session, *about.guide);
  if (const auto day = session.options.value("--on")) return show_on(session, *day);
  if (session.options.flag("--json")) {
    write_json(session, show_json(session, about));
    return 0;
  }
  print(session, msg("screen.case", about.of.number.value));
  show_case(session, about, session.env.now().date());
  if (about.state.status == Status::open) {
    session.env.out << '\n';
    print(session, msg("cli.next-command", about.of.number.value));
  }
  return 0;
}

}  // namespace bti::cli
