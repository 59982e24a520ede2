// New entries at the end of a case, each allowed where the ones before it have brought the case.
#include <algorithm>

#include "bti/engine.hpp"
#include "engine/brought_in.hpp"
#include "engine/numbers.hpp"

namespace bti {
namespace {

Errors one(Error error) {
  Errors errors;
  errors.push_back(std::move(error));
  return errors;
}

std::string ids_of(const std::vector<const Outcome*>& outcomes) {
  std::string ids;
  for (const Outcome* outcome : outcomes) ids += (ids.empty() ? "" : ", ") + outcome->id.value;
  return ids;
}

std::string names_of(const std::vector<Target>& targets, const Guide& guide) {
  std::string names;
  for (const Target& target : targets) names += (names.empty() ? "" : ", ") + name(target, guide);
  return names;
}

Errors usage(Message what, Message hint) {
  return one({.failure = Failure::usage, .what = std::move(what), .hint = std::move(hint)});
}

/// May this decision be made now?
/// `before` is how the case stands without the answers to what the outcome itself asks for: these may end what it is
/// offered for (a pregnancy that becomes a child).
Errors refused(const Guide& guide, const State& state, const State& before, const Decision& decision,
               const ServiceId& me, Date today) {
  std::vector<const Outcome*> outcomes = offered(guide, state, me, today);
  if (before.status == Status::open && before.at == state.at) {
    for (const Outcome* one : offered(guide, before, me, today)) {
      if (std::ranges::find(outcomes, one) == outcomes.end()) outcomes.push_back(one);
    }
  }
  const auto found = std::ranges::find_if(outcomes, [&](const Outcome* it) { return it->id == decision.outcome; });
  if (found == outcomes.end()) {
    return one({.failure = Failure::rule,
                .what = msg("engine.not-offered", decision.outcome.value),
                .hint = msg("engine.one-of.hint", ids_of(outcomes))});
  }
  const Outcome& outcome = **found;
  Errors errors = missing(guide, state, me, today, outcome);
  const auto leads_to = [&](const Target& target) {
    const bool lost = target.kind == Target::Kind::back && !state.came_from.contains(state.at.level);
    return decision.to && !lost && name(target, guide) == decision.to->text;
  };
  if (decision.to ? std::ranges::none_of(outcome.to, leads_to) : outcome.to.size() > 1) {
    errors.push_back({.failure = Failure::rule,
                      .what = decision.to ? msg("engine.wrong-target") : msg("engine.which-target"),
                      .hint = msg("engine.one-of.hint", names_of(outcome.to, guide))});
  }
  const auto chosen = std::ranges::find_if(
      outcome.to, [&](const Target& target) { return outcome.to.size() == 1 || leads_to(target); });
  if (chosen == outcome.to.end()) return errors;
  const bool only_ends = !outcome.free && log_withdrawn(guide, state, today);
  if (only_ends && goes_on(*chosen) && !std::ranges::all_of(outcome.to, goes_on)) errors.push_back(to_be_closed());
  if (decision.successor && chosen->kind != Target::Kind::hand_off && chosen->kind != Target::Kind::refer) {
    std::ranges::move(usage(msg("engine.no-successor"), msg("engine.no-successor.hint")), std::back_inserter(errors));
  }
  if (!outcome.free && goes_on(*chosen)) {
    for (Error& error : brought_in_without_consent(guide, state, today)) {
      if (std::ranges::find(errors, error.what, &Error::what) == errors.end()) errors.push_back(std::move(error));
    }
  }
  if (chosen->kind == Target::Kind::hand_off && !decision.successor) {
    errors.push_back({.failure = Failure::rule,
                      .what = msg("engine.missing-successor", outcome.plan),
                      .hint = msg("engine.missing-successor.hint")});
  }
  if (needs_reason(guide.step(state.at), me, outcome) && !decision.reason) {
    errors.push_back({.failure = Failure::rule,
                      .what = msg("engine.missing-decision"),
                      .hint = msg("engine.missing-decision.hint")});
  }
  return errors;
}

/// A consent must come from whoever the guide says at that age.
Errors refused(const Guide& guide, const State& state, const Consent& consent, Date today) {
  const ConsentKind* kind = guide.find_consent(consent.consent.value);
  if (kind == nullptr) return {};
  const Date on = consent.date.value_or(today);
  const auto known = known_of_age(state, on);
  const auto of_age = consent.of_age ? consent.of_age : known;
  if (const auto age = age_left_open(*kind, state, on)) {
    const bool otherwise = known && of_age != known;
    if (otherwise) return one({.failure = Failure::rule, .what = msg("engine.of-age-known", *age), .hint = {}});
    if (!of_age) {
      return one({.failure = Failure::rule,
                  .what = msg("engine.of-age", kind->title, *age, static_cast<int>(on.year())),
                  .hint = msg("engine.of-age.hint", *age)});
    }
  }
  const SignRule* rule = signer(*kind, state, on, of_age);
  if (rule == nullptr || fits(consent.given_by, *rule)) return {};
  return one({.failure = Failure::rule,
              .what = msg("engine.signer-" + name(*rule), kind->title),
              .hint = msg("engine.signer.hint")});
}

/// Whoever decides may say no, and so may the one whom it concerns.
Errors refused(const Guide& guide, const State& state, const Refusal& refusal, Date today) {
  const ConsentKind* kind = guide.find_consent(refusal.consent.value);
  const Date on = refusal.date.value_or(today);
  const SignRule* rule = kind == nullptr ? nullptr : signer(*kind, state, on, known_of_age(state, on));
  const bool own = std::ranges::find(refusal.given_by, Signer::self) != refusal.given_by.end();
  const bool theirs =
      rule != nullptr && std::ranges::all_of(rule->who, [](SignRule::Who who) { return who == SignRule::Who::self; });
  if (own || !theirs) return {};
  return one(
      {.failure = Failure::rule, .what = msg("engine.signer-self", kind->title), .hint = msg("engine.signer.hint")});
}

/// The baton can be offered to another, as soon as the family has said yes to the other's service. Anybody may do it: a
/// holder can fall ill.
Errors refused(const Guide& guide, const State& state, const Offer& offer, Date today) {
  if (!state.holder) {
    return one({.failure = Failure::rule, .what = msg("engine.no-holder"), .hint = msg("engine.no-holder.hint")});
  }
  if (state.holder->value.holder == offer.to) {
    return one({.failure = Failure::rule, .what = msg("engine.holds-it"), .hint = msg("engine.holds-it.hint")});
  }
  return missing_to_hold(guide, state, offer.service, today);
}

/// A team hears of a case with the consent that the guide names, or without knowing whose it is.
Errors refused(const Guide& guide, const State& state, const Consulted& consulted, Date today) {
  const Team* team = consulted.body ? guide.find_team(consulted.body->value) : nullptr;
  if (team == nullptr || !team->consent || consulted.anonymous) return {};
  const ConsentKind& kind = *guide.find_consent(team->consent->value);
  if (in_force(state, kind, std::nullopt, consulted.date.value_or(today))) return {};
  return one({.failure = Failure::rule,
              .what = msg("engine.team-consent", team->title, kind.title),
              .hint = msg("engine.team-consent.hint")});
}

/// Numbers of goals and measures become references; one that names neither is told.
Errors resolve(Payload& payload, const State& state) {
  const auto become = [](EntryRef& ref, const std::optional<EntryRef>& found,
                         const std::string& missing = "engine.no-such-number") -> Errors {
    if (!found) return usage({missing, {}}, {missing + ".hint", {}});
    ref = *found;
    return {};
  };
  if (auto* measure = std::get_if<Measure>(&payload)) return become(measure->goal, find_goal(state, measure->goal));
  if (auto* goal = std::get_if<Goal>(&payload); goal != nullptr && goal->under) {
    return become(*goal->under, find_goal(state, *goal->under));
  }
  if (auto* meeting = std::get_if<Meeting>(&payload); meeting != nullptr && meeting->moves) {
    return become(*meeting->moves, find_meeting(state, *meeting->moves), "engine.no-such-meeting");
  }
  if (auto* cancelled = std::get_if<Cancelled>(&payload)) {
    return become(cancelled->meeting, find_meeting(state, cancelled->meeting), "engine.no-such-meeting");
  }
  if (auto* left = std::get_if<Left>(&payload); left != nullptr && !left->service) {
    const auto of_name = [&](const auto& participant) { return participant.value.who == left->who; };
    if (std::ranges::count_if(state.participants, of_name) == 1) {
      left->service = std::ranges::find_if(state.participants, of_name)->value.service;
    }
  }
  if (auto* progress = std::get_if<Progress>(&payload)) {
    return become(progress->measure, find_measure(state, progress->measure));
  }
  if (auto* evaluation = std::get_if<Evaluation>(&payload)) {
    return become(evaluation->measure, find_measure(state, evaluation->measure));
  }
  return {};
}

/// Only a planned meeting can be moved or cancelled.
Errors refused_unless_planned(const State& state, const EntryRef& meeting) {
  const bool planned = std::ranges::any_of(
      state.meetings, [&](const MeetingState& one) { return one.planned() && ref_of(one.meeting.id) == meeting; });
  return planned ? Errors{} : usage(msg("engine.meeting-over"), msg("engine.meeting-over.hint"));
}

/// What is said of a goal, a meeting or a participant that does not fit the one that stands.
Errors refused_by_what_stands(const State& state, const Payload& payload) {
  if (const auto* goal = std::get_if<Goal>(&payload); goal != nullptr && goal->under) {
    const bool deep = std::ranges::any_of(
        state.goals, [&](const GoalState& one) { return one.part && ref_of(one.goal.id) == *goal->under; });
    if (deep) return usage(msg("engine.goal-too-deep"), msg("engine.goal-too-deep.hint"));
  }
  if (const auto* meeting = std::get_if<Meeting>(&payload); meeting != nullptr && meeting->moves) {
    return refused_unless_planned(state, *meeting->moves);
  }
  if (const auto* cancelled = std::get_if<Cancelled>(&payload))
    return refused_unless_planned(state, cancelled->meeting);
  const auto* left = std::get_if<Left>(&payload);
  if (left == nullptr) return {};
  std::vector<std::optional<ServiceId>> services;
  for (const auto& one : state.participants) {
    if (one.value.who == left->who && (!left->service || one.value.service == left->service)) {
      services.push_back(one.value.service);
    }
  }
  if (services.empty()) return usage(msg("engine.left-nobody"), msg("engine.left-nobody.hint"));
  const bool several = std::ranges::any_of(services, [&](const auto& one) { return one != services.front(); });
  return several ? usage(msg("engine.left-which"), msg("engine.left-which.hint")) : Errors{};
}

Errors refused(const Guide& guide, const State& state, const State& before, const Payload& payload, const ServiceId& me,
               Date today) {
  const bool always = std::holds_alternative<NoteEntry>(payload) || std::holds_alternative<AcuteTurn>(payload) ||
                      std::holds_alternative<Notification>(payload) || std::holds_alternative<Retracted>(payload) ||
                      std::holds_alternative<Cancelled>(payload);
  if (std::holds_alternative<Reopened>(payload)) {
    if (state.status != Status::open) return {};
    return one({.failure = Failure::rule, .what = msg("engine.not-ended"), .hint = msg("engine.not-ended.hint")});
  }
  if (state.status != Status::open && !always) {
    return one(case_ended());
  }
  if (const auto* decision = std::get_if<Decision>(&payload))
    return refused(guide, state, before, *decision, me, today);
  if (const auto* consent = std::get_if<Consent>(&payload)) return refused(guide, state, *consent, today);
  if (const auto* refusal = std::get_if<Refusal>(&payload)) return refused(guide, state, *refusal, today);
  const bool begins = std::holds_alternative<Goal>(payload) || std::holds_alternative<Measure>(payload) ||
                      std::holds_alternative<Meeting>(payload) || std::holds_alternative<Participant>(payload) ||
                      std::holds_alternative<Offer>(payload) || std::holds_alternative<Accept>(payload);
  if (begins && log_withdrawn(guide, state, today)) return one(to_be_closed());
  if (const auto* consulted = std::get_if<Consulted>(&payload)) return refused(guide, state, *consulted, today);
  if (const auto* offer = std::get_if<Offer>(&payload)) return refused(guide, state, *offer, today);
  if (const auto* taken = std::get_if<Accept>(&payload); taken != nullptr && state.holder) {
    return missing_to_hold(guide, state, taken->service, today);
  }
  if (std::holds_alternative<Decline>(payload)) {
    const auto offer = open_offer(state);
    return offer ? Errors{} : offer.error();
  }
  const auto* log = std::get_if<LogOpened>(&payload);
  if (log != nullptr && log->kept == LogKept::own_records && !may_keep_own_records(guide, state)) {
    return one({.failure = Failure::rule, .what = msg("engine.own-records"), .hint = msg("engine.own-records.hint")});
  }
  return refused_by_what_stands(state, payload);
}

/// A consent given in the same breath allows a team to hear of the case, and another service to take the baton.
std::vector<Payload> consents_first(std::vector<Payload> payloads) {
  std::ranges::stable_partition(payloads, [](const Payload& one) {
    const auto* consulted = std::get_if<Consulted>(&one);
    return !std::holds_alternative<Decision>(one) && !std::holds_alternative<Accept>(one) &&
           (consulted == nullptr || !consulted->body);
  });
  return payloads;
}

/// How the case stands with these entries, but for those that answer what the chosen outcome itself asks for.
State without_own(const Guide& guide, State state, const std::vector<Entry>& entries, const Payload& payload,
                  const ServiceId& me) {
  const auto* decision = std::get_if<Decision>(&payload);
  const Outcome* outcome = decision == nullptr ? nullptr : find_outcome(guide.step(state.at), decision->outcome, me);
  if (outcome == nullptr) return state;
  for (const Entry& entry : entries) {
    const bool own = std::ranges::any_of(
        outcome->asks, [&](const Ask& ask) { return entry_type(ask.kind) == type_of(entry.payload); });
    if (!own) apply(state, guide, entry);
  }
  return state;
}

}  // namespace

Result<std::vector<Entry>> extend(const Guide& guide, const Case& of, const std::vector<Payload>& payloads,
                                  const Envelope& envelope, const ServiceId& me) {
  const State before = fold(guide, of);
  State state = before;
  std::vector<EntryId> after = heads(of);
  std::vector<Entry> entries;
  Errors errors;
  for (Payload payload : consents_first(payloads)) {
    Errors found = resolve(payload, state);
    if (found.empty())
      found = refused(guide, state, without_own(guide, before, entries, payload, me), payload, me, envelope.at.date());
    if (!found.empty()) {
      for (Error& error : found) {
        if (std::ranges::find(errors, error.what, &Error::what) == errors.end()) errors.push_back(std::move(error));
      }
      continue;
    }
    Envelope own = envelope;
    own.step = guide.step_name(state.at);
    entries.push_back(make_entry(of, std::move(after), std::move(own), std::move(payload)));
    after = {entries.back().id};
    apply(state, guide, entries.back());
  }
  if (!errors.empty()) return std::unexpected(std::move(errors));
  return entries;
}

}  // namespace bti
