// What goals and measures are about, what a good goal meets, and how many are too many.
#include "guide/reader.hpp"

namespace bti {

void GuideReader::read_goals() {
  m_guide.areas = read_named("areas");
  for (const Member& member : m_root.members("goal-points")) {
    check_slug(member, m_errors);
    MapReader map(member.value, m_errors);
    m_guide.goal_points.push_back({member.key, map.text("title"), map.text_or("text", "")});
    map.done();
  }
  const Value* at_once = m_root.optional("at-once");
  if (at_once == nullptr) return;
  constexpr int most = 100;
  MapReader map(*at_once, m_errors);
  const auto read = [&](const Value* said, std::optional<int>& count) {
    if (said != nullptr) count = read_count(*said, most, msg("guide.at-once"), msg("guide.at-once.hint"));
  };
  read(map.optional("goals"), m_guide.at_once.goals);
  read(map.optional("measures"), m_guide.at_once.measures);
  map.done();
}

}  // namespace bti
