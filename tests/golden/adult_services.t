# A service that meets adults guides the parent on to a talk about the child, and stays with the adult.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ export BTI_USER=ruskons1
  $ export BTI_SERVICE=adult-services
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: staff, subject: {kind: parent}, concern: Forelderen er mye syk og alene med to barn.}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consulted: {with: leder, anonymous: no}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {contacted: {whom: forelderen}, outcome: go-on}
  > END
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 0, Tidlig innsats – avklar undringen · Trinn 4 av 5: Samtalen
  Tjenester som møter voksne med barn

  Fortell hva du har lagt merke til, og hør hvordan de selv ser det.

  Så finner dere ut av det i fellesskap: Trenger barna oppfølging?

  - Be den voksne avtale en sett-samtale om barnet, med barnehagen, skolen eller
    helsestasjonen.
  - Velg den av dem som er nærmest barnet eller ungdommen til daglig.
  - Si at du gjerne blir med, eller at du kan ringe for dem. Da trenger du
    samtykke til samarbeidet.

  Da er uroen i gode hender. Men ta temaet opp igjen når du møter den voksne, og
  husk meldeplikten.

  * Er en forelder syk, eller har familien det vanskelig, er barna pårørende. Les
    om barn som pårørende, og fortell familien hva kommunen har for barn og unge
    og av støtte til foreldre.

  Verktøy:
    t1  Forbered og hold samtalen
    t2  Skjema for samtykke til å gi informasjon
    t3  Barn som pårørende
    t4  Tilbud til barn, unge og foreldre

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Samtale (må med)
    - Barnets mening (om du vil)

  Dette mangler før saken kan gå videre:
    - Samtalen er ikke skrevet ned.
      Skriv hvem som var med, og hva dere ble enige om.

  Veier videre:
    - Den voksne er vist videre til en sett-samtale om barnet
      -> trinn 5: Avslutt saken
    - Jeg følger opp den voksne videre – nivå 1
      -> nivå 1, trinn 1: Opprett stafettlogg
    - Det er ikke grunn til å følge opp
      -> trinn 5: Avslutt saken

  Gå videre med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - <<'END'
  > {conversation: {present: forelderen, text: Avtaler selv sett-samtale på skolen.}, outcome: follow-adult}
  > END

  Lagret i sak Q5ZM-MZ0N: samtale, beslutning.
  Neste: Opprett stafettlogg (nivå 1, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 1, Tidlig innsats – internt · Trinn 1 av 5: Opprett stafettlogg
  Tjenester som møter voksne med barn

  Nå er det klart at det trengs oppfølging.

  - Fortell om stafettloggen, Oppdal kommunes digitale verktøy for samarbeid. Vis
    fram beskrivelsen.
  - Spør om samtykke til å opprette en logg, og bruk skjemaet.
  - Be superbrukeren på enheten om å opprette loggen. Det signerte skjemaet
    arkiveres der.

  Fra nå av er det du som er stafettholder.

  For deg er det annerledes: Du bruker ditt eget fagprogram på dette nivået. Følg
  trinnene likevel. Stafettlogg trengs først hvis saken går til nivå 2.

  * Råd og veiledning kan du alltid be om, også når det ikke blir noe tverrfaglig
    samarbeid. Drøft anonymt, eller spør først om du får samtykke til å gi
    informasjon.

  Verktøy:
    t1  Hva er stafettloggen?
    t2  Skjema for samtykke til stafettlogg
    t3  Skjema for samtykke til å gi informasjon

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Samtykke til stafettlogg (må med)
    - Stafettlogg (må med)
    - Stafettholder (må med)

  Dette mangler før saken kan gå videre:
    - Dette mangler eller gjelder ikke lenger: Samtykke til stafettlogg.
      Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei
      skrives ned også.
    - Stafettloggen er ikke åpnet.
      Spør familien om samtykke, og åpne den der veilederen spør om det.
    - Ingen holder stafettpinnen.
      Velg en stafettholder: helst den som er nærmest i hverdagen.

  Veier videre:
    - Klart til å snakke om mål og tiltak
      -> trinn 2: Skap felles forståelse
    - Familien vil ikke ha stafettlogg
      -> nivå 0, trinn 4: Samtalen

  Gå videre med: bti step Q5ZM-MZ0N
