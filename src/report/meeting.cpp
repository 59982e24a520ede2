// The meeting report as a document.
#include "bti/findings.hpp"
#include "journal/codec.hpp"
#include "report/summary.hpp"
#include "report/wording.hpp"

namespace bti {
namespace {

using Details = std::vector<std::pair<std::string, std::string>>;

class MeetingReport {
 public:
  explicit MeetingReport(const Subjects& from)
      : m_from(from), m_summary(summarize(from)), m_numbers(numbers_of(from.state)) {}

  Document build() {
    m_document.title = title();
    m_document.language = tag(m_from.wording.language);
    add_head();
    add_talked();
    add_agreed();
    add_voice();
    add_views();
    add_goals();
    add_ended();
    add_decision();
    add_next();
    add_breaks();
    add_pictures();
    return std::move(m_document);
  }

 private:
  [[nodiscard]] std::string say(const Message& message) const { return text(message, m_from.wording); }
  [[nodiscard]] std::string day(Date date) const { return long_date(date, m_from.wording); }
  [[nodiscard]] std::string field(std::string_view type, std::string_view name) const {
    return wording::field_name(type, name, m_from.wording);
  }
  void head(const Message& message) { m_document.blocks.emplace_back(Heading{say(message)}); }
  void paragraph(std::string what) { m_document.blocks.emplace_back(Paragraph{std::move(what)}); }

  [[nodiscard]] std::string title() const {
    const std::string& number = m_from.of.number.value;
    if (m_summary.minutes != nullptr) {
      const std::string kind = m_from.guide.meeting_name(m_summary.minutes->value.kind.value);
      return say(msg("report.meeting-title", kind, day(*m_summary.day), number));
    }
    if (m_summary.conversation != nullptr) return say(msg("report.talk-title", day(*m_summary.day), number));
    return say(msg("report.title", number));
  }

  void add_head() {
    Details rows;
    const State& state = m_from.state;
    if (auto subject = wording::subject(m_from); !subject.empty()) {
      rows.emplace_back(say(msg("report.concerns")), std::move(subject));
    }
    if (m_summary.day) rows.emplace_back(say(msg("report.present")), present());
    if (state.holder) {
      const Accept& holder = state.holder->value;
      rows.emplace_back(say(msg("report.holder")),
                        wording::with_service(m_from.settings.role(holder.holder.text), m_from, holder.service));
    } else if (state.status == Status::open) {
      rows.emplace_back(say(msg("report.holder")), say(msg("report.no-holder")));
    }
    add_place(rows);
    m_document.blocks.emplace_back(Facts{std::move(rows)});
    if (m_summary.minutes != nullptr) return;
    paragraph(say(m_summary.day ? msg("report.from-talk", day(*m_summary.day)) : msg("report.no-meeting")));
  }

  [[nodiscard]] std::string present() const {
    const auto& who =
        m_summary.minutes != nullptr ? m_summary.minutes->value.present : m_summary.conversation->value.present;
    return who.empty() ? say(msg("report.not-recorded")) : wording::people(m_from, who);
  }

  void add_place(Details& rows) const {
    const State& state = m_from.state;
    if (state.status != Status::open) {
      rows.emplace_back(say(msg("report.status")), status());
      return;
    }
    const Level& level = m_from.guide.level(state.at);
    rows.emplace_back(say(msg("report.level")), say(msg("report.titled", level.id, level.title)));
    rows.emplace_back(say(msg("report.step")), say(msg("report.step-of", state.at.step + 1, level.steps.size(),
                                                       level.steps[state.at.step].title)));
  }

  [[nodiscard]] std::string status() const {
    switch (m_from.state.status) {
      case Status::open:
        break;
      case Status::closed:
        return say(msg("report.closed"));
      case Status::handed_off:
        return say(msg("report.handed-off", m_from.state.plan));
      case Status::referred:
        return say(msg("report.referred"));
      case Status::done_here:
        return say(msg("report.done-here"));
    }
    return {};
  }

  void add_talked() {
    const Words* talked = nullptr;
    if (m_summary.conversation != nullptr) talked = &m_summary.conversation->value.text;
    if (m_summary.minutes != nullptr && m_summary.minutes->value.text) talked = &*m_summary.minutes->value.text;
    if (talked == nullptr) return;
    head(msg("report.talked"));
    paragraph(talked->text);
  }

