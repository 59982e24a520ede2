#include "report/chronicle.hpp"
#include "report/json.hpp"

namespace bti {
namespace {

Json typed(FieldKind kind, const std::string& value) {
  if (kind == FieldKind::yes_no) return value == "true";
  if (kind == FieldKind::year) return std::stoi(value);
  return value;
}

Json fields_json(const Payload& payload) {
  Json fields = Json::object();
  for (const FieldValue& field : values_of(payload)) {
    Json& value = fields[std::string(field.name)];
    if (!field.list) {
      value = typed(field.kind, field.values.front());
      continue;
    }
    value = Json::array();
    for (const std::string& one : field.values) value.push_back(typed(field.kind, one));
  }
  return fields;
}

Json move_json(const Guide& guide, const Move* move) {
  if (move == nullptr) return nullptr;
  return {{"from", guide.step_name(move->from)}, {"to", name(move->target, guide)}, {"plan", plan_of(guide, *move)}};
}

Json record_json(const Guide& guide, const Chronicle& chronicle, const Record& record) {
  const Entry& entry = *record.entry;
  const std::string ref = ref_of(entry.id).text;
  const std::string number = chronicle.number(ref);
  Json after = Json::array();
  for (const EntryId& before : entry.after) after.push_back(before.value);
  Json retracted = nullptr;
  if (record.retraction != nullptr) {
    retracted = {{"entry", ref_of(record.retraction->id).text}, {"reason", reason_of(*record.retraction)}};
  }
  return {{"id", entry.id.value},
          {"entry", ref},
          {"after", std::move(after)},
          {"at", iso(entry.envelope.at)},
          {"by", entry.envelope.by},
          {"service", value_or_null(entry.envelope.service)},
          {"step", entry.envelope.step},
          {"type", type_of(entry.payload)},
          {"number", number.empty() ? Json(nullptr) : Json(number)},
          {"fields", fields_json(entry.payload)},
          {"move", move_json(guide, record.move)},
          {"retracted", std::move(retracted)}};
}

}  // namespace

std::string chronology_json(const Subjects& from) {
  const Chronicle chronicle(from);
  Json json = report_head(from, "chronology");
  Json entries = Json::array();
  for (const Record& record : chronicle.records()) entries.push_back(record_json(from.guide, chronicle, record));
  json["entries"] = std::move(entries);
  return render_json(json);
}

}  // namespace bti
