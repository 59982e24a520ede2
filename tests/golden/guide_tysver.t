# Tysvær: guardians ask for a holder and a log themselves. The kindergarten begins, and the school takes over.
  $ bti init tysver --guide tysver > /dev/null
  $ cd tysver
  $ export BTI_USER=barnehage1
  $ export BTI_SERVICE=kindergarten
  $ bti new --answers - <<'END'
  > {acute: no, start: asked, raised-by: guardian, subject: {kind: child, born: 2020},
  >  concern: Mor og far vil at noen hjelper dem med å få språket i gang.}
  > END
  Saksnummer: Q5ZM-MZ0N

  Lagret i sak Q5ZM-MZ0N: saken åpnet, hvem saken gjelder, undring.
  Neste: De ber selv om hjelp (nivå 0, trinn 5 av 6)
  Gå videre med: bti step Q5ZM-MZ0N
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 0, Avklar undringen · Trinn 5 av 6: De ber selv om hjelp
  Barnehage

  De foresatte eller ungdommen vil at noen skal arbeide planmessig med det de står
  i. Da kan de be om en stafettholder og en stafettlogg. Du trenger ikke ha undret
  deg over noe selv.

  - Hør hva de vil ha hjelp med, og skriv det med deres ord.
  - Vis hva stafettloggen er, og fortell hva en stafettholder gjør.
  - Er det ungdommen som spør? Snakk om hvordan foreldrene blir med.

  Verktøy:
    t1  BTI: til deg som er foresatt
    t2  Stafettholderen
    t3  Skjema for samtykke til stafettlogg

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Hvem saken gjelder (på plass)
    - Undring (på plass)

  Veier videre:
    - Vi går i gang – nivå 1
      -> nivå 1, trinn 1: Opprett stafettlogg
    - Vi tar en samtale først
      -> trinn 4: Samtalen
    - De vil likevel ikke
      -> trinn 6: Avslutt saken

  Gå videre med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - <<'END'
  >  outcome: open-log
  > END

  Lagret i sak Q5ZM-MZ0N: beslutning.
  Neste: Opprett stafettlogg (nivå 1, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - > /dev/null <<'END'
  > {log: here, consent: {consent: log, given-by: guardian, form: written, kept-at: barnehagens arkiv},
  >  holder: {holder: barnehage1, service: kindergarten}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: [mor, far, pedagogisk leder], text: Vi begynner med bøker og rim.},
  >  voice: {missing: "Barnet har få ord ennå, men peker på boka det vil ha.", asks: pedagogisk leder},
  >  goal: Barnet sier hva det vil ha med to ord.,
  >  measure: {text: Leser samme bok hver dag, who: barnehage1, where: barnehagen},
  >  meeting: {date: 1.3}, outcome: go-on}
  > END
