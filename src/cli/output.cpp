#include "cli/output.hpp"

#include <algorithm>
#include <system_error>

#include "cli/drafts.hpp"

namespace bti::cli {
namespace fs = std::filesystem;
namespace {

constexpr int not_there = 127;  // what running a program that is not installed gives

/// A folder that goes when the work is done, whatever came of it.
struct Passing {
  fs::path folder;
  explicit Passing(fs::path path) : folder(std::move(path)) {}
  Passing(const Passing&) = delete;
  Passing& operator=(const Passing&) = delete;
  ~Passing() {
    std::error_code ignored;
    fs::remove_all(folder, ignored);
  }
};

bool lies_in(const fs::path& path, const fs::path& folder) {
  const auto [end, ignored] = std::ranges::mismatch(folder, path);
  return end == folder.end();
}

/// Would the file lie among a caseload's cases or guides? Links on the way are followed.
bool is_caseloads_own(const fs::path& target) {
  std::error_code failed;
  const fs::path folder = fs::canonical(target.parent_path(), failed);
  if (failed) return false;  // then it cannot be written either
  const fs::path caseload = find_caseload(folder);
  return !caseload.empty() && (lies_in(folder, caseload / "cases") || lies_in(folder, caseload / "guides"));
}

}  // namespace

Result<void> save(Session& session, const std::string& typed, std::string_view bytes) {
  const fs::path target = from_here(session, typed);
  if (is_caseloads_own(target)) {
    return fail({.failure = Failure::usage,
                 .what = msg("output.among-cases"),
                 .hint = msg("output.among-cases.hint"),
                 .file = typed});
  }
  if (auto written = create_own_file(session.env.calls, target, bytes); !written) {
    for (Error& error : written.error()) error.file = typed;
    return written;
  }
  print(session, msg("output.saved", typed));
  return {};
}

Result<std::string> converted(Session& session, const Conversion& how, std::string_view bytes) {
  const fs::path drafts = drafts_folder(session);
  if (drafts.empty())
    return fail({.failure = Failure::io, .what = msg("output.no-place"), .hint = msg("output.no-place.hint")});
  // a folder of its own for each run: what two runs make for two cases must never meet
  const Passing passing{drafts / ("made-" + make_case_number(session.env.random()).value)};
  if (auto made = make_folders(session.env.calls, passing.folder); !made) return std::unexpected(made.error());
  if (auto put = create_own_file(session.env.calls, passing.folder / how.from, bytes); !put)
    return std::unexpected(put.error());
  const Ran ran = run_program(passing.folder, how.command);
  auto result = ran.status == 0 ? read_file(passing.folder / how.to, case_limit) : fail({});
  if (result) return result;
  const std::string& program = how.command.front();
  return fail({.failure = Failure::io,
               .what = ran.status == not_there ? msg("output.no-program", program) : msg("output.failed", program),
               .hint = how.otherwise,
               .file = session.options.value("-o").value_or("")});
}

}  // namespace bti::cli
