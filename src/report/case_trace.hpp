// What in a text may tell which case or whom it is about.
// Knows how case numbers and other telling numbers look. Must not know what the text is for.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "bti/journal.hpp"
#include "bti/result.hpp"

namespace bti {

/// The first sign found, as a message; nothing when there is none. Better one innocent line refused than one
/// case let through.
[[nodiscard]] std::optional<Message> trace_of_case(std::string_view text, const std::vector<CaseNumber>& cases);

}  // namespace bti
