#include "report/chronicle.hpp"

#include <ranges>

namespace bti {

Chronicle::Chronicle(const Subjects& from) {
  std::unordered_map<std::string_view, const Move*> moves;
  for (const Move& move : from.state.moves) moves.emplace(move.decision.id.value, &move);
  for (const std::size_t index : fold_order(from.of)) {
    const Entry& entry = from.of.entries[index];
    m_entries.emplace(ref_of(entry.id).text, &entry);
    const auto move = moves.find(entry.id.value);
    m_records.push_back({.entry = &entry, .move = move == moves.end() ? nullptr : move->second});
  }
  std::unordered_map<std::string_view, const Entry*> retractions;
  for (Record& record : std::views::reverse(m_records)) {
    const auto found = retractions.find(ref_of(record.entry->id).text);
    if (found != retractions.end()) record.retraction = found->second;
    const auto* retracted = std::get_if<Retracted>(&record.entry->payload);
    if (retracted != nullptr && record.retraction == nullptr) {
      retractions.insert_or_assign(retracted->entry.text, record.entry);
    }
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
