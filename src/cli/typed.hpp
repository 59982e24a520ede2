// What was typed for a field, as the case file has it, or what is wrong with it.
// Knows kinds of fields. Must not know terminals.
#pragma once

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bti/date.hpp"
#include "bti/result.hpp"
#include "cli/prompt.hpp"

namespace bti::cli {

using Typed = std::expected<std::vector<std::string>, Message>;

[[nodiscard]] std::string trim(std::string_view text);
/// The text without the escape sequences that arrow keys and the like send.
[[nodiscard]] std::string without_keys(std::string_view text);
/// "Type 1 to 3, 0 or n."
[[nodiscard]] Message which_choice(const std::vector<Choice>& choices);
/// What keeps a text out of a case file: broken characters, control characters, an identity number.
[[nodiscard]] std::optional<Message> unfit(std::string_view text);
/// May the text stand in a case file as a label?
[[nodiscard]] bool is_label(std::string_view text);
[[nodiscard]] std::optional<bool> yes_or_no(std::string_view typed);
/// One answer, or several parted by commas, checked one by one.
[[nodiscard]] Typed read_typed(const Question& question, std::string_view typed, Date today);

}  // namespace bti::cli
