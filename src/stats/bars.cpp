// Figures as bars in text.
#include <algorithm>

#include "base/columns.hpp"
#include "bti/text.hpp"
#include "stats/show.hpp"

namespace bti {
namespace {

constexpr std::size_t widest_label = 30;
constexpr std::size_t shortest_bar = 10;
constexpr std::size_t eighths = 8;
constexpr std::string_view blocks[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

/// A bar that is there is seen.
std::string bar_of(int value, int longest, std::size_t columns) {
  if (value <= 0) return {};
  const std::size_t exact = static_cast<std::size_t>(value) * columns * eighths / static_cast<std::size_t>(longest);
  const std::size_t length = std::max<std::size_t>(1, exact);
  std::string bar;
  for (std::size_t i = 0; i < length / eighths; ++i) bar += "█";
  return bar + std::string(blocks[length % eighths]);
}

std::string panel_lines(const stats::Panel& panel, std::size_t columns, const Wording& wording) {
  std::size_t label = 0;
  std::size_t value = 0;
  for (const stats::Bar& bar : panel.bars) {
    label = std::max(label, width(bar.label));
    value = std::max(value, width(stats::in_words(bar.cell, panel.unit, wording)));
  }
  label = std::min({label, widest_label, columns / 2});
  const std::size_t others = 2 + label + 2 + 1 + value;
  const std::size_t room = std::max(shortest_bar, columns - std::min(columns, others));
  std::string out = "\n" + panel.title + "\n";
  for (const stats::Bar& bar : panel.bars) {
    const bool shown = bar.cell.kind == StatsCell::Kind::shown;
    const std::string blocks_of = shown ? bar_of(bar.cell.value, panel.longest, room) : "";
    out += "  " + padded(cut(bar.label, label), label) + "  " + blocks_of + (blocks_of.empty() ? "" : " ") +
           stats::in_words(bar.cell, panel.unit, wording) + "\n";
  }
  return out;
}

}  // namespace

std::string to_bars(const StatsTable& table, std::size_t columns, const Wording& wording) {
  std::string out;
  for (const std::string& line : wrap(stats::headline(table, wording), columns)) out += line + "\n";
  for (const stats::Panel& panel : stats::panels(table, wording)) out += panel_lines(panel, columns, wording);
  return out + stats::note_lines(table, columns, wording);
}

}  // namespace bti
