# Nittedal's guide for those who meet adults. First: does the user have children, and who asks?
  $ bti init saker --guide nittedal-voksentjenester
  Saksmappen saker er klar. Nye saker følger Handlingsveileder for
  voksentjenestene, versjon 2026.1.
  Neste: skriv hvem som jobber hos dere, i saker/bti.yaml. Så: cd saker og bti new
  $ cd saker
  $ bti guide show 0/children --service home-care
  Nivå 0, Avklar undringen · Trinn 1 av 6: Har brukeren barn?
  Hjemmetjenesten

  Ta det opp så tidlig du kan, helst i en av de første samtalene.

  - Spør om alle barn den voksne har omsorg for eller er en nær voksen for.
  - Med «foreldre» mener vi alle som har omsorgen, enten de er biologiske
    foreldre, adoptivforeldre eller noe annet.
  - Er det barn, finner du ut hvordan de har det rundt seg.

  Får brukeren hjelp gjennom et vedtak? Der noen bestiller tjenesten og andre
  utfører den, er det Enhet for tildeling og forebyggende tjenester som spør
  først. Du som utfører, tar det derfra og samarbeider med dem. Ellers er det du
  selv som spør.

  Verktøy:
    t1  Har brukeren barn?

  !! Fare, vold eller overgrep: ring 112 eller barnevernvakt (116 111) i dag. Ta
     med lederen din.

  Veier videre:
    - Det er barn, og noe bekymrer meg
      -> trinn 2: Gjør bekymringen konkret
    - Det er barn, og de har det bra
      -> saken avsluttes
    - Brukeren har ikke omsorg for barn
      -> saken avsluttes
    - Samtykket er trukket tilbake – avslutt stafettloggen
      -> saken avsluttes
# The allocation unit asks first, and gives what it has found to the service that follows the user up.
  $ export BTI_USER=saksbehandler1
  $ export BTI_SERVICE=allocation
  % bti new
  > nei
  > 1
  > 2
  > To barn på 4 og 9 år.
  > Mor. Far hver andre helg.
  > Barnehagen og skolen.
  > Mor er ofte sengeliggende. Den eldste lager frokost.
  >
  > Hjemmetjenesten, avdelingslederen.

  Er det akutt? Kan noen være i fare nå, eller mistenker du vold eller overgrep?
  (j/n)
  \> nei

  Hvem tok dette opp? (Enter: ansatt)
    1  ansatt
    2  foresatt
    3  den unge selv
  \> 1

  Nivå 0, Avklar undringen · Trinn 1 av 6: Har brukeren barn?
  Enhet for tildeling og forebyggende tjenester

  Ta det opp så tidlig du kan, helst i en av de første samtalene.

  - Spør om alle barn den voksne har omsorg for eller er en nær voksen for.
  - Med «foreldre» mener vi alle som har omsorgen, enten de er biologiske
    foreldre, adoptivforeldre eller noe annet.
  - Er det barn, finner du ut hvordan de har det rundt seg.

  Får brukeren hjelp gjennom et vedtak? Der noen bestiller tjenesten og andre
  utfører den, er det Enhet for tildeling og forebyggende tjenester som spør
  først. Du som utfører, tar det derfra og samarbeider med dem. Ellers er det du
  selv som spør.

  Her er det altså dere som spør først. Skriv svarene så godt at den som skal
  følge opp brukeren, kan begynne der dere slapp.

  Verktøy:
    t1  Har brukeren barn?

  !! Fare, vold eller overgrep: ring 112 eller barnevernvakt (116 111) i dag. Ta
     med lederen din.
  Svar og trykk Enter. ? forklarer, < går tilbake, > viser veiene videre, .
  stopper og tar vare på svarene. Haster det, skriv akutt.

  Hva skjer nå?
    1  Det er barn, og noe bekymrer meg
       -> trinn 2: Gjør bekymringen konkret
    2  Det er barn, og tjenesten som følger opp brukeren, går videre
       Si fra til dem i dag. De fortsetter på neste trinn.
       -> trinn 2: Gjør bekymringen konkret
    3  Det er barn, og de har det bra
       Spør igjen når noe forandrer seg for den voksne. Meldeplikten har du hele
       tiden.
       -> saken avsluttes
    4  Brukeren har ikke omsorg for barn
       -> saken avsluttes
    0  Bli på dette trinnet inntil videre
    n  Skriv et notat først
  \> 2

  -- Barna rundt brukeren (1 av 2)
     Skriv alder og rolle, aldri navn. Et barn på vei er også et barn. Vet du ikke
     alt ennå? Skriv det du vet, og når du spør om resten.

  Hvilke barn har brukeren omsorg for, og hvor gamle er de?

  Svar:
  \> To barn på 4 og 9 år.

  Hvem tar seg av barna til daglig, og hvem ellers har omsorg for dem?

  Svar:
  \> Mor. Far hver andre helg.

  Hvem kjenner barna fra før: barnehage, skole, helsestasjon eller andre?

  Svar:
  \> Barnehagen og skolen.

  Hvordan har barna det i hverdagen, så vidt du kan se?

  Svar:
  \> Mor er ofte sengeliggende. Den eldste lager frokost.

  Hva går bra, og hvem støtter familien?

  Svar: (Enter hopper over)
  \> 

  -- Tjenesten som går videre (2 av 2)

  Hvilken tjeneste følger opp brukeren, og hvilken rolle har den som tar imot?

  Svar:
  \> Hjemmetjenesten, avdelingslederen.
  Saksnummer: EBZ9-9Y1A

  Lagret i sak EBZ9-9Y1A: saken åpnet, skjema, beslutning.
  Neste: Gjør bekymringen konkret (nivå 0, trinn 2 av 6)
  Gå videre med: bti step EBZ9-9Y1A
