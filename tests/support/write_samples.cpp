// Writes a case with an entry of every type, and with text that is hard to write, to standard output;
// and what it was meant to say, as JSON, to the file named on the command line.
#include <array>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "bti/journal.hpp"

namespace {

using bti::Date;
using Json = nlohmann::json;

constexpr Date day{std::chrono::year{2026}, std::chrono::month{12}, std::chrono::day{1}};

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

std::vector<bti::Label> hard_labels() {
  std::vector<bti::Label> labels;
  for (const std::string& line : lines) labels.push_back({line});
  return labels;
}

class Samples {
 public:
  Samples() : m_case{{"K7F3-Q2MD"}, {"oppdal", "2026.1", repeated("0a", 32)}, {}} {
    m_meant = {{"bti", "case/1"},
               {"case", m_case.number.value},
               {"guide", {{"id", "oppdal"}, {"version", "2026.1"}, {"sha256", m_case.guide.sha256}}},
               {"journal", Json::array()}};
    m_text = bti::render_head(m_case);
  }

  bti::EntryRef add(bti::Payload payload) {
    const bti::Instant at{std::chrono::sys_days(day) + std::chrono::minutes(m_case.entries.size()),
                          std::chrono::minutes(60)};
    m_case.entries.push_back(
        make_entry(m_case, heads(m_case), {at, "larer1", bti::ServiceId{"school"}, "0/define"}, std::move(payload)));
    const bti::Entry& entry = m_case.entries.back();
    m_text += render(entry);
    m_meant["journal"].push_back(meant(entry));
    return ref_of(entry.id);
  }

  [[nodiscard]] const std::string& text() const { return m_text; }
  [[nodiscard]] const Json& meant() const { return m_meant; }

 private:
  static Json meant(const bti::Entry& entry) {
    Json result = {{"id", entry.id.value},
                   {"after", Json::array()},
                   {"at", iso(entry.envelope.at)},
                   {"by", entry.envelope.by},
                   {"by-service", entry.envelope.service->value},
                   {"step", entry.envelope.step},
                   {"type", type_of(entry.payload)}};
    for (const bti::EntryId& id : entry.after) result["after"].push_back(id.value);
    for (const bti::FieldValue& value : values_of(entry.payload)) result[std::string(value.name)] = meant(value);
    return result;
  }

  static Json meant(const bti::FieldValue& value) {
    if (value.list) return value.values;
    if (value.kind == bti::FieldKind::year) return std::stoi(value.values.front());
    if (value.kind == bti::FieldKind::yes_no) return value.values.front() == "true";
    return value.values.front();
  }

  bti::Case m_case;
  std::string m_text;
  Json m_meant;
};

void add_one_of_each(Samples& samples) {
  samples.add(bti::Opened{bti::Raiser::guardian});
  samples.add(bti::Subject{{"child"}, bti::Year{2017}});
  samples.add(bti::AcuteTurn{bti::Words{"Ringte 112."}});
  samples.add(bti::Concern{{"Trekker seg unna de andre barna."}, day});
  samples.add(bti::Consulted{{"leder"}, true, day, bti::Words{"Enige om å gå videre."}});
  samples.add(bti::Contacted{{{"mor"}, {"far"}}, day, false, bti::Words{"Kommer på torsdag."}});
  samples.add(bti::Conversation{{{"mor"}, {"larer1"}}, day, {"Hjemme er det uro om morgenen."}});
  samples.add(bti::Voice{bti::Words{"Jeg vil leke med de andre."}, {}, {}});
  samples.add(bti::Voice{{}, bti::Words{"Var syk."}, bti::Label{"larer1"}});
  samples.add(bti::Consent{
      {"log"}, {bti::Signer::both_guardians}, bti::Form::written, {{"ppt"}}, day, day, bti::Label{"arkivet"}});
  samples.add(bti::Refusal{{"cooperation"}, {bti::Signer::self}, day, bti::Words{"Ikke nå."}});
  samples.add(bti::LogOpened{bti::LogKept::own_records});
  samples.add(bti::Participant{{"rådgiver"}, bti::ServiceId{"ppt"}});
  samples.add(bti::Accept{{"larer1"}, bti::ServiceId{"school"}});
  const bti::EntryRef goal = samples.add(bti::Goal{{"Er med i leken hver dag."}, day});
  const bti::EntryRef measure = samples.add(bti::Measure{goal, {"Lekegruppe"}, {"larer1"}, {"skolen"}, day, day});
  samples.add(bti::Progress{measure, {"Kommet i gang."}});
  samples.add(bti::Meeting{{"evaluation"}, day, bti::Clock{"09:30"}, bti::Label{"grupperommet"}});
  samples.add(bti::Minutes{{"evaluation"}, day, {{"mor"}, {"larer1"}}, bti::Words{"Gikk gjennom tiltaket."}});
  samples.add(bti::Evaluation{measure, bti::Effect::not_carried_out, bti::Words{"Kom ikke i gang."}, true});
  samples.add(bti::Decision{{"continue"}, bti::Label{"2/carry-out"}, bti::Words{"Det virker."}});
  samples.add(bti::NoteEntry{{"Et notat."}});
  samples.add(bti::Retracted{measure, {"Skrevet to ganger."}});
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: bti_write_samples MEANT.json >CASE.yaml\n";
    return 2;
  }
  Samples samples;
  add_one_of_each(samples);
  for (const std::string& text : hard_texts()) samples.add(bti::NoteEntry{{text}});
  samples.add(bti::Minutes{{"evaluation"}, {}, hard_labels(), {}});
  for (const bti::Label& label : hard_labels()) samples.add(bti::Accept{label, {}});
  std::ofstream(argv[1]) << samples.meant().dump() << '\n';
  std::cout << samples.text() << std::flush;
  return std::cout.good() ? 0 : 1;
}
