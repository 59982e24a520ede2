// What is due as iCalendar, RFC 5545: whole days, each with a UID of its own that stays when the day moves.
#include "base/calendar_text.hpp"
#include "bti/report.hpp"

namespace bti {
namespace {

void add_event(std::string& out, const CaseFinding& one, const std::string& stamp, const Wording& wording) {
  const Finding& finding = one.finding;
  const std::string of = finding.ref.empty() ? "" : "." + finding.ref;
  const auto add = [&](const std::string& line) { add_calendar_line(out, line); };
  add("BEGIN:VEVENT");
  add("UID:bti." + one.number.value + "." + finding.code + of);
  add("DTSTAMP:" + stamp);
  add("SUMMARY:" + calendar_escaped(one.number.value + ": " + text(finding.what, wording)));
  add("DESCRIPTION:" + calendar_escaped(text(remedy(finding), wording)));
  add("DTSTART;VALUE=DATE:" + calendar_date(*finding.day));
  add("DTEND;VALUE=DATE:" + calendar_date(std::chrono::sys_days{*finding.day} + std::chrono::days{1}));
  add("TRANSP:TRANSPARENT");
  add("CLASS:PRIVATE");
  add("END:VEVENT");
}

}  // namespace

std::string findings_calendar(const std::vector<CaseFinding>& dated, const Instant& now, const Wording& wording) {
  const std::string stamp = calendar_moment(now);
  std::string out;
  for (const char* line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bti//due 1//EN", "CALSCALE:GREGORIAN"}) {
    add_calendar_line(out, line);
  }
  for (const CaseFinding& one : dated) add_event(out, one, stamp, wording);
  add_calendar_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace bti
