#include "support/words.hpp"

#include <algorithm>
#include <string_view>

namespace bti::support {
namespace {

struct Word {
  std::string text;
  bool quoted{false};  ///< it begins with a quote
};

// The words of one line; nothing when it holds what only a shell understands.
std::optional<std::vector<Word>> split(std::string_view line) {
  std::vector<Word> words;
  bool inside = false;
  char quote = '\0';
  for (const char c : line) {
    if (quote != '\0') {
      if (quote == '"' && (c == '$' || c == '`' || c == '\\')) return std::nullopt;
      if (c == quote) {
        quote = '\0';
      } else {
        words.back().text += c;
      }
      continue;
    }
    if (c == ' ') {
      inside = false;
      continue;
    }
    if (std::string_view("|&;()$`\\*?~#{}").contains(c)) return std::nullopt;
    if (inside && (c == '<' || c == '>') && words.back().text != "<") return std::nullopt;
    const bool quotes = c == '\'' || c == '"';
    if (!inside) words.push_back({"", quotes});
    inside = true;
    if (quotes) {
      quote = c;
    } else {
      words.back().text += c;
    }
  }
  return quote == '\0' ? std::optional(std::move(words)) : std::nullopt;
}

std::optional<std::string> here_document(const std::vector<std::string>& lines, const std::string& end) {
  if (lines.size() < 2 || lines.back() != end) return std::nullopt;
  std::string text;
  for (std::size_t i = 1; i + 1 < lines.size(); ++i) text += lines[i] + "\n";
  return text;
}

bool is_assignment(const Word& word) {
  const auto name = word.text.substr(0, word.text.find('='));
  return name.size() < word.text.size() && !name.empty() &&
         std::ranges::all_of(name, [](char c) { return c == '_' || (c >= 'A' && c <= 'Z'); });
}

// Takes a redirection at `at`, with its target in the same word or in the next one.
bool take_redirection(const std::vector<Word>& words, std::size_t& at, const std::vector<std::string>& lines,
                      PlainCommand& command) {
  const std::string& word = words[at].text;
  const std::string mark = word.starts_with("<<") ? "<<" : word.substr(0, 1);
  std::string target = word.substr(mark.size());
  if (target.empty() && at + 1 < words.size()) target = words[++at].text;
  if (mark == "<<") {
    command.input = here_document(lines, target);
    return command.input.has_value();
  }
  (mark == "<" ? command.input_file : command.output_file) = target;
  return !target.empty();
}

}  // namespace

std::optional<PlainCommand> take_apart(const std::vector<std::string>& lines) {
  const auto words = split(lines.front());
  if (!words) return std::nullopt;
  PlainCommand command;
  for (std::size_t at = 0; at < words->size(); ++at) {
    const auto& word = (*words)[at];
    if (!word.quoted && (word.text.starts_with('<') || word.text.starts_with('>'))) {
      if (!take_redirection(*words, at, lines, command)) return std::nullopt;
    } else if (command.words.empty() && !word.quoted && is_assignment(word)) {
      const auto equals = word.text.find('=');
      command.variables[word.text.substr(0, equals)] = word.text.substr(equals + 1);
    } else {
      command.words.push_back(word.text);
    }
  }
  const bool complete = command.input || lines.size() == 1;
  return complete ? std::optional(std::move(command)) : std::nullopt;
}

}  // namespace bti::support
