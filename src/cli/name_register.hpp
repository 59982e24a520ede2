// The register of names on disk: $XDG_DATA_HOME/bti/names.yaml, 0600, outside every caseload.
// Knows where it lies and who may read it. Must not know what stands in it.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "bti/names.hpp"
#include "cli/session.hpp"

namespace bti::cli {

/// Failure::io when the environment names no place for it, Failure::usage when that place is in a caseload, or in
/// the git work tree of the caseload that is open.
[[nodiscard]] Result<std::filesystem::path> register_path(const Session& session);

/// The names in the register; none when there is no register yet.
[[nodiscard]] Result<Names> read_register(const Session& session);
/// Replaces the register's text, "" when there is none yet, by what `change` makes of it.
[[nodiscard]] Result<void> change_register(Session& session,
                                           const std::function<Result<std::string>(std::string_view text)>& change);

/// The one case with names whose number begins so.
[[nodiscard]] Result<CaseNumber> registered_case(const Names& names, std::string_view typed);

/// The caseload's people for a report of the open case, with --names by their names.
[[nodiscard]] Result<NamedPeople> people_to_show(Session& session);

}  // namespace bti::cli
