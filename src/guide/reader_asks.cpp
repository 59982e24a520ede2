// What steps and outcomes ask for and need: the closed vocabulary.
#include <algorithm>
#include <charconv>
#include <tuple>

#include "guide/reader.hpp"
#include "guide/vocabulary.hpp"

namespace bti {
namespace {

constexpr std::string_view anew_key = "anew";

/// Can it be given once more, though it stands in the case already?
bool may_be_anew(AskKind kind) {
  switch (kind) {
    case AskKind::subject:
    case AskKind::concern:
    case AskKind::participant:
    case AskKind::consent:
    case AskKind::log:
    case AskKind::holder:
    case AskKind::role:
    case AskKind::goal:
    case AskKind::form:
      return true;
    default:
      return false;
  }
}

template <class T, class U>
std::vector<std::string> both_ids(const std::vector<T>& some, const std::vector<U>& others) {
  std::vector<std::string> ids = ids_of(some);
  std::ranges::move(ids_of(others), std::back_inserter(ids));
  return ids;
}

}  // namespace

std::vector<Ask> GuideReader::read_asks(const std::vector<Value>& values) {
  std::vector<Ask> asks;
  for (const Value& value : values) {
    const auto ask = read_ask(value);
    if (!ask) continue;
    if (std::ranges::any_of(asks, [&](const Ask& one) { return one.kind == ask->kind && one.of == ask->of; })) {
      problem(msg("guide.asked-twice"), value.at, msg("guide.asked-twice.hint"));
    }
    asks.push_back(*ask);
  }
  return asks;
}

std::optional<Ask> GuideReader::read_ask(const Value& value) {
  const Value* anew = value.find(anew_key);
  if (value.members.size() != (anew == nullptr ? 1U : 2U)) {
    problem(msg("guide.ask-form"), value.at, msg("guide.ask-form.hint"));
    return std::nullopt;
  }
  auto ask = read_ask_word(value.members[value.members.front().key == anew_key ? 1 : 0]);
  if (!ask || anew == nullptr) return ask;
  ask->anew = as_bool(*anew, m_errors).value_or(false);
  if (!may_be_anew(ask->kind)) problem(msg("guide.anew"), anew->at, msg("guide.anew.hint"));
  return ask;
}

std::optional<Ask> GuideReader::read_ask_word(const Member& member) {
  const AskWord* word = find_ask_word(member.key);
  if (word == nullptr) {
    std::vector<std::string> names;
    for (const AskWord& one : ask_words) names.emplace_back(one.name);
    unknown("ask", member.key, member.at, names);
    return std::nullopt;
  }
  const Value& value = member.value;
  const auto of = [&](std::string_view kind, const std::vector<std::string>& known) {
    return is_known(value, kind, known) ? std::optional(Ask{word->kind, 1, value.text}) : std::nullopt;
  };
  switch (word->form) {
    case AskForm::consent:
      return of("consent", ids_of(m_guide.consents));
    case AskForm::meeting:
      return of("meeting", ids_of(m_guide.meetings));
    case AskForm::role:
      return of("role", ids_of(m_guide.roles));
    case AskForm::form:
      return of("form", ids_of(m_guide.forms));
    case AskForm::advice:
      if (value.text != "required" && value.text != "optional") {
        return of("body", both_ids(m_guide.teams, m_guide.roles));
      }
      return read_ask_of(word->kind, value);
    case AskForm::each:
      if (value.text == "each-measure") return Ask{word->kind};
      break;
    case AskForm::counted:
    case AskForm::once:
      return read_ask_of(word->kind, value);
  }
  problem(msg("guide.each"), value.at, msg("guide.each.hint"));
  return std::nullopt;
}

std::optional<Ask> GuideReader::read_ask_of(AskKind kind, const Value& value) {
  constexpr std::string_view at_least = "at-least ";
  const std::string_view text = value.text;
  if (text == "optional") return Ask{kind, 0};
  if (text == "required") return Ask{kind, 1};
  int least = 0;
  if (find_ask_word(name(kind))->form == AskForm::counted && text.starts_with(at_least)) {
    const char* end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data() + at_least.size(), end, least);
    if (parsed.ec == std::errc{} && parsed.ptr == end && least > 0) return Ask{kind, least};
  }
  problem(msg("guide.ask-value"), value.at, msg("guide.ask-value.hint"));
  return std::nullopt;
}

