#include "base/source_walk.hpp"

#include <algorithm>

#include "base/double_quoted.hpp"
#include "base/limit_errors.hpp"
#include "base/yaml_gate.hpp"

namespace bti {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_space(char c) { return is_blank(c) || c == '\n'; }
bool is_structure(char c) { return std::string_view(" \n:,[]{}-").find(c) != std::string_view::npos; }

}  // namespace

std::size_t SourceWalk::go_to(std::size_t offset) {
  if (m_lost) return m_at;
  structure(std::min(offset, m_source.size()));
  properties();
  return m_at;
}

void SourceWalk::structure(std::size_t end) {
  while (m_at < end) {
    const char c = m_source[m_at];
    if (c == '#') {
      comment(end);
      continue;
    }
    if (c == '-') m_hyphen = m_at;
    if (c == '\t') report(msg("reader.tab"), msg("reader.tab.hint"), m_at);
    if (c == '?') {
      report(msg("reader.complex-key"), msg("reader.complex-key.hint"), m_at);
      m_complex_key = true;
    }
    if (!is_structure(c) && c != '\t' && c != '?') {
      lose_way(m_at);
      return;
    }
    ++m_at;
  }
}

void SourceWalk::comment(std::size_t end) {
  if (m_at > 0 && !is_space(m_source[m_at - 1])) {
    report(msg("reader.tight-comment"), msg("reader.tight-comment.hint"), m_at);
  }
  if (m_words_end != 0 && m_at == m_words_end + 1) {
    report(msg("reader.cut-by-comment"), msg("reader.cut-by-comment.hint"), m_at);
  }
  m_at = std::min(m_source.find('\n', m_at), end);
}

void SourceWalk::properties() {
  while (m_at < m_source.size() && (m_source[m_at] == '&' || m_source[m_at] == '!')) {
    const bool anchor = m_source[m_at] == '&';
    report(anchor ? msg("reader.anchor") : msg("reader.tag"),
           anchor ? msg("reader.anchor.hint") : msg("reader.tag.hint"), m_at);
    m_properties = true;
    m_at = std::min(m_source.find_first_of(" \n,]}", m_at), m_source.size());
    m_at = std::min(m_source.find_first_not_of(" \n", m_at), m_source.size());
  }
}

std::string SourceWalk::take_scalar(std::size_t at, const std::string& seen) {
  const char first = at < m_source.size() ? m_source[at] : '\n';
  m_at = at;
  if (first == '"') return double_quoted(at);
  auto text = m_shielded ? unshield(seen) : seen;
  if (first == '\'') {
    single_quoted(at, text);
  } else {
    unquoted(at, text);
  }
  return text;
}

std::string SourceWalk::double_quoted(std::size_t at) {
  auto [text, end] = read_double_quoted(m_source, at, m_places, m_errors);
  if (end == std::string_view::npos) {
    report(msg("reader.unclosed-quote"), msg("reader.unclosed-quote.hint"), at);
    end = m_source.size();
  }
  m_quote = at;
  m_quote_end = m_at = end;
  return std::move(text);
}

void SourceWalk::single_quoted(std::size_t at, std::string_view seen) {
  ++m_at;
  const bool same = skip_words(seen, true);
  m_at = std::min(m_source.find_first_not_of(" \t\n", m_at), m_source.size());
  if (same && m_at < m_source.size() && m_source[m_at] == '\'') {
    m_quote = at;
    m_quote_end = ++m_at;
  } else {
    report(msg("reader.unclosed-quote"), msg("reader.unclosed-quote.hint"), at);
    m_at = m_source.size();
  }
}

void SourceWalk::unquoted(std::size_t at, std::string_view seen) {
  const char first = at < m_source.size() ? m_source[at] : '\n';
  if (first == '|' || first == '>') m_at = std::min(m_source.find('\n', at), m_source.size());
  if (first == ':') report(msg("reader.bad-start"), msg("reader.bad-start.hint"), at);
  if (!skip_words(seen, false)) lose_way(at);
  m_words_end = seen.contains(' ') && first != '|' && first != '>' ? m_at : 0;
}

/// yaml-cpp may fold and trim blanks, but every other character must be there, in its place.
bool SourceWalk::skip_words(std::string_view seen, bool single_quoted) {
  for (const char c : seen) {
    if (is_space(c)) continue;
    while (m_at < m_source.size() && is_space(m_source[m_at])) ++m_at;
    if (m_at == m_source.size() || m_source[m_at] != c) return false;
    m_at += single_quoted && c == '\'' ? 2 : 1;
  }
  return true;
}

bool SourceWalk::take_null(std::size_t at, bool as_key) {
  for (const std::string_view word : {"null", "Null", "NULL", "~"}) {
    if (!m_source.substr(at).starts_with(word)) continue;
    const auto end = at + word.size();
    const std::string_view ends = as_key ? " \t:,]}\n" : " \t,]}\n";
    if (end < m_source.size() && !ends.contains(m_source[end])) continue;
    m_at = end;
    return true;
  }
  return false;
}

void SourceWalk::take_alias(std::size_t at) {
  m_properties = true;
  report(msg("reader.alias"), msg("reader.anchor.hint"), at);
  m_at = std::min(m_source.find_first_of(" \n,]}", at), m_source.size());
}

void SourceWalk::check_colon(std::string_view key, Position at) {
  const auto next = std::min(m_source.find_first_not_of(" \t", m_at), m_source.size());
  const bool follows = next < m_source.size() && m_source[next] == ':';
  if (!follows && !m_complex_key && !m_lost) {
    const bool item = key.starts_with('-');
    tell(m_errors, {.what = item ? msg("reader.tight-hyphen") : msg("reader.missing-colon"),
                    .hint = item ? msg("reader.tight-hyphen.hint") : msg("reader.missing-colon.hint"),
                    .at = at});
  }
  m_complex_key = false;
}

std::optional<std::size_t> SourceWalk::swallowing_quote(std::size_t offset) const {
  if (m_quote_end == 0 || offset < m_quote_end || offset > m_source.size()) return std::nullopt;
  const auto text = m_source.substr(m_quote, m_quote_end - m_quote);
  const auto between = m_source.substr(m_quote_end, offset - m_quote_end);
  if (!text.contains('\n') || !std::ranges::all_of(between, is_blank)) return std::nullopt;
  return m_quote;
}

std::size_t SourceWalk::next_text() const {
  auto at = m_at;
  while (at < m_source.size() && (is_structure(m_source[at]) || m_source[at] == '#')) {
    at = m_source[at] == '#' ? std::min(m_source.find('\n', at), m_source.size()) : at + 1;
  }
  return at;
}

void SourceWalk::lose_way(std::size_t offset) {
  if (!m_properties) report(msg("reader.unreadable"), msg("reader.unreadable.hint"), offset);
  m_lost = true;
}

void SourceWalk::report(Message what, Message hint, std::size_t offset) {
  if (m_lost) return;
  tell(m_errors, {.what = std::move(what), .hint = std::move(hint), .at = position(offset)});
}

}  // namespace bti
