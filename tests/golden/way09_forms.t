# Way 9: a form in two parts, filled in before and after the talk; what, how, who and the tools of a step.
  $ cp -r "$TESTS/guides" guides
  $ bti guide check guides/way09-forms.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init tjernet --guide guides/way09-forms.yaml > /dev/null
  $ cd tjernet
  $ export BTI_SERVICE=kindergarten
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2022}, concern: Sier lite., outcome: go-on}
  > END
  $ bti step q5 --show
  Sak Q5ZM-MZ0P
  Nivå 0, Avklar undringen · Trinn 2 av 3: Forbered samtalen
  Barnehage

  - Hva: Samtale med de foresatte.
  - Hvordan: På et rolig sted, uten barnet første gang.
  - Hvem: Kontaktlærer eller pedagogisk leder.

  Verktøy:
    t1  Mal for samtalen (skal brukes)

  !! Fare for liv eller helse: ring 112. Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Før samtalen (må med)

  Dette mangler før saken kan gå videre:
    - Ikke alle spørsmålene er besvart: Hva har jeg sett? / Hva bidrar vi selv
      til?
      Svar på dem som må besvares.

  Veier videre:
    - Vi er klare
      -> trinn 3: Snakk med familien

  Gå videre med: bti step Q5ZM-MZ0P
# What is optional may be left out, and nothing else.
  $ bti step q5 --answers - <<'END'
  > {form: {seen: Leker alene., wish: Felles språk.}, outcome: go-on}
  > END
  bti: feil: Ikke alle spørsmålene er besvart: Hva bidrar vi selv til?
    Svar på dem som må besvares.
  [3]
  $ bti step q5 --answers - <<'END'
  > {form: {seen: Leker alene., own: Vi er få på avdelingen.}, outcome: go-on}
  > END

  Lagret i sak Q5ZM-MZ0P: skjema, beslutning.
  Neste: Snakk med familien (nivå 0, trinn 3 av 3)
  Gå videre med: bti step Q5ZM-MZ0P
# After the talk the second part. At the terminal it is asked question by question.
  % bti step q5
  > mor, far
  >
  > De har sett det samme hjemme.
  > Vi prøver bilder.
  >
  > Avdelingen lager bilder.
  > 0
  Sak Q5ZM-MZ0P
  Nivå 0, Avklar undringen · Trinn 3 av 3: Snakk med familien
  Barnehage

  Fortell hva du undrer deg over, og hør hvordan de ser det.

  !! Fare for liv eller helse: ring 112. Alarmtelefonen: 116 111.
  Svar og trykk Enter. ? forklarer, < går tilbake, > viser veiene videre, .
  stopper og tar vare på svarene. Haster det, skriv akutt.

  -- Samtale (1 av 2)

  Hvem var med? (Flere? Skill med komma.)
  \> mor, far

  Når var samtalen? (Enter: i dag)
  \> 

  Hva snakket dere om, og hva ble dere enige om?
  \> De har sett det samme hjemme.

  -- Etter samtalen (2 av 2)

  Hva ble dere enige om?

  Svar:
  \> Vi prøver bilder.

  Hvem gjør hva nå?

  Svar:
  \> 
  Dette må med for å gå videre. Vet du det ikke ennå? Skriv . så tas svarene vare
  på til senere.
  \> Avdelingen lager bilder.

  Hva skjer nå?
    1  Vi følger det opp
       -> nivå 1, trinn 1: Åpne stafettloggen
    2  Det er ikke grunn til å gå videre
       -> saken avsluttes
    3  Vi må snakke sammen igjen
       -> trinn 2: Forbered samtalen
    0  Bli på dette trinnet inntil videre
    n  Skriv et notat først
  \> 0

  Lagret i sak Q5ZM-MZ0P: samtale, skjema.
  Neste: Snakk med familien (nivå 0, trinn 3 av 3)
  Gå videre med: bti step Q5ZM-MZ0P
