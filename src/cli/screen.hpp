// A step as staff see it, and where the case goes from there.
// Knows guide and state. Must not know questions.
#pragma once

#include <string>

#include "bti/findings.hpp"
#include "cli/session.hpp"

namespace bti::cli {

/// Level, step n of m, the guide's text for a service, its notes, tools, contacts and the acute line.
void show_step(Session& session, const Guide& guide, StepIndex at, const ServiceId& me);
/// What the step asks, what it lacks, and its ways out.
void show_asks(Session& session, const OpenCase& about, const ServiceId& me);
/// The guide's text for when it is acute, and whom to call.
void show_acute(Session& session, const Guide& guide, const ServiceId& me = {});
/// A tool of the step where the case stands, counted from 1; false when there is none.
bool show_tool(Session& session, const OpenCase& about, std::size_t number);

/// "Trinn 2 av 5 på nivå 1: ..."
[[nodiscard]] std::string step_title(const Session& session, const Guide& guide, StepIndex at,
                                     const ServiceId& me = {});
/// From where, and for whom, one looks on.
struct Standpoint {
  StepIndex at;
  ServiceId me;
};
/// Where a target leads, seen from a step.
[[nodiscard]] std::string describe(const Session& session, const Guide& guide, const Standpoint& from,
                                   const Target& target, const std::string& plan);
[[nodiscard]] std::string destination(const Session& session, const Guide& guide, const Standpoint& from,
                                      const Outcome& outcome);
[[nodiscard]] std::string contact_line(const Session& session, const Contact& contact);
/// A finding with its day and code, and what to do when it is broken.
void print_finding(Session& session, const Finding& finding);
/// How a case stands: "open", or how it ended.
[[nodiscard]] std::string status_line(const Session& session, const State& state);

}  // namespace bti::cli
