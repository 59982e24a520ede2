# A case that goes well: a worry is shared and followed up at school and at home, closed with thanks, and opened again half a year later.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ sed -i 's/^people: {}$/people:\n  larer1: {service: school, role: kontaktlærer}\n  miljo1: {service: school, role: miljøarbeider}/' bti.yaml
  $ export BTI_USER=larer1
@ 2026-09-01T14:20:00+02:00
  $ bti new --answers - > /dev/null <<'END'
  > acute: no
  > raised-by: staff
  > subject: {kind: child, born: 2016}
  > concern: {since: 2026-08-20, text: "Eleven går langs gjerdet i storefri og venter på at det ringer inn. Sier at det er greit, men ser ned."}
  > outcome: go-on
  > END
# The principal is told the next day, mother is called, and they meet.
@ 2026-09-02T08:10:00+02:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consulted: {with: rektor, anonymous: no, text: Jeg ringer hjem i ettermiddag.}, outcome: go-on}
  > END
@ 2026-09-02T15:40:00+02:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > {contacted: {whom: mor, interpreter: no, text: Mor har undret seg hun også.}, outcome: go-on}
  > END
@ 2026-09-08T15:00:00+02:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > conversation: {present: [mor, far, kontaktlærer], text: Foreldrene ser det samme hjemme. Vi vil prøve noe sammen.}
  > voice: {missing: Eleven ville ikke være med første gang., asks: kontaktlærer}
  > outcome: level-1
  > END
# They say yes to the log and sign. The form is scanned into the caseload, and its hash is kept with the consent.
  $ mkdir skjema
  $ echo "Skannet og underskrevet." > skjema/samtykke-logg.pdf
  $ bti step q5 --answers - > /dev/null <<'END'
  > log: here
  > consent: {given-by: both-guardians, form: written, kept-at: skjema/samtykke-logg.pdf}
  > holder: {holder: larer1, service: school}
  > outcome: go-on
  > END
  $ bti log q5 | grep -A 6 "^- Samtykke"
  - Samtykke
    Samtykke: Samtykke til stafettlogg
    Gitt av: begge foresatte
    Form: skriftlig
    Hvor skjemaet ligger: skjema/samtykke-logg.pdf
    Skjemaets SHA-256:
      7b4d2bbafe319177613e8ca42138e0e893d208771e11c3bccda47e3ba00eadd5
# The week after they plan. What was said is written first; then they find the goal together, at the screen.
@ 2026-09-15T14:00:00+02:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > conversation: {present: [mor, far, eleven, kontaktlærer], text: Vi begynner med storefri. Det er der det er tyngst.}
  > voice: Jeg vil at noen skal spørre meg.
  > meeting: {kind: evaluation, date: 28.10, time: 14:00, place: møterommet, invited: [mor, far, eleven, miljøarbeider]}
  > END
  % bti step q5
  > Eleven skal få venner.
  > 3, 6
  > 28.10
  > 2
  > >
  > 0
  Sak Q5ZM-MZ0P
  Nivå 1, Tidlig innsats – internt · Trinn 2 av 5: Skap felles forståelse
  Skole

  Snakk sammen i egen enhet eller tjeneste. Samtaleverktøyet hjelper dere å være
  åpne, tydelige og trygge.

  - Finn sammen ut hva det handler om.
  - Bli enige om mål og tiltak, både hjemme og hos dere. Gjør dem konkrete, og
    begynn med få.
  - Stafettholderen skriver mål og tiltak i stafettloggen.
  - Avtal tid for evalueringsmøtet før dere går, og kall inn fra stafettloggen
    eller eget fagsystem.

  * Er bare de foresatte med? Avtal hvem som forteller barnet eller ungdommen om
    det, hvordan det skal gjøres, og hvordan barnet får sagt hva det selv mener.

  Verktøy:
    t1  Forbered og hold samtalen

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.
  Svar og trykk Enter. ? forklarer, < går tilbake, > viser veiene videre, .
  stopper og tar vare på svarene. Haster det, skriv akutt.
  Samtale: på plass
  Barnets mening: på plass

  -- Mål (3 av 5)

  Hva er målet? Skriv det i presens, slik det skal være.
  \> Eleven skal få venner.

  Hva stemmer allerede for målet? (Flere? Skill med komma.) (Enter hopper over)
    1  Spesifikt
       Er det ett mål, og vet alle hva det handler om?
    2  Målbart
       Ser dere når det er nådd?
    3  Akseptert
       Er det barnets og familiens mål også?
    4  Realistisk
       Går det an å klare det?
    5  Tidsbestemt
       Er det avtalt når dere ser på det igjen?
    6  Enkelt
       Skjønner barnet det?
  \> 3, 6

  Når skal målet være nådd? (Enter hopper over)
  \> 28.10
    onsdag 28. oktober 2026

  Hvilket område gjelder det? (Enter hopper over)
    1  Språk
    2  Lek, venner og samspill
    3  Følelser og atferd
    4  Læring og trivsel
    5  Kropp, helse og søvn
    6  Omsorg og hverdag hjemme
  \> 2
    ~ Råd: Skriv målet i presens, slik det er når det er nådd.
    ~ Råd: Når og hvor? Da ser alle når målet er nådd.

  Hva er målet? Skriv det i presens, slik det skal være. (Enter: ikke flere)
  \> >

  Hva skjer nå?
    1  Vi er enige om mål og tiltak
       -> trinn 3: Sett i gang tiltakene
    0  Bli på dette trinnet inntil videre
    n  Skriv et notat først
  \> 0

  Lagret i sak Q5ZM-MZ0P: mål.
  Neste: Skap felles forståelse (nivå 1, trinn 2 av 5)
  Neste dato: 28. oktober 2026
  Gå videre med: bti step Q5ZM-MZ0P
