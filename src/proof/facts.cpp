#include "proof/facts.hpp"

#include <algorithm>
#include <set>

namespace bti::proof {
namespace {

using Kind = Need::Kind;

constexpr std::uint16_t kept_here = 1;
constexpr std::uint16_t own_records = 2;

/// `state` with another number in one place.
State with(State state, std::size_t slot, std::uint16_t value) {
  state[slot] = value;
  return state;
}

bool leads_back(const std::vector<Outcome>& outcomes) {
  return std::ranges::any_of(outcomes, [](const Outcome& outcome) {
    return std::ranges::any_of(outcome.to, [](const Target& to) { return to.kind == Target::Kind::back; });
  });
}

bool leads_back(const Step& step) {
  return leads_back(step.outcomes) || std::ranges::any_of(step.variants, [](const Variant& variant) {
           return variant.outcomes && leads_back(*variant.outcomes);
         });
}

std::uint16_t of_kind(const Guide& guide, const std::string& kind) {
  const auto count = std::ranges::count_if(guide.services, [&](const Service& one) { return one.kind == kind; });
  return static_cast<std::uint16_t>(kind.empty() ? std::ssize(guide.services) : count);
}

std::uint16_t counted(std::size_t services) {
  return static_cast<std::uint16_t>(std::min<std::size_t>(services, 1000));
}

}  // namespace

Facts::Facts(const Guide& guide) : m_guide(&guide) {
  for (std::size_t i = 0; i < guide.levels.size(); ++i) {
    for (std::size_t j = 0; j < guide.levels[i].steps.size(); ++j) {
      m_numbers.emplace(StepIndex{i, j}, static_cast<std::uint16_t>(m_steps.size()));
      m_steps.push_back({i, j});
      const Step& step = guide.levels[i].steps[j];
      track(step.needs);
      track(step.asks);
      track(step.outcomes);
      for (const Variant& variant : step.variants) {
        if (variant.asks) track(*variant.asks);
        if (variant.outcomes) track(*variant.outcomes);
      }
      if (leads_back(step) && !m_came_from.contains(i)) m_came_from.emplace(i, add_slot());
    }
  }
  if (std::ranges::any_of(guide.consents, &ConsentKind::per_service)) m_asked = add_slot();
}

std::size_t Facts::add_slot() { return m_size++; }

void Facts::track(const std::vector<Outcome>& outcomes) {
  for (const Outcome& outcome : outcomes) {
    track(outcome.when);
    track(outcome.needs);
    track(outcome.asks);
  }
}

void Facts::track(const std::vector<Ask>& asks) {
  for (const Ask& ask : asks) {
    if (ask.kind != AskKind::participant) continue;
    m_counted[""] = std::max(m_counted[""], counted(static_cast<std::size_t>(ask.least) + 1));
  }
}

void Facts::track(const std::vector<Need>& needs) {
  const auto add = [&](Kind kind, const std::string& of) {
    if (!slot(kind, of)) m_slots.emplace(Key{kind, of}, add_slot());
  };
  for (const Need& need : needs) {
    if (need.kind == Kind::withdrawn) continue;
    add(need.kind, need.of);
    if (need.kind == Kind::services) {
      add(Kind::services, "");
      m_counted[need.of] = std::max(m_counted[need.of], counted(std::max(need.least, need.most.value_or(0) + 1)));
    }
    if (need.kind == Kind::log && m_guide->log_consent) add(Kind::consent, m_guide->log_consent->value);
  }
}

std::optional<std::size_t> Facts::slot(Kind kind, const std::string& of) const {
  const auto found = m_slots.find({kind, of});
  return found == m_slots.end() ? std::nullopt : std::optional(found->second);
}

std::uint16_t Facts::most(const std::string& kind) const {
  const auto found = m_counted.find(kind);
  return std::min(found == m_counted.end() ? std::uint16_t{0} : found->second, of_kind(*m_guide, kind));
}

State Facts::begin(StepIndex at, const Walker& walker) const {
  State state(m_size, u'\0');
  for (const auto& kind : {std::string(), walker.service.kind}) {
    if (const auto own = slot(Kind::services, kind)) state[*own] = std::min<std::uint16_t>(1, most(kind));
  }
  state.front() = m_numbers.at(at);
  enter(state, at);
  return state;
}

void Facts::enter(State& state, StepIndex step, bool back) const {
  const std::uint16_t from = state.front();
  const auto came = m_came_from.find(step.level);
  if (!back && at(state).level != step.level && came != m_came_from.end()) {
    state[came->second] = static_cast<std::uint16_t>(from + 1);
  }
  state.front() = m_numbers.at(step);
  for (const auto& name : {m_guide->level(step).id, m_guide->step_name(step)}) {
    if (const auto been = slot(Kind::been, name)) state[*been] = 1;
  }
}

std::optional<StepIndex> Facts::came_from(const State& state) const {
  const auto came = m_came_from.find(at(state).level);
  if (came == m_came_from.end() || state[came->second] == 0) return std::nullopt;
  return m_steps[state[came->second] - 1U];
}

bool Facts::may_keep_own_records(const State& state, const Walker& walker) const {
  return walker.service.log_from && at(state).level < *walker.service.log_from;
}

bool Facts::log_opened(const State& state, const Walker& walker) const {
  const auto log = slot(Kind::log, "");
  if (!log || state[*log] == kept_here) return true;
  return state[*log] == own_records && may_keep_own_records(state, walker);
}

bool Facts::holds(const Need& need, const State& state, const Walker& walker) const {
  if (need.kind == Kind::withdrawn) return true;  // it may be, and it may not be
  const std::uint16_t fact = state[*slot(need.kind, need.of)];
  const auto plain = [&] {
    switch (need.kind) {
      case Kind::log:
        if (fact == own_records || !m_guide->log_consent) return log_opened(state, walker);
        return fact == kept_here && state[*slot(Kind::consent, m_guide->log_consent->value)] != 0;
      case Kind::services:
        return fact >= need.least && (!need.most || fact <= *need.most);
      case Kind::subject:
        return fact != 0 && std::ranges::find(need.subjects, m_guide->subjects[fact - 1U].id) != need.subjects.end();
      default:
        return fact != 0;
    }
  };
  return plain() != need.negated;
}

bool Facts::holds(const std::vector<Need>& needs, const State& state, const Walker& walker) const {
  return std::ranges::all_of(needs, [&](const Need& need) { return holds(need, state, walker); });
}

bool Facts::satisfied(const Ask& ask, const State& state, const Walker& walker) const {
  if (ask.least == 0) return true;
  const auto stands = [&](Kind kind, const std::string& of) {
    const auto fact = slot(kind, of);
    return !fact || state[*fact] != 0;
  };
  switch (ask.kind) {
    case AskKind::subject:
      return stands(Kind::subject, "");
    case AskKind::consulted:
      return ask.of.empty() || stands(Kind::consulted, ask.of);
    case AskKind::log:
      return log_opened(state, walker);
    case AskKind::holder:
      return stands(Kind::holder, "");
    case AskKind::role:
      return stands(Kind::role, ask.of);
    case AskKind::meeting:
      return stands(Kind::meeting, ask.of);
    case AskKind::consent: {
      const auto log = slot(Kind::log, "");
      const bool of_log = m_guide->log_consent && m_guide->log_consent->value == ask.of;
      if (of_log && log && state[*log] == own_records && may_keep_own_records(state, walker)) return true;
      return stands(Kind::consent, ask.of);
    }
    case AskKind::participant: {
      const auto least = static_cast<std::size_t>(ask.least) + 1;  // the one that opened the case is none
      const auto all = slot(Kind::services, "");
      return all ? state[*all] >= least : of_kind(*m_guide, "") >= least;
    }
    default:
      return true;
  }
}

bool Facts::satisfied(const std::vector<Ask>& asks, const State& state, const Walker& walker) const {
  return std::ranges::all_of(asks, [&](const Ask& ask) { return satisfied(ask, state, walker); });
}

void Facts::bring_in(const State& state, const Walker& walker, std::vector<State>& after) const {
  State now = state;
  for (const ConsentKind& consent : m_guide->consents) {
    const auto given = slot(Kind::consent, consent.id.value);
    if (consent.per_service && given) now[*given] = 0;
  }
  const auto all = slot(Kind::services, "");
  if (!all) return after.push_back(std::move(now));
  const auto count = [&](State& of, const std::string& kind) {
    auto& services = of[*slot(Kind::services, kind)];
    services = std::min<char16_t>(static_cast<char16_t>(services + 1), most(kind));
  };
  std::set<std::string> kinds;
  for (const Service& one : m_guide->services) {
    if (one.id != walker.service.id) kinds.insert(slot(Kind::services, one.kind) ? one.kind : "");
  }
  for (const std::string& kind : kinds) {
    State more = now;
    count(more, "");
    if (!kind.empty()) count(more, kind);
    after.push_back(std::move(more));
  }
}

void Facts::lose_own_records(const State& state, std::vector<State>& after) const {
  const auto log = slot(Kind::log, "");
  const auto holder = slot(Kind::holder, "");
  if (!log || state[*log] != own_records) return;
  State other = with(state, *log, 0);
  if (holder) other[*holder] = 1;
  after.push_back(std::move(other));
}

std::vector<State> Facts::answers(const Ask& ask, const State& state, const Walker& walker) const {
  std::vector<State> after;
  const auto set = [&](Kind kind, const std::string& of, std::uint16_t value) {
    if (const auto fact = slot(kind, of); fact && state[*fact] != value) after.push_back(with(state, *fact, value));
  };
  const auto set_any = [&](Kind kind) {
    for (const auto& [key, fact] : m_slots) {
      if (key.first == kind) set(kind, key.second, 1);
    }
  };
  switch (ask.kind) {
    case AskKind::subject: {
      const auto subject = slot(Kind::subject, "");
      if (subject && state[*subject] == 0) set(Kind::subject, "", walker.subject);
      if (!subject || state[*subject] == 0 || !ask.anew) break;
      for (std::size_t i = 1; i <= m_guide->subjects.size(); ++i) set(Kind::subject, "", static_cast<std::uint16_t>(i));
      break;
    }
    case AskKind::concern:
      set_any(Kind::concern);
      break;
    case AskKind::consulted:
      if (ask.of.empty()) set_any(Kind::consulted);
      set(Kind::consulted, ask.of, 1);
      break;
    case AskKind::participant:
      bring_in(state, walker, after);
      break;
    case AskKind::consent:
      set(Kind::consent, ask.of, 1);
      set(Kind::consent, ask.of, 0);
      break;
    case AskKind::log:
      set(Kind::log, "", kept_here);
      if (may_keep_own_records(state, walker)) set(Kind::log, "", own_records);
      break;
    case AskKind::holder:
      set(Kind::holder, "", 1);
      bring_in(slot(Kind::holder, "") ? with(state, *slot(Kind::holder, ""), 1) : state, walker, after);
      lose_own_records(state, after);
      break;
    case AskKind::role:
      set(Kind::role, ask.of, 1);
      break;
    case AskKind::meeting:
      set(Kind::meeting, ask.of, 1);
      break;
    case AskKind::minutes:
      set(Kind::meeting, ask.of, 0);
      break;
    default:
      break;
  }
  std::erase(after, state);
  return after;
}

std::vector<State> Facts::lapses(const State& state) const {
  std::vector<State> after;
  for (const ConsentKind& consent : m_guide->consents) {
    const auto given = slot(Kind::consent, consent.id.value);
    if (given && state[*given] != 0) after.push_back(with(state, *given, 0));
  }
  return after;
}

void Facts::ask_consent(State& state) const {
  if (m_asked) state[*m_asked] = 1;
}

bool Facts::asks_consent(const std::vector<Ask>& asks) const {
  return std::ranges::any_of(asks, [&](const Ask& ask) {
    return ask.kind == AskKind::consent && ask.least > 0 && m_guide->find_consent(ask.of)->per_service;
  });
}

bool Facts::needs_consent(const std::vector<Need>& needs) const {
  return std::ranges::any_of(needs, [&](const Need& need) {
    return need.kind == Kind::consent && !need.negated && m_guide->find_consent(need.of)->per_service;
  });
}

std::vector<Message> Facts::told(const std::vector<Need>& needs, const State& state, const Walker& walker) const {
  std::vector<Message> facts;
  for (Need need : needs) {
    if (need.kind == Kind::withdrawn) continue;
    need.negated = false;
    const bool yes = holds(need, state, walker);
    const auto say = [&](std::string_view word, std::string about = "") {
      return Message{(yes ? "proof.is-" : "proof.not-") + std::string(word), {std::move(about)}};
    };
    Message fact;
    switch (need.kind) {
      case Kind::holder:
        fact = say("holder");
        break;
      case Kind::log:
        fact = say("log");
        break;
      case Kind::consent:
        fact = say("consent", m_guide->find_consent(need.of)->title);
        break;
      case Kind::withdrawn:
        break;
      case Kind::meeting:
        fact = say("meeting", m_guide->meeting_name(need.of));
        break;
      case Kind::been:
        fact = say("been", need.of);
        break;
      case Kind::services:
        fact = say("services");
        break;
      case Kind::subject:
        fact = say("subject");
        break;
      case Kind::role:
        fact = say("role", m_guide->body_name(need.of));
        break;
      case Kind::concern:
        fact = say("concern", m_guide->concern_name({need.of}));
        break;
      case Kind::consulted:
        fact = say("consulted", m_guide->body_name(need.of));
        break;
    }
    if (std::ranges::find(facts, fact) == facts.end()) facts.push_back(std::move(fact));
  }
  return facts;
}

}  // namespace bti::proof
