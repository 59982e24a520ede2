#include "engine/rounds.hpp"

#include <algorithm>
#include <limits>

namespace bti {
namespace {

/// An evaluation, and when the measure that it is of was agreed.
struct Evaluated {
  const Recorded<Evaluation>* evaluation;
  Instant agreed;
};

std::vector<Evaluated> all_evaluated(const State& state) {
  std::vector<Evaluated> all;
  for (const GoalState& goal : state.goals) {
    for (const MeasureState& measure : goal.measures) {
      for (const auto& one : measure.evaluations) all.push_back({&one, measure.measure.envelope.at});
    }
  }
  std::ranges::stable_sort(all, {}, [](const Evaluated& one) { return one.evaluation->place; });
  return all;
}

/// The place in the journal where the case last came back or to another level after something was evaluated.
std::size_t round_began(const State& state, std::size_t first, std::size_t evaluated) {
  std::size_t began = 0;
  for (const Move& move : state.moves) {
    const bool onward = move.target.kind == Target::Kind::step && move.target.step.level == move.from.level &&
                        move.target.step.step > move.from.step;
    if (!onward && move.decision.place > first && move.decision.place < evaluated) began = move.decision.place;
  }
  return began;
}

bool heard_for(const Recorded<Voice>& voice, const Evaluated& one) {
  return voice.value.date ? *voice.value.date > one.agreed.date() : voice.envelope.at > one.agreed;
}

}  // namespace

std::vector<EvaluationRound> evaluation_rounds(const State& state) {
  const std::vector<Evaluated> all = all_evaluated(state);
  std::vector<EvaluationRound> rounds;
  const auto began = [&](const Evaluated& one) {
    return round_began(state, all.front().evaluation->place, one.evaluation->place);
  };
  for (auto one = all.begin(); one != all.end();) {
    const std::size_t from = began(*one);
    const auto next = std::find_if(one, all.end(), [&](const Evaluated& other) { return began(other) != from; });
    const std::size_t until = next == all.end() ? std::numeric_limits<std::size_t>::max() : began(*next);
    EvaluationRound round{one->evaluation->envelope.at.date(), (next - 1)->evaluation->envelope.at.date(), {}};
    for (const auto& voice : state.voices) {
      const bool between = voice.place > from && voice.place < until;
      if (between && std::all_of(one, next, [&](const Evaluated& it) { return heard_for(voice, it); })) {
        round.voices.push_back(&voice);
      }
    }
    rounds.push_back(std::move(round));
    one = next;
  }
  return rounds;
}

}  // namespace bti
