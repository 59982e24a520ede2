// UTF-8 one character at a time, for the other files of this folder.
// Knows encoding. Must not know what the characters mean.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "bti/result.hpp"

namespace bti {

/// A code point and the bytes it takes; no bytes when what stands there is not UTF-8.
struct Character {
  char32_t code;
  std::size_t size;
};

[[nodiscard]] Character decode(std::string_view text, std::size_t at);
void append(std::string& text, char32_t code);

/// The first byte from `at` on that is not ASCII, or the end.
[[nodiscard]] std::size_t skip_ascii(std::string_view text, std::size_t at);

/// Lines and columns of bytes of one text, each counted on from the last one asked for.
class Places {
 public:
  explicit Places(std::string_view text) : m_text(text) {}
  [[nodiscard]] Position of(std::size_t offset);

 private:
  std::string_view m_text;
  std::size_t m_offset{0};
  Position m_position{1, 1};
};

/// Line and column of a single byte of the text.
[[nodiscard]] Position position_of(std::string_view text, std::size_t offset);

}  // namespace bti
