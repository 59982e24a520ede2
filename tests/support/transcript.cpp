#include "support/transcript.hpp"

#include <algorithm>
#include <array>

namespace bti::support {
namespace {

constexpr std::string_view margin = "  ";

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

bool opens_command(std::string_view line) { return line.starts_with("  $ ") || line.starts_with("  % "); }

Item read_unindented(const std::string& line) {
  if (!line.starts_with("@ ")) return Prose{line};
  if (const auto now = parse_instant(std::string_view(line).substr(2))) return SetClock{line, *now};
  return Prose{"!! no moment: " + line};
}

class Reader {
 public:
  explicit Reader(std::vector<std::string> lines) : m_lines(std::move(lines)) {}

  std::vector<Item> read() {
    while (m_at < m_lines.size()) {
      const auto& line = m_lines[m_at];
      if (opens_command(line)) {
        read_command();
      } else {
        m_items.push_back(line.starts_with(margin) ? Item{Prose{"!! no command: " + line}} : read_unindented(line));
        ++m_at;
      }
    }
    return std::move(m_items);
  }

 private:
  void read_command() {
    const auto& line = m_lines[m_at++];
    Command command{line[2] == '%', {line.substr(4)}};
    while (m_at < m_lines.size() && (m_lines[m_at].starts_with("  > ") || m_lines[m_at] == "  >")) {
      command.lines.push_back(m_lines[m_at].substr(std::min(m_lines[m_at].size(), std::size_t{4})));
      ++m_at;
    }
    m_items.emplace_back(std::move(command));
    skip_output();
  }

  // Blank lines belong to the output when more of it follows, else they part the items.
  void skip_output() {
    for (auto next = m_at; next < m_lines.size(); ++next) {
      if (m_lines[next].empty()) continue;
      if (opens_command(m_lines[next]) || !m_lines[next].starts_with(margin)) return;
      m_at = next + 1;
    }
  }

  std::vector<std::string> m_lines;
  std::size_t m_at{0};
  std::vector<Item> m_items;
};

bool looks_like_markup(std::string_view line) {
  constexpr std::array<std::string_view, 5> marks{"$ ", "% ", "> ", "¶", "\\"};
  const bool status = line.starts_with('[') && line.ends_with(']');
  return line == ">" || status || std::ranges::any_of(marks, [line](auto mark) { return line.starts_with(mark); });
}

// Control characters as their pictures, so that a transcript stays a text file.
std::string pictured(std::string_view line) {
  std::string text;
  for (const char c : line) {
    if (static_cast<unsigned char>(c) < 0x20 && c != '\t') {
      text += "\xe2\x90";
      text += static_cast<char>(0x80 + c);
    } else {
      text += c;
    }
  }
  return text;
}

std::string rendered(const Shown& shown) {
  std::string text;
  const auto lines = lines_of(shown.output);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool last = i + 1 == lines.size();
    auto line = pictured(lines[i]);
    if (looks_like_markup(line)) line.insert(0, "\\");
    if (last && line.empty()) line = "¶";
    if (last && !shown.output.ends_with('\n')) line += " (no newline)";
    text += line.empty() ? "\n" : std::string(margin) + line + "\n";
  }
  if (shown.status != 0) text += std::string(margin) + "[" + std::to_string(shown.status) + "]\n";
  return text;
}

std::string typed(const Command& command) {
  std::string text = command.terminal ? "  % " : "  $ ";
  text += command.lines.front() + "\n";
  for (std::size_t i = 1; i < command.lines.size(); ++i)
    text += command.lines[i].empty() ? "  >\n" : "  > " + command.lines[i] + "\n";
  return text;
}

}  // namespace

std::vector<Item> read_transcript(std::string_view text) { return Reader(lines_of(text)).read(); }

std::string replay(const std::vector<Item>& items, const std::function<void(const Instant&)>& set_clock,
                   const std::function<Shown(const Command&)>& run) {
  std::string text;
  for (const auto& item : items) {
    if (const auto* prose = std::get_if<Prose>(&item)) {
      text += prose->line + "\n";
    } else if (const auto* clock = std::get_if<SetClock>(&item)) {
      set_clock(clock->now);
      text += clock->line + "\n";
    } else {
      const auto& command = std::get<Command>(item);
      text += typed(command) + rendered(run(command));
    }
  }
  return text;
}

}  // namespace bti::support
