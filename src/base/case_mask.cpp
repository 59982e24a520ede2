#include "base/case_mask.hpp"

#include <algorithm>
#include <array>

#include "base/utf8.hpp"
#include "bti/source.hpp"
#include "bti/text.hpp"

namespace bti {
namespace {

/// Keys of a case (bti-case(5)) whose values are ids, dates, numbers or words of a closed list. A key
/// that is not here hides its value.
constexpr std::array safe_keys = std::to_array<std::string_view>(
    {"after",   "anonymous", "at",          "body",    "born",     "bti",     "by",    "by-service", "case",
     "consent", "date",      "effect",      "ends",    "entry",    "form",    "from",  "given-by",   "goal",
     "guide",   "id",        "interpreter", "kept",    "kind",     "measure", "moves", "of-age",     "outcome",
     "points",  "question",  "raised-by",   "service", "services", "sha256",  "since", "start",      "step",
     "time",    "type",      "under",       "until",   "version",  "area"});

/// Keys of a case and of answers whose values are text of the case. Any other key may be such text too.
constexpr std::array text_keys = std::to_array<std::string_view>(
    {"accept",    "acute",        "acute-text", "agreed",      "asks",       "cancelled", "concern",   "consulted",
     "contacted", "conversation", "decision",   "decline",     "evaluation", "holder",    "invited",   "journal",
     "kept-at",   "left",         "log",        "meeting",     "minutes",    "missing",   "name",      "names",
     "note",      "notification", "offer",      "participant", "place",      "present",   "progress",  "purpose",
     "reason",    "refusal",      "reopened",   "retracted",   "role",       "subject",   "successor", "text",
     "to",        "view",         "voice",      "went",        "where",      "who",       "whom",      "whose",
     "with",      "words"});

constexpr std::size_t longest_shown = 80;

bool is_safe_key(std::string_view key) { return std::ranges::find(safe_keys, key) != safe_keys.end(); }

bool is_known_key(std::string_view key) {
  return is_safe_key(key) || key.starts_with("x-") || std::ranges::find(text_keys, key) != text_keys.end();
}

/// An id, a date, a number: one word, and nothing that free text would hold.
bool is_safe_value(std::string_view value) {
  return value.size() <= longest_shown && !holds_identity_number(value) &&
         std::ranges::all_of(value, [](char c) { return c > ' ' && c < '\x7f' && c != '"'; });
}

bool is_number_or_date(std::string_view value) {
  const auto plain = [](char c) { return (c >= '0' && c <= '9') || std::string_view("-.:+/").contains(c); };
  return std::ranges::all_of(value, plain) || value == "yes" || value == "no" || value == "true" || value == "false";
}

bool is_word_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

bool CaseMask::may_show(std::string_view value) const {
  return m_safe && is_safe_value(value) && (!m_answers || is_number_or_date(value));
}

std::string CaseMask::next(std::string_view line) {
  m_line = line;
  m_at = 0;
  m_kept.assign(line.size(), false);
  m_has_key = false;
  if (m_brackets.empty()) m_safe = false;
  const auto indent = line.find_first_not_of(' ');
  if (!m_lost && m_quote != 0) {
    quoted();
    tokens();
  } else if (!m_lost && indent != std::string_view::npos) {
    const bool continues = m_brackets.empty() && m_text_below >= 0 && static_cast<int>(indent) > m_text_below;
    m_at = indent;
    if (!continues) {
      m_text_below = m_owner = -1;
      tokens();
    }
  }
  std::string shown;
  for (std::size_t at = 0; at < line.size();) {
    const auto size = std::max<std::size_t>(decode(line, at).size, 1);
    if (m_kept[at] || !is_word_character(line[at])) {
      shown += line.substr(at, size);
    } else {
      shown += "\u00b7";
    }
    at += size;
  }
  return shown;
}

void CaseMask::tokens() {
  while (m_at < m_line.size() && !m_lost) {
    const char c = m_line[m_at];
    if (c == '#') return;
    if (c == ' ' || c == '\t' || bracket(c)) {
      ++m_at;
    } else if (c == '-' && !m_has_key && m_brackets.empty() && m_line.substr(m_at + 1).starts_with(' ')) {
      m_owner = static_cast<int>(m_at++);
    } else if (c == '"' || c == '\'') {
      m_quote = c;
      ++m_at;
      quoted();
    } else {
      plain();
    }
  }
}

bool CaseMask::bracket(char c) {
  const bool closes = c == ']' || c == '}';
  if (c == '[' || c == '{') {
    m_brackets.push_back({c, c == '[' && m_safe});
  } else if (closes && !m_brackets.empty()) {
    m_brackets.pop_back();
  } else if (c != ',' || m_brackets.empty()) {
    return false;
  }
  m_safe = !closes && !m_brackets.empty() && m_brackets.back().safe;
  return true;
}

/// From after the opening quote, which may stand on a line above.
void CaseMask::quoted() {
  const auto begin = m_at;
  m_at = closing_quote();
  if (m_at == m_line.size()) return;
  const auto text = m_line.substr(begin, m_at - begin);
  const bool opened_here = begin > 0 && m_line[begin - 1] == m_quote;
  m_quote = 0;
  ++m_at;
  if (opened_here && m_line.substr(m_at).starts_with(':')) {
    key(text, begin);
  } else {
    if (opened_here && may_show(text)) keep(begin, begin + text.size());
    m_safe = false;
    after_quote();
  }
}

std::size_t CaseMask::closing_quote() const {
  for (auto at = m_at; at < m_line.size(); ++at) {
    const bool escape = m_quote == '"' && m_line[at] == '\\';
    const bool doubled = m_quote == '\'' && m_line.substr(at).starts_with("''");
    if (escape || doubled) {
      ++at;
    } else if (m_line[at] == m_quote) {
      return at;
    }
  }
  return m_line.size();
}

/// What follows a closing quote tells whether it was one.
void CaseMask::after_quote() {
  if (m_brackets.empty()) m_text_below = m_owner;
  const auto next = m_line.find_first_not_of(' ', m_at);
  m_lost = next != std::string_view::npos && !std::string_view(",]}:#").contains(m_line[next]);
}

bool CaseMask::ends_plain(std::size_t at) const {
  const auto rest = m_line.substr(at);
  if (rest.starts_with(" #")) return true;
  if (rest.starts_with(':') && (rest.size() == 1 || rest[1] == ' ')) return true;
  return !m_brackets.empty() && std::string_view(",[]{}").contains(rest[0]);
}

void CaseMask::plain() {
  const auto begin = m_at;
  while (m_at < m_line.size() && !ends_plain(m_at)) ++m_at;
  auto text = m_line.substr(begin, m_at - begin);
  text = text.substr(0, text.find_last_not_of(' ') + 1);
  const bool may_be_key = !m_brackets.empty() || !m_has_key;
  if (may_be_key && m_line.substr(m_at).starts_with(':')) {
    key(text, begin);
    return;
  }
  if (may_show(text)) keep(begin, begin + text.size());
  m_safe = false;
  m_lost = !m_brackets.empty() && text.contains('"');
  if (m_brackets.empty()) m_text_below = std::max(m_owner, 0);
  m_at = std::max(m_at, begin + 1);
}

void CaseMask::key(std::string_view name, std::size_t begin) {
  m_safe = is_safe_key(name);
  if (is_known_key(name)) keep(begin, begin + name.size());
  if (m_brackets.empty()) {
    m_has_key = true;
    m_owner = static_cast<int>(begin);
  }
  m_at = m_line.find(':', begin + name.size()) + 1;
}

void CaseMask::keep(std::size_t begin, std::size_t end) {
  std::fill(m_kept.begin() + static_cast<std::ptrdiff_t>(begin), m_kept.begin() + static_cast<std::ptrdiff_t>(end),
            true);
}

}  // namespace bti
