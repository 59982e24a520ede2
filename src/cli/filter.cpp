// Which cases a list is to hold.
#include <algorithm>
#include <utility>

#include "cli/list.hpp"

namespace bti::cli {
namespace {

Result<Filter> typed_filter(const Session& session) {
  Filter filter{.level = session.options.value("--level"),
                .service = std::nullopt,
                .holder = session.options.value("--holder"),
                .or_asked = false,
                .status = Status::open};
  if (auto service = session.options.value("--service")) filter.service = ServiceId{std::move(*service)};
  const auto wanted = session.options.value("--status");
  if (!wanted) return filter;
  filter.status.reset();
  if (*wanted == "all") return filter;
  for (const Status one : {Status::open, Status::closed, Status::handed_off, Status::referred, Status::done_here}) {
    if (*wanted == name(one)) filter.status = one;
  }
  if (filter.status) return filter;
  return fail({.failure = Failure::usage, .what = msg("cli.list-status"), .hint = msg("cli.list-status.hint")});
}

/// A service or level that the guide does not have is a slip of the finger, not an empty list.
Result<void> check_filter(const Session& session, const Filter& filter) {
  const auto guide = session.caseload->guides->find(session.caseload->settings.guide);
  if (!guide) return {};
  if (filter.service && (*guide)->find_service(*filter.service) == nullptr) {
    return fail(service_needed(**guide, filter.service->value));
  }
  const auto known = [&](const Level& level) { return level.id == *filter.level; };
  if (filter.level && std::ranges::none_of((*guide)->levels, known)) {
    std::string all;
    for (const Level& level : (*guide)->levels) all += (all.empty() ? "" : ", ") + level.id;
    return fail({.failure = Failure::usage, .what = msg("cli.list-level"), .hint = msg("cli.list-level.hint", all)});
  }
  return {};
}

}  // namespace

Result<Filter> read_filter(const Session& session) {
  auto filter = typed_filter(session);
  if (!filter) return filter;
  if (auto checked = check_filter(session, *filter); !checked) return std::unexpected(checked.error());
  return filter;
}

bool waits_for(const Finding& finding, const std::string& who) { return finding.who == who; }

bool passes(const Filter& filter, const CaseRow& row) {
  const auto waits = [&](const Finding& one) { return filter.or_asked && waits_for(one, *filter.holder); };
  return (!filter.level || row.level == *filter.level) && (!filter.service || row.service == filter.service) &&
         (!filter.holder || row.holder == *filter.holder || std::ranges::any_of(row.findings, waits)) &&
         (!filter.status || row.status == *filter.status || (filter.status == Status::open && row.acute));
}

Result<void> keep_wanted(const Session& session, const Filter& filter, CaseRows& all) {
  const auto known = [&](const std::string& holder) {
    return session.caseload->settings.people.contains(holder) || std::ranges::any_of(all.rows, [&](const CaseRow& row) {
             return row.holder == holder ||
                    std::ranges::any_of(row.findings, [&](const Finding& one) { return waits_for(one, holder); });
           });
  };
  if (filter.holder && all.errors.empty() && !known(*filter.holder)) {
    return fail({.failure = Failure::usage, .what = msg("cli.list-nobody"), .hint = msg("cli.list-nobody.hint")});
  }
  std::erase_if(all.rows, [&](const CaseRow& row) { return !passes(filter, row); });
  return {};
}

}  // namespace bti::cli
