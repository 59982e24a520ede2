#include "bti/year.hpp"

#include <algorithm>

namespace bti {
namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::weekday;
using std::chrono::year;

constexpr days week_end{6};

sys_days monday_of(sys_days day) { return day - (weekday{day} - std::chrono::Monday); }

Days week_days(int in, int number) {
  constexpr day always_in_week_1{4};
  const sys_days first =
      monday_of(sys_days{year{in} / std::chrono::January / always_in_week_1}) + std::chrono::weeks{number - 1};
  return {first, first + week_end};
}

Days month_days(int in, month which) { return {year{in} / which / 1, Date{year{in} / which / std::chrono::last}}; }

Days before_easter(int in, weekday which) {
  const sys_days easter = easter_sunday(in);
  const days back = std::chrono::Sunday - which;
  const sys_days found = easter - (back == days{0} ? std::chrono::weeks{1} : back);
  return {found, found};
}

}  // namespace

/// The method of Meeus, Jones and Butcher: the names are the usual ones of its tables.
Date easter_sunday(int in) {
  const int golden = in % 19;
  const int century = in / 100;
  const int leaps = century / 4;
  const int moon_correction = (century - (century + 8) / 25 + 1) / 3;
  const int epact = (19 * golden + century - leaps - moon_correction + 15) % 30;
  const int to_sunday = (32 + 2 * (century % 4) + 2 * (in % 100 / 4) - epact - in % 100 % 4) % 7;
  const int late = (golden + 11 * epact + 22 * to_sunday) / 451;
  const int days_on = epact + to_sunday - 7 * late + 114;
  return year{in} / month{static_cast<unsigned>(days_on / 31)} / day{static_cast<unsigned>(days_on % 31 + 1)};
}

std::vector<Days> days_of(const Recurrence& when, int in) {
  struct Dated {
    int in;
    std::vector<Days> operator()(const InMonths& said) const {
      std::vector<Days> all;
      for (const month one : said.months) all.push_back(month_days(in, one));
      return all;
    }
    std::vector<Days> operator()(const InWeek& said) const { return {week_days(in, said.week)}; }
    std::vector<Days> operator()(const BeforeEaster& said) const { return {before_easter(in, said.day)}; }
    std::vector<Days> operator()(const EveryMonths&) const { return {}; }
    std::vector<Days> operator()(const TimesAYear&) const { return {}; }
    std::vector<Days> operator()(const AsNeeded&) const { return {}; }
  };
  return std::visit(Dated{in}, when);
}

month month_of(const Days& days) {
  constexpr std::chrono::days to_thursday{3};
  const sys_days first = days.first;
  return sys_days{days.last} - first == week_end ? Date{first + to_thursday}.month() : days.first.month();
}

}  // namespace bti
