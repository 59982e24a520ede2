// What drawings are put together from: lines, words and marks, as SVG.
// Knows shapes and colours, never one without the other. Must not know what they stand for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bti/picture.hpp"

namespace bti {

/// A place in a drawing, in units of which a phone is 320 wide; y grows downwards.
struct Spot {
  double x;
  double y;
};

class Canvas {
 public:
  static constexpr double width = 340;
  static constexpr double margin = 6;

  enum class Anchor { start, middle, end };
  enum class Stroke { grid, way, gap, today };

  void words(Spot at, std::string_view text, Anchor anchor = Anchor::start);
  void line(const std::vector<Spot>& points, Stroke stroke);
  void bar(Spot from, double length, double height);
  void mark(Mark mark, Spot at, double size);
  /// Below `y`: marks with their words, as many in a row as there is room for. Gives where they end.
  double legend(double y, const std::vector<std::pair<Mark, std::string>>& marks);

  /// A day below an axis.
  struct Tick {
    double x;
    NamedDay day;
  };
  /// Those that there is room for side by side, the last above all.
  [[nodiscard]] static std::vector<Tick> with_room(const std::vector<Tick>& days);
  /// Below `y`: the days, and the year where it is another. Gives where they end.
  double ticks(double y, const std::vector<Tick>& days);

  [[nodiscard]] std::string finish(double height, std::string_view title, std::string_view words) const;

  /// How wide words are at most, as far as one can tell without the font.
  [[nodiscard]] static double width_of(std::string_view text);
  /// Words that take no more than so much room, cut where they must be.
  [[nodiscard]] static std::string fitted(std::string_view text, double room);

 private:
  std::string m_out;
};

}  // namespace bti