# Another talk: the first part stands, and the second is filled in anew.
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: again
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step q5 --answers - <<'END'
  > {conversation: {present: mor, text: Bildene virker.}, outcome: not-needed}
  > END
  bti: feil: Skjemaet må besvares på nytt her: Etter samtalen.
    Veilederen spør om det hver gang.
  [3]
  $ bti step q5 --answers - <<'END'
  > {conversation: {present: mor, text: Bildene virker.}, form: {agreed: Vi fortsetter., later: Ingenting.}, outcome: not-needed}
  > END
  bti: feil: -:1:86: Skjemaet har ikke noe slikt spørsmål.
    …···, text: ······· ······.}, form: {agreed: ·· ··········., ·····: ·········.}, outcome: ···-······…
                                                                 ^
    Velg mellom: agreed, next.
  [2]
  $ bti step q5 --answers - <<'END'
  > conversation: {present: mor, text: Bildene virker.}
  > form: [{question: agreed, text: Vi fortsetter med bilder.}, {question: next, text: Ingen nye oppgaver.}]
  > outcome: not-needed
  > END

  Lagret i sak Q5ZM-MZ0P: samtale, skjema, beslutning.
  Saken er avsluttet.
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0P
  $ bti log q5
  Logg for sak Q5ZM-MZ0P
  ======================

  Nivå 0, trinn 1: Sett ord på undringen
  --------------------------------------

  21. november 2026 kl. 10:15, larer1, Barnehage

  - Saken åpnet
    Hvem tok det opp: ansatt

  - Hvem saken gjelder
    Hvem det gjelder: barn
    Fødselsår: 2022

  - Undring
    Hva det handler om: Sier lite.

  - Beslutning
    Utfall: Det er grunn til å snakke med familien
    Videre: Nivå 0, trinn 1: Sett ord på undringen → Nivå 0, trinn 2: Forbered
      samtalen

  Nivå 0, trinn 2: Forbered samtalen
  ----------------------------------

  21. november 2026 kl. 10:15, larer1, Barnehage

  - Skjema
    Skjema: Før samtalen
    Spørsmål: Hva har jeg sett?
    Svar: Leker alene.

  - Skjema
    Skjema: Før samtalen
    Spørsmål: Hva bidrar vi selv til?
    Svar: Vi er få på avdelingen.

  - Beslutning
    Utfall: Vi er klare
    Videre: Nivå 0, trinn 2: Forbered samtalen → Nivå 0, trinn 3: Snakk med
      familien

  Nivå 0, trinn 3: Snakk med familien
  -----------------------------------

  21. november 2026 kl. 10:15, larer1, Barnehage

  - Samtale
    Til stede: mor, far
    Dato: 21. november 2026
    Snakket om og avtalt: De har sett det samme hjemme.

  - Skjema
    Skjema: Etter samtalen
    Spørsmål: Hva ble dere enige om?
    Svar: Vi prøver bilder.

  - Skjema
    Skjema: Etter samtalen
    Spørsmål: Hvem gjør hva nå?
    Svar: Avdelingen lager bilder.

  - Beslutning
    Utfall: Vi må snakke sammen igjen
    Videre: Nivå 0, trinn 3: Snakk med familien → Nivå 0, trinn 2: Forbered
      samtalen

  Nivå 0, trinn 2: Forbered samtalen
  ----------------------------------

  21. november 2026 kl. 10:15, larer1, Barnehage

  - Beslutning
    Utfall: Vi er klare
    Videre: Nivå 0, trinn 2: Forbered samtalen → Nivå 0, trinn 3: Snakk med
      familien

  Nivå 0, trinn 3: Snakk med familien
  -----------------------------------

  21. november 2026 kl. 10:15, larer1, Barnehage

  - Samtale
    Til stede: mor
    Snakket om og avtalt: Bildene virker.

  - Skjema
    Skjema: Etter samtalen
    Spørsmål: Hva ble dere enige om?
    Svar: Vi fortsetter med bilder.

  - Skjema
    Skjema: Etter samtalen
    Spørsmål: Hvem gjør hva nå?
    Svar: Ingen nye oppgaver.

  - Beslutning
    Utfall: Det er ikke grunn til å gå videre
    Videre: Nivå 0, trinn 3: Snakk med familien → Saken er avsluttet