# Summer comes, and the child is to begin at school. The baton goes with it.
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 1, Tidlig innsats i egen tjeneste · Trinn 3 av 5: Sett i gang tiltakene
  Barnehage

  Gjør det dere ble enige om, og skriv hvordan det går. Stopper noe opp, sier du
  fra med en gang.

  Før evalueringsmøtet: Tenk gjennom tiltakene dine, og spør barnet om det merker
  noen forskjell.

  Verktøy:
    t1  Stafettholderen
    t2  Innkalling til møte

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Samtykke til stafettlogg (på plass)
    - Underveis (om du vil)
    - Barnets mening (om du vil)
    - Notat (om du vil)

  Veier videre:
    - Tid for evalueringsmøte
      -> trinn 4: Evalueringsmøte – drøft
    - Planen må lages om
      -> trinn 2: Skap felles forståelse
    - Familien vil ikke mer – avslutt
      -> saken avsluttes
    - Barnet går over fra barnehagen til skolen
      -> saken blir på dette trinnet

  Gå videre med: bti step Q5ZM-MZ0N
  $ bti tool fill q5 transition
  # Fra barnehage til skole

  Når et barn med stafettlogg skal begynne på skolen, går stafetten fra barnehagen til skolen. Arket fylles ut sammen med
  familien, barnehagen og skolen. Kommunen har sin egen rutine for overgangen. Dette arket er bare for stafetten.

  - Sak: Q5ZM-MZ0N
  - Gjelder: barn
  - Nivå: 1, Tidlig innsats i egen tjeneste
  - Stafettholder nå: barnehage1, Barnehage
  - Skole:
  - Første skoledag:

  ## Før dere møtes

  - [ ] Familien vet at skolen kommer inn, og hva den får vite
  - [ ] Familien har sagt ja, og samtykket nevner skolen
  - [ ] Barnet har fått si hva det gleder seg til og gruer seg til
  - [ ] Skolen har sagt hvem som tar imot
  - [ ] Tolk er bestilt om det trengs

  Samtykker til nå:

  Samtykke til stafettlogg

  ## Barnets mening

  ____

  - Dette gleder barnet seg til:
  - Dette gruer barnet seg til:
  - Dette vil barnet at den nye læreren skal vite:

  ## Det vi har gjort

  1 Barnet sier hva det vil ha med to ord.

  Tiltakene som er i gang:

  1\.1 Leser samme bok hver dag (barnehage1, barnehagen)

  | Tiltak | Fortsetter på skolen? | Hvem gjør det der | Fra |
  |------------------|------------------|------------------|-------|
  | | | | |
  | | | | |
  | | | | |

  ## Dette bør skolen vite

  - Det barnet liker og får til:
  - Det som hjelper når dagen er vanskelig:
  - Den barnet er trygg på i barnehagen:
  - Om noen barnet kjenner, begynner på samme skole (ikke navn):
  - Det vi har lovet familien:

  ## Stafetten

  Den er barnehagens til en på skolen har tatt imot. Sommeren er lang, så avtal hvem familien ringer da.

  - Ny stafettholder (rolle):
  - Tatt imot (dato):
  - Den familien ringer i sommer (rolle og telefon):
  - Andre som er med, har fått vite det (dato):
  - Neste møte: 1. mars 2027
  - Barnehagen ringer skolen og hører hvordan det går (dato):
  $ bti step q5 --answers - <<'END'
  > {outcome: to-school, participant: {who: kontaktlærer, service: school},
  >  consent: {consent: cooperation, given-by: guardian, form: written, services: [school]},
  >  holder: {holder: larer1, service: school}}
  > END

  Lagret i sak Q5ZM-MZ0N: samtykke, deltaker, stafettholder, beslutning.
  Neste: Sett i gang tiltakene (nivå 1, trinn 3 av 5)
  Neste dato: 1. mars 2027
  Gå videre med: bti step Q5ZM-MZ0N
  $ bti show q5
  Sak Q5ZM-MZ0N
  Nivå 1, Tidlig innsats i egen tjeneste · Trinn 3 av 5: Sett i gang tiltakene

  Hvem det gjelder: barn, født 2020
  Stafettholder: larer1, Skole
  Stafettlogg: her
  Neste dato: 1. mars 2027

  Mål og tiltak:
    1  Barnet sier hva det vil ha med to ord.
       1.1  Leser samme bok hver dag (barnehage1, barnehagen)

  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 21. november 2026 (foresatt)
    - Samtykke til tverrfaglig samarbeid, Skole: gjelder, gitt 21. november 2026
      (foresatt)

  Avtalte møter:
    1  Evalueringsmøte, 1. mars 2027

  Deltakere:
    - kontaktlærer, Skole

  Dette må følges opp:
    !! Tiltak 1.1 har ingen sluttdato. [measure-no-end]
       Sett en sluttdato: bti add SAK progress.

  Gå videre med: bti step Q5ZM-MZ0N
  $ export BTI_USER=larer1
  $ export BTI_SERVICE=school
  $ bti step q5 --answers - > /dev/null <<'END'
  >  outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {minutes: {present: [mor, far, kontaktlærer]}, voice: Jeg vil lese den om traktoren.,
  >  evaluation: {measure: 1.1, effect: achieved}, outcome: go-on}
  > END
  $ bti step q5 --answers - <<'END'
  > {outcome: worked, reason: Barnet bruker tre og fire ord nå.}
  > END

  Lagret i sak Q5ZM-MZ0N: beslutning.
  Saken er avsluttet.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Et møte er fortsatt planlagt. Avlys det med: bti add Q5ZM-MZ0N cancelled
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0N
# The youth club begins, and another service is needed at once. At level 2 the log comes first.
  $ export BTI_USER=klubb1
  $ export BTI_SERVICE=youth-club
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, start: ordinary, raised-by: staff, subject: {kind: youth, born: 2009},
  >  concern: Sier at hun ikke orker skolen lenger.}
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  >  outcome: go-on
  > END
  $ bti step eb --show
  Sak EBZ9-9Y1A
  Nivå 0, Avklar undringen · Trinn 2 av 6: Del med nærmeste leder
  Fritidsklubb

  Ikke bær det alene. Gå til lederen din så snart du kan. Finn ut sammen om saken
  skal videre, og hvem som snakker med barnet og familien.

  Vil dere ha råd fra andre tjenester, drøfter dere saken anonymt. Har du ingen
  leder, slik det er for mange fastleger, spør du en kollega.

  * Foreldrene skal alltid med tidlig. Drøft det dere trenger for å komme i gang,
    men ikke gå lenge og drøft uten dem.

  Verktøy:
    t1  Slik samarbeider vi i Tysvær

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
    - Det er ikke grunn til å gå videre
      -> trinn 6: Avslutt saken

  Gå videre med: bti step EBZ9-9Y1A
  $ bti step eb --answers - > /dev/null <<'END'
  > {consulted: {with: klubbleder, anonymous: no}, outcome: go-on}
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {contacted: {whom: [mor, ungdommen]}, outcome: go-on}
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {conversation: {present: [mor, ungdommen, klubbleder], text: Skolen og helsesykepleier må med nå.},
  >  voice: Jeg vil at klubben er med., outcome: level-2}
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  >  outcome: open-log-first
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {log: here, consent: {given-by: self, form: written}, holder: {holder: klubb1, service: youth-club},
  >  outcome: back-to-2}
  > END
  $ bti step eb --show
  Sak EBZ9-9Y1A
  Nivå 2, Enkelt tverrfaglig samarbeid · Trinn 1 av 5: Avklar samarbeidspartnere
  Fritidsklubb

  Finn ut sammen med familien hvem som kan hjelpe, og ta kontakt. Er dere usikre,
  drøfter dere saken anonymt med noen som kan mer, for eksempel et tverrfaglig
  team.

  - Spør om samtykke før tjenesten kommer inn. Bruk skjemaet.
  - De foresatte samtykker. Fra 16-årsdagen gjør ungdommen det selv.
  - Finnes det ingen stafettlogg ennå, åpner dere den først.

  Verktøy:
    t1  Skjema for samtykke til tverrfaglig samarbeid
    t2  Kjerneområder for hjelpetjenestene

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

  Veier videre:
    - Vi vet hvem som skal være med
      -> trinn 2: Samarbeidsmøte
    - Fortsett hos oss likevel – nivå 1
      -> nivå 1, trinn 2: Skap felles forståelse

  Gå videre med: bti step EBZ9-9Y1A
  $ bti step eb --answers - <<'END'
  > {participant: [{who: kontaktlærer, service: school}, {who: helsesykepleier, service: school-health}],
  >  consent: {given-by: self, form: written, services: [school, school-health]}, outcome: go-on}
  > END

  Lagret i sak EBZ9-9Y1A: deltaker, samtykke, beslutning.
  Neste: Samarbeidsmøte (nivå 2, trinn 2 av 5)
  Gå videre med: bti step EBZ9-9Y1A
  $ bti step eb --show
  Sak EBZ9-9Y1A
  Nivå 2, Enkelt tverrfaglig samarbeid · Trinn 2 av 5: Samarbeidsmøte
  Fritidsklubb

  Lag planen sammen, og la familien begynne.

  - Velg stafettholder: den som er nærmest til daglig.
  - Gjør den nye tjenesten kjent med det som er gjort.
  - Skriv mål og tiltak i stafettloggen mens alle ser på.
  - Sett dato for evalueringsmøtet.

  * Skal ikke barnet være med? Da spør en voksen barnet er trygg på, før møtet og
    forteller etterpå.

  Verktøy:
    t1  Innkalling til møte
    t2  Møteplan
    t3  Stafettholderen
    t4  Tiltak i resultatområdene

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

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
    - Kall inn til ansvarsgruppemøte
      -> saken blir på dette trinnet
    - Ansvarsgruppa har hatt møte
      -> saken blir på dette trinnet

  Gå videre med: bti step EBZ9-9Y1A
  $ bti step eb --answers - > /dev/null <<'END'
  > {minutes: {kind: cooperation, present: [mor, ungdommen, kontaktlærer, helsesykepleier]},
  >  voice: Jeg vil begynne rolig., goal: Eleven er på skolen tre dager i uka.,
  >  measure: {text: Møter klubblederen og går sammen til skolen, who: klubb1, where: klubben},
  >  meeting: {kind: evaluation, date: 1.2}, outcome: go-on}
  > END
