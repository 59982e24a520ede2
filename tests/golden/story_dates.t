# Dates, as IT tries them: summer time, New Year and the leap day, in calendars, deadlines, consents and answers files.
  $ bti guide new dager --from bti-base > /dev/null
  $ cat > dager/guide.yaml <<'END'
  > bti: guide/1
  > id: dager
  > version: "1"
  > title: Dager
  > extends: bti-base@1
  > consents:
  >   log: {expires: 1 month}
  > levels:
  > - id: "0"
  >   steps:
  >   - {id: define, within: {months: 1, from: worry}}
  >   - {id: share-leader, within: 1 month}
  >   - {id: share-family, within: 6 weeks}
  >   - {id: talk, within: 1 year}
  > END
  $ bti init saker --guide dager > /dev/null
  $ cd saker
  $ export BTI_USER=it1
  $ export BTI_SERVICE=school
# A reader that knows the time zone by itself, and says in UTC when each event begins.
  $ cat > ../les.py <<'END'
  > import datetime, sys, zoneinfo
  > for event in sys.stdin.read().replace("\r\n ", "").split("BEGIN:VEVENT")[1:]:
  >     fields = dict(line.split(":", 1) for line in event.splitlines() if ":" in line)
  >     if "DTSTART;VALUE=DATE" in fields:
  >         begins = fields["DTSTART;VALUE=DATE"]
  >     else:
  >         oslo = datetime.datetime.fromisoformat(fields["DTSTART;TZID=Europe/Oslo"])
  >         oslo = oslo.replace(tzinfo=zoneinfo.ZoneInfo("Europe/Oslo"))
  >         begins = f"{oslo:%a %F %R} = {oslo.astimezone(datetime.timezone.utc):%F %R} UTC"
  >     print(begins, fields.get("STATUS", ""), fields.get("SEQUENCE", ""), fields["SUMMARY"])
  > END
@ 2026-10-23T09:00:00+02:00
  $ bti new --answers - <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child, born: 2012}, concern: Eleven har ikke vært på skolen siden ferien., outcome: go-on}
  > END
  Saksnummer: Q5ZM-MZ0Q

  Lagret i sak Q5ZM-MZ0Q: saken åpnet, hvem saken gjelder, undring, beslutning.
  Neste: Del med nærmeste leder (nivå 0, trinn 2 av 5)
  Neste dato: 23. november 2026
  Gå videre med: bti step Q5ZM-MZ0Q
  $ bti step q5 --answers - <<'END'
  > meeting:
  > - {kind: evaluation, date: 2026-10-24, time: 14:00, place: skolen}
  > - {kind: evaluation, date: 26.10, time: 14:00, place: skolen}
  > - {kind: cooperation, date: 31.12, time: "23:30", place: "ute, ved bålet"}
  > - {kind: evaluation, date: 26.3, time: "08:15", place: skolen}
  > - {kind: evaluation, date: 2027-03-29, time: "08:15", place: skolen}
  > - {kind: evaluation, date: 29.2, time: "12:00", place: skolen}
  > - {kind: cooperation, date: +10w}
  > END

  Lagret i sak Q5ZM-MZ0Q: planlagt møte.
  Neste: Del med nærmeste leder (nivå 0, trinn 2 av 5)
  Neste dato: 24. oktober 2026
  Gå videre med: bti step Q5ZM-MZ0Q
  $ bti meetings q5
  Sak Q5ZM-MZ0Q
    1  Evalueringsmøte, 24. oktober 2026, kl. 14:00, skolen: planlagt
    2  Evalueringsmøte, 26. oktober 2026, kl. 14:00, skolen: planlagt
    3  Samarbeidsmøte, 31. desember 2026, kl. 23:30, ute, ved bålet: planlagt
    4  Evalueringsmøte, 26. mars 2027, kl. 08:15, skolen: planlagt
    5  Evalueringsmøte, 29. mars 2027, kl. 08:15, skolen: planlagt
    6  Evalueringsmøte, 29. februar 2028, kl. 12:00, skolen: planlagt
    7  Samarbeidsmøte, 1. januar 2027: planlagt
  $ bti meetings q5 --format ics | python3 ../les.py
  Sat 2026-10-24 14:00 = 2026-10-24 12:00 UTC CONFIRMED 0 Evalueringsmøte Q5ZM-MZ0Q
  Mon 2026-10-26 14:00 = 2026-10-26 13:00 UTC CONFIRMED 0 Evalueringsmøte Q5ZM-MZ0Q
  Thu 2026-12-31 23:30 = 2026-12-31 22:30 UTC CONFIRMED 0 Samarbeidsmøte Q5ZM-MZ0Q
  Fri 2027-03-26 08:15 = 2027-03-26 07:15 UTC CONFIRMED 0 Evalueringsmøte Q5ZM-MZ0Q
  Mon 2027-03-29 08:15 = 2027-03-29 06:15 UTC CONFIRMED 0 Evalueringsmøte Q5ZM-MZ0Q
  Tue 2028-02-29 12:00 = 2028-02-29 11:00 UTC CONFIRMED 0 Evalueringsmøte Q5ZM-MZ0Q
  20270101 CONFIRMED 0 Samarbeidsmøte Q5ZM-MZ0Q
  $ bti meetings q5 --format ics | sed -n '/BEGIN:VEVENT/,/END:VEVENT/p' | head -11
  BEGIN:VEVENT␍
  UID:bti.Q5ZM-MZ0Q.4p0s-gqzz␍
  SEQUENCE:0␍
  DTSTAMP:20261023T070000Z␍
  SUMMARY:Evalueringsmøte Q5ZM-MZ0Q␍
  DTSTART;TZID=Europe/Oslo:20261024T140000␍
  DURATION:PT1H␍
  LOCATION:skolen␍
  STATUS:CONFIRMED␍
  CLASS:PRIVATE␍
  END:VEVENT␍
