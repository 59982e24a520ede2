#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"report.meeting-title", "{0} {1}, sak {2}", "{0} {1}, sak {2}", "{0} {1}, case {2}"},
    {"report.talk-title", "Samtale {0}, sak {1}", "Samtale {0}, sak {1}", "Talk {0}, case {1}"},
    {"report.title", "Oppsummering, sak {0}", "Oppsummering, sak {0}", "Summary, case {0}"},
    {"report.log-title", "Logg for sak {0}", "Logg for sak {0}", "Log of case {0}"},

    {"report.no-meeting", "Det er ikke ført noe møte i saken ennå.", "Det er ikkje ført noko møte i saka enno.",
     "No meeting is recorded in this case yet."},
    {"report.from-talk", "Det er ikke ført noe møte i saken ennå. Her er det som står etter samtalen {0}.",
     "Det er ikkje ført noko møte i saka enno. Her er det som står etter samtalen {0}.",
     "No meeting is recorded in this case yet. This is what stands after the talk {0}."},
    {"report.empty-log", "Det er ikke skrevet noe i saken ennå.", "Det er ikkje skrive noko i saka enno.",
     "Nothing is written in this case yet."},

    {"report.concerns", "Gjelder", "Gjeld", "About"},
    {"report.present", "Til stede", "Til stades", "Present"},
    {"report.holder", "Stafettholder", "Stafetthaldar", "Holder"},
    {"report.level", "Nivå", "Nivå", "Level"},
    {"report.step", "Trinn", "Steg", "Step"},
    {"report.status", "Status", "Status", "Status"},
    {"report.not-recorded", "ikke ført", "ikkje ført", "not recorded"},
    {"report.no-holder", "ikke valgt ennå", "ikkje vald enno", "not chosen yet"},
    {"report.titled", "{0}, {1}", "{0}, {1}", "{0}, {1}"},
    {"report.step-of", "{0} av {1}, {2}", "{0} av {1}, {2}", "{0} of {1}, {2}"},
    {"report.step-full", "Nivå {0}, trinn {1}: {2}", "Nivå {0}, steg {1}: {2}", "Level {0}, step {1}: {2}"},

    {"report.closed", "Saken er avsluttet", "Saka er avslutta", "The case is closed"},
    {"report.handed-off", "Stafettloggen er avsluttet, {0} tar over", "Stafettloggen er avslutta, {0} tek over",
     "The log is closed, {0} takes over"},
    {"report.referred", "Saken er sendt videre", "Saka er send vidare", "The case is passed on"},
    {"report.stays", "Blir på trinnet", "Blir på steget", "Stays at the step"},
    {"report.goes-back", "Tilbake dit saken kom fra", "Tilbake dit saka kom frå", "Back to where the case came from"},
    {"report.done-here", "Vist videre, oppgaven her er ferdig", "Vist vidare, oppgåva her er ferdig",
     "Guided on, the task here is done"},

    {"report.talked", "Det vi snakket om", "Det vi snakka om", "What we talked about"},
    {"report.voice", "Med egne ord", "Med eigne ord", "In their own words"},
    {"report.quote", "«{0}»", "«{0}»", "“{0}”"},
    {"report.quote-on", "«{0}» ({1})", "«{0}» ({1})", "“{0}” ({1})"},
    {"report.voice-none", "Ikke ført ennå.", "Ikkje ført enno.", "Not recorded yet."},
    {"report.voice-missing", "Ikke hørt denne gangen.", "Ikkje høyrt denne gongen.", "Not heard this time."},
    {"report.voice-old", "Ikke ført til dette møtet. Dette er fra før:",
     "Ikkje ført til dette møtet. Dette er frå før:", "Not recorded for this meeting. This is from before:"},
    {"report.voice-before", "Sagt tidligere:", "Sagt tidlegare:", "Said earlier:"},

    {"report.goals", "Mål og tiltak", "Mål og tiltak", "Goals and measures"},
    {"report.no-goals", "Ingen mål er ført ennå.", "Ingen mål er førte enno.", "No goals are recorded yet."},
    {"report.measures", "Tiltak", "Tiltak", "Measures"},
    {"report.no-open-measures", "ingen i gang nå", "ingen i gang no", "none in progress now"},
    {"report.ended", "Avsluttede tiltak", "Avslutta tiltak", "Measures that have ended"},
    {"report.when", "Når", "Når", "When"},
    {"report.from-until", "fra {0} til {1}", "frå {0} til {1}", "from {0} until {1}"},
    {"report.from", "fra {0}", "frå {0}", "from {0}"},
    {"report.until", "til {0}", "til {0}", "until {0}"},
    {"report.no-dates", "ikke avtalt", "ikkje avtalt", "not agreed"},
    {"report.evaluation", "Evaluering", "Evaluering", "Evaluation"},
    {"report.evaluation-on", "Evaluering {0}", "Evaluering {0}", "Evaluation {0}"},
    {"report.not-evaluated", "ikke evaluert ennå", "ikkje evaluert enno", "not evaluated yet"},

    {"report.decision", "Beslutning", "Avgjerd", "Decision"},
    {"report.no-decision", "Det er ikke ført noen beslutning ennå.", "Det er ikkje ført noka avgjerd enno.",
     "No decision is recorded yet."},
    {"report.on", "Dato", "Dato", "Date"},
    {"report.onward", "Videre", "Vidare", "Onward"},
    {"report.move", "{0} → {1}", "{0} → {1}", "{0} → {1}"},

    {"report.next", "Neste møte", "Neste møte", "Next meeting"},
    {"report.no-next", "Det er ikke avtalt noe nytt møte ennå.", "Det er ikkje avtalt noko nytt møte enno.",
     "No new meeting is planned yet."},
    {"report.no-next-ended", "Det er ikke avtalt noe nytt møte.", "Det er ikkje avtalt noko nytt møte.",
     "No new meeting is planned."},

    {"report.moment", "{0} kl. {1}", "{0} kl. {1}", "{0} at {1}"},
    {"report.retracted", "Trukket tilbake", "Trekt tilbake", "Retracted"},
};

}  // namespace

std::span<const Row> report() { return table; }

}  // namespace bti::rows
