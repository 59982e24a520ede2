// A document as a page of HTML.
#include <algorithm>

#include "bti/report.hpp"
#include "bti/text.hpp"
#include "report/html_style.hpp"
#include "report/markup.hpp"

namespace bti {
namespace {

/// Even a page that somebody adds to afterwards loads nothing, runs nothing and sends nothing.
constexpr std::string_view policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t") == std::string_view::npos; }

/// The paragraphs of a text, that blank lines part; in each its line breaks stay.
std::vector<std::string> paragraphs(const std::string& text) {
  std::vector<std::string> all(1);
  const std::string shown = markup_text(text);
  for (std::string_view rest = shown; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (!is_blank(line)) {
      all.back() += (all.back().empty() ? "" : "<br>\n") + std::string(line);
    } else if (!all.back().empty()) {
      all.emplace_back();
    }
  }
  if (all.size() > 1 && all.back().empty()) all.pop_back();
  return all;
}

std::string on_one_line(std::string_view text) {
  std::string flat = markup_text(text);
  std::ranges::replace(flat, '\n', ' ');
  return flat;
}

class HtmlWriter {
 public:
  std::string write(const Document& document) {
    const std::string title = on_one_line(document.title);
    const std::string direction = document.language == "ar" ? " dir=\"rtl\"" : "";
    m_out = "<!DOCTYPE html>\n<html lang=\"" + markup_text(document.language) + "\"" + direction + ">\n<head>\n";
    m_out += "<meta charset=\"utf-8\">\n";
    m_out += "<meta http-equiv=\"Content-Security-Policy\" content=\"" + std::string(policy) + "\">\n";
    m_out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    m_out += "<title>" + title + "</title>\n<style>" + std::string(html_style) + "</style>\n</head>\n<body>\n<main>\n";
    m_out += "<h1>" + title + "</h1>\n";
    for (const Block& block : document.blocks) std::visit([this](const auto& one) { add(one); }, block);
    m_out += "</main>\n</body>\n</html>\n";
    return std::move(m_out);
  }

 private:
  void add(const Heading& heading) { m_out += "<h2>" + on_one_line(heading.text) + "</h2>\n"; }

  void add(const Paragraph& paragraph) {
    for (const std::string& one : paragraphs(paragraph.text)) m_out += "<p>" + one + "</p>\n";
  }

  void add(const Facts& facts) { add_names("facts", facts.rows); }

  void add_names(std::string_view kind, const std::vector<std::pair<std::string, std::string>>& rows) {
    if (rows.empty()) return;
    m_out += "<dl class=\"" + std::string(kind) + "\">\n";
    for (const auto& [name, value] : rows) {
      const auto parts = paragraphs(value);
      m_out += "<div><dt>" + on_one_line(name) + "</dt>";
      m_out += parts.size() == 1 ? "<dd class=\"short\">" + parts.front() : "<dd>" + in_paragraphs(parts);
      m_out += "</dd></div>\n";
    }
    m_out += "</dl>\n";
  }

  static std::string in_paragraphs(const std::vector<std::string>& parts) {
    std::string all;
    for (const std::string& one : parts) all += "<p>" + one + "</p>";
    return all;
  }

  void add(const Items& list) {
    const bool numbered = std::ranges::any_of(list.items, [](const Item& item) { return !item.label.empty(); });
    const std::string begin = numbered ? "<ul class=\"numbered\">\n" : "<ul>\n";
    std::size_t lists = 0;  // that are open, each with its last item open
    for (const Item& item : list.items) {
      const std::size_t wanted = std::min(item.depth, lists) + 1;
      if (wanted > lists) {
        m_out += begin;
        ++lists;
      } else {
        m_out += "</li>\n";
        for (; lists > wanted; --lists) m_out += "</ul>\n</li>\n";
      }
      add(item);
    }
    for (; lists > 0; --lists) m_out += "</li>\n</ul>\n";
  }

  void add(const Item& item) {
    const auto parts = paragraphs(item.text);
    std::string words = parts.size() == 1 ? parts.front() : in_paragraphs(parts);
    if (item.struck) words = "<del>" + words + "</del>";
    m_out += "<li>";
    if (!item.label.empty()) m_out += "<span class=\"label\">" + on_one_line(item.label) + "</span> ";
    m_out += words + "\n";
    add_names("details", item.details);
  }

  void add(const Picture& picture) {
    add(Heading{picture.title});
    m_out += "<figure>\n" + to_svg(picture) + "\n";
    if (!picture.notes.empty()) {
      m_out += "<figcaption>\n";
      for (const std::string& note : picture.notes) m_out += "<p>" + on_one_line(note) + "</p>\n";
      m_out += "</figcaption>\n";
    }
    m_out += "</figure>\n";
  }

  std::string m_out;
};

}  // namespace

std::string markup_text(std::string_view text) {
  std::string out;
  for (const char letter : visible(text)) {
    switch (letter) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += letter;
    }
  }
  return out;
}

std::string to_html(const Document& document) { return HtmlWriter().write(document); }

}  // namespace bti
