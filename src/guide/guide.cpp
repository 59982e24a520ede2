#include "bti/guide.hpp"

#include <algorithm>

#include "guide/vocabulary.hpp"

namespace bti {
namespace {

template <class T>
std::string name_of(const std::vector<T>& list, std::string_view id, std::string T::* name) {
  const auto found = std::ranges::find_if(list, [&](const T& one) {
    if constexpr (requires { one.id.value; }) {
      return one.id.value == id;
    } else {
      return one.id == id;
    }
  });
  return found == list.end() ? std::string(id) : (*found).*name;
}

template <class T, class Key>
const T* find_in(const std::vector<T>& list, const Key& id) {
  const auto found = std::ranges::find(list, id, &T::id);
  return found == list.end() ? nullptr : &*found;
}

const Variant* variant_for(const Step& step, const ServiceId& service) {
  const auto found = std::ranges::find_if(step.variants, [&](const Variant& one) {
    return std::ranges::find(one.services, service) != one.services.end();
  });
  return found == step.variants.end() ? nullptr : &*found;
}

}  // namespace

const AskWord* find_ask_word(std::string_view name) {
  const auto* found = std::ranges::find(ask_words, name, &AskWord::name);
  return found == ask_words.end() ? nullptr : found;
}

std::string_view name(AskKind kind) { return std::ranges::find(ask_words, kind, &AskWord::kind)->name; }

std::optional<StepIndex> Guide::find_step(std::string_view name) const {
  const auto slash = name.find('/');
  for (std::size_t i = 0; i < levels.size(); ++i) {
    if (levels[i].id != name.substr(0, slash)) continue;
    const auto& steps = levels[i].steps;
    if (steps.empty()) return std::nullopt;
    if (slash == std::string_view::npos) return StepIndex{i, 0};
    const auto found = std::ranges::find(steps, name.substr(slash + 1), &Step::id);
    if (found != steps.end()) return StepIndex{i, static_cast<std::size_t>(found - steps.begin())};
  }
  return std::nullopt;
}

std::string Guide::step_name(StepIndex at) const { return level(at).id + "/" + step(at).id; }

const Service* Guide::find_service(const ServiceId& which) const { return find_in(services, which); }
const ConsentKind* Guide::find_consent(std::string_view which) const {
  return find_in(consents, ConsentId{std::string(which)});
}
const Contact* Guide::find_contact(const ContactId& which) const { return find_in(contacts, which); }
const Tool* Guide::find_tool(const ToolId& which) const { return find_in(tools, which); }
const Role* Guide::find_role(std::string_view which) const { return find_in(roles, RoleId{std::string(which)}); }
const Team* Guide::find_team(std::string_view which) const { return find_in(teams, which); }
const QuestionForm* Guide::find_form(std::string_view which) const {
  return find_in(forms, FormId{std::string(which)});
}
const StartPlace* Guide::find_start(std::string_view which) const {
  return find_in(starts, StartId{std::string(which)});
}

const Acute& Guide::acute_for_service(const ServiceId& which) const {
  const auto found = std::ranges::find_if(
      acute_for, [&](const AcuteVariant& one) { return std::ranges::find(one.services, which) != one.services.end(); });
  return found == acute_for.end() ? acute : found->acute;
}

const Help* Guide::find_help(AskKind kind) const {
  const auto found = std::ranges::find(help, kind, &Help::kind);
  return found == help.end() ? nullptr : &*found;
}

std::string Guide::service_name(const ServiceId& which) const { return name_of(services, which.value, &Service::name); }
std::string Guide::subject_name(const SubjectKind& which) const {
  return name_of(subjects, which.value, &SubjectInfo::name);
}
std::string Guide::meeting_name(std::string_view which) const { return name_of(meetings, which, &Named::name); }
std::string Guide::concern_name(const ConcernKind& which) const { return name_of(concerns, which.value, &Named::name); }
std::string Guide::area_name(const AreaId& which) const { return name_of(areas, which.value, &Named::name); }
std::string Guide::body_name(std::string_view which) const {
  if (const Team* team = find_team(which)) return team->title;
  return name_of(roles, which, &Role::title);
}

bool is_version(std::string_view text) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view(".-_+").contains(c);
  };
  return !text.empty() && text.size() <= 64 && text.front() != '.' && std::ranges::all_of(text, plain);
}