# Home care makes the worry concrete.
  $ export BTI_USER=pleier1
  $ export BTI_SERVICE=home-care
  $ bti step eb --show
  Sak EBZ9-9Y1A
  Nivå 0, Avklar undringen · Trinn 2 av 6: Gjør bekymringen konkret
  Hjemmetjenesten

  Kanskje er det noe ved den voksne som bekymrer deg. Kanskje er det et barn som
  ikke ser ut til å ha det bra. Prøv å si helt konkret hva det er.

  - Hva har du sett eller hørt, når og hvor?
  - Hva tror du det gjør med dagene til barnet?

  Du trenger ikke vite hva det kommer av.

  Verktøy:
    t1  Undringsnotat
    t2  Tegn og faktorer
    t3  Bekymringsskala

  !! Fare, vold eller overgrep: ring 112 eller barnevernvakt (116 111) i dag. Ta
     med lederen din.

  Dette spør trinnet om:
    - Hvem saken gjelder (må med)
    - Undring (må med)

  Dette mangler før saken kan gå videre:
    - Det står ikke hvem saken gjelder.
      Velg barn, ungdom, gravid … og oppgi gjerne fødselsår.
    - Undringen er ikke skrevet ned.
      Skriv kort hva du har sett eller hørt.

  Veier videre:
    - Jeg har satt ord på det
      -> trinn 3: Del med nærmeste leder

  Gå videre med: bti step EBZ9-9Y1A
  $ bti step eb --answers - > /dev/null <<'END'
  > subject: {kind: child, born: 2017}
  > concern: Barnet er hjemme fra skolen de dagene mor ikke kommer seg opp.
  > outcome: go-on
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {consulted: {with: avdelingslederen, anonymous: no}, outcome: go-on}
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {contacted: {whom: mor}, outcome: go-on}
  > END
  $ bti step eb --show
  Sak EBZ9-9Y1A
  Nivå 0, Avklar undringen · Trinn 5 av 6: Samtalen
  Hjemmetjenesten

  Fortell hva du har lagt merke til, og hør hvordan den voksne selv ser det. Hva
  går bra? Hva har familien prøvd?

  Så finner dere ut sammen hva barna trenger, og hvem som er nær dem til daglig.
  Hovedansvaret for barnet er ikke ditt, men familien tar dere vare på sammen med
  de andre. Spør derfor om du kan ta kontakt med dem som kan følge opp barnet.

  * Er ikke barnet med? Avtal hvem som spør barnet, og hvem som forteller det hva
    dere snakket om.

  * Er mor eller far syk, eller strever de med rus eller annet, er barna
    pårørende. Spør hva barna vet, og hvem de kan snakke med.

  Verktøy:
    t1  Forbered og hold samtalen
    t2  Samtalenotat
    t3  Bekymringssamtale
    t4  BTI: til deg som er foresatt

  !! Fare, vold eller overgrep: ring 112 eller barnevernvakt (116 111) i dag. Ta
     med lederen din.

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
      -> nivå 1, trinn 1: Opprett stafettlogg
    - Andre må inn nå – rett til nivå 2
      -> nivå 2, trinn 1: Avklar samarbeidspartnere
    - Den voksne er vist videre til en samtale om barnet
      -> din oppgave er gjort
    - Vi har sagt fra til dem som følger opp barnet, og de går videre
      -> saken henvises til en annen tjeneste
    - Det er ikke grunn til å følge opp
      -> trinn 6: Avslutt saken
    - Vi må snakke sammen en gang til
      -> trinn 4: Del med barnet eller familien

  Gå videre med: bti step EBZ9-9Y1A
  $ cp -r ../saker ../alene
  $ cp -r ../saker ../sammen
  $ cp -r ../saker ../ingenting
