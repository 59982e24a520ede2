# Way 1: what sets a level is how many services take part, and of what kind.
  $ cp -r "$TESTS/guides" guides
  $ bti guide check guides/way01-services.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init furudal --guide guides/way01-services.yaml > /dev/null
  $ cd furudal
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Strever med å lese., outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: mor, text: Vi prøver på skolen først.}, outcome: level-1}
  > END
# Level 1 is for one service. Where another one holds the baton, the plan is not made there.
  $ cp -r . ../two
  $ bti -C ../two step q5 --answers - > /dev/null <<'END'
  > consent: [{given-by: guardian, form: written}, {consent: cooperation, given-by: guardian, form: oral, services: [health-centre]}]
  > log: here
  > holder: {holder: helse1, service: health-centre}
  > outcome: go-on
  > END
  $ bti -C ../two step q5 --answers - <<'END'
  > {goal: Eleven leser høyt., measure: {text: Lesekurs, who: larer1, where: skolen}, meeting: {date: 2026-12-10}, outcome: go-on}
  > END
  bti: feil: Her skal det være høyst 1 tjeneste(r). Nå er det 2.
    Velg en annen vei, eller skriv hvem som er med.
  [3]
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consent: {given-by: guardian, form: written}, log: here, holder: larer1, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {goal: Eleven leser høyt., measure: {text: Lesekurs, who: larer1, where: skolen}, meeting: {date: 2026-12-10}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {minutes: {present: mor}, voice: Det er vanskelig., evaluation: {measure: 1.1, effect: no-effect}, outcome: level-2}
  > END
# At level 2 there are exactly two: not the school alone, and not three.
  $ bti step q5 --answers - <<'END'
  > outcome: go-on
  > END
  bti: feil: Det er med for få andre tjenester; her trengs minst 1.
    Skriv hvilken tjeneste som kommer inn, og hvem derfra.
  bti: feil: Dette mangler eller gjelder ikke lenger: Samtykke til samarbeid.
    Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei skrives ned også.
  bti: feil: Her skal det være 2 tjenester. Nå er det 1.
    Velg en annen vei, eller skriv hvem som er med.
  [3]
  $ bti step q5 --answers - <<'END'
  > participant: [{who: rådgiver, service: ppt}, {who: helsesykepleier, service: health-centre}]
  > consent: {given-by: guardian, form: written, services: [ppt, health-centre]}
  > outcome: go-on
  > END
  bti: feil: Her skal det være 2 tjenester. Nå er det 3.
    Velg en annen vei, eller skriv hvem som er med.
  [3]
  $ bti step q5 --answers - > /dev/null <<'END'
  > {participant: {who: rådgiver, service: ppt}, consent: {given-by: guardian, form: written, services: ppt}}
  > END
  $ bti step q5 --show
  Sak Q5ZM-MZ0P
  Nivå 2, To tjenester · Trinn 1 av 2: Hvem skal med
  Skole

  Spør familien om samtykke før den andre tjenesten får vite noe.

  !! Fare for liv eller helse: ring 112. Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Deltaker (på plass)
    - Samtykke til samarbeid (på plass)

  Veier videre:
    - Vi er to
      -> trinn 2: Evaluer sammen

  Gå videre med: bti step Q5ZM-MZ0P
# A third one comes in: level 3 is offered, and level 2 refused. That it is a third does not open level 4.
  $ bti step q5 --answers - > /dev/null <<'END'
  > {participant: {who: helsesykepleier, service: health-centre}, consent: {given-by: guardian, form: written, services: health-centre}}
  > END
  $ bti step q5 --answers - <<'END'
  > outcome: go-on
  > END
  bti: feil: Her skal det være 2 tjenester. Nå er det 3.
    Velg en annen vei, eller skriv hvem som er med.
  [3]
  $ bti step q5 --answers - <<'END'
  > outcome: level-4
  > END
  bti: feil: Trinnet har ikke utfallet «level-4» nå.
    Velg mellom: go-on, level-3.
  [3]
  $ cp -r . ../three
  $ bti -C ../three step q5 --answers - <<'END'
  > outcome: level-3
  > END

  Lagret i sak Q5ZM-MZ0P: beslutning.
  Neste: Evaluer sammen (nivå 3, trinn 1 av 1)
  Neste dato: 10. desember 2026
  Gå videre med: bti step Q5ZM-MZ0P
# A service of another kind, referred to, does.
  $ bti step q5 --answers - <<'END'
  > participant: {who: psykolog, service: bup}
  > consent: {given-by: guardian, form: written, services: bup}
  > outcome: level-4
  > END

  Lagret i sak Q5ZM-MZ0P: deltaker, samtykke, beslutning.
  Neste: Evaluer med dem dere har henvist til (nivå 4, trinn 1 av 1)
  Neste dato: 10. desember 2026
  Gå videre med: bti step Q5ZM-MZ0P
