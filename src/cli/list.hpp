// The caseload at a glance: one row for each case, read by all cores.
// Knows what is urgent. Must not know how rows are shown.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "bti/findings.hpp"
#include "cli/session.hpp"

namespace bti::cli {

struct CaseRow {
  CaseNumber number;
  Status status;
  std::string level;  ///< id
  std::string step;   ///< "1/carry-out"
  std::string title;  ///< of the step
  std::string holder;
  std::optional<ServiceId> service;
  std::optional<Date> next;
  bool acute{false};  ///< since the case last moved
  std::vector<Finding> findings{};
  bool unwatched{false};  ///< open, and its guide does not say when follow-up is broken
};

struct CaseRows {
  std::vector<CaseRow> rows;  ///< most urgent first
  Errors errors;              ///< of cases that could not be read
};

/// Findings come up to and with the last day.
[[nodiscard]] Result<CaseRows> read_rows(const Session& session, Date last);

/// Which cases are wanted, as the options say.
struct Filter {
  std::optional<std::string> level;
  std::optional<ServiceId> service;
  std::optional<std::string> holder;
  bool or_asked{false};          ///< or with a finding that waits for the same person
  std::optional<Status> status;  ///< nothing: any
};
/// A service or level that the guide does not have is a slip of the finger, not an empty list.
[[nodiscard]] Result<Filter> read_filter(const Session& session);
[[nodiscard]] bool passes(const Filter& filter, const CaseRow& row);
/// Does the finding wait for this person?
[[nodiscard]] bool waits_for(const Finding& finding, const std::string& who);
/// Leaves the wanted ones. A holder whom neither bti.yaml nor any case knows is a slip of the finger, unless some case
/// could not be read.
[[nodiscard]] Result<void> keep_wanted(const Session& session, const Filter& filter, CaseRows& all);
[[nodiscard]] Result<std::size_t> count_open_cases(const Session& session);

/// Acute first, then overdue, then without a date, then by date; ended cases last.
[[nodiscard]] bool more_urgent(const CaseRow& a, const CaseRow& b, Date today);

}  // namespace bti::cli
