// bti team minutes: minutes of a team's meeting that hold no case.
#include <charconv>
#include <functional>
#include <optional>
#include <utility>

#include "bti/team.hpp"
#include "bti/text.hpp"
#include "cli/guides.hpp"
#include "cli/output.hpp"
#include "cli/prompt.hpp"
#include "cli/screen.hpp"
#include "cli/talk.hpp"
#include "cli/team.hpp"

namespace bti::cli {
namespace fs = std::filesystem;
namespace {

using Cases = std::vector<CaseNumber>;

/// The caseload's case numbers, so that none of them gets into minutes.
Result<Cases> case_numbers(const Session& session) {
  Cases numbers;
  if (!session.caseload) return numbers;
  const auto files = case_files(*session.caseload);
  if (!files) return std::unexpected(files.error());
  for (const CaseFile& file : files->cases) numbers.push_back(file.number);
  return numbers;
}

/// The questions, one by one. What is asked for is chosen or counted, but for lines that concern everybody.
class Conversation {
 public:
  Conversation(Session& session, const Guide& guide, const Team& team, const Cases& cases)
      : m_session(session), m_guide(guide), m_team(team), m_cases(cases) {}

  /// The minutes, or the key by which the user left.
  std::expected<TeamMinutes, Reply::Kind> hold() {
    using Step = Reply::Kind (Conversation::*)();
    std::vector<Step> steps = {&Conversation::ask_date};
    if (!m_team.members.empty()) steps.push_back(&Conversation::ask_present);
    steps.push_back(&Conversation::ask_others);
    if (!m_team.agenda.empty()) steps.push_back(&Conversation::ask_agenda);
    if (m_team.consent) {
      steps.push_back(&Conversation::ask_with_consent);
      steps.push_back(&Conversation::ask_anonymous);
    }
    steps.push_back(&Conversation::ask_general);
    print(m_session, msg("team.begin"));
    for (std::size_t at = 0; at < steps.size();) {
      switch (const Reply::Kind how = (this->*steps[at])()) {
        case Reply::Kind::back:
          at -= at == 0 ? 0 : 1;
          break;
        case Reply::Kind::acute:
          show_acute(m_session, m_guide);
          break;
        case Reply::Kind::stop:
        case Reply::Kind::interrupted:
          return std::unexpected(how);
        case Reply::Kind::answer:
        case Reply::Kind::nothing:
        case Reply::Kind::cleared:
        case Reply::Kind::onward:
          ++at;
      }
    }
    return m_minutes;
  }

 private:
  Reply::Kind ask_date() {
    const std::string today = iso(m_session.env.now().date());
    const Reply reply = ask(m_session,
                            {.field = "date",
                             .text = msg("team.ask-date"),
                             .kind = FieldKind::date,
                             .required = true,
                             .past = true,
                             .otherwise = {today}},
                            {}, {});
    if (reply.kind == Reply::Kind::answer) m_minutes.date = *parse_iso_date(reply.values.front());
    return reply.kind;
  }

  Reply::Kind ask_present() {
    std::vector<Choice> choices;
    for (const std::string& member : m_team.members) choices.push_back({member, member});
    Reply reply = ask(m_session,
                      {.field = "present",
                       .text = msg("team.ask-present"),
                       .kind = FieldKind::id,
                       .required = true,
                       .list = true,
                       .choices = std::move(choices)},
                      {}, {});
    if (reply.kind == Reply::Kind::answer) m_minutes.present = std::move(reply.values);
    return reply.kind;
  }

  Reply::Kind ask_agenda() {
    std::vector<Choice> choices;
    std::vector<std::string> all;
    for (const Point& point : m_team.agenda) {
      choices.push_back({point.id, point.title, point.text});
      all.push_back(point.id);
    }
    Reply reply = ask(m_session,
                      {.field = "agenda",
                       .text = msg("team.ask-agenda"),
                       .kind = FieldKind::id,
                       .list = true,
                       .choices = std::move(choices),
                       .otherwise = all},
                      {}, {});
    if (reply.kind == Reply::Kind::answer) m_minutes.agenda = std::move(reply.values);
    return reply.kind;
  }

