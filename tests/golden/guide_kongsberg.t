# Kongsberg: the school wonders. Child and guardians are always involved at level 0.
  $ bti init kongsberg --guide kongsberg > /dev/null
  $ cd kongsberg
  $ export BTI_USER=larer1
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child, born: 2016},
  >  concern: Forstår ikke det som blir sagt i timene.}
  > END
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 0, Avklar undringen · Trinn 1 av 5: Sett ord på undringen
  Skole

  Skriv ned det du har sett og hørt, helst samme dag. Tegnene kan være små, og du
  trenger ikke vite hva de betyr.

  Har du det fra noen andre, gjør du det samme. Har et barn fortalt deg noe,
  skriver du det slik barnet sa det.

  * Kan det handle om hvordan eleven har det på skolen? Da har dere
    aktivitetsplikt og må undersøke det så fort som mulig (opplæringslova § 12-4).
    Gå videre i trinnene samtidig.

  Verktøy:
    t1  Undringsnotat (skal brukes)
    t2  Tegn og faktorer
    t3  Bekymringsskala
    t4  Verktøykassa
    t5  BTI-begreper

  Her dokumenterer du: IST, der BTI-loggen opprettes.

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Hvem saken gjelder (på plass)
    - Undring (på plass)

  Veier videre:
    - Jeg har satt ord på det
      -> trinn 2: Del med nærmeste leder

  Gå videre med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - > /dev/null <<'END'
  >  outcome: go-on
  > END
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 0, Avklar undringen · Trinn 2 av 5: Del med nærmeste leder
  Skole

  Ikke bær det alene. Gå til lederen din så snart du kan. Bli enige om hvem som
  snakker med barnet og de foresatte, og når. De skal med nå, på nivå 0, også når
  du er usikker.

  Vil dere ha råd fra andre tjenester, drøfter dere saken anonymt. Har du ingen
  leder, slik det er for mange fastleger, spør du en kollega.

  Hvem du kan ringe:
    - BTI-kontakten (se oversikten over BTI-kontakter i verktøykassa)

  Her dokumenterer du: IST, der BTI-loggen opprettes.

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Drøfting (må med)

  Dette mangler før saken kan gå videre:
    - Det står ikke hvem du har drøftet dette med.
      Skriv hvem du drøftet det med, og om det var anonymt.

  Veier videre:
    - Saken skal videre
      -> trinn 3: Del med barnet eller familien

  Gå videre med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: no-further}
  > END
  bti: feil: Trinnet har ikke utfallet «no-further» nå.
    Velg mellom: go-on.
  [3]
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {contacted: {whom: [mor, far]}, outcome: go-on}
  > END
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 0, Avklar undringen · Trinn 4 av 5: Undringssamtalen
  Skole

  Fortell hva du har lagt merke til, og hør hvordan de selv ser det. Hva går bra?
  Hva har de prøvd?

  Så finner dere ut sammen hva som trengs: Holder det å ha snakket om det, kan
  dere hjelpe selv, eller må andre inn med en gang?

  * Er ikke barnet med? Avtal hvem som spør barnet, og hvem som forteller det hva
    dere snakket om.

  * Er mor eller far syk, eller strever de med rus eller annet, er barna
    pårørende. Spør hva barna vet, og hvem de kan snakke med.

  Verktøy:
    t1  Forbered og hold samtalen
    t2  Samtalenotat (skal brukes)
    t3  Bekymringssamtale
    t4  BTI: til deg som er foresatt
    t5  Verktøykassa

  Her dokumenterer du: IST, der BTI-loggen opprettes.

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Samtale (må med)
    - Barnets mening (må med)

  Dette mangler før saken kan gå videre:
    - Samtalen er ikke skrevet ned.
      Skriv hvem som var med, og hva dere ble enige om.
    - Barnets egen mening mangler.
      Skriv barnets egne ord, eller hvorfor de mangler og hvem som spør.

  Veier videre:
    - Vi følger opp selv – nivå 1
      -> nivå 1, trinn 1: Opprett BTI-logg
    - Andre må inn nå – rett til nivå 2
      -> nivå 2, trinn 1: Tverrfaglig team eller rett til tjenesten?
    - Det er ikke grunn til å følge opp
      -> trinn 5: Avslutt saken
    - Vi må snakke sammen en gang til
      -> trinn 3: Del med barnet eller familien

  Gå videre med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: [mor, far, barnet], text: Vi er enige om at PPT bør se på det.},
  >  voice: Jeg blir så sliten av å høre etter., outcome: level-2}
  > END
