// bti report and bti log: a case as a document.
#include "bti/report.hpp"

#include "cli/formats.hpp"
#include "cli/name_register.hpp"

namespace bti::cli {
namespace {

Result<int> write(Session& session, Document (*make)(const Subjects&), std::string (*make_json)(const Subjects&)) {
  const OpenCase& about = *session.open_case;
  use_language_of(session, *about.guide);
  const auto people = people_to_show(session);
  if (!people) return std::unexpected(people.error());
  const Date today = session.env.now().date();
  const Subjects from{*about.guide, about.of, about.state, people->settings, session.wording, today, people->subject};
  return write_document(session, {.document = [&] { return make(from); }, .json = [&] { return make_json(from); }});
}

}  // namespace

Result<int> report(Session& session) {
  if (session.options.arguments.size() < 2) {
    return fail({.failure = Failure::usage, .what = msg("cli.which-report"), .hint = msg("cli.which-report.hint")});
  }
  if (session.options.arguments[1] != "meeting") {
    return fail({.failure = Failure::usage, .what = msg("cli.no-such-report"), .hint = msg("cli.which-report.hint")});
  }
  if (needs_help_now(session.open_case->state)) warn(session, msg("cli.report-acute"));
  return write(session, meeting_report, meeting_json);
}

Result<int> log(Session& session) { return write(session, chronology, chronology_json); }

}  // namespace bti::cli
