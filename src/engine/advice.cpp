#include "bti/advice.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "bti/text.hpp"

namespace bti {
namespace {

// Words of the languages that a goal may be written in; a goal that holds none of them is left in peace.
constexpr auto of_the_future =
    std::to_array<std::string_view>({"skal", "skulle", "vil", "ville", "bør", "burde", "må", "kommer til å",
                                     "kjem til å", "will", "shall", "should", "must", "going to"});
constexpr auto of_time_and_place = std::to_array<std::string_view>(
    {"i",     "på",     "hos",    "ved",    "med",   "til",    "fra",   "frå",    "når",        "før",      "etter",
     "under", "hver",   "hvert",  "kvar",   "kvart", "alle",   "uke",   "veke",   "dag",        "daglig",   "dagleg",
     "kveld", "morgen", "morgon", "hjemme", "heime", "ute",    "inne",  "skolen", "barnehagen", "storefri", "at",
     "in",    "on",     "every",  "each",   "when",  "before", "after", "daily",  "home",       "during"});

/// The text in lower letters, each word between blanks.
std::string words_of(std::string_view text) {
  std::string words = " ";
  for (const char c : lower_ascii(text)) {
    const bool inside = static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (inside) {
      words += c;
    } else if (words.back() != ' ') {
      words += ' ';
    }
  }
  return words + " ";
}

bool holds_any(const std::string& words, const auto& list) {
  return std::ranges::any_of(list, [&](std::string_view one) { return words.contains(" " + std::string(one) + " "); });
}

}  // namespace

std::vector<Message> goal_advice(const Goal& goal) {
  const std::string words = words_of(goal.text.text);
  std::vector<Message> advice;
  if (holds_any(words, of_the_future)) advice.push_back(msg("advice.present-tense"));
  if (!holds_any(words, of_time_and_place)) advice.push_back(msg("advice.time-and-place"));
  if (!goal.until) advice.push_back(msg("advice.deadline"));
  return advice;
}

std::vector<Message> too_many(const Guide& guide, const State& state) {
  std::vector<Message> advice;
  const auto goals = std::ranges::count_if(
      state.goals, [&](const GoalState& one) { return !one.part && is_under_way(measures_towards(state, one)); });
  std::ptrdiff_t measures = 0;
  for (const GoalState& goal : state.goals) measures += std::ranges::count(goal.measures, false, &MeasureState::ended);
  const auto& [most_goals, most_measures] = guide.at_once;
  if (most_goals && goals > *most_goals) advice.push_back(msg("advice.many-goals", goals, *most_goals));
  if (most_measures && measures > *most_measures) {
    advice.push_back(msg("advice.many-measures", measures, *most_measures));
  }
  return advice;
}

}  // namespace bti
