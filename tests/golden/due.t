# Nobody is dropped: bti due tells what is broken and what is coming, and answers 1 when something is.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ export BTI_USER=larer1
  $ export BTI_SERVICE=school
  $ bti due
  Ingen brudd i oppfølgingen, og ingenting som haster.
# A worry is written down on a Monday. For two weeks it may stand without a date.
@ 2026-11-02T09:00:00+01:00
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child, born: 2016}, concern: Sitter alene i friminuttene.}
  > END
  $ bti due
  Q5ZM-MZ0N · nivå 0: Sett ord på undringen
    -  16. november 2026: Da må noe være avtalt framover. [no-date]

  Saker: 1. Brudd i oppfølgingen: 0. Kommer: 1.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
@ 2026-11-17T09:00:00+01:00
  $ bti due
  Q5ZM-MZ0N · nivå 0: Sett ord på undringen
    !! Siden 16. november 2026: Ingenting er avtalt framover. [no-date]
       Avtal neste møte, eller sett en dato på mål og tiltak.

  Saker: 1. Brudd i oppfølgingen: 1. Kommer: 0.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
  [1]
# The talk is held, the family wants it followed up, and the log is opened, but nobody takes the baton.
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {contacted: {whom: mor}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: [mor, eleven], text: De vil ha hjelp.}, outcome: level-1}
  > END
@ 2026-11-25T09:00:00+01:00
  $ bti due
  Q5ZM-MZ0N · nivå 1: Opprett stafettlogg
    !! Siden 24. november 2026: Ingen er stafettholder. [no-holder]
       Bli enige om hvem som tar ansvaret, og skriv det ned i trinnet.
    -  1. desember 2026: Da må noe være avtalt framover. [no-date]

  Saker: 1. Brudd i oppfølgingen: 1. Kommer: 1.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
  [1]
  $ bti step q5 --answers - > /dev/null <<'END'
  > {log: here, consent: {given-by: guardian, form: written}, holder: {holder: larer1, service: school}, outcome: go-on}
  > END
  $ bti step q5 --answers - <<'END'
  > conversation: {present: [mor, eleven], text: "Vi vil at det skal bli lettere i friminuttene."}
  > voice: {words: Jeg vil ha noen å leke med.}
  > goal: {text: Leker med andre hver dag, until: "2027-01-08"}
  > measure: {goal: 1, text: Lekegruppe, who: miljoarb1, where: skolen, until: "2027-01-08"}
  > meeting: {kind: evaluation, date: "2027-01-08"}
  > outcome: go-on
  > END

  Lagret i sak Q5ZM-MZ0N: samtale, barnets mening, mål, tiltak, planlagt møte,
  beslutning.
  Neste: Sett i gang tiltakene (nivå 1, trinn 3 av 5)
  Neste dato: 8. januar 2027
  Gå videre med: bti step Q5ZM-MZ0N
  $ bti due
  Ingen brudd i oppfølgingen, og ingenting som haster.
# Christmas passes. The day of the meeting comes near, comes, and goes.
@ 2026-12-28T09:00:00+01:00
  $ bti due
  Q5ZM-MZ0N · nivå 1: Sett i gang tiltakene · larer1
    -  8. januar 2027: Evalueringsmøte. [meeting]
    -  8. januar 2027: Tiltak 1.1 varer hit. [measure-date]

  Saker: 1. Brudd i oppfølgingen: 0. Kommer: 2.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
  $ bti due --within 0d
  Ingen brudd i oppfølgingen, og ingenting som haster.
@ 2027-01-08T09:00:00+01:00
  $ bti due
  Q5ZM-MZ0N · nivå 1: Sett i gang tiltakene · larer1
    -  I dag: Evalueringsmøte. [meeting]
    -  I dag: Tiltak 1.1 varer hit. [measure-date]

  Saker: 1. Brudd i oppfølgingen: 0. Kommer: 2.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
