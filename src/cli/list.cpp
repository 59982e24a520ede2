// bti list: the cases, most urgent first.
#include "cli/list.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/columns.hpp"
#include "bti/text.hpp"
#include "cli/json.hpp"

namespace bti::cli {
namespace {

constexpr std::size_t column_count = 5;
constexpr std::size_t title_column = 2;
using Columns = std::array<std::string, column_count>;

Message urgency_mark(const CaseRow& row, Date today, const Wording& wording) {
  if (row.acute) return msg("cli.list-acute");
  if (row.status != Status::open) return {"cli.list-" + std::string(name(row.status)), {}};
  if (!row.next) return msg("cli.list-no-date");
  const std::string date = long_date(*row.next, wording);
  return *row.next < today ? msg("cli.list-overdue", date) : msg("cli.list-date", date);
}

bool has_breaks(const CaseRow& row) {
  return std::ranges::any_of(row.findings, [](const Finding& one) { return one.standing == Standing::broken; });
}

Columns columns_of(const Session& session, const CaseRow& row) {
  return {row.number.value, row.level, visible(row.title), visible(row.holder),
          say(session, urgency_mark(row, session.env.now().date(), session.wording)) + (has_breaks(row) ? " !!" : "")};
}

void print_table(Session& session, const std::vector<CaseRow>& rows) {
  std::vector<Columns> lines{{say(session, msg("cli.list-case")), say(session, msg("cli.list-level-head")),
                              say(session, msg("cli.list-step")), say(session, msg("cli.list-holder")),
                              say(session, msg("cli.list-next"))}};
  for (const CaseRow& row : rows) lines.push_back(columns_of(session, row));
  std::array<std::size_t, column_count> widths{};
  for (const Columns& line : lines) {
    for (std::size_t i = 0; i < column_count; ++i) widths[i] = std::max(widths[i], width(line[i]));
  }
  std::size_t others = 2 * (column_count - 1);
  for (std::size_t i = 0; i < column_count; ++i) others += i == title_column ? 0 : widths[i];
  constexpr std::size_t least = 12;
  widths[title_column] =
      std::min(widths[title_column], std::max(least, columns(session) - std::min(columns(session), others)));
  for (const Columns& line : lines) {
    std::string shown;
    for (std::size_t i = 0; i < column_count; ++i) {
      shown += i + 1 == column_count ? line[i] : padded(cut(line[i], widths[i]), widths[i]) + "  ";
    }
    session.env.out << shown.substr(0, shown.find_last_not_of(' ') + 1) << '\n';
  }
}

void print_porcelain(Session& session, const std::vector<CaseRow>& rows) {
  for (const CaseRow& row : rows) {
    session.env.out << row.number.value << '\t' << name(row.status) << '\t' << row.level << '\t' << row.step << '\t'
                    << visible(row.holder) << '\t' << (row.service ? row.service->value : "") << '\t'
                    << (row.next ? iso(*row.next) : "") << '\t' << (row.acute ? "acute" : "") << '\n';
  }
}

Json row_json(const CaseRow& row, Date today) {
  Json json = {{"case", row.number.value}, {"status", name(row.status)}, {"level", row.level},
               {"step", row.step},         {"title", row.title},         {"acute", row.acute}};
  if (!row.holder.empty()) json["holder"] = row.holder;
  if (row.service) json["service"] = row.service->value;
  if (row.next) json["next-date"] = iso(*row.next);
  json["overdue"] = row.status == Status::open && row.next && *row.next < today;
  json["findings"] = Json::array();
  for (const Finding& one : row.findings) {
    if (one.standing == Standing::broken) json["findings"].push_back(one.code);
  }
  return json;
}

void print_json(Session& session, const CaseRows& all) {
  Json cases = Json::array();
  for (const CaseRow& row : all.rows) cases.push_back(row_json(row, session.env.now().date()));
  Json errors = Json::array();
  for (const Error& error : all.errors) errors.push_back(error_json(session, error));
  write_json(session, {{"bti", "list/1"}, {"cases", std::move(cases)}, {"errors", std::move(errors)}});
}

void print_rows(Session& session, const CaseRows& all) {
  if (session.options.flag("--json")) return print_json(session, all);
  if (session.options.flag("--porcelain")) return print_porcelain(session, all.rows);
  if (all.rows.empty()) {
    if (all.errors.empty()) print(session, msg("cli.list-empty"));
    return;
  }
  print_table(session, all.rows);
  session.env.out << '\n';
  if (std::ranges::any_of(all.rows, has_breaks)) print(session, msg("cli.list-breaks"));
  print(session, msg("cli.list-next-command"));
}

}  // namespace

Result<int> list(Session& session) {
  const auto filter = read_filter(session);
  if (!filter) return std::unexpected(filter.error());
  auto all = read_rows(session, session.env.now().date());
  if (!all) return std::unexpected(std::move(all.error()));
  if (const auto kept = keep_wanted(session, *filter, *all); !kept) return std::unexpected(kept.error());
  print_rows(session, *all);
  if (all->errors.empty()) return 0;
  return std::unexpected(std::move(all->errors));
}

}  // namespace bti::cli
