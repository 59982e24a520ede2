# Stord: the municipality's own step names, network meetings at level 2, the first meeting with the agency at level 3.
  $ export BTI_LANG=nn
  $ bti guide show stord
  BTI-rettleiar (Stord, versjon 2026.1)

  Er du uroa for eit barn eller ein ungdom i Stord, viser rettleiaren kva du gjer
  no, og kva som kjem etterpå. Han har fire nivå med fem steg på kvart.

  - Nivå 0: Du set ord på uroa og går til leiaren din. Så ser de om familien skal
    få del i ho.
  - Nivå 1: De finn ei løysing saman med barnet og dei føresette, som regel i éi
    teneste.
  - Nivå 2: Fleire kommunale tenester er med, og de møtest til nettverksmøte.
  - Nivå 3: Det trengst ein instans de må tilvise til, og alle koordinerer det dei
    gjer.

  Arket «Oversikt over rettleiaren» viser alle stega på éi side. Skriv det ut og
  heng det opp.

  Nivå 0: Avklar uroa
    0/define  Definer uroa for eit barn
    0/share-leader  Del uroa med leiaren din
    0/share-family  Del uroa med føresette/barnet
    0/talk  Grunn til vidare oppfølging?
    0/close  Avslutt saka

  Nivå 1: Tidleg innsats i eiga teneste
    1/open-log  Samtykke til stafettlogg
    1/shared-understanding  Skap felles forståing
    1/carry-out  Set i verk tiltak
    1/discussion  Evalueringsmøte – drøftingsdel
    1/decision  Evalueringsmøte – avgjerd om vegen vidare

  Nivå 2: Tverrfagleg samarbeid i kommunen
    2/partners  Nettverksmøte – oppstart
    2/cooperation-meeting  Nettverksmøte – planlegg tiltak
    2/carry-out  Set i verk tiltak
    2/discussion  Evalueringsmøte – drøftingsdel
    2/decision  Evalueringsmøte – avgjerd om vegen vidare

  Nivå 3: Koordinert samarbeid med tilviste tenester
    3/partners  Første møte med aktuell instans
    3/cooperation-meeting  Planlegg tiltak
    3/carry-out  Set i verk koordinerte tiltak
    3/discussion  Evalueringsmøte – drøftingsdel
    3/decision  Evalueringsmøte – avgjerd om vidare koordinert innsats

  !! Fare for liv eller helse, vald eller overgrep: ring 112. Barnevernstenesta:
     97 55 21 63.

  Kjelde: BTI-rettleiar, Stord kommune
  Attfortald, ikkje ei offisiell utgåve. Vi kjenner berre oversikta over nivå og
  steg, slik ho er vist i ein presentasjon frå KoRus Øst. Seier rettleiaren til
  kommunen noko anna, er det han som gjeld.

  Kjelde: BTI-rettleiaren, bti-base-nn
  Alt som ikkje er Stord sitt eige, er teke over herifrå.
  $ bti guide show stord 2/partners --service school
  Nivå 2, Tverrfagleg samarbeid i kommunen · Steg 1 av 5: Nettverksmøte – oppstart
  Skule

  Finn ut saman med familien kva tenester i kommunen som kan hjelpe. Avtal ein
  dag, og kall inn til nettverksmøte. Er de usikre på kven det bør vere, drøftar
  de saka anonymt med nokon som kan meir.

  - Spør om samtykke før tenesta kjem inn. Bruk skjemaet.
  - Dei føresette samtykkjer. Frå 16-årsdagen gjer ungdommen det sjølv.
  - Finst det ingen stafettlogg enno, opnar de han først.
  - Avtal kven som høyrer med barnet før møtet, og om det trengst tolk.

  Verktøy:
    t1  Skjema for samtykke til tverrfagleg samarbeid
    t2  Innkalling til møte

  !! Fare for liv eller helse, vald eller overgrep: ring 112. Barnevernstenesta:
     97 55 21 63.

  Dette spør steget om:
    - Deltakar (må med)
    - Samtykke til tverrfagleg samarbeid (må med)
    - Planlagt møte: Nettverksmøte (må med)

  Vegar vidare:
    - Nettverksmøtet er avtalt
      -> steg 2: Nettverksmøte – planlegg tiltak
    - Opprett stafettlogg først
      -> nivå 1, steg 1: Samtykke til stafettlogg
    - Hald fram hos oss likevel – nivå 1
      -> nivå 1, steg 2: Skap felles forståing
    - Tilbake til samtalen – nivå 0
      -> nivå 0, steg 4: Grunn til vidare oppfølging?
    - Samtykket er trekt tilbake – avslutt stafettloggen
      -> saka blir avslutta
  $ bti guide show stord 3/partners --service school
  Nivå 3, Koordinert samarbeid med tilviste tenester · Steg 1 av 5: Første møte
  med aktuell instans
  Skule

  Bli kjende med instansen de har tilvist til, saman med familien. Planen kan
  vente til neste steg.

  - Spør om nytt samtykke før instansen får vite noko.
  - Dei føresette samtykkjer. Frå 16-årsdagen gjer ungdommen det sjølv.
  - Fortel kva de har prøvd, og kva som hjelpte. Spør kva instansen kan gjere.
  - Ta med dei som har noko å gjere, ikkje fleire.

  Tek det tid før de får møtast? Hald fram med tiltaka de har, og slepp ikkje
  taket i familien.

  Verktøy:
    t1  Skjema for samtykke til tverrfagleg samarbeid
    t2  Innkalling til møte

  !! Fare for liv eller helse, vald eller overgrep: ring 112. Barnevernstenesta:
     97 55 21 63.

  Dette spør steget om:
    - Deltakar (må med)
    - Samtykke til tverrfagleg samarbeid (må med)
    - Møtereferat: Første møte med instansen (må med)

  Vegar vidare:
    - Vi har møtt instansen
      -> steg 2: Planlegg tiltak
    - Hald fram utan instansen – nivå 2
      -> nivå 2, steg 3: Set i verk tiltak
    - Familien vil ikkje meir – avslutt
      -> saka blir avslutta
    - Samtykket er trekt tilbake – avslutt stafettloggen
      -> saka blir avslutta
