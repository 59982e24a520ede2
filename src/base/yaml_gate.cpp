#include "base/yaml_gate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/limit_errors.hpp"
#include "base/utf8.hpp"
#include "bti/source.hpp"
#include "bti/text.hpp"

namespace bti {
namespace {

constexpr char shielded_backslash = '\x01';
constexpr char shielded_quote = '\x02';

/// Bytes that are a control character or may begin one that takes several bytes.
constexpr auto suspects = [] {
  std::array<bool, 256> table{};
  for (std::size_t byte = 0; byte < 0x20; ++byte) table.at(byte) = byte != '\n' && byte != '\t';
  for (const std::size_t byte : {0x7FU, 0xC2U, 0xE2U, 0xEFU}) table.at(byte) = true;
  return table;
}();

bool is_suspect(char c) { return suspects[static_cast<unsigned char>(c)]; }

/// Controls, and what other readers of YAML take for a line break or refuse.
bool is_control(char32_t code) {
  return (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7F && code <= 0x9F) || code == 0x2028 ||
         code == 0x2029 || code == 0xFEFF || code == 0xFFFE || code == 0xFFFF;
}

Error problem(Message what, Message hint, Position at) {
  return {.what = std::move(what), .hint = std::move(hint), .at = at};
}

/// Problems after which nothing else in the text can be trusted.
Errors unreadable(std::string_view text, std::size_t limit) {
  if (text.size() > limit) {
    return {problem(msg("reader.too-large", limit / 1024), msg("reader.too-large.hint"), {})};
  }
  if (text.starts_with("\xEF\xBB\xBF")) {
    return {problem(msg("reader.byte-order-mark"), msg("reader.byte-order-mark.hint"), {1, 1})};
  }
  if (const auto at = find_invalid_utf8(text); at != std::string_view::npos) {
    return {problem(msg("reader.not-utf8"), msg("reader.not-utf8.hint"), position_of(text, at))};
  }
  if (const auto at = text.find("\r\n"); at != std::string_view::npos) {
    return {problem(msg("reader.windows-lines"), msg("reader.windows-lines.hint"), position_of(text, at))};
  }
  return {};
}

void find_controls(std::string_view text, Errors& errors) {
  Places places(text);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_suspect(text[at])) continue;
    const auto [code, size] = decode(text, at);
    if (is_control(code)) {
      tell(errors, problem(msg("reader.control", fmt::format("U+{:04X}", static_cast<unsigned>(code))),
                           msg("reader.control.hint"), places.of(at)));
    }
    at += size - 1;
  }
}

bool is_document_mark(std::string_view line) {
  return (line.starts_with("---") || line.starts_with("...")) &&
         (line.size() == 3 || line[3] == ' ' || line[3] == '\t');
}

bool is_blank_or_comment(std::string_view line) {
  const auto first = line.find_first_not_of(' ');
  return first == std::string_view::npos || line[first] == '#';
}

/// Looks at how each line begins.
class LineCheck {
 public:
  explicit LineCheck(Errors& errors) : m_errors(errors) {}

  void line(std::string_view text, std::size_t number) {
    if (text.empty()) return;
    const auto first = text.find_first_not_of(' ');
    if (first != std::string_view::npos && text[first] == '\t') {
      tell(m_errors, problem(msg("reader.tab"), msg("reader.tab.hint"), {number, first + 1}));
    } else if (text[0] == '%') {
      tell(m_errors, problem(msg("reader.directive"), msg("reader.directive.hint"), {number, 1}));
    } else if (is_document_mark(text) && (m_begun || text != "---")) {
      tell(m_errors, problem(msg("reader.document-mark"), msg("reader.document-mark.hint"), {number, 1}));
    }
    m_begun = m_begun || (text[0] != '%' && !is_blank_or_comment(text));
  }

 private:
  Errors& m_errors;
  bool m_begun{false};  ///< has anything stood above?
};

void check_lines(std::string_view text, Errors& errors) {
  LineCheck check(errors);
  for (std::size_t begin = 0, number = 1; begin < text.size(); ++number) {
    const auto end = std::min(text.find('\n', begin), text.size());
    check.line(text.substr(begin, end - begin), number);
    begin = end + 1;
  }
}

/// The answers of a script are one flow map, whose last bracket shows that it is whole; such texts
/// often end without a newline.
bool is_flow(std::string_view text) {
  while (!text.empty()) {
    const auto first = text.find_first_not_of(" \n");
    if (first == std::string_view::npos) return false;
    if (text[first] != '#') return text[first] == '{';
    const auto end = text.find('\n', first);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end);
  }
  return false;
}

}  // namespace

bool holds_control(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_suspect(text[at])) continue;
    const auto [code, size] = decode(text, at);
    if (is_control(code)) return true;
    at += size - 1;
  }
  return false;
}

Gate pass_gate(std::string_view text, std::size_t limit) {
  Gate gate{.errors = unreadable(text, limit)};
  gate.readable = gate.errors.empty();
  if (!gate.readable) return gate;
  check_lines(text, gate.errors);
  gate.readable = gate.errors.empty();
  find_controls(text, gate.errors);
  if (!text.empty() && text.back() != '\n' && !is_flow(text)) {
    gate.errors.push_back(
        problem(msg("reader.no-newline"), msg("reader.no-newline.hint"), position_of(text, text.size())));
  }
  std::ranges::sort(gate.errors, {}, &Error::at);
  limit_errors(gate.errors);
  return gate;
}

std::string shield_escapes(std::string_view text) {
  std::string shielded(text);
  for (auto at = shielded.find('\\'); at != std::string::npos; at = shielded.find('\\', at + 1)) {
    shielded[at] = shielded_backslash;
    if (at + 1 == shielded.size()) break;
    char& next = shielded[at + 1];
    if (next == '\\') next = shielded_backslash;
    if (next == '"') next = shielded_quote;
  }
  return shielded;
}

std::string unshield(std::string text) {
  std::ranges::replace(text, shielded_backslash, '\\');
  std::ranges::replace(text, shielded_quote, '"');
  return text;
}

std::string without_controls(std::string_view text) {
  std::string clean(text);
  std::ranges::replace_if(
      clean, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; }, 'x');
  return clean;
}

}  // namespace bti
