# Vindafjord: the plan's frame is the municipality's own, and the steps are the national model's.
  $ export BTI_LANG=nn
  $ bti guide show vindafjord
  Handlingsrettleiaren (Vindafjord, versjon 2026.1)

  I Vindafjord skal barn og unge vekse opp trygt. Vi tek alle bekymringar på
  alvor, store som små, og vil helst hjelpe før noko veks seg stort. For familiane
  skal det vere lett å gå til læraren eller til pedagogisk leiar i barnehagen.
  Rettleiaren viser kva du gjer, og korleis vi blir eitt lag rundt barnet.

  Dette står vi for:

  - Kvart barn skal bli sett og kjenne at det meistrar noko. Det treng alle, og
    det har alle rett på.
  - Det er dei føresette som har ansvaret for livet og oppveksten til barnet.
  - Vi snakkar med dei føresette og møter dei med respekt.
  - Ser du at eit barn treng omsorg eller støtte, har du òg eit ansvar for at
    hjelpa kjem.
  - Vi går inn tidleg og på tvers av fag, og byggjer på det barnet og dei
    føresette har å by på.
  - Vi ser etter krefter i nærmiljøet.

  Nivå 0: Avklar bekymringa
    0/define  Set ord på undringa
    0/share-leader  Del med næraste leiar
    0/share-family  Del med barnet eller familien
    0/talk  Samtalen
    0/close  Avslutt saka

  Nivå 1: Tiltak i eiga teneste
    1/open-log  Opprett stafettlogg
    1/shared-understanding  Skap felles forståing
    1/carry-out  Set i gang tiltaka
    1/discussion  Evalueringsmøte – drøft
    1/decision  Evalueringsmøte – vegen vidare

  Nivå 2: Enkelt tverrfagleg samarbeid
    2/partners  Avklar samarbeidspartnarar
    2/cooperation-meeting  Samarbeidsmøte
    2/carry-out  Set i gang tiltaka
    2/discussion  Evalueringsmøte – drøft
    2/decision  Evalueringsmøte – vegen vidare

  Nivå 3: Meir omfattande tverrfagleg samarbeid
    3/partners  Avklar nye samarbeidspartnarar
    3/cooperation-meeting  Samarbeidsmøte
    3/carry-out  Set i gang dei samordna tiltaka
    3/discussion  Evalueringsmøte – drøft
    3/decision  Evalueringsmøte – framleis samordning?

  !! Fare for liv eller helse, vald eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Kjelde: BTI-modellen. Plan for tverrfagleg samhandling, Vindafjord kommune
  Attfortald, ikkje ei offisiell utgåve. Planen vart handsama i kommunestyret 15.
  desember 2020. Han viser til ein handlingsrettleiar på nettsida til kommunen, og
  den kan seie noko anna enn denne.

  Kjelde: BTI-rettleiaren, bti-base-nn
  Alle stega er tekne over herifrå, og alt anna som planen ikkje seier noko om.
  $ bti guide check vindafjord
  Alt i orden. Rettleiarar: 1. Saker: 0.
# What is the municipality's own.
  $ bti guide show vindafjord --origin | grep '^vindafjord'
  vindafjord@2026.1  language, about
  vindafjord@2026.1  sources
  vindafjord@2026.1  services/school: documents
  vindafjord@2026.1  consents: team
  vindafjord@2026.1  tools: team-case, consent-team
  vindafjord@2026.1  anytime: raise, ask-tot, ask-resource-team
  vindafjord@2026.1  levels/0: title, text
  vindafjord@2026.1  levels/0/steps/talk/notes: text
  vindafjord@2026.1  levels/0/steps/talk/tools: consent-team, team-case
  vindafjord@2026.1  levels/1: title, text
  vindafjord@2026.1  levels/2: text
  vindafjord@2026.1  levels/2/steps/partners: text
  vindafjord@2026.1  levels/2/steps/partners/tools: consent-team, team-case
  vindafjord@2026.1  levels/3: title, text
  vindafjord@2026.1  municipality, teams, wheel
