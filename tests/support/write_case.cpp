// Writes a case with an entry of every type and text that is hard to write or that some YAML reader
// has been seen to misread, and what a reader must find in it: bti_write_case CASE.yaml EXPECTED.json
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "bti/journal.hpp"

namespace bti {
namespace {

using Json = nlohmann::ordered_json;

/// One line each, so that they may stand in a label too.
const std::vector<std::string> lines = {"no",
                                        "Yes",
                                        "on",
                                        "null",
                                        "~",
                                        "true",
                                        "NaN",
                                        ".inf",
                                        "12:30",
                                        "0912",
                                        "0x1F",
                                        "1e3",
                                        "1_000",
                                        "2026-12-01",
                                        "918 96 076",
                                        "112",
                                        "98765432100",
                                        ".5",
                                        "",
                                        "+47",
                                        "-",
                                        "--- ",
                                        "...",
                                        "- punkt",
                                        "? spørsmål",
                                        ": kolon",
                                        "nøkkel: verdi",
                                        "a #b",
                                        "# a",
                                        "[a, b]",
                                        "{a: b}",
                                        "&a",
                                        "*a",
                                        "!a",
                                        "|",
                                        ">",
                                        "%YAML 1.2",
                                        "@a",
                                        "`a`",
                                        "<<",
                                        "=",
                                        "\"",
                                        "\"a\"",
                                        "'a'",
                                        "a\"b",
                                        "\\",
                                        "a\\",
                                        "\\\\",
                                        "\\n",
                                        "C:\\sti\\ny",
                                        "a \\",
                                        "\\ a",
                                        " foran",
                                        "bak ",
                                        "  begge  ",
                                        " ",
                                        "     ",
                                        "\t",
                                        "\tfør",
                                        "etter\t",
                                        "a\tb",
                                        "a \t b",
                                        "å\u030a",
                                        "a\u030a",
                                        "é",
                                        "e\u0301",
                                        "æøå ÆØÅ",
                                        "čđŋšŧž",
                                        "日本語",
                                        "😀 👩‍👧‍👦",
                                        "\u00a0hardt mellomrom\u00a0",
                                        "a\u0085b",
                                        "\u0085",
                                        "a\u2028b",
                                        "\u2029",
                                        "\ufeffa",
                                        "a\ufeff",
                                        "\u200b",
                                        "\u00ad",
                                        "\u202eomvendt\u202c",
                                        "\ufffd",
                                        "\U0010fffd",
                                        "\ud7ff",
                                        "\ue000"};

std::string repeated(std::string_view what, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += what;
  return text;
}

/// What a paste, an editor or an answers file may bring along that no YAML reader takes raw.
std::vector<std::string> unprintable() {
  std::vector<std::string> texts = {"a\rb", "a\r\nb\r\n", std::string("a\0b", 3), "\ufffe", "\uffff", "\U0001ffff"};
  for (char code = 1; code < ' '; ++code) texts.push_back("a" + std::string(1, code) + "b");
  for (char code = '\x7f'; code != '\xa0'; ++code) {
    texts.push_back(code == '\x7f' ? "a\x7f" : std::string("\xc2") + code + " c");
  }
  return texts;
}

std::vector<std::string> hard_texts() {
  const std::string word = "bekymringsmeldingsskjema ";
  std::vector<std::string> texts = lines;
  for (const char* text :
       {"\n",        "\n\n\n",    "a\n",        "a\n\n",  "\na",      "\n\n a\n \n b \n", "a\n b",
        "a\n\tb",    "a \nb",     "a\\\nb",     "a\n\\b", "a\n\"b\"", "a\n# b",           "a\n- b\n- c",
        "a\n---\nb", "a\n...\nb", "a:\n  b: c", "|\n  a", " \n",      "\t\n\t",           "\\\n"}) {
    texts.emplace_back(text);
  }
  texts.push_back(repeated("å", 300));
  texts.push_back(repeated("\\", 199));
  texts.push_back(repeated("\"", 200));
  texts.push_back(repeated(" ", 300));
  texts.push_back(repeated("\n ", 120));
  texts.push_back(repeated("ord  ", 90));
  texts.push_back(repeated(word, 300));
  texts.push_back(repeated(repeated(word, 60) + "\n\n", 5));
  for (int size = 80; size < 110; ++size) texts.push_back(repeated("x", size) + "  " + repeated("y", size) + " \\ z");
  for (std::string& text : unprintable()) texts.push_back(std::move(text));
  return texts;
}

Value scalar(std::string text, bool quoted = true) {
  return {.kind = Value::Kind::scalar, .text = std::move(text), .quoted = quoted, .items = {}, .members = {}, .at = {}};
}

Value sample(const FieldSpec& field, const EntryId& goal, std::size_t& next) {
  if (field.name == "sha256") return scalar(std::string(64, 'f'));
  switch (field.kind) {
    case FieldKind::words:
    case FieldKind::label:
      next = (next + 7) % lines.size();
      return scalar("x " + lines[next] + " x");
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
  for (const auto& text : bti::hard_texts()) writer.add(bti::NoteEntry{{text}});
  bti::AtLeastOne<bti::Label> labels;
  for (const auto& line : bti::lines) {
    writer.add(bti::Accept{{line}, {}});
    labels.push_back({line});
  }
  writer.add(bti::Minutes{{"evaluation"}, {}, std::move(labels), {}});
  std::ofstream(argv[1]) << writer.yaml();
  std::ofstream(argv[2]) << writer.expected().dump(1);
}
