// Ways that stop before they should, and loops that nobody looks back in.
#include <algorithm>
#include <deque>
#include <set>

#include "proof/judge.hpp"

namespace bti::proof {
namespace {

using Kind = Move::Kind;

/// The stops from which one of `there` can be come to by such moves.
template <class Allowed>
std::vector<bool> leading_to(const Walk& walk, std::vector<bool> there, Allowed allowed) {
  const auto into = moves_into(walk);
  std::deque<std::size_t> open;
  for (std::size_t i = 0; i < there.size(); ++i) {
    if (there[i]) open.push_back(i);
  }
  for (; !open.empty(); open.pop_front()) {
    for (const std::size_t one : into[open.front()]) {
      const Move& move = walk.moves[one];
      if (there[move.from] || !allowed(move)) continue;
      there[move.from] = true;
      open.push_back(move.from);
    }
  }
  return there;
}

std::vector<bool> marked(const Walk& walk, bool Stop::* mark) {
  std::vector<bool> stops(walk.stops.size());
  for (std::size_t i = 0; i < stops.size(); ++i) stops[i] = walk.stops[i].*mark;
  return stops;
}

/// A loop need not be looked back on when somebody says that this did not go, and turns.
bool goes_on(const Move& move) { return move.by != nullptr && !move.by->free && move.kind == Kind::step; }

bool unmoved(const Move* move) { return move->by == nullptr; }

bool asks(const std::vector<Ask>& asked, AskKind kind) {
  return std::ranges::any_of(asked, [&](const Ask& ask) { return ask.kind == kind && ask.least > 0; });
}

/// The part of a walk in which nothing is evaluated.
class Unevaluated {
 public:
  Unevaluated(const Guide& guide, const Facts& facts, const Walk& walk)
      : m_walk(&walk), m_out(moves_out_of(walk)), m_evaluates(walk.stops.size()) {
    for (std::size_t i = 0; i < walk.stops.size(); ++i) {
      const Step& step = guide.step(facts.at(walk.stops[i].state));
      m_evaluates[i] = asks(asks_for(step, walk.walker.service.id), AskKind::evaluation);
    }
  }

  /// The moves of a shortest way from one stop to another; none when there is no way.
  [[nodiscard]] std::vector<const Move*> way(std::size_t from, std::size_t to) const {
    std::vector<const Move*> came(m_walk->stops.size(), nullptr);
    std::deque<std::size_t> open{from};
    std::vector<bool> seen(m_walk->stops.size());
    seen[from] = true;
    for (; !open.empty() && !seen[to]; open.pop_front()) {
      for (const std::size_t one : m_out[open.front()]) {
        const Move& move = m_walk->moves[one];
        if (seen[move.to] || !stays_within(move)) continue;
        seen[move.to] = true;
        came[move.to] = &move;
        open.push_back(move.to);
      }
    }
    std::vector<const Move*> moves;
    for (std::size_t at = to; seen[to] && came[at] != nullptr; at = came[at]->from) moves.push_back(came[at]);
    std::ranges::reverse(moves);
    return moves;
  }

  [[nodiscard]] bool stays_within(const Move& move) const {
    if (m_evaluates[move.from] || m_evaluates[move.to]) return false;
    if (move.by != nullptr && asks(move.by->asks, AskKind::evaluation)) return false;
    return move.kind == Kind::answer || move.kind == Kind::lapse || goes_on(move);
  }

  /// Which stops lie on a common loop: the same number for those that do (Tarjan's components).
  [[nodiscard]] std::vector<std::size_t> loops() const;

