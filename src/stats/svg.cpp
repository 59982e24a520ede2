// Figures as a picture that can be read aloud.
#include <fmt/format.h>

#include <algorithm>

#include "base/columns.hpp"
#include "bti/text.hpp"
#include "stats/show.hpp"

namespace bti {
namespace {

// In pixels, but for the label's columns.
constexpr int picture_width = 760;
constexpr int margin = 20;
constexpr int line_height = 24;
constexpr int bars_from = 300;
constexpr int longest_bar = 330;
constexpr int bar_height = 14;
constexpr std::size_t label_columns = 36;

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

class Picture {
 public:
  explicit Picture(const Wording& wording) : m_wording(wording) {}

  std::string draw(const StatsTable& table) {
    const std::string title = stats::headline(table, m_wording);
    write(margin, title, "b");
    for (const stats::Panel& panel : stats::panels(table, m_wording)) draw(panel);
    next_line();
    std::string desc = text(msg("stats.picture"), m_wording);
    for (const std::string& note : stats::notes(table, m_wording)) {
      desc += " " + note;
      for (const std::string& line : wrap(note, 100)) write(margin, line, "n");
    }
    return fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" "
        "role=\"figure\" "
        "aria-labelledby=\"title desc\" lang=\"{2}\">\n<title id=\"title\">{3}</title>\n<desc id=\"desc\">{4}</desc>\n"
        "<style>text{{font:14px sans-serif;fill:#1a1a1a}}.b{{font-weight:bold}}.n{{font-size:12px}}"
        "rect.bar{{fill:#2b5c8a}}</style>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n{5}</svg>\n",
        picture_width, m_y + margin, tag(m_wording.language), escaped(title), escaped(desc), m_drawn);
  }

 private:
  void next_line() { m_y += line_height; }
  void write_here(int x, std::string_view text, std::string_view kind) {
    const std::string of_kind = kind.empty() ? "" : fmt::format(" class=\"{}\"", kind);
    m_drawn += fmt::format("<text x=\"{}\" y=\"{}\"{}>{}</text>\n", x, m_y, of_kind, escaped(text));
  }
  void write(int x, std::string_view text, std::string_view kind) {
    next_line();
    write_here(x, text, kind);
  }

  void draw(const stats::Panel& panel) {
    next_line();
    write(margin, panel.title, "b");
    for (const stats::Bar& bar : panel.bars) {
      write(margin, cut(bar.label, label_columns), "");
      int x = bars_from;
      if (bar.cell.kind == StatsCell::Kind::shown) {
        const int exact = bar.cell.value * longest_bar / panel.longest;
        const int length = bar.cell.value > 0 ? std::max(1, exact) : 0;
        m_drawn += fmt::format("<rect class=\"bar\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n", x,
                               m_y - bar_height + 2, length, bar_height);
        x += length + 8;
      }
      write_here(x, stats::in_words(bar.cell, panel.unit, m_wording), "");
    }
  }

  const Wording& m_wording;
  std::string m_drawn;
  int m_y{margin / 2};
};

}  // namespace

std::string to_svg(const StatsTable& table, const Wording& wording) { return Picture(wording).draw(table); }

}  // namespace bti
