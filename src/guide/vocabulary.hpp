// The closed vocabulary of asks and needs, and how each is written in a guide.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "bti/guide.hpp"

namespace bti {

/// What may stand after an ask's name.
enum class AskForm {
  once,     ///< required | optional
  advice,   ///< required | optional | a team or role of the guide
  counted,  ///< at-least N | optional
  consent,  ///< a consent of the guide
  meeting,  ///< a kind of meeting of the guide
  role,     ///< a role of the guide
  form,     ///< a form of the guide
  each,     ///< each-measure
};

struct AskWord {
  AskKind kind;
  std::string_view name;
  AskForm form;
};

/// What `to` may say besides levels and steps.
inline constexpr std::array target_words = {
    std::string_view("next"),      std::string_view("close"), std::string_view("hand-off"), std::string_view("refer"),
    std::string_view("done-here"), std::string_view("stay"),  std::string_view("back"),
};

inline constexpr std::array ask_words = {
    AskWord{AskKind::subject, "subject", AskForm::once},
    AskWord{AskKind::concern, "concern", AskForm::once},
    AskWord{AskKind::consulted, "consulted", AskForm::advice},
    AskWord{AskKind::contacted, "contacted", AskForm::once},
    AskWord{AskKind::conversation, "conversation", AskForm::once},
    AskWord{AskKind::voice, "voice", AskForm::once},
    AskWord{AskKind::view, "view", AskForm::once},
    AskWord{AskKind::participant, "participant", AskForm::counted},
    AskWord{AskKind::consent, "consent", AskForm::consent},
    AskWord{AskKind::log, "log", AskForm::once},
    AskWord{AskKind::holder, "holder", AskForm::once},
    AskWord{AskKind::role, "role", AskForm::role},
    AskWord{AskKind::goal, "goal", AskForm::counted},
    AskWord{AskKind::measure, "measure", AskForm::counted},
    AskWord{AskKind::progress, "progress", AskForm::once},
    AskWord{AskKind::meeting, "meeting", AskForm::meeting},
    AskWord{AskKind::minutes, "minutes", AskForm::meeting},
    AskWord{AskKind::evaluation, "evaluation", AskForm::each},
    AskWord{AskKind::form, "form", AskForm::form},
    AskWord{AskKind::note, "note", AskForm::once},
    AskWord{AskKind::decision, "decision", AskForm::once},
};

[[nodiscard]] const AskWord* find_ask_word(std::string_view name);

}  // namespace bti
