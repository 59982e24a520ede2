#include "support/sample_state.hpp"

namespace sample {
namespace {

using namespace bti;  // NOLINT(google-build-using-namespace): this file only makes values

Target to(std::size_t level, std::size_t step) { return {Target::Kind::step, {level, step}}; }

Outcome outcome(std::string id, std::string title, Target target) {
  Outcome one;
  one.id = {std::move(id)};
  one.title = std::move(title);
  one.to = {target};
  return one;
}

Step step(std::string id, std::string title, std::vector<Ask> asks, std::vector<Outcome> outcomes) {
  Step one;
  one.id = std::move(id);
  one.title = std::move(title);
  one.asks = std::move(asks);
  one.outcomes = std::move(outcomes);
  return one;
}

Step carry_out(std::size_t level) {
  return step("carry-out", "Sett i gang tiltakene", {{AskKind::progress, 0}},
              {outcome("go-on", "Klart for evalueringsmøtet", to(level, 2))});
}

Step discussion(std::size_t level) {
  return step("discussion", "Evalueringsmøte – drøft",
              {{AskKind::minutes, 1, "evaluation"}, {AskKind::voice}, {AskKind::evaluation}},
              {outcome("go-on", "Vi har drøftet alle tiltakene", to(level, 3))});
}

Step decision(std::vector<Outcome> outcomes) {
  outcomes.push_back(outcome("worked", "Det virket, vi avslutter", {Target::Kind::close}));
  return step("decision", "Evalueringsmøte – bestem veien videre", {{AskKind::decision}}, std::move(outcomes));
}

std::vector<Level> levels() {
  Outcome plan = outcome("iop", "IOP tar over", {Target::Kind::hand_off});
  plan.plan = "IOP";
  return {
      {"0",
       "Tidlig innsats – avklar undringen",
       "",
       {step("define", "Sett ord på undringen", {{AskKind::subject}, {AskKind::concern}},
             {outcome("go-on", "Jeg har satt ord på det", to(0, 1))}),
        step("talk", "Samtalen", {{AskKind::conversation}},
             {outcome("level-1", "Vi følger opp selv – nivå 1", to(1, 0))})}},
      {"1",
       "Tidlig innsats i egen tjeneste",
       "",
       {step("shared-understanding", "Skap felles forståelse", {{AskKind::goal}, {AskKind::measure}},
             {outcome("go-on", "Vi er enige om mål og tiltak", to(1, 1))}),
        carry_out(1), discussion(1),
        decision({outcome("level-2", "Vi trenger hjelp fra andre tjenester – nivå 2", to(2, 0))})}},
      {"2",
       "Tverrfaglig samarbeid – enkelt",
       "",
       {step("cooperation-meeting", "Samarbeidsmøte", {{AskKind::minutes, 1, "cooperation"}, {AskKind::holder}},
             {outcome("go-on", "Planen er lagt", to(2, 1))}),
        carry_out(2), discussion(2), decision({outcome("continue", "Vi fortsetter sammen", to(2, 1)), plan})}},
  };
}

/// Ids that tell the order: 0001-test-test-test-test ...
EntryId next_id(const Case& of) {
  const std::string number = std::to_string(of.entries.size() + 1);
  return {std::string(4 - number.size(), '0') + number + "-test-test-test-test"};
}

void clarify(Sample& of) {
  of.now("2026-11-02T08:40:00+01:00", "larer1", "school");
  of.add(Opened{Raiser::staff});
  of.add(Subject{{"child"}, Year{2017}});
  of.add(Concern{{"Trekker seg unna de andre i storefri. Sitter ved gjerdet og ser på.\n\n"
                  "- Særlig de dagene det spilles fotball\n- Sier sjelden noe om det selv"},
                 day("2026-10-05")});
  const EntryRef wrong = of.add(NoteEntry{{"Gjelder en annen sak."}});
  of.add(Retracted{wrong, {"Skrevet i feil sak"}});
  of.go("go-on");
  of.now("2026-11-05T14:30:00+01:00", "larer1", "school");
  of.add(Consulted{{"rektor"}, true, day("2026-11-03"), {}});
  of.add(Conversation{
      {{"mor"}, {"larer1"}}, {}, {"Mor kjenner igjen det vi ser. Vi ble enige om å prøve noe på skolen og hjemme."}});
  of.go("level-1");
}

/// Goal 1 and measures 1.1 and 1.2, evaluated once.
std::vector<EntryRef> follow_up_alone(Sample& of) {
  of.add(Consent{{"log"}, {Signer::guardian}, Form::written, {}, day("2026-11-05"), {}, Label{"elevmappa"}});
  of.add(LogOpened{LogKept::here});
  of.add(Accept{{"larer1"}, ServiceId{"school"}});
  of.add(Voice{Words{"Jeg vet ikke hva jeg skal si når de leker."}, {}, {}});
  const EntryRef goal = of.add(Goal{{"Eleven er med i lek i hvert storefri."}, day("2027-03-01")});
  std::vector<EntryRef> measures;
  measures.push_back(of.add(Measure{goal,
                                    {"En voksen setter i gang en lek ved klatrestativet hver dag."},
                                    {"larer1"},
                                    {"skolen"},
                                    day("2026-11-09"),
                                    day("2027-01-28")}));
  measures.push_back(
      of.add(Measure{goal, {"En fra klassen blir med hjem hver onsdag."}, {"mor"}, {"hjemme"}, day("2026-11-09"), {}}));
  of.add(Meeting{{"evaluation"}, day("2026-12-14"), Clock{"14:00"}, Label{"skolen"}});
  of.go("go-on");
  of.now("2026-12-01T12:00:00+01:00", "larer1", "school");
  of.add(Progress{measures[0], {"Gjort hver dag siden 9. november."}});
  of.go("go-on");
  of.now("2026-12-14T14:05:00+01:00", "larer1", "school");
  of.add(Minutes{{"evaluation"}, {}, {{"mor"}, {"larer1"}}, {}});
  of.add(Evaluation{measures[0], Effect::some_effect, Words{"Er med når en voksen er der."}, {}});
  of.add(Evaluation{measures[1], Effect::achieved, Words{"De to leker nå også på skolen."}, {}});
  of.go("go-on");
  of.go("level-2", "Det går framover, men vi vil ha med helsesykepleier.");
  return measures;
}

void cooperate(Sample& of, const EntryRef& first) {
  of.now("2027-01-07T09:00:00+01:00", "larer1", "school");
  of.add(Participant{{"helse1"}, ServiceId{"school-health"}});
  of.add(Minutes{{"cooperation"}, {}, {{"mor"}, {"larer1"}, {"helse1"}}, {}});
  const EntryRef goal = of.add(Goal{{"Eleven sier fra til en voksen når noe er vanskelig."}, {}});
  const EntryRef talk = of.add(Measure{
      goal, {"Fast prat på helsesykepleiers kontor."}, {"helse1"}, {"skolen"}, day("2027-01-11"), day("2027-03-18")});
  of.add(Meeting{{"evaluation"}, day("2027-01-28"), Clock{"14:00"}, Label{"møterommet på skolen"}});
  of.go("go-on");
  of.now("2027-01-26T10:15:00+01:00", "helse1", "school-health");
  of.add(Voice{Words{"Det er finere nå. Men jeg vil at noen spør meg, ikke at jeg må spørre."}, {}, {}});
  of.go("go-on");
  of.now("2027-01-28T14:10:00+01:00", "larer1", "school");
  of.add(Minutes{{"evaluation"},
                 {},
                 {{"mor"}, {"far"}, {"larer1"}, {"helse1"}},
                 Words{"Alle ser at det går bedre når leken er satt i gang. Far vil også være med på onsdagene."}});
  of.add(Voice{{}, Words{"Eleven ville ikke være med på møtet."}, Label{"helse1"}});
  of.add(Evaluation{first, Effect::achieved, Words{"Er med nesten hver dag, også uten voksen."}, {}});
  of.add(Evaluation{
      talk, Effect::some_effect, Words{"Kommer hver uke.\n\nSier mer enn før, men ikke til læreren ennå."}, {}});
  of.go("go-on");
  of.add(Measure{goal,
                 {"Læreren spør hver morgen hvem eleven vil være med i storefri."},
                 {"larer1"},
                 {"skolen"},
                 day("2027-02-01"),
                 day("2027-03-18")});
  of.add(Meeting{{"evaluation"}, day("2027-03-18"), Clock{"14:00"}, Label{"møterommet på skolen"}});
  of.go("continue", "Leken går av seg selv nå. Å si fra er fortsatt vanskelig, så det jobber vi mer med.");
}

}  // namespace

Guide guide() {
  Guide guide;
  guide.id = "oppdal";
  guide.version = "2026.1";
  guide.language = "nb";
  guide.subjects = {{"child", "barn"}, {"pregnant", "gravid"}};
  guide.services = {{{"school"}, "Skole", {}}, {{"school-health"}, "Skolehelsetjenesten", {}}};
  guide.consents = {{{"log"}, "Samtykke til stafettlogg", "", false, {}}};
  guide.meetings = {{"evaluation", "Evalueringsmøte"}, {"cooperation", "Samarbeidsmøte"}};
  guide.levels = levels();
  return guide;
}

Sample::Sample() : m_guide(guide()) {
  m_settings.people = {{"larer1", {ServiceId{"school"}, "kontaktlærer"}},
                       {"helse1", {ServiceId{"school-health"}, "helsesykepleier"}}};
  m_case.number = {"K7F3-Q2MD"};
  m_case.guide = {m_guide.id, m_guide.version, std::string(64, '0')};
}

Sample& Sample::now(std::string_view instant, std::string_view by, std::string_view service) {
  m_envelope.at = *parse_instant(instant);
  m_envelope.by = by;
  m_envelope.service = service.empty() ? std::nullopt : std::optional(ServiceId{std::string(service)});
  return *this;
}

EntryRef Sample::add(Payload payload) {
  m_envelope.step = m_guide.step_name(m_state.at);
  std::vector<EntryId> after;
  if (!m_case.entries.empty()) after.push_back(m_case.entries.back().id);
  m_case.entries.push_back({next_id(m_case), std::move(after), m_envelope, std::move(payload)});
  apply(m_state, m_guide, m_case.entries.back());
  return ref_of(m_case.entries.back().id);
}

void Sample::go(std::string_view outcome, std::string_view reason) {
  Decision decision{{std::string(outcome)}, {}, {}};
  if (!reason.empty()) decision.reason = Words{std::string(reason)};
  add(decision);
}

Subjects Sample::in(Language language) {
  m_state = fold(m_guide, m_case);
  return {m_guide, m_case, m_state, m_settings, language};
}

Date day(std::string_view iso) { return *parse_iso_date(iso); }

Sample new_case() {
  Sample of;
  of.now("2026-11-02T08:40:00+01:00", "larer1", "school");
  of.add(Opened{Raiser::staff});
  of.add(Subject{{"child"}, Year{2017}});
  of.add(Concern{{"Trekker seg unna de andre i storefri."}, {}});
  return of;
}

Sample first_talk() {
  Sample of;
  clarify(of);
  return of;
}

Sample whole_case() {
  Sample of = first_talk();
  const std::vector<EntryRef> measures = follow_up_alone(of);
  cooperate(of, measures.front());
  return of;
}

}  // namespace sample
