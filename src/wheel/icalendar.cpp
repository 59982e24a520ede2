// The wheel as iCalendar, RFC 5545. The numbers in brackets are its sections.
#include <fmt/format.h>

#include "base/calendar_text.hpp"
#include "bti/year.hpp"

namespace bti {
namespace {

class CalendarWriter {
 public:
  CalendarWriter(const Guide& guide, int year, Language language)
      : m_guide(guide),
        m_frame{std::chrono::year{year} / std::chrono::January / 1,
                std::chrono::year{year} / std::chrono::December / 31},
        m_year(year),
        m_language(language) {}

  std::string write() {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//bti//wheel 1//EN");
    line("CALSCALE:GREGORIAN");
    line("X-WR-CALNAME:" + calendar_escaped(text(msg("year.title", m_year, m_guide.title), m_language)));
    for (const WheelItem& item : m_guide.wheel) add(item);
    line("END:VCALENDAR");
    return std::move(m_out);
  }

 private:
  void add(const WheelItem& item) {
    const std::vector<Days> dated = days_of(item.when, m_year);
    for (const Days& days : dated) add_event(item, days, dated.size() > 1);
    if (dated.empty()) add_task(item);
  }

  void add_event(const WheelItem& item, const Days& days, bool one_of_several) {
    const auto month = static_cast<unsigned>(days.first.month());
    line("BEGIN:VEVENT");
    head(item, one_of_several ? fmt::format(".{:02}", month) : "");
    line("DTSTART;VALUE=DATE:" + calendar_date(days.first));
    line("DTEND;VALUE=DATE:" +
         calendar_date(std::chrono::sys_days{days.last} + std::chrono::days{1}));  // not counted [3.6.1]
    line("TRANSP:TRANSPARENT");  // a week or month as frame keeps nobody busy
    line("END:VEVENT");
  }

  void add_task(const WheelItem& item) {
    line("BEGIN:VTODO");
    head(item, "");
    line("DTSTART;VALUE=DATE:" + calendar_date(m_frame.first));
    line("DUE;VALUE=DATE:" + calendar_date(m_frame.last));
    line("END:VTODO");
  }

  void head(const WheelItem& item, const std::string& which) {
    line(fmt::format("UID:bti.{}.{}.{}{}", m_guide.id, item.id, m_year, which));
    line("DTSTAMP:" + calendar_date(m_frame.first) + "T000000Z");
    line("SUMMARY:" + calendar_escaped(item.title));
    std::string description = how_often(item.when, m_language);
    for (const std::string& detail : details_of(item)) description += "\n" + detail;
    line("DESCRIPTION:" + calendar_escaped(description));
  }

  void line(std::string_view content) { add_calendar_line(m_out, content); }

  const Guide& m_guide;
  Days m_frame;  ///< the whole year
  int m_year;
  Language m_language;
  std::string m_out;
};

}  // namespace

std::string to_icalendar(const Guide& guide, int year, Language language) {
  return CalendarWriter(guide, year, language).write();
}

}  // namespace bti
