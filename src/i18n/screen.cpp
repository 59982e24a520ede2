// A step and a case as staff see them.
#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"screen.case", "Sak {0}", "Sak {0}", "Case {0}"},
    {"screen.step", "Nivå {0}, {1} · Trinn {2} av {3}: {4}", "Nivå {0}, {1} · Steg {2} av {3}: {4}",
     "Level {0}, {1} · Step {2} of {3}: {4}"},
    {"screen.tools", "Verktøy:", "Verktøy:", "Tools:"},
    {"screen.contacts", "Hvem du kan ringe:", "Kven du kan ringje:", "Whom you can call:"},
    {"screen.via", "(via {0})", "(via {0})", "(through {0})"},
    {"screen.asks", "Dette spør trinnet om:", "Dette spør steget om:", "What the step asks:"},
    {"screen.ask-done", "på plass", "på plass", "done"},
    {"screen.ask-needed", "må med", "må med", "needed"},
    {"screen.ask-free", "om du vil", "om du vil", "if you like"},
    {"screen.missing", "Dette mangler før saken kan gå videre:", "Dette manglar før saka kan gå vidare:",
     "What is missing before the case can move on:"},
    {"screen.outcomes", "Veier videre:", "Vegar vidare:", "Ways on:"},
    {"screen.to-step", "trinn {0}: {1}", "steg {0}: {1}", "step {0}: {1}"},
    {"screen.to-level", "nivå {0}, trinn {1}: {2}", "nivå {0}, steg {1}: {2}", "level {0}, step {1}: {2}"},
    {"screen.to-close", "saken avsluttes", "saka blir avslutta", "the case is closed"},
    {"screen.to-hand-off", "stafettloggen avsluttes, og {0} tar over", "stafettloggen blir avslutta, og {0} tek over",
     "the log ends, and {0} takes over"},
    {"screen.to-refer", "saken henvises til en annen tjeneste", "saka blir tilvist til ei anna teneste",
     "the case is referred to another service"},
    {"screen.to-done-here", "din oppgave er gjort", "oppgåva di er gjord", "your task is done"},
    {"screen.to-stay", "saken blir på dette trinnet", "saka blir på dette steget", "the case stays at this step"},
    {"screen.to-back", "tilbake dit saken kom fra", "tilbake dit saka kom frå", "back to where the case came from"},
    {"screen.documents", "Her dokumenterer du: {0}", "Her dokumenterer du: {0}", "Where you document: {0}"},
    {"screen.deadline", "Frist: {0}", "Frist: {0}", "Deadline: {0}"},
    {"screen.ages", "Veilederen er laget for {0} fra {1} til {2} år.",
     "Rettleiaren er laga for {0} frå {1} til {2} år.", "The guide is meant for {0}, {1} to {2} years old."},
    {"screen.ages-from", "Veilederen er laget for {0} fra {1} år.", "Rettleiaren er laga for {0} frå {1} år.",
     "The guide is meant for {0} from the age of {1}."},
    {"screen.hours", "{0} {1}–{2}: {3}", "{0} {1}–{2}: {3}", "{0} {1}–{2}: {3}"},
    {"screen.days-all", "hver dag", "kvar dag", "every day"},
    {"screen.days-mon-fri", "mandag–fredag", "måndag–fredag", "Monday–Friday"},
    {"screen.days-sat-sun", "lørdag og søndag", "laurdag og søndag", "Saturday and Sunday"},
    {"screen.otherwise", "ellers {0}", "elles {0}", "otherwise {0}"},
    {"screen.open", "Saken er åpen.", "Saka er open.", "The case is open."},
    {"screen.closed", "Saken er avsluttet.", "Saka er avslutta.", "The case is closed."},
    {"screen.handed-off", "Stafettloggen er avsluttet, og {0} har tatt over.",
     "Stafettloggen er avslutta, og {0} har teke over.", "The log has ended, and {0} has taken over."},
    {"screen.referred", "Saken er henvist til en annen tjeneste.", "Saka er tilvist til ei anna teneste.",
     "The case was referred to another service."},
    {"screen.done-here", "Familien er vist videre, og oppgaven din er gjort.",
     "Familien er vist vidare, og oppgåva di er gjord.", "The family was guided on, and your task is done."},

    {"show.born", "født {0}", "fødd {0}", "born {0}"},
    {"show.no-holder", "ingen ennå", "ingen enno", "nobody yet"},
    {"show.no-log", "ikke åpnet", "ikkje opna", "not opened"},
    {"show.next", "Neste dato", "Neste dato", "Next date"},
    {"screen.is-acute", "!! Saken er merket akutt.", "!! Saka er merkt akutt.", "!! The case is marked acute."},
    {"show.acute", "Merket akutt {0}.", "Merkt akutt {0}.", "Marked acute {0}."},
    {"show.goals", "Mål og tiltak:", "Mål og tiltak:", "Goals and measures:"},
    {"show.by", "innen {0}", "innan {0}", "by {0}"},
    {"show.until", "til {0}", "til {0}", "until {0}"},
    {"show.ended", "(avsluttet)", "(avslutta)", "(ended)"},
    {"show.effect", "Sist evaluert: {0}", "Sist evaluert: {0}", "Last evaluated: {0}"},
    {"show.consents", "Samtykker:", "Samtykke:", "Consents:"},
    {"show.consent-given", "{0}: gjelder, gitt {1}", "{0}: gjeld, gjeve {1}", "{0}: in force, given {1}"},
    {"show.consent-over", "{0}: gjelder ikke lenger, gitt {1}", "{0}: gjeld ikkje lenger, gjeve {1}",
     "{0}: no longer in force, given {1}"},
    {"show.consent-refused", "{0}: nei, {1}", "{0}: nei, {1}", "{0}: no, {1}"},
    {"show.meetings", "Avtalte møter:", "Avtalte møte:", "Meetings planned:"},
    {"show.clock", "kl. {0}", "kl. {0}", "at {0}"},
    {"show.participants", "Deltakere:", "Deltakarar:", "Participants:"},
    {"show.contradictions", "Noe i saken går ikke sammen med veilederen ({0}). «bti check» viser hva.",
     "Noko i saka går ikkje saman med rettleiaren ({0}). «bti check» viser kva.",
     "Something in the case does not agree with the guide ({0}). 'bti check' shows what."},
};

}  // namespace

std::span<const Row> screen() { return table; }

}  // namespace bti::rows