# From a worry at school up to the agency, with one more municipal service on the way.
  $ bti init sak --guide stord > /dev/null
  $ cd sak
  $ export BTI_SERVICE=school
# The overview on one sheet, to be printed.
  $ bti tool show overview
  # BTI-rettleiaren på eitt ark

  Til å skrive ut og henge opp. Her er vegen. Kva du gjer på kvart steg, står i rettleiaren.

  Fare for liv eller helse, vald eller overgrep: ring 112. Barnevernstenesta: 97 55 21 63.

  ## Nivå 0: Avklar uroa

  Leiaren din først. Så ser de om familien skal få del i uroa.

  1. Definer uroa for eit barn
  2. Del uroa med leiaren din
  3. Del uroa med føresette/barnet
  4. Grunn til vidare oppfølging?
  5. Avslutt saka

  ## Nivå 1: Tidleg innsats i eiga teneste

  Barnet, dei føresette og éi teneste eller avdeling.

  1. Samtykke til stafettlogg
  2. Skap felles forståing
  3. Set i verk tiltak
  4. Evalueringsmøte – drøftingsdel
  5. Evalueringsmøte – avgjerd om vegen vidare

  ## Tverrfagleg samarbeid i kommunen: nivå 2

  Barnet, dei føresette og fleire kommunale tenester.

  1. Nettverksmøte – oppstart
  2. Nettverksmøte – planlegg tiltak
  3. Set i verk tiltak
  4. Evalueringsmøte – drøftingsdel
  5. Evalueringsmøte – avgjerd om vegen vidare

  ## Koordinert samarbeid med tilviste tenester: nivå 3

  Barnet, dei føresette, kommunale tenester og dei de har tilvist til.

  1. Første møte med aktuell instans
  2. Planlegg tiltak
  3. Set i verk koordinerte tiltak
  4. Evalueringsmøte – drøftingsdel
  5. Evalueringsmøte – avgjerd om vidare koordinert innsats
