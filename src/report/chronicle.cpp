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
  // for all at once: a long journal refers to them in every other entry
  for (const auto& [ref, number] : numbers_of(from.state)) m_numbers.emplace(ref.text, number);
  for (const MeetingState& meeting : from.state.meetings) {
    m_numbers.emplace(ref_of(meeting.id()).text, number_of(from.state, meeting));
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
