// What a step asks and needs, and whether it has it.
#include <algorithm>
#include <utility>

#include "bti/engine.hpp"

namespace bti {
namespace {

template <class T>
Date given_on(const Recorded<T>& answer) {
  return answer.value.date.value_or(answer.envelope.at.date());
}

bool fits(const std::vector<Signer>& given_by, SignRule::Who who) {
  return std::ranges::any_of(given_by,
                             [&](Signer one) { return (one == Signer::self) == (who == SignRule::Who::self); });
}

bool right_signer(const State& state, const ConsentKind& kind, const Recorded<Consent>& consent) {
  const auto who = signer(kind, state, given_on(consent));
  return !who || fits(consent.value.given_by, *who);
}

std::size_t open_measures(const State& state) {
  std::size_t count = 0;
  for (const GoalState& goal : state.goals) {
    count += static_cast<std::size_t>(std::ranges::count(goal.measures, false, &MeasureState::ended));
  }
  return count;
}

bool each_measure_evaluated(const State& state) {
  return std::ranges::all_of(state.goals, [&](const GoalState& goal) {
    return std::ranges::all_of(goal.measures, [&](const MeasureState& one) {
      return one.ended || state.evaluated_in_visit.contains(ref_of(one.measure.id).text);
    });
  });
}

bool meeting_planned(const State& state, std::string_view kind) {
  return std::ranges::any_of(
      state.meetings, [&](const MeetingState& one) { return !one.held && one.meeting.value.kind.value == kind; });
}

/// The partner services that a consent given to each service does not cover.
std::vector<ServiceId> uncovered(const State& state, const ConsentKind& kind, Date today) {
  if (!kind.per_service) return {};
  std::vector<ServiceId> services = partner_services(state);
  std::erase_if(services, [&](const ServiceId& one) { return in_force(state, kind, one, today); });
  return services;
}

bool consent_holds(const Guide& guide, const State& state, std::string_view id, Date today) {
  const ConsentKind& kind = *guide.find_consent(id);
  return in_force(state, kind, std::nullopt, today) && uncovered(state, kind, today).empty();
}

bool log_holds(const Guide& guide, const State& state, Date today) {
  if (!state.log) return false;
  if (state.log->value.kept == LogKept::own_records) return may_keep_own_records(guide, state);
  return !guide.log_consent || consent_holds(guide, state, guide.log_consent->value, today);
}

bool been(const Guide& guide, const State& state, const std::string& where) {
  const StepIndex at = *guide.find_step(where);
  if (where.find('/') != std::string::npos) return state.visited.contains(at);
  return std::ranges::any_of(state.visited, [&](StepIndex one) { return one.level == at.level; });
}

/// Names the rule that is not met, and what to do about it.
Error lacking(std::string_view what, std::string argument) {
  const std::string id = "engine.missing-" + std::string(what);
  return {.failure = Failure::rule, .what = {id, {argument}}, .hint = {id + ".hint", {std::move(argument)}}};
}

Error lacking_consent(const std::string& id, const Guide& guide, const State& state, Date today) {
  const ConsentKind& kind = *guide.find_consent(id);
  std::string services;
  for (const ServiceId& one : uncovered(state, kind, today)) {
    services += (services.empty() ? "" : ", ") + guide.service_name(one);
  }
  if (services.empty()) return lacking("consent", kind.title);
  return {.failure = Failure::rule,
          .what = msg("engine.missing-consent-for", kind.title, services),
          .hint = msg("engine.missing-consent-for.hint")};
}

/// The same words for a need as for the ask that fills it, so that nobody reads two for one.
Error lacking(const Need& need, const Guide& guide, const State& state, Date today) {
  if (need.negated) return lacking("not", "");
  const auto as_ask = [&](AskKind kind, const std::string& of = "") {
    return lacking(Ask{kind, 1, of}, guide, state, today);
  };
  switch (need.kind) {
    case Need::Kind::holder:
      return as_ask(AskKind::holder);
    case Need::Kind::log:
      if (!state.log || state.log->value.kept == LogKept::own_records) return as_ask(AskKind::log);
      return as_ask(AskKind::consent, guide.log_consent->value);
    case Need::Kind::consent:
      return as_ask(AskKind::consent, need.of);
    case Need::Kind::meeting:
      return as_ask(AskKind::meeting, need.of);
    case Need::Kind::been:
      return lacking("been", need.of);
  }
  return lacking("not", "");
}

void add_missing(const std::vector<Ask>& asks, const std::vector<Need>& needs, const Guide& guide, const State& state,
                 Date today, Errors& errors) {
  const auto add = [&](Error error) {
    if (std::ranges::find(errors, error.what, &Error::what) == errors.end()) errors.push_back(std::move(error));
  };
  for (const Ask& ask : asks) {
    if (required(ask, guide, state) && !answered(ask, guide, state, today)) add(lacking(ask, guide, state, today));
  }
  for (const Need& need : needs) {
    if (!holds(need, guide, state, today)) add(lacking(need, guide, state, today));
  }
}

}  // namespace

Error lacking(const Ask& ask, const Guide& guide, const State& state, Date today) {
  if (ask.kind == AskKind::consent) return lacking_consent(ask.of, guide, state, today);
  std::string argument = std::to_string(ask.least);
  if (ask.kind == AskKind::meeting || ask.kind == AskKind::minutes) argument = guide.meeting_name(ask.of);
  return lacking(name(ask.kind), std::move(argument));
}

std::optional<ServiceId> home_service(const State& state) {
  if (state.holder && state.holder->value.service) return state.holder->value.service;
  if (state.opened) return state.opened->envelope.service;
  return std::nullopt;
}

bool needs_help_now(const State& state) {
  if (state.acute.empty()) return false;
  const Recorded<AcuteTurn>& turn = state.acute.back();
  return std::ranges::none_of(state.moves, [&](const Move& move) {
    return move.decision.place > turn.place && move.decision.envelope.at != turn.envelope.at;
  });
}

std::vector<ServiceId> partner_services(const State& state) {
  const auto opener = state.opened ? state.opened->envelope.service : std::nullopt;
  std::vector<ServiceId> partners;
  const auto add = [&](const std::optional<ServiceId>& service) {
    if (service && service != opener && std::ranges::find(partners, *service) == partners.end()) {
      partners.push_back(*service);
    }
  };
  for (const auto& participant : state.participants) add(participant.value.service);
  if (state.holder) add(state.holder->value.service);
  return partners;
}

bool may_keep_own_records(const Guide& guide, const State& state) {
  const auto home = home_service(state);
  const Service* service = home ? guide.find_service(*home) : nullptr;
  return service != nullptr && service->log_from && state.at.level < *service->log_from;
}

std::optional<SignRule::Who> signer(const ConsentKind& kind, const State& state, Date on) {
  std::optional<AgeRange> age;
  if (state.subject && state.subject->value.born) age = age_on(state.subject->value.born->value, on);
  for (const SignRule& rule : kind.signed_by) {
    if (!rule.from_age) return rule.who;
    if (!age || (age->least < *rule.from_age && age->most >= *rule.from_age)) return std::nullopt;
    if (age->least >= *rule.from_age) return rule.who;
  }
  return std::nullopt;
}

bool in_force(const State& state, const ConsentKind& kind, const std::optional<ServiceId>& service, Date on) {
  using When = std::pair<std::chrono::sys_days, std::size_t>;
  std::optional<When> yes;
  std::optional<When> no;
  for (const auto& consent : state.consents) {
    const Consent& one = consent.value;
    if (one.consent != kind.id || given_on(consent) > on || (one.until && *one.until < on)) continue;
    if (service && kind.per_service && std::ranges::find(one.services, *service) == one.services.end()) continue;
    if (right_signer(state, kind, consent)) yes = std::max(yes, std::optional(When{given_on(consent), consent.place}));
  }
  for (const auto& refusal : state.refusals) {
    const std::vector<ServiceId>& services = refusal.value.services;
    if (refusal.value.consent != kind.id || given_on(refusal) > on) continue;
    const bool for_some = kind.per_service && !services.empty();
    if (for_some && (!service || std::ranges::find(services, *service) == services.end())) continue;
    no = std::max(no, std::optional(When{given_on(refusal), refusal.place}));
  }
  return yes > no;
}

bool holds(const Need& need, const Guide& guide, const State& state, Date today) {
  const auto plain = [&] {
    switch (need.kind) {
      case Need::Kind::holder:
        return state.holder.has_value();
      case Need::Kind::log:
        return log_holds(guide, state, today);
      case Need::Kind::consent:
        return consent_holds(guide, state, need.of, today);
      case Need::Kind::meeting:
        return meeting_planned(state, need.of);
      case Need::Kind::been:
        return been(guide, state, need.of);
    }
    return false;
  };
  return plain() != need.negated;
}

bool answered(const Ask& ask, const Guide& guide, const State& state, Date today) {
  const auto least = static_cast<std::size_t>(ask.least);
  switch (ask.kind) {
    case AskKind::subject:
      return state.subject.has_value();
    case AskKind::concern:
      return !state.concerns.empty();
    case AskKind::participant:
      return partner_services(state).size() >= least;
    case AskKind::consent:
      return consent_holds(guide, state, ask.of, today);
    case AskKind::log:
      return state.log && (state.log->value.kept == LogKept::here || may_keep_own_records(guide, state));
    case AskKind::holder:
      return state.holder.has_value();
    case AskKind::goal:
      return state.goals.size() >= least;
    case AskKind::measure:
      return open_measures(state) >= least;
    case AskKind::meeting:
      return meeting_planned(state, ask.of);
    case AskKind::minutes:
      return state.in_visit.contains("minutes/" + ask.of);
    case AskKind::evaluation:
      return each_measure_evaluated(state);
    case AskKind::decision:
      return true;  // the reason comes with the decision itself
    case AskKind::consulted:
    case AskKind::contacted:
    case AskKind::conversation:
    case AskKind::voice:
    case AskKind::progress:
    case AskKind::note:
      return state.in_visit.contains(std::string(entry_type(ask.kind)));
  }
  return false;
}

bool required(const Ask& ask, const Guide& guide, const State& state) {
  const bool own_records = state.log && state.log->value.kept == LogKept::own_records;
  if (ask.kind == AskKind::consent && guide.log_consent && guide.log_consent->value == ask.of && own_records &&
      may_keep_own_records(guide, state)) {
    return false;
  }
  return ask.least > 0;
}

bool needs_reason(const Step& step, const ServiceId& me, const Outcome& outcome) {
  const auto asks_why = [](const Ask& ask) { return ask.kind == AskKind::decision && ask.least > 0; };
  return !outcome.free && std::ranges::any_of(asks_for(step, me), asks_why);
}

Errors missing(const Guide& guide, const State& state, const ServiceId& me, Date today) {
  const Step& step = guide.step(state.at);
  Errors errors;
  add_missing(asks_for(step, me), step.needs, guide, state, today, errors);
  return errors;
}

Errors missing(const Guide& guide, const State& state, const ServiceId& me, Date today, const Outcome& outcome) {
  Errors errors = outcome.free ? Errors{} : missing(guide, state, me, today);
  add_missing(outcome.asks, outcome.needs, guide, state, today, errors);
  return errors;
}

std::vector<const Outcome*> offered(const Guide& guide, const State& state, const ServiceId& me, Date today) {
  std::vector<const Outcome*> outcomes = outcomes_for(guide.step(state.at), me);
  std::erase_if(outcomes, [&](const Outcome* outcome) {
    return !std::ranges::all_of(outcome->when, [&](const Need& need) { return holds(need, guide, state, today); });
  });
  return outcomes;
}

namespace {

/// A date that has been and was then evaluated is dealt with.
std::optional<Date> still_to_be_met(const std::optional<Date>& until, const std::vector<MeasureState>& measures) {
  const auto evaluated_then = [&](const Recorded<Evaluation>& one) { return one.envelope.at.date() >= *until; };
  const bool met = until && std::ranges::any_of(measures, [&](const MeasureState& one) {
                     return std::ranges::any_of(one.evaluations, evaluated_then);
                   });
  return met ? std::nullopt : until;
}

}  // namespace

std::optional<Date> next_date(const State& state) {
  if (state.status != Status::open) return std::nullopt;
  std::optional<Date> next;
  const auto consider = [&](const std::optional<Date>& date) {
    if (date && (!next || *date < *next)) next = date;
  };
  for (const MeetingState& meeting : state.meetings) {
    if (!meeting.held) consider(meeting.meeting.value.date);
  }
  for (const GoalState& goal : state.goals) {
    const bool open = std::ranges::any_of(goal.measures, [](const MeasureState& one) { return !one.ended; });
    if (open || goal.measures.empty()) consider(still_to_be_met(goal.goal.value.until, goal.measures));
    for (const MeasureState& measure : goal.measures) {
      if (!measure.ended) consider(still_to_be_met(measure.measure.value.until, {measure}));
    }
  }
  return next;
}

std::string_view entry_type(AskKind kind) { return kind == AskKind::holder ? Accept::type : name(kind); }

}  // namespace bti
