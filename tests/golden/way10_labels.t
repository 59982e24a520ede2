# Way 10: levels are labels and never numbers: a letter, levels inside level 3, a team.
  $ cp -r "$TESTS/guides" guides
  $ bti guide check guides/way10-labels.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti guide show guides/way10-labels.yaml | grep -E '^Nivå [^,]*:'
  Nivå 0: Avklar undringen
  Nivå A: Tidlig hjelp
  Nivå 3.0: Vi planlegger
  Nivå 3.1: Vi hjelper
  Nivå innsatsteam: Innsatsteamet
  $ bti init odden --guide guides/way10-labels.yaml > /dev/null
  $ cd odden
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Er lei seg., outcome: go-on}
  > END
  $ bti step q5 --answers - <<'END'
  > {conversation: {present: mor, text: Vi prøver selv.}, outcome: level-1}
  > END

  Lagret i sak Q5ZM-MZ0Q: samtale, beslutning.
  Neste: Hjelp i egen enhet (nivå A, trinn 1 av 1)
  Gå videre med: bti step Q5ZM-MZ0Q
  $ bti step q5 --answers - <<'END'
  > {voice: Jeg vil være i fred., outcome: up}
  > END

  Lagret i sak Q5ZM-MZ0Q: barnets mening, beslutning.
  Neste: Samle tjenestene (nivå 3.0, trinn 1 av 1)
  Gå videre med: bti step Q5ZM-MZ0Q
  $ bti step q5 --answers - <<'END'
  > {participant: {who: rådgiver, service: ppt}, consent: {given-by: guardian, form: oral, services: ppt}, outcome: go-on}
  > END

  Lagret i sak Q5ZM-MZ0Q: deltaker, samtykke, beslutning.
  Neste: Evaluer (nivå 3.1, trinn 1 av 1)
  Gå videre med: bti step Q5ZM-MZ0Q
# 3.0 is a level and 3 is none.
  $ bti step q5 --answers - <<'END'
  > {voice: Bedre., outcome: choose, to: "3"}
  > END
  bti: feil: Dit fører ikke utfallet.
    Velg mellom: 3.0/plan, A/help, innsatsteam/meet.
  [3]
  $ bti step q5 --answers - <<'END'
  > {voice: Bedre., outcome: choose, to: 3.0}
  > END

  Lagret i sak Q5ZM-MZ0Q: barnets mening, beslutning.
  Neste: Samle tjenestene (nivå 3.0, trinn 1 av 1)
  Gå videre med: bti step Q5ZM-MZ0Q
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step q5 --answers - <<'END'
  > {voice: Bedre., outcome: choose, to: innsatsteam}
  > END

  Lagret i sak Q5ZM-MZ0Q: barnets mening, beslutning.
  Neste: Møt innsatsteamet (nivå innsatsteam, trinn 1 av 1)
  Gå videre med: bti step Q5ZM-MZ0Q
  $ bti list
  SAK        NIVÅ         TRINN              STAFETTHOLDER  NESTE
  Q5ZM-MZ0Q  innsatsteam  Møt innsatsteamet                 ingen dato

  Se en sak med bti show SAK, gå videre i den med bti step SAK.
