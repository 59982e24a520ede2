// bti new: a concern becomes a case. First of all: is it acute?
#include <algorithm>
#include <ranges>
#include <utility>

#include "cli/screen.hpp"
#include "cli/talk.hpp"
#include "cli/typed.hpp"

namespace bti::cli {
namespace {

constexpr const char* acute_key = "acute";
constexpr const char* acute_text_key = "acute-text";
constexpr const char* raised_by_key = "raised-by";
constexpr const char* service_key = "service";
constexpr const char* start_key = "start";

/// What the opening of a case says.
struct Opening {
  bool acute{false};
  std::optional<Words> acute_text{};
  Raiser raised_by{Raiser::staff};
  std::optional<ServiceId> service{};
  std::optional<StartId> start{};
};

using GuidePointer = std::shared_ptr<const Guide>;

/// A number that no case has yet.
Result<CaseNumber> free_number(Session& session) {
  const auto files = case_files(*session.caseload);
  if (!files) return std::unexpected(files.error());
  for (;;) {
    CaseNumber number = make_case_number(session.env.random());
    if (std::ranges::find(files->cases, number, &CaseFile::number) == files->cases.end()) return number;
  }
}

/// Where the case begins: as said, else the first place that the guide has for the service.
Result<std::optional<StartId>> start_of(const Guide& guide, const Opening& opening, const ServiceId& me) {
  const std::vector<const StartPlace*> starts = starts_for(guide, me);
  if (!opening.start) return starts.empty() ? std::nullopt : std::optional(starts.front()->id);
  if (std::ranges::find(starts, *opening.start, &StartPlace::id) != starts.end()) return opening.start;
  std::string all;
  for (const StartPlace* start : starts) all += (all.empty() ? "" : ", ") + start->id.value;
  return fail({.failure = Failure::usage, .what = msg("cli.unknown-start"), .hint = msg("engine.one-of.hint", all)});
}

/// The case with its opening and, when it is acute, that too; not yet on disk.
Result<OpenCase> opened_case(Session& session, const GuidePointer& guide, const Opening& opening, const Answerer& who) {
  auto number = free_number(session);
  if (!number) return std::unexpected(std::move(number.error()));
  const Instant now = session.env.now();
  OpenCase about{case_path(session.caseload->folder, *number, static_cast<int>(now.date().year())),
                 {*number, session.caseload->settings.guide, {}},
                 guide,
                 {}};
  const auto start = start_of(*guide, opening, who.me);
  if (!start) return std::unexpected(start.error());
  std::vector<Payload> payloads{Opened{opening.raised_by, *start}};
  if (opening.acute) payloads.emplace_back(AcuteTurn{opening.acute_text});
  auto entries = rehearse(about, payloads, who, now);
  if (!entries) return std::unexpected(std::move(entries.error()));
  about.of.entries = std::move(*entries);
  about.state = fold(*about.guide, about.of);
  return about;
}

/// The answers' entries after those of the opening.
Result<void> add_answers(OpenCase& about, const Value& answers, const Answerer& who, const Instant& now) {
  auto entries = rehearse(about, answers, who, now);
  if (!entries) return std::unexpected(std::move(entries.error()));
  for (Entry& entry : *entries) {
    apply(about.state, *about.guide, entry);
    about.of.entries.push_back(std::move(entry));
  }
  return {};
}

std::optional<Words> read_acute_text(const Value& said, Errors& errors) {
  Value turn{.kind = Value::Kind::map, .text = {}, .items = {}, .members = {}, .at = said.at};
  turn.members.push_back({"text", said.at, said});
  MapReader map(turn, errors);
  const auto payload = read_payload(AcuteTurn::type, map, errors);
  return payload ? std::get<AcuteTurn>(*payload).text : std::nullopt;
}

/// Takes the keys that only a new case has out of the answers.
Opening take_opening(Value& file, Errors& errors) {
  Opening opening;
  MapReader map(file, errors);
  if (const Value* acute = map.required(acute_key)) opening.acute = as_bool(*acute, errors).value_or(false);
  if (const Value* said = map.optional(acute_text_key)) {
    opening.acute_text = read_acute_text(*said, errors);
    if (!opening.acute) {
      errors.push_back(
          {.what = msg("cli.acute-text"), .hint = msg("cli.acute-text.hint"), .at = file.find(acute_text_key)->at});
    }
  }
  if (map.optional(raised_by_key) != nullptr) {
    MapReader own(file, errors);
    if (const auto opened = read_payload(Opened::type, own, errors)) {
      opening.raised_by = std::get<Opened>(*opened).raised_by;
    }
  }
  if (const Value* start = map.optional(start_key)) {
    if (auto id = as_slug(*start, errors)) opening.start = StartId{std::move(*id)};
  }
  if (auto mine = map.optional_text(service_key)) opening.service = ServiceId{std::move(*mine)};
  for (Error& error : errors) error.failure = Failure::usage;
  std::erase_if(file.members, [](const Member& member) {
    return member.key == acute_key || member.key == acute_text_key || member.key == raised_by_key ||
           member.key == service_key || member.key == start_key;
  });
  return opening;
}

/// --service, what the answers say, then the rest; an acute case may do without.
Result<ServiceId> service_from_file(Session& session, const Guide& guide, const Opening& opening) {
  if (opening.service && !session.options.value("--service")) {
    if (guide.find_service(*opening.service) == nullptr) return fail(service_needed(guide, opening.service->value));
    return *opening.service;
  }
  const auto said = said_service(session, guide);
  if (!said) return std::unexpected(said.error());
  if (*said) return **said;
  if (opening.acute) return ServiceId{};
  return fail(service_needed(guide));
}

Result<OpenCase> case_from_text(Session& session, const GuidePointer& guide, std::string_view text,
                                const Answerer& who) {
  auto file = read_yaml(text, case_limit);
  if (!file) return std::unexpected(std::move(file.error()));
  Errors errors;
  const Opening opening = take_opening(*file, errors);
  if (!errors.empty()) return std::unexpected(std::move(errors));
  const auto me = service_from_file(session, *guide, opening);
  if (!me) return std::unexpected(me.error());
  const Answerer answerer{who.user, *me, who.file};
  auto about = opened_case(session, guide, opening, answerer);
  if (!about) return about;
  if (auto added = add_answers(*about, *file, answerer, session.env.now()); !added) {
    return std::unexpected(std::move(added.error()));
  }
  return about;
}

void show_opened(Session& session, const Recording& recording) {
  if (!session.options.flag("--json")) {
    print(session, msg("cli.case-number", recording.now.of.number.value));
    if (!recording.now.state.acute.empty()) {
      show_acute(session, *recording.now.guide, home_service(recording.now.state).value_or(ServiceId{}));
    }
  }
  show_outcome(session, recording);
}

/// Records a case and says what comes next; with --dry-run it only shows it.
Result<int> record_case(Session& session, OpenCase about) {
  if (session.options.flag("--dry-run")) {
    show_rehearsal(session, about.of.number, about.of.entries);
    return 0;
  }
  const auto recording = record_new(session, std::move(about));
  if (!recording) return std::unexpected(recording.error());
  show_opened(session, *recording);
  return 0;
}

bool says_acute(const Value& answers) {
  Errors unheeded;
  const Value* acute = answers.find(acute_key);
  return acute != nullptr && as_bool(*acute, unheeded).value_or(false);
}

/// Do the answers say so, however wrong the rest of them may be? Where they cannot be read, a line or what
/// stands between two commas says it.
bool says_acute(std::string_view text) {
  if (const auto file = read_yaml(text, case_limit)) return says_acute(*file);
  std::string parts(text);
  std::ranges::replace_if(parts, [](char c) { return c == '"' || c == '\''; }, ' ');
  std::ranges::replace_if(parts, [](char c) { return std::string_view(",{}").contains(c); }, '\n');
  return std::ranges::any_of(std::views::split(parts, '\n'), [](const auto& part) {
    constexpr std::size_t most = 100;
    const std::string line = trim(std::string_view(part.begin(), part.end())) + "\n";
    const auto alone = line.size() < most ? read_yaml(line, most) : Result<Value>(std::unexpected(Errors{}));
    return alone && says_acute(*alone);
  });
}

/// The turn alone: whatever is wrong with other answers, with the user's service included, is left out.
Result<OpenCase> acute_case(Session& session, const GuidePointer& guide, std::string_view text,
                            const std::string& user) {
  Errors unheeded;
  Opening opening;
  if (auto file = read_yaml(text, case_limit)) opening = take_opening(*file, unheeded);
  opening.acute = true;
  const ServiceId me = service_from_file(session, *guide, opening).value_or(ServiceId{});
  auto about = opened_case(session, guide, opening, {user, me});
  return about ? std::move(about) : opened_case(session, guide, {.acute = true}, {user, me});
}

/// The rest of the answers is told to be wrong, but the case is open.
Result<int> open_acute_from_file(Session& session, const GuidePointer& guide, std::string_view text,
                                 const std::string& name, Errors errors) {
  auto about = acute_case(session, guide, text, name);
  if (!about) return std::unexpected(std::move(about.error()));
  const CaseNumber number = about->of.number;
  if (auto recorded = record_case(session, std::move(*about)); !recorded) return recorded;
  if (!session.options.flag("--dry-run")) warn(session, msg("cli.acute-alone", number.value));
  return std::unexpected(std::move(errors));
}

Result<int> open_from_file(Session& session, const GuidePointer& guide, const std::string& file,
                           const std::string& name) {
  const auto text = read_answers_text(session, file);
  if (!text) return std::unexpected(text.error());
  auto about = case_from_text(session, guide, *text, {name, {}, file});
  if (about) return record_case(session, std::move(*about));
  locate(about.error(), file, *text, Excerpt::answers);
  if (says_acute(*text)) return open_acute_from_file(session, guide, *text, name, std::move(about.error()));
  return std::unexpected(std::move(about.error()));
}

/// Nothing but the turn itself is asked for; what was answered before goes along if it can, and
/// `all_went` tells whether it did.
Result<int> open_acute(Session& session, const GuidePointer& guide, const std::string& name, const Answers& answers,
                       bool& all_went) {
  const auto mine = answers.choices.find(service_key);
  show_acute(session, *guide, mine == answers.choices.end() ? ServiceId{} : ServiceId{mine->second});
  session.env.out.flush();  // before anything that may take time
  Answers all = answers;
  all.choices[acute_key] = "yes";
  const std::string text = render_answers(all);
  auto about = case_from_text(session, guide, text, {name, {}});
  all_went = about.has_value();
  if (!about) about = acute_case(session, guide, text, name);
  if (!about) return std::unexpected(std::move(about.error()));
  if (session.options.flag("--dry-run")) return record_case(session, std::move(*about));
  const auto recording = record_new(session, std::move(*about));
  session.env.out << '\n';
  if (!recording) {
    print(session, msg("cli.acute-not-recorded", "bti new"));
    return std::unexpected(recording.error());
  }
  print(session, msg("cli.acute-opened", recording->now.of.number.value));
  return 0;
}

Result<int> open_acute(Session& session, const GuidePointer& guide, const std::string& name) {
  bool all_went = false;
  return open_acute(session, guide, name, {}, all_went);
}

Reply ask_acute(Session& session) {
  return ask(session,
             {.field = acute_key,
              .text = msg("prompt.is-it-acute"),
              .kind = FieldKind::yes_no,
              .required = true,
              .help = msg("prompt.is-it-acute.help")},
             {}, {});
}

Reply ask_raiser(Session& session) {
  return ask(session,
             {.field = raised_by_key,
              .text = msg("ask.opened.raised-by"),
              .kind = FieldKind::choice,
              .required = true,
              .choices = word_choices(fields_of(Opened::type).front().choices, session.wording),
              .otherwise = {"staff"},
              .help = msg("help.opened.raised-by")},
             {}, {});
}

Reply ask_start(Session& session, const std::vector<const StartPlace*>& starts) {
  Question question{.field = start_key, .text = msg("ask.opened.start"), .kind = FieldKind::choice, .required = true};
  for (const StartPlace* start : starts) {
    question.choices.push_back({.value = start->id.value, .label = start->title, .detail = start->text});
  }
  return ask(session, question, {}, {});
}

/// Who raised it, whom the user works for, and where the case begins.
Result<Reply::Kind> ask_opening(Session& session, const Guide& guide, Answers& answers) {
  if (!answers.choices.contains(raised_by_key)) {
    const Reply by = ask_raiser(session);
    if (by.kind != Reply::Kind::answer) return by.kind;
    answers.choices[raised_by_key] = by.values.front();
  }
  if (!answers.choices.contains(service_key)) {
    const auto mine = ask_service(session, guide);
    if (!mine) return std::unexpected(mine.error());
    if (mine->kind != Reply::Kind::answer) return mine->kind;
    answers.choices[service_key] = mine->values.front();
  }
  const auto starts = starts_for(guide, ServiceId{answers.choices[service_key]});
  if (starts.size() > 1 && !answers.choices.contains(start_key)) {
    const Reply start = ask_start(session, starts);
    if (start.kind != Reply::Kind::answer) return start.kind;
    answers.choices[start_key] = start.values.front();
  }
  answers.choices[acute_key] = "no";
  return Reply::Kind::answer;
}

/// Records what was answered. The draft goes when all of it is in the case.
Result<int> conclude(Session& session, const GuidePointer& guide, const std::string& name, Draft& draft,
                     const Interview& interview, Way way) {
  const Answers given = interview.given();
  bool all_went = way != Way::acute || given.entries == interview.answers().entries;
  auto status = [&]() -> Result<int> {
    if (way == Way::acute) {
      bool parsed = false;
      auto opened = open_acute(session, guide, name, given, parsed);
      all_went = all_went && parsed;
      return opened;
    }
    auto whole = case_from_text(session, guide, render_answers(given), {name, {}});
    if (!whole) return std::unexpected(std::move(whole.error()));
    return record_case(session, std::move(*whole));
  }();
  if (status && all_went && !session.options.flag("--dry-run")) {
    draft.remove();
  } else if (!interview.answers().entries.empty()) {
    show_draft(session, draft);
  }
  return status;
}

Result<int> converse(Session& session, const GuidePointer& guide, const std::string& name) {
  using Kind = Reply::Kind;
  const Reply acute = ask_acute(session);
  const bool yes = acute.kind == Kind::answer && acute.values.front() == "yes";
  if (yes || acute.kind == Kind::acute) return open_acute(session, guide, name);
  if (acute.kind != Kind::answer) return leave_at_once(session, acute.kind);

  Draft draft(session, "new");
  Answers answers;
  const auto taken = take_up(session, draft, guide->step_name({}), answers);
  if (!taken) return std::unexpected(taken.error());
  if (*taken == Kind::acute) return open_acute(session, guide, name);
  if (*taken != Kind::answer) return leave_at_once(session, *taken);
  const auto opened = ask_opening(session, *guide, answers);
  if (!opened) return std::unexpected(opened.error());
  if (*opened == Kind::back) return converse(session, guide, name);
  if (*opened == Kind::acute) return open_acute(session, guide, name);
  if (*opened != Kind::answer) return leave_at_once(session, *opened);

  const ServiceId me{answers.choices[service_key]};
  const Answerer who{name, me};
  Opening opening;
  if (const auto start = answers.choices.find(start_key); start != answers.choices.end()) {
    opening.start = StartId{start->second};
  }
  const auto about = opened_case(session, guide, opening, who);
  if (!about) return std::unexpected(about.error());
  session.env.out << '\n';
  show_step(session, *guide, about->state.at, me);
  print(session, msg("prompt.welcome", say(session, msg("prompt.acute-word"))));
  Interview interview(session, *about, me, name, draft, std::move(answers));
  const Way way = interview.run();
  if (way != Way::forward && way != Way::acute) return leave(session, draft, interview.answers(), way);
  return conclude(session, guide, name, draft, interview, way);
}

}  // namespace

Result<int> open_new(Session& session) {
  auto guide = session.caseload->guides->find(session.caseload->settings.guide);
  if (!guide) return std::unexpected(std::move(guide.error()));
  use_language_of(session, **guide);
  const auto name = user(session);
  if (!name) return std::unexpected(name.error());
  if (const auto file = session.options.value("--answers")) return open_from_file(session, *guide, *file, *name);
  if (!interactive(session)) {
    return fail(
        {.failure = Failure::usage, .what = msg("cli.new-no-terminal"), .hint = msg("cli.new-no-terminal.hint")});
  }
  return converse(session, *guide, *name);
}

}  // namespace bti::cli