@ 2026-09-01T10:00:00+02:00
  $ bti new --answers - <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child, born: 2016}, concern: Eleven søv på pulten dei fleste dagane., outcome: go-on}
  > END
  Saksnummer: Q5ZM-MZ0N

  Lagra i sak Q5ZM-MZ0N: saka opna, kven saka gjeld, uro, avgjerd.
  Neste: Del uroa med leiaren din (nivå 0, steg 2 av 5)
  Gå vidare med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: go-on}
  > END

  Lagra i sak Q5ZM-MZ0N: drøfting, avgjerd.
  Neste: Del uroa med føresette/barnet (nivå 0, steg 3 av 5)
  Gå vidare med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - <<'END'
  > {contacted: {whom: [mor, far]}, outcome: go-on}
  > END

  Lagra i sak Q5ZM-MZ0N: kontakt med familien, avgjerd.
  Neste: Grunn til vidare oppfølging? (nivå 0, steg 4 av 5)
  Gå vidare med: bti step Q5ZM-MZ0N
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 0, Avklar uroa · Steg 4 av 5: Grunn til vidare oppfølging?
  Skule

  Møt barnet og dei føresette. Fortel kva du er uroa for, og høyr korleis dei
  sjølve ser det. Kva går bra? Kva har dei prøvd?

  Svar så saman på spørsmålet: Er det grunn til å følgje opp? Er svaret ja, ser de
  om de kan hjelpe sjølve, eller om andre må inn med ein gong.

  * Er ikkje barnet med? Avtal kven som spør barnet, og kven som fortel det kva de
    snakka om.

  * Er mor eller far sjuk, eller slit dei med rus eller anna, er barna pårørande.
    Spør kva barna veit, og kven dei kan snakke med.

  Verktøy:
    t1  Førebu og hald samtalen
    t2  Samtalenotat
    t3  Bekymringssamtale
    t4  BTI: til deg som er føresett

  !! Fare for liv eller helse, vald eller overgrep: ring 112. Barnevernstenesta:
     97 55 21 63.

  Dette spør steget om:
    - Samtale (må med)
    - Meininga til barnet (må med)

  Dette manglar før saka kan gå vidare:
    - Samtalen er ikkje skriven ned.
      Skriv kven som var med, og kva de vart samde om.
    - Barnets eiga meining manglar.
      Skriv barnets eigne ord, eller kvifor dei manglar og kven som spør.

  Vegar vidare:
    - Vi følgjer opp sjølve – nivå 1
      -> nivå 1, steg 1: Samtykke til stafettlogg
    - Andre må inn no – rett til nivå 2
      -> nivå 2, steg 1: Nettverksmøte – oppstart
    - Det er ikkje grunn til å følgje opp
      -> steg 5: Avslutt saka
    - Vi må snakke saman ein gong til
      -> steg 3: Del uroa med føresette/barnet

  Gå vidare med: bti step Q5ZM-MZ0N
# No reason to go on: the case is closed at level 0.
  $ cp -r . ../nei
  $ cd ../nei
  $ bti step q5 --answers - <<'END'
  > {conversation: {present: [mor, far], text: Eleven har hatt influensa og er på veg tilbake.}, voice: Eg er ikkje trøytt lenger., outcome: not-needed}
  > END

  Lagra i sak Q5ZM-MZ0N: samtale, meininga til barnet, avgjerd.
  Neste: Avslutt saka (nivå 0, steg 5 av 5)
  Gå vidare med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - <<'END'
  > {outcome: close}
  > END

  Lagra i sak Q5ZM-MZ0N: avgjerd.
  Saka er avslutta.
  Takk for at du følgde opp! Sei til dei det gjeld at dei alltid kan kome tilbake.
  Trengst saka igjen, opnar du ho med: bti reopen Q5ZM-MZ0N
  $ cd ../sak