# Moved from winter time to summer time, and one cancelled: the same event, the same hour on the wall, another in UTC.
  $ bti add q5 meeting --answers - > /dev/null <<'END'
  > {moves: 4, date: 2.4, time: "08:15", place: skolen}
  > END
  $ bti add q5 cancelled --answers - > /dev/null <<'END'
  > {meeting: 3, text: Alle vil være hjemme da.}
  > END
  $ bti meetings q5 --format ics | python3 ../les.py
  Sat 2026-10-24 14:00 = 2026-10-24 12:00 UTC CONFIRMED 0 Evalueringsmøte Q5ZM-MZ0Q
  Mon 2026-10-26 14:00 = 2026-10-26 13:00 UTC CONFIRMED 0 Evalueringsmøte Q5ZM-MZ0Q
  Thu 2026-12-31 23:30 = 2026-12-31 22:30 UTC CANCELLED 1 Samarbeidsmøte Q5ZM-MZ0Q
  Fri 2027-04-02 08:15 = 2027-04-02 06:15 UTC CONFIRMED 1 Evalueringsmøte Q5ZM-MZ0Q
  Mon 2027-03-29 08:15 = 2027-03-29 06:15 UTC CONFIRMED 0 Evalueringsmøte Q5ZM-MZ0Q
  Tue 2028-02-29 12:00 = 2028-02-29 11:00 UTC CONFIRMED 0 Evalueringsmøte Q5ZM-MZ0Q
  20270101 CONFIRMED 0 Samarbeidsmøte Q5ZM-MZ0Q