# Those who follow the child up take over. That needs one of them, and a yes.
  $ bti step eb --answers - <<'END'
  > conversation: {present: mor, text: Mor vil at skolen skal vite det.}
  > voice: {missing: Barnet var ikke hjemme., asks: mor}
  > participant: {who: veileder, service: nav}
  > consent: {given-by: guardian, form: written, services: [nav]}
  > outcome: passed-on
  > END
  bti: feil: For få tjenester er med; her trengs minst 1.
    Skriv hvilken tjeneste som kommer inn, eller velg en annen vei.
  [3]
  $ bti step eb --answers - <<'END'
  > conversation: {present: mor, text: Mor vil at skolen skal vite det.}
  > voice: {missing: Barnet var ikke hjemme., asks: mor}
  > participant: {who: kontaktlærer, service: school}
  > consent: {given-by: guardian, form: written, services: [school]}
  > outcome: passed-on
  > END

  Lagret i sak EBZ9-9Y1A: samtale, barnets mening, deltaker, samtykke, beslutning.
  Saken er henvist til en annen tjeneste.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen EBZ9-9Y1A
# Or the mother will talk to the school herself.
  $ cd ../alene
  $ bti step eb --answers - <<'END'
  > conversation: {present: mor, text: Mor ringer kontaktlæreren selv i morgen.}
  > voice: Jeg passer på mamma.
  > outcome: guided-on
  > END

  Lagret i sak EBZ9-9Y1A: samtale, barnets mening, beslutning.
  Familien er vist videre, og oppgaven din er gjort.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen EBZ9-9Y1A
# Or there is no reason to go on.
  $ cd ../ingenting
  $ bti step eb --answers - > /dev/null <<'END'
  > conversation: {present: [mor, far], text: Barnet bor hos far når mor er dårlig.}
  > voice: Det går fint hos pappa.
  > outcome: not-needed
  > END
  $ bti step eb --answers - <<'END'
  > outcome: close
  > END

  Lagret i sak EBZ9-9Y1A: beslutning.
  Saken er avsluttet.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen EBZ9-9Y1A
