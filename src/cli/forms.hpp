// What a step asks, as questions: which there are for each ask, in what order, and what Enter means.
// Knows asks and fields. Must not know lines and keys.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "bti/engine.hpp"
#include "bti/settings.hpp"
#include "cli/answers.hpp"
#include "cli/prompt.hpp"

namespace bti::cli {

/// What questions are made from.
struct Asking {
  const Guide& guide;
  const State& state;  ///< with what was answered before
  const Settings& settings;
  ServiceId me;
  std::string user;
  Date today;
  Wording wording;
};

struct AskForm {
  bool grows{false};                 ///< entries may be added until the first question is left empty
  std::vector<Answer> fixed{};       ///< one entry for each of these, no more and no fewer
  Answer preset{};                   ///< fields of each entry that go without asking
  std::vector<std::string> above{};  ///< shown above the questions: what stands already, who consents
  /// The questions of one entry; those that depend on earlier answers come when these are given.
  std::function<std::vector<Question>(const Answer&)> questions;
  /// Shown above one of the `fixed`.
  std::function<std::string(const Answer&)> heading{};
  /// Said when an entry is complete: what could be better, never that something must be.
  std::function<std::vector<Message>(const Answer&)> advice{};
};

/// The form of an ask; nothing when it is answered already, or there is nothing to answer it about.
[[nodiscard]] std::optional<AskForm> form_for(const Ask& ask, const Asking& asking);

/// The form of one entry of a type that no step asks for; nothing when there is nothing to say it of.
[[nodiscard]] std::optional<AskForm> addition_form(std::string_view type, const Asking& asking);

/// The ask's title: the type of entry, the kind of meeting, the consent.
[[nodiscard]] std::string title_of(const Ask& ask, const Guide& guide, const Wording& wording);

[[nodiscard]] std::vector<Choice> service_choices(const Guide& guide);
/// The row `choice.VALUE` for each.
[[nodiscard]] std::vector<Choice> word_choices(const std::vector<std::string_view>& values, const Wording& wording);
/// "What is done (who, where)"
[[nodiscard]] std::string measure_line(const MeasureState& measure, const Settings& settings);

}  // namespace bti::cli
