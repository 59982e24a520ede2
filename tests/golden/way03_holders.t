# Way 3: somebody owns the worry before anybody holds the baton, two hold at once, and a coordinator checks.
  $ cp -r "$TESTS/guides" guides
  $ bti guide check guides/way03-holders.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init bjerke --guide guides/way03-holders.yaml > /dev/null
  $ cd bjerke
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Er mye trøtt.}
  > END
  $ bti step q5 --answers - <<'END'
  > outcome: go-on
  > END
  bti: feil: Ingen har denne oppgaven ennå: Undringseier.
    Skriv hvem som tar den.
  [3]
  $ bti step q5 --answers - > /dev/null <<'END'
  > {role: {who: larer1}, outcome: go-on}
  > END
  $ bti show q5
  Sak Q5ZM-MZ0P
  Nivå 0, Avklar undringen · Trinn 2 av 2: Snakk med familien

  Hvem det gjelder: barn, født 2016
  Stafettholder: ingen ennå
  Undringseier: larer1
  Stafettlogg: ikke åpnet

  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: mor, text: Vi følger med sammen.}, outcome: level-1}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consent: {given-by: guardian, form: written}, log: here, holder: larer1, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {goal: Eleven er uthvilt., measure: {text: Fast leggetid, who: mor, where: hjemme}, meeting: {date: 2026-12-10}, outcome: go-on}
  > END
# The coordinator is asked before a move up, and before a referral.
  $ bti step q5 --answers - <<'END'
  > {minutes: {present: mor}, voice: Jeg sovner ikke., evaluation: {measure: 1.1, effect: no-effect}, outcome: level-2}
  > END
  bti: feil: Saken er ikke drøftet her ennå: BTI-koordinator.
    Skriv hvem dere drøftet den med, og hva dere kom fram til.
  [3]
  $ bti step q5 --answers - > /dev/null <<'END'
  > {minutes: {present: mor}, voice: Jeg sovner ikke., evaluation: {measure: 1.1, effect: no-effect}}
  > END
  $ bti step q5 --answers - <<'END'
  > outcome: refer
  > END
  bti: feil: Saken er ikke drøftet her ennå: BTI-koordinator.
    Skriv hvem dere drøftet den med, og hva dere kom fram til.
  [3]
# A talk with somebody else does not do.
  $ bti step q5 --answers - <<'END'
  > {consulted: {with: rektor, anonymous: no, body: owner}, outcome: level-2}
  > END
  bti: feil: Saken er ikke drøftet her ennå: BTI-koordinator.
    Skriv hvem dere drøftet den med, og hva dere kom fram til.
  [3]
  $ bti step q5 --answers - <<'END'
  > {consulted: {with: koordinatoren i kommunen, anonymous: no}, outcome: level-2}
  > END

  Lagret i sak Q5ZM-MZ0P: drøfting, beslutning.
  Neste: To om stafetten (nivå 2, trinn 1 av 2)
  Neste dato: 10. desember 2026
  Gå videre med: bti step Q5ZM-MZ0P
# At level 2 the holder is chosen anew, though there is one; and another keeps in touch with the family.
  $ bti step q5 --show
  Sak Q5ZM-MZ0P
  Nivå 2, Samarbeid · Trinn 1 av 2: To om stafetten
  Skole

  Velg stafettholder på nytt: Den som er nærmest barnet nå. Velg også en
  familiekontakt.

  !! Fare for liv eller helse: ring 112. Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Stafettholder (må med)
    - Familiekontakt (må med)
    - Deltaker (må med)
    - Samtykke til samarbeid (må med)

  Dette mangler før saken kan gå videre:
    - Stafettholderen må bekreftes på nytt her.
      Veilederen spør om det hver gang.
    - Ingen har denne oppgaven ennå: Familiekontakt.
      Skriv hvem som tar den.
    - Det er med for få andre tjenester; her trengs minst 1.
      Skriv hvilken tjeneste som kommer inn, og hvem derfra.
    - Dette mangler eller gjelder ikke lenger: Samtykke til samarbeid.
      Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei
      skrives ned også.

  Veier videre:
    - Begge har sagt ja
      -> trinn 2: Evaluer sammen

  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - <<'END'
  > holder: {holder: helse1, service: health-centre}
  > role: {who: larer1, service: school}
  > participant: {who: rådgiver, service: ppt}
  > consent: {given-by: guardian, form: written, services: [ppt, health-centre]}
  > outcome: go-on
  > END

  Lagret i sak Q5ZM-MZ0P: rolle, deltaker, samtykke, stafettholder, beslutning.
  Neste: Evaluer sammen (nivå 2, trinn 2 av 2)
  Neste dato: 10. desember 2026
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti show q5
  Sak Q5ZM-MZ0P
  Nivå 2, Samarbeid · Trinn 2 av 2: Evaluer sammen

  Hvem det gjelder: barn, født 2016
  Stafettholder: helse1, Helsestasjon
  Undringseier: larer1
  Familiekontakt: larer1, Skole
  Stafettlogg: her
  Neste dato: 10. desember 2026

  Mål og tiltak:
    1  Eleven er uthvilt.
       1.1  Fast leggetid (mor, hjemme)
            Sist evaluert: ingen effekt

  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 21. november 2026 (foresatt)
    - Samtykke til samarbeid, PPT: gjelder, gitt 21. november 2026 (foresatt)
    - Samtykke til samarbeid, Helsestasjon: gjelder, gitt 21. november 2026
      (foresatt)

  Avtalte møter:
    1  Evalueringsmøte, 10. desember 2026

  Deltakere:
    - rådgiver, PPT

  Dette må følges opp:
    !! Tiltak 1.1 har ingen sluttdato. [measure-no-end]
       Sett en sluttdato: bti add SAK progress.

  Gå videre med: bti step Q5ZM-MZ0P
