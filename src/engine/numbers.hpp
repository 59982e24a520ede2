// The numbers by which people know goals and measures: 2, 1.2.
#pragma once

#include <optional>

#include "bti/engine.hpp"

namespace bti {

/// The goal of this number (`2`) or with this reference, or nothing.
[[nodiscard]] std::optional<EntryRef> find_goal(const State& state, const EntryRef& named);
/// The same for a measure (`1.2`).
[[nodiscard]] std::optional<EntryRef> find_measure(const State& state, const EntryRef& named);

/// The meeting of this number, or that one of its entries planned: the entry that planned it last.
[[nodiscard]] std::optional<EntryRef> find_meeting(const State& state, const EntryRef& named);

}  // namespace bti
