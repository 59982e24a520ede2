#include "report/wording.hpp"

namespace bti::wording {
namespace {

std::string row(std::string id, Language language) { return text(Message{std::move(id), {}}, language); }

}  // namespace

std::string type_name(std::string_view type, Language language) { return row("type." + std::string(type), language); }

std::string field_name(std::string_view type, std::string_view field, Language language) {
  return row("field." + std::string(type) + "." + std::string(field), language);
}

std::string choice(std::string_view value, Language language) { return row("choice." + std::string(value), language); }

std::string moment(Date date, std::string_view clock, Language language) {
  return text(msg("report.moment", long_date(date, language), clock), language);
}

std::string moment(const Instant& at, Language language) {
  constexpr std::size_t clock_starts = std::string_view("2026-11-21T").size();
  constexpr std::size_t clock_size = std::string_view("10:15").size();
  return moment(at.date(), iso(at).substr(clock_starts, clock_size), language);
}

std::string step(const Guide& guide, StepIndex at, Language language) {
  return text(msg("report.step-full", guide.level(at).id, at.step + 1, guide.step(at).title), language);
}

std::string target(const Guide& guide, const Target& to, const std::string& plan, Language language) {
  switch (to.kind) {
    case Target::Kind::step:
      return step(guide, to.step, language);
    case Target::Kind::close:
      return text(msg("report.closed"), language);
    case Target::Kind::hand_off:
      return text(msg("report.handed-off", plan), language);
    case Target::Kind::refer:
      return text(msg("report.referred"), language);
    case Target::Kind::done_here:
      return text(msg("report.done-here"), language);
  }
  return {};
}

std::string with_service(std::string who, const Subjects& from, const std::optional<ServiceId>& service) {
  if (service) who += ", " + from.guide.service_name(*service);
  return who;
}

std::string people(const Subjects& from, const std::vector<Label>& who) {
  std::string all;
  for (const Label& one : who) all += (all.empty() ? "" : ", ") + from.settings.role(one.text);
  return all;
}

const Outcome* outcome_of(const Guide& guide, const Move& move) {
  return find_outcome(guide.step(move.from), move.decision.value.outcome, move.decision.envelope.service);
}

}  // namespace bti::wording
