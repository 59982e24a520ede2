#include "cli/interview.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "cli/record.hpp"
#include "cli/screen.hpp"

namespace bti::cli {
namespace {

constexpr const char* outcome_key = "outcome";
constexpr const char* target_key = "to";
constexpr const char* reason_key = "reason";
constexpr const char* successor_key = "successor";
constexpr const char* stay = "stay";
constexpr const char* note = "note";

const Ask note_ask{AskKind::note, 0, ""};

std::vector<Ask> without_decision(std::vector<Ask> asks) {
  std::erase_if(asks, [](const Ask& ask) { return ask.kind == AskKind::decision; });
  return asks;
}

std::vector<Ask> together(std::vector<Ask> asks, const std::vector<Ask>& more) {
  asks.insert(asks.end(), more.begin(), more.end());
  return asks;
}

Way way_of(Reply::Kind kind) {
  switch (kind) {
    case Reply::Kind::back:
      return Way::back;
    case Reply::Kind::onward:
      return Way::onward;
    case Reply::Kind::stop:
      return Way::stopped;
    case Reply::Kind::interrupted:
      return Way::interrupted;
    case Reply::Kind::acute:
      return Way::acute;
    case Reply::Kind::answer:
    case Reply::Kind::nothing:
    case Reply::Kind::cleared:
      break;
  }
  return Way::forward;
}

/// The last ask that a draft answers; 0 when it answers none.
std::size_t last_answered(const std::vector<Ask>& asks, const Answers& answers) {
  std::size_t last = 0;
  for (std::size_t i = 0; i < asks.size(); ++i) {
    if (!items_of(answers, asks[i]).empty()) last = i;
  }
  return last;
}

/// A no to a consent counts, also when another way is then chosen than the one that asked for it.
void keep_refusals(const Answers& from, Answers& into) {
  const auto given = from.entries.find(name(AskKind::consent));
  if (given == from.entries.end()) return;
  for (const Answer& item : given->second) {
    if (!is_refused(item)) continue;
    std::vector<Answer>& kept = into.entries[std::string(name(AskKind::consent))];
    if (std::ranges::find(kept, item) == kept.end()) kept.push_back(item);
  }
}

}  // namespace

Interview::Interview(Session& session, const OpenCase& about, ServiceId me, std::string user, Draft& draft,
                     Answers answers)
    : m_session(session),
      m_about(about),
      m_me(std::move(me)),
      m_user(std::move(user)),
      m_draft(draft),
      m_answers(std::move(answers)),
      m_asks(without_decision(asks_for(about.guide->step(about.state.at), m_me))) {
  forget_outcome();
}

Way Interview::run() {
  Start start = Start::resume;
  for (;;) {
    Way way = run_asks(m_asks, {}, start);
    if (way == Way::back) {
      print(m_session, msg("prompt.first-question"));
      start = Start::first;
      continue;
    }
    const bool answered_all = way == Way::forward;
    while (way == Way::forward || way == Way::onward) {
      way = choose_outcome();
      if (way == Way::forward) return way;
    }
    if (way == Way::acute) forget_outcome();
    if (way != Way::back) return way;
    start = answered_all ? Start::last : Start::resume;
  }
}

Asking Interview::asking(const State& state) const {
  return {*m_about.guide, state, m_session.caseload->settings, m_me, m_user, today(), m_session.wording};
}

Answers Interview::given() const {
  std::vector<Ask> asks = together(m_asks, {note_ask});
  if (const auto chosen = m_answers.choices.find(outcome_key); chosen != m_answers.choices.end()) {
    for (const Outcome* outcome : outcomes_for(m_about.guide->step(m_about.state.at), m_me)) {
      if (outcome->id.value == chosen->second) asks = together(asks, outcome->asks);
    }
  }
  Answers all = answers_to(asks);
  keep_refusals(m_answers, all);
  all.choices = m_answers.choices;
  if (!all.choices.contains(outcome_key)) all.choices.erase(reason_key);
  return all;
}

Answers Interview::whole() const {
  Answers all = given();
  all.choices.clear();
  for (const char* key : {outcome_key, target_key, reason_key, successor_key}) {
    const auto found = m_answers.choices.find(key);
    if (found != m_answers.choices.end()) all.choices.insert(*found);
  }
  return all;
}

Answers Interview::answers_to(const std::vector<Ask>& asks) const {
  Answers some;
  for (const Ask& ask : asks) set_items(some, ask, items_of(m_answers, ask));
  return some;
}

State Interview::preview(const std::vector<Ask>& asks) const {
  State state = m_about.state;
  const auto entries = rehearse(m_about, render_answers(answers_to(asks)), {m_user, m_me}, m_session.env.now());
  if (!entries) return state;
  for (const Entry& entry : *entries) apply(state, *m_about.guide, entry);
  return state;
}

Errors Interview::problems(const Answers& answers) const {
  auto entries = rehearse(m_about, render_answers(answers), {m_user, m_me}, m_session.env.now());
  return entries ? Errors{} : std::move(entries.error());
}

void Interview::show_problems(const Errors& errors) {
  m_session.env.out << '\n';
  for (const Error& error : errors) {
    print_marked(m_session, "! ", say(m_session, error.what));
    if (!error.hint.id.empty()) print(m_session, error.hint, 2);
  }
}

Surroundings Interview::surroundings(const Ask& ask) const {
  const Guide& guide = *m_about.guide;
  return {.explain =
              [this, &guide, kind = ask.kind] {
                if (const Help* help = guide.find_help(kind)) {
                  print_text(m_session, help->title);
                  print_text(m_session, help->text);
                }
              },
          .show_tool = [this](std::size_t number) { return show_tool(m_session, m_about, number); },
          .editing_folder = drafts_folder(m_session),
          .onward = true};
}

Way Interview::run_asks(const std::vector<Ask>& asks, const std::vector<Ask>& before, Start start) {
  if (asks.empty()) return start == Start::last ? Way::back : Way::forward;
  std::size_t i = 0;
  if (start == Start::last) i = asks.size() - 1;
  if (start == Start::resume) i = last_answered(asks, m_answers);
  for (;;) {
    const std::string mark = say(m_session, msg("prompt.ask-number", i + 1, asks.size()));
    const std::vector<Ask> earlier = together(before, {asks.begin(), asks.begin() + static_cast<std::ptrdiff_t>(i)});
    const Way way = run_ask(asks[i], earlier, mark, start);
    if (way == Way::back) {
      if (i == 0) return way;
      --i;
      start = Start::last;
    } else if (way == Way::forward) {
      start = Start::first;
      if (++i == asks.size()) return way;
    } else {
      return way;
    }
  }
}

Way Interview::run_ask(const Ask& ask, const std::vector<Ask>& before, const std::string& mark, Start start) {
  const State state = preview(before);
  const std::optional<AskForm> form = form_for(ask, asking(state));
  if (!form) {
    if (start == Start::last) return Way::back;
    if (answered(ask, *m_about.guide, state, today())) {
      print(m_session, msg("prompt.already", title_of(ask, *m_about.guide, m_session.wording)));
    }
    return Way::forward;
  }
  bool headed = false;
  const auto head = [&] {
    if (!std::exchange(headed, true)) show_heading(ask, *form, mark);
  };
  for (;;) {
    const Way way = course_of(ask, *form, before, start, head);
    if (way != Way::forward) return way;
    const Errors errors = problems(answers_to(together(before, {ask})));
    if (errors.empty()) return way;
    show_problems(errors);
    start = Start::first;
  }
}

Way Interview::course_of(const Ask& ask, const AskForm& form, const std::vector<Ask>& before, Start start,
                         const std::function<void()>& head) {
  std::vector<Answer> items = items_of(m_answers, ask);
  const auto set = [&](std::vector<Answer> some) { set_items(m_answers, ask, std::move(some)); };
  const Course course{.head = head,
                      .may_end =
                          [&](const std::vector<Answer>& some) {
                            set(some);
                            const State state = preview(together(before, {ask}));
                            set(items);
                            return !required(ask, *m_about.guide, state) ||
                                   answered(ask, *m_about.guide, state, today());
                          },
                      .insist = [&] { show_problems({lacking(ask, *m_about.guide, m_about.state, today())}); },
                      .keep =
                          [&](const std::vector<Answer>& some) {
                            set(some);
                            m_draft.keep(m_answers);
                          },
                      .around = surroundings(ask)};
  return run_form(m_session, form, items, start, course);
}

void Interview::show_heading(const Ask& ask, const AskForm& form, const std::string& mark) {
  m_session.env.out << '\n';
  print_marked(m_session, "-- ", title_of(ask, *m_about.guide, m_session.wording) + " " + mark);
  for (const std::string& line : form.above) print_text(m_session, line, 3);
}

std::vector<Choice> Interview::outcome_choices(const std::vector<const Outcome*>& outcomes) const {
  std::vector<Choice> choices;
  for (const Outcome* outcome : outcomes) {
    choices.push_back({.value = outcome->id.value,
                       .label = outcome->title,
                       .detail = outcome->text,
                       .leads_to = destination(m_session, *m_about.guide, {m_about.state.at, m_me}, *outcome)});
  }
  choices.push_back({.value = stay, .label = say(m_session, msg("prompt.stay")), .key = "0"});
  choices.push_back({.value = note, .label = say(m_session, msg("prompt.write-note")), .key = "n"});
  return choices;
}

Way Interview::choose_outcome() {
  for (;;) {
    const State state = preview(m_asks);
    const auto outcomes = offered(*m_about.guide, state, m_me, today());
    const Way way = ask_choice(outcome_key, {.field = outcome_key,
                                             .text = msg("prompt.what-now"),
                                             .kind = FieldKind::choice,
                                             .required = true,
                                             .choices = outcome_choices(outcomes)});
    if (way != Way::forward) return way;
    const std::string chosen = m_answers.choices[outcome_key];
    const auto outcome = std::ranges::find(outcomes, OutcomeId{chosen}, &Outcome::id);
    if (outcome != outcomes.end()) {
      if (const Way followed = follow(**outcome); followed != Way::back) return followed;
    }
    forget_outcome();
    if (chosen == stay) return Way::forward;
    if (chosen == note) {
      if (const Way noted = write_note(); noted != Way::forward && noted != Way::back) return noted;
    }
  }
}

/// The reason stays, to be kept with Enter when the next way asks for one too.
void Interview::forget_outcome() {
  for (const char* key : {outcome_key, target_key, successor_key}) m_answers.choices.erase(key);
}

Way Interview::write_note() { return run_ask(note_ask, {}, "", Start::first); }

/// forward: chosen, and nothing stands in its way; back: to the menu again.
Way Interview::follow(const Outcome& outcome) {
  for (const auto& part :
       {std::function([&] { return run_asks(outcome.asks, m_asks, Start::first); }),
        std::function([&] { return choose_target(outcome); }), std::function([&] { return name_successor(outcome); }),
        std::function([&] { return give_reason(outcome); })}) {
    if (const Way way = part(); way != Way::forward) return way;
  }
  const Errors errors = problems(whole());
  if (errors.empty()) return confirm(outcome);
  print(m_session, msg("prompt.not-yet"));
  show_problems(errors);
  return Way::back;
}

/// An end cannot be taken back, so it is asked for twice.
Way Interview::confirm(const Outcome& outcome) {
  const bool ends = std::ranges::none_of(outcome.to, goes_on);
  if (!ends) return Way::forward;
  const Reply sure = ask_yes_no(m_session, msg("prompt.sure-end", outcome.title), true);
  if (sure.kind == Reply::Kind::answer) return sure.values.front() == "yes" ? Way::forward : Way::back;
  return way_of(sure.kind);
}

Way Interview::choose_target(const Outcome& outcome) {
  if (outcome.to.size() < 2) return Way::forward;
  Question question{.field = target_key, .text = msg("ask.decision.to"), .kind = FieldKind::choice, .required = true};
  for (const Target& target : outcome.to) {
    question.choices.push_back({name(target, *m_about.guide),
                                describe(m_session, *m_about.guide, {m_about.state.at, m_me}, target, outcome.plan)});
  }
  return ask_choice(target_key, question);
}

Way Interview::give_reason(const Outcome& outcome) {
  if (!needs_reason(m_about.guide->step(m_about.state.at), m_me, outcome)) {
    m_answers.choices.erase(reason_key);  // it was written for another way
    return Way::forward;
  }
  return ask_choice(
      reason_key,
      {.field = reason_key, .text = msg("ask.decision.reason"), .kind = FieldKind::words, .required = true});
}

/// Of a plan the holder, unless another is named; whom it is referred to may be left out.
Way Interview::name_successor(const Outcome& outcome) {
  const auto chosen = m_answers.choices.find(target_key);
  const auto leads_to = [&](Target::Kind kind) {
    return std::ranges::any_of(outcome.to, [&](const Target& to) {
      return to.kind == kind && (outcome.to.size() == 1 ||
                                 (chosen != m_answers.choices.end() && name(to, *m_about.guide) == chosen->second));
    });
  };
  const bool hand_off = leads_to(Target::Kind::hand_off);
  if (!hand_off && !leads_to(Target::Kind::refer)) return Way::forward;
  Question question{.field = successor_key,
                    .text = hand_off ? msg("ask.decision.successor", outcome.plan) : msg("ask.decision.referred-to"),
                    .kind = FieldKind::label,
                    .required = hand_off,
                    .help = msg("help.decision.successor")};
  if (hand_off && m_about.state.holder) question.otherwise = {m_about.state.holder->value.holder.text};
  return ask_choice(successor_key, question);
}

Way Interview::ask_choice(const std::string& key, const Question& question) {
  const auto present = m_answers.choices.find(key);
  const Reply reply =
      ask(m_session, question,
          present == m_answers.choices.end() ? std::vector<std::string>{} : std::vector<std::string>{present->second},
          surroundings({AskKind::decision}));
  if (reply.kind == Reply::Kind::answer) {
    m_answers.choices[key] = reply.values.front();
    if (key == reason_key) m_draft.keep(m_answers);
  }
  return way_of(reply.kind);
}

}  // namespace bti::cli
