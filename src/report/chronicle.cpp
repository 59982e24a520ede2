#include "report/chronicle.hpp"

namespace bti {

Chronicle::Chronicle(const Subjects& from) {
  std::unordered_map<std::string_view, const Move*> moves;
  for (const Move& move : from.state.moves) moves.emplace(move.decision.id.value, &move);
  std::unordered_map<std::string_view, const Entry*> retractions;
  for (const Entry& entry : from.of.entries) {
    m_entries.emplace(ref_of(entry.id).text, &entry);
    if (const auto* one = std::get_if<Retracted>(&entry.payload)) retractions.emplace(one->entry.text, &entry);
  }
  for (const std::size_t index : fold_order(from.of)) {
    const Entry& entry = from.of.entries[index];
    const auto move = moves.find(entry.id.value);
    const auto retraction = retractions.find(ref_of(entry.id).text);
    m_records.push_back({.entry = &entry,
                         .retraction = retraction == retractions.end() ? nullptr : retraction->second,
                         .move = move == moves.end() ? nullptr : move->second});
  }
  number_goals(from.state);
}

// As number_of (engine.hpp) counts, for all at once: a long journal refers to them in every other entry.
void Chronicle::number_goals(const State& state) {
  for (std::size_t i = 0; i < state.goals.size(); ++i) {
    const std::string goal = std::to_string(i + 1);
    m_numbers.emplace(ref_of(state.goals[i].goal.id).text, goal);
    const auto& measures = state.goals[i].measures;
    for (std::size_t j = 0; j < measures.size(); ++j) {
      m_numbers.emplace(ref_of(measures[j].measure.id).text, goal + "." + std::to_string(j + 1));
    }
  }
}

const Entry* Chronicle::find(std::string_view ref) const {
  const auto found = m_entries.find(std::string(ref));
  return found == m_entries.end() ? nullptr : found->second;
}

std::string Chronicle::number(std::string_view ref) const {
  const auto found = m_numbers.find(std::string(ref));
  return found == m_numbers.end() ? "" : found->second;
}

const std::string& reason_of(const Entry& retraction) { return std::get<Retracted>(retraction.payload).reason.text; }

}  // namespace bti
