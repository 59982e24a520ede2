// A small made world to run the program in: a folder of its own, a clock that stands still, random
// numbers that come in the same order, and everything shown gathered in one text.
// Knows Env and processes. Must not know transcripts.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "bti/cli.hpp"

namespace bti::support {

/// One run of the program.
struct Run {
  std::vector<std::string> args;
  std::string input{};
  bool terminal{false};  ///< `input` is typed, line by line, and is shown as typed; `^C` interrupts
  std::map<std::string, std::string> variables{};
};

struct Printed {
  std::string all;  ///< standard output and standard error as they came
  std::string out;
  std::string err;
  int status{0};
};

class World {
 public:
  World();
  World(const World&) = delete;
  World& operator=(const World&) = delete;
  ~World();

  /// In this process.
  [[nodiscard]] Printed run(const Run& run);
  /// By /bin/sh in the working folder; there `bti` is the real program, with the same clock.
  [[nodiscard]] Printed shell(const std::string& script);

  /// Names for the folders of this run, so that texts are the same on every machine: HERE, HOME, BTI.
  [[nodiscard]] std::string anonymous(std::string text) const;

  [[nodiscard]] std::filesystem::path path(const std::string& relative) const { return m_folder / relative; }
  void enter(const std::filesystem::path& folder);

  Instant now;
  std::map<std::string, std::string> variables;

 private:
  std::filesystem::path m_root;
  std::filesystem::path m_folder;
  std::uint64_t m_random{0};
  Calls m_calls;
};

[[nodiscard]] std::string slurp(const std::filesystem::path& path);
void spill(const std::filesystem::path& path, const std::string& bytes);

}  // namespace bti::support
