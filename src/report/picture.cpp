// What there is to draw of a case, found in its state.
#include <algorithm>
#include <array>
#include <map>
#include <ranges>
#include <utility>

#include "bti/report.hpp"
#include "report/wording.hpp"

namespace bti {
namespace {

using std::chrono::day;
using std::chrono::sys_days;

std::string name_of_month(Date date, const Wording& wording) {
  const std::string months = text(msg("picture.months"), wording);
  std::string_view rest = months;
  for (unsigned month = 1; std::chrono::month(month) < date.month(); ++month) rest.remove_prefix(rest.find(' ') + 1);
  return std::string(rest.substr(0, rest.find(' ')));
}

std::string short_day(Date date, const Wording& wording) {
  return text(msg("picture.day", static_cast<unsigned>(date.day()), name_of_month(date, wording)), wording);
}

/// Days told one after the other: the year is told when it is another than that of the day before.
class Days {
 public:
  explicit Days(const Wording& wording) : m_wording(wording) {}
  std::string tell(Date date) {
    const auto year = std::exchange(m_year, date.year());
    std::string day = short_day(date, m_wording);
    if (year == date.year()) return day;
    return text(msg("picture.day-of-year", day, static_cast<int>(date.year())), m_wording);
  }
  std::string tell(const std::vector<Date>& dates) {
    std::string all;
    for (const Date date : dates) all += (all.empty() ? "" : ", ") + tell(date);
    return all;
  }

 private:
  const Wording& m_wording;
  std::optional<std::chrono::year> m_year;
};

/// The marks that stand in a drawing, each once, with their words.
class Legend {
 public:
  explicit Legend(const Wording& wording) : m_wording(wording) {}
  void add(Mark mark) {
    if (std::ranges::find(m_marks, mark, &std::pair<Mark, std::string>::first) == m_marks.end()) {
      m_marks.emplace_back(mark,
                           text({"picture.mark-" + std::string(names[static_cast<std::size_t>(mark)]), {}}, m_wording));
    }
  }
  std::vector<std::pair<Mark, std::string>> in_order() && {
    std::ranges::sort(m_marks, {}, &std::pair<Mark, std::string>::first);
    return std::move(m_marks);
  }

