# The national model as it is: a service that guides the family on, and is done.
  $ bti init sett --guide bti-base > /dev/null
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
  Nivå 0, Avklar undringen · Trinn 3 av 5: Del med barnet eller familien
  Tannhelsetjenesten

  Ta tidlig med dem det gjelder. De vet mest om hvordan de har det.

  - Snakk med barnet eller ungdommen når det faller seg naturlig. Undre deg høyt,
    og vær ærlig.
  - Ta kontakt med de foresatte eller den gravide. Si kort hva du har sett, og be
    om en samtale.
  - Si hva dere skal finne ut av: om det trengs hjelp, og hvordan dere kan få det
    til sammen.
  - Skal barnet være med? Trengs det tolk?

  Du trenger ikke holde samtalen selv. Be familien ta den med helsesykepleier,
  lærer eller en annen som er nær dem til daglig. Tilby deg gjerne å ringe for
  dem. Da trenger du samtykke til å gi informasjon.

  Så er oppgaven din gjort, men meldeplikten har du fortsatt.

  * Mistenker du vold eller overgrep? Da snakker du ikke med de foresatte først.
    Ring barnevernet eller politiet, og spør hva som er trygt.

  Verktøy:
    t1  Forbered og hold samtalen
    t2  BTI: til deg som er foresatt
    t3  Skjema for samtykke til å gi informasjon

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
    - Jeg får ikke kontakt – tilbake til lederen
      -> trinn 2: Del med nærmeste leder

  Gå videre med: bti step Q5ZM-MZ0N
# To go on to the talk is not for it.
  $ bti step q5 --answers - <<'END'
  > contacted: {whom: [mor], text: Hun ringer helsesykepleier selv.}
  > outcome: go-on
  > END
  bti: feil: Trinnet har ikke utfallet «go-on» nå.
    Velg mellom: done-here, back.
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
