// The two pictures of a case, drawn: stairs through the levels, and bars and dots over time.
#include <algorithm>
#include <cmath>

#include "bti/text.hpp"
#include "report/canvas.hpp"
#include "report/markup.hpp"

namespace bti {
namespace {

constexpr double gap = 8;
constexpr double base_line = 4;               // from the middle of a line of words down to where they stand
constexpr double widest_name = 100;           // left of the drawing
constexpr double right = Canvas::width - 14;  // where it ends, with room for half a mark

/// Room for the widest of the names that stand left.
double indent_for(const std::vector<std::string>& names) {
  double widest = 0;
  for (const std::string& name : names) widest = std::max(widest, Canvas::width_of(name));
  return Canvas::margin + std::min(widest, widest_name) + 2 * gap;
}

void name_row(Canvas& canvas, const std::string& name, double y) {
  canvas.words({Canvas::margin, y + base_line}, Canvas::fitted(name, widest_name));
}

class Stairs {
 public:
  explicit Stairs(const LevelWay& way)
      : m_way(way),
        m_left(indent_for(way.levels)),
        m_row(std::clamp(360.0 / static_cast<double>(way.levels.size()), 16.0, 30.0)) {
    const auto steps = static_cast<double>(way.stops.size()) - (way.goes_on ? 0.0 : 1.0);
    m_step = (right - m_left) / std::max(steps, 1.0);
  }

  std::string draw(const Picture& picture) {
    for (std::size_t i = 0; i < m_way.levels.size(); ++i) {
      name_row(m_canvas, m_way.levels[i], y_of(i));
      m_canvas.line({{m_left - gap, y_of(i)}, {right + gap, y_of(i)}}, Canvas::Stroke::grid);
    }
    draw_way();
    std::vector<Canvas::Tick> days;
    for (std::size_t i = 0; i < m_way.stops.size(); ++i) days.push_back({x_of(i), m_way.stops[i].day});
    double y = m_canvas.ticks(y_of(0) + m_row / 2, Canvas::with_room(days));
    y = m_canvas.legend(y + gap, picture.legend);
    return m_canvas.finish(y + gap, picture.title, picture.words);
  }

 private:
  [[nodiscard]] double x_of(std::size_t stop) const { return m_left + m_step * static_cast<double>(stop); }
  [[nodiscard]] double y_of(std::size_t level) const {
    return gap + m_row * (static_cast<double>(m_way.levels.size() - 1 - level) + 0.5);
  }

  void draw_way() {
    const std::vector<Stop>& stops = m_way.stops;
    for (std::size_t i = 1; i < stops.size(); ++i) {
      const Spot from{x_of(i - 1), y_of(stops[i - 1].level)};
      const Spot to{x_of(i), y_of(stops[i].level)};
      m_canvas.line({from, {to.x, from.y}, to},
                    stops[i].mark == Mark::reopened ? Canvas::Stroke::gap : Canvas::Stroke::way);
    }
    const double size = std::clamp(m_step * 0.35, 1.0, 4.5);  // so that many do not hide one another
    if (m_way.goes_on && !stops.empty()) {
      const double y = y_of(stops.back().level);
      m_canvas.line({{x_of(stops.size() - 1), y}, {right, y}}, Canvas::Stroke::way);
      m_canvas.mark(Mark::goes_on, {right, y}, 4.5);
    }
    for (std::size_t i = 0; i < stops.size(); ++i) m_canvas.mark(stops[i].mark, {x_of(i), y_of(stops[i].level)}, size);
  }

  const LevelWay& m_way;
  double m_left;
  double m_row;
  double m_step{0};
  Canvas m_canvas;
};

class Bars {
 public:
  explicit Bars(const Timeline& time) : m_time(time) {
    std::vector<std::string> names;
    for (const GoalTime& goal : time.goals) names.push_back(goal.name);
    if (!time.meetings.empty()) names.push_back(time.meetings_name);
    m_left = indent_for(names);
    m_bottom = gap + row * static_cast<double>(names.size());
  }

  std::string draw(const Picture& picture) {
    std::vector<Canvas::Tick> days;
    for (const NamedDay& tick : m_time.ticks) days.push_back({x_of(tick.date), tick});
    days = Canvas::with_room(days);
    for (const auto& [x, day] : days) m_canvas.line({{x, gap}, {x, m_bottom}}, Canvas::Stroke::grid);
    double y = gap + row / 2;
    for (const GoalTime& goal : m_time.goals) {
      draw_goal(goal, y);
      y += row;
    }
    if (!m_time.meetings.empty()) name_row(m_canvas, m_time.meetings_name, y);
    if (m_time.today) {
      m_canvas.line({{x_of(*m_time.today), gap}, {x_of(*m_time.today), m_bottom}}, Canvas::Stroke::today);
    }
    for (const auto& [mark, date] : m_time.meetings) m_canvas.mark(mark, {x_of(date), y}, mark_size);
    y = m_canvas.ticks(m_bottom, days);
    y = m_canvas.legend(y + gap, picture.legend);
    return m_canvas.finish(y + gap, picture.title, picture.words);
  }

 private:
  static constexpr double row = 24;
  static constexpr double bar_height = 10;
  static constexpr double mark_size = 4.5;

  [[nodiscard]] double x_of(Date date) const {
    using std::chrono::sys_days;
    const auto whole = static_cast<double>((sys_days(m_time.last) - sys_days(m_time.first)).count());
    const auto part = static_cast<double>((sys_days(date) - sys_days(m_time.first)).count());
    return m_left + (right - m_left) * (whole > 0 ? part / whole : 0.5);
  }

  /// One without a last day goes on to the end of what is shown, where an arrow tells so.
  void draw_goal(const GoalTime& goal, double y) {
    name_row(m_canvas, goal.name, y);
    const double from = x_of(std::min(goal.from, goal.until.value_or(goal.from)));
    const double to = goal.until ? x_of(std::max(goal.from, *goal.until)) : right;
    m_canvas.bar({from, y - bar_height / 2}, std::max(to - from, 2.0), bar_height);
    if (!goal.until) m_canvas.mark(Mark::no_end, {right + mark_size, y}, mark_size);
    for (const Date date : goal.evaluated) m_canvas.mark(Mark::evaluated, {x_of(date), y}, mark_size);
  }

  const Timeline& m_time;
  double m_left{0};
  double m_bottom{0};
  Canvas m_canvas;
};

std::string draw(const LevelWay& way, const Picture& picture) { return Stairs(way).draw(picture); }
std::string draw(const Timeline& time, const Picture& picture) { return Bars(time).draw(picture); }

}  // namespace

std::string to_svg(const Picture& picture) {
  return std::visit([&](const auto& one) { return draw(one, picture); }, picture.drawing);
}

}  // namespace bti
