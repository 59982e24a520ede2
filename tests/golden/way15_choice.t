# Way 15: one way out leads up or down, and people choose.
  $ cp -r "$TESTS/guides" guides
  $ bti guide check guides/way15-choice.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init kleiva --guide guides/way15-choice.yaml > /dev/null
  $ cd kleiva
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Er urolig., outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: mor, text: Vi prøver selv.}, outcome: level-1}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consent: {given-by: guardian, form: written}, log: here, holder: larer1, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {goal: Eleven er rolig., measure: {text: Pauser, who: larer1, where: skolen}, meeting: {date: 2026-12-10}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {minutes: {present: mor}, voice: Pauser er fint., evaluation: {measure: 1.1, effect: some-effect}}
  > END
  $ bti step q5 --show | grep -A 9 Veier
  Veier videre:
    - Det virket
      -> saken avsluttes
    - Vi fortsetter
      -> trinn 2: Lag en plan
    - Saken hører hjemme på et annet nivå
      -> trinn 2: Lag en plan / nivå 2, trinn 1: Evaluer med én til / nivå 3,
      trinn 1: Evaluer med alle / saken avsluttes

  Gå videre med: bti step Q5ZM-MZ0P
# It must be said which, and it must be one of them.
  $ bti step q5 --answers - <<'END'
  > outcome: move
  > END
  bti: feil: Utfallet kan føre flere steder; si hvilket.
    Velg mellom: 1/plan, 2/evaluate, 3/evaluate, close.
  [3]
  $ bti step q5 --answers - <<'END'
  > {outcome: move, to: 0/talk}
  > END
  bti: feil: Dit fører ikke utfallet.
    Velg mellom: 1/plan, 2/evaluate, 3/evaluate, close.
  [3]
# Up two levels, and by the same way down one.
  $ bti step q5 --answers - <<'END'
  > {outcome: move, to: "3"}
  > END

  Lagret i sak Q5ZM-MZ0P: beslutning.
  Neste: Evaluer med alle (nivå 3, trinn 1 av 1)
  Neste dato: 10. desember 2026
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - <<'END'
  > participant: [{who: rådgiver, service: ppt}, {who: helsesykepleier, service: health-centre}]
  > consent: {given-by: guardian, form: written, services: [ppt, health-centre]}
  > voice: Det er mange.
  > evaluation: {measure: 1.1, effect: some-effect}
  > outcome: move
  > to: "2"
  > END

  Lagret i sak Q5ZM-MZ0P: deltaker, samtykke, barnets mening, evaluering,
  beslutning.
  Neste: Evaluer med én til (nivå 2, trinn 1 av 1)
  Neste dato: 10. desember 2026
  Gå videre med: bti step Q5ZM-MZ0P
# At the terminal the ways are to be chosen from.
  % bti step q5
  >
  > Det hjelper.
  > 2
  >
  > nei
  >
  > 1
  > 2
  Sak Q5ZM-MZ0P
  Nivå 2, Enkelt samarbeid · Trinn 1 av 1: Evaluer med én til
  Skole

  Virket det? Hva sier barnet?

  !! Fare for liv eller helse: ring 112. Alarmtelefonen: 116 111.
  Svar og trykk Enter. ? forklarer, < går tilbake, > viser veiene videre, .
  stopper og tar vare på svarene. Haster det, skriv akutt.

  -- Deltaker (1 av 4)
     rådgiver, PPT
     helsesykepleier, Helsestasjon

  Hvem kommer med? (Enter: ingenting nytt)
  \> 
  Samtykke til samarbeid: på plass

  -- Barnets mening (3 av 4)

  Hva sier den det gjelder selv? Helst med egne ord. (Enter: ikke hørt ennå)
  \> Det hjelper.

  -- Evaluering (4 av 4)

  1.1 Pauser (larer1, skolen)

  Hvordan gikk det med tiltaket?
    1  ønsket effekt
    2  noe effekt
    3  ingen effekt
    4  det er blitt verre
    5  ikke gjennomført
  \> 2

  Hva er annerledes nå? (Enter hopper over)
  \> 

  Avsluttes tiltaket? (j/n) (Enter: nei)
  \> nei

  Skal tiltaket vare til en ny dag? Når? (Enter hopper over)
  \> 

  Hva skjer nå?
    1  Saken hører hjemme på et annet nivå
       -> nivå 1, trinn 2: Lag en plan / nivå 3, trinn 1: Evaluer med alle / saken
          avsluttes
    0  Bli på dette trinnet inntil videre
    n  Skriv et notat først
  \> 1

  Hvor går saken videre?
    1  nivå 1, trinn 2: Lag en plan
    2  nivå 3, trinn 1: Evaluer med alle
    3  saken avsluttes
  \> 2

  Lagret i sak Q5ZM-MZ0P: barnets mening, evaluering, beslutning.
  Neste: Evaluer med alle (nivå 3, trinn 1 av 1)
  Neste dato: 10. desember 2026
  Gå videre med: bti step Q5ZM-MZ0P