 private:
  static constexpr std::array<std::string_view, 10> names{"came",      "ended", "reopened", "goes-on",   "no-end",
                                                          "evaluated", "held",  "planned",  "cancelled", "today"};
  const Wording& m_wording;
  std::vector<std::pair<Mark, std::string>> m_marks;
};

/// Of the levels that it came to on one day the last counts; where it began always does.
void leave_out_passed(std::vector<Stop>& stops) {
  const auto drop = [&](std::size_t i) { stops.erase(stops.begin() + static_cast<std::ptrdiff_t>(i)); };
  for (std::size_t i = 1; i < stops.size();) {
    const Stop& before = stops[i - 1];
    if (stops[i].mark != Mark::came) {
      ++i;
    } else if (before.level == stops[i].level) {
      drop(i);
    } else if (i > 1 && before.mark == Mark::came && before.day.date == stops[i].day.date) {
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

class TimeFinder {
 public:
  explicit TimeFinder(const Subjects& from) : m_from(from), m_legend(from.wording), m_days(from.wording) {}

  std::optional<Picture> find() {
    add_goals();
    add_meetings();
    if (m_time.goals.empty() && m_time.meetings.empty()) return std::nullopt;
    Picture picture{.title = say(msg("picture.time")), .words = in_words(), .drawing = Timeline{}, .legend = {}};
    if (m_time.goals.size() > most_drawn) {
      picture.notes.push_back(say(msg("picture.not-drawn", m_time.goals.size() - most_drawn)));
      m_time.goals.resize(most_drawn);
    }
    if (m_from.today && m_from.state.status == Status::open) m_time.today = m_from.today;
    if (m_time.today) m_legend.add(Mark::today);
    find_days();
    picture.drawing = std::move(m_time);
    picture.legend = std::move(m_legend).in_order();
    return picture;
  }

 private:
  static constexpr std::size_t most_drawn = 20;  // a page holds so many

  [[nodiscard]] std::string say(const Message& message) const { return text(message, m_from.wording); }

  void add_goals() {
    const auto numbers = numbers_of(m_from.state);
    for (const GoalState& goal : m_from.state.goals) {
      GoalTime time{say(msg("picture.goal", numbers.at(ref_of(goal.goal.id)))),
                    goal.goal.envelope.at.date(),
                    goal.goal.value.until,
                    {}};
      for (const MeasureState& measure : goal.measures) {
        for (const auto& evaluation : measure.evaluations) time.evaluated.push_back(evaluation.envelope.at.date());
      }
      std::ranges::sort(time.evaluated);
      time.evaluated.erase(std::ranges::unique(time.evaluated).begin(), time.evaluated.end());
      if (!time.evaluated.empty()) m_legend.add(Mark::evaluated);
      if (!time.until) m_legend.add(Mark::no_end);
      m_time.goals.push_back(std::move(time));
    }
  }

  void add_meetings() {
    m_time.meetings_name = say(msg("picture.meetings"));
    for (const auto& minutes : m_from.state.minutes) {
      m_time.meetings.emplace_back(Mark::held, minutes.value.date.value_or(minutes.envelope.at.date()));
    }
    for (const MeetingState& meeting : m_from.state.meetings) {
      if (meeting.held) continue;
      m_time.meetings.emplace_back(meeting.cancelled ? Mark::cancelled : Mark::planned, meeting.meeting.value.date);
    }
    std::ranges::sort(m_time.meetings, {}, [](const auto& one) { return std::pair(one.second, one.first); });
    for (const auto& [mark, date] : m_time.meetings) m_legend.add(mark);
  }

  void find_days() {
    std::vector<Date> all;
    for (const GoalTime& goal : m_time.goals) {
      all.push_back(goal.from);
      if (goal.until) all.push_back(*goal.until);
      all.insert(all.end(), goal.evaluated.begin(), goal.evaluated.end());
    }
    for (const auto& [mark, date] : m_time.meetings) all.push_back(date);
    if (m_time.today) all.push_back(*m_time.today);
    m_time.first = std::ranges::min(all);
    m_time.last = std::ranges::max(all);
    for (Date month = m_time.first.year() / m_time.first.month() / day(1); month <= m_time.last;
         month += std::chrono::months(1)) {
      if (month >= m_time.first) m_time.ticks.push_back({month, name_of_month(month, m_from.wording)});
    }
    if (m_time.ticks.size() > 1) return;
    m_time.ticks.clear();
    for (const Date date : {m_time.first, m_time.last}) m_time.ticks.push_back({date, short_day(date, m_from.wording)});
  }

  std::string in_words() {
    std::string all;
    for (const GoalTime& goal : m_time.goals) {
      const std::string from = m_days.tell(goal.from);
      std::string one = goal.until ? say(msg("picture.from-until", goal.name, from, m_days.tell(*goal.until)))
                                   : say(msg("picture.from", goal.name, from));
      if (!goal.evaluated.empty()) one = say(msg("picture.evaluated", one, m_days.tell(goal.evaluated)));
      all += (all.empty() ? "" : "; ") + one;
    }
    if (m_time.meetings.empty()) return all;
    std::string meetings;
    for (const Mark mark : {Mark::held, Mark::planned, Mark::cancelled}) {
      const std::string one = meetings_in_words(mark);
      if (!one.empty()) meetings += (meetings.empty() ? "" : "; ") + one;
    }
    return all + (all.empty() ? "" : "; ") + say(msg("picture.told", m_time.meetings_name, meetings));
  }

  std::string meetings_in_words(Mark wanted) {
    std::vector<Date> days;
    for (const auto& [mark, date] : m_time.meetings) {
      if (mark == wanted) days.push_back(date);
    }
    if (days.empty()) return {};
    const std::string told = m_days.tell(days);
    if (wanted == Mark::held) return say(msg("picture.held", told));
    return say(wanted == Mark::planned ? msg("picture.planned", told) : msg("picture.cancelled", told));
  }

  const Subjects& m_from;
  Legend m_legend;
  Days m_days;
  Timeline m_time{};
};

}  // namespace

std::optional<Picture> way_picture(const Subjects& from) { return WayFinder(from).find(); }
std::optional<Picture> time_picture(const Subjects& from) { return TimeFinder(from).find(); }

}  // namespace bti
