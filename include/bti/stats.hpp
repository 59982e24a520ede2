// A caseload's year in figures that reveal nobody.
// Knows what is counted and what must be hidden (bti-stats(1)). Must not know where the cases come from.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bti/engine.hpp"
#include "bti/messages.hpp"

namespace bti {

/// What cases are grouped by, each in one group alone: as the case stood when the year ended.
enum class GroupBy { nothing, level, service, outcome, goal_area, subject, follow_up_break };
/// `level`, `service` ...; nothing has no name.
[[nodiscard]] std::string_view name(GroupBy by);
[[nodiscard]] std::optional<GroupBy> parse_group_by(std::string_view name);
/// Every name there is.
[[nodiscard]] std::vector<std::string_view> group_by_names();

/// Counts under the limit are hidden: the usual limit, and the lowest that may be chosen.
inline constexpr int usual_limit = 5;
inline constexpr int lowest_limit = 3;

/// A calendar year, up to and with its last day or today.
struct StatsYear {
  int year;
  Date last;
};

/// A group of cases: an id of the guide's, or one of bti-stats(1).
struct StatsGroup {
  std::string id;
  Message title;
};

/// What one case adds to a year's figures.
struct CaseFacts {
  struct Stay {
    std::string level;
    int days;
  };
  StatsGroup group{};
  bool open{false};  ///< at the end
  bool opened{false};
  std::optional<Status> ended{};  ///< in the year, and was not opened again in it
  bool up{false};
  bool down{false};
  std::vector<Stay> stays{};           ///< at levels that it left in the year
  int evaluations{0};                  ///< days on which measures were evaluated
  int heard{0};                        ///< those with the child's own words
  std::optional<int> to_evaluation{};  ///< days from when it was opened to the first one, when that was in the year
  bool broken{false};                  ///< was open at the end, with a break in follow-up
};

/// The case as it was written by the last day; nothing when it was not open on any day of the year.
[[nodiscard]] std::optional<CaseFacts> facts_of(const Guide& guide, const Case& of, const StatsYear& year, GroupBy by);

enum class StatsUnit { cases, percent, days };

/// Figures that are read together.
enum class StatsPart { cases, work, days };

struct StatsFigure {
  std::string id;
  StatsPart part;
  StatsUnit unit;
  Message title;
};

struct StatsCell {
  enum class Kind { shown, hidden, undivided };  ///< undivided: not told of groups, only of all cases
  Kind kind{Kind::undivided};
  int value{0};
  bool operator==(const StatsCell&) const = default;
};

struct StatsRow {
  StatsGroup group;
  std::vector<StatsCell> cells;  ///< of each figure
};

/// What may be told to anybody: nothing that is hidden is in it.
struct StatsTable {
  StatsYear year;
  GroupBy by;
  int limit;
  std::vector<StatsFigure> figures;
  StatsRow all;
  std::vector<StatsRow> groups;  ///< those of which something is shown
};

/// Counts, and hides. Groups and levels come in the order of the guide.
[[nodiscard]] StatsTable count(const std::vector<CaseFacts>& cases, const Guide& guide, const StatsYear& year,
                               GroupBy by, int limit);

/// Text in lines of at most so many columns, as far as the figures let it.
[[nodiscard]] std::string to_text(const StatsTable& table, std::size_t columns, const Wording& wording);
/// The same as bars of blocks; what is hidden is told in words.
[[nodiscard]] std::string to_bars(const StatsTable& table, std::size_t columns, const Wording& wording);
/// A picture of the bars that can be read aloud.
[[nodiscard]] std::string to_svg(const StatsTable& table, const Wording& wording);
/// RFC 4180 with a line for all cases and one for each group; `:` is hidden, `.` undivided. No text becomes a formula.
[[nodiscard]] std::string to_csv(const StatsTable& table, const Wording& wording);

}  // namespace bti
