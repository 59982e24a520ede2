// Minutes of a team's meeting, from answers.
#include <algorithm>
#include <utility>

#include "bti/messages.hpp"
#include "bti/team.hpp"
#include "bti/text.hpp"
#include "report/case_trace.hpp"

namespace bti {
namespace {

std::string all_of(const std::vector<std::string>& texts, std::string_view between) {
  std::string all;
  for (const std::string& one : texts) all += (all.empty() ? "" : std::string(between)) + one;
  return all;
}

class MinutesReader {
 public:
  MinutesReader(const Value& answers, const Team& team, Date today, const std::vector<CaseNumber>& cases)
      : m_map(answers, m_errors), m_answers(answers), m_team(team), m_today(today), m_cases(cases) {}

  Result<TeamMinutes> read() {
    read_date();
    read_present();
    m_minutes.others = count(m_map.optional("others"));
    for (const Value& value : m_map.list("agenda")) add_point(value);
    if (const Value* discussed = m_map.optional("cases")) {
      MapReader map(*discussed, m_errors);
      m_minutes.cases = CasesDiscussed{count(map.optional("consent")), count(map.optional("anonymous"))};
      done(map, *discussed);
    }
    for (const Value& value : m_map.list("general")) add_general(value);
    done(m_map, m_answers);
    std::ranges::stable_sort(m_errors, {}, &Error::at);
    if (!m_errors.empty()) return std::unexpected(std::move(m_errors));
    return std::move(m_minutes);
  }

 private:
  void problem(Message what, Position at, Message hint) {
    m_errors.push_back({.what = std::move(what), .hint = std::move(hint), .at = at});
  }

  /// What others may add to their files for themselves has no place here: it could be anything.
  void done(MapReader& map, const Value& value) {
    const std::size_t before = m_errors.size();
    map.done();
    for (std::size_t i = before; i < m_errors.size(); ++i) m_errors[i].hint = msg("team.own-key.hint");
    for (const Member& member : value.members) {
      if (member.key.starts_with("x-")) problem(msg("team.own-key"), member.at, msg("team.own-key.hint"));
    }
  }

  void read_date() {
    const Value* said = m_map.optional("date");
    m_minutes.date = said == nullptr ? m_today : as_date(*said, m_errors).value_or(m_today);
    if (m_minutes.date > m_today) problem(msg("team.date-to-come"), said->at, msg("team.date-to-come.hint"));
  }

  void read_present() {
    if (m_team.members.empty()) return;
    if (m_map.required("present") == nullptr) return;
    for (const Value& value : m_map.list("present")) {
      const auto member = as_text(value, m_errors);
      if (!member) continue;
      if (std::ranges::find(m_team.members, *member) == m_team.members.end()) {
        problem(msg("team.no-member"), value.at, msg("team.no-member.hint", all_of(m_team.members, " · ")));
      } else {
        add_once(m_minutes.present, *member, value.at);
      }
    }
  }

  void add_point(const Value& value) {
    const auto id = as_text(value, m_errors);
    if (!id) return;
    if (std::ranges::find(m_team.agenda, *id, &Point::id) != m_team.agenda.end()) {
      return add_once(m_minutes.agenda, *id, value.at);
    }
    std::vector<std::string> known;
    for (const Point& point : m_team.agenda) known.push_back(point.id);
    problem(msg("team.no-point"), value.at,
            known.empty() ? msg("team.no-agenda.hint") : msg("team.no-point.hint", all_of(known, ", ")));
  }

  void add_once(std::vector<std::string>& list, const std::string& one, Position at) {
    if (std::ranges::find(list, one) != list.end()) problem(msg("team.twice"), at, msg("team.twice.hint"));
    list.push_back(one);
  }

  int count(const Value* value) {
    if (value == nullptr) return 0;
    Errors unheeded;
    const auto number = as_int(*value, unheeded);
    if (number && *number >= 0 && *number <= most_counted) return *number;
    problem(msg("team.count", most_counted), value->at, msg("team.count.hint"));
    return 0;
  }

  void add_general(const Value& value) {
    const auto line = as_text(value, m_errors);
    if (!line) return;
    m_minutes.general.push_back(*line);
    auto wrong = unfit_for_minutes(m_minutes.general, m_cases);
    if (!wrong) return;
    problem(std::move(*wrong), value.at, msg("team.general.hint"));
    m_minutes.general.pop_back();
  }

  Errors m_errors;
  MapReader m_map;
  const Value& m_answers;
  const Team& m_team;
  Date m_today;
  const std::vector<CaseNumber>& m_cases;
  TeamMinutes m_minutes;
};

class DocumentOf {
 public:
  DocumentOf(std::string title, Language language) : m_language(language) {
    m_document.title = std::move(title);
    m_document.language = tag(language);
  }

