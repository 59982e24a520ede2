#include "stats/show.hpp"

#include <algorithm>
#include <utility>

#include "bti/text.hpp"
#include "stats/groups.hpp"

namespace bti::stats {
namespace {

constexpr int whole = 100;  // percent

std::string on_one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  return text;
}

bool any_hidden(const StatsTable& table) {
  const auto has_hidden = [](const StatsRow& row) {
    return std::ranges::find(row.cells, StatsCell::Kind::hidden, &StatsCell::kind) != row.cells.end();
  };
  return has_hidden(table.all) || std::ranges::any_of(table.groups, has_hidden);
}

Panel divided_panel(const StatsTable& table, std::size_t at, const Wording& wording) {
  const StatsFigure& figure = table.figures[at];
  Panel panel{text(figure.title, wording), figure.unit, {{title_of(table.all, wording), table.all.cells[at]}}, whole};
  if (table.all.cells[at].kind == StatsCell::Kind::hidden) return panel;  // and so is each group
  for (const StatsRow& row : table.groups) {
    if (row.cells[at].kind != StatsCell::Kind::undivided) {
      panel.bars.push_back({title_of(row, wording), row.cells[at]});
    }
  }
  return panel;
}

/// A bar that stands alone is told by its own name.
void name_alone(Panel& panel, const std::string& all) {
  if (panel.bars.size() > 1 || panel.bars.front().label == all) return;
  panel.title = std::exchange(panel.bars.front().label, all);
}

void measure(Panel& panel) {
  if (panel.unit == StatsUnit::percent) return;
  panel.longest = 1;
  for (const Bar& bar : panel.bars) panel.longest = std::max(panel.longest, bar.cell.value);
}

}  // namespace

std::string headline(const StatsTable& table, const Wording& wording) {
  const std::string year = std::to_string(table.year.year);
  const bool over = table.year.last.month() == std::chrono::December && table.year.last.day() == std::chrono::day{31};
  std::string told = over ? text(msg("stats.title", year), wording)
                          : text(msg("stats.title-until", year, long_date(table.year.last, wording)), wording);
  if (table.by == GroupBy::nothing) return told;
  return told + ", " + text({"stats.by-" + std::string(name(table.by)), {}}, wording);
}

std::vector<std::string> notes(const StatsTable& table, const Wording& wording) {
  std::vector<std::string> all;
  if (any_hidden(table)) all.push_back(text(msg("stats.hidden-note", table.limit), wording));
  if (table.by == GroupBy::nothing) return all;
  all.push_back(text(table.groups.empty() ? msg("stats.no-groups") : msg("stats.groups-note"), wording));
  return all;
}

std::string note_lines(const StatsTable& table, std::size_t columns, const Wording& wording) {
  std::string lines;
  for (const std::string& note : notes(table, wording)) {
    lines += lines.empty() ? "\n" : "";
    for (const std::string& line : wrap(note, columns)) lines += line + "\n";
  }
  return lines;
}

std::string title_of(const StatsRow& row, const Wording& wording) {
  return on_one_line(text(row.group.title, wording));
}

std::string part_title(StatsPart part, const Wording& wording) {
  switch (part) {
    case StatsPart::cases:
      return text(msg("stats.part-cases"), wording);
    case StatsPart::work:
      return text(msg("stats.part-work"), wording);
    case StatsPart::days:
      break;
  }
  return text(msg("stats.part-days"), wording);
}

std::string in_words(const StatsCell& cell, StatsUnit unit, const Wording& wording) {
  if (cell.kind != StatsCell::Kind::shown) return text(msg("stats.hidden"), wording);
  switch (unit) {
    case StatsUnit::cases:
      break;
    case StatsUnit::percent:
      return text(msg("stats.percent", cell.value), wording);
    case StatsUnit::days:
      return text(cell.value == 1 ? msg("stats.day", cell.value) : msg("stats.days", cell.value), wording);
  }
  return std::to_string(cell.value);
}

bool is_divided(const StatsTable& table, StatsPart part) {
  return !table.groups.empty() && std::ranges::any_of(table.figures, [&](const StatsFigure& figure) {
    return figure.part == part && is_divided(figure, table.by);
  });
}

std::vector<Panel> panels(const StatsTable& table, const Wording& wording) {
  std::vector<Panel> all;
  const StatsFigure* before = nullptr;  // in a panel that is still open
  for (std::size_t i = 0; i < table.figures.size(); ++i) {
    const StatsFigure& figure = table.figures[i];
    if (!table.groups.empty() && is_divided(figure, table.by)) {
      all.push_back(divided_panel(table, i, wording));
      before = nullptr;
      continue;
    }
    if (before == nullptr || before->part != figure.part || before->unit != figure.unit) {
      all.push_back({part_title(figure.part, wording), figure.unit, {}, whole});
    }
    before = &figure;
    all.back().bars.push_back({text(figure.title, wording), table.all.cells[i]});
  }
  for (Panel& panel : all) {
    name_alone(panel, title_of(table.all, wording));
    measure(panel);
  }
  return all;
}

}  // namespace bti::stats
