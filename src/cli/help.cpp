#include "cli/help.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "bti/text.hpp"

namespace bti::cli {
namespace {

using Rows = std::vector<std::pair<std::string, std::string>>;

/// Two columns, the second wrapped beside the first.
void print_rows(Session& session, const Rows& rows) {
  std::size_t widest = 0;
  for (const auto& [left, right] : rows) widest = std::max(widest, width(left));
  for (const auto& [left, right] : rows) {
    print_marked(session, left + std::string(widest - width(left) + 2, ' '), right, 2);
  }
}

std::string usage(const Session& session, const Command& command) {
  return say(session, Message{help_id(command, ".usage"), {}});
}

std::string summary(const Session& session, const Command& command) {
  return say(session, Message{help_id(command), {}});
}

void print_commands(Session& session, std::string_view first_word) {
  Rows rows;
  for (const Command& command : commands()) {
    if (first_word.empty() || command.name.starts_with(std::string(first_word) + " ")) {
      rows.emplace_back(usage(session, command), summary(session, command));
    }
  }
  print_rows(session, rows);
}

void print_options(Session& session, const Command& command) {
  Rows rows;
  const auto add = [&](const Option& option) {
    std::string left(option.name);
    if (!option.value.empty()) left += " " + say(session, Message{std::string(option.value), {}});
    rows.emplace_back(std::move(left), say(session, Message{std::string(option.help), {}}));
  };
  std::ranges::for_each(command.options, add);
  std::ranges::for_each(common_options(), add);
  print_rows(session, rows);
}

/// Lines that are to be typed stand as they are.
void print_examples(Session& session, const Command& command) {
  std::string_view rest;
  const std::string examples = say(session, Message{help_id(command, ".examples"), {}});
  for (rest = examples; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    session.env.out << "  " << rest.substr(0, end) << '\n';
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

}  // namespace

std::string help_id(const Command& command, std::string_view part) {
  std::string id = "help." + std::string(command.name);
  std::ranges::replace(id, ' ', '-');
  return id + std::string(part);
}

void show_overview(Session& session) {
  print(session, msg("help.overview"));
  session.env.out << '\n';
  print_commands(session, "");
  session.env.out << '\n';
  print(session, msg("help.overview.more"));
}

void show_help(Session& session, const Command& command) {
  session.env.out << usage(session, command) << '\n';
  print(session, Message{help_id(command), {}});
  session.env.out << '\n' << say(session, msg("help.examples")) << '\n';
  print_examples(session, command);
  session.env.out << '\n';
  print(session, Message{help_id(command, ".text"), {}});
  session.env.out << '\n' << say(session, msg("help.options")) << '\n';
  print_options(session, command);
}

void show_group(Session& session, std::string_view word) {
  print_commands(session, word);
  session.env.out << '\n';
  print(session, msg("help.group.more", word));
}

}  // namespace bti::cli
