# The dental service passes the worry on to those who are closest, and its task ends there.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ export BTI_USER=tannlege1
  $ export BTI_SERVICE=dental
  $ bti new --answers - > /dev/null <<'END'
  > acute: no
  > raised-by: staff
  > subject: {kind: child, born: 2016}
  > concern: Store smerter i flere tenner, og tredje time på rad uten frammøte.
  > outcome: go-on
  > END
  $ bti step q5 --answers - <<'END'
  > consulted: {with: overtannlege, anonymous: no}
  > outcome: go-on
  > END

  Lagret i sak Q5ZM-MZ0N: drøfting, beslutning.
  Neste: Del med barnet eller familien (nivå 0, trinn 3 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 0, Tidlig innsats – avklar undringen · Trinn 3 av 5: Del med barnet eller
  familien
  Tannhelsetjenesten

  Ta tidlig med dem det gjelder. Mye står og faller på det.

  Fortell hva du undrer deg over, enten du har foran deg et barn, en ungdom, en
  gravid, en ung voksen eller en voksen med barn. Er det et barn eller en ungdom,
  tar du også kontakt med de foresatte.

  - Be dem snakke med helsesykepleier, lærer eller en annen som er nær dem til
    daglig.
  - Tilby deg gjerne å ringe for dem. Da trenger du samtykke til å gi informasjon.

  Så har du gjort ditt, og uroen er kommet fram. Men du har fortsatt meldeplikt.
  Bruk tannhelsetjenestens egne rutiner når du melder til barnevernet.

  * Si hva samtalen skal brukes til: å finne ut om det trengs hjelp rundt barnet
    eller ungdommen, og å få til et samarbeid med de foresatte, så det blir bedre
    for barnet.

  * Trengs det tolk? Tenk på det hver gang.

  * Barn og unge har rett til å bli hørt om alt som gjelder dem. Det de sier, skal
    telle.

  Verktøy:
    t1  Forbered og hold samtalen
    t2  Skjema for samtykke til å gi informasjon
    t3  Oversikt over tjenester for barn og unge

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Kontakt med familien (må med)

  Dette mangler før saken kan gå videre:
    - Det står ikke at familien er kontaktet.
      Skriv hvem du snakket med, og om det trengs tolk.

  Veier videre:
    - Jeg har vist dem videre, og min oppgave er gjort
      -> din oppgave er gjort

  Gå videre med: bti step Q5ZM-MZ0N
# Its step has no way on, only this one.
  $ bti step q5 --answers - <<'END'
  > contacted: {whom: [mor], text: Hun ringer helsesykepleier selv.}
  > outcome: go-on
  > END
  bti: feil: Trinnet har ikke utfallet «go-on» nå.
    Velg mellom: done-here.
  [3]
  $ bti step q5 --answers - <<'END'
  > contacted: {whom: [mor], text: Hun ringer helsesykepleier selv.}
  > outcome: done-here
  > END

  Lagret i sak Q5ZM-MZ0N: kontakt med familien, beslutning.
  Familien er vist videre, og oppgaven din er gjort.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0N
  $ bti list --status all
  SAK        NIVÅ  TRINN                          STAFETTHOLDER  NESTE
  Q5ZM-MZ0N  0     Del med barnet eller familien                 vist videre

  Se en sak med bti show SAK, gå videre i den med bti step SAK.
