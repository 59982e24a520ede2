#include "cli/questions.hpp"

#include <algorithm>

namespace bti::cli {
namespace {

/// Fields that are told by the ask itself, or are asked for with a file only.
bool goes_unasked(std::string_view type, std::string_view field) {
  const auto is = [&](std::string_view of, std::initializer_list<std::string_view> fields) {
    return type == of && std::ranges::find(fields, field) != fields.end();
  };
  return is(Consent::type, {"consent", "sha256"}) || is(Refusal::type, {"consent"}) ||
         is(Meeting::type, {"kind", "moves"}) || is(Minutes::type, {"kind"}) || is(Evaluation::type, {"measure"}) ||
         is(Consulted::type, {"body"}) || is(RoleTaken::type, {"role"}) || is(Voice::type, {"date"}) ||
         is(View::type, {"date"}) || is(Participant::type, {"from"}) || is(Measure::type, {"area"}) ||
         is(Left::type, {"service"}) || (type == FormAnswer::type && field != "text");
}

std::string row(std::string_view kind, std::string_view type, std::string_view field) {
  return std::string(kind) + std::string(type) + "." + std::string(field);
}

/// The date on which something was done: today, unless said.
bool is_when_done(std::string_view type, std::string_view field) { return field == "date" && type != Meeting::type; }

bool is_planned(std::string_view type, std::string_view field) {
  return (type == Meeting::type && field == "date") || field == "until";
}

/// Help for all questions of a kind; the question's own goes before it.
Message help_for(std::string_view type, const FieldSpec& spec) {
  if (const std::string own = row("help.", type, spec.name); has_text(own)) return {own, {}};
  if (spec.kind == FieldKind::date) return msg("help.date");
  if (spec.name == "service" || spec.name == "services") return msg("help.services");
  return {};
}

/// Lists that may be empty in a file, but whose question is what the entry is about.
bool must_name_someone(std::string_view field) {
  return field == "whom" || field == "present" || field == "given-by" || field == "to";
}

Question question_for(std::string_view type, const FieldSpec& spec, const Asking& asking) {
  Question question{.field = std::string(spec.name),
                    .text = {row("ask.", type, spec.name), {}},
                    .kind = spec.kind,
                    .required = spec.required || must_name_someone(spec.name),
                    .list = spec.list};
  if (spec.kind == FieldKind::choice) question.choices = word_choices(spec.choices, asking.wording);
  if (spec.name == "service" || spec.name == "services") question.choices = service_choices(asking.guide);
  if (is_when_done(type, spec.name)) question.otherwise = {iso(asking.today)};
  question.past = is_when_done(type, spec.name) || spec.name == "since";
  question.planned = is_planned(type, spec.name);
  question.help = help_for(type, spec);
  return question;
}

}  // namespace

std::vector<Question> questions_of(std::string_view type, const Asking& asking) {
  std::vector<Question> questions;
  for (const FieldSpec& spec : fields_of(type)) {
    if (!goes_unasked(type, spec.name)) questions.push_back(question_for(type, spec, asking));
  }
  return questions;
}

Question& find(std::vector<Question>& questions, std::string_view field) {
  return *std::ranges::find(questions, field, &Question::field);
}

void drop(std::vector<Question>& questions, std::string_view field) {
  std::erase_if(questions, [&](const Question& one) { return one.field == field; });
}

std::string first_value(const Answer& item, std::string_view field) {
  const auto found = item.find(field);
  return found == item.end() || found->second.empty() ? "" : found->second.front();
}

}  // namespace bti::cli
