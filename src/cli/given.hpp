// One entry outside the order of a step: from an answers file and options, or asked for.
// Knows fields and files. Must not know what the entry means.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "cli/run_form.hpp"

namespace bti::cli {

/// An option, and the field that it gives.
struct Said {
  std::string_view option;
  std::string_view field;
};

/// An entry's own fields from the answers file, if one is named, as answers to a step are written
/// (bti-step(1)). What the options say counts before it.
[[nodiscard]] Result<Payload> read_given(const Session& session, std::string_view type, std::span<const Said> options);

/// Asks a form once, and gives what was answered: what goes without asking, when that was nothing.
[[nodiscard]] Way ask_given(Session& session, const AskForm& form, Answer& answer,
                            const std::function<void()>& explain = {});

/// The first value of a field, if it has one.
[[nodiscard]] std::optional<std::string> first_of(const Answer& answer, std::string_view field);

/// What was typed is not lost with what kept it from being recorded: it lies in a file for --answers.
void keep_typed(Session& session, const Answer& answer);
/// The same for an answers file of `bti add CASE KIND`.
void keep_typed(Session& session, const std::string& answers, const std::string& kind);

}  // namespace bti::cli