# The advice is right: that is a big goal. So they make it in two parts, each with a time and a place, and measures.
  $ bti add q5 goal --answers - > /dev/null <<'END'
  > {under: 1, text: Eleven er med i lek i storefri minst tre dager i uka., points: [specific, measurable, accepted], until: 3.11, area: together}
  > END
  $ bti add q5 goal --answers - > /dev/null <<'END'
  > {under: 1, text: Eleven forteller hjemme hver ettermiddag hvem det lekte med., until: 3.11, area: home}
  > END
  $ bti step q5 --answers - <<'END'
  > measure:
  > - {goal: 1a, text: Setter i gang en lek ved ballbingen og blir der til den går av seg selv., who: miljo1, where: skolegården, from: 21.9, until: 3.11}
  > - {goal: 1a, text: Øver på å spørre med eleven i første time., who: larer1, where: klasserommet, until: 3.11}
  > - {goal: 1b, text: Spør hvem eleven lekte med og hører etter., who: mor og far, where: hjemme, until: 3.11}
  > meeting: {kind: evaluation, date: 30.9, time: 08:15, place: møterommet, invited: [mor, far]}
  > outcome: go-on
  > END

  Lagret i sak Q5ZM-MZ0P: tiltak, planlagt møte, beslutning.
  Neste: Sett i gang tiltakene (nivå 1, trinn 3 av 5)
  Neste dato: 30. september 2026
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti show q5
  Sak Q5ZM-MZ0P
  Nivå 1, Tidlig innsats – internt · Trinn 3 av 5: Sett i gang tiltakene

  Hvem det gjelder: barn, født 2016
  Stafettholder: kontaktlærer (larer1), Skole
  Stafettlogg: her
  Neste dato: 30. september 2026

  Mål og tiltak:
    1  Eleven skal få venner. [Lek, venner og samspill] (innen 28. oktober 2026)
    1a  Eleven er med i lek i storefri minst tre dager i uka. [Lek, venner og
        samspill] (innen 3. november 2026)
       1a.1  Setter i gang en lek ved ballbingen og blir der til den går av seg
             selv. (miljøarbeider (miljo1), skolegården) til 3. november 2026
       1a.2  Øver på å spørre med eleven i første time. (kontaktlærer (larer1),
             klasserommet) til 3. november 2026
    1b  Eleven forteller hjemme hver ettermiddag hvem det lekte med. [Omsorg og
        hverdag hjemme] (innen 3. november 2026)
       1b.1  Spør hvem eleven lekte med og hører etter. (mor og far, hjemme) til
             3. november 2026

  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 8. september 2026 (begge foresatte)

  Avtalte møter:
    1  Evalueringsmøte, 28. oktober 2026, kl. 14:00, møterommet
    2  Evalueringsmøte, 30. september 2026, kl. 08:15, møterommet

  Gå videre med: bti step Q5ZM-MZ0P
  $ bti log q5 | grep -A 5 "^- Mål 1a"
  - Mål 1a
    Mål: Eleven er med i lek i storefri minst tre dager i uka.
    Målet er: Spesifikt, Målbart, Akseptert
    Innen: 3. november 2026
    Delmål av: 1
    Område: Lek, venner og samspill
