// One form at a terminal: question after question, back again, and one entry more.
// Knows where in the form one stands. Must not know the step the form belongs to.
#pragma once

#include <functional>
#include <vector>

#include "cli/forms.hpp"

namespace bti::cli {

/// Where the answers lead: on, back, past what is left to the ways on, or out of the conversation.
enum class Way { forward, back, onward, stopped, interrupted, acute };

/// Where in a form to begin: at its first question, at its last, or after the last one answered.
enum class Start { first, last, resume };

struct Course {
  /// Told before each question: what the form is about is shown once there is one to ask.
  std::function<void()> head;
  /// May the form end with these entries, none left out?
  std::function<bool(const std::vector<Answer>&)> may_end;
  /// Told when one entry more is asked for because those before were not enough.
  std::function<void()> insist;
  /// Told after each answer.
  std::function<void(const std::vector<Answer>&)> keep;
  Surroundings around;
};

[[nodiscard]] Way run_form(Session& session, const AskForm& form, std::vector<Answer>& items, Start start,
                           const Course& course);

}  // namespace bti::cli
