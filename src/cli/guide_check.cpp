// bti guide check: is a guide whole, and does it hold what it promises?
#include <algorithm>
#include <iterator>

#include "cli/check.hpp"
#include "cli/guides.hpp"

namespace bti::cli {

Result<int> guide_check(Session& session) {
  std::vector<GuideFile> guides;
  Checked checked;
  for (const std::string& typed : session.options.arguments) {
    auto found = find_guide(session, typed);
    if (found) {
      guides.push_back(std::move(*found));
    } else {
      std::ranges::move(found.error(), std::back_inserter(checked.bad));
    }
  }
  if (session.options.arguments.empty()) {
    auto here = guides_here(session);
    if (!here) return std::unexpected(std::move(here.error()));
    guides = std::move(*here);
  }
  for (const GuideFile& guide : guides) {
    const bool copy = session.caseload && guide.path.parent_path() == session.caseload->folder / "guides";
    check_guide(session, guide.path, checked, !copy);
  }
  return show_checked(session, checked);
}

}  // namespace bti::cli
