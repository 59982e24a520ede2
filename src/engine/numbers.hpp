// The numbers by which people know goals and measures: 2, 1.2.
#pragma once

#include <optional>

#include "bti/engine.hpp"

namespace bti {

/// The goal or measure of this number, or nothing.
[[nodiscard]] std::optional<EntryRef> ref_of_number(const State& state, std::string_view number);

}  // namespace bti
