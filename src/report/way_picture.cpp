// The way through the levels, found in a case's state.
#include <algorithm>
#include <ranges>
#include <utility>

#include "report/picture_words.hpp"
#include "report/wording.hpp"

namespace bti {
namespace {

/// Of the levels that it came to on one day the last counts; where it began always does.
void leave_out_passed(std::vector<Stop>& stops) {
  const auto drop = [&](std::size_t i) { stops.erase(stops.begin() + static_cast<std::ptrdiff_t>(i)); };
  for (std::size_t i = 1; i < stops.size();) {
    const Stop& before = stops[i - 1];
    const bool came = stops[i].mark == Mark::came;
    if (came && before.level == stops[i].level) {
      drop(i);
    } else if (came && i > 1 && before.mark == Mark::came && before.day.date == stops[i].day.date) {
      drop(--i);
    } else {
      ++i;
    }
  }
}

class WayFinder {
 public:
  explicit WayFinder(const Subjects& from) : m_from(from) {}

  std::optional<Picture> find() {
    if (!m_from.state.opened) return std::nullopt;
    walk();
    leave_out_passed(m_way.stops);
    m_way.goes_on = m_from.state.status == Status::open;
    Picture picture{.title = say(msg("picture.way")), .words = in_words(), .drawing = LevelWay{}, .legend = legend()};
    name_levels(picture.notes);
    picture.drawing = std::move(m_way);
    return picture;
  }

 private:
  [[nodiscard]] std::string say(const Message& message) const { return text(message, m_from.wording); }

  void walk() {
    const std::vector<Move>& moves = m_from.state.moves;
    const auto level_before = [&](std::size_t i) {
      return i < moves.size() ? moves[i].from.level : m_from.state.at.level;
    };
    auto reopened = m_from.state.reopened.begin();
    come(Mark::came, level_before(0), m_from.state.opened->envelope);
    for (std::size_t i = 0; i < moves.size(); ++i) {
      const Move& move = moves[i];
      const std::size_t next = level_before(i + 1);
      if (!goes_on(move.target)) {
        add(Mark::ended, move.from.level, move.decision.envelope, end_of(move));
        if (reopened != m_from.state.reopened.end()) come(Mark::reopened, next, (reopened++)->envelope);
      } else if (next != move.from.level) {
        come(Mark::came, next, move.decision.envelope);
      }
    }
  }

  void come(Mark mark, std::size_t level, const Envelope& envelope) {
    const std::string& id = m_from.guide.levels[level].id;
    add(mark, level, envelope, mark == Mark::came ? msg("picture.level", id) : msg("picture.reopened", id));
  }

  void add(Mark mark, std::size_t level, const Envelope& envelope, const Message& name) {
    const Date date = envelope.at.date();
    m_way.stops.push_back({mark, level, say(name), {date, short_day(date, m_from.wording)}});
  }

  [[nodiscard]] Message end_of(const Move& move) const {
    switch (move.target.kind) {
      case Target::Kind::hand_off: {
        const Outcome* outcome = wording::outcome_of(m_from.guide, move);
        return msg("picture.handed-off", outcome != nullptr ? outcome->plan : m_from.state.plan);
      }
      case Target::Kind::refer:
        return msg("picture.referred");
      case Target::Kind::done_here:
        return msg("picture.done-here");
      default:
        return msg("picture.closed");
    }
  }

  /// Numbers the levels from the lowest come to; those that it came to are told in full.
  void name_levels(std::vector<std::string>& notes) {
    const auto [lowest, highest] = std::ranges::minmax(m_way.stops | std::views::transform(&Stop::level));
    for (std::size_t i = lowest; i <= highest; ++i) {
      const Level& level = m_from.guide.levels[i];
      m_way.levels.push_back(say(msg("picture.level", level.id)));
      const bool come_to = std::ranges::find(m_way.stops, i, &Stop::level) != m_way.stops.end();
      if (come_to) notes.push_back(say(msg("picture.level-title", level.id, level.title)));
    }
    for (Stop& stop : m_way.stops) stop.level -= lowest;
  }

  [[nodiscard]] std::vector<std::pair<Mark, std::string>> legend() const {
    Legend legend(m_from.wording);
    for (const Stop& stop : m_way.stops) legend.add(stop.mark);
    if (m_way.goes_on) legend.add(Mark::goes_on);
    return std::move(legend).in_order();
  }

  /// Of a long way its beginning and its end, and how much lies between.
  [[nodiscard]] std::string in_words() const {
    constexpr std::size_t most = 7;
    constexpr std::size_t first = 2;
    constexpr std::size_t last = 4;
    const std::vector<Stop>& stops = m_way.stops;
    Days days(m_from.wording);
    std::string all;
    for (std::size_t i = 0; i < stops.size(); ++i) {
      std::string one;
      if (stops.size() > most && i == first) {
        one = say(msg("picture.left-out", stops.size() - first - last));
        i = stops.size() - last - 1;
      } else {
        one = say(msg("picture.stop", stops[i].name, days.tell(stops[i].day.date)));
      }
      all = all.empty() ? one : say(msg("picture.next", all, one));
    }
    return all;
  }

  const Subjects& m_from;
  LevelWay m_way;
};

}  // namespace

std::optional<Picture> way_picture(const Subjects& from) { return WayFinder(from).find(); }

}  // namespace bti
