// Text as people read it: width, wrapping, composed letters, and what must never stand in a file.
// Knows Unicode. Must not know terminals.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bti {

/// The byte where the first thing that is not UTF-8 begins, or npos. Surrogates and overlong forms
/// are refused.
[[nodiscard]] std::size_t find_invalid_utf8(std::string_view text);

/// Characters (code points) of valid UTF-8.
[[nodiscard]] std::size_t length(std::string_view text);

/// Columns on a terminal: wide characters count 2, combining ones 0.
[[nodiscard]] std::size_t width(std::string_view text);

/// Composed form (NFC), in which a typed å and a pasted å are the same.
[[nodiscard]] std::string nfc(std::string_view text);

/// Control characters, escape sequences and bidirectional overrides made visible as `\x1b`,
/// `\u202e`; newlines stay.
[[nodiscard]] std::string visible(std::string_view text);

/// Lines of at most `columns` columns. Blank lines part paragraphs, lines within a paragraph are
/// joined, lines that begin with `- ` stay list items and hang by two.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t columns);

/// Does a valid Norwegian identity number stand in the text (11 digits with right control digits,
/// D-numbers, and the common synthetic series too; blanks and hyphens inside it count as nothing)?
[[nodiscard]] bool holds_identity_number(std::string_view text);

/// A to Z as a to z; every other byte as it is.
[[nodiscard]] std::string lower_ascii(std::string_view text);

}  // namespace bti