  [[nodiscard]] std::string say(const Message& message) const { return text(message, m_language); }
  void head(const Message& message) { m_document.blocks.emplace_back(Heading{say(message)}); }
  void paragraph(const std::string& what) {
    if (!what.empty()) m_document.blocks.emplace_back(Paragraph{what});
  }
  /// A guide's text: its paragraphs, and its lists as lists.
  void prose(std::string_view what) {
    for (const std::string& line : wrap(what, std::string::npos)) {
      if (line.starts_with("- ")) {
        add_item(line.substr(2));
      } else {
        paragraph(line);
      }
    }
  }
  void facts(std::vector<std::pair<std::string, std::string>> rows) {
    if (!rows.empty()) m_document.blocks.emplace_back(Facts{std::move(rows)});
  }
  void items(const std::vector<std::pair<std::string, std::string>>& texts) {
    Items list;
    for (const auto& [label, what] : texts) list.items.push_back({label, what, {}});
    if (!list.items.empty()) m_document.blocks.emplace_back(std::move(list));
  }
  void add_item(const std::string& what) {
    const bool goes_on = !m_document.blocks.empty() && std::holds_alternative<Items>(m_document.blocks.back());
    if (!goes_on) m_document.blocks.emplace_back(Items{});
    std::get<Items>(m_document.blocks.back()).items.push_back({"", what, {}});
  }
  Document take() { return std::move(m_document); }

 private:
  Language m_language;
  Document m_document;
};

std::string in_one_line(std::string_view text) {
  std::string all;
  for (const std::string& line : wrap(text, std::string::npos)) {
    all += (all.empty() || line.empty() ? "" : " ") + line;
  }
  return all;
}

std::string with_text(const Point& point) {
  return point.text.empty() ? point.title : point.title + ": " + in_one_line(point.text);
}

std::string present_line(const TeamMinutes& minutes, const DocumentOf& document) {
  std::string line = all_of(minutes.present, " · ");
  if (minutes.others > 0) {
    const std::string more =
        document.say(minutes.others == 1 ? msg("team.one-more") : msg("team.more", minutes.others));
    line += (line.empty() ? "" : " · ") + more;
  }
  return line.empty() ? document.say(msg("team.nobody")) : line;
}

Message cases_line(const CasesDiscussed& cases) {
  const int all = cases.with_consent + cases.anonymous;
  if (all == 0) return msg("team.no-cases");
  if (all == 1) return cases.anonymous == 0 ? msg("team.one-consent") : msg("team.one-anonymous");
  if (cases.anonymous == 0) return msg("team.cases-consent", all);
  if (cases.with_consent == 0) return msg("team.cases-anonymous", all);
  return msg("team.cases", all, cases.with_consent, cases.anonymous);
}

}  // namespace

std::optional<Message> unfit_for_minutes(const std::vector<std::string>& lines, const std::vector<CaseNumber>& cases) {
  const std::string& last = lines.back();
  if (lines.size() > most_general_lines) return msg("team.too-many", most_general_lines);
  if (length(last) > general_limit) return msg("team.too-long", general_limit);
  if (last.contains('\n')) return msg("team.line-break");
  if (auto found = trace_of_case(last, cases)) return found;
  return trace_of_case(all_of(lines, " "), cases);
}

Result<TeamMinutes> read_team_minutes(const Value& answers, const Team& team, Date today,
                                      const std::vector<CaseNumber>& cases) {
  return MinutesReader(answers, team, today, cases).read();
}

Document team_agenda(const Team& team, const Guide& guide, Language language) {
  DocumentOf document(team.title, language);
  document.prose(team.text);
  std::vector<std::pair<std::string, std::string>> rows;
  if (!team.members.empty()) rows.emplace_back(document.say(msg("team.members")), all_of(team.members, " · "));
  if (!team.raised_by.empty()) rows.emplace_back(document.say(msg("team.raised-by")), in_one_line(team.raised_by));
  if (team.consent) {
    const std::string& title = guide.find_consent(team.consent->value)->title;
    rows.emplace_back(document.say(msg("team.consent")), document.say(msg("team.consent-or-anonymous", title)));
  }
  document.facts(std::move(rows));
  document.head(msg("team.agenda"));
  if (team.agenda.empty()) document.paragraph(document.say(msg("team.no-agenda")));
  std::vector<std::pair<std::string, std::string>> points;
  for (const Point& point : team.agenda) {
    points.emplace_back(std::to_string(points.size() + 1), with_text(point));
  }
  document.items(points);
  return document.take();
}

Document team_minutes(const TeamMinutes& minutes, const Team& team, Language language) {
  DocumentOf document(text(msg("team.minutes-title", team.title), language), language);
  document.facts({{document.say(msg("team.date")), long_date(minutes.date, language)},
                  {document.say(msg("team.present")), present_line(minutes, document)}});
  std::vector<std::pair<std::string, std::string>> points;
  for (const Point& point : team.agenda) {
    if (std::ranges::find(minutes.agenda, point.id) != minutes.agenda.end()) points.emplace_back("", point.title);
  }
  if (!points.empty()) document.head(msg("team.points"));
  document.items(points);
  if (minutes.cases) {
    document.head(msg("team.cases-head"));
    document.paragraph(document.say(cases_line(*minutes.cases)));
    document.paragraph(document.say(msg("team.no-case-here")));
  }
  if (!minutes.general.empty()) document.head(msg("team.general"));
  std::vector<std::pair<std::string, std::string>> lines;
  for (const std::string& line : minutes.general) lines.emplace_back("", line);
  document.items(lines);
  return document.take();
}

}  // namespace bti
