#include "cli/given.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

#include "bti/text.hpp"
#include "cli/drafts.hpp"

namespace bti::cli {
namespace {

Value scalar(std::string text) {
  return {.kind = Value::Kind::scalar, .text = std::move(text), .quoted = true, .items = {}, .members = {}, .at = {}};
}

void add_options(const Session& session, std::span<const Said> options, Value& map) {
  for (const auto& [option, field] : options) {
    const auto said = session.options.value(option);
    if (!said) continue;
    std::erase_if(map.members, [&](const Member& member) { return member.key == field; });
    map.members.push_back({std::string(field), map.at, scalar(*said)});
  }
}

/// One value may stand alone where a list is wanted, and dates stand as staff type them.
void fill_in(std::string_view type, Value& map, Date today) {
  for (const FieldSpec& spec : fields_of(type)) {
    const auto member = std::ranges::find(map.members, spec.name, &Member::key);
    if (member == map.members.end() || member->value.kind != Value::Kind::scalar) continue;
    if (spec.kind == FieldKind::date) {
      if (const auto date = parse_past_date(member->value.text, today)) member->value.text = iso(*date);
    }
    if (!spec.list) continue;
    Value list{.kind = Value::Kind::list, .text = {}, .items = {member->value}, .members = {}, .at = member->value.at};
    member->value = std::move(list);
  }
}

/// The guide must have the service, and what was done cannot lie ahead.
Errors wrong_in(const Guide& guide, const Payload& payload, Date today) {
  Errors errors;
  const auto* offer = std::get_if<Offer>(&payload);
  if (offer != nullptr && offer->service && guide.find_service(*offer->service) == nullptr) {
    errors.push_back(service_needed(guide, offer->service->value));
  }
  const auto* report = std::get_if<Notification>(&payload);
  if (report != nullptr && report->date && *report->date > today) {
    errors.push_back({.what = msg("engine.date-to-come"), .hint = msg("engine.date-to-come.hint")});
  }
  return errors;
}

}  // namespace

Result<Payload> read_given(const Session& session, std::string_view type, std::span<const Said> options) {
  const auto name = session.options.value("--answers");
  std::string text = "{}\n";
  if (name) {
    auto read = read_answers_text(session, *name);
    if (!read) return std::unexpected(std::move(read.error()));
    text = std::move(*read);
  }
  const Date today = session.env.now().date();
  auto map = read_yaml(text, case_limit);
  Errors errors;
  if (map) {
    add_options(session, options, *map);
    fill_in(type, *map, today);
    MapReader fields(*map, errors);
    const auto payload = read_payload(type, fields, errors);
    fields.done();
    if (payload && errors.empty()) errors = blank_texts(*payload);
    if (payload && errors.empty()) errors = wrong_in(*session.open_case->guide, *payload, today);
    if (payload && errors.empty()) return *payload;
    for (Error& error : errors) error.failure = Failure::usage;
  } else {
    errors = std::move(map.error());
  }
  if (name) locate(errors, *name, text, Excerpt::answers);
  return std::unexpected(std::move(errors));
}

Way ask_given(Session& session, const AskForm& form, Answer& answer, const std::function<void()>& explain) {
  std::vector<Answer> items;
  const std::vector<Question> first = form.questions(form.preset);
  const bool may_be_empty = form.preset.empty() && std::ranges::none_of(first, &Question::required);
  const Way way = run_form(session, form, items, Start::first,
                           {.head = [] {},
                            .may_end = [&](const auto&) { return may_be_empty; },
                            .insist = [] {},
                            .keep = [](const auto&) {},
                            .around = {.explain = explain, .show_tool = {}, .editing_folder = drafts_folder(session)}});
  answer = items.empty() ? form.preset : items.front();
  return way;
}

std::optional<std::string> first_of(const Answer& answer, std::string_view field) {
  const auto found = answer.find(field);
  return found == answer.end() || found->second.empty() ? std::nullopt : std::optional(found->second.front());
}

namespace {

void keep(Session& session, const std::string& answers, const std::string& kind) {
  const std::string command(session.command->name);
  const std::string& number = session.open_case->of.number.value;
  const std::filesystem::path folder = drafts_folder(session);
  if (folder.empty()) return;
  std::error_code ignored;
  std::filesystem::path path = folder / (number + "-" + command + ".yaml");
  for (int next = 2; std::filesystem::exists(path, ignored); ++next) {
    path = folder / (number + "-" + command + "-" + std::to_string(next) + ".yaml");
  }
  if (!write_private(session, path, answers)) return;
  print(session, msg("cli.text-kept"));
  session.env.out << "  bti " << command << ' ' << number << (kind.empty() ? "" : " ") << kind << " --answers "
                  << visible(path.string()) << '\n';
}

}  // namespace

void keep_typed(Session& session, const std::string& answers, const std::string& kind) { keep(session, answers, kind); }

void keep_typed(Session& session, const Answer& answer) {
  if (answer.empty()) return;
  Answers answers;
  for (const auto& [field, values] : answer) {
    std::string all;
    for (const std::string& value : values) all += (all.empty() ? "" : ", ") + value;
    answers.choices[field] = std::move(all);
  }
  keep(session, render_answers(answers), "");
}

}  // namespace bti::cli
