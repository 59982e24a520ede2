// From the answers to a step to the payloads of entries.
#include <algorithm>

#include "bti/engine.hpp"
#include "engine/numbers.hpp"

namespace bti {
namespace {

/// What one key of the answers stands for.
struct Slot {
  std::string key;
  std::string_view type;
  std::string of;        ///< the consent or kind of meeting asked for, when there is just one
  std::string of_field;  ///< the field that takes it
};

constexpr std::string_view welcome[] = {NoteEntry::type,   Voice::type,       View::type,      Consent::type,
                                        Refusal::type,     Consulted::type,   Contacted::type, Conversation::type,
                                        Participant::type, Left::type,        Meeting::type,   Cancelled::type,
                                        Minutes::type,     Notification::type};
constexpr std::string_view welcome_with_goals[] = {Goal::type, Measure::type, Progress::type, Evaluation::type};

class AnswersReader {
 public:
  AnswersReader(const Guide& guide, const State& state, const ServiceId& me, Date today)
      : m_guide(guide), m_state(state), m_me(me), m_today(today) {
    add_slots(asks_for(guide.step(state.at), me));
  }

  Result<std::vector<Payload>> read(const Value& answers) {
    add_slots_of_outcomes(answers.find("outcome"));
    MapReader map(answers, m_errors);
    if (const Value* step = map.optional("step"); step != nullptr && step->text != m_guide.step_name(m_state.at)) {
      return fail(other_step(step->at));
    }
    for (const Slot& slot : m_slots) {
      const Value* value = map.optional(slot.key);
      if (value == nullptr) continue;
      if (value->kind == Value::Kind::null) {
        problem(msg("engine.no-value", slot.key), value->at, msg("engine.no-value.hint"));
      } else {
        read_slot(slot, *value);
      }
    }
    read_decision(map);
    map.done();
    return finish();
  }

  /// One entry, or several of a type, that nothing asks for.
  Result<std::vector<Payload>> read_alone(std::string_view type, const Value& value) {
    const auto asked = std::ranges::find(m_slots, type, &Slot::type);
    const bool of_a_plan = std::ranges::find(welcome_with_goals, type) != std::end(welcome_with_goals);
    if (of_a_plan && asked == m_slots.end() && m_state.goals.empty() && !m_state.log) {
      problem(msg("engine.no-plan"), value.at, msg("engine.no-plan.hint"));
      return finish();
    }
    read_slot(asked == m_slots.end() ? Slot{std::string(type), type, "", ""} : *asked, value);
    return finish();
  }

 private:
  Result<std::vector<Payload>> finish() {
    if (m_errors.empty()) return std::move(m_payloads);
    std::ranges::stable_sort(m_errors, {}, &Error::at);
    for (Error& error : m_errors) {
      if (error.failure != Failure::conflict) error.failure = Failure::usage;
    }
    return std::unexpected(std::move(m_errors));
  }

  /// What goes without saying is what the chosen outcome asks for; the others only make their words known.
  void add_slots_of_outcomes(const Value* chosen) {
    const auto outcomes = outcomes_for(m_guide.step(m_state.at), m_me);
    const auto is_chosen = [&](const Outcome* one) { return chosen == nullptr || chosen->text == one->id.value; };
    for (const Outcome* outcome : outcomes) {
      if (is_chosen(outcome)) add_slots(outcome->asks);
    }
    std::vector<Slot> known = m_slots;
    for (const Outcome* outcome : outcomes) {
      if (!is_chosen(outcome)) add_slots(outcome->asks);
    }
    for (Slot& slot : m_slots) {
      const auto before = std::ranges::find(known, slot.key, &Slot::key);
      if (before != known.end()) slot.of = before->of;
    }
    add_welcome();
    m_slots.push_back({"acute", AcuteTurn::type, "", ""});
  }

  /// What follow-up needs may be written at any step, also where the step does not ask for it.
  void add_welcome() {
    const auto add = [&](std::string_view type) {
      if (std::ranges::find(m_slots, type, &Slot::key) == m_slots.end()) {
        m_slots.push_back({std::string(type), type, "", ""});
      }
    };
    std::ranges::for_each(welcome, add);
    if (!m_state.goals.empty()) std::ranges::for_each(welcome_with_goals, add);
  }

