# A municipality begins its own guide: it is whole at once, and tells what is its own.
  $ bti guide new
  bti: feil: Hva skal veilederen hete?
    Gi den en id med små bokstaver a–z, tall og bindestrek, for eksempel kommunens navn.
  [2]
  $ bti guide new Småby
  bti: feil: Hva skal veilederen hete?
    Gi den en id med små bokstaver a–z, tall og bindestrek, for eksempel kommunens navn.
  [2]
  $ bti guide new smaby --from bti-base
  smaby/guide.yaml er klar. Den bygger på bti-base og er alt hel, så du kan endre
  litt om gangen.
  Rett den i en editor, og kjør så ofte du vil: bti guide check smaby
  $ ls smaby
  bti-base@1.yaml
  guide.schema.json
  guide.yaml
  tools
  $ bti guide check smaby
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti guide new smaby
  bti: feil: smaby: Mappen finnes fra før.
    Velg en annen id, eller en annen mappe med -o.
  [2]
  $ sed -n 1,18p smaby/guide.yaml
  # yaml-language-server: $schema=guide.schema.json
  #
  # Veilederen til kommunen din. Den bygger på bti-base@1: Alt som ikke står her, er likt der.
  #
  #   bti guide show . --origin       hva som er deres, og hva som er tatt over
  #   bti guide check .               om alt henger sammen, og veien dit det ikke gjør det
  #   man bti-guide                   alt som kan stå her
  #
  # Linjer med «#:» er eksempler. Ta bort «#: » i et eksempel for å bruke det, og skriv det om til deres eget.
  # Det dere ikke trenger, kan dere slette. Innrykk teller, og alle id-er skrives med små bokstaver a–z.

  bti: guide/1
  id: smaby
  version: "1"                      # ny versjon for hver endring som tas i bruk
  title: Handlingsveilederen
  extends: bti-base@1

  # ---------------------------------------------------------------------------------- hvem dere er
# Its first own words.
  $ cat >> smaby/guide.yaml <<'END'
  > municipality: {name: Småby}
  > words:
  >   holder: {one: koordinator, the: koordinatoren}
  > services:
  >   youth-club: {name: Ungdomsklubben}
  >   bup: {remove: yes}
  > levels:
  > - id: "1"
  >   steps:
  >   - {id: open-log, title: Åpne loggen hos oss}
  > END
  $ bti guide check smaby
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti guide show smaby | sed -n 1,1p
  Handlingsveilederen (Småby, versjon 1)
  $ bti guide show smaby --origin | grep -v '^bti-base'
              dental, culture-school, ppt, child-welfare-service, mental-health,
              nav, habilitation, other
  smaby@1     services: youth-club
              meetings, tools, help, anytime
  smaby@1     levels/1/steps/open-log: title
              decision
  smaby@1     municipality, words
  smaby@1     tatt bort: bup
  $ bti guide show smaby --origin | grep '1/open-log'
  [1]
  $ bti guide show oppdal --origin --json | sed -n 1,12p
  {
    "bti": "origin/1",
    "guides": [
      "oppdal@2026.1",
      "bti-base@1"
    ],
    "parts": [
      {
        "place": "language, about",
        "guide": "oppdal@2026.1",
        "removed": false
      },
  $ bti guide show bti-base --origin | sed -n 1,2p
  bti-base@1 står i én fil. Er den satt sammen av flere, viser veilederens egen
  mappe hvem som sier hva.
# Taken into use, the guide is one text with its base in it, and its own word is what bti says.
  $ bti init sett --guide smaby
  Saksmappen sett er klar. Nye saker følger Handlingsveilederen, versjon 1.
  Neste: skriv hvem som jobber hos dere, i sett/bti.yaml. Så: cd sett og bti new
  $ ls sett/guides
  smaby@1
  smaby@1.yaml
  $ sed -n 1,4p sett/guides/smaby@1.yaml
  bti: guide/1
  id: smaby
  version: "1"
  title: Handlingsveilederen
  $ grep -c extends sett/guides/smaby@1.yaml
  0
  [1]
  $ cd sett
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, service: school, subject: {kind: child, born: 2017}, concern: Sitter alene., outcome: go-on}
  > END
  $ bti show q5
  Sak Q5ZM-MZ10
  Nivå 0, Avklar undringen · Trinn 2 av 5: Del med nærmeste leder

  Hvem det gjelder: barn, født 2017
  Koordinator: ingen ennå
  Stafettlogg: ikke åpnet

  Gå videre med: bti step Q5ZM-MZ10
  $ cd ..
# A mistake is told where it was made.
  $ sed -i 's/youth-club: {name: Ungdomsklubben}/ppt: {remove: yes}/' smaby/guide.yaml
  $ cat >> smaby/guide.yaml <<'END'
  >   - id: carry-out
  >     for: [{services: [ppt], text: Hos PPT.}]
  >     tools: {add: [nota]}
  > END
  $ bti guide check smaby
  bti: feil: smaby/guide.yaml:143:3: «ppt» er tatt bort her, men trengs fortsatt (linje 150).
      ppt: {remove: yes}
      ^
    Ta bort det som bruker den også, eller la den stå.
  bti: feil: smaby/guide.yaml:151:19: Veilederen har ikke noe verktøy «nota».
        tools: {add: [nota]}
                      ^
    Velg mellom: wonder-note, signs, worry-scale, talk, talk-note, worry-talk, family-info, consent-information, consent-log, consent-cooperation, holder-guide, invitation, meeting-guide, evaluation. Eller legg den til i veilederen.
  Veiledere: 1. Saker: 0. Feil og mangler: 2.
  [4]
