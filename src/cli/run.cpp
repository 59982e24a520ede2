// From what was typed to one command: language, dispatch, what it needs opened, errors and status.
#include <algorithm>
#include <exception>
#include <tuple>
#include <utility>

#include "bti/cli.hpp"
#include "cli/acute.hpp"
#include "cli/help.hpp"
#include "cli/list.hpp"
#include "cli/session.hpp"

namespace bti {
namespace cli {
namespace {

void choose_language(Session& session) {
  const auto said = [&](const std::string& name) -> std::optional<Language> {
    const auto value = variable(session.env, name);
    return value ? parse_language(*value) : std::nullopt;
  };
  std::optional<Language> language = said("BTI_LANG");
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (language) break;
    language = said(name);
    if (variable(session.env, name)) break;
  }
  session.language_said = language.has_value();
  session.wording = language.value_or(Language::nb);
}

/// Options may stand before the command too; they are read with its own.
std::vector<std::string> take_leading_options(std::vector<std::string>& words) {
  std::vector<std::string> leading;
  while (!words.empty() && words.front().starts_with('-')) {
    const bool takes_value = words.front() == "-C";
    for (int i = takes_value ? 2 : 1; i > 0 && !words.empty(); --i) {
      leading.push_back(std::move(words.front()));
      words.erase(words.begin());
    }
  }
  return leading;
}

/// Takes the command's name, one word or two, off the front.
const Command* take_command(std::vector<std::string>& words) {
  for (const std::size_t count : {2UL, 1UL}) {
    if (words.size() < count) continue;
    const std::string name = count == 2 ? words[0] + " " + words[1] : words[0];
    const auto found = std::ranges::find(commands(), name, &Command::name);
    if (found == commands().end()) continue;
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(count));
    return &*found;
  }
  return nullptr;
}

bool is_group(std::string_view word) {
  return std::ranges::any_of(commands(),
                             [&](const Command& one) { return one.name.starts_with(std::string(word) + " "); });
}

Error unknown_command(const std::vector<std::string>& words) {
  std::string typed = words.front();
  if (is_group(typed) && words.size() > 1) typed += " " + words[1];
  std::vector<std::string> known;
  for (const Command& command : commands()) known.emplace_back(command.name);
  for (const char* other : {"help", "guide", "team", "names"}) known.emplace_back(other);
  const std::string meant = nearest(typed, known);
  return {.failure = Failure::usage,
          .what = msg("cli.unknown-command", typed),
          .hint = meant.empty() ? msg("cli.unknown-command.hint") : msg("cli.did-you-mean", meant)};
}

Result<void> open_what_is_there(Session& session) {
  const auto folder = caseload_folder(session);
  if (folder.empty()) return {};
  auto caseload = open_caseload(folder, session.env.folder);
  if (!caseload) return std::unexpected(std::move(caseload.error()));
  session.caseload = std::move(*caseload);
  if (!session.language_said) {
    if (const auto guide = session.caseload->guides->find(session.caseload->settings.guide)) {
      use_language_of(session, **guide);
    }
  }
  return {};
}

Result<void> open_case(Session& session) {
  if (session.options.arguments.empty()) {
    return fail({.failure = Failure::usage,
                 .what = msg("cli.which-case"),
                 .hint = msg("cli.which-case.hint", session.command->name)});
  }
  const auto file = find_case(*session.caseload, session.options.arguments.front());
  if (!file) return std::unexpected(file.error());
  auto opened = load_case(*session.caseload, *file);
  if (!opened) return std::unexpected(std::move(opened.error()));
  session.open_case = std::move(*opened);
  return {};
}

Result<void> open_needed(Session& session) {
  auto opened = open_what_is_there(session);
  const Needs needs = session.command->needs;
  if (needs == Needs::none) return {};
  if (!opened) return opened;
  if (!session.caseload) {
    return fail({.failure = Failure::usage, .what = msg("cli.no-caseload"), .hint = msg("cli.no-caseload.hint")});
  }
  return needs == Needs::one_case ? open_case(session) : Result<void>();
}

Result<int> welcome(Session& session) {
  const auto opened = open_what_is_there(session);
  show_overview(session);
  if (!opened) return std::unexpected(opened.error());
  if (session.caseload) {
    session.env.out << '\n';
    const auto open = count_open_cases(session);
    if (!open) return std::unexpected(open.error());
    print(session, *open == 1 ? msg("cli.one-open-case") : msg("cli.open-cases", *open));
  } else {
    session.env.out << '\n';
    print(session, msg("cli.no-caseload-here"));
  }
  return 0;
}

Result<int> help(Session& session, std::vector<std::string> words) {
  if (words.empty()) {
    std::ignore = open_what_is_there(session);
    show_overview(session);
    return 0;
  }
  if (const std::string first = words.front(); words.size() == 1 && is_group(first)) {
    show_group(session, first);
    return 0;
  }
  if (const Command* command = take_command(words)) {
    show_help(session, *command);
    return 0;
  }
  return fail(unknown_command(words));
}

Result<int> run_command(Session& session, const std::vector<std::string>& words) {
  auto parsed = parse_options(*session.command, words);
  if (!parsed) return std::unexpected(std::move(parsed.error()));
  session.options = std::move(*parsed);
  if (session.options.flag("--help")) {
    std::ignore = open_what_is_there(session);
    show_help(session, *session.command);
    return 0;
  }
  if (auto opened = open_needed(session); !opened) {
    if (session.command->run == acute && !session.options.flag("--json")) show_acute_anyway(session);
    return std::unexpected(std::move(opened.error()));
  }
  return session.command->run(session);
}

/// Options with no command after them.
Result<int> run_options(Session& session, const std::vector<std::string>& leading) {
  for (auto option = leading.begin(); option != leading.end(); ++option) {
    if (*option == "--version") {
      session.env.out << "bti " BTI_VERSION "\n";
      return 0;
    }
    if (*option == "--help" || *option == "-h") return help(session, {});
    if (*option == "-C" && option + 1 != leading.end()) {
      session.options.values["-C"] = *++option;
    } else {
      return fail({.failure = Failure::usage,
                   .what = msg("cli.unknown-option", option->substr(0, option->find('='))),
                   .hint = msg("cli.unknown-command.hint")});
    }
  }
  return welcome(session);
}

Result<int> dispatch(Session& session) {
  std::vector<std::string> words = session.env.args;
  const std::vector<std::string> leading = take_leading_options(words);
  if (words.empty()) return run_options(session, leading);
  if (words.front() == "help") return help(session, {words.begin() + 1, words.end()});
  session.command = take_command(words);
  if (session.command == nullptr) {
    if (words.size() == 1 && is_group(words.front())) return help(session, words);
    return fail(unknown_command(words));
  }
  words.insert(words.begin(), leading.begin(), leading.end());
  return run_command(session, words);
}

/// Nothing in bti throws on purpose; what is thrown all the same, by want of memory or a fault, ends here.
Result<int> dispatch_safely(Session& session) {
  try {
    return dispatch(session);
  } catch (const std::exception&) {
    return fail({.failure = Failure::io, .what = msg("cli.unexpected"), .hint = msg("cli.unexpected.hint")});
  }
}

}  // namespace
}  // namespace cli

int run(Env& env) {
  cli::Session session{env};
  cli::choose_language(session);
  const Result<int> status = cli::dispatch_safely(session);
  env.out.flush();
  if (!status) cli::print_errors(session, status.error());
  if (!env.out) {
    cli::warn(session, msg("cli.output-failed"));
    return static_cast<int>(Failure::io);
  }
  return status ? *status : static_cast<int>(status.error().front().failure);
}

}  // namespace bti