  void add_slots(const std::vector<Ask>& asks) {
    for (const Ask& ask : asks) {
      if (ask.kind == AskKind::decision) continue;
      std::string field;
      if (ask.kind == AskKind::consent) field = "consent";
      if (ask.kind == AskKind::meeting || ask.kind == AskKind::minutes) field = "kind";
      if (ask.kind == AskKind::consulted && !ask.of.empty()) field = "body";
      if (ask.kind == AskKind::role) field = "role";
      if (ask.kind == AskKind::form) field = "form";
      add_slot({std::string(name(ask.kind)), entry_type(ask.kind), ask.of, field});
      if (ask.kind == AskKind::consent) add_slot({"refusal", Refusal::type, ask.of, field});
    }
  }

  /// Two asks of one kind leave it to the answer to say which.
  void add_slot(Slot slot) {
    const auto found = std::ranges::find(m_slots, slot.key, &Slot::key);
    if (found == m_slots.end()) {
      m_slots.push_back(std::move(slot));
    } else if (found->of != slot.of) {
      found->of.clear();
    }
  }

  void read_slot(const Slot& slot, const Value& value) {
    if (slot.type == AcuteTurn::type && value.kind == Value::Kind::scalar && !value.quoted) {
      Errors none;
      const auto said = as_bool(value, none);
      if (said && *said) m_payloads.emplace_back(AcuteTurn{});
      if (said) return;
    }
    if (value.kind == Value::Kind::list) {
      for (const Value& item : value.items) read_one(slot, item);
    } else {
      read_one(slot, value);
    }
  }

  /// `{QUESTION: answer, ...}`, when it goes without saying of which form.
  static bool is_by_question(const Slot& slot, const Value& value) {
    return slot.type == FormAnswer::type && !slot.of.empty() && value.kind == Value::Kind::map &&
           value.find("question") == nullptr;
  }

  void read_one(const Slot& slot, const Value& value) {
    if (is_by_question(slot, value)) {
      for (const Member& member : value.members) {
        Value one{.kind = Value::Kind::map, .text = {}, .items = {}, .members = {}, .at = member.at};
        one.members.push_back({"question", member.at, scalar(member.key, member.at)});
        one.members.push_back({"text", member.at, member.value});
        read_one(slot, one);
      }
      return;
    }
    Value filled = value.kind == Value::Kind::map ? value : as_first_field(slot, value);
    if (const Value* moves = slot.type == Meeting::type ? filled.find("moves") : nullptr;
        moves != nullptr && !find_meeting(m_state, {moves->text})) {
      return problem(msg("engine.no-such-meeting"), moves->at, msg("engine.no-such-meeting.hint"));
    }
    fill_in(slot, filled);
    MapReader map(filled, m_errors);
    if (const Value* sum = slot.type == Consent::type ? filled.find("sha256") : nullptr) {
      problem(msg("engine.sha256"), sum->at, msg("engine.sha256.hint"));
    }
    auto payload = read_payload(slot.type, map, m_errors);
    map.done();
    if (!payload) return;
    check_names(*payload, value.at);
    check_blank(*payload, value.at);
    m_goals += std::holds_alternative<Goal>(*payload) ? 1U : 0U;
    m_payloads.push_back(std::move(*payload));
  }

  static Value as_first_field(const Slot& slot, const Value& value) {
    Value map{.kind = Value::Kind::map, .text = {}, .items = {}, .members = {}, .at = value.at};
    map.members.push_back({std::string(fields_of(slot.type).front().name), value.at, value});
    return map;
  }

  static Value scalar(std::string text, Position at) {
    return {.kind = Value::Kind::scalar, .text = std::move(text), .quoted = true, .items = {}, .members = {}, .at = at};
  }

