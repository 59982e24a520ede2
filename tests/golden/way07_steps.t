# Way 7: the number of steps differs by level and by service; a step is a meeting, or has no title of its own.
  $ cp -r "$TESTS/guides" guides
  $ bti guide check guides/way07-steps.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init myra --guide guides/way07-steps.yaml > /dev/null
  $ cp -r myra kindergarten
  $ cd myra
  $ bti new --service school --answers - <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Er urolig., outcome: go-on}
  > END
  Saksnummer: Q5ZM-MZ0Q

  Lagret i sak Q5ZM-MZ0Q: saken åpnet, hvem saken gjelder, undring, beslutning.
  Neste: Åpne stafettloggen (nivå 1, trinn 1 av 6)
  Gå videre med: bti step Q5ZM-MZ0Q
  $ bti step q5 --service school --answers - <<'END'
  > {consent: {given-by: guardian, form: written}, log: here, holder: larer1, outcome: go-on}
  > END

  Lagret i sak Q5ZM-MZ0Q: samtykke, stafettlogg, stafettholder, beslutning.
  Neste: Oppstartsmøte (nivå 1, trinn 2 av 6)
  Gå videre med: bti step Q5ZM-MZ0Q
# The step is the meeting.
  $ bti step q5 --service school --answers - <<'END'
  > outcome: go-on
  > END
  bti: feil: Møtet er ikke skrevet ned: Oppstartsmøte.
    Skriv hvem som møtte, og det viktigste dere drøftet.
  [3]
  $ bti step q5 --service school --answers - <<'END'
  > {minutes: {present: [mor, far]}, outcome: go-on}
  > END

  Lagret i sak Q5ZM-MZ0Q: møtereferat, beslutning.
  Neste: Se på klassemiljøet (nivå 1, trinn 3 av 6)
  Gå videre med: bti step Q5ZM-MZ0Q
# The school looks at the class. Then comes the step without a title.
  $ bti step q5 --service school --answers - <<'END'
  > {note: Kartlagt., outcome: go-on}
  > END

  Lagret i sak Q5ZM-MZ0Q: notat, beslutning.
  Neste: Oppfølging (nivå 1, trinn 4 av 6)
  Gå videre med: bti step Q5ZM-MZ0Q
  $ bti step q5 --service school --show | head -3
  Sak Q5ZM-MZ0Q
  Nivå 1, Oppfølging · Trinn 4 av 6
  Skole
# The kindergarten passes by the step that is for schools.
  $ cd ../kindergarten
  $ bti new --service kindergarten --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2022}, concern: Er urolig., outcome: go-on}
  > END
  $ bti step eb --service kindergarten --answers - > /dev/null <<'END'
  > {consent: {given-by: guardian, form: written}, log: here, holder: pedleder1, outcome: go-on}
  > END
  $ bti step eb --service kindergarten --answers - <<'END'
  > {minutes: {present: [mor, far]}, outcome: go-on}
  > END

  Lagret i sak EBZ9-9Y1D: møtereferat, beslutning.
  Neste: Oppfølging (nivå 1, trinn 3 av 5)
  Gå videre med: bti step EBZ9-9Y1D
