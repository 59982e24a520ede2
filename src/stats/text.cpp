// Figures as a table in text.
#include "bti/text.hpp"

#include <algorithm>
#include <utility>

#include "base/columns.hpp"
#include "stats/show.hpp"

namespace bti {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t narrowest_label = 12;
constexpr std::size_t usual_head = 6;

std::string sign(const StatsCell& cell, StatsUnit unit, const Wording& wording) {
  switch (cell.kind) {
    case StatsCell::Kind::hidden:
      return ":";
    case StatsCell::Kind::undivided:
      return ".";
    case StatsCell::Kind::shown:
      break;
  }
  return unit == StatsUnit::percent ? stats::in_words(cell, unit, wording) : std::to_string(cell.value);
}

/// A figure's head in as many lines as its words need, and its cells below.
struct Column {
  std::vector<std::string> head;
  std::vector<std::string> cells;
  std::size_t wide;
};

Column column_of(const StatsTable& table, std::size_t figure, const Wording& wording) {
  const std::string title = text(table.figures[figure].title, wording);
  Column column{{}, {}, std::min(usual_head, width(title))};
  const auto add = [&](const StatsRow& row) {
    column.cells.push_back(sign(row.cells[figure], table.figures[figure].unit, wording));
    column.wide = std::max(column.wide, width(column.cells.back()));
  };
  add(table.all);
  if (stats::is_divided(table, table.figures[figure].part)) std::ranges::for_each(table.groups, add);
  for (const std::string& word : wrap(title, 1)) column.wide = std::max(column.wide, width(word));
  column.head = wrap(title, column.wide);
  return column;
}

/// Where a group's sign is seen.
bool any_undivided(const StatsTable& table) {
  for (std::size_t i = 0; i < table.figures.size(); ++i) {
    const auto undivided = [&](const StatsRow& row) { return row.cells[i].kind == StatsCell::Kind::undivided; };
    if (stats::is_divided(table, table.figures[i].part) && std::ranges::any_of(table.groups, undivided)) return true;
  }
  return false;
}

/// The columns of a part, in as many tables as lines of this length need.
std::vector<std::vector<Column>> tables_of(const StatsTable& table, StatsPart part, std::size_t columns,
                                           const Wording& wording) {
  std::vector<std::vector<Column>> tables{{}};
  std::size_t used = narrowest_label;
  for (std::size_t i = 0; i < table.figures.size(); ++i) {
    if (table.figures[i].part != part) continue;
    Column column = column_of(table, i, wording);
    used += gap + column.wide;
    if (used > columns && !tables.back().empty()) {
      tables.emplace_back();
      used = narrowest_label + gap + column.wide;
    }
    tables.back().push_back(std::move(column));
  }
  return tables;
}

std::vector<std::string> labels_of(const StatsTable& table, StatsPart part, const Wording& wording) {
  std::vector<std::string> labels{stats::title_of(table.all, wording)};
  if (!stats::is_divided(table, part)) return labels;
  for (const StatsRow& row : table.groups) labels.push_back(stats::title_of(row, wording));
  return labels;
}

class PartTable {
 public:
  PartTable(std::string title, std::vector<std::string> labels, std::vector<Column> figures, std::size_t columns)
      : m_title(std::move(title)), m_columns(std::move(figures)), m_labels(std::move(labels)), m_wide(width(m_title)) {
    std::size_t others = 0;
    for (const Column& column : m_columns) {
      m_head = std::max(m_head, column.head.size());
      others += gap + column.wide;
    }
    for (const std::string& label : m_labels) m_wide = std::max(m_wide, width(label));
    m_wide = std::min(m_wide, std::max(narrowest_label, columns - std::min(columns, others)));
  }

  [[nodiscard]] std::string lines() const {
    std::string out;
    for (std::size_t i = 0; i < m_head; ++i) {
      out += line(i + 1 == m_head ? m_title : "", [&](const Column& column) {
        const std::size_t above = m_head - column.head.size();
        return i < above ? "" : column.head[i - above];
      });
    }
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
      out += line(m_labels[i], [&](const Column& column) { return column.cells[i]; });
    }
    return out;
  }

 private:
  template <class Cell>
  [[nodiscard]] std::string line(const std::string& label, const Cell& cell) const {
    std::string out = padded(cut(label, m_wide), m_wide);
    for (const Column& column : m_columns) out += std::string(gap, ' ') + indented_to(cell(column), column.wide);
    return out.substr(0, out.find_last_not_of(' ') + 1) + "\n";
  }

  std::string m_title;
  std::vector<Column> m_columns;
  std::vector<std::string> m_labels;
  std::size_t m_head{0};
  std::size_t m_wide;
};

}  // namespace

std::string to_text(const StatsTable& table, std::size_t columns, const Wording& wording) {
  std::string out;
  for (const std::string& line : wrap(stats::headline(table, wording), columns)) out += line + "\n";
  for (const StatsPart part : {StatsPart::cases, StatsPart::work, StatsPart::days}) {
    for (std::vector<Column>& figures : tables_of(table, part, columns, wording)) {
      const PartTable told(stats::part_title(part, wording), labels_of(table, part, wording), std::move(figures),
                           columns);
      out += "\n" + told.lines();
    }
  }
  out += stats::note_lines(table, columns, wording);
  if (any_undivided(table)) out += text(msg("stats.undivided-note"), wording) + "\n";
  return out;
}

}  // namespace bti
