#include "cli/conclude.hpp"

#include <algorithm>
#include <utility>

#include "cli/json.hpp"
#include "cli/talk.hpp"

namespace bti::cli {

Result<int> conclude(Session& session, const Making& make, const Answerer& who, Tell tell) {
  const OpenCase& about = *session.open_case;
  if (session.options.flag("--dry-run")) {
    const auto entries = rehearse(about, make, who, session.env.now());
    if (!entries) return std::unexpected(entries.error());
    show_rehearsal(session, about.of.number, *entries);
    return 0;
  }
  const auto recording = record(session, about, make, who);
  if (!recording) return std::unexpected(recording.error());
  if (session.options.flag("--json")) {
    Json json = recording_json(session, *recording);
    const bool of_baton = std::ranges::any_of(recording->entries, [](const Entry& entry) {
      return std::holds_alternative<Offer>(entry.payload) || std::holds_alternative<Accept>(entry.payload) ||
             std::holds_alternative<Decline>(entry.payload);
    });
    if (of_baton) add_baton(json, recording->now.state);
    write_json(session, json);
    return 0;
  }
  show_entries(session, *recording);
  tell(session, recording->now);
  return 0;
}

Making just(Payload payload) {
  return
      [payload = std::move(payload)](const OpenCase&) -> Result<std::vector<Payload>> { return std::vector{payload}; };
}

}  // namespace bti::cli
