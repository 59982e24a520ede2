// Guides that can be named on the command line: those shipped with the program, those in a caseload,
// and files.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "bti/guide.hpp"
#include "cli/session.hpp"

namespace bti::cli {

/// A guide's file, before it is read.
struct GuideFile {
  std::string name;  ///< as it is asked for: "oppdal", "oppdal@2026.1"
  std::filesystem::path path;
  bool shipped{false};
};

/// Where the guides that come with the program lie.
[[nodiscard]] std::filesystem::path shipped_folder(const Session& session);
/// BTI_GUIDES, else beside the program: ../guides, ../share/bti/guides.
[[nodiscard]] std::vector<GuideFile> shipped_guides(const Session& session);
/// The table of laws that are repealed, beside the guides that are shipped.
[[nodiscard]] std::filesystem::path law_file(const Session& session);
/// The copies in the caseload that was found; none without one.
[[nodiscard]] std::vector<GuideFile> caseload_guides(const Session& session);

/// Those of the caseload, else those shipped; an error when the caseload cannot be opened.
[[nodiscard]] Result<std::vector<GuideFile>> guides_here(const Session& session);
/// The guide of a name, of a file, or of a folder that holds a guide.yaml.
[[nodiscard]] Result<GuideFile> find_guide(const Session& session, const std::string& typed);

/// The guide named with --guide, else the one that the caseload's new cases follow.
[[nodiscard]] Result<GuideFile> said_guide_file(const Session& session);
[[nodiscard]] Result<Guide> said_guide(const Session& session);

}  // namespace bti::cli
