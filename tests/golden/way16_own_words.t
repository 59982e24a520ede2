# Way 16: families start it themselves, some services pass it on, each documents in its place, and words are one's own.
  $ cp -r "$TESTS/guides" guides
  $ bti guide check guides/way16-own-words.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init lunden --guide guides/way16-own-words.yaml > /dev/null
  $ cd lunden
  $ bti new --service school --answers - > /dev/null <<'END'
  > {acute: no, raised-by: youth, subject: {kind: youth, born: 2010}, concern: Orker ikke skolen., outcome: go-on}
  > END
  $ bti log q5 | grep tok
    Hvem tok det opp: den unge selv
  $ bti step q5 --service school --show | grep dokumenterer
  Her dokumenterer du: Åpne loggen i skolesystemet.
  $ bti step q5 --service health-centre --show | grep dokumenterer
  Her dokumenterer du: Skriv i helsestasjonens journal.
# The library has done its part when it has told whom to talk to.
  $ bti new --service library --answers - <<'END'
  > {acute: no, raised-by: guardian, concern: Mor spør hvem hun kan snakke med., outcome: passed-on}
  > END
  Saksnummer: EBZ9-9Y1E

  Lagret i sak EBZ9-9Y1E: saken åpnet, undring, beslutning.
  Familien er vist videre, og oppgaven din er gjort.
  Trengs saken igjen, åpner du den med: bti reopen EBZ9-9Y1E
# Lunden's own words for the holder and the log, wherever bti speaks, and only in Lunden's own language.
  $ bti step q5 --service school --answers - > /dev/null <<'END'
  > {conversation: {present: [eleven], text: Vil ha hjelp.}, outcome: level-1}
  > END
  $ bti step q5 --service school --show | tail -20
    - Samtykke til stafettlogg (må med)
    - Lunden-logg (må med)
    - Koordinator (må med)

  Dette mangler før saken kan gå videre:
    - Dette mangler eller gjelder ikke lenger: Samtykke til stafettlogg.
      Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei
      skrives ned også.
    - Lunden-loggen er ikke åpnet.
      Spør familien om samtykke, og åpne den der veilederen spør om det.
    - Ingen holder stafettpinnen.
      Velg en koordinator: helst den som er nærmest i hverdagen.

  Veier videre:
    - Loggen er åpnet
      -> trinn 2: Lag en plan
    - Familien vil ikke ha logg
      -> nivå 0, trinn 2: Snakk med familien

  Gå videre med: bti step Q5ZM-MZ0P
  $ BTI_LANG=en bti show q5
  Case Q5ZM-MZ0P
  Level 1, Egen tjeneste · Step 1 of 3: Åpne stafettloggen

  About: ungdom, born 2010
  Holder: nobody yet
  Log: not opened

  Go on with: bti step Q5ZM-MZ0P
  $ bti list
  SAK        NIVÅ  TRINN               STAFETTHOLDER  NESTE
  Q5ZM-MZ0P  1     Åpne stafettloggen                 ingen dato

  Se en sak med bti show SAK, gå videre i den med bti step SAK.
# Dalen's guide is in nynorsk, and so is bti where the machine has no language of its own.
  $ cd ..
  $ export LANG=C
  $ bti guide check guides/way16-nynorsk.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init dalen --guide guides/way16-nynorsk.yaml
  Saksmappa dalen er klar. Nye saker følgjer BTI i Dalen, versjon 1.
  Neste: skriv kven som jobbar hos dykk, i dalen/bti.yaml. Så: cd dalen og bti new
  $ cd dalen
  $ bti new --service school --answers - <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Er uroleg., outcome: not-needed}
  > END
  bti: feil: -: Ingen held stafettpinnen.
    Vel ein kontaktperson: helst den som er nærast i kvardagen.
  [3]
  $ bti new --service school --answers - <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Er uroleg., holder: larer1, outcome: not-needed}
  > END
  Saksnummer: WQYJ-KW2S

  Lagra i sak WQYJ-KW2S: saka opna, kven saka gjeld, uro, kontaktperson, avgjerd.
  Saka er avslutta.
  Trengst saka igjen, opnar du ho med: bti reopen WQYJ-KW2S