# Both calendars, taken in together: no event has the number of another.
  $ bti due --within 999d --format ics > ../due.ics
  $ bti meetings q5 --format ics > ../meetings.ics
  $ cat ../due.ics ../meetings.ics | grep ^UID | sort | uniq -c | sort -rn | awk '$1 > 1' | wc -l
  0
  $ python3 ../les.py < ../due.ics
  20261024   Q5ZM-MZ0Q: Evalueringsmøte.
  20261026   Q5ZM-MZ0Q: Evalueringsmøte.
  20261123   Q5ZM-MZ0Q: Fristen for dette trinnet.
  20261222   Q5ZM-MZ0Q: Snart er det lenge siden noe ble skrevet.
  20270101   Q5ZM-MZ0Q: Samarbeidsmøte.
  20270329   Q5ZM-MZ0Q: Evalueringsmøte.
  20270402   Q5ZM-MZ0Q: Evalueringsmøte.
  20280229   Q5ZM-MZ0Q: Evalueringsmøte.
# The night the clock is put back has one hour twice, and a day is a day all the same.
@ 2026-10-25T02:30:00+02:00
  $ bti due --within 1d | head -4
  Q5ZM-MZ0Q · nivå 0: Del med nærmeste leder
    !! Siden 24. oktober 2026: Evalueringsmøte: møtet har vært, men er ikke
       skrevet ned. [meeting]
       Skriv ned hvem som kom, eller flytt møtet: bti add SAK meeting.
@ 2026-10-25T02:30:00+01:00
  $ bti add q5 note --answers - > /dev/null <<'END'
  > text: Skrevet i den andre av de to timene.
  > END
  $ bti due --within 1d | head -4
  Q5ZM-MZ0Q · nivå 0: Del med nærmeste leder
    !! Siden 24. oktober 2026: Evalueringsmøte: møtet har vært, men er ikke
       skrevet ned. [meeting]
       Skriv ned hvem som kom, eller flytt møtet: bti add SAK meeting.
  $ bti log q5 --json | grep '"at"' | tail -1
        "at": "2026-10-25T02:30:00+01:00",
# New Year: 1.12 is the next one ahead where something is planned, and the latest where something has been.
  $ cat > ../ahead.py <<'END'
  > import json, subprocess, sys
  > def ask(kind, answer):
  >     words = ["bti", "add", sys.argv[1], kind, "--dry-run", "--json", "--answers", "-"]
  >     ran = subprocess.run(words, input=answer + "\n", capture_output=True, text=True)
  >     return json.loads(ran.stdout)["entries"][0]["fields"]["date"] if ran.returncode == 0 else f"exit {ran.returncode}"
  > for date in sys.argv[2:]:
  >     print(f"{date:5}", "ahead", ask("meeting", f"{{kind: evaluation, date: {date}}}"),
  >           "behind", ask("voice", f"{{words: Ja., date: {date}}}"))
  > END
@ 2026-12-31T23:59:59+01:00
  $ python3 ../ahead.py q5 1.12 31.12 1.1 28.2 29.2
  1.12  ahead 2027-12-01 behind 2026-12-01
  31.12 ahead 2026-12-31 behind 2026-12-31
  1.1   ahead 2027-01-01 behind 2026-01-01
  28.2  ahead 2027-02-28 behind 2026-02-28
  29.2  ahead 2028-02-29 behind 2024-02-29
@ 2027-01-01T00:00:00+01:00
  $ python3 ../ahead.py q5 1.12 31.12 1.1 28.2 29.2
  1.12  ahead 2027-12-01 behind 2026-12-01
  31.12 ahead 2027-12-31 behind 2026-12-31
  1.1   ahead 2027-01-01 behind 2027-01-01
  28.2  ahead 2027-02-28 behind 2026-02-28
  29.2  ahead 2028-02-29 behind 2024-02-29
