// It is acute: what is asked and told when it is written down that it was reported.
#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"ask.notification.to", "Har du meldt fra? Skriv hvem du meldte til, for eksempel barnevernvakta, politiet.",
     "Har du meldt frå? Skriv kven du melde til, til dømes barnevernvakta, politiet.",
     "Have you reported it? Write to whom, such as child welfare, the police."},
    {"ask.notification.date", "Når var det?", "Når var det?", "When was it?"},
    {"ask.notification.text", "Hva ble sagt og avtalt?", "Kva vart sagt og avtalt?", "What was said and agreed?"},
    {"cli.acute-marked", "Sak {0} er merket akutt. Gjør det som haster først.",
     "Sak {0} er merkt akutt. Gjer det som hastar først.", "Case {0} is marked acute. Do first what cannot wait."},
    {"cli.report-later",
     "Skriv ned hva du så og hørte, og hvem du meldte til, når du kan: bti add {0} note, bti add {0} notification",
     "Skriv ned kva du såg og høyrde, og kven du melde til, når du kan: bti add {0} note, bti add {0} notification",
     "Write down what you saw and heard, and to whom you reported it, when you can: bti add {0} note, bti add {0} "
     "notification"},
    {"show.reported", "Meldt til {0}, {1}.", "Meldt til {0}, {1}.", "Reported to {0}, {1}."},

    {"help.acute", "Det haster: se hvem du skal ringe", "Det hastar: sjå kven du skal ringje",
     "It is urgent: see whom to call"},
    {"help.acute.usage", "bti acute SAK", "bti acute SAK", "bti acute CASE"},
    {"help.acute.examples", "bti acute K7F3\nbti acute K7F3 --answers svar.yaml",
     "bti acute K7F3\nbti acute K7F3 --answers svar.yaml", "bti acute K7F3\nbti acute K7F3 --answers answers.yaml"},
    {"help.acute.text",
     "Viser først hvem du skal ringe, og hva veilederen sier om det som haster. Så blir det skrevet ned at det er "
     "akutt, uansett hvor saken står og hva som mangler. Til slutt kan du skrive hvem du meldte fra til; det kan "
     "vente. En svarfil kan ha to, date og text.",
     "Viser først kven du skal ringje, og kva rettleiaren seier om det som hastar. Så blir det skrive ned at det er "
     "akutt, same kvar saka står og kva som manglar. Til slutt kan du skrive kven du melde frå til; det kan vente. Ei "
     "svarfil kan ha to, date og text.",
     "Shows first whom to call, and what the guide says about what cannot wait. Then it is written down that it is "
     "acute, wherever the case stands and whatever is missing. At last you may write to whom you reported it; that "
     "can wait. An answers file may hold to, date and text."},
};

}  // namespace

std::span<const Row> acute() { return table; }

}  // namespace bti::rows
