# It turns acute between two steps: whom to call comes first, then it is written down, then to whom it was reported.
  $ bti init sett --guide oppdal --git > /dev/null
  $ cd sett
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Eleven er redd for å gå hjem.}
  > END
  % bti acute q5
  > barnevernvakta, politiet
  > i går
  > De kommer til skolen med en gang.
  Er noen i fare nå, ringer du 112. Trengs det ambulanse, ringer du 113.

  Tror du at et barn blir utsatt for vold, overgrep eller alvorlig omsorgssvikt,
  kontakter du barnevernet eller politiet i dag. Når barnevernet har stengt, får
  du tak i noen på 116 111.

  - Ved mistanke om vold eller overgrep: Ikke snakk med foresatte først. Spør
    politiet eller barnevernet.
  - Si fra til lederen din, men ikke vent på svar. Meldeplikten er din egen.
  - Meldeplikten til barnevernet (barnevernsloven § 13-2) går foran
    taushetsplikten.
  - Avvergeplikten (straffeloven § 196) gjelder alle. Kan noe alvorlig ennå
    stanses, må du gjøre ditt.
  - Du trenger ikke samtykke for å melde eller avverge.
  - Skriv ned hva du så og hørte, og når. Bruk barnets egne ord. Ikke tolk, og
    ikke avhør barnet.

    - Politiet: 112 (nødnummer)
    - Barnevernvakt / Alarmtelefonen for barn og unge: 116 111 (gratis, hele
      døgnet)
    - Medisinsk nødtelefon: 113 (nødnummer)

  Sak Q5ZM-MZ0N er merket akutt. Gjør det som haster først.

  Har du meldt fra? Skriv hvem du meldte til, for eksempel barnevernvakta,
  politiet. (Flere? Skill med komma.) (Enter hopper over)
  \> barnevernvakta, politiet

  Når var det? (Enter: i dag)
  \> i går
    20. november 2026

  Hva ble sagt og avtalt? (Enter hopper over)
  \> De kommer til skolen med en gang.

  Lagret i sak Q5ZM-MZ0N: meldt fra.
  Neste: Sett ord på undringen (nivå 0, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
  $ bti show q5
  Sak Q5ZM-MZ0N
  Nivå 0, Tidlig innsats – avklar undringen · Trinn 1 av 5: Sett ord på undringen
  Merket akutt 21. november 2026.
  Meldt til barnevernvakta, politiet, 20. november 2026.

  Hvem det gjelder: barn, født 2016
  Stafettholder: ingen ennå
  Stafettlogg: ikke åpnet

  Dette må følges opp:
    !! I dag: Saken ble akutt, og har ikke gått videre siden. [acute]
       Gjør det som står under akutt i veilederen, og skriv ned hva dere gjorde.

  Gå videre med: bti step Q5ZM-MZ0N
  $ git log -2 --format=%s
  Q5ZM-MZ0N: notification
  Q5ZM-MZ0N: acute
# It can wait, and nothing is asked without a terminal. Nobody need say where they work.
  $ export BTI_SERVICE=
  % bti acute q5
  >
  Er noen i fare nå, ringer du 112. Trengs det ambulanse, ringer du 113.

  Tror du at et barn blir utsatt for vold, overgrep eller alvorlig omsorgssvikt,
  kontakter du barnevernet eller politiet i dag. Når barnevernet har stengt, får
  du tak i noen på 116 111.

  - Ved mistanke om vold eller overgrep: Ikke snakk med foresatte først. Spør
    politiet eller barnevernet.
  - Si fra til lederen din, men ikke vent på svar. Meldeplikten er din egen.
  - Meldeplikten til barnevernet (barnevernsloven § 13-2) går foran
    taushetsplikten.
  - Avvergeplikten (straffeloven § 196) gjelder alle. Kan noe alvorlig ennå
    stanses, må du gjøre ditt.
  - Du trenger ikke samtykke for å melde eller avverge.
  - Skriv ned hva du så og hørte, og når. Bruk barnets egne ord. Ikke tolk, og
    ikke avhør barnet.

    - Politiet: 112 (nødnummer)
    - Barnevernvakt / Alarmtelefonen for barn og unge: 116 111 (gratis, hele
      døgnet)
    - Medisinsk nødtelefon: 113 (nødnummer)

  Sak Q5ZM-MZ0N er merket akutt. Gjør det som haster først.

  Har du meldt fra? Skriv hvem du meldte til, for eksempel barnevernvakta,
  politiet. (Flere? Skill med komma.) (Enter hopper over)
  \> 
  Skriv ned hva du så og hørte, og hvem du meldte til, når du kan: bti add
  Q5ZM-MZ0N note, bti add Q5ZM-MZ0N notification
  $ bti acute q5 | tail -3
  Sak Q5ZM-MZ0N er merket akutt. Gjør det som haster først.
  Skriv ned hva du så og hørte, og hvem du meldte til, når du kan: bti add
  Q5ZM-MZ0N note, bti add Q5ZM-MZ0N notification
  $ bti acute q5 --answers - <<'END' | tail -5
  > {to: politiet, date: 1.11}
  > END
  Sak Q5ZM-MZ0N er merket akutt. Gjør det som haster først.

  Lagret i sak Q5ZM-MZ0N: meldt fra.
  Neste: Sett ord på undringen (nivå 0, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
# Whatever is wrong with the file, it is marked acute.
  $ bti acute q5 --answers - --json <<'END'
  > {til: politiet}
  > END
  {
    "bti": "recorded/1",
    "case": "Q5ZM-MZ0N",
    "status": "open",
    "guide": {
      "id": "oppdal",
      "version": "2026.1"
    },
    "level": "0",
    "step": "0/define",
    "entries": [
      {
        "id": "gdx5-d0cy-nm8x-n28k-8adg",
        "type": "acute"
      }
    ]
  }
  bti: Sak Q5ZM-MZ0N er merket akutt. Men noe annet i svarene er feil og ble ikke lagret.
  bti: feil: -:1:1: Nøkkelen «to» mangler.
    {···: ········}
    ^
    Den skulle ha stått sammen med nøklene som begynner her.
  bti: feil: -:1:2: Denne nøkkelen er ukjent.
    {···: ········}
     ^
    Kjente nøkler her: date, text, to. Egne nøkler begynner med x-.
  [2]
  $ bti acute q5 --answers - <<'END' | tail -2
  > {to: politiet, date: 2027-01-01}
  > END
  bti: Sak Q5ZM-MZ0N er merket akutt. Men noe annet i svarene er feil og ble ikke lagret.
  bti: feil: -: Datoen er ikke kommet ennå.
    Skriv dagen da det skjedde.

  Sak Q5ZM-MZ0N er merket akutt. Gjør det som haster først.
  $ bti acute q5 --answers finnes-ikke.yaml | tail -1
  bti: Sak Q5ZM-MZ0N er merket akutt. Men noe annet i svarene er feil og ble ikke lagret.
  bti: feil: finnes-ikke.yaml: Den finnes ikke.
    Se etter om navnet er riktig skrevet, og om du står i riktig mappe.
  Sak Q5ZM-MZ0N er merket akutt. Gjør det som haster først.
  $ bti acute q5 --service helse | tail -2
  Skriv ned hva du så og hørte, og hvem du meldte til, når du kan: bti add
  Q5ZM-MZ0N note, bti add Q5ZM-MZ0N notification
  $ bti acute q5 --answers - --dry-run --json <<'END'
  > {to: [barnevernvakta, politiet], text: De kommer.}
  > END
  {
    "bti": "rehearsal/1",
    "case": "Q5ZM-MZ0N",
    "entries": [
      {
        "id": "1r7n-dy6y-s8d0-4rbw-6kyn",
        "at": "2026-11-21T10:15:00+01:00",
        "by": "larer1",
        "step": "0/define",
        "type": "acute",
        "fields": {}
      },
      {
        "id": "n66d-cf3n-qzsm-mmpy-d7se",
        "at": "2026-11-21T10:15:00+01:00",
        "by": "larer1",
        "step": "0/define",
        "type": "notification",
        "fields": {
          "to": [
            "barnevernvakta",
            "politiet"
          ],
          "text": "De kommer."
        }
      }
    ]
  }
# A case that has ended is no hindrance, and nynorsk is no other matter.
  $ export BTI_LANG=nn
  $ export BTI_SERVICE=school
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: no-further}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: close
  > END
  $ bti acute q5 --answers - <<'END' | tail -4
  > {to: barnevernet, text: Ny opplysning frå ein nabo.}
  > END
  Sak Q5ZM-MZ0N er merkt akutt. Gjer det som hastar først.

  Lagra i sak Q5ZM-MZ0N: meldt frå.
  Saka er avslutta.
  $ bti show q5 | head -9
  Sak Q5ZM-MZ0N
  Saka er avslutta.
  Merkt akutt 21. november 2026.
  Meldt til barnevernvakta, politiet, 20. november 2026.
  Meldt til politiet, 1. november 2026.
  Meldt til barnevernet, 21. november 2026.
  Dato: 21. november 2026
  Trengst saka igjen, opnar du ho med: bti reopen Q5ZM-MZ0N
  ¶
  $ bti log q5 | tail -12

  21. november 2026 kl. 10:15, larer1, Skole

  - Avgjerd
    Utfall: Saken er avsluttet og dokumentert
    Vidare: Nivå 0, steg 5: Avslutt saken → Saka er avslutta

  - Akutt

  - Meldt frå
    Meldt til: barnevernet
    Kva som vart sagt: Ny opplysning frå ein nabo.
