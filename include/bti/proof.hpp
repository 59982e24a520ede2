// Does a guide hold what it promises, whoever walks it and whatever they answer?
// Knows guides, their guards and the law. Must not know cases, files or terminals.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "bti/date.hpp"
#include "bti/guide.hpp"
#include "bti/result.hpp"
#include "bti/source.hpp"

namespace bti {

/// How many moves a proof looks at before it gives a guide up as too large.
inline constexpr std::size_t proof_limit = 2'000'000;

/// Walks every way through the guide, for every service and kind of subject, and tells what does not hold,
/// each with the shortest way that shows it: steps nobody comes to, steps without a way on, ways without
/// an end, loops without an evaluation, services brought in without consent, evaluations without the
/// child, steps without a text, and an acute text with nobody to call.
[[nodiscard]] Errors prove(const Guide& guide, std::size_t limit = proof_limit);

/// A section or chapter that no longer is law.
struct RepealedSection {
  std::string section;  ///< `9 A` holds for 9 A-1 and all the others of the chapter
  std::string now;      ///< what to refer to instead
  bool alone{false};    ///< it is known without the law's name
};

/// A law, some or all of which is repealed.
struct Law {
  std::vector<std::string> names;
  int year;
  Date repealed;
  std::string now{};                        ///< of a law all of which is repealed
  std::vector<RepealedSection> sections{};  ///< else those that are
};
using Laws = std::vector<Law>;

/// Reads a table of repealed laws (guides/law.yaml).
[[nodiscard]] Result<Laws> read_laws(std::string_view text);

/// References to what is no longer law on that day, in a text of any kind.
[[nodiscard]] Errors find_repealed(std::string_view text, const Laws& laws, Date today);
/// The same in what a guide says, together with what it builds on; places tell in which of the texts.
[[nodiscard]] Errors find_repealed(const std::vector<Source>& guide, const Laws& laws, Date today);

}  // namespace bti
