# The national model as it is: through level 2 and 3, and over to an individual plan.
  $ export BTI_USER=larer1
  $ bti init s1 --guide bti-base > /dev/null
  $ cd s1
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Leser ikke ennå., outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {contacted: {whom: mor}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: mor, text: PPT inn nå.}, voice: Jeg vil lese., outcome: level-2}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {outcome: open-log-first}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {log: here, consent: {given-by: guardian, form: written}, holder: larer1, outcome: back-to-2}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {participant: {who: rådgiver, service: ppt}, consent: {consent: cooperation, given-by: guardian, form: written, services: ppt}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {minutes: {present: [mor, rådgiver]}, holder: larer1, voice: Jeg vil lese., goal: Eleven leser høyt., measure: {text: Lesekurs, who: larer1, where: skolen}, meeting: {kind: evaluation, date: 1.3}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {minutes: {present: [mor, rådgiver]}, voice: Det er tungt., evaluation: {measure: 1.1, effect: some-effect}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {outcome: level-3, reason: Flere må samordne seg.}
  > END
  $ bti step q5 --show | sed -n 2,12p
  Nivå 3, Samordnet tverrfaglig samarbeid · Trinn 1 av 5: Avklar nye
  samarbeidspartnere
  Skole

  Finn ut sammen med familien hvem som bør inn nå. Kall inn eller henvis.

  - Spør om nytt samtykke før noen ny kommer inn.
  - De foresatte samtykker. Fra 16-årsdagen gjør ungdommen det selv.
  - Ta med dem som har noe å gjøre, ikke flere.

  Verktøy:
  $ bti step q5 --answers - > /dev/null <<'END'
  > {participant: {who: behandler, service: bup}, consent: {consent: cooperation, given-by: guardian, form: written, services: [ppt, bup]}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {minutes: {present: [mor, rådgiver, behandler]}, holder: larer1, voice: Jeg vil lese., measure: {goal: 1, text: Lesekurs, who: larer1, where: skolen}, meeting: {kind: evaluation, date: 1.3}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {minutes: {present: [mor]}, voice: Bedre., evaluation: [{measure: 1.1, effect: some-effect}, {measure: 1.2, effect: some-effect}], outcome: go-on}
  > END
  $ bti step q5 --answers - <<'END'
  > {outcome: ip, reason: Det varer lenge., successor: koordinator}
  > END

  Lagret i sak Q5ZM-MZ0N: beslutning.
  Stafettloggen er avsluttet, og IP har tatt over.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Et møte er fortsatt planlagt. Avlys det med: bti add Q5ZM-MZ0N cancelled
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0N
