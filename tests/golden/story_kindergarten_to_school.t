# From kindergarten to school: a pre-school teacher holds the baton, PPT comes in, and in spring the teacher-to-be takes over.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ cat > people <<'END'
  > people:
  >   pedleder1: {service: kindergarten, role: pedagogisk leder}
  >   larer1: {service: school, role: kontaktlærer}
  >   larer2: {service: school, role: lærer på småtrinnet}
  >   ppt1: {service: ppt, role: PPT-rådgiver}
  > END
  $ sed -i -e '/^people: {}$/{r people' -e 'd}' bti.yaml
  $ rm people
  $ bti check
  Alt i orden. Veiledere: 1. Saker: 0.
  $ export BTI_USER=pedleder1
# September, the last year in kindergarten. The worry is shared with the leader and the family.
@ 2027-09-06T15:10:00+02:00
  $ bti new --answers - > /dev/null <<'END'
  > acute: no
  > raised-by: staff
  > subject: {kind: child, born: 2022}
  > concern:
  >   since: 2027-08-16
  >   text: |
  >     Barnet bruker få ord, og går bort når de andre leker butikk.
  >     Tegner gjerne, og ler mye sammen med en voksen.
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consulted: {with: styrer, anonymous: no, text: Jeg snakker med foreldrene ved henting.}, outcome: go-on}
  > END
@ 2027-09-08T16:00:00+02:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > {contacted: {whom: [mor, far], interpreter: no}, outcome: go-on}
  > END
@ 2027-09-15T14:30:00+02:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > conversation: {present: [mor, far, pedagogisk leder], text: De ser det samme hjemme. Vi begynner i barnehagen.}
  > outcome: level-1
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > log: here
  > consent: {given-by: both-guardians, form: written, kept-at: barnehagens arkiv}
  > holder: {holder: pedleder1, service: kindergarten}
  > outcome: go-on
  > END
# Level 1: one goal, something in kindergarten and something at home.
@ 2027-09-22T14:30:00+02:00
  $ bti step q5 --answers - <<'END'
  > conversation: {present: [mor, far, pedagogisk leder], text: Ett mål og to tiltak. Vi ses igjen før jul.}
  > voice: {words: "«Jeg vil også handle i butikken.»"}
  > goal: {text: "Barnet er med i leken i minst et kvarter, hver dag i barnehagen.", points: [specific, measurable, timed], until: 2027-11-24, area: together}
  > measure:
  > - {text: "En voksen er med i butikkleken etter frokost, og låner barnet ord.", who: pedleder1, where: barnehagen, until: 2027-11-24}
  > - {text: Ti minutter med bok før leggetid., who: mor og far, where: hjemme, until: 2027-11-24, area: language}
  > meeting: {date: 2027-11-24, time: "14:30", place: barnehagen, invited: [mor, far, styrer]}
  > outcome: go-on
  > END

  Lagret i sak Q5ZM-MZ0R: samtale, barnets mening, mål, tiltak, planlagt møte,
  beslutning.
  Neste: Sett i gang tiltakene (nivå 1, trinn 3 av 5)
  Neste dato: 24. november 2027
  Gå videre med: bti step Q5ZM-MZ0R
  $ bti step q5 --answers - > /dev/null <<'END'
  > {progress: [{measure: 1.1, text: Går best når det er fem barn eller færre.}], outcome: go-on}
  > END
@ 2027-11-24T15:30:00+01:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, far, styrer, pedagogisk leder], text: "Leken går lettere. Ordene kommer sent, og vi vil ha PPT med."}
  > voice: {words: "«Jeg var kunde.»"}
  > evaluation:
  > - {measure: 1.1, effect: some-effect, text: Med tre dager i uka.}
  > - {measure: 1.2, effect: achieved, text: Blitt en fast stund hver kveld.}
  > outcome: go-on
  > END
  $ bti step q5 --answers - <<'END'
  > {outcome: level-2, reason: Språket trenger noen som kan mer om det enn vi.}
  > END

  Lagret i sak Q5ZM-MZ0R: beslutning.
  Neste: Avklar samarbeidspartnere (nivå 2, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0R
# Level 2: PPT joins, with consent to it, and each has a task, also from a day to come.
@ 2027-12-06T10:00:00+01:00
  $ bti step q5 --answers - <<'END'
  > participant:
  > - {who: ppt1, service: ppt, role: ser på språket og veileder avdelingen, from: 2028-01-03}
  > - {who: mor, role: fast kontakt hjemme}
  > consent: {given-by: both-guardians, date: 2027-11-30, form: written, services: [ppt], purpose: Kartlegging og veiledning., kept-at: barnehagens arkiv}
  > outcome: go-on
  > END

  Lagret i sak Q5ZM-MZ0R: deltaker, samtykke, beslutning.
  Neste: Samarbeidsmøte (nivå 2, trinn 2 av 5)
  Gå videre med: bti step Q5ZM-MZ0R
@ 2028-01-12T13:00:00+01:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, far, ppt1, pedagogisk leder], text: "PPT har sett barnet i leken. Bilder hjelper."}
  > holder: {holder: pedleder1, service: kindergarten}
  > voice: {words: "«Bildene er fine. Jeg vil ha hund på mitt.»"}
  > goal: {text: "Barnet ber om det det vil ha med ord eller bilde, flere ganger hver dag.", until: 2028-06-16, area: language}
  > measure:
  > - {goal: 2, text: "Bildekort i lek og måltider, med ord til.", who: pedleder1, where: barnehagen, until: 2028-06-16}
  > - {goal: 2, text: Veiler avdelingen hver fjerde uke., who: ppt1, where: barnehagen, until: 2028-06-16}
  > meeting: {kind: evaluation, date: 29.2.2028, time: "13:00", place: barnehagen}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {outcome: go-on}
  > END
