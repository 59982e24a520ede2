// What stands in pictures, and what they show in words.
#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"picture.months", "jan. feb. mars april mai juni juli aug. sep. okt. nov. des.",
     "jan. feb. mars april mai juni juli aug. sep. okt. nov. des.",
     "Jan Feb March April May June July Aug Sept Oct Nov Dec"},
    {"picture.day", "{0}. {1}", "{0}. {1}", "{0} {1}"},
    {"picture.day-of-year", "{0} {1}", "{0} {1}", "{0} {1}"},

    {"picture.way", "Veien gjennom nivåene", "Vegen gjennom nivåa", "The way through the levels"},
    {"picture.level", "Nivå {0}", "Nivå {0}", "Level {0}"},
    {"picture.level-title", "Nivå {0}: {1}", "Nivå {0}: {1}", "Level {0}: {1}"},
    {"picture.stop", "{0} ({1})", "{0} ({1})", "{0} ({1})"},
    {"picture.closed", "avsluttet", "avslutta", "closed"},
    {"picture.handed-off", "{0} tar over", "{0} tek over", "{0} takes over"},
    {"picture.referred", "sendt videre", "send vidare", "passed on"},
    {"picture.done-here", "vist videre", "vist vidare", "guided on"},
    {"picture.reopened", "åpnet igjen på nivå {0}", "opna att på nivå {0}", "opened again at level {0}"},
    {"picture.left-out", "… {0} til …", "… {0} til …", "… {0} more …"},
    {"picture.next", "{0} → {1}", "{0} → {1}", "{0} → {1}"},
    {"picture.mark-came", "kom hit", "kom hit", "came here"},
    {"picture.mark-ended", "avsluttet", "avslutta", "ended"},
    {"picture.mark-reopened", "åpnet igjen", "opna att", "opened again"},
    {"picture.mark-goes-on", "er her nå", "er her no", "is here now"},

    {"picture.time", "Mål og møter over tid", "Mål og møte over tid", "Goals and meetings over time"},
    {"picture.goal", "Mål {0}", "Mål {0}", "Goal {0}"},
    {"picture.meetings", "Møter", "Møte", "Meetings"},
    {"picture.from-until", "{0} fra {1} til {2}", "{0} frå {1} til {2}", "{0} from {1} until {2}"},
    {"picture.from", "{0} fra {1}", "{0} frå {1}", "{0} from {1}"},
    {"picture.evaluated", "{0}, evaluert {1}", "{0}, evaluert {1}", "{0}, evaluated {1}"},
    {"picture.held", "holdt {0}", "halde {0}", "held {0}"},
    {"picture.planned", "avtalt {0}", "avtalt {0}", "planned {0}"},
    {"picture.cancelled", "avlyst {0}", "avlyst {0}", "cancelled {0}"},
    {"picture.told", "{0}: {1}", "{0}: {1}", "{0}: {1}"},
    {"picture.not-drawn", "{0} mål til er ikke tegnet her.", "{0} mål til er ikkje teikna her.",
     "{0} more goals are not drawn here."},
    {"picture.mark-no-end", "uten sluttdato", "utan sluttdato", "no end date"},
    {"picture.mark-evaluated", "tiltak evaluert", "tiltak evaluert", "measure evaluated"},
    {"picture.mark-held", "møte holdt", "møte halde", "meeting held"},
    {"picture.mark-planned", "møte avtalt", "møte avtalt", "meeting planned"},
    {"picture.mark-cancelled", "møte avlyst", "møte avlyst", "meeting cancelled"},
    {"picture.mark-today", "i dag", "i dag", "today"},
};

}  // namespace

std::span<const Row> picture() { return table; }

}  // namespace bti::rows
