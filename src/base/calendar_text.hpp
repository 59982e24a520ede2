// The text of an iCalendar object, RFC 5545: its lines and values. The numbers in brackets are its sections.
// Knows how lines are folded and texts escaped. Must not know what is in the calendar.
#pragma once

#include <string>
#include <string_view>

#include "bti/date.hpp"

namespace bti {

/// TEXT [3.3.11]: no control characters, and what means something is marked.
[[nodiscard]] std::string calendar_escaped(std::string_view value);
/// DATE [3.3.4]: YYYYMMDD.
[[nodiscard]] std::string calendar_date(Date date);
/// DATE-TIME in UTC [3.3.5]: YYYYMMDDTHHMMSSZ.
[[nodiscard]] std::string calendar_moment(const Instant& moment);
/// Adds a content line, folded at 75 octets between characters, never within one [3.1].
void add_calendar_line(std::string& text, std::string_view content);

}  // namespace bti
