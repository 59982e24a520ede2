# The baton is dropped over Christmas and found again: the holder goes on leave, nobody answers, and every command tells it until the last break is mended.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ sed -i 's/^people: {}$/people:\n  larer1: {service: school, role: kontaktlærer}\n  larer2: {service: school, role: sosiallærer}\n  rektor1: {service: school, role: rektor}\n  ppt1: {service: ppt, role: PP-rådgiver}/' bti.yaml
  $ export BTI_USER=larer1
# Mother wants PPT in at once. The case goes straight to level 2, by way of the log.
@ 2026-09-14T09:00:00+02:00
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: guardian, subject: {kind: child, born: 2018}, concern: Leser nesten ikke og gjemmer boka når det er lesestund., outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {contacted: {whom: mor}, outcome: go-on}
  > END
@ 2026-09-17T14:00:00+02:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: [mor, kontaktlærer], text: Mor vil gjerne ha PPT med nå.}, voice: Bokstavene danser., outcome: level-2}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: open-log-first
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {log: here, consent: {given-by: guardian, form: written}, holder: {holder: larer1, service: school}, outcome: back-to-2}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {participant: {who: ppt1, service: ppt}, consent: {given-by: guardian, form: written, services: [ppt], until: 2027-01-31}, outcome: go-on}
  > END
@ 2026-10-01T14:00:00+02:00
  $ bti step q5 --answers - <<'END'
  > minutes: {kind: cooperation, present: [mor, kontaktlærer, PP-rådgiver], text: Vi kartlegger lesingen og øver litt hver dag.}
  > voice: Jeg vil lese om hester.
  > goal: {text: Eleven leser en side høyt for en voksen hver dag hjemme., until: 15.1.2027, area: language}
  > measure:
  > - {text: Lesekvart på grupperommet fire dager i uka., who: larer1, where: skolen, until: 18.12}
  > - {text: Kartlegging av lesingen., who: ppt1, where: skolen, until: 15.1.2027}
  > - {text: Leser om hester på sengekanten., who: mor, where: hjemme}
  > meeting: {kind: evaluation, date: 7.1.2027, time: 13:00, place: møterommet, invited: [mor, ppt1]}
  > outcome: go-on
  > END

  Lagret i sak Q5ZM-MZ0P: møtereferat, barnets mening, mål, tiltak, planlagt møte,
  beslutning.
  Neste: Sett i gang tiltakene (nivå 2, trinn 3 av 5)
  Neste dato: 18. desember 2026
  Gå videre med: bti step Q5ZM-MZ0P
# The holder is going on leave, and asks a colleague. It is written on a Monday, and lies there.
@ 2026-11-23T14:00:00+01:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > progress: {measure: 1.1, text: Går fint. Eleven finner fram hesteboka selv.}
  > END
  $ bti hand-over q5 --answers - <<'END'
  > {to: larer2, text: Jeg går ut i permisjon 1. desember. Du kjenner eleven fra lesegruppa.}
  > END

  Lagret i sak Q5ZM-MZ0P: tilbud om å bli stafettholder.
  Fram til svaret kommer, er kontaktlærer (larer1) fortsatt stafettholder.
  Si fra til sosiallærer (larer2), som svarer med en av disse:
    bti accept Q5ZM-MZ0P
    bti decline Q5ZM-MZ0P
