// The guide's own particulars, and everything its steps may refer to.
#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "bti/messages.hpp"
#include "guide/reader.hpp"
#include "guide/vocabulary.hpp"

namespace bti {
namespace {

constexpr std::string_view format = "guide/1";

/// The ids of a map's members must be slugs; reports those that are not.
void check_slug(const Member& member, Errors& errors) {
  if (is_slug(member.key)) return;
  errors.push_back({.what = msg("guide.bad-id"), .hint = msg("guide.bad-id.hint"), .at = member.at});
}

}  // namespace

void GuideReader::problem(Message what, Position at, Message hint) {
  m_errors.push_back({.what = std::move(what), .hint = std::move(hint), .at = at});
}

void GuideReader::unknown(std::string_view kind, std::string_view id, Position at,
                          const std::vector<std::string>& known) {
  if (const auto gone = std::ranges::find(m_removed, id, &Removal::id); gone != m_removed.end()) {
    return problem(msg("guide.removed-needed", id, at.line), gone->at, msg("guide.removed-needed.hint"));
  }
  const std::string near = nearest(id, known);
  constexpr std::size_t most = 20;  // a longer list is no help
  std::string all;
  for (const std::string& one : known) all += (all.empty() ? "" : ", ") + one;
  Message hint = all.empty() || known.size() > most ? msg("guide.not-there.hint") : msg("guide.unknown.hint", all);
  if (!near.empty()) hint = msg("guide.did-you-mean.hint", near);
  problem(msg("guide.unknown-" + std::string(kind), id), at, std::move(hint));
}

Result<Guide> GuideReader::read() {
  const Value* version = m_root.required("bti");
  if (version != nullptr && version->text != format) {
    problem(msg("guide.version"), version->at, msg("guide.version.hint"));
    return std::unexpected(std::move(m_errors));
  }
  read_frame();
  read_people();
  read_contacts();
  read_consents();
  read_helps();
  read_teams();
  read_wheel();
  read_levels();
  m_root.done();
  if (m_errors.empty()) return std::move(m_guide);
  std::ranges::stable_sort(m_errors, {}, &Error::at);
  return std::unexpected(std::move(m_errors));
}

void GuideReader::read_frame() {
  if (const Value* id = m_root.required("id")) m_guide.id = as_slug(*id, m_errors).value_or("");
  m_guide.version = m_root.text("version");
  if (!m_guide.version.empty() && !is_version(m_guide.version)) {
    problem(msg("guide.bad-version"), m_root.optional("version")->at, msg("guide.bad-version.hint"));
  }
  m_guide.title = m_root.text("title");
  if (const Value* municipality = m_root.optional("municipality")) {
    MapReader map(*municipality, m_errors);
    m_guide.municipality = map.text("name");
    m_guide.municipality_number = map.text_or("number", "");
    map.done();
  }
  if (const Value* language = m_root.required("language")) {
    m_guide.language = language->text;
    constexpr std::array known = {"nb", "nn", "en"};
    if (std::ranges::find(known, language->text) == known.end())
      problem(msg("guide.language"), language->at, msg("guide.language.hint"));
  }
  m_guide.about = m_root.text_or("about", "");
  for (const Value& value : m_root.list("sources")) {
    MapReader map(value, m_errors);
    m_guide.sources.push_back({map.text("title"), map.text_or("publisher", ""), map.text_or("note", "")});
    map.done();
  }
}

void GuideReader::read_people() {
  for (const Member& member : m_root.members("subjects")) {
    check_slug(member, m_errors);
    MapReader map(member.value, m_errors);
    m_guide.subjects.push_back({member.key, map.text("name")});
    map.done();
  }
  if (const Value* ages = m_root.optional("ages")) {
    MapReader map(*ages, m_errors);
    if (const Value* to = map.required("to")) m_guide.age_to = as_int(*to, m_errors);
    map.done();
  }
  for (const Member& member : m_root.members("services")) {
    check_slug(member, m_errors);
    MapReader map(member.value, m_errors);
    m_guide.services.push_back({ServiceId{member.key}, map.text("name"), std::nullopt});
    std::ignore = map.optional("log");  // read once the levels are known
    map.done();
  }
}

void GuideReader::read_contacts() {
  for (const Member& member : m_root.members("contacts")) {
    check_slug(member, m_errors);
    MapReader map(member.value, m_errors);
    m_guide.contacts.push_back({ContactId{member.key}, map.text("name"), map.text_or("via", ""),
                                map.text_or("phone", ""), map.text_or("note", "")});
    map.done();
  }
  if (const Value* acute = m_root.required("acute")) {
    MapReader map(*acute, m_errors);
    m_guide.acute = {map.text("line"), map.text("text"),
                     read_refs<ContactId>(map.list("contacts"), "contact", ids_of(m_guide.contacts))};
    map.done();
  }
  for (const Member& member : m_root.members("tools")) {
    check_slug(member, m_errors);
    MapReader map(member.value, m_errors);
    m_guide.tools.push_back({ToolId{member.key}, map.text("title"), map.text_or("text", "")});
    map.done();
  }
  for (const Member& member : m_root.members("meetings")) {
    check_slug(member, m_errors);
    MapReader map(member.value, m_errors);
    m_guide.meetings.push_back({member.key, map.text("title")});
    map.done();
  }
}

void GuideReader::read_consents() {
  for (const Member& member : m_root.members("consents")) {
    check_slug(member, m_errors);
    MapReader map(member.value, m_errors);
    ConsentKind kind{ConsentId{member.key}, map.text("title"), map.text_or("text", ""), false, {}};
    if (const Value* per = map.optional("per")) {
      kind.per_service = per->text == "service";
      if (!kind.per_service) problem(msg("guide.per"), per->at, msg("guide.per.hint"));
    }
    for (const Value& rule : map.list("signed-by")) {
      MapReader one(rule, m_errors);
      const Value* who = one.required("who");
      const Value* age = one.optional("from-age");
      if (who != nullptr && who->text != "guardian" && who->text != "self") {
        problem(msg("guide.signer"), who->at, msg("guide.signer.hint"));
      }
      const bool self = who != nullptr && who->text == "self";
      kind.signed_by.push_back({self ? SignRule::Who::self : SignRule::Who::guardian,
                                age == nullptr ? std::nullopt : as_int(*age, m_errors)});
      constexpr int oldest = 120;
      if (const auto from = kind.signed_by.back().from_age; age != nullptr && from && (*from < 0 || *from > oldest)) {
        problem(msg("guide.age"), age->at, msg("guide.age.hint"));
      }
      one.done();
    }
    if (kind.signed_by.empty()) {
      problem(msg("guide.no-signer", member.key), member.at, msg("guide.signer.hint"));
    } else if (kind.signed_by.back().from_age) {
      problem(msg("guide.no-last-signer", member.key), member.at, msg("guide.no-last-signer.hint"));
    }
    m_guide.consents.push_back(std::move(kind));
    map.done();
  }
  if (const Value* log = m_root.optional("log")) {
    MapReader map(*log, m_errors);
    if (const Value* consent = map.required("consent"); consent != nullptr && is_consent(*consent)) {
      m_guide.log_consent = ConsentId{consent->text};
    }
    map.done();
  }
}

void GuideReader::read_helps() {
  for (const Member& member : m_root.members("help")) {
    MapReader map(member.value, m_errors);
    const AskWord* word = find_ask_word(member.key);
    if (word == nullptr) problem(msg("guide.unknown-ask", member.key), member.at, msg("guide.unknown-ask.hint"));
    const std::string title = map.text("title");
    const std::string text = map.text("text");
    if (word != nullptr) m_guide.help.push_back({word->kind, title, text});
    map.done();
  }
}

bool GuideReader::is_consent(const Value& value) {
  const auto id = as_text(value, m_errors);
  if (!id || m_guide.find_consent(*id) != nullptr) return id.has_value();
  unknown("consent", *id, value.at, ids_of(m_guide.consents));
  return false;
}

bool GuideReader::is_meeting(const Value& value) {
  const auto id = as_text(value, m_errors);
  const std::vector<std::string> known = ids_of(m_guide.meetings);
  if (!id || std::ranges::find(known, *id) != known.end()) return id.has_value();
  unknown("meeting", *id, value.at, known);
  return false;
}

std::vector<ServiceId> GuideReader::read_services(const std::vector<Value>& values) {
  return read_refs<ServiceId>(values, "service", ids_of(m_guide.services));
}

}  // namespace bti
