// One question at a terminal: asked, answered, checked, asked again.
// Knows lines and keys. Must not know which questions there are or what becomes of the answers.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "bti/journal.hpp"
#include "cli/session.hpp"

namespace bti::cli {

/// A way to answer: by its key or number in the menu, or by its value.
struct Choice {
  std::string value;
  std::string label;
  std::string detail{};    ///< below the label
  std::string key{};       ///< typed instead of a number; such choices stand last
  std::string leads_to{};  ///< below the detail
};

struct Question {
  std::string field;
  Message text;
  FieldKind kind{FieldKind::label};
  bool required{false};
  bool list{false};
  bool past{false};                      ///< a date that has been
  bool planned{false};                   ///< a date that is to come
  std::vector<Choice> choices{};         ///< a menu, when there are any
  std::vector<std::string> otherwise{};  ///< what Enter answers when nothing was answered before
  Message enter{};                       ///< what Enter does, when it is neither to skip nor to keep
  Message help{};                        ///< for `?`
};

struct Reply {
  enum class Kind { answer, nothing, cleared, back, onward, stop, interrupted, acute };
  Kind kind;
  std::vector<std::string> values{};
};

/// What lies round the questions of one step.
struct Surroundings {
  std::function<void()> explain;               ///< shows help for what is being asked, if there is any
  std::function<bool(std::size_t)> show_tool;  ///< shows tool 1, 2 ...; false when there is none
  std::filesystem::path editing_folder;        ///< private; for the editor's file
  bool onward{false};                          ///< may one go past what is left, to the ways on?
};

/// Asks until there is an answer that fits, or a key that leads elsewhere. `present` is what was
/// answered before; Enter keeps it.
[[nodiscard]] Reply ask(Session& session, const Question& question, std::vector<std::string> present,
                        const Surroundings& around);

/// A question of the program itself, answered by `yes` or `no`.
[[nodiscard]] Reply ask_yes_no(Session& session, const Message& text, bool otherwise);

}  // namespace bti::cli
