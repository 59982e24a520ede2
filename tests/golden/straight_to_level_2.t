# Another service is needed at once: straight to level 2, where the log must be opened first.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {"acute": false, "raised-by": "guardian", "subject": {"kind": "youth", "born": 2013},
  >  "concern": "Far er bekymret: ungdommen sover lite og er mye borte om kvelden."}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > consulted: {with: rektor, anonymous: no}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > contacted: {whom: [far, ungdommen]}
  > outcome: go-on
  > END
  $ bti step q5 --answers - <<'END'
  > conversation: {present: [far, ungdommen, kontaktlærer], text: Alle vil ha helsesykepleier med nå.}
  > voice: Jeg vil snakke med noen, men ikke på klasserommet.
  > outcome: level-2
  > END

  Lagret i sak Q5ZM-MZ0N: samtale, barnets mening, beslutning.
  Neste: Avklar samarbeidspartnere (nivå 2, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 2, Tverrfaglig samarbeid – enkelt · Trinn 1 av 5: Avklar samarbeidspartnere
  Skole

  Det er ikke alltid lett å vite hvilken tjeneste som kan hjelpe. Er dere usikre,
  kan dere be om en tverrfaglig samtale på Familiesenteret. Avgjør det sammen med
  ungdommen, den gravide, den unge voksne eller de foresatte. Du ringer
  Helsestasjonen for å få en tid.

  Vet dere hvem som bør bidra? Ta kontakt med den tjenesten direkte.

  - Få skriftlig samtykke til tverrfaglig samarbeid først. Bruk skjemaet.
  - De foresatte samtykker. Fra 16-årsdagen gjør ungdommen det selv.
  - Arkiver skjemaet i eget fagsystem eller arkiv, og last det opp i
    stafettloggen.
  - Finnes det ingen stafettlogg ennå? Da må den på plass nå. Nivå 1, trinn 1,
    viser hvordan.

  Verktøy:
    t1  Skjema for samtykke til tverrfaglig samarbeid
    t2  Oversikt over tjenester for barn og unge

  Hvem du kan ringe:
    - Familiesenteret (via Helsestasjonen): 918 96 076

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
    - Stafettloggen er ikke åpnet.
      Spør familien om samtykke, og åpne den der veilederen spør om det.

  Veier videre:
    - Vi vet hvem som skal være med
      -> trinn 2: Samarbeidsmøte
    - Opprett stafettlogg først
      -> nivå 1, trinn 1: Opprett stafettlogg

  Gå videre med: bti step Q5ZM-MZ0N
# Without a log the case cannot go on at level 2, whatever else is given.
  $ bti step q5 --answers - <<'END'
  > participant: {who: helsesykepleier, service: school-health}
  > consent: {given-by: guardian, form: written, services: [school-health]}
  > outcome: go-on
  > END
  bti: feil: Stafettloggen er ikke åpnet.
    Spør familien om samtykke, og åpne den der veilederen spør om det.
  [3]
  $ bti step q5 --answers - <<'END'
  > outcome: open-log-first
  > END

  Lagret i sak Q5ZM-MZ0N: beslutning.
  Neste: Opprett stafettlogg (nivå 1, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
# Opening the log needs consent from the right one: at thirteen the guardians.
  $ bti step q5 --answers - <<'END'
  > log: here
  > consent: {given-by: self, form: written}
  > holder: {holder: larer1, service: school}
  > outcome: back-to-2
  > END
  bti: feil: Foresatte må gi dette: Samtykke til stafettlogg.
    Veilederen sier hvem som gir samtykket ved hvilken alder.
  bti: feil: Dette mangler eller gjelder ikke lenger: Samtykke til stafettlogg.
    Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei skrives ned også.
  [3]
  $ bti step q5 --answers - <<'END'
  > log: here
  > consent: {given-by: guardian, form: written, kept-at: skolens arkiv}
  > holder: {holder: larer1, service: school}
  > outcome: back-to-2
  > END

  Lagret i sak Q5ZM-MZ0N: samtykke, stafettlogg, stafettholder, beslutning.
  Neste: Avklar samarbeidspartnere (nivå 2, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
# Consent to cooperation must name each service that comes in.
  $ bti step q5 --answers - <<'END'
  > participant: {who: helsesykepleier, service: school-health}
  > consent: {given-by: guardian, form: written}
  > outcome: go-on
  > END
  bti: feil: Samtykke til tverrfaglig samarbeid mangler for: Skolehelsetjenesten.
    Samtykket må nevne hver tjeneste som kommer inn, under «services».
  [3]
  $ bti step q5 --answers - <<'END'
  > participant: {who: helsesykepleier, service: school-health}
  > consent: {given-by: guardian, form: written, services: [school-health]}
  > outcome: go-on
  > END

  Lagret i sak Q5ZM-MZ0N: deltaker, samtykke, beslutning.
  Neste: Samarbeidsmøte (nivå 2, trinn 2 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