# Sixteen next year, and nobody knows the day. Until New Year the guardians answer; in the year it must be said whether the birthday has been.
@ 2027-12-31T12:00:00+01:00
  $ cat > ../talk <<'END'
  > conversation: {present: [mor, eleven], text: Vi begynner hos oss.}
  > voice: Jeg vil, men ikke hele dagen.
  > outcome: level-1
  > END
  $ cat > ../open <<'END'
  > log: here
  > consent: {given-by: both-guardians, form: written}
  > holder: {holder: it1, service: school}
  > END
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: youth, subject: {kind: youth, born: 2012}, concern: Sover lite., outcome: go-on}
  > END
  $ for answers in '{consulted: {with: rektor, anonymous: no}, outcome: go-on}' '{contacted: {whom: mor}, outcome: go-on}' "$(cat ../talk)" "$(cat ../open)"; do
  >   echo "$answers" | bti step eb --answers - > /dev/null
  > done
  $ bti show eb | sed -n '/^Samt/,$p'
  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 31. desember 2027 (begge foresatte),
      til og med 30. januar 2028

  Dette må følges opp:
    -  30. januar 2028: Går ut: Samtykke til stafettlogg. [consent-expiring]

  Gå videre med: bti step EBZ9-9Y1S
  $ bti due --within 6w | sed -n '/^EBZ9/,/^$/p'
  EBZ9-9Y1S · nivå 1: Opprett stafettlogg · it1
    -  14. januar 2028: Da må noe være avtalt framover. [no-date]
    -  30. januar 2028: Går ut: Samtykke til stafettlogg. [consent-expiring]
    -  31. desember 2028: Samtykke til stafettlogg: i 2028 blir den unge gammel
       nok til å svare selv. Spør når dagen er der. [consent-passes]
  ¶
@ 2028-01-01T12:00:00+01:00
  $ bti due --within 6w | sed -n '/^EBZ9/,/^$/p'
  EBZ9-9Y1S · nivå 1: Opprett stafettlogg · it1
    -  14. januar 2028: Da må noe være avtalt framover. [no-date]
    -  30. januar 2028: Går ut: Samtykke til stafettlogg. [consent-expiring]
    -  31. desember 2028: Samtykke til stafettlogg: i 2028 blir den unge gammel
       nok til å svare selv. Spør når dagen er der. [consent-passes]
  ¶
  $ bti add eb consent --answers - <<'END'
  > {consent: log, given-by: both-guardians, form: written}
  > END
  bti: feil: Samtykke til stafettlogg: den unge fyller 16 i 2028, og bare fødselsåret er kjent.
    Spør om dagen har vært, og skriv of-age: yes eller no (16 år).
  [3]
@ 2028-01-31T10:00:00+01:00
  $ bti due --within 0d | sed -n '/^EBZ9/,/^$/p'
  EBZ9-9Y1S · nivå 1: Opprett stafettlogg · it1
    !! Siden 14. januar 2028: Ingenting er avtalt framover. [no-date]
       Avtal neste møte, eller sett en dato på mål og tiltak.
    !! Siden 30. januar 2028: Gått ut: Samtykke til stafettlogg. [consent-expired]
       Be om nytt samtykke, og skriv ned svaret.
  ¶
  $ bti add eb consent --answers - <<'END'
  > {consent: log, given-by: both-guardians, of-age: no, form: written}
  > END

  Lagret i sak EBZ9-9Y1S: samtykke.
  Neste: Opprett stafettlogg (nivå 1, trinn 1 av 5)
  Gå videre med: bti step EBZ9-9Y1S
  $ bti due --within 5w | sed -n '/^EBZ9/,/^$/p'
  EBZ9-9Y1S · nivå 1: Opprett stafettlogg · it1
    !! Siden 14. januar 2028: Ingenting er avtalt framover. [no-date]
       Avtal neste møte, eller sett en dato på mål og tiltak.
    -  28. februar 2028: Går ut: Samtykke til stafettlogg. [consent-expiring]
    -  31. desember 2028: Samtykke til stafettlogg: i 2028 blir den unge gammel
       nok til å svare selv. Spør når dagen er der. [consent-passes]
  ¶
