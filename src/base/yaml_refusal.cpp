#include "base/yaml_refusal.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace bti {
namespace {

/// The kinds of mistake that yaml-cpp tells apart, and some that it does not.
enum class Kind {
  structure,
  flow,
  stray_bracket,
  stray_hyphen,
  stray_colon,
  complex_key,
  bad_start,
  quote,
  block,
  alias,
  anchor,
  tag,
  other
};

/// By the words that yaml-cpp 0.7 uses (its exceptions.h).
Kind kind_of(std::string_view words) {
  struct Row {
    std::string_view words;
    Kind kind;
  };
  static constexpr Row table[] = {
      {left_over, Kind::structure},
      {"end of map not found", Kind::structure},
      {"end of sequence not found", Kind::structure},
      {"end of map flow not found", Kind::flow},
      {"end of sequence flow not found", Kind::flow},
      {"illegal flow end", Kind::stray_bracket},
      {"illegal block entry", Kind::stray_hyphen},
      {"illegal map value", Kind::stray_colon},
      {"illegal map key", Kind::complex_key},
      {"unknown token", Kind::bad_start},
      {"illegal EOF in scalar", Kind::quote},
      {"unexpected character in block scalar", Kind::block},
      {"cannot set zero indentation for a block scalar", Kind::block},
      {"alias not found after *", Kind::alias},
      {"illegal character found while scanning alias", Kind::alias},
      {"anchor not found after &", Kind::anchor},
      {"illegal character found while scanning anchor", Kind::anchor},
      {"cannot assign multiple anchors to the same node", Kind::anchor},
      {"cannot assign multiple tags to the same node", Kind::tag},
      {"tag handle with no suffix", Kind::tag},
      {"end of verbatim tag not found", Kind::tag},
      {"illegal character found while scanning tag handle", Kind::tag},
  };
  if (words.starts_with("the referenced anchor is not defined")) return Kind::alias;
  const auto* const row = std::ranges::find(table, words, &Row::words);
  return row == std::end(table) ? Kind::other : row->kind;
}

/// The line from `offset` on, without a comment.
std::string_view rest_of_line(std::string_view source, std::size_t offset) {
  const auto rest = source.substr(std::min(offset, source.size()));
  const auto line = rest.substr(0, rest.find('\n'));
  return line.substr(0, line.find(" #"));
}

/// A line that does not continue what stands above: what is most likely wrong with it?
Error explain_structure(std::string_view line, Position at) {
  if (line.starts_with('-') && !line.starts_with("- ")) {
    return {.what = msg("reader.tight-hyphen"), .hint = msg("reader.tight-hyphen.hint"), .at = at};
  }
  if (!line.contains(": ") && !line.ends_with(':')) {
    return {.what = msg("reader.missing-colon"), .hint = msg("reader.missing-colon.hint"), .at = at};
  }
  return {.what = msg("reader.indentation"), .hint = msg("reader.indentation.hint"), .at = at};
}

bool begins_line(std::string_view source, std::size_t offset) {
  const auto before = source.substr(0, offset).find_last_not_of(' ');
  return before == std::string_view::npos || source[before] == '\n';
}

/// Does the text stand on one line with a quote or bracket that closes the value before it?
bool follows_closed_value(std::string_view source, std::size_t offset) {
  const auto before = source.substr(0, offset).find_last_not_of(' ');
  return before != std::string_view::npos && std::string_view("\"'}]").contains(source[before]);
}

/// yaml-cpp stumbles over an anchor, alias or tag only further on in its line.
Kind property_kind(std::string_view source, std::size_t offset) {
  const auto before = source.substr(0, offset);
  const auto begin = source.find_first_not_of(" -", before.rfind('\n') + 1);
  switch (begin == std::string_view::npos ? ' ' : source[begin]) {
    case '&':
      return Kind::anchor;
    case '*':
      return Kind::alias;
    case '!':
      return Kind::tag;
    default:
      return Kind::other;
  }
}

Error explain_flow(const ParserRefusal& refusal, Position at, bool at_end) {
  if (at_end && refusal.bracket) {
    return {.what = msg("reader.open-bracket"), .hint = msg("reader.open-bracket.hint"), .at = *refusal.bracket};
  }
  return {.what = msg("reader.flow"), .hint = msg("reader.flow.hint"), .at = at};
}

Error explain_kind(Kind kind, Position at) {
  switch (kind) {
    case Kind::stray_bracket:
      return {.what = msg("reader.stray-bracket"), .hint = msg("reader.stray-bracket.hint"), .at = at};
    case Kind::stray_hyphen:
      return {.what = msg("reader.stray-hyphen"), .hint = msg("reader.stray-hyphen.hint"), .at = at};
    case Kind::stray_colon:
      return {.what = msg("reader.stray-colon"), .hint = msg("reader.stray-colon.hint"), .at = at};
    case Kind::complex_key:
      return {.what = msg("reader.complex-key"), .hint = msg("reader.complex-key.hint"), .at = at};
    case Kind::bad_start:
      return {.what = msg("reader.bad-start"), .hint = msg("reader.bad-start.hint"), .at = at};
    case Kind::quote:
      return {.what = msg("reader.unclosed-quote"), .hint = msg("reader.unclosed-quote.hint"), .at = at};
    case Kind::block:
      return {.what = msg("reader.block-head"), .hint = msg("reader.block-head.hint"), .at = at};
    case Kind::alias:
      return {.what = msg("reader.alias"), .hint = msg("reader.anchor.hint"), .at = at};
    case Kind::anchor:
      return {.what = msg("reader.anchor"), .hint = msg("reader.anchor.hint"), .at = at};
    case Kind::tag:
      return {.what = msg("reader.tag"), .hint = msg("reader.tag.hint"), .at = at};
    default:
      return {.what = msg("reader.unreadable"), .hint = msg("reader.unreadable.hint"), .at = at};
  }
}

}  // namespace

Error explain(const ParserRefusal& refusal, std::string_view source, const SourceWalk& walk) {
  auto kind = kind_of(refusal.words);
  auto offset = refusal.offset;
  const auto next = walk.next_text();
  if (kind == Kind::quote && next < source.size()) offset = next;
  if (kind == Kind::stray_colon && next < offset && begins_line(source, next)) {
    // A line that yaml-cpp joined with those after it, until it met a colon.
    kind = Kind::structure;
    offset = next;
  }
  const auto at = position_of(source, offset);
  if (kind == Kind::quote) return explain_kind(kind, at);
  if (const auto quote = walk.swallowing_quote(offset)) {
    return {.what = msg("reader.swallowing-quote", at.line),
            .hint = msg("reader.swallowing-quote.hint"),
            .at = position_of(source, *quote)};
  }
  if (const auto property = property_kind(source, offset); property != Kind::other) return explain_kind(property, at);
  if (kind == Kind::structure && follows_closed_value(source, offset)) {
    return {.what = msg("reader.after-value"), .hint = msg("reader.after-value.hint"), .at = at};
  }
  if (kind == Kind::structure) return explain_structure(rest_of_line(source, offset), at);
  if (kind == Kind::flow) return explain_flow(refusal, at, offset >= source.size());
  return explain_kind(kind, at);
}

}  // namespace bti