# The year: nineteen meetings, of which three have a day, a week or a month of their own.
  $ bti wheel 2027 --guide vindafjord
  Årshjul 2027: Handlingsrettleiaren

  Mars
    Introduksjonsprogrammet for flyktningar
      veke 9, 1.–7. mars
      Integreringstenesta
      Politiet underviser.
    Ung på hjul
      siste onsdag før påske, onsdag 24. mars
      Helsesjukepleiarar, ambulanse og brannvesen
      Politiet koordinerer.

  Oktober
    Treffpunkt om rus lokalt
      Psykisk helse, kommunelegen og politiet
      For at alle skal vite det same om korleis det står til.

  Utan fast dato
    Desse set de dato for sjølve.
    Fagmøte
      annankvar månad
      Kvar eining for seg
      Om lag så ofte, seier planen.
    Tverrfagleg fagmøte
      2 gonger i året
      Tilsette i barnevernet, PPT og skulehelsetenesta
    Fag- og utviklingsmøte
      3 gonger i året
      Barnehage, skule og PPT
      Barnevern, helse og politi blir bedne inn når det gjeld dei.
    Tverrfagleg leiarmøte
      minst éin gong i året
      Barnevern, helse og PPT
      Jamnleg, seier planen.
    BTI-samhandlingsmøte
      2 gonger i året
      Barnehage, òg dei private, skule, helse, PPT og barnevern
      Politiet er alltid med den første timen, og lenger når det er ønskt.
    På Gli'm – BTI-konferansen
      éin gong i året
      Alle tilsette som arbeider med barn og unge
    TOT på ungdomsskulen
      5–6 gonger i året
      Rektor, inspektør eller sosiallærar, helse, barnevern, PPT og
      politikontakten
    TOT i barnehage og skule
      minst 2 gonger i året
      Leiar, lærar eller pedagog, spesialpedagog og PP-kontakten
    Ressursteam eller innsatsteam i ei aktuell sak
      ved behov
      PPT, helsesjukepleiar, barnevern, NAV og andre
    PPT-dagar
      minst éin gong i året
      PPT-kontakten og kvar barnehage og skule
      Jamnleg gjennom året, seier planen.
    Arbeidsutvalet for lokal førebygging av rus og kriminalitet
      4 gonger i året
      Rektorane på ungdomsskulane, politiet, dei vidaregåande skulane i området,
      oppfølgingstenesta, og einingsleiarane for kultur, NAV, helse og barnevern
    Folkehelseforum
      4–6 gonger i året
      Representantar for områda til alle kommunalsjefane
    Styringsgruppa for folkehelseforum og BTI
      2 gonger i året
      Kommunalsjefane, og politiet og andre når saka tilseier det
      Gruppa har òg det lokale førebyggjande arbeidet mot rus og kriminalitet.
    Interkommunalt nettverk
      2 gonger i året
      KoRus vest og RVTS
    Nettverket for barn som pårørande
      2 gonger i året
      Helse Fonna, Barns Beste og kontaktpersonen i kommunen
    Gjennomgang av stafettlogg og handlingsrettleiar
      éin gong i året
      Leiarane
      Dei syter for opplæring og oppfølging av nytilsette og andre.
