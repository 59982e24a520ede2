#include <algorithm>
#include <utility>

#include "base/case_mask.hpp"
#include "base/limit_errors.hpp"
#include "base/utf8.hpp"
#include "bti/source.hpp"
#include "bti/text.hpp"

namespace bti {
namespace {

constexpr std::size_t most_columns = 100;
constexpr std::size_t most_before = 60;

/// The lines of a text as they may be shown, asked for from the top down.
class Lines {
 public:
  Lines(std::string_view text, Excerpt how)
      : m_text(text), m_masked(how != Excerpt::open), m_mask(how == Excerpt::answers) {}

  /// Line `number`, counted from 1; empty past the end.
  const std::string& line(std::size_t number) {
    while (m_number < number && m_at <= m_text.size()) {
      const auto end = std::min(m_text.find('\n', m_at), m_text.size());
      const auto source = m_text.substr(m_at, end - m_at);
      if (m_masked) {
        m_line = m_mask.next(source);
      } else if (m_number + 1 == number) {
        m_line = source;
      }
      m_at = end + 1;
      ++m_number;
    }
    if (m_number < number) m_line.clear();
    m_number = number;
    return m_line;
  }

 private:
  std::string_view m_text;
  bool m_masked;
  std::size_t m_at{0};
  std::size_t m_number{0};  ///< of m_line
  std::string m_line{};
  CaseMask m_mask;
};

/// Up to `most` characters of a line, from one of them on.
std::string_view characters(std::string_view line, std::size_t first, std::size_t most) {
  const auto skip = [&](std::size_t at, std::size_t count) {
    for (; count > 0 && at < line.size(); --count) at += std::max<std::size_t>(decode(line, at).size, 1);
    return at;
  };
  const auto begin = skip(0, first);
  return line.substr(begin, skip(begin, most) - begin);
}

/// Each character as it looks on a screen; a tab, which is easily taken for blanks, as an arrow.
std::vector<std::string> as_shown(std::string_view text) {
  std::vector<std::string> shown;
  for (std::size_t at = 0; at < text.size();) {
    const auto size = std::max<std::size_t>(decode(text, at).size, 1);
    shown.push_back(text[at] == '\t' ? "\u2192" : visible(text.substr(at, size)));
    at += size;
  }
  return shown;
}

/// The end of a text, as much as fits.
std::string last_columns(const std::vector<std::string>& shown, std::size_t columns, bool cut) {
  std::string text;
  auto first = shown.size();
  for (; first > 0 && width(shown[first - 1]) + width(text) <= columns; --first) text = shown[first - 1] + text;
  return cut || first > 0 ? "\u2026" + text : text;
}

/// The beginning of a text, as much as fits.
std::string first_columns(const std::vector<std::string>& shown, std::size_t columns) {
  std::string text;
  std::size_t next = 0;
  for (; next < shown.size() && width(text) + width(shown[next]) <= columns; ++next) text += shown[next];
  return next < shown.size() ? text + "\u2026" : text;
}

/// The line with a caret below one of its characters.
std::string with_caret(std::string_view line, std::size_t column) {
  const auto place = std::min(column - 1, length(line));
  const auto first = place - std::min(place, most_before);
  const auto before = last_columns(as_shown(characters(line, first, place - first)), most_before, first > 0);
  const auto after = first_columns(as_shown(characters(line, place, most_columns + 1)), most_columns - width(before));
  return before + after + "\n" + std::string(width(before), ' ') + "^";
}

std::string excerpt(Lines& lines, Position at) {
  if (at.line == 0) return {};
  const auto& line = lines.line(at.line);
  return line.empty() ? std::string() : with_caret(line, std::max<std::size_t>(at.column, 1));
}

}  // namespace

std::string excerpt(std::string_view text, Position at, Excerpt how) {
  Lines lines(text, how);
  return excerpt(lines, at);
}

namespace {

void locate_in(Errors& errors, std::size_t source, std::string_view file, std::string_view text, Excerpt how) {
  std::vector<Error*> downwards;
  for (Error& error : errors) {
    if (error.at.source != source) continue;
    if (error.file.empty()) error.file = file;
    if (error.excerpt.empty()) downwards.push_back(&error);
  }
  std::ranges::sort(downwards, {}, [](const Error* error) { return error->at; });
  Lines lines(text, how);
  for (Error* error : downwards) {
    error->excerpt = excerpt(lines, error->at);
    if (how != Excerpt::open && error->what.id == "reader.unknown-key") error->what = msg("reader.unknown-text-key");
  }
}

void limit_told(Errors& errors) {
  const auto by_rule = [](const Error& error) { return error.failure == Failure::rule; };
  if (std::ranges::none_of(errors, by_rule)) limit_errors(errors);
}

}  // namespace

void locate(Errors& errors, std::string_view file, std::string_view text, Excerpt how) {
  limit_told(errors);
  locate_in(errors, 0, file, text, how);
}

void locate(Errors& errors, const std::vector<Source>& sources, Excerpt how) {
  limit_told(errors);
  for (std::size_t i = 0; i < sources.size(); ++i) locate_in(errors, i, sources[i].file, sources[i].text, how);
}

}  // namespace bti
