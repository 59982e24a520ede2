// Follows what yaml-cpp reads through the source, so that nothing in it is left out or made up.
// Knows how YAML is written. Must not know yaml-cpp or the tree that is built.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/utf8.hpp"
#include "bti/result.hpp"

namespace bti {

/// Between two values there may be nothing but blanks, comments and the marks of structure, and each
/// value must be made of the very characters that stand in its place.
class SourceWalk {
 public:
  /// `shielded`: yaml-cpp saw the source with its escapes shielded (yaml_gate.hpp).
  SourceWalk(std::string_view source, bool shielded, Errors& errors)
      : m_source(source), m_shielded(shielded), m_errors(errors), m_places(source) {}

  /// Goes on to what begins at `offset`, over structure, and gives the place past anchors and tags,
  /// which are reported.
  std::size_t go_to(std::size_t offset);

  /// Takes the scalar at `at` that was read as `seen`, and gives its text.
  std::string take_scalar(std::size_t at, const std::string& seen);
  /// Takes `null` or `~` if it stands at `at`, and is no key unless a key is wanted.
  bool take_null(std::size_t at, bool as_key);
  void take_alias(std::size_t at);
  /// Reports a key that no colon follows.
  void check_colon(std::string_view key, Position at);
  /// Nothing but structure may follow.
  void finish() { go_to(m_source.size()); }

  /// Line and column; cheap near the last one asked for.
  [[nodiscard]] Position position(std::size_t offset) { return m_places.of(offset); }
  /// The place of the last hyphen passed.
  [[nodiscard]] std::size_t last_hyphen() const { return m_hyphen; }
  /// The quote where a text begins that seems to have swallowed the lines down to `offset`.
  [[nodiscard]] std::optional<std::size_t> swallowing_quote(std::size_t offset) const;
  /// Where the first text begins that has not been taken yet.
  [[nodiscard]] std::size_t next_text() const;

 private:
  /// Source and yaml-cpp disagree: nothing more can be told.
  void lose_way(std::size_t offset);
  void report(Message what, Message hint, std::size_t offset);
  void structure(std::size_t end);
  void comment(std::size_t end);
  void properties();
  bool skip_words(std::string_view seen, bool single_quoted);
  std::string double_quoted(std::size_t at);
  void single_quoted(std::size_t at, std::string_view seen);
  void unquoted(std::size_t at, std::string_view seen);

  std::string_view m_source;
  bool m_shielded;
  Errors& m_errors;
  Places m_places;
  std::size_t m_at{0};
  std::size_t m_hyphen{0};
  std::size_t m_quote{0};      ///< where the last quoted text began ...
  std::size_t m_quote_end{0};  ///< ... and ended
  std::size_t m_words_end{0};  ///< after the last unquoted text of several words
  bool m_complex_key{false};
  bool m_properties{false};  ///< seen and reported; where they end is not always clear
  bool m_lost{false};
};

}  // namespace bti
