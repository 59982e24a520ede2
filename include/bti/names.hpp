// The register of names: who the people of cases are. It lies outside every caseload.
// Knows the register's text (bti-names-set(1)). Must not know where it lies, or what a report shows.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bti/journal.hpp"
#include "bti/messages.hpp"
#include "bti/settings.hpp"

namespace bti {

/// A person whose name is known.
struct KnownName {
  std::optional<CaseNumber> of{};  ///< known in this case; else in all
  std::string who{};               ///< a role or user id as cases write it; empty: whom the case is about
  std::string name{};
  Position at{};  ///< in the register

  [[nodiscard]] bool same_person(const KnownName& other) const { return of == other.of && who == other.who; }
};
using Names = std::vector<KnownName>;

inline constexpr std::size_t register_limit = 1024UL * 1024;  ///< bytes
inline constexpr std::size_t name_limit = 120;                ///< characters

/// Reads a register, or gives every problem in it; an empty text is a register without names. No problem quotes it.
[[nodiscard]] Result<Names> read_names(std::string_view text);

/// A name as it is kept: NFC, one line of at most name_limit characters in which nothing hides, and no identity
/// number. Reports and gives nothing when it is none.
[[nodiscard]] std::optional<std::string> read_name(const Value& value, Errors& errors);

/// The register's text with a name more, or with it in place of the one this person had. All other lines stay as
/// they are; a new register begins with a comment in this language. Refused: a line that must change and is not
/// as bti writes it.
[[nodiscard]] Result<std::string> set_name(std::string_view text, const KnownName& known, Language language);
/// The register's text without some names; the same promises.
[[nodiscard]] Result<std::string> remove_names(std::string_view text,
                                               const std::function<bool(const KnownName&)>& gone);

/// Everybody who stands in a case, by the role or user id it writes; each once, in the order of the file.
[[nodiscard]] std::vector<std::string> people_of(const Case& of);

/// Whom a report may name: people by Settings::role() and show(), and whom the case is about.
struct NamedPeople {
  Settings settings{};
  std::string subject{};  ///< empty: not known, or not to be told
};
/// A name of the case counts before one of all cases.
[[nodiscard]] NamedPeople with_names(Settings settings, const Names& names, const CaseNumber& number);

}  // namespace bti
