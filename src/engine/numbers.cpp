#include "engine/numbers.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

namespace bti {
namespace {

/// The 1-based number as an index into a list of `size`, or nothing.
std::optional<std::size_t> index_of(std::string_view number, std::size_t size) {
  std::size_t value = 0;
  const auto parsed = std::from_chars(number.data(), number.data() + number.size(), value);
  if (parsed.ec != std::errc{} || parsed.ptr != number.data() + number.size()) return std::nullopt;
  return value == 0 || value > size ? std::nullopt : std::optional(value - 1);
}

/// `a` for 1, `z` for 26, `aa` for 27; nothing for 0.
std::string letters(std::size_t number) {
  std::string text;
  for (; number > 0; number = (number - 1) / 26) text.insert(text.begin(), static_cast<char>('a' + (number - 1) % 26));
  return text;
}

/// The number of each goal: `1`, `1a`, `1b`, `2` ...
std::vector<std::string> goal_numbers(const State& state) {
  std::vector<std::string> numbers;
  std::size_t goals = 0;
  std::size_t under = 0;
  for (const GoalState& goal : state.goals) {
    under = goal.part ? under + 1 : 0;
    if (under == 0) ++goals;
    numbers.push_back(std::to_string(goals) + letters(under));
  }
  return numbers;
}

}  // namespace

std::map<EntryRef, std::string> numbers_of(const State& state) {
  std::map<EntryRef, std::string> all;
  const std::vector<std::string> numbers = goal_numbers(state);
  for (std::size_t i = 0; i < state.goals.size(); ++i) {
    all.emplace(ref_of(state.goals[i].goal.id), numbers[i]);
    const auto& measures = state.goals[i].measures;
    for (std::size_t j = 0; j < measures.size(); ++j) {
      all.emplace(ref_of(measures[j].measure.id), numbers[i] + "." + std::to_string(j + 1));
    }
  }
  return all;
}

std::string number_of(const State& state, const EntryRef& ref) {
  const auto all = numbers_of(state);
  const auto found = all.find(ref);
  return found == all.end() ? "" : found->second;
}

std::string number_of(const State& state, const MeetingState& meeting) {
  const auto same = [&](const MeetingState& one) { return one.id() == meeting.id(); };
  return std::to_string(std::ranges::find_if(state.meetings, same) - state.meetings.begin() + 1);
}

std::optional<EntryRef> find_goal(const State& state, const EntryRef& named) {
  for (const GoalState& goal : state.goals) {
    if (ref_of(goal.goal.id) == named) return named;
  }
  const std::vector<std::string> numbers = goal_numbers(state);
  const auto found = std::ranges::find(numbers, named.text);
  if (found == numbers.end()) return std::nullopt;
  return ref_of(state.goals[static_cast<std::size_t>(found - numbers.begin())].goal.id);
}

std::optional<EntryRef> find_measure(const State& state, const EntryRef& named) {
  for (const GoalState& goal : state.goals) {
    for (const MeasureState& measure : goal.measures) {
      if (ref_of(measure.measure.id) == named) return named;
    }
  }
  const auto dot = named.text.find('.');
  if (dot == std::string::npos) return std::nullopt;
  const std::vector<std::string> numbers = goal_numbers(state);
  const auto found = std::ranges::find(numbers, std::string_view(named.text).substr(0, dot));
  if (found == numbers.end()) return std::nullopt;
  const auto& measures = state.goals[static_cast<std::size_t>(found - numbers.begin())].measures;
  const auto measure = index_of(std::string_view(named.text).substr(dot + 1), measures.size());
  return measure ? std::optional(ref_of(measures[*measure].measure.id)) : std::nullopt;
}

std::optional<EntryRef> find_meeting(const State& state, const EntryRef& named) {
  for (const MeetingState& one : state.meetings) {
    if (ref_of(one.id()) == named || ref_of(one.meeting.id) == named) return ref_of(one.meeting.id);
  }
  const auto meeting = index_of(named.text, state.meetings.size());
  return meeting ? std::optional(ref_of(state.meetings[*meeting].meeting.id)) : std::nullopt;
}

}  // namespace bti
