// The wheel as iCalendar, RFC 5545. The numbers in brackets are its sections.
#include <fmt/format.h>

#include <algorithm>

#include "bti/text.hpp"
#include "bti/year.hpp"

namespace bti {
namespace {

constexpr std::size_t longest_line = 75;  // octets, without the line's end [3.1]

/// Is the byte the first of a character?
bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

/// TEXT [3.3.11]: no control characters, and what means something is marked.
std::string escaped(std::string_view value) {
  std::string out;
  for (const char letter : visible(value)) {
    if (letter == '\n') {
      out += "\\n";
      continue;
    }
    if (letter == '\\' || letter == ';' || letter == ',') out += '\\';
    out += letter;
  }
  return out;
}

std::string basic(Date date) {
  std::string digits = iso(date);
  std::erase(digits, '-');
  return digits;
}

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
    line("X-WR-CALNAME:" + escaped(text(msg("year.title", m_year, m_guide.title), m_language)));
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
    line("DTSTART;VALUE=DATE:" + basic(days.first));
    line("DTEND;VALUE=DATE:" + basic(std::chrono::sys_days{days.last} + std::chrono::days{1}));  // not counted [3.6.1]
    line("TRANSP:TRANSPARENT");  // a week or month as frame keeps nobody busy
    line("END:VEVENT");
  }

  void add_task(const WheelItem& item) {
    line("BEGIN:VTODO");
    head(item, "");
    line("DTSTART;VALUE=DATE:" + basic(m_frame.first));
    line("DUE;VALUE=DATE:" + basic(m_frame.last));
    line("END:VTODO");
  }

  void head(const WheelItem& item, const std::string& which) {
    line(fmt::format("UID:bti.{}.{}.{}{}", m_guide.id, item.id, m_year, which));
    line("DTSTAMP:" + basic(m_frame.first) + "T000000Z");
    line("SUMMARY:" + escaped(item.title));
    std::string description = how_often(item.when, m_language);
    for (const std::string& detail : details_of(item)) description += "\n" + detail;
    line("DESCRIPTION:" + escaped(description));
  }

  /// Folded between characters, never within one.
  void line(std::string_view content) {
    std::size_t room = longest_line;
    while (content.size() > room) {
      std::size_t end = room;
      while (!begins_character(content[end])) --end;
      m_out += std::string(content.substr(0, end)) + "\r\n ";
      content.remove_prefix(end);
      room = longest_line - 1;  // the blank counts
    }
    m_out += std::string(content) + "\r\n";
  }

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
