// What there is to draw of a case, found in its state.
#include <algorithm>
#include <array>
#include <map>
#include <ranges>
#include <utility>

#include "bti/report.hpp"

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

class WayFinder {
 public:
  explicit WayFinder(const Subjects& from) : m_from(from), m_legend(from.wording) {}

  std::optional<Picture> find() {
    if (!m_from.state.opened) return std::nullopt;
    walk();
    LevelWay way;
    const auto [lowest, highest] = std::ranges::minmax(m_stops | std::views::transform(&Stop::level));
    std::vector<std::string> notes;
    for (std::size_t i = lowest; i <= highest; ++i) {
      const Level& level = m_from.guide.levels[i];
      way.levels.push_back(say(msg("picture.level", level.id)));
      const bool come_to = std::ranges::find(m_stops, i, &Stop::level) != m_stops.end();
      if (come_to) notes.push_back(say(msg("picture.level-title", level.id, level.title)));
    }
    for (Stop& stop : m_stops) stop.level -= lowest;
    way.stops = std::move(m_stops);
    way.goes_on = m_from.state.status == Status::open;
    if (way.goes_on) m_legend.add(Mark::goes_on);
    return Picture{.title = say(msg("picture.way")),
                   .words = in_words(),
                   .drawing = std::move(way),
                   .legend = std::move(m_legend).in_order(),
                   .notes = std::move(notes)};
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
        end(move);
        if (reopened != m_from.state.reopened.end()) come(Mark::reopened, next, (reopened++)->envelope);
      } else if (next != move.from.level) {
        come(Mark::came, next, move.decision.envelope);
      }
    }
  }

  void come(Mark mark, std::size_t level, const Envelope& envelope) {
    const std::string& id = m_from.guide.levels[level].id;
    add(mark, level, envelope, say(mark == Mark::came ? msg("picture.level", id) : msg("picture.reopened", id)));
  }

  void end(const Move& move) { add(Mark::ended, move.from.level, move.decision.envelope, say(end_of(move))); }

  void add(Mark mark, std::size_t level, const Envelope& envelope, std::string words) {
    const Date date = envelope.at.date();
    m_stops.push_back({mark, level, {date, short_day(date, m_from.wording)}});
    m_told.emplace_back(std::move(words), date);
    m_legend.add(mark);
  }

  [[nodiscard]] Message end_of(const Move& move) const {
    switch (move.target.kind) {
      case Target::Kind::hand_off: {
        const Outcome* outcome =
            find_outcome(m_from.guide.step(move.from), move.decision.value.outcome, move.decision.envelope.service);
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

  /// Of a long way its beginning and its end, and how much lies between.
  [[nodiscard]] std::string in_words() const {
    constexpr std::size_t most = 7;
    constexpr std::size_t first = 2;
    constexpr std::size_t last = 4;
    Days days(m_from.wording);
    std::string all;
    for (std::size_t i = 0; i < m_told.size(); ++i) {
      std::string one;
      if (m_told.size() > most && i == first) {
        one = say(msg("picture.left-out", m_told.size() - first - last));
        i = m_told.size() - last - 1;
      } else {
        one = say(msg("picture.stop", m_told[i].first, days.tell(m_told[i].second)));
      }
      all = all.empty() ? one : say(msg("picture.next", all, one));
    }
    return all;
  }

  const Subjects& m_from;
  Legend m_legend;
  std::vector<Stop> m_stops;
  std::vector<std::pair<std::string, Date>> m_told;
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