# The responsibility group meets when it must, beside the evaluations. The case stays where it is.
  $ bti step eb --answers - <<'END'
  > {outcome: call-responsibility-group, meeting: {kind: responsibility-group, date: 15.12}}
  > END

  Lagret i sak EBZ9-9Y1A: planlagt møte, beslutning.
  Neste: Sett i gang tiltakene (nivå 2, trinn 3 av 5)
  Neste dato: 15. desember 2026
  Gå videre med: bti step EBZ9-9Y1A
  $ bti step eb --show
  Sak EBZ9-9Y1A
  Nivå 2, Enkelt tverrfaglig samarbeid · Trinn 3 av 5: Sett i gang tiltakene
  Fritidsklubb

  Hver og en gjør sitt, og skriver i stafettloggen hvordan det går.
  Stafettholderen spør underveis.

  Før evalueringsmøtet: Tenk gjennom tiltakene dine, og spør barnet om det merker
  noen forskjell.

  Verktøy:
    t1  Stafettholderen
    t2  Innkalling til møte

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Samtykke til stafettlogg (på plass)
    - Underveis (om du vil)
    - Barnets mening (om du vil)
    - Notat (om du vil)

  Veier videre:
    - Tid for evalueringsmøte
      -> trinn 4: Evalueringsmøte – drøft
    - Planen må lages om
      -> trinn 2: Samarbeidsmøte
    - Familien vil ikke mer – avslutt
      -> saken avsluttes
    - Kall inn til ansvarsgruppemøte
      -> saken blir på dette trinnet
    - Ansvarsgruppa har hatt møte
      -> saken blir på dette trinnet

  Gå videre med: bti step EBZ9-9Y1A
  $ bti step eb --answers - <<'END'
  > {outcome: responsibility-group-met, minutes: {kind: responsibility-group,
  >  present: [mor, kontaktlærer, klubbleder]}, voice: Det går greit når noen går sammen med meg.}
  > END

  Lagret i sak EBZ9-9Y1A: barnets mening, møtereferat, beslutning.
  Neste: Sett i gang tiltakene (nivå 2, trinn 3 av 5)
  Neste dato: 15. desember 2026
  Gå videre med: bti step EBZ9-9Y1A
  $ bti step eb --answers - > /dev/null <<'END'
  >  outcome: go-on
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {minutes: {kind: evaluation, present: [mor, ungdommen, kontaktlærer, klubbleder]},
  >  voice: Jeg er mer på skolen nå., evaluation: {measure: 1.1, effect: some-effect}, outcome: go-on}
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {outcome: level-3, reason: Psykisk helse og NAV må også inn.}
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {participant: {who: miljøterapeut, service: mental-health},
  >  consent: {given-by: self, form: written, services: [school, school-health, mental-health]}, outcome: go-on}
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {minutes: {kind: cooperation, present: [ungdommen, kontaktlærer, miljøterapeut]},
  >  voice: Det er bra at alle vet det samme., meeting: {kind: evaluation, date: 1.4}, outcome: go-on}
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  >  outcome: go-on
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {minutes: {kind: evaluation, present: [ungdommen, mor, miljøterapeut]},
  >  voice: Jeg trenger dette lenge., evaluation: {measure: 1.1, effect: some-effect}, outcome: go-on}
  > END
  $ bti step eb --show
  Sak EBZ9-9Y1A
  Nivå 3, Samordnet tverrfaglig samarbeid · Trinn 5 av 5: Evalueringsmøte –
  fortsatt samordning?
  Fritidsklubb

  Bestem hva som skjer nå, og skriv kort hvorfor. Avtal hvem som forteller det til
  barnet.

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Beslutning (må med)

  Veier videre:
    - Det virket – avslutt
      -> saken avsluttes
    - Fortsett – her eller på et lavere nivå
      -> trinn 3: Sett i gang de samordnede tiltakene / nivå 2, trinn 3: Sett i
      gang tiltakene / nivå 1, trinn 3: Sett i gang tiltakene
    - Gå over til individuell plan (IP)
      -> stafettloggen avsluttes, og IP tar over
    - Kall inn til ansvarsgruppemøte
      -> saken blir på dette trinnet
    - Ansvarsgruppa har hatt møte
      -> saken blir på dette trinnet

  Gå videre med: bti step EBZ9-9Y1A
  $ bti step eb --answers - <<'END'
  > {outcome: ip, reason: Flere tjenester må følge opp i flere år., successor: koordinator}
  > END

  Lagret i sak EBZ9-9Y1A: beslutning.
  Stafettloggen er avsluttet, og IP har tatt over.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Et møte er fortsatt planlagt. Avlys det med: bti add EBZ9-9Y1A cancelled
  Trengs saken igjen, åpner du den med: bti reopen EBZ9-9Y1A
