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

void replace_all(std::string& text, std::string_view what, std::string_view by) {
  if (what.empty() || by.empty()) return;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
    text.replace(at, what.size(), by);
  }
}

/// The first letter large; a word of a guide may begin with any letter.
std::string capital(std::string_view word) {
  std::string text(word);
  for (const auto& [small, large] : {std::pair("æ", "Æ"), std::pair("ø", "Ø"), std::pair("å", "Å")}) {
    if (text.starts_with(small)) return large + text.substr(2);
  }
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 32);
  return text;
}

/// All letters large, as in the head of a table.
std::string large(std::string_view word) {
  std::string text;
  for (std::size_t at = 0; at < word.size();) {
    const bool wide = static_cast<unsigned char>(word[at]) >= 0xc0;
    text += capital(word.substr(at, wide ? 2 : 1));
    at += wide ? 2 : 1;
  }
  return text;
}

/// A row's form in the guide's own words: `the` first, for it holds the other.
std::string in_own_words(std::string_view form, const Wording& wording) {
  std::string text(form);
  const auto say = [&](const Row& usual, const OwnWord& own) {
    const std::string_view words = in_language(usual, wording.language);
    const std::string_view the = words.substr(words.find(' ') + 1);
    const std::string_view one = words.substr(0, words.find(' '));
    for (const auto& [from, to] : {std::pair(the, own.the), std::pair(one, own.one)}) {
      replace_all(text, from, to);
      replace_all(text, capital(from), capital(to));
      replace_all(text, large(from), large(to));
    }
  };
  if (!wording.words.holder.one.empty()) say(*find_row("word.holder"), wording.words.holder);
  if (!wording.words.log.one.empty()) say(*find_row("word.log"), wording.words.log);
  return text;
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

/// `For Skole: 0/define –(Videre)→ 1/plan (no log)`, in lines that fit a screen.
std::string told_way(const Way& way, const Wording& wording) {
  constexpr std::size_t columns = 76;
  std::string told = text(way.whose, wording) + ":";
  for (const Leg& leg : way.legs) {
    told += " " + visible(leg.from);
    if (!leg.by.empty()) told += " –(" + visible(leg.by) + ")→";
  }
  for (const Message& one : way.standing) told += (&one == &way.standing.front() ? " (" : ", ") + text(one, wording);
  if (!way.standing.empty()) told += ")";
  std::string lines;
  for (const std::string& line : wrap(told, columns)) lines += (lines.empty() ? "" : "\n") + line;
  return lines;
}

/// The word of this number in a list parted by blanks.
std::string nth_word(std::string_view words, unsigned number) {
  for (; number > 0; --number) words.remove_prefix(words.find(' ') + 1);
  return std::string(words.substr(0, words.find(' ')));
}

}  // namespace

std::span<const std::span<const Row>> catalogue() {
  static const std::array areas{
      rows::common(),        rows::reader(),   rows::guide(),   rows::journal(), rows::engine(),
      rows::proof(),         rows::report(),   rows::fields(),  rows::store(),   rows::tool(),
      rows::cli(),           rows::help(),     rows::prompts(), rows::screen(),  rows::year(),
      rows::guide_year(),    rows::findings(), rows::baton(),   rows::acute(),   rows::follow_up(),
      rows::name_register(), rows::names(),    rows::picture(), rows::output(),  rows::stats()};
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

std::string text(const Message& message, const Wording& wording) {
  const Row* row = find_row(message.id);
  if (row == nullptr) return message.id;
  return fill(in_own_words(in_language(*row, wording.language), wording), message.args);
}

std::string text(const Error& error, const Wording& wording) {
  auto told =
      fmt::format("bti: {}: {}{}", text(msg("message.error"), wording), place(error), text(error.what, wording));
  told += indented(error.excerpt);
  if (!error.way.legs.empty()) told += indented(told_way(error.way, wording));
  if (!error.hint.id.empty()) told += indented(text(error.hint, wording));
  return told;
}

std::string long_date(Date date, const Wording& wording) {
  const auto months = text(msg("date.months"), wording);
  return text(msg("date.long", static_cast<unsigned>(date.day()),
                  nth_word(months, static_cast<unsigned>(date.month()) - 1), static_cast<int>(date.year())),
              wording);
}

}  // namespace bti
