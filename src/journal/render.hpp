#pragma once

#include "bti/journal.hpp"

namespace bti {

/// The id an entry must have: the hash of its values, its predecessors' ids and the case's number;
/// for the first entry also of the guide the case is pinned to.
[[nodiscard]] EntryId id_of(const Case& of, const Entry& entry);

}  // namespace bti
