// How many problems of one file are told.
// Knows errors and their places. Must not know what is wrong.
#pragma once

#include <cstddef>

#include "bti/result.hpp"

namespace bti {

/// So many problems of a file are told one by one; a file with more is best mended from the top.
inline constexpr std::size_t most_told = 50;

/// Keeps the first problems in the order of the source, if there are more than `most_told`, and tells
/// in one more, where the next one stands, how many are left out. May be done again after others came.
void limit_errors(Errors& errors);

/// Adds a problem, and limits them now and then, so that they never fill the memory.
void tell(Errors& errors, Error error);

/// Is it certain that of a problem added now, at this place, nothing but the number will be told?
[[nodiscard]] bool only_counted(const Errors& errors, Position at);

}  // namespace bti
