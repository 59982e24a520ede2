// Goals, measures, evaluations and meetings as questions.
#pragma once

#include <optional>
#include <string_view>

#include "cli/forms.hpp"

namespace bti::cli {

[[nodiscard]] AskForm goal_form(const Asking& asking);
/// Nothing when there is no goal to serve.
[[nodiscard]] std::optional<AskForm> measure_form(const Asking& asking);
/// Nothing when no measure is under way.
[[nodiscard]] std::optional<AskForm> progress_form(const Asking& asking);
/// Each measure that is under way and not evaluated at this visit; nothing when there is none.
[[nodiscard]] std::optional<AskForm> evaluation_form(const Asking& asking);
/// What is asked otherwise when a step does not ask for it; nothing when that is not so, or when there is nothing to
/// say it of.
[[nodiscard]] std::optional<AskForm> plan_addition(std::string_view type, const Asking& asking);

}  // namespace bti::cli