@ 2027-01-09T09:00:00+01:00
  $ bti due
  Q5ZM-MZ0N · nivå 1: Sett i gang tiltakene · larer1
    !! Siden 8. januar 2027: Evalueringsmøte: møtet har vært, men er ikke skrevet
       ned. [meeting]
       Skriv ned hvem som kom, eller flytt møtet: bti add SAK meeting.
    !! Siden 8. januar 2027: Tiltak 1.1 er over tiden, og ikke evaluert.
       [measure-date]
       Evaluer tiltaket, og bestem om det fortsetter.

  Saker: 1. Brudd i oppfølgingen: 2. Kommer: 0.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
  [1]
  $ bti show q5
  Sak Q5ZM-MZ0N
  Nivå 1, Tidlig innsats – internt · Trinn 3 av 5: Sett i gang tiltakene

  Hvem det gjelder: barn, født 2016
  Stafettholder: larer1, Skole
  Stafettlogg: her
  Forfalt: 8. januar 2027

  Mål og tiltak:
    1  Leker med andre hver dag (innen 8. januar 2027)
       1.1  Lekegruppe (miljoarb1, skolen) til 8. januar 2027

  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 25. november 2026 (foresatt)

  Avtalte møter:
    1  Evalueringsmøte, 8. januar 2027

  Dette må følges opp:
    !! Siden 8. januar 2027: Evalueringsmøte: møtet har vært, men er ikke skrevet
       ned. [meeting]
       Skriv ned hvem som kom, eller flytt møtet: bti add SAK meeting.
    !! Siden 8. januar 2027: Tiltak 1.1 er over tiden, og ikke evaluert.
       [measure-date]
       Evaluer tiltaket, og bestem om det fortsetter.

  Gå videre med: bti step Q5ZM-MZ0N
  $ bti list
  SAK        NIVÅ  TRINN                  STAFETTHOLDER  NESTE
  Q5ZM-MZ0N  1     Sett i gang tiltakene  larer1         forfalt 8. januar 2027 !!

  !! Brudd i oppfølgingen. bti due forteller hva, og hva dere kan gjøre.
  Se en sak med bti show SAK, gå videre i den med bti step SAK.
# For scripts: one object, an exit status, a calendar. Nothing that was written in the case is in them.
  $ bti due --holder larer1 --json
  {
    "bti": "due/1",
    "from": "2027-01-09",
    "to": "2027-01-23",
    "findings": [
      {
        "case": "Q5ZM-MZ0N",
        "level": "1",
        "step": "1/carry-out",
        "holder": "larer1",
        "service": "school",
        "code": "meeting",
        "standing": "broken",
        "day": "2027-01-08",
        "of": "thyk-5x0b",
        "message": "Evalueringsmøte: møtet har vært, men er ikke skrevet ned.",
        "remedy": "Skriv ned hvem som kom, eller flytt møtet: bti add SAK meeting."
      },
      {
        "case": "Q5ZM-MZ0N",
        "level": "1",
        "step": "1/carry-out",
        "holder": "larer1",
        "service": "school",
        "code": "measure-date",
        "standing": "broken",
        "day": "2027-01-08",
        "of": "ac00-hhrs",
        "message": "Tiltak 1.1 er over tiden, og ikke evaluert.",
        "remedy": "Evaluer tiltaket, og bestem om det fortsetter."
      }
    ],
    "errors": []
  }
  [1]
  $ bti due --holder rektor1
  bti: feil: Ingen sak har den stafettholderen, og bti.yaml nevner ingen slik.
    Skriv brukernavnet slik det står i bti.yaml.
  [2]
  $ bti due --service kindergarten --json
  {
    "bti": "due/1",
    "from": "2027-01-09",
    "to": "2027-01-23",
    "findings": [],
    "errors": []
  }
  $ bti due --format ics
  BEGIN:VCALENDAR␍
  VERSION:2.0␍
  PRODID:-//bti//due 1//EN␍
  CALSCALE:GREGORIAN␍
  BEGIN:VEVENT␍
  UID:bti.Q5ZM-MZ0N.meeting.thyk-5x0b␍
  DTSTAMP:20270109T080000Z␍
  SUMMARY:Q5ZM-MZ0N: Evalueringsmøte: møtet har vært\, men er ikke skrevet␍
    ned.␍
  DESCRIPTION:Skriv ned hvem som kom\, eller flytt møtet: bti add SAK meetin␍
   g.␍
  DTSTART;VALUE=DATE:20270108␍
  DTEND;VALUE=DATE:20270109␍
  TRANSP:TRANSPARENT␍
  CLASS:PRIVATE␍
  END:VEVENT␍
  BEGIN:VEVENT␍
  UID:bti.Q5ZM-MZ0N.measure-date.ac00-hhrs␍
  DTSTAMP:20270109T080000Z␍
  SUMMARY:Q5ZM-MZ0N: Tiltak 1.1 er over tiden\, og ikke evaluert.␍
  DESCRIPTION:Evaluer tiltaket\, og bestem om det fortsetter.␍
  DTSTART;VALUE=DATE:20270108␍
  DTEND;VALUE=DATE:20270109␍
  TRANSP:TRANSPARENT␍
  CLASS:PRIVATE␍
  END:VEVENT␍
  END:VCALENDAR␍
  [1]
  $ bti list --json
  {
    "bti": "list/1",
    "cases": [
      {
        "case": "Q5ZM-MZ0N",
        "status": "open",
        "level": "1",
        "step": "1/carry-out",
        "title": "Sett i gang tiltakene",
        "acute": false,
        "holder": "larer1",
        "service": "school",
        "next-date": "2027-01-08",
        "overdue": true,
        "findings": [
          "meeting",
          "measure-date"
        ]
      }
    ],
    "errors": []
  }
