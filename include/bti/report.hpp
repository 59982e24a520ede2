// What a case's state looks like to people who met: a document, and its formats.
// Knows layout. Must not know where the text goes.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "bti/engine.hpp"
#include "bti/messages.hpp"
#include "bti/settings.hpp"

namespace bti {

struct Heading {
  std::string text;
};
struct Paragraph {
  std::string text;
};
/// Names and values: "Sted: ...".
struct Facts {
  std::vector<std::pair<std::string, std::string>> rows;
};
/// A numbered or plain list; each item may have details below it.
struct Item {
  std::string label;  ///< "1", "1.2" or "" for a plain item
  std::string text;
  std::vector<std::pair<std::string, std::string>> details;
};
struct Items {
  std::vector<Item> items;
};
using Block = std::variant<Heading, Paragraph, Facts, Items>;

struct Document {
  std::string title;
  std::vector<Block> blocks;
};

/// What a report is made from.
struct Subjects {
  const Guide& guide;
  const Case& of;
  const State& state;
  const Settings& settings;
  Language language;
};

/// The summary for those who met last: who took part, the child's view, goals and measures with who,
/// where and when, the evaluation of each, decision and reason, next meeting. What the case does not
/// hold is left out or called missing; nothing is invented.
[[nodiscard]] Document meeting_report(const Subjects& from);
/// The journal, oldest entry first.
[[nodiscard]] Document chronology(const Subjects& from);

/// Plain text, wrapped to `columns`.
[[nodiscard]] std::string to_text(const Document& document, std::size_t columns);
[[nodiscard]] std::string to_markdown(const Document& document);

}  // namespace bti
