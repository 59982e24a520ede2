#include "base/columns.hpp"

#include <algorithm>

#include "bti/text.hpp"

namespace bti {
namespace {

std::size_t room_left(std::string_view text, std::size_t columns) { return columns - std::min(columns, width(text)); }

}  // namespace

std::string padded(std::string_view text, std::size_t columns) {
  return std::string(text).append(room_left(text, columns), ' ');
}

std::string indented_to(std::string_view text, std::size_t columns) {
  return std::string(room_left(text, columns), ' ').append(text);
}

std::string cut(std::string_view text, std::size_t columns) {
  if (width(text) <= columns) return std::string(text);
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
    const std::string longer = out + std::string(text.substr(i, end - i));
    if (width(longer) + 1 > columns) break;
    out = longer;
    i = end;
  }
  return out + "…";
}

}  // namespace bti
