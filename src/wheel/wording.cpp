// When something is, in words.
#include <algorithm>

#include "bti/year.hpp"

namespace bti {
namespace {

/// The word of this number in a list parted by blanks.
std::string nth_word(std::string_view words, unsigned number) {
  for (; number > 0; --number) words.remove_prefix(words.find(' ') + 1);
  return std::string(words.substr(0, words.find(' ')));
}

std::string day_and_month(Date date, Language language) {
  return text(msg("year.day", static_cast<unsigned>(date.day()), month_name(date.month(), language)), language);
}

std::string without_end(std::string text) {
  text.erase(text.find_last_not_of(" \n") + 1);
  return text;
}

struct Spelling {
  Language language;

  Message operator()(const EveryMonths& said) const {
    if (said.months == 1) return msg("year.every-month");
    return said.months == 2 ? msg("year.every-other-month") : msg("year.every-months", said.months);
  }
  Message operator()(const TimesAYear& said) const {
    if (said.most) return msg("year.times-to", said.least, *said.most);
    if (said.or_more) return said.least == 1 ? msg("year.at-least-once") : msg("year.at-least", said.least);
    return said.least == 1 ? msg("year.once") : msg("year.times", said.least);
  }
  Message operator()(const InMonths& said) const {
    std::string all;
    for (std::size_t i = 0; i < said.months.size(); ++i) {
      const std::string between = i + 1 < said.months.size() ? ", " : text(msg("year.and"), language);
      all += (i == 0 ? "" : between) + month_name(said.months[i], language);
    }
    return msg("year.in", all);
  }
  Message operator()(const InWeek& said) const { return msg("year.week", said.week); }
  Message operator()(const BeforeEaster& said) const {
    return msg("year.before-easter", weekday_name(said.day, language));
  }
  Message operator()(const AsNeeded&) const { return msg("year.as-needed"); }
};

}  // namespace

std::string how_often(const Recurrence& when, Language language) {
  return text(std::visit(Spelling{language}, when), language);
}

std::vector<std::string> details_of(const WheelItem& item) {
  std::vector<std::string> details;
  for (const std::string& one : {item.who, item.note}) {
    if (!one.empty()) details.push_back(without_end(one));
  }
  return details;
}

std::string month_name(std::chrono::month month, Language language) {
  return nth_word(text(msg("date.months"), language), static_cast<unsigned>(month) - 1);
}

std::string weekday_name(std::chrono::weekday day, Language language) {
  return nth_word(text(msg("year.weekdays"), language), day.iso_encoding() - 1);
}

std::string spoken(const Days& days, Language language) {
  const std::chrono::sys_days first = days.first;
  if (days.first == days.last) {
    return text(
        msg("year.weekday", weekday_name(std::chrono::weekday{first}, language), day_and_month(days.first, language)),
        language);
  }
  std::string month = month_name(days.first.month(), language);
  if (days.first.month() == days.last.month()) {
    const bool whole = days.first.day() == std::chrono::day{1} &&
                       days.last == days.last.year() / days.last.month() / std::chrono::last;
    if (whole) return month;
    return text(
        msg("year.in-month", static_cast<unsigned>(days.first.day()), static_cast<unsigned>(days.last.day()), month),
        language);
  }
  return text(msg("year.from-to", day_and_month(days.first, language), day_and_month(days.last, language)), language);
}

}  // namespace bti
