// Help: each command in one line, its use, examples and what it does.
#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"help.overview",
     "bti går sammen med deg gjennom kommunens BTI-veileder, trinn for trinn, og skriver det dere gjør i sakens "
     "stafettlogg. Hva vil du?",
     "bti går saman med deg gjennom BTI-rettleiaren til kommunen, steg for steg, og skriv det de gjer i stafettloggen "
     "til saka. Kva vil du?",
     "bti walks you through your municipality's BTI guide, step by step, and writes what you do in the case's log. "
     "What "
     "would you like to do?"},
    {"help.overview.more", "Mer om en kommando: bti help KOMMANDO. SAK er saksnummeret eller starten av det.",
     "Meir om ein kommando: bti help KOMMANDO. SAK er saksnummeret eller starten av det.",
     "More about a command: bti help COMMAND. CASE is the case number or the start of it."},
    {"help.group.more", "Mer om en av dem: bti help {0} NAVN", "Meir om ein av dei: bti help {0} NAMN",
     "More about one of them: bti help {0} NAME"},
    {"help.examples", "Slik:", "Slik:", "Like this:"},
    {"help.options", "Valg:", "Val:", "Options:"},

    {"help.init", "Lag en saksmappe", "Lag ei saksmappe", "Make a caseload"},
    {"help.init.usage", "bti init MAPPE --guide VEILEDER", "bti init MAPPE --guide RETTLEIAR",
     "bti init FOLDER --guide GUIDE"},
    {"help.init.examples", "bti init saker --guide oppdal\nbti init saker --guide oppdal --git",
     "bti init saker --guide oppdal\nbti init saker --guide oppdal --git",
     "bti init cases --guide oppdal\nbti init cases --guide oppdal --git"},
    {"help.init.text",
     "Lager mappen med bti.yaml, en kopi av veilederen og plass til sakene. Bare du kan lese den. En mappe med noe "
     "annet "
     "i blir ikke rørt.",
     "Lagar mappa med bti.yaml, ein kopi av rettleiaren og plass til sakene. Berre du kan lese ho. Ei mappe med noko "
     "anna "
     "i blir ikkje rørt.",
     "Makes the folder with bti.yaml, a copy of the guide and room for cases. Only you can read it. A folder with "
     "anything else in it is left alone."},

    {"help.new", "Skriv ned en undring, og åpne en sak", "Skriv ned ei uro, og opne ei sak",
     "Write down a concern, and open a case"},
    {"help.new.usage", "bti new", "bti new", "bti new"},
    {"help.new.examples", "bti new\nbti new --service kindergarten\nbti new --answers svar.yaml",
     "bti new\nbti new --service kindergarten\nbti new --answers svar.yaml",
     "bti new\nbti new --service kindergarten\nbti new --answers answers.yaml"},
    {"help.new.text",
     "Spør først om det er akutt, og viser i så fall straks hvem du skal ringe. Så spør den hvem det gjelder, og hva "
     "du "
     "undrer deg over. I en svarfil må acute stå (yes eller no). Ellers kan den ha acute-text, raised-by (staff, "
     "guardian "
     "eller youth), service, og svarene på veilederens første trinn.",
     "Spør først om det er akutt, og viser i så fall straks kven du skal ringje. Så spør han kven det gjeld, og kva du "
     "undrar deg over. I ei svarfil må acute stå (yes eller no). Elles kan ho ha acute-text, raised-by (staff, "
     "guardian "
     "eller youth), service, og svara på det første steget i rettleiaren.",
     "Asks first whether it is acute, and then shows at once whom to call. Then it asks whom it concerns and what you "
     "wonder about. An answers file must hold acute (yes or no). It may hold acute-text, raised-by (staff, guardian or "
     "youth), service, and the answers to the guide's first step."},

    {"help.step", "Gå videre i en sak", "Gå vidare i ei sak", "Go on with a case"},
    {"help.step.usage", "bti step SAK", "bti step SAK", "bti step CASE"},
    {"help.step.examples",
     "bti step K7F3\nbti step K7F3 --show\nbti step K7F3 --answers svar.yaml\nbti step K7F3 --answers - --dry-run",
     "bti step K7F3\nbti step K7F3 --show\nbti step K7F3 --answers svar.yaml\nbti step K7F3 --answers - --dry-run",
     "bti step K7F3\nbti step K7F3 --show\nbti step K7F3 --answers answers.yaml\nbti step K7F3 --answers - --dry-run"},
    {"help.step.text",
     "Viser trinnet saken står på, med teksten for din tjeneste. Spør om det trinnet spør om, lagrer svarene og sier "
     "hva "
     "som kommer nå. Mangler noe, får du vite hva, og hvordan du gir det. Stopper du underveis, blir svarene tatt vare "
     "på "
     "til neste gang.",
     "Viser steget saka står på, med teksten for tenesta di. Spør om det steget spør om, lagrar svara og seier kva som "
     "kjem no. Manglar noko, får du vite kva, og korleis du gjev det. Stoppar du undervegs, blir svara tekne vare på "
     "til "
     "neste gong.",
     "Shows the step where the case stands, with the text for your service. Asks what the step asks, records the "
     "answers "
     "and says what comes next. If something is missing you are told what, and how to give it. If you stop on the way, "
     "your answers are kept for next time."},

    {"help.show", "Se hvor en sak står", "Sjå kvar ei sak står", "See where a case stands"},
    {"help.show.usage", "bti show SAK", "bti show SAK", "bti show CASE"},
    {"help.show.examples", "bti show K7F3\nbti show K7F3 --json", "bti show K7F3\nbti show K7F3 --json",
     "bti show K7F3\nbti show K7F3 --json"},
    {"help.show.text",
     "Nivå og trinn, stafettholder, mål og tiltak med nummer, samtykker, avtalte møter og neste dato.",
     "Nivå og steg, stafetthaldar, mål og tiltak med nummer, samtykke, avtalte møte og neste dato.",
     "Level and step, holder, goals and measures with their numbers, consents, meetings planned and the next date."},

    {"help.list", "Se alle sakene, det som haster mest øverst", "Sjå alle sakene, det som hastar mest øvst",
     "See all cases, the most urgent first"},
    {"help.list.usage", "bti list", "bti list", "bti list"},
    {"help.list.examples", "bti list\nbti list --level 2 --service school\nbti list --holder larer1 --status all",
     "bti list\nbti list --level 2 --service school\nbti list --holder larer1 --status all",
     "bti list\nbti list --level 2 --service school\nbti list --holder teacher1 --status all"},
    {"help.list.text",
     "Akutte saker står først, så de der en dato er passert, så de uten dato, og så resten etter dato.",
     "Akutte saker står først, så dei der ein dato er passert, så dei utan dato, og så resten etter dato.",
     "Acute cases come first, then those whose date has passed, then those without a date, then the rest by date."},

    {"help.stats", "Se året i tall som ikke røper noen", "Sjå året i tal som ikkje røper nokon",
     "See the year in figures that reveal nobody"},
    {"help.stats.usage", "bti stats", "bti stats", "bti stats"},
    {"help.stats.examples",
     "bti stats\nbti stats --year 2025 --by level\nbti stats --by service --format bars\nbti stats --by goal-area "
     "--format csv > statistikk.csv",
     "bti stats\nbti stats --year 2025 --by level\nbti stats --by service --format bars\nbti stats --by goal-area "
     "--format csv > statistikk.csv",
     "bti stats\nbti stats --year 2025 --by level\nbti stats --by service --format bars\nbti stats --by goal-area "
     "--format csv > figures.csv"},
    {"help.stats.text",
     "Hvor mange saker som ble åpnet, og hvordan de gikk, flyttinger mellom nivåer, evalueringer, barnets mening, "
     "brudd "
     "i oppfølgingen, og hvor mange dager det tok. Tall under 5 er skjult, og så mange til at ingen av dem kan regnes "
     "ut.",
     "Kor mange saker som vart opna, og korleis dei gjekk, flyttingar mellom nivå, evalueringar, meininga til barnet, "
     "brot i oppfølginga, og kor mange dagar det tok. Tal under 5 er skjult, og så mange til at ingen av dei kan "
     "reknast ut.",
     "How many cases were opened, and how they went, moves between levels, evaluations, the child's voice, breaks in "
     "follow-up, and how many days it took. Figures under 5 are hidden, and as many more as needed so that none can be "
     "worked out."},

    {"help.log", "Les alt som er skrevet i en sak", "Les alt som er skrive i ei sak",
     "Read all that is written in a case"},
    {"help.log.usage", "bti log SAK", "bti log SAK", "bti log CASE"},
    {"help.log.examples", "bti log K7F3\nbti log K7F3 -o logg.html", "bti log K7F3\nbti log K7F3 -o logg.html",
     "bti log K7F3\nbti log K7F3 -o log.html"},
    {"help.log.text", "Journalen i rekkefølge, det eldste først.", "Journalen i rekkjefølgje, det eldste først.",
     "The journal in order, the oldest first."},

    {"help.report", "Lag en oppsummering etter møtet", "Lag ei oppsummering etter møtet",
     "Make a summary after the meeting"},
    {"help.report.usage", "bti report SAK meeting", "bti report SAK meeting", "bti report CASE meeting"},
    {"help.report.examples", "bti report K7F3 meeting\nbti report K7F3 meeting -o oppsummering.pdf",
     "bti report K7F3 meeting\nbti report K7F3 meeting -o oppsummering.pdf",
     "bti report K7F3 meeting\nbti report K7F3 meeting -o summary.pdf"},
    {"help.report.text",
     "Til dem som møttes: hvem som var med, barnets mening, mål og tiltak, evalueringen, beslutningen og hvorfor, og "
     "neste "
     "møte.",
     "Til dei som møttest: kven som var med, meininga til barnet, mål og tiltak, evalueringa, avgjerda og kvifor, og "
     "neste "
     "møte.",
     "For those who met: who took part, the child's view, goals and measures, the evaluation, the decision and why, "
     "and "
     "the next meeting."},

    {"help.check", "Kontroller veiledere og saker", "Kontroller rettleiarar og saker", "Check guides and cases"},
    {"help.check.usage", "bti check [FIL ...]", "bti check [FIL ...]", "bti check [FILE ...]"},
    {"help.check.examples", "bti check\nbti check cases/2026/K7F3-Q2MD.yaml",
     "bti check\nbti check cases/2026/K7F3-Q2MD.yaml", "bti check\nbti check cases/2026/K7F3-Q2MD.yaml"},
    {"help.check.text",
     "Uten fil kontrolleres hele saksmappen. Alt som er galt, vises, med hvor det står og hva du kan gjøre.",
     "Utan fil blir heile saksmappa kontrollert. Alt som er gale, blir vist, med kvar det står og kva du kan gjere.",
     "Without a file the whole caseload is checked. Everything wrong is shown, with where it stands and what to do."},

    {"help.due", "Se hva som er forfalt, og hva som kommer", "Sjå kva som er forfalle, og kva som kjem",
     "See what is overdue, and what is coming"},
    {"help.due.usage", "bti due", "bti due", "bti due"},
    {"help.due.examples", "bti due\nbti due --within 6w --holder larer1\nbti due --format ics > frister.ics",
     "bti due\nbti due --within 6w --holder larer1\nbti due --format ics > fristar.ics",
     "bti due\nbti due --within 6w --holder teacher1\nbti due --format ics > due.ics"},
    {"help.due.text",
     "Viser brudd i oppfølgingen, merket !!, og det som skal skje de neste 14 dagene. Kommandoen svarer 1 når noe er "
     "brutt, så en tidsstyrt jobb kan sende beskjed.",
     "Viser brot i oppfølginga, merkte !!, og det som skal skje dei neste 14 dagane. Kommandoen svarar 1 når noko er "
     "brote, så ein tidsstyrt jobb kan sende beskjed.",
     "Shows breaks in follow-up, marked !!, and what is to happen in the next 14 days. The exit status is 1 when "
     "something is broken, so that a timed job can send word."},
    {"help.guide-list", "Se hvilke veiledere som finnes", "Sjå kva rettleiarar som finst",
     "See which guides there are"},
    {"help.guide-list.usage", "bti guide list", "bti guide list", "bti guide list"},
    {"help.guide-list.examples", "bti guide list", "bti guide list", "bti guide list"},
    {"help.guide-list.text", "De som følger med programmet, og de som ligger i saksmappen.",
     "Dei som følgjer med programmet, og dei som ligg i saksmappa.",
     "Those shipped with the program, and those in the caseload."},

    {"help.guide-show", "Les veilederen", "Les rettleiaren", "Read the guide"},
    {"help.guide-show.usage", "bti guide show [VEILEDER] [NIVÅ[/TRINN]]", "bti guide show [RETTLEIAR] [NIVÅ[/STEG]]",
     "bti guide show [GUIDE] [LEVEL[/STEP]]"},
    {"help.guide-show.examples",
     "bti guide show oppdal\nbti guide show 1\nbti guide show oppdal 1/open-log --service school",
     "bti guide show oppdal\nbti guide show 1\nbti guide show oppdal 1/open-log --service school",
     "bti guide show oppdal\nbti guide show 1\nbti guide show oppdal 1/open-log --service school"},
    {"help.guide-show.text",
     "Uten mer enn navnet vises innholdet, med nivå alle trinnene på nivået, og med trinn bare det. I en saksmappe kan "
     "navnet utelates.",
     "Utan meir enn namnet blir innhaldet vist, med nivå alle stega på nivået, og med steg berre det. I ei saksmappe "
     "kan "
     "namnet utelatast.",
     "With the name alone the contents are shown, with a level its steps, with a step only that. In a caseload the "
     "name "
     "may be left out."},

    {"help.guide-check", "Kontroller en veileder", "Kontroller ein rettleiar", "Check a guide"},
    {"help.guide-check.usage", "bti guide check [VEILEDER ...]", "bti guide check [RETTLEIAR ...]",
     "bti guide check [GUIDE ...]"},
    {"help.guide-check.examples", "bti guide check oppdal\nbti guide check guides/oppdal/guide.yaml",
     "bti guide check oppdal\nbti guide check guides/oppdal/guide.yaml",
     "bti guide check oppdal\nbti guide check guides/oppdal/guide.yaml"},
    {"help.guide-check.text", "Viser alt som er galt i veilederen på én gang, med linje, kolonne og hva du kan gjøre.",
     "Viser alt som er gale i rettleiaren på éin gong, med linje, kolonne og kva du kan gjere.",
     "Shows everything wrong in the guide at once, with line, column and what to do."},

    {"help.guide-new", "Lag en veileder for kommunen din", "Lag ein rettleiar for kommunen din",
     "Make a guide for your municipality"},
    {"help.guide-new.usage", "bti guide new ID --from bti-base", "bti guide new ID --from bti-base-nn",
     "bti guide new ID --from bti-base"},
    {"help.guide-new.examples",
     "bti guide new smaby --from bti-base\nbti guide new smaby --from oppdal -o veiledere/smaby",
     "bti guide new smaby --from bti-base-nn\nbti guide new smaby --from stord -o rettleiarar/smaby",
     "bti guide new smaby --from bti-base\nbti guide new smaby --from oppdal -o guides/smaby"},
    {"help.guide-new.text",
     "Lager en mappe med en veileder som bygger på en annen, og som forklarer hvordan du endrer den. Grunnlaget og "
     "skjemaene legges ved siden av.",
     "Lagar ei mappe med ein rettleiar som byggjer på ein annan, og som forklarer korleis du endrar han. Grunnlaget "
     "og skjemaa blir lagde ved sida av.",
     "Makes a folder with a guide that builds on another and explains how to change it. The base and the forms are put "
     "beside it."},

    {"help.tool-list", "Se skjemaene og arkene i veilederen", "Sjå skjemaa og arka i rettleiaren",
     "See the guide's forms and sheets"},
    {"help.tool-list.usage", "bti tool list [SAK]", "bti tool list [SAK]", "bti tool list [CASE]"},
    {"help.tool-list.examples", "bti tool list\nbti tool list K7F3\nbti tool list --guide bti-base",
     "bti tool list\nbti tool list K7F3\nbti tool list --guide bti-base",
     "bti tool list\nbti tool list K7F3\nbti tool list --guide bti-base"},
    {"help.tool-list.text", "Med en sak står det som hører til trinnet, øverst.",
     "Med ei sak står det som høyrer til steget, øvst.", "With a case, those of its step come first."},

    {"help.tool-show", "Les et skjema eller ark", "Les eit skjema eller ark", "Read a form or sheet"},
    {"help.tool-show.usage", "bti tool show VERKTØY", "bti tool show VERKTØY", "bti tool show TOOL"},
    {"help.tool-show.examples", "bti tool show talk\nbti tool show family-info --lang pl",
     "bti tool show talk\nbti tool show family-info --lang pl",
     "bti tool show talk\nbti tool show family-info --lang pl"},
    {"help.tool-show.text", "Viser teksten uten noe fra noen sak.", "Viser teksten utan noko frå nokon sak.",
     "Shows its text with nothing from any case."},

    {"help.tool-fill", "Fyll ut et skjema fra saken", "Fyll ut eit skjema frå saka", "Fill a form in from a case"},
    {"help.tool-fill.usage", "bti tool fill SAK VERKTØY", "bti tool fill SAK VERKTØY", "bti tool fill CASE TOOL"},
    {"help.tool-fill.examples",
     "bti tool fill K7F3 invitation\nbti tool fill K7F3 meeting-guide -o moteplan.docx\nbti tool fill K7F3 family-info "
     "--lang en -o info.pdf",
     "bti tool fill K7F3 invitation\nbti tool fill K7F3 meeting-guide -o moteplan.docx\nbti tool fill K7F3 family-info "
     "--lang en -o info.pdf",
     "bti tool fill K7F3 invitation\nbti tool fill K7F3 meeting-guide -o plan.docx\nbti tool fill K7F3 family-info "
     "--lang en -o info.pdf"},
    {"help.tool-fill.text",
     "Fyller inn det saken vet, og lar resten stå åpent. Word og PDF lages med pandoc når det er installert.",
     "Fyller inn det saka veit, og lèt resten stå ope. Word og PDF blir laga med pandoc når det er installert.",
     "Fills in what the case knows and leaves the rest open. Word and PDF are made by pandoc where it is installed."},

    {"help.wheel", "Se årshjulet, måned for måned", "Sjå årshjulet, månad for månad", "See the year, month by month"},
    {"help.wheel.usage", "bti wheel [ÅR]", "bti wheel [ÅR]", "bti wheel [YEAR]"},
    {"help.wheel.examples", "bti wheel\nbti wheel 2027 --guide oppdal\nbti wheel 2027 --format ics > aarshjul.ics",
     "bti wheel\nbti wheel 2027 --guide oppdal\nbti wheel 2027 --format ics > aarshjul.ics",
     "bti wheel\nbti wheel 2027 --guide oppdal\nbti wheel 2027 --format ics > year.ics"},
    {"help.wheel.text",
     "Det som har sin dag, uke eller måned, står under måneden. Resten står for seg, med hvor ofte det skal skje. "
     "Med --format ics får du en fil som kalenderprogrammer leser.",
     "Det som har sin dag, si veke eller sin månad, står under månaden. Resten står for seg, med kor ofte det skal "
     "skje. Med --format ics får du ei fil som kalenderprogram les.",
     "What has its day, week or month stands under its month. The rest stands by itself, with how often it is. "
     "--format ics gives a file that calendar programs read."},

    {"help.team-list", "Se hvilke faste team veilederen har", "Sjå kva faste team rettleiaren har",
     "See the guide's standing teams"},
    {"help.team-list.usage", "bti team list", "bti team list", "bti team list"},
    {"help.team-list.examples", "bti team list\nbti team list --guide vindafjord",
     "bti team list\nbti team list --guide vindafjord", "bti team list\nbti team list --guide vindafjord"},
    {"help.team-list.text", "Teamene som gir råd i saker og i det som gjelder alle.",
     "Teama som gjev råd i saker og i det som gjeld alle.",
     "The teams that advise in cases and in what concerns everybody."},

    {"help.team-agenda", "Se sakslisten til et team", "Sjå saklista til eit team", "See a team's agenda"},
    {"help.team-agenda.usage", "bti team agenda TEAM", "bti team agenda TEAM", "bti team agenda TEAM"},
    {"help.team-agenda.examples", "bti team agenda tot\nbti team agenda tot --format md > saksliste.md",
     "bti team agenda tot\nbti team agenda tot --format md > sakliste.md",
     "bti team agenda tot\nbti team agenda tot --format md > agenda.md"},
    {"help.team-agenda.text", "Hvem som sitter i teamet, hvordan en sak meldes, og hva møtet går gjennom.",
     "Kven som sit i teamet, korleis ei sak blir meld, og kva møtet går gjennom.",
     "Who sits on the team, how a case is raised, and what the meeting goes through."},

    {"help.team-minutes", "Skriv referat fra et teammøte", "Skriv referat frå eit teammøte",
     "Write the minutes of a team's meeting"},
    {"help.team-minutes.usage", "bti team minutes TEAM", "bti team minutes TEAM", "bti team minutes TEAM"},
    {"help.team-minutes.examples",
     "bti team minutes tot -o referat-2026-11-21.md\nbti team minutes tot --answers svar.yaml",
     "bti team minutes tot -o referat-2026-11-21.md\nbti team minutes tot --answers svar.yaml",
     "bti team minutes tot -o minutes-2026-11-21.md\nbti team minutes tot --answers answers.yaml"},
    {"help.team-minutes.text",
     "Et referat sier hvem som var der, hva dere gikk gjennom, og hvor mange saker dere drøftet. Det kan ikke si noe "
     "om "
     "en sak. En svarfil kan ha date, present (medlemmene slik veilederen skriver dem), others (hvor mange andre), "
     "agenda (punktenes id), cases: {consent: 1, anonymous: 2} og general (korte linjer om det som gjelder alle).",
     "Eit referat seier kven som var der, kva de gjekk gjennom, og kor mange saker de drøfta. Det kan ikkje seie noko "
     "om "
     "ei sak. Ei svarfil kan ha date, present (medlemene slik rettleiaren skriv dei), others (kor mange andre), agenda "
     "(id-en til punkta), cases: {consent: 1, anonymous: 2} og general (korte linjer om det som gjeld alle).",
     "Minutes tell who was there, what you went through, and how many cases you discussed. They cannot tell anything "
     "of "
     "a case. An answers file may hold date, present (the members as the guide writes them), others (how many more), "
     "agenda (ids of the points), cases: {consent: 1, anonymous: 2} and general (short lines on what concerns "
     "everybody)."},

    {"help.value.folder", "MAPPE", "MAPPE", "FOLDER"},
    {"help.value.guide", "VEILEDER", "RETTLEIAR", "GUIDE"},
    {"help.value.file", "FIL", "FIL", "FILE"},
    {"help.value.service", "TJENESTE", "TENESTE", "SERVICE"},
    {"help.value.level", "NIVÅ", "NIVÅ", "LEVEL"},
    {"help.value.user", "BRUKER", "BRUKAR", "USER"},
    {"help.value.time", "TID", "TID", "TIME"},
    {"help.value.status", "STATUS", "STATUS", "STATUS"},
    {"help.value.format", "FORMAT", "FORMAT", "FORMAT"},

    {"help.value.year", "ÅR", "ÅR", "YEAR"},
    {"help.value.group", "HVA", "KVA", "WHAT"},
    {"help.value.number", "TALL", "TAL", "NUMBER"},
    {"help.option.guide", "veilederen nye saker skal følge: et navn fra «bti guide list» eller en fil",
     "rettleiaren nye saker skal følgje: eit namn frå «bti guide list» eller ei fil",
     "the guide new cases follow: a name from 'bti guide list' or a file"},
    {"help.option.git", "legg saksmappen under git", "legg saksmappa under git", "keep the caseload under git"},
    {"help.option.answers", "svar fra en fil i stedet for å bli spurt; - er standard inn",
     "svar frå ei fil i staden for å bli spurd; - er standard inn",
     "answers from a file instead of being asked; - is standard input"},
    {"help.option.service", "tjenesten du svarer for", "tenesta du svarar for", "the service you answer for"},
    {"help.option.show", "bare vis; spør ikke og skriv ikke", "berre vis; spør ikkje og skriv ikkje",
     "only show; ask and write nothing"},
    {"help.option.dry-run", "vis hva som ville blitt skrevet, og skriv ingenting",
     "vis kva som ville blitt skrive, og skriv ingenting", "show what would be written, and write nothing"},
    {"help.option.json", "for programmer: ett JSON-objekt", "for program: eitt JSON-objekt",
     "for programs: one JSON object"},
    {"help.option.porcelain", "for skript: én linje per sak, felt skilt med tabulator",
     "for skript: éi linje per sak, felt skilde med tabulator", "for scripts: one line for each case, parted by tabs"},
    {"help.option.list-level", "bare dette nivået", "berre dette nivået", "only this level"},
    {"help.option.list-service", "bare saker hos denne tjenesten", "berre saker hos denne tenesta",
     "only cases of this service"},
    {"help.option.list-holder", "bare saker der denne er stafettholder", "berre saker der denne er stafetthaldar",
     "only cases this one holds"},
    {"help.option.list-status", "open (som er vanlig), closed, handed-off, referred, done-here eller all",
     "open (som er vanleg), closed, handed-off, referred, done-here eller all",
     "open (unless said), closed, handed-off, referred, done-here or all"},
    {"help.option.format", "text (som er vanlig), md eller json", "text (som er vanleg), md eller json",
     "text (unless said), md or json"},
    {"help.option.report-format", "text (som er vanlig), md, html, json, pdf eller docx (Word)",
     "text (som er vanleg), md, html, json, pdf eller docx (Word)",
     "text (unless said), md, html, json, pdf or docx (Word)"},
    {"help.option.report-output", "til denne nye filen; slutten på navnet sier formatet: .html, .pdf, .docx ...",
     "til denne nye fila; slutten på namnet seier formatet: .html, .pdf, .docx ...",
     "into this new file; the end of its name tells the format: .html, .pdf, .docx ..."},
    {"help.option.guide-service", "teksten for denne tjenesten", "teksten for denne tenesta",
     "the text for this service"},
    {"help.value.language", "SPRÅK", "SPRÅK", "LANGUAGE"},
    {"help.option.origin", "hvilken veileder hver del kommer fra", "kva rettleiar kvar del kjem frå",
     "which guide each part comes from"},
    {"help.option.from", "veilederen den skal bygge på", "rettleiaren han skal byggje på", "the guide to build on"},
    {"help.option.guide-folder", "mappen den skal ligge i", "mappa han skal liggje i", "the folder for it"},
    {"help.option.tool-lang", "språk: nb, nn, en, pl, lt, ar – det verktøyet har",
     "språk: nb, nn, en, pl, lt, ar – det verktøyet har", "language: nb, nn, en, pl, lt, ar - as the tool has"},
    {"help.option.tool-output", "skriv til denne filen: .md, .docx, .odt, .pdf eller .html",
     "skriv til denne fila: .md, .docx, .odt, .pdf eller .html", "write to this file: .md, .docx, .odt, .pdf or .html"},
    {"help.option.of-guide", "en annen veileder enn saksmappens: et navn fra «bti guide list» eller en fil",
     "ein annan rettleiar enn den i saksmappa: eit namn frå «bti guide list» eller ei fil",
     "another guide than the caseload's: a name from 'bti guide list' or a file"},
    {"help.option.within", "så langt fram: 14d (som er vanlig), 6w, 0d", "så langt fram: 14d (som er vanleg), 6w, 0d",
     "so far ahead: 14d (the usual), 6w, 0d"},
    {"help.option.due-format", "text (som er vanlig), ics (for kalenderen) eller json",
     "text (som er vanleg), ics (for kalenderen) eller json", "text (the usual), ics (for a calendar) or json"},
    {"help.option.wheel-format", "text (som er vanlig), ics (for kalenderen) eller json",
     "text (som er vanleg), ics (for kalenderen) eller json", "text (unless said), ics (for calendars) or json"},
    {"help.option.output", "skriv til denne filen, som ikke må finnes fra før",
     "skriv til denne fila, som ikkje må finnast frå før", "write to this file, which must not be there yet"},
    {"help.option.stats-year", "et annet år enn dette", "eit anna år enn dette", "another year than this"},
    {"help.option.stats-by", "del sakene: level, service, outcome, goal-area, subject eller break",
     "del sakene: level, service, outcome, goal-area, subject eller break",
     "divide the cases: level, service, outcome, goal-area, subject or break"},
    {"help.option.stats-least", "skjul tall under dette: 5 (som er vanlig), og aldri under 3",
     "skjul tal under dette: 5 (som er vanleg), og aldri under 3",
     "hide figures under this: 5 (unless said), and never under 3"},
    {"help.option.stats-format", "text (som er vanlig), bars, svg, csv eller json",
     "text (som er vanleg), bars, svg, csv eller json", "text (unless said), bars, svg, csv or json"},
    {"help.option.folder", "saksmappen, når du ikke står i den", "saksmappa, når du ikkje står i ho",
     "the caseload, when you are not in it"},
    {"help.option.no-input", "spør aldri", "spør aldri", "never ask"},
    {"help.option.help", "vis dette", "vis dette", "show this"},
};

}  // namespace

std::span<const Row> help() { return table; }

}  // namespace bti::rows