# The upbringing team at lower secondary school, and the resource teams for kindergartens and primary schools.
  $ bti team list --guide vindafjord
  tot: Tverrfagleg oppvekstteam (TOT)
  resource-team: Ressursteam for barnehage og barneskule

  Sakliste: bti team agenda TEAM. Referat: bti team minutes TEAM
  $ bti team agenda tot --guide vindafjord
  Tverrfagleg oppvekstteam (TOT)
  ==============================

  Står du fast, eller veit du ikkje korleis du skal gå fram? Kvar ungdomsskule har
  eit fast team som gjev råd og kan hjelpe dykk å få tak i andre. Det handlar mest
  om enkeltelevar eller om noko som skjer i ungdomsmiljøet, men systemsaker høyrer
  òg heime der.

  - Skulen til ungdommen eig møtet, og der møtest de om ikkje anna er avtalt.
  - Andre enn dei faste blir bedne inn når dei kan hjelpe.
  - Ei enkeltsak kjem berre opp med samtykke. Dei føresette og eleven får tilbod
    om å vere med.
  - Skulen skriv referat, arkiverer det i WebSak og sender det til dei faste i
    teamet.
  - Enkeltsaker skal ikkje stå i referatet, berre at de har drøfta ei. Papira går
    i elevmappa.

  Kven som sit i teamet:  Rektor · Inspektør eller sosiallærar · Helsesjukepleiar
                          · Barnevernet · PPT · Politikontakten
  Slik blir ei sak meld:  Munnleg eller skriftleg til rektor, som sender saka
                          vidare. Det kan alle fagfolka i møtet gjere, og det kan
                          dei føresette.
  Samtykke:               Samtykke til at saka blir teken opp i TOT eller
                          ressursteam. Utan det kan saka berre drøftast anonymt.

  Sakliste
  --------

  1  Saka: Kva gjeld det, og korleis har ungdommen og familien det?
  2  Endringa: Kva skal bli annleis? Kva seier ungdommen, familien, skulen og
     tenestene?
  3  Ressursane: Kven og kva kan vere med og få det til?
  4  Konklusjonen: Kva vart de samde om, og kven går vidare med det?
  $ bti team agenda resource-team --guide vindafjord
  Ressursteam for barnehage og barneskule
  =======================================

  Er du uroa for eit barn, og usikker på kva du gjer? Barnehagane og barneskulane
  har ressursteam som gjev råd og kan hjelpe dykk å få tak i andre. Der tek de opp
  både enkeltsaker og systemsaker.

  - Barnehagen eller skulen til barnet eig møtet, og der møtest de om ikkje anna
    er avtalt.
  - Andre enn dei faste blir bedne inn når dei kan hjelpe.
  - Ei enkeltsak kjem berre opp med samtykke. Familien får tilbod om å vere med.
  - Barnehagen eller skulen skriv referat, arkiverer det i WebSak og sender det
    til dei faste i teamet.
  - Enkeltsaker skal ikkje stå i referatet, berre at de har drøfta ei. På skulen
    går papira i elevmappa.

  Kven som sit i teamet:  Styrar eller rektor · Pedagogisk leiar eller
                          barnehagelærar · Inspektør eller sosiallærar ·
                          Helsesjukepleiar · Barnevernet · PPT
  Slik blir ei sak meld:  Munnleg eller skriftleg til styrar eller rektor, som
                          sender saka vidare. Det kan alle fagfolka i møtet gjere,
                          og det kan dei føresette.
  Samtykke:               Samtykke til at saka blir teken opp i TOT eller
                          ressursteam. Utan det kan saka berre drøftast anonymt.

  Sakliste
  --------

  1  Saka: Kva gjeld det, og korleis har barnet og familien det?
  2  Endringa: Kva skal bli annleis? Kva seier barnet, familien, barnehagen eller
     skulen og tenestene?
  3  Ressursane: Kven og kva kan vere med og få det til?
  4  Konklusjonen: Kva vart de samde om, og kven går vidare med det?
# A father is worried. The team is offered when the family knows.
  $ bti init sak --guide vindafjord > /dev/null
  $ cd sak
  $ export BTI_SERVICE=school
@ 2026-09-01T10:00:00+02:00
  $ bti new --answers - <<'END'
  > {acute: no, raised-by: guardian, subject: {kind: youth, born: 2012}, concern: Far er uroa. Ungdommen er mykje borte frå timane., outcome: go-on}
  > END
  Saksnummer: Q5ZM-MZ0P

  Lagra i sak Q5ZM-MZ0P: saka opna, kven saka gjeld, uro, avgjerd.
  Neste: Del med næraste leiar (nivå 0, steg 2 av 5)
  Gå vidare med: bti step Q5ZM-MZ0P
  $ bti step q5 --show | tail -n 9
      Skriv kven du drøfta det med, og om det var anonymt.

  Vegar vidare:
    - Saka skal vidare
      -> steg 3: Del med barnet eller familien
    - Det er ikkje grunn til å gå vidare
      -> steg 5: Avslutt saka

  Gå vidare med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {contacted: {whom: [far, ungdommen]}, outcome: go-on}
  > END
  $ bti step q5 --show
  Sak Q5ZM-MZ0P
  Nivå 0, Avklar bekymringa · Steg 4 av 5: Samtalen
  Skule

  Fortel kva du har lagt merke til, og høyr korleis dei sjølve ser det. Kva går
  bra? Kva har dei prøvd?

  Så finn de ut saman kva som trengst: Held det å ha snakka om det, kan de hjelpe
  sjølve, eller må andre inn med ein gong?

  * Er ikkje barnet med? Avtal kven som spør barnet, og kven som fortel det kva de
    snakka om.

  * Er mor eller far sjuk, eller slit dei med rus eller anna, er barna pårørande.
    Spør kva barna veit, og kven dei kan snakke med.

  * Står de fast? Ungdomsskulane har TOT, og barnehagane og barneskulane har
    ressursteam. Spør familien om de kan ta saka opp der. Seier dei ja, melder du
    ho til rektor eller styrar.

  Verktøy:
    t1  Førebu og hald samtalen
    t2  Samtalenotat
    t3  Bekymringssamtale
    t4  BTI: til deg som er føresett
    t5  Skjema for samtykke til TOT eller ressursteam
    t6  Sak til TOT eller ressursteam

  Her dokumenterer du: Papir i saka legg du i elevmappa på skulen.

  !! Fare for liv eller helse, vald eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

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
      -> nivå 1, steg 1: Opprett stafettlogg
    - Andre må inn no – rett til nivå 2
      -> nivå 2, steg 1: Avklar samarbeidspartnarar
    - Det er ikkje grunn til å følgje opp
      -> steg 5: Avslutt saka
    - Vi må snakke saman ein gong til
      -> steg 3: Del med barnet eller familien
    - Vi vil ta saka opp i TOT eller ressursteam
      -> saka blir på dette steget

  Gå vidare med: bti step Q5ZM-MZ0P