  Reply::Kind ask_others() { return ask_count(msg("team.ask-others"), m_minutes.others); }
  Reply::Kind ask_with_consent() {
    if (!m_minutes.cases) m_minutes.cases.emplace();
    return ask_count(msg("team.ask-consent"), m_minutes.cases->with_consent);
  }
  Reply::Kind ask_anonymous() { return ask_count(msg("team.ask-anonymous"), m_minutes.cases->anonymous); }

  Reply::Kind ask_count(const Message& text, int& count) {
    for (;;) {
      const Reply reply =
          ask(m_session,
              {.field = "count", .text = text, .kind = FieldKind::label, .required = true, .otherwise = {"0"}}, {}, {});
      if (reply.kind != Reply::Kind::answer) return reply.kind;
      const std::string& typed = reply.values.front();
      int number = 0;
      const auto [stop, failed] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
      if (failed == std::errc{} && stop == typed.data() + typed.size() && number >= 0 && number <= most_counted) {
        count = number;
        return reply.kind;
      }
      print(m_session, msg("team.count", most_counted));
    }
  }

  Reply::Kind ask_general() {
    std::vector<std::string>& lines = m_minutes.general;
    for (;;) {
      const Reply reply = ask(m_session,
                              {.field = "general",
                               .text = msg("team.ask-general"),
                               .kind = FieldKind::words,
                               .enter = lines.empty() ? msg("prompt.enter-none") : msg("prompt.enter-done")},
                              {}, {});
      if (reply.kind == Reply::Kind::back && !lines.empty()) {
        lines.pop_back();
        continue;
      }
      if (reply.kind != Reply::Kind::answer) return reply.kind;
      lines.push_back(reply.values.front());
      if (const auto wrong = unfit_for_minutes(lines, m_cases)) {
        lines.pop_back();
        print(m_session, *wrong);
        print(m_session, msg("team.general.hint"));
      }
    }
  }

  Session& m_session;
  const Guide& m_guide;
  const Team& m_team;
  const Cases& m_cases;
  TeamMinutes m_minutes;
};

Result<TeamMinutes> minutes_from_file(const Session& session, const std::string& name, const Team& team,
                                      const Cases& cases) {
  const auto text = read_answers_text(session, name);
  if (!text) return std::unexpected(text.error());
  const auto answers = read_yaml(*text, case_limit);
  auto minutes = answers ? read_team_minutes(*answers, team, session.env.now().date(), cases)
                         : Result<TeamMinutes>(std::unexpected(answers.error()));
  if (!minutes) locate(minutes.error(), name, *text, Excerpt::answers);
  return minutes;
}

/// A name that tells of a case would be there for all to see.
Result<void> check_file_name(const std::optional<std::string>& typed, const Cases& cases) {
  if (!typed || !unfit_for_minutes({fs::path(*typed).filename().string()}, cases)) return {};
  return fail({.failure = Failure::usage, .what = msg("team.file-name"), .hint = msg("team.file-name.hint")});
}

Result<int> write(Session& session, const TeamMinutes& minutes, const Team& team) {
  const std::string text = to_markdown(team_minutes(minutes, team, session.wording.language));
  const auto file = session.options.value("-o");
  if (!file) {
    session.env.out << text;
    return 0;
  }
  if (auto saved = save(session, *file, text); !saved) return std::unexpected(std::move(saved.error()));
  return 0;
}

}  // namespace

Result<int> team_minutes(Session& session) {
  const auto guide = said_guide(session);
  if (!guide) return std::unexpected(guide.error());
  use_language_of(session, *guide);
  const auto team = said_team(session, *guide);
  if (!team) return std::unexpected(team.error());
  const auto cases = case_numbers(session);
  if (!cases) return std::unexpected(cases.error());
  if (auto good = check_file_name(session.options.value("-o"), *cases); !good) {
    return std::unexpected(std::move(good.error()));
  }
  if (const auto answers = session.options.value("--answers")) {
    const auto minutes = minutes_from_file(session, *answers, *team, *cases);
    if (!minutes) return std::unexpected(minutes.error());
    return write(session, *minutes, *team);
  }
  if (!interactive(session)) {
    return fail(
        {.failure = Failure::usage, .what = msg("team.no-terminal"), .hint = msg("team.no-terminal.hint", team->id)});
  }
  const auto minutes = Conversation(session, *guide, *team, *cases).hold();
  if (!minutes) return leave_at_once(session, minutes.error());
  session.env.out << '\n';
  return write(session, *minutes, *team);
}

}  // namespace bti::cli
