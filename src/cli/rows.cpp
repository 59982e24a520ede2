#include <algorithm>
#include <atomic>
#include <exception>
#include <functional>
#include <iterator>
#include <thread>
#include <tuple>
#include <utility>

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

/// Takes case after case until none is left. What is thrown in a thread must not leave it.
void work(const Caseload& caseload, const std::vector<CaseFile>& files, const Period& period,
          std::atomic<std::size_t>& next, CaseRows& into, std::atomic<bool>& failed) try {
  for (std::size_t i = next++; i < files.size(); i = next++) {
    auto about = load_case(caseload, files[i]);
    if (about) {
      into.rows.push_back(row_of(*about, period));
    } else {
      std::ranges::move(about.error(), std::back_inserter(into.errors));
    }
  }
} catch (const std::exception&) {
  failed = true;
}

/// A thread that cannot be had means fewer hands, no more.
bool start(std::vector<std::jthread>& threads, const std::function<void()>& job) {
  try {
    threads.emplace_back(job);
    return true;
  } catch (const std::exception&) {
    return false;
  }
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
  const auto files = case_files(*session.caseload);
  if (!files) return std::unexpected(files.error());
  const Period period{session.env.now().date(), last};
  const std::size_t workers =
      std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), files->cases.size() / 16 + 1);
  std::vector<CaseRows> parts(workers);
  std::atomic<std::size_t> next{0};
  std::atomic<bool> failed{false};
  {
    std::vector<std::jthread> threads;
    const auto job = [&](std::size_t i) { work(*session.caseload, files->cases, period, next, parts[i], failed); };
    for (std::size_t i = 1; i < workers; ++i) {
      if (!start(threads, [&job, i] { job(i); })) break;
    }
    job(0);
  }
  if (failed) {
    return fail({.failure = Failure::io, .what = msg("cli.unexpected"), .hint = msg("cli.unexpected.hint")});
  }
  CaseRows all;
  all.errors = misplaced(*session.caseload, *files);
  for (CaseRows& part : parts) {
    std::ranges::move(part.rows, std::back_inserter(all.rows));
    std::ranges::move(part.errors, std::back_inserter(all.errors));
  }
  std::ranges::sort(all.rows, [&](const CaseRow& a, const CaseRow& b) { return more_urgent(a, b, period.today); });
  std::ranges::sort(all.errors, {}, [](const Error& error) { return std::tuple(error.file, error.at); });
  return all;
}

Result<std::size_t> count_open_cases(const Session& session) {
  const auto all = read_rows(session, session.env.now().date());
  if (!all) return std::unexpected(all.error());
  return static_cast<std::size_t>(std::ranges::count(all->rows, Status::open, &CaseRow::status));
}

}  // namespace bti::cli
