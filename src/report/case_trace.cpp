#include "report/case_trace.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.hpp"
#include "bti/date.hpp"
#include "bti/messages.hpp"
#include "bti/text.hpp"

namespace bti {
namespace {

constexpr std::size_t case_number_size = 8;
constexpr std::size_t half_size = 4;     // K7F3: what people type of a case number
constexpr std::size_t least_word = 6;    // a start without digits may be a word, if it is shorter
constexpr std::size_t least_number = 8;  // a telephone number, a date of birth and more

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_joiner(char32_t code) { return code == '-' || code == '_' || (code >= 0x2010 && code <= 0x2014); }

bool is_latin_letter(char32_t code) {
  constexpr char32_t times = 0xD7;
  constexpr char32_t divided = 0xF7;
  return code >= 0xC0 && code <= 0x24F && code != times && code != divided;
}

/// Characters of ordinary Norwegian, Sami and English text. Letters of other scripts, full-width digits and the
/// like may look like those of a case number and be none.
bool is_plain(char32_t code) {
  constexpr std::u32string_view marks = U"«»‘’“”„–—…§½°€·";
  return (code >= ' ' && code < 0x7F) || is_latin_letter(code) || marks.contains(code);
}

bool all_plain(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto [code, size] = decode(text, at);
    if (size == 0 || !is_plain(code)) return false;
    at += size;
  }
  return true;
}

using Parts = std::vector<std::string>;

/// Runs of letters and digits, each cut up where it has a hyphen or the like inside: K7F3-Q2MD is {K7F3, Q2MD}.
std::vector<Parts> runs_of(std::string_view text) {
  std::vector<Parts> runs;
  bool goes_on = false;
  bool joined = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto [code, size] = decode(text, at);
    const char letter = text[at];
    const bool counts = code < 0x80 && (is_digit(letter) || is_ascii_letter(letter));
    if (counts) {
      if (!goes_on) runs.emplace_back();
      if (!goes_on || joined) runs.back().emplace_back();
      runs.back().back() += letter;
    }
    joined = is_joiner(code) && goes_on;
    goes_on = counts || joined;
    at += std::max<std::size_t>(size, 1);
  }
  return runs;
}

std::string together(const Parts& parts) {
  std::string all;
  for (const std::string& part : parts) all += part;
  return all;
}

bool all_digits(std::string_view text) { return std::ranges::all_of(text, is_digit); }
bool all_letters(std::string_view text) { return std::ranges::all_of(text, is_ascii_letter); }
bool is_mixed(std::string_view text) { return !all_digits(text) && !all_letters(text); }

bool is_year(std::string_view text) {
  return text.size() == half_size && all_digits(text) && text >= "1900" && text <= "2200";
}

/// Small letters and hyphens are as good as none.
std::string normal(std::string_view text) { return normalize_case_number(text).value_or(""); }

/// Could two parts beside each other be the halves of a case number?
bool are_halves(const std::string& left, const std::string& right) {
  return left.size() == half_size && right.size() == half_size && !is_year(left) && !is_year(right) &&
         !normal(left + right).empty();
}

bool is_like_case_number(const Parts& parts) {
  const auto telling = [](const std::string& part) { return part.size() >= half_size && is_mixed(part); };
  if (std::ranges::any_of(parts, telling)) return true;
  if (std::ranges::adjacent_find(parts, are_halves) != parts.end()) return true;
  const std::string all = together(parts);
  const bool in_capitals = std::ranges::none_of(all, [](char c) { return c >= 'a' && c <= 'z'; });
  return normal(all).size() == case_number_size && std::ranges::none_of(parts, is_year) && !all_digits(all) &&
         (is_mixed(all) || in_capitals);
}

/// Eight digits and more in a row, that are no date and no pair of years.
bool is_long_number(const Parts& parts) {
  const std::string all = together(parts);
  if (all.size() < least_number || !all_digits(all)) return false;
  if (parts.size() == 2 && std::ranges::all_of(parts, is_year)) return false;
  return parts.size() != 3 || !parse_iso_date(parts[0] + "-" + parts[1] + "-" + parts[2]);
}

bool starts_one(std::string_view typed, const std::vector<CaseNumber>& cases) {
  if (typed.size() < (all_letters(typed) ? least_word : half_size) || is_year(typed)) return false;
  const std::string start = normal(typed);
  return !start.empty() &&
         std::ranges::any_of(cases, [&](const CaseNumber& number) { return normal(number.value).starts_with(start); });
}

/// The letters and digits of a text with nothing between them.
std::string packed(std::string_view text) {
  std::string all;
  for (const Parts& parts : runs_of(text)) all += together(parts);
  return all;
}

/// However it is spread over the text.
bool holds_one(std::string_view text, const std::vector<CaseNumber>& cases) {
  std::string all;
  for (const char letter : packed(text)) {
    const std::string one = normal(std::string_view(&letter, 1));
    all += one.empty() ? "U" : one;  // in no case number
  }
  return std::ranges::any_of(cases, [&](const CaseNumber& number) { return all.contains(normal(number.value)); });
}

bool is_word_for_one_person(const std::string& word) {
  return std::ranges::any_of(std::array{Language::nb, Language::nn, Language::en}, [&](Language language) {
    return (" " + bti::text(msg("team.words-for-one"), language) + " ").contains(" " + word + " ");
  });
}

bool is_about_one_person(std::string_view text) {
  std::string word;
  for (std::size_t at = 0; at <= text.size();) {
    const auto [code, size] = at < text.size() ? decode(text, at) : Character{U' ', 1};
    const bool letter = is_latin_letter(code) || (code < 0x80 && is_ascii_letter(static_cast<char>(code)));
    if (letter) {
      word += text.substr(at, size);
    } else {
      if (!word.empty() && is_word_for_one_person(lower_ascii(word))) return true;
      word.clear();
    }
    at += std::max<std::size_t>(size, 1);
  }
  return false;
}

}  // namespace

std::optional<Message> trace_of_case(std::string_view text, const std::vector<CaseNumber>& cases) {
  if (!all_plain(text)) return msg("team.odd-character");
  const std::vector<Parts> runs = runs_of(text);
  if (holds_identity_number(text) || holds_identity_number(packed(text)) || std::ranges::any_of(runs, is_long_number)) {
    return msg("team.number");
  }
  const auto starts = [&](const Parts& parts) {
    return starts_one(together(parts), cases) ||
           std::ranges::any_of(parts, [&](const std::string& part) { return starts_one(part, cases); });
  };
  if (std::ranges::any_of(runs, is_like_case_number) || std::ranges::any_of(runs, starts) || holds_one(text, cases)) {
    return msg("team.case-number");
  }
  if (is_about_one_person(text)) return msg("team.one-person");
  return std::nullopt;
}

}  // namespace bti
