// Hashes and the letters they are written in.
// Knows SHA-256 and Crockford's base 32. Must not know what is hashed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace bti {

/// SHA-256 of a text, in hex.
[[nodiscard]] std::string sha256(std::string_view text);

/// The first `bits` bits (a multiple of 5) of the SHA-256 of a text, in lower-case Crockford base 32.
[[nodiscard]] std::string sha256_base32(std::string_view text, std::size_t bits);

/// The lowest `digits` * 5 bits of a number, in upper-case Crockford base 32.
[[nodiscard]] std::string base32(std::uint64_t number, std::size_t digits);

}  // namespace bti
