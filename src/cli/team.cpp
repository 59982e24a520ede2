// bti team list and bti team agenda: a guide's standing teams, and what they go through.
#include "cli/team.hpp"

#include <utility>

#include "bti/team.hpp"
#include "cli/guides.hpp"
#include "cli/json.hpp"

namespace bti::cli {
namespace {

Json team_json(const Team& team) {
  Json json = {{"id", team.id},
               {"title", team.title},
               {"text", team.text},
               {"members", team.members},
               {"raised-by", team.raised_by},
               {"consent", team.consent ? Json(team.consent->value) : Json()},
               {"agenda", Json::array()}};
  for (const Point& point : team.agenda) {
    json["agenda"].push_back({{"id", point.id}, {"title", point.title}, {"text", point.text}});
  }
  return json;
}

Json guide_json(const Guide& guide) { return {{"id", guide.id}, {"version", guide.version}}; }

}  // namespace

Result<Team> said_team(const Session& session, const Guide& guide) {
  const std::string typed = session.options.arguments.empty() ? "" : session.options.arguments.front();
  std::vector<std::string> ids;
  std::string all;
  for (const Team& team : guide.teams) {
    if (team.id == typed) return team;
    ids.push_back(team.id);
    all += (all.empty() ? "" : ", ") + team.id;
  }
  if (ids.empty()) return fail({.failure = Failure::usage, .what = msg("team.none", guide.title)});
  const std::string meant = nearest(typed, ids);
  return fail({.failure = Failure::usage,
               .what = typed.empty() ? msg("team.which") : msg("team.no-such"),
               .hint = meant.empty() ? msg("team.which.hint", all) : msg("cli.did-you-mean", meant)});
}

Result<int> team_list(Session& session) {
  const auto guide = said_guide(session);
  if (!guide) return std::unexpected(guide.error());
  use_language_of(session, *guide);
  if (session.options.flag("--json")) {
    Json json = {{"bti", "teams/1"}, {"guide", guide_json(*guide)}, {"teams", Json::array()}};
    for (const Team& team : guide->teams) json["teams"].push_back(team_json(team));
    write_json(session, json);
    return 0;
  }
  if (guide->teams.empty()) {
    print(session, msg("team.none", guide->title));
    return 0;
  }
  for (const Team& team : guide->teams) print(session, msg("team.line", team.id, team.title));
  session.env.out << '\n';
  print(session, msg("team.next"));
  return 0;
}

Result<int> team_agenda(Session& session) {
  const std::string format = session.options.value("--format").value_or("text");
  if (format != "text" && format != "md" && format != "json") {
    return fail({.failure = Failure::usage, .what = msg("team.format"), .hint = msg("team.format.hint")});
  }
  const auto guide = said_guide(session);
  if (!guide) return std::unexpected(guide.error());
  use_language_of(session, *guide);
  const auto team = said_team(session, *guide);
  if (!team) return std::unexpected(team.error());
  if (format == "json" || session.options.flag("--json")) {
    write_json(session, {{"bti", "team/1"}, {"guide", guide_json(*guide)}, {"team", team_json(*team)}});
  } else {
    const Document document = team_agenda(*team, *guide, session.wording.language);
    session.env.out << (format == "md" ? to_markdown(document) : to_text(document, columns(session)));
  }
  return 0;
}

}  // namespace bti::cli
