// Whatever the bytes, a guide is read whole or refused with at least one problem.
#include "bti/guide.hpp"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(bytes), size);
  auto guide = bti::read_guide(text);
  if (!guide) {
    if (guide.error().empty()) std::abort();
    bti::locate(guide.error(), "file", text, bti::Excerpt::open);
    return 0;
  }
  for (std::size_t level = 0; level < guide->levels.size(); ++level) {
    for (std::size_t step = 0; step < guide->levels[level].steps.size(); ++step) {
      const bti::StepIndex at{level, step};
      if (guide->find_step(guide->step_name(at)) != at) std::abort();
    }
  }
  return 0;
}