# The short meeting in September is not needed. The other one is moved to the week after.
@ 2026-09-28T09:00:00+02:00
  $ bti add q5 cancelled --answers - > /dev/null <<'END'
  > {meeting: 2, text: Alle er godt i gang. Vi tar det på evalueringsmøtet.}
  > END
@ 2026-10-26T10:00:00+01:00
  $ bti add q5 meeting --answers - <<'END'
  > {moves: 1, date: 3.11, time: 14:30}
  > END

  Lagret i sak Q5ZM-MZ0P: flyttet møte.
  Neste: Sett i gang tiltakene (nivå 1, trinn 3 av 5)
  Neste dato: 28. oktober 2026
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti meetings q5
  Sak Q5ZM-MZ0P
    1  Evalueringsmøte, 3. november 2026, kl. 14:30, møterommet: planlagt
       Flyttet fra 28. oktober 2026.
       Innkalt: mor, far, eleven, miljøarbeider.
    2  Evalueringsmøte, 30. september 2026, kl. 08:15, møterommet: avlyst
       Innkalt: mor, far.
  $ bti meetings q5 --format ics | grep -E "^(UID|SEQUENCE|DTSTART;|STATUS)"
  UID:bti.Q5ZM-MZ0P.14a1-twhc␍
  SEQUENCE:1␍
  DTSTART;TZID=Europe/Oslo:20261103T143000␍
  STATUS:CONFIRMED␍
  UID:bti.Q5ZM-MZ0P.d2py-2ccy␍
  SEQUENCE:1␍
  DTSTART;TZID=Europe/Oslo:20260930T081500␍
  STATUS:CANCELLED␍
  $ bti meetings q5 --json | head -14
  {
    "bti": "meetings/1",
    "case": "Q5ZM-MZ0P",
    "meetings": [
      {
        "number": "1",
        "id": "14a1-twhc-w4ax-mw5p-kcec",
        "kind": "evaluation",
        "title": "Evalueringsmøte",
        "date": "2026-11-03",
        "time": "14:30",
        "place": "møterommet",
        "invited": [
          "mor",
# Somebody tidies up, and the signed form is gone; then another file lies there. bti check tells both.
  $ mv skjema/samtykke-logg.pdf ..
  $ bti check
  bti: feil: cases/2026/Q5ZM-MZ0P.yaml:102:3: Samtykke til stafettlogg: skjemaet er borte.
    Finn det rette skjemaet fram, eller be om samtykke på nytt.
  Veiledere: 1. Saker: 1. Feil og mangler: 1.
  [1]
  $ echo "Et annet skjema." > skjema/samtykke-logg.pdf
  $ bti check
  bti: feil: cases/2026/Q5ZM-MZ0P.yaml:102:3: Samtykke til stafettlogg: skjemaet er ikke det samme som før.
    Finn det rette skjemaet fram, eller be om samtykke på nytt.
  Veiledere: 1. Saker: 1. Feil og mangler: 1.
  [1]
  $ mv ../samtykke-logg.pdf skjema
  $ bti check
  Alt i orden. Veiledere: 1. Saker: 1.
# The day of the meeting. The child is there, and begins.
@ 2026-11-03T14:30:00+01:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > {progress: {measure: 1a.1, text: Leken går nesten av seg selv.}, outcome: go-on}
  > END
@ 2026-11-03T15:20:00+01:00
  $ bti step q5 --answers - <<'END'
  > minutes:
  >   present: [mor, far, eleven, kontaktlærer, miljøarbeider]
  >   text: Eleven leker med de andre de fleste dager. Vi ser det på skolen og hjemme.
  >   agreed: Miljøarbeideren trekker seg ut. Mor og far fortsetter å spørre.
  >   went: Eleven begynte møtet og slapp til.
  > voice: Nå er det de som roper på meg. Det er gøy med ballbingen.
  > view:
  > - {whose: mor, text: Det er latter ved middagsbordet igjen.}
  > - {whose: skolen, text: Eleven tar med seg andre inn i leken.}
  > evaluation:
  > - {measure: 1a.1, effect: achieved, text: Med i lek fire dager av fem.}
  > - {measure: 1a.2, effect: achieved}
  > - {measure: 1b.1, effect: some-effect, text: Forteller oftest når vi ikke spør., ends: yes}
  > outcome: go-on
  > END

  Lagret i sak Q5ZM-MZ0P: møtereferat, barnets mening, andres syn, evaluering,
  beslutning.
  Neste: Evalueringsmøte – veien videre (nivå 1, trinn 5 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - <<'END'
  > {outcome: worked, reason: Eleven har det godt i storefri. Ingen er urolige lenger.}
  > END

  Lagret i sak Q5ZM-MZ0P: beslutning.
  Saken er avsluttet.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0P
# What they take home.
  $ bti report q5 meeting
  Evalueringsmøte 3. november 2026, sak Q5ZM-MZ0P
  ===============================================

  Gjelder:        barn
  Til stede:      mor, far, eleven, kontaktlærer, miljøarbeider
  Stafettholder:  kontaktlærer, Skole
  Status:         Saken er avsluttet

  Det vi snakket om
  -----------------

  Eleven leker med de andre de fleste dager. Vi ser det på skolen og hjemme.

  Dette ble dere enige om
  -----------------------

  Miljøarbeideren trekker seg ut. Mor og far fortsetter å spørre.

  Med egne ord
  ------------

  «Nå er det de som roper på meg. Det er gøy med ballbingen.»

  Hva andre mener
  ---------------

  mor: Det er latter ved middagsbordet igjen.

  skolen: Eleven tar med seg andre inn i leken.

  Mål og tiltak
  -------------

  1  Eleven skal få venner.
     Innen: 28. oktober 2026
     Område: Lek, venner og samspill
     Tiltak: ingen i gang nå

  1a  Eleven er med i lek i storefri minst tre dager i uka.
      Innen: 3. november 2026
      Område: Lek, venner og samspill
      Tiltak: ingen i gang nå

  1b  Eleven forteller hjemme hver ettermiddag hvem det lekte med.
      Innen: 3. november 2026
      Område: Omsorg og hverdag hjemme
      Tiltak: ingen i gang nå

  Avsluttede tiltak
  -----------------

  1a.1  Setter i gang en lek ved ballbingen og blir der til den går av seg selv.
        Hvem gjør det: miljøarbeider
        Hvor: skolegården
        Når: fra 21. september 2026 til 3. november 2026
        Evaluering: ønsket effekt. Med i lek fire dager av fem.

  1a.2  Øver på å spørre med eleven i første time.
        Hvem gjør det: kontaktlærer
        Hvor: klasserommet
        Når: til 3. november 2026
        Evaluering: ønsket effekt

  1b.1  Spør hvem eleven lekte med og hører etter.
        Hvem gjør det: mor og far
        Hvor: hjemme
        Når: til 3. november 2026
        Evaluering: noe effekt. Forteller oftest når vi ikke spør.

  Beslutning
  ----------

  Utfall:       Det virket – avslutt
  Begrunnelse:  Eleven har det godt i storefri. Ingen er urolige lenger.
  Videre:       Saken er avsluttet

  Neste møte
  ----------

  Det er ikke avtalt noe nytt møte.

  Veien gjennom nivåene
  ---------------------

  Nivå 0 (1. sep. 2026) → Nivå 1 (8. sep.) → avsluttet (3. nov.)
# Half a year later mother calls. The case is opened again, with all that was written.
@ 2027-05-10T08:30:00+02:00
  $ bti due
  Ingen brudd i oppfølgingen, og ingenting som haster.
  % bti reopen q5
  > Mor ringte. Eleven er alene igjen etter at to i klassen flyttet.

  Hvorfor åpnes saken igjen?
  \> Mor ringte. Eleven er alene igjen etter at to i klassen flyttet.

  Lagret i sak Q5ZM-MZ0P: saken åpnet igjen.
  Spør familien om samtykkene fortsatt gjelder, og se hvem som har stafettpinnen:
  bti show.
  Neste: Opprett stafettlogg (nivå 1, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti show q5 | head -7
  Sak Q5ZM-MZ0P
  Nivå 1, Tidlig innsats – internt · Trinn 1 av 5: Opprett stafettlogg
  Åpnet igjen 10. mai 2027: Mor ringte. Eleven er alene igjen etter at to i
  klassen flyttet.

  Hvem det gjelder: barn, født 2016
  Stafettholder: kontaktlærer (larer1), Skole
  $ bti show q5 | grep -A 1 Samtykker
  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 8. september 2026 (begge foresatte)
  $ bti due
  Q5ZM-MZ0P · nivå 1: Opprett stafettlogg · kontaktlærer (larer1)
    -  24. mai 2027: Da må noe være avtalt framover. [no-date]

  Saker: 1. Brudd i oppfølgingen: 0. Kommer: 1.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step q5 --show | sed -n '/^Dette spør/,/^$/p'
  Dette spør trinnet om:
    - Samtale (må med)
    - Barnets mening (må med)
    - Mål (på plass)
    - Tiltak (må med)
    - Planlagt møte: Evalueringsmøte (må med)
  ¶