  /// What goes without saying, and dates as staff type them.
  void fill_in(const Slot& slot, Value& map) const {
    const auto add = [&](const std::string& key, std::string text) {
      if (map.find(key) == nullptr) map.members.push_back({key, map.at, scalar(std::move(text), map.at)});
    };
    if (slot.type == Meeting::type) keep_moved(map);
    if (!slot.of_field.empty() && !slot.of.empty()) add(slot.of_field, slot.of);
    if (slot.type == Concern::type) {
      const auto& opened = m_state.opened;
      const StartPlace* start =
          opened && opened->value.start ? m_guide.find_start(opened->value.start->value) : nullptr;
      if (start != nullptr && start->concern) add("kind", start->concern->value);
    }
    if (slot.type == Measure::type && m_state.goals.size() + m_goals == 1) add("goal", "1");
    const bool of_meeting = slot.type == Meeting::type || slot.type == Minutes::type;
    if (of_meeting && m_guide.meetings.size() == 1) add("kind", m_guide.meetings.front().id);
    if (slot.type == Evaluation::type || slot.type == Progress::type) {
      if (const auto only = only_open_measure()) add("measure", *only);
    }
    if (slot.type == Cancelled::type && std::ranges::count_if(m_state.meetings, &MeetingState::planned) == 1) {
      const auto only = std::ranges::find_if(m_state.meetings, &MeetingState::planned);
      add("meeting", number_of(m_state, *only));
    }
    for (const FieldSpec& spec : fields_of(slot.type)) {
      const auto member = std::ranges::find(map.members, spec.name, &Member::key);
      if (member == map.members.end()) continue;
      if (spec.list && member->value.kind == Value::Kind::scalar) {
        Value list{
            .kind = Value::Kind::list, .text = {}, .items = {member->value}, .members = {}, .at = member->value.at};
        member->value = std::move(list);
      }
      if (spec.kind != FieldKind::date) continue;
      if (const auto date = date_of(slot, spec.name, member->value.text)) member->value.text = iso(*date);
    }
  }

  /// The number of the measure that is meant when none is named.
  [[nodiscard]] std::optional<std::string> only_open_measure() const {
    std::vector<std::string> open;
    for (const GoalState& goal : m_state.goals) {
      for (const MeasureState& one : goal.measures) {
        if (!one.ended) open.push_back(number_of(m_state, ref_of(one.measure.id)));
      }
    }
    return open.size() == 1 ? std::optional(open.front()) : std::nullopt;
  }

  /// A meeting that is moved stays as it was but for what is said.
  void keep_moved(Value& map) const {
    const Value* moves = map.find("moves");
    const auto moved = moves == nullptr ? std::nullopt : find_meeting(m_state, {moves->text});
    for (const MeetingState& one : m_state.meetings) {
      if (!moved || ref_of(one.meeting.id) != *moved) continue;
      const Meeting& before = one.meeting.value;
      const auto keep = [&](const std::string& key, const std::string& text) {
        if (map.find(key) == nullptr) map.members.push_back({key, map.at, scalar(text, map.at)});
      };
      keep("kind", before.kind.value);
      if (before.time) keep("time", before.time->text);
      if (before.place) keep("place", before.place->text);
      if (before.invited.empty() || map.find("invited") != nullptr) continue;
      Value invited{.kind = Value::Kind::list, .text = {}, .items = {}, .members = {}, .at = map.at};
      for (const Label& label : before.invited) invited.items.push_back(scalar(label.text, map.at));
      map.members.push_back({"invited", map.at, std::move(invited)});
    }
  }

  /// A date as staff type it. Without a year what has happened was last time, what is planned comes.
  [[nodiscard]] std::optional<Date> date_of(const Slot& slot, std::string_view field, std::string_view typed) const {
    const bool happened =
        slot.type != Meeting::type && (field == "date" || field == "since" || slot.type == Participant::type);
    return happened ? parse_past_date(typed, m_today) : parse_date(typed, m_today);
  }

  /// Answers may say for which step they are meant: then they are taken at no other.
  [[nodiscard]] Error other_step(Position at) const {
    return {.failure = Failure::conflict,
            .what = msg("engine.other-step", m_guide.step_name(m_state.at)),
            .hint = msg("engine.other-step.hint"),
            .at = at};
  }

