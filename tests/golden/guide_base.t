# The national model as it is: own service, and it works.
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
  > {conversation: {present: mor, text: Vi prøver selv.}, voice: Jeg vil lese., outcome: level-1}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {log: here, consent: {given-by: guardian, form: written}, holder: larer1, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: mor, text: Mål og tiltak.}, voice: Jeg vil lese., goal: Eleven leser høyt., measure: {text: Lesekurs, who: larer1, where: skolen}, meeting: {kind: evaluation, date: 1.3}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {minutes: {present: mor}, voice: Det går bra., evaluation: {measure: 1.1, effect: achieved}, outcome: go-on}
  > END
  $ bti step q5 --answers - <<'END'
  > {outcome: worked, reason: Eleven leser.}
  > END

  Lagret i sak Q5ZM-MZ0N: beslutning.
  Saken er avsluttet.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Et møte er fortsatt planlagt. Avlys det med: bti add Q5ZM-MZ0N cancelled
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0N
