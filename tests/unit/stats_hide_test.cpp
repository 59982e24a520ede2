// No hidden figure can be worked out: tried by brute force on a thousand random columns of figures.
#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <random>
#include <set>

#include "stats/hide.hpp"

using bti::stats::Counts;
using bti::stats::hide_small;

namespace {

using Column = std::vector<Counts>;
using Hide = std::function<std::vector<bool>(const Column&, int limit)>;

std::vector<bool> hide(const Column& column, int limit) { return hide_small(column, limit); }

/// What hiding would be without the groups that hide others.
std::vector<bool> hide_only_small(const Column& column, int limit) {
  std::vector<bool> hidden;
  for (const Counts& counts : column) hidden.push_back(std::ranges::min(counts) < limit);
  return hidden;
}

Counts total(const Column& column) {
  Counts sum(column.front().size());
  for (const Counts& counts : column) {
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += counts[i];
  }
  return sum;
}

/// Tries every way to fill in the hidden counts that gives the total again.
class Reader {
 public:
  /// `knows_how`: a filling that would have been hidden in another way is none.
  Reader(const Column& column, int limit, Hide method, bool knows_how)
      : m_filling(column), m_limit(limit), m_method(std::move(method)), m_knows_how(knows_how) {
    m_hidden = m_method(column, limit);
    m_rest = total(column);
    m_seen.resize(column.size());
    for (std::size_t group = 0; group < column.size(); ++group) {
      if (m_hidden[group]) {
        m_open.push_back(group);
      } else {
        for (std::size_t i = 0; i < m_rest.size(); ++i) m_rest[i] -= column[group][i];
      }
      m_seen[group].resize(m_rest.size());
    }
    // A total under the limit is hidden itself: any that is will do.
    m_total_hidden = std::ranges::min(total(column)) < limit;
    if (m_total_hidden) m_rest.assign(m_rest.size(), limit + 1);
  }

  bool works_something_out() {
    if (!m_open.empty()) fill(0, 0);
    for (const std::size_t group : m_open) {
      for (const auto& values : m_seen[group]) {
        if (values.size() < 2) return true;
      }
    }
    return false;
  }

 private:
  [[nodiscard]] bool is_satisfied() const {
    return std::ranges::all_of(m_open, [&](std::size_t group) {
      return std::ranges::all_of(m_seen[group], [](const auto& values) { return values.size() >= 2; });
    });
  }

  void note_filling() {
    if (m_total_hidden && std::ranges::min(total(m_filling)) >= m_limit) return;
    const auto is_new = [&](std::size_t group) {
      for (std::size_t i = 0; i < m_rest.size(); ++i) {
        if (!m_seen[group][i].contains(m_filling[group][i])) return true;
      }
      return false;
    };
    if (std::ranges::none_of(m_open, is_new)) return;
    if (m_knows_how && m_method(m_filling, m_limit) != m_hidden) return;
    for (const std::size_t group : m_open) {
      for (std::size_t i = 0; i < m_rest.size(); ++i) m_seen[group][i].insert(m_filling[group][i]);
    }
  }

  void fill(std::size_t at, std::size_t i) {
    if (is_satisfied()) return;
    if (i == m_rest.size()) return at + 1 == m_open.size() ? note_filling() : fill(at + 1, 0);
    const bool last = at + 1 == m_open.size();
    for (int count = last && !m_total_hidden ? m_rest[i] : 0; count <= m_rest[i]; ++count) {
      m_filling[m_open[at]][i] = count;
      m_rest[i] -= count;
      fill(at, i + 1);
      m_rest[i] += count;
    }
  }

  Column m_filling;
  int m_limit;
  Hide m_method;
  bool m_knows_how;
  bool m_total_hidden{false};
  std::vector<bool> m_hidden;
  Counts m_rest;
  std::vector<std::size_t> m_open;
  std::vector<std::vector<std::set<int>>> m_seen;
};

/// Small counts, counts just at the limit, and some larger ones.
Column random_column(std::mt19937& chance, int limit, std::size_t groups, std::size_t counts) {
  const auto up_to = [&](int most) { return static_cast<int>(chance() % static_cast<unsigned>(most + 1)); };
  Column column(groups, Counts(counts));
  for (Counts& group : column) {
    for (int& count : group) {
      const int kind = up_to(3);
      count = kind == 0 ? 0 : kind == 1 ? up_to(limit - 1) : kind == 2 ? limit + up_to(2) : up_to(13);
    }
  }
  return column;
}

/// How many of a thousand columns a reader works something out of.
int worked_out(int limit, std::size_t most_groups, std::size_t counts, const Hide& method, bool knows_how) {
  std::mt19937 chance(20261122);
  int many = 0;
  for (int i = 0; i < 1000; ++i) {
    const Column column = random_column(chance, limit, 1 + chance() % most_groups, counts);
    if (Reader(column, limit, method, knows_how).works_something_out()) ++many;
  }
  return many;
}

std::vector<bool> hidden(const std::vector<int>& column, int limit = 5) {
  Column groups;
  for (const int count : column) groups.push_back({count});
  return hide_small(groups, limit);
}

}  // namespace

TEST_CASE("no hidden count can be worked out from the total, nor from knowing how it was hidden") {
  for (const int limit : {3, 5}) {
    for (const bool knows_how : {false, true}) {
      CAPTURE(limit, knows_how);
      CHECK(worked_out(limit, 5, 1, hide, knows_how) == 0);
    }
  }
}

TEST_CASE("no hidden share can be worked out, even by one who knew the counts of the shares shown") {
  CHECK(worked_out(3, 3, 2, hide, false) == 0);
  CHECK(worked_out(3, 3, 2, hide, true) == 0);
}

TEST_CASE("brute force sees it when small counts alone are hidden") {
  CHECK(worked_out(5, 5, 1, hide_only_small, false) > 100);
  CHECK(worked_out(3, 3, 2, hide_only_small, false) > 100);
}

TEST_CASE("every count under the limit is hidden, and none where there is none") {
  std::mt19937 chance(1);
  for (int i = 0; i < 1000; ++i) {
    const Column column = random_column(chance, 5, 1 + chance() % 6, 1);
    const auto all = hide(column, 5);
    for (std::size_t group = 0; group < column.size(); ++group) {
      if (column[group].front() < 5) CHECK(all[group]);
    }
  }
  CHECK(hidden({5, 7, 40}) == std::vector{false, false, false});
  CHECK(hidden({}).empty());
}

TEST_CASE("groups hide each other from the last one upwards, whatever their size") {
  CHECK(hidden({40, 9, 3}) == std::vector{false, true, true});
  CHECK(hidden({9, 40, 3}) == std::vector{false, true, true});
  CHECK(hidden({3, 9, 40}) == std::vector{true, false, true});
  CHECK(hidden({20, 9, 4, 4}) == std::vector{false, true, true, true});  // both might be known to be under 5
  CHECK(hidden({20, 9, 5, 0}) == std::vector{false, true, true, true});  // together 5: one has them all
  CHECK(hidden({20, 9, 5, 1}) == std::vector{false, true, true, true});  // the last has a case: it counts one
  CHECK(hidden({20, 9, 6, 2}) == std::vector{false, false, true, true});
  CHECK(hidden({48, 0}) == std::vector{true, true});
}

TEST_CASE("what must be hidden for another reason hides too") {
  CHECK(hide_small({{20}, {9}, {7}}, 5, {true, false, false}) == std::vector{true, false, false});
  CHECK(hide_small({{20}, {9}, {3}}, 5, {true, false, false}) == std::vector{true, false, true});
}