# The team's advice is no way on before the family has said yes.
  $ bti step q5 --answers - <<'END'
  > {consulted: {body: tot, with: TOT, anonymous: no}, outcome: ask-tot}
  > END
  bti: feil: Tverrfagleg oppvekstteam (TOT) får berre høyre om saka med samtykke, eller anonymt: Samtykke til at saka blir teken opp i TOT eller ressursteam.
    Be om samtykket først, eller drøft saka anonymt.
  bti: feil: Steget har ikkje utfallet «ask-tot» no.
    Vel mellom: level-1, level-2, not-needed, back, raise.
  [3]
# The family says no: it is written down, and nothing stops.
  $ cp -r . ../nei
  $ cd ../nei
  $ bti step q5 --answers - <<'END'
  > refusal: {consent: team, given-by: guardian, text: Far vil vente med teamet.}
  > conversation: {present: [far, ungdommen], text: Skulen prøver sjølv først.}
  > voice: Det er berre i to av timane.
  > outcome: level-1
  > END

  Lagra i sak Q5ZM-MZ0P: samtale, meininga til barnet, nei til samtykke, avgjerd.
  Neste: Opprett stafettlogg (nivå 1, steg 1 av 5)
  Gå vidare med: bti step Q5ZM-MZ0P
  $ cd ../sak
# It says yes, and the case is raised.
  $ bti step q5 --answers - <<'END'
  > consent: {given-by: guardian, form: written, kept-at: elevmappa}
  > outcome: raise
  > END

  Lagra i sak Q5ZM-MZ0P: samtykke, avgjerd.
  Neste: Samtalen (nivå 0, steg 4 av 5)
  Gå vidare med: bti step Q5ZM-MZ0P
  $ bti step q5 --show | grep -A 6 'Vi vil ta'
    - Vi vil ta saka opp i TOT eller ressursteam
      -> saka blir på dette steget
    - Vi har fått råd frå TOT
      -> saka blir på dette steget
    - Vi har fått råd frå ressursteamet
      -> saka blir på dette steget
  ¶
# The advice is recorded in the case, which stays where it is.
  $ bti step q5 --answers - <<'END'
  > consulted: {body: tot, with: TOT, anonymous: no, text: Finn ut kva timar det gjeld. Spør skulehelsetenesta.}
  > outcome: ask-tot
  > END

  Lagra i sak Q5ZM-MZ0P: drøfting, avgjerd.
  Neste: Samtalen (nivå 0, steg 4 av 5)
  Gå vidare med: bti step Q5ZM-MZ0P
  $ bti log q5 | tail -n 22

  1. september 2026 kl. 10:00, larer1, Skule

  - Samtykke
    Samtykke: Samtykke til at saka blir teken opp i TOT eller ressursteam
    Gjeve av: føresett
    Form: skriftleg
    Kvar skjemaet ligg: elevmappa

  - Avgjerd
    Utfall: Vi vil ta saka opp i TOT eller ressursteam
    Vidare: Nivå 0, steg 4: Samtalen → Blir på steget

  - Drøfting
    Drøfta med: TOT
    Anonymt: nei
    Kva som kom fram: Finn ut kva timar det gjeld. Spør skulehelsetenesta.
    Team eller rolle: Tverrfagleg oppvekstteam (TOT)

  - Avgjerd
    Utfall: Vi har fått råd frå TOT
    Vidare: Nivå 0, steg 4: Samtalen → Blir på steget
