// What comes back every year, and how a municipality says when.
// Knows the ways to say it (bti-guide(5), `wheel`). Must not know any one year.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bti {

/// Each month (1), every other month (2) ...
struct EveryMonths {
  int months;
  bool operator==(const EveryMonths&) const = default;
};

/// So many times a year; `most` where it is from 5 to 6 times, `or_more` where it is at least so many.
struct TimesAYear {
  int least;
  std::optional<int> most{};
  bool or_more{false};
  bool operator==(const TimesAYear&) const = default;
};

struct InMonths {
  std::vector<std::chrono::month> months;  ///< each once, in the order of the year
  bool operator==(const InMonths&) const = default;
};

/// An ISO week, 1 to 52: the weeks that every year has.
struct InWeek {
  int week;
  bool operator==(const InWeek&) const = default;
};

/// The last such weekday before Easter Sunday.
struct BeforeEaster {
  std::chrono::weekday day;
  bool operator==(const BeforeEaster&) const = default;
};

struct AsNeeded {
  bool operator==(const AsNeeded&) const = default;
};

using Recurrence = std::variant<EveryMonths, TimesAYear, InMonths, InWeek, BeforeEaster, AsNeeded>;

/// A meeting or task of the year.
struct WheelItem {
  std::string id;
  std::string title;
  std::string who{};
  std::string note{};
  std::string team{};  ///< id of the team that meets; may be empty
  Recurrence when{AsNeeded{}};
};

}  // namespace bti
