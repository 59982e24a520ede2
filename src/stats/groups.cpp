#include "stats/groups.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "bti/findings.hpp"

namespace bti {
namespace {

constexpr std::array<std::pair<GroupBy, std::string_view>, 6> names{{{GroupBy::level, "level"},
                                                                     {GroupBy::service, "service"},
                                                                     {GroupBy::outcome, "outcome"},
                                                                     {GroupBy::goal_area, "goal-area"},
                                                                     {GroupBy::subject, "subject"},
                                                                     {GroupBy::follow_up_break, "break"}}};

}  // namespace

std::string_view name(GroupBy by) {
  const auto found = std::ranges::find(names, by, &decltype(names)::value_type::first);
  return found == names.end() ? "" : found->second;
}

std::optional<GroupBy> parse_group_by(std::string_view name) {
  const auto found = std::ranges::find(names, name, &decltype(names)::value_type::second);
  return found == names.end() ? std::nullopt : std::optional(found->first);
}

std::vector<std::string_view> group_by_names() {
  std::vector<std::string_view> all;
  for (const auto& one : names) all.push_back(one.second);
  return all;
}

namespace stats {

std::vector<StatsGroup> groups_of(const Guide& guide, GroupBy by) {
  std::vector<StatsGroup> groups;
  const auto add = [&](std::string_view id, Message title) { groups.push_back({std::string(id), std::move(title)}); };
  switch (by) {
    case GroupBy::nothing:
      break;
    case GroupBy::level:
      for (const Level& one : guide.levels) add(one.id, msg("stats.level-title", one.id, one.title));
      break;
    case GroupBy::service:
      for (const Service& one : guide.services) add(one.id.value, msg("stats.named", one.name));
      add(no_group, msg("stats.no-service"));
      break;
    case GroupBy::outcome:
      for (const Status one : {Status::open, Status::closed, Status::handed_off, Status::referred, Status::done_here}) {
        add(bti::name(one), {"stats." + std::string(bti::name(one)), {}});
      }
      break;
    case GroupBy::goal_area:
      for (const Named& one : guide.areas) add(one.id, msg("stats.named", one.name));
      add(several_groups, msg("stats.several-areas"));
      add(no_group, msg("stats.no-area"));
      break;
    case GroupBy::subject:
      for (const SubjectInfo& one : guide.subjects) add(one.id.value, msg("stats.named", one.name));
      add(no_group, msg("stats.no-subject"));
      break;
    case GroupBy::follow_up_break:
      for (const std::string_view code : finding_codes()) add(code, {"stats.break-" + std::string(code), {}});
      add(no_group, msg("stats.no-break"));
      break;
  }
  return groups;
}

bool is_divided(const StatsFigure& figure, GroupBy by) {
  switch (by) {
    case GroupBy::nothing:
      return false;
    case GroupBy::level:
      // Where a case stands tells itself whether it went up.
      return figure.id != "up" && figure.id != "down" && !figure.id.starts_with("days-at-level/");
    case GroupBy::outcome:
      return figure.part != StatsPart::cases && figure.id != "broken";
    case GroupBy::follow_up_break:
      return figure.id == "broken";  // no other figure can be greater, and so would tell of it
    case GroupBy::service:
    case GroupBy::goal_area:
    case GroupBy::subject:
      break;
  }
  return true;
}

}  // namespace stats
}  // namespace bti
