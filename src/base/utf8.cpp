#include "base/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "bti/text.hpp"

namespace bti {
namespace {

/// What the first byte of a character of several bytes says: its size, its own bits, and the least
/// code point that needs so many bytes.
struct Lead {
  std::size_t size;
  char32_t bits;
  char32_t least;
};

Lead lead(unsigned char byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {2, byte & 0x1FU, 0x80};
  if (byte >= 0xE0 && byte <= 0xEF) return {3, byte & 0x0FU, 0x800};
  if (byte >= 0xF0 && byte <= 0xF4) return {4, byte & 0x07U, 0x10000};
  return {0, 0, 0};
}

bool is_surrogate(char32_t code) { return code >= 0xD800 && code <= 0xDFFF; }

}  // namespace

Character decode(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {first, 1};
  const auto [size, bits, least] = lead(first);
  if (size == 0 || size > text.size() - at) return {0, 0};
  char32_t code = bits;
  for (std::size_t i = 1; i < size; ++i) {
    const auto byte = static_cast<unsigned char>(text[at + i]);
    if ((byte & 0xC0U) != 0x80U) return {0, 0};
    code = (code << 6U) | (byte & 0x3FU);
  }
  if (code < least || code > 0x10FFFF || is_surrogate(code)) return {0, 0};
  return {code, size};
}

void append(std::string& text, char32_t code) {
  const auto tail = [&](unsigned shift) { text += static_cast<char>(0x80U | ((code >> shift) & 0x3FU)); };
  if (code < 0x80) {
    text += static_cast<char>(code);
  } else if (code < 0x800) {
    text += static_cast<char>(0xC0U | (code >> 6U));
    tail(0);
  } else if (code < 0x10000) {
    text += static_cast<char>(0xE0U | (code >> 12U));
    tail(6);
    tail(0);
  } else {
    text += static_cast<char>(0xF0U | (code >> 18U));
    tail(12);
    tail(6);
    tail(0);
  }
}

std::size_t skip_ascii(std::string_view text, std::size_t at) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  std::uint64_t eight = 0;
  while (at + sizeof eight <= text.size()) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & high_bits) != 0) break;
    at += sizeof eight;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

std::size_t find_invalid_utf8(std::string_view text) {
  for (std::size_t at = skip_ascii(text, 0); at < text.size(); at = skip_ascii(text, at)) {
    const auto size = decode(text, at).size;
    if (size == 0) return at;
    at += size;
  }
  return std::string_view::npos;
}

std::size_t length(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

Position Places::of(std::size_t offset) {
  offset = std::min(offset, m_text.size());
  const bool back = offset < m_offset;
  const auto begin = std::min(offset, m_offset);
  const auto between = m_text.substr(begin, std::max(offset, m_offset) - begin);
  const auto breaks = static_cast<std::size_t>(std::ranges::count(between, '\n'));
  if (breaks == 0) {
    m_position.column = back ? m_position.column - length(between) : m_position.column + length(between);
  } else {
    const auto before = m_text.substr(0, offset);
    m_position.line = back ? m_position.line - breaks : m_position.line + breaks;
    m_position.column = 1 + length(before.substr(before.rfind('\n') + 1));
  }
  m_offset = offset;
  return m_position;
}

Position position_of(std::string_view text, std::size_t offset) { return Places(text).of(offset); }

}  // namespace bti