  void add_agreed() {
    if (m_summary.minutes == nullptr || !m_summary.minutes->value.agreed) return;
    head(msg("report.agreed"));
    paragraph(m_summary.minutes->value.agreed->text);
  }

  /// What guardians and services said since the meeting before this one.
  void add_views() {
    if (!m_summary.views.empty()) head(msg("report.views"));
    for (const Recorded<View>* view : m_summary.views) {
      paragraph(say(msg("report.view", m_from.settings.role(view->value.whose.text), view->value.text.text)));
    }
  }

  void add_voice() {
    head(msg("report.voice"));
    if (m_summary.voice == nullptr) return paragraph(say(msg("report.voice-none")));
    if (!m_summary.voice_is_new) paragraph(say(msg("report.voice-old")));
    const Voice& voice = m_summary.voice->value;
    if (voice.words) return add_quote(*m_summary.voice);
    paragraph(say(msg("report.voice-missing")));
    Details rows;
    if (!m_summary.same_day(given_on(*m_summary.voice))) {
      rows.emplace_back(say(msg("report.on")), day(given_on(*m_summary.voice)));
    }
    if (voice.missing) rows.emplace_back(field("voice", "missing"), voice.missing->text);
    if (voice.asks) rows.emplace_back(field("voice", "asks"), m_from.settings.role(voice.asks->text));
    m_document.blocks.emplace_back(Facts{std::move(rows)});
    if (m_summary.last_words == nullptr) return;
    paragraph(say(msg("report.voice-before")));
    add_quote(*m_summary.last_words);
  }

  void add_quote(const Recorded<Voice>& voice) {
    const std::string& words = voice.value.words->text;
    paragraph(m_summary.same_day(given_on(voice)) ? say(msg("report.quote", words))
                                                  : say(msg("report.quote-on", words, day(given_on(voice)))));
  }

  void add_goals() {
    head(msg("report.goals"));
    Items list;
    for (std::size_t i = 0; i < m_from.state.goals.size(); ++i) {
      const GoalState& goal = m_from.state.goals[i];
      list.items.push_back({m_numbers.at(ref_of(goal.goal.id)), goal.goal.value.text.text, {}});
      const std::size_t at = list.items.size() - 1;
      for (std::size_t j = 0; j < goal.measures.size(); ++j) {
        if (!goal.measures[j].ended) list.items.push_back(item(i, j, 1));
      }
      Details& details = list.items[at].details;
      if (goal.goal.value.until) details.emplace_back(field("goal", "until"), day(*goal.goal.value.until));
      add_area(goal.goal.value.area, details);
      if (list.items.size() == at + 1) {
        details.emplace_back(say(msg("report.measures")), say(msg("report.no-open-measures")));
      }
    }
    if (list.items.empty()) return paragraph(say(msg("report.no-goals")));
    m_document.blocks.emplace_back(std::move(list));
  }

  void add_ended() {
    Items list;
    for (std::size_t i = 0; i < m_from.state.goals.size(); ++i) {
      const auto& measures = m_from.state.goals[i].measures;
      for (std::size_t j = 0; j < measures.size(); ++j) {
        if (measures[j].ended) list.items.push_back(item(i, j, 0));
      }
    }
    if (list.items.empty()) return;
    head(msg("report.ended"));
    m_document.blocks.emplace_back(std::move(list));
  }

  [[nodiscard]] Item item(std::size_t goal, std::size_t measure, std::size_t depth) const {
    const MeasureState& state = m_from.state.goals[goal].measures[measure];
    const Measure& value = state.measure.value;
    Details details;
    if (!ended_before(state)) {
      details = {{field("measure", "who"), m_from.settings.role(value.who.text)},
                 {field("measure", "where"), value.where.text},
                 {say(msg("report.when")), period(state)}};
    }
    add_area(value.area, details);
    add_evaluation(state, details);
    return {m_numbers.at(ref_of(state.measure.id)), value.text.text, std::move(details), depth};
  }

  void add_area(const std::optional<AreaId>& area, Details& details) const {
    if (area) details.emplace_back(field("goal", "area"), m_from.guide.area_name(*area));
  }

  /// Its end was told after an earlier meeting: who did what is no longer news.
  [[nodiscard]] bool ended_before(const MeasureState& measure) const {
    if (!measure.ended || measure.evaluations.empty()) return false;
    const Recorded<Evaluation>& last = measure.evaluations.back();
    return m_summary.stood_before(last.id) && !m_summary.same_day(last.envelope);
  }

