# Way 4: the log may be opened at level 1 and must be at level 2; some keep it elsewhere; a plan can replace it.
  $ cp -r "$TESTS/guides" guides
  $ bti guide check guides/way04-log.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init granli --guide guides/way04-log.yaml > /dev/null
  $ cd granli
  $ bti new --service school --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Er mye borte., outcome: go-on}
  > END
  $ bti step q5 --service school --answers - > /dev/null <<'END'
  > {conversation: {present: far, text: Vi venter litt.}, outcome: level-1}
  > END
# The school may wait, and is told where it documents.
  $ bti step q5 --service school --show
  Sak Q5ZM-MZ0P
  Nivå 1, Loggen kan åpnes · Trinn 1 av 3: Åpne stafettloggen
  Skole

  Dere kan åpne en logg alt nå. Fastlegen og tannhelsetjenesten kan bruke sin egen
  journal.

  Her dokumenterer du: Skolen åpner loggen på papir, i elevmappen, til nivå 2.

  !! Fare for liv eller helse: ring 112. Alarmtelefonen: 116 111.

  Veier videre:
    - Loggen er åpnet
      -> trinn 2: Lag en plan
    - Familien vil ikke ha logg
      -> nivå 0, trinn 2: Snakk med familien
    - Vi venter med logg
      -> trinn 2: Lag en plan

  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --service school --answers - > /dev/null <<'END'
  > outcome: without
  > END
  $ bti step q5 --service school --answers - > /dev/null <<'END'
  > {goal: Eleven kommer hver dag., measure: {text: Hente hjemme, who: larer1, where: hjemme}, meeting: {date: 2026-12-10}, holder: larer1, outcome: go-on}
  > END
  $ bti step q5 --service school --answers - > /dev/null <<'END'
  > {minutes: {present: far}, voice: Jeg vil komme., evaluation: {measure: 1.1, effect: some-effect}, outcome: level-2}
  > END
# At level 2 there must be one.
  $ bti step q5 --service school --answers - <<'END'
  > outcome: worked
  > END
  bti: feil: Dette mangler eller gjelder ikke lenger: Samtykke til stafettlogg.
    Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei skrives ned også.
  bti: feil: Stafettloggen er ikke åpnet.
    Spør familien om samtykke, og åpne den der veilederen spør om det.
  [3]
  $ bti step q5 --service school --answers - <<'END'
  > {log: own-records, outcome: worked}
  > END
  bti: feil: Her må loggen føres i bti, ikke i egen journal.
    Veilederen sier hvilke tjenester som kan føre den i egen journal, og til hvilket nivå.
  bti: feil: Dette mangler eller gjelder ikke lenger: Samtykke til stafettlogg.
    Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei skrives ned også.
  bti: feil: Stafettloggen er ikke åpnet.
    Spør familien om samtykke, og åpne den der veilederen spør om det.
  [3]
  $ bti step q5 --service school --answers - <<'END'
  > {consent: {given-by: guardian, form: written}, log: here, outcome: archive, successor: arkivet}
  > END

  Lagret i sak Q5ZM-MZ0P: samtykke, stafettlogg, beslutning.
  Stafettloggen er avsluttet, og Arkivsak har tatt over.
  Et møte er fortsatt planlagt. Avlys det med: bti add Q5ZM-MZ0P cancelled
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0P
# The GP may keep it in the practice's own records at level 1, without consent to a log in bti, and not at level 2.
  $ bti init ../gp --guide ../guides/way04-log.yaml > /dev/null
  $ cd ../gp
  $ export BTI_SERVICE=gp
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Er mye borte.}
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {conversation: {present: mor, text: Ny time om to uker.}, outcome: level-1}
  > END
  $ bti step eb --answers - <<'END'
  > {log: own-records, outcome: go-on}
  > END

  Lagret i sak EBZ9-9Y1B: stafettlogg, beslutning.
  Neste: Lag en plan (nivå 1, trinn 2 av 3)
  Gå videre med: bti step EBZ9-9Y1B
  $ bti step eb --answers - > /dev/null <<'END'
  > {goal: Barnet kommer på skolen., measure: {text: Samtaler, who: lege1, where: legekontoret}, meeting: {date: 2026-12-10}, holder: lege1, outcome: go-on}
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {minutes: {present: mor}, voice: Det hjelper litt., evaluation: {measure: 1.1, effect: some-effect}, outcome: level-2}
  > END
  $ bti step eb --answers - <<'END'
  > outcome: plan
  > END
  bti: feil: Dette mangler eller gjelder ikke lenger: Samtykke til stafettlogg.
    Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei skrives ned også.
  bti: feil: Stafettloggen er ikke åpnet.
    Spør familien om samtykke, og åpne den der veilederen spør om det.
  bti: feil: Hvem som går videre med saken, mangler (Individuell plan).
    Skriv det i successor: et brukernavn eller en rolle.
  [3]
  $ bti step eb --answers - <<'END'
  > {consent: {given-by: guardian, form: oral}, log: here, outcome: archive}
  > END
  bti: feil: Trinnet har ikke utfallet «archive» nå.
    Velg mellom: worked, plan.
  [3]
  $ bti step eb --answers - <<'END'
  > {consent: {given-by: guardian, form: oral}, log: here, outcome: plan, successor: koordinator}
  > END

  Lagret i sak EBZ9-9Y1B: samtykke, stafettlogg, beslutning.
  Stafettloggen er avsluttet, og Individuell plan har tatt over.
  Et møte er fortsatt planlagt. Avlys det med: bti add EBZ9-9Y1B cancelled
  Trengs saken igjen, åpner du den med: bti reopen EBZ9-9Y1B
# The dental service never has it in bti.
  $ bti init ../dental --guide ../guides/way04-log.yaml > /dev/null
  $ cd ../dental
  $ export BTI_SERVICE=dental
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Møter ikke., outcome: go-on}
  > END
  $ bti step 5h --answers - > /dev/null <<'END'
  > {conversation: {present: mor, text: Ny time.}, outcome: level-1}
  > END
  $ bti step 5h --answers - > /dev/null <<'END'
  > {log: own-records, outcome: go-on}
  > END
  $ bti step 5h --answers - > /dev/null <<'END'
  > {goal: Barnet møter., measure: {text: Ringe dagen før, who: tannlege1, where: klinikken}, meeting: {date: 2026-12-10}, holder: tannlege1, outcome: go-on}
  > END
  $ bti step 5h --answers - > /dev/null <<'END'
  > {minutes: {present: mor}, voice: Det går fint., evaluation: {measure: 1.1, effect: achieved}, outcome: level-2}
  > END
  $ bti step 5h --answers - <<'END'
  > outcome: worked
  > END

  Lagret i sak 5HYX-YX20: beslutning.
  Saken er avsluttet.
  Et møte er fortsatt planlagt. Avlys det med: bti add 5HYX-YX20 cancelled
  Trengs saken igjen, åpner du den med: bti reopen 5HYX-YX20
