#include "report/summary.hpp"

#include <algorithm>
#include <utility>

namespace bti {
namespace {

bool asks_decision(const Step& step, const std::optional<ServiceId>& service) {
  const auto& asks = asks_for(step, service.value_or(ServiceId{}));
  return std::ranges::find(asks, AskKind::decision, &Ask::kind) != asks.end();
}

void find_meeting(const State& state, Summary& summary) {
  const auto met = [&](const auto& last) {
    summary.written = last.envelope.at.date();
    summary.day = last.value.date.value_or(*summary.written);
  };
  if (!state.minutes.empty()) {
    summary.minutes = &state.minutes.back();
    met(*summary.minutes);
  } else if (!state.conversations.empty()) {
    summary.conversation = &state.conversations.back();
    met(*summary.conversation);
  }
}

void find_voice(const State& state, Summary& summary) {
  if (state.voices.empty()) return;
  summary.voice = &state.voices.back();
  const std::size_t meetings = state.minutes.size();
  summary.voice_is_new = meetings < 2 || summary.order.before(state.minutes[meetings - 2].id, summary.voice->id);
  if (summary.voice->value.words) return;
  for (const Recorded<Voice>& voice : state.voices) {
    if (voice.value.words) summary.last_words = &voice;
  }
}

void find_views(const State& state, Summary& summary) {
  const std::size_t meetings = state.minutes.size();
  for (const Recorded<View>& view : state.views) {
    if (meetings < 2 || summary.order.before(state.minutes[meetings - 2].id, view.id)) summary.views.push_back(&view);
  }
}

/// A meeting about how it went ends in a decision, in the same step or the next; one to make a plan does not.
bool awaits_decision(const Guide& guide, const Envelope& met) {
  const auto at = guide.find_step(met.step);
  if (!at) return true;
  const auto& steps = guide.level(*at).steps;
  return asks_decision(guide.step(*at), met.service) ||
         (at->step + 1 < steps.size() && asks_decision(steps[at->step + 1], met.service));
}

/// The first move after they met from a step that asks for a decision; in guides without such steps
/// the last that gives a reason.
const Move* find_decision(const Guide& guide, const State& state, const Order& order, const EntryId& met) {
  const Move* reasoned = nullptr;
  for (const Move& move : state.moves) {
    if (!order.before(met, move.decision.id)) continue;
    if (asks_decision(guide.step(move.from), move.decision.envelope.service)) return &move;
    if (move.decision.value.reason) reasoned = &move;
  }
  return reasoned;
}

const MeetingState* find_next(const State& state, const std::optional<Date>& day, const std::optional<Date>& today) {
  const MeetingState* next = nullptr;
  const auto when = [](const MeetingState& one) {
    const Meeting& meeting = one.meeting.value;
    return std::pair(meeting.date, meeting.time ? meeting.time->text : "");
  };
  for (const MeetingState& one : state.meetings) {
    const Date date = one.meeting.value.date;
    if (!one.planned() || (day && date < *day) || (today && date < *today)) continue;
    if (next == nullptr || when(one) < when(*next)) next = &one;
  }
  return next;
}

}  // namespace

Summary summarize(const Subjects& from) {
  Summary summary{.order = Order(from.of)};
  find_meeting(from.state, summary);
  find_voice(from.state, summary);
  find_views(from.state, summary);
  summary.next = find_next(from.state, summary.day, from.today);
  if (summary.minutes != nullptr) {
    const auto& met = *summary.minutes;
    summary.decision = find_decision(from.guide, from.state, summary.order, met.id);
    summary.decision_awaited = awaits_decision(from.guide, met.envelope);
  } else if (summary.conversation != nullptr) {
    summary.decision = find_decision(from.guide, from.state, summary.order, summary.conversation->id);
  }
  return summary;
}

}  // namespace bti
