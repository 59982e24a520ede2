// References to sections of law in running text, as people write them.
// Knows how a reference looks. Must not know which text it stands in.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "bti/proof.hpp"

namespace bti::proof {

/// A reference to what is repealed: where it stands in the text, in bytes, and what it is to.
struct Reference {
  std::size_t begin;
  std::size_t end;
  const Law* law;
  const RepealedSection* section;  ///< nullptr when all of the law is repealed
};

/// `opplæringsloven § 9 A-4`, `opplæringslova (1998) kap. 9 A`, `§§ 6-4 og 4-4 i barnevernloven` ... A name with
/// the year of another law is that other law.
[[nodiscard]] std::vector<Reference> references(std::string_view text, const Laws& laws, Date today);

}  // namespace bti::proof
