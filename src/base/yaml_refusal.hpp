// Says in our own words why yaml-cpp could not read a text.
// Knows what people get wrong in YAML. Must not know yaml-cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/source_walk.hpp"
#include "bti/result.hpp"

namespace bti {

/// The words for what is still there when the document has ended.
inline constexpr std::string_view left_over = "left over";

/// yaml-cpp's exception: its own words and where it stood.
struct ParserRefusal {
  std::string_view words;
  std::size_t offset;
  std::optional<Position> bracket;  ///< the innermost bracket still open
};

[[nodiscard]] Error explain(const ParserRefusal& refusal, std::string_view source, const SourceWalk& walk);

}  // namespace bti
