// Whom to call, what to use, and what is asked in fixed words.
#include <algorithm>
#include <array>
#include <tuple>

#include "guide/reader.hpp"

namespace bti {
namespace {

/// A path beside the guide, such as `tools/samtale.md`: plain letters, no way out of the folder.
bool is_file_name(std::string_view path) {
  return !path.empty() && !path.starts_with('/') && !path.contains("..") && !path.ends_with('/') &&
         std::ranges::all_of(path, [](char c) { return is_version(std::string_view(&c, 1)) || c == '/' || c == '.'; });
}

}  // namespace

void GuideReader::read_contacts() {
  for (const Member& member : m_root.members("contacts")) {
    check_slug(member, m_errors);
    MapReader map(member.value, m_errors);
    Contact contact{ContactId{member.key},    map.text("name"),        map.text_or("via", ""),
                    map.text_or("phone", ""), map.text_or("note", ""), {}};
    for (const Value& hours : map.list("hours")) contact.hours.push_back(read_hours(hours));
    m_guide.contacts.push_back(std::move(contact));
    map.done();
  }
}

Hours GuideReader::read_hours(const Value& value) {
  MapReader map(value, m_errors);
  Hours hours;
  if (const Value* days = map.optional("days")) {
    constexpr std::array known = {std::string_view("all"), std::string_view("mon-fri"), std::string_view("sat-sun")};
    const auto found = std::ranges::find(known, days->text);
    if (found == known.end()) problem(msg("guide.days"), days->at, msg("guide.days.hint"));
    if (found != known.end()) hours.days = static_cast<Hours::Days>(found - known.begin());
  }
  for (const auto& [key, time] : {std::pair("from", &hours.from), std::pair("to", &hours.to)}) {
    const Value* said = map.required(key);
    if (said == nullptr) continue;
    if (!is_time_of_day(said->text)) problem(msg("guide.hour"), said->at, msg("guide.hour.hint"));
    *time = said->text;
  }
  hours.phone = map.text("phone");
  map.done();
  return hours;
}

void GuideReader::read_acute() {
  const Value* acute = m_root.required("acute");
  if (acute == nullptr) return;
  MapReader map(*acute, m_errors);
  const auto contacts = [&](MapReader& from) {
    return read_refs<ContactId>(from.list("contacts"), "contact", ids_of(m_guide.contacts));
  };
  m_guide.acute = {map.text("line"), map.text("text"), contacts(map), acute->at};
  for (const Value& value : map.list("for")) {
    MapReader own(value, m_errors);
    if (value.find("services") == nullptr) problem(msg("guide.no-services"), value.at, msg("guide.no-services.hint"));
    AcuteVariant variant{read_service_ids(own.list("services")), m_guide.acute};
    for (const ServiceId& service : variant.services) {
      const auto has_it = [&](const AcuteVariant& one) {
        return std::ranges::find(one.services, service) != one.services.end();
      };
      if (std::ranges::any_of(m_guide.acute_for, has_it)) {
        problem(msg("guide.service-twice", service.value), value.at, msg("guide.service-twice.hint"));
      }
    }
    variant.acute.at = value.at;
    variant.acute.line = own.text_or("line", m_guide.acute.line);
    variant.acute.text = own.text_or("text", m_guide.acute.text);
    if (own.optional("contacts") != nullptr) variant.acute.contacts = contacts(own);
    m_guide.acute_for.push_back(std::move(variant));
    own.done();
  }
  map.done();
}

void GuideReader::read_tools() {
  const auto read_file = [&](const Value& value) {
    if (!is_file_name(value.text)) problem(msg("guide.file"), value.at, msg("guide.file.hint"));
    return value.text;
  };
  for (const Member& member : m_root.members("tools")) {
    check_slug(member, m_errors);
    MapReader map(member.value, m_errors);
    Tool tool{.id = ToolId{member.key}, .title = map.text("title"), .text = map.text_or("text", ""), .at = member.at};
    if (const Value* kind = map.optional("kind")) tool.kind = as_slug(*kind, m_errors).value_or("");
    if (const Value* required = map.optional("required")) tool.required = as_bool(*required, m_errors).value_or(false);
    if (const Value* file = map.optional("file")) tool.file = read_file(*file);
    for (const Member& translation : map.members("languages")) {
      check_slug(translation, m_errors);
      tool.languages.emplace_back(translation.key, read_file(translation.value));
    }
    m_guide.tools.push_back(std::move(tool));
    map.done();
  }
}

void GuideReader::read_forms() {
  for (const Member& member : m_root.members("forms")) {
    check_slug(member, m_errors);
    MapReader map(member.value, m_errors);
    QuestionForm form{FormId{member.key}, map.text("title"), map.text_or("text", ""), {}};
    for (const Value& value : map.list("questions")) {
      MapReader own(value, m_errors);
      const Value* id = own.required("id");
      FormQuestion question{QuestionId{id == nullptr ? "" : as_slug(*id, m_errors).value_or("")}, own.text("text")};
      if (const Value* optional = own.optional("optional")) {
        question.optional = as_bool(*optional, m_errors).value_or(false);
      }
      if (std::ranges::find(form.questions, question.id, &FormQuestion::id) != form.questions.end()) {
        problem(msg("guide.twice", question.id.value), value.at, msg("guide.twice.hint"));
      }
      form.questions.push_back(std::move(question));
      own.done();
    }
    if (form.questions.empty()) problem(msg("guide.no-questions"), member.at, msg("guide.no-questions.hint"));
    m_guide.forms.push_back(std::move(form));
    map.done();
  }
}

}  // namespace bti
