# It is acute: where to turn comes first, the turn is recorded, and nothing else stands in the way.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ export BTI_SERVICE=school
  $ bti new --answers - <<'END'
  > acute: yes
  > acute-text: Eleven viste et blåmerke og sa at det skjedde hjemme i går.
  > END
  Saksnummer: Q5ZM-MZ0N
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

  Lagret i sak Q5ZM-MZ0N: saken åpnet, akutt.
  Neste: Sett ord på undringen (nivå 0, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
  $ bti list
  SAK        NIVÅ  TRINN                  STAFETTHOLDER  NESTE DATO
  Q5ZM-MZ0N  0     Sett ord på undringen                 AKUTT

  Se en sak med bti show SAK, gå videre i den med bti step SAK.
# Later the step asks for what was not asked then.
  $ bti step q5 --answers - <<'END'
  > outcome: go-on
  > END
  bti: feil: Det står ikke hvem saken gjelder.
    Velg barn, ungdom, gravid … og oppgi gjerne fødselsår.
  bti: feil: Undringen er ikke skrevet ned.
    Skriv kort hva du har sett eller hørt.
  [3]
# It can turn acute at any step, whatever the step still lacks.
  $ bti step q5 --answers - <<'END'
  > acute: Eleven vil ikke gå hjem.
  > END

  Lagret i sak Q5ZM-MZ0N: akutt.
  Neste: Sett ord på undringen (nivå 0, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
  $ bti log q5
  Logg for sak Q5ZM-MZ0N
  ======================

  Nivå 0, trinn 1: Sett ord på undringen
  --------------------------------------

  21. november 2026 kl. 10:15, larer1, Skole

  - Saken åpnet
    Hvem tok det opp: ansatt

  - Akutt
    Hva som er akutt: Eleven viste et blåmerke og sa at det skjedde hjemme i
      går.

  - Akutt
    Hva som er akutt: Eleven vil ikke gå hjem.
