// What is drawn of a case: the way through the levels, and goals and meetings over time.
// Knows days and words. Must not know how it is drawn.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "bti/date.hpp"

namespace bti {

/// What stands in a drawing; no two in the same one have the same shape.
enum class Mark { came, ended, reopened, goes_on, no_end, evaluated, held, planned, cancelled, today };

/// A day with its name beside an axis: "12. okt.".
struct NamedDay {
  Date date;
  std::string name;
};

/// Where a case came to, or where it stood when it ended.
struct Stop {
  Mark mark;
  std::size_t level;  ///< of LevelWay::levels
  std::string name;   ///< "Nivå 1", "avsluttet"
  NamedDay day;
};
struct LevelWay {
  std::vector<std::string> levels;  ///< "Nivå 0", "Nivå 1": all from the lowest come to up to the highest
  std::vector<Stop> stops;          ///< oldest first
  bool goes_on{true};
};

/// When a goal was set, until when, and when measures towards it were evaluated.
struct GoalTime {
  std::string name;  ///< "Mål 1"
  Date from;
  std::optional<Date> until;
  std::vector<Date> evaluated;
};
struct Timeline {
  std::vector<GoalTime> goals;
  std::string meetings_name;
  std::vector<std::pair<Mark, Date>> meetings;
  Date first;  ///< what it shows begins and ends with these days
  Date last;
  std::optional<Date> today;
  std::vector<NamedDay> ticks;
};

struct Picture {
  std::string title;
  std::string words;  ///< all that it shows, in one line
  std::variant<LevelWay, Timeline> drawing;
  std::vector<std::pair<Mark, std::string>> legend;  ///< of the marks that stand in it
  std::vector<std::string> notes{};                  ///< told below it
  bool only_drawn{false};                            ///< formats without drawings leave it out
};

}  // namespace bti
