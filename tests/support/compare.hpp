// Expected and actual text of a test, compared whole.
#pragma once

#include <string>

namespace bti::support {

/// Are they the same? If not, the difference is printed, or `file` is made to hold the actual text.
[[nodiscard]] bool agree(const std::string& file, const std::string& expected, const std::string& actual, bool update);

}  // namespace bti::support
