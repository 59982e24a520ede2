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
  void read_people();
  void read_contacts();
  void read_consents();
  void read_helps();
  void read_teams();
  [[nodiscard]] std::vector<AgendaPoint> read_agenda(const std::vector<Value>& values);
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
  void read_service_logs();

  [[nodiscard]] Step read_step(const Value& value, StepIndex at);
  [[nodiscard]] Variant read_variant(const Value& value, StepIndex at);
  [[nodiscard]] Note read_note(const Value& value);
  [[nodiscard]] std::vector<Ask> read_asks(const std::vector<Value>& values);
  [[nodiscard]] std::optional<Ask> read_ask(const Value& value);
  [[nodiscard]] std::optional<Ask> read_ask_of(AskKind kind, const Value& value);
  [[nodiscard]] std::vector<Need> read_needs(const std::vector<Value>& values);
  [[nodiscard]] std::optional<Need> read_need(const Value& value);
  [[nodiscard]] std::vector<Outcome> read_outcomes(const std::vector<Value>& values, StepIndex at);
  [[nodiscard]] Outcome read_outcome(const Value& value, StepIndex at);
  [[nodiscard]] std::vector<Target> read_targets(const Value& value, StepIndex at);
  [[nodiscard]] std::optional<Target> read_target(const Value& value, StepIndex at);
  void check_services_stand_once(const Step& step, const Value& value);

  [[nodiscard]] std::vector<ServiceId> read_services(const std::vector<Value>& values);
  [[nodiscard]] bool is_consent(const Value& value);
  [[nodiscard]] bool is_meeting(const Value& value);
  /// A list of ids, each of which must be in `known`.
  template <class IdType>
  [[nodiscard]] std::vector<IdType> read_refs(const std::vector<Value>& values, std::string_view kind,
                                              const std::vector<std::string>& known);
  [[nodiscard]] std::vector<std::string> step_names() const;

  Errors m_errors;
  std::vector<Removal> m_removed;
  Guide m_guide;
  MapReader m_root;
};

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