# Or home care goes on with the family, together with those who follow the child up: straight to level 2.
  $ cd ../sammen
  $ bti step eb --answers - > /dev/null <<'END'
  > conversation: {present: mor, text: Mor vil ha hjelp til morgenene.}
  > voice: Jeg vil gå på skolen hver dag.
  > outcome: level-2
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > outcome: open-log-first
  > END
  $ bti step eb --show
  Sak EBZ9-9Y1A
  Nivå 1, Tidlig innsats i egen tjeneste · Trinn 1 av 5: Opprett stafettlogg
  Hjemmetjenesten

  Vis familien hva stafettloggen er, og hvem som får lese den. Spør om de sier ja.
  Et nei er også et svar.

  - Fyll ut skjemaet sammen. Loggen åpnes når samtykket er gitt.
  - Fra nå av er det du som er stafettholder, til dere avtaler noe annet.

  * Gjelder saken barnet? Da har ikke en voksentjeneste hovedansvaret. Finn ut
    sammen med familien hvem som er nærmere barnet, og om de kan være
    stafettholder i stedet.

  Verktøy:
    t1  BTI: til deg som er foresatt
    t2  Skjema for samtykke til stafettlogg
    t3  Stafettholderen

  !! Fare, vold eller overgrep: ring 112 eller barnevernvakt (116 111) i dag. Ta
     med lederen din.

  Dette spør trinnet om:
    - Stafettlogg (må med)
    - Samtykke til stafettlogg (må med)
    - Stafettholder (må med)

  Dette mangler før saken kan gå videre:
    - Stafettloggen er ikke åpnet.
      Spør familien om samtykke, og åpne den der veilederen spør om det.
    - Dette mangler eller gjelder ikke lenger: Samtykke til stafettlogg.
      Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei
      skrives ned også.
    - Ingen holder stafettpinnen.
      Velg en stafettholder: helst den som er nærmest i hverdagen.

  Veier videre:
    - Klart til å snakke om mål og tiltak
      -> trinn 2: Skap felles forståelse
    - Tilbake til nivå 2
      -> nivå 2, trinn 1: Avklar samarbeidspartnere
    - Familien vil ikke ha stafettlogg
      -> nivå 0, trinn 5: Samtalen

  Gå videre med: bti step EBZ9-9Y1A
  $ bti step eb --answers - > /dev/null <<'END'
  > log: here
  > consent: [{given-by: guardian, form: written}, {consent: cooperation, given-by: guardian, form: written, services: [home-care]}]
  > holder: {holder: pleier1, service: home-care}
  > outcome: back-to-2
  > END
  $ bti step eb --show
  Sak EBZ9-9Y1A
  Nivå 2, Enkelt tverrfaglig samarbeid · Trinn 1 av 5: Avklar samarbeidspartnere
  Hjemmetjenesten

  Finn ut sammen med familien hvem som kan hjelpe, og ta kontakt. Er dere usikre,
  drøfter dere saken anonymt med noen som kan mer, for eksempel et tverrfaglig
  team.

  - Spør om samtykke før tjenesten kommer inn. Bruk skjemaet.
  - De foresatte samtykker. Fra 16-årsdagen gjør ungdommen det selv.
  - Finnes det ingen stafettlogg ennå, åpner dere den først.

  * Minst én av tjenestene bør være nær barnet til daglig. Ta kontakt med dem
    selv, så slipper familien å være bud mellom dere.

  Verktøy:
    t1  Skjema for samtykke til tverrfaglig samarbeid

  !! Fare, vold eller overgrep: ring 112 eller barnevernvakt (116 111) i dag. Ta
     med lederen din.

  Dette spør trinnet om:
    - Deltaker (på plass)
    - Samtykke til tverrfaglig samarbeid (på plass)

  Veier videre:
    - Vi vet hvem som skal være med
      -> trinn 2: Samarbeidsmøte
    - Fortsett hos oss likevel – nivå 1
      -> nivå 1, trinn 2: Skap felles forståelse

  Gå videre med: bti step EBZ9-9Y1A
