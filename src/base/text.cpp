#include "bti/text.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>

#include "base/utf8.hpp"

namespace bti {
namespace {

/// A character is decomposed into at most so many for each of its bytes.
constexpr std::size_t most_growth = 3;

bool is_ascii(std::string_view text) { return skip_ascii(text, 0) == text.size(); }

/// Characters that move or hide text on a screen, or change in which order it is read.
bool is_hidden(char32_t code) {
  const bool is_none = (code & 0xFFFEU) == 0xFFFE;  // which XML cannot hold
  return is_none || (code < 0x20 && code != '\n') || (code >= 0x7F && code <= 0x9F) || code == 0x061C ||
         (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
         (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF || (code >= 0xE0000 && code <= 0xE007F);
}

std::string escaped(char32_t code) {
  const auto number = static_cast<unsigned>(code);
  return code < 0x100 ? fmt::format("\\x{:02x}", number) : fmt::format("\\u{:04x}", number);
}

}  // namespace

std::size_t width(std::string_view text) {
  if (is_ascii(text)) return text.size();
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto [code, size] = decode(text, at);
    if (size == 0) return columns;
    columns += code < 0x80 ? 1U : static_cast<std::size_t>(utf8proc_charwidth(static_cast<utf8proc_int32_t>(code)));
    at += size;
  }
  return columns;
}

std::string nfc(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  constexpr auto how = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
  const auto* const bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto size = static_cast<utf8proc_ssize_t>(text.size());
  std::vector<utf8proc_int32_t> codes(text.size() * most_growth + 1);
  const auto count = utf8proc_decompose(bytes, size, codes.data(), std::ssize(codes) - 1, how);
  if (count < 0 || count >= std::ssize(codes)) return std::string(text);
  const auto composed = utf8proc_reencode(codes.data(), count, how);
  return {reinterpret_cast<const char*>(codes.data()), static_cast<std::size_t>(composed)};
}

std::string visible(std::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto [code, size] = decode(text, at);
    if (size == 0) {
      shown += escaped(static_cast<unsigned char>(text[at++]));
      continue;
    }
    if (is_hidden(code)) {
      shown += escaped(code);
    } else {
      shown += text.substr(at, size);
    }
    at += size;
  }
  return shown;
}

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

}  // namespace bti