@ 2028-02-29T14:00:00+01:00
  $ bti step q5 --answers - <<'END'
  > minutes: {present: [mor, far, ppt1, pedagogisk leder], text: "Det går framover. Skolestart i august: læreren bør bli kjent med barnet i vår."}
  > voice: {words: "«Jeg vet hvor skolen er. Den er stor.»"}
  > view: {whose: mor, text: Vi gruer oss mer til skolen enn barnet gjør.}
  > evaluation:
  > - {measure: 1.1, effect: achieved, text: Med hver dag nå.}
  > - {measure: 2.1, effect: some-effect}
  > - {measure: 2.2, effect: some-effect}
  > outcome: go-on
  > END

  Lagret i sak Q5ZM-MZ0R: møtereferat, barnets mening, andres syn, evaluering,
  beslutning.
  Neste: Evalueringsmøte – veien videre (nivå 2, trinn 5 av 5)
  Neste dato: 16. juni 2028
  Gå videre med: bti step Q5ZM-MZ0R
  $ bti step q5 --answers - <<'END'
  > measure: {goal: 2, text: "Går på besøk på skolen hver onsdag, med bildekortene.", who: pedleder1, where: skolen, until: 2028-06-16}
  > meeting: {date: 2028-06-06, time: "13:00", place: skolen}
  > outcome: continue
  > reason: Det virker. Nå må skolen bli kjent med barnet.
  > END

  Lagret i sak Q5ZM-MZ0R: tiltak, planlagt møte, beslutning.
  Neste: Sett i gang tiltakene (nivå 2, trinn 3 av 5)
  Neste dato: 6. juni 2028
  Gå videre med: bti step Q5ZM-MZ0R
# April: school start is near. The one who will be the child's teacher is asked, but the family has not yet said yes to the school.
@ 2028-04-03T09:15:00+02:00
  $ bti hand-over q5 --to larer1
  bti: feil: Samtykke til tverrfaglig samarbeid mangler for: Skole.
    Spør familien først, og skriv samtykket ned: bti add SAK consent. Det må nevne tjenesten.
  [3]
  $ bti show q5 | grep Tilbudt
  [1]
# They say yes on Wednesday.
@ 2028-04-05T15:45:00+02:00
  $ bti add q5 consent --answers - <<'END'
  > consent: cooperation
  > given-by: both-guardians
  > form: written
  > services: [school]
  > purpose: Skolen blir kjent med barnet i vår og tar over før skolestart.
  > kept-at: barnehagens arkiv
  > END

  Lagret i sak Q5ZM-MZ0R: samtykke.
  Neste: Sett i gang tiltakene (nivå 2, trinn 3 av 5)
  Neste dato: 6. juni 2028
  Gå videre med: bti step Q5ZM-MZ0R
  $ bti hand-over q5 --answers - <<'END'
  > to: larer1
  > text: Blir kontaktlærer i august, og barnet hilser på henne hver onsdag.
  > END

  Lagret i sak Q5ZM-MZ0R: tilbud om å bli stafettholder.
  Fram til svaret kommer, er pedagogisk leder (pedleder1) fortsatt stafettholder.
  Si fra til kontaktlærer (larer1), som svarer med en av disse:
    bti accept Q5ZM-MZ0R
    bti decline Q5ZM-MZ0R
