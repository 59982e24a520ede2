// The guide's own particulars, and how reading it goes about.
#include <algorithm>
#include <array>
#include <tuple>

#include "bti/messages.hpp"
#include "guide/reader.hpp"
#include "guide/vocabulary.hpp"

namespace bti {
namespace {

constexpr std::string_view format = "guide/1";

}  // namespace

void check_slug(const Member& member, Errors& errors) {
  if (is_slug(member.key)) return;
  errors.push_back({.what = msg("guide.bad-id"), .hint = msg("guide.bad-id.hint"), .at = member.at});
}

void GuideReader::problem(Message what, Position at, Message hint) {
  m_errors.push_back({.what = std::move(what), .hint = std::move(hint), .at = at});
}

void GuideReader::unknown(std::string_view kind, std::string_view id, Position at,
                          const std::vector<std::string>& known) {
  if (const auto gone = std::ranges::find(m_removed, id, &Removal::id); gone != m_removed.end()) {
    return problem(at.source == gone->at.source ? msg("guide.removed-needed-here", id, at.line)
                                                : msg("guide.removed-needed", id, at.line),
                   gone->at, msg("guide.removed-needed.hint"));
  }
  const std::string near = nearest(id, known);
  constexpr std::size_t most = 20;  // a longer list is no help
  std::string all;
  for (const std::string& one : known) all += (all.empty() ? "" : ", ") + one;
  Message hint = all.empty() || known.size() > most ? msg("guide.not-there.hint") : msg("guide.unknown.hint", all);
  if (!near.empty()) hint = msg("guide.did-you-mean.hint", near);
  problem(msg("guide.unknown-" + std::string(kind), id), at, std::move(hint));
}

bool GuideReader::is_known(const Value& value, std::string_view kind, const std::vector<std::string>& known) {
  const auto id = as_text(value, m_errors);
  if (!id || std::ranges::find(known, *id) != known.end()) return id.has_value();
  unknown(kind, *id, value.at, known);
  return false;
}

Result<Guide> GuideReader::read() {
  const Value* version = m_root.required("bti");
  if (version != nullptr && version->text != format) {
    problem(msg("guide.version"), version->at, msg("guide.version.hint"));
    return std::unexpected(std::move(m_errors));
  }
  std::ignore = m_root.optional("extends");  // resolved before
  read_frame();
  read_words();
  read_subjects();
  m_guide.concerns = read_named("concerns");
  read_services();
  read_contacts();
  read_acute();
  read_tools();
  m_guide.meetings = read_named("meetings");
  read_goals();
  read_consents();
  read_teams();
  read_forms();
  read_helps();
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
    std::ignore = map.text_or("number", "");  // for other programs
    map.done();
  }
  if (const Value* language = m_root.required("language")) {
    m_guide.language = language->text;
    constexpr std::array known = {"nb", "nn", "en"};
    if (std::ranges::find(known, language->text) == known.end())
      problem(msg("guide.language"), language->at, msg("guide.language.hint"));
  }
  m_guide.about = m_root.text_or("about", "");
  m_guide.at_end = m_root.text_or("at-end", "");
  for (const Value& value : m_root.list("sources")) {
    MapReader map(value, m_errors);
    m_guide.sources.push_back({map.text("title"), map.text_or("publisher", ""), map.text_or("note", "")});
    map.done();
  }
}

void GuideReader::read_words() {
  const Value* words = m_root.optional("words");
  if (words == nullptr) return;
  MapReader map(*words, m_errors);
  for (const auto& [key, word] : {std::pair("holder", &m_guide.words.holder), std::pair("log", &m_guide.words.log)}) {
    const Value* value = map.optional(key);
    if (value == nullptr) continue;
    MapReader forms(*value, m_errors);
    *word = {forms.text("one"), forms.text("the")};
    forms.done();
  }
  map.done();
}

std::vector<Named> GuideReader::read_named(std::string_view key) {
  std::vector<Named> all;
  for (const Member& member : m_root.members(key)) {
    check_slug(member, m_errors);
    MapReader map(member.value, m_errors);
    all.push_back({member.key, map.text("title")});
    map.done();
  }
  return all;
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

}  // namespace bti