# The allocation unit opened the case, so the family has said yes to home care already. Now to the school.
  $ bti step eb --answers - > /dev/null <<'END'
  > {participant: {who: kontaktlærer, service: school}, consent: {given-by: guardian, form: written, services: [school]}, outcome: go-on}
  > END
  $ bti step eb --show
  Sak EBZ9-9Y1A
  Nivå 2, Enkelt tverrfaglig samarbeid · Trinn 2 av 5: Samarbeidsmøte
  Hjemmetjenesten

  Lag planen sammen, og la familien begynne.

  - Velg stafettholder: den som er nærmest til daglig.
  - Gjør den nye tjenesten kjent med det som er gjort.
  - Skriv mål og tiltak i stafettloggen mens alle ser på.
  - Sett dato for evalueringsmøtet.

  * Skal ikke barnet være med? Da spør en voksen barnet er trygg på, før møtet og
    forteller etterpå.

  * Voksentjenesten er med og tar vare på familien, men har ikke hovedansvaret for
    barnet. Velg stafettholder blant dem som følger opp barnet. Se på tiltakene
    samlet: Drar de i samme retning?

  Verktøy:
    t1  Innkalling til møte
    t2  Møteplan
    t3  Stafettholderen

  !! Fare, vold eller overgrep: ring 112 eller barnevernvakt (116 111) i dag. Ta
     med lederen din.

  Dette spør trinnet om:
    - Møtereferat: Samarbeidsmøte (må med)
    - Stafettholder (på plass)
    - Barnets mening (må med)
    - Mål (må med)
    - Tiltak (må med)
    - Planlagt møte: Evalueringsmøte (må med)

  Dette mangler før saken kan gå videre:
    - Møtet er ikke skrevet ned: Samarbeidsmøte.
      Skriv hvem som møtte, og det viktigste dere drøftet.
    - Barnets egen mening mangler.
      Skriv barnets egne ord, eller hvorfor de mangler og hvem som spør.
    - Saken har for få mål; her trengs minst 1.
      Skriv hva dere vil oppnå, i presens.
    - Saken har for få tiltak i gang; her trengs minst 1.
      Skriv hva dere gjør, hvem som gjør det, hvor og når.
    - Neste møte er ikke avtalt: Evalueringsmøte.
      Avtal dato og sted før dere skilles.

  Veier videre:
    - Planen er lagt
      -> trinn 3: Sett i gang tiltakene
    - Vi må avklare på nytt hvem som skal være med
      -> trinn 1: Avklar samarbeidspartnere

  Gå videre med: bti step EBZ9-9Y1A
  $ bti step eb --answers - > /dev/null <<'END'
  > minutes: {present: [mor, kontaktlærer]}
  > holder: {holder: larer1, service: school}
  > voice: Jeg vil at noen vekker meg.
  > goal: Eleven er på skolen før det ringer.
  > measure: {text: Hjemmetjenesten kommer en time tidligere, who: pleier1, where: hjemme}
  > meeting: {date: 2027-01-05}
  > outcome: go-on
  > END
  $ cp -r ../sammen ../stopp
  $ bti show eb
  Sak EBZ9-9Y1A
  Nivå 2, Enkelt tverrfaglig samarbeid · Trinn 3 av 5: Sett i gang tiltakene

  Hvem det gjelder: barn, født 2017
  Stafettholder: larer1, Skole
  Stafettlogg: her
  Neste dato: 5. januar 2027

  Mål og tiltak:
    1  Eleven er på skolen før det ringer.
       1.1  Hjemmetjenesten kommer en time tidligere (pleier1, hjemme)

  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 21. november 2026 (foresatt)
    - Samtykke til tverrfaglig samarbeid, Hjemmetjenesten: gjelder, gitt 21.
      november 2026 (foresatt)
    - Samtykke til tverrfaglig samarbeid, Skole: gjelder, gitt 21. november 2026
      (foresatt)

  Avtalte møter:
    1  Evalueringsmøte, 5. januar 2027

  Deltakere:
    - kontaktlærer, Skole

  Dette må følges opp:
    !! Tiltak 1.1 har ingen sluttdato. [measure-no-end]
       Sett en sluttdato: bti add SAK progress.

  Gå videre med: bti step EBZ9-9Y1A
# The family may stop whenever it will.
  $ cd ../stopp
  $ bti step eb --answers - <<'END'
  > {note: Mor vil klare seg uten dette nå., outcome: stop}
  > END

  Lagret i sak EBZ9-9Y1A: notat, beslutning.
  Saken er avsluttet.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Et møte er fortsatt planlagt. Avlys det med: bti add EBZ9-9Y1A cancelled
  Trengs saken igjen, åpner du den med: bti reopen EBZ9-9Y1A
