// Texts that refer to what no longer is law, and where in the file they do.
#include <algorithm>
#include <optional>
#include <utility>

#include "bti/proof.hpp"
#include "bti/text.hpp"
#include "proof/references.hpp"

namespace bti {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

Position position_of(std::string_view text, std::size_t at) {
  const std::string_view before = text.substr(0, at);
  const std::size_t newline = before.rfind('\n');
  const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
  return {.line = static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1,
          .column = length(before.substr(begin)) + 1};
}

std::size_t offset_of(std::string_view text, Position at) {
  std::size_t offset = 0;
  for (std::size_t line = 1; line < at.line && offset < text.size(); ++line) offset = text.find('\n', offset) + 1;
  return offset;
}

struct Found {
  std::size_t begin;
  std::size_t end;
};

/// Where the same words stand, whatever blanks part them.
std::optional<Found> find_words(std::string_view text, std::string_view words, std::size_t from) {
  for (; from < text.size(); ++from) {
    std::size_t at = from;
    std::size_t word = 0;
    while (word < words.size() && at < text.size()) {
      if (is_blank(words[word]) && is_blank(text[at])) {
        while (word < words.size() && is_blank(words[word])) ++word;
        while (at < text.size() && is_blank(text[at])) ++at;
      } else if (words[word] == text[at]) {
        ++word;
        ++at;
      } else {
        break;
      }
    }
    if (word == words.size()) return Found{from, at};
  }
  return std::nullopt;
}

/// As it is written; a section further on in a list has lost its mark.
std::string told(std::string_view text) {
  std::string line = !text.empty() && text.front() >= '0' && text.front() <= '9' ? "§ " : "";
  for (const char c : text) {
    if (!is_blank(c)) line += c;
    if (is_blank(c) && !line.ends_with(' ')) line += ' ';
  }
  return line;
}

Error repealed(std::string_view written, const proof::Reference& reference, Position at) {
  const std::string& now = reference.section == nullptr ? reference.law->now : reference.section->now;
  return {.what = msg("proof.repealed", told(written), iso(reference.law->repealed)),
          .hint = reference.section == nullptr ? msg("proof.repealed.hint", now)
                                               : msg("proof.repealed-section.hint", now, reference.law->year),
          .at = at};
}

void look_through(const Value& value, const std::vector<Source>& guide, const Laws& laws, Date today, Errors& errors) {
  for (const Value& item : value.items) look_through(item, guide, laws, today, errors);
  for (const Member& member : value.members) look_through(member.value, guide, laws, today, errors);
  const std::string_view source = guide[value.at.source].text;
  const auto references = proof::references(value.text, laws, today);
  if (references.empty()) return;
  std::size_t from = offset_of(source, value.at);
  for (const proof::Reference& reference : references) {
    const std::string_view written =
        std::string_view(value.text).substr(reference.begin, reference.end - reference.begin);
    const auto found = find_words(source, written, from);
    Position at = value.at;
    if (found) {
      at = position_of(source, found->begin);
      at.source = value.at.source;
      from = found->end;
    }
    errors.push_back(repealed(written, reference, at));
  }
}

}  // namespace

Errors find_repealed(std::string_view text, const Laws& laws, Date today) {
  Errors errors;
  for (const proof::Reference& reference : proof::references(text, laws, today)) {
    errors.push_back(repealed(text.substr(reference.begin, reference.end - reference.begin), reference,
                              position_of(text, reference.begin)));
  }
  return errors;
}

Errors find_repealed(const std::vector<Source>& guide, const Laws& laws, Date today) {
  Errors errors;
  if (const auto joined = join_guide(guide)) look_through(*joined, guide, laws, today, errors);
  std::ranges::stable_sort(errors, {}, &Error::at);
  return errors;
}

}  // namespace bti
