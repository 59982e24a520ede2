// bti add: one thing more in a case, outside the order of the step.
#include <algorithm>
#include <utility>

#include "cli/acute.hpp"
#include "cli/conclude.hpp"
#include "cli/given.hpp"
#include "cli/talk.hpp"
#include "guide/vocabulary.hpp"

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

/// The same, asked for.
Result<Reply> ask_kind(Session& session) {
  Question which{
      .field = "kind", .text = msg("cli.add-what"), .kind = FieldKind::choice, .required = true, .choices = {}};
  for (const std::string_view type : addable_types()) {
    which.choices.push_back({std::string(type), say(session, Message{"type." + std::string(type), {}})});
  }
  if (session.options.arguments.size() < 2 && interactive(session) && !session.options.value("--answers")) {
    return ask(session, which, {}, {});
  }
  const auto kind = read_kind(session);
  if (!kind) return std::unexpected(kind.error());
  return Reply{Reply::Kind::answer, {*kind}};
}

/// What the key has in the answers to a step: a file of its own may be a list of entries, or a text alone.
class Addition {
 public:
  Addition(std::string text, std::string kind) : m_text(std::move(text)), m_kind(std::move(kind)) {
    m_read = read_yaml(m_text, case_limit);
    if (m_read || m_read.error().front().what.id != "reader.no-map") return;
    std::string below = m_kind + ":\n";
    for (const char c : "  " + m_text) {
      below += c;
      if (c == '\n') below += "  ";
    }
    m_below = true;
    m_read = read_yaml(below.substr(0, below.find_last_not_of(' ') + 1), case_limit);
  }

  [[nodiscard]] const std::string& kind() const { return m_kind; }

  [[nodiscard]] Result<Value> value() const {
    if (!m_read) return m_read;
    const Value* own = m_read->members.size() == 1 ? m_read->find(m_kind) : nullptr;
    return own != nullptr ? *own : *m_read;
  }

  /// Errors as of the file, unless they are of a rule, the store or another writer.
  [[nodiscard]] Errors located(Errors errors, const std::string& file) const {
    const auto of_other = [](const Error& error) {
      return (error.failure != Failure::usage && error.failure != Failure::file) || !error.file.empty();
    };
    if (file.empty() || std::ranges::any_of(errors, of_other)) return errors;
    for (Error& error : errors) {
      if (!m_below || error.at.line < 2) continue;
      error.at.line -= 1;
      error.at.column -= std::min(error.at.column - 1, decltype(error.at.column){2});
    }
    locate(errors, file, m_text, Excerpt::answers);
    return errors;
  }

 private:
  std::string m_text;
  std::string m_kind;
  Result<Value> m_read{Value{}};
  bool m_below{false};
};

/// The payloads that it makes, read against the case as it stands under the lock.
Making adding(const Addition& addition, const Answerer& who, Date today) {
  return [&addition, who, today](const OpenCase& now) -> Result<std::vector<Payload>> {
    const auto value = addition.value();
    if (!value) return std::unexpected(value.error());
    auto payloads = read_addition(*value, addition.kind(), *now.guide, now.state, who.me, today);
    if (!payloads) return payloads;
    if (const auto whole = complete(now, who, *payloads); !whole) return std::unexpected(whole.error());
    return payloads;
  };
}

Result<int> add_from_file(Session& session, const std::string& kind, const std::string& file, const Answerer& who) {
  const auto text = read_answers_text(session, file);
  if (!text) return std::unexpected(text.error());
  const Addition addition(*text, kind);
  auto status = conclude(session, adding(addition, who, session.env.now().date()), who, show_next);
  if (!status) return std::unexpected(addition.located(std::move(status.error()), file));
  return status;
}

void explain(Session& session, const std::string& kind) {
  const AskWord* word = find_ask_word(kind == Refusal::type ? std::string_view(Consent::type) : kind);
  const Help* help = word == nullptr ? nullptr : session.open_case->guide->find_help(word->kind);
  if (help == nullptr) return;
  print_text(session, help->title);
  print_text(session, help->text);
}

/// A plan needs a log: that is said before anything is asked.
Result<void> may_be_added(const Asking& asking, const std::string& kind) {
  const Value nothing{.kind = Value::Kind::map, .text = {}, .items = {}, .members = {}, .at = {}};
  const auto read = read_addition(nothing, kind, asking.guide, asking.state, asking.me, asking.today);
  if (read || read.error().front().what.id != "engine.no-plan") return {};
  return std::unexpected(read.error());
}

Result<int> add_at_terminal(Session& session, const std::string& kind, const Answerer& who) {
  const OpenCase& about = *session.open_case;
  const bool always = kind == NoteEntry::type || kind == Notification::type || kind == Cancelled::type;
  if (about.state.status != Status::open && !always) return fail(case_ended());
  const Date today = session.env.now().date();
  const Asking asking{*about.guide, about.state, session.caseload->settings, who.me, who.user, today, session.wording};
  auto form = addition_form(kind, asking);
  if (!form) {
    return fail({.failure = Failure::rule, .what = msg("cli.nothing-to-add"), .hint = msg("cli.nothing-to-add.hint")});
  }
  if (const auto may = may_be_added(asking, kind); !may) return std::unexpected(may.error());
  print(session, msg("screen.case", about.of.number.value));
  for (const std::string& line : form->above) print_text(session, line, 3);
  form->grows = false;
  Answers answers;
  Answer& item = answers.entries[kind].emplace_back();
  const Way way = ask_given(session, *form, item, [&] { explain(session, kind); });
  const std::string text = render_answers(answers);
  if (way != Way::forward && item != form->preset) keep_typed(session, text, kind);
  if (way == Way::acute) return turn_acute(session, who);
  if (way != Way::forward) {
    return leave_at_once(session, way == Way::interrupted ? Reply::Kind::interrupted : Reply::Kind::stop);
  }
  const Addition addition(text, kind);
  auto status = conclude(session, adding(addition, who, today), who, show_next);
  if (!status) keep_typed(session, text, kind);
  return status;
}

}  // namespace

Result<int> add(Session& session) {
  const OpenCase& about = *session.open_case;
  use_language_of(session, *about.guide);
  const auto name = user(session);
  if (!name) return std::unexpected(name.error());
  const auto asked = ask_kind(session);
  if (!asked) return std::unexpected(asked.error());
  if (asked->kind == Reply::Kind::acute) return turn_acute(session, {*name, {}});
  if (asked->kind != Reply::Kind::answer) return leave_at_once(session, asked->kind);
  const std::string& kind = asked->values.front();
  const auto me = ask_service(session, *about.guide);
  if (!me) return std::unexpected(me.error());
  if (me->kind == Reply::Kind::acute) return turn_acute(session, {*name, {}});
  if (me->kind != Reply::Kind::answer) return leave_at_once(session, me->kind);
  const Answerer who{*name, ServiceId{me->values.front()}, "", session.caseload->settings.people};
  if (const auto file = session.options.value("--answers")) return add_from_file(session, kind, *file, who);
  if (interactive(session)) return add_at_terminal(session, kind, who);
  return fail({.failure = Failure::usage,
               .what = msg("cli.add-answers"),
               .hint = msg("cli.add-answers.hint", about.of.number.value, kind)});
}

}  // namespace bti::cli
