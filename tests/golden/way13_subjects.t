# Way 13: the subject changes. A pregnancy becomes a child; a child is in focus because of a parent; ages differ.
  $ cp -r "$TESTS/guides" guides
  $ bti guide check guides/way13-subjects.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init elvebakk --guide guides/way13-subjects.yaml > /dev/null
  $ cd elvebakk
  $ export BTI_SERVICE=health-centre
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: pregnant, born: 1998}, concern: Gruer seg., outcome: go-on}
  > END
# She is older than the guide is meant for, which it says and leaves at that. The birth is a way out of each step.
  $ bti step q5 --show
  Sak Q5ZM-MZ0P
  Nivå 0, Avklar undringen · Trinn 2 av 2: Snakk med familien
  Helsestasjon

  Fortell hva du undrer deg over, og hør hvordan de ser det.

  !! Fare for liv eller helse: ring 112. Alarmtelefonen: 116 111.

  Veilederen er laget for gravid til og med 24 år.

  Dette spør trinnet om:
    - Samtale (må med)

  Dette mangler før saken kan gå videre:
    - Samtalen er ikke skrevet ned.
      Skriv hvem som var med, og hva dere ble enige om.

  Veier videre:
    - Vi følger det opp
      -> nivå 1, trinn 1: Åpne stafettloggen
    - Det er ikke grunn til å gå videre
      -> saken avsluttes
    - Barnet er født
      -> saken blir på dette trinnet

  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: [den gravide], text: Hun vil ha hjelp.}, outcome: level-1}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consent: {given-by: self, form: written}, log: here, holder: larer1, outcome: go-on}
  > END
# Who it is now must be said, though a subject stands in the case.
  $ bti step q5 --answers - <<'END'
  > outcome: born
  > END
  bti: feil: Skriv på nytt hvem saken gjelder.
    Veilederen spør om det hver gang.
  [3]
  $ bti step q5 --answers - <<'END'
  > {goal: Hun møter til kontroll., subject: {kind: child, born: 2026}, outcome: born}
  > END

  Lagret i sak Q5ZM-MZ0P: mål, hvem saken gjelder, beslutning.
    ~ Råd: Sett en dag da dere ser på målet igjen.
  Neste: Lag en plan (nivå 1, trinn 2 av 3)
  Gå videre med: bti step Q5ZM-MZ0P
# The case stays where it was, with all that stands in it, and is about the child. It is not born twice.
  $ bti show q5 | head -6
  Sak Q5ZM-MZ0P
  Nivå 1, Egen tjeneste · Trinn 2 av 3: Lag en plan

  Hvem det gjelder: barn, født 2026
  Stafettholder: larer1
  Stafettlogg: her
  $ bti step q5 --answers - <<'END'
  > {subject: {kind: child, born: 2026}, outcome: born}
  > END
  bti: feil: Trinnet har ikke utfallet «born» nå.
    Velg mellom: go-on.
  [3]
# A child whose parent is ill: those who help the parent have a way of their own, and others have not.
  $ bti new --service adult --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: next-of-kin, born: 2018}, concern: Far er innlagt., outcome: go-on}
  > END
  $ bti step eb --service adult --show | grep -A 20 Veier
  Veier videre:
    - Vi følger det opp
      -> nivå 1, trinn 1: Åpne stafettloggen
    - Det er ikke grunn til å gå videre
      -> saken avsluttes
    - Forelderen får hjelp hos oss
      -> saken avsluttes

  Gå videre med: bti step EBZ9-9Y1C
  $ bti step eb --service school --answers - <<'END'
  > {conversation: {present: mor, text: Mor er hjemme.}, outcome: adult-follow-up}
  > END
  bti: feil: Trinnet har ikke utfallet «adult-follow-up» nå.
    Velg mellom: level-1, not-needed.
  [3]
# Each kind of subject has its own upper age, and the guide one for those that have none.
  $ bti new --service adult --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: young-adult, born: 2001}, concern: Er uten arbeid.}
  > END
  $ bti step 5h --service adult --show | grep laget
  Veilederen er laget for ung voksen fra 18 til 23 år.
