#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"proof.all-services", "For alle tjenester", "For alle tenester", "For every service"},
    {"proof.one-service", "For {0}", "For {0}", "For {0}"},
    {"proof.some-services", "For {0} og flere", "For {0} og fleire", "For {0} and others"},
    {"proof.unreachable", "Ingen kommer noen gang til trinnet «{0}».", "Ingen kjem nokon gong til steget «{0}».",
     "Nobody ever comes to the step '{0}'."},
    {"proof.unreachable.hint",
     "La en vei lede hit med to, eller ta bort trinnet. Står det en vei i veilederen, er det vilkårene (when, needs) "
     "som stenger den.",
     "La ein veg føre hit med to, eller ta bort steget. Står det ein veg i rettleiaren, er det vilkåra (when, needs) "
     "som stengjer han.",
     "Let a way lead here with to, or take the step away. If there is a way, its guards (when, needs) close it."},
    {"proof.dead-end", "Fra trinnet «{0}» kan en sak bli stående uten noen vei videre.",
     "Frå steget «{0}» kan ei sak bli ståande utan nokon veg vidare.",
     "At the step '{0}' a case can be left without any way on."},
    {"proof.dead-end.hint",
     "Gi trinnet en vei ut som gjelder da, med et annet when, eller en vei tilbake med free: yes. Krever trinnet noe "
     "(needs), må det også spørre etter det.",
     "Gi steget ein veg ut som gjeld då, med eit anna when, eller ein veg tilbake med free: yes. Krev steget noko "
     "(needs), må det òg spørje etter det.",
     "Give the step a way out for that case, by another when, or a way back with free: yes. What the step needs, it "
     "must ask for too."},
    {"proof.no-end", "Fra trinnet «{0}» kommer saken aldri til en slutt.",
     "Frå steget «{0}» kjem saka aldri til ein slutt.", "From the step '{0}' a case never comes to an end."},
    {"proof.no-end.hint",
     "La en vei videre herfra ende med close, hand-off, refer eller done-here. Det som står under anytime, teller "
     "ikke.",
     "La ein veg vidare herifrå ende med close, hand-off, refer eller done-here. Det som står under anytime, tel "
     "ikkje.",
     "Let a way on from here end with close, hand-off, refer or done-here. What stands under anytime does not count."},
    {"proof.loop", "Fra trinnet «{0}» kan en sak gå i ring uten at noe blir evaluert.",
     "Frå steget «{0}» kan ei sak gå i ring utan at noko blir evaluert.",
     "From the step '{0}' a case can go round and round and nothing is evaluated."},
    {"proof.loop.hint",
     "Spør etter evaluation på et av trinnene i ringen. Er det en vei tilbake fordi noe ikke gikk, skriver du free: "
     "yes på den.",
     "Spør etter evaluation på eit av stega i ringen. Er det ein veg tilbake fordi noko ikkje gjekk, skriv du free: "
     "yes på han.",
     "Ask for an evaluation at a step of the loop. If it is a way back because something failed, write free: yes "
     "there."},
    {"proof.consent-first", "På trinnet «{0}» kommer nye tjenester inn før noen har spurt om samtykke til det.",
     "På steget «{0}» kjem nye tenester inn før nokon har spurt om samtykke til det.",
     "At the step '{0}' new services come in before anybody has asked for consent."},
    {"proof.consent-first.hint",
     "Spør om samtykket som gis til hver tjeneste (per: service), på dette trinnet eller på hver vei hit.",
     "Spør om samtykket som blir gitt til kvar teneste (per: service), på dette steget eller på kvar veg hit.",
     "Ask for the consent that is given to each service (per: service), at this step or on every way to it."},
    {"proof.voice", "Trinnet «{0}» evaluerer uten å høre barnet.", "Steget «{0}» evaluerer utan å høyre barnet.",
     "The step '{0}' evaluates without hearing the child."},
    {"proof.voice.hint", "Sett {voice: required} i samme asks som evaluation.",
     "Set {voice: required} i same asks som evaluation.",
     "Put {voice: required} into the same asks as the evaluation."},
    {"proof.no-text", "Trinnet «{0}» sier ingenting til noen som kommer dit.",
     "Steget «{0}» seier ingenting til nokon som kjem dit.",
     "The step '{0}' says nothing to somebody who comes to it."},
    {"proof.no-text.hint", "Skriv en text for alle, eller en under for til hver tjeneste som kommer hit.",
     "Skriv ein text for alle, eller ein under for til kvar teneste som kjem hit.",
     "Write a text for all, or one under for to each service that comes here."},
    {"proof.acute", "Når det er akutt, får {0} ingen å ringe til.", "Når det er akutt, får {0} ingen å ringje til.",
     "When it is acute, {0} is given nobody to call."},
    {"proof.acute.hint", "Nevn minst én kontakt med phone under contacts i acute.",
     "Nemn minst éin kontakt med phone under contacts i acute.",
     "Name at least one contact with a phone in the contacts of acute."},
    {"proof.too-large", "Veilederen har for mange veier til å gå gjennom alle.",
     "Rettleiaren har for mange vegar til å gå gjennom alle.", "The guide has too many ways to walk them all."},
    {"proof.too-large.hint", "Bruk færre ulike vilkår i when og needs, eller del veilederen i to.",
     "Bruk færre ulike vilkår i when og needs, eller del rettleiaren i to.",
     "Use fewer different guards in when and needs, or part the guide in two."},
    {"proof.tool-file", "Filen «{0}» til verktøyet «{1}» finnes ikke.", "Fila «{0}» til verktøyet «{1}» finst ikkje.",
     "The file '{0}' of the tool '{1}' is not there."},
    {"proof.tool-file.hint", "Legg filen ved siden av veilederen, eller rett navnet.",
     "Legg fila ved sida av rettleiaren, eller rett namnet.", "Put the file beside the guide, or mend its name."},
    {"proof.repealed", "«{0}» er opphevet fra {1}.", "«{0}» er oppheva frå {1}.", "'{0}' is repealed from {1}."},
    {"proof.repealed.hint", "Skriv {0}.", "Skriv {0}.", "Write {0}."},
    {"proof.repealed-section.hint",
     "Skriv {0}. Mener du noe annet enn loven fra {1}, setter du årstallet til den loven du mener, i parentes etter "
     "navnet.",
     "Skriv {0}. Meiner du noko anna enn lova frå {1}, set du årstalet til den lova du meiner, i parentes etter "
     "namnet.",
     "Write {0}. If you mean another law than that of {1}, put the year of the law you mean in brackets after its "
     "name."},
    {"proof.law-version", "Filen er ingen lovtabell i versjon 1.", "Fila er ingen lovtabell i versjon 1.",
     "The file is no table of laws of version 1."},
    {"proof.law", "Her må det stå names og enten now eller sections.",
     "Her må det stå names og anten now eller sections.", "Here names and either now or sections must stand."},
    {"proof.law.hint", "Er hele loven opphevet, sier now hva som gjelder. Ellers sier sections det, del for del.",
     "Er heile lova oppheva, seier now kva som gjeld. Elles seier sections det, del for del.",
     "If all of the law is repealed, now says what holds. Else sections says it, one by one."},
    {"proof.no-laws", "Fant ikke tabellen over opphevede lover, law.yaml.",
     "Fann ikkje tabellen over oppheva lover, law.yaml.", "Found no table of repealed laws, law.yaml."},
    {"proof.no-laws.hint", "Den følger med bti, i mappen med veiledere. Installer bti på nytt.",
     "Han følgjer med bti, i mappa med rettleiarar. Installer bti på nytt.",
     "It comes with bti, in the folder of guides. Install bti anew."},
    {"proof.is-holder", "stafettholder er valgt", "stafetthaldar er vald", "there is a holder"},
    {"proof.not-holder", "ingen stafettholder", "ingen stafetthaldar", "no holder"},
    {"proof.is-log", "stafettloggen er åpnet", "stafettloggen er opna", "the log is open"},
    {"proof.not-log", "ingen stafettlogg som gjelder", "ingen stafettlogg som gjeld", "no log in force"},
    {"proof.is-consent", "«{0}» gjelder", "«{0}» gjeld", "'{0}' is in force"},
    {"proof.not-consent", "«{0}» gjelder ikke", "«{0}» gjeld ikkje", "'{0}' is not in force"},
    {"proof.is-meeting", "«{0}» er avtalt", "«{0}» er avtalt", "'{0}' is planned"},
    {"proof.not-meeting", "«{0}» er ikke avtalt", "«{0}» er ikkje avtalt", "'{0}' is not planned"},
    {"proof.is-been", "har vært på {0}", "har vore på {0}", "has been at {0}"},
    {"proof.not-been", "har ikke vært på {0}", "har ikkje vore på {0}", "has not been at {0}"},
    {"proof.is-services", "så mange tjenester som det spørres etter", "så mange tenester som det blir spurt etter",
     "as many services as are asked for"},
    {"proof.not-services", "ikke så mange tjenester som det spørres etter",
     "ikkje så mange tenester som det blir spurt etter", "not as many services as are asked for"},
    {"proof.is-subject", "saken gjelder en av dem det spørres etter", "saka gjeld ein av dei det blir spurt etter",
     "the case concerns one of those asked for"},
    {"proof.not-subject", "saken gjelder ingen av dem det spørres etter",
     "saka gjeld ingen av dei det blir spurt etter", "the case concerns none of those asked for"},
    {"proof.is-role", "noen er {0}", "nokon er {0}", "somebody is {0}"},
    {"proof.not-role", "ingen er {0}", "ingen er {0}", "nobody is {0}"},
    {"proof.is-concern", "bekymring: {0}", "uro: {0}", "worry: {0}"},
    {"proof.not-concern", "ingen bekymring for: {0}", "inga uro for: {0}", "no worry about: {0}"},
    {"proof.is-consulted", "{0} er spurt", "{0} er spurd", "{0} has been asked"},
    {"proof.not-consulted", "{0} er ikke spurt", "{0} er ikkje spurd", "{0} has not been asked"},
};

}  // namespace

std::span<const Row> proof() { return table; }

}  // namespace bti::rows