# New Year comes. There is a meeting on Thursday, and nobody thinks of it.
@ 2027-01-04T08:00:00+01:00
  $ bti due
  Q5ZM-MZ0P · nivå 2: Sett i gang tiltakene · kontaktlærer (larer1)
    !! Tiltak 1.3 har ingen sluttdato. [measure-no-end]
       Sett en sluttdato: bti add SAK progress.
    !! Siden 26. november 2026: Tiltak 1.2 skulle vært evaluert. (PP-rådgiver
       (ppt1)) [evaluation]
       Evaluer sammen: hva har tiltaket ført til?
    !! Siden 26. november 2026: Tiltak 1.3 skulle vært evaluert. [evaluation]
       Evaluer sammen: hva har tiltaket ført til?
    !! Siden 7. desember 2026: Stafettpinnen er tilbudt, og ingen har svart.
       (sosiallærer (larer2)) [handover]
       Spør den som fikk tilbudet. Den som har stafettpinnen nå, har den til noen
       sier ja.
    !! Siden 18. desember 2026: Tiltak 1.1 er over tiden, og ikke evaluert.
       (kontaktlærer (larer1)) [measure-date]
       Evaluer tiltaket, og bestem om det fortsetter.
    -  7. januar 2027: Evalueringsmøte. [meeting]
    -  15. januar 2027: Tiltak 1.2 varer hit. (PP-rådgiver (ppt1)) [measure-date]
    -  31. januar 2027: Går ut: Samtykke til tverrfaglig samarbeid: PPT.
       [consent-expiring]

  Saker: 1. Brudd i oppfølgingen: 5. Kommer: 3.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
  [1]
  $ bti list
  SAK        NIVÅ  TRINN               STAFETTHOLDER  NESTE
  Q5ZM-MZ0P  2     Sett i gang tilta…  larer1         forfalt 18. desember 2026 !!

  !! Brudd i oppfølgingen. bti due forteller hva, og hva dere kan gjøre.
  Se en sak med bti show SAK, gå videre i den med bti step SAK.
# The meeting passes without minutes, the consent runs out, and no one has written a word.
@ 2027-02-10T08:00:00+01:00
  $ bti due
  Q5ZM-MZ0P · nivå 2: Sett i gang tiltakene · kontaktlærer (larer1)
    !! Tiltak 1.3 har ingen sluttdato. [measure-no-end]
       Sett en sluttdato: bti add SAK progress.
    !! Siden 26. november 2026: Tiltak 1.3 skulle vært evaluert. [evaluation]
       Evaluer sammen: hva har tiltaket ført til?
    !! Siden 7. desember 2026: Stafettpinnen er tilbudt, og ingen har svart.
       (sosiallærer (larer2)) [handover]
       Spør den som fikk tilbudet. Den som har stafettpinnen nå, har den til noen
       sier ja.
    !! Siden 18. desember 2026: Tiltak 1.1 er over tiden, og ikke evaluert.
       (kontaktlærer (larer1)) [measure-date]
       Evaluer tiltaket, og bestem om det fortsetter.
    !! Siden 7. januar 2027: Evalueringsmøte: møtet har vært, men er ikke skrevet
       ned. [meeting]
       Skriv ned hvem som kom, eller flytt møtet: bti add SAK meeting.
    !! Siden 15. januar 2027: Tiltak 1.2 er over tiden, og ikke evaluert.
       (PP-rådgiver (ppt1)) [measure-date]
       Evaluer tiltaket, og bestem om det fortsetter.
    !! Siden 22. januar 2027: Ingenting er skrevet på lenge. [silent]
       Hvordan går det? Snakk med familien, og skriv noen ord.
    !! Siden 31. januar 2027: Gått ut: Samtykke til tverrfaglig samarbeid: PPT.
       [consent-expired]
       Be om nytt samtykke, og skriv ned svaret.

  Saker: 1. Brudd i oppfølgingen: 8. Kommer: 0.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
  [1]
  $ bti due --holder larer1 --json | grep -E '"(code|day|responsible)"' | head -12
        "code": "measure-no-end",
        "code": "evaluation",
        "day": "2026-11-26",
        "code": "handover",
        "day": "2026-12-07",
        "responsible": "larer2",
        "code": "measure-date",
        "day": "2026-12-18",
        "responsible": "larer1",
        "code": "meeting",
        "day": "2027-01-07",
        "code": "measure-date",
  $ bti due --format ics | grep -E "^(UID|DTSTART)" | tail -4
  UID:bti.Q5ZM-MZ0P.silent␍
  DTSTART;VALUE=DATE:20270122␍
  UID:bti.Q5ZM-MZ0P.consent-expired.cooperation.ppt␍
  DTSTART;VALUE=DATE:20270131␍
  $ bti list --json | sed -n '/"findings"/,/]/p'
        "findings": [
          "measure-no-end",
          "evaluation",
          "handover",
          "measure-date",
          "meeting",
          "measure-date",
          "silent",
          "consent-expired"
        ]
  $ bti check
  Q5ZM-MZ0P: brudd i oppfølgingen: measure-no-end, evaluation, handover,
  measure-date, meeting, measure-date, silent, consent-expired.
  Filene er i orden. Veiledere: 1. Saker: 1.
  $ bti show q5 | sed -n '/^Hvem det/,/^$/p;/^Samtykker/,/^$/p'
  Hvem det gjelder: barn, født 2018
  Stafettholder: kontaktlærer (larer1), Skole
  Tilbudt til: sosiallærer (larer2), Skole, 23. november 2026, ikke besvart
  Stafettlogg: her
  Forfalt: 18. desember 2026

  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 17. september 2026 (foresatt)
    - Samtykke til tverrfaglig samarbeid, PPT: gikk ut 31. januar 2027
  ¶
  $ bti report q5 meeting | sed -n '/^Stafettholder/p;/^Neste møte/,$p'
  Stafettholder:  kontaktlærer, Skole
  Neste møte
  ----------

  Det er ikke avtalt noe nytt møte ennå.

  Dette må følges opp
  -------------------

  - Tiltak 1.3 har ingen sluttdato.
  - Tiltak 1.3 skulle vært evaluert.
  - Stafettpinnen er tilbudt, og ingen har svart.
  - Tiltak 1.1 er over tiden, og ikke evaluert.
  - Evalueringsmøte: møtet har vært, men er ikke skrevet ned.
  - Tiltak 1.2 er over tiden, og ikke evaluert.
  - Ingenting er skrevet på lenge.
  - Gått ut: Samtykke til tverrfaglig samarbeid: PPT.

  Veien gjennom nivåene
  ---------------------

  Nivå 0 (14. sep. 2026) → Nivå 2 (17. sep.)
