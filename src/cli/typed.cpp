#include "cli/typed.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "bti/source.hpp"
#include "bti/text.hpp"
#include "bti/year.hpp"

namespace bti::cli {
namespace {

using One = std::expected<std::string, Message>;

constexpr std::size_t label_limit = 120;
constexpr std::size_t words_limit = 50'000;
constexpr int first_year = 1900;

std::optional<std::size_t> number(std::string_view text) {
  std::size_t value = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && stop == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

One read_choice(const std::vector<Choice>& choices, const std::string& typed) {
  const auto keyed = std::ranges::find_if(
      choices, [&](const Choice& choice) { return !choice.key.empty() && choice.key == lower_ascii(typed); });
  if (keyed != choices.end()) return keyed->value;
  const auto numbered = static_cast<std::size_t>(std::ranges::count(choices, "", &Choice::key));
  if (const auto chosen = number(typed); chosen && *chosen >= 1 && *chosen <= numbered) {
    return choices[*chosen - 1].value;
  }
  const auto named = std::ranges::find_if(choices, [&](const Choice& choice) {
    return lower_ascii(choice.value) == lower_ascii(typed) || lower_ascii(choice.label) == lower_ascii(typed);
  });
  if (named != choices.end()) return named->value;
  const auto begins = [&](const Choice& choice) { return lower_ascii(choice.label).starts_with(lower_ascii(typed)); };
  if (typed.size() > 1 && std::ranges::count_if(choices, begins) == 1) {
    return std::ranges::find_if(choices, begins)->value;
  }
  return std::unexpected(which_choice(choices));
}

One read_year(const std::string& typed, Date today) {
  const auto year = number(typed);
  const auto this_year = static_cast<std::size_t>(static_cast<int>(today.year()));
  if (!year || typed.size() != 4 || *year < first_year) return std::unexpected(msg("prompt.year"));
  if (*year > this_year) return std::unexpected(msg("prompt.year-to-come"));
  return typed;
}

/// 9.30, 9:30 and 09:30 are one time of day, 14 and 14:00 another.
One read_clock(std::string typed) {
  for (const std::string_view clock : {"kl. ", "kl ", "klokka "}) {
    if (lower_ascii(typed).starts_with(clock)) typed.erase(0, clock.size());
  }
  std::ranges::replace(typed, '.', ':');
  if (!typed.contains(':')) typed += ":00";
  if (typed.find(':') == 1) typed.insert(0, "0");
  if (!is_time_of_day(typed)) return std::unexpected(msg("prompt.clock"));
  return typed;
}

/// "i går" is as good as a date.
std::optional<Date> day_word(const std::string& typed, Date today) {
  using std::chrono::days;
  const std::string word = lower_ascii(typed);
  const std::chrono::sys_days day = today;
  if (word == "i dag" || word == "today") return today;
  if (word == "i g\u00e5r" || word == "yesterday") return Date{day - days{1}};
  if (word == "i morgen" || word == "i morgon" || word == "tomorrow") return Date{day + days{1}};
  return std::nullopt;
}

/// `1/12`, `1.12.26` and `1. desember 2026` as `1.12.2026`; what is none of them stays as it is.
std::string dotted(const std::string& typed) {
  std::string text = lower_ascii(typed);
  std::ranges::replace(text, '/', '.');
  for (const Language language : {Language::nb, Language::nn, Language::en}) {
    for (unsigned number = 1; number <= 12; ++number) {
      const auto at = text.find(lower_ascii(month_name(std::chrono::month{number}, language)));
      if (at == std::string::npos) continue;
      const std::size_t size = month_name(std::chrono::month{number}, language).size();
      const std::string year = trim(std::string_view(text).substr(at + size));
      std::string day = trim(std::string_view(text).substr(0, at));
      if (day.ends_with('.')) day.pop_back();
      return day + "." + std::to_string(number) + (year.empty() ? "" : "." + year);
    }
  }
  const auto last = text.rfind('.');
  const bool two_figures = text.find('.') != last && text.size() == last + 3;
  return two_figures ? text.insert(last + 1, "20") : text;
}

/// A day without a year is the next such day, but of what has been the latest.
One read_date(const Question& question, const std::string& typed, Date today) {
  auto date = day_word(typed, today);
  if (!date) date = question.past ? parse_past_date(dotted(typed), today) : parse_date(dotted(typed), today);
  if (!date) return std::unexpected(msg("prompt.date"));
  if (question.past && *date > today) return std::unexpected(msg("prompt.date-to-come"));
  return iso(*date);
}

One read_one(const Question& question, const std::string& typed, Date today) {
  if (auto wrong = unfit(typed)) return std::unexpected(std::move(*wrong));
  if (!question.choices.empty()) return read_choice(question.choices, typed);
  switch (question.kind) {
    case FieldKind::date:
      return read_date(question, typed, today);
    case FieldKind::year:
      return read_year(typed, today);
    case FieldKind::clock:
      return read_clock(typed);
    case FieldKind::yes_no: {
      const auto yes = yes_or_no(typed);
      if (!yes) return std::unexpected(msg("prompt.yes-or-no"));
      return std::string(*yes ? "yes" : "no");
    }
    case FieldKind::words:
      if (length(typed) > words_limit) return std::unexpected(msg("prompt.too-long", words_limit));
      return typed;
    case FieldKind::label:
    case FieldKind::choice:
    case FieldKind::id:
    case FieldKind::entry:
      if (length(typed) > label_limit) return std::unexpected(msg("prompt.too-long", label_limit));
      return typed;
  }
  return typed;
}

}  // namespace

std::optional<Message> unfit(std::string_view text) {
  if (find_invalid_utf8(text) != std::string_view::npos) return msg("prompt.not-utf8");
  if (holds_control(text)) return msg("prompt.control-characters");
  if (holds_identity_number(text)) return msg("prompt.identity-number");
  return std::nullopt;
}

bool is_label(std::string_view text) {
  return !text.empty() && trim(text) == text && !unfit(text) && text.find_first_of("\n\t") == std::string_view::npos &&
         visible(text) == text && length(text) <= label_limit;
}

std::string without_keys(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\x1b') {
      out += text[i];
      continue;
    }
    if (i + 1 < text.size() && (text[i + 1] == '[' || text[i + 1] == 'O')) ++i;
    while (i + 1 < text.size() && (text[i + 1] == ';' || (text[i + 1] >= '0' && text[i + 1] <= '9'))) ++i;
    if (i + 1 < text.size()) ++i;  // the letter that ends it
  }
  return trim(out);
}

