// One run of one command: the world, what was typed, the language, and what was opened for it.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "bti/cli.hpp"
#include "bti/messages.hpp"
#include "cli/caseload.hpp"
#include "cli/command.hpp"
#include "cli/options.hpp"

namespace bti::cli {

struct Session {
  Env& env;
  const Command* command{nullptr};
  Parsed options{};
  Wording wording{};
  bool language_said{false};           ///< by BTI_LANG or the locale; otherwise the guide's counts
  std::optional<Caseload> caseload{};  ///< opened when the command needs it
  std::optional<OpenCase> open_case{};
};

/// A variable of the environment; an empty one counts as absent.
[[nodiscard]] std::optional<std::string> variable(const Env& env, const std::string& name);

[[nodiscard]] std::string say(const Session& session, const Message& message);
/// Writes a message, or a text from a file made visible, wrapped to the terminal and with a blank margin.
void print(Session& session, const Message& message, std::size_t margin = 0);
void print_text(Session& session, std::string_view text, std::size_t margin = 0);
/// The same, its first line after `mark` and the others below it.
void print_marked(Session& session, std::string_view mark, std::string_view text, std::size_t margin = 0);
void print_errors(Session& session, const Errors& errors);
/// The warning goes to standard error; the command's work is done all the same.
void warn(Session& session, const Message& message);

/// Where lines end: the terminal's width, 100 at most.
[[nodiscard]] std::size_t columns(const Session& session);
/// May a question be asked?
[[nodiscard]] bool interactive(const Session& session);

/// The guide's language and words count from now on, unless another language was said.
void use_language_of(Session& session, const Guide& guide);

/// Who writes: BTI_USER, else the login name.
[[nodiscard]] Result<std::string> user(const Session& session);
/// Whom the user works for, as far as it was said: --service, BTI_SERVICE, else the caseload's people.
[[nodiscard]] Result<std::optional<ServiceId>> said_service(const Session& session, const Guide& guide);
/// The same without --service.
[[nodiscard]] Result<std::optional<ServiceId>> usual_service(const Session& session, const Guide& guide);
/// The services of bti.yaml that the guide does not have.
[[nodiscard]] Errors unknown_services(const Caseload& caseload, const Guide& guide);
/// That no service was said, with the ones to choose from.
[[nodiscard]] Error service_needed(const Guide& guide, std::string_view wrong = "");

/// Reads the file of --answers, `-` being standard input.
[[nodiscard]] Result<std::string> read_answers_text(const Session& session, const std::string& name);
/// The caseload's folder, looked for from -C, BTI_CASELOAD or the working folder; empty when there is none.
[[nodiscard]] std::filesystem::path caseload_folder(const Session& session);
/// A path as typed, from the working folder.
[[nodiscard]] std::filesystem::path from_here(const Session& session, const std::filesystem::path& typed);

}  // namespace bti::cli
