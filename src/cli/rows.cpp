#include <algorithm>
#include <mutex>
#include <tuple>
#include <utility>

#include "cli/every_case.hpp"
#include "cli/list.hpp"

namespace bti::cli {
namespace {

/// From today to the last day that is asked for.
struct Period {
  Date today;
  Date last;
};

CaseRow row_of(const OpenCase& about, const Period& period) {
  const State& state = about.state;
  CaseRow row{.number = about.of.number,
              .status = state.status,
              .level = about.guide->level(state.at).id,
              .step = about.guide->step_name(state.at),
              .title = about.guide->step(state.at).title,
              .holder = state.holder ? state.holder->value.holder.text : "",
              .service = home_service(state),
              .next = next_date(*about.guide, state)};
  row.acute = needs_help_now(state);
  row.unwatched = state.status == Status::open && !tells_breaks(*about.guide);
  row.findings = findings(*about.guide, state, period.today, period.last);
  return row;
}

/// 0 acute, 1 overdue, 2 without a date, 3 with one to come, 4 ended.
int urgency(const CaseRow& row, Date today) {
  if (row.acute) return 0;
  if (row.status != Status::open) return 4;
  if (!row.next) return 2;
  return *row.next < today ? 1 : 3;
}

}  // namespace

bool more_urgent(const CaseRow& a, const CaseRow& b, Date today) {
  const Date never = std::chrono::year::max() / 12 / 31;
  const auto key = [&](const CaseRow& row) {
    return std::tuple(urgency(row, today), row.next.value_or(never), row.number);
  };
  return key(a) < key(b);
}

Result<CaseRows> read_rows(const Session& session, Date last) {
  const Period period{session.env.now().date(), last};
  CaseRows all;
  std::mutex guard;
  auto looked = look_at_cases(session, [&](const OpenCase& about) {
    CaseRow row = row_of(about, period);
    const std::lock_guard lock(guard);
    all.rows.push_back(std::move(row));
  });
  if (!looked) return std::unexpected(std::move(looked.error()));
  all.errors = std::move(looked->errors);
  std::ranges::sort(all.rows, [&](const CaseRow& a, const CaseRow& b) { return more_urgent(a, b, period.today); });
  return all;
}

Result<std::size_t> count_open_cases(const Session& session) {
  const auto all = read_rows(session, session.env.now().date());
  if (!all) return std::unexpected(all.error());
  return static_cast<std::size_t>(std::ranges::count(all->rows, Status::open, &CaseRow::status));
}

}  // namespace bti::cli