# A young person asks, and changes their mind.
  $ export BTI_USER=larer1
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, start: asked, raised-by: youth, subject: {kind: youth, born: 2010},
  >  concern: Vil ha en voksen å snakke med om lekser.}
  > END
  $ bti step 5h --answers - <<'END'
  >  outcome: changed-mind
  > END

  Lagret i sak 5HYX-YX1Z: beslutning.
  Neste: Avslutt saken (nivå 0, trinn 6 av 6)
  Gå videre med: bti step 5HYX-YX1Z
  $ bti step 5h --answers - <<'END'
  >  outcome: close
  > END

  Lagret i sak 5HYX-YX1Z: beslutning.
  Saken er avsluttet.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen 5HYX-YX1Z
# The dentist shows the family on, and has done its part.
  $ export BTI_USER=tannlege1
  $ export BTI_SERVICE=dental
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child, born: 2019},
  >  concern: Har hull i mange tenner og sier at ingen pusser dem.}
  > END
  $ bti step wq --answers - > /dev/null <<'END'
  >  outcome: go-on
  > END
  $ bti step wq --answers - > /dev/null <<'END'
  > {consulted: {with: klinikkleder, anonymous: no}, outcome: go-on}
  > END
  $ bti step wq --answers - <<'END'
  > {contacted: {whom: mor}, outcome: done-here}
  > END

  Lagret i sak WQYJ-KW2M: kontakt med familien, beslutning.
  Familien er vist videre, og oppgaven din er gjort.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen WQYJ-KW2M
