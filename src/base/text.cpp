#include "bti/text.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <cstdlib>
#include <memory>

#include "base/utf8.hpp"

namespace bti {
namespace {

bool is_ascii(std::string_view text) { return skip_ascii(text, 0) == text.size(); }

/// Characters that move or hide text on a screen, or change in which order it is read.
bool is_hidden(char32_t code) {
  return (code < 0x20 && code != '\n') || (code >= 0x7F && code <= 0x9F) || (code >= 0x200B && code <= 0x200F) ||
         (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF;
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
  utf8proc_uint8_t* composed = nullptr;
  const auto size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                   &composed, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(composed, &std::free);
  if (size < 0) return std::string(text);
  return {reinterpret_cast<const char*>(composed), static_cast<std::size_t>(size)};
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

}  // namespace bti
