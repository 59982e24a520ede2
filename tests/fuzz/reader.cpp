// Whatever the bytes, the strict reader gives a tree or problems, each with a place in the text, and a
// masked excerpt never shows what someone wrote.
#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "bti/messages.hpp"
#include "bti/source.hpp"
#include "bti/text.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at <= text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

/// The bytes of a line from a column on.
std::string_view from_column(std::string_view line, std::size_t column) {
  std::size_t at = 0;
  while (at < line.size() && bti::length(line.substr(0, at)) + 1 < column) ++at;
  return line.substr(at);
}

class Check {
 public:
  explicit Check(std::string_view text) : m_text(text), m_lines(lines_of(text)) {}

  void problems(bti::Errors errors) const {
    require(!errors.empty());
    for (const auto& error : errors) {
      require(bti::has_text(error.what.id) && bti::has_text(error.hint.id));
      place(error.at);
    }
    bti::locate(errors, "file", m_text, bti::Excerpt::masked);
    for (const auto& error : errors) require(!bti::text(error, bti::Language::nn).empty());
  }

  void value(const bti::Value& value) const {
    place(value.at);
    hidden(value);
    for (const auto& item : value.items) this->value(item);
    for (const auto& member : value.members) {
      place(member.at);
      this->value(member.value);
    }
  }

 private:
  void place(bti::Position at) const {
    if (at.line == 0) return;
    require(at.line <= m_lines.size() && at.column >= 1 && at.column <= m_lines[at.line - 1].size() + 1);
  }

  /// A value of several words is someone's text, whatever its key.
  void hidden(const bti::Value& value) const {
    if (value.kind != bti::Value::Kind::scalar || !value.text.contains(' ')) return;
    auto written = from_column(m_lines[value.at.line - 1], value.at.column);
    if (value.quoted && !written.empty()) written.remove_prefix(1);
    if (!written.starts_with(value.text)) return;
    const auto shown = bti::excerpt(m_text, value.at, bti::Excerpt::masked);
    const auto caret = shown.rfind('\n');
    const auto column = shown.size() - caret - 1 + (value.quoted ? 1U : 0U);
    const auto masked = from_column(std::string_view(shown).substr(0, caret), column);
    const auto end = std::min(bti::length(value.text), bti::length(masked));
    const auto after = from_column(masked, end + 1);
    const auto region = masked.substr(0, masked.size() - after.size());
    require(std::ranges::none_of(
        region, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }));
  }

  std::string_view m_text;
  std::vector<std::string_view> m_lines;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(bytes), size);
  const auto value = bti::read_yaml(text, bti::guide_limit);
  const Check check(text);
  if (!value) {
    check.problems(value.error());
    return 0;
  }
  require(bti::find_invalid_utf8(text) == std::string::npos);
  require(value->kind == bti::Value::Kind::map);
  check.value(*value);
  return 0;
}
