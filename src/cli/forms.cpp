#include "cli/forms.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "cli/forms_plan.hpp"
#include "cli/questions.hpp"
#include "guide/vocabulary.hpp"

namespace bti::cli {
namespace {

AskForm subject_form(const Asking& asking) {
  std::vector<Question> questions = questions_of(Subject::type, asking);
  for (const SubjectInfo& kind : asking.guide.subjects) {
    find(questions, "kind").choices.push_back({kind.id.value, kind.name});
  }
  return {.questions = [questions](const Answer&) { return questions; }};
}

/// The kind of worry only where the guide tells kinds apart.
AskForm concern_form(const Asking& asking) {
  std::vector<Question> questions = questions_of(Concern::type, asking);
  Question& kind = find(questions, "kind");
  for (const Named& one : asking.guide.concerns) kind.choices.push_back({one.id, one.name});
  const auto& opened = asking.state.opened;
  const StartPlace* start =
      opened && opened->value.start ? asking.guide.find_start(opened->value.start->value) : nullptr;
  if (start != nullptr && start->concern) kind.otherwise = {start->concern->value};
  if (asking.guide.concerns.empty()) drop(questions, "kind");
  return {.questions = [questions](const Answer&) { return questions; }};
}

AskForm consulted_form(const Ask& ask, const Asking& asking) {
  std::vector<Question> questions = questions_of(Consulted::type, asking);
  AskForm form{.questions = {}};
  if (!ask.of.empty()) find(questions, "with").otherwise = {asking.guide.body_name(ask.of)};
  if (const Team* team = asking.guide.find_team(ask.of); team != nullptr && !team->text.empty()) {
    form.above.push_back(team->text);
  }
  form.questions = [questions](const Answer&) { return questions; };
  return form;
}

AskForm role_form(const Ask& ask, const Asking& asking) {
  std::vector<Question> questions = questions_of(RoleTaken::type, asking);
  const Role& role = *asking.guide.find_role(ask.of);
  find(questions, "who").text = msg("ask.role.who", role.title);
  AskForm form{.questions = [questions](const Answer&) { return questions; }};
  if (!role.text.empty()) form.above.push_back(role.text);
  return form;
}

/// One entry for each question of the form that has no answer yet.
AskForm question_form(const Ask& ask, const Asking& asking) {
  const QuestionForm& fixed = *asking.guide.find_form(ask.of);
  AskForm form{.questions = {}};
  if (!fixed.text.empty()) form.above.push_back(fixed.text);
  for (const FormQuestion& question : fixed.questions) {
    const bool given = std::ranges::any_of(asking.state.form_answers, [&](const Recorded<FormAnswer>& one) {
      return one.value.form == fixed.id && one.value.question == question.id;
    });
    if (!given || ask.anew) form.fixed.push_back({{"form", {ask.of}}, {"question", {question.id.value}}});
  }
  const auto asked = [&fixed](const Answer& item) -> const FormQuestion& {
    return *std::ranges::find(fixed.questions, QuestionId{first_value(item, "question")}, &FormQuestion::id);
  };
  form.heading = [asked](const Answer& item) { return asked(item).text; };
  form.questions = [asked, asking](const Answer& item) {
    std::vector<Question> questions = questions_of(FormAnswer::type, asking);
    questions.front().required = !asked(item).optional;
    return questions;
  };
  return form;
}

/// The child's own words; only without them is it asked why, and who will ask the child.
AskForm voice_form(const Ask& ask, const Asking& asking) {
  std::vector<Question> questions = questions_of(Voice::type, asking);
  if (ask.least > 0) find(questions, "words").enter = msg("prompt.enter-no-words");
  find(questions, "missing").required = true;
  return {.questions = [questions](const Answer& item) {
    return item.contains("words") ? std::vector{questions.front()} : questions;
  }};
}

std::string signer_line(const ConsentKind& kind, const Asking& asking) {
  if (const auto age = age_left_open(kind, asking.state, asking.today)) {
    return text(msg("prompt.age-left-open", *age), asking.wording);
  }
  const SignRule* rule = signer(kind, asking.state, asking.today);
  if (rule == nullptr) return text(msg("prompt.signer-unsure"), asking.wording);
  return text(msg("prompt.signer-" + name(*rule)), asking.wording);
}

/// The day on which it was given, as far as that was answered.
Date given_day(const Answer& item, const Asking& asking) {
  return parse_iso_date(first_value(item, "date")).value_or(asking.today);
}

/// When it was given is asked first, and whether the birthday had been, where that year leaves it open.
void ask_of_age(std::vector<Question>& questions, const ConsentKind& kind, const Asking& asking, Date on) {
  const auto date = std::ranges::find(questions, "date", &Question::field);
  std::rotate(questions.begin(), date, date + 1);
  const auto age = age_left_open(kind, asking.state, on);
  const auto of_age = std::ranges::find(questions, "of-age", &Question::field);
  if (!age || known_of_age(asking.state, on)) {
    questions.erase(of_age);
    return;
  }
  of_age->text = msg("ask.consent.of-age", *age);
  of_age->required = true;
  std::rotate(questions.begin() + 1, of_age, of_age + 1);
}

std::vector<Question> given_questions(const ConsentKind& kind, const Asking& asking, const Answer& item) {
  std::vector<Question> questions = questions_of(Consent::type, asking);
  const Date on = given_day(item, asking);
  ask_of_age(questions, kind, asking, on);
  Question& services = find(questions, "services");
  if (kind.per_service) {
    services.required = true;
    for (const ServiceId& one : partner_services(asking.state)) {
      if (!in_force(asking.state, kind, one, asking.today)) services.otherwise.push_back(one.value);
    }
  } else {
    drop(questions, "services");
    drop(questions, "purpose");
  }
  if (first_value(item, "form") != "written") drop(questions, "kept-at");
  const auto until = std::ranges::find(questions, "until", &Question::field);
  std::rotate(until, until + 1, questions.end());
  std::optional<bool> of_age = known_of_age(asking.state, on);
  if (item.contains("of-age")) of_age = first_value(item, "of-age") == "yes";
  if (const SignRule* rule = signer(kind, asking.state, on, of_age)) {
    const auto named = [&](bool self) {
      return std::ranges::any_of(rule->who, [&](SignRule::Who who) { return (who == SignRule::Who::self) == self; });
    };
    std::erase_if(find(questions, "given-by").choices,
                  [&](const Choice& choice) { return !named(choice.value == "self"); });
  }
  return questions;
}

std::vector<Question> refused_questions(const ConsentKind& kind, const Asking& asking) {
  std::vector<Question> questions = questions_of(Refusal::type, asking);
  if (!kind.per_service) drop(questions, "services");
  return questions;
}

/// First whether it was given: a no is an answer, and is recorded.
AskForm consent_form(const Ask& ask, const Asking& asking) {
  const ConsentKind& kind = *asking.guide.find_consent(ask.of);
  AskForm form{.questions = {}};
  if (!kind.text.empty()) form.above.push_back(kind.text);
  form.above.push_back(signer_line(kind, asking));
  form.questions = [&kind, asking](const Answer& item) {
    Question answer{.field = std::string(refused_field),
                    .text = msg("ask.consent.answer"),
                    .kind = FieldKind::choice,
                    .required = true,
                    .choices = {{"no", text(msg("prompt.consent-given"), asking.wording)},
                                {"yes", text(msg("prompt.consent-refused"), asking.wording)}},
                    .help = msg("help.consent.answer")};
    std::vector<Question> questions{std::move(answer)};
    std::vector<Question> rest = first_value(item, refused_field) == "yes" ? refused_questions(kind, asking)
                                                                           : given_questions(kind, asking, item);
    std::ranges::move(rest, std::back_inserter(questions));
    return questions;
  };
  return form;
}

AskForm log_form(const Asking& asking) {
  std::vector<Question> questions = questions_of(LogOpened::type, asking);
  Question& kept = questions.front();
  if (!may_keep_own_records(asking.guide, asking.state)) {
    std::erase_if(kept.choices, [](const Choice& choice) { return choice.value != "here"; });
    kept.text = msg("ask.log.kept-here");
    kept.otherwise = {"here"};
  }
  AskForm form{.questions = [questions](const Answer&) { return questions; }};
  const Service* service = asking.guide.find_service(asking.me);
  if (service != nullptr && !service->log_where.empty()) {
    form.above.push_back(text(msg("prompt.own-records", service->log_where), asking.wording));
  }
  return form;
}

/// Whoever holds the baton goes on holding it, unless another is named.
AskForm holder_form(const Asking& asking) {
  std::vector<Question> questions = questions_of(Accept::type, asking);
  Question& holder = find(questions, "holder");
  if (asking.state.holder) {
    holder.text = msg("ask.accept.holder-now", asking.settings.show(asking.state.holder->value.holder.text));
    holder.enter = msg("prompt.enter-goes-on");
  } else {
    holder.otherwise = {asking.user};
  }
  return {.questions = [questions, asking](const Answer& item) {
    std::vector<Question> own = questions;
    const std::string who = first_value(item, "holder");
    const auto person = asking.settings.people.find(who);
    if (person != asking.settings.people.end() && person->second.service) {
      find(own, "service").otherwise = {person->second.service->value};
    } else if (who == asking.user) {
      find(own, "service").otherwise = {asking.me.value};
    }
    return own;
  }};
}

AskForm participant_form(const Asking& asking) {
  AskForm form{.grows = true, .questions = {}};
  for (const auto& one : asking.state.participants) {
    std::string line = asking.settings.show(one.value.who.text);
    if (one.value.service) line += ", " + asking.guide.service_name(*one.value.service);
    form.above.push_back(std::move(line));
  }
  form.questions = [asking](const Answer& item) {
    std::vector<Question> questions = questions_of(Participant::type, asking);
    const auto person = asking.settings.people.find(first_value(item, "who"));
    if (person != asking.settings.people.end() && person->second.service) {
      find(questions, "service").otherwise = {person->second.service->value};
    }
    return questions;
  };
  return form;
}

/// Is there nothing more to say about an ask that is answered? More goals, more notes, another holder
/// may always come.
bool is_done(const Ask& ask, const Asking& asking) {
  switch (ask.kind) {
    case AskKind::goal:
    case AskKind::measure:
    case AskKind::participant:
    case AskKind::progress:
    case AskKind::view:
    case AskKind::note:
    case AskKind::holder:
    case AskKind::evaluation:
      return false;
    case AskKind::decision:
      return true;
    case AskKind::subject:
    case AskKind::concern:
    case AskKind::consulted:
    case AskKind::contacted:
    case AskKind::conversation:
    case AskKind::voice:
    case AskKind::consent:
    case AskKind::log:
    case AskKind::role:
    case AskKind::form:
    case AskKind::meeting:
    case AskKind::minutes:
      return answered(ask, asking.guide, asking.state, asking.today);
  }
  return false;
}

/// The family does not want a log: then it is not opened.
bool was_refused(const Asking& asking) {
  const auto& wanted = asking.guide.log_consent;
  if (!wanted || may_keep_own_records(asking.guide, asking.state)) return false;
  const bool answered_no = std::ranges::any_of(
      asking.state.refusals, [&](const Recorded<Refusal>& one) { return one.value.consent.value == wanted->value; });
  return answered_no && !in_force(asking.state, *asking.guide.find_consent(wanted->value), std::nullopt, asking.today);
}

std::optional<AskForm> form_of_kind(const Ask& ask, const Asking& asking) {
  switch (ask.kind) {
    case AskKind::subject:
      return subject_form(asking);
    case AskKind::voice:
      return voice_form(ask, asking);
    case AskKind::consent:
      return consent_form(ask, asking);
    case AskKind::log:
      return log_form(asking);
    case AskKind::holder:
      return holder_form(asking);
    case AskKind::participant:
      return participant_form(asking);
    case AskKind::goal:
      return goal_form(asking);
    case AskKind::measure:
      return measure_form(asking);
    case AskKind::progress:
      return progress_form(asking);
    case AskKind::evaluation:
      return evaluation_form(asking);
    case AskKind::concern:
      return concern_form(asking);
    case AskKind::consulted:
      return consulted_form(ask, asking);
    case AskKind::role:
      return role_form(ask, asking);
    case AskKind::form:
      return question_form(ask, asking);
    case AskKind::view:
      return AskForm{.grows = true, .questions = [asking](const Answer&) { return questions_of(View::type, asking); }};
    case AskKind::contacted:
    case AskKind::conversation:
    case AskKind::meeting:
    case AskKind::minutes:
    case AskKind::note:
    case AskKind::decision:
      break;
  }
  const std::string_view type = entry_type(ask.kind);
  return AskForm{.questions = [asking, type](const Answer&) { return questions_of(type, asking); }};
}

/// First which, when the guide has several; then as the kind says.
std::optional<AskForm> of_some_consent(const Asking& asking, bool given) {
  const std::vector<ConsentKind>& kinds = asking.guide.consents;
  if (kinds.empty()) return std::nullopt;
  AskForm form{.questions = {}};
  if (kinds.size() == 1) {
    form.preset["consent"] = {kinds.front().id.value};
    if (given) form.above.push_back(signer_line(kinds.front(), asking));
  }
  form.questions = [&kinds, asking, given](const Answer& item) {
    std::vector<Question> questions;
    if (kinds.size() > 1) {
      Question which{
          .field = "consent", .text = msg("ask.consent.consent"), .kind = FieldKind::choice, .required = true};
      for (const ConsentKind& kind : kinds) which.choices.push_back({kind.id.value, kind.title});
      questions.push_back(std::move(which));
    }
    const ConsentKind* kind = asking.guide.find_consent(first_value(item, "consent"));
    if (kind == nullptr) return questions;
    std::ranges::move(given ? given_questions(*kind, asking, item) : refused_questions(*kind, asking),
                      std::back_inserter(questions));
    return questions;
  };
  return form;
}

}  // namespace

std::optional<AskForm> addition_form(std::string_view type, const Asking& asking) {
  if (type == Consent::type) return of_some_consent(asking, true);
  if (type == Refusal::type) return of_some_consent(asking, false);
  if (type == Notification::type) {
    return AskForm{.questions = [asking](const Answer&) { return questions_of(Notification::type, asking); }};
  }
  if (auto form = plan_addition(type, asking)) return form;
  if (const AskWord* word = find_ask_word(type)) return form_of_kind({.kind = word->kind}, asking);
  return std::nullopt;
}

std::optional<AskForm> form_for(const Ask& ask, const Asking& asking) {
  if (is_done(ask, asking)) return std::nullopt;
  if (ask.kind == AskKind::consent && ask.least > 0 && !required(ask, asking.guide, asking.state)) return std::nullopt;
  if (ask.kind == AskKind::log && was_refused(asking)) return std::nullopt;
  auto form = form_of_kind(ask, asking);
  if (form && !ask.of.empty()) form->preset[std::string(of_field(ask.kind))] = {ask.of};
  return form;
}

std::string title_of(const Ask& ask, const Guide& guide, const Wording& wording) {
  if (ask.kind == AskKind::consent) {
    const ConsentKind* kind = guide.find_consent(ask.of);
    if (kind != nullptr) return kind->title;
  }
  if (ask.kind == AskKind::form) return guide.find_form(ask.of)->title;
  if (ask.kind == AskKind::role) return guide.body_name(ask.of);
  std::string title = text({"type." + std::string(entry_type(ask.kind)), {}}, wording);
  if (ask.kind == AskKind::meeting || ask.kind == AskKind::minutes) return title + ": " + guide.meeting_name(ask.of);
  if (ask.kind == AskKind::consulted && !ask.of.empty()) return title + ": " + guide.body_name(ask.of);
  return title;
}

std::vector<Choice> service_choices(const Guide& guide) {
  std::vector<Choice> choices;
  for (const Service& service : guide.services) choices.push_back({service.id.value, service.name});
  return choices;
}

std::vector<Choice> word_choices(const std::vector<std::string_view>& values, const Wording& wording) {
  std::vector<Choice> choices;
  for (const std::string_view value : values) {
    choices.push_back({std::string(value), text({"choice." + std::string(value), {}}, wording)});
  }
  return choices;
}

}  // namespace bti::cli
