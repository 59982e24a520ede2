// Replays transcripts: bti_golden [--update] FILE.t ...
// Each begins in an empty folder. A difference is shown as `diff -u` shows it. --update writes what
// is shown now into the file, for a human to read before it is accepted.
#include <filesystem>
#include <iostream>

#include "support/compare.hpp"
#include "support/transcript.hpp"
#include "support/words.hpp"
#include "support/world.hpp"

namespace bti::support {
namespace {

Printed run_here(World& world, const PlainCommand& command, bool terminal) {
  Run run{{command.words.begin() + 1, command.words.end()}, command.input.value_or(""), terminal, command.variables};
  if (!command.input_file.empty()) run.input = slurp(world.path(command.input_file));
  auto printed = world.run(run);
  if (command.output_file.empty()) return printed;
  spill(world.path(command.output_file), printed.out);
  printed.all = printed.err;
  return printed;
}

Printed run_typed(World& world, const Command& command) {
  const auto plain = take_apart({command.lines.front()});
  std::string typed;
  for (std::size_t i = 1; i < command.lines.size(); ++i) typed += command.lines[i] + "\n";
  if (!plain || plain->words.empty() || plain->words.front() != "bti") return {"% is for bti alone\n", "", "", 1};
  auto with_input = *plain;
  with_input.input = typed;
  return run_here(world, with_input, true);
}

// What must outlast the command, and so cannot be left to a shell of its own.
bool change_world(World& world, const std::string& line) {
  if (line.starts_with("cd ")) {
    world.enter(line.substr(3));
  } else if (line.starts_with("export ") && line.find('=') != std::string::npos) {
    world.variables[line.substr(7, line.find('=') - 7)] = line.substr(line.find('=') + 1);
  } else {
    return false;
  }
  return true;
}

Printed run_command(World& world, const Command& command) {
  if (command.terminal) return run_typed(world, command);
  if (command.lines.size() == 1 && change_world(world, command.lines.front())) return {};
  const auto plain = take_apart(command.lines);
  if (plain && !plain->words.empty() && plain->words.front() == "bti") return run_here(world, *plain, false);
  std::string script;
  for (const auto& line : command.lines) script += line + "\n";
  return world.shell(script);
}

std::string replay_file(const std::string& text) {
  World world;
  return replay(
      read_transcript(text), [&](const Instant& now) { world.now = now; },
      [&](const Command& command) {
        auto printed = run_command(world, command);
        return Shown{world.anonymous(std::move(printed.all)), printed.status};
      });
}

bool check(const std::string& file, bool update) {
  const auto expected = slurp(file);
  if (expected.empty()) {
    std::cerr << file << ": no transcript\n";
    return false;
  }
  return agree(file, expected, replay_file(expected), update);
}

}  // namespace
}  // namespace bti::support

int main(int argc, char** argv) {
  std::vector<std::string> files(argv + 1, argv + argc);
  const bool update = !files.empty() && files.front() == "--update";
  if (update) files.erase(files.begin());
  if (files.empty()) {
    std::cerr << "usage: bti_golden [--update] FILE.t ...\n";
    return 2;
  }
  for (auto& file : files) file = std::filesystem::absolute(file).string();
  bool all_agree = true;
  for (const auto& file : files) all_agree = bti::support::check(file, update) && all_agree;
  return all_agree ? 0 : 1;
}
