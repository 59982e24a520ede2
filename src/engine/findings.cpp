// Breaks in follow-up, as bti-findings(7) tells them.
#include "bti/findings.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "engine/rounds.hpp"

namespace bti {
namespace {

constexpr std::array<std::string_view, 20> codes = {
    "acute",           "no-holder",        "no-date",         "deadline",        "meeting",
    "goal-date",       "measure-date",     "measure-no-end",  "evaluation",      "voice-missing",
    "decision",        "handover",         "consent-missing", "consent-refused", "consent-withdrawn",
    "consent-expired", "consent-expiring", "consent-passes",  "silent",          "contradiction"};

std::chrono::sys_days days(Date date) { return std::chrono::sys_days{date}; }

bool asks_for_decision(const Guide& guide, const State& state) {
  const ServiceId me = home_service(state).value_or(ServiceId{});
  return std::ranges::any_of(asks_for(guide.step(state.at), me),
                             [](const Ask& ask) { return ask.kind == AskKind::decision && ask.least > 0; });
}

bool asks_for_holder(const Step& step) {
  const auto holder = [](const Ask& ask) { return ask.kind == AskKind::holder; };
  return std::ranges::any_of(step.asks, holder) || std::ranges::any_of(step.variants, [&](const Variant& one) {
           return one.asks && std::ranges::any_of(*one.asks, holder);
         });
}

/// As many as there are levels when none asks for one.
std::size_t first_level_with_holder(const Guide& guide) {
  const auto found = std::ranges::find_if(
      guide.levels, [](const Level& level) { return std::ranges::any_of(level.steps, asks_for_holder); });
  return static_cast<std::size_t>(found - guide.levels.begin());
}

/// What of the case a finding is about.
struct About {
  std::string name{};  ///< for people: a measure's number, a consent's title
  std::string ref{};
  std::string who{};
  std::string year{};  ///< in which a consent passes on
};

class Finder {
 public:
  Finder(const Guide& guide, const State& state, Date today, Date last)
      : m_guide(guide), m_state(state), m_numbers(numbers_of(state)), m_today(today), m_last(last) {}

  std::vector<Finding> find() {
    if (needs_help_now(m_state)) broken("acute", m_state.acute.back().envelope.at.date());
    if (m_state.status == Status::open) look_into_open_case();
    return std::move(m_found);
  }

 private:
  void look_into_open_case() {
    if (!m_state.contradictions.empty()) broken("contradiction", std::nullopt);
    look_at_holder();
    look_at_dates();
    for (const GoalState& goal : m_state.goals) look_at_goal(goal);
    look_at_voice();
    look_at_decision();
    look_at_consents();
    look_at_offer();
    if (m_state.last) by_then("silent", m_state.last->date(), m_guide.breaks.silent_after);
  }

  void look_at_holder() {
    if (m_state.holder || m_state.at.level < first_level_with_holder(m_guide)) return;
    by_then("no-holder", m_state.moved.date(), m_guide.breaks.holder_within);
  }

  void look_at_offer() {
    if (!m_state.offer) return;
    by_then("handover", m_state.offer->envelope.at.date(), m_guide.breaks.handover_answer,
            {"", ref_of(m_state.offer->id).text, m_state.offer->value.to.text});
  }

  void look_at_dates() {
    for (const MeetingState& meeting : m_state.meetings) {
      const Meeting& it = meeting.meeting.value;
      if (meeting.planned()) on("meeting", it.date, {m_guide.meeting_name(it.kind.value), ref_of(meeting.id()).text});
    }
    const std::vector<Due> times = deadlines(m_guide, m_state);
    if (!times.empty() && times.front().date) on("deadline", *times.front().date);  // the earliest
    if (!next_date(m_guide, m_state)) by_then("no-date", last_dealt_with().date(), m_guide.breaks.date_within);
  }

  void look_at_goal(const GoalState& goal) {
    const std::string& number = m_numbers.at(ref_of(goal.goal.id));
    const auto measures = measures_towards(m_state, goal);
    const auto until = unmet(goal.goal.value.until, measures);
    const bool told = std::ranges::any_of(measures, [&](const MeasureState* one) {
      return !one->ended && one->until == until;  // the same day needs no two reminders
    });
    if (until && !told && is_under_way(measures)) {
      on("goal-date", *until, {number, ref_of(goal.goal.id).text});
    }
    for (std::size_t i = 0; i < goal.measures.size(); ++i) {
      if (!goal.measures[i].ended) look_at_measure(goal.measures[i], number + "." + std::to_string(i + 1));
    }
  }

  void look_at_measure(const MeasureState& measure, const std::string& number) {
    const Measure& it = measure.measure.value;
    const About about{number, ref_of(measure.measure.id).text, it.who.text};
    const auto day = unmet(measure.until, {&measure});
    if (day) on("measure-date", *day, about);
    if (day && days(*day) < days(m_today)) return;  // that it was not evaluated is told already
    if (!measure.until) broken("measure-no-end", std::nullopt, about);
    Date since = measure.evaluations.empty() ? it.from.value_or(measure.measure.envelope.at.date())
                                             : measure.evaluations.back().envelope.at.date();
    if (!m_state.reopened.empty()) since = std::max(since, m_state.reopened.back().envelope.at.date());
    const auto& within = m_guide.breaks.evaluation_within;
    if (within && (!day || *day > after(since, *within))) on("evaluation", after(since, *within), about);
  }

  /// The newest evaluation of a measure; nullptr when there is none.
  [[nodiscard]] const Recorded<Evaluation>* newest_evaluation() const {
    const Recorded<Evaluation>* newest = nullptr;
    for (const GoalState& goal : m_state.goals) {
      for (const MeasureState& measure : goal.measures) {
        for (const auto& one : measure.evaluations) {
          if (newest == nullptr || one.place > newest->place) newest = &one;
        }
      }
    }
    return newest;
  }