# Deadlines by months and years end on the last day of a short month; by weeks they do not.
  $ cat > ../since.sh <<'END'
  > for since in "$@"; do
  >   echo "{acute: no, subject: {kind: child, born: 2016}, concern: {text: Er mye borte., since: $since}}" |
  >     bti new --answers - --json | sed -n "s/.*next-date\": \"\(.*\)\".*/since $since: \1/p"
  > done
  > END
  $ sh ../since.sh 2027-12-30 2027-12-31 29.1 30.1 31.1
  since 2027-12-30: 2028-01-30
  since 2027-12-31: 2028-01-31
  since 29.1: 2028-02-29
  since 30.1: 2028-02-29
  since 31.1: 2028-02-29
  $ bti new --answers - <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Er mye borte., outcome: go-on}
  > END
  Saksnummer: 5HYX-YX2P

  Lagret i sak 5HYX-YX2P: saken åpnet, hvem saken gjelder, undring, beslutning.
  Neste: Del med nærmeste leder (nivå 0, trinn 2 av 5)
  Neste dato: 29. februar 2028
  Gå videre med: bti step 5HYX-YX2P
# Leap day. The young person is sixteen now, and answers. A consent for a month runs out the day before the same day next month.
@ 2028-02-29T10:00:00+01:00
  $ python3 ../ahead.py q5 28.2 29.2 1.3 +0d +1d +6w +6u +1m 30.2 31.4
  28.2  ahead 2029-02-28 behind 2028-02-28
  29.2  ahead 2028-02-29 behind 2028-02-29
  1.3   ahead 2028-03-01 behind 2027-03-01
  +0d   ahead 2028-02-29 behind 2028-02-29
  +1d   ahead 2028-03-01 behind exit 2
  +6w   ahead 2028-04-11 behind exit 2
  +6u   ahead 2028-04-11 behind exit 2
  +1m   ahead exit 2 behind exit 2
  30.2  ahead exit 2 behind exit 2
  31.4  ahead exit 2 behind exit 2
  $ sh ../since.sh 31.1 29.2
  since 31.1: 2028-02-29
  since 29.2: 2028-03-29
  $ bti step 5h --answers - <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: go-on}
  > END

  Lagret i sak 5HYX-YX2P: drøfting, beslutning.
  Neste: Del med barnet eller familien (nivå 0, trinn 3 av 5)
  Neste dato: 11. april 2028
  Gå videre med: bti step 5HYX-YX2P
  $ bti step 5h --answers - <<'END'
  > {contacted: {whom: [mor, eleven]}, outcome: go-on}
  > END

  Lagret i sak 5HYX-YX2P: kontakt med familien, beslutning.
  Neste: Samtalen (nivå 0, trinn 4 av 5)
  Neste dato: 28. februar 2029
  Gå videre med: bti step 5HYX-YX2P
  $ bti due --within 0d | sed -n '/^EBZ9/,/^$/p'
  EBZ9-9Y1S · nivå 1: Opprett stafettlogg · it1
    !! Siden 14. januar 2028: Ingenting er avtalt framover. [no-date]
       Avtal neste møte, eller sett en dato på mål og tiltak.
    !! Siden 28. februar 2028: Gått ut: Samtykke til stafettlogg.
       [consent-expired]
       Be om nytt samtykke, og skriv ned svaret.
  ¶
  $ bti add eb consent --answers - <<'END'
  > {consent: log, given-by: both-guardians, of-age: yes, form: written}
  > END
  bti: feil: Personen må gi dette selv: Samtykke til stafettlogg.
    Veilederen sier hvem som gir samtykket ved hvilken alder.
  [3]
  $ bti add eb consent --answers - <<'END'
  > {consent: log, given-by: self, of-age: yes, form: written}
  > END

  Lagret i sak EBZ9-9Y1S: samtykke.
  Neste: Opprett stafettlogg (nivå 1, trinn 1 av 5)
  Gå videre med: bti step EBZ9-9Y1S
  $ bti due --within 5w | sed -n '/^EBZ9/,/^$/p'
  EBZ9-9Y1S · nivå 1: Opprett stafettlogg · it1
    !! Siden 14. januar 2028: Ingenting er avtalt framover. [no-date]
       Avtal neste møte, eller sett en dato på mål og tiltak.
    -  28. mars 2028: Går ut: Samtykke til stafettlogg. [consent-expiring]
  ¶
  $ bti show eb | sed -n '/^Samt/,$p'
  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 29. februar 2028 (den det gjelder),
      til og med 28. mars 2028

  Dette må følges opp:
    !! Siden 14. januar 2028: Ingenting er avtalt framover. [no-date]
       Avtal neste møte, eller sett en dato på mål og tiltak.
    -  28. mars 2028: Går ut: Samtykke til stafettlogg. [consent-expiring]

  Gå videre med: bti step EBZ9-9Y1S
