#include "cli/forms_plan.hpp"

#include <algorithm>
#include <map>

#include "bti/advice.hpp"
#include "cli/questions.hpp"

namespace bti::cli {
namespace {

/// Chosen by the number that it has everywhere else.
Choice numbered(const std::string& number, std::string label) {
  return {.value = number, .label = std::move(label), .key = number};
}

std::vector<Choice> goal_choices(const State& state) {
  std::vector<Choice> choices;
  for (const GoalState& goal : state.goals) {
    choices.push_back(numbered(number_of(state, ref_of(goal.goal.id)), goal.goal.value.text.text));
  }
  return choices;
}

std::vector<const MeasureState*> open_measures(const State& state) {
  std::vector<const MeasureState*> open;
  for (const GoalState& goal : state.goals) {
    for (const MeasureState& measure : goal.measures) {
      if (!measure.ended) open.push_back(&measure);
    }
  }
  return open;
}

std::vector<Choice> measure_choices(const State& state) {
  std::vector<Choice> measures;
  for (const MeasureState* one : open_measures(state)) {
    measures.push_back(numbered(number_of(state, ref_of(one->measure.id)), one->measure.value.text.text));
  }
  return measures;
}

std::vector<Question> evaluation_questions(const Asking& asking, const Answer& item) {
  std::vector<Question> questions = questions_of(Evaluation::type, asking);
  const bool achieved = first_value(item, "effect") == "achieved";
  find(questions, "ends").otherwise = {achieved ? "yes" : "no"};
  if (item.contains("ends") ? first_value(item, "ends") == "yes" : achieved) drop(questions, "until");
  return questions;
}

/// The guide's points are shown as a list: those that hold are answered.
void add_points(std::vector<Question>& questions, const Guide& guide) {
  if (guide.goal_points.empty()) return drop(questions, "points");
  Question& points = find(questions, "points");
  points.kind = FieldKind::choice;
  for (const Point& one : guide.goal_points) {
    points.choices.push_back({.value = one.id, .label = one.title, .detail = one.text});
  }
}

std::vector<Question> goal_questions(const Asking& asking) {
  std::vector<Question> questions = questions_of(Goal::type, asking);
  add_points(questions, asking.guide);
  for (const Named& area : asking.guide.areas) find(questions, "area").choices.push_back({area.id, area.name});
  if (asking.guide.areas.empty()) drop(questions, "area");
  for (const GoalState& goal : asking.state.goals) {
    if (goal.part) continue;
    find(questions, "under")
        .choices.push_back(numbered(number_of(asking.state, ref_of(goal.goal.id)), goal.goal.value.text.text));
  }
  if (asking.state.goals.empty()) drop(questions, "under");
  return questions;
}

std::vector<Message> advice_on_measure(const Answer& item) {
  return item.contains("until") ? std::vector<Message>{} : std::vector{msg("advice.measure-end")};
}

std::vector<Message> advice_on_goal(const Answer& item) {
  const Goal goal{.text = {first_value(item, "text")}, .until = parse_iso_date(first_value(item, "until"))};
  return goal_advice(goal);
}

Choice meeting_choice(const MeetingState& meeting, const Asking& asking) {
  const Meeting& it = meeting.meeting.value;
  return numbered(number_of(asking.state, meeting),
                  asking.guide.meeting_name(it.kind.value) + ", " + long_date(it.date, asking.wording));
}

std::vector<Choice> planned_meetings(const Asking& asking) {
  std::vector<Choice> choices;
  for (const MeetingState& one : asking.state.meetings) {
    if (one.planned()) choices.push_back(meeting_choice(one, asking));
  }
  return choices;
}

/// The kind of meeting, where the guide has several.
void ask_kind_of_meeting(std::vector<Question>& questions, const Asking& asking) {
  if (asking.guide.meetings.size() < 2) return;
  Question kind{.field = "kind", .text = msg("ask.meeting.kind"), .kind = FieldKind::choice, .required = true};
  for (const Named& one : asking.guide.meetings) kind.choices.push_back({one.id, one.name});
  questions.insert(questions.begin(), std::move(kind));
}

/// A new meeting, or one that is planned and gets another day.
AskForm meeting_addition(const Asking& asking) {
  AskForm form{.questions = {}};
  const std::vector<Choice> planned = planned_meetings(asking);
  form.questions = [asking, planned](const Answer& item) {
    std::vector<Question> questions = questions_of(Meeting::type, asking);
    if (!item.contains("moves")) ask_kind_of_meeting(questions, asking);
    for (const MeetingState& one : asking.state.meetings) {
      if (!item.contains("moves") || number_of(asking.state, one) != first_value(item, "moves")) continue;
      const Meeting& before = one.meeting.value;
      if (before.time) find(questions, "time").otherwise = {before.time->text};
      if (before.place) find(questions, "place").otherwise = {before.place->text};
      for (const Label& label : before.invited) find(questions, "invited").otherwise.push_back(label.text);
    }
    if (!planned.empty()) {
      questions.insert(questions.begin(), {.field = "moves",
                                           .text = msg("ask.meeting.moves"),
                                           .kind = FieldKind::choice,
                                           .choices = planned,
                                           .enter = msg("prompt.enter-new-meeting")});
    }
    return questions;
  };
  return form;
}

AskForm minutes_addition(const Asking& asking) {
  AskForm form{.questions = {}};
  form.questions = [asking](const Answer&) {
    std::vector<Question> questions = questions_of(Minutes::type, asking);
    ask_kind_of_meeting(questions, asking);
    return questions;
  };
  return form;
}

std::optional<AskForm> cancelled_addition(const Asking& asking) {
  const std::vector<Choice> planned = planned_meetings(asking);
  if (planned.empty()) return std::nullopt;
  AskForm form{.questions = {}};
  if (planned.size() == 1) {
    form.preset["meeting"] = {planned.front().value};
    form.above.push_back(planned.front().label);
  }
  form.questions = [asking, planned](const Answer&) {
    std::vector<Question> questions = questions_of(Cancelled::type, asking);
    find(questions, "meeting").choices = planned;
    if (planned.size() == 1) drop(questions, "meeting");
    return questions;
  };
  return form;
}

std::optional<AskForm> left_addition(const Asking& asking) {
  if (asking.state.participants.empty()) return std::nullopt;
  AskForm form{.questions = {}};
  form.questions = [asking](const Answer& item) {
    std::vector<Question> questions = questions_of(Left::type, asking);
    Question& who = find(questions, "who");
    Question service{
        .field = "service", .text = msg("ask.participant.service"), .kind = FieldKind::choice, .required = true};
    for (const auto& one : asking.state.participants) {
      const std::string& name = one.value.who.text;
      if (std::ranges::find(who.choices, name, &Choice::value) == who.choices.end()) {
        who.choices.push_back({name, asking.settings.show(name)});
      }
      if (name == first_value(item, "who") && one.value.service) {
        service.choices.push_back({one.value.service->value, asking.guide.service_name(*one.value.service)});
      }
    }
    if (service.choices.size() > 1) questions.insert(questions.begin() + 1, std::move(service));
    return questions;
  };
  return form;
}

/// One measure, not all of them.
std::optional<AskForm> evaluation_addition(const Asking& asking) {
  const std::vector<Choice> measures = measure_choices(asking.state);
  if (measures.empty()) return std::nullopt;
  AskForm form{.questions = {}};
  if (measures.size() == 1) {
    form.preset["measure"] = {measures.front().value};
    form.above.push_back(measures.front().label);
  }
  form.questions = [asking, measures](const Answer& item) {
    std::vector<Question> questions = evaluation_questions(asking, item);
    if (measures.size() > 1) {
      questions.insert(questions.begin(), {.field = "measure",
                                           .text = msg("ask.progress.measure"),
                                           .kind = FieldKind::choice,
                                           .required = true,
                                           .choices = measures});
    }
    return questions;
  };
  return form;
}

}  // namespace

AskForm goal_form(const Asking& asking) {
  AskForm form{.grows = true, .questions = {}, .advice = advice_on_goal};
  for (const GoalState& goal : asking.state.goals) {
    form.above.push_back(number_of(asking.state, ref_of(goal.goal.id)) + "  " + goal.goal.value.text.text);
  }
  form.questions = [asking](const Answer&) { return goal_questions(asking); };
  return form;
}

std::optional<AskForm> measure_form(const Asking& asking) {
  const std::vector<Choice> goals = goal_choices(asking.state);
  if (goals.empty()) return std::nullopt;
  AskForm form{.grows = true, .questions = {}, .advice = advice_on_measure};
  for (const MeasureState* measure : open_measures(asking.state)) {
    form.above.push_back(number_of(asking.state, ref_of(measure->measure.id)) + "  " +
                         measure_line(*measure, asking.settings));
  }
  form.questions = [asking, goals](const Answer&) {
    std::vector<Question> questions = questions_of(Measure::type, asking);
    find(questions, "goal").choices = goals;
    if (goals.size() == 1) drop(questions, "goal");
    return questions;
  };
  return form;
}

std::optional<AskForm> progress_form(const Asking& asking) {
  const std::vector<Choice> measures = measure_choices(asking.state);
  if (measures.empty()) return std::nullopt;
  AskForm form{.grows = true, .questions = {}};
  form.questions = [asking, measures](const Answer&) {
    std::vector<Question> questions = questions_of(Progress::type, asking);
    find(questions, "measure").choices = measures;
    return questions;
  };
  return form;
}

std::optional<AskForm> evaluation_form(const Asking& asking) {
  AskForm form{.questions = {}};
  const State& state = asking.state;
  std::map<std::string, std::string> headings;
  for (const MeasureState* one : open_measures(state)) {
    if (state.evaluated_in_visit.contains(ref_of(one->measure.id).text)) continue;
    const std::string number = number_of(state, ref_of(one->measure.id));
    form.fixed.push_back({{"measure", {number}}});
    headings[number] = number + "  " + measure_line(*one, asking.settings);
  }
  if (form.fixed.empty()) return std::nullopt;
  form.heading = [headings](const Answer& item) { return headings.at(first_value(item, "measure")); };
  form.questions = [asking](const Answer& item) { return evaluation_questions(asking, item); };
  return form;
}

std::optional<AskForm> plan_addition(std::string_view type, const Asking& asking) {
  if (type == Meeting::type) return meeting_addition(asking);
  if (type == Minutes::type) return minutes_addition(asking);
  if (type == Cancelled::type) return cancelled_addition(asking);
  if (type == Left::type) return left_addition(asking);
  if (type == Evaluation::type) return evaluation_addition(asking);
  return std::nullopt;
}

std::string measure_line(const MeasureState& measure, const Settings& settings) {
  const Measure& it = measure.measure.value;
  return it.text.text + " (" + settings.show(it.who.text) + ", " + it.where.text + ")";
}

}  // namespace bti::cli
