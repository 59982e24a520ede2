# A municipality's year: what has its day, week or month under its month, the rest by itself.
  $ cp -r "$TESTS/guides/year" year
  $ bti wheel 2026 --guide year
  Årshjul 2026: Liten veileder

  Januar
    Oppstart
      uke 1, 29. desember – 4. januar

  Februar
    Halvårsplan
      i februar og september
    Introduksjonsprogram
      uke 9, 23. februar – 1. mars
      Integreringstjenesten. Politiet underviser

  Mars
    Blåbær, rømmegrøt; og ål\laks for både store og små i hele Småby, ute på øya
    ved den gamle bæreovnen
      siste søndag før påske, søndag 29. mars

  April
    Ung på hjul
      siste onsdag før påske, onsdag 1. april
      Ambulanse, brannvesen og helsesykepleier

  September
    Halvårsplan
      i februar og september

  Oktober
    Treffpunkt om rus
      Så alle vet det samme.

  Uten fast dato
    Disse setter dere dato for selv.
    Fagmøte
      annenhver måned
      Hver enhet for seg
    Innsjekk
      hver måned
    Kvartalsmøte
      hver 3. måned
    Tverrfaglig fagmøte
      2 ganger i året
      Barnevern, PPT og skolehelsetjeneste
    Konferanse
      én gang i året
    Møte i oppvekstteamet
      5–6 ganger i året
      Politiet kommer på ungdomstrinnet.
    Ressursteam
      minst 2 ganger i året
    Ledermøte
      minst én gang i året
    Innsatsteam
      ved behov
# Unless said it is this year, and in the caseload the guide of new cases.
  $ bti wheel
  bti: feil: Hvilken veileder?
    Stå i saksmappen, eller si hvilken: --guide NAVN. «bti guide list» viser dem.
  [2]
  $ bti init saker --guide year > saker.txt
@ 2027-01-05T08:00:00+01:00
  $ bti -C saker wheel | head -8
  Årshjul 2027: Liten veileder

  Januar
    Oppstart
      uke 1, 4.–10. januar

  Februar
    Halvårsplan
  $ bti -C saker wheel 2026 --json | sed -n '1,33p'
  {
    "bti": "wheel/1",
    "guide": {
      "id": "year",
      "version": "1"
    },
    "year": 2026,
    "easter": "2026-04-05",
    "items": [
      {
        "id": "unit",
        "title": "Fagmøte",
        "who": "Hver enhet for seg",
        "note": "",
        "team": "",
        "when": "annenhver måned",
        "days": []
      },
      {
        "id": "check-in",
        "title": "Innsjekk",
        "who": "",
        "note": "",
        "team": "",
        "when": "hver måned",
        "days": []
      },
      {
        "id": "quarter",
        "title": "Kvartalsmøte",
        "who": "",
        "note": "",
        "team": "",
# For the calendar. The same year gives the same file, whenever it is made.
  $ bti wheel 2026 --guide year --format ics > one.ics
@ 2028-02-29T08:00:00+01:00
  $ bti wheel 2026 --guide year --format ics | cmp - one.ics
  $ tr -d '\r' < one.ics | grep -B 3 -A 7 '^SUMMARY:Bl'
  BEGIN:VEVENT
  UID:bti.year.palms.2026
  DTSTAMP:20260101T000000Z
  SUMMARY:Blåbær\, rømmegrøt\; og ål\\laks\nfor både store og små i he
   le Småby\, ute på øya ved den gamle bæreovnen
  DESCRIPTION:siste søndag før påske
  DTSTART;VALUE=DATE:20260329
  DTEND;VALUE=DATE:20260330
  TRANSP:TRANSPARENT
  END:VEVENT
  END:VCALENDAR
  $ tr -d '\r' < one.ics | grep -A 8 '^UID:bti.year.joint.2026'
  UID:bti.year.joint.2026
  DTSTAMP:20260101T000000Z
  SUMMARY:Tverrfaglig fagmøte
  DESCRIPTION:2 ganger i året\nBarnevern\, PPT og skolehelsetjeneste
  DTSTART;VALUE=DATE:20260101
  DUE;VALUE=DATE:20261231
  END:VTODO
  BEGIN:VTODO
  UID:bti.year.conference.2026
  $ tr -d '\r' < one.ics | grep '^UID:.*plan'
  UID:bti.year.plan.2026.02
  UID:bti.year.plan.2026.09
# In nynorsk and English.
  $ BTI_LANG=nn bti wheel 2027 --guide year | tail -27
  Oktober
    Treffpunkt om rus
      Så alle vet det samme.

  Utan fast dato
    Desse set de dato for sjølve.
    Fagmøte
      annankvar månad
      Hver enhet for seg
    Innsjekk
      kvar månad
    Kvartalsmøte
      kvar 3. månad
    Tverrfaglig fagmøte
      2 gonger i året
      Barnevern, PPT og skolehelsetjeneste
    Konferanse
      éin gong i året
    Møte i oppvekstteamet
      5–6 gonger i året
      Politiet kommer på ungdomstrinnet.
    Ressursteam
      minst 2 gonger i året
    Ledermøte
      minst éin gong i året
    Innsatsteam
      ved behov
  $ BTI_LANG=en bti wheel 2027 --guide year | head -12
  The year 2027: Liten veileder

  January
    Oppstart
      week 1, 4–10 January

  February
    Halvårsplan
      in February and September

  March
    Introduksjonsprogram
# Slips.
  $ bti wheel 26 --guide year
  bti: feil: Året må være et tall fra 1900 til 2200.
    For eksempel: bti wheel 2027
  [2]
  $ bti wheel 2026 --guide year --format xml
  bti: feil: Årshjulet finnes ikke i dette formatet.
    Velg mellom text, ics og json.
  [2]
  $ bti wheel 2026 --guide oppdal
  bti: feil: Veilederen «Sett-handlingsveilederen» har ikke noe årshjul.
    Hvordan dere skriver et, står i bti-guide(5) under «wheel».
  [2]
