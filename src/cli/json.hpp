// What scripts get: one versioned object for each command.
// Knows names of keys; bti-COMMAND(1) documents them. Must not know the terminal.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "bti/findings.hpp"
#include "cli/record.hpp"
#include "cli/session.hpp"

namespace bti::cli {

using Json = nlohmann::ordered_json;

void write_json(Session& session, const Json& json);

/// An entry's own fields: texts, lists of texts, numbers, true or false.
[[nodiscard]] Json fields_json(const Payload& payload);
[[nodiscard]] Json entry_json(const Entry& entry);

[[nodiscard]] Json step_json(const Session& session, const OpenCase& about, const ServiceId& me);
/// `on`: the day whose end it tells of, when that is not now.
[[nodiscard]] Json show_json(const Session& session, const OpenCase& about, const std::optional<Date>& on = {});
/// Who holds the baton, and whom it is offered to.
void add_baton(Json& json, const State& state);
/// Code, standing, day, what it is about, and the words for people.
[[nodiscard]] Json finding_json(const Session& session, const Finding& finding);
[[nodiscard]] Json recording_json(const Session& session, const Recording& recording);
[[nodiscard]] Json rehearsal_json(const CaseNumber& number, const std::vector<Entry>& entries);
[[nodiscard]] Json error_json(const Session& session, const Error& error);
/// One step of a guide, for a service when one is given.
[[nodiscard]] Json step_of_guide_json(const Guide& guide, StepIndex at, const std::optional<ServiceId>& me);

}  // namespace bti::cli
