#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

#include "bti/text.hpp"

namespace bti {
namespace {

using Digits = std::array<int, 11>;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The digit that makes the weighted sum divisible by 11; 10 when there is none.
template <std::size_t n>
int control_digit(const Digits& digits, const std::array<int, n>& weights) {
  const int sum = std::inner_product(weights.begin(), weights.end(), digits.begin(), 0);
  return (11 - sum % 11) % 11;
}

/// Weights and series as Skatteetaten gives them: a D-number has 40 added to the day, the synthetic
/// series have 40 (NAV) or 80 (Skatteetaten) added to the month.
bool is_identity_number(const Digits& digits) {
  const int day = (digits[0] * 10 + digits[1]) % 40;
  const int month = (digits[2] * 10 + digits[3]) % 40;
  if (day < 1 || day > 31 || digits[0] >= 8 || month < 1 || month > 12) return false;
  constexpr std::array first{3, 7, 6, 1, 8, 9, 4, 5, 2};
  constexpr std::array second{5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
  return control_digit(digits, first) == digits[9] && control_digit(digits, second) == digits[10];
}

/// The size of what may part the groups of a number here: nothing, a blank, a hyphen, a point, a
/// no-break space.
std::size_t separator(std::string_view text) {
  if (text.starts_with("\u00a0")) return 2;
  return !text.empty() && (text[0] == ' ' || text[0] == '-' || text[0] == '.') ? 1 : 0;
}

/// Eleven digits from the beginning, written in one of the ways in use: `ddmmyynnnnn`, `ddmmyy nnnnn`,
/// `dd.mm.yy nnnnn`, and not the beginning of a longer number.
std::optional<Digits> read_number(std::string_view text) {
  Digits digits{};
  std::array<bool, 11> parted{};
  std::size_t at = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i == 2 || i == 4 || i == 6) {
      constexpr int most = 3;  // "010117 - 50008"
      for (int parts = 0; parts < (i == 6 ? most : 1); ++parts) {
        const auto size = separator(text.substr(at));
        parted.at(i) = parted.at(i) || size > 0;
        at += size;
      }
    }
    if (at >= text.size() || !is_digit(text[at])) return std::nullopt;
    digits.at(i) = text[at++] - '0';
  }
  const bool date_in_groups = parted[2] || parted[4];
  if (date_in_groups && !(parted[2] && parted[4] && parted[6])) return std::nullopt;
  if (at < text.size() && is_digit(text[at])) return std::nullopt;
  return digits;
}

}  // namespace

bool holds_identity_number(std::string_view text) {
  for (auto at = std::ranges::find_if(text, is_digit) - text.begin(); at < std::ssize(text);) {
    const auto digits = read_number(text.substr(static_cast<std::size_t>(at)));
    if (digits && is_identity_number(*digits)) return true;
    const auto rest = text.begin() + at;
    at = std::find_if(std::find_if_not(rest, text.end(), is_digit), text.end(), is_digit) - text.begin();
  }
  return false;
}

}  // namespace bti