# Reason to go on.
  $ bti step q5 --answers - <<'END'
  > {conversation: {present: [mor, far], text: Kveldane er lange heime. Vi prøver noko på skulen først.}, voice: Eg får ikkje sove., outcome: level-1}
  > END

  Lagra i sak Q5ZM-MZ0N: samtale, meininga til barnet, avgjerd.
  Neste: Samtykke til stafettlogg (nivå 1, steg 1 av 5)
  Gå vidare med: bti step Q5ZM-MZ0N
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 1, Tidleg innsats i eiga teneste · Steg 1 av 5: Samtykke til stafettlogg
  Skule

  Vis familien kva stafettloggen er, og kven som får lese han. Spør om dei seier
  ja. Eit nei er òg eit svar.

  - Fyll ut skjemaet saman. Loggen blir opna når samtykket er gjeve.
  - Frå no av er det du som er stafetthaldar, til de avtalar noko anna.

  Verktøy:
    t1  BTI: til deg som er føresett
    t2  Skjema for samtykke til stafettlogg
    t3  Stafetthaldaren

  !! Fare for liv eller helse, vald eller overgrep: ring 112. Barnevernstenesta:
     97 55 21 63.

  Dette spør steget om:
    - Stafettlogg (må med)
    - Samtykke til stafettlogg (må med)
    - Stafetthaldar (må med)

  Dette manglar før saka kan gå vidare:
    - Stafettloggen er ikkje opna.
      Spør familien om samtykke, og opne han der rettleiaren spør om det.
    - Dette manglar eller gjeld ikkje lenger: Samtykke til stafettlogg.
      Be om samtykket, og skriv kven som gav det og om det var skriftleg. Eit nei
      blir òg skrive ned.
    - Ingen held stafettpinnen.
      Vel ein stafetthaldar: helst den som er nærast i kvardagen.

  Vegar vidare:
    - Klart til å snakke om mål og tiltak
      -> steg 2: Skap felles forståing
    - Familien vil ikkje ha stafettlogg
      -> nivå 0, steg 4: Grunn til vidare oppfølging?

  Gå vidare med: bti step Q5ZM-MZ0N
# The family says no to the log: it is written down, and the question is asked anew.
  $ cp -r . ../utan-logg
  $ cd ../utan-logg
  $ bti step q5 --answers - <<'END'
  > {refusal: {given-by: both-guardians}, outcome: no-consent}
  > END

  Lagra i sak Q5ZM-MZ0N: nei til samtykke, avgjerd.
  Neste: Grunn til vidare oppfølging? (nivå 0, steg 4 av 5)
  Gå vidare med: bti step Q5ZM-MZ0N
  $ cd ../sak
  $ bti step q5 --answers - <<'END'
  > {log: here, consent: {given-by: guardian, form: written}, holder: {holder: larar1, service: school}, outcome: go-on}
  > END

  Lagra i sak Q5ZM-MZ0N: stafettlogg, samtykke, stafetthaldar, avgjerd.
  Neste: Skap felles forståing (nivå 1, steg 2 av 5)
  Gå vidare med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - <<'END'
  > conversation: {present: [mor, far], text: Fast leggetid og ein roleg start.}
  > voice: Eg vil ha ein roleg plass.
  > goal: Eleven er vaken i første time kvar dag.
  > measure: {text: Roleg start i biblioteket, who: larar1, where: skulen}
  > meeting: {date: 1.10}
  > outcome: go-on
  > END

  Lagra i sak Q5ZM-MZ0N: samtale, meininga til barnet, mål, tiltak, planlagt møte,
  avgjerd.
    ~ Råd: Set ein dag då de ser på målet igjen.
  Neste: Set i verk tiltak (nivå 1, steg 3 av 5)
  Neste dato: 1. oktober 2026
  Gå vidare med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
@ 2026-10-01T10:00:00+02:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > {minutes: {present: [mor, far]}, voice: Det er betre, evaluation: {measure: 1.1, effect: some-effect}, outcome: go-on}
  > END
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 1, Tidleg innsats i eiga teneste · Steg 5 av 5: Evalueringsmøte – avgjerd
  om vegen vidare
  Skule

  Bestem kva som skjer no, og skriv kort kvifor. Avtal kven som fortel det til
  barnet.

  !! Fare for liv eller helse, vald eller overgrep: ring 112. Barnevernstenesta:
     97 55 21 63.

  Dette spør steget om:
    - Avgjerd (må med)

  Vegar vidare:
    - Det verka – avslutt
      -> saka blir avslutta
    - Hald fram hos oss
      -> steg 3: Set i verk tiltak
    - Vi treng hjelp frå andre – nivå 2
      -> nivå 2, steg 1: Nettverksmøte – oppstart

  Gå vidare med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - <<'END'
  > {outcome: level-2, reason: Starten er god. Nettene er like ille.}
  > END

  Lagra i sak Q5ZM-MZ0N: avgjerd.
  Neste: Nettverksmøte – oppstart (nivå 2, steg 1 av 5)
  Gå vidare med: bti step Q5ZM-MZ0N
