# Way 6: a yes or no at almost every step, back to the second step of the level, and an end at any time.
  $ cp -r "$TESTS/guides" guides
  $ bti guide check guides/way06-gates.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init haugen --guide guides/way06-gates.yaml > /dev/null
  $ cd haugen
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Er stille.}
  > END
# Yes or no already here; and what may happen at any time is offered last. Moving away is only for level 1.
  $ bti step q5 --show
  Sak Q5ZM-MZ0P
  Nivå 0, Avklar undringen · Trinn 1 av 2: Sett ord på undringen
  Skole

  Hva har du sett, og hva har du hørt?

  !! Fare for liv eller helse: ring 112. Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Hvem saken gjelder (på plass)
    - Undring (på plass)

  Veier videre:
    - Det er grunn til å snakke med familien
      -> trinn 2: Snakk med familien
    - Det er ikke grunn til uro
      -> saken avsluttes
    - De foresatte vil avslutte
      -> saken avsluttes

  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step q5 --answers - <<'END'
  > outcome: moved
  > END
  bti: feil: -:1:10: Trinnet har ikke noe slikt utfall.
    outcome: ·····
             ^
    Velg mellom: level-1, not-needed, guardians-end.
  [2]
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: far, text: Han er bekymret selv.}, outcome: level-1}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consent: {given-by: guardian, form: written}, log: here, holder: larer1, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {goal: Eleven snakker i timen., measure: {text: Liten gruppe, who: larer1, where: skolen}, meeting: {date: 2026-12-10}, outcome: go-on}
  > END
# A no leads back to the second step of the level.
  $ bti step q5 --answers - <<'END'
  > minutes: {present: far}
  > voice: Gruppa er for stor.
  > evaluation: {measure: 1.1, effect: no-effect}
  > outcome: continue
  > reason: Gruppa bør være mindre.
  > END

  Lagret i sak Q5ZM-MZ0P: møtereferat, barnets mening, evaluering, beslutning.
  Neste: Lag en plan (nivå 1, trinn 2 av 3)
  Neste dato: 10. desember 2026
  Gå videre med: bti step Q5ZM-MZ0P
# The guardians end it: whatever the step asks, but what they said must stand there.
  $ bti step q5 --answers - <<'END'
  > outcome: guardians-end
  > END
  bti: feil: Notatet mangler.
    Skriv et kort notat.
  [3]
  $ bti step q5 --answers - <<'END'
  > {note: De vil klare dette selv., outcome: guardians-end}
  > END

  Lagret i sak Q5ZM-MZ0P: notat, beslutning.
  Saken er avsluttet.
  Et møte er fortsatt planlagt. Avlys det med: bti add Q5ZM-MZ0P cancelled
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0P
# And from the first step on.
  $ bti new --answers - <<'END'
  > {acute: no, subject: {kind: child}, concern: Er stille., note: De vil ikke ha hjelp nå., outcome: guardians-end}
  > END
  Saksnummer: EBZ9-9Y1B

  Lagret i sak EBZ9-9Y1B: saken åpnet, hvem saken gjelder, undring, notat,
  beslutning.
  Saken er avsluttet.
  Trengs saken igjen, åpner du den med: bti reopen EBZ9-9Y1B
