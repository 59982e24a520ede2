#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <utility>

#include "bti/source.hpp"

namespace bti::cli {
namespace {

std::vector<Option> all_options(const Command& command) {
  std::vector<Option> options(command.options.begin(), command.options.end());
  options.insert(options.end(), common_options().begin(), common_options().end());
  return options;
}

Error unknown_option(const Command& command, std::string_view typed) {
  const std::string name(typed.substr(0, typed.find('=')));
  std::vector<std::string> known;
  for (const Option& option : all_options(command)) known.emplace_back(option.name);
  const std::string meant = nearest(name, known);
  return {.failure = Failure::usage,
          .what = msg("cli.unknown-option", name),
          .hint = meant.empty() ? msg("cli.see-help", command.name) : msg("cli.did-you-mean", meant)};
}

Error parse_error(const Command& command, const CLI::ParseError& error) {
  const bool value_missing = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ArgumentMismatch);
  return {.failure = Failure::usage,
          .what = value_missing ? msg("cli.option-value") : msg("cli.bad-options"),
          .hint = msg("cli.see-help", command.name)};
}

}  // namespace

std::optional<std::string> Parsed::value(std::string_view name) const {
  const auto found = values.find(name);
  return found == values.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> whole_number(std::string_view typed, int least, int most) {
  int number = 0;
  const auto [stop, failed] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
  const bool fits = failed == std::errc{} && stop == typed.data() + typed.size() && number >= least && number <= most;
  return fits ? std::optional(number) : std::nullopt;
}

Result<Parsed> parse_options(const Command& command, const std::vector<std::string>& args) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  Parsed parsed;
  app.add_option("arguments", parsed.arguments);
  std::map<std::string, std::string, std::less<>> values;
  std::map<std::string, bool, std::less<>> flags;
  for (const Option& option : all_options(command)) {
    const std::string name(option.name);
    if (option.value.empty()) {
      app.add_flag(name, flags[name]);
    } else {
      app.add_option(name == "-o" ? "-o,--output" : name, values[name])->take_last();
    }
  }
  try {
    std::vector<std::string> last_first(args.rbegin(), args.rend());
    std::ranges::replace(last_first, "-h", "--help");
    app.parse(std::move(last_first));
  } catch (const CLI::ParseError& error) {
    return fail(parse_error(command, error));
  }
  auto extras = app.remaining();
  std::erase(extras, "--");  // CLI11 counts the mark itself among them
  if (!extras.empty()) return fail(unknown_option(command, extras.front()));
  for (auto& [name, value] : values) {
    if (app.count(name) > 0) parsed.values.emplace(name, std::move(value));
  }
  for (const auto& [name, given] : flags) {
    if (given) parsed.flags.insert(name);
  }
  if (parsed.arguments.size() > command.most) {
    return fail({.failure = Failure::usage,
                 .what = msg("cli.too-many-arguments", command.name),
                 .hint = msg("cli.see-help", command.name)});
  }
  return parsed;
}

}  // namespace bti::cli