# The day after, and what stood on leap day. Typed without a year it is the latest there was.
@ 2028-03-01T10:00:00+01:00
  $ python3 ../ahead.py q5 28.2 29.2 1.3
  28.2  ahead 2029-02-28 behind 2028-02-28
  29.2  ahead 2032-02-29 behind 2028-02-29
  1.3   ahead 2028-03-01 behind 2028-03-01
  $ bti show eb --on 29.2.2028 | head -1
  Sak EBZ9-9Y1S slik den sto ved slutten av 29. februar 2028
  $ bti show eb --on 29.2 | head -1
  Sak EBZ9-9Y1S slik den sto ved slutten av 29. februar 2028
  $ bti due --within 30d | sed -n '/^EBZ9/,/^$/p'
  EBZ9-9Y1S · nivå 1: Opprett stafettlogg · it1
    !! Siden 14. januar 2028: Ingenting er avtalt framover. [no-date]
       Avtal neste møte, eller sett en dato på mål og tiltak.
    -  28. mars 2028: Går ut: Samtykke til stafettlogg. [consent-expiring]
  ¶
# Answers files from other editors, and with what is not there. Nothing of it is recorded.
  $ printf 'note: Ringte hjem.\r\n' > ../svar; bti step q5 --answers ../svar
  bti: feil: ../svar:1:19: Linjene slutter slik Windows gjør det (CR LF).
    note: ······ ····.\x0d
                      ^
    Lagre filen med linjeslutt LF.
  [4]
  $ printf '\357\273\277note: Ringte hjem.\n' > ../svar; bti step q5 --answers ../svar
  bti: feil: ../svar:1:1: Filen begynner med et usynlig tegn (byte order mark).
    ·····: ······ ····.
    ^
    Lagre den som UTF-8 uten BOM.
  [4]
  $ printf 'note: L\346reren ringte.\n' > ../svar; bti step q5 --answers ../svar
  bti: feil: ../svar:1:8: Her står det noe som ikke er UTF-8.
    note: ······· ······.
           ^
    Lagre filen med tegnkoding UTF-8.
  [4]
  $ printf 'note: Ringte hjem.' > ../svar; bti step q5 --answers ../svar
  bti: feil: ../svar:1:19: Filen slutter midt i en linje.
    note: ······ ····.
                      ^
    Den kan være kuttet: sammenlign med forrige utgave. Er alt med, så legg til et linjeskift til slutt.
  [4]
  $ bti step q5 --answers - <<'END'
  > {notat: Ringte hjem., outcom: go-on}
  > END
  bti: feil: -:1:2: Denne nøkkelen er ukjent.
    {·····: ······ ····., ······: ··-··}
     ^
    Mente du «note»?
  bti: feil: -:1:23: Denne nøkkelen er ukjent.
    {·····: ······ ····., ······: ··-··}
                          ^
    Mente du «outcome»?
  [2]
  $ bti add eb goal --answers - > /dev/null <<'END'
  > {text: "Eleven er på skolen til lunsj tirsdag og torsdag.", until: 2028-04-11}
  > END
  $ bti add eb measure --answers - <<'END'
  > {goal: 7, text: Følge fra porten., who: it1, where: skolen}
  > END
  bti: feil: -: Det finnes ikke noe mål eller tiltak med det nummeret.
    Numrene står i «bti show».
  [2]
  $ bti add eb measure --answers - <<'END'
  > {goal: 1, text: Følge fra porten., who: it1, where: skolen, from: +6w, until: +4w}
  > END
  bti: feil: -:1:1: Tiltaket slutter før det begynner.
    {goal: 1, text: ····· ··· ······., who: ···, where: ······, from: +··, until: +··}
    ^
    Rett from eller until.
  [2]
  $ bti add eb evaluation --answers - <<'END'
  > {measure: 1.1, effect: achieved}
  > END
  bti: feil: -: Det finnes ikke noe mål eller tiltak med det nummeret.
    Numrene står i «bti show».
  [2]
  $ bti add q5 cancelled --answers - <<'END'
  > meeting: 99
  > END
  bti: feil: -: Det finnes ikke noe møte med det nummeret.
    bti meetings viser numrene.
  [2]
  $ bti add q5 meeting --answers - <<'END'
  > {moves: 99, date: +1w}
  > END
  bti: feil: -:1:9: Det finnes ikke noe møte med det nummeret.
    {moves: 99, date: +··}
            ^
    bti meetings viser numrene.
  [2]
  $ bti add q5 meeting --answers - <<'END'
  > {moves: 3, date: +1w}
  > END
  bti: feil: -: Det møtet er ikke planlagt.
    Bare et planlagt møte kan flyttes eller avlyses. bti meetings viser numrene.
  [2]
  $ bti add q5 meeting --answers - <<'END'
  > {kind: evaluation, date: 29.2.2027, time: 9:30}
  > END
  bti: feil: -:1:26: Her skal det stå en dato som finnes.
    {kind: ··········, date: 29.2.2027, time: 9:30}
                             ^
    Skriv år, måned og dag slik: 2026-12-01.
  bti: feil: -:1:43: Dette er ikke et klokkeslett.
    {kind: ··········, date: 29.2.2027, time: 9:30}
                                              ^
    Skriv for eksempel "09:30".
  [2]
