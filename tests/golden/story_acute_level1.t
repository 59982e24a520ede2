# It turns acute at level 1, in nynorsk: in the middle of a quiet follow-up the child tells something. Whom to call, what to write, that nothing stands in the way of it, and how the case goes on.
  $ bti init saker --guide stord > /dev/null
  $ cd saker
  $ sed -i 's/^people: {}$/people:\n  helsesyk1: {service: school-health, role: helsesjukepleiar}\n  larer1: {service: school, role: kontaktlærar}/' bti.yaml
  $ export BTI_LANG=nn
  $ export BTI_USER=helsesyk1
@ 2026-11-02T12:00:00+01:00
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2017}, concern: Eleven har vondt i magen nesten kvar måndag., outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consulted: {with: leiande helsesjukepleiar, anonymous: no}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {contacted: {whom: [mor, stefar]}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: [eleven, mor, stefar], text: Mor ser det same heime.}, voice: Eg er trøytt på måndagar., outcome: level-1}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {log: here, consent: {given-by: guardian, form: written}, holder: {holder: helsesyk1, service: school-health}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > conversation: {present: [eleven, mor, stefar], text: Vi byrjar roleg.}
  > voice: Det er best når det er stille.
  > goal: {text: Eleven er med i alle timane kvar måndag., until: 2027-01-11}
  > measure: {text: Ei roleg stund med teikning måndag morgon, who: helsesyk1, where: skulen, until: 2027-01-11}
  > meeting: {date: 2027-01-11, time: 13:30, place: skulen}
  > outcome: go-on
  > END
# Three weeks later, over a drawing. The nurse is about to write how it goes when the child begins to tell, and she types the word.
@ 2026-11-23T08:40:00+01:00
  % bti step q5
  > akutt
  Sak Q5ZM-MZ0P
  Nivå 1, Tidleg innsats i eiga teneste · Steg 3 av 5: Set i verk tiltak
  Skulehelsetenesta

  Gjer det de vart samde om, og skriv korleis det går. Stoppar noko opp, seier du
  frå med ein gong.

  Før evalueringsmøtet: Tenk gjennom tiltaka dine, og spør barnet om det merkar
  skilnad.

  Verktøy:
    t1  Stafetthaldaren
    t2  Innkalling til møte

  !! Fare for liv eller helse, vald eller overgrep: ring 112. Barnevernstenesta:
     97 55 21 63.
  Svar og trykk Enter. ? forklarer, < går tilbake, > viser vegane vidare, .
  stoppar og tek vare på svara. Hastar det, skriv akutt.
  Samtykke til stafettlogg: på plass

  -- Undervegs (2 av 4)

  Kva tiltak vil du seie noko om? (Enter: ikkje noko nytt)
    1.1  Ei roleg stund med teikning måndag morgon
  \> akutt
  Er nokon i fare no, ringjer du 112. Trengst det ambulanse, ringjer du 113.

  Trur du at eit barn blir utsett for vald, overgrep eller alvorleg omsorgssvikt,
  tek du kontakt med barnevernet eller politiet i dag. Når barnevernet har stengt,
  ringjer du 116 111.

  - Ved mistanke om vald eller overgrep: Ikkje snakk med føresette først. Spør
    barnevernet eller politiet kva som er trygt.
  - Meldeplikta (barnevernslova § 13-2) er di eiga og går føre teieplikta. Sei frå
    til leiaren din, men ikkje vent på svar.
  - Avverjeplikta (straffelova § 196) gjeld alle. Kan noko alvorleg framleis
    stansast, må du gjere ditt.
  - Du treng ikkje samtykke for å melde eller avverje.
  - Skriv ned kva du såg og høyrde, og når. Bruk dei orda barnet brukte, og ikkje
    avhøyr barnet.

    - Politiet: 112 (naudnummer)
    - Barnevernstenesta: 97 55 21 63
    - Barnevernvakt / Alarmtelefonen for barn og unge: 116 111 (gratis, heile
      døgnet)
    - Medisinsk naudtelefon: 113 (naudnummer)

  Sak Q5ZM-MZ0P er merkt akutt. Gjer det som hastar først. Melde du frå: bti add
  Q5ZM-MZ0P notification. Gå vidare når du kan: bti step Q5ZM-MZ0P
# It is written down already, before anybody is called. The colleagues see it at once.
  $ bti list
  SAK        NIVÅ  STEG               STAFETTHALDAR  NESTE
  Q5ZM-MZ0P  1     Set i verk tiltak  helsesyk1      AKUTT !!

  !! Brot i oppfølginga. bti due fortel kva, og kva de kan gjere.
  Sjå ei sak med bti show SAK, gå vidare med bti step SAK.
# The child is safe in class with the teacher. The nurse phones, her leader too, and not home. Then she writes whom she called.
@ 2026-11-23T09:20:00+01:00
  $ bti acute q5 --answers - <<'END' | tail -6
  > to: [barnevernstenesta, leiande helsesjukepleiar]
  > text: Barnevernstenesta kjem til skulen kl. 11. Vi ringjer ikkje heim før dei har sagt korleis.
  > END
  Sak Q5ZM-MZ0P er merkt akutt. Gjer det som hastar først.

  Lagra i sak Q5ZM-MZ0P: meldt frå.
  Neste: Set i verk tiltak (nivå 1, steg 3 av 5)
  Neste dato: 11. januar 2027
  Gå vidare med: bti step Q5ZM-MZ0P
# What the child said, in the child's words, and when. There is no question for it, so it becomes a note.
  $ bti add q5 note --answers - > /dev/null <<'END'
  > text: "Kl. 08.35, over ei teikning: «Eg vil ikkje heim, for han slår når mamma er på jobb.» Eg spurde ikkje meir."
  > END
  $ bti show q5 | sed -n '1,/^$/p;/^Dette/,$p'
  Sak Q5ZM-MZ0P
  Nivå 1, Tidleg innsats i eiga teneste · Steg 3 av 5: Set i verk tiltak
  Merkt akutt 23. november 2026.
  Meldt til barnevernstenesta, leiande helsesjukepleiar, 23. november 2026.

  Dette må følgjast opp:
    !! I dag: Saka vart akutt, og har ikkje gått vidare sidan. [acute]
       Gjer det som står under akutt i rettleiaren, og skriv ned kva de gjorde.

  Gå vidare med: bti step Q5ZM-MZ0P
  $ bti due
  Q5ZM-MZ0P · nivå 1: Set i verk tiltak · helsesjukepleiar (helsesyk1)
    !! I dag: Saka vart akutt, og har ikkje gått vidare sidan. [acute]
       Gjer det som står under akutt i rettleiaren, og skriv ned kva de gjorde.

  Saker: 1. Brot i oppfølginga: 1. Kjem: 0.
  Gå vidare i ei sak med bti step SAK. Kva kvart funn tyder: man bti-findings.
  [1]
# The summary for those who met, which mor and stefar may ask for any day.
  $ bti report q5 meeting | grep -A 5 -e '^Til stades' -e '^Dette'
  bti: Saka er akutt. Les gjennom før nokon får dette, og spør barnevernet eller politiet først.
  Til stades:     eleven, mor, stefar
  Stafetthaldar:  helsesjukepleiar, Skulehelsetenesta
  Nivå:           1, Tidleg innsats i eiga teneste
  Steg:           3 av 5, Set i verk tiltak

  Det er ikkje ført noko møte i saka enno. Her er det som står etter samtalen 2.
# The teacher saw something too. An answers file for another step does not hold it up, nor a key that is none.
  $ export BTI_USER=larer1
@ 2026-11-23T10:05:00+01:00
  $ bti step q5 --answers - <<'END' | tail -4
  > step: 1/shared-understanding
  > nota: Eleven ville ikkje ta av genseren i gymtimen.
  > acute: Eleven ville ikkje ta av genseren i gymtimen.
  > END
  bti: Sak Q5ZM-MZ0P er merkt akutt. Men noko anna i svara er feil og vart ikkje lagra.
  bti: feil: -:1:7: Svara er skrivne for eit anna steg. Saka står på 1/carry-out.
    step: ·/······-·············
          ^
    Sjå kva steget spør om no, med bti step SAK --show.
  Lagra i sak Q5ZM-MZ0P: akutt.
  Neste: Set i verk tiltak (nivå 1, steg 3 av 5)
  Neste dato: 11. januar 2027
  Gå vidare med: bti step Q5ZM-MZ0P
# Nor does a file that is not there, or a day that is not yet.
  $ bti acute q5 --answers vedlegg.yaml | tail -1
  bti: Sak Q5ZM-MZ0P er merkt akutt. Men noko anna i svara er feil og vart ikkje lagra.
  bti: feil: vedlegg.yaml: Ho finst ikkje.
    Sjå etter om namnet er rett skrive, og om du står i rett mappe.
  Sak Q5ZM-MZ0P er merkt akutt. Gjer det som hastar først.
  $ bti acute q5 --answers - <<'END' | tail -1
  > {to: politiet, date: 24.11.2026}
  > END
  bti: Sak Q5ZM-MZ0P er merkt akutt. Men noko anna i svara er feil og vart ikkje lagra.
  bti: feil: -: Datoen er ikkje komen enno.
    Skriv dagen då det skjedde.
  Sak Q5ZM-MZ0P er merkt akutt. Gjer det som hastar først.
# Somebody else is writing: whom to call stands there all the same, and that this is not written down yet. A wrong number: look again.
  $ flock .bti.lock bti acute q5 | tail -2
  bti: feil: HERE/saker: Nokon andre skriv her akkurat no.
    Ingenting er endra. Vent litt og prøv igjen.
  Dette er IKKJE skrive ned enno. Gjer det som hastar først, og prøv så igjen: bti
  acute Q5ZM-MZ0P
  $ bti acute xx
  Er nokon i fare no, ringjer du 112. Trengst det ambulanse, ringjer du 113.

  Trur du at eit barn blir utsett for vald, overgrep eller alvorleg omsorgssvikt,
  tek du kontakt med barnevernet eller politiet i dag. Når barnevernet har stengt,
  ringjer du 116 111.

  - Ved mistanke om vald eller overgrep: Ikkje snakk med føresette først. Spør
    barnevernet eller politiet kva som er trygt.
  - Meldeplikta (barnevernslova § 13-2) er di eiga og går føre teieplikta. Sei frå
    til leiaren din, men ikkje vent på svar.
  - Avverjeplikta (straffelova § 196) gjeld alle. Kan noko alvorleg framleis
    stansast, må du gjere ditt.
  - Du treng ikkje samtykke for å melde eller avverje.
  - Skriv ned kva du såg og høyrde, og når. Bruk dei orda barnet brukte, og ikkje
    avhøyr barnet.

    - Politiet: 112 (naudnummer)
    - Barnevernstenesta: 97 55 21 63
    - Barnevernvakt / Alarmtelefonen for barn og unge: 116 111 (gratis, heile
      døgnet)
    - Medisinsk naudtelefon: 113 (naudnummer)

  bti: feil: Inga sak byrjar slik.
    «bti list --status all» viser alle sakene.
  [2]
# Mor takes the consent back that afternoon. That stops the follow-up, but not this.
@ 2026-11-23T15:30:00+01:00
  $ bti add q5 refusal --answers - > /dev/null <<'END'
  > {consent: log, given-by: guardian, text: Mor vil ikkje ha nokon logg no.}
  > END
  $ bti step q5 --answers - <<'END'
  > outcome: go-on
  > END
  bti: feil: Samtykket til loggen er trekt tilbake, så saka kan ikkje gå vidare.
    Avslutt saka. Har dei ombestemt seg, skriv du samtykket på nytt.
  [3]
  $ bti acute q5 --answers - <<'END' | tail -4
  > {to: barnevernvakta, text: Sa frå at eleven er redd for å bli henta i ettermiddag.}
  > END
     saka. Har dei ombestemt seg, skriv du samtykket på nytt.
  Neste: Set i verk tiltak (nivå 1, steg 3 av 5)
  Neste dato: 11. januar 2027
  Gå vidare med: bti step Q5ZM-MZ0P
# A week later child welfare has spoken with mor. She says yes again, and the plan is made anew without the stepfather.
@ 2026-12-01T09:00:00+01:00
  $ export BTI_USER=helsesyk1
  $ bti due
  Q5ZM-MZ0P · nivå 1: Set i verk tiltak · helsesjukepleiar (helsesyk1)
    !! Sidan 23. november 2026: Saka vart akutt, og har ikkje gått vidare sidan.
       [acute]
       Gjer det som står under akutt i rettleiaren, og skriv ned kva de gjorde.
    !! Sidan 23. november 2026: Trekt tilbake: Samtykke til stafettlogg.
       [consent-withdrawn]
       Stopp det samtykket gjaldt. Gjaldt det stafettloggen, avsluttar de han. Ei
       teneste går ut med bti add SAK left. Har ho stafettpinnen, gjev du han
       vidare: bti hand-over SAK.

  Saker: 1. Brot i oppfølginga: 2. Kjem: 0.
  Gå vidare i ei sak med bti step SAK. Kva kvart funn tyder: man bti-findings.
  [1]
  $ bti add q5 consent --answers - > /dev/null <<'END'
  > {consent: log, given-by: guardian, form: written}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > note: Barnevernstenesta følgjer opp familien. Planen vår må lagast om saman med mor og eleven.
  > outcome: back
  > END
  $ bti due
  Ingen brot i oppfølginga, og ingenting som hastar.
  $ bti show q5 | head -5
  Sak Q5ZM-MZ0P
  Nivå 1, Tidleg innsats i eiga teneste · Steg 2 av 5: Skap felles forståing
  Merkt akutt 23. november 2026.
  Meldt til barnevernstenesta, leiande helsesjukepleiar, 23. november 2026.
  Meldt til barnevernvakta, 23. november 2026.
# She had forgotten one call. Written down late, it makes the case acute anew.
  $ bti acute q5 --answers - <<'END' | tail -3
  > {to: fastlege, date: 24.11.2026}
  > END
  Neste: Skap felles forståing (nivå 1, steg 2 av 5)
  Neste dato: 11. januar 2027
  Gå vidare med: bti step Q5ZM-MZ0P
  $ bti list
  SAK        NIVÅ  STEG                   STAFETTHALDAR  NESTE
  Q5ZM-MZ0P  1     Skap felles forståing  helsesyk1      AKUTT !!

  !! Brot i oppfølginga. bti due fortel kva, og kva de kan gjere.
  Sjå ei sak med bti show SAK, gå vidare med bti step SAK.
  $ bti log q5 | grep -A 9 '^23'
  23. november 2026 kl. 08:40, helsesjukepleiar (helsesyk1), Skulehelsetenesta

  - Akutt

  23. november 2026 kl. 09:20, helsesjukepleiar (helsesyk1), Skulehelsetenesta

  - Akutt

  - Meldt frå
    Meldt til: barnevernstenesta, leiande helsesjukepleiar
    Kva som vart sagt: Barnevernstenesta kjem til skulen kl. 11. Vi ringjer
      ikkje heim før dei har sagt korleis.

  - Notat
  --
  23. november 2026 kl. 10:05, kontaktlærar (larer1), Skule

  - Akutt
    Kva som er akutt: Eleven ville ikkje ta av genseren i gymtimen.

  - Akutt

  - Akutt

  23. november 2026 kl. 15:30, kontaktlærar (larer1), Skule

  - Nei til samtykke
    Samtykke: Samtykke til stafettlogg
    Kven sa nei: føresett
    Kva som vart sagt: Mor vil ikkje ha nokon logg no.

  - Akutt

  - Meldt frå