# The principal finds it on the list. First whoever was asked says no. The adviser of PPT would, but the consent has run out.
  $ BTI_USER=larer2 bti decline q5 --answers - <<'END'
  > text: Jeg fikk aldri med meg at jeg var spurt, og har full uke.
  > END

  Lagret i sak Q5ZM-MZ0P: nei til å bli stafettholder.
  Stafettholder er fortsatt kontaktlærer (larer1).
  Spør en annen med: bti hand-over Q5ZM-MZ0P
  $ export BTI_USER=rektor1
  $ bti hand-over q5 --to ppt1
  bti: feil: Samtykke til tverrfaglig samarbeid mangler for: PPT.
    Spør familien først, og skriv samtykket ned: bti add SAK consent. Det må nevne tjenesten.
  [3]
  $ bti due --json | grep '"code"'
        "code": "measure-no-end",
        "code": "evaluation",
        "code": "measure-date",
        "code": "meeting",
        "code": "measure-date",
        "code": "consent-expired",
# Mother is called, is glad that somebody rings, and says yes again. Then the baton can be taken.
  $ bti add q5 consent --answers - > /dev/null <<'END'
  > {consent: cooperation, given-by: guardian, form: oral, services: [ppt]}
  > END
  $ bti hand-over q5 --to ppt1 > /dev/null
  $ export BTI_USER=ppt1
  $ bti accept q5

  Lagret i sak Q5ZM-MZ0P: stafettholder.
  Stafettholder nå er PP-rådgiver (ppt1).
  kontaktlærer (larer1) har ikke stafettpinnen lenger. Skal kontaktlærer (larer1)
  fortsatt være med: bti add Q5ZM-MZ0P participant
  Neste: Sett i gang tiltakene (nivå 2, trinn 3 av 5)
  Forfalt: 18. desember 2026
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti show q5 --on 9.2.2027 | grep Stafettholder
  Stafettholder: kontaktlærer (larer1), Skole
  $ bti due --json | grep '"code"'
        "code": "measure-no-end",
        "code": "evaluation",
        "code": "measure-date",
        "code": "meeting",
        "code": "measure-date",
