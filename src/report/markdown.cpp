// A document as CommonMark. Free text is escaped so that it reads in print as it was written.
#include <algorithm>

#include "bti/report.hpp"
#include "bti/text.hpp"

namespace bti {
namespace {

std::string escaped(std::string_view text) {
  constexpr std::string_view markup = "\\`*_[]<>#|~&$";
  std::string out;
  for (const char letter : text) {
    if (markup.contains(letter)) out += '\\';
    out += letter;
  }
  return out;
}

std::string_view trimmed(std::string_view line) {
  constexpr std::string_view blanks = " \t";
  const std::size_t first = line.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return line.substr(first, line.find_last_not_of(blanks) + 1 - first);
}

/// A line where a block could begin: no list, rule, table or underlined heading.
std::string escaped_line(std::string_view line) {
  std::string out = escaped(line);
  const std::size_t digits = std::min(out.find_first_not_of("0123456789"), out.size());
  if (digits < out.size() && (digits == 0 ? std::string_view("-+=:") : std::string_view(".)")).contains(out[digits])) {
    out.insert(digits, 1, '\\');
  }
  return out;
}

class MarkdownWriter {
 public:
  std::string write(const Document& document) {
    m_out = "# " + inline_markdown(document.title) + "\n";
    for (const Block& block : document.blocks) {
      if (is_only_drawn(block)) continue;
      m_out += '\n';
      std::visit([this](const auto& one) { add(one); }, block);
    }
    return std::move(m_out);
  }

 private:
  void add(const Heading& heading) { m_out += "## " + inline_markdown(heading.text) + "\n"; }
  void add(const Paragraph& paragraph) { flow("", paragraph.text, 0); }

  void add(const Facts& facts) {
    for (const auto& [name, value] : facts.rows) flow("- **" + inline_markdown(name) + ":** ", value, 2);
  }

  void add(const Items& list) {
    for (const Item& item : list.items) {
      const std::string indent(2 * item.depth, ' ');
      const std::string label = item.label.empty() ? "" : "**" + inline_markdown(item.label) + "** ";
      if (item.struck) {
        m_out += indent + "- " + label + "~~" + inline_markdown(item.text) + "~~\n";
      } else {
        flow(indent + "- " + label, item.text, indent.size() + 2);
      }
      for (const auto& [name, value] : item.details) {
        flow(indent + "  - " + inline_markdown(name, true) + ": ", value, indent.size() + 4);
      }
    }
  }

  void add(const Picture& picture) {
    add(Heading{picture.title});
    m_out += '\n';
    add(Paragraph{picture.words});
  }

  /// Text after a lead; its line breaks stay, its blank lines part paragraphs.
  void flow(const std::string& lead, const std::string& text, std::size_t indent) {
    const std::string shown = visible(text);
    const std::string below = "\n" + std::string(indent, ' ');
    m_out += lead;
    bool line_start = lead.empty() || lead.ends_with("- ");
    std::string between;
    for (std::string_view rest = shown; !rest.empty();) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      const std::string_view line = trimmed(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
      if (line.empty()) {
        if (!between.empty()) between = "\n" + below;
        continue;
      }
      m_out += between + (line_start ? escaped_line(line) : escaped(line));
      between = "\\" + below;
      line_start = true;
    }
    m_out += '\n';
  }

  std::string m_out;
};

}  // namespace

std::string inline_markdown(std::string_view text, bool line_start) {
  std::string flat = visible(text);
  std::ranges::replace(flat, '\n', ' ');
  return line_start ? escaped_line(trimmed(flat)) : escaped(trimmed(flat));
}

std::string to_markdown(const Document& document) { return MarkdownWriter().write(document); }

}  // namespace bti
