#include "report/wording.hpp"

namespace bti::wording {
namespace {

std::string row(std::string id, const Wording& wording) { return text(Message{std::move(id), {}}, wording); }

}  // namespace

std::string type_name(std::string_view type, const Wording& wording) {
  return row("type." + std::string(type), wording);
}

std::string field_name(std::string_view type, std::string_view field, const Wording& wording) {
  return row("field." + std::string(type) + "." + std::string(field), wording);
}

std::string choice(std::string_view value, const Wording& wording) {
  return row("choice." + std::string(value), wording);
}

std::string moment(Date date, std::string_view clock, const Wording& wording) {
  return text(msg("report.moment", long_date(date, wording), clock), wording);
}

std::string moment(const Instant& at, const Wording& wording) {
  constexpr std::size_t clock_starts = std::string_view("2026-11-21T").size();
  constexpr std::size_t clock_size = std::string_view("10:15").size();
  return moment(at.date(), iso(at).substr(clock_starts, clock_size), wording);
}

std::string step(const Guide& guide, StepIndex at, const Wording& wording) {
  return text(msg("report.step-full", guide.level(at).id, at.step + 1, guide.step(at).title), wording);
}

std::string target(const Guide& guide, const Target& to, const std::string& plan, const Wording& wording) {
  switch (to.kind) {
    case Target::Kind::step:
      return step(guide, to.step, wording);
    case Target::Kind::close:
      return text(msg("report.closed"), wording);
    case Target::Kind::hand_off:
      return text(msg("report.handed-off", plan), wording);
    case Target::Kind::refer:
      return text(msg("report.referred"), wording);
    case Target::Kind::done_here:
      return text(msg("report.done-here"), wording);
    case Target::Kind::stay:
      return text(msg("report.stays"), wording);
    case Target::Kind::back:
      return text(msg("report.goes-back"), wording);
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

std::string subject(const Subjects& from) {
  const auto& subject = from.state.subject;
  const std::string kind = subject ? from.guide.subject_name(subject->value.kind) : "";
  if (from.subject_name.empty() || kind.empty()) return from.subject_name + kind;
  return from.subject_name + " (" + kind + ")";
}

const Outcome* outcome_of(const Guide& guide, const Move& move) {
  return find_outcome(guide.step(move.from), move.decision.value.outcome, move.decision.envelope.service);
}

}  // namespace bti::wording
