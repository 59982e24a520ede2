// Goals and meetings over time, found in a case's state.
#include <algorithm>
#include <utility>

#include "report/picture_words.hpp"

namespace bti {
namespace {

using std::chrono::day;

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

std::optional<Picture> time_picture(const Subjects& from) { return TimeFinder(from).find(); }

}  // namespace bti
