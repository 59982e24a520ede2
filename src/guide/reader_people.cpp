// Whom a guide is about, who uses it, and who has a say.
#include <algorithm>
#include <array>
#include <tuple>

#include "guide/reader.hpp"

namespace bti {
namespace {

constexpr int oldest = 120;

/// An age in whole years, or a problem.
std::optional<int> read_age(const Value* value, Errors& errors) {
  if (value == nullptr) return std::nullopt;
  const auto age = as_int(*value, errors);
  if (!age || (*age >= 0 && *age <= oldest)) return age;
  errors.push_back({.what = msg("guide.age"), .hint = msg("guide.age.hint"), .at = value->at});
  return std::nullopt;
}

constexpr std::array signers = {std::string_view("guardian"), std::string_view("both-guardians"),
                                std::string_view("self")};

}  // namespace

void GuideReader::read_subjects() {
  for (const Member& member : m_root.members("subjects")) {
    check_slug(member, m_errors);
    MapReader map(member.value, m_errors);
    SubjectInfo subject{SubjectKind{member.key}, map.text("name"), std::nullopt, std::nullopt};
    if (const Value* ages = map.optional("ages")) {
      MapReader range(*ages, m_errors);
      subject.age_from = read_age(range.optional("from"), m_errors);
      subject.age_to = read_age(range.optional("to"), m_errors);
      range.done();
    }
    m_guide.subjects.push_back(std::move(subject));
    map.done();
  }
  if (const Value* ages = m_root.optional("ages")) {
    MapReader map(*ages, m_errors);
    m_guide.age_to = read_age(map.required("to"), m_errors);
    map.done();
  }
}

void GuideReader::read_services() {
  for (const Member& member : m_root.members("services")) {
    check_slug(member, m_errors);
    MapReader map(member.value, m_errors);
    Service service{.id = ServiceId{member.key}, .name = map.text("name")};
    if (const Value* kind = map.optional("kind")) service.kind = as_slug(*kind, m_errors).value_or("");
    service.documents = map.text_or("documents", "");
    m_guide.services.push_back(std::move(service));
    std::ignore = map.optional("log");  // read once the levels are known
    map.done();
  }
  for (const Member& member : m_root.members("roles")) {
    check_slug(member, m_errors);
    MapReader map(member.value, m_errors);
    m_guide.roles.push_back({RoleId{member.key}, map.text("title"), map.text_or("text", "")});
    map.done();
  }
}

void GuideReader::read_service_logs() {
  for (const Member& member : m_root.members("services")) {
    const Value* log = member.value.find("log");
    if (log == nullptr) continue;
    Service& service = *std::ranges::find(m_guide.services, ServiceId{member.key}, &Service::id);
    MapReader map(*log, m_errors);
    const Value* from = map.optional("from");
    const Value* never = map.optional("never");
    service.log_where = map.text_or("where", "");
    map.done();
    if ((from == nullptr) == (never == nullptr)) {
      problem(msg("guide.log-when"), log->at, msg("guide.log-when.hint"));
    } else if (from != nullptr) {
      service.log_from = find_level(*from);
    } else if (as_bool(*never, m_errors).value_or(false)) {
      service.log_from = m_guide.levels.size();
    }
  }
}

void GuideReader::read_consents() {
  for (const Member& member : m_root.members("consents")) {
    check_slug(member, m_errors);
    MapReader map(member.value, m_errors);
    ConsentKind kind{.id = ConsentId{member.key}, .title = map.text("title"), .text = map.text_or("text", "")};
    if (const Value* per = map.optional("per")) {
      kind.per_service = per->text == "service";
      if (!kind.per_service) problem(msg("guide.per"), per->at, msg("guide.per.hint"));
    }
    for (const Value& rule : map.list("signed-by")) kind.signed_by.push_back(read_sign_rule(rule));
    check_last_signer(kind, member.at);
    if (const Value* expires = map.optional("expires")) {
      kind.expires = parse_span(expires->text);
      if (!kind.expires) problem(msg("guide.span"), expires->at, msg("guide.span.hint"));
    }
    m_guide.consents.push_back(std::move(kind));
    map.done();
  }
  if (const Value* log = m_root.optional("log")) {
    MapReader map(*log, m_errors);
    if (const Value* consent = map.required("consent");
        consent != nullptr && is_known(*consent, "consent", ids_of(m_guide.consents))) {
      m_guide.log_consent = ConsentId{consent->text};
    }
    map.done();
  }
}

SignRule GuideReader::read_sign_rule(const Value& value) {
  MapReader map(value, m_errors);
  SignRule rule;
  const Value* who = map.optional("who");
  const Value* all = map.optional("all-of");
  const Value* any = map.optional("any-of");
  if (std::ranges::count(std::array{who, all, any}, nullptr) != 2) {
    problem(msg("guide.signer"), value.at, msg("guide.signer.hint"));
  }
  rule.all = all != nullptr;
  std::vector<Value> named;
  if (who != nullptr) named = {*who};
  for (const Value* several : {all, any}) {
    if (several != nullptr) named = several->items;
  }
  for (const Value& one : named) {
    const auto found = std::ranges::find(signers, one.text);
    if (found == signers.end()) problem(msg("guide.signer"), one.at, msg("guide.signer.hint"));
    rule.who.push_back(static_cast<SignRule::Who>(found == signers.end() ? 0 : found - signers.begin()));
  }
  if (named.empty() && (all != nullptr || any != nullptr)) {
    problem(msg("guide.signer"), value.at, msg("guide.signer.hint"));
  }
  rule.from_age = read_age(map.optional("from-age"), m_errors);
  rule.subjects = read_subject_ids(map.list("for"));
  map.done();
  return rule;
}

void GuideReader::check_last_signer(const ConsentKind& kind, Position at) {
  if (kind.signed_by.empty()) {
    problem(msg("guide.no-signer", kind.id.value), at, msg("guide.signer.hint"));
  } else if (kind.signed_by.back().from_age || !kind.signed_by.back().subjects.empty()) {
    problem(msg("guide.no-last-signer", kind.id.value), at, msg("guide.no-last-signer.hint"));
  }
}

std::vector<ServiceId> GuideReader::read_service_ids(const std::vector<Value>& values) {
  return read_refs<ServiceId>(values, "service", ids_of(m_guide.services));
}

std::vector<SubjectKind> GuideReader::read_subject_ids(const std::vector<Value>& values) {
  return read_refs<SubjectKind>(values, "subject", ids_of(m_guide.subjects));
}

std::optional<ConcernKind> GuideReader::read_concern_id(const Value* value) {
  if (value == nullptr || !is_known(*value, "concern", ids_of(m_guide.concerns))) return std::nullopt;
  return ConcernKind{value->text};
}

}  // namespace bti
