#include "bti/hash.hpp"

#include <sodium.h>

#include <array>

namespace bti {
namespace {

using Digest = std::array<unsigned char, crypto_hash_sha256_BYTES>;

Digest digest(std::string_view text) {
  Digest hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size());
  return hash;
}

constexpr std::string_view lower_digits = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr std::string_view upper_digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

}  // namespace

std::string sha256(std::string_view text) {
  constexpr std::string_view hex = "0123456789abcdef";
  std::string out;
  for (const unsigned char byte : digest(text)) {
    out += hex[byte >> 4U];
    out += hex[byte & 15U];
  }
  return out;
}

std::string sha256_base32(std::string_view text, std::size_t bits) {
  const Digest hash = digest(text);
  std::string out;
  unsigned pending = 0;
  unsigned held = 0;
  for (std::size_t i = 0; out.size() * 5 < bits; ++i) {
    pending = pending << 8U | hash[i];
    for (held += 8; held >= 5 && out.size() * 5 < bits; held -= 5) out += lower_digits[pending >> (held - 5) & 31U];
  }
  return out;
}

std::string base32(std::uint64_t number, std::size_t digits) {
  std::string out(digits, '0');
  for (auto place = out.rbegin(); place != out.rend(); ++place, number >>= 5U) *place = upper_digits[number & 31U];
  return out;
}

}  // namespace bti
