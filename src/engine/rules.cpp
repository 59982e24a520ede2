// What a step asks and needs, and whether it has it.
#include <algorithm>
#include <utility>

#include "engine/brought_in.hpp"

namespace bti {
namespace {

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
      state.meetings, [&](const MeetingState& one) { return one.planned() && one.meeting.value.kind.value == kind; });
}

bool withdrawn(const State& state, const ConsentKind& kind, Date today) {
  return consent_standing(state, kind, std::nullopt, today).kind == ConsentStanding::Kind::withdrawn;
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

/// The services that take part, the one that opened the case among them.
std::size_t services_in(const Guide& guide, const State& state, const std::string& kind) {
  std::vector<ServiceId> services = partner_services(state);
  if (state.opened && state.opened->envelope.service) services.push_back(*state.opened->envelope.service);
  return static_cast<std::size_t>(std::ranges::count_if(services, [&](const ServiceId& one) {
    const Service* service = guide.find_service(one);
    return kind.empty() || (service != nullptr && service->kind == kind);
  }));
}

bool has_role(const State& state, const std::string& role) {
  return std::ranges::any_of(state.roles, [&](const auto& one) { return one.value.role.value == role; });
}

/// In this visit, where it is asked anew, or ever?
bool question_answered(const State& state, const Ask& ask, const FormQuestion& question) {
  if (ask.anew) return state.in_visit.contains("form/" + ask.of + "/" + question.id.value);
  return std::ranges::any_of(state.form_answers, [&](const auto& one) {
    return one.value.form.value == ask.of && one.value.question == question.id;
  });
}

/// Are all questions of the form answered that must be, in this visit or ever?
bool form_answered(const Guide& guide, const State& state, const Ask& ask) {
  return std::ranges::all_of(guide.find_form(ask.of)->questions, [&](const FormQuestion& question) {
    return question.optional || question_answered(state, ask, question);
  });
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

/// It stands in the case, but must be given once more.
Error lacking_anew(const Ask& ask, const Guide& guide) {
  std::string of;
  if (ask.kind == AskKind::consent) of = guide.find_consent(ask.of)->title;
  if (ask.kind == AskKind::role) of = guide.body_name(ask.of);
  if (ask.kind == AskKind::form) of = guide.find_form(ask.of)->title;
  return lacking("anew-" + std::string(name(ask.kind)), std::move(of));
}

Error lacking_services(const Need& need, std::size_t now) {
  if (!need.most) return lacking("services", std::to_string(need.least));
  Message what = msg("engine.missing-services-between", need.least, *need.most, now);
  if (need.least == 0) what = msg("engine.missing-services-most", *need.most, now);
  if (need.least == *need.most) what = msg("engine.missing-services-exactly", *need.most, now);
  return {.failure = Failure::rule, .what = std::move(what), .hint = msg("engine.missing-services-between.hint")};
}

/// The questions of a form that have no answer yet.
std::string unanswered(const Guide& guide, const State& state, const Ask& ask) {
  std::string all;
  for (const FormQuestion& question : guide.find_form(ask.of)->questions) {
    if (!question.optional && !question_answered(state, ask, question))
      all += (all.empty() ? "" : " / ") + question.text;
  }
  return all;
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
    case Need::Kind::withdrawn:
      return lacking("withdrawn", guide.find_consent(need.of)->title);
    case Need::Kind::meeting:
      return as_ask(AskKind::meeting, need.of);
    case Need::Kind::been:
      return lacking("been", need.of);
    case Need::Kind::role:
      return as_ask(AskKind::role, need.of);
    case Need::Kind::consulted:
      return as_ask(AskKind::consulted, need.of);
    case Need::Kind::services:
      return lacking_services(need, services_in(guide, state, need.of));
    case Need::Kind::subject:
      return lacking("subject-kind", "");
    case Need::Kind::concern:
      return lacking("concern-kind", guide.concern_name({need.of}));
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
  const Ask ever{ask.kind, ask.least, ask.of};
  if (ask.anew && answered(ever, guide, state, today)) return lacking_anew(ask, guide);
  if (ask.kind == AskKind::consent) return lacking_consent(ask.of, guide, state, today);
  std::string argument = std::to_string(ask.least);
  if (ask.kind == AskKind::meeting || ask.kind == AskKind::minutes) argument = guide.meeting_name(ask.of);
  if (ask.kind == AskKind::role) argument = guide.body_name(ask.of);
  if (ask.kind == AskKind::form) argument = unanswered(guide, state, ask);
  if (ask.kind == AskKind::consulted && !ask.of.empty()) return lacking("advice", guide.body_name(ask.of));
  return lacking(name(ask.kind), std::move(argument));
}

std::optional<ServiceId> home_service(const State& state) {
  if (state.holder && state.holder->value.service) return state.holder->value.service;
  if (state.opened) return state.opened->envelope.service;
  return std::nullopt;
}

std::optional<Label> successor_of(const State& state) {
  if (state.status == Status::open || state.moves.empty()) return std::nullopt;
  return state.moves.back().decision.value.successor;
}

bool goes_on(const Target& target) {
  return target.kind == Target::Kind::step || target.kind == Target::Kind::stay || target.kind == Target::Kind::back;
}

Error to_be_closed() {
  return {.failure = Failure::rule, .what = msg("engine.log-withdrawn"), .hint = msg("engine.log-withdrawn.hint")};
}

Error case_ended() { return {.failure = Failure::rule, .what = msg("engine.ended"), .hint = msg("engine.ended.hint")}; }

Result<Recorded<Offer>> open_offer(const State& state) {
  if (state.status != Status::open) return fail(case_ended());
  if (state.offer) return *state.offer;
  return fail({.failure = Failure::rule, .what = msg("engine.no-offer"), .hint = msg("engine.no-offer.hint")});
}

bool needs_help_now(const State& state) {
  if (state.acute.empty()) return false;
  const Recorded<AcuteTurn>& turn = state.acute.back();
  if (state.status != Status::open && *state.last > turn.envelope.at) return false;  // no way on is left to choose
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

Errors missing_to_hold(const Guide& guide, const State& state, const std::optional<ServiceId>& service, Date today) {
  State then = state;
  then.holder = Recorded<Accept>{.id = {}, .envelope = {}, .value = {.holder = {}, .service = service}};
  Errors errors;
  for (const ConsentKind& kind : guide.consents) {
    const std::vector<ServiceId> without = uncovered(then, kind, today);
    if (!service || std::ranges::find(without, *service) == without.end()) continue;
    errors.push_back({.failure = Failure::rule,
                      .what = msg("engine.missing-consent-for", kind.title, guide.service_name(*service)),
                      .hint = msg("engine.missing-to-hold.hint")});
  }
  return errors;
}

bool log_withdrawn(const Guide& guide, const State& state, Date today) {
  const bool kept_here = state.log && state.log->value.kept == LogKept::here;
  return kept_here && guide.log_consent && withdrawn(state, *guide.find_consent(guide.log_consent->value), today);
}

bool may_keep_own_records(const Guide& guide, const State& state) {
  const auto home = home_service(state);
  const Service* service = home ? guide.find_service(*home) : nullptr;
  return service != nullptr && service->log_from && state.at.level < *service->log_from;
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
      case Need::Kind::withdrawn:
        return withdrawn(state, *guide.find_consent(need.of), today);
      case Need::Kind::meeting:
        return meeting_planned(state, need.of);
      case Need::Kind::been:
        return been(guide, state, need.of);
      case Need::Kind::role:
        return has_role(state, need.of);
      case Need::Kind::consulted:
        return std::ranges::any_of(state.consulted,
                                   [&](const auto& one) { return one.value.body && one.value.body->value == need.of; });
      case Need::Kind::services: {
        const std::size_t count = services_in(guide, state, need.of);
        return count >= need.least && (!need.most || count <= *need.most);
      }
      case Need::Kind::subject:
        return state.subject && std::ranges::find(need.subjects, state.subject->value.kind) != need.subjects.end();
      case Need::Kind::concern:
        return std::ranges::any_of(state.concerns,
                                   [&](const auto& one) { return one.value.kind && one.value.kind->value == need.of; });
    }
    return false;
  };
  return plain() != need.negated;
}

bool answered(const Ask& ask, const Guide& guide, const State& state, Date today) {
  const auto least = static_cast<std::size_t>(ask.least);
  const auto given_here = [&] {
    const std::string type(entry_type(ask.kind));
    return state.in_visit.contains(ask.of.empty() ? type : type + "/" + ask.of);
  };
  if (ask.anew && ask.kind != AskKind::form && !given_here()) return false;
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
    case AskKind::role:
      return has_role(state, ask.of);
    case AskKind::form:
      return form_answered(guide, state, ask);
    case AskKind::evaluation:
      return each_measure_evaluated(state);
    case AskKind::decision:
      return true;  // the reason comes with the decision itself
    case AskKind::consulted:
    case AskKind::contacted:
    case AskKind::conversation:
    case AskKind::voice:
    case AskKind::view:
    case AskKind::progress:
    case AskKind::minutes:
    case AskKind::note:
      return given_here();
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

Errors brought_in_without_consent(const Guide& guide, const State& state, Date today) {
  Errors errors;
  for (const ConsentKind& kind : guide.consents) {
    std::string services;
    for (const ServiceId& service : brought_in_without(state, kind, today)) {
      services += (services.empty() ? "" : ", ") + guide.service_name(service);
    }
    if (services.empty()) continue;
    errors.push_back({.failure = Failure::rule,
                      .what = msg("engine.missing-consent-for", kind.title, services),
                      .hint = msg("engine.brought-in.hint")});
  }
  return errors;
}

Errors missing(const Guide& guide, const State& state, const ServiceId& me, Date today) {
  const Step& step = guide.step(state.at);
  Errors errors;
  add_missing(asks_for(step, me), step.needs, guide, state, today, errors);
  return errors;
}

Errors missing(const Guide& guide, const State& state, const ServiceId& me, Date today, const Outcome& outcome) {
  if (!outcome.free && log_withdrawn(guide, state, today) && std::ranges::all_of(outcome.to, goes_on)) {
    return Errors{to_be_closed()};
  }
  Errors errors = outcome.free ? Errors{} : missing(guide, state, me, today);
  add_missing(outcome.asks, outcome.needs, guide, state, today, errors);
  if (outcome.free || !std::ranges::all_of(outcome.to, goes_on)) return errors;
  for (Error& error : brought_in_without_consent(guide, state, today)) {
    if (std::ranges::find(errors, error.what, &Error::what) == errors.end()) errors.push_back(std::move(error));
  }
  return errors;
}

std::vector<const Outcome*> offered(const Guide& guide, const State& state, const ServiceId& me, Date today) {
  std::vector<const Outcome*> outcomes = outcomes_for(guide.step(state.at), me);
  std::erase_if(outcomes, [&](const Outcome* outcome) {
    const bool back = outcome->to.size() == 1 && outcome->to.front().kind == Target::Kind::back;
    if (back && !state.came_from.contains(state.at.level)) return true;
    return !std::ranges::all_of(outcome->when, [&](const Need& need) { return holds(need, guide, state, today); });
  });
  return outcomes;
}

std::string_view entry_type(AskKind kind) { return kind == AskKind::holder ? Accept::type : name(kind); }

}  // namespace bti
