// The strict YAML reader: text in, a tree of values with their places out, or every problem found.
// Knows YAML and positions. Must not know what a guide or a case is. yaml-cpp stays behind it.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "bti/date.hpp"
#include "bti/result.hpp"

namespace bti {

struct Member;

/// A value of a YAML document and where it begins.
struct Value {
  enum class Kind { null, scalar, list, map };
  Kind kind{Kind::null};
  std::string text;             ///< of a scalar
  bool quoted{false};           ///< a quoted or block scalar: always text
  std::vector<Value> items;     ///< of a list
  std::vector<Member> members;  ///< of a map, in the order written
  Position at{};

  /// The value of a key of a map, or nullptr.
  [[nodiscard]] const Value* find(std::string_view key) const;
};

struct Member {
  std::string key;  ///< NFC
  Position at{};    ///< of the key
  Value value;
};

inline constexpr std::size_t guide_limit = 1024UL * 1024;      ///< bytes
inline constexpr std::size_t case_limit = 16UL * 1024 * 1024;  ///< bytes

/// Reads one YAML document, which must be a map. Refused, each with its position: more than `limit`
/// bytes; bytes that are not UTF-8; control characters but newline and tab; a byte order mark; no
/// newline at the end; more than one document; anchors, aliases, tags and merge keys; duplicate keys
/// (after NFC); keys that are no plain text; depth over 32; whatever yaml-cpp refuses; and what it
/// lets pass: an unclosed quote, a line that its lenient list reading would drop. Of many problems only
/// the first are told, and the last error tells how many more there are.
[[nodiscard]] Result<Value> read_yaml(std::string_view text, std::size_t limit);
/// The same, for whoever has more to say about a text that is no good: its values, if they could be told
/// all the same, and its problems.
[[nodiscard]] std::optional<Value> read_yaml(std::string_view text, std::size_t limit, Errors& errors);

/// Is there a character in the text that no file of ours may hold as it is: a control, a byte order mark, or
/// what some reader of YAML takes for a line break?
[[nodiscard]] bool holds_control(std::string_view text);

/// Reads one map key by key and gathers every problem in `errors`. Keys asked for are known; the
/// rest are reported by done(), except those that begin with `x-`.
class MapReader {
 public:
  /// `map` must outlive the reader. If it is no map, that is reported and every key is absent.
  MapReader(const Value& map, Errors& errors);

  [[nodiscard]] const Value* optional(std::string_view key);  ///< nullptr when absent
  [[nodiscard]] const Value* required(std::string_view key);  ///< reports when absent
  std::string text(std::string_view key);                     ///< required text, "" after a problem
  std::string text_or(std::string_view key, std::string_view otherwise);
  std::optional<std::string> optional_text(std::string_view key);
  [[nodiscard]] const std::vector<Value>& list(std::string_view key);      ///< empty when absent
  [[nodiscard]] const std::vector<Member>& members(std::string_view key);  ///< empty when absent
  void done();                        ///< reports unknown keys, with the nearest known one
  [[nodiscard]] Position at() const;  ///< where the map begins

 private:
  [[nodiscard]] Message known_instead_of(std::string_view key) const;

  const Value* m_map;
  Errors* m_errors;
  std::set<std::string, std::less<>> m_known;
  std::set<std::string, std::less<>> m_misshapen;  ///< may be asked for twice, and are told once
};

/// The text of a scalar that is not empty; reports and gives nothing when it is none.
std::optional<std::string> as_text(const Value& value, Errors& errors);
/// yes/no/true/false, unquoted.
std::optional<bool> as_bool(const Value& value, Errors& errors);
/// A decimal integer without leading zeros, unquoted.
std::optional<int> as_int(const Value& value, Errors& errors);
/// An ISO date, YYYY-MM-DD, quoted or not.
std::optional<Date> as_date(const Value& value, Errors& errors);
/// An id: lower-case letters a-z, digits and inner hyphens.
[[nodiscard]] bool is_slug(std::string_view text);
std::optional<std::string> as_slug(const Value& value, Errors& errors);
/// The one of `words` that was most likely meant, or "" when none is near.
[[nodiscard]] std::string nearest(std::string_view word, const std::vector<std::string>& words);

/// How much of a line an error may show: all of a guide, but of a case only keys, punctuation and
/// values that are never free text (privacy).
/// Of answers even less: anything but dates and numbers may be such text in the wrong place.
enum class Excerpt { open, masked, answers };

/// The line of `at` with a caret below it, long lines cut round the place.
[[nodiscard]] std::string excerpt(std::string_view text, Position at, Excerpt how);

/// Adds file name and excerpt to errors that have none yet. Of the many problems a file may have, only
/// the first are kept, and the last error tells how many more there are; what rules say is kept whole.
void locate(Errors& errors, std::string_view file, std::string_view text, Excerpt how);

/// A text and the name of its file.
struct Source {
  std::string file;
  std::string text;
};
/// The same for texts that were read together: each error's place tells which it is about.
void locate(Errors& errors, const std::vector<Source>& sources, Excerpt how);

}  // namespace bti
