// What a text must be before YAML may look at it.
// Knows bytes and lines. Must not know values.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "bti/result.hpp"

namespace bti {

/// What the gate found. After a problem that would lead the YAML reader astray, `readable` is false.
struct Gate {
  Errors errors{};
  bool readable{true};
};

[[nodiscard]] Gate pass_gate(std::string_view text, std::size_t limit);

/// yaml-cpp knows not all escapes, refuses the surrogate pairs of JSON and reads some wrongly, so it
/// never sees one: each backslash, and the quote or backslash it escapes, is replaced by a control
/// character, which cannot stand in a text that passed the gate. Every byte keeps its place.
[[nodiscard]] std::string shield_escapes(std::string_view text);
[[nodiscard]] std::string unshield(std::string text);

/// The text with the control characters that were reported replaced by letters, so that the rest can
/// be read.
[[nodiscard]] std::string without_controls(std::string_view text);

}  // namespace bti
