// Reads a guide section by section into a Guide, gathering every problem.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bti/guide.hpp"
#include "guide/inherit.hpp"

namespace bti {

class GuideReader {
 public:
  /// `removed` is what a guide took away of its base; `errors` are those already found.
  GuideReader(const Value& root, std::vector<Removal> removed, Errors errors)
      : m_errors(std::move(errors)), m_removed(std::move(removed)), m_root(root, m_errors) {}
  [[nodiscard]] Result<Guide> read();

 private:
  /// A rule that a version 1 guide must follow was broken.
  void problem(Message what, Position at, Message hint = {});
  /// A reference to something the guide does not hold.
  void unknown(std::string_view kind, std::string_view id, Position at, const std::vector<std::string>& known);

  void read_frame();
  void read_words();
  void read_subjects();
  void read_services();
  void read_contacts();
  [[nodiscard]] Hours read_hours(const Value& value);
  void read_acute();
  void read_tools();
  void read_consents();
  [[nodiscard]] SignRule read_sign_rule(const Value& value);
  void check_last_signer(const ConsentKind& kind, Position at);
  void read_teams();
  void read_forms();
  void read_helps();
  /// `KEY: {id: {title: ...}}`, a map of things that have an id and a name.
  [[nodiscard]] std::vector<Named> read_named(std::string_view key);
  [[nodiscard]] std::vector<Point> read_agenda(const std::vector<Value>& values);
  void read_goals();
  void read_wheel();
  [[nodiscard]] WheelItem read_wheel_item(const Value& value);
  [[nodiscard]] std::optional<Recurrence> read_recurrence(const Value& value);
  [[nodiscard]] std::optional<Recurrence> read_every(const Value& value);
  [[nodiscard]] std::optional<Recurrence> read_times(const Value& times, const Value* up_to);
  [[nodiscard]] std::optional<Recurrence> read_months(const std::vector<Value>& values, Position at);
  [[nodiscard]] std::optional<Recurrence> read_weekday(const Value& weekday, const Value* before);
  /// A whole number from 1 to `most`; anything else is reported with these words.
  [[nodiscard]] std::optional<int> read_count(const Value& value, int most, Message what, Message hint);
  void read_levels();
  /// Level and step ids first, so that every target can be looked up whatever the order.
  void read_level_frames(const std::vector<Value>& levels);
  [[nodiscard]] Level read_level_frame(const Value& value);
  void read_service_logs();
  void read_starts();
  void read_breaks();
  /// What may happen at any time becomes an outcome of each step where it may.
  void spread_anytime();

  [[nodiscard]] Step read_step(const Value& value, StepIndex at);
  [[nodiscard]] std::vector<Deadline> read_deadlines(const Value& value);
  [[nodiscard]] Deadline read_deadline(const Value& value);
  [[nodiscard]] Variant read_variant(const Value& value, StepIndex at);
  [[nodiscard]] Note read_note(const Value& value);
  [[nodiscard]] std::vector<Ask> read_asks(const std::vector<Value>& values);
  [[nodiscard]] std::optional<Ask> read_ask(const Value& value);
  [[nodiscard]] std::optional<Ask> read_ask_word(const Member& member);
  [[nodiscard]] std::optional<Ask> read_ask_of(AskKind kind, const Value& value);
  [[nodiscard]] std::vector<Need> read_needs(const std::vector<Value>& values);
  [[nodiscard]] std::optional<Need> read_need(const Value& value);
  [[nodiscard]] std::optional<Need> read_service_count(const Value& value);
  [[nodiscard]] std::vector<Outcome> read_outcomes(const std::vector<Value>& values, StepIndex at);
  [[nodiscard]] Outcome read_outcome(MapReader& map, const Value& value, StepIndex at);
  [[nodiscard]] std::vector<Target> read_targets(const Value& value, StepIndex at);
  [[nodiscard]] std::optional<Target> read_target(const Value& value, StepIndex at);
  void check_services_stand_once(const Step& step, const Value& value);
  /// Each service must come to a step that is for it.
  void check_passed(const Target& target, const Value& value, StepIndex at);
  void check_start(const StartPlace& start, const Value& at);
  void add_everywhere(Level& level, const Outcome& outcome);

  [[nodiscard]] std::vector<ServiceId> read_service_ids(const std::vector<Value>& values);
  [[nodiscard]] std::vector<SubjectKind> read_subject_ids(const std::vector<Value>& values);
  [[nodiscard]] std::optional<ConcernKind> read_concern_id(const Value* value);
  /// Is it one of these? Reports when it is not.
  [[nodiscard]] bool is_known(const Value& value, std::string_view kind, const std::vector<std::string>& known);
  [[nodiscard]] std::optional<std::size_t> find_level(const Value& value);
  /// A list of ids, each of which must be in `known`.
  template <class IdType>
  [[nodiscard]] std::vector<IdType> read_refs(const std::vector<Value>& values, std::string_view kind,
                                              const std::vector<std::string>& known);
  [[nodiscard]] std::vector<std::string> step_names() const;

  std::vector<ServiceId> m_audience;  ///< whom the outcomes being read are for; empty: all
  Errors m_errors;
  std::vector<Removal> m_removed;
  Guide m_guide;
  MapReader m_root;
};

/// An id that stands as a key must be a slug.
void check_slug(const Member& member, Errors& errors);

/// The ids of a list of things.
template <class T>
[[nodiscard]] std::vector<std::string> ids_of(const std::vector<T>& list) {
  std::vector<std::string> ids;
  for (const T& one : list) {
    if constexpr (requires { one.id.value; }) {
      ids.push_back(one.id.value);
    } else {
      ids.push_back(one.id);
    }
  }
  return ids;
}

template <class IdType>
std::vector<IdType> GuideReader::read_refs(const std::vector<Value>& values, std::string_view kind,
                                           const std::vector<std::string>& known) {
  std::vector<IdType> result;
  for (const Value& value : values) {
    const auto id = as_text(value, m_errors);
    if (!id) continue;
    if (std::find(known.begin(), known.end(), *id) == known.end()) {
      unknown(kind, *id, value.at, known);
    } else {
      result.push_back(IdType{*id});
    }
  }
  return result;
}

}  // namespace bti