# It is clearly a case for PPT, and does not go through the interdisciplinary team.
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 2, Enkelt tverrfaglig samarbeid · Trinn 1 av 6: Tverrfaglig team eller rett
  til tjenesten?
  Skole

  Er det helt klart at saken hører til hos PPT, barneverntjenesten eller
  helsestasjonen? Da går den rett dit, og teamet trenger ikke se den. Si fra til
  familien, og slipp ikke taket før tjenesten har tatt imot.

  Alle andre saker tar dere opp i tverrfaglig team. Har familien sagt ja til det,
  kan dere si hvem det gjelder. Ellers er saken anonym.

  Følg rutinen for tverrfaglig team på skolen.

  Verktøy:
    t1  Sak til tverrfaglig team
    t2  Rutine for tverrfaglig team i barnehagen
    t3  Rutine for tverrfaglig team på skolen
    t4  Tjenestekatalog
    t5  Kontaktliste for hjelpetjenestene
    t6  Bekymringsmelding til barneverntjenesten

  Hvem du kan ringe:
    - BTI-kontakten (se oversikten over BTI-kontakter i verktøykassa)

  Her dokumenterer du: IST, der BTI-loggen opprettes.

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Notat (om du vil)

  Veier videre:
    - Teamet har gitt råd, med samtykke fra familien
      -> trinn 2: Avklar samarbeidspartnere
    - Teamet har gitt råd, og saken var anonym
      -> trinn 2: Avklar samarbeidspartnere
    - Klart uten teamet – vi samarbeider med tjenesten
      -> trinn 2: Avklar samarbeidspartnere
    - Rett til PPT
      -> saken henvises til en annen tjeneste
    - Rett til helsestasjonen
      -> saken henvises til en annen tjeneste
    - Rett til barneverntjenesten
      -> saken henvises til en annen tjeneste
    - Tilbake til samtalen – nivå 0
      -> nivå 0, trinn 4: Undringssamtalen

  Gå videre med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - <<'END'
  > {outcome: refer-ppt}
  > END
  bti: feil: Det er med for få andre tjenester; her trengs minst 1.
    Skriv hvilken tjeneste som kommer inn, og hvem derfra.
  bti: feil: Dette mangler eller gjelder ikke lenger: Samtykke til tverrfaglig samarbeid.
    Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei skrives ned også.
  [3]
  $ bti step q5 --answers - <<'END'
  > {outcome: refer-ppt, participant: {who: rådgiver, service: ppt},
  >  consent: {given-by: guardian, form: written, services: ppt}}
  > END

  Lagret i sak Q5ZM-MZ0N: deltaker, samtykke, beslutning.
  Saken er henvist til en annen tjeneste.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0N
  $ bti show q5
  Sak Q5ZM-MZ0N
  Saken er henvist til en annen tjeneste.
  Dato: 21. november 2026
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0N

  Hvem det gjelder: barn, født 2016
  Stafettholder: ingen ennå
  BTI-logg: ikke åpnet

  Samtykker:
    - Samtykke til tverrfaglig samarbeid, PPT: gjelder, gitt 21. november 2026
      (foresatt)

  Deltakere:
    - rådgiver, PPT