  /// The child has a say in the last round of evaluation.
  void look_at_voice() {
    const auto rounds = evaluation_rounds(m_state);
    if (!rounds.empty() && rounds.back().voices.empty()) broken("voice-missing", rounds.back().last);
  }

  /// When the case came to its step, or was last evaluated or met about there.
  [[nodiscard]] Instant last_dealt_with() const {
    Instant latest = m_state.entered;
    if (const auto* newest = newest_evaluation()) latest = std::max(latest, newest->envelope.at);
    for (const auto& minutes : m_state.minutes) latest = std::max(latest, minutes.envelope.at);
    return latest;
  }

  /// What was discussed is decided, and so is where a step asks for it.
  void look_at_decision() {
    const auto* newest = newest_evaluation();
    const auto* moved = m_state.moves.empty() ? nullptr : &m_state.moves.back().decision;
    const bool discussed = newest != nullptr && (moved == nullptr || newest->place > moved->place);
    if (!discussed && !asks_for_decision(m_guide, m_state)) return;
    Instant since = m_state.entered;  // or when it was opened again
    if (moved != nullptr) since = std::max(since, moved->envelope.at);
    if (discussed) since = std::max(since, newest->envelope.at);
    by_then("decision", since.date(), m_guide.breaks.decision_within);
  }

  void look_at_consents() {
    const bool kept_here = m_state.log && m_state.log->value.kept == LogKept::here;
    if (kept_here && m_guide.log_consent) look_at_consent(*m_guide.find_consent(m_guide.log_consent->value), {});
    for (const ConsentKind& kind : m_guide.consents) {
      if (!kind.per_service) continue;
      for (const ServiceId& service : partner_services(m_state)) look_at_consent(kind, service);
    }
  }

  void look_at_consent(const ConsentKind& kind, const std::optional<ServiceId>& service) {
    const ConsentStanding standing = consent_standing(m_state, kind, service, m_today);
    const About about =
        service ? About{kind.title + ": " + m_guide.service_name(*service), kind.id.value + "." + service->value}
                : About{kind.title, kind.id.value};
    switch (standing.kind) {
      case ConsentStanding::Kind::missing:
        return broken("consent-missing", std::nullopt, about);
      case ConsentStanding::Kind::refused:
        return broken("consent-refused", standing.day, about);
      case ConsentStanding::Kind::withdrawn:
        return broken("consent-withdrawn", standing.day, about);
      case ConsentStanding::Kind::expired:
        return broken("consent-expired", standing.day, about);
      case ConsentStanding::Kind::given:
        break;
    }
    if (standing.day) warn_of_end(*standing.day, about);
    if (standing.passes_in) tell_passing(std::chrono::year{*standing.passes_in}, about);
  }

  /// The day is not known, only the year.
  void tell_passing(std::chrono::year year, About about) {
    about.year = std::to_string(static_cast<int>(year));
    if (year < m_today.year()) broken("consent-passes", year / std::chrono::December / 31, about);
    if (year >= m_today.year() && year <= m_last.year()) {
      coming("consent-passes", year / std::chrono::December / 31, about);
    }
  }

  void warn_of_end(Date day, const About& about) {
    const auto& warning = m_guide.breaks.consent_warning;
    const bool warned = warning && days(before(day, *warning)) <= days(m_today);
    if (warned || days(day) <= days(m_last)) coming("consent-expiring", day, about);
  }

  /// Something that is to happen at the latest on a day.
  void on(std::string_view code, Date day, const About& about = {}) {
    if (days(day) < days(m_today)) return broken(code, day, about);
    if (days(day) <= days(m_last)) coming(code, day, about);
  }

  void by_then(std::string_view code, Date since, const std::optional<Span>& span, const About& about = {}) {
    if (span) on(code, after(since, *span), about);
  }

  void broken(std::string_view code, std::optional<Date> day, const About& about = {}) {
    add(code, Standing::broken, day, about);
  }
  void coming(std::string_view code, std::optional<Date> day, const About& about = {}) {
    add(code, Standing::coming, day, about);
  }

  void add(std::string_view code, Standing standing, std::optional<Date> day, const About& about) {
    const std::string usual = "finding." + std::string(code);
    const std::string ahead = usual + ".coming";
    const bool other_words = standing == Standing::coming && has_text(ahead);
    m_found.push_back({std::string(code),
                       standing,
                       day,
                       about.ref,
                       about.who,
                       {other_words ? ahead : usual, {about.name, about.year}}});
  }

  const Guide& m_guide;
  const State& m_state;
  std::map<EntryRef, std::string> m_numbers;
  Date m_today;
  Date m_last;
  std::vector<Finding> m_found;
};

}  // namespace

bool more_urgent(const Finding& a, const Finding& b) {
  const auto key = [](const Finding& one) {
    return std::tuple(one.code != "acute", one.standing, one.day.value_or(std::chrono::year::min() / 1 / 1));
  };
  return key(a) < key(b);
}

bool tells_breaks(const Guide& guide) { return guide.breaks != Breaks{}; }

std::vector<std::string_view> finding_codes() { return {codes.begin(), codes.end()}; }

std::vector<Finding> findings(const Guide& guide, const State& state, Date today, Date last) {
  std::vector<Finding> found = Finder(guide, state, today, last).find();
  std::ranges::stable_sort(found, more_urgent);
  return found;
}

Message remedy(const Finding& finding) { return {"finding." + finding.code + ".remedy", {}}; }

}  // namespace bti