# Level 2. The network meeting gets its day before the step is left.
  $ bti step q5 --answers - <<'END'
  > participant: {who: helsesjukepleiar, service: school-health}
  > consent: {given-by: guardian, form: written, services: school-health}
  > outcome: go-on
  > END
  bti: feil: Neste møte er ikkje avtalt: Nettverksmøte.
    Avtal dato og stad før de skilst.
  [3]
  $ bti step q5 --answers - <<'END'
  > participant: {who: helsesjukepleiar, service: school-health}
  > consent: {given-by: guardian, form: written, services: school-health}
  > meeting: {date: 8.10, time: "14:00", place: skulen}
  > outcome: go-on
  > END

  Lagra i sak Q5ZM-MZ0N: deltakar, samtykke, planlagt møte, avgjerd.
  Neste: Nettverksmøte – planlegg tiltak (nivå 2, steg 2 av 5)
  Neste dato: 8. oktober 2026
  Gå vidare med: bti step Q5ZM-MZ0N
@ 2026-10-08T14:00:00+02:00
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 2, Tverrfagleg samarbeid i kommunen · Steg 2 av 5: Nettverksmøte – planlegg
  tiltak
  Skule

  No sit de rundt same bord. Bli kjende, la familien byrje, og lag éin plan.

  - Vel stafetthaldar: den som er nærmast til dagleg.
  - Fortel dei nye kva som er gjort, og kva som hjelpte.
  - Skriv mål og tiltak i stafettloggen medan alle ser på.
  - Set dato for evalueringsmøtet.

  * Skal ikkje barnet vere med? Då spør ein vaksen som barnet er trygg på, før
    møtet, og fortel etterpå.

  Verktøy:
    t1  Innkalling til møte
    t2  Møteplan
    t3  Stafetthaldaren

  !! Fare for liv eller helse, vald eller overgrep: ring 112. Barnevernstenesta:
     97 55 21 63.

  Dette spør steget om:
    - Møtereferat: Nettverksmøte (må med)
    - Stafetthaldar (på plass)
    - Meininga til barnet (må med)
    - Mål (på plass)
    - Tiltak (på plass)
    - Planlagt møte: Evalueringsmøte (må med)

  Dette manglar før saka kan gå vidare:
    - Møtet er ikkje skrive ned: Nettverksmøte.
      Skriv kven som møtte, og det viktigaste de drøfta.
    - Barnets eiga meining manglar.
      Skriv barnets eigne ord, eller kvifor dei manglar og kven som spør.
    - Neste møte er ikkje avtalt: Evalueringsmøte.
      Avtal dato og stad før de skilst.

  Vegar vidare:
    - Planen er lagd
      -> steg 3: Set i verk tiltak
    - Vi må avklare på nytt kven som skal vere med
      -> steg 1: Nettverksmøte – oppstart

  Gå vidare med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - <<'END'
  > minutes: {present: [mor, far, helsesjukepleiar]}
  > voice: Eg tenkjer så mykje når det er mørkt.
  > goal: Eleven søv heile natta.
  > measure: {goal: 2, text: Samtale kvar veke, who: helsesjukepleiar, where: skulen}
  > meeting: {date: 12.11}
  > outcome: go-on
  > END

  Lagra i sak Q5ZM-MZ0N: møtereferat, meininga til barnet, mål, tiltak, planlagt
  møte, avgjerd.
    ~ Råd: Når og kvar? Då ser alle når målet er nådd.
    ~ Råd: Set ein dag då de ser på målet igjen.
  Neste: Set i verk tiltak (nivå 2, steg 3 av 5)
  Neste dato: 12. november 2026
  Gå vidare med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
@ 2026-11-12T10:00:00+01:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, far, helsesjukepleiar]}
  > voice: Samtalane er fine.
  > evaluation: [{measure: 1.1, effect: achieved}, {measure: 2.1, effect: some-effect}]
  > outcome: go-on
  > END
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 2, Tverrfagleg samarbeid i kommunen · Steg 5 av 5: Evalueringsmøte –
  avgjerd om vegen vidare
  Skule

  Bestem kva som skjer no, og skriv kort kvifor. Avtal kven som fortel det til
  barnet.

  !! Fare for liv eller helse, vald eller overgrep: ring 112. Barnevernstenesta:
     97 55 21 63.

  Dette spør steget om:
    - Avgjerd (må med)

  Vegar vidare:
    - Det verka – avslutt
      -> saka blir avslutta
    - Hald fram – her eller på nivå 1
      -> steg 3: Set i verk tiltak / nivå 1, steg 3: Set i verk tiltak
    - Fleire frå kommunen bør inn – nytt nettverksmøte
      -> steg 1: Nettverksmøte – oppstart
    - Vi må tilvise – nivå 3
      -> nivå 3, steg 1: Første møte med aktuell instans
    - Gå over til IOP
      -> stafettloggen blir avslutta, og IOP tek over

  Gå vidare med: bti step Q5ZM-MZ0N