# Guardians ask, a talk comes first, and in the middle of the work the family wants no more.
  $ export BTI_USER=larer1
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, start: asked, raised-by: guardian, subject: {kind: child, born: 2018},
  >  concern: Far vil at skolen og hjemmet gjør det samme.}
  > END
  $ bti step kx --answers - <<'END'
  >  outcome: talk
  > END

  Lagret i sak KXY7-8V39: beslutning.
  Neste: Samtalen (nivå 0, trinn 4 av 6)
  Gå videre med: bti step KXY7-8V39
  $ bti step kx --answers - > /dev/null <<'END'
  > {conversation: {present: [far, barnet, kontaktlærer], text: Vi begynner med leggetid og morgener.},
  >  voice: Jeg vil ikke komme for sent., outcome: level-1}
  > END
  $ bti step kx --answers - > /dev/null <<'END'
  > {log: here, consent: {given-by: guardian, form: oral}, holder: {holder: larer1, service: school},
  >  outcome: go-on}
  > END
  $ bti step kx --answers - > /dev/null <<'END'
  > {conversation: {present: [far, barnet], text: Én plan for morgenen.}, voice: Jeg vil ha vekkerklokke.,
  >  goal: Barnet er på skolen når det ringer inn., measure: {text: Samme vekking hver dag, who: far, where: hjemme},
  >  meeting: {date: 1.2}, outcome: go-on}
  > END
  $ bti step kx --answers - <<'END'
  > {outcome: stop, note: Far vil ikke mer nå. Vi har sagt at de kan komme tilbake.}
  > END

  Lagret i sak KXY7-8V39: notat, beslutning.
  Saken er avsluttet.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Et møte er fortsatt planlagt. Avlys det med: bti add KXY7-8V39 cancelled
  Trengs saken igjen, åpner du den med: bti reopen KXY7-8V39
