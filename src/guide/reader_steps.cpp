// Levels and their steps.
#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "guide/reader.hpp"
#include "guide/vocabulary.hpp"

namespace bti {
namespace {

constexpr std::array froms = {std::string_view("worry"), std::string_view("opened"), std::string_view("entered"),
                              std::string_view("moved")};

bool is_level_label(std::string_view id) {
  return is_version(id) && std::ranges::find(target_words, id) == target_words.end();
}

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
  spread_anytime();
  read_starts();
  read_breaks();
}

void GuideReader::read_level_frames(const std::vector<Value>& levels) {
  std::set<std::string> taken;
  for (const Value& value : levels) {
    m_guide.levels.push_back(read_level_frame(value));
    const Value* id = value.find("id");
    if (id == nullptr) continue;
    if (!taken.insert(id->text).second) problem(msg("guide.twice", id->text), id->at, msg("guide.twice.hint"));
    if (!is_level_label(id->text)) problem(msg("guide.bad-level"), id->at, msg("guide.bad-level.hint"));
  }
}

Level GuideReader::read_level_frame(const Value& value) {
  const auto read_id = [&](const Value& from) {
    const Value* id = from.find("id");
    if (id == nullptr) problem(msg("guide.no-id"), from.at, msg("guide.bad-id.hint"));
    return id == nullptr ? std::string() : as_text(*id, m_errors).value_or("");
  };
  Level level{.id = read_id(value)};
  const Value* steps = value.find("steps");
  if (steps == nullptr || steps->items.empty()) {
    problem(msg("guide.no-steps"), value.at, msg("guide.no-steps.hint"));
    return level;
  }
  std::set<std::string> taken;
  for (const Value& from : steps->items) {
    Step& step = level.steps.emplace_back();
    step.id = read_id(from);
    const Value* id = from.find("id");
    if (id != nullptr && !is_slug(id->text)) problem(msg("guide.bad-id"), id->at, msg("guide.bad-id.hint"));
    if (id != nullptr && !taken.insert(id->text).second) {
      problem(msg("guide.twice", id->text), id->at, msg("guide.twice.hint"));
    }
    if (const Value* only = from.find("only")) step.only = read_service_ids(only->items);
  }
  return level;
}

std::optional<std::size_t> GuideReader::find_level(const Value& value) {
  const auto level = std::ranges::find(m_guide.levels, value.text, &Level::id);
  if (level != m_guide.levels.end()) return static_cast<std::size_t>(level - m_guide.levels.begin());
  unknown("step", value.text, value.at, ids_of(m_guide.levels));
  return std::nullopt;
}

Step GuideReader::read_step(const Value& value, StepIndex at) {
  MapReader map(value, m_errors);
  Step step;
  step.at = value.at;
  std::ignore = map.optional("id");
  step.id = m_guide.step(at).id;
  std::ignore = map.list("only");  // read with the frame
  step.only = m_guide.step(at).only;
  step.title = map.text_or("title", m_guide.level(at).title);
  step.text = map.text_or("text", "");
  for (const Value& variant : map.list("for")) step.variants.push_back(read_variant(variant, at));
  for (const Value& note : map.list("notes")) step.notes.push_back(read_note(note));
  step.tools = read_refs<ToolId>(map.list("tools"), "tool", ids_of(m_guide.tools));
  step.contacts = read_refs<ContactId>(map.list("contacts"), "contact", ids_of(m_guide.contacts));
  step.needs = read_needs(map.list("needs"));
  step.asks = read_asks(map.list("asks"));
  step.outcomes = read_outcomes(map.list("outcomes"), at);
  if (step.outcomes.empty()) problem(msg("guide.no-outcome"), value.at, msg("guide.no-outcome.hint"));
  if (const Value* within = map.optional("within")) step.within = read_deadlines(*within);
  check_services_stand_once(step, value);
  map.done();
  return step;
}

std::vector<Deadline> GuideReader::read_deadlines(const Value& value) {
  std::vector<Deadline> deadlines;
  if (value.kind == Value::Kind::scalar) {
    deadlines.push_back({.time = parse_span(value.text)});
    if (!deadlines.back().time) problem(msg("guide.span"), value.at, msg("guide.span.hint"));
  } else if (value.kind == Value::Kind::map) {
    deadlines.push_back(read_deadline(value));
  } else {
    for (const Value& one : value.items) deadlines.push_back(read_deadline(one));
    if (value.items.empty()) problem(msg("guide.deadline"), value.at, msg("guide.deadline.hint"));
  }
  return deadlines;
}

Deadline GuideReader::read_deadline(const Value& value) {
  MapReader map(value, m_errors);
  Deadline deadline;
  int lengths = 0;
  for (const char* unit : {"days", "weeks", "months"}) {
    const Value* count = map.optional(unit);
    if (count == nullptr) continue;
    ++lengths;
    deadline.time = parse_span(count->text + " " + unit);
    if (!deadline.time) problem(msg("guide.span"), count->at, msg("guide.span.hint"));
  }
  deadline.soon = map.text_or("soon", "");
  if (lengths + (deadline.soon.empty() ? 0 : 1) != 1) {
    problem(msg("guide.deadline"), value.at, msg("guide.deadline.hint"));
  }
  if (const Value* from = map.optional("from")) {
    const auto found = std::ranges::find(froms, from->text);
    if (found == froms.end()) problem(msg("guide.deadline-from"), from->at, msg("guide.deadline-from.hint"));
    if (found != froms.end()) deadline.from = static_cast<Deadline::From>(found - froms.begin());
  }
  deadline.concern = read_concern_id(map.optional("concern"));
  map.done();
  return deadline;
}

Variant GuideReader::read_variant(const Value& value, StepIndex at) {
  MapReader map(value, m_errors);
  Variant variant;
  variant.services = read_service_ids(map.list("services"));
  variant.text = map.text_or("text", "");
  if (map.optional("asks") != nullptr) variant.asks = read_asks(map.list("asks"));
  m_audience = variant.services;
  if (map.optional("outcomes") != nullptr) variant.outcomes = read_outcomes(map.list("outcomes"), at);
  m_audience.clear();
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
  Note note{map.text("text"), read_service_ids(map.list("for"))};
  map.done();
  return note;
}

}  // namespace bti