  /// Services, consents and kinds of meeting must be the guide's, and times must go forward.
  void check_names(const Payload& payload, Position at) {
    const auto known_service = [&](const std::optional<ServiceId>& service) {
      if (!service || m_guide.find_service(*service) != nullptr) return;
      problem(msg("engine.unknown-service"), at,
              list_ids(m_guide.services, [](const Service& one) { return one.id.value; }));
    };
    const auto known_consent = [&](const ConsentId& consent) {
      if (m_guide.find_consent(consent.value) != nullptr) return;
      problem(msg("engine.unknown-consent"), at,
              list_ids(m_guide.consents, [](const ConsentKind& kind) { return kind.id.value; }));
    };
    if (const auto* one = std::get_if<Participant>(&payload)) known_service(one->service);
    if (const auto* one = std::get_if<Left>(&payload)) known_service(one->service);
    if (const auto* one = std::get_if<Accept>(&payload)) known_service(one->service);
    if (const auto* one = std::get_if<Consent>(&payload)) {
      for (const ServiceId& service : one->services) known_service(service);
      known_consent(one->consent);
    }
    if (const auto* one = std::get_if<Refusal>(&payload)) {
      for (const ServiceId& service : one->services) known_service(service);
      known_consent(one->consent);
    }
    const auto named = [](const Named& one) { return one.id; };
    if (const auto* one = std::get_if<Subject>(&payload)) {
      if (std::ranges::find(m_guide.subjects, one->kind, &SubjectInfo::id) == m_guide.subjects.end()) {
        problem(msg("engine.unknown-subject"), at,
                list_ids(m_guide.subjects, [](const SubjectInfo& it) { return it.id.value; }));
      }
      if (one->born && Year{static_cast<int>(m_today.year())}.value < one->born->value) {
        problem(msg("engine.born-later"), at, msg("engine.born-later.hint"));
      }
    }
    check_ends(payload, at);
    if (const auto date = done_on(payload); date && *date > m_today) {
      problem(msg("engine.date-to-come"), at, msg("engine.date-to-come.hint"));
    }
    check_own_names(payload, at);
    const MeetingKind* meeting = nullptr;
    if (const auto* one = std::get_if<Meeting>(&payload)) meeting = &one->kind;
    if (const auto* one = std::get_if<Minutes>(&payload)) meeting = &one->kind;
    if (meeting != nullptr &&
        std::ranges::find(m_guide.meetings, meeting->value, &Named::id) == m_guide.meetings.end()) {
      problem(msg("engine.unknown-meeting"), at, list_ids(m_guide.meetings, named));
    }
  }

  /// Nothing ends before it begins, and what goes on goes on from today.
  void check_ends(const Payload& payload, Position at) {
    if (const auto* one = std::get_if<Measure>(&payload); one != nullptr && one->from && one->until < one->from) {
      if (one->until) problem(msg("engine.ends-first"), at, msg("engine.ends-first.hint"));
    }
    if (const auto* one = std::get_if<Consent>(&payload); one != nullptr && one->until) {
      if (*one->until < one->date.value_or(m_today)) {
        problem(msg("engine.consent-ends-first"), at, msg("engine.consent-ends-first.hint"));
      }
    }
    std::optional<Date> until;
    if (const auto* one = std::get_if<Evaluation>(&payload)) until = one->until;
    if (const auto* one = std::get_if<Progress>(&payload)) until = one->until;
    if (until && *until < m_today) problem(msg("engine.until-gone"), at, msg("engine.until-gone.hint"));
  }

  /// A text of blanks says nothing.
  void check_blank(const Payload& payload, Position at) {
    for (const Error& error : blank_texts(payload)) problem(error.what, at, error.hint);
  }

  /// Kinds of worry, roles, teams and forms must be the guide's.
  void check_own_names(const Payload& payload, Position at) {
    const auto value = [](const auto& one) { return one.id.value; };
    const auto id = [](const auto& one) { return one.id; };
    const auto known_area = [&](const std::optional<AreaId>& area) {
      if (!area || std::ranges::find(m_guide.areas, area->value, &Named::id) != m_guide.areas.end()) return;
      problem(msg("engine.unknown-area"), at, list_ids(m_guide.areas, id));
    };
    if (const auto* one = std::get_if<Measure>(&payload)) known_area(one->area);
    if (const auto* one = std::get_if<Goal>(&payload)) {
      known_area(one->area);
      for (const PointId& point : one->points) {
        if (std::ranges::find(m_guide.goal_points, point.value, &Point::id) != m_guide.goal_points.end()) continue;
        problem(msg("engine.unknown-point"), at, list_ids(m_guide.goal_points, id));
      }
    }
    if (const auto* one = std::get_if<Concern>(&payload);
        one != nullptr && one->kind &&
        std::ranges::find(m_guide.concerns, one->kind->value, &Named::id) == m_guide.concerns.end()) {
      problem(msg("engine.unknown-concern"), at, list_ids(m_guide.concerns, [](const Named& it) { return it.id; }));
    }
    if (const auto* one = std::get_if<RoleTaken>(&payload);
        one != nullptr && m_guide.find_role(one->role.value) == nullptr) {
      problem(msg("engine.unknown-role"), at, list_ids(m_guide.roles, value));
    }
    if (const auto* one = std::get_if<Consulted>(&payload); one != nullptr && one->body &&
                                                            m_guide.find_team(one->body->value) == nullptr &&
                                                            m_guide.find_role(one->body->value) == nullptr) {
      problem(msg("engine.unknown-body"), at, list_ids(m_guide.teams, [](const Team& it) { return it.id; }));
    }
    if (const auto* one = std::get_if<FormAnswer>(&payload)) {
      const QuestionForm* form = m_guide.find_form(one->form.value);
      if (form == nullptr) {
        problem(msg("engine.unknown-form"), at, list_ids(m_guide.forms, value));
      } else if (std::ranges::find(form->questions, one->question, &FormQuestion::id) == form->questions.end()) {
        problem(msg("engine.unknown-question"), at, list_ids(form->questions, value));
      }
    }
  }