# Nobody answers. Only when it has been tried may the case end with the leader.
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: staff, subject: {kind: youth, born: 2011}, concern: Er mye borte på fredager.}
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  >  outcome: go-on
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {consulted: {with: avdelingsleder, anonymous: no}, outcome: go-on}
  > END
  $ bti step eb --answers - <<'END'
  >  outcome: back
  > END

  Lagret i sak EBZ9-9Y1A: beslutning.
  Neste: Del med nærmeste leder (nivå 0, trinn 2 av 5)
  Gå videre med: bti step EBZ9-9Y1A
  $ bti step eb --answers - <<'END'
  > {consulted: {with: avdelingsleder, anonymous: no, text: Det gikk over da timeplanen ble lagt om.},
  >  outcome: no-further}
  > END

  Lagret i sak EBZ9-9Y1A: drøfting, beslutning.
  Neste: Avslutt saken (nivå 0, trinn 5 av 5)
  Gå videre med: bti step EBZ9-9Y1A
  $ bti step eb --answers - <<'END'
  > {note: De foresatte fikk brev., outcome: close}
  > END

  Lagret i sak EBZ9-9Y1A: notat, beslutning.
  Saken er avsluttet.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen EBZ9-9Y1A
# The team hears of a case with consent, or without knowing whose it is.
  $ export BTI_USER=barnehage1
  $ export BTI_SERVICE=kindergarten
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: guardian, subject: {kind: child, born: 2022}, concern: Leker lite med de andre.}
  > END
  $ bti step 5h --answers - > /dev/null <<'END'
  >  outcome: go-on
  > END
  $ bti step 5h --answers - > /dev/null <<'END'
  > {consulted: {with: styrer, anonymous: no}, outcome: go-on}
  > END
  $ bti step 5h --answers - > /dev/null <<'END'
  > {contacted: {whom: [mor, far]}, outcome: go-on}
  > END
  $ bti step 5h --answers - > /dev/null <<'END'
  > {conversation: {present: [mor, far, pedagogisk leder], text: Vi vil ha råd fra flere.},
  >  voice: {missing: Leker alene ved sandkassa og ser på de andre., asks: pedagogisk leder}, outcome: level-2}
  > END
  $ bti step 5h --answers - <<'END'
  > {outcome: advised-anonymously, consulted: {with: tverrfaglig team, anonymous: no}}
  > END
  bti: feil: Tverrfaglig team får bare høre om saken med samtykke, eller anonymt: Samtykke til tverrfaglig samarbeid.
    Be om samtykket først, eller drøft saken anonymt.
  bti: feil: Saken er ikke drøftet her ennå: Tverrfaglig team.
    Skriv hvem dere drøftet den med, og hva dere kom fram til.
  [3]
  $ bti step 5h --answers - <<'END'
  > {outcome: advised-anonymously, consulted: {with: tverrfaglig team, anonymous: yes, text: Spør helsestasjonen.}}
  > END

  Lagret i sak 5HYX-YX1Z: drøfting, beslutning.
  Neste: Avklar samarbeidspartnere (nivå 2, trinn 2 av 6)
  Gå videre med: bti step 5HYX-YX1Z
  $ bti step 5h --show
  Sak 5HYX-YX1Z
  Nivå 2, Enkelt tverrfaglig samarbeid · Trinn 2 av 6: Avklar samarbeidspartnere
  Barnehage

  Ta kontakt med den eller dem som kan hjelpe, sammen med familien.

  - Spør om samtykke før tjenesten kommer inn. Bruk skjemaet.
  - De foresatte samtykker. Fra 16-årsdagen gjør ungdommen det selv.
  - Finnes det ingen BTI-logg ennå, åpner dere den først.

  Verktøy:
    t1  Skjema for samtykke til tverrfaglig samarbeid (skal brukes)
    t2  Tjenestekatalog
    t3  Kontaktliste for hjelpetjenestene

  Her dokumenterer du: Der det er avtalt for barnehagen.

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Deltaker (må med)
    - Samtykke til tverrfaglig samarbeid (må med)

  Dette mangler før saken kan gå videre:
    - Det er med for få andre tjenester; her trengs minst 1.
      Skriv hvilken tjeneste som kommer inn, og hvem derfra.
    - Dette mangler eller gjelder ikke lenger: Samtykke til tverrfaglig samarbeid.
      Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei
      skrives ned også.
    - BTI-loggen er ikke åpnet.
      Spør familien om samtykke, og åpne den der veilederen spør om det.

  Veier videre:
    - Vi vet hvem som skal være med
      -> trinn 3: Samarbeidsmøte
    - Opprett BTI-logg først
      -> nivå 1, trinn 1: Opprett BTI-logg
    - Vi er usikre – til tverrfaglig team
      -> trinn 1: Tverrfaglig team eller rett til tjenesten?
    - Tilbake til samtalen – nivå 0
      -> nivå 0, trinn 4: Undringssamtalen

  Gå videre med: bti step 5HYX-YX1Z
  $ bti step 5h --answers - > /dev/null <<'END'
  >  outcome: open-log-first
  > END
  $ bti step 5h --show
  Sak 5HYX-YX1Z
  Nivå 1, Tidlig innsats i egen tjeneste · Trinn 1 av 5: Opprett BTI-logg
  Barnehage

  Vis familien hva BTI-loggen er, og hvem som får lese den. Spør om de sier ja. Et
  nei er også et svar.

  - Fyll ut skjemaet sammen. Loggen åpnes når samtykket er gitt.
  - Fra nå av er det du som er stafettholder, til dere avtaler noe annet.

  Verktøy:
    t1  BTI: til deg som er foresatt
    t2  Skjema for samtykke til BTI-logg
    t3  Stafettholderen
    t4  BTI-logg (skal brukes)

  Her dokumenterer du: Der det er avtalt for barnehagen.

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - BTI-logg (må med)
    - Samtykke til BTI-logg (må med)
    - Stafettholder (må med)

  Dette mangler før saken kan gå videre:
    - BTI-loggen er ikke åpnet.
      Spør familien om samtykke, og åpne den der veilederen spør om det.
    - Dette mangler eller gjelder ikke lenger: Samtykke til BTI-logg.
      Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei
      skrives ned også.
    - Ingen holder stafettpinnen.
      Velg en stafettholder: helst den som er nærmest i hverdagen.

  Veier videre:
    - Klart til å snakke om mål og tiltak
      -> trinn 2: Skap felles forståelse
    - Tilbake til nivå 2
      -> nivå 2, trinn 2: Avklar samarbeidspartnere
    - Familien vil ikke ha BTI-logg
      -> nivå 0, trinn 4: Undringssamtalen

  Gå videre med: bti step 5HYX-YX1Z
  $ bti step 5h --answers - > /dev/null <<'END'
  > {log: here, consent: {given-by: guardian, form: written}, holder: barnehage1, outcome: back-to-2}
  > END
  $ bti step 5h --answers - > /dev/null <<'END'
  > {participant: {who: helsesykepleier, service: health-centre},
  >  consent: {given-by: guardian, form: written, services: health-centre}, outcome: go-on}
  > END
  $ bti step 5h --answers - > /dev/null <<'END'
  > {minutes: {present: [mor, far, helsesykepleier]}, voice: Jeg vil bygge med de store klossene.,
  >  goal: Barnet leker med to andre hver dag., measure: {text: Voksen starter leken og trekker seg ut,
  >  who: barnehage1, where: barnehagen}, meeting: {date: 1.2}, outcome: go-on}
  > END
  $ bti step 5h --show
  Sak 5HYX-YX1Z
  Nivå 2, Enkelt tverrfaglig samarbeid · Trinn 4 av 6: Sett i gang tiltakene
  Barnehage

  Hver og en gjør sitt, og skriver i BTI-loggen hvordan det går. Stafettholderen
  spør underveis.

  Før evalueringsmøtet: Tenk gjennom tiltakene dine, og spør barnet om det merker
  noen forskjell.

  Verktøy:
    t1  Stafettholderen
    t2  Innkalling til møte

  Her dokumenterer du: Der det er avtalt for barnehagen.

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Samtykke til BTI-logg (på plass)
    - Underveis (om du vil)
    - Barnets mening (om du vil)
    - Notat (om du vil)

  Veier videre:
    - Tid for evalueringsmøte
      -> trinn 5: Evalueringsmøte – drøft
    - Planen må lages om
      -> trinn 3: Samarbeidsmøte
    - Familien vil ikke mer – avslutt
      -> saken avsluttes

  Gå videre med: bti step 5HYX-YX1Z
  $ bti step 5h --answers - > /dev/null <<'END'
  >  outcome: go-on
  > END
  $ bti step 5h --answers - > /dev/null <<'END'
  > {minutes: {present: [mor, far, helsesykepleier]}, voice: Vi lager tårn.,
  >  evaluation: {measure: 1.1, effect: achieved}, outcome: go-on}
  > END
  $ bti step 5h --answers - <<'END'
  > {outcome: worked, reason: Barnet leker med flere nå.}
  > END

  Lagret i sak 5HYX-YX1Z: beslutning.
  Saken er avsluttet.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Et møte er fortsatt planlagt. Avlys det med: bti add 5HYX-YX1Z cancelled
  Trengs saken igjen, åpner du den med: bti reopen 5HYX-YX1Z
