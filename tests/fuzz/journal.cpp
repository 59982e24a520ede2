// Whatever the bytes, a case is read or refused; one that is read renders to a case that reads the same,
// folds through a guide without harm, and can be reported.
#include <cstdint>
#include <cstdlib>
#include <fstream>

#include "bti/engine.hpp"
#include "bti/report.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

const bti::Guide& oppdal() {
  static const bti::Guide guide = [] {
    std::ifstream file(BTI_SOURCE "/guides/oppdal/guide.yaml", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    auto read = bti::read_guide(text);
    require(read.has_value());
    return std::move(*read);
  }();
  return guide;
}

std::string rendered(const bti::Case& of) {
  std::string text = bti::render_head(of);
  for (const auto& entry : of.entries) text += bti::render(entry);
  return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(bytes), size);
  auto read = bti::read_case(text);
  if (!read) {
    require(!read.error().empty());
    bti::locate(read.error(), "file", text, bti::Excerpt::masked);
    return 0;
  }
  if (!read->entries.empty()) {
    const auto again = bti::read_case(rendered(*read));
    require(again.has_value());
    require(rendered(*again) == rendered(*read));
  }
  const auto state = bti::fold(oppdal(), *read);
  const bti::Settings settings;
  for (const auto& document : {bti::meeting_report({oppdal(), *read, state, settings, bti::Language::nn}),
                               bti::chronology({oppdal(), *read, state, settings, bti::Language::nb})})
    require(!bti::to_text(document, 72).empty() && !bti::to_markdown(document).empty());
  return 0;
}
