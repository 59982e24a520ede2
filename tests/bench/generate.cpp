// Makes caseloads to measure with: bti_bench_generate FOLDER cases N
// N cases of 15 to 25 entries, about 4 KB each, walked through Oppdal's guide by the engine itself, so
// that nothing in them is odd.   bti_bench_generate FOLDER entries N   makes one case of N entries that
// stands at 1/carry-out. The same arguments give the same bytes.
#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <stdexcept>

#include "bti/engine.hpp"
#include "bti/journal.hpp"
#include "bti/settings.hpp"

namespace bti {
namespace {

namespace fs = std::filesystem;
using Texts = std::array<std::string_view, 6>;

constexpr Texts concerns{"Barnet trekker seg unna når de andre leker, og svarer ofte ikke på beskjeder i samling.",
                         "Eleven har vært borte elleve dager siden august og sier at morgenene er tunge.",
                         "Ungdommen sovner i timene, spiser lite og har sluttet å møte på øvelsene.",
                         "Barnet blir fort sint i overganger og slår når det blir trangt i garderoben.",
                         "Eleven forteller at det er mye krangling hjemme og gruer seg til helgene.",
                         "Barnet har få ord, peker mye og følger bedre med når vi viser bilder."};
constexpr Texts talks{
    "Foreldrene kjenner seg igjen. Hjemme går det best når dagen er forutsigbar, og de vil gjerne prøve noe nytt.",
    "Alle var enige om å begynne i det små. Mor sa at det var godt at noen tok kontakt så tidlig.",
    "Vi snakket om hva som går bra: søsken, fotball og å være ute. Det bygger vi på.",
    "Far fortalte at det har vært urolig siden flyttingen i sommer. Besteforeldre hjelper til to dager i uka.",
    "Ungdommen var med hele tiden og sa selv hva som er vanskeligst: å komme først inn i et fullt rom.",
    "Det ble en fin samtale. Vi møtes igjen om tre uker og ser om det vi prøver, gjør noen forskjell."};
constexpr Texts voices{"Jeg vil leke med bilene. Ikke så mange.", "Det bråker inne. Ute er det best.",
                       "Jeg vil ikke at alle skal se på meg.",    "Det er fint når noen venter på meg.",
                       "Jeg skjønner ikke alt dere sier.",        "Jeg er mest glad når vi lager mat."};
constexpr Texts goals{"Barnet leker sammen med ett eller to andre barn i minst et kvarter hver dag.",
                      "Eleven er på skolen fra første time minst fire dager i uka.",
                      "Ungdommen sover åtte timer på ukedager og er våken i timene.",
                      "Overgangene i garderoben går rolig minst fire av fem dager.",
                      "Eleven har en voksen å gå til, og bruker det når noe er vanskelig.",
                      "Barnet sier fra med ord eller tegn når det vil være med i leken."};
constexpr Texts measures{"En voksen setter i gang lek i liten gruppe etter frokost og blir til den går av seg selv.",
                         "Miljøarbeideren møter eleven ved sideinngangen kvart over åtte.",
                         "Ti minutter med bildebok hver kveld. Barnet velger boka, den voksne setter ord på.",
                         "Skjermene lades på kjøkkenet fra klokka ni, også de voksnes.",
                         "To og to går først ut i garderoben, og den samme voksne står ved døra.",
                         "Fast samtale hver onsdag, en kvart time, der eleven bestemmer hva det skal handle om."};
constexpr Texts notes{"Gjort de fleste dager. Går best med de samme to barna.",
                      "Ble ikke noe av i vinterferien, men er i gang igjen.",
                      "Foreldrene forteller at det er roligere om kveldene nå.",
                      "Prøvde en ny vikar denne uka. Det gikk greit når planen hang på veggen.",
                      "Merker forskjell om morgenene. Ettermiddagene er fortsatt tunge.",
                      "Ringte hjem og fortalte at det går bra. Far ble glad."};
constexpr std::array services{"school", "kindergarten", "school-health"};
constexpr std::array places{"skolen", "barnehagen", "skolehelsetjenesten"};
constexpr std::array staff{"larer", "pedleder", "helsesyk"};

/// One case on its way through the guide.
class Walk {
 public:
  Walk(const Guide& guide, std::mt19937_64& chance)
      : m_guide(guide),
        m_chance(chance),
        m_case{make_case_number(chance()), {guide.id, guide.version, guide.sha256}, {}},
        m_kind(pick(services.size())) {
    m_envelope.at = *parse_instant("2026-01-05T08:00:00+01:00");
    m_envelope.by = staff[m_kind] + std::to_string(1 + pick(9));
    m_envelope.service = ServiceId{services[m_kind]};
    days(pick(200));
  }

