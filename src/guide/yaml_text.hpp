// A tree of values as YAML text, one form for each.
// Knows how YAML is written. Must not know what the values mean.
#pragma once

#include <string>

#include "bti/source.hpp"

namespace bti {

/// Reading the text gives the same values again.
[[nodiscard]] std::string to_yaml(const Value& map);

}  // namespace bti
