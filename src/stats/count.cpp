// From the facts of cases to a table that reveals nobody.
#include <algorithm>
#include <functional>
#include <numeric>
#include <set>
#include <utility>

#include "stats/groups.hpp"
#include "stats/hide.hpp"

namespace bti {
namespace {

using stats::Counts;
using Cases = std::vector<const CaseFacts*>;

/// A figure of some cases.
struct Measured {
  Counts counts;  ///< of cases: what it rests on
  int value;
};

struct Rule {
  StatsFigure figure;
  std::function<Measured(const Cases&)> measure;
  bool adds_up{true};  ///< can a group be worked out from the others and all cases?
};

template <class Test>
int how_many(const Cases& cases, const Test& test) {
  return static_cast<int>(std::ranges::count_if(cases, [&](const CaseFacts* one) { return test(*one); }));
}

template <class Test>
Rule cases_rule(std::string id, StatsPart part, Message title, Test test) {
  return {{std::move(id), part, StatsUnit::cases, std::move(title)}, [test](const Cases& cases) {
            const int many = how_many(cases, test);
            return Measured{{many}, many};
          }};
}

Rule ended_rule(Status status) {
  const std::string id(name(status));
  return cases_rule(id, StatsPart::cases, {"stats." + id, {}},
                    [status](const CaseFacts& one) { return one.ended == status; });
}

/// Of evaluations; it rests on cases with one where the child was heard, and on cases with one where it was not.
Measured measure_heard(const Cases& cases) {
  const auto sum = [&](int CaseFacts::* member) {
    return std::accumulate(cases.begin(), cases.end(), 0,
                           [&](int so_far, const CaseFacts* one) { return so_far + one->*member; });
  };
  const int evaluations = sum(&CaseFacts::evaluations);
  const int percent = evaluations == 0 ? 0 : (sum(&CaseFacts::heard) * 200 + evaluations) / (2 * evaluations);
  return {{how_many(cases, [](const CaseFacts& one) { return one.heard > 0; }),
           how_many(cases, [](const CaseFacts& one) { return one.heard < one.evaluations; })},
          percent};
}

/// The middle one, or the mean of the two in the middle; half a day counts as a whole.
int median(std::vector<int> days) {
  if (days.empty()) return 0;
  std::ranges::sort(days);
  const std::size_t half = days.size() / 2;
  return days.size() % 2 == 1 ? days[half] : (days[half - 1] + days[half] + 1) / 2;
}

Measured measure_first_evaluation(const Cases& cases) {
  std::vector<int> days;
  for (const CaseFacts* one : cases) {
    if (one->to_evaluation) days.push_back(*one->to_evaluation);
  }
  return {{static_cast<int>(days.size())}, median(std::move(days))};
}

Measured measure_stays(const Cases& cases, const std::string& level) {
  std::vector<int> days;
  int many = 0;
  for (const CaseFacts* one : cases) {
    const std::size_t before = days.size();
    for (const CaseFacts::Stay& stay : one->stays) {
      if (stay.level == level) days.push_back(stay.days);
    }
    many += days.size() > before ? 1 : 0;
  }
  return {{many}, median(std::move(days))};
}

Rule level_rule(const std::string& level) {
  return {{"days-at-level/" + level, StatsPart::days, StatsUnit::days, msg("stats.at-level", level)},
          [level](const Cases& cases) { return measure_stays(cases, level); },
          false};
}

/// Those of the guide; then those of earlier guides that enough cases left.
std::vector<std::string> levels_of(const Cases& cases, const Guide& guide, int limit) {
  std::vector<std::string> levels;
  for (const Level& level : guide.levels) levels.push_back(level.id);
  std::set<std::string> others;
  for (const CaseFacts* one : cases) {
    for (const CaseFacts::Stay& stay : one->stays) others.insert(stay.level);
  }
  for (const std::string& level : others) {
    const bool enough = measure_stays(cases, level).counts.front() >= limit;
    if (enough && std::ranges::find(levels, level) == levels.end()) levels.push_back(level);
  }
  return levels;
}

std::vector<Rule> rules_for(const Cases& cases, const Guide& guide, int limit) {
  std::vector<Rule> rules{
      cases_rule("opened", StatsPart::cases, msg("stats.opened"), [](const CaseFacts& one) { return one.opened; }),
      ended_rule(Status::closed),
      ended_rule(Status::handed_off),
      ended_rule(Status::referred),
      ended_rule(Status::done_here),
      cases_rule("up", StatsPart::work, msg("stats.up"), [](const CaseFacts& one) { return one.up; }),
      cases_rule("down", StatsPart::work, msg("stats.down"), [](const CaseFacts& one) { return one.down; }),
      cases_rule("broken", StatsPart::work, msg("stats.broken"), [](const CaseFacts& one) { return one.broken; }),
      cases_rule("evaluated", StatsPart::work, msg("stats.evaluated"),
                 [](const CaseFacts& one) { return one.evaluations > 0; }),
      {{"heard", StatsPart::work, StatsUnit::percent, msg("stats.heard")}, measure_heard},
      {{"days-to-evaluation", StatsPart::days, StatsUnit::days, msg("stats.to-evaluation")},
       measure_first_evaluation,
       false}};
  for (const std::string& level : levels_of(cases, guide, limit)) rules.push_back(level_rule(level));
  return rules;
}

struct Group {
  StatsGroup group;
  Cases cases;
};

/// Groups that have a case: as the guide orders them, then others by id.
std::vector<Group> grouped(const Cases& cases, const Guide& guide, GroupBy by) {
  std::vector<Group> groups;
  if (by == GroupBy::nothing) return groups;
  for (StatsGroup& one : stats::groups_of(guide, by)) groups.push_back({std::move(one), {}});
  const auto known = static_cast<std::ptrdiff_t>(groups.size());
  for (const CaseFacts* one : cases) {
    auto found = std::ranges::find(groups, one->group.id, [](const Group& group) { return group.group.id; });
    if (found == groups.end()) found = groups.insert(groups.end(), {one->group, {}});
    found->cases.push_back(one);
  }
  std::sort(groups.begin() + known, groups.end(),
            [](const Group& a, const Group& b) { return a.group.id < b.group.id; });
  std::erase_if(groups, [](const Group& one) { return one.cases.empty(); });
  return groups;
}

StatsCell cell_of(const Measured& measured, bool hidden) {
  if (hidden) return {StatsCell::Kind::hidden};
  return {StatsCell::Kind::shown, measured.value};
}

/// A break that a case does not have is not told of it.
bool is_told(const StatsFigure& figure, const Group& group, GroupBy by) {
  const bool has_no_break = by == GroupBy::follow_up_break && group.group.id == stats::no_group;
  return stats::is_divided(figure, by) && !has_no_break;
}

class Counter {
 public:
  Counter(Cases cases, std::vector<Group> groups, StatsTable table)
      : m_cases(std::move(cases)), m_groups(std::move(groups)), m_table(std::move(table)) {
    for (const Group& group : m_groups) m_table.groups.push_back({group.group, {}});
  }

