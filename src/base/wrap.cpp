#include <utility>

#include "bti/text.hpp"

namespace bti {
namespace {

constexpr std::string_view blanks = " \t";

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// One paragraph or list item being filled with words.
class Filler {
 public:
  Filler(std::vector<std::string>& lines, std::size_t columns) : m_lines(lines), m_columns(columns) {}

  void begin_item() {
    flush();
    m_hang = "  ";
    m_line = "-";
    m_used = 1;
  }

  void words(std::string_view text) {
    while (!(text = trim(text)).empty()) {
      const auto end = text.find_first_of(blanks);
      word(text.substr(0, end));
      text.remove_prefix(end == std::string_view::npos ? text.size() : end);
    }
  }

  void flush() {
    if (m_used > 0) m_lines.push_back(std::exchange(m_line, {}));
    m_used = 0;
    m_hang.clear();
  }

 private:
  void word(std::string_view text) {
    const auto more = width(text);
    const bool first = m_used == 0 || (m_line == "-");
    if (!first && m_used + 1 + more > m_columns) {
      m_lines.push_back(std::exchange(m_line, m_hang));
      m_used = m_hang.size();
    } else if (m_used > 0) {
      m_line += ' ';
      ++m_used;
    }
    m_line += text;
    m_used += more;
  }

  std::vector<std::string>& m_lines;
  std::size_t m_columns;
  std::string m_line{};
  std::string m_hang{};
  std::size_t m_used{0};
};

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
  std::vector<std::string> lines;
  Filler filler(lines, columns);
  for (const auto line : split_lines(text)) {
    const auto words = trim(line);
    if (words.empty()) {
      filler.flush();
      if (!lines.empty() && !lines.back().empty()) lines.emplace_back();
    } else if (words.starts_with("- ")) {
      filler.begin_item();
      filler.words(words.substr(2));
    } else {
      filler.words(words);
    }
  }
  filler.flush();
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

}  // namespace bti
