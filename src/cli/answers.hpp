// Answers on their way from a person to the engine: kept as fields of text, written as the answers
// file that `--answers` reads.
// Knows that format (bti-step(1)). Must not know prompts.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "bti/guide.hpp"
#include "bti/source.hpp"

namespace bti::cli {

/// The fields of one entry to be, by name; a field that is no list has one value.
using Answer = std::map<std::string, std::vector<std::string>, std::less<>>;

/// A field that says a consent was refused; such an item becomes a refusal.
inline constexpr std::string_view refused_field = "refused";
[[nodiscard]] bool is_refused(const Answer& item);

struct Answers {
  std::map<std::string, std::vector<Answer>, std::less<>> entries;  ///< by ask: "goal", "consent" ...
  /// outcome, to, reason; for a new case acute, raised-by, service; `x-step` of a draft.
  std::map<std::string, std::string, std::less<>> choices;

  [[nodiscard]] bool empty() const { return entries.empty() && choices.empty(); }
};

/// The items that answer an ask: with `of`, those of that consent or kind of meeting.
[[nodiscard]] std::vector<Answer> items_of(const Answers& answers, const Ask& ask);
void set_items(Answers& answers, const Ask& ask, std::vector<Answer> items);
/// The field by which items of asks of this kind are told apart; empty when they are not.
[[nodiscard]] std::string_view of_field(AskKind kind);

/// As an answers file.
[[nodiscard]] std::string render_answers(const Answers& answers);
/// From an answers file as render_answers wrote it.
[[nodiscard]] Answers read_draft(const Value& file);

}  // namespace bti::cli
