// What `bti new` and `bti step` have in common at a terminal: a draft taken up, a conversation that
// ends in one of four ways.
#pragma once

#include <optional>

#include "cli/interview.hpp"
#include "cli/record.hpp"

namespace bti::cli {

inline constexpr int interrupted_status = 130;

/// The answers to go on from: of the draft if the user wants them, none, or nothing when the user left.
[[nodiscard]] Result<std::optional<Answers>> take_up(Session& session, Draft& draft, const std::string& step);

/// Says where the answers are that were not recorded, or that they are nowhere.
void show_draft(Session& session, const Draft& draft);

/// Says what becomes of answers that were not recorded; gives the exit status.
[[nodiscard]] int leave(Session& session, const Draft& draft, const Answers& answers, Way way);

/// The entries as they would be written, or as JSON.
void show_rehearsal(Session& session, const CaseNumber& number, const std::vector<Entry>& entries);
/// For people or, with --json, for scripts.
void show_outcome(Session& session, const Recording& recording);

}  // namespace bti::cli
