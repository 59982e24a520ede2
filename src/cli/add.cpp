// bti add: one thing more in a case, outside the order of the step.
#include <algorithm>
#include <utility>

#include "cli/acute.hpp"
#include "cli/conclude.hpp"
#include "cli/given.hpp"
#include "cli/signed_forms.hpp"
#include "cli/talk.hpp"

namespace bti::cli {
namespace {

std::string all_kinds() {
  std::string all;
  for (const std::string_view type : addable_types()) all += (all.empty() ? "" : ", ") + std::string(type);
  return all;
}

/// Which kind of thing is added.
Result<std::string> read_kind(const Session& session) {
  const auto& arguments = session.options.arguments;
  if (arguments.size() < 2) {
    return fail(
        {.failure = Failure::usage, .what = msg("cli.add-what"), .hint = msg("cli.add-what.hint", all_kinds())});
  }
  const auto types = addable_types();
  if (std::ranges::find(types, arguments[1]) != types.end()) return arguments[1];
  const std::string near = nearest(arguments[1], {types.begin(), types.end()});
  return fail({.failure = Failure::usage,
               .what = msg("cli.no-such-kind"),
               .hint = near.empty() ? msg("cli.add-what.hint", all_kinds()) : msg("guide.did-you-mean.hint", near)});
}

/// The payloads that the text makes, read against the case as it stands under the lock.
Making adding(const std::string& text, const std::string& kind, const std::string& file, const Answerer& who,
              Date today) {
  return [=](const OpenCase& now) -> Result<std::vector<Payload>> {
    const auto located = [&](Errors errors) {
      if (!file.empty()) locate(errors, file, text, Excerpt::answers);
      return std::unexpected(std::move(errors));
    };
    const auto value = read_yaml(text, case_limit);
    if (!value) return located(value.error());
    const Value* own = value->kind == Value::Kind::map && value->members.size() == 1 ? value->find(kind) : nullptr;
    auto payloads = read_addition(own != nullptr ? *own : *value, kind, *now.guide, now.state, who.me, today);
    if (!payloads) return located(std::move(payloads.error()));
    if (const auto sealed = seal_forms(now, *payloads); !sealed) return std::unexpected(sealed.error());
    return payloads;
  };
}

Result<int> add_from_file(Session& session, const std::string& kind, const std::string& file, const Answerer& who) {
  const auto text = read_answers_text(session, file);
  if (!text) return std::unexpected(text.error());
  return conclude(session, adding(*text, kind, file, who, session.env.now().date()), who, show_next);
}

Result<int> add_at_terminal(Session& session, const std::string& kind, const Answerer& who) {
  const OpenCase& about = *session.open_case;
  if (about.state.status != Status::open && kind != NoteEntry::type) return fail(case_ended());
  const Date today = session.env.now().date();
  const Asking asking{*about.guide, about.state, session.caseload->settings, who.me, who.user, today, session.wording};
  auto form = addition_form(kind, asking);
  if (!form) {
    return fail({.failure = Failure::rule, .what = msg("cli.nothing-to-add"), .hint = msg("cli.nothing-to-add.hint")});
  }
  print(session, msg("screen.case", about.of.number.value));
  for (const std::string& line : form->above) print_text(session, line, 3);
  form->grows = false;
  Answers answers;
  Answer& item = answers.entries[kind].emplace_back();
  const Way way = ask_given(session, *form, item);
  if (way == Way::acute) return turn_acute(session, who);
  if (way != Way::forward) {
    return leave_at_once(session, way == Way::interrupted ? Reply::Kind::interrupted : Reply::Kind::stop);
  }
  const std::string text = render_answers(answers);
  auto status = conclude(session, adding(text, kind, "", who, today), who, show_next);
  if (!status) keep_typed(session, text, kind);
  return status;
}

}  // namespace

Result<int> add(Session& session) {
  const OpenCase& about = *session.open_case;
  use_language_of(session, *about.guide);
  const auto kind = read_kind(session);
  if (!kind) return std::unexpected(kind.error());
  const auto name = user(session);
  if (!name) return std::unexpected(name.error());
  const auto me = ask_service(session, *about.guide);
  if (!me) return std::unexpected(me.error());
  if (me->kind == Reply::Kind::acute) return turn_acute(session, {*name, {}});
  if (me->kind != Reply::Kind::answer) return leave_at_once(session, me->kind);
  const Answerer who{*name, ServiceId{me->values.front()}};
  if (const auto file = session.options.value("--answers")) return add_from_file(session, *kind, *file, who);
  if (interactive(session)) return add_at_terminal(session, *kind, who);
  return fail({.failure = Failure::usage,
               .what = msg("cli.add-answers"),
               .hint = msg("cli.add-answers.hint", about.of.number.value, *kind)});
}

}  // namespace bti::cli
