// A document as plain text.
#include <algorithm>

#include "bti/report.hpp"
#include "bti/text.hpp"

namespace bti {
namespace {

constexpr std::size_t narrowest = 20;  // columns left for a value beside its name

class TextWriter {
 public:
  explicit TextWriter(std::size_t columns) : m_columns(columns) {}

  std::string write(const Document& document) {
    underlined(document.title, '=');
    for (const Block& block : document.blocks) {
      if (is_only_drawn(block)) continue;
      m_out += '\n';
      std::visit([this](const auto& one) { add(one); }, block);
    }
    return std::move(m_out);
  }

 private:
  void add(const Heading& heading) { underlined(heading.text, '-'); }
  void add(const Paragraph& paragraph) { hang("", paragraph.text, 0); }

  void add(const Facts& facts) {
    std::size_t widest = 0;
    for (const auto& [name, value] : facts.rows) widest = std::max(widest, width(visible(name)));
    const std::size_t column = widest + 3;
    for (const auto& [name, value] : facts.rows) {
      if (column + narrowest > m_columns) {
        detail(name, value, 0);
      } else {
        const std::string label = visible(name) + ":";
        hang(label + std::string(column - width(label), ' '), value, column);
      }
    }
  }

  void add(const Items& list) {
    const bool airy = std::ranges::any_of(list.items, [](const Item& item) { return !item.details.empty(); });
    for (const Item& item : list.items) {
      if (airy && &item != list.items.data()) m_out += '\n';
      const std::string label = item.label.empty() ? "- " : visible(item.label) + "  ";
      const std::string lead = std::string(3 * item.depth, ' ') + label;
      hang(lead, item.text, width(lead));
      for (const auto& [name, value] : item.details) detail(name, value, width(lead));
    }
  }

  void add(const Picture& picture) {
    add(Heading{picture.title});
    m_out += '\n';
    add(Paragraph{picture.words});
  }

  void underlined(const std::string& text, char line) {
    std::size_t widest = 0;
    for (const std::string& one : wrap(visible(text), m_columns)) {
      m_out += one + '\n';
      widest = std::max(widest, width(one));
    }
    m_out += std::string(widest, line) + '\n';
  }

  /// "name: value", several paragraphs below the name.
  void detail(const std::string& name, const std::string& value, std::size_t indent) {
    const std::string label = std::string(indent, ' ') + visible(name) + ":";
    if (value.contains('\n')) {
      m_out += label + '\n';
      hang(std::string(indent + 2, ' '), value, indent + 2);
    } else {
      // the label stands in the way of the first line only
      const auto lines = wrap(visible(name) + ": " + visible(value), room(indent + 2));
      for (std::size_t i = 0; i < lines.size(); ++i) {
        m_out += std::string(i == 0 ? indent : indent + 2, ' ') + lines[i] + '\n';
      }
    }
  }

  /// Text after a lead, its further lines below its first.
  void hang(const std::string& lead, const std::string& text, std::size_t indent) {
    std::string before = lead;
    for (const std::string& line : wrap(visible(text), room(indent))) {
      m_out += line.empty() ? "\n" : before + line + '\n';
      before = std::string(indent, ' ');
    }
  }

  [[nodiscard]] std::size_t room(std::size_t indent) const {
    return m_columns > indent + narrowest ? m_columns - indent : narrowest;
  }

  std::size_t m_columns;
  std::string m_out;
};

}  // namespace

std::string to_text(const Document& document, std::size_t columns) { return TextWriter(columns).write(document); }

}  // namespace bti
