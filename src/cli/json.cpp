#include "cli/json.hpp"

#include "bti/report.hpp"

namespace bti::cli {
namespace {

Json value_json(const FieldValue& field, const std::string& value) {
  if (field.kind == FieldKind::yes_no) return value == "true" || value == "yes";
  if (field.kind == FieldKind::year) return std::stoi(value);
  return value;
}

template <class T>
Json recorded_json(const Recorded<T>& recorded) {
  Json json = {{"id", recorded.id.value}, {"at", iso(recorded.envelope.at)}, {"by", recorded.envelope.by}};
  json.update(fields_json(recorded.value));
  return json;
}

template <class T>
Json all_json(const std::vector<Recorded<T>>& all) {
  Json json = Json::array();
  for (const auto& one : all) json.push_back(recorded_json(one));
  return json;
}

Json field_json(const FieldSpec& spec) {
  constexpr const char* kinds[] = {"words", "label", "date", "year", "time", "yes-no", "choice", "id", "number"};
  Json json = {{"name", spec.name},
               {"kind", kinds[static_cast<std::size_t>(spec.kind)]},
               {"required", spec.required},
               {"list", spec.list}};
  if (!spec.choices.empty()) json["choices"] = spec.choices;
  return json;
}

Json ask_json(const Ask& ask, const OpenCase& about, Date today) {
  Json json = {{"key", name(ask.kind)},
               {"type", entry_type(ask.kind)},
               {"required", required(ask, *about.guide, about.state)},
               {"answered", answered(ask, *about.guide, about.state, today)},
               {"least", ask.least}};
  if (!ask.of.empty()) json["of"] = ask.of;
  json["fields"] = Json::array();
  for (const FieldSpec& spec : fields_of(entry_type(ask.kind))) json["fields"].push_back(field_json(spec));
  return json;
}

Json asks_json(const std::vector<Ask>& asks, const OpenCase& about, Date today) {
  Json json = Json::array();
  for (const Ask& ask : asks) {
    if (ask.kind != AskKind::decision) json.push_back(ask_json(ask, about, today));
  }
  return json;
}

Json missing_json(const Session& session, const Errors& errors) {
  Json json = Json::array();
  for (const Error& error : errors) {
    json.push_back({{"id", error.what.id}, {"message", say(session, error.what)}, {"hint", say(session, error.hint)}});
  }
  return json;
}

Json outcome_json(const Session& session, const OpenCase& about, const ServiceId& me, const Outcome& outcome) {
  const Date today = session.env.now().date();
  Json json = {{"id", outcome.id.value}, {"title", outcome.title}, {"text", outcome.text}, {"to", Json::array()}};
  for (const Target& target : outcome.to) json["to"].push_back(name(target, *about.guide));
  if (!outcome.plan.empty()) json["plan"] = outcome.plan;
  json["asks"] = asks_json(outcome.asks, about, today);
  json["anytime"] = outcome.anytime;
  json["reason"] = needs_reason(about.guide->step(about.state.at), me, outcome);
  json["successor"] =
      std::ranges::any_of(outcome.to, [](const Target& target) { return target.kind == Target::Kind::hand_off; });
  json["missing"] = missing_json(session, missing(*about.guide, about.state, me, today, outcome));
  return json;
}

Json hours_json(const std::vector<Hours>& all) {
  constexpr const char* days[] = {"all", "mon-fri", "sat-sun"};
  Json json = Json::array();
  for (const Hours& hours : all) {
    json.push_back({{"days", days[static_cast<std::size_t>(hours.days)]},
                    {"from", hours.from},
                    {"to", hours.to},
                    {"phone", hours.phone}});
  }
  return json;
}

Json contact_json(const Contact& contact) {
  return {{"id", contact.id.value},
          {"name", contact.name},
          {"via", contact.via},
          {"phone", contact.phone},
          {"hours", hours_json(contact.hours)},
          {"note", contact.note}};
}

Json contacts_json(const Guide& guide, const std::vector<ContactId>& contacts) {
  Json json = Json::array();
  for (const ContactId& id : contacts) {
    if (const Contact* contact = guide.find_contact(id)) json.push_back(contact_json(*contact));
  }
  return json;
}

Json acute_json(const Guide& guide, const ServiceId& me) {
  const Acute& acute = guide.acute_for_service(me);
  return {{"line", acute.line}, {"text", acute.text}, {"contacts", contacts_json(guide, acute.contacts)}};
}

Json deadlines_json(const OpenCase& about) {
  Json json = Json::array();
  for (const Due& due : deadlines(*about.guide, about.state)) {
    json.push_back(due.date ? Json{{"date", iso(*due.date)}} : Json{{"soon", due.soon}});
  }
  return json;
}

/// What every object about a case begins with.
Json case_json(std::string_view format, const OpenCase& about) {
  Json json = {{"bti", format},
               {"case", about.of.number.value},
               {"status", name(about.state.status)},
               {"guide", {{"id", about.guide->id}, {"version", about.guide->version}}},
               {"level", about.guide->level(about.state.at).id},
               {"step", about.guide->step_name(about.state.at)}};
  if (!about.state.plan.empty()) json["plan"] = about.state.plan;
  return json;
}

using Numbers = std::map<EntryRef, std::string>;

Json measure_json(const Numbers& numbers, const MeasureState& measure) {
  Json json = {{"number", numbers.at(ref_of(measure.measure.id))}};
  json.update(recorded_json(measure.measure));
  if (measure.until) json["until"] = iso(*measure.until);
  json["ended"] = measure.ended;
  json["progress"] = all_json(measure.progress);
  json["evaluations"] = all_json(measure.evaluations);
  return json;
}

Json goals_json(const State& state) {
  const Numbers numbers = numbers_of(state);
  Json goals = Json::array();
  for (const GoalState& goal : state.goals) {
    Json json = {{"number", numbers.at(ref_of(goal.goal.id))}};
    json.update(recorded_json(goal.goal));
    json["measures"] = Json::array();
    for (const MeasureState& measure : goal.measures) json["measures"].push_back(measure_json(numbers, measure));
    goals.push_back(std::move(json));
  }
  return goals;
}

}  // namespace

void write_json(Session& session, const Json& json) {
  session.env.out << harmless_json(json.dump(2, ' ', false, Json::error_handler_t::replace)) << '\n';
}

Json fields_json(const Payload& payload) {
  Json json = Json::object();
  for (const FieldValue& field : values_of(payload)) {
    Json& slot = json[std::string(field.name)];
    if (field.list) slot = Json::array();
    for (const std::string& value : field.values) {
      if (field.list) {
        slot.push_back(value_json(field, value));
      } else {
        slot = value_json(field, value);
      }
    }
  }
  return json;
}

Json entry_json(const Entry& entry) {
  Json json = {{"id", entry.id.value},
               {"at", iso(entry.envelope.at)},
               {"by", entry.envelope.by},
               {"step", entry.envelope.step},
               {"type", type_of(entry.payload)}};
  if (entry.envelope.service) json["service"] = entry.envelope.service->value;
  json["fields"] = fields_json(entry.payload);
  return json;
}

Json step_json(const Session& session, const OpenCase& about, const ServiceId& me) {
  const Date today = session.env.now().date();
  Json json = case_json("step/1", about);
  json["service"] = me.value;
  json.update(step_of_guide_json(*about.guide, about.state.at, me));
  json["acute"] = acute_json(*about.guide, me);
  if (about.state.status != Status::open) return json;
  json["deadlines"] = deadlines_json(about);
  json["asks"] = asks_json(asks_for(about.guide->step(about.state.at), me), about, today);
  json["missing"] = missing_json(session, missing(*about.guide, about.state, me, today));
  json["outcomes"] = Json::array();
  for (const Outcome* outcome : offered(*about.guide, about.state, me, today)) {
    json["outcomes"].push_back(outcome_json(session, about, me, *outcome));
  }
  return json;
}

Json step_of_guide_json(const Guide& guide, StepIndex at, const std::optional<ServiceId>& me) {
  const Step& step = guide.step(at);
  Json json = {{"step", guide.step_name(at)},
               {"title", step.title},
               {"number", at.step + 1},
               {"of", guide.level(at).steps.size()},
               {"text", me ? text_for(step, *me) : step.text},
               {"notes", Json::array()},
               {"tools", Json::array()},
               {"contacts", contacts_json(guide, step.contacts)}};
  for (const Note& note : step.notes) {
    if (!me || holds_for(note.services, *me)) json["notes"].push_back(note.text);
  }
  for (const ToolId& id : step.tools) {
    const Tool* tool = guide.find_tool(id);
    if (tool != nullptr) json["tools"].push_back({{"id", id.value}, {"title", tool->title}, {"text", tool->text}});
  }
  return json;
}

Json finding_json(const Session& session, const Finding& finding) {
  Json json = {{"code", finding.code}, {"standing", finding.standing == Standing::broken ? "broken" : "coming"}};
  if (finding.day) json["day"] = iso(*finding.day);
  if (!finding.ref.empty()) json["of"] = finding.ref;
  if (session.caseload->settings.people.contains(finding.who)) json["responsible"] = finding.who;
  json["message"] = say(session, finding.what);
  json["remedy"] = say(session, remedy(finding));
  return json;
}

void add_baton(Json& json, const State& state) {
  if (state.holder) json["holder"] = recorded_json(*state.holder);
  if (state.offer) json["offer"] = recorded_json(*state.offer);
}

namespace {

/// How each consent stands that was asked for, for each service where it is given to services.
Json standings_json(const OpenCase& about, Date on) {
  constexpr const char* words[] = {"missing", "given", "expired", "refused", "withdrawn"};
  Json json = Json::array();
  const auto add = [&](const ConsentKind& kind, const std::optional<ServiceId>& service) {
    const ConsentStanding standing = consent_standing(about.state, kind, service, on);
    if (standing.kind == ConsentStanding::Kind::missing && !service) return;
    Json one = {{"consent", kind.id.value}};
    if (service) one["service"] = service->value;
    one["standing"] = words[static_cast<std::size_t>(standing.kind)];
    if (standing.day) one["day"] = iso(*standing.day);
    if (standing.passes_in) one["passes-in"] = *standing.passes_in;
    json.push_back(std::move(one));
  };
  for (const ConsentKind& kind : about.guide->consents) {
    if (!kind.per_service) add(kind, std::nullopt);
    if (!kind.per_service) continue;
    for (const ServiceId& service : services_asked(about.state, kind)) add(kind, service);
  }
  return json;
}

}  // namespace

Json show_json(const Session& session, const OpenCase& about, const std::optional<Date>& on) {
  const State& state = about.state;
  Json json = case_json("show/1", about);
  if (on) json["on"] = iso(*on);
  json["title"] = about.guide->step(state.at).title;
  json["entered"] = iso(state.entered);
  if (state.subject) json["subject"] = recorded_json(*state.subject);
  if (const auto home = home_service(state)) json["service"] = home->value;
  add_baton(json, state);
  json["roles"] = all_json(state.roles);
  if (state.log) json["log"] = recorded_json(*state.log);
  if (const auto next = next_date(*about.guide, state)) json["next-date"] = iso(*next);
  json["acute"] = all_json(state.acute);
  json["notifications"] = all_json(state.notifications);
  json["goals"] = goals_json(state);
  json["consents"] = all_json(state.consents);
  json["refusals"] = all_json(state.refusals);
  json["consent-standings"] = standings_json(about, on.value_or(session.env.now().date()));
  json["participants"] = all_json(state.participants);
  json["left"] = Json::array();
  for (const Departure& one : state.departures) json["left"].push_back(recorded_json(one.left));
  json["voices"] = all_json(state.voices);
  json["views"] = all_json(state.views);
  json["meetings"] = Json::array();
  for (const MeetingState& meeting : state.meetings) {
    Json one = {{"number", number_of(state, meeting)}};
    one.update(recorded_json(meeting.meeting));
    one["id"] = meeting.id().value;
    one["held"] = meeting.held;
    one["cancelled"] = meeting.cancelled;
    json["meetings"].push_back(std::move(one));
  }
  if (const auto successor = successor_of(state)) json["successor"] = successor->text;
  if (!state.reopened.empty()) json["reopened"] = all_json(state.reopened);
  json["findings"] = Json::array();
  const Date today = on.value_or(session.env.now().date());
  for (const Finding& one : findings(*about.guide, about.state, today, today)) {
    json["findings"].push_back(finding_json(session, one));
  }
  return json;
}

Json recording_json(const Session& session, const Recording& recording) {
  Json json = case_json("recorded/1", recording.now);
  if (const auto next = next_date(*recording.now.guide, recording.now.state)) json["next-date"] = iso(*next);
  json["entries"] = Json::array();
  for (const Entry& entry : recording.entries) {
    json["entries"].push_back({{"id", entry.id.value}, {"type", type_of(entry.payload)}});
  }
  for (const Message& one : advice_on(recording, session.caseload->settings, true))
    json["advice"].push_back(say(session, one));
  return json;
}

Json rehearsal_json(const CaseNumber& number, const std::vector<Entry>& entries) {
  Json json = {{"bti", "rehearsal/1"}, {"case", number.value}, {"entries", Json::array()}};
  for (const Entry& entry : entries) json["entries"].push_back(entry_json(entry));
  return json;
}

Json error_json(const Session& session, const Error& error) {
  Json json = {{"file", error.file},
               {"line", error.at.line},
               {"column", error.at.column},
               {"id", error.what.id},
               {"message", say(session, error.what)},
               {"hint", say(session, error.hint)}};
  if (error.way.legs.empty()) return json;
  json["whose"] = say(session, error.way.whose);
  json["path"] = Json::array();
  for (const Leg& leg : error.way.legs) {
    json["path"].push_back({{"step", leg.from}});
    if (!leg.by.empty()) json["path"].back()["outcome"] = leg.by;
  }
  json["standing"] = Json::array();
  for (const Message& one : error.way.standing) json["standing"].push_back(say(session, one));
  return json;
}

}  // namespace bti::cli
