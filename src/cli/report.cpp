// bti report and bti log: a case as a document.
#include "bti/report.hpp"

#include "cli/name_register.hpp"
#include "cli/session.hpp"

namespace bti::cli {
namespace {

enum class Format { text, markdown, json };

Result<Format> read_format(const Session& session) {
  if (session.options.flag("--json")) return Format::json;
  const std::string wanted = session.options.value("--format").value_or("text");
  if (wanted == "text") return Format::text;
  if (wanted == "md") return Format::markdown;
  if (wanted == "json") return Format::json;
  return fail({.failure = Failure::usage, .what = msg("cli.format"), .hint = msg("cli.format.hint")});
}

Result<int> write(Session& session, Document (*make)(const Subjects&), std::string (*make_json)(const Subjects&)) {
  const auto format = read_format(session);
  if (!format) return std::unexpected(format.error());
  const OpenCase& about = *session.open_case;
  use_language_of(session, *about.guide);
  const auto people = people_to_show(session);
  if (!people) return std::unexpected(people.error());
  const Date today = session.env.now().date();
  const Subjects from{*about.guide, about.of, about.state, people->settings, session.wording, today, people->subject};
  switch (*format) {
    case Format::text:
      session.env.out << to_text(make(from), columns(session));
      break;
    case Format::markdown:
      session.env.out << to_markdown(make(from));
      break;
    case Format::json:
      session.env.out << make_json(from);
      break;
  }
  return 0;
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
