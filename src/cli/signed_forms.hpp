// Signed forms that lie as files: their sums are written down with the consent, and looked at by bti check.
// Knows paths and sums. Must not know what a consent means.
#pragma once

#include <filesystem>
#include <vector>

#include "cli/caseload.hpp"

namespace bti::cli {

/// Where a consent says that its form is kept and there is such a file, the path becomes one from the caseload's
/// folder, and the file's SHA-256 is added. Anything else is an archive's reference and stays as it is.
[[nodiscard]] Result<void> seal_forms(const OpenCase& about, std::vector<Payload>& payloads);

/// The consents in force whose file is gone, or is another than it was.
[[nodiscard]] Errors broken_forms(const Caseload& caseload, const OpenCase& about, Date today);

}  // namespace bti::cli
