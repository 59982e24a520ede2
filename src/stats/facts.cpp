// What one case adds to a year's figures.
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "bti/findings.hpp"
#include "bti/stats.hpp"
#include "engine/voices.hpp"
#include "stats/groups.hpp"

namespace bti {
namespace {

int days_between(const Instant& from, const Instant& to) {
  const auto days = std::chrono::sys_days(to.date()) - std::chrono::sys_days(from.date());
  return std::max(0, static_cast<int>(days.count()));
}

bool in_year(const StatsYear& year, Date day) { return static_cast<int>(day.year()) == year.year; }

/// From when the case came to a level until it left it, by a move or by an end.
struct Stay {
  std::size_t level;
  Instant from;
  std::optional<Instant> to{};
  bool ended{false};  ///< the case, not only the stay
};

/// The last has no end while the case is open.
std::vector<Stay> stays_of(const State& state) {
  const auto level_before = [&](std::size_t move) {
    return move < state.moves.size() ? state.moves[move].from.level : state.at.level;
  };
  std::vector<Stay> stays{{level_before(0), state.opened->envelope.at}};
  auto reopened = state.reopened.begin();
  for (std::size_t i = 0; i < state.moves.size(); ++i) {
    const Instant& at = state.moves[i].decision.envelope.at;
    const bool ended = !goes_on(state.moves[i].target);
    if (!ended && level_before(i + 1) == stays.back().level) continue;
    stays.back().to = at;
    stays.back().ended = ended;
    if (!ended) {
      stays.push_back({level_before(i + 1), at});
    } else if (reopened != state.reopened.end()) {
      stays.push_back({stays.back().level, reopened++->envelope.at});
    }
  }
  return stays;
}

void add_levels(CaseFacts& facts, const Guide& guide, const std::vector<Stay>& stays, const StatsYear& year) {
  for (std::size_t i = 0; i < stays.size(); ++i) {
    const Stay& stay = stays[i];
    if (!stay.to || !in_year(year, stay.to->date())) continue;
    facts.stays.push_back({guide.levels[stay.level].id, days_between(stay.from, *stay.to)});
    if (stay.ended) continue;
    (stays[i + 1].level > stay.level ? facts.up : facts.down) = true;
  }
}

/// The days on which measures were evaluated, each with whether the child's own words belong to all of them.
std::map<Date, bool> evaluated_on(const State& state) {
  const auto in_own_words = [](const Recorded<Voice>* voice) { return voice->value.words.has_value(); };
  std::map<Date, bool> days;
  for (const GoalState& goal : state.goals) {
    for (const MeasureState& measure : goal.measures) {
      for (std::size_t i = 0; i < measure.evaluations.size(); ++i) {
        bool& heard = days.try_emplace(measure.evaluations[i].envelope.at.date(), true).first->second;
        heard = heard && std::ranges::any_of(voices_to(state, measure, i), in_own_words);
      }
    }
  }
  return days;
}

void add_evaluations(CaseFacts& facts, const State& state, const StatsYear& year) {
  const std::map<Date, bool> days = evaluated_on(state);
  for (const auto& [day, heard] : days) {
    if (!in_year(year, day)) continue;
    ++facts.evaluations;
    facts.heard += heard ? 1 : 0;
  }
  if (days.empty() || !in_year(year, days.begin()->first)) return;
  const auto opened = std::chrono::sys_days(state.opened->envelope.at.date());
  facts.to_evaluation = std::max(0, static_cast<int>((std::chrono::sys_days(days.begin()->first) - opened).count()));
}

/// The code of the most urgent break in an open case's follow-up; empty when there is none.
std::string break_of(const Guide& guide, const State& state, Date on) {
  if (state.status != Status::open) return {};
  const auto found = findings(guide, state, on, on);
  const auto broken = std::ranges::find(found, Standing::broken, &Finding::standing);
  return broken == found.end() ? "" : broken->code;
}

/// Of the goals, and of measures that name another.
std::string area_of(const State& state) {
  std::set<std::string> areas;
  for (const GoalState& goal : state.goals) {
    if (goal.goal.value.area) areas.insert(goal.goal.value.area->value);
    for (const MeasureState& one : goal.measures) {
      if (one.measure.value.area) areas.insert(one.measure.value.area->value);
    }
  }
  if (areas.size() > 1) return std::string(stats::several_groups);
  return areas.empty() ? "" : *areas.begin();
}

/// Empty when it belongs to none.
std::string group_id(const Guide& guide, const State& state, const std::string& broken, GroupBy by) {
  switch (by) {
    case GroupBy::nothing:
      break;
    case GroupBy::level:
      return guide.level(state.at).id;
    case GroupBy::service:
      return home_service(state).value_or(ServiceId{}).value;
    case GroupBy::outcome:
      return std::string(name(state.status));
    case GroupBy::goal_area:
      return area_of(state);
    case GroupBy::subject:
      return state.subject ? state.subject->value.kind.value : "";
    case GroupBy::follow_up_break:
      return broken;
  }
  return {};
}

StatsGroup group_of(const Guide& guide, std::string id, GroupBy by) {
  if (id.empty()) id = stats::no_group;
  const std::vector<StatsGroup> known = stats::groups_of(guide, by);
  const auto found = std::ranges::find(known, id, &StatsGroup::id);
  return found == known.end() ? StatsGroup{id, msg("stats.named", id)} : *found;
}

}  // namespace

std::optional<CaseFacts> facts_of(const Guide& guide, const Case& of, const StatsYear& year, GroupBy by) {
  const State state = fold(guide, as_of(of, year.last));
  if (!state.opened) return std::nullopt;
  const std::vector<Stay> stays = stays_of(state);
  const bool open = state.status == Status::open;
  if (!open && (!stays.back().to || stays.back().to->date().year() < std::chrono::year{year.year})) return std::nullopt;
  const std::string broken = break_of(guide, state, year.last);
  CaseFacts facts;
  if (by != GroupBy::nothing) facts.group = group_of(guide, group_id(guide, state, broken, by), by);
  facts.open = open;
  facts.opened = in_year(year, state.opened->envelope.at.date());
  if (!open) facts.ended = state.status;
  facts.broken = !broken.empty();
  add_levels(facts, guide, stays, year);
  add_evaluations(facts, state, year);
  return facts;
}

}  // namespace bti
