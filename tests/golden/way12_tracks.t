# Way 12: tracks of their own, by kind of worry and by age, that join the guide in the middle of a level.
  $ cp -r "$TESTS/guides" guides
  $ bti guide check guides/way12-tracks.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init vangen --guide guides/way12-tracks.yaml > /dev/null
  $ cd vangen
# The school is asked where the case begins.
  % bti new --service school
  > nei
  > 1
  > 2
  > .

  Er det akutt? Kan noen være i fare nå, eller mistenker du vold eller overgrep?
  (j/n)
  \> nei

  Hvem tok dette opp? (Enter: ansatt)
    1  ansatt
    2  foresatt
    3  den unge selv
  \> 1

  Hva begynner saken med?
    1  En undring
    2  Fravær
       Elever fra 6 til 18 år
    3  Skolemiljø
  \> 2

  Nivå fravaer, Bekymringsfullt fravær · Trinn 1 av 2: Tell fraværet
  Skole

  Tre dager eller mer enn 180 minutter på en måned er bekymringsfullt.

  !! Fare for liv eller helse: ring 112. Alarmtelefonen: 116 111.
  Svar og trykk Enter. ? forklarer, < går tilbake, > viser veiene videre, .
  stopper og tar vare på svarene. Haster det, skriv akutt.

  -- Hvem saken gjelder (1 av 2)

  Hvem gjelder det?
    1  barn
    2  ungdom
  \> .

  Ingenting ble skrevet.
# Or says it.
  $ bti new --service school --answers - <<'END'
  > {acute: no, start: absence, subject: {kind: child, born: 2012}, concern: {text: Fire dager borte i november., kind: absence}}
  > END
  Saksnummer: EBZ9-9Y1B

  Lagret i sak EBZ9-9Y1B: saken åpnet, hvem saken gjelder, undring.
  Neste: Tell fraværet (nivå fravaer, trinn 1 av 2)
  Gå videre med: bti step EBZ9-9Y1B
  $ bti step eb --service school --show
  Sak EBZ9-9Y1B
  Nivå fravaer, Bekymringsfullt fravær · Trinn 1 av 2: Tell fraværet
  Skole

  Tre dager eller mer enn 180 minutter på en måned er bekymringsfullt.

  !! Fare for liv eller helse: ring 112. Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Hvem saken gjelder (på plass)
    - Undring (på plass)

  Veier videre:
    - Over grensen
      -> trinn 2: Fraværssamtalen
    - Under grensen
      -> saken avsluttes

  Gå videre med: bti step EBZ9-9Y1B
  $ bti step eb --service school --answers - <<'END'
  > outcome: worrying
  > END

  Lagret i sak EBZ9-9Y1B: beslutning.
  Neste: Fraværssamtalen (nivå fravaer, trinn 2 av 2)
  Gå videre med: bti step EBZ9-9Y1B
# Into the middle of level 1.
  $ bti step eb --service school --answers - <<'END'
  > {conversation: {present: [eleven, far], text: Redd for gym.}, consent: {given-by: guardian, form: oral}, log: here, holder: larer1, outcome: plan}
  > END

  Lagret i sak EBZ9-9Y1B: samtale, samtykke, stafettlogg, stafettholder,
  beslutning.
  Neste: Lag en plan (nivå 1, trinn 2 av 3)
  Gå videre med: bti step EBZ9-9Y1B
# Is it not about absence, that way out is not there.
  $ bti new --service school --answers - <<'END'
  > {acute: no, start: absence, subject: {kind: child, born: 2012}, concern: {text: Blir ertet., kind: environment}, outcome: worrying}
  > END
  bti: feil: -: Trinnet har ikke utfallet «worrying» nå.
    Velg mellom: fine.
  [3]
# The school environment leads into the middle of level 0.
  $ bti new --service school --answers - <<'END'
  > {acute: no, start: environment, subject: {kind: child, born: 2012}, concern: Blir ertet., voice: Det er verst i garderoben., outcome: plan}
  > END
  Saksnummer: WQYJ-KW2N

  Lagret i sak WQYJ-KW2N: saken åpnet, hvem saken gjelder, undring, barnets
  mening, beslutning.
  Neste: Snakk med familien (nivå 0, trinn 2 av 2)
  Gå videre med: bti step WQYJ-KW2N
# The kindergarten has a track of its own, and not the school's.
  $ bti new --service kindergarten --answers - <<'END'
  > {acute: no, start: absence, subject: {kind: child, born: 2022}, concern: Er mye borte.}
  > END
  bti: feil: -: Veilederen lar ikke tjenesten din begynne der.
    Velg mellom: ordinary, young.
  [2]
  $ bti new --service kindergarten --answers - <<'END'
  > {acute: no, start: young, subject: {kind: child, born: 2022}, concern: Er mye borte.}
  > END
  Saksnummer: B3XV-XT3Z

  Lagret i sak B3XV-XT3Z: saken åpnet, hvem saken gjelder, undring.
  Neste: Snakk med familien (nivå 0, trinn 2 av 2)
  Gå videre med: bti step B3XV-XT3Z
