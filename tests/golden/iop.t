# Two services at level 2: special education is decided, and the education plan takes over. Only the school is offered it.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child, born: 2016}, concern: Leser ikke ennå.}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {contacted: {whom: mor}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: mor, text: PPT inn nå.}, outcome: level-2}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: open-log-first
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {log: here, consent: {given-by: guardian, form: oral}, holder: larer1, outcome: back-to-2}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {participant: {who: rådgiver, service: ppt}, consent: {given-by: guardian, form: written, services: ppt}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {minutes: {present: [mor, rådgiver]}, voice: Jeg vil lese som de andre., goal: Eleven leser korte tekster høyt., measure: {text: Lesekurs, who: larer1, where: skolen}, meeting: {date: 1.3}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {minutes: {present: [mor, rådgiver]}, voice: Det går litt bedre., evaluation: {measure: 1.1, effect: some-effect}, outcome: go-on}
  > END
# PPT is not offered the education plan.
  $ bti step q5 --service ppt --answers - <<'END'
  > {outcome: iop, reason: Vedtaket er fattet., successor: kontaktlærer}
  > END
  bti: feil: Trinnet har ikke utfallet «iop» nå.
    Velg mellom: worked, continue, level-3.
  [3]
  $ bti step q5 --answers - <<'END'
  > {outcome: iop, reason: Vedtaket er fattet., successor: kontaktlærer}
  > END

  Lagret i sak Q5ZM-MZ0N: beslutning.
  Stafettloggen er avsluttet, og IOP har tatt over.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Et møte er fortsatt planlagt. Avlys det med: bti add Q5ZM-MZ0N cancelled
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0N
  $ bti show q5
  Sak Q5ZM-MZ0N
  Stafettloggen er avsluttet, og IOP har tatt over.
  Tar over: kontaktlærer
  Dato: 21. november 2026
  Begrunnelse: Vedtaket er fattet.
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0N

  Hvem det gjelder: barn, født 2016
  Stafettholder: larer1
  Stafettlogg: her

  Mål og tiltak:
    1  Eleven leser korte tekster høyt.
       1.1  Lesekurs (larer1, skolen)
            Sist evaluert: noe effekt

  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 21. november 2026 (foresatt,
      muntlig)
    - Samtykke til tverrfaglig samarbeid, PPT: gjelder, gitt 21. november 2026
      (foresatt)

  Avtalte møter:
    1  Evalueringsmøte, 1. mars 2027

  Deltakere:
    - rådgiver, PPT
