// The chronology as a document.
#include <algorithm>

#include "report/chronicle.hpp"
#include "report/wording.hpp"

namespace bti {
namespace {

class Chronology {
 public:
  explicit Chronology(const Subjects& from) : m_from(from), m_chronicle(from) {}

  Document build() {
    Document document{.title = say(msg("report.log-title", m_from.of.number.value)),
                      .blocks = {},
                      .language = std::string(tag(m_from.wording.language))};
    if (m_chronicle.records().empty()) document.blocks.emplace_back(Paragraph{say(msg("report.empty-log"))});
    const Envelope* last = nullptr;
    for (const Record& record : m_chronicle.records()) {
      const Envelope& envelope = record.entry->envelope;
      const bool new_step = last == nullptr || last->step != envelope.step;
      if (new_step) document.blocks.emplace_back(Heading{step_title(envelope.step)});
      if (new_step || !together(*last, envelope)) {
        document.blocks.emplace_back(
            Paragraph{say(msg("report.titled", wording::moment(envelope.at, m_from.wording),
                              wording::with_service(m_from.settings.show(envelope.by), m_from, envelope.service)))});
        document.blocks.emplace_back(Items{});
      }
      std::get<Items>(document.blocks.back()).items.push_back(item(record));
      last = &envelope;
    }
    return document;
  }

 private:
  [[nodiscard]] std::string say(const Message& message) const { return text(message, m_from.wording); }

  /// What one person wrote at one time is told under one line.
  static bool together(const Envelope& one, const Envelope& other) {
    return one.at == other.at && one.by == other.by && one.service == other.service;
  }

  [[nodiscard]] std::string step_title(const std::string& name) const {
    const auto at = m_from.guide.find_step(name);
    return at ? wording::step(m_from.guide, *at, m_from.wording) : name;
  }

  [[nodiscard]] Item item(const Record& record) const {
    const Entry& entry = *record.entry;
    Item item{.label = "", .text = heading(entry), .details = {}, .struck = record.retraction != nullptr};
    if (item.struck) item.details.emplace_back(say(msg("report.retracted")), reason_of(*record.retraction));
    const std::string_view type = type_of(entry.payload);
    for (const FieldValue& field : values_of(entry.payload)) {
      if (record.move != nullptr && field.name == "to") continue;
      item.details.emplace_back(wording::field_name(type, field.name, m_from.wording), shown(entry, field));
    }
    if (record.move != nullptr) item.details.emplace_back(say(msg("report.onward")), shown(*record.move));
    return item;
  }

  [[nodiscard]] std::string heading(const Entry& entry) const {
    const std::string type = wording::type_name(type_of(entry.payload), m_from.wording);
    const std::string number = m_chronicle.number(ref_of(entry.id).text);
    return number.empty() ? type : type + " " + number;
  }

  [[nodiscard]] std::string shown(const Move& move) const {
    const Outcome* outcome = wording::outcome_of(m_from.guide, move);
    const std::string plan = outcome != nullptr ? outcome->plan : m_from.state.plan;
    return say(msg("report.move", wording::step(m_from.guide, move.from, m_from.wording),
                   wording::target(m_from.guide, move.target, plan, m_from.wording)));
  }

  [[nodiscard]] std::string shown(const Entry& entry, const FieldValue& field) const {
    std::string all;
    for (const std::string& value : field.values) {
      if (!all.empty()) all += ", ";
      all += shown(entry, field, value);
    }
    return all;
  }

  [[nodiscard]] std::string shown(const Entry& entry, const FieldValue& field, const std::string& value) const {
    switch (field.kind) {
      case FieldKind::words:
      case FieldKind::year:
      case FieldKind::clock:
        return value;
      case FieldKind::label:
        return std::holds_alternative<Decision>(entry.payload) && field.name == "to" ? step_title(value)
                                                                                     : m_from.settings.show(value);
      case FieldKind::date: {
        const auto date = parse_iso_date(value);
        return date ? long_date(*date, m_from.wording) : value;
      }
      case FieldKind::yes_no:
        return wording::choice(value == "true" ? "yes" : "no", m_from.wording);
      case FieldKind::choice:
        return wording::choice(value, m_from.wording);
      case FieldKind::id:
        return name_of(entry, field.name, value);
      case FieldKind::entry:
        return referred(value);
    }
    return value;
  }

  /// What an id names: that goes by the field, and for `kind` by the type of the entry.
  [[nodiscard]] std::string name_of(const Entry& entry, std::string_view field, const std::string& id) const {
    const Guide& guide = m_from.guide;
    if (field == "service" || field == "services") return guide.service_name({id});
    if (field == "area") return guide.area_name({id});
    if (field == "points") {
      const auto point = std::ranges::find(guide.goal_points, id, &Point::id);
      return point != guide.goal_points.end() ? point->title : id;
    }
    if (field == "consent") {
      const ConsentKind* consent = guide.find_consent(id);
      return consent != nullptr ? consent->title : id;
    }
    if (field == "kind") {
      if (std::holds_alternative<Concern>(entry.payload)) return guide.concern_name({id});
      const bool whom = std::holds_alternative<Subject>(entry.payload);
      return whom ? guide.subject_name({id}) : guide.meeting_name(id);
    }
    if (field == "body" || field == "role") return guide.body_name(id);
    if (field == "start") {
      const StartPlace* start = guide.find_start(id);
      return start != nullptr ? start->title : id;
    }
    if (const auto* answer = std::get_if<FormAnswer>(&entry.payload)) return name_in(*answer, field, id);
    if (field == "outcome") {
      const auto at = guide.find_step(entry.envelope.step);
      const Outcome* outcome = at ? find_outcome(guide.step(*at), {id}, entry.envelope.service) : nullptr;
      return outcome != nullptr ? outcome->title : id;
    }
    return id;
  }

  /// The form's title, or the question in full.
  [[nodiscard]] std::string name_in(const FormAnswer& answer, std::string_view field, const std::string& id) const {
    const QuestionForm* form = m_from.guide.find_form(answer.form.value);
    if (form == nullptr) return id;
    if (field == "form") return form->title;
    const auto question = std::ranges::find(form->questions, answer.question, &FormQuestion::id);
    return question == form->questions.end() ? id : question->text;
  }

  [[nodiscard]] std::string referred(const std::string& ref) const {
    std::string number = m_chronicle.number(ref);
    if (!number.empty()) return number;
    const Entry* entry = m_chronicle.find(ref);
    if (entry == nullptr) return ref;
    return say(msg("report.titled", wording::type_name(type_of(entry->payload), m_from.wording),
                   wording::moment(entry->envelope.at, m_from.wording)));
  }

  const Subjects& m_from;
  Chronicle m_chronicle;
};

}  // namespace

Document chronology(const Subjects& from) { return Chronology(from).build(); }

}  // namespace bti