# The education plan takes over.
  $ cp -r . ../iop
  $ cd ../iop
  $ bti step q5 --answers - <<'END'
  > {outcome: iop, reason: Det er gjort vedtak., successor: kontaktlærer}
  > END

  Lagra i sak Q5ZM-MZ0N: avgjerd.
  Stafettloggen er avslutta, og IOP har teke over.
  Takk for at du følgde opp! Sei til dei det gjeld at dei alltid kan kome tilbake.
  Trengst saka igjen, opnar du ho med: bti reopen Q5ZM-MZ0N
  $ cd ../sak
# One more municipal service: a new network meeting, still level 2.
  $ bti step q5 --answers - <<'END'
  > {outcome: more-services, reason: Familien vil gjerne ha råd heime.}
  > END

  Lagra i sak Q5ZM-MZ0N: avgjerd.
  Neste: Nettverksmøte – oppstart (nivå 2, steg 1 av 5)
  Gå vidare med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - <<'END'
  > participant: {who: familierettleiar, service: child-welfare-service}
  > consent: {given-by: guardian, form: written, services: child-welfare-service}
  > meeting: {date: 19.11}
  > outcome: go-on
  > END

  Lagra i sak Q5ZM-MZ0N: deltakar, samtykke, planlagt møte, avgjerd.
  Neste: Nettverksmøte – planlegg tiltak (nivå 2, steg 2 av 5)
  Neste dato: 19. november 2026
  Gå vidare med: bti step Q5ZM-MZ0N
@ 2026-11-19T10:00:00+01:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, far, helsesjukepleiar, familierettleiar]}
  > voice: Det er greitt at nokon kjem heim.
  > measure: {goal: 2, text: Råd om kveldane, who: familierettleiar, where: heime}
  > meeting: {date: 10.12}
  > outcome: go-on
  > END
# The family wants no more: it ends there, with a note.
  $ cp -r . ../stopp
  $ cd ../stopp
  $ bti step q5 --answers - <<'END'
  > {note: Dei føresette vil klare seg sjølve no., outcome: stop}
  > END

  Lagra i sak Q5ZM-MZ0N: notat, avgjerd.
  Saka er avslutta.
  Takk for at du følgde opp! Sei til dei det gjeld at dei alltid kan kome tilbake.
  Eit møte er framleis planlagt. Avlys det med: bti add Q5ZM-MZ0N cancelled
  Trengst saka igjen, opnar du ho med: bti reopen Q5ZM-MZ0N
  $ cd ../sak
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
@ 2026-12-10T10:00:00+01:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, far, helsesjukepleiar, familierettleiar]}
  > voice: Eg drøymer vondt.
  > evaluation: [{measure: 2.1, effect: some-effect}, {measure: 2.2, effect: no-effect}]
  > outcome: go-on
  > END
  $ bti step q5 --answers - <<'END'
  > {outcome: level-3, reason: Det trengst utgreiing hos BUP.}
  > END

  Lagra i sak Q5ZM-MZ0N: avgjerd.
  Neste: Første møte med aktuell instans (nivå 3, steg 1 av 5)
  Gå vidare med: bti step Q5ZM-MZ0N