# A new day for the meeting that was not held.
  $ bti add q5 meeting --answers - > /dev/null <<'END'
  > {moves: 1, date: 18.2, time: 13:00, place: møterommet, invited: [mor, eleven, larer2]}
  > END
  $ bti meetings q5
  Sak Q5ZM-MZ0P
    1  Evalueringsmøte, 18. februar 2027, kl. 13:00, møterommet: planlagt
       Flyttet fra 7. januar 2027.
       Innkalt: mor, eleven, sosiallærer (larer2).
  $ bti due --json | grep '"code"'
        "code": "measure-no-end",
        "code": "evaluation",
        "code": "measure-date",
        "code": "measure-date",
        "code": "meeting",
# They meet, hear the child, and go through the measures.
@ 2027-02-18T14:00:00+01:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes:
  >   kind: evaluation
  >   present: [mor, eleven, sosiallærer, PP-rådgiver]
  >   text: Det har stått stille siden jul. Vi sa unnskyld til mor og eleven.
  >   agreed: PP-rådgiveren holder i trådene fram til sommeren.
  > voice: Jeg trodde dere hadde glemt hestene.
  > evaluation:
  > - {measure: 1.1, effect: some-effect, text: Virket så lenge det varte., ends: yes}
  > - {measure: 1.2, effect: achieved}
  > - {measure: 1.3, effect: some-effect, ends: yes}
  > outcome: go-on
  > END
  $ bti due
  Q5ZM-MZ0P · nivå 2: Evalueringsmøte – veien videre · PP-rådgiver (ppt1)
    -  4. mars 2027: Da må noe være avtalt framover. [no-date]
    -  4. mars 2027: Det må bestemmes hvordan dere går videre. [decision]

  Saker: 1. Brudd i oppfølgingen: 0. Kommer: 2.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
# A decision, new measures with dates, and a new day.
  $ bti step q5 --answers - <<'END'
  > outcome: continue
  > reason: Lesingen går framover når noen leser sammen med eleven.
  > measure:
  > - {goal: 1, text: Lesekvart på grupperommet fire dager i uka., who: larer2, where: skolen, until: 9.4}
  > - {goal: 1, text: Leser om hester på sengekanten., who: mor, where: hjemme, until: 9.4}
  > meeting: {kind: evaluation, date: 9.4, time: 13:00, place: møterommet, invited: [mor, eleven, larer2]}
  > END

  Lagret i sak Q5ZM-MZ0P: tiltak, planlagt møte, beslutning.
  Neste: Sett i gang tiltakene (nivå 2, trinn 3 av 5)
  Neste dato: 9. april 2027
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti due
  Ingen brudd i oppfølgingen, og ingenting som haster.
  $ bti list
  SAK        NIVÅ  TRINN                  STAFETTHOLDER  NESTE
  Q5ZM-MZ0P  2     Sett i gang tiltakene  ppt1           9. april 2027

  Se en sak med bti show SAK, gå videre i den med bti step SAK.
  $ bti report q5 meeting | sed -n '/^Stafettholder/p;/^Neste møte/,$p'
  Stafettholder:  PP-rådgiver, PPT
  Neste møte
  ----------

  Evalueringsmøte 9. april 2027 kl. 13:00, møterommet

  Veien gjennom nivåene
  ---------------------

  Nivå 0 (14. sep. 2026) → Nivå 2 (17. sep.)
