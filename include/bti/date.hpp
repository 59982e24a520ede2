// Dates and moments as people and files write them.
// Knows the calendar. Must not read the clock: "today" is an argument.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace bti {

using Date = std::chrono::year_month_day;

/// YYYY-MM-DD of an existing day in the years 1900 to 2200, and nothing else.
[[nodiscard]] std::optional<Date> parse_iso_date(std::string_view text);

/// A date as staff type it: `2026-12-01`, `1.12.2026`, `1.12` (the next such day from today on),
/// `+6w` (or `+6u`), `+14d`. A year of two digits is refused.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text, Date today);
/// The same for a day that has been: without a year it is the latest such day.
[[nodiscard]] std::optional<Date> parse_past_date(std::string_view text, Date today);

/// YYYY-MM-DD.
[[nodiscard]] std::string iso(Date date);

/// A moment with the clock's offset from UTC where it was noted, to the second.
struct Instant {
  std::chrono::sys_seconds utc{};
  std::chrono::minutes offset{0};
  [[nodiscard]] Date date() const;  ///< the local day
  /// Moments compare by what happened first, wherever it was noted.
  auto operator<=>(const Instant& other) const { return utc <=> other.utc; }
  bool operator==(const Instant& other) const = default;
};

/// 2026-11-21T10:15:00+01:00, and nothing else.
[[nodiscard]] std::optional<Instant> parse_instant(std::string_view text);
[[nodiscard]] std::string iso(const Instant& instant);

/// Time of day, HH:MM.
[[nodiscard]] bool is_time_of_day(std::string_view text);

/// A length of time as guides write it; months and years are calendar ones.
struct Span {
  int months{0};
  int days{0};
  bool operator==(const Span&) const = default;
};
/// `14 days`, `8 weeks`, `12 months`, `1 year`; 1 to 1000 of them.
[[nodiscard]] std::optional<Span> parse_span(std::string_view text);
/// The day so long after: a day that a month lacks becomes its last.
[[nodiscard]] Date after(Date from, const Span& span);
/// The day so long before.
[[nodiscard]] Date before(Date from, const Span& span);

/// The ages a person born in a year can have on a day: only the year of birth is known.
struct AgeRange {
  int least;
  int most;
};
[[nodiscard]] AgeRange age_on(int born, Date day);

}  // namespace bti