# At level 3 an individual plan can take over.
  $ cd ../sammen
  $ bti step eb --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {minutes: {present: [mor, kontaktlærer]}, voice: Det er bedre., evaluation: {measure: 1.1, effect: some-effect}, outcome: go-on}
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {outcome: level-3, reason: Mor trenger behandling.}
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {participant: {who: behandler, service: mental-health}, consent: {given-by: guardian, form: written, services: [mental-health]}, outcome: go-on}
  > END
  $ bti step eb --show | sed -n '/^\*/,/^$/p'
  * Skal ikke barnet være med? Da spør en voksen barnet er trygg på, før møtet og
    forteller etterpå.

  * Voksentjenesten er fortsatt ikke den som har hovedansvaret for barnet. Men
    endrer noe seg for den voksne, må de andre få vite det, så tiltakene fortsatt
    henger sammen.
  ¶
  $ bti step eb --answers - > /dev/null <<'END'
  > {minutes: {present: [mor, kontaktlærer, behandler]}, voice: Jeg vil at det skal fortsette., meeting: {date: 2027-01-05}, outcome: go-on}
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {minutes: {present: [mor, kontaktlærer, behandler]}, voice: Det er bra., evaluation: {measure: 1.1, effect: some-effect}, outcome: go-on}
  > END
  $ bti step eb --answers - <<'END'
  > {outcome: ip, reason: Tjenestene blir langvarige., successor: koordinator}
  > END

  Lagret i sak EBZ9-9Y1A: beslutning.
  Stafettloggen er avsluttet, og IP har tatt over.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Et møte er fortsatt planlagt. Avlys det med: bti add EBZ9-9Y1A cancelled
  Trengs saken igjen, åpner du den med: bti reopen EBZ9-9Y1A
# A midwife meets a child that is on its way. The pregnant woman consents herself.
  $ bti init ../jordmor --guide nittedal-voksentjenester > /dev/null
  $ cd ../jordmor
  $ export BTI_USER=jordmor1
  $ export BTI_SERVICE=midwife
  $ bti new --answers - <<'END'
  > {acute: no, raised-by: staff}
  > END
  Saksnummer: 5HYX-YX24

  Lagret i sak 5HYX-YX24: saken åpnet.
  Neste: Har brukeren barn? (nivå 0, trinn 1 av 6)
  Gå videre med: bti step 5HYX-YX24
  $ bti step 5h --show
  Sak 5HYX-YX24
  Nivå 0, Avklar undringen · Trinn 1 av 6: Har brukeren barn?
  Jordmortjenesten

  Ta det opp så tidlig du kan, helst i en av de første samtalene.

  - Spør om alle barn den voksne har omsorg for eller er en nær voksen for.
  - Med «foreldre» mener vi alle som har omsorgen, enten de er biologiske
    foreldre, adoptivforeldre eller noe annet.
  - Er det barn, finner du ut hvordan de har det rundt seg.

  Får brukeren hjelp gjennom et vedtak? Der noen bestiller tjenesten og andre
  utfører den, er det Enhet for tildeling og forebyggende tjenester som spør
  først. Du som utfører, tar det derfra og samarbeider med dem. Ellers er det du
  selv som spør.

  Du møter familien tidligere enn noen andre. Er det noe i svangerskapet som gjør
  deg bekymret, begynner du her, også når det er det første barnet.

  Verktøy:
    t1  Har brukeren barn?

  !! Fare, vold eller overgrep: ring 112 eller barnevernvakt (116 111) i dag. Ta
     med lederen din.

  Veier videre:
    - Det er barn, og noe bekymrer meg
      -> trinn 2: Gjør bekymringen konkret
    - Det er barn, og de har det bra
      -> saken avsluttes
    - Brukeren har ikke omsorg for barn
      -> saken avsluttes

  Gå videre med: bti step 5HYX-YX24
  $ bti step 5h --answers - > /dev/null <<'END'
  > form:
  > - {question: which, text: Termin om ti uker.}
  > - {question: care, text: Den gravide.}
  > - {question: knows, text: Ingen ennå.}
  > - {question: everyday, text: Den gravide bor hos venner.}
  > outcome: worried
  > END
  $ bti step 5h --answers - > /dev/null <<'END'
  > {subject: {kind: pregnant}, concern: Har ikke noe fast sted å bo når barnet kommer., outcome: go-on}
  > END
  $ bti step 5h --answers - > /dev/null <<'END'
  > {consulted: {with: lederen, anonymous: no}, outcome: go-on}
  > END
  $ bti step 5h --answers - > /dev/null <<'END'
  > {contacted: {whom: den gravide}, outcome: go-on}
  > END
  $ bti step 5h --answers - <<'END'
  > conversation: {present: den gravide, text: Vil at helsestasjonen skal være med fra nå.}
  > voice: Jeg vil ha et sted å bo først.
  > participant: {who: helsesykepleier, service: health-centre}
  > consent: {given-by: self, form: written, services: [health-centre]}
  > outcome: passed-on
  > END

  Lagret i sak 5HYX-YX24: samtale, barnets mening, deltaker, samtykke, beslutning.
  Saken er henvist til en annen tjeneste.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen 5HYX-YX24
