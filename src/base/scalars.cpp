#include <algorithm>
#include <charconv>

#include "bti/source.hpp"
#include "bti/text.hpp"

namespace bti {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_any_of(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, text) != words.end();
}

std::nullopt_t refuse(Errors& errors, const Value& value, Message what, Message hint) {
  errors.push_back({.what = std::move(what), .hint = std::move(hint), .at = value.at});
  return std::nullopt;
}

bool is_plain(const Value& value) { return value.kind == Value::Kind::scalar && !value.quoted; }

bool is_word_for_yes_or_no(std::string_view text) {
  return is_any_of(lower_ascii(text), {"yes", "no", "true", "false", "on", "off", "y", "n"});
}

/// Decimal, octal, hexadecimal, binary and base 60 numbers, with point and exponent, as the readers
/// of YAML 1.1 and 1.2 know them.
bool is_like_number(std::string_view text) {
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  if (text.starts_with("0x") || text.starts_with("0X")) {
    return text.size() > 2 && text.find_first_not_of("0123456789abcdefABCDEF_", 2) == std::string_view::npos;
  }
  if (text.starts_with("0o") || text.starts_with("0b")) {
    return text.size() > 2 && text.find_first_not_of("01234567_", 2) == std::string_view::npos;
  }
  const auto end = text.find_first_not_of("0123456789._:");
  const auto digits = text.substr(0, end);
  if (std::ranges::none_of(digits, is_digit) || std::ranges::count(digits, '.') > 1) return false;
  if (end == std::string_view::npos) return true;
  if (text[end] != 'e' && text[end] != 'E') return false;
  auto exponent = text.substr(end + 1);
  if (exponent.starts_with('+') || exponent.starts_with('-')) exponent.remove_prefix(1);
  return !exponent.empty() && std::ranges::all_of(exponent, is_digit);
}

/// A date, alone or with a time after it.
bool is_like_date(std::string_view text) {
  const auto shape = [](char c) { return is_digit(c) ? '0' : c; };
  std::string begin(text.substr(0, 11));
  std::ranges::transform(begin, begin.begin(), shape);
  begin.resize(std::min(begin.find_first_of(" Tt"), begin.size()));
  return is_any_of(begin, {"0000-00-00", "0000-0-00", "0000-00-0", "0000-0-0"});
}

/// Does some reader of YAML take this plain text for something else than text?
bool is_ambiguous(std::string_view text) {
  return is_word_for_yes_or_no(text) || is_like_number(text) || is_like_date(text) ||
         is_any_of(text, {"=", ".inf", "-.inf", "+.inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"});
}

}  // namespace

std::optional<std::string> as_text(const Value& value, Errors& errors) {
  if (value.kind == Value::Kind::list || value.kind == Value::Kind::map) {
    return refuse(errors, value, msg("reader.not-text"), msg("reader.not-text.hint"));
  }
  if (value.text.empty()) return refuse(errors, value, msg("reader.empty"), msg("reader.empty.hint"));
  if (!value.quoted && is_ambiguous(value.text)) {
    return refuse(errors, value, msg("reader.needs-quotes"), msg("reader.needs-quotes.hint"));
  }
  return value.text;
}

std::optional<bool> as_bool(const Value& value, Errors& errors) {
  if (is_plain(value) && is_any_of(value.text, {"yes", "true"})) return true;
  if (is_plain(value) && is_any_of(value.text, {"no", "false"})) return false;
  return refuse(errors, value, msg("reader.not-yes-or-no"), msg("reader.not-yes-or-no.hint"));
}

std::optional<int> as_int(const Value& value, Errors& errors) {
  int number = 0;
  const std::string_view text = value.text;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  const auto digits = text.substr(text.starts_with('-') ? 1 : 0);
  const bool canonical = digits == "0" ? digits.size() == text.size() : !digits.starts_with('0');
  if (is_plain(value) && failure == std::errc{} && end == text.data() + text.size() && canonical) return number;
  return refuse(errors, value, msg("reader.not-number"), msg("reader.not-number.hint"));
}

std::optional<Date> as_date(const Value& value, Errors& errors) {
  if (value.kind == Value::Kind::scalar) {
    if (const auto date = parse_iso_date(value.text)) return date;
  }
  return refuse(errors, value, msg("reader.not-date"), msg("reader.not-date.hint"));
}

bool is_slug(std::string_view text) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || is_digit(c); };
  return !text.empty() && is_letter(text.front()) && is_letter(text.back()) &&
         std::ranges::all_of(text, [&](char c) { return c == '-' || is_letter(c); });
}

std::optional<std::string> as_slug(const Value& value, Errors& errors) {
  auto text = as_text(value, errors);
  if (text && !is_slug(*text)) return refuse(errors, value, msg("reader.not-id"), msg("reader.not-id.hint"));
  return text;
}

}  // namespace bti
