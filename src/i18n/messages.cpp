#include "bti/messages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <unordered_map>

#include "bti/text.hpp"
#include "i18n/rows.hpp"

namespace bti {
namespace {

const Row* find_row(std::string_view id) {
  static const auto index = [] {
    std::unordered_map<std::string_view, const Row*> rows;
    for (const auto area : catalogue()) {
      for (const Row& row : area) rows.emplace(row.id, &row);
    }
    return rows;
  }();
  const auto found = index.find(id);
  return found == index.end() ? nullptr : found->second;
}

std::string_view in_language(const Row& row, Language language) {
  switch (language) {
    case Language::nb:
      return row.nb;
    case Language::nn:
      return row.nn;
    case Language::en:
      break;
  }
  return row.en;
}

/// Puts the values into their places. What comes from a file is shown so that it cannot steer a terminal.
std::string fill(std::string_view form, const std::vector<std::string>& args) {
  std::string filled;
  for (std::size_t at = 0; at < form.size();) {
    const bool place = form[at] == '{' && at + 2 < form.size() && form[at + 2] == '}';
    const auto number = place ? static_cast<std::size_t>(form[at + 1] - '0') : args.size();
    if (number < args.size()) {
      filled += visible(args[number]);
      at += 3;
    } else {
      filled += form[at++];
    }
  }
  return filled;
}

/// `FILE:LINE:COL: `, as far as it is known.
std::string place(const Error& error) {
  if (error.file.empty()) return {};
  if (error.at.line == 0) return fmt::format("{}: ", visible(error.file));
  return fmt::format("{}:{}:{}: ", visible(error.file), error.at.line, error.at.column);
}

std::string indented(std::string_view lines) {
  std::string text;
  while (!lines.empty()) {
    const auto end = std::min(lines.find('\n'), lines.size());
    text += "\n  ";
    text += lines.substr(0, end);
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return text;
}

/// The word of this number in a list parted by blanks.
std::string nth_word(std::string_view words, unsigned number) {
  for (; number > 0; --number) words.remove_prefix(words.find(' ') + 1);
  return std::string(words.substr(0, words.find(' ')));
}

}  // namespace

std::span<const std::span<const Row>> catalogue() {
  static const std::array areas{rows::common(),  rows::reader(), rows::guide(), rows::journal(),   rows::engine(),
                                rows::report(),  rows::fields(), rows::store(), rows::cli(),       rows::help(),
                                rows::prompts(), rows::screen(), rows::year(),  rows::guide_year()};
  return areas;
}

bool has_text(std::string_view id) { return find_row(id) != nullptr; }

std::optional<Language> parse_language(std::string_view tag) {
  const auto name = tag.substr(0, tag.find_first_of("_-.@"));
  if (name == "nb" || name == "no") return Language::nb;
  if (name == "nn") return Language::nn;
  if (name == "en") return Language::en;
  return std::nullopt;
}

std::string_view tag(Language language) {
  switch (language) {
    case Language::nb:
      return "nb";
    case Language::nn:
      return "nn";
    case Language::en:
      break;
  }
  return "en";
}

std::string text(const Message& message, Language language) {
  const Row* row = find_row(message.id);
  return row == nullptr ? message.id : fill(in_language(*row, language), message.args);
}

std::string text(const Error& error, Language language) {
  auto told =
      fmt::format("bti: {}: {}{}", text(msg("message.error"), language), place(error), text(error.what, language));
  told += indented(error.excerpt);
  if (!error.hint.id.empty()) told += indented(text(error.hint, language));
  return told;
}

std::string long_date(Date date, Language language) {
  const auto months = text(msg("date.months"), language);
  return text(msg("date.long", static_cast<unsigned>(date.day()),
                  nth_word(months, static_cast<unsigned>(date.month()) - 1), static_cast<int>(date.year())),
              language);
}

}  // namespace bti
