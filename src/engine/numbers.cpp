#include "engine/numbers.hpp"

#include <charconv>

namespace bti {
namespace {

/// The 1-based number as an index into a list of `size`, or nothing.
std::optional<std::size_t> index_of(std::string_view number, std::size_t size) {
  std::size_t value = 0;
  const auto parsed = std::from_chars(number.data(), number.data() + number.size(), value);
  if (parsed.ec != std::errc{} || parsed.ptr != number.data() + number.size()) return std::nullopt;
  return value == 0 || value > size ? std::nullopt : std::optional(value - 1);
}

}  // namespace

std::string number_of(const State& state, const EntryRef& ref) {
  for (std::size_t i = 0; i < state.goals.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    if (ref_of(state.goals[i].goal.id) == ref) return number;
    const auto& measures = state.goals[i].measures;
    for (std::size_t j = 0; j < measures.size(); ++j) {
      if (ref_of(measures[j].measure.id) == ref) return number + "." + std::to_string(j + 1);
    }
  }
  return "";
}

std::optional<EntryRef> ref_of_number(const State& state, std::string_view number) {
  const auto dot = number.find('.');
  const auto goal = index_of(number.substr(0, dot), state.goals.size());
  if (!goal) return std::nullopt;
  if (dot == std::string_view::npos) return ref_of(state.goals[*goal].goal.id);
  const auto& measures = state.goals[*goal].measures;
  const auto measure = index_of(number.substr(dot + 1), measures.size());
  return measure ? std::optional(ref_of(measures[*measure].measure.id)) : std::nullopt;
}

}  // namespace bti