  StatsTable count(const std::vector<Rule>& rules) {
    std::vector<bool> evaluated;
    for (const Rule& rule : rules) {
      const auto hidden = add(rule, rule.figure.id == "heard" ? evaluated : std::vector<bool>{});
      if (rule.figure.id == "evaluated") evaluated = hidden;
    }
    std::erase_if(m_table.groups, [](const StatsRow& row) {
      return std::ranges::none_of(row.cells, [](const StatsCell& cell) { return cell.kind == StatsCell::Kind::shown; });
    });
    return std::move(m_table);
  }

 private:
  /// Which of all groups are hidden.
  std::vector<bool> add(const Rule& rule, std::vector<bool> hidden) {
    m_table.figures.push_back(rule.figure);
    const Measured all = rule.measure(m_cases);
    m_table.all.cells.push_back(cell_of(all, std::ranges::min(all.counts) < m_table.limit));
    std::vector<std::size_t> told;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
      if (is_told(rule.figure, m_groups[i], m_table.by)) told.push_back(i);
    }
    std::vector<Measured> measured;
    std::vector<Counts> counts;
    for (const std::size_t i : told) {
      measured.push_back(rule.measure(m_groups[i].cases));
      counts.push_back(measured.back().counts);
    }
    hidden = rule.adds_up ? stats::hide_small(counts, m_table.limit, std::move(hidden)) : small(counts);
    for (StatsRow& row : m_table.groups) row.cells.emplace_back();
    for (std::size_t i = 0; i < told.size(); ++i) {
      m_table.groups[told[i]].cells.back() = cell_of(measured[i], hidden[i]);
    }
    return hidden;
  }

  [[nodiscard]] std::vector<bool> small(const std::vector<Counts>& counts) const {
    std::vector<bool> hidden;
    for (const Counts& one : counts) hidden.push_back(std::ranges::min(one) < m_table.limit);
    return hidden;
  }

  Cases m_cases;
  std::vector<Group> m_groups;
  StatsTable m_table;
};

}  // namespace

StatsTable count(const std::vector<CaseFacts>& cases, const Guide& guide, const StatsYear& year, GroupBy by,
                 int limit) {
  Cases all;
  for (const CaseFacts& one : cases) all.push_back(&one);
  std::vector<Group> groups = grouped(all, guide, by);
  const StatsTable table{
      .year = year, .by = by, .limit = limit, .figures = {}, .all = {{"", msg("stats.all")}, {}}, .groups = {}};
  return Counter(all, std::move(groups), table).count(rules_for(all, guide, limit));
}

}  // namespace bti
