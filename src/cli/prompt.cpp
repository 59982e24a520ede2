#include "cli/prompt.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "bti/text.hpp"
#include "bti/year.hpp"
#include "cli/editor.hpp"
#include "cli/typed.hpp"

namespace bti::cli {
namespace {

constexpr std::size_t reminder_width = 40;

/// A value as the question's menu names it, shortened to a reminder.
std::string reminder(const Session& session, const Question& question, const std::vector<std::string>& values) {
  std::string all;
  for (const std::string& value : values) {
    const auto choice = std::ranges::find(question.choices, value, &Choice::value);
    std::string one = choice == question.choices.end() ? value : choice->label;
    if (question.kind == FieldKind::yes_no) one = say(session, value == "yes" ? msg("prompt.yes") : msg("prompt.no"));
    if (question.kind == FieldKind::date) {
      const auto date = parse_iso_date(value);
      if (date)
        one = *date == session.env.now().date() ? say(session, msg("prompt.today")) : long_date(*date, session.wording);
    }
    all += (all.empty() ? "" : ", ") + one;
  }
  const auto lines = wrap(all, reminder_width);
  if (lines.empty()) return "";
  return lines.size() == 1 ? lines.front() : lines.front() + " ...";
}

Message enter_hint(const Session& session, const Question& question, const std::vector<std::string>& present) {
  if (!present.empty()) return msg("prompt.enter-keeps", reminder(session, question, present));
  if (!question.enter.id.empty()) return question.enter;
  if (!question.otherwise.empty()) return msg("prompt.enter-means", reminder(session, question, question.otherwise));
  return question.required ? Message{} : msg("prompt.enter-skips");
}

void show_question(Session& session, const Question& question, const std::vector<std::string>& present) {
  std::string text = say(session, question.text);
  if (question.list) text += " " + say(session, msg("prompt.commas"));
  if (question.kind == FieldKind::yes_no) text += " " + say(session, msg("prompt.yes-no"));
  if (const Message hint = enter_hint(session, question, present); !hint.id.empty()) {
    text += " (" + say(session, hint) + ")";
  }
  session.env.out << '\n';
  print_text(session, text);
  const std::size_t digits = std::to_string(question.choices.size()).size();
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    const Choice& choice = question.choices[i];
    const std::string key = choice.key.empty() ? std::to_string(i + 1) : choice.key;
    print_marked(session, std::string(digits - std::min(digits, key.size()), ' ') + key + "  ", choice.label, 2);
    if (!choice.detail.empty()) print_text(session, choice.detail, digits + 4);
    if (!choice.leads_to.empty()) print_marked(session, "-> ", choice.leads_to, digits + 4);
  }
}

Line read_line(Session& session) {
  session.env.out << "> " << std::flush;
  Line line = session.env.read_line();
  if (line.kind != Line::Kind::text) session.env.out << '\n';
  return line;
}

/// More lines were there at once: a text takes them all, any other question only the first. False when a
/// line was too long for the terminal, which cuts it without a word.
bool take_pasted(Session& session, const Question& question, Line& line) {
  constexpr std::size_t longest = 4095;  // what a terminal keeps of a line
  bool cut = line.text.size() >= longest;
  std::size_t lines = 1;
  while (session.env.more_waits && session.env.more_waits()) {
    const Line next = session.env.read_line();
    if (next.kind != Line::Kind::text) break;
    cut = cut || next.text.size() >= longest;
    if (question.kind == FieldKind::words) line.text += "\n" + next.text;
    ++lines;
  }
  if (cut) {
    print(session, msg("prompt.line-cut"));
    return false;
  }
  if (lines > 1) {
    print(session, question.kind == FieldKind::words ? msg("prompt.pasted", lines) : msg("prompt.pasted-first"));
  }
  return true;
}

/// The tool's number in `t1`, `t2` ...
std::optional<std::size_t> tool_number(std::string_view typed) {
  if (typed.size() < 2 || typed.front() != 't') return std::nullopt;
  std::size_t number = 0;
  const auto [stop, error] = std::from_chars(typed.data() + 1, typed.data() + typed.size(), number);
  return error == std::errc() && stop == typed.data() + typed.size() ? std::optional(number) : std::nullopt;
}

/// In whatever language, in small letters or large: who is in a hurry does not look.
bool is_acute_word(std::string_view typed) {
  return std::ranges::any_of(std::array{Language::nb, Language::nn, Language::en}, [&](Language language) {
    const std::string said = lower_ascii(typed);
    return said.substr(0, said.find_last_not_of("!. ") + 1) == text(msg("prompt.acute-word"), language);
  });
}

/// The typed keys that lead away from the question.
std::optional<Reply> as_way(const std::string& typed, const Surroundings& around) {
  using Kind = Reply::Kind;
  if (typed == "<") return Reply{Kind::back};
  if (typed == ">" && around.onward) return Reply{Kind::onward};
  if (typed == ".") return Reply{Kind::stop};
  if (typed == "-") return Reply{Kind::cleared};
  if (is_acute_word(typed)) return Reply{Kind::acute};
  return std::nullopt;
}

/// What stands in the way of no answer at all.
Message needs_answer(const Question& question) {
  if (question.kind == FieldKind::yes_no) return msg("prompt.yes-or-no");
  return question.choices.empty() ? msg("prompt.required") : which_choice(question.choices);
}

/// "nei" where one may go on without answering.
bool is_none(const Question& question, const std::string& typed) {
  const bool may_mean_it = question.required || !question.choices.empty() || question.kind != FieldKind::label;
  if (may_mean_it || question.enter.id.empty()) return false;
  const auto yes = yes_or_no(typed);
  return (yes && !*yes) || lower_ascii(typed) == "ingen";
}

/// Keys that show something and leave the question standing.
bool shows_something(Session& session, const Question& question, const std::string& typed, const Surroundings& around) {
  if (typed == "?") {
    if (!question.help.id.empty()) print(session, question.help);
    if (around.explain) around.explain();
    print(session, msg("prompt.keys", say(session, msg("prompt.acute-word"))));
    return true;
  }
  const auto tool = tool_number(lower_ascii(typed));
  if (!tool) return false;
  if (!around.show_tool || !around.show_tool(*tool)) print(session, msg("prompt.no-tool"));
  return true;
}

/// `+6w` and `1.12` are shown as the day they were taken for, a day to come with its weekday: plans fall on a Sunday
/// too.
void confirm_date(Session& session, const Question& question, const std::string& typed, const std::string& taken) {
  const auto date = question.kind == FieldKind::date && typed != taken ? parse_iso_date(taken) : std::nullopt;
  if (!date) return;
  const std::string day = long_date(*date, session.wording);
  const std::string weekday = weekday_name(std::chrono::sys_days{*date}, session.wording.language);
  print_text(session, question.past ? day : say(session, msg("year.weekday", weekday, day)), 2);
}

/// What is planned lies ahead: a date that has been is most often a slip. Gives the reply to that.
Reply stands_by(Session& session, const Question& question, const std::string& taken) {
  const auto date = question.planned ? parse_iso_date(taken) : std::nullopt;
  if (!date || *date >= session.env.now().date()) return {Reply::Kind::answer, {"yes"}};
  return ask_yes_no(session, msg("prompt.date-gone", long_date(*date, session.wording)), false);
}

Reply on_enter(const Question& question, const std::vector<std::string>& present) {
  if (!present.empty()) return {Reply::Kind::answer, present};
  if (!question.otherwise.empty()) return {Reply::Kind::answer, question.otherwise};
  return {Reply::Kind::nothing};
}

}  // namespace