# The minutes of the team hold no case.
  $ bti team minutes tot --answers - <<'END'
  > present: [Rektor, Helsesjukepleiar, PPT, Politikontakten]
  > agenda: [present, change, resources, conclusion]
  > cases: {consent: 1, anonymous: 0}
  > general: [Mopedane på skuleplassen var oppe.]
  > END
  # Referat: Tverrfagleg oppvekstteam (TOT)

  - **Dato:** 1. september 2026
  - **Til stades:** Rektor · Helsesjukepleiar · PPT · Politikontakten

  ## Dette gjekk vi gjennom

  - Saka
  - Endringa
  - Ressursane
  - Konklusjonen

  ## Saker

  Éi sak vart drøfta, med samtykke.

  Det som gjeld ei enkelt sak, står i saka og ikkje her.

  ## Generelt

  - Mopedane på skuleplassen var oppe.
# A kindergarten is offered the resource team alone.
  $ bti step q5 --service kindergarten --show | grep 'råd frå'
    - Vi har fått råd frå ressursteamet
# On to level 2, where another service comes in.
  $ bti step q5 --answers - > /dev/null <<'END'
  > conversation: {present: [far, ungdommen], text: Skulehelsetenesta bør inn no.}
  > voice: Det er berre i to av timane.
  > outcome: level-2
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: open-log-first
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {log: here, consent: {consent: log, given-by: guardian, form: written}, holder: {holder: larar1, service: school}, outcome: back-to-2}
  > END
  $ bti step q5 --show
  Sak Q5ZM-MZ0P
  Nivå 2, Enkelt tverrfagleg samarbeid · Steg 1 av 5: Avklar samarbeidspartnarar
  Skule

  Finn ut saman med familien kven som kan hjelpe, og ta kontakt. Er de usikre,
  spør de TOT på ungdomsskulen eller ressursteamet for barnehage og barneskule.
  Det krev samtykke.

  - Spør om samtykke før tenesta kjem inn. Bruk skjemaet.
  - Dei føresette samtykkjer. Frå 16-årsdagen gjer ungdommen det sjølv.
  - Finst det ingen stafettlogg enno, opnar de han først.

  Verktøy:
    t1  Skjema for samtykke til tverrfagleg samarbeid
    t2  Skjema for samtykke til TOT eller ressursteam
    t3  Sak til TOT eller ressursteam

  Her dokumenterer du: Papir i saka legg du i elevmappa på skulen.

  !! Fare for liv eller helse, vald eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør steget om:
    - Deltakar (må med)
    - Samtykke til tverrfagleg samarbeid (må med)

  Dette manglar før saka kan gå vidare:
    - Det er med for få andre tenester; her trengst minst 1.
      Skriv kva teneste som kjem inn, og kven derifrå.
    - Dette manglar eller gjeld ikkje lenger: Samtykke til tverrfagleg samarbeid.
      Be om samtykket, og skriv kven som gav det og om det var skriftleg. Eit nei
      blir òg skrive ned.

  Vegar vidare:
    - Vi veit kven som skal vere med
      -> steg 2: Samarbeidsmøte
    - Hald fram hos oss likevel – nivå 1
      -> nivå 1, steg 2: Skap felles forståing
    - Vi vil ta saka opp i TOT eller ressursteam
      -> saka blir på dette steget
    - Vi har fått råd frå TOT
      -> saka blir på dette steget
    - Vi har fått råd frå ressursteamet
      -> saka blir på dette steget

  Gå vidare med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - <<'END'
  > participant: {who: helsesjukepleiar, service: school-health}
  > consent: {consent: cooperation, given-by: guardian, form: written, services: school-health}
  > outcome: go-on
  > END

  Lagra i sak Q5ZM-MZ0P: deltakar, samtykke, avgjerd.
  Neste: Samarbeidsmøte (nivå 2, steg 2 av 5)
  Gå vidare med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [far, ungdommen, helsesjukepleiar]}
  > voice: Eg vil sitje saman med nokon eg kjenner.
  > goal: Ungdommen er i alle timane kvar dag.
  > measure: {text: Samtale kvar veke, who: helsesjukepleiar, where: skulen}
  > meeting: {date: 15.10}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
