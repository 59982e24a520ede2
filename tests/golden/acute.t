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
  SAK        NIVÅ  TRINN                  STAFETTHOLDER  NESTE
  Q5ZM-MZ0N  0     Sett ord på undringen                 AKUTT !!

  !! Brudd i oppfølgingen. bti due forteller hva, og hva dere kan gjøre.
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
# Nothing else stands in the way: wrong answers are told, but the case is open, and acute.
  $ bti new --answers - <<'END'
  > acute: yes
  > acute-text: Ungdommen skriver at hen ikke orker mer.
  > konsern: Ungdommen har vært stille i to uker.
  > END
  Saksnummer: 5HYX-YX1Z
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

  Lagret i sak 5HYX-YX1Z: saken åpnet, akutt.
  Neste: Sett ord på undringen (nivå 0, trinn 1 av 5)
  Gå videre med: bti step 5HYX-YX1Z
  bti: Sak 5HYX-YX1Z er åpnet og merket akutt. Men noe i svarene er feil og ble ikke lagret. Rett det, og bruk bti step 5HYX-YX1Z.
  bti: feil: -:3:1: Denne nøkkelen er ukjent.
    ·······: ········· ··· ···· ······ · ·· ····.
    ^
    Mente du «concern»?
  [2]
  $ bti new --answers - --service skole <<'END'
  > acute: yes
  > END
  Saksnummer: WQYJ-KW2M
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

  Lagret i sak WQYJ-KW2M: saken åpnet, akutt.
  Neste: Sett ord på undringen (nivå 0, trinn 1 av 5)
  Gå videre med: bti step WQYJ-KW2M
  bti: Sak WQYJ-KW2M er åpnet og merket akutt. Men noe i svarene er feil og ble ikke lagret. Rett det, og bruk bti step WQYJ-KW2M.
  bti: feil: -: Veilederen har ingen slik tjeneste.
    Velg mellom: kindergarten, school, health-centre, school-health, gp, dental, culture-school, ppt, child-welfare-service, mental-health, nav, bup, habilitation, other, youth-club, immigrant-service, young-adult-services, adult-services.
  [2]
  $ bti new --answers - <<'END' 2>&1 | tail -n 14
  > concern: "Ungdommen kommer ikke hjem
  > acute: yes
  > END
    ikke avhør barnet.

    - Politiet: 112 (nødnummer)
    - Barnevernvakt / Alarmtelefonen for barn og unge: 116 111 (gratis, hele
      døgnet)
    - Medisinsk nødtelefon: 113 (nødnummer)

  Lagret i sak MY8C-G9PT: saken åpnet, akutt.
  Neste: Sett ord på undringen (nivå 0, trinn 1 av 5)
  Gå videre med: bti step MY8C-G9PT
  bti: feil: -:1:10: Anførselstegnet her blir aldri lukket.
    concern: "········· ······ ···· ····
             ^
    Sett det samme tegnet der teksten slutter.
  $ bti new --answers - <<'END'
  > acute: ja
  > END
  bti: feil: -:1:8: Her skal det stå yes eller no, uten anførselstegn.
    acute: ··
           ^
    Skriv yes for ja og no for nei.
  [2]
# It may be said at any question.
  $ export BTI_SERVICE=
  % bti new
  > nei
  > akutt

  Er det akutt? Kan noen være i fare nå, eller mistenker du vold eller overgrep?
  (j/n)
  \> nei

  Hvem tok dette opp? (Enter: ansatt)
    1  ansatt
    2  foresatt
    3  den unge selv
  \> akutt
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

  Sak KXY7-8V3A er åpnet og merket akutt. Gjør det som haster først. Skriv resten
  når du kan: bti step KXY7-8V3A
  % bti new
  > nei
  > 1
  > akutt

  Er det akutt? Kan noen være i fare nå, eller mistenker du vold eller overgrep?
  (j/n)
  \> nei

  Hvem tok dette opp? (Enter: ansatt)
    1  ansatt
    2  foresatt
    3  den unge selv
  \> 1

  Hvor jobber du?
     1  Barnehage
     2  Skole
     3  Helsestasjon
     4  Skolehelsetjenesten
     5  Fastlege
     6  Tannhelsetjenesten
     7  Kulturskolen
     8  PPT
     9  Barneverntjenesten
    10  Psykisk helse og rus
    11  NAV
    12  BUP
    13  Habiliteringstjenesten
    14  Annen tjeneste
    15  Ungdomsklubben
    16  Innvandrertjenesten
    17  Tjenester som møter unge voksne
    18  Tjenester som møter voksne med barn
  \> akutt
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

  Sak B3XV-XT3Z er åpnet og merket akutt. Gjør det som haster først. Skriv resten
  når du kan: bti step B3XV-XT3Z
  % bti step q5zm-mz0n
  > akutt

  Hvor jobber du? (Enter: Skole)
     1  Barnehage
     2  Skole
     3  Helsestasjon
     4  Skolehelsetjenesten
     5  Fastlege
     6  Tannhelsetjenesten
     7  Kulturskolen
     8  PPT
     9  Barneverntjenesten
    10  Psykisk helse og rus
    11  NAV
    12  BUP
    13  Habiliteringstjenesten
    14  Annen tjeneste
    15  Ungdomsklubben
    16  Innvandrertjenesten
    17  Tjenester som møter unge voksne
    18  Tjenester som møter voksne med barn
  \> akutt
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

  Sak Q5ZM-MZ0N er merket akutt. Gjør det som haster først. Meldte du fra: bti add
  Q5ZM-MZ0N notification. Gå videre når du kan: bti step Q5ZM-MZ0N
  % bti new
  > nei
  > <
  > akutt

  Er det akutt? Kan noen være i fare nå, eller mistenker du vold eller overgrep?
  (j/n)
  \> nei

  Hvem tok dette opp? (Enter: ansatt)
    1  ansatt
    2  foresatt
    3  den unge selv
  \> <

  Er det akutt? Kan noen være i fare nå, eller mistenker du vold eller overgrep?
  (j/n)
  \> akutt
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

  Sak 29XG-JS4M er åpnet og merket akutt. Gjør det som haster først. Skriv resten
  når du kan: bti step 29XG-JS4M
