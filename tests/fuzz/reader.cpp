// Whatever the bytes, the strict reader gives a tree or errors with places in the text.
#include <cstdint>
#include <cstdlib>

#include "bti/source.hpp"
#include "bti/text.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(bytes), size);
  auto value = bti::read_yaml(text, bti::guide_limit);
  if (value) {
    require(bti::find_invalid_utf8(text) == std::string::npos);
    require(text.ends_with('\n'));
    require(value->kind == bti::Value::Kind::map);
    return 0;
  }
  require(!value.error().empty());
  bti::locate(value.error(), "file", text, bti::Excerpt::open);
  return 0;
}
