// Ways out of steps, what may happen at any time, and where a case begins.
#include <algorithm>

#include "guide/reader.hpp"
#include "guide/vocabulary.hpp"

namespace bti {

std::vector<Outcome> GuideReader::read_outcomes(const std::vector<Value>& values, StepIndex at) {
  std::vector<Outcome> outcomes;
  for (const Value& value : values) {
    MapReader map(value, m_errors);
    Outcome outcome = read_outcome(map, value, at);
    map.done();
    if (std::ranges::find(outcomes, outcome.id, &Outcome::id) != outcomes.end()) {
      problem(msg("guide.twice", outcome.id.value), value.at, msg("guide.twice.hint"));
    }
    outcomes.push_back(std::move(outcome));
  }
  return outcomes;
}

Outcome GuideReader::read_outcome(MapReader& map, const Value& value, StepIndex at) {
  Outcome outcome;
  if (const Value* id = map.required("id")) outcome.id = {as_slug(*id, m_errors).value_or("")};
  outcome.title = map.text("title");
  outcome.text = map.text_or("text", "");
  outcome.at = value.at;
  outcome.services = read_service_ids(map.list("for"));
  const std::vector<ServiceId> wider = m_audience;
  if (!outcome.services.empty()) m_audience = outcome.services;
  if (const Value* to = map.required("to")) outcome.to = read_targets(*to, at);
  m_audience = wider;
  outcome.plan = map.text_or("plan", "");
  outcome.when = read_needs(map.list("when"));
  outcome.needs = read_needs(map.list("needs"));
  outcome.asks = read_asks(map.list("asks"));
  if (const Value* free = map.optional("free")) outcome.free = as_bool(*free, m_errors).value_or(false);
  const bool hands_off =
      std::ranges::any_of(outcome.to, [](const Target& to) { return to.kind == Target::Kind::hand_off; });
  if (hands_off == outcome.plan.empty()) problem(msg("guide.plan"), value.at, msg("guide.plan.hint"));
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
  using Kind = Target::Kind;
  const std::string to = as_text(value, m_errors).value_or("");
  if (to.empty()) return std::nullopt;
  constexpr std::pair<std::string_view, Kind> words[] = {{"close", Kind::close}, {"hand-off", Kind::hand_off},
                                                         {"refer", Kind::refer}, {"done-here", Kind::done_here},
                                                         {"stay", Kind::stay},   {"back", Kind::back}};
  for (const auto& [word, kind] : words) {
    if (to == word) return Target{.kind = kind};
  }
  if (to == "next") {
    const Target next{.kind = Kind::step, .step = {at.level, at.step + 1}, .passes_by = true};
    if (next.step.step < m_guide.level(at).steps.size()) {
      check_passed(next, value, at);
      return next;
    }
    problem(msg("guide.no-next"), value.at, msg("guide.target.hint"));
    return std::nullopt;
  }
  if (const auto step = m_guide.find_step(to)) {
    const Target target{.kind = Kind::step, .step = *step, .passes_by = !to.contains('/')};
    check_passed(target, value, at);
    return target;
  }
  unknown("step", to, value.at, step_names());
  return std::nullopt;
}

void GuideReader::check_passed(const Target& target, const Value& value, StepIndex at) {
  for (const Service& service : m_guide.services) {
    if (!holds_for(m_guide.step(at).only, service.id) || !holds_for(m_audience, service.id)) continue;
    const StepIndex lands = landing(m_guide, target, service.id);
    if (holds_for(m_guide.step(lands).only, service.id)) continue;
    problem(msg("guide.passed-all", service.id.value), value.at, msg("guide.passed-all.hint"));
    return;
  }
}

void GuideReader::spread_anytime() {
  for (const Value& value : m_root.list("anytime")) {
    const Value* to = value.find("to");
    const bool next =
        to != nullptr && (to->text == "next" || std::ranges::find(to->items, "next", &Value::text) != to->items.end());
    if (next) problem(msg("guide.anytime-next"), to->at, msg("guide.anytime-next.hint"));
    if (next || m_guide.levels.empty() || m_guide.levels.front().steps.empty()) continue;
    MapReader map(value, m_errors);
    Outcome outcome = read_outcome(map, value, {});
    outcome.free = outcome.anytime = true;
    std::vector<bool> there(m_guide.levels.size(), map.optional("at") == nullptr);
    for (const Value& level : map.list("at")) {
      if (const auto index = find_level(level)) there[*index] = true;
    }
    map.done();
    for (std::size_t i = 0; i < there.size(); ++i) {
      if (there[i]) add_everywhere(m_guide.levels[i], outcome);
    }
  }
}

void GuideReader::add_everywhere(Level& level, const Outcome& outcome) {
  const auto add = [&](std::vector<Outcome>& outcomes) {
    const bool told = std::ranges::find(m_errors, outcome.at, &Error::at) != m_errors.end();
    if (!told && std::ranges::find(outcomes, outcome.id, &Outcome::id) != outcomes.end()) {
      problem(msg("guide.twice", outcome.id.value), outcome.at, msg("guide.twice.hint"));
    }
    outcomes.push_back(outcome);
  };
  for (Step& step : level.steps) {
    add(step.outcomes);
    for (Variant& variant : step.variants) {
      if (variant.outcomes) add(*variant.outcomes);
    }
  }
}

void GuideReader::read_starts() {
  for (const Value& value : m_root.list("starts")) {
    MapReader map(value, m_errors);
    const Value* id = map.required("id");
    StartPlace start{.id = {id == nullptr ? "" : as_slug(*id, m_errors).value_or("")},
                     .title = map.text("title"),
                     .text = map.text_or("text", ""),
                     .at = {},
                     .services = read_service_ids(map.list("for")),
                     .concern = read_concern_id(map.optional("concern"))};
    if (const Value* at = map.required("at")) {
      if (const auto step = m_guide.find_step(at->text)) {
        start.at = *step;
        check_start(start, *at);
      } else {
        unknown("step", at->text, at->at, step_names());
      }
    }
    if (m_guide.find_start(start.id.value) != nullptr) {
      problem(msg("guide.twice", start.id.value), value.at, msg("guide.twice.hint"));
    }
    m_guide.starts.push_back(std::move(start));
    map.done();
  }
}

void GuideReader::check_start(const StartPlace& start, const Value& at) {
  for (const Service& service : m_guide.services) {
    if (!holds_for(start.services, service.id) || holds_for(m_guide.step(start.at).only, service.id)) continue;
    return problem(msg("guide.passed-all", service.id.value), at.at, msg("guide.passed-all.hint"));
  }
}

std::vector<std::string> GuideReader::step_names() const {
  std::vector<std::string> names(target_words.begin(), target_words.end());
  for (std::size_t i = 0; i < m_guide.levels.size(); ++i) {
    names.push_back(m_guide.levels[i].id);
    for (std::size_t j = 0; j < m_guide.levels[i].steps.size(); ++j) names.push_back(m_guide.step_name({i, j}));
  }
  return names;
}

}  // namespace bti
