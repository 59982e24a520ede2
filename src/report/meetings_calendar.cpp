// A case's meetings as iCalendar, RFC 5545: each with a UID that stays when it is moved or cancelled.
#include "base/calendar_text.hpp"
#include "bti/report.hpp"

namespace bti {
namespace {

/// Summer time in Norway as it has been since 1996, for calendars that do not know the zone by name.
constexpr const char* zone[] = {"BEGIN:VTIMEZONE",
                                "TZID:Europe/Oslo",
                                "BEGIN:DAYLIGHT",
                                "DTSTART:19960331T020000",
                                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                                "TZOFFSETFROM:+0100",
                                "TZOFFSETTO:+0200",
                                "TZNAME:CEST",
                                "END:DAYLIGHT",
                                "BEGIN:STANDARD",
                                "DTSTART:19961027T030000",
                                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                                "TZOFFSETFROM:+0200",
                                "TZOFFSETTO:+0100",
                                "TZNAME:CET",
                                "END:STANDARD",
                                "END:VTIMEZONE"};

void add_times(std::string& out, const Meeting& meeting) {
  if (!meeting.time) {
    add_calendar_line(out, "DTSTART;VALUE=DATE:" + calendar_date(meeting.date));
    return;
  }
  const std::string clock = meeting.time->text.substr(0, 2) + meeting.time->text.substr(3, 2) + "00";
  add_calendar_line(out, "DTSTART;TZID=Europe/Oslo:" + calendar_date(meeting.date) + "T" + clock);
  add_calendar_line(out, "DURATION:PT1H");
}

void add_event(std::string& out, const Subjects& from, const MeetingState& meeting, const std::string& stamp) {
  const Meeting& it = meeting.meeting.value;
  const auto add = [&](const std::string& line) { add_calendar_line(out, line); };
  add("BEGIN:VEVENT");
  add("UID:bti." + from.of.number.value + "." + ref_of(meeting.id()).text);
  add("SEQUENCE:" + std::to_string(meeting.earlier.size() + (meeting.cancelled ? 1U : 0U)));
  add("DTSTAMP:" + stamp);
  add("SUMMARY:" + calendar_escaped(from.guide.meeting_name(it.kind.value) + " " + from.of.number.value));
  add_times(out, it);
  if (it.place) add("LOCATION:" + calendar_escaped(it.place->text));
  add(meeting.cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
  add("CLASS:PRIVATE");
  add("END:VEVENT");
}

}  // namespace

std::string meetings_calendar(const Subjects& from, const Instant& now) {
  const std::string stamp = calendar_moment(now);
  std::string out;
  for (const char* line :
       {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bti//meetings 1//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"}) {
    add_calendar_line(out, line);
  }
  for (const char* line : zone) add_calendar_line(out, line);
  for (const MeetingState& meeting : from.state.meetings) {
    if (!meeting.held) add_event(out, from, meeting, stamp);
  }
  add_calendar_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace bti