std::vector<Need> GuideReader::read_needs(const std::vector<Value>& values) {
  std::vector<Need> needs;
  for (const Value& value : values) {
    if (const auto need = read_need(value)) needs.push_back(*need);
  }
  return needs;
}

std::optional<Need> GuideReader::read_need(const Value& value) {
  using Kind = Need::Kind;
  if (value.kind == Value::Kind::scalar && value.text == "holder") return Need{.kind = Kind::holder};
  if (value.kind == Value::Kind::scalar && value.text == "log") return Need{.kind = Kind::log};
  if (value.members.size() != 1) {
    problem(msg("guide.need"), value.at, msg("guide.need.hint"));
    return std::nullopt;
  }
  const std::string& key = value.members.front().key;
  const Value& of = value.members.front().value;
  const auto named = [&](Kind kind, std::string_view what, const std::vector<std::string>& known) {
    return is_known(of, what, known) ? std::optional(Need{.kind = kind, .of = of.text}) : std::nullopt;
  };
  if (key == "no") {
    auto need = read_need(of);
    if (need) need->negated = !need->negated;
    return need;
  }
  if (key == "consent") return named(Kind::consent, "consent", ids_of(m_guide.consents));
  if (key == "withdrawn") return named(Kind::withdrawn, "consent", ids_of(m_guide.consents));
  if (key == "meeting") return named(Kind::meeting, "meeting", ids_of(m_guide.meetings));
  if (key == "role") return named(Kind::role, "role", ids_of(m_guide.roles));
  if (key == "concern") return named(Kind::concern, "concern", ids_of(m_guide.concerns));
  if (key == "consulted") return named(Kind::consulted, "body", both_ids(m_guide.teams, m_guide.roles));
  if (key == "services") return read_service_count(of);
  if (key == "subject") {
    const std::vector<Value> kinds = of.kind == Value::Kind::list ? of.items : std::vector<Value>{of};
    return Need{.kind = Kind::subject, .subjects = read_subject_ids(kinds)};
  }
  if (key == "been") {
    if (m_guide.find_step(of.text)) return Need{.kind = Kind::been, .of = of.text};
    unknown("step", of.text, of.at, step_names());
    return std::nullopt;
  }
  problem(msg("guide.need"), value.at, msg("guide.need.hint"));
  return std::nullopt;
}

std::optional<Need> GuideReader::read_service_count(const Value& value) {
  MapReader map(value, m_errors);
  Need need{.kind = Need::Kind::services};
  const auto count = [&](const char* key) -> std::optional<std::size_t> {
    const Value* said = map.optional(key);
    if (said == nullptr) return std::nullopt;
    const auto number = as_int(*said, m_errors);
    if (!number) return std::nullopt;
    if (*number < 0) problem(msg("guide.count"), said->at, msg("guide.count.hint"));
    return static_cast<std::size_t>(std::max(*number, 0));
  };
  const auto least = count("at-least");
  need.least = least.value_or(0);
  need.most = count("at-most");
  if (const Value* kind = map.optional("kind")) {
    std::vector<std::string> known;
    for (const Service& service : m_guide.services) known.push_back(service.kind);
    if (is_known(*kind, "service-kind", known)) need.of = kind->text;
  }
  if ((!least && !need.most) || (need.most && *need.most < need.least)) {
    problem(msg("guide.count"), value.at, msg("guide.count.hint"));
  }
  map.done();
  return need;
}

}  // namespace bti