  void define() {
    record({Opened{Raiser::staff}, Subject{SubjectKind{"child"}, Year{static_cast<int>(2012 + pick(10))}},
            Concern{one_of(concerns), {}}, go("go-on")});
  }
  void share() {
    record({Consulted{{"leder"}, false, {}, one_of(talks)}, go("go-on")});
    record({Contacted{{{"mor"}, {"far"}}, {}, false, {}}, go("go-on")});
  }
  void talk(const char* outcome) {
    record({Conversation{{{"mor"}, {"far"}, {"stafettholder"}}, {}, one_of(talks)}, Voice{one_of(voices), {}, {}},
            go(outcome)});
  }
  void put_to_rest() { record({note(), note(), note(), go("close")}); }
  void open_log() {
    record({LogOpened{LogKept::here},
            Consent{ConsentId{"log"}, {Signer::both_guardians}, Form::written, {}, {}, {}, Label{"enhetens arkiv"}},
            Accept{{m_envelope.by}, m_envelope.service}, go("go-on")});
  }
  void agree() {
    const auto evaluation = m_envelope.at.date();
    record({Conversation{{{"mor"}, {"stafettholder"}}, {}, one_of(talks)}, Voice{one_of(voices), {}, {}},
            Goal{one_of(goals), in_weeks(evaluation, 8)},
            Measure{{"1"}, one_of(measures), {m_envelope.by}, {places[m_kind]}, {}, in_weeks(evaluation, 8)},
            Measure{{"1"}, one_of(measures), {"mor og far"}, {"hjemme"}, {}, in_weeks(evaluation, 8)},
            Meeting{MeetingKind{"evaluation"}, in_weeks(evaluation, 7), Clock{"14:30"}, Label{places[m_kind]}},
            go("go-on")});
  }
  void carry_out(std::size_t entries) {
    std::vector<Payload> payloads;
    for (std::size_t i = 0; i < entries; ++i) {
      payloads.push_back(i % 4 == 3 ? note() : Payload{Progress{{i % 2 == 0 ? "1.1" : "1.2"}, one_of(notes)}});
    }
    record(payloads);
  }

  [[nodiscard]] std::size_t pick(std::size_t many) { return m_chance() % many; }
  [[nodiscard]] const Case& made() const { return m_case; }

 private:
  void record(const std::vector<Payload>& payloads) {
    days(1 + pick(6));
    auto entries = extend(m_guide, m_case, payloads, m_envelope, *m_envelope.service);
    if (!entries) throw std::runtime_error(text(entries.error().front(), Language::en));
    std::ranges::move(*entries, std::back_inserter(m_case.entries));
  }
  void days(std::size_t many) { m_envelope.at.utc += std::chrono::days(many); }
  [[nodiscard]] static Date in_weeks(Date from, int weeks) {
    return std::chrono::sys_days(from) + std::chrono::weeks(weeks);
  }
  [[nodiscard]] Words one_of(const Texts& texts) { return {std::string(texts[pick(texts.size())])}; }
  [[nodiscard]] Payload note() { return NoteEntry{one_of(notes)}; }
  [[nodiscard]] static Payload go(const char* outcome) { return Decision{OutcomeId{outcome}, {}, {}}; }

  const Guide& m_guide;
  std::mt19937_64& m_chance;
  Case m_case;
  std::size_t m_kind;
  Envelope m_envelope;
};

Case usual_case(const Guide& guide, std::mt19937_64& chance) {
  Walk walk(guide, chance);
  walk.define();
  walk.share();
  if (walk.pick(10) == 0) {
    walk.talk("not-needed");
    walk.put_to_rest();
    return walk.made();
  }
  walk.talk("level-1");
  walk.open_log();
  if (walk.pick(4) == 0) return walk.made();
  walk.agree();
  walk.carry_out(walk.pick(4));
  return walk.made();
}

Case long_case(const Guide& guide, std::mt19937_64& chance, std::size_t entries) {
  Walk walk(guide, chance);
  walk.define();
  walk.share();
  walk.talk("level-1");
  walk.open_log();
  walk.agree();
  walk.carry_out(entries - std::min(entries, walk.made().entries.size()));
  return walk.made();
}

std::string slurp(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void spill(const fs::path& path, std::string_view bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
}

void write_case(const fs::path& folder, const Case& of) {
  std::string bytes = render_head(of);
  for (const Entry& entry : of.entries) bytes += render(entry);
  spill(folder / "cases/2026" / (of.number.value + ".yaml"), bytes);
}

void generate(const fs::path& folder, std::string_view what, std::size_t many) {
  const auto resolved = resolve_guide({{"oppdal", slurp(BTI_SOURCE "/guides/oppdal/guide.yaml")},
                                       {"bti-base", slurp(BTI_SOURCE "/guides/bti-base/guide.yaml")}});
  if (!resolved) throw std::runtime_error(text(resolved.error().front(), Language::en));
  const Guide* guide = &resolved->guide;
  const std::string& guide_text = resolved->bytes;
  spill(folder / "guides" / (guide->id + "@" + guide->version + ".yaml"), guide_text);
  spill(folder / "bti.yaml", render_settings({guide->id, guide->version, guide->sha256}, guide->title, Language::nb));
  std::mt19937_64 chance(many);
  if (what == "entries") return write_case(folder, long_case(*guide, chance, many));
  for (std::size_t i = 0; i < many; ++i) write_case(folder, usual_case(*guide, chance));
}

}  // namespace
}  // namespace bti

int main(int argc, char** argv) {
  const std::vector<std::string> args(argv + 1, argv + argc);
  std::size_t many = 0;
  const bool understood = args.size() == 3 && (args[1] == "cases" || args[1] == "entries") &&
                          std::from_chars(args[2].data(), args[2].data() + args[2].size(), many).ec == std::errc();
  if (!understood) {
    std::cerr << "usage: bti_bench_generate FOLDER cases|entries N\n";
    return 2;
  }
  try {
    bti::generate(args[0], args[1], many);
  } catch (const std::exception& failure) {
    std::cerr << "bti_bench_generate: " << failure.what() << '\n';
    return 1;
  }
}
