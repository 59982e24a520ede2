#include "report/picture_words.hpp"

#include <algorithm>
#include <array>

namespace bti {

std::string name_of_month(Date date, const Wording& wording) {
  const std::string months = text(msg("picture.months"), wording);
  std::string_view rest = months;
  for (unsigned month = 1; std::chrono::month(month) < date.month(); ++month) rest.remove_prefix(rest.find(' ') + 1);
  return std::string(rest.substr(0, rest.find(' ')));
}

std::string short_day(Date date, const Wording& wording) {
  return text(msg("picture.day", static_cast<unsigned>(date.day()), name_of_month(date, wording)), wording);
}

std::string Days::tell(Date date) {
  const auto year = std::exchange(m_year, date.year());
  std::string day = short_day(date, m_wording);
  if (year == date.year()) return day;
  return text(msg("picture.day-of-year", day, static_cast<int>(date.year())), m_wording);
}

std::string Days::tell(const std::vector<Date>& dates) {
  std::string all;
  for (const Date date : dates) all += (all.empty() ? "" : ", ") + tell(date);
  return all;
}

void Legend::add(Mark mark) {
  constexpr std::array<std::string_view, 10> names{"came",      "ended", "reopened", "goes-on",   "no-end",
                                                   "evaluated", "held",  "planned",  "cancelled", "today"};
  if (std::ranges::find(m_marks, mark, &std::pair<Mark, std::string>::first) != m_marks.end()) return;
  m_marks.emplace_back(mark,
                       text({"picture.mark-" + std::string(names[static_cast<std::size_t>(mark)]), {}}, m_wording));
}

std::vector<std::pair<Mark, std::string>> Legend::in_order() && {
  std::ranges::sort(m_marks, {}, &std::pair<Mark, std::string>::first);
  return std::move(m_marks);
}

}  // namespace bti
