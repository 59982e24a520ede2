// Levels, steps, asks, needs and outcomes of a guide.
#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <tuple>

#include "guide/reader.hpp"
#include "guide/vocabulary.hpp"

namespace bti {
namespace {

constexpr std::array targets = {std::string_view("next"), std::string_view("close"), std::string_view("hand-off"),
                                std::string_view("refer"), std::string_view("done-here")};

bool is_level_label(std::string_view id) { return is_version(id) && std::ranges::find(targets, id) == targets.end(); }

}  // namespace

void GuideReader::read_levels() {
  const std::vector<Value>& levels = m_root.list("levels");
  if (levels.empty()) problem(msg("guide.no-levels"), {}, msg("guide.no-levels.hint"));
  read_level_frames(levels);
  read_service_logs();
  for (std::size_t i = 0; i < levels.size(); ++i) {
    MapReader map(levels[i], m_errors);
    std::ignore = map.optional("id");
    m_guide.levels[i].title = map.text("title");
    m_guide.levels[i].text = map.text_or("text", "");
    const std::vector<Value>& steps = map.list("steps");
    for (std::size_t j = 0; j < steps.size(); ++j) m_guide.levels[i].steps[j] = read_step(steps[j], {i, j});
    map.done();
  }
}

void GuideReader::read_level_frames(const std::vector<Value>& levels) {
  const auto read_id = [&](const Value& value, const std::vector<std::string>& taken) -> std::string {
    const Value* id = value.find("id");
    if (id == nullptr) {
      problem(msg("guide.no-id"), value.at, msg("guide.bad-id.hint"));
      return "";
    }
    if (std::ranges::find(taken, id->text) != taken.end())
      problem(msg("guide.twice", id->text), id->at, msg("guide.twice.hint"));
    return id->text;
  };
  for (const Value& value : levels) {
    Level level;
    level.id = read_id(value, ids_of(m_guide.levels));
    if (value.find("id") != nullptr && !is_level_label(level.id)) {
      problem(msg("guide.bad-level"), value.find("id")->at, msg("guide.bad-level.hint"));
    }
    const Value* steps = value.find("steps");
    if (steps == nullptr || steps->items.empty()) problem(msg("guide.no-steps"), value.at, msg("guide.no-steps.hint"));
    for (const Value& step : steps == nullptr ? std::vector<Value>{} : steps->items) {
      const std::string name = read_id(step, ids_of(level.steps));
      level.steps.emplace_back().id = name;
      const Value* id = step.find("id");
      if (id != nullptr && !is_slug(id->text)) problem(msg("guide.bad-id"), id->at, msg("guide.bad-id.hint"));
    }
    m_guide.levels.push_back(std::move(level));
  }
}

void GuideReader::read_service_logs() {
  for (const Member& member : m_root.members("services")) {
    const Value* log = member.value.find("log");
    if (log == nullptr) continue;
    MapReader map(*log, m_errors);
    const Value* from = map.required("from");
    map.done();
    if (from == nullptr) continue;
    const auto level = std::ranges::find(m_guide.levels, from->text, &Level::id);
    if (level == m_guide.levels.end()) {
      unknown("step", from->text, from->at, ids_of(m_guide.levels));
      continue;
    }
    std::ranges::find(m_guide.services, ServiceId{member.key}, &Service::id)->log_from =
        static_cast<std::size_t>(level - m_guide.levels.begin());
  }
}

Step GuideReader::read_step(const Value& value, StepIndex at) {
  MapReader map(value, m_errors);
  Step step;
  step.at = value.at;
  std::ignore = map.optional("id");
  step.id = m_guide.step(at).id;
  step.title = map.text("title");
  step.text = map.text_or("text", "");
  for (const Value& variant : map.list("for")) step.variants.push_back(read_variant(variant, at));
  for (const Value& note : map.list("notes")) step.notes.push_back(read_note(note));
  step.tools = read_refs<ToolId>(map.list("tools"), "tool", ids_of(m_guide.tools));
  step.contacts = read_refs<ContactId>(map.list("contacts"), "contact", ids_of(m_guide.contacts));
  step.needs = read_needs(map.list("needs"));
  step.asks = read_asks(map.list("asks"));
  step.outcomes = read_outcomes(map.list("outcomes"), at);
  if (step.outcomes.empty()) problem(msg("guide.no-outcome"), value.at, msg("guide.no-outcome.hint"));
  check_services_stand_once(step, value);
  map.done();
  return step;
}

Variant GuideReader::read_variant(const Value& value, StepIndex at) {
  MapReader map(value, m_errors);
  Variant variant;
  variant.services = read_services(map.list("services"));
  variant.text = map.text_or("text", "");
  if (map.optional("asks") != nullptr) variant.asks = read_asks(map.list("asks"));
  if (map.optional("outcomes") != nullptr) variant.outcomes = read_outcomes(map.list("outcomes"), at);
  if (value.find("services") == nullptr) problem(msg("guide.no-services"), value.at, msg("guide.no-services.hint"));
  if (variant.outcomes && variant.outcomes->empty()) {
    problem(msg("guide.no-outcome"), value.at, msg("guide.no-outcome.hint"));
  }
  map.done();
  return variant;
}

void GuideReader::check_services_stand_once(const Step& step, const Value& value) {
  std::set<ServiceId> seen;
  for (const Variant& variant : step.variants) {
    for (const ServiceId& service : variant.services) {
      if (!seen.insert(service).second) {
        problem(msg("guide.service-twice", service.value), value.find("for")->at, msg("guide.service-twice.hint"));
      }
    }
  }
}

Note GuideReader::read_note(const Value& value) {
  MapReader map(value, m_errors);
  Note note{map.text("text"), read_services(map.list("for"))};
  map.done();
  return note;
}

std::vector<Ask> GuideReader::read_asks(const std::vector<Value>& values) {
  std::vector<Ask> asks;
  for (const Value& value : values) {
    const auto ask = read_ask(value);
    if (!ask) continue;
    if (std::ranges::any_of(asks, [&](const Ask& one) { return one.kind == ask->kind && one.of == ask->of; })) {
      problem(msg("guide.asked-twice"), value.at, msg("guide.asked-twice.hint"));
    }
    asks.push_back(*ask);
  }
  return asks;
}

std::optional<Ask> GuideReader::read_ask(const Value& value) {
  if (value.members.size() != 1) {
    problem(msg("guide.ask-form"), value.at, msg("guide.ask-form.hint"));
    return std::nullopt;
  }
  const Member& member = value.members.front();
  const AskWord* word = find_ask_word(member.key);
  if (word == nullptr) {
    unknown("ask", member.key, member.at, [] {
      std::vector<std::string> names;
      for (const AskWord& one : ask_words) names.emplace_back(one.name);
      return names;
    }());
    return std::nullopt;
  }
  const std::string_view text = member.value.text;
  switch (word->form) {
    case AskForm::consent:
      return is_consent(member.value) ? std::optional(Ask{word->kind, 1, member.value.text}) : std::nullopt;
    case AskForm::meeting:
      return is_meeting(member.value) ? std::optional(Ask{word->kind, 1, member.value.text}) : std::nullopt;
    case AskForm::each:
      if (text == "each-measure") return Ask{word->kind};
      break;
    case AskForm::counted:
    case AskForm::once:
      return read_ask_of(word->kind, member.value);
  }
  problem(msg("guide.each"), member.value.at, msg("guide.each.hint"));
  return std::nullopt;
}

std::optional<Ask> GuideReader::read_ask_of(AskKind kind, const Value& value) {
  constexpr std::string_view at_least = "at-least ";
  const std::string_view text = value.text;
  if (text == "optional") return Ask{kind, 0};
  if (text == "required") return Ask{kind, 1};
  int least = 0;
  if (find_ask_word(name(kind))->form == AskForm::counted && text.starts_with(at_least)) {
    const char* end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data() + at_least.size(), end, least);
    if (parsed.ec == std::errc{} && parsed.ptr == end && least > 0) return Ask{kind, least};
  }
  problem(msg("guide.ask-value"), value.at, msg("guide.ask-value.hint"));
  return std::nullopt;
}

