#include "base/limit_errors.hpp"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace bti {
namespace {

constexpr std::size_t most_gathered = 50 * most_told;

/// The problems that an error stands for.
std::size_t count(const Error& error) {
  return error.what.id == "reader.and-more" ? std::stoul(error.what.args.front()) : 1;
}

}  // namespace

void limit_errors(Errors& errors) {
  if (errors.size() <= most_told) return;
  std::ranges::stable_sort(errors, {}, &Error::at);
  const auto rest = std::span(errors).subspan(most_told);
  const auto untold = std::accumulate(rest.begin(), rest.end(), std::size_t{0},
                                      [](std::size_t sum, const Error& error) { return sum + count(error); });
  Error& last = rest.front();
  last = {.failure = last.failure,
          .what = msg("reader.and-more", untold),
          .hint = msg("reader.and-more.hint"),
          .at = last.at,
          .file = std::move(last.file)};
  errors.resize(most_told + 1);
}

void tell(Errors& errors, Error error) {
  errors.push_back(std::move(error));
  if (errors.size() > most_gathered) limit_errors(errors);
}

bool only_counted(const Errors& errors, Position at) {
  return errors.size() >= most_told &&
         std::ranges::all_of(std::span(errors).last(most_told), [&](const Error& error) { return error.at <= at; });
}

}  // namespace bti
