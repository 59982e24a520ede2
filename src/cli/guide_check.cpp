// bti guide check: is a guide whole?
#include "cli/check.hpp"
#include "cli/guides.hpp"

namespace bti::cli {

Result<int> guide_check(Session& session) {
  std::vector<GuideFile> guides;
  for (const std::string& typed : session.options.arguments) {
    auto found = find_guide(session, typed);
    if (!found) return std::unexpected(std::move(found.error()));
    guides.push_back(std::move(*found));
  }
  if (guides.empty()) guides = session.caseload ? caseload_guides(session) : shipped_guides(session);
  Checked checked;
  for (const GuideFile& guide : guides) check_guide(session, guide.path, checked);
  return show_checked(session, checked);
}

}  // namespace bti::cli
