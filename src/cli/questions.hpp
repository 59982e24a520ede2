// The questions that the fields of an entry make.
// Knows fields, and what Enter means. Must not know what a step asks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/forms.hpp"

namespace bti::cli {

/// One question for each field that is asked for, in order.
[[nodiscard]] std::vector<Question> questions_of(std::string_view type, const Asking& asking);
/// The question of a field that is asked for.
[[nodiscard]] Question& find(std::vector<Question>& questions, std::string_view field);
void drop(std::vector<Question>& questions, std::string_view field);
/// What a field of an entry was answered first; empty when it was not.
[[nodiscard]] std::string first_value(const Answer& item, std::string_view field);

}  // namespace bti::cli