# With consent the team may know whose case it is. It turns out to be one for the health centre, which takes it.
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child, born: 2021}, concern: Sover ikke i hvilen og er trøtt.}
  > END
  $ bti step wq --answers - > /dev/null <<'END'
  >  outcome: go-on
  > END
  $ bti step wq --answers - > /dev/null <<'END'
  > {consulted: {with: styrer, anonymous: no}, outcome: go-on}
  > END
  $ bti step wq --answers - > /dev/null <<'END'
  > {contacted: {whom: mor}, outcome: go-on}
  > END
  $ bti step wq --answers - > /dev/null <<'END'
  > {conversation: {present: [mor, barnet], text: Hjemme er det også lite søvn.}, voice: Jeg er våken når det er natt.,
  >  outcome: level-2}
  > END
  $ bti step wq --answers - <<'END'
  > {outcome: advised, consent: {given-by: guardian, form: written},
  >  consulted: {with: tverrfaglig team, anonymous: no, text: Dette er helsestasjonens sak.}}
  > END

  Lagret i sak WQYJ-KW2M: samtykke, drøfting, beslutning.
  Neste: Avklar samarbeidspartnere (nivå 2, trinn 2 av 6)
  Gå videre med: bti step WQYJ-KW2M
  $ bti step wq --answers - > /dev/null <<'END'
  >  outcome: to-team
  > END
  $ bti step wq --answers - <<'END'
  > {outcome: refer-health-centre, participant: {who: helsesykepleier, service: health-centre},
  >  consent: {given-by: guardian, form: written, services: health-centre}}
  > END

  Lagret i sak WQYJ-KW2M: deltaker, samtykke, beslutning.
  Saken er henvist til en annen tjeneste.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen WQYJ-KW2M
