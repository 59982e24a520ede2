// A tool's text with what the guide and the case know.
#include <algorithm>

#include "bti/report.hpp"
#include "report/summary.hpp"
#include "report/wording.hpp"

namespace bti {
namespace {

constexpr std::string_view open_mark = "{{";
constexpr std::string_view close_mark = "}}";
constexpr std::string_view to_be_written = "____";

class CaseValues {
 public:
  CaseValues(const Subjects& from, Date today) : m_from(from), m_summary(summarize(from)), m_today(today) {}

  void add_to(ToolValues& values) const {
    const State& state = m_from.state;
    const Guide& guide = m_from.guide;
    values["case"] = {m_from.of.number.value};
    values["today"] = {long_date(m_today, m_from.wording)};
    values["level"] = {
        text(msg("report.titled", guide.level(state.at).id, guide.level(state.at).title), m_from.wording)};
    values["step"] = {guide.step(state.at).title};
    if (state.subject) values["subject"] = {guide.subject_name(state.subject->value.kind)};
    if (const auto home = home_service(state)) values["service"] = {guide.service_name(*home)};
    if (state.holder) {
      const Accept& holder = state.holder->value;
      values["holder"] = {wording::with_service(m_from.settings.role(holder.holder.text), m_from, holder.service)};
    }
    for (const auto& concern : state.concerns) values["concern"].push_back(concern.value.text.text);
    for (const auto& one : state.participants) {
      values["participants"].push_back(
          wording::with_service(m_from.settings.role(one.value.who.text), m_from, one.value.service));
    }
    if (!state.voices.empty() && state.voices.back().value.words) {
      values["voice"] = {state.voices.back().value.words->text};
    }
    add_goals(values);
    add_consents(values["consents"]);
    if (m_summary.next != nullptr) values["next-meeting"] = {planned(m_summary.next->meeting.value)};
    add_invited(values);
    if (m_summary.minutes != nullptr && m_summary.day)
      values["last-meeting"] = {long_date(*m_summary.day, m_from.wording)};
  }

 private:
  void add_goals(ToolValues& values) const {
    for (const GoalState& goal : m_from.state.goals) {
      values["goals"].push_back(number_of(m_from.state, ref_of(goal.goal.id)) + " " + goal.goal.value.text.text);
      for (const MeasureState& measure : goal.measures) {
        if (measure.ended) continue;
        const Measure& it = measure.measure.value;
        values["open-measures"].push_back(number_of(m_from.state, ref_of(measure.measure.id)) + " " + it.text.text +
                                          " (" + m_from.settings.role(it.who.text) + ", " +
                                          m_from.settings.role(it.where.text) + ")");
      }
    }
  }

  /// To the next meeting; those who take part, where nobody was named.
  void add_invited(ToolValues& values) const {
    if (m_summary.next != nullptr) {
      for (const Label& one : m_summary.next->meeting.value.invited) {
        values["invited"].push_back(m_from.settings.role(one.text));
      }
    }
    if (!values.contains("invited") && values.contains("participants")) values["invited"] = values["participants"];
  }

  void add_consents(std::vector<std::string>& consents) const {
    for (const ConsentKind& kind : m_from.guide.consents) {
      if (in_force(m_from.state, kind, std::nullopt, m_today)) consents.push_back(kind.title);
    }
  }

  [[nodiscard]] std::string planned(const Meeting& meeting) const {
    const std::string day = meeting.time ? wording::moment(meeting.date, meeting.time->text, m_from.wording)
                                         : long_date(meeting.date, m_from.wording);
    return meeting.place ? day + ", " + m_from.settings.role(meeting.place->text) : day;
  }

  const Subjects& m_from;
  Summary m_summary;
  Date m_today;
};

std::string joined(const std::vector<std::string>& values, bool line_start) {
  std::string all;
  for (const std::string& value : values) {
    all += (all.empty() ? "" : "; ") + inline_markdown(value, line_start && all.empty());
  }
  return all.empty() ? std::string(to_be_written) : all;
}

/// The word that stands alone on a line; empty when something else does.
std::string_view only_word(std::string_view line) {
  if (!line.starts_with(open_mark) || !line.ends_with(close_mark)) return {};
  line.remove_prefix(open_mark.size());
  line.remove_suffix(close_mark.size());
  return line.contains(open_mark) ? std::string_view() : line;
}

std::string fill_line(std::string_view line, const ToolValues& values) {
  const auto known = [&](std::string_view word) {
    const auto found = values.find(word);
    return found == values.end() ? std::vector<std::string>{} : found->second;
  };
  if (const std::string_view word = only_word(line); !word.empty() && known(word).size() > 1) {
    std::string list;
    for (const std::string& value : known(word)) list += (list.empty() ? "- " : "\n- ") + inline_markdown(value, true);
    return list;
  }
  std::string filled;
  for (;;) {
    const std::size_t begin = line.find(open_mark);
    const std::size_t end = begin == std::string_view::npos ? begin : line.find(close_mark, begin);
    filled += line.substr(0, end == std::string_view::npos ? end : begin);
    if (end == std::string_view::npos) return filled;
    filled += joined(known(line.substr(begin + open_mark.size(), end - begin - open_mark.size())), filled.empty());
    line.remove_prefix(end + close_mark.size());
  }
}

}  // namespace

ToolValues tool_values(const Guide& guide, const Wording& wording) {
  ToolValues values;
  if (!guide.municipality.empty()) values["municipality"] = {guide.municipality};
  values["guide"] = {guide.title + " " + guide.version};
  values["acute"] = {guide.acute.line};
  values["holder-word"] = {text(msg("tool.holder-word"), wording)};
  values["log-word"] = {text(msg("tool.log-word"), wording)};
  return values;
}

ToolValues tool_values(const Subjects& from, Date today) {
  ToolValues values = tool_values(from.guide, from.wording);
  CaseValues(from, today).add_to(values);
  return values;
}

std::string fill_tool(std::string_view form, const ToolValues& values) {
  std::string filled;
  while (!form.empty()) {
    const std::size_t end = std::min(form.find('\n'), form.size());
    filled += fill_line(form.substr(0, end), values) + "\n";
    form.remove_prefix(std::min(end + 1, form.size()));
  }
  return filled;
}

}  // namespace bti
