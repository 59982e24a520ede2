#include "support/compare.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "support/world.hpp"

namespace bti::support {

bool agree(const std::string& file, const std::string& expected, const std::string& actual, bool update) {
  if (expected == actual) return true;
  if (update) {
    spill(file, actual);
    std::cout << "updated " << file << std::endl;
    return true;
  }
  std::cout.flush();
  const auto shown = "/tmp/bti-shown-" + std::to_string(getpid());
  spill(shown, actual);
  const auto diff = "diff -u --label '" + file + "' --label 'shown now' -- '" + file + "' " + shown;
  if (WEXITSTATUS(std::system(diff.c_str())) != 1) std::cout << file << ": no difference could be shown" << std::endl;
  std::filesystem::remove(shown);
  return false;
}

}  // namespace bti::support
