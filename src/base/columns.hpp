// Text in columns of a certain width.
// Knows how wide text is on a terminal. Must not know what stands in the columns.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bti {

/// With blanks after it up to so many columns.
[[nodiscard]] std::string padded(std::string_view text, std::size_t columns);
/// With blanks before it.
[[nodiscard]] std::string indented_to(std::string_view text, std::size_t columns);
/// Cut to so many columns, the last of them an ellipsis when something was left out.
[[nodiscard]] std::string cut(std::string_view text, std::size_t columns);

}  // namespace bti