Message which_choice(const std::vector<Choice>& choices) {
  const auto numbered = static_cast<std::size_t>(std::ranges::count(choices, "", &Choice::key));
  std::string keys;
  for (const Choice& choice : choices) {
    if (!choice.key.empty()) keys += ", " + choice.key;
  }
  if (numbered < 2) return msg("prompt.choose-one");
  return msg("prompt.choose", numbered, keys);
}

std::string trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return "";
  return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::optional<bool> yes_or_no(std::string_view typed) {
  constexpr std::array yes = {"j", "ja", "y", "yes"};
  constexpr std::array no = {"n", "nei", "no"};
  const std::string word = lower_ascii(typed);
  if (std::ranges::find(yes, word) != yes.end()) return true;
  if (std::ranges::find(no, word) != no.end()) return false;
  return std::nullopt;
}

Typed read_typed(const Question& question, std::string_view typed, Date today) {
  std::vector<std::string> values;
  while (!typed.empty()) {
    const std::size_t end = question.list ? std::min(typed.find(','), typed.size()) : typed.size();
    const std::string one = trim(typed.substr(0, end));
    typed.remove_prefix(std::min(end + 1, typed.size()));
    if (one.empty()) continue;
    auto read = read_one(question, one, today);
    if (!read) return std::unexpected(std::move(read.error()));
    if (std::ranges::find(values, *read) == values.end()) values.push_back(std::move(*read));
  }
  return values;
}

}  // namespace bti::cli
