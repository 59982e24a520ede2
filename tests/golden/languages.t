# The program speaks the user's language, the guide its own.
  $ BTI_LANG=nn bti init sett --guide oppdal
  Saksmappa sett er klar. Nye saker følgjer Sett-handlingsveilederen, versjon
  2026.1.
  Neste: skriv kven som jobbar hos dykk, i sett/bti.yaml. Så: cd sett og bti new
  $ cd sett
  $ export BTI_SERVICE=school
  $ BTI_LANG=nn bti new --answers - <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child}, concern: Trekker seg unna.}
  > END
  Saksnummer: Q5ZM-MZ0N

  Lagra i sak Q5ZM-MZ0N: saka opna, kven saka gjeld, uro.
  Neste: Sett ord på undringen (nivå 0, steg 1 av 5)
  Gå vidare med: bti step Q5ZM-MZ0N
  $ BTI_LANG=nn bti step q5 --answers - <<'END'
  > {outcome: go-on, konsern: x}
  > END
  bti: feil: -:1:18: Denne nøkkelen er ukjend.
    {outcome: ··-··, ·······: ·}
                     ^
    Meinte du «concern»?
  [2]
  $ BTI_LANG=nn bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 0, Tidlig innsats – avklar undringen · Steg 1 av 5: Sett ord på undringen
  Skole

  Prøv å sette ord på uroen før du gjør noe mer. Det er ikke alltid lett. Tegnene
  kan være små og uklare, og de kan bety så mye. Det er lov å være usikker.
  Verktøyet hjelper deg på vei.

  Skriv ned hva som satte deg i gang. Kanskje har du det fra noen andre, som håper
  at du gjør noe med det. Da bruker du trinnene på samme måte.

  Har et barn fortalt deg noe alvorlig? Husk at det var deg barnet valgte.

  * Kan det henge sammen med skolemiljøet, det fysiske eller det psykiske? Da må
    skolen undersøke det så fort som mulig (opplæringslova kapittel 12;
    aktivitetsplikten står i § 12-4). Gå videre i trinnene samtidig.

  Verktøy:
    t1  Sett ord på undringen
    t2  Aktivitetsplikten i barnehage og skole

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør steget om:
    - Kven saka gjeld (på plass)
    - Uro (på plass)

  Vegar vidare:
    - Jeg har satt ord på det
      -> steg 2: Del med nærmeste leder

  Gå vidare med: bti step Q5ZM-MZ0N
  $ LANG=en_GB.UTF-8 bti step q5 --show
  Case Q5ZM-MZ0N
  Level 0, Tidlig innsats – avklar undringen · Step 1 of 5: Sett ord på undringen
  Skole

  Prøv å sette ord på uroen før du gjør noe mer. Det er ikke alltid lett. Tegnene
  kan være små og uklare, og de kan bety så mye. Det er lov å være usikker.
  Verktøyet hjelper deg på vei.

  Skriv ned hva som satte deg i gang. Kanskje har du det fra noen andre, som håper
  at du gjør noe med det. Da bruker du trinnene på samme måte.

  Har et barn fortalt deg noe alvorlig? Husk at det var deg barnet valgte.

  * Kan det henge sammen med skolemiljøet, det fysiske eller det psykiske? Da må
    skolen undersøke det så fort som mulig (opplæringslova kapittel 12;
    aktivitetsplikten står i § 12-4). Gå videre i trinnene samtidig.

  Tools:
    t1  Sett ord på undringen
    t2  Aktivitetsplikten i barnehage og skole

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  What the step asks:
    - Whom the case concerns (done)
    - Concern (done)

  Ways on:
    - Jeg har satt ord på det
      -> step 2: Del med nærmeste leder

  Go on with: bti step Q5ZM-MZ0N
  $ LANG=C bti list
  SAK        NIVÅ  TRINN                  STAFETTHOLDER  NESTE
  Q5ZM-MZ0N  0     Sett ord på undringen                 ingen dato

  Se en sak med bti show SAK, gå videre i den med bti step SAK.
  $ LC_ALL=nn_NO.UTF-8 LANG=en_GB.UTF-8 bti list
  SAK        NIVÅ  STEG                   STAFETTHALDAR  NESTE
  Q5ZM-MZ0N  0     Sett ord på undringen                 ingen dato

  Sjå ei sak med bti show SAK, gå vidare med bti step SAK.
  $ BTI_LANG=nn bti log q5
  Logg for sak Q5ZM-MZ0N
  ======================

  Nivå 0, steg 1: Sett ord på undringen
  -------------------------------------

  21. november 2026 kl. 10:15, larer1, Skole

  - Saka opna
    Kven tok det opp: tilsett

  - Kven saka gjeld
    Kven det gjeld: barn

  - Uro
    Kva det handlar om: Trekker seg unna.
  $ BTI_LANG=en bti report q5 meeting
  Summary, case Q5ZM-MZ0N
  =======================

  About:   barn
  Holder:  not chosen yet
  Level:   0, Tidlig innsats – avklar undringen
  Step:    1 of 5, Sett ord på undringen

  No meeting is recorded in this case yet.

  In their own words
  ------------------

  Not recorded yet.

  Goals and measures
  ------------------

  No goals are recorded yet.

  Next meeting
  ------------

  No new meeting is planned yet.