# Level 3. The agency must be met, and the consent must name it.
  $ bti step q5 --answers - <<'END'
  > {participant: {who: behandlar, service: bup}, outcome: go-on}
  > END
  bti: feil: Samtykke til tverrfagleg samarbeid manglar for: BUP.
    Samtykket må nemne kvar teneste som kjem inn, under «services».
  bti: feil: Møtet er ikkje skrive ned: Første møte med instansen.
    Skriv kven som møtte, og det viktigaste de drøfta.
  [3]
  $ bti step q5 --answers - <<'END'
  > participant: {who: behandlar, service: bup}
  > consent: {given-by: guardian, form: written, services: bup}
  > minutes: {present: [mor, far, behandlar, larar1]}
  > outcome: go-on
  > END

  Lagra i sak Q5ZM-MZ0N: deltakar, samtykke, møtereferat, avgjerd.
  Neste: Planlegg tiltak (nivå 3, steg 2 av 5)
  Gå vidare med: bti step Q5ZM-MZ0N
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 3, Koordinert samarbeid med tilviste tenester · Steg 2 av 5: Planlegg
  tiltak
  Skule

  Lag éin plan saman, og la familien byrje.

  - Er stafetthaldaren framleis den som er nærmast? Om ikkje, vel de ein ny.
  - Gjer dei nye kjende med det som er gjort.
  - Skriv mål og tiltak i stafettloggen medan alle ser på.
  - Set dato for evalueringsmøtet.

  * Skal ikkje barnet vere med? Då spør ein vaksen som barnet er trygg på, før
    møtet, og fortel etterpå.

  Verktøy:
    t1  Innkalling til møte
    t2  Møteplan
    t3  Stafetthaldaren

  !! Fare for liv eller helse, vald eller overgrep: ring 112. Barnevernstenesta:
     97 55 21 63.

  Dette spør steget om:
    - Stafetthaldar (på plass)
    - Meininga til barnet (må med)
    - Mål (på plass)
    - Tiltak (på plass)
    - Planlagt møte: Evalueringsmøte (må med)

  Dette manglar før saka kan gå vidare:
    - Barnets eiga meining manglar.
      Skriv barnets eigne ord, eller kvifor dei manglar og kven som spør.
    - Neste møte er ikkje avtalt: Evalueringsmøte.
      Avtal dato og stad før de skilst.

  Vegar vidare:
    - Planen er lagd
      -> steg 3: Set i verk koordinerte tiltak
    - Vi må møte instansen ein gong til
      -> steg 1: Første møte med aktuell instans

  Gå vidare med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - > /dev/null <<'END'
  > voice: Eg vil sleppe draumane.
  > measure: {goal: 2, text: Samtalar hos BUP, who: behandlar, where: BUP}
  > meeting: {date: 14.1.2027}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
@ 2027-01-14T10:00:00+01:00
  $ bti step q5 --answers - <<'END'
  > minutes: {present: [mor, far, behandlar]}
  > voice: Eg søv no.
  > evaluation: [{measure: 2.1, effect: achieved}, {measure: 2.2, effect: some-effect}, {measure: 2.3, effect: achieved}]
  > outcome: go-on
  > END

  Lagra i sak Q5ZM-MZ0N: møtereferat, meininga til barnet, evaluering, avgjerd.
  Neste: Evalueringsmøte – avgjerd om vidare koordinert innsats (nivå 3, steg 5 av
  5)
  Gå vidare med: bti step Q5ZM-MZ0N
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 3, Koordinert samarbeid med tilviste tenester · Steg 5 av 5:
  Evalueringsmøte – avgjerd om vidare koordinert innsats
  Skule

  Bestem kva som skjer no, og skriv kort kvifor. Avtal kven som fortel det til
  barnet.

  !! Fare for liv eller helse, vald eller overgrep: ring 112. Barnevernstenesta:
     97 55 21 63.

  Dette spør steget om:
    - Avgjerd (må med)

  Vegar vidare:
    - Det verka – avslutt
      -> saka blir avslutta
    - Hald fram – her eller på eit lågare nivå
      -> steg 3: Set i verk koordinerte tiltak / nivå 2, steg 3: Set i verk tiltak
      / nivå 1, steg 3: Set i verk tiltak
    - Gå over til individuell plan (IP)
      -> stafettloggen blir avslutta, og IP tek over
    - Gå over til IOP
      -> stafettloggen blir avslutta, og IOP tek over

  Gå vidare med: bti step Q5ZM-MZ0N
# An individual plan takes over.
  $ cp -r . ../ip
  $ cd ../ip
  $ bti step q5 --answers - <<'END'
  > {outcome: ip, reason: Det trengst hjelp frå fleire i lang tid., successor: koordinator}
  > END

  Lagra i sak Q5ZM-MZ0N: avgjerd.
  Stafettloggen er avslutta, og IP har teke over.
  Takk for at du følgde opp! Sei til dei det gjeld at dei alltid kan kome tilbake.
  Trengst saka igjen, opnar du ho med: bti reopen Q5ZM-MZ0N
  $ cd ../sak
