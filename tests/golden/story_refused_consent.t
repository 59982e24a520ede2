# A refused consent: no to the log, later yes, no to one service, and then the log's consent is taken back; a report to child welfare is never held up.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ sed -i 's/^people: {}$/people:\n  larer1: {service: school, role: kontaktlærer}\n  helse1: {service: school-health, role: helsesykepleier}\n  ppt1: {service: ppt, role: PP-rådgiver}/' bti.yaml
  $ export BTI_USER=larer1
@ 2026-09-14T09:00:00+02:00
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2015}, concern: Sovner i timene og rører ikke matpakka., outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {contacted: {whom: [mor, far]}, outcome: go-on}
  > END
@ 2026-09-17T14:00:00+02:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: [mor, far, kontaktlærer], text: Det er mye hjemme nå. De tar gjerne imot råd.}, outcome: level-1}
  > END
# They are asked about the log, and say no. That is written down too. On to goals it cannot go; back to the talk it can.
  $ bti step q5 --answers - <<'END'
  > refusal: {given-by: both-guardians, text: De vil ikke at noe skal stå skrevet.}
  > outcome: go-on
  > END
  bti: feil: Dette mangler eller gjelder ikke lenger: Samtykke til stafettlogg.
    Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei skrives ned også.
  bti: feil: Stafettloggen er ikke åpnet.
    Spør familien om samtykke, og åpne den der veilederen spør om det.
  bti: feil: Ingen holder stafettpinnen.
    Velg en stafettholder: helst den som er nærmest i hverdagen.
  [3]
  $ bti step q5 --answers - <<'END'
  > refusal: {given-by: both-guardians, text: De vil ikke at noe skal stå skrevet.}
  > outcome: no-consent
  > END

  Lagret i sak Q5ZM-MZ0P: nei til samtykke, beslutning.
  Neste: Samtalen (nivå 0, trinn 4 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti show q5
  Sak Q5ZM-MZ0P
  Nivå 0, Tidlig innsats – avklar undringen · Trinn 4 av 5: Samtalen

  Hvem det gjelder: barn, født 2015
  Stafettholder: ingen ennå
  Stafettlogg: ikke åpnet

  Samtykker:
    - Samtykke til stafettlogg: nei, 17. september 2026

  Gå videre med: bti step Q5ZM-MZ0P
# Without a yes it may be discussed anonymously. Advice is sought, and written as a note.
@ 2026-09-22T12:00:00+02:00
  $ bti add q5 consulted --answers - <<'END'
  > {with: Familiesenteret, anonymous: yes}
  > END

  Lagret i sak Q5ZM-MZ0P: drøfting.
  Neste: Samtalen (nivå 0, trinn 4 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti add q5 note --answers - > /dev/null <<'END'
  > text: Drøftet anonymt med Familiesenteret. De rådet oss til å spørre om søvn og frokost.
  > END
  $ bti due
  Q5ZM-MZ0P · nivå 0: Samtalen
    -  1. oktober 2026: Da må noe være avtalt framover. [no-date]

  Saker: 1. Brudd i oppfølgingen: 0. Kommer: 1.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
# Nor would a no to the log have held up a report to child welfare.
  $ bti acute q5 --dry-run --answers - <<'END' | grep -A 4 "type:"
  > {to: barneverntjenesten, text: Eleven sa noe som ikke kan vente.}
  > END
    type: "acute"
  - id: "m7n6-ps3z-6dec-c5t2-w8ns"
    after: ["zrr4-18yp-0k4c-b8aa-dvwf"]
    at: "2026-09-22T12:00:00+02:00"
    by: "larer1"
  --
    type: "notification"
    to: ["barneverntjenesten"]
    text: "Eleven sa noe som ikke kan vente."
# Three weeks later they have thought about it. They say yes to the log, and to the school nurse at once.
@ 2026-10-12T14:00:00+02:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > consent: {consent: log, given-by: both-guardians, form: written}
  > conversation: {present: [mor, far, eleven, kontaktlærer], text: De har tenkt på det og vil prøve loggen.}
  > voice: Jeg er bare så trøtt.
  > outcome: level-2
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: open-log-first
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {log: here, holder: {holder: larer1, service: school}, outcome: back-to-2}
  > END
# To PPT they say no. The case cannot bring it in.
  $ bti step q5 --answers - > /dev/null <<'END'
  > participant: [{who: helse1, service: school-health}, {who: ppt1, service: ppt}]
  > consent: {consent: cooperation, given-by: both-guardians, form: written, services: [school-health]}
  > refusal: {consent: cooperation, given-by: both-guardians, services: [ppt], text: Ikke PPT ennå.}
  > END
  $ bti step q5 --answers - <<'END'
  > outcome: go-on
  > END
  bti: feil: Samtykke til tverrfaglig samarbeid mangler for: PPT.
    Samtykket må nevne hver tjeneste som kommer inn, under «services».
  [3]
  $ bti hand-over q5 --to ppt1
  bti: feil: Samtykke til tverrfaglig samarbeid mangler for: PPT.
    Spør familien først, og skriv samtykket ned: bti add SAK consent. Det må nevne tjenesten.
  [3]
  $ bti due
  Q5ZM-MZ0P · nivå 2: Avklar samarbeidspartnere · kontaktlærer (larer1)
    !! I dag: Samtykke til tverrfaglig samarbeid: PPT: svaret ble nei.
       [consent-refused]
       Respekter det. En tjeneste de ikke vil ha med, går ut: bti add SAK left.
       Har den stafettpinnen, gir du den videre: bti hand-over SAK.
    -  26. oktober 2026: Da må noe være avtalt framover. [no-date]

  Saker: 1. Brudd i oppfølgingen: 1. Kommer: 1.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
  [1]
  $ bti show q5 | sed -n '/^Samtykker/,/^$/p'
  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 12. oktober 2026 (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, Skolehelsetjenesten: gjelder, gitt 12.
      oktober 2026 (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, PPT: nei, 12. oktober 2026
  ¶
# The adviser leaves, and the nurse stays. Nothing stands in the way any longer.
  $ bti add q5 left --answers - <<'END'
  > {who: ppt1, text: Foreldrene vil vente med PPT.}
  > END

  Lagret i sak Q5ZM-MZ0P: deltaker ut.
  Neste: Avklar samarbeidspartnere (nivå 2, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
@ 2026-10-20T13:00:00+02:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {kind: cooperation, present: [mor, far, kontaktlærer, helsesykepleier], text: Vi begynner med frokost på skolen.}
  > voice: Det går greit med helsesykepleieren.
  > goal: {text: Eleven spiser frokost sammen med noen hver morgen på skolen., until: 4.12}
  > measure: {text: Frokost på helserommet før første time., who: helse1, where: skolen, until: 4.12}
  > meeting: {kind: evaluation, date: 4.12, time: 13:00, place: helserommet, invited: [mor, far, helse1]}
  > outcome: go-on
  > END
  $ bti due
  Ingen brudd i oppfølgingen, og ingenting som haster.
# Then they take the consent to the log back. It is told, and no way is open but the one that ends the case.
@ 2026-11-09T10:00:00+01:00
  $ bti add q5 refusal --answers - <<'END'
  > {consent: log, given-by: both-guardians, text: Det ble for mye å vite at alt står der.}
  > END

  Lagret i sak Q5ZM-MZ0P: nei til samtykke.
  !! Samtykket til loggen er trukket tilbake, så saken kan ikke gå videre. Avslutt
     saken. Har de ombestemt seg, skriver du samtykket på nytt.
  Neste: Sett i gang tiltakene (nivå 2, trinn 3 av 5)
  Neste dato: 4. desember 2026
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti show q5
  Sak Q5ZM-MZ0P
  Nivå 2, Tverrfaglig samarbeid – enkelt · Trinn 3 av 5: Sett i gang tiltakene

  Hvem det gjelder: barn, født 2015
  Stafettholder: kontaktlærer (larer1), Skole
  Stafettlogg: her (uten samtykke som gjelder)
  Neste dato: 4. desember 2026

  Mål og tiltak:
    1  Eleven spiser frokost sammen med noen hver morgen på skolen. (innen 4.
       desember 2026)
       1.1  Frokost på helserommet før første time. (helsesykepleier (helse1),
            skolen) til 4. desember 2026

  Samtykker:
    - Samtykke til stafettlogg: trukket tilbake 9. november 2026
    - Samtykke til tverrfaglig samarbeid, Skolehelsetjenesten: gjelder, gitt 12.
      oktober 2026 (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, PPT: nei, 12. oktober 2026

  Avtalte møter:
    1  Evalueringsmøte, 4. desember 2026, kl. 13:00, helserommet

  Deltakere:
    - helsesykepleier (helse1), Skolehelsetjenesten

  Dette må følges opp:
    !! I dag: Trukket tilbake: Samtykke til stafettlogg. [consent-withdrawn]
       Stopp det samtykket gjaldt. Gjaldt det stafettloggen, avslutter dere den.
       En tjeneste går ut med bti add SAK left. Har den stafettpinnen, gir du den
       videre: bti hand-over SAK.

  Gå videre med: bti step Q5ZM-MZ0P
  $ bti due
  Q5ZM-MZ0P · nivå 2: Sett i gang tiltakene · kontaktlærer (larer1)
    !! I dag: Trukket tilbake: Samtykke til stafettlogg. [consent-withdrawn]
       Stopp det samtykket gjaldt. Gjaldt det stafettloggen, avslutter dere den.
       En tjeneste går ut med bti add SAK left. Har den stafettpinnen, gir du den
       videre: bti hand-over SAK.

  Saker: 1. Brudd i oppfølgingen: 1. Kommer: 0.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
  [1]
  $ bti check
  Q5ZM-MZ0P: brudd i oppfølgingen: consent-withdrawn.
  Filene er i orden. Veiledere: 1. Saker: 1.
  $ bti step q5 --answers - <<'END'
  > outcome: go-on
  > END
  bti: feil: Samtykket til loggen er trukket tilbake, så saken kan ikke gå videre.
    Avslutt saken. Har de ombestemt seg, skriver du samtykket på nytt.
  [3]
  $ bti step q5 --show | sed -n '/^Veier/,$p'
  Veier videre:
    - Tid for evalueringsmøte
      -> trinn 4: Evalueringsmøte – drøft
    - Samtykket er trukket tilbake – avslutt stafettloggen
      -> saken avsluttes

  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - <<'END'
  > progress: {measure: 1.1, text: Eleven kommer fortsatt og spiser.}
  > END

  Lagret i sak Q5ZM-MZ0P: underveis.
  !! Samtykket til loggen er trukket tilbake, så saken kan ikke gå videre. Avslutt
     saken. Har de ombestemt seg, skriver du samtykket på nytt.
  Neste: Sett i gang tiltakene (nivå 2, trinn 3 av 5)
  Neste dato: 4. desember 2026
  Gå videre med: bti step Q5ZM-MZ0P
# The same week the child tells the nurse something. That is reported at once, and no consent is asked for.
@ 2026-11-11T08:40:00+01:00
  $ BTI_USER=helse1 bti acute q5 --answers - <<'END'
  > to: [barneverntjenesten]
  > text: Eleven fortalte om natta. Gjengitt med egne ord i meldingen.
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

  Sak Q5ZM-MZ0P er merket akutt. Gjør det som haster først.

  Lagret i sak Q5ZM-MZ0P: meldt fra.
  !! Samtykket til loggen er trukket tilbake, så saken kan ikke gå videre. Avslutt
     saken. Har de ombestemt seg, skriver du samtykket på nytt.
  Neste: Sett i gang tiltakene (nivå 2, trinn 3 av 5)
  Neste dato: 4. desember 2026
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti due
  Q5ZM-MZ0P · nivå 2: Sett i gang tiltakene · kontaktlærer (larer1)
    !! I dag: Saken ble akutt, og har ikke gått videre siden. [acute]
       Gjør det som står under akutt i veilederen, og skriv ned hva dere gjorde.
    !! Siden 9. november 2026: Trukket tilbake: Samtykke til stafettlogg.
       [consent-withdrawn]
       Stopp det samtykket gjaldt. Gjaldt det stafettloggen, avslutter dere den.
       En tjeneste går ut med bti add SAK left. Har den stafettpinnen, gir du den
       videre: bti hand-over SAK.

  Saker: 1. Brudd i oppfølgingen: 2. Kommer: 0.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
  [1]
# The log is closed, as they asked, with thanks and somebody to turn to.
@ 2026-11-12T14:00:00+01:00
  $ bti step q5 --answers - <<'END'
  > outcome: log-withdrawn
  > note: Familien kan ringe helsesykepleieren når de vil.
  > END

  Lagret i sak Q5ZM-MZ0P: notat, beslutning.
  Saken er avsluttet.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Et møte er fortsatt planlagt. Avlys det med: bti add Q5ZM-MZ0P cancelled
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0P
  $ bti due
  Ingen brudd i oppfølgingen, og ingenting som haster.
  $ bti list --status all
  SAK        NIVÅ  TRINN                  STAFETTHOLDER  NESTE
  Q5ZM-MZ0P  2     Sett i gang tiltakene  larer1         avsluttet

  Se en sak med bti show SAK, gå videre i den med bti step SAK.
  $ bti meetings q5
  Sak Q5ZM-MZ0P
    1  Evalueringsmøte, 4. desember 2026, kl. 13:00, helserommet: planlagt
       Innkalt: mor, far, helsesykepleier (helse1).
  $ bti add q5 goal --answers - <<'END'
  > {text: Eleven sover hele natta hjemme., until: 1.2}
  > END
  bti: feil: Saken er avsluttet.
    Et notat kan fortsatt skrives. Åpne saken igjen med bti reopen, eller en ny med bti new.
  [3]
# Child welfare calls back, and is told more. A closed case holds that up no more than the rest did.
@ 2026-11-16T09:00:00+01:00
  $ bti acute q5 --answers - <<'END' | tail -6
  > {to: barneverntjenesten, text: Svarte på spørsmålene deres.}
  > END
    - Medisinsk nødtelefon: 113 (nødnummer)

  Sak Q5ZM-MZ0P er merket akutt. Gjør det som haster først.

  Lagret i sak Q5ZM-MZ0P: meldt fra.
  Saken er avsluttet.
  $ bti show q5 | head -5
  Sak Q5ZM-MZ0P
  Saken er avsluttet.
  Merket akutt 16. november 2026.
  Meldt til barneverntjenesten, 11. november 2026.
  Meldt til barneverntjenesten, 16. november 2026.
