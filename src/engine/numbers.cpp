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
    std::string number = std::to_string(i + 1);
    if (ref_of(state.goals[i].goal.id) == ref) return number;
    const auto& measures = state.goals[i].measures;
    for (std::size_t j = 0; j < measures.size(); ++j) {
      if (ref_of(measures[j].measure.id) == ref) return number + "." + std::to_string(j + 1);
    }
  }
  return "";
}

std::optional<EntryRef> find_goal(const State& state, const EntryRef& named) {
  for (const GoalState& goal : state.goals) {
    if (ref_of(goal.goal.id) == named) return named;
  }
  const auto goal = index_of(named.text, state.goals.size());
  return goal ? std::optional(ref_of(state.goals[*goal].goal.id)) : std::nullopt;
}

std::optional<EntryRef> find_measure(const State& state, const EntryRef& named) {
  for (const GoalState& goal : state.goals) {
    for (const MeasureState& measure : goal.measures) {
      if (ref_of(measure.measure.id) == named) return named;
    }
  }
  const auto dot = named.text.find('.');
  if (dot == std::string::npos) return std::nullopt;
  const auto goal = index_of(std::string_view(named.text).substr(0, dot), state.goals.size());
  if (!goal) return std::nullopt;
  const auto& measures = state.goals[*goal].measures;
  const auto measure = index_of(std::string_view(named.text).substr(dot + 1), measures.size());
  return measure ? std::optional(ref_of(measures[*measure].measure.id)) : std::nullopt;
}

}  // namespace bti
