#include "base/double_quoted.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/limit_errors.hpp"

namespace bti {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// What an escape of one letter stands for.
std::optional<char32_t> simple_escape(char letter) {
  switch (letter) {
    case '0':
      return 0x00;
    case 'a':
      return 0x07;
    case 'b':
      return 0x08;
    case 't':
    case '\t':
      return 0x09;
    case 'n':
      return 0x0A;
    case 'v':
      return 0x0B;
    case 'f':
      return 0x0C;
    case 'r':
      return 0x0D;
    case 'e':
      return 0x1B;
    case ' ':
    case '"':
    case '/':
    case '\\':
      return static_cast<char32_t>(letter);
    case 'N':
      return 0x85;
    case '_':
      return 0xA0;
    case 'L':
      return 0x2028;
    case 'P':
      return 0x2029;
    default:
      return std::nullopt;
  }
}

std::size_t hex_digits(char letter) {
  switch (letter) {
    case 'x':
      return 2;
    case 'u':
      return 4;
    case 'U':
      return 8;
    default:
      return 0;
  }
}

class Decoder {
 public:
  Decoder(std::string_view source, std::size_t open, Places& places, Errors& errors)
      : m_source(source), m_at(open + 1), m_places(places), m_errors(errors) {}

  QuotedText read() {
    while (m_at < m_source.size()) {
      const auto special = std::min(m_source.find_first_of("\"\\\n", m_at), m_source.size());
      m_text += m_source.substr(m_at, special - m_at);
      m_at = special;
      if (m_at == m_source.size()) break;
      if (m_source[m_at] == '"') return {std::move(m_text), m_at + 1};
      if (m_source[m_at] == '\\') {
        escape();
      } else {
        fold();
      }
    }
    return {std::move(m_text), std::string_view::npos};
  }

 private:
  /// One line break becomes a blank, n of them n - 1 newlines; blanks around them go.
  void fold() {
    while (m_text.size() > m_kept && is_blank(m_text.back())) m_text.pop_back();
    const auto breaks = skip_breaks();
    m_text += breaks == 1 ? std::string(" ") : std::string(breaks - 1, '\n');
    m_kept = m_text.size();
  }

  std::size_t skip_breaks() {
    std::size_t breaks = 0;
    for (; m_at < m_source.size() && (is_blank(m_source[m_at]) || m_source[m_at] == '\n'); ++m_at) {
      if (m_source[m_at] == '\n') ++breaks;
    }
    return breaks;
  }

  void escape() {
    const auto begin = m_at++;
    if (m_at < m_source.size() && m_source[m_at] == '\n') {
      m_text += std::string(skip_breaks() - 1, '\n');
    } else if (const auto code = escaped_character()) {
      append(m_text, *code);
    } else {
      tell(m_errors,
           {.what = msg("reader.bad-escape"), .hint = msg("reader.bad-escape.hint"), .at = m_places.of(begin)});
    }
    m_kept = m_text.size();
  }

  std::optional<char32_t> escaped_character() {
    if (m_at == m_source.size()) return std::nullopt;
    const char letter = m_source[m_at];
    const auto size = hex_digits(letter);
    if (size == 0) {
      const auto code = simple_escape(letter);
      if (code) ++m_at;
      return code;
    }
    ++m_at;
    const auto code = hex(size);
    if (!code || *code > 0x10FFFF || is_low(*code)) return std::nullopt;
    return is_high(*code) ? low_half(*code) : code;
  }

  /// JSON writes characters beyond U+FFFF as two escapes.
  std::optional<char32_t> low_half(char32_t high) {
    if (!m_source.substr(m_at).starts_with("\\u")) return std::nullopt;
    m_at += 2;
    const auto low = hex(4);
    if (!low || !is_low(*low)) return std::nullopt;
    return 0x10000 + ((high - 0xD800) << 10U) + (*low - 0xDC00);
  }

  static bool is_high(char32_t code) { return code >= 0xD800 && code <= 0xDBFF; }
  static bool is_low(char32_t code) { return code >= 0xDC00 && code <= 0xDFFF; }

  std::optional<char32_t> hex(std::size_t size) {
    const auto digits = m_source.substr(m_at, size);
    unsigned code = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
    if (failure != std::errc{} || digits.size() < size || end != digits.data() + size) return std::nullopt;
    m_at += size;
    return code;
  }

  std::string_view m_source;
  std::size_t m_at;
  Places& m_places;
  Errors& m_errors;
  std::string m_text{};
  std::size_t m_kept{0};  ///< so much of the text came from escapes or folds and is never trimmed
};

}  // namespace

QuotedText read_double_quoted(std::string_view source, std::size_t open, Places& places, Errors& errors) {
  return Decoder(source, open, places, errors).read();
}

}  // namespace bti
