// The case file: an append-only journal of entries, read, checked and rendered.
// Knows the case format (bti-case(5)) and that no entry may have been changed. Must not know what
// the entries mean for the case's state.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bti/entries.hpp"
#include "bti/result.hpp"
#include "bti/source.hpp"

namespace bti {

/// `K7F3-Q2MD`: eight characters of Crockford's base 32, upper case.
using CaseNumber = Id<struct CaseTag>;
/// `3q8w-x1zc-9k2m-...`: 100 bits of the hash, Crockford's base 32, lower case.
using EntryId = Id<struct EntryTag>;

/// The guide version a case is walked by.
struct GuidePin {
  std::string id;
  std::string version;
  std::string sha256;
  bool operator==(const GuidePin&) const = default;
};

/// What every entry says besides its own fields.
struct Envelope {
  Instant at;
  std::string by;                    ///< user id
  std::optional<ServiceId> service;  ///< whom `by` worked for then
  std::string step;                  ///< where the case stood, "0/define"
};

struct Entry {
  EntryId id;
  std::vector<EntryId> after;  ///< the entries that nothing came after yet when this was written
  Envelope envelope;
  Payload payload;
  Position position{};  ///< in the file
};

struct Case {
  CaseNumber number;
  GuidePin guide;
  std::vector<Entry> entries;  ///< in the order of the file
};

/// "concern", "goal" ...
[[nodiscard]] std::string_view type_of(const Payload& payload);
[[nodiscard]] EntryRef ref_of(const EntryId& id);

/// Reads a case, or gives every problem in it: form, unknown types and keys, references to no entry,
/// an entry whose id is not the hash of what it says (it was edited), a predecessor that is gone,
/// an identity number in a text.
[[nodiscard]] Result<Case> read_case(std::string_view text);

/// The head of a new case file, up to and with `journal:`.
[[nodiscard]] std::string render_head(const Case& of);
/// The entry as bti writes it: the one canonical form described in bti-case(5).
[[nodiscard]] std::string render(const Entry& entry);

/// Entries that no other comes after.
[[nodiscard]] std::vector<EntryId> heads(const Case& of);
/// A new entry after `after`, with its id.
[[nodiscard]] Entry make_entry(const Case& of, std::vector<EntryId> after, Envelope envelope, Payload payload);

/// The order in which entries count: predecessors first, then `at`, then id. Indices into entries.
[[nodiscard]] std::vector<std::size_t> fold_order(const Case& of);

/// The case as it stood at the end of a day: with what was written by then, each by the clock where it
/// was written.
[[nodiscard]] Case as_of(const Case& of, Date day);

/// A case number from 40 random bits.
[[nodiscard]] CaseNumber make_case_number(std::uint64_t random);
/// What a user typed for a case number or its start, as it is compared: upper case, no hyphen,
/// O as 0, I and L as 1. Nothing if it cannot be one.
[[nodiscard]] std::optional<std::string> normalize_case_number(std::string_view typed);

/// What a field of an entry takes, for asking and for scripts.
enum class FieldKind { words, label, date, year, clock, yes_no, choice, id, entry };

struct FieldSpec {
  std::string_view name;
  FieldKind kind;
  bool required;
  bool list;
  std::vector<std::string_view> choices;  ///< of FieldKind::choice
};

/// The names of all entry types.
[[nodiscard]] std::span<const std::string_view> entry_types();
/// The fields of an entry type, in order.
[[nodiscard]] std::vector<FieldSpec> fields_of(std::string_view type);

/// An entry's own fields from a map; the caller reads the other keys and calls done(). Nothing when
/// a problem was reported.
[[nodiscard]] std::optional<Payload> read_payload(std::string_view type, MapReader& map, Errors& errors);

/// The texts of an entry that hold nothing but blanks: told, and not written.
[[nodiscard]] Errors blank_texts(const Payload& payload);

/// One field's value as text, or as a list of texts.
struct FieldValue {
  std::string_view name;
  FieldKind kind;
  bool list;
  std::vector<std::string> values;
};
/// The fields that are there, in order: what is hashed, rendered and shown.
[[nodiscard]] std::vector<FieldValue> values_of(const Payload& payload);

}  // namespace bti
