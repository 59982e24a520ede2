// The yearly wheel laid on one year: which days, and the same as iCalendar.
// Knows the calendar. Must not know which year it is now, nor where the text goes.
#pragma once

#include <string>
#include <vector>

#include "bti/date.hpp"
#include "bti/guide.hpp"
#include "bti/messages.hpp"

namespace bti {

/// Easter Sunday of the Western churches in a year of the Gregorian calendar.
[[nodiscard]] Date easter_sunday(int year);

/// From the first day to the last, both counted: a day, a week or a month.
struct Days {
  Date first;
  Date last;
  bool operator==(const Days&) const = default;
};

/// The days that a recurrence itself tells, in order. None for what is so many times a year, every so many
/// months or as needed: those days people choose.
[[nodiscard]] std::vector<Days> days_of(const Recurrence& when, int year);

/// The month in which the days are looked for: of a week, that of its Thursday, by which ISO 8601 tells the
/// week's year.
[[nodiscard]] std::chrono::month month_of(const Days& days);

/// "annenhver måned", "5–6 ganger i året", "uke 9", "siste onsdag før påske" ...
[[nodiscard]] std::string how_often(const Recurrence& when, Language language);
/// What is to be known of an item besides its title and when: who, and the note.
[[nodiscard]] std::vector<std::string> details_of(const WheelItem& item);

/// "februar"
[[nodiscard]] std::string month_name(std::chrono::month month, Language language);
[[nodiscard]] std::string weekday_name(std::chrono::weekday day, Language language);
/// "onsdag 1. april", "23. februar – 1. mars", "oktober"
[[nodiscard]] std::string spoken(const Days& days, Language language);

/// The guide's wheel in a year as one iCalendar object (RFC 5545), at least one item long. What has its days
/// becomes events of whole days; what has none becomes a task with the year as its frame. The same guide and
/// year give the same bytes: an item's UID is made of the guide's id, its own and the year, and everything is
/// stamped with the year's first moment.
[[nodiscard]] std::string to_icalendar(const Guide& guide, int year, Language language);

}  // namespace bti
