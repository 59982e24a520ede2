// A guide that builds on another: what it says itself goes over what it takes over.
// Knows values and ids. Must not know what a guide's keys mean.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bti/source.hpp"

namespace bti {

/// Something of the base that the guide takes away.
struct Removal {
  std::string id;
  Position at;
};

/// Something new in the guide whose id looks like one of the base's: perhaps that was meant.
struct NearMiss {
  Position at;       ///< of the new value
  std::string near;  ///< the base's id
};

/// What a guide did to its base.
struct Changes {
  std::vector<Removal> removed;
  std::vector<NearMiss> near_misses;
};

/// Lays `own` over `base`. Maps are joined key by key, and lists whose items have an `id` item by item; any
/// other value of `own` stands instead of the base's. A member or item `{remove: yes}` takes the base's
/// away. A new item stands last, or where its `before` or `after` says. A list without ids is changed by
/// `{add: [...], remove: [...]}`, where an item is named by its first word. Adds to `changes`.
[[nodiscard]] Value lay_over(const Value& base, const Value& own, Changes& changes, Errors& errors);

}  // namespace bti
