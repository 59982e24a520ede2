// Double-quoted texts of YAML 1.2 and JSON.
// Knows escapes and the folding of lines. Must not know where in a document they stand.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/utf8.hpp"
#include "bti/result.hpp"

namespace bti {

struct QuotedText {
  std::string text;
  std::size_t end;  ///< after the closing quote; npos when there is none
};

/// Reads the text whose opening quote stands at `open`; reports each escape that is none.
[[nodiscard]] QuotedText read_double_quoted(std::string_view source, std::size_t open, Places& places, Errors& errors);

}  // namespace bti