# Or it worked.
  $ bti step q5 --answers - <<'END'
  > {outcome: worked, reason: Eleven søv og er vaken på skulen.}
  > END

  Lagra i sak Q5ZM-MZ0N: avgjerd.
  Saka er avslutta.
  Takk for at du følgde opp! Sei til dei det gjeld at dei alltid kan kome tilbake.
  Trengst saka igjen, opnar du ho med: bti reopen Q5ZM-MZ0N
# The dental service shows the family on, and its task is done.
  $ bti init ../tann --guide stord > /dev/null
  $ cd ../tann
  $ export BTI_SERVICE=dental
  $ bti new --answers - <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child, born: 2018}, concern: Tredje time på rad utan frammøte., outcome: go-on}
  > END
  Saksnummer: EBZ9-9Y1F

  Lagra i sak EBZ9-9Y1F: saka opna, kven saka gjeld, uro, avgjerd.
  Neste: Del uroa med leiaren din (nivå 0, steg 2 av 5)
  Gå vidare med: bti step EBZ9-9Y1F
  $ bti step eb --answers - > /dev/null <<'END'
  > {consulted: {with: overtannlege, anonymous: no}, outcome: go-on}
  > END
  $ bti step eb --show
  Sak EBZ9-9Y1F
  Nivå 0, Avklar uroa · Steg 3 av 5: Del uroa med føresette/barnet
  Tannhelsetenesta

  Ta tidleg med dei det gjeld. Dei veit mest om korleis dei har det.

  - Snakk med barnet eller ungdommen når det fell seg naturleg. Undre deg høgt, og
    ver ærleg.
  - Ta kontakt med dei føresette eller den gravide. Sei kort kva du har sett, og
    be om ein samtale.
  - Sei kva de skal finne ut av: om det trengst hjelp, og korleis de kan få det
    til saman.
  - Skal barnet vere med? Trengst det tolk?

  Du treng ikkje halde samtalen sjølv. Be familien ta han med helsesjukepleiar,
  lærar eller ein annan som er nær dei til dagleg. Tilby deg gjerne å ringje for
  dei. Då treng du samtykke til å gje informasjon.

  Så er oppgåva di gjord, men meldeplikta har du framleis.

  * Mistenkjer du vald eller overgrep? Då snakkar du ikkje med dei føresette
    først. Ring barnevernet eller politiet, og spør kva som er trygt.

  Verktøy:
    t1  Førebu og hald samtalen
    t2  BTI: til deg som er føresett
    t3  Skjema for samtykke til å gje informasjon

  !! Fare for liv eller helse, vald eller overgrep: ring 112. Barnevernstenesta:
     97 55 21 63.

  Dette spør steget om:
    - Kontakt med familien (må med)

  Dette manglar før saka kan gå vidare:
    - Det står ikkje at familien er kontakta.
      Skriv kven du snakka med, og om det trengst tolk.

  Vegar vidare:
    - Eg har vist dei vidare, og oppgåva mi er gjord
      -> oppgåva di er gjord
    - Eg får ikkje kontakt – tilbake til leiaren
      -> steg 2: Del uroa med leiaren din

  Gå vidare med: bti step EBZ9-9Y1F
  $ bti step eb --answers - <<'END'
  > {contacted: {whom: mor, text: Ho ringjer helsesjukepleiar sjølv.}, outcome: done-here}
  > END

  Lagra i sak EBZ9-9Y1F: kontakt med familien, avgjerd.
  Familien er vist vidare, og oppgåva di er gjord.
  Takk for at du følgde opp! Sei til dei det gjeld at dei alltid kan kome tilbake.
  Trengst saka igjen, opnar du ho med: bti reopen EBZ9-9Y1F
# Violence: the municipality's own child welfare number stands with the police.
  $ bti new --answers - <<'END'
  > {acute: yes, raised-by: staff, subject: {kind: child}, concern: Barnet har blåmerke etter slag og vil ikkje heim.}
  > END
  Saksnummer: 5HYX-YX24
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

  Lagra i sak 5HYX-YX24: saka opna, akutt, kven saka gjeld, uro.
  Neste: Definer uroa for eit barn (nivå 0, steg 1 av 5)
  Gå vidare med: bti step 5HYX-YX24
