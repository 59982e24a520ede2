// By when: deadlines of steps, and the next date of a case.
#include <algorithm>

#include "bti/engine.hpp"

namespace bti {
namespace {

/// The day the worry arose, of this kind when one is named.
std::optional<Date> worried_since(const State& state, const std::optional<ConcernKind>& kind) {
  std::optional<Date> first;
  for (const auto& concern : state.concerns) {
    if (kind && concern.value.kind != kind) continue;
    const Date day = concern.value.since.value_or(concern.envelope.at.date());
    if (!first || day < *first) first = day;
  }
  return first;
}

std::optional<Date> counted_from(const Deadline& deadline, const State& state) {
  const auto worry = worried_since(state, deadline.concern);
  if (deadline.concern && !worry) return std::nullopt;
  switch (deadline.from) {
    case Deadline::From::worry:
      return worry;
    case Deadline::From::opened:
      return state.opened ? std::optional(state.opened->envelope.at.date()) : std::nullopt;
    case Deadline::From::entered:
      return state.entered.date();
    case Deadline::From::moved:
      return state.moved.date();
  }
  return std::nullopt;
}

}  // namespace

std::vector<const MeasureState*> measures_towards(const State& state, const GoalState& goal) {
  std::vector<const MeasureState*> measures;
  const auto add = [&](const GoalState& one) {
    for (const MeasureState& measure : one.measures) measures.push_back(&measure);
  };
  add(goal);
  const auto at = static_cast<std::size_t>(&goal - state.goals.data());
  for (std::size_t i = at + 1; !goal.part && i < state.goals.size() && state.goals[i].part; ++i) add(state.goals[i]);
  return measures;
}

bool is_under_way(const std::vector<const MeasureState*>& measures) {
  return measures.empty() || std::ranges::any_of(measures, [](const MeasureState* one) { return !one->ended; });
}

std::optional<Date> unmet(const std::optional<Date>& until, const std::vector<const MeasureState*>& measures) {
  const auto evaluated_then = [&](const Recorded<Evaluation>& one) { return one.envelope.at.date() >= *until; };
  const bool met = until && std::ranges::any_of(measures, [&](const MeasureState* one) {
                     return std::ranges::any_of(one->evaluations, evaluated_then);
                   });
  return met ? std::nullopt : until;
}

std::vector<Due> deadlines(const Guide& guide, const State& state) {
  std::vector<Due> all;
  for (const Deadline& deadline : guide.step(state.at).within) {
    const auto from = counted_from(deadline, state);
    if (!from) continue;
    all.push_back({deadline.time ? std::optional(after(*from, *deadline.time)) : std::nullopt, deadline.soon});
  }
  std::ranges::stable_sort(all, [](const Due& a, const Due& b) { return a.date && (!b.date || *a.date < *b.date); });
  return all;
}

std::optional<SubjectInfo> outside_ages(const Guide& guide, const State& state, Date today) {
  if (!state.subject || !state.subject->value.born) return std::nullopt;
  const auto found = std::ranges::find(guide.subjects, state.subject->value.kind, &SubjectInfo::id);
  if (found == guide.subjects.end()) return std::nullopt;
  SubjectInfo info = *found;
  if (!info.age_from && !info.age_to) info.age_to = guide.age_to;
  const AgeRange age = age_on(state.subject->value.born->value, today);
  const bool outside = (info.age_from && age.most < *info.age_from) || (info.age_to && age.least > *info.age_to);
  return outside ? std::optional(std::move(info)) : std::nullopt;
}

std::optional<Date> next_date(const Guide& guide, const State& state) {
  if (state.status != Status::open) return std::nullopt;
  std::optional<Date> next;
  const auto consider = [&](const std::optional<Date>& date) {
    if (date && (!next || *date < *next)) next = date;
  };
  for (const MeetingState& meeting : state.meetings) {
    if (meeting.planned()) consider(meeting.meeting.value.date);
  }
  for (const GoalState& goal : state.goals) {
    const auto measures = measures_towards(state, goal);
    if (is_under_way(measures)) consider(unmet(goal.goal.value.until, measures));
    for (const MeasureState& measure : goal.measures) {
      if (!measure.ended) consider(unmet(measure.until, {&measure}));
    }
  }
  for (const Due& due : deadlines(guide, state)) consider(due.date);
  return next;
}

}  // namespace bti