std::vector<Need> GuideReader::read_needs(const std::vector<Value>& values) {
  std::vector<Need> needs;
  for (const Value& value : values) {
    if (const auto need = read_need(value)) needs.push_back(*need);
  }
  return needs;
}

std::optional<Need> GuideReader::read_need(const Value& value) {
  if (value.kind == Value::Kind::scalar && value.text == "holder") return Need{Need::Kind::holder};
  if (value.kind == Value::Kind::scalar && value.text == "log") return Need{Need::Kind::log};
  if (value.members.size() == 1) {
    const Member& member = value.members.front();
    const Value& of = member.value;
    if (member.key == "no") {
      auto need = read_need(of);
      if (need) need->negated = !need->negated;
      return need;
    }
    if (member.key == "consent")
      return is_consent(of) ? std::optional(Need{Need::Kind::consent, of.text}) : std::nullopt;
    if (member.key == "meeting")
      return is_meeting(of) ? std::optional(Need{Need::Kind::meeting, of.text}) : std::nullopt;
    if (member.key == "been") {
      if (m_guide.find_step(of.text)) return Need{Need::Kind::been, of.text};
      unknown("step", of.text, of.at, step_names());
      return std::nullopt;
    }
  }
  problem(msg("guide.need"), value.at, msg("guide.need.hint"));
  return std::nullopt;
}

