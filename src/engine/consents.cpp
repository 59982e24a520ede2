// Consent: who must give it, and whether it is in force on a day.
#include <algorithm>
#include <utility>

#include "bti/engine.hpp"

namespace bti {
namespace {

template <class T>
Date given_on(const Recorded<T>& answer) {
  return answer.value.date.value_or(answer.envelope.at.date());
}

/// Whom the case concerned when it was given: whoever signed by the rules then need not sign again.
const Subject* subject_then(const State& state, std::size_t place) {
  const auto later = std::ranges::find_if(state.subjects, [&](const auto& one) { return one.place > place; });
  if (later != state.subjects.begin()) return &std::prev(later)->value;
  return later == state.subjects.end() ? nullptr : &later->value;
}

const SignRule* signer(const ConsentKind& kind, const Subject* subject, Date on) {
  std::optional<AgeRange> age;
  if (subject != nullptr && subject->born) age = age_on(subject->born->value, on);
  for (const SignRule& rule : kind.signed_by) {
    if (!rule.subjects.empty()) {
      if (subject == nullptr) return nullptr;
      if (std::ranges::find(rule.subjects, subject->kind) == rule.subjects.end()) continue;
    }
    if (!rule.from_age) return &rule;
    if (!age || (age->least < *rule.from_age && age->most >= *rule.from_age)) return nullptr;
    if (age->least >= *rule.from_age) return &rule;
  }
  return nullptr;
}

bool right_signer(const State& state, const ConsentKind& kind, const Recorded<Consent>& consent) {
  const SignRule* rule = signer(kind, subject_then(state, consent.place), given_on(consent));
  if (rule != nullptr) return fits(consent.value.given_by, *rule);
  return std::ranges::any_of(kind.signed_by, [&](const SignRule& one) { return fits(consent.value.given_by, one); });
}

/// Has it run out by the day?
bool ended(const ConsentKind& kind, const Recorded<Consent>& consent, Date on) {
  const auto last = last_day(kind, consent);
  return last && *last < on;
}

}  // namespace

const SignRule* signer(const ConsentKind& kind, const State& state, Date on) {
  return signer(kind, state.subject ? &state.subject->value : nullptr, on);
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

bool in_force(const State& state, const ConsentKind& kind, const std::optional<ServiceId>& service, Date on) {
  using When = std::pair<std::chrono::sys_days, std::size_t>;
  std::optional<When> yes;
  std::optional<When> no;
  for (const auto& consent : state.consents) {
    const Consent& one = consent.value;
    if (one.consent != kind.id || given_on(consent) > on || ended(kind, consent, on)) continue;
    if (service && kind.per_service && std::ranges::find(one.services, *service) == one.services.end()) continue;
    if (right_signer(state, kind, consent)) yes = std::max(yes, std::optional(When{given_on(consent), consent.place}));
  }
  for (const auto& refusal : state.refusals) {
    const std::vector<ServiceId>& services = refusal.value.services;
    if (refusal.value.consent != kind.id || given_on(refusal) > on) continue;
    const bool for_some = kind.per_service && !services.empty();
    if (for_some && (!service || std::ranges::find(services, *service) == services.end())) continue;
    no = std::max(no, std::optional(When{given_on(refusal), refusal.place}));
  }
  return yes > no;
}

std::vector<ServiceId> uncovered(const State& state, const ConsentKind& kind, Date today) {
  if (!kind.per_service) return {};
  std::vector<ServiceId> services = partner_services(state);
  std::erase_if(services, [&](const ServiceId& one) { return in_force(state, kind, one, today); });
  return services;
}

}  // namespace bti
