# Way 11: deadlines by kind of worry, counted from different days, or in words that no calendar knows.
  $ cp -r "$TESTS/guides" guides
  $ bti guide check guides/way11-deadlines.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init strand --guide guides/way11-deadlines.yaml > /dev/null
  $ cd strand
  $ export BTI_SERVICE=school
@ 2026-11-23T10:00:00+01:00
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2016}}
  > END
  $ bti step q5 --show | grep Frist
  Frist: uten ugrunnet opphold
# The school environment: five days, from when it arose and not from when it was written down.
  $ bti step q5 --answers - <<'END'
  > {concern: {text: Blir ertet., kind: environment, since: 2026-11-20}, outcome: go-on}
  > END

  Lagret i sak Q5ZM-MZ0P: undring, beslutning.
  Neste: Snakk med familien (nivå 0, trinn 2 av 2)
  Neste dato: 25. november 2026
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --show | grep Frist
  Frist: 25. november 2026
# Absence: four weeks, from when the case was opened. Anything else: fourteen days.
  $ bti new --answers - <<'END'
  > {acute: no, subject: {kind: child, born: 2012}, concern: {text: Er mye borte., kind: absence, since: 2026-11-02}, outcome: go-on}
  > END
  Saksnummer: EBZ9-9Y1D

  Lagret i sak EBZ9-9Y1D: saken åpnet, hvem saken gjelder, undring, beslutning.
  Neste: Snakk med familien (nivå 0, trinn 2 av 2)
  Neste dato: 21. desember 2026
  Gå videre med: bti step EBZ9-9Y1D
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2012}, concern: {text: Er trist., kind: other, since: 2026-11-02}, outcome: go-on}
  > END
  $ bti list
  SAK        NIVÅ  TRINN               STAFETTHOLDER  NESTE
  5HYX-YX22  0     Snakk med familien                 forfalt 16. november 2026 !!
  Q5ZM-MZ0P  0     Snakk med familien                 25. november 2026
  EBZ9-9Y1D  0     Snakk med familien                 21. desember 2026

  !! Brudd i oppfølgingen. bti due forteller hva, og hva dere kan gjøre.
  Se en sak med bti show SAK, gå videre i den med bti step SAK.
  $ bti new --answers - <<'END'
  > {acute: no, subject: {kind: child, born: 2012}, concern: {text: Er mye borte., kind: fravar}}
  > END
  bti: feil: -:1:58: Veilederen har ikke noen slik bekymring.
    {acute: ··, subject: {kind: ·····, born: 2012}, concern: {text: ·· ··· ·····., kind: ······}}
                                                             ^
    Velg mellom: absence, environment, other.
  [2]
# A week at this step; then a month from when the case came to the level, and words for one kind of worry.
@ 2026-11-30T10:00:00+01:00
  $ bti step q5 --answers - <<'END'
  > {conversation: {present: mor, text: Skolen undersøker.}, outcome: level-1}
  > END

  Lagret i sak Q5ZM-MZ0P: samtale, beslutning.
  Neste: Åpne stafettloggen (nivå 1, trinn 1 av 3)
  Neste dato: 7. desember 2026
  Gå videre med: bti step Q5ZM-MZ0P
@ 2026-12-04T10:00:00+01:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consent: {given-by: guardian, form: written}, log: here, holder: larer1, outcome: go-on}
  > END
  $ bti step q5 --show | grep Frist
  Frist: 30. desember 2026
  Frist: raskest mulig
