#include "bti/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace bti {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr int first_year = 1900;
constexpr int last_year = 2200;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// One to four decimal digits and nothing else; -1, which no part of a date can be, when it is not so.
int number(std::string_view text) {
  if (text.empty() || text.size() > 4 || !std::ranges::all_of(text, is_digit)) return -1;
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::optional<Date> existing(Date date) {
  const auto year = static_cast<int>(date.year());
  return date.ok() && year >= first_year && year <= last_year ? std::optional(date) : std::nullopt;
}

std::optional<Date> make_date(int year, int month, int day) {
  if (year < first_year || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  return existing(Date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                       std::chrono::day{static_cast<unsigned>(day)}});
}

/// Does the text have this shape, where 0 stands for any digit and all else for itself?
bool has_shape(std::string_view text, std::string_view shape) {
  return std::ranges::equal(text, shape, [](char c, char s) { return s == '0' ? is_digit(c) : c == s; });
}

/// `+6w`, `+14d`.
std::optional<Date> parse_ahead(std::string_view text, Date today) {
  if (text.size() < 3) return std::nullopt;
  const auto count = number(text.substr(1, text.size() - 2));
  const char unit = text.back();
  const bool weeks = unit == 'w' || unit == 'u';  // uker
  if (count < 0 || (!weeks && unit != 'd')) return std::nullopt;
  return existing(sys_days{today} + days{count * (weeks ? 7 : 1)});
}

/// The first such day from today on; a leap day can be eight years away.
std::optional<Date> next_such_day(int month, int day, Date today) {
  for (int ahead = 0; ahead <= 8; ++ahead) {
    const auto date = make_date(static_cast<int>(today.year()) + ahead, month, day);
    if (date && *date >= today) return date;
  }
  return std::nullopt;
}

/// The latest such day up to today.
std::optional<Date> last_such_day(int month, int day, Date today) {
  for (int back = 0; back <= 8; ++back) {
    const auto date = make_date(static_cast<int>(today.year()) - back, month, day);
    if (date && *date <= today) return date;
  }
  return std::nullopt;
}

/// `1.12`, `1.12.`, `1.12.2026`; what a day without a year means is for `such_day` to tell.
std::optional<Date> parse_dotted(std::string_view text, Date today,
                                 std::optional<Date> (*such_day)(int month, int day, Date today)) {
  const auto first = text.find('.');
  if (first == std::string_view::npos) return std::nullopt;
  const auto second = std::min(text.find('.', first + 1), text.size());
  const int day = number(text.substr(0, first));
  const int month = number(text.substr(first + 1, second - first - 1));
  const auto year = text.substr(std::min(second + 1, text.size()));
  if (year.empty()) return such_day(month, day, today);
  return year.size() == 4 ? make_date(number(year), month, day) : std::nullopt;
}

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  return first == std::string_view::npos ? std::string_view{}
                                         : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The offset of the last six characters of an instant, at most 14 hours. `-00:00` is refused: it
/// would come back as `+00:00`.
std::optional<std::chrono::minutes> parse_offset(std::string_view text) {
  const auto hours = number(text.substr(1, 2));
  const auto minutes = number(text.substr(4, 2));
  if (minutes > 59) return std::nullopt;
  const auto size = std::chrono::hours{hours} + std::chrono::minutes{minutes};
  if (size > std::chrono::hours{14} || (text[0] == '-' && size == std::chrono::minutes{0})) return std::nullopt;
  return text[0] == '-' ? -size : size;
}

}  // namespace

std::optional<Date> parse_iso_date(std::string_view text) {
  if (!has_shape(text, "0000-00-00")) return std::nullopt;
  return make_date(number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8, 2)));
}

std::optional<Date> parse_date(std::string_view text, Date today) {
  text = trim(text);
  if (text.starts_with('+')) return parse_ahead(text, today);
  if (const auto date = parse_iso_date(text)) return date;
  return parse_dotted(text, today, next_such_day);
}

std::optional<Date> parse_past_date(std::string_view text, Date today) {
  text = trim(text);
  if (text.starts_with('+')) return parse_ahead(text, today);
  if (const auto date = parse_iso_date(text)) return date;
  return parse_dotted(text, today, last_such_day);
}

std::string iso(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

Date Instant::date() const { return std::chrono::floor<days>(utc + offset); }

std::optional<Instant> parse_instant(std::string_view text) {
  if (!has_shape(text, "0000-00-00T00:00:00+00:00") && !has_shape(text, "0000-00-00T00:00:00-00:00"))
    return std::nullopt;
  const auto date = parse_iso_date(text.substr(0, 10));
  const auto seconds = number(text.substr(17, 2));
  const auto offset = parse_offset(text.substr(19));
  if (!date || !offset || !is_time_of_day(text.substr(11, 5)) || seconds > 59) return std::nullopt;
  const auto time = std::chrono::hours{number(text.substr(11, 2))} + std::chrono::minutes{number(text.substr(14, 2))};
  return Instant{sys_days{*date} + time + std::chrono::seconds{seconds} - *offset, *offset};
}

std::string iso(const Instant& instant) {
  const auto local = instant.utc + instant.offset;
  const auto day = std::chrono::floor<days>(local);
  const std::chrono::hh_mm_ss time{local - day};
  const auto offset = std::chrono::abs(instant.offset).count();
  return fmt::format("{}T{:02}:{:02}:{:02}{}{:02}:{:02}", iso(Date{day}), time.hours().count(), time.minutes().count(),
                     time.seconds().count(), instant.offset < std::chrono::minutes{0} ? '-' : '+', offset / 60,
                     offset % 60);
}

bool is_time_of_day(std::string_view text) {
  return has_shape(text, "00:00") && number(text.substr(0, 2)) <= 23 && number(text.substr(3, 2)) <= 59;
}

std::optional<Span> parse_span(std::string_view text) {
  constexpr int most = 1000;
  const std::size_t blank = text.find(' ');
  const int count = number(text.substr(0, blank));
  if (blank == std::string_view::npos || count < 1 || count > most || text.front() == '0') return std::nullopt;
  const std::string_view unit = text.substr(blank + 1);
  const auto is = [&](std::string_view one) {
    return unit == one || (unit.starts_with(one) && unit.substr(one.size()) == "s");
  };
  if (is("day")) return Span{0, count};
  if (is("week")) return Span{0, count * 7};
  if (is("month")) return Span{count, 0};
  if (is("year")) return Span{count * 12, 0};
  return std::nullopt;
}

Date after(Date from, const Span& span) {
  Date date = from + std::chrono::months{span.months};
  if (!date.ok()) date = date.year() / date.month() / std::chrono::last;
  return Date{sys_days{date} + days{span.days}};
}

Date before(Date from, const Span& span) { return after(from, {-span.months, -span.days}); }

AgeRange age_on(int born, Date day) {
  const int turned_or_turning = std::max(static_cast<int>(day.year()) - born, 0);
  const bool all_have_turned = day.month() == std::chrono::December && day.day() == std::chrono::day{31};
  return {all_have_turned ? turned_or_turning : std::max(turned_or_turning - 1, 0), turned_or_turning};
}

}  // namespace bti
