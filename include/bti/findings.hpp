// Breaks in follow-up: what is missing, overdue or about to be, in one case on one day.
// Knows the rules of bti-findings(7); what a municipality decides comes from the guide's `breaks`. Must not know
// the clock: "today" is an argument.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bti/engine.hpp"

namespace bti {

/// `broken`: it is so already, or its day has passed. `coming`: its day is today or later, or it is good to know.
enum class Standing { broken, coming };

struct Finding {
  std::string code;  ///< stable, one of finding_codes()
  Standing standing{Standing::broken};
  std::optional<Date> day{};  ///< when it is, or was, due
  std::string ref{};          ///< what of the case it is about, as long as that is there: an entry or a consent's id
  std::string who{};          ///< who is to do something, where that is not the holder
  Message what{};             ///< never the case's own words
  bool operator==(const Finding&) const = default;
};

/// Every code there is, in the order of bti-findings(7).
[[nodiscard]] std::vector<std::string_view> finding_codes();

/// What there is to say of a case: what is broken, and what comes up to and with the last day. The most urgent
/// first. A case that has ended has nothing but what turned acute in it.
[[nodiscard]] std::vector<Finding> findings(const Guide& guide, const State& state, Date today, Date last);

/// Acute first, then what is broken, what has no day first; then what is coming, by its day.
[[nodiscard]] bool more_urgent(const Finding& a, const Finding& b);

/// Does the guide say at all when follow-up is broken?
[[nodiscard]] bool tells_breaks(const Guide& guide);

/// What to do about it.
[[nodiscard]] Message remedy(const Finding& finding);

}  // namespace bti