@ 2026-10-15T10:00:00+02:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > {minutes: {present: [far, ungdommen, helsesjukepleiar]}, voice: Det går betre., evaluation: {measure: 1.1, effect: some-effect}, outcome: go-on}
  > END
# The education plan takes over.
  $ cp -r . ../iop
  $ cd ../iop
  $ bti step q5 --answers - <<'END'
  > {outcome: iop, reason: Det er gjort vedtak., successor: kontaktlærer}
  > END

  Lagra i sak Q5ZM-MZ0P: avgjerd.
  Stafettloggen er avslutta, og IOP har teke over.
  Takk for at du følgde opp! Sei til dei det gjeld at dei alltid kan kome tilbake.
  Trengst saka igjen, opnar du ho med: bti reopen Q5ZM-MZ0P
  $ cd ../sak
# Or the work grows, at level 3.
  $ bti step q5 --answers - <<'END'
  > {outcome: level-3, reason: Fleire må dra saman.}
  > END

  Lagra i sak Q5ZM-MZ0P: avgjerd.
  Neste: Avklar nye samarbeidspartnarar (nivå 3, steg 1 av 5)
  Gå vidare med: bti step Q5ZM-MZ0P
# The family wants no more.
  $ cp -r . ../stopp
  $ cd ../stopp
  $ bti step q5 --answers - <<'END'
  > {note: Familien klarer seg sjølv no., outcome: stop}
  > END

  Lagra i sak Q5ZM-MZ0P: notat, avgjerd.
  Saka er avslutta.
  Takk for at du følgde opp! Sei til dei det gjeld at dei alltid kan kome tilbake.
  Trengst saka igjen, opnar du ho med: bti reopen Q5ZM-MZ0P
  $ cd ../sak
  $ bti step q5 --answers - > /dev/null <<'END'
  > participant: {who: rådgjevar, service: ppt}
  > consent: {consent: cooperation, given-by: guardian, form: written, services: ppt}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [far, ungdommen, helsesjukepleiar, rådgjevar]}
  > voice: Eg vil vere med dei andre.
  > meeting: {date: 26.11}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
@ 2026-11-26T10:00:00+01:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > {minutes: {present: [far, ungdommen, rådgjevar]}, voice: No er det bra., evaluation: {measure: 1.1, effect: achieved}, outcome: go-on}
  > END
  $ cp -r . ../ip
  $ cd ../ip
  $ bti step q5 --answers - <<'END'
  > {outcome: ip, reason: Ungdommen treng koordinert hjelp lenge., successor: koordinator}
  > END

  Lagra i sak Q5ZM-MZ0P: avgjerd.
  Stafettloggen er avslutta, og IP har teke over.
  Takk for at du følgde opp! Sei til dei det gjeld at dei alltid kan kome tilbake.
  Trengst saka igjen, opnar du ho med: bti reopen Q5ZM-MZ0P
  $ cd ../sak
  $ bti step q5 --answers - <<'END'
  > {outcome: worked, reason: Ungdommen er i timane.}
  > END

  Lagra i sak Q5ZM-MZ0P: avgjerd.
  Saka er avslutta.
  Takk for at du følgde opp! Sei til dei det gjeld at dei alltid kan kome tilbake.
  Trengst saka igjen, opnar du ho med: bti reopen Q5ZM-MZ0P
# The dental service shows the family on.
  $ bti init ../tann --guide vindafjord > /dev/null
  $ cd ../tann
  $ export BTI_SERVICE=dental
  $ bti new --answers - <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child, born: 2018}, concern: Tredje time på rad utan frammøte., outcome: go-on}
  > END
  Saksnummer: EBZ9-9Y1K

  Lagra i sak EBZ9-9Y1K: saka opna, kven saka gjeld, uro, avgjerd.
  Neste: Del med næraste leiar (nivå 0, steg 2 av 5)
  Gå vidare med: bti step EBZ9-9Y1K
  $ bti step eb --answers - > /dev/null <<'END'
  > {consulted: {with: overtannlege, anonymous: no}, outcome: go-on}
  > END
  $ bti step eb --answers - <<'END'
  > {contacted: {whom: mor}, outcome: done-here}
  > END

  Lagra i sak EBZ9-9Y1K: kontakt med familien, avgjerd.
  Familien er vist vidare, og oppgåva di er gjord.
  Takk for at du følgde opp! Sei til dei det gjeld at dei alltid kan kome tilbake.
  Trengst saka igjen, opnar du ho med: bti reopen EBZ9-9Y1K
