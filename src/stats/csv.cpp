// Figures as comma-separated values.
#include "stats/show.hpp"

namespace bti {
namespace {

/// In quotes where it must be; what a spreadsheet would take for a formula begins with an apostrophe.
std::string field(const std::string& text) {
  const bool formula = !text.empty() && std::string_view("=+-@\t\r").contains(text.front());
  std::string out = formula ? "'" : "";
  for (const char c : text) out += c == '"' ? "\"\"" : std::string(1, c);
  return out.find_first_of("\",\r\n") == std::string::npos ? out : "\"" + out + "\"";
}

std::string line_of(const StatsRow& row, const Wording& wording) {
  std::string line = field(row.group.id) + "," + field(stats::title_of(row, wording));
  for (const StatsCell& cell : row.cells) {
    line += ",";
    if (cell.kind == StatsCell::Kind::shown) {
      line += std::to_string(cell.value);
    } else {
      line += cell.kind == StatsCell::Kind::hidden ? ":" : ".";
    }
  }
  return line + "\n";
}

}  // namespace

std::string to_csv(const StatsTable& table, const Wording& wording) {
  std::string out = "group,title";
  for (const StatsFigure& figure : table.figures) out += "," + field(figure.id);
  out += "\n" + line_of(table.all, wording);
  for (const StatsRow& row : table.groups) out += line_of(row, wording);
  return out;
}

}  // namespace bti
