#include "guide/yaml_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace bti {
namespace {

using Kind = Value::Kind;

/// The bytes of a character that no file of ours may hold as it is, and how it is written; empty for others.
std::string_view escape_of(std::string_view text) {
  using namespace std::string_view_literals;
  constexpr std::string_view table[] = {"\xc2\x85\\N"sv, "\xe2\x80\xa8\\L"sv, "\xe2\x80\xa9\\P"sv,
                                        "\xef\xbb\xbf\\uFEFF"sv};
  for (const std::string_view row : table) {
    if (text.starts_with(row.substr(0, row.find('\\')))) return row;
  }
  return {};
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (const std::string_view escape = escape_of(text.substr(at)); !escape.empty()) {
      out += escape.substr(escape.find('\\'));
      at += escape.find('\\') - 1;
      continue;
    }
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') {
      out += fmt::format("\\x{:02x}", static_cast<unsigned>(c));
    } else {
      out += c;
    }
  }
  return out + "\"";
}

/// Can the text stand as lines of their own, and be read as it is?
bool fits_block(std::string_view text) {
  const auto is_control = [](char c) { return (static_cast<unsigned char>(c) < ' ' && c != '\n') || c == '\x7f'; };
  return text.contains('\n') && !text.starts_with(' ') && !text.starts_with('\n') && !text.contains(" \n") &&
         !text.ends_with("\n\n") && !text.ends_with(' ') && !std::ranges::any_of(text, is_control);
}

std::string block(std::string_view text, const std::string& indent) {
  std::string out = text.ends_with('\n') ? "|\n" : "|-\n";
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    out += (end == 0 ? "" : indent + std::string(text.substr(0, end))) + "\n";
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

std::string write(const Value& value, const std::string& indent);

std::string write_members(const Value& map, const std::string& indent) {
  std::string out;
  for (const Member& member : map.members) {
    out += (out.empty() ? "" : indent) + (is_slug(member.key) ? member.key : quoted(member.key)) + ":";
    const bool below = (member.value.kind == Kind::map && !member.value.members.empty()) ||
                       (member.value.kind == Kind::list && !member.value.items.empty());
    if (below) out += "\n" + indent + (member.value.kind == Kind::map ? "  " : "");
    if (!below) out += " ";
    out += write(member.value, member.value.kind == Kind::list ? indent : indent + "  ");
  }
  return out;
}

std::string write_items(const Value& list, const std::string& indent) {
  std::string out;
  for (const Value& item : list.items) out += (out.empty() ? "- " : indent + "- ") + write(item, indent + "  ");
  return out;
}

/// What follows a key or a hyphen, to the end of its last line.
std::string write(const Value& value, const std::string& indent) {
  switch (value.kind) {
    case Kind::null:
      return "null\n";
    case Kind::scalar:
      if (!value.quoted && !value.text.contains('\n') && !holds_control(value.text)) return value.text + "\n";
      return !holds_control(value.text) && fits_block(value.text) ? block(value.text, indent)
                                                                  : quoted(value.text) + "\n";
    case Kind::list:
      return value.items.empty() ? "[]\n" : write_items(value, indent);
    case Kind::map:
      return value.members.empty() ? "{}\n" : write_members(value, indent);
  }
  return "\n";
}

}  // namespace

std::string to_yaml(const Value& map) { return write(map, ""); }

}  // namespace bti
