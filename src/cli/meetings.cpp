// bti meetings: those of a case, planned, held and cancelled, also for the calendar.
#include "bti/report.hpp"
#include "cli/json.hpp"

namespace bti::cli {
namespace {

std::string_view standing(const MeetingState& meeting) {
  if (meeting.cancelled) return "cancelled";
  return meeting.held ? "held" : "planned";
}

Json meeting_json(const OpenCase& about, const MeetingState& meeting) {
  const Meeting& it = meeting.meeting.value;
  Json json = {{"number", number_of(about.state, meeting)},
               {"id", meeting.id().value},
               {"kind", it.kind.value},
               {"title", about.guide->meeting_name(it.kind.value)},
               {"date", iso(it.date)}};
  if (it.time) json["time"] = it.time->text;
  if (it.place) json["place"] = it.place->text;
  json["invited"] = Json::array();
  for (const Label& one : it.invited) json["invited"].push_back(one.text);
  json["status"] = standing(meeting);
  json["moved"] = meeting.earlier.size();
  return json;
}

void write_meetings_json(Session& session, const OpenCase& about) {
  Json json = {{"bti", "meetings/1"}, {"case", about.of.number.value}, {"meetings", Json::array()}};
  for (const MeetingState& meeting : about.state.meetings) json["meetings"].push_back(meeting_json(about, meeting));
  write_json(session, json);
}

void show_meeting(Session& session, const OpenCase& about, const MeetingState& meeting) {
  const Meeting& it = meeting.meeting.value;
  const auto day = [&](Date date) { return long_date(date, session.wording); };
  std::string line = about.guide->meeting_name(it.kind.value) + ", " + day(it.date);
  if (it.time) line += ", " + say(session, msg("show.clock", it.time->text));
  if (it.place) line += ", " + it.place->text;
  line += ": " + say(session, {"meetings." + std::string(standing(meeting)), {}});
  print_marked(session, number_of(about.state, meeting) + "  ", line, 2);
  if (!meeting.earlier.empty()) {
    print(session, msg("meetings.moved-from", day(meeting.earlier.back().value.date)), 5);
  }
  std::string invited;
  for (const Label& one : it.invited) {
    invited += (invited.empty() ? "" : ", ") + session.caseload->settings.show(one.text);
  }
  if (!invited.empty()) print(session, msg("meetings.invited", invited), 5);
}

}  // namespace

Result<int> meetings(Session& session) {
  const OpenCase& about = *session.open_case;
  use_language_of(session, *about.guide);
  const std::string format = session.options.value("--format").value_or("text");
  if (format != "text" && format != "ics" && format != "json") {
    return fail({.failure = Failure::usage, .what = msg("due.format"), .hint = msg("due.format.hint")});
  }
  if (session.options.flag("--json") || format == "json") {
    write_meetings_json(session, about);
  } else if (format == "ics") {
    const Subjects from{*about.guide, about.of, about.state, session.caseload->settings, session.wording};
    session.env.out << meetings_calendar(from, session.env.now());
  } else {
    print(session, msg("screen.case", about.of.number.value));
    if (about.state.meetings.empty()) print(session, msg("meetings.none"));
    for (const MeetingState& meeting : about.state.meetings) show_meeting(session, about, meeting);
  }
  return 0;
}

}  // namespace bti::cli
