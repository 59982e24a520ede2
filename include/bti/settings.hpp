// bti.yaml: the settings of a caseload.
// Knows people, language and which guide new cases follow. Must not know where it lies.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "bti/journal.hpp"
#include "bti/messages.hpp"
#include "bti/result.hpp"

namespace bti {

/// A member of staff, known in the files by user id.
struct Person {
  std::optional<ServiceId> service;
  std::string role{};  ///< as reports show it: "kontaktlærer"
  std::string name{};  ///< from the register of names, where it is to be told; never in bti.yaml
  Position at{};       ///< of the service
};

struct Settings {
  GuidePin guide;  ///< which new cases are walked by
  std::map<std::string, Person> people;

  /// "kontaktlærer (larer1)" for a known user id, else the text itself: a role, or "hjemmet".
  /// Whoever has a name is shown by that first: "Navn A (kontaktlærer, larer1)".
  [[nodiscard]] std::string show(std::string_view who) const;
  /// The same for the family: "kontaktlærer", "Navn A (kontaktlærer)".
  [[nodiscard]] std::string role(std::string_view who) const;
};

[[nodiscard]] Result<Settings> read_settings(std::string_view text);
/// A new bti.yaml, with comments that tell how to add people.
[[nodiscard]] std::string render_settings(const GuidePin& guide, std::string_view title, Language language);

}  // namespace bti
