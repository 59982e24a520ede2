// bti due: breaks in follow-up, and what is to happen soon.
#include <algorithm>
#include <tuple>
#include <utility>

#include "bti/report.hpp"
#include "cli/json.hpp"
#include "cli/list.hpp"
#include "cli/screen.hpp"

namespace bti::cli {
namespace {

using Format = void (*)(Session&, const CaseRows&, Date last);

Result<Date> read_last_day(const Session& session) {
  const Date today = session.env.now().date();
  const std::string typed = session.options.value("--within").value_or("14d");
  if (const auto last = parse_date("+" + typed, today)) return *last;
  return fail({.failure = Failure::usage, .what = msg("due.within"), .hint = msg("due.within.hint")});
}

bool is_broken(const Finding& finding) { return finding.standing == Standing::broken; }

bool any_broken(const CaseRow& row) { return std::ranges::any_of(row.findings, is_broken); }

/// The case whose first finding is most urgent first.
void sort_by_urgency(std::vector<CaseRow>& rows) {
  std::ranges::sort(rows, [](const CaseRow& a, const CaseRow& b) {
    const Finding& first = a.findings.front();
    const Finding& second = b.findings.front();
    if (more_urgent(first, second) || more_urgent(second, first)) return more_urgent(first, second);
    return a.number < b.number;
  });
}

/// Of a case that another holds, only what waits for this person.
void leave_out_others(std::vector<CaseRow>& rows, const std::string& holder) {
  for (CaseRow& row : rows) {
    if (row.holder == holder) continue;
    std::erase_if(row.findings, [&](const Finding& one) { return !waits_for(one, holder); });
  }
}

void show_case(Session& session, const CaseRow& row) {
  const std::string holder = row.holder.empty() ? "" : " · " + session.caseload->settings.show(row.holder);
  print_text(session, row.number.value + " · " + say(session, msg("due.place", row.level, row.title)) + holder);
  for (const Finding& finding : row.findings) print_finding(session, finding);
  session.env.out << '\n';
}

void show_text(Session& session, const CaseRows& all, Date /*last*/) {
  if (all.rows.empty()) {
    if (all.errors.empty()) print(session, msg("due.nothing"));
    return;
  }
  std::ptrdiff_t broken = 0;
  std::size_t findings = 0;
  for (const CaseRow& row : all.rows) {
    show_case(session, row);
    broken += std::ranges::count_if(row.findings, is_broken);
    findings += row.findings.size();
  }
  print(session, msg("due.cases", all.rows.size(), broken, findings - static_cast<std::size_t>(broken)));
  print(session, msg("due.more"));
}

Json row_json(const Session& session, const CaseRow& row, const Finding& finding) {
  Json json = {{"case", row.number.value}, {"level", row.level}, {"step", row.step}};
  if (!row.holder.empty()) json["holder"] = row.holder;
  if (row.service) json["service"] = row.service->value;
  json.update(finding_json(session, finding));
  return json;
}

void show_json(Session& session, const CaseRows& all, Date last) {
  Json findings = Json::array();
  for (const CaseRow& row : all.rows) {
    for (const Finding& one : row.findings) findings.push_back(row_json(session, row, one));
  }
  Json errors = Json::array();
  for (const Error& error : all.errors) errors.push_back(error_json(session, error));
  write_json(session, {{"bti", "due/1"},
                       {"from", iso(session.env.now().date())},
                       {"to", iso(last)},
                       {"findings", std::move(findings)},
                       {"errors", std::move(errors)}});
}

void show_calendar(Session& session, const CaseRows& all, Date /*last*/) {
  std::vector<CaseFinding> dated;
  for (const CaseRow& row : all.rows) {
    for (const Finding& one : row.findings) {
      if (one.day) dated.push_back({row.number, one});
    }
  }
  session.env.out << findings_calendar(dated, session.env.now(), session.wording);
}

Result<Format> read_format(const Session& session) {
  if (session.options.flag("--json")) return show_json;
  const std::string wanted = session.options.value("--format").value_or("text");
  if (wanted == "text") return show_text;
  if (wanted == "ics") return show_calendar;
  if (wanted == "json") return show_json;
  return fail({.failure = Failure::usage, .what = msg("due.format"), .hint = msg("due.format.hint")});
}

}  // namespace

Result<int> due(Session& session) {
  const auto last = read_last_day(session);
  if (!last) return std::unexpected(last.error());
  const auto format = read_format(session);
  if (!format) return std::unexpected(format.error());
  auto filter = read_filter(session);
  if (!filter) return std::unexpected(filter.error());
  filter->or_asked = true;
  filter->status.reset();  // what turned acute in a case that has ended is told too
  auto all = read_rows(session, *last);
  if (!all) return std::unexpected(std::move(all.error()));
  if (const auto kept = keep_wanted(session, *filter, *all); !kept) return std::unexpected(kept.error());
  if (filter->holder) leave_out_others(all->rows, *filter->holder);
  const auto unwatched = std::ranges::count_if(all->rows, &CaseRow::unwatched);
  std::erase_if(all->rows, [](const CaseRow& row) { return row.findings.empty(); });
  sort_by_urgency(all->rows);
  (*format)(session, *all, *last);
  if (unwatched > 0) warn(session, msg("due.unwatched", unwatched));
  if (!all->errors.empty()) return std::unexpected(std::move(all->errors));
  return std::ranges::any_of(all->rows, any_broken) ? 1 : 0;
}

}  // namespace bti::cli