std::vector<Outcome> GuideReader::read_outcomes(const std::vector<Value>& values, StepIndex at) {
  std::vector<Outcome> outcomes;
  for (const Value& value : values) {
    Outcome outcome = read_outcome(value, at);
    if (std::ranges::find(outcomes, outcome.id, &Outcome::id) != outcomes.end()) {
      problem(msg("guide.twice", outcome.id.value), value.at, msg("guide.twice.hint"));
    }
    outcomes.push_back(std::move(outcome));
  }
  return outcomes;
}

Outcome GuideReader::read_outcome(const Value& value, StepIndex at) {
  MapReader map(value, m_errors);
  Outcome outcome;
  if (const Value* id = map.required("id")) outcome.id = {as_slug(*id, m_errors).value_or("")};
  outcome.title = map.text("title");
  outcome.text = map.text_or("text", "");
  if (const Value* to = map.required("to")) outcome.to = read_targets(*to, at);
  outcome.plan = map.text_or("plan", "");
  outcome.services = read_services(map.list("for"));
  outcome.when = read_needs(map.list("when"));
  outcome.needs = read_needs(map.list("needs"));
  outcome.asks = read_asks(map.list("asks"));
  if (const Value* free = map.optional("free")) outcome.free = as_bool(*free, m_errors).value_or(false);
  const bool hands_off = std::ranges::any_of(outcome.to, [](Target to) { return to.kind == Target::Kind::hand_off; });
  if (hands_off == outcome.plan.empty()) problem(msg("guide.plan"), value.at, msg("guide.plan.hint"));
  map.done();
  return outcome;
}

std::vector<Target> GuideReader::read_targets(const Value& value, StepIndex at) {
  std::vector<Target> targets;
  const auto add = [&](const Value& one) {
    const auto target = read_target(one, at);
    if (!target) return;
    if (std::ranges::find(targets, *target) != targets.end()) problem(msg("guide.target-twice"), one.at);
    targets.push_back(*target);
  };
  if (value.kind == Value::Kind::list) {
    std::ranges::for_each(value.items, add);
    if (value.items.empty()) problem(msg("guide.no-target"), value.at, msg("guide.target.hint"));
  } else {
    add(value);
  }
  return targets;
}

std::optional<Target> GuideReader::read_target(const Value& value, StepIndex at) {
  const std::string& to = value.text;
  if (to == "close") return Target{Target::Kind::close};
  if (to == "hand-off") return Target{Target::Kind::hand_off};
  if (to == "refer") return Target{Target::Kind::refer};
  if (to == "done-here") return Target{Target::Kind::done_here};
  if (to == "next") {
    if (at.step + 1 < m_guide.levels[at.level].steps.size()) {
      return Target{Target::Kind::step, {at.level, at.step + 1}};
    }
    problem(msg("guide.no-next"), value.at, msg("guide.target.hint"));
    return std::nullopt;
  }
  if (const auto step = m_guide.find_step(to)) return Target{Target::Kind::step, *step};
  unknown("step", to, value.at, step_names());
  return std::nullopt;
}

std::vector<std::string> GuideReader::step_names() const {
  std::vector<std::string> names(targets.begin(), targets.end());
  for (std::size_t i = 0; i < m_guide.levels.size(); ++i) {
    names.push_back(m_guide.levels[i].id);
    for (std::size_t j = 0; j < m_guide.levels[i].steps.size(); ++j) names.push_back(m_guide.step_name({i, j}));
  }
  return names;
}

}  // namespace bti
