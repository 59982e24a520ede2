// Text that is UTF-8 stays so, however it is composed, wrapped or made visible.
#include "bti/text.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(bytes), size);
  if (bti::find_invalid_utf8(text) != std::string::npos) return 0;
  const auto composed = bti::nfc(text);
  require(bti::nfc(composed) == composed);
  const auto visible = bti::visible(text);
  require(bti::find_invalid_utf8(visible) == std::string::npos);
  require(std::ranges::none_of(visible, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; }));
  for (const auto& line : bti::wrap(visible, 40)) require(line.find('\n') == std::string::npos);
  static_cast<void>(bti::width(text) + bti::length(text));
  static_cast<void>(bti::holds_identity_number(text));
  return 0;
}
