// bti names set, remove: who the people of cases are, for `bti report --names`.
#include <algorithm>
#include <expected>
#include <optional>
#include <utility>

#include "bti/text.hpp"
#include "cli/acute.hpp"
#include "cli/name_register.hpp"
#include "cli/prompt.hpp"
#include "cli/talk.hpp"

namespace bti::cli {
namespace {

Error usage(Message what, Message hint) {
  return {.failure = Failure::usage, .what = std::move(what), .hint = std::move(hint)};
}

/// Somebody who is known by user id in every case.
Result<KnownName> staff(const Session& session, const std::string& user) {
  const auto& people = session.caseload->settings.people;
  if (people.contains(user)) return KnownName{.who = user};
  std::vector<std::string> ids;
  for (const auto& [id, person] : people) ids.push_back(id);
  const std::string meant = nearest(user, ids);
  return fail(usage(msg("names.no-such-user"),
                    meant.empty() ? msg("names.no-such-user.hint") : msg("cli.did-you-mean", meant)));
}

/// Whom the case is about, or somebody who stands in it. Anything else may be a name in the wrong place, and is not
/// repeated.
Result<KnownName> someone_in_case(Session& session) {
  const auto& arguments = session.options.arguments;
  if (arguments.empty()) {
    return fail(usage(msg("cli.which-case"), msg("cli.which-case.hint", session.command->name)));
  }
  const auto file = find_case(*session.caseload, arguments.front());
  if (!file) return std::unexpected(file.error());
  auto opened = load_case(*session.caseload, *file);
  if (!opened) return std::unexpected(std::move(opened.error()));
  session.open_case = std::move(*opened);
  use_language_of(session, *session.open_case->guide);
  KnownName known{.of = file->number};
  if (arguments.size() == 1) return known;
  for (std::string& who : people_of(session.open_case->of)) {
    if (nfc(who) == nfc(arguments[1])) known.who = std::move(who);
  }
  if (known.who.empty()) {
    return fail(usage(msg("names.no-such-person"), msg("names.no-such-person.hint", file->number.value)));
  }
  return known;
}

Result<KnownName> said_person(Session& session) {
  const auto user = session.options.value("--user");
  const std::size_t most = user ? 0 : 2;
  if (session.options.arguments.size() > most) {
    return fail(usage(msg("names.on-command-line"), msg("names.on-command-line.hint")));
  }
  return user ? staff(session, *user) : someone_in_case(session);
}

Result<std::string> name_from_file(const Session& session, const std::string& file) {
  const auto text = read_answers_text(session, file);
  if (!text) return std::unexpected(text.error());
  auto answers = read_yaml(*text, register_limit);
  Errors errors;
  std::optional<std::string> name;
  if (answers) {
    MapReader map(*answers, errors);
    if (const Value* value = map.required("name")) name = read_name(*value, errors);
    map.done();
    for (Error& error : errors) error.failure = Failure::usage;
  } else {
    errors = std::move(answers.error());
  }
  if (name && errors.empty()) return *name;
  locate(errors, file, *text, Excerpt::answers);
  return std::unexpected(std::move(errors));
}

/// The name, or how the user left. It is no label, of which "ingen" would mean that there is none.
std::expected<std::string, Reply::Kind> ask_name(Session& session, const KnownName& whose) {
  const Question question{.field = "name",
                          .text = whose.who.empty() ? msg("names.ask-subject")
                                                    : msg("names.ask", session.caseload->settings.show(whose.who)),
                          .kind = FieldKind::id,
                          .enter = msg("names.enter"),
                          .help = msg("names.ask.help")};
  for (;;) {
    const Reply reply = ask(session, question, {}, {});
    if (reply.kind == Reply::Kind::acute) {
      show_acute_anyway(session);
      continue;
    }
    if (reply.kind != Reply::Kind::answer) return std::unexpected(reply.kind);
    Errors errors;
    const Value typed{
        .kind = Value::Kind::scalar, .text = reply.values.front(), .quoted = true, .items = {}, .members = {}};
    if (auto name = read_name(typed, errors)) return *name;
    print(session, errors.front().what);
    print(session, errors.front().hint);
  }
}

Result<int> keep(Session& session, const KnownName& known) {
  const auto kept =
      change_register(session, [&](std::string_view text) { return set_name(text, known, session.wording.language); });
  if (!kept) return std::unexpected(kept.error());
  print(session, msg("names.saved"));
  print(session, known.of ? msg("names.saved.next", known.of->value) : msg("names.saved.next-all"));
  return 0;
}

using Choose = std::function<bool(const KnownName&)>;

/// Which names are to go.
Result<Choose> said_names(const Session& session, const Names& names) {
  const auto& arguments = session.options.arguments;
  const auto user = session.options.value("--user");
  const bool all = session.options.flag("--all");
  if (user ? all || !arguments.empty() : all && arguments.size() > 1) {
    return fail(usage(msg("names.one-or-all"), msg("cli.see-help", session.command->name)));
  }
  if (user) return Choose([who = *user](const KnownName& one) { return !one.of && one.who == who; });
  if (arguments.empty()) {
    return fail(usage(msg("cli.which-case"), msg("cli.which-case.hint", session.command->name)));
  }
  const auto number = registered_case(names, arguments.front());
  if (!number) return std::unexpected(number.error());
  const std::string who = arguments.size() > 1 ? nfc(arguments[1]) : "";
  return Choose(
      [number = *number, who, all](const KnownName& one) { return one.of == number && (all || nfc(one.who) == who); });
}

}  // namespace

Result<int> names_set(Session& session) {
  auto known = said_person(session);
  if (!known) return std::unexpected(std::move(known.error()));
  // what is wrong with the register is told before the name is asked for
  if (const auto names = read_register(session); !names) return std::unexpected(names.error());
  if (const auto file = session.options.value("--answers")) {
    auto name = name_from_file(session, *file);
    if (!name) return std::unexpected(std::move(name.error()));
    known->name = std::move(*name);
    return keep(session, *known);
  }
  if (!interactive(session)) return fail(usage(msg("names.no-terminal"), msg("names.no-terminal.hint")));
  auto name = ask_name(session, *known);
  if (!name) return leave_at_once(session, name.error());
  known->name = std::move(*name);
  return keep(session, *known);
}

Result<int> names_remove(Session& session) {
  const auto names = read_register(session);
  if (!names) return std::unexpected(names.error());
  const auto gone = said_names(session, *names);
  if (!gone) return std::unexpected(gone.error());
  const auto count = std::ranges::count_if(*names, *gone);
  if (count == 0) return fail(usage(msg("names.none-such"), msg("names.none-such.hint")));
  const auto changed = change_register(session, [&](std::string_view text) { return remove_names(text, *gone); });
  if (!changed) return std::unexpected(changed.error());
  print(session, count == 1 ? msg("names.removed") : msg("names.removed-all", count));
  return 0;
}

}  // namespace bti::cli