Reply ask(Session& session, const Question& question, std::vector<std::string> present, const Surroundings& around) {
  show_question(session, question, present);
  for (;;) {
    Line line = read_line(session);
    if (line.kind != Line::Kind::text) return {Reply::Kind::interrupted};
    if (!take_pasted(session, question, line)) continue;
    std::string typed = trim(line.text);
    if (const auto way = as_way(typed, around)) {
      if (way->kind != Reply::Kind::cleared || !question.required) return *way;
      print(session, needs_answer(question));
      continue;
    }
    if (shows_something(session, question, typed, around)) {
      show_question(session, question, present);
      continue;
    }
    if (typed == "!" && question.kind == FieldKind::words) {
      const auto wrong = [&](const std::string& text) -> std::optional<Message> {
        Typed values = read_typed(question, text, session.env.now().date());
        return values ? std::nullopt : std::optional(std::move(values.error()));
      };
      const auto text = write_in_editor(session, present.empty() ? "" : present.front(), around.editing_folder, wrong);
      if (!text) continue;
      typed = *text;
      print_text(session, typed, 2);
    }
    if (is_none(question, typed)) return {Reply::Kind::nothing};
    if (typed.empty()) {
      const Reply reply = on_enter(question, present);
      if (reply.kind == Reply::Kind::answer || !question.required) return reply;
      print(session, needs_answer(question));
      continue;
    }
    Typed values = read_typed(question, typed, session.env.now().date());
    if (values && !values->empty()) {
      confirm_date(session, question, typed, values->front());
      Reply sure = stands_by(session, question, values->front());
      if (sure.kind != Reply::Kind::answer && sure.kind != Reply::Kind::back) return sure;
      if (sure.values != std::vector<std::string>{"yes"}) {
        show_question(session, question, present);
        continue;
      }
      return {Reply::Kind::answer, std::move(*values)};
    }
    if (const std::string kept = without_keys(typed); kept != typed && question.choices.empty()) {
      print(session, msg("prompt.keys-typed"));
      present = {kept};
      show_question(session, question, present);
      continue;
    }
    print(session, values ? needs_answer(question) : values.error());
  }
}

Reply ask_yes_no(Session& session, const Message& text, bool otherwise) {
  return ask(
      session,
      {.field = "", .text = text, .kind = FieldKind::yes_no, .required = true, .otherwise = {otherwise ? "yes" : "no"}},
      {}, {});
}

}  // namespace bti::cli
