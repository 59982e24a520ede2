#include "cli/acute.hpp"

#include "cli/screen.hpp"
#include "cli/talk.hpp"

namespace bti::cli {

Result<int> turn_acute(Session& session, const Answerer& who) {
  const OpenCase& about = *session.open_case;
  show_acute(session, *about.guide, who.me);
  session.env.out.flush();  // before anything that may take time
  const std::vector<Payload> turn{AcuteTurn{}};
  if (session.options.flag("--dry-run")) {
    const auto entries = rehearse(about, turn, who, session.env.now());
    if (!entries) return std::unexpected(entries.error());
    show_rehearsal(session, about.of.number, *entries);
    return 0;
  }
  const auto recording = record(session, about, turn, who);
  if (!recording) {
    session.env.out << '\n';
    print(session, msg("cli.acute-not-recorded", "bti step " + about.of.number.value));
    return std::unexpected(recording.error());
  }
  session.env.out << '\n';
  print(session, msg("cli.acute-recorded", about.of.number.value));
  return 0;
}

}  // namespace bti::cli