# She will not have the class after all, and says so. The one who will is asked the same day.
@ 2028-04-18T14:20:00+02:00
  $ BTI_USER=larer1 bti decline q5 --answers - <<'END'
  > text: Jeg får ikke førsteklasse likevel. Kollegaen min gjør det.
  > END

  Lagret i sak Q5ZM-MZ0R: nei til å bli stafettholder.
  Stafettholder er fortsatt pedagogisk leder (pedleder1).
  Spør en annen med: bti hand-over Q5ZM-MZ0R
  $ bti hand-over q5 --answers - <<'END'
  > {to: larer2, text: Får klassen til høsten.}
  > END

  Lagret i sak Q5ZM-MZ0R: tilbud om å bli stafettholder.
  Fram til svaret kommer, er pedagogisk leder (pedleder1) fortsatt stafettholder.
  Si fra til lærer på småtrinnet (larer2), som svarer med en av disse:
    bti accept Q5ZM-MZ0R
    bti decline Q5ZM-MZ0R
  $ bti due
  Q5ZM-MZ0R · nivå 2: Sett i gang tiltakene · pedagogisk leder (pedleder1)
    -  25. april 2028: Tiltak 2.1 skal evalueres. (pedagogisk leder (pedleder1))
       [evaluation]
    -  25. april 2028: Tiltak 2.2 skal evalueres. (PPT-rådgiver (ppt1))
       [evaluation]
    -  25. april 2028: Tiltak 2.3 skal evalueres. (pedagogisk leder (pedleder1))
       [evaluation]
    -  2. mai 2028: Stafettpinnen er tilbudt, og venter på svar. (lærer på
       småtrinnet (larer2)) [handover]

  Saker: 1. Brudd i oppfølgingen: 0. Kommer: 4.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
# Nobody else can answer for her, and she does after the holiday. The pre-school teacher stays on until summer.
@ 2028-05-02T08:05:00+02:00
  $ bti accept q5
  bti: feil: Du har stafettpinnen selv.
    Den som er spurt, svarer. Angrer du, trekker du tilbudet: bti decline Q5ZM-MZ0R
  [3]
  $ BTI_USER=larer2 bti accept q5

  Lagret i sak Q5ZM-MZ0R: stafettholder.
  Stafettholder nå er lærer på småtrinnet (larer2).
  pedagogisk leder (pedleder1) har ikke stafettpinnen lenger. Skal pedagogisk
  leder (pedleder1) fortsatt være med: bti add Q5ZM-MZ0R participant
  Neste: Sett i gang tiltakene (nivå 2, trinn 3 av 5)
  Neste dato: 6. juni 2028
  Gå videre med: bti step Q5ZM-MZ0R
  $ bti add q5 participant --answers - <<'END'
  > {who: pedleder1, service: kindergarten, role: gjør skolen kjent med barnet, from: 2.5}
  > END

  Lagret i sak Q5ZM-MZ0R: deltaker.
  Neste: Sett i gang tiltakene (nivå 2, trinn 3 av 5)
  Neste dato: 6. juni 2028
  Gå videre med: bti step Q5ZM-MZ0R
  $ bti list
  SAK        NIVÅ  TRINN                  STAFETTHOLDER  NESTE
  Q5ZM-MZ0R  2     Sett i gang tiltakene  larer2         6. juni 2028 !!

  !! Brudd i oppfølgingen. bti due forteller hva, og hva dere kan gjøre.
  Se en sak med bti show SAK, gå videre i den med bti step SAK.
  $ bti list --holder pedleder1
  Ingen saker å vise. «bti new» åpner en, og «bti list --status all» viser også
  avsluttede.
# June: the meeting is at the school, and the teacher writes. The goal for autumn is hers.
@ 2028-06-06T14:00:00+02:00
  $ export BTI_USER=larer2
  $ bti step q5 --answers - > /dev/null <<'END'
  > {progress: {measure: 2.3, text: Har vært der seks onsdager.}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, far, ppt1, pedleder1, larer2], text: "Barnet er trygt i klasserommet. Bildekortene blir med til skolen."}
  > voice: {words: "«Jeg har fått egen knagg.»"}
  > evaluation:
  > - {measure: 2.1, effect: achieved, text: Bruker ord eller bilde hver dag.}
  > - {measure: 2.2, effect: some-effect, ends: yes}
  > - {measure: 2.3, effect: achieved}
  > outcome: go-on
  > END
  $ bti step q5 --answers - <<'END'
  > goal: {text: "Eleven ber om hjelp i timene med ord eller bilde, hver dag.", until: 2028-11-17, area: language}
  > measure:
  > - {goal: 3, text: De samme bildekortene i timene., who: larer2, where: skolen, from: 2028-08-17, until: 2028-11-17}
  > - {goal: 3, text: Er med i to timer og gir råd., who: ppt1, where: skolen, from: 2028-09-04, until: 2028-10-13}
  > meeting: {date: 2028-09-27, time: "14:15", place: skolen}
  > outcome: continue
  > reason: Det virker, og blir med over i skolen.
  > END

  Lagret i sak Q5ZM-MZ0R: mål, tiltak, planlagt møte, beslutning.
  Neste: Sett i gang tiltakene (nivå 2, trinn 3 av 5)
  Neste dato: 27. september 2028
  Gå videre med: bti step Q5ZM-MZ0R
