// Consent: who must give it, and whether it is in force on a day.
#include <algorithm>
#include <utility>

#include "bti/engine.hpp"

namespace bti {
namespace {

/// Whom the case concerned when it was given: whoever signed by the rules then need not sign again.
const Subject* subject_then(const State& state, std::size_t place) {
  const auto later = std::ranges::find_if(state.subjects, [&](const auto& one) { return one.place > place; });
  if (later != state.subjects.begin()) return &std::prev(later)->value;
  return later == state.subjects.end() ? nullptr : &later->value;
}

/// Is that age reached some time in the year, so that the year of birth leaves it open?
bool is_open(const AgeRange& age, int from_age) { return age.least < from_age && age.most >= from_age; }

std::optional<AgeRange> age_of(const Subject* subject, Date on) {
  return subject != nullptr && subject->born ? std::optional(age_on(subject->born->value, on)) : std::nullopt;
}

const SignRule* signer(const ConsentKind& kind, const Subject* subject, Date on, std::optional<bool> of_age) {
  const auto age = age_of(subject, on);
  for (const SignRule& rule : kind.signed_by) {
    if (!rule.subjects.empty()) {
      if (subject == nullptr) return nullptr;
      if (std::ranges::find(rule.subjects, subject->kind) == rule.subjects.end()) continue;
    }
    if (!rule.from_age) return &rule;
    if (!age || (is_open(*age, *rule.from_age) && !of_age)) return nullptr;
    if (is_open(*age, *rule.from_age) ? *of_age : age->least >= *rule.from_age) return &rule;
  }
  return nullptr;
}

bool right_signer(const State& state, const ConsentKind& kind, const Recorded<Consent>& consent) {
  const Date on = given_on(consent);
  const auto of_age = consent.value.of_age ? consent.value.of_age : known_of_age(state, on);
  const SignRule* rule = signer(kind, subject_then(state, consent.place), on, of_age);
  if (rule != nullptr) return fits(consent.value.given_by, *rule);
  return std::ranges::any_of(kind.signed_by, [&](const SignRule& one) { return fits(consent.value.given_by, one); });
}

/// Has it run out by the day?
bool ended(const ConsentKind& kind, const Recorded<Consent>& consent, Date on) {
  const auto last = last_day(kind, consent);
  return last && *last < on;
}

template <class T>
std::pair<std::chrono::sys_days, std::size_t> when(const Recorded<T>& answer) {
  return {given_on(answer), answer.place};
}

template <class T>
using Answers = std::vector<const Recorded<T>*>;

/// Those that count, the newest first.
template <class T, class Counts>
Answers<T> newest_first(const std::vector<Recorded<T>>& answers, const Counts& counts) {
  Answers<T> found;
  for (const Recorded<T>& one : answers) {
    if (counts(one)) found.push_back(&one);
  }
  std::ranges::sort(found, [](const auto* a, const auto* b) { return when(*a) > when(*b); });
  return found;
}

/// One that names no service allows what needs none: a talk in a team.
bool covers(const ConsentKind& kind, const Recorded<Consent>& consent, const std::optional<ServiceId>& service) {
  const std::vector<ServiceId>& named = consent.value.services;
  if (!kind.per_service) return true;
  return service ? std::ranges::find(named, *service) != named.end() : named.empty();
}

/// A refusal for some services says nothing of the others.
bool counts_for(const ConsentKind& kind, const Recorded<Refusal>& refusal, const std::optional<ServiceId>& service) {
  const std::vector<ServiceId>& named = refusal.value.services;
  if (!kind.per_service || named.empty()) return true;
  return service && std::ranges::find(named, *service) != named.end();
}

/// The year in which it comes to the young person to give what others gave.
std::optional<int> passes_in(const State& state, const ConsentKind& kind, const Recorded<Consent>& consent) {
  if (!state.subject || !state.subject->value.born) return std::nullopt;
  for (const SignRule& rule : kind.signed_by) {
    const bool own = std::ranges::find(rule.who, SignRule::Who::self) != rule.who.end();
    if (!own || !rule.from_age || fits(consent.value.given_by, rule)) continue;
    const int year = state.subject->value.born->value + *rule.from_age;
    if (signer(kind, state, std::chrono::year{year} / std::chrono::December / 31) == &rule) return year;
  }
  return std::nullopt;
}

/// What was answered adds up: of the consents since the last refusal the one that lasts longest counts.
ConsentStanding standing_for(const State& state, const ConsentKind& kind, const std::optional<ServiceId>& service,
                             Date on) {
  using Standing = ConsentStanding::Kind;
  auto yes = newest_first(state.consents, [&](const Recorded<Consent>& one) {
    return one.value.consent == kind.id && given_on(one) <= on && covers(kind, one, service) &&
           right_signer(state, kind, one);
  });
  const auto no = newest_first(state.refusals, [&](const Recorded<Refusal>& one) {
    return one.value.consent == kind.id && given_on(one) <= on && counts_for(kind, one, service);
  });
  if (!no.empty() && (yes.empty() || when(*no.front()) > when(*yes.front()))) {
    return {yes.empty() ? Standing::refused : Standing::withdrawn, given_on(*no.front())};
  }
  if (yes.empty()) return {};
  if (!no.empty()) std::erase_if(yes, [&](const auto* one) { return when(*one) < when(*no.front()); });
  const auto longest = std::ranges::max_element(yes, [&](const auto* a, const auto* b) {
    const Date never = std::chrono::year::max() / 12 / 31;
    return last_day(kind, *a).value_or(never) < last_day(kind, *b).value_or(never);
  });
  if (ended(kind, **longest, on)) return {Standing::expired, last_day(kind, **longest)};
  std::erase_if(yes, [&](const auto* one) { return ended(kind, *one, on); });
  const bool stays = std::ranges::any_of(yes, [&](const auto* one) { return !passes_in(state, kind, *one); });
  return {Standing::given, last_day(kind, **longest), stays ? std::nullopt : passes_in(state, kind, **longest),
          *longest};
}

/// Did the service come in after it turned acute or was reported, and before the case moved on? The duty to report or
/// avert waits for no consent.
bool came_by_duty(const State& state, const ServiceId& service) {
  const auto joined_after = [&](std::size_t turn) {
    return std::ranges::any_of(state.participants, [&](const Recorded<Participant>& one) {
      return one.value.service == service && one.place > turn &&
             std::ranges::none_of(state.moves, [&](const Move& move) {
               return move.decision.place > turn && move.decision.place < one.place;
             });
    });
  };
  return std::ranges::any_of(state.acute, [&](const auto& one) { return joined_after(one.place); }) ||
         std::ranges::any_of(state.notifications, [&](const auto& one) { return joined_after(one.place); });
}

/// Where no service is asked of, any that was said yes to will do.
ConsentStanding standing_for_any(const State& state, const ConsentKind& kind, Date on) {
  ConsentStanding found = standing_for(state, kind, std::nullopt, on);
  for (const auto& consent : state.consents) {
    if (consent.value.consent != kind.id) continue;
    for (const ServiceId& service : consent.value.services) {
      if (found.kind == ConsentStanding::Kind::given) return found;
      const ConsentStanding other = standing_for(state, kind, service, on);
      if (other.kind != ConsentStanding::Kind::missing) found = other;
    }
  }
  return found;
}

}  // namespace

const SignRule* signer(const ConsentKind& kind, const State& state, Date on, std::optional<bool> of_age) {
  return signer(kind, state.subject ? &state.subject->value : nullptr, on, of_age);
}

std::optional<int> age_left_open(const ConsentKind& kind, const State& state, Date on) {
  const auto age = age_of(state.subject ? &state.subject->value : nullptr, on);
  if (!age) return std::nullopt;
  for (const SignRule& rule : kind.signed_by) {
    const bool for_them =
        rule.subjects.empty() || std::ranges::find(rule.subjects, state.subject->value.kind) != rule.subjects.end();
    if (for_them && rule.from_age && is_open(*age, *rule.from_age)) return rule.from_age;
    if (for_them && !rule.from_age) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<Date> last_day(const ConsentKind& kind, const Recorded<Consent>& consent) {
  std::optional<Date> last = consent.value.until;
  if (kind.expires) {
    const auto runs_out = std::chrono::sys_days{after(given_on(consent), *kind.expires)} - std::chrono::days{1};
    if (!last || Date{runs_out} < *last) last = Date{runs_out};
  }
  return last;
}

bool fits(const std::vector<Signer>& given_by, const SignRule& rule) {
  const auto gave = [&](SignRule::Who who) {
    return std::ranges::any_of(given_by, [&](Signer one) {
      switch (who) {
        case SignRule::Who::guardian:
          return one != Signer::self;
        case SignRule::Who::both_guardians:
          return one == Signer::both_guardians;
        case SignRule::Who::self:
          return one == Signer::self;
      }
      return false;
    });
  };
  return rule.all ? std::ranges::all_of(rule.who, gave) : std::ranges::any_of(rule.who, gave);
}

std::string name(const SignRule& rule) {
  constexpr std::string_view words[] = {"guardian", "both-guardians", "self"};
  std::vector<SignRule::Who> who = rule.who;
  std::ranges::sort(who);
  if (std::ranges::find(who, SignRule::Who::guardian) != who.end()) {
    // one guardian is among both: all of them are both, any of them is one
    if (rule.all && std::ranges::find(who, SignRule::Who::both_guardians) != who.end()) who.erase(who.begin());
    if (!rule.all) std::erase(who, SignRule::Who::both_guardians);
  }
  std::string all;
  for (const SignRule::Who one : who) {
    if (!all.empty()) all += rule.all ? "-and-" : "-or-";
    all += words[static_cast<std::size_t>(one)];
  }
  return all;
}

ConsentStanding consent_standing(const State& state, const ConsentKind& kind, const std::optional<ServiceId>& service,
                                 Date on) {
  if (!service && kind.per_service) return standing_for_any(state, kind, on);
  return standing_for(state, kind, service, on);
}

std::optional<bool> known_of_age(const State& state, Date on) {
  for (const auto& one : state.consents) {
    const Date given = given_on(one);
    if (!one.value.of_age || given.year() != on.year()) continue;  // in another year the question is of another age
    if (*one.value.of_age ? given <= on : given >= on) return one.value.of_age;
  }
  return std::nullopt;
}

std::vector<ServiceId> services_asked(const State& state, const ConsentKind& kind) {
  std::vector<ServiceId> services;
  const auto add = [&](const std::vector<ServiceId>& more) {
    for (const ServiceId& one : more) {
      if (std::ranges::find(services, one) == services.end()) services.push_back(one);
    }
  };
  for (const auto& one : state.consents)
    add(one.value.consent == kind.id ? one.value.services : std::vector<ServiceId>{});
  for (const auto& one : state.refusals)
    add(one.value.consent == kind.id ? one.value.services : std::vector<ServiceId>{});
  add(partner_services(state));
  return services;
}

bool in_force(const State& state, const ConsentKind& kind, const std::optional<ServiceId>& service, Date on) {
  return consent_standing(state, kind, service, on).kind == ConsentStanding::Kind::given;
}

std::vector<ServiceId> brought_in_without(const State& state, const ConsentKind& kind, Date today) {
  std::vector<ServiceId> services = uncovered(state, kind, today);
  std::erase_if(services, [&](const ServiceId& one) {
    return consent_standing(state, kind, one, today).kind == ConsentStanding::Kind::expired || came_by_duty(state, one);
  });
  return services;
}

std::vector<ServiceId> uncovered(const State& state, const ConsentKind& kind, Date today) {
  if (!kind.per_service) return {};
  std::vector<ServiceId> services = partner_services(state);
  std::erase_if(services, [&](const ServiceId& one) { return in_force(state, kind, one, today); });
  return services;
}

}  // namespace bti