bool holds_for(const std::vector<ServiceId>& services, const ServiceId& service) {
  return services.empty() || std::ranges::find(services, service) != services.end();
}

std::vector<const StartPlace*> starts_for(const Guide& guide, const ServiceId& service) {
  std::vector<const StartPlace*> starts;
  for (const StartPlace& start : guide.starts) {
    if (holds_for(start.services, service)) starts.push_back(&start);
  }
  return starts;
}

StepIndex landing(const Guide& guide, const Target& target, const std::optional<ServiceId>& service) {
  StepIndex at = target.step;
  if (!target.passes_by || !service) return at;
  const std::vector<Step>& steps = guide.level(at).steps;
  while (at.step + 1 < steps.size() && !holds_for(steps[at.step].only, *service)) ++at.step;
  return at;
}

std::pair<std::size_t, std::size_t> place_in_level(const Guide& guide, StepIndex at, const ServiceId& service) {
  const std::vector<Step>& steps = guide.level(at).steps;
  const auto counts = [&](const Step& step) { return service.value.empty() || holds_for(step.only, service); };
  const auto here = steps.begin() + static_cast<std::ptrdiff_t>(at.step);
  return {static_cast<std::size_t>(std::ranges::count_if(steps.begin(), here, counts)) + 1,
          static_cast<std::size_t>(std::ranges::count_if(steps, counts))};
}

const std::vector<Ask>& asks_for(const Step& step, const ServiceId& service) {
  const Variant* variant = variant_for(step, service);
  return variant != nullptr && variant->asks ? *variant->asks : step.asks;
}

std::vector<const Outcome*> outcomes_for(const Step& step, const ServiceId& service) {
  const Variant* variant = variant_for(step, service);
  std::vector<const Outcome*> result;
  for (const Outcome& outcome : variant != nullptr && variant->outcomes ? *variant->outcomes : step.outcomes) {
    if (holds_for(outcome.services, service)) result.push_back(&outcome);
  }
  return result;
}

const Outcome* find_outcome(const Step& step, const OutcomeId& id, const std::optional<ServiceId>& service) {
  if (service) {
    const Variant* variant = variant_for(step, *service);
    if (variant != nullptr && variant->outcomes) {
      if (const Outcome* own = find_in(*variant->outcomes, id)) return own;
    }
  }
  if (const Outcome* common = find_in(step.outcomes, id)) return common;
  for (const Variant& variant : step.variants) {
    if (!variant.outcomes) continue;
    if (const Outcome* other = find_in(*variant.outcomes, id)) return other;
  }
  return nullptr;
}

const Hours* hours_now(const Contact& contact, const Instant& now) {
  constexpr std::size_t clock_starts = std::string_view("2026-11-21T").size();
  const std::string clock = iso(now).substr(clock_starts, std::string_view("10:15").size());
  const unsigned day = std::chrono::weekday(now.date()).iso_encoding();
  const auto found = std::ranges::find_if(contact.hours, [&](const Hours& hours) {
    const bool through_midnight = hours.from > hours.to;
    const bool since_yesterday = through_midnight && clock < hours.to;
    const unsigned began = since_yesterday ? (day + 5) % 7 + 1 : day;
    const bool weekday = began <= std::chrono::Friday.iso_encoding();
    if (hours.days == Hours::Days::weekdays && !weekday) return false;
    if (hours.days == Hours::Days::weekend && weekday) return false;
    return since_yesterday || (clock >= hours.from && (through_midnight || clock < hours.to));
  });
  return found == contact.hours.end() ? nullptr : &*found;
}

std::string text_for(const Step& step, const ServiceId& service) {
  const Variant* variant = variant_for(step, service);
  if (variant == nullptr || variant->text.empty()) return step.text;
  return step.text.empty() ? variant->text : step.text + "\n\n" + variant->text;
}

}  // namespace bti