# NAV asks too; there are no children, or they are well.
  $ bti init ../nav --guide nittedal-voksentjenester > /dev/null
  $ cd ../nav
  $ export BTI_USER=veileder1
  $ export BTI_SERVICE=nav
  $ bti new --answers - <<'END'
  > {acute: no, raised-by: staff}
  > END
  Saksnummer: WQYJ-KW2S

  Lagret i sak WQYJ-KW2S: saken åpnet.
  Neste: Har brukeren barn? (nivå 0, trinn 1 av 6)
  Gå videre med: bti step WQYJ-KW2S
  $ cp -r ../nav ../bra
  $ bti step wq --answers - <<'END'
  > outcome: no-children
  > END

  Lagret i sak WQYJ-KW2S: beslutning.
  Saken er avsluttet.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen WQYJ-KW2S
  $ cd ../bra
  % bti step wq
  > 2
  > Ett barn på 15 år.
  > Begge foreldrene.
  > Ungdomsskolen.
  > Går på skolen og spiller fotball.
  >
  >
  Sak WQYJ-KW2S
  Nivå 0, Avklar undringen · Trinn 1 av 6: Har brukeren barn?
  NAV

  Ta det opp så tidlig du kan, helst i en av de første samtalene.

  - Spør om alle barn den voksne har omsorg for eller er en nær voksen for.
  - Med «foreldre» mener vi alle som har omsorgen, enten de er biologiske
    foreldre, adoptivforeldre eller noe annet.
  - Er det barn, finner du ut hvordan de har det rundt seg.

  Får brukeren hjelp gjennom et vedtak? Der noen bestiller tjenesten og andre
  utfører den, er det Enhet for tildeling og forebyggende tjenester som spør
  først. Du som utfører, tar det derfra og samarbeider med dem. Ellers er det du
  selv som spør.

  Verktøy:
    t1  Har brukeren barn?

  !! Fare, vold eller overgrep: ring 112 eller barnevernvakt (116 111) i dag. Ta
     med lederen din.
  Svar og trykk Enter. ? forklarer, < går tilbake, > viser veiene videre, .
  stopper og tar vare på svarene. Haster det, skriv akutt.

  Hva skjer nå?
    1  Det er barn, og noe bekymrer meg
       -> trinn 2: Gjør bekymringen konkret
    2  Det er barn, og de har det bra
       Spør igjen når noe forandrer seg for den voksne. Meldeplikten har du hele
       tiden.
       -> saken avsluttes
    3  Brukeren har ikke omsorg for barn
       -> saken avsluttes
    0  Bli på dette trinnet inntil videre
    n  Skriv et notat først
  \> 2

  -- Barna rundt brukeren (1 av 1)
     Skriv alder og rolle, aldri navn. Et barn på vei er også et barn. Vet du ikke
     alt ennå? Skriv det du vet, og når du spør om resten.

  Hvilke barn har brukeren omsorg for, og hvor gamle er de?

  Svar:
  \> Ett barn på 15 år.

  Hvem tar seg av barna til daglig, og hvem ellers har omsorg for dem?

  Svar:
  \> Begge foreldrene.

  Hvem kjenner barna fra før: barnehage, skole, helsestasjon eller andre?

  Svar:
  \> Ungdomsskolen.

  Hvordan har barna det i hverdagen, så vidt du kan se?

  Svar:
  \> Går på skolen og spiller fotball.

  Hva går bra, og hvem støtter familien?

  Svar: (Enter hopper over)
  \> 

  Du valgte: Det er barn, og de har det bra. Er det riktig? (j/n) (Enter: ja)
  \> 

  Lagret i sak WQYJ-KW2S: skjema, beslutning.
  Saken er avsluttet.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen WQYJ-KW2S
