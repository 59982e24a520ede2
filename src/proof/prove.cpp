// All properties of a guide, for all who walk it.
#include <algorithm>

#include "bti/proof.hpp"
#include "proof/judge.hpp"

namespace bti {
namespace proof {
namespace {

bool asks(const std::vector<Ask>& asked, AskKind kind) {
  return std::ranges::any_of(asked, [&](const Ask& ask) { return ask.kind == kind && ask.least > 0; });
}

/// Whether it must be answered or not.
bool offers(const std::vector<Ask>& asked, AskKind kind) {
  return std::ranges::find(asked, kind, &Ask::kind) != asked.end();
}

std::vector<Service> services_of(const Guide& guide) {
  return guide.services.empty() ? std::vector<Service>(1) : guide.services;
}

std::vector<StepIndex> starts_of(const Guide& guide, const ServiceId& service) {
  std::vector<StepIndex> starts;
  for (const StartPlace* start : starts_for(guide, service)) starts.push_back(start->at);
  const Target first{.kind = Target::Kind::step, .passes_by = true};
  if (guide.starts.empty()) starts.push_back(landing(guide, first, service));
  std::ranges::sort(starts);
  starts.erase(std::ranges::unique(starts).begin(), starts.end());
  return starts;
}

}  // namespace

const Step& Judge::step_of(const Walk& walk, std::size_t stop) const {
  return m_guide->step(m_facts->at(walk.stops[stop].state));
}

std::string Judge::name_of(const Walk& walk, std::size_t stop) const {
  return m_guide->step_name(m_facts->at(walk.stops[stop].state));
}

Way Judge::told(const Walk& walk, const std::vector<const Move*>& moves, std::size_t last) const {
  Way way;
  for (const Move* move : moves) {
    if (move->by != nullptr) way.legs.push_back({name_of(walk, move->from), move->by->title});
  }
  way.legs.push_back({name_of(walk, last)});
  return way;
}

Way Judge::told(const Walk& walk, std::size_t stop) const {
  Way way = told(walk, way_to(walk, stop), stop);
  const Step& step = step_of(walk, stop);
  std::vector<Need> needs = step.needs;
  for (const Outcome* outcome : outcomes_for(step, walk.walker.service.id)) {
    if (outcome->anytime) continue;
    needs.insert(needs.end(), outcome->when.begin(), outcome->when.end());
    needs.insert(needs.end(), outcome->needs.begin(), outcome->needs.end());
  }
  way.standing = m_facts->told(needs, walk.stops[stop].state, walk.walker);
  return way;
}

void Judge::find_missing_consent(const Walk& walk) {
  if (!m_facts->has_consent_per_service()) return;
  for (std::size_t i = 0; i < walk.stops.size(); ++i) {
    if (m_facts->consent_asked(walk.stops[i].state)) continue;
    const Step& step = step_of(walk, i);
    const std::vector<Ask>& asked = asks_for(step, walk.walker.service.id);
    if (m_facts->asks_consent(asked) || m_facts->needs_consent(step.needs)) continue;
    const auto tell = [&](Position at, const std::string& which) {
      Way way = told(walk, way_to(walk, i), i);
      m_findings.add({.what = msg("proof.consent-first", step.title),
                      .hint = msg("proof.consent-first.hint"),
                      .at = at,
                      .way = std::move(way)},
                     which, walk.walker);
    };
    if (offers(asked, AskKind::participant)) tell(step.at, name_of(walk, i));
    for (const Outcome* outcome : outcomes_for(step, walk.walker.service.id)) {
      const bool brings_in = offers(outcome->asks, AskKind::participant);
      const bool consented = m_facts->asks_consent(outcome->asks) || m_facts->needs_consent(outcome->needs);
      if (brings_in && !consented) tell(outcome->at, name_of(walk, i) + "/" + outcome->id.value);
    }
  }
}

void Judge::find_missing_text(const Walk& walk) {
  for (std::size_t i = 0; i < walk.stops.size(); ++i) {
    const Step& step = step_of(walk, i);
    if (!text_for(step, walk.walker.service.id).empty()) continue;
    m_findings.add({.what = msg("proof.no-text", step.title),
                    .hint = msg("proof.no-text.hint"),
                    .at = step.at,
                    .way = told(walk, way_to(walk, i), i)},
                   name_of(walk, i), walk.walker);
  }
}

void Judge::look_at(const Walk& walk) {
  m_walkers.insert(walk.walker.service.id);
  for (const Stop& stop : walk.stops) m_reached.insert(m_facts->at(stop.state));
  find_dead_ends(walk);
  find_endless(walk);
  find_loops(walk);
  find_missing_consent(walk);
  find_missing_text(walk);
}

void Judge::find_unheard(const Service& service) {
  for (std::size_t i = 0; i < m_guide->levels.size(); ++i) {
    for (std::size_t j = 0; j < m_guide->levels[i].steps.size(); ++j) {
      const Step& step = m_guide->step({i, j});
      if (!holds_for(step.only, service.id)) continue;
      const std::vector<Ask>& asked = asks_for(step, service.id);
      const auto tell = [&](Position at) {
        m_findings.add({.what = msg("proof.voice", step.title),
                        .hint = msg("proof.voice.hint"),
                        .at = at,
                        .way = {.legs = {{m_guide->step_name({i, j})}}}},
                       m_guide->step_name({i, j}), {.service = service});
      };
      const bool hears = asks(asked, AskKind::voice);
      if (asks(asked, AskKind::evaluation) && !hears) tell(step.at);
      for (const Outcome* outcome : outcomes_for(step, service.id)) {
        if (asks(outcome->asks, AskKind::evaluation) && !hears && !asks(outcome->asks, AskKind::voice)) {
          tell(outcome->at);
        }
      }
    }
  }
}

void Judge::find_nobody_to_call(const Service& service) {
  const Acute& acute = m_guide->acute_for_service(service.id);
  const bool anybody = std::ranges::any_of(acute.contacts, [&](const ContactId& id) {
    const Contact* contact = m_guide->find_contact(id);
    return contact != nullptr && (!contact->phone.empty() || !contact->hours.empty());
  });
  if (anybody) return;
  m_findings.add({.what = msg("proof.acute", service.name), .hint = msg("proof.acute.hint"), .at = acute.at},
                 std::to_string(acute.at.line) + ":" + std::to_string(acute.at.column), {.service = service});
}

void Judge::look_at(const Service& service) {
  find_unheard(service);
  find_nobody_to_call(service);
}

void Judge::find_unreached() {
  for (std::size_t i = 0; i < m_guide->levels.size(); ++i) {
    for (std::size_t j = 0; j < m_guide->levels[i].steps.size(); ++j) {
      if (m_reached.contains({i, j})) continue;
      const Step& step = m_guide->step({i, j});
      m_findings.add(
          {.what = msg("proof.unreachable", step.title), .hint = msg("proof.unreachable.hint"), .at = step.at},
          m_guide->step_name({i, j}), {});
    }
  }
}

Errors Judge::verdict() {
  find_unreached();
  return m_findings.all(m_walkers);
}

}  // namespace proof

Errors prove(const Guide& guide, std::size_t limit) {
  using namespace proof;
  const auto too_large = [] {
    Errors errors;
    errors.push_back({.what = msg("proof.too-large"), .hint = msg("proof.too-large.hint")});
    return errors;
  };
  std::size_t steps = 0;
  for (const Level& level : guide.levels) steps += level.steps.size();
  if (steps >= std::min<std::size_t>(limit, UINT16_MAX)) return too_large();
  const Facts facts(guide);
  Judge judge(guide, facts);
  const auto subjects = static_cast<std::uint16_t>(facts.subjects_matter() ? guide.subjects.size() : 0);
  for (const Service& service : services_of(guide)) {
    judge.look_at(service);
    for (const StepIndex start : starts_of(guide, service.id)) {
      for (std::uint16_t subject = subjects == 0 ? 0 : 1; subject <= subjects; ++subject) {
        const auto found = walk(guide, facts, {service, subject}, start, limit);
        if (!found) return too_large();
        judge.look_at(*found);
      }
    }
  }
  return judge.verdict();
}

}  // namespace bti
