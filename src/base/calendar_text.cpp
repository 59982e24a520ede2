#include "base/calendar_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "bti/text.hpp"

namespace bti {
namespace {

constexpr std::size_t longest_line = 75;  // octets, without the line's end [3.1]

/// Is the byte the first of a character?
bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

}  // namespace

std::string calendar_escaped(std::string_view value) {
  std::string out;
  for (const char letter : visible(value)) {
    if (letter == '\n') {
      out += "\\n";
      continue;
    }
    if (letter == '\\' || letter == ';' || letter == ',') out += '\\';
    out += letter;
  }
  return out;
}

std::string calendar_date(Date date) {
  std::string digits = iso(date);
  std::erase(digits, '-');
  return digits;
}

std::string calendar_moment(const Instant& moment) {
  const auto day = std::chrono::floor<std::chrono::days>(moment.utc);
  const std::chrono::hh_mm_ss time{moment.utc - day};
  return fmt::format("{}T{:02}{:02}{:02}Z", calendar_date(Date{day}), time.hours().count(), time.minutes().count(),
                     time.seconds().count());
}

void add_calendar_line(std::string& text, std::string_view content) {
  std::size_t room = longest_line;
  while (content.size() > room) {
    std::size_t end = room;
    while (!begins_character(content[end])) --end;
    text += std::string(content.substr(0, end)) + "\r\n ";
    content.remove_prefix(end);
    room = longest_line - 1;  // the blank counts
  }
  text += std::string(content) + "\r\n";
}

}  // namespace bti
