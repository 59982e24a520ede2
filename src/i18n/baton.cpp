// The baton: what is asked, told and refused when it goes from one holder to the next.
#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"engine.declined-nothing", "Noen sa nei til et tilbud som ikke sto åpent.",
     "Nokon sa nei til eit tilbod som ikkje stod ope.", "Someone declined an offer that was not open."},
    {"engine.taken-twice", "To har tatt imot stafettpinnen uten å vite om hverandre.",
     "To har teke imot stafettpinnen utan å vite om kvarandre.", "Two took the baton without knowing of each other."},
    {"engine.no-holder", "Saken har ingen stafettholder ennå.", "Saka har ingen stafetthaldar enno.",
     "The case has no holder yet."},
    {"engine.no-holder.hint", "Den første blir valgt i trinnet der veilederen spør om det: bti step SAK",
     "Den første blir vald i steget der rettleiaren spør om det: bti step SAK",
     "The first is chosen in the step where the guide asks for it: bti step CASE"},
    {"engine.holds-it", "Den du vil tilby det, er stafettholder allerede.",
     "Den du vil tilby det, er stafetthaldar alt.", "Whom you want to offer it to is the holder already."},
    {"engine.holds-it.hint", "Velg en annen, eller la det stå som det er.",
     "Vel ein annan, eller lat det stå som det er.", "Choose another, or leave it as it is."},
    {"engine.no-offer", "Ingen er spurt om å bli stafettholder her.", "Ingen er spurd om å bli stafetthaldar her.",
     "Nobody has been asked to become holder here."},
    {"engine.no-offer.hint", "Er det alt besvart? Se hvem som har den nå: bti show SAK. Tilby: bti hand-over SAK",
     "Er det svart på alt? Sjå kven som har han no: bti show SAK. Tilby: bti hand-over SAK",
     "Was it answered already? See who has it now: bti show CASE. Offer: bti hand-over CASE"},
    {"engine.missing-to-hold.hint",
     "Spør familien først, og skriv samtykket ned: bti add SAK consent. Det må nevne tjenesten.",
     "Spør familien først, og skriv ned samtykket: bti add SAK consent. Det må nemne tenesta.",
     "Ask the family first, and write the consent down: bti add CASE consent. It must name the service."},

    {"ask.offer.to", "Hvem skal få tilbudet?", "Kven skal få tilbodet?", "Who shall be offered it?"},
    {"ask.offer.service", "Hvilken tjeneste jobber den som får tilbudet, i?",
     "Kva teneste jobbar den som får tilbodet, i?", "Which service do they work in?"},
    {"ask.offer.text", "Hvorfor er det et godt valg?", "Kvifor er det eit godt val?", "Why is that a good choice?"},
    {"ask.decline.text", "Vil du skrive hvorfor det ikke passer?", "Vil du skrive kvifor det ikkje passar?",
     "Would you like to say why not?"},

    {"cli.hand-over-whom", "Hvem skal overta?", "Kven skal ta over?", "Who shall take over?"},
    {"cli.hand-over-whom.hint", "Si det slik: bti hand-over {0} --to BRUKER. En rolle går også, eller --answers FIL.",
     "Sei det slik: bti hand-over {0} --to BRUKAR. Ei rolle går òg, eller --answers FIL.",
     "Say it like this: bti hand-over {0} --to USER. A role will do too, or --answers FILE."},
    {"cli.not-asked", "Du er ikke den som er spurt.", "Du er ikkje den som er spurd.",
     "You are not the one who was asked."},
    {"cli.own-offer", "Du har stafettpinnen selv.", "Du har stafettpinnen sjølv.", "You hold the baton yourself."},
    {"cli.own-offer.hint", "Den som er spurt, svarer. Angrer du, trekker du tilbudet: bti decline {0}",
     "Den som er spurd, svarar. Angrar du, trekkjer du tilbodet: bti decline {0}",
     "Whoever was asked answers. To take the offer back: bti decline {0}"},
    {"cli.may-ask", "Disse står i bti.yaml: {0}", "Desse står i bti.yaml: {0}", "These are in bti.yaml: {0}"},
    {"cli.offer-replaced", "Tilbudet til {0} gjelder ikke lenger.", "Tilbodet til {0} gjeld ikkje lenger.",
     "The offer to {0} no longer stands."},
    {"cli.not-asked.hint", "Svaret må komme fra {0}. Skal en annen spørres, lag et nytt tilbud: bti hand-over SAK",
     "Svaret må kome frå {0}. Skal ein annan spørjast, lag eit nytt tilbod: bti hand-over SAK",
     "The answer must come from {0}. To ask someone else, make a new offer: bti hand-over CASE"},
    {"cli.still-holds", "Fram til svaret kommer, er {0} fortsatt stafettholder.",
     "Fram til svaret kjem, er {0} framleis stafetthaldar.", "Until the answer comes, {0} is still the holder."},
    {"cli.answers-with", "Si fra til {0}, som svarer med en av disse:", "Sei frå til {0}, som svarar med ein av desse:",
     "Let {0} know. They answer with one of these:"},
    {"cli.anyone-answers", "Ingen i bti.yaml heter {0}. Den som tar imot, svarer under sitt eget brukernavn:",
     "Ingen i bti.yaml heiter {0}. Den som tek imot, svarar under sitt eige brukarnamn:",
     "Nobody in bti.yaml is called {0}. Whoever takes it answers under their own user id:"},
    {"cli.holds-now", "Stafettholder nå er {0}.", "Stafetthaldar no er {0}.", "The holder now is {0}."},
    {"cli.holds-on", "Stafettholder er fortsatt {0}.", "Stafetthaldar er framleis {0}.", "The holder is still {0}."},
    {"cli.offer-another", "Spør en annen med: bti hand-over {0}", "Spør ein annan med: bti hand-over {0}",
     "Ask someone else with: bti hand-over {0}"},
    {"cli.text-kept", "Det du skrev, er tatt vare på. Prøv igjen med:",
     "Det du skreiv, er teke vare på. Prøv igjen med:", "What you wrote is kept. Try again with:"},

    {"show.unanswered", "{0}, {1}, ikke besvart", "{0}, {1}, ikkje svart på", "{0}, {1}, not answered"},
    {"show.on", "Sak {0} slik den sto ved slutten av {1}", "Sak {0} slik ho stod ved slutten av {1}",
     "Case {0} as it stood at the end of {1}"},
    {"cli.on.hint", "Velg en dag fra saken ble åpnet til i dag, for eksempel: --on 1.12.2026",
     "Vel ein dag frå saka vart opna til i dag, til dømes: --on 1.12.2026",
     "Choose a day from when the case was opened until today, such as: --on 1.12.2026"},
    {"cli.on-too-early", "Den dagen fantes ikke saken. Den ble åpnet {0}.",
     "Den dagen fanst ikkje saka. Ho vart opna {0}.", "There was no case that day. It was opened on {0}."},

    {"help.hand-over", "Tilby en annen å bli stafettholder", "Tilby ein annan å bli stafetthaldar",
     "Offer the baton to someone else"},
    {"help.hand-over.usage", "bti hand-over SAK --to HVEM", "bti hand-over SAK --to KVEN",
     "bti hand-over CASE --to WHO"},
    {"help.hand-over.examples",
     "bti hand-over K7F3\nbti hand-over K7F3 --to helse1\nbti hand-over K7F3 --to helsesykepleier --service "
     "school-health\nbti hand-over K7F3 --answers svar.yaml",
     "bti hand-over K7F3\nbti hand-over K7F3 --to helse1\nbti hand-over K7F3 --to helsesjukepleiar --service "
     "school-health\nbti hand-over K7F3 --answers svar.yaml",
     "bti hand-over K7F3\nbti hand-over K7F3 --to helse1\nbti hand-over K7F3 --to nurse --service school-health\n"
     "bti hand-over K7F3 --answers answers.yaml"},
    {"help.hand-over.text",
     "Viser veilederens råd om hvem det bør være, og spør hvem og hvorfor. Den gamle stafettholderen har ansvaret til "
     "den nye har svart ja. HVEM er et brukernavn fra bti.yaml eller en rolle. Skal en ny tjeneste inn, må familien "
     "ha samtykket først. En svarfil kan ha to, service og text.",
     "Viser rådet frå rettleiaren om kven det bør vere, og spør kven og kvifor. Den gamle stafetthaldaren har ansvaret "
     "til den nye har svart ja. KVEN er eit brukarnamn frå bti.yaml eller ei rolle. Skal ei ny teneste inn, må "
     "familien ha samtykt først. Ei svarfil kan ha to, service og text.",
     "Shows the guide's advice on whom to choose, and asks who and why. The old holder is responsible until the new "
     "one has said yes. WHO is a user id from bti.yaml or a role. If that brings in a new service, the family must "
     "have consented first. An answers file may hold to, service and text."},
    {"help.accept", "Svar ja til å bli stafettholder", "Svar ja til å bli stafetthaldar", "Say yes to the baton"},
    {"help.accept.usage", "bti accept SAK", "bti accept SAK", "bti accept CASE"},
    {"help.accept.examples", "bti accept K7F3\nbti accept K7F3 --service school-health",
     "bti accept K7F3\nbti accept K7F3 --service school-health",
     "bti accept K7F3\nbti accept K7F3 --service school-health"},
    {"help.accept.text",
     "Fra nå av er du stafettholder i saken. Er tilbudet til et brukernavn, kan bare den personen svare. Er det til "
     "en rolle, kan hvem som helst i rollen svare, og blir stafettholder under sitt eget brukernavn.",
     "Frå no av er du stafetthaldar i saka. Er tilbodet til eit brukarnamn, kan berre den personen svare. Er det til "
     "ei rolle, kan kven som helst i rolla svare, og blir stafetthaldar under sitt eige brukarnamn.",
     "From now on you are the holder of the case. If the offer is to a user id, only that person can answer. If it is "
     "to a role, anyone in it can, and becomes the holder by their own user id."},
    {"help.decline", "Svar nei til å bli stafettholder", "Svar nei til å bli stafetthaldar", "Say no to the baton"},
    {"help.decline.usage", "bti decline SAK", "bti decline SAK", "bti decline CASE"},
    {"help.decline.examples", "bti decline K7F3\nbti decline K7F3 --answers svar.yaml",
     "bti decline K7F3\nbti decline K7F3 --answers svar.yaml",
     "bti decline K7F3\nbti decline K7F3 --answers answers.yaml"},
    {"help.decline.text",
     "Den som er stafettholder, fortsetter, og kan spørre en annen. Du kan skrive hvorfor det ikke passer. En svarfil "
     "kan ha text.",
     "Den som er stafetthaldar, held fram, og kan spørje ein annan. Du kan skrive kvifor det ikkje passar. Ei svarfil "
     "kan ha text.",
     "Whoever holds the baton goes on, and can ask someone else. You may write why not. An answers file may hold "
     "text."},
    {"help.value.who", "HVEM", "KVEN", "WHO"},
    {"help.value.date", "DATO", "DATO", "DATE"},
    {"help.option.to", "hvem som skal overta: et brukernavn eller en rolle",
     "kven som skal ta over: eit brukarnamn eller ei rolle", "who shall take over: a user id or a role"},
    {"help.option.to-service", "tjenesten til den som skal overta", "tenesta til den som skal ta over",
     "the service of whoever shall take over"},
    {"help.option.on", "slik saken sto ved slutten av en dag", "slik saka stod ved slutten av ein dag",
     "as the case stood at the end of a day"},
};

}  // namespace

std::span<const Row> baton() { return table; }

}  // namespace bti::rows
