// A standing team's meeting: its agenda, and minutes that hold no case.
// Knows what minutes may say. Must not know what is in a case: it is told the caseload's case numbers, so as to
// refuse them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "bti/guide.hpp"
#include "bti/journal.hpp"
#include "bti/report.hpp"

namespace bti {

/// How many cases a meeting discussed.
struct CasesDiscussed {
  int with_consent{0};
  int anonymous{0};
};

/// What the minutes of a team's meeting say, and all they can say. All but `general` is chosen from the guide or
/// counted.
struct TeamMinutes {
  Date date{};
  std::vector<std::string> present{};  ///< of the team's members, as the guide writes them
  int others{0};                       ///< how many more were there
  std::vector<std::string> agenda{};   ///< ids of the points gone through
  std::optional<CasesDiscussed> cases{};
  std::vector<std::string> general{};  ///< what is about no case: short lines
};

inline constexpr int most_counted = 99;            ///< people or cases of one meeting
inline constexpr std::size_t general_limit = 200;  ///< characters of a general line
inline constexpr std::size_t most_general_lines = 20;

/// Why the last of these general lines cannot stand in minutes after the others: it is too long or too many; it
/// has a line break or letters in which something can be hidden; alone or together with the others it holds what
/// may be a case number, the start of one, an identity number or another long number; or it is about one person.
[[nodiscard]] std::optional<Message> unfit_for_minutes(const std::vector<std::string>& lines,
                                                       const std::vector<CaseNumber>& cases);

/// Reads minutes from answers (bti-team-minutes(1)), or gives every problem in them. No other keys are let
/// through, not even those that begin with `x-`.
[[nodiscard]] Result<TeamMinutes> read_team_minutes(const Value& answers, const Team& team, Date today,
                                                    const std::vector<CaseNumber>& cases);

[[nodiscard]] Document team_agenda(const Team& team, const Guide& guide, Language language);
[[nodiscard]] Document team_minutes(const TeamMinutes& minutes, const Team& team, Language language);

}  // namespace bti
