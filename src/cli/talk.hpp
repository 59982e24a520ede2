// What `bti new` and `bti step` have in common at a terminal: a draft taken up, a conversation that
// ends in one of four ways.
#pragma once

#include "cli/interview.hpp"
#include "cli/record.hpp"

namespace bti::cli {

inline constexpr int interrupted_status = 130;

/// Whom the user works for: as said, else asked for. The reply's value is the service's id.
[[nodiscard]] Result<Reply> ask_service(Session& session, const Guide& guide);

/// Goes on from the draft's answers, if the user wants them; otherwise the draft is put aside. Gives
/// `answer`, or the way by which the user left.
[[nodiscard]] Result<Reply::Kind> take_up(Session& session, Draft& draft, const std::string& step, Answers& answers);

/// The user left before there was anything to keep; gives the exit status.
[[nodiscard]] int leave_at_once(Session& session, Reply::Kind how);

/// Says where the answers are that were not recorded, or that they are nowhere.
void show_draft(Session& session, const Draft& draft);

/// Says what becomes of answers that were not recorded; gives the exit status.
[[nodiscard]] int leave(Session& session, const Draft& draft, const Answers& answers, Way way);

/// The entries as they would be written, or as JSON.
void show_rehearsal(Session& session, const CaseNumber& number, const std::vector<Entry>& entries);
/// For people or, with --json, for scripts.
void show_outcome(Session& session, const Recording& recording);

}  // namespace bti::cli