# What clearly is for child welfare waits for no consent.
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child, born: 2020}, concern: Kommer sulten og uten vinterklær.}
  > END
  $ bti step kx --answers - > /dev/null <<'END'
  >  outcome: go-on
  > END
  $ bti step kx --answers - > /dev/null <<'END'
  > {consulted: {with: styrer, anonymous: no}, outcome: go-on}
  > END
  $ bti step kx --answers - > /dev/null <<'END'
  > {contacted: {whom: far}, outcome: go-on}
  > END
  $ bti step kx --answers - > /dev/null <<'END'
  > {conversation: {present: [far, pedagogisk leder], text: Far sier at det er tomt hjemme.},
  >  voice: Jeg spiser når jeg er her., outcome: level-2}
  > END
  $ bti step kx --answers - <<'END'
  > {outcome: refer-child-welfare, note: Meldt i dag. Barneverntjenesten ringer far i morgen.}
  > END

  Lagret i sak KXY7-8V39: notat, beslutning.
  Saken er henvist til en annen tjeneste.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen KXY7-8V39
# Volunteers use a part of the guide: they show the family on. What they read of danger is theirs.
  $ export BTI_USER=frivillig1
  $ export BTI_SERVICE=volunteers
  $ bti new --answers - <<'END'
  > {acute: yes, acute-text: Sier at han ikke vil hjem fordi noen slår., raised-by: staff,
  >  subject: {kind: youth, born: 2012}, concern: Blir igjen når de andre går.}
  > END
  Saksnummer: B3XV-XT3Y
  Er noen i fare nå, ringer du 112. Trengs det ambulanse, ringer du 113.

  Tror du at et barn blir utsatt for vold, overgrep eller alvorlig omsorgssvikt,
  ringer du barnevernet eller politiet i dag. Når barnevernet har stengt, ringer
  du 116 111.

  - Ved mistanke om vold eller overgrep: Ikke snakk med foresatte først. Spør
    barnevernet eller politiet hva som er trygt.
  - Frivillige har som regel ikke meldeplikt, men alle kan melde fra. Du trenger
    ikke være sikker.
  - Avvergeplikten (straffeloven § 196) gjelder alle, også deg. Kan noe alvorlig
    ennå stanses, må du gjøre ditt.
  - Si fra til den som leder laget eller foreningen, men ikke vent på svar.
  - Skriv ned hva du så og hørte, og når. Bruk barnets egne ord, og ikke avhør
    barnet.

    - Politiet: 112 (nødnummer)
    - Barnevernvakt / Alarmtelefonen for barn og unge: 116 111 (gratis, hele
      døgnet)
    - Medisinsk nødtelefon: 113 (nødnummer)

  Lagret i sak B3XV-XT3Y: saken åpnet, akutt, hvem saken gjelder, undring.
  Neste: Sett ord på undringen (nivå 0, trinn 1 av 5)
  Gå videre med: bti step B3XV-XT3Y
  $ bti step b3 --show
  Sak B3XV-XT3Y
  !! Saken er merket akutt.
  Nivå 0, Avklar undringen · Trinn 1 av 5: Sett ord på undringen
  Frivillige lag og foreninger

  Skriv ned det du har sett og hørt, helst samme dag. Tegnene kan være små, og du
  trenger ikke vite hva de betyr.

  Har du det fra noen andre, gjør du det samme. Har et barn fortalt deg noe,
  skriver du det slik barnet sa det.

  * Er du frivillig? Du gjør de tre første trinnene her. Etter det tar andre over.
    Skriv kort, og skriv aldri navn.

  Verktøy:
    t1  Undringsnotat (skal brukes)
    t2  Tegn og faktorer
    t3  Bekymringsskala
    t4  Verktøykassa
    t5  BTI-begreper

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Hvem saken gjelder (på plass)
    - Undring (på plass)

  Veier videre:
    - Jeg har satt ord på det
      -> trinn 2: Del med nærmeste leder

  Gå videre med: bti step B3XV-XT3Y
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: staff, subject: {kind: youth, born: 2012}, concern: Har sluttet å snakke med de andre.}
  > END
  $ bti step 29 --answers - > /dev/null <<'END'
  >  outcome: go-on
  > END
  $ bti step 29 --show
  Sak 29XG-JS4K
  Nivå 0, Avklar undringen · Trinn 2 av 5: Del med nærmeste leder
  Frivillige lag og foreninger

  Ikke bær det alene. Gå til lederen din så snart du kan. Bli enige om hvem som
  snakker med barnet og de foresatte, og når. De skal med nå, på nivå 0, også når
  du er usikker.

  Vil dere ha råd fra andre tjenester, drøfter dere saken anonymt. Har du ingen
  leder, slik det er for mange fastleger, spør du en kollega.

  I et lag eller en forening går du til den som leder det.

  Hvem du kan ringe:
    - BTI-kontakten (se oversikten over BTI-kontakter i verktøykassa)

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Drøfting (må med)

  Dette mangler før saken kan gå videre:
    - Det står ikke hvem du har drøftet dette med.
      Skriv hvem du drøftet det med, og om det var anonymt.

  Veier videre:
    - Saken skal videre
      -> trinn 3: Del med barnet eller familien

  Gå videre med: bti step 29XG-JS4K
  $ bti step 29 --answers - > /dev/null <<'END'
  > {consulted: {with: leder i laget, anonymous: no}, outcome: go-on}
  > END
  $ bti step 29 --answers - <<'END'
  > {contacted: {whom: mor}, outcome: done-here}
  > END

  Lagret i sak 29XG-JS4K: kontakt med familien, beslutning.
  Familien er vist videre, og oppgaven din er gjort.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen 29XG-JS4K
