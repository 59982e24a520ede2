#include "cli/session.hpp"

#include <algorithm>
#include <utility>

#include "bti/text.hpp"
#include "cli/typed.hpp"

namespace bti::cli {
namespace {

constexpr std::size_t widest = 100;
constexpr std::size_t narrowest = 20;

Result<std::optional<ServiceId>> known_service(const Guide& guide, const std::string& said) {
  if (guide.find_service(ServiceId{said}) == nullptr) return fail(service_needed(guide, said));
  return ServiceId{said};
}

}  // namespace

std::optional<std::string> variable(const Env& env, const std::string& name) {
  const auto found = env.variables.find(name);
  if (found == env.variables.end() || found->second.empty()) return std::nullopt;
  return found->second;
}

std::string say(const Session& session, const Message& message) { return text(message, session.wording); }

void print(Session& session, const Message& message, std::size_t margin) {
  print_text(session, say(session, message), margin);
}

void print_text(Session& session, std::string_view text, std::size_t margin) {
  print_marked(session, "", text, margin);
}

void print_marked(Session& session, std::string_view mark, std::string_view text, std::size_t margin) {
  const std::size_t indent = margin + width(mark);
  const std::size_t room = std::max(columns(session), indent + narrowest) - indent;
  std::string before = std::string(margin, ' ') + std::string(mark);
  for (const std::string& line : wrap(visible(text), room)) {
    session.env.out << (line.empty() && mark.empty() ? "" : before) << line << '\n';
    before = std::string(indent, ' ');
  }
}

void print_errors(Session& session, const Errors& errors) {
  for (const Error& error : errors) {
    const std::string shown = text(error, session.wording);
    session.env.err << shown << (shown.ends_with('\n') ? "" : "\n");
  }
}

void warn(Session& session, const Message& message) {
  session.env.err << "bti: " << visible(say(session, message)) << '\n';
}

std::size_t columns(const Session& session) { return std::clamp(session.env.columns(), narrowest, widest); }

bool interactive(const Session& session) {
  return session.env.in_is_terminal && session.env.out_is_terminal && !session.options.flag("--no-input");
}

void use_language_of(Session& session, const Guide& guide) {
  const Language its_own = parse_language(guide.language).value_or(Language::nb);
  if (!session.language_said) session.wording.language = its_own;
  session.wording.words = session.wording.language == its_own ? guide.words : OwnWords{};
}

Result<std::string> user(const Session& session) {
  std::string name = variable(session.env, "BTI_USER").value_or(session.env.user);
  if (name.empty()) {
    return fail({.failure = Failure::usage, .what = msg("cli.no-user"), .hint = msg("cli.no-user.hint")});
  }
  if (!is_label(name)) {
    return fail({.failure = Failure::usage, .what = msg("cli.bad-user"), .hint = msg("cli.bad-user.hint")});
  }
  return name;
}

Result<std::optional<ServiceId>> said_service(const Session& session, const Guide& guide) {
  const auto said = session.options.value("--service");
  return said ? known_service(guide, *said) : usual_service(session, guide);
}

Result<std::optional<ServiceId>> usual_service(const Session& session, const Guide& guide) {
  const auto said = variable(session.env, "BTI_SERVICE");
  if (said) return known_service(guide, *said);
  const auto who = user(session);
  if (who && session.caseload) {
    const auto person = session.caseload->settings.people.find(*who);
    if (person != session.caseload->settings.people.end() && person->second.service) {
      if (guide.find_service(*person->second.service) != nullptr) return person->second.service;
      return std::unexpected(unknown_services(*session.caseload, guide));
    }
  }
  return std::optional<ServiceId>();
}

Errors unknown_services(const Caseload& caseload, const Guide& guide) {
  Errors errors;
  for (const auto& [id, person] : caseload.settings.people) {
    if (!person.service || guide.find_service(*person.service) != nullptr) continue;
    errors.push_back(service_needed(guide, person.service->value));
    errors.back().failure = Failure::file;
    errors.back().at = person.at;
  }
  const auto path = caseload.folder / settings_file;
  const std::string name = shown(path, caseload.working_folder);
  const auto bytes = errors.empty() ? Result<std::string>() : read_named(path, guide_limit, name);
  if (bytes) locate(errors, name, *bytes, Excerpt::open);
  return errors;
}

Error service_needed(const Guide& guide, std::string_view wrong) {
  std::vector<std::string> ids;
  std::string all;
  for (const Service& service : guide.services) {
    ids.push_back(service.id.value);
    all += (all.empty() ? "" : ", ") + service.id.value;
  }
  if (wrong.empty()) {
    return {.failure = Failure::usage, .what = msg("cli.no-service"), .hint = msg("cli.no-service.hint", all)};
  }
  const std::string meant = nearest(wrong, ids);
  return {.failure = Failure::usage,
          .what = msg("cli.unknown-service"),
          .hint = meant.empty() ? msg("cli.unknown-service.hint", all) : msg("cli.did-you-mean", meant)};
}

Result<std::string> read_answers_text(const Session& session, const std::string& name) {
  if (name == "-") return session.env.read_all();
  return read_named(from_here(session, name), case_limit, name);
}

std::filesystem::path caseload_folder(const Session& session) {
  std::filesystem::path from = session.env.folder;
  if (const auto given = session.options.value("-C")) {
    from = from_here(session, *given);
  } else if (const auto named = variable(session.env, "BTI_CASELOAD")) {
    from = from_here(session, *named);
  }
  return find_caseload(from);
}

std::filesystem::path from_here(const Session& session, const std::filesystem::path& typed) {
  return (session.env.folder / typed).lexically_normal();
}

}  // namespace bti::cli
