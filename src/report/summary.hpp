// What the meeting report tells, found in the case's state; in no language and no format.
#pragma once

#include <optional>

#include "bti/report.hpp"
#include "report/order.hpp"

namespace bti {

/// All pointers go into the state and may be null: not recorded.
struct Summary {
  Order order;
  const Recorded<Minutes>* minutes{nullptr};            ///< of the last meeting
  const Recorded<Conversation>* conversation{nullptr};  ///< the last, where there is no meeting
  std::optional<Date> day{};                            ///< when people met or talked
  std::optional<Date> written{};                        ///< when that was recorded
  const Recorded<Voice>* voice{nullptr};                ///< the newest
  bool voice_is_new{false};                             ///< recorded since the meeting before this one
  const Recorded<Voice>* last_words{nullptr};           ///< the newest words, where `voice` has none
  std::vector<const Recorded<View>*> views{};           ///< of others, recorded since the meeting before this one
  const Move* decision{nullptr};
  bool decision_awaited{false};  ///< the guide asks for one at this meeting
  const MeetingState* next{nullptr};

  /// Did it happen or was it recorded with the meeting, so that its date need not be told?
  [[nodiscard]] bool same_day(const Envelope& envelope) const { return same_day(envelope.at.date()); }
  [[nodiscard]] bool same_day(Date date) const { return date == day || date == written; }
  /// Did this entry stand when they met?
  [[nodiscard]] bool stood_before(const EntryId& id) const {
    return minutes != nullptr && order.before(id, minutes->id);
  }
};

[[nodiscard]] Summary summarize(const Subjects& from);

}  // namespace bti
