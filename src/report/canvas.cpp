#include "report/canvas.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/utf8.hpp"
#include "bti/text.hpp"
#include "report/markup.hpp"

namespace bti {
namespace {

constexpr double letter = 7;  // the width of one, of most fonts at most
constexpr double line_height = 16;
constexpr double mark_size = 4.5;

// Dark enough on white for text (7:1) and for lines (3:1), and apart in grey.
constexpr std::string_view ink = "#1a1a1a";
constexpr std::string_view strong = "#1f4e79";
constexpr std::string_view pale = "#dbe7f3";
constexpr std::string_view grid = "#c4ccd4";
constexpr std::string_view grey = "#5c6670";

/// A tenth of a unit is finer than any screen; "12" and "12.5".
std::string number(double value) { return fmt::format("{:g}", std::round(value * 10) / 10); }

std::string joined(const std::vector<Spot>& points) {
  std::string all;
  for (const Spot& one : points) all += (all.empty() ? "" : " ") + number(one.x) + "," + number(one.y);
  return all;
}

std::string polygon(const std::vector<Spot>& points, std::string_view fill) {
  return fmt::format(R"(<polygon points="{}" fill="{}" stroke="{}" stroke-width="1.5"/>)", joined(points), fill,
                     strong);
}

std::string circle(Spot at, double size, std::string_view fill) {
  return fmt::format(R"(<circle cx="{}" cy="{}" r="{}" fill="{}" stroke="{}" stroke-width="1.5"/>)", number(at.x),
                     number(at.y), number(size), fill, strong);
}

std::string path(const std::vector<Spot>& points, std::string_view colour, double thickness,
                 std::string_view dashes = "") {
  const std::string dashed = dashes.empty() ? "" : fmt::format(R"( stroke-dasharray="{}")", dashes);
  return fmt::format(R"(<polyline points="{}" fill="none" stroke="{}" stroke-width="{}"{}/>)", joined(points), colour,
                     number(thickness), dashed);
}

std::string name_of(std::chrono::year year) { return std::to_string(static_cast<int>(year)); }

double half_width(const Canvas::Tick& tick) {
  return std::max(Canvas::width_of(tick.day.name), Canvas::width_of(name_of(tick.day.date.year()))) / 2;
}
double left_of(const Canvas::Tick& tick) {
  return std::clamp(tick.x - half_width(tick), Canvas::margin, Canvas::width - Canvas::margin - 2 * half_width(tick));
}
double right_of(const Canvas::Tick& tick) { return left_of(tick) + 2 * half_width(tick); }

std::string shape(Mark mark, Spot at, double size) {
  const auto [x, y] = at;
  const double most = size * 1.3;
  switch (mark) {
    case Mark::came:
    case Mark::held:
      return circle(at, size, strong);
    case Mark::reopened:
    case Mark::planned:
      return circle(at, size, "#fff");
    case Mark::ended:
      return polygon({{x - size, y - size}, {x + size, y - size}, {x + size, y + size}, {x - size, y + size}}, strong);
    case Mark::goes_on:
    case Mark::no_end:
      return polygon({{x - size, y - size}, {x + size, y}, {x - size, y + size}}, strong);
    case Mark::evaluated:
      return polygon({{x, y - most}, {x + most, y}, {x, y + most}, {x - most, y}}, "#fff");
    case Mark::cancelled:
      return path({{x - size, y - size}, {x + size, y + size}}, strong, 2) +
             path({{x - size, y + size}, {x + size, y - size}}, strong, 2);
    case Mark::today:
      return path({{x, y - most}, {x, y + most}}, ink, 1.5, "3 2");
  }
  return {};
}

}  // namespace

void Canvas::words(Spot at, std::string_view text, Anchor anchor) {
  constexpr std::string_view anchors[] = {"start", "middle", "end"};
  m_out += fmt::format(R"(<text x="{}" y="{}" text-anchor="{}">{}</text>)", number(at.x), number(at.y),
                       anchors[static_cast<std::size_t>(anchor)], markup_text(text));
}

void Canvas::line(const std::vector<Spot>& points, Stroke stroke) {
  switch (stroke) {
    case Stroke::grid:
      m_out += path(points, grid, 1);
      break;
    case Stroke::way:
      m_out += path(points, strong, 2.5);
      break;
    case Stroke::gap:
      m_out += path(points, grey, 1.5, "2 3");
      break;
    case Stroke::today:
      m_out += path(points, ink, 1.5, "3 2");
      break;
  }
}

void Canvas::bar(Spot from, double length, double height) {
  m_out += fmt::format(R"(<rect x="{}" y="{}" width="{}" height="{}" fill="{}" stroke="{}" stroke-width="1.5"/>)",
                       number(from.x), number(from.y), number(length), number(height), pale, strong);
}

void Canvas::mark(Mark mark, Spot at, double size) { m_out += shape(mark, at, size); }

double Canvas::legend(double y, const std::vector<std::pair<Mark, std::string>>& marks) {
  constexpr double indent = 14;
  double x = margin;
  y += line_height;
  for (const auto& [mark, what] : marks) {
    const double room = indent + width_of(what);
    if (x > margin && x + room > width - margin) {
      x = margin;
      y += line_height;
    }
    m_out += shape(mark, {x + mark_size, y - mark_size}, mark_size);
    words({x + indent, y}, fitted(what, width - margin - x - indent));
    x += room + indent;
  }
  return y;
}

std::vector<Canvas::Tick> Canvas::with_room(const std::vector<Tick>& days) {
  constexpr double apart = 6;
  std::vector<Tick> kept;
  double end = 0;
  for (const Tick& tick : days) {
    const bool last = &tick == &days.back();
    if (left_of(tick) < end || (!last && right_of(tick) + apart > left_of(days.back()))) continue;
    kept.push_back(tick);
    end = right_of(tick) + apart;
  }
  return kept;
}

double Canvas::ticks(double y, const std::vector<Tick>& days) {
  auto year = std::chrono::year(0);
  for (const Tick& tick : days) {
    words({left_of(tick), y + line_height}, tick.day.name);
    if (std::exchange(year, tick.day.date.year()) != tick.day.date.year()) {
      words({left_of(tick), y + 2 * line_height}, name_of(year));
    }
  }
  return y + 2 * line_height;
}

std::string Canvas::finish(double height, std::string_view title, std::string_view words) const {
  return fmt::format(
      R"(<svg xmlns="http://www.w3.org/2000/svg" role="img" direction="ltr" viewBox="0 0 {0} {1}" width="{0}" height="{1}" )"
      R"(font-family="Arial, 'Liberation Sans', sans-serif" font-size="12" fill="{2}"><title>{3}</title><desc>{4}</desc>{5}</svg>)",
      number(width), number(height), ink, markup_text(title), markup_text(words), m_out);
}

double Canvas::width_of(std::string_view text) { return static_cast<double>(bti::width(visible(text))) * letter; }

std::string Canvas::fitted(std::string_view text, double room) {
  std::string shown = visible(text);
  std::ranges::replace(shown, '\n', ' ');
  if (width_of(shown) <= room) return shown;
  std::string out;
  for (std::size_t at = 0; at < shown.size();) {
    const auto [code, size] = decode(shown, at);
    const std::string more = out + shown.substr(at, std::max<std::size_t>(size, 1));
    if (width_of(more) + letter > room) break;
    out = more;
    at += std::max<std::size_t>(size, 1);
  }
  return out + "…";
}

}  // namespace bti
