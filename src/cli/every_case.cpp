#include "cli/every_case.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <iterator>
#include <thread>
#include <tuple>
#include <utility>

namespace bti::cli {
namespace {

/// Takes case after case until none is left. What is thrown in a thread must not leave it.
void work(const Caseload& caseload, const std::vector<CaseFile>& files, std::atomic<std::size_t>& next,
          const std::function<void(const OpenCase&)>& look, Unread& unread, std::atomic<bool>& failed) try {
  for (std::size_t i = next++; i < files.size(); i = next++) {
    auto about = load_case(caseload, files[i]);
    if (about) {
      look(*about);
    } else {
      ++unread.cases;
      std::ranges::move(about.error(), std::back_inserter(unread.errors));
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

Result<Unread> look_at_cases(const Session& session, const std::function<void(const OpenCase&)>& look) {
  const auto files = case_files(*session.caseload);
  if (!files) return std::unexpected(files.error());
  const std::size_t workers =
      std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), files->cases.size() / 16 + 1);
  std::vector<Unread> parts(workers);
  std::atomic<std::size_t> next{0};
  std::atomic<bool> failed{false};
  {
    std::vector<std::jthread> threads;
    const auto job = [&](std::size_t i) { work(*session.caseload, files->cases, next, look, parts[i], failed); };
    for (std::size_t i = 1; i < workers; ++i) {
      if (!start(threads, [&job, i] { job(i); })) break;
    }
    job(0);
  }
  if (failed) {
    return fail({.failure = Failure::io, .what = msg("cli.unexpected"), .hint = msg("cli.unexpected.hint")});
  }
  Unread unread{misplaced(*session.caseload, *files)};
  for (Unread& part : parts) {
    unread.cases += part.cases;
    std::ranges::move(part.errors, std::back_inserter(unread.errors));
  }
  std::ranges::sort(unread.errors, {}, [](const Error& error) { return std::tuple(error.file, error.at); });
  return unread;
}

}  // namespace bti::cli