# The meeting is held and the measure evaluated, but the child is not heard and nothing decided.
  $ bti step q5 --answers - > /dev/null <<'END'
  > {progress: {measure: 1.1, text: Gruppen møtes hver uke.}, outcome: go-on}
  > END
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 1, Tidlig innsats – internt · Trinn 4 av 5: Evalueringsmøte – drøft
  Skole

  Sett dere ned og ta for dere tiltakene ett for ett. Hvor mye er annerledes nå
  for barnet, ungdommen, den gravide eller den unge voksne? Er det tiltakene som
  har gjort det?

  Skriv mens dere snakker.

  * Barn og unge har rett til å bli hørt om alt som gjelder dem. Det de sier, skal
    telle.

  Verktøy:
    t1  Forbered og hold møtet

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Møtereferat: Evalueringsmøte (må med)
    - Barnets mening (må med)
    - Andres syn (om du vil)
    - Evaluering (må med)

  Dette mangler før saken kan gå videre:
    - Møtet er ikke skrevet ned: Evalueringsmøte.
      Skriv hvem som møtte, og det viktigste dere drøftet.
    - Barnets egen mening mangler.
      Skriv barnets egne ord, eller hvorfor de mangler og hvem som spør.
    - Ikke alle tiltak er evaluert.
      Skriv for hvert tiltak om det virket.

  Veier videre:
    - Vi har drøftet tiltakene
      -> trinn 5: Evalueringsmøte – veien videre

  Gå videre med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - <<'END'
  > {minutes: {present: [mor, larer1]}, evaluation: {measure: 1.1, effect: some-effect}}
  > END

  Lagret i sak Q5ZM-MZ0N: møtereferat, evaluering.
  Neste: Evalueringsmøte – drøft (nivå 1, trinn 4 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
  $ bti due
  Q5ZM-MZ0N · nivå 1: Evalueringsmøte – drøft · larer1
    !! I dag: Barnet er ikke hørt i siste evaluering. [voice-missing]
       Spør barnet, og skriv det med barnets egne ord – eller hvorfor det ikke går
       nå.
    -  23. januar 2027: Da må noe være avtalt framover. [no-date]
    -  23. januar 2027: Det må bestemmes hvordan dere går videre. [decision]

  Saker: 1. Brudd i oppfølgingen: 1. Kommer: 2.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
  [1]
# What cannot be, is told.
  $ bti due --within alltid
  bti: feil: Hvor langt fram er det?
    Skriv dager eller uker, for eksempel 14d, 6w eller 0d.
  [2]
  $ bti due --format pdf
  bti: feil: Det formatet finnes ikke.
    Velg text eller ics. JSON får du med --json.
  [2]
  $ bti due --service skole
  bti: feil: Veilederen har ingen slik tjeneste.
    Velg mellom: kindergarten, school, health-centre, school-health, gp, dental, culture-school, ppt, child-welfare-service, mental-health, nav, bup, habilitation, other, youth-club, immigrant-service, young-adult-services, adult-services.
  [2]
  $ BTI_LANG=nn bti due
  Q5ZM-MZ0N · nivå 1: Evalueringsmøte – drøft · larer1
    !! I dag: Barnet er ikkje høyrt i siste evaluering. [voice-missing]
       Spør barnet, og skriv det med orda til barnet – eller kvifor det ikkje går
       no.
    -  23. januar 2027: Då må noko vere avtalt framover. [no-date]
    -  23. januar 2027: De må avgjere korleis de går vidare. [decision]

  Saker: 1. Brot i oppfølginga: 1. Kjem: 2.
  Gå vidare i ei sak med bti step SAK. Kva kvart funn tyder: man bti-findings.
  [1]
