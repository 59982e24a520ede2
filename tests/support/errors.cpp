// Bad files and what `bti check` says of them: bti_errors [--update] FOLDER
// Each NAME.yaml below FOLDER, and each folder that is a caseload, has a NAME.expected beside it: the
// whole text and, last, the exit status. The file must stand untouched afterwards. What no text file
// can hold, or should not, is printed by a script NAME.sh instead. What stands in a folder `names` is a
// register of names, which is never in a caseload: `bti names list` reads it.
//
// bti_errors --list FOLDER: every diagnostic of the readers must appear in one of those texts.
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <set>
#include <span>
#include <stdexcept>
#include <utility>

#include "i18n/rows.hpp"
#include "support/compare.hpp"
#include "support/world.hpp"

namespace bti::support {
namespace {

namespace fs = std::filesystem;

using Bytes = std::map<fs::path, std::string>;

Bytes bytes_below(const fs::path& path) {
  if (!fs::is_directory(path)) return {{path, slurp(path)}};
  Bytes bytes;
  for (const auto& file : fs::recursive_directory_iterator(path))
    bytes[file.path()] = file.is_regular_file() ? slurp(file.path()) : "";
  return bytes;
}

// The files and caseloads below a folder, in order.
std::set<fs::path> subjects(const fs::path& folder) {
  std::set<fs::path> found;
  for (auto at = fs::recursive_directory_iterator(folder); at != fs::recursive_directory_iterator(); ++at) {
    const auto& path = at->path();
    if (at->is_directory() && fs::exists(path / "bti.yaml")) {
      found.insert(path);
      at.disable_recursion_pending();
    } else if (path.extension() == ".yaml" || path.extension() == ".sh") {
      found.insert(path);
    }
  }
  return found;
}

fs::path expected_file(fs::path subject) { return subject.replace_extension(".expected"); }

// The file's name in the world's folder, where it now is.
std::string bring(World& world, const fs::path& subject) {
  auto name = subject.filename();
  if (subject.extension() == ".sh") {
    name.replace_extension(".yaml");
    const auto made = world.shell("sh '" + subject.string() + "' > '" + name.string() + "'");
    if (made.status != 0) throw std::runtime_error(subject.string() + ": " + made.all);
  } else {
    fs::copy(subject, world.path(name.string()), fs::copy_options::recursive);
  }
  return name.string();
}

// The command that reads the file, which is moved to where it looks.
Run reader_of(World& world, const fs::path& subject, std::string& name) {
  if (subject.parent_path().filename() != "names") return {{"check", name}, "", false, {{"LANG", "en_GB.UTF-8"}}};
  fs::create_directory(world.path("bti"));
  fs::rename(world.path(std::exchange(name, "bti/names.yaml")), world.path("bti/names.yaml"));
  fs::permissions(world.path(name), fs::perms::owner_read | fs::perms::owner_write);
  return {{"names", "list"}, "", false, {{"LANG", "en_GB.UTF-8"}, {"XDG_DATA_HOME", world.path("").string()}}};
}

std::string report_on(const fs::path& subject) {
  World world;
  auto name = bring(world, subject);
  const auto run = reader_of(world, subject, name);
  const auto before = bytes_below(world.path(name));
  const auto printed = world.run(run);
  auto text = world.anonymous(printed.all);
  if (!text.empty() && !text.ends_with('\n')) text += " (no newline)\n";
  if (bytes_below(world.path(name)) != before) text += "(the file was changed)\n";
  return text + "[" + std::to_string(printed.status) + "]\n";
}

bool check_all(const fs::path& folder, bool update) {
  bool all_agree = true;
  const auto found = subjects(folder);
  for (const auto& subject : found) {
    const auto file = expected_file(subject);
    if (!update && !fs::exists(file)) {
      std::cout << file.string() << ": missing\n";
      all_agree = false;
      continue;
    }
    all_agree = agree(file.string(), slurp(file), report_on(subject), update) && all_agree;
  }
  std::cout << found.size() << " bad files\n";
  return all_agree;
}

// Does a text with places for values stand somewhere on this line?
bool stands_on(std::string_view line, std::string_view pattern) {
  std::vector<std::string> parts(1);
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool place = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}';
    if (place) {
      parts.emplace_back();
      i += 2;
    } else {
      parts.back() += pattern[i];
    }
  }
  std::size_t from = line.find(parts.front());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    from = line.find(parts[i], from);
    if (from == std::string_view::npos) return false;
    from += parts[i].size();
  }
  return parts.back().empty() || line.ends_with(parts.back());
}

std::vector<std::string> first_lines_of_errors(const fs::path& folder) {
  std::vector<std::string> lines;
  for (const auto& subject : subjects(folder)) {
    const auto text = slurp(expected_file(subject));
    for (std::size_t at = 0; at < text.size();) {
      const auto end = std::min(text.find('\n', at), text.size());
      const auto line = text.substr(at, end - at);
      if (line.starts_with("bti: error: ")) lines.push_back(line);
      at = end + 1;
    }
  }
  return lines;
}

// The store tells of a large file before the reader can, the last resort of the YAML reader is for what
// nobody has found yet, and the table of laws comes with the program: all are in tests/unit.
const std::set<std::string_view> elsewhere = {"reader.too-large", "reader.unreadable", "proof.law", "proof.law-version",
                                              "proof.no-laws"};
// What an error adds to say who and where is no diagnostic.
bool is_part(std::string_view id) {
  return id.starts_with("proof.is-") || id.starts_with("proof.not-") ||
         (id.starts_with("proof.") && (id.ends_with("-service") || id.ends_with("-services")));
}

bool all_listed(const fs::path& folder) {
  const auto lines = first_lines_of_errors(folder);
  bool complete = true;
  for (const auto rows :
       {rows::reader(), rows::guide(), rows::guide_year(), rows::journal(), rows::proof(), rows::name_register()}) {
    for (const auto& row : rows) {
      if (row.id.ends_with(".hint") || row.id.ends_with("-comment") || elsewhere.contains(row.id) || is_part(row.id))
        continue;
      const bool shown = std::ranges::any_of(lines, [&row](const auto& line) { return stands_on(line, row.en); });
      if (!shown) std::cout << "no file in " << folder.string() << " shows " << row.id << ": " << row.en << '\n';
      complete = complete && shown;
    }
  }
  return complete;
}

}  // namespace
}  // namespace bti::support

int main(int argc, char** argv) {
  const std::vector<std::string> args(argv + 1, argv + argc);
  if (args.empty() || args.size() > 2) {
    std::cerr << "usage: bti_errors [--update|--list] FOLDER\n";
    return 2;
  }
  const auto folder = std::filesystem::absolute(args.back());
  if (args.front() == "--list") return bti::support::all_listed(folder) ? 0 : 1;
  return bti::support::check_all(folder, args.front() == "--update") ? 0 : 1;
}