# Every answer as one object, and an exit status for each.
  $ cat > ../try.sh <<'END'
  > while read -r words; do
  >   bti $words --json > ../out 2> ../err < /dev/null
  >   echo "$? bti $words: $(sed -n '2p' ../out | tr -d ' ",')$(head -1 ../err)"
  > done
  > END
  $ sh ../try.sh <<'END'
  > list --status all
  > show q5
  > show q5 --on 2.3
  > step q5 --show
  > meetings q5
  > log q5
  > report q5 meeting
  > check
  > due --within 6w
  > due --within 6u
  > show zz
  > accept q5
  > reopen q5
  > add q5 note
  > step q5 --answers ../ingen
  > END
  0 bti list --status all: bti:list/1
  0 bti show q5: bti:show/1
  0 bti show q5 --on 2.3: bti:show/1
  0 bti step q5 --show: bti:step/1
  0 bti meetings q5: bti:meetings/1
  0 bti log q5: bti:report/1
  0 bti report q5 meeting: bti:report/1
  0 bti check: bti:check/1
  1 bti due --within 6w: bti:due/1
  1 bti due --within 6u: bti:due/1
  2 bti show zz: bti: feil: Ingen sak begynner slik.
  3 bti accept q5: bti: feil: Ingen er spurt om å bli stafettholder her.
  2 bti reopen q5: bti: feil: Hvorfor skal saken åpnes igjen?
  2 bti add q5 note: bti: feil: bti add spør, og her er det ingen å spørre.
  4 bti step q5 --answers ../ingen: bti: feil: ../ingen: Den finnes ikke.
  $ echo '{step: 1/talk, note: Ringte.}' | bti step q5 --answers - --json
  bti: feil: -:1:8: Svarene er skrevet for et annet trinn. Saken står på 0/share-leader.
    {step: ·/····, note: ······.}
           ^
    Se hva trinnet spør om nå, med bti step SAK --show.
  [5]
  $ sh -c 'bti list --json > /dev/full'
  bti: Kunne ikke skrive ut alt. Er disken full?
  [6]