# In capitals or in English too, and whatever else is wrong.
  % bti new
  > nei
  > Akutt

  Er det akutt? Kan noen være i fare nå, eller mistenker du vold eller overgrep?
  (j/n)
  \> nei

  Hvem tok dette opp? (Enter: ansatt)
    1  ansatt
    2  foresatt
    3  den unge selv
  \> Akutt
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

  Sak SFX5-7R59 er åpnet og merket akutt. Gjør det som haster først. Skriv resten
  når du kan: bti step SFX5-7R59
  % bti new
  > nei
  > ACUTE

  Er det akutt? Kan noen være i fare nå, eller mistenker du vold eller overgrep?
  (j/n)
  \> nei

  Hvem tok dette opp? (Enter: ansatt)
    1  ansatt
    2  foresatt
    3  den unge selv
  \> ACUTE
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

  Sak GNWS-WQ5Y er åpnet og merket akutt. Gjør det som haster først. Skriv resten
  når du kan: bti step GNWS-WQ5Y
  $ bti new --answers - <<'END'
  > {acute: no, acute-text: Noe har skjedd., concern: Noe har skjedd.}
  > END
  bti: feil: -:1:25: acute-text hører til en akutt sak.
    {acute: ··, acute-text: ··· ··· ······., concern: ··· ··· ······.}
                            ^
    Skriv acute: yes, eller flytt teksten til concern.
  [2]
  $ bti new --dry-run --answers - <<'END'
  > {acute: yes, konsern: Noe har skjedd.}
  > END
  - id: "gs6y-1pdp-3r79-2fjp-2aey"
    after: []
    at: "2026-11-21T10:15:00+01:00"
    by: "larer1"
    step: "0/define"
    type: "opened"
    raised-by: "staff"
  - id: "9ffz-75gf-b317-7fwf-qrsw"
    after: ["gs6y-1pdp-3r79-2fjp-2aey"]
    at: "2026-11-21T10:15:00+01:00"
    by: "larer1"
    step: "0/define"
    type: "acute"
  bti: feil: -:1:14: Denne nøkkelen er ukjent.
    {acute: ···, ·······: ··· ··· ······.}
                 ^
    Mente du «concern»?
  [2]
  $ bti step q5zm-mz0n --service school --answers - <<'END'
  > {acute: yes, note: Barnevernet er ringt.}
  > END
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

  Lagret i sak Q5ZM-MZ0N: notat, akutt.
  Neste: Sett ord på undringen (nivå 0, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
# A step's answers too: it is recorded, whatever is wrong with the rest.
  $ bti step q5zm-mz0n --service school --answers - <<'END' 2>&1 | tail -n 11
  > {acute: Sitter på taket., konsern: Noe annet., outcome: fly}
  > END
  Lagret i sak Q5ZM-MZ0N: akutt.
  Neste: Sett ord på undringen (nivå 0, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
  bti: feil: -:1:27: Denne nøkkelen er ukjent.
    {acute: ······ ·· ·····., ·······: ··· ·····., outcome: ···}
                              ^
    Mente du «concern»?
  bti: feil: -:1:57: Trinnet har ikke noe slikt utfall.
    {acute: ······ ·· ·····., ·······: ··· ·····., outcome: ···}
                                                            ^
    Velg mellom: go-on, log-withdrawn.
  $ bti new --answers - <<'END' 2>&1 | tail -n 8
  > {"acute": true, "note": "Det begynte i
  > END

  Lagret i sak HF61-FB9K: saken åpnet, akutt.
  Neste: Sett ord på undringen (nivå 0, trinn 1 av 5)
  Gå videre med: bti step HF61-FB9K
  bti: feil: -:1:25: Anførselstegnet her blir aldri lukket.
    {"acute": ····, "note": "··· ······· ·
                            ^
    Sett det samme tegnet der teksten slutter.
