#include "proof/walk.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace bti::proof {
namespace {

/// A way that what may happen at any time opens, such as a consent taken back, is not one to count on.
bool is_usual(const Outcome& outcome) {
  return !outcome.anytime && std::ranges::none_of(outcome.when, [](const Need& need) {
    return need.kind == Need::Kind::withdrawn && !need.negated;
  });
}

/// Goes out from the start, first to what a case can become where it stands, then on to the next steps: so
/// the first way to a state is one with the fewest steps.
class Walking {
 public:
  Walking(const Guide& guide, const Facts& facts, const Walker& walker, std::size_t& budget)
      : m_guide(&guide), m_facts(&facts), m_budget(&budget), m_walk{.walker = walker} {}

  std::optional<Walk> go(StepIndex start) {
    meet({0, 0, Move::Kind::step}, m_facts->begin(start, m_walk.walker), true);
    while (!m_next.empty()) {
      m_here = std::exchange(m_next, {});
      std::size_t done = 0;
      while (done < m_here.size()) answer(m_here[done++]);  // which may find more to do here
      for (const std::size_t stop : m_here) leave(stop);
      if (*m_budget == 0) return std::nullopt;
    }
    return std::move(m_walk);
  }

 private:
  void meet(Move move, State state, bool first = false) {
    const auto [known, fresh] = m_known.emplace(state, m_walk.stops.size());
    move.to = known->second;
    if (fresh) {
      const bool near = move.kind == Move::Kind::answer || move.kind == Move::Kind::lapse;
      (near ? m_here : m_next).push_back(move.to);
      m_walk.stops.push_back({.state = std::move(state)});
      if (!first) m_walk.stops.back().came_by = m_walk.moves.size();
    }
    if (!first) add(move);
  }

  void add(const Move& move) {
    spend(1);
    m_walk.moves.push_back(move);
  }

  void spend(std::size_t moves) { *m_budget -= std::min(moves, *m_budget); }

  [[nodiscard]] const Step& step_of(std::size_t stop) const {
    return m_guide->step(m_facts->at(m_walk.stops[stop].state));
  }

  void answer(std::size_t stop) {
    if (*m_budget == 0) return;
    const State state = m_walk.stops[stop].state;
    for (const Ask& ask : asks_for(step_of(stop), m_walk.walker.service.id)) {
      for (State& after : m_facts->answers(ask, state, m_walk.walker)) {
        meet({stop, 0, Move::Kind::answer}, std::move(after));
      }
    }
    for (State& after : m_facts->lapses(state)) meet({stop, 0, Move::Kind::lapse}, std::move(after));
  }

  void leave(std::size_t stop) {
    for (const Outcome* outcome : outcomes_for(step_of(stop), m_walk.walker.service.id)) {
      if (*m_budget == 0) return;
      const std::vector<State> answered = all_answers(m_walk.stops[stop].state, outcome->asks);
      spend(answered.size());
      for (const State& state : answered) {
        if (may_leave(stop, *outcome, state)) leave_by(stop, *outcome, state);
      }
    }
  }

  /// What the case can be when these are asked, some of them answered.
  [[nodiscard]] std::vector<State> all_answers(const State& state, const std::vector<Ask>& asks) const {
    std::vector<State> all{state};
    std::unordered_set<State> known{state};
    for (const Ask& ask : asks) {
      for (std::size_t i = 0, end = all.size(); i < end && all.size() <= *m_budget; ++i) {
        for (State& after : m_facts->answers(ask, all[i], m_walk.walker)) {
          if (known.insert(after).second) all.push_back(std::move(after));
        }
      }
    }
    return all;
  }

  /// What the outcome itself asks for may end what it is offered for, as in the engine.
  [[nodiscard]] bool may_leave(std::size_t stop, const Outcome& outcome, const State& state) const {
    const Walker& walker = m_walk.walker;
    const Step& step = step_of(stop);
    const bool offered =
        m_facts->holds(outcome.when, state, walker) || m_facts->holds(outcome.when, m_walk.stops[stop].state, walker);
    if (!offered || !m_facts->holds(outcome.needs, state, walker) || !m_facts->satisfied(outcome.asks, state, walker)) {
      return false;
    }
    return outcome.free || (m_facts->holds(step.needs, state, walker) &&
                            m_facts->satisfied(asks_for(step, walker.service.id), state, walker));
  }

  void leave_by(std::size_t stop, const Outcome& outcome, State state) {
    const Step& step = step_of(stop);
    const bool asked = m_facts->asks_consent(outcome.asks) || m_facts->needs_consent(outcome.needs);
    const bool asked_here =
        m_facts->asks_consent(asks_for(step, m_walk.walker.service.id)) || m_facts->needs_consent(step.needs);
    if (asked || (asked_here && !outcome.free)) m_facts->ask_consent(state);
    for (const Target& target : outcome.to) follow(stop, outcome, target, state);
  }

  void follow(std::size_t stop, const Outcome& outcome, const Target& target, State state) {
    switch (target.kind) {
      case Target::Kind::step:
        m_facts->enter(state, landing(*m_guide, target, m_walk.walker.service.id));
        break;
      case Target::Kind::back: {
        const auto back = m_facts->came_from(state);
        if (!back) return;
        m_facts->enter(state, *back, true);
        break;
      }
      case Target::Kind::stay:
        return meet({stop, 0, Move::Kind::stay, &outcome}, std::move(state));
      default:
        if (is_usual(outcome)) m_walk.stops[stop].ends = m_walk.stops[stop].leaves = true;
        return;
    }
    if (is_usual(outcome)) m_walk.stops[stop].leaves = true;
    const auto kind = target.kind == Target::Kind::step ? Move::Kind::step : Move::Kind::back;
    meet({stop, 0, kind, &outcome}, std::move(state));
  }

  const Guide* m_guide;
  const Facts* m_facts;
  std::size_t* m_budget;
  Walk m_walk;
  std::unordered_map<State, std::size_t> m_known{};
  std::vector<std::size_t> m_here{};
  std::vector<std::size_t> m_next{};
};

}  // namespace

std::optional<Walk> walk(const Guide& guide, const Facts& facts, const Walker& walker, StepIndex start,
                         std::size_t& budget) {
  return Walking(guide, facts, walker, budget).go(start);
}

std::vector<std::vector<std::size_t>> moves_into(const Walk& walk) {
  std::vector<std::vector<std::size_t>> moves(walk.stops.size());
  for (std::size_t i = 0; i < walk.moves.size(); ++i) moves[walk.moves[i].to].push_back(i);
  return moves;
}

std::vector<std::vector<std::size_t>> moves_out_of(const Walk& walk) {
  std::vector<std::vector<std::size_t>> moves(walk.stops.size());
  for (std::size_t i = 0; i < walk.moves.size(); ++i) moves[walk.moves[i].from].push_back(i);
  return moves;
}

std::vector<const Move*> way_to(const Walk& walk, std::size_t stop) {
  std::vector<const Move*> way;
  while (walk.stops[stop].came_by) {
    way.push_back(&walk.moves[*walk.stops[stop].came_by]);
    stop = way.back()->from;
  }
  std::ranges::reverse(way);
  return way;
}

}  // namespace bti::proof