  [[nodiscard]] std::string period(const MeasureState& measure) const {
    const auto& from = measure.measure.value.from;
    if (from && measure.until) return say(msg("report.from-until", day(*from), day(*measure.until)));
    if (from) return say(msg("report.from", day(*from)));
    if (measure.until) return say(msg("report.until", day(*measure.until)));
    return say(msg("report.no-dates"));
  }

  void add_evaluation(const MeasureState& measure, Details& details) const {
    if (measure.evaluations.empty()) {
      if (m_summary.stood_before(measure.measure.id)) {
        details.emplace_back(say(msg("report.evaluation")), say(msg("report.not-evaluated")));
      }
      return;
    }
    const Recorded<Evaluation>& newest = measure.evaluations.back();
    const std::string name = m_summary.same_day(newest.envelope)
                                 ? say(msg("report.evaluation"))
                                 : say(msg("report.evaluation-on", day(newest.envelope.at.date())));
    std::string value = wording::choice(codec::write(newest.value.effect), m_from.wording);
    if (newest.value.text) {
      const std::string& words = newest.value.text->text;
      value += (words.contains('\n') ? ".\n\n" : ". ") + words;
    }
    details.emplace_back(name, std::move(value));
  }

  void add_decision() {
    const Move* move = m_summary.decision;
    if (move == nullptr && !m_summary.decision_awaited) return;
    head(msg("report.decision"));
    if (move == nullptr) return paragraph(say(msg("report.no-decision")));
    const Decision& decision = move->decision.value;
    const Outcome* outcome = wording::outcome_of(m_from.guide, *move);
    Details rows;
    rows.emplace_back(field("decision", "outcome"), outcome != nullptr ? outcome->title : decision.outcome.value);
    if (decision.reason) rows.emplace_back(field("decision", "reason"), decision.reason->text);
    if (decision.successor) {
      rows.emplace_back(field("decision", "successor"), m_from.settings.role(decision.successor->text));
    }
    if (!m_summary.same_day(move->decision.envelope)) {
      rows.emplace_back(say(msg("report.on")), day(move->decision.envelope.at.date()));
    }
    rows.emplace_back(say(msg("report.onward")),
                      wording::target(m_from.guide, move->target,
                                      outcome != nullptr ? outcome->plan : m_from.state.plan, m_from.wording));
    m_document.blocks.emplace_back(Facts{std::move(rows)});
  }

  void add_next() {
    head(msg("report.next"));
    if (m_summary.next == nullptr) {
      return paragraph(say(m_from.state.status == Status::open ? msg("report.no-next") : msg("report.no-next-ended")));
    }
    const Meeting& meeting = m_summary.next->meeting.value;
    std::string words = m_from.guide.meeting_name(meeting.kind.value) + " ";
    words += meeting.time ? wording::moment(meeting.date, meeting.time->text, m_from.wording) : day(meeting.date);
    if (meeting.place) words += ", " + meeting.place->text;
    paragraph(std::move(words));
  }

  /// What is broken in the follow-up as of today.
  void add_breaks() {
    if (!m_from.today) return;
    Items list;
    for (const Finding& one : findings(m_from.guide, m_from.state, *m_from.today, *m_from.today)) {
      if (one.standing != Standing::broken || one.code == "acute") continue;  // which the family may not be told first
      list.items.push_back({"", say(one.what), {}});
    }
    if (list.items.empty()) return;
    head(msg("report.breaks"));
    m_document.blocks.emplace_back(std::move(list));
  }

  /// The way, once it has led somewhere; goals and meetings stand in words above, so they are only drawn.
  void add_pictures() {
    if (auto way = way_picture(m_from); way && std::get<LevelWay>(way->drawing).stops.size() > 1) {
      m_document.blocks.emplace_back(std::move(*way));
    }
    if (auto time = time_picture(m_from); time && !m_from.state.goals.empty()) {
      time->only_drawn = true;
      m_document.blocks.emplace_back(std::move(*time));
    }
  }

  const Subjects& m_from;
  Summary m_summary;
  std::map<EntryRef, std::string> m_numbers;
  Document m_document;
};

}  // namespace

Document meeting_report(const Subjects& from) { return MeetingReport(from).build(); }

}  // namespace bti
