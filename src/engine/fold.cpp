// From journal to state.
#include <algorithm>
#include <set>
#include <utility>

#include "bti/engine.hpp"

namespace bti {
namespace {

template <class... Ts>
struct Overloaded : Ts... {
  using Ts::operator()...;
};

template <class T>
Recorded<T> recorded(const Entry& entry, const T& value, const State& state) {
  return {entry.id, entry.envelope, value, state.entries};
}

MeasureState* find_measure(State& state, const EntryRef& ref) {
  for (GoalState& goal : state.goals) {
    for (MeasureState& measure : goal.measures) {
      if (ref_of(measure.measure.id) == ref) return &measure;
    }
  }
  return nullptr;
}

void contradict(State& state, const Entry& entry, Message what) {
  state.contradictions.push_back({.failure = Failure::rule,
                                  .what = std::move(what),
                                  .hint = msg("engine.contradiction.hint"),
                                  .at = entry.position});
}

/// The minutes of a meeting hold those of the kind that were planned up to its day. One that is to come stands until it
/// is moved or cancelled: that it was brought forward nobody can know.
void hold_meetings(State& state, const MeetingKind& kind, Date on) {
  for (MeetingState& meeting : state.meetings) {
    const Meeting& it = meeting.meeting.value;
    if (meeting.planned() && it.kind == kind && it.date <= on) meeting.held = true;
  }
}

/// The meeting as an entry planned it last.
MeetingState* planned_by(State& state, const EntryRef& entry) {
  const auto found =
      std::ranges::find_if(state.meetings, [&](const MeetingState& one) { return ref_of(one.meeting.id) == entry; });
  return found == state.meetings.end() ? nullptr : &*found;
}

/// Was the meeting moved since by another who did not know?
bool moved_since(const State& state, const EntryRef& entry) {
  return std::ranges::any_of(state.meetings, [&](const MeetingState& one) {
    return std::ranges::any_of(one.earlier, [&](const auto& before) { return ref_of(before.id) == entry; });
  });
}

/// A meeting whose plan was retracted is planned anew by who moves it.
void plan_meeting(State& state, const Entry& entry, const Meeting& meeting) {
  Recorded<Meeting> planned = recorded(entry, meeting, state);
  MeetingState* moved = meeting.moves ? planned_by(state, *meeting.moves) : nullptr;
  const bool over = moved != nullptr && !moved->planned();
  if (over || (meeting.moves && moved_since(state, *meeting.moves))) {
    contradict(state, entry, msg("engine.meeting-over"));
  }
  if (moved == nullptr) {
    state.meetings.push_back({.meeting = std::move(planned)});
  } else {
    moved->earlier.push_back(std::exchange(moved->meeting, std::move(planned)));
  }
}

/// Two who cancel the same meeting say the same.
void cancel_meeting(State& state, const Entry& entry, const Cancelled& cancelled) {
  MeetingState* meeting = planned_by(state, cancelled.meeting);
  const bool known = meeting != nullptr && !meeting->held;
  if (!known && (meeting != nullptr || moved_since(state, cancelled.meeting))) {
    return contradict(state, entry, msg("engine.meeting-over"));
  }
  if (known) meeting->cancelled = true;
}

/// Who takes part already, with what was said last.
void join(State& state, const Entry& entry, const Participant& participant) {
  std::erase_if(state.participants, [&](const Recorded<Participant>& one) {
    return one.value.who == participant.who && one.value.service == participant.service;
  });
  state.participants.push_back(recorded(entry, participant, state));
}

/// Two who tell that somebody left say the same.
void leave(State& state, const Entry& entry, const Left& left) {
  const auto leaves = [&](const Recorded<Participant>& one) {
    return one.value.who == left.who && one.value.service == left.service;
  };
  const bool known = std::ranges::any_of(state.participants, leaves);
  const bool gone =
      std::ranges::any_of(state.departures, [&](const Departure& one) { return leaves(one.participant); });
  if (!known && !gone) return contradict(state, entry, msg("engine.left-nobody"));
  for (const auto& one : state.participants) {
    if (leaves(one)) state.departures.push_back({one, recorded(entry, left, state)});
  }
  std::erase_if(state.participants, leaves);
}

/// After the goal that it is part of, and the others of that.
void add_goal(State& state, const Entry& entry, const Goal& goal) {
  auto place = state.goals.end();
  if (goal.under) {
    place = std::ranges::find_if(state.goals, [&](const GoalState& one) { return ref_of(one.goal.id) == *goal.under; });
  }
  const bool part = place != state.goals.end();  // not when that one was retracted
  if (part) ++place;
  while (part && place != state.goals.end() && place->part) ++place;
  state.goals.insert(place, {.goal = recorded(entry, goal, state), .measures = {}, .part = part});
}

/// What the entry was of, as `in_visit` has it.
std::string mark_of(const Payload& payload) {
  const std::string type(type_of(payload));
  return std::visit(Overloaded{
                        [&](const Minutes& it) { return type + "/" + it.kind.value; },
                        [&](const Consent& it) { return type + "/" + it.consent.value; },
                        [&](const Consulted& it) { return it.body ? type + "/" + it.body->value : type; },
                        [&](const RoleTaken& it) { return type + "/" + it.role.value; },
                        [&](const FormAnswer& it) { return type + "/" + it.form.value + "/" + it.question.value; },
                        [&](const auto& /*other*/) { return std::string(type); },
                    },
                    payload);
}

const Target* chosen_target(const Outcome& outcome, const Decision& decision, const Guide& guide) {
  if (!decision.to) return outcome.to.size() == 1 ? outcome.to.data() : nullptr;
  const auto found =
      std::ranges::find_if(outcome.to, [&](const Target& target) { return name(target, guide) == decision.to->text; });
  return found == outcome.to.end() ? nullptr : &*found;
}

void enter(State& state, StepIndex step, const Instant& at) {
  if (step.level != state.at.level) {
    state.came_from[step.level] = state.at;
    state.moved = at;
  }
  state.at = step;
  state.entered = at;
  state.visited.insert(step);
  state.in_visit.clear();
  state.evaluated_in_visit.clear();
}

/// What went there only for advice is not where the step came from.
void go_back(State& state, const Instant& at) {
  const StepIndex to = state.came_from.at(state.at.level);
  const auto known = state.came_from;
  enter(state, to, at);
  state.came_from = known;
}

/// Where the guide lets such a case begin.
void begin(State& state, const Guide& guide, const Entry& entry, const Opened& opened) {
  const StartPlace* start = opened.start ? guide.find_start(opened.start->value) : nullptr;
  if (opened.start && start == nullptr) contradict(state, entry, msg("engine.no-such-start"));
  const Target first{.kind = Target::Kind::step, .passes_by = true};
  state.at = start != nullptr ? start->at : landing(guide, first, entry.envelope.service);
  state.moved = entry.envelope.at;
  enter(state, state.at, entry.envelope.at);
}

void move(State& state, const Guide& guide, const Entry& entry, const Decision& decision) {
  if (state.status != Status::open) return contradict(state, entry, msg("engine.move-after-end"));
  if (entry.envelope.step != guide.step_name(state.at))
    return contradict(state, entry, msg("engine.move-from-elsewhere"));
  const Outcome* outcome = find_outcome(guide.step(state.at), decision.outcome, entry.envelope.service);
  if (outcome == nullptr) return contradict(state, entry, msg("engine.no-such-outcome"));
  const Target* target = chosen_target(*outcome, decision, guide);
  const bool lost =
      target != nullptr && target->kind == Target::Kind::back && !state.came_from.contains(state.at.level);
  if (target == nullptr || lost) return contradict(state, entry, msg("engine.no-such-target"));
  state.moves.push_back({state.at, recorded(entry, decision, state), *target});
  switch (target->kind) {
    case Target::Kind::step:
      enter(state, landing(guide, *target, entry.envelope.service), entry.envelope.at);
      break;
    case Target::Kind::back:
      go_back(state, entry.envelope.at);
      break;
    case Target::Kind::stay:
      break;
    case Target::Kind::close:
      state.status = Status::closed;
      break;
    case Target::Kind::hand_off:
      state.status = Status::handed_off;
      state.plan = outcome->plan;
      break;
    case Target::Kind::refer:
      state.status = Status::referred;
      break;
    case Target::Kind::done_here:
      state.status = Status::done_here;
      break;
  }
  if (state.status != Status::open) state.offer.reset();
}

/// It goes on where the level begins at which it ended.
void reopen(State& state, const Guide& guide, const Entry& entry, const Reopened& reopened) {
  if (state.status == Status::open) {
    if (state.reopened.empty()) contradict(state, entry, msg("engine.not-ended"));
    return;  // another opened it again, too
  }
  state.status = Status::open;
  state.plan.clear();
  state.reopened.push_back(recorded(entry, reopened, state));
  const Target first{.kind = Target::Kind::step, .step = {state.at.level, 0}, .passes_by = true};
  enter(state, landing(guide, first, entry.envelope.service), entry.envelope.at);
  state.moved = entry.envelope.at;
}

/// The baton is taken, by whoever was offered it or by another: nothing is left to answer.
void take(State& state, const Entry& entry, const Accept& accept) {
  state.holder = recorded(entry, accept, state);
  state.offer.reset();
}

void decline(State& state, const Entry& entry) {
  if (!state.offer) return contradict(state, entry, msg("engine.declined-nothing"));
  state.offer.reset();
}

void add_measure(State& state, const Entry& entry, const Measure& measure) {
  const auto goal =
      std::ranges::find_if(state.goals, [&](const GoalState& one) { return ref_of(one.goal.id) == measure.goal; });
  if (goal == state.goals.end()) return contradict(state, entry, msg("engine.goal-retracted"));
  goal->measures.push_back(
      {.measure = recorded(entry, measure, state), .evaluations = {}, .progress = {}, .until = measure.until});
}

void evaluate(State& state, const Entry& entry, const Evaluation& evaluation) {
  MeasureState* measure = find_measure(state, evaluation.measure);
  if (measure == nullptr) return contradict(state, entry, msg("engine.measure-retracted"));
  measure->evaluations.push_back(recorded(entry, evaluation, state));
  measure->ended = evaluation.ends.value_or(measure->ended || evaluation.effect == Effect::achieved);
  if (evaluation.until) measure->until = evaluation.until;
  state.evaluated_in_visit.insert(evaluation.measure.text);
}

void add_progress(State& state, const Entry& entry, const Progress& progress) {
  MeasureState* measure = find_measure(state, progress.measure);
  if (measure == nullptr) return contradict(state, entry, msg("engine.measure-retracted"));
  measure->progress.push_back(recorded(entry, progress, state));
  if (progress.until) measure->until = progress.until;
}

/// Is it among those that the entry comes after, or that these come after?
bool knew_of(const Case& of, const Entry& entry, const EntryId& earlier) {
  std::map<EntryId, const Entry*> by_id;
  for (const Entry& one : of.entries) by_id.emplace(one.id, &one);
  std::vector<const Entry*> ahead{&entry};
  std::set<EntryId> seen;
  while (!ahead.empty()) {
    const Entry& one = *ahead.back();
    ahead.pop_back();
    for (const EntryId& before : one.after) {
      if (before == earlier) return true;
      const auto found = by_id.find(before);
      if (found != by_id.end() && seen.insert(before).second) ahead.push_back(found->second);
    }
  }
  return false;
}

}  // namespace

std::string_view name(Status status) {
  switch (status) {
    case Status::open:
      return "open";
    case Status::closed:
      return "closed";
    case Status::handed_off:
      return "handed-off";
    case Status::referred:
      return "referred";
    case Status::done_here:
      return "done-here";
  }
  return "";
}

std::string name(const Target& target, const Guide& guide) {
  switch (target.kind) {
    case Target::Kind::step:
      return guide.step_name(target.step);
    case Target::Kind::close:
      return "close";
    case Target::Kind::hand_off:
      return "hand-off";
    case Target::Kind::refer:
      return "refer";
    case Target::Kind::done_here:
      return "done-here";
    case Target::Kind::stay:
      return "stay";
    case Target::Kind::back:
      return "back";
  }
  return "";
}

void apply(State& state, const Guide& guide, const Entry& entry) {
  state.last = state.last ? std::max(*state.last, entry.envelope.at) : entry.envelope.at;
  ++state.entries;
  if (!guide.find_step(entry.envelope.step)) contradict(state, entry, msg("engine.no-such-step"));
  if (entry.envelope.step == guide.step_name(state.at)) {
    state.in_visit.emplace(type_of(entry.payload));
    state.in_visit.insert(mark_of(entry.payload));
  }
  std::visit(Overloaded{
                 [&](const Opened& it) {
                   state.opened = recorded(entry, it, state);
                   begin(state, guide, entry, it);
                 },
                 [&](const Subject& it) {
                   state.subject = recorded(entry, it, state);
                   state.subjects.push_back(*state.subject);
                 },
                 [&](const AcuteTurn& it) { state.acute.push_back(recorded(entry, it, state)); },
                 [&](const Notification& it) { state.notifications.push_back(recorded(entry, it, state)); },
                 [&](const Concern& it) { state.concerns.push_back(recorded(entry, it, state)); },
                 [&](const Consulted& it) { state.consulted.push_back(recorded(entry, it, state)); },
                 [](const Contacted&) {},
                 [&](const Conversation& it) { state.conversations.push_back(recorded(entry, it, state)); },
                 [&](const Voice& it) { state.voices.push_back(recorded(entry, it, state)); },
                 [&](const View& it) { state.views.push_back(recorded(entry, it, state)); },
                 [&](const Consent& it) { state.consents.push_back(recorded(entry, it, state)); },
                 [&](const Refusal& it) { state.refusals.push_back(recorded(entry, it, state)); },
                 [&](const LogOpened& it) { state.log = recorded(entry, it, state); },
                 [&](const Participant& it) { join(state, entry, it); },
                 [&](const Left& it) { leave(state, entry, it); },
                 [&](const Offer& it) {
                   if (state.status == Status::open) state.offer = recorded(entry, it, state);
                 },
                 [&](const Accept& it) { take(state, entry, it); },
                 [&](const Decline&) { decline(state, entry); },
                 [&](const RoleTaken& it) { state.roles.push_back(recorded(entry, it, state)); },
                 [&](const Goal& it) { add_goal(state, entry, it); },
                 [&](const Measure& it) { add_measure(state, entry, it); },
                 [&](const Progress& it) { add_progress(state, entry, it); },
                 [&](const Meeting& it) { plan_meeting(state, entry, it); },
                 [&](const Cancelled& it) { cancel_meeting(state, entry, it); },
                 [&](const Minutes& it) {
                   state.minutes.push_back(recorded(entry, it, state));
                   hold_meetings(state, it.kind, it.date.value_or(entry.envelope.at.date()));
                 },
                 [&](const Evaluation& it) { evaluate(state, entry, it); },
                 [&](const Decision& it) { move(state, guide, entry, it); },
                 [&](const Reopened& it) { reopen(state, guide, entry, it); },
                 [&](const FormAnswer& it) { state.form_answers.push_back(recorded(entry, it, state)); },
                 [](const NoteEntry&) {},
                 [](const Retracted&) {},
             },
             entry.payload);
}

State fold(const Guide& guide, const Case& of) {
  std::set<EntryRef> retracted;
  for (const Entry& entry : of.entries) {
    if (const auto* one = std::get_if<Retracted>(&entry.payload)) retracted.insert(one->entry);
  }
  State state;
  std::vector<const Entry*> takers;
  const Entry* unaware = nullptr;  // who took the baton without knowing of another; it is settled by who knows of both
  for (const std::size_t i : fold_order(of)) {
    const Entry& entry = of.entries[i];
    if (retracted.contains(ref_of(entry.id))) continue;
    apply(state, guide, entry);
    if (!std::holds_alternative<Accept>(entry.payload)) continue;
    const bool all_known = std::ranges::all_of(takers, [&](const Entry* one) { return knew_of(of, entry, one->id); });
    unaware = all_known || std::get<Accept>(entry.payload).holder == std::get<Accept>(takers.back()->payload).holder
                  ? nullptr
                  : &entry;
    takers.push_back(&entry);
  }
  if (unaware != nullptr) contradict(state, *unaware, msg("engine.taken-twice"));
  return state;
}

}  // namespace bti