# PPT stays with the school at level 2. Then the education plan takes over, and the log ends.
  $ export BTI_USER=larer1
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child, born: 2015}, concern: Gir opp når det skal leses.}
  > END
  $ bti step sf --answers - > /dev/null <<'END'
  >  outcome: go-on
  > END
  $ bti step sf --answers - > /dev/null <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: go-on}
  > END
  $ bti step sf --answers - > /dev/null <<'END'
  > {contacted: {whom: mor}, outcome: go-on}
  > END
  $ bti step sf --answers - > /dev/null <<'END'
  > {conversation: {present: [mor, barnet], text: PPT og skolen gjør det sammen.}, voice: Jeg vil lese selv.,
  >  outcome: level-2}
  > END
  $ bti step sf --answers - <<'END'
  >  outcome: clear
  > END

  Lagret i sak SFX5-7R58: beslutning.
  Neste: Avklar samarbeidspartnere (nivå 2, trinn 2 av 6)
  Gå videre med: bti step SFX5-7R58
  $ bti step sf --answers - > /dev/null <<'END'
  >  outcome: open-log-first
  > END
  $ bti step sf --answers - > /dev/null <<'END'
  > {log: here, consent: {given-by: guardian, form: written}, holder: larer1, outcome: back-to-2}
  > END
  $ bti step sf --answers - > /dev/null <<'END'
  > {participant: {who: rådgiver, service: ppt}, consent: {given-by: guardian, form: written, services: ppt},
  >  outcome: go-on}
  > END
  $ bti step sf --answers - > /dev/null <<'END'
  > {minutes: {present: [mor, rådgiver]}, voice: Jeg vil lese som de andre.,
  >  goal: Eleven leser korte tekster høyt., measure: {text: Lesekurs, who: larer1, where: skolen},
  >  meeting: {date: 1.3}, outcome: go-on}
  > END
  $ bti step sf --answers - > /dev/null <<'END'
  >  outcome: go-on
  > END
  $ bti step sf --answers - > /dev/null <<'END'
  > {minutes: {present: [mor, rådgiver]}, voice: Det går litt bedre.,
  >  evaluation: {measure: 1.1, effect: some-effect}, outcome: go-on}
  > END
  $ bti tool fill sf bti-log
  # BTI-logg

  Hele saken på ett sted: hva dere vil få til, hva dere gjør, hvem som har ansvaret, og hvordan det gikk. Skriv den sammen
  med familien, og skriv bare det dere trenger for å hjelpe. Bruk roller, ikke navn.

  - Sak: SFX5-7R58
  - Gjelder: barn
  - Tjeneste: Skole
  - Nivå: 2, Enkelt tverrfaglig samarbeid
  - Stafettholder: larer1
  - Skrevet ut: 21. november 2026

  ## Dette begynte det med

  Gir opp når det skal leses.

  ## Hvem som er med

  rådgiver, PPT

  Samtykker:

  - Samtykke til BTI-logg
  - Samtykke til tverrfaglig samarbeid

  ## Barnets mening

  Det går litt bedre.

  - I dag sier barnet:
  - Er det ikke hørt? Grunnen, og den som spør:

  ## Mål

  1 Eleven leser korte tekster høyt.

  | Nytt mål | Nådd innen |
  |--------------------------------------------|------------|
  | | |
  | | |

  ## Tiltak

  Disse er i gang:

  1\.1 Lesekurs (larer1, skolen)

  | Tiltak | Hvem har ansvaret | Hvor | Fra | Evalueres |
  |----------------------|----------------|------------|-------|------------|
  | | | | | |
  | | | | | |
  | | | | | |

  ## Slik gikk det

  Spør barnet og familien først.

  | Tiltak | Hva er annerledes nå? | Fortsette, endre eller slutte? | Dato |
  |------------------|----------------------|------------------|-------|
  | | | | |
  | | | | |
  | | | | |

  ## Møter

  - Forrige møte: 21. november 2026
  - Neste møte: 1. mars 2027
  - Dette bestemte vi sist, og hvorfor:
  - Den som forteller barnet det:

  ## Avslutning

  - Avsluttet (dato):
  - Fordi:
  - Dette er blitt bedre, sier barnet og familien:
  - Det som tar over, om noe gjør det:
  - Familien vet at den kan komme tilbake (rollen til den som sa det):
  - Her ligger loggen:
  $ bti step sf --answers - <<'END'
  > {outcome: iop, reason: Vedtaket er fattet., successor: kontaktlærer}
  > END

  Lagret i sak SFX5-7R58: beslutning.
  BTI-loggen er avsluttet, og IOP har tatt over.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Et møte er fortsatt planlagt. Avlys det med: bti add SFX5-7R58 cancelled
  Trengs saken igjen, åpner du den med: bti reopen SFX5-7R58
  $ bti show sf
  Sak SFX5-7R58
  BTI-loggen er avsluttet, og IOP har tatt over.
  Tar over: kontaktlærer
  Dato: 21. november 2026
  Begrunnelse: Vedtaket er fattet.
  Trengs saken igjen, åpner du den med: bti reopen SFX5-7R58

  Hvem det gjelder: barn, født 2015
  Stafettholder: larer1
  BTI-logg: her

  Mål og tiltak:
    1  Eleven leser korte tekster høyt.
       1.1  Lesekurs (larer1, skolen)
            Sist evaluert: noe effekt

  Samtykker:
    - Samtykke til BTI-logg: gjelder, gitt 21. november 2026 (foresatt)
    - Samtykke til tverrfaglig samarbeid, PPT: gjelder, gitt 21. november 2026
      (foresatt)

  Avtalte møter:
    1  Evalueringsmøte, 1. mars 2027

  Deltakere:
    - rådgiver, PPT
# What must be used, what the team is for, and the guardians' sheet in Lithuanian.
  $ bti tool list | grep "(skal"
    wonder-note  Undringsnotat (skal brukes)
    talk-note  Samtalenotat (skal brukes)
    consent-cooperation  Skjema for samtykke til tverrfaglig samarbeid (skal
    bti-log  BTI-logg (skal brukes)
  $ bti team agenda interdisciplinary-team
  Tverrfaglig team
  ================

  Her tar dere opp en sak når det ikke er klart hvem som bør hjelpe. Barnehage og
  skole har hver sin rutine for teamet. Oversikten over deltakerne ligger i
  verktøykassa.

  Saker som helt klart hører til hos PPT, barneverntjenesten eller helsestasjonen,
  går rett dit.

  Samtykke:  Samtykke til tverrfaglig samarbeid. Uten det kan saken bare drøftes
             anonymt.

  Saksliste
  ---------

  Veilederen har ingen saksliste for dette teamet.
  $ bti tool show family-info --lang lt | head -3
  # BTI: informacija tėvams ir globėjams

  Čia rašome, kaip padedame, kai vaikui ar šeimai reikia daugiau pagalbos, ir ką sprendžiate jūs patys.