 private:
  const Walk* m_walk;
  std::vector<std::vector<std::size_t>> m_out;
  std::vector<bool> m_evaluates;
};

std::vector<std::size_t> Unevaluated::loops() const {
  constexpr auto none = static_cast<std::size_t>(-1);
  const std::size_t size = m_walk->stops.size();
  std::vector<std::size_t> order(size, none), low(size, none), loop(size, none), next(size, 0), stack, path;
  std::size_t count = 0;
  for (std::size_t root = 0; root < size; ++root) {
    if (order[root] != none) continue;
    path.push_back(root);
    while (!path.empty()) {
      const std::size_t at = path.back();
      if (order[at] == none) {
        order[at] = low[at] = count++;
        stack.push_back(at);
      }
      if (next[at] < m_out[at].size()) {
        const Move& move = m_walk->moves[m_out[at][next[at]]];
        if (!stays_within(move)) {
          ++next[at];
        } else if (order[move.to] == none) {
          path.push_back(move.to);
        } else {
          if (loop[move.to] == none) low[at] = std::min(low[at], low[move.to]);
          ++next[at];
        }
        continue;
      }
      for (; low[at] == order[at] && loop[at] == none; stack.pop_back()) loop[stack.back()] = at;
      path.pop_back();
    }
  }
  return loop;
}

/// What may be answered without leaving: a way of the step's own that lets the case stay is such an answer too.
bool is_answer(const Move& move) {
  return move.kind == Kind::answer || (move.kind == Kind::stay && move.by != nullptr && !move.by->anytime);
}

}  // namespace

void Judge::find_dead_ends(const Walk& walk) {
  const auto answers = [](const Move& move) { return is_answer(move); };
  const auto leaves = leading_to(walk, marked(walk, &Stop::leaves), answers);
  for (std::size_t i = 0; i < walk.stops.size(); ++i) {
    if (leaves[i]) continue;
    const Step& step = step_of(walk, i);
    m_findings.add({.what = msg("proof.dead-end", step.title),
                    .hint = msg("proof.dead-end.hint"),
                    .at = step.at,
                    .way = told(walk, i)},
                   name_of(walk, i), walk.walker);
  }
}

void Judge::find_endless(const Walk& walk) {
  const auto answers = [](const Move& move) { return is_answer(move); };
  const auto ordinary = [](const Move& move) {
    return move.kind != Kind::lapse && (move.by == nullptr || !move.by->anytime);
  };
  const auto leaves = leading_to(walk, marked(walk, &Stop::leaves), answers);
  auto fine = marked(walk, &Stop::ends);
  for (std::size_t i = 0; i < fine.size(); ++i) fine[i] = fine[i] || !leaves[i];  // told as a dead end
  fine = leading_to(walk, std::move(fine), ordinary);
  const auto endless = std::ranges::find(fine, false);
  if (endless == fine.end()) return;
  const auto stop = static_cast<std::size_t>(endless - fine.begin());
  const Step& step = step_of(walk, stop);
  m_findings.add({.what = msg("proof.no-end", step.title),
                  .hint = msg("proof.no-end.hint"),
                  .at = step.at,
                  .way = told(walk, stop)},
                 name_of(walk, stop), walk.walker);
}

bool Judge::ends_with(const Walk& walk, const std::vector<const Move*>& way,
                      const std::vector<const Move*>& loop) const {
  const auto alike = [&](const Move* a, const Move* b) {
    return a->by == b->by && name_of(walk, a->from) == name_of(walk, b->from);
  };
  return way.size() >= loop.size() && std::equal(loop.rbegin(), loop.rend(), way.rbegin(), alike);
}

void Judge::find_loops(const Walk& walk) {
  const Unevaluated part(*m_guide, *m_facts, walk);
  const std::vector<std::size_t> loops = part.loops();
  std::set<std::size_t> told_of;
  for (const Move& move : walk.moves) {
    if (!goes_on(move) || !part.stays_within(move) || loops[move.from] != loops[move.to]) continue;
    if (!told_of.insert(loops[move.from]).second) continue;
    std::vector<const Move*> loop{&move};
    std::ranges::copy(part.way(move.to, move.from), std::back_inserter(loop));
    std::set<std::string> steps;
    for (const Move* one : loop) steps.insert(name_of(walk, one->from));
    std::string which;
    for (const std::string& step : steps) which += step + " ";
    std::vector<const Move*> way = way_to(walk, move.from);
    std::erase_if(way, unmoved);
    std::erase_if(loop, unmoved);
    while (ends_with(walk, way, loop)) way.resize(way.size() - loop.size());
    way.insert(way.end(), loop.begin(), loop.end());
    const Step& step = step_of(walk, move.from);
    m_findings.add({.what = msg("proof.loop", step.title),
                    .hint = msg("proof.loop.hint"),
                    .at = step.at,
                    .way = told(walk, way, move.from)},
                   which, walk.walker);
  }
}

}  // namespace bti::proof
