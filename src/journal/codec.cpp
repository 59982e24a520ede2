#include "journal/codec.hpp"

#include <algorithm>

#include "bti/text.hpp"

namespace bti::codec {
namespace {

constexpr std::size_t label_limit = 120;  // characters
constexpr std::size_t ref_size = 9;

}  // namespace

std::optional<std::string> read_words(const Value& value, std::size_t most, Errors& errors) {
  auto text = as_text(value, errors);
  if (!text) return std::nullopt;
  if (text->size() > most && length(*text) > most) {
    errors.push_back({.what = msg("journal.too-long", most), .hint = msg("journal.too-long.hint"), .at = value.at});
    return std::nullopt;
  }
  if (holds_identity_number(*text)) {
    errors.push_back(
        {.what = msg("journal.identity-number"), .hint = msg("journal.identity-number.hint"), .at = value.at});
    return std::nullopt;
  }
  return text;
}

std::optional<std::string> read_label(const Value& value, Errors& errors) {
  auto text = read_words(value, label_limit, errors);
  if (text && text->find('\n') != std::string::npos) {
    errors.push_back({.what = msg("journal.one-line"), .hint = msg("journal.one-line.hint"), .at = value.at});
    return std::nullopt;
  }
  return text;
}

std::optional<std::string> read_clock(const Value& value, Errors& errors) {
  if (value.kind == Value::Kind::scalar && is_time_of_day(value.text)) return value.text;
  errors.push_back({.what = msg("journal.clock"), .hint = msg("journal.clock.hint"), .at = value.at});
  return std::nullopt;
}

std::optional<std::string> read_ref(const Value& value, Errors& errors) {
  const std::string& text = value.text;
  if (!text.empty() && text.size() <= ref_size &&
      text.find_first_not_of("0123456789abcdefghjkmnpqrstvwxyz-.") == std::string::npos) {
    return text;
  }
  errors.push_back({.what = msg("journal.reference"), .hint = msg("journal.reference.hint"), .at = value.at});
  return std::nullopt;
}

std::optional<Year> read_year(const Value& value, Errors& errors) {
  Errors unread;
  const auto year = as_int(value, unread);
  if (year && *year >= 1900 && *year <= 2200) return Year{*year};
  errors.push_back({.what = msg("journal.year"), .hint = msg("journal.year.hint"), .at = value.at});
  return std::nullopt;
}

std::optional<std::size_t> read_choice(const Value& value, std::span<const std::string_view> choices, Errors& errors) {
  const auto found = std::ranges::find(choices, value.text);
  if (value.kind == Value::Kind::scalar && found != choices.end()) {
    return static_cast<std::size_t>(found - choices.begin());
  }
  std::string all;
  for (const std::string_view choice : choices) all += (all.empty() ? "" : ", ") + std::string(choice);
  errors.push_back({.what = msg("journal.choice"), .hint = msg("journal.choice.hint", all), .at = value.at});
  return std::nullopt;
}

void report_empty(const Value& list, Errors& errors) {
  errors.push_back({.what = msg("journal.empty-list"), .hint = msg("journal.empty-list.hint"), .at = list.at});
}

}  // namespace bti::codec