# It is acute: today, and not without the leader.
  $ bti new --answers - <<'END'
  > {acute: yes, acute-text: Barnet har merker og vil ikke hjem., raised-by: staff}
  > END
  Saksnummer: KXY7-8V3F
  Er noen i fare nå, ringer du 112. Trengs det ambulanse, ringer du 113.

  Har du grunn til å tro at et barn utsettes for vold hjemme, eller for overgrep,
  gjør du noe med en gang. Du snakker med politiet eller barnevernet samme dag.
  Når barnevernet har stengt, ringer du 116 111.

  - Stå i det sammen med lederen din. Får du ikke tak i lederen, venter du ikke.
  - Ikke snakk med den voksne om mistanken først. Spør barnevernet eller politiet
    hva som er trygt.
  - Meldeplikten (barnevernsloven § 13-2) er din egen og går foran
    taushetsplikten, også når det er den voksne som er brukeren din.
  - Avvergeplikten (straffeloven § 196) gjelder alle. Kan noe alvorlig ennå
    stanses, må du gjøre ditt.
  - Du trenger ikke samtykke for å melde eller avverge.
  - Skriv ned hva du så og hørte, og når. Sa barnet noe, skriver du det ordrett.

  Hvordan dere går fram videre, står i kommunens handlingsveileder for barn og
  unge.

    - Politiet: 112 (nødnummer)
    - Barnevernvakt / Alarmtelefonen for barn og unge: 116 111 (gratis, hele
      døgnet)
    - Medisinsk nødtelefon: 113 (nødnummer)

  Lagret i sak KXY7-8V3F: saken åpnet, akutt.
  Neste: Har brukeren barn? (nivå 0, trinn 1 av 6)
  Gå videre med: bti step KXY7-8V3F
# Level 1: what the adult service can do itself was enough.
  $ bti init ../selv --guide nittedal-voksentjenester > /dev/null
  $ cd ../selv
  $ export BTI_USER=ruskons1
  $ export BTI_SERVICE=mental-health
  $ bti new --answers - <<'END'
  > {acute: no, raised-by: staff}
  > END
  Saksnummer: B3XV-XT44

  Lagret i sak B3XV-XT44: saken åpnet.
  Neste: Har brukeren barn? (nivå 0, trinn 1 av 6)
  Gå videre med: bti step B3XV-XT44
  $ bti step b3 --answers - > /dev/null <<'END'
  > form: [{question: which, text: Ett barn på 6 år.}, {question: care, text: Far.}, {question: knows, text: Skolen.}, {question: everyday, text: Far sover dårlig.}]
  > outcome: worried
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  > {subject: {kind: parent}, concern: Far blir fort sint når han ikke har sovet., outcome: go-on}
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  > {consulted: {with: lederen, anonymous: no}, outcome: go-on}
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  > {contacted: {whom: far}, outcome: go-on}
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  > {conversation: {present: far, text: Far vil prøve søvnkurs.}, voice: Jeg liker når pappa er blid., outcome: level-1}
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  > {log: here, consent: {given-by: self, form: written}, holder: {holder: ruskons1, service: mental-health}, outcome: go-on}
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  > {conversation: {present: far, text: Ett mål.}, voice: Jeg vil lese sammen om kvelden., goal: Far sover seks timer om natten., measure: {text: Søvnkurs, who: ruskons1, where: hos oss}, meeting: {date: 2027-01-05}, outcome: go-on}
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  > {minutes: {present: far}, voice: Nå leser vi., evaluation: {measure: 1.1, effect: achieved}, outcome: go-on}
  > END
  $ bti step b3 --answers - <<'END'
  > {outcome: worked, reason: Far sover og leser for barnet.}
  > END

  Lagret i sak B3XV-XT44: beslutning.
  Saken er avsluttet.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Et møte er fortsatt planlagt. Avlys det med: bti add B3XV-XT44 cancelled
  Trengs saken igjen, åpner du den med: bti reopen B3XV-XT44