# Level 2 at school: individual education is decided, and the education plan takes over.
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child, born: 2016}, concern: Leser ikke ennå.}
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  >  outcome: go-on
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: go-on}
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  > {contacted: {whom: mor}, outcome: go-on}
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  > {conversation: {present: [mor, barnet], text: PPT inn nå.}, voice: Jeg vil lese selv., outcome: level-2}
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  >  outcome: open-log-first
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  > {log: here, consent: {given-by: guardian, form: written}, holder: larer1, outcome: back-to-2}
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  > {participant: {who: rådgiver, service: ppt}, consent: {given-by: guardian, form: written, services: ppt},
  >  outcome: go-on}
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  > {minutes: {kind: cooperation, present: [mor, rådgiver]}, voice: Jeg vil lese som de andre.,
  >  goal: Eleven leser korte tekster høyt., measure: {text: Lesekurs, who: larer1, where: skolen},
  >  meeting: {kind: evaluation, date: 1.3}, outcome: go-on}
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  >  outcome: go-on
  > END
  $ bti step b3 --answers - > /dev/null <<'END'
  > {minutes: {kind: evaluation, present: [mor, rådgiver]}, voice: Det går litt bedre.,
  >  evaluation: {measure: 1.1, effect: some-effect}, outcome: go-on}
  > END
  $ bti step b3 --answers - <<'END'
  > {outcome: iop, reason: Vedtaket er fattet., successor: kontaktlærer}
  > END

  Lagret i sak B3XV-XT3Y: beslutning.
  Stafettloggen er avsluttet, og IOP har tatt over.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Et møte er fortsatt planlagt. Avlys det med: bti add B3XV-XT3Y cancelled
  Trengs saken igjen, åpner du den med: bti reopen B3XV-XT3Y
  $ bti guide show tysver 0/asked --service ppt
  Nivå 0, Avklar undringen · Trinn 5 av 6: De ber selv om hjelp
  PPT

  De foresatte eller ungdommen vil at noen skal arbeide planmessig med det de står
  i. Da kan de be om en stafettholder og en stafettlogg. Du trenger ikke ha undret
  deg over noe selv.

  - Hør hva de vil ha hjelp med, og skriv det med deres ord.
  - Vis hva stafettloggen er, og fortell hva en stafettholder gjør.
  - Er det ungdommen som spør? Snakk om hvordan foreldrene blir med.

  Verktøy:
    t1  BTI: til deg som er foresatt
    t2  Stafettholderen
    t3  Skjema for samtykke til stafettlogg

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Hvem saken gjelder (må med)
    - Undring (må med)

  Veier videre:
    - Vi går i gang – nivå 1
      -> nivå 1, trinn 1: Opprett stafettlogg
    - Vi tar en samtale først
      -> trinn 4: Samtalen
    - De vil likevel ikke
      -> trinn 6: Avslutt saken
    - Samtykket er trukket tilbake – avslutt stafettloggen
      -> saken avsluttes
