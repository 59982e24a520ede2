// What the ways to show a table of figures share: its words, its notes, and its bars.
// Knows what a reader must be told. Must not know any one format.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "bti/stats.hpp"

namespace bti::stats {

/// "Saker i 2026, til og med 22. november 2026, etter nivå"
[[nodiscard]] std::string headline(const StatsTable& table, const Wording& wording);
/// What the signs mean, and what is not there.
[[nodiscard]] std::vector<std::string> notes(const StatsTable& table, const Wording& wording);
/// The notes in lines of at most so many columns, after a blank one.
[[nodiscard]] std::string note_lines(const StatsTable& table, std::size_t columns, const Wording& wording);
/// On one line.
[[nodiscard]] std::string title_of(const StatsRow& row, const Wording& wording);
[[nodiscard]] std::string part_title(StatsPart part, const Wording& wording);
/// "48", "72 %", "34 dager", or that it is hidden.
[[nodiscard]] std::string in_words(const StatsCell& cell, StatsUnit unit, const Wording& wording);

/// Is anything of the part told of groups?
[[nodiscard]] bool is_divided(const StatsTable& table, StatsPart part);

struct Bar {
  std::string label;
  StatsCell cell;
};

/// Bars that can be compared.
struct Panel {
  std::string title;
  StatsUnit unit;
  std::vector<Bar> bars;
  int longest;  ///< the value of a bar that fills the width
};

/// A panel for each figure that is told of groups; the others together where they can be compared.
[[nodiscard]] std::vector<Panel> panels(const StatsTable& table, const Wording& wording);

}  // namespace bti::stats
