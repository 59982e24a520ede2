// Recording: answers become entries, entries become text at the end of a case file, and that a commit.
// Knows the order in which nothing is lost. Must not know prompts.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "bti/engine.hpp"
#include "cli/session.hpp"

namespace bti::cli {

/// Who answers, for whom, and from which file (for errors; empty at a terminal).
struct Answerer {
  std::string user;
  ServiceId me;
  std::string file{};
  std::map<std::string, Person> people{};  ///< of bti.yaml: where those come from who join
};

/// What a recording came to.
struct Recording {
  std::vector<Entry> entries;
  OpenCase now;  ///< the case with them
};

/// The entries that answers would make; nothing is recorded. `answers` is an answers file.
[[nodiscard]] Result<std::vector<Entry>> rehearse(const OpenCase& about, std::string_view answers, const Answerer& who,
                                                  const Instant& now);
/// The same for answers already read, errors without a file's name, and for payloads made by the program.
[[nodiscard]] Result<std::vector<Entry>> rehearse(const OpenCase& about, const Value& answers, const Answerer& who,
                                                  const Instant& now);
[[nodiscard]] Result<std::vector<Entry>> rehearse(const OpenCase& about, const std::vector<Payload>& payloads,
                                                  const Answerer& who, const Instant& now);

/// Under the lock: reads the case again, checks that it stands where it stood, appends, and commits.
/// Answers that make no entry change nothing.
/// A failure to commit is told once the entries are safe.
/// Whoever bti.yaml knows comes from the service that stands there, unless another is said; and signed forms are
/// sealed.
[[nodiscard]] Result<void> complete(const OpenCase& about, const Answerer& who, std::vector<Payload>& payloads);
[[nodiscard]] Result<Recording> record(Session& session, const OpenCase& about, std::string_view answers,
                                       const Answerer& who);
[[nodiscard]] Result<Recording> record(Session& session, const OpenCase& about, const std::vector<Payload>& payloads,
                                       const Answerer& who);
/// What is recorded, made from the case as it stands under the lock; it may be said at any step.
using Making = std::function<Result<std::vector<Payload>>(const OpenCase&)>;
[[nodiscard]] Result<std::vector<Entry>> rehearse(const OpenCase& about, const Making& make, const Answerer& who,
                                                  const Instant& now);
[[nodiscard]] Result<Recording> record(Session& session, const OpenCase& about, const Making& make,
                                       const Answerer& who);
/// A new case's file; the case holds its first entries.
[[nodiscard]] Result<Recording> record_new(Session& session, OpenCase about);

/// "K7F3-Q2MD: concern, decision"
[[nodiscard]] std::string commit_message(const CaseNumber& number, const std::vector<Entry>& entries);

/// What could be better in what was recorded: in the goals' texts, if wanted, or that there is too much now.
[[nodiscard]] std::vector<Message> advice_on(const Recording& recording, const Settings& settings, bool on_texts);
/// Says what was recorded.
void show_entries(Session& session, const Recording& recording);
/// The same, and what comes next.
void show_recorded(Session& session, const Recording& recording);
void show_next(Session& session, const OpenCase& about);

}  // namespace bti::cli
