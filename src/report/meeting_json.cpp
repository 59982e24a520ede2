#include "bti/findings.hpp"
#include "report/json.hpp"
#include "report/summary.hpp"

namespace bti {
namespace {

Json texts(const std::vector<Label>& labels) {
  Json list = Json::array();
  for (const Label& label : labels) list.push_back(label.text);
  return list;
}

Json holder_of(const State& state) {
  if (!state.holder) return nullptr;
  return {{"who", state.holder->value.holder.text}, {"service", value_or_null(state.holder->value.service)}};
}

Json meeting_of(const Summary& summary) {
  if (summary.minutes == nullptr) return nullptr;
  const Minutes& minutes = summary.minutes->value;
  return {{"entry", ref_of(summary.minutes->id).text},
          {"kind", minutes.kind.value},
          {"date", iso(*summary.day)},
          {"present", texts(minutes.present)},
          {"text", value_or_null(minutes.text)},
          {"agreed", value_or_null(minutes.agreed)}};
}

Json conversation_of(const Summary& summary) {
  if (summary.conversation == nullptr) return nullptr;
  const Conversation& talk = summary.conversation->value;
  return {{"entry", ref_of(summary.conversation->id).text},
          {"date", iso(*summary.day)},
          {"present", texts(talk.present)},
          {"text", talk.text.text}};
}

Json voice_of(const Summary& summary) {
  if (summary.voice == nullptr) return nullptr;
  const Voice& voice = summary.voice->value;
  return {{"entry", ref_of(summary.voice->id).text}, {"date", iso(given_on(*summary.voice))},
          {"words", value_or_null(voice.words)},     {"missing", value_or_null(voice.missing)},
          {"asks", value_or_null(voice.asks)},       {"since-last-meeting", summary.voice_is_new}};
}

Json views_of(const Summary& summary) {
  Json list = Json::array();
  for (const Recorded<View>* view : summary.views) {
    list.push_back(
        {{"entry", ref_of(view->id).text}, {"whose", view->value.whose.text}, {"text", view->value.text.text}});
  }
  return list;
}

Json last_words_of(const Summary& summary) {
  if (summary.last_words == nullptr) return nullptr;
  return {{"entry", ref_of(summary.last_words->id).text},
          {"date", iso(given_on(*summary.last_words))},
          {"words", summary.last_words->value.words->text}};
}

Json evaluation_of(const MeasureState& measure) {
  if (measure.evaluations.empty()) return nullptr;
  const Recorded<Evaluation>& newest = measure.evaluations.back();
  return {{"entry", ref_of(newest.id).text},
          {"date", iso(newest.envelope.at.date())},
          {"effect", codec::write(newest.value.effect)},
          {"text", value_or_null(newest.value.text)}};
}

using Numbers = std::map<EntryRef, std::string>;

Json measures_of(const Numbers& numbers, const GoalState& goal) {
  Json list = Json::array();
  for (const MeasureState& state : goal.measures) {
    const Measure& measure = state.measure.value;
    list.push_back({{"number", numbers.at(ref_of(state.measure.id))},
                    {"entry", ref_of(state.measure.id).text},
                    {"text", measure.text.text},
                    {"who", measure.who.text},
                    {"where", measure.where.text},
                    {"from", value_or_null(measure.from)},
                    {"until", value_or_null(state.until)},
                    {"ended", state.ended},
                    {"evaluation", evaluation_of(state)}});
  }
  return list;
}

Json goals_of(const State& state) {
  const Numbers numbers = numbers_of(state);
  Json list = Json::array();
  for (const GoalState& one : state.goals) {
    const Recorded<Goal>& goal = one.goal;
    list.push_back({{"number", numbers.at(ref_of(goal.id))},
                    {"entry", ref_of(goal.id).text},
                    {"text", goal.value.text.text},
                    {"until", value_or_null(goal.value.until)},
                    {"measures", measures_of(numbers, one)}});
  }
  return list;
}

Json decision_of(const Guide& guide, const Summary& summary) {
  if (summary.decision == nullptr) return nullptr;
  const Move& move = *summary.decision;
  return {{"entry", ref_of(move.decision.id).text},
          {"date", iso(move.decision.envelope.at.date())},
          {"from", guide.step_name(move.from)},
          {"outcome", move.decision.value.outcome.value},
          {"to", name(move.target, guide)},
          {"plan", plan_of(guide, move)},
          {"reason", value_or_null(move.decision.value.reason)},
          {"successor", value_or_null(move.decision.value.successor)}};
}

Json next_of(const Summary& summary) {
  if (summary.next == nullptr) return nullptr;
  const Recorded<Meeting>& meeting = summary.next->meeting;
  return {{"entry", ref_of(meeting.id).text},
          {"kind", meeting.value.kind.value},
          {"date", iso(meeting.value.date)},
          {"time", value_or_null(meeting.value.time)},
          {"place", value_or_null(meeting.value.place)}};
}

Json breaks_of(const Subjects& from) {
  Json list = Json::array();
  if (!from.today) return list;
  for (const Finding& one : findings(from.guide, from.state, *from.today, *from.today)) {
    if (one.standing == Standing::broken && one.code != "acute") list.push_back(one.code);
  }
  return list;
}

}  // namespace

std::string meeting_json(const Subjects& from) {
  const Summary summary = summarize(from);
  const State& state = from.state;
  Json json = report_head(from, "meeting");
  json["subject"] = state.subject ? Json(state.subject->value.kind.value) : Json(nullptr);
  json["status"] = name(state.status);
  json["plan"] = state.plan.empty() ? Json(nullptr) : Json(state.plan);
  json["step"] = from.guide.step_name(state.at);
  json["holder"] = holder_of(state);
  json["meeting"] = meeting_of(summary);
  json["conversation"] = conversation_of(summary);
  json["voice"] = voice_of(summary);
  json["last-words"] = last_words_of(summary);
  json["views"] = views_of(summary);
  json["goals"] = goals_of(state);
  json["decision"] = decision_of(from.guide, summary);
  json["next-meeting"] = next_of(summary);
  json["findings"] = breaks_of(from);
  return render_json(json);
}

}  // namespace bti