# August: school has begun, and the kindergarten leaves.
@ 2028-08-21T10:00:00+02:00
  $ bti add q5 left --answers - <<'END'
  > {who: pedleder1, text: Skolen kjenner barnet nå.}
  > END

  Lagret i sak Q5ZM-MZ0R: deltaker ut.
  Neste: Sett i gang tiltakene (nivå 2, trinn 3 av 5)
  Neste dato: 27. september 2028
  Gå videre med: bti step Q5ZM-MZ0R
  $ bti show q5
  Sak Q5ZM-MZ0R
  Nivå 2, Tverrfaglig samarbeid – enkelt · Trinn 3 av 5: Sett i gang tiltakene

  Hvem det gjelder: barn, født 2022
  Stafettholder: lærer på småtrinnet (larer2), Skole
  Stafettlogg: her
  Neste dato: 27. september 2028

  Mål og tiltak:
    1  Barnet er med i leken i minst et kvarter, hver dag i barnehagen. [Lek,
       venner og samspill] (innen 24. november 2027)
       1.1  En voksen er med i butikkleken etter frokost, og låner barnet ord.
            (pedagogisk leder (pedleder1), barnehagen) til 24. november 2027
            (avsluttet)
            Sist evaluert: ønsket effekt
       1.2  Ti minutter med bok før leggetid. (mor og far, hjemme) [Språk] til 24.
            november 2027 (avsluttet)
            Sist evaluert: ønsket effekt
    2  Barnet ber om det det vil ha med ord eller bilde, flere ganger hver dag.
       [Språk] (innen 16. juni 2028)
       2.1  Bildekort i lek og måltider, med ord til. (pedagogisk leder
            (pedleder1), barnehagen) til 16. juni 2028 (avsluttet)
            Sist evaluert: ønsket effekt
       2.2  Veiler avdelingen hver fjerde uke. (PPT-rådgiver (ppt1), barnehagen)
            til 16. juni 2028 (avsluttet)
            Sist evaluert: noe effekt
       2.3  Går på besøk på skolen hver onsdag, med bildekortene. (pedagogisk
            leder (pedleder1), skolen) til 16. juni 2028 (avsluttet)
            Sist evaluert: ønsket effekt
    3  Eleven ber om hjelp i timene med ord eller bilde, hver dag. [Språk] (innen
       17. november 2028)
       3.1  De samme bildekortene i timene. (lærer på småtrinnet (larer2), skolen)
            til 17. november 2028
       3.2  Er med i to timer og gir råd. (PPT-rådgiver (ppt1), skolen) til 13.
            oktober 2028

  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 15. september 2027 (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, PPT: gjelder, gitt 30. november 2027
      (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, Skole: gjelder, gitt 5. april 2028
      (begge foresatte)

  Avtalte møter:
    4  Evalueringsmøte, 27. september 2028, kl. 14:15, skolen

  Deltakere:
    - PPT-rådgiver (ppt1), PPT: ser på språket og veileder avdelingen
    - mor: fast kontakt hjemme

  Gå videre med: bti step Q5ZM-MZ0R
  $ bti due --within 6w
  Q5ZM-MZ0R · nivå 2: Sett i gang tiltakene · lærer på småtrinnet (larer2)
    -  27. september 2028: Evalueringsmøte. [meeting]

  Saker: 1. Brudd i oppfølgingen: 0. Kommer: 1.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
# What stood, and who held it: before the meeting on leap day and after it; before the handover, on the day and after it.
  $ bti show q5 --on 28.2.2028 | sed -n '1,8p;/Deltakere/,/^$/p'
  Sak Q5ZM-MZ0R slik den sto ved slutten av 28. februar 2028
  Nivå 2, Tverrfaglig samarbeid – enkelt · Trinn 4 av 5: Evalueringsmøte – drøft

  Hvem det gjelder: barn, født 2022
  Stafettholder: pedagogisk leder (pedleder1), Barnehage
  Stafettlogg: her
  Neste dato: 29. februar 2028

  Deltakere:
    - PPT-rådgiver (ppt1), PPT: ser på språket og veileder avdelingen
    - mor: fast kontakt hjemme
  ¶
  $ bti show q5 --on 29.2.2028 | sed -n '1,8p;/ 2  /,/^$/p'
  Sak Q5ZM-MZ0R slik den sto ved slutten av 29. februar 2028
  Nivå 2, Tverrfaglig samarbeid – enkelt · Trinn 3 av 5: Sett i gang tiltakene

  Hvem det gjelder: barn, født 2022
  Stafettholder: pedagogisk leder (pedleder1), Barnehage
  Stafettlogg: her
  Neste dato: 6. juni 2028

    2  Barnet ber om det det vil ha med ord eller bilde, flere ganger hver dag.
       [Språk] (innen 16. juni 2028)
       2.1  Bildekort i lek og måltider, med ord til. (pedagogisk leder
            (pedleder1), barnehagen) til 16. juni 2028
            Sist evaluert: noe effekt
       2.2  Veiler avdelingen hver fjerde uke. (PPT-rådgiver (ppt1), barnehagen)
            til 16. juni 2028
            Sist evaluert: noe effekt
       2.3  Går på besøk på skolen hver onsdag, med bildekortene. (pedagogisk
            leder (pedleder1), skolen) til 16. juni 2028
  ¶
# A day without a year is the latest there was, and for this one that is four years between.
  $ bti show q5 --on 29.2 | head -1
  Sak Q5ZM-MZ0R slik den sto ved slutten av 29. februar 2028
  $ bti show q5 --on 28.2 | head -1
  Sak Q5ZM-MZ0R slik den sto ved slutten av 28. februar 2028
  $ bti show q5 --on 5.4 | sed -n 5,7p
  Stafettholder: pedagogisk leder (pedleder1), Barnehage
  Tilbudt til: kontaktlærer (larer1), Skole, 5. april 2028, ikke besvart
  Stafettlogg: her
  $ bti show q5 --on 1.5.2028 | sed -n 5,7p
  Stafettholder: pedagogisk leder (pedleder1), Barnehage
  Tilbudt til: lærer på småtrinnet (larer2), Skole, 18. april 2028, ikke besvart
  Stafettlogg: her
  $ bti show q5 --on 2.5.2028 | sed -n '1p;5,7p;/Deltakere/,/^$/p'
  Sak Q5ZM-MZ0R slik den sto ved slutten av 2. mai 2028
  Stafettholder: lærer på småtrinnet (larer2), Skole
  Stafettlogg: her
  Neste dato: 6. juni 2028
  Deltakere:
    - PPT-rådgiver (ppt1), PPT: ser på språket og veileder avdelingen
    - mor: fast kontakt hjemme
    - pedagogisk leder (pedleder1), Barnehage: gjør skolen kjent med barnet
  ¶
  $ cat > ../who.py <<'END'
  > import json, sys
  > case = json.load(sys.stdin)
  > print(case["on"], case["holder"]["holder"], case["service"], "offer" in case)
  > for one in case["participants"]:
  >     print(one["who"], one.get("service"), one.get("from", one["at"][:10]), one.get("role"))
  > END
  $ bti show q5 --on 2028-05-03 --json | python3 ../who.py
  2028-05-03 larer2 school False
  ppt1 ppt 2028-01-03 ser på språket og veileder avdelingen
  mor None 2027-12-06 fast kontakt hjemme
  pedleder1 kindergarten 2028-05-02 gjør skolen kjent med barnet
# The whole of it.
  $ bti log q5
  Logg for sak Q5ZM-MZ0R
  ======================

  Nivå 0, trinn 1: Sett ord på undringen
  --------------------------------------

  6. september 2027 kl. 15:10, pedagogisk leder (pedleder1), Barnehage

  - Saken åpnet
    Hvem tok det opp: ansatt

  - Hvem saken gjelder
    Hvem det gjelder: barn
    Fødselsår: 2022

  - Undring
    Hva det handler om:
      Barnet bruker få ord, og går bort når de andre leker butikk. Tegner gjerne,
      og ler mye sammen med en voksen.
    Siden: 16. august 2027

  - Beslutning
    Utfall: Jeg har satt ord på det
    Videre: Nivå 0, trinn 1: Sett ord på undringen → Nivå 0, trinn 2: Del med
      nærmeste leder

  Nivå 0, trinn 2: Del med nærmeste leder
  ---------------------------------------

  6. september 2027 kl. 15:10, pedagogisk leder (pedleder1), Barnehage

  - Drøfting
    Drøftet med: styrer
    Anonymt: nei
    Hva som kom fram: Jeg snakker med foreldrene ved henting.

  - Beslutning
    Utfall: Saken skal videre
    Videre: Nivå 0, trinn 2: Del med nærmeste leder → Nivå 0, trinn 3: Del med
      barnet eller familien

  Nivå 0, trinn 3: Del med barnet eller familien
  ----------------------------------------------

  8. september 2027 kl. 16:00, pedagogisk leder (pedleder1), Barnehage

  - Kontakt med familien
    Hvem ble kontaktet: mor, far
    Behov for tolk: nei

  - Beslutning
    Utfall: Samtalen er avtalt
    Videre: Nivå 0, trinn 3: Del med barnet eller familien → Nivå 0, trinn 4:
      Samtalen

  Nivå 0, trinn 4: Samtalen
  -------------------------

  15. september 2027 kl. 14:30, pedagogisk leder (pedleder1), Barnehage

  - Samtale
    Til stede: mor, far, pedagogisk leder
    Snakket om og avtalt: De ser det samme hjemme. Vi begynner i barnehagen.

  - Beslutning
    Utfall: Vi følger opp selv – nivå 1
    Videre: Nivå 0, trinn 4: Samtalen → Nivå 1, trinn 1: Opprett stafettlogg

  Nivå 1, trinn 1: Opprett stafettlogg
  ------------------------------------

  15. september 2027 kl. 14:30, pedagogisk leder (pedleder1), Barnehage

  - Samtykke
    Samtykke: Samtykke til stafettlogg
    Gitt av: begge foresatte
    Form: skriftlig
    Hvor skjemaet ligger: barnehagens arkiv

  - Stafettlogg
    Hvor loggen føres: her

  - Stafettholder
    Stafettholder: pedagogisk leder (pedleder1)
    Tjeneste: Barnehage

  - Beslutning
    Utfall: Klart til å snakke om mål og tiltak
    Videre: Nivå 1, trinn 1: Opprett stafettlogg → Nivå 1, trinn 2: Skap felles
      forståelse

  Nivå 1, trinn 2: Skap felles forståelse
  ---------------------------------------

  22. september 2027 kl. 14:30, pedagogisk leder (pedleder1), Barnehage

  - Samtale
    Til stede: mor, far, pedagogisk leder
    Snakket om og avtalt: Ett mål og to tiltak. Vi ses igjen før jul.

  - Barnets mening
    Barnets egne ord: «Jeg vil også handle i butikken.»

  - Mål 1
    Mål: Barnet er med i leken i minst et kvarter, hver dag i barnehagen.
    Målet er: Spesifikt, Målbart, Tidsbestemt
    Innen: 24. november 2027
    Område: Lek, venner og samspill

  - Tiltak 1.1
    Mål: 1
    Hva som gjøres: En voksen er med i butikkleken etter frokost, og låner
      barnet ord.
    Hvem gjør det: pedagogisk leder (pedleder1)
    Hvor: barnehagen
    Til: 24. november 2027

  - Tiltak 1.2
    Mål: 1
    Hva som gjøres: Ti minutter med bok før leggetid.
    Hvem gjør det: mor og far
    Hvor: hjemme
    Til: 24. november 2027
    Område: Språk

  - Planlagt møte 1
    Type møte: Evalueringsmøte
    Dato: 24. november 2027
    Klokkeslett: 14:30
    Sted: barnehagen
    Innkalt: mor, far, styrer

  - Beslutning
    Utfall: Vi er enige om mål og tiltak
    Videre: Nivå 1, trinn 2: Skap felles forståelse → Nivå 1, trinn 3: Sett i
      gang tiltakene

  Nivå 1, trinn 3: Sett i gang tiltakene
  --------------------------------------

  22. september 2027 kl. 14:30, pedagogisk leder (pedleder1), Barnehage

  - Underveis
    Tiltak: 1.1
    Hvordan det går: Går best når det er fem barn eller færre.

  - Beslutning
    Utfall: Tid for evalueringsmøte
    Videre: Nivå 1, trinn 3: Sett i gang tiltakene → Nivå 1, trinn 4:
      Evalueringsmøte – drøft

  Nivå 1, trinn 4: Evalueringsmøte – drøft
  ----------------------------------------

  24. november 2027 kl. 15:30, pedagogisk leder (pedleder1), Barnehage

  - Møtereferat
    Type møte: Evalueringsmøte
    Til stede: mor, far, styrer, pedagogisk leder
    Snakket om og avtalt: Leken går lettere. Ordene kommer sent, og vi vil ha
      PPT med.

  - Barnets mening
    Barnets egne ord: «Jeg var kunde.»

  - Evaluering
    Tiltak: 1.1
    Virkning: noe effekt
    Vurdering: Med tre dager i uka.

  - Evaluering
    Tiltak: 1.2
    Virkning: ønsket effekt
    Vurdering: Blitt en fast stund hver kveld.

  - Beslutning
    Utfall: Vi har drøftet tiltakene
    Videre: Nivå 1, trinn 4: Evalueringsmøte – drøft → Nivå 1, trinn 5:
      Evalueringsmøte – veien videre

  Nivå 1, trinn 5: Evalueringsmøte – veien videre
  -----------------------------------------------

  24. november 2027 kl. 15:30, pedagogisk leder (pedleder1), Barnehage

  - Beslutning
    Utfall: Vi trenger hjelp fra andre – nivå 2
    Begrunnelse: Språket trenger noen som kan mer om det enn vi.
    Videre: Nivå 1, trinn 5: Evalueringsmøte – veien videre → Nivå 2, trinn 1:
      Avklar samarbeidspartnere

  Nivå 2, trinn 1: Avklar samarbeidspartnere
  ------------------------------------------

  6. desember 2027 kl. 10:00, pedagogisk leder (pedleder1), Barnehage

  - Deltaker
    Hvem: PPT-rådgiver (ppt1)
    Tjeneste: PPT
    Oppgave i saken: ser på språket og veileder avdelingen
    Med fra: 3. januar 2028

  - Deltaker
    Hvem: mor
    Oppgave i saken: fast kontakt hjemme

  - Samtykke
    Samtykke: Samtykke til tverrfaglig samarbeid
    Gitt av: begge foresatte
    Form: skriftlig
    Tjenester: PPT
    Hva det gjelder: Kartlegging og veiledning.
    Dato: 30. november 2027
    Hvor skjemaet ligger: barnehagens arkiv

  - Beslutning
    Utfall: Vi vet hvem som skal være med
    Videre: Nivå 2, trinn 1: Avklar samarbeidspartnere → Nivå 2, trinn 2:
      Samarbeidsmøte

  Nivå 2, trinn 2: Samarbeidsmøte
  -------------------------------

  12. januar 2028 kl. 13:00, pedagogisk leder (pedleder1), Barnehage

  - Møtereferat
    Type møte: Samarbeidsmøte
    Til stede: mor, far, PPT-rådgiver (ppt1), pedagogisk leder
    Snakket om og avtalt: PPT har sett barnet i leken. Bilder hjelper.

  - Barnets mening
    Barnets egne ord: «Bildene er fine. Jeg vil ha hund på mitt.»

  - Mål 2
    Mål: Barnet ber om det det vil ha med ord eller bilde, flere ganger hver
      dag.
    Innen: 16. juni 2028
    Område: Språk

  - Tiltak 2.1
    Mål: 2
    Hva som gjøres: Bildekort i lek og måltider, med ord til.
    Hvem gjør det: pedagogisk leder (pedleder1)
    Hvor: barnehagen
    Til: 16. juni 2028

  - Tiltak 2.2
    Mål: 2
    Hva som gjøres: Veiler avdelingen hver fjerde uke.
    Hvem gjør det: PPT-rådgiver (ppt1)
    Hvor: barnehagen
    Til: 16. juni 2028

  - Planlagt møte 2
    Type møte: Evalueringsmøte
    Dato: 29. februar 2028
    Klokkeslett: 13:00
    Sted: barnehagen

  - Stafettholder
    Stafettholder: pedagogisk leder (pedleder1)
    Tjeneste: Barnehage

  - Beslutning
    Utfall: Planen er lagt
    Videre: Nivå 2, trinn 2: Samarbeidsmøte → Nivå 2, trinn 3: Sett i gang
      tiltakene

  Nivå 2, trinn 3: Sett i gang tiltakene
  --------------------------------------

  12. januar 2028 kl. 13:00, pedagogisk leder (pedleder1), Barnehage

  - Beslutning
    Utfall: Tid for evalueringsmøte
    Videre: Nivå 2, trinn 3: Sett i gang tiltakene → Nivå 2, trinn 4:
      Evalueringsmøte – drøft

  Nivå 2, trinn 4: Evalueringsmøte – drøft
  ----------------------------------------

  29. februar 2028 kl. 14:00, pedagogisk leder (pedleder1), Barnehage

  - Møtereferat
    Type møte: Evalueringsmøte
    Til stede: mor, far, PPT-rådgiver (ppt1), pedagogisk leder
    Snakket om og avtalt: Det går framover. Skolestart i august: læreren bør bli
      kjent med barnet i vår.

  - Barnets mening
    Barnets egne ord: «Jeg vet hvor skolen er. Den er stor.»

  - Andres syn
    Hvem sitt syn: mor
    Synet deres: Vi gruer oss mer til skolen enn barnet gjør.

  - Evaluering
    Tiltak: 1.1
    Virkning: ønsket effekt
    Vurdering: Med hver dag nå.

  - Evaluering
    Tiltak: 2.1
    Virkning: noe effekt

  - Evaluering
    Tiltak: 2.2
    Virkning: noe effekt

  - Beslutning
    Utfall: Vi har drøftet tiltakene
    Videre: Nivå 2, trinn 4: Evalueringsmøte – drøft → Nivå 2, trinn 5:
      Evalueringsmøte – veien videre

  Nivå 2, trinn 5: Evalueringsmøte – veien videre
  -----------------------------------------------

  29. februar 2028 kl. 14:00, pedagogisk leder (pedleder1), Barnehage

  - Tiltak 2.3
    Mål: 2
    Hva som gjøres: Går på besøk på skolen hver onsdag, med bildekortene.
    Hvem gjør det: pedagogisk leder (pedleder1)
    Hvor: skolen
    Til: 16. juni 2028

  - Planlagt møte 3
    Type møte: Evalueringsmøte
    Dato: 6. juni 2028
    Klokkeslett: 13:00
    Sted: skolen

  - Beslutning
    Utfall: Fortsett samarbeidet
    Begrunnelse: Det virker. Nå må skolen bli kjent med barnet.
    Videre: Nivå 2, trinn 5: Evalueringsmøte – veien videre → Nivå 2, trinn 3:
      Sett i gang tiltakene

  Nivå 2, trinn 3: Sett i gang tiltakene
  --------------------------------------

  5. april 2028 kl. 15:45, pedagogisk leder (pedleder1), Barnehage

  - Samtykke
    Samtykke: Samtykke til tverrfaglig samarbeid
    Gitt av: begge foresatte
    Form: skriftlig
    Tjenester: Skole
    Hva det gjelder: Skolen blir kjent med barnet i vår og tar over før
      skolestart.
    Hvor skjemaet ligger: barnehagens arkiv

  - Tilbud om å bli stafettholder
    Tilbudt til: kontaktlærer (larer1)
    Tjeneste: Skole
    Begrunnelse: Blir kontaktlærer i august, og barnet hilser på henne hver
      onsdag.

  18. april 2028 kl. 14:20, kontaktlærer (larer1), Skole

  - Nei til å bli stafettholder
    Begrunnelse: Jeg får ikke førsteklasse likevel. Kollegaen min gjør det.

  18. april 2028 kl. 14:20, pedagogisk leder (pedleder1), Barnehage

  - Tilbud om å bli stafettholder
    Tilbudt til: lærer på småtrinnet (larer2)
    Tjeneste: Skole
    Begrunnelse: Får klassen til høsten.

  2. mai 2028 kl. 08:05, lærer på småtrinnet (larer2), Skole

  - Stafettholder
    Stafettholder: lærer på småtrinnet (larer2)
    Tjeneste: Skole

  2. mai 2028 kl. 08:05, pedagogisk leder (pedleder1), Barnehage

  - Deltaker
    Hvem: pedagogisk leder (pedleder1)
    Tjeneste: Barnehage
    Oppgave i saken: gjør skolen kjent med barnet
    Med fra: 2. mai 2028

  6. juni 2028 kl. 14:00, lærer på småtrinnet (larer2), Skole

  - Underveis
    Tiltak: 2.3
    Hvordan det går: Har vært der seks onsdager.

  - Beslutning
    Utfall: Tid for evalueringsmøte
    Videre: Nivå 2, trinn 3: Sett i gang tiltakene → Nivå 2, trinn 4:
      Evalueringsmøte – drøft

  Nivå 2, trinn 4: Evalueringsmøte – drøft
  ----------------------------------------

  6. juni 2028 kl. 14:00, lærer på småtrinnet (larer2), Skole

  - Møtereferat
    Type møte: Evalueringsmøte
    Til stede: mor, far, PPT-rådgiver (ppt1), pedagogisk leder (pedleder1),
      lærer på småtrinnet (larer2)
    Snakket om og avtalt: Barnet er trygt i klasserommet. Bildekortene blir med
      til skolen.

  - Barnets mening
    Barnets egne ord: «Jeg har fått egen knagg.»

  - Evaluering
    Tiltak: 2.1
    Virkning: ønsket effekt
    Vurdering: Bruker ord eller bilde hver dag.

  - Evaluering
    Tiltak: 2.2
    Virkning: noe effekt
    Avslutte tiltaket: ja

  - Evaluering
    Tiltak: 2.3
    Virkning: ønsket effekt

  - Beslutning
    Utfall: Vi har drøftet tiltakene
    Videre: Nivå 2, trinn 4: Evalueringsmøte – drøft → Nivå 2, trinn 5:
      Evalueringsmøte – veien videre

  Nivå 2, trinn 5: Evalueringsmøte – veien videre
  -----------------------------------------------

  6. juni 2028 kl. 14:00, lærer på småtrinnet (larer2), Skole

  - Mål 3
    Mål: Eleven ber om hjelp i timene med ord eller bilde, hver dag.
    Innen: 17. november 2028
    Område: Språk

  - Tiltak 3.1
    Mål: 3
    Hva som gjøres: De samme bildekortene i timene.
    Hvem gjør det: lærer på småtrinnet (larer2)
    Hvor: skolen
    Fra: 17. august 2028
    Til: 17. november 2028

  - Tiltak 3.2
    Mål: 3
    Hva som gjøres: Er med i to timer og gir råd.
    Hvem gjør det: PPT-rådgiver (ppt1)
    Hvor: skolen
    Fra: 4. september 2028
    Til: 13. oktober 2028

  - Planlagt møte 4
    Type møte: Evalueringsmøte
    Dato: 27. september 2028
    Klokkeslett: 14:15
    Sted: skolen

  - Beslutning
    Utfall: Fortsett samarbeidet
    Begrunnelse: Det virker, og blir med over i skolen.
    Videre: Nivå 2, trinn 5: Evalueringsmøte – veien videre → Nivå 2, trinn 3:
      Sett i gang tiltakene

  Nivå 2, trinn 3: Sett i gang tiltakene
  --------------------------------------

  21. august 2028 kl. 10:00, lærer på småtrinnet (larer2), Skole

  - Deltaker ut
    Hvem: pedagogisk leder (pedleder1)
    Tjeneste: Barnehage
    Hvorfor: Skolen kjenner barnet nå.
