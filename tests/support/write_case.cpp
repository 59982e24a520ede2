// Writes a case with an entry of every type and every text that some YAML reader has been seen to
// misread, and what a reader must find in it: bti_write_case CASE.yaml EXPECTED.json
#include <array>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

#include "bti/journal.hpp"

namespace bti {
namespace {

using Json = nlohmann::ordered_json;

const std::array<std::string, 44> texts{"no",
                                        "yes",
                                        "Off",
                                        "~",
                                        "null",
                                        "",
                                        " ",
                                        "12:30",
                                        "0912",
                                        "012",
                                        "1_000",
                                        "1e3",
                                        "0x1F",
                                        "+1",
                                        ".5",
                                        "-",
                                        "- a",
                                        "? a",
                                        "a: b",
                                        ": a",
                                        "# a",
                                        "a # b",
                                        "[a]",
                                        "{a: b}",
                                        "&a",
                                        "*a",
                                        "!a",
                                        "|",
                                        ">",
                                        "%a",
                                        "@a",
                                        "`a`",
                                        "\"a\"",
                                        "'a'",
                                        "a\\nb\\",
                                        "---",
                                        "...",
                                        "2026-11-21",
                                        "98765432100",
                                        "tab\tulator",
                                        "<<",
                                        "=",
                                        "a\u0085b\u2028c\u2029d\ufeff",
                                        "æøå ÆØÅ é e\u0301 😀 \u202e"};

const std::array<std::string, 8> long_texts{
    "Én linje.\nOg en til.\n",
    "\n\nTomme linjer først, og sist.\n\n\n",
    "  rykket inn\n    mer\nog ut igjen",
    "Barnet leker mest alene og trekker seg unna når de andre barna kommer, men følger med når vi viser bilder av det "
    "som skal skje. Ute er barnet med, ler og klatrer.",
    std::string(300, 'x') + " " + std::string(120, 'y'),
    std::string(250, ' '),
    "a" + std::string(99, ' ') + "b\n \n c",
    "blank før linjeskift \n og etter\t\n\ttabulator"};

Value scalar(std::string text, bool quoted = true) {
  return {.kind = Value::Kind::scalar, .text = std::move(text), .quoted = quoted, .items = {}, .members = {}, .at = {}};
}

Value sample(const FieldSpec& field, const EntryId& goal, std::size_t& next) {
  switch (field.kind) {
    case FieldKind::words:
    case FieldKind::label:
      next = (next + 7) % texts.size();
      return scalar("x " + texts[next] + " x");
    case FieldKind::date:
      return scalar("2026-12-01");
    case FieldKind::year:
      return scalar("2017", false);
    case FieldKind::clock:
      return scalar("09:05");
    case FieldKind::yes_no:
      return scalar("no", false);
    case FieldKind::choice:
      return scalar(std::string(field.choices.back()));
    case FieldKind::id:
      return scalar("school");
    case FieldKind::entry:
      return scalar(ref_of(goal).text);
  }
  return {};
}

class Writer {
 public:
  Writer() {
    m_envelope.at = *parse_instant("2026-11-21T10:15:00+01:00");
    m_envelope.by = "larer1";
    m_envelope.service = ServiceId{"school"};
    m_envelope.step = "0/define";
  }

  void add(Payload payload) {
    m_case.entries.push_back(make_entry(m_case, heads(m_case), m_envelope, std::move(payload)));
  }

  void add_each_type() {
    std::size_t next = 0;
    for (const auto type : entry_types()) {
      Value map{.kind = Value::Kind::map, .text = {}, .quoted = false, .items = {}, .members = {}, .at = {}};
      for (const auto& field : fields_of(type)) {
        if (type == Voice::type && field.name == "missing") continue;
        Value value = sample(field, m_case.entries.front().id, next);
        if (field.list) {
          value = {
              .kind = Value::Kind::list, .text = {}, .quoted = false, .items = {value, value}, .members = {}, .at = {}};
        }
        map.members.push_back({std::string(field.name), {}, std::move(value)});
      }
      Errors errors;
      MapReader reader(map, errors);
      if (auto payload = read_payload(type, reader, errors)) add(std::move(*payload));
      for (const auto& error : errors) std::cerr << type << ": " << error.what.id << '\n';
    }
  }

  [[nodiscard]] std::string yaml() const {
    std::string text = render_head(m_case);
    for (const auto& entry : m_case.entries) text += render(entry);
    return text;
  }

  [[nodiscard]] Json expected() const {
    Json journal = Json::array();
    for (const auto& entry : m_case.entries) journal.push_back(expected(entry));
    return {{"bti", "case/1"},
            {"case", m_case.number.value},
            {"guide", {{"id", m_case.guide.id}, {"version", m_case.guide.version}, {"sha256", m_case.guide.sha256}}},
            {"journal", journal}};
  }

 private:
  static Json expected(const Entry& entry) {
    Json json{{"id", entry.id.value}, {"after", Json::array()}};
    for (const auto& id : entry.after) json["after"].push_back(id.value);
    json["at"] = iso(entry.envelope.at);
    json["by"] = entry.envelope.by;
    json["by-service"] = entry.envelope.service->value;
    json["step"] = entry.envelope.step;
    json["type"] = type_of(entry.payload);
    for (const auto& field : values_of(entry.payload)) {
      if (field.list) {
        json[std::string(field.name)] = field.values;
      } else if (field.kind == FieldKind::year || field.kind == FieldKind::yes_no) {
        json[std::string(field.name)] = Json::parse(field.values.front());
      } else {
        json[std::string(field.name)] = field.values.front();
      }
    }
    return json;
  }

  Case m_case{make_case_number(20261121), {"no", "2026.1", std::string(64, 'a')}, {}};
  Envelope m_envelope;
};

}  // namespace
}  // namespace bti

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  bti::Writer writer;
  writer.add(bti::Goal{{"Et mål."}, {}});
  writer.add_each_type();
  for (const auto& text : bti::texts) writer.add(bti::NoteEntry{{text}});
  for (const auto& text : bti::long_texts) writer.add(bti::NoteEntry{{text}});
  std::ofstream(argv[1]) << writer.yaml();
  std::ofstream(argv[2]) << writer.expected().dump(1);
}