  /// The day on which it was done, as said; of what is planned there is none.
  static std::optional<Date> done_on(const Payload& payload) {
    return std::visit(
        []<class T>(const T& one) -> std::optional<Date> {
          if constexpr (std::is_same_v<T, Concern>) {
            return one.since;
          } else if constexpr (!std::is_same_v<T, Meeting> && requires { std::optional<Date>(one.date); }) {
            return one.date;
          } else {
            return std::nullopt;
          }
        },
        payload);
  }

  template <class T, class Name>
  static Message list_ids(const std::vector<T>& list, Name name_of) {
    std::string all;
    for (const T& one : list) all += (all.empty() ? "" : ", ") + name_of(one);
    return msg("engine.one-of.hint", all);
  }

  void problem(Message what, Position at, Message hint) {
    m_errors.push_back({.failure = Failure::usage, .what = std::move(what), .hint = std::move(hint), .at = at});
  }

  void read_decision(MapReader& map) {
    const Value* outcome = map.optional("outcome");
    const Value* to = map.optional("to");
    const Value* reason = map.optional("reason");
    const Value* successor = map.optional("successor");
    if (outcome == nullptr) {
      for (const Value* stray : {to, reason, successor}) {
        if (stray != nullptr) problem(msg("engine.no-outcome"), stray->at, msg("engine.no-outcome.hint"));
      }
      return;
    }
    Value decision{.kind = Value::Kind::map, .text = {}, .items = {}, .members = {}, .at = outcome->at};
    decision.members.push_back({"outcome", outcome->at, *outcome});
    if (to != nullptr) decision.members.push_back({"to", to->at, target(*to)});
    if (reason != nullptr) decision.members.push_back({"reason", reason->at, *reason});
    if (successor != nullptr) decision.members.push_back({"successor", successor->at, *successor});
    MapReader fields(decision, m_errors);
    auto payload = read_payload(Decision::type, fields, m_errors);
    if (!payload) return;
    check_outcome(std::get<Decision>(*payload).outcome, outcome->at);
    check_blank(*payload, outcome->at);
    m_payloads.push_back(std::move(*payload));
  }

  /// An outcome that the step has, but not for this service or not now, is refused by its rules.
  void check_outcome(const OutcomeId& id, Position at) {
    const Step& step = m_guide.step(m_state.at);
    if (m_state.status != Status::open || find_outcome(step, id, m_me) != nullptr) return;
    std::string all;
    for (const Outcome* one : outcomes_for(step, m_me)) all += (all.empty() ? "" : ", ") + one->id.value;
    problem(msg("engine.unknown-outcome"), at, msg("engine.one-of.hint", all));
  }

  /// A level stands for its first step.
  [[nodiscard]] Value target(const Value& to) const {
    const auto step = m_guide.find_step(to.text);
    return step ? scalar(m_guide.step_name(*step), to.at) : to;
  }

  const Guide& m_guide;
  const State& m_state;
  const ServiceId& m_me;
  Date m_today;
  std::vector<Slot> m_slots;
  std::vector<Payload> m_payloads;
  std::size_t m_goals{0};
  Errors m_errors;
};

}  // namespace

Result<std::vector<Payload>> read_answers(const Value& answers, const Guide& guide, const State& state,
                                          const ServiceId& me, Date today) {
  return AnswersReader(guide, state, me, today).read(answers);
}

std::vector<std::string_view> addable_types() {
  std::vector<std::string_view> types(std::begin(welcome), std::end(welcome));
  types.insert(types.end(), std::begin(welcome_with_goals), std::end(welcome_with_goals));
  return types;
}

Result<std::vector<Payload>> read_addition(const Value& value, std::string_view type, const Guide& guide,
                                           const State& state, const ServiceId& me, Date today) {
  return AnswersReader(guide, state, me, today).read_alone(type, value);
}

}  // namespace bti
