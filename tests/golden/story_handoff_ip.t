# Three ways out of level 3: an individual plan takes over, the log goes on, an education plan takes over. And a case that goes straight to a service.
  $ bti init saker --guide bti-base > /dev/null
  $ cd saker
  $ cat > people <<'END'
  > people:
  >   larer1: {service: school, role: kontaktlærer}
  >   ppt1: {service: ppt, role: PPT-rådgiver}
  >   hab1: {service: habilitation, role: fysioterapeut}
  >   koord1: {role: BTI-koordinator}
  > END
  $ sed -i -e '/^people: {}$/{r people' -e 'd}' bti.yaml
  $ rm people
  $ export BTI_USER=larer1
# Three pupils who have come the same way. What was answered at each step lies in a file, from the talk to the last evaluation.
  $ mkdir ../svar
  $ cat > ../svar/01 <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: go-on}
  > END
  $ cat > ../svar/02 <<'END'
  > {contacted: {whom: [mor, far], interpreter: no}, outcome: go-on}
  > END
  $ cat > ../svar/03 <<'END'
  > conversation: {present: [mor, far, kontaktlærer], text: PPT bør være med fra starten.}
  > voice: Jeg blir så sliten.
  > outcome: level-2
  > END
  $ cat > ../svar/04 <<'END'
  > outcome: open-log-first
  > END
  $ cat > ../svar/05 <<'END'
  > log: here
  > consent: {given-by: both-guardians, form: written, kept-at: skolens arkiv}
  > holder: {holder: larer1, service: school}
  > outcome: back-to-2
  > END
  $ cat > ../svar/06 <<'END'
  > participant: {who: ppt1, service: ppt, role: tilrettelegging i timene}
  > consent: {given-by: both-guardians, form: written, services: [ppt]}
  > outcome: go-on
  > END
  $ cat > ../svar/07 <<'END'
  > minutes: {present: [mor, far, ppt1, larer1], text: Korte økter og en fast plass.}
  > holder: {holder: larer1, service: school}
  > voice: Jeg vil sitte ved vinduet.
  > goal: {text: Eleven er med i hele økta før mat hver dag., until: +6w, area: learning}
  > measure: {text: Korte økter med pause ved vinduet., who: larer1, where: skolen, until: +6w}
  > meeting: {kind: evaluation, date: +6w}
  > outcome: go-on
  > END
  $ cat > ../svar/08 <<'END'
  > outcome: go-on
  > END
  $ cat > ../svar/09 <<'END'
  > minutes: {present: [mor, ppt1, larer1], text: Det hjelper noe. Kroppen er fortsatt sliten.}
  > voice: Beina mine er trøtte.
  > evaluation: {measure: 1.1, effect: some-effect}
  > outcome: go-on
  > END
  $ cat > ../svar/10 <<'END'
  > {outcome: level-3, reason: Flere må dra sammen.}
  > END
  $ cat > ../svar/11 <<'END'
  > participant: {who: hab1, service: habilitation, role: trening og hjelpemidler}
  > consent: {given-by: both-guardians, form: written, services: [ppt, habilitation]}
  > outcome: go-on
  > END
  $ cat > ../svar/12 <<'END'
  > minutes: {present: [mor, far, ppt1, hab1, larer1], text: Én plan for skole og trening.}
  > holder: {holder: larer1, service: school}
  > voice: Svømming er gøy.
  > measure: {goal: 1, text: Trening i vann to ganger i uka., who: hab1, where: svømmehallen, until: +8w}
  > meeting: {kind: evaluation, date: +8w, time: "12:30", place: skolen}
  > outcome: go-on
  > END
  $ cat > ../svar/13 <<'END'
  > minutes: {present: [mor, far, ppt1, hab1, larer1], text: Hjelpen virker. Den må vare lenge.}
  > voice: Jeg orker mer når jeg har svømt.
  > view: {whose: far, text: Vi holder styr på for mange avtaler selv.}
  > evaluation: [{measure: 1.1, effect: some-effect}, {measure: 1.2, effect: some-effect}]
  > outcome: go-on
  > END
  $ cat > ../way <<'END'
  > for step in $2; do bti step "$1" --answers ../svar/$step > /dev/null || exit; done
  > END
@ 2026-09-01T09:00:00+02:00
  $ for born in 2016 2017 2018; do
  >   echo "{acute: no, raised-by: staff, subject: {kind: child, born: $born}, concern: Eleven er svært sliten etter to timer., outcome: go-on}" |
  >     bti new --answers - | head -1
  > done
  Saksnummer: VANG-8H4E
  Saksnummer: 31BS-84QC
  Saksnummer: V5PS-56XY
  $ sh ../way va "01 02 03 04 05 06 07 08"; sh ../way 31 "01 02 03 04 05 06 07 08"; sh ../way v5 "01 02 03 04 05 06 07 08"
@ 2026-10-13T13:00:00+02:00
  $ sh ../way va "09 10 11 12 08"; sh ../way 31 "09 10 11 12 08"; sh ../way v5 "09 10 11 12 08"
@ 2026-12-08T13:30:00+01:00
  $ sh ../way va 13; sh ../way 31 13; sh ../way v5 13
  $ BTI_USER=koord1 bti list
  SAK        NIVÅ  TRINN                                 STAFETTHOLDER  NESTE
  31BS-84QC  3     Evalueringsmøte – fortsatt samordni…  larer1         ingen dato
  V5PS-56XY  3     Evalueringsmøte – fortsatt samordni…  larer1         ingen dato
  VANG-8H4E  3     Evalueringsmøte – fortsatt samordni…  larer1         ingen dato

  Se en sak med bti show SAK, gå videre i den med bti step SAK.
  $ bti step va --show | sed -n '/^Veier/,$p'
  Veier videre:
    - Det virket – avslutt
      -> saken avsluttes
    - Fortsett – her eller på et lavere nivå
      -> trinn 3: Sett i gang de samordnede tiltakene / nivå 2, trinn 3: Sett i
      gang tiltakene / nivå 1, trinn 3: Sett i gang tiltakene
    - Gå over til individuell plan (IP)
      -> stafettloggen avsluttes, og IP tar over
    - Gå over til IOP
      -> stafettloggen avsluttes, og IOP tar over

  Gå videre med: bti step VANG-8H4E
# The first: an individual plan takes over. A meeting is planned, and the baton offered, when that is decided. Who goes on must be named.
  $ bti add va meeting --answers - > /dev/null <<'END'
  > {kind: evaluation, date: 2027-02-10, time: "12:30", place: skolen}
  > END
  $ bti hand-over va --to hab1 > /dev/null
  $ bti step va --answers - <<'END'
  > {outcome: ip, reason: Hjelpen må henge sammen i mange år.}
  > END
  bti: feil: Hvem som går videre med saken, mangler (IP).
    Skriv det i successor: et brukernavn eller en rolle.
  [3]
  $ bti step va --answers - --dry-run <<'END' | tail -4
  > {outcome: ip, reason: Hjelpen må henge sammen i mange år., successor: "  "}
  > END
  bti: feil: -:1:11: Her står det bare mellomrom: successor.
    {outcome: ··, reason: ······· ·· ····· ······ · ····· ··., successor: "  "}
              ^
    Skriv noe, eller ta nøkkelen bort.
  $ bti step va --answers - --json <<'END'
  > {outcome: ip, reason: Hjelpen må henge sammen i mange år., successor: hab1}
  > END
  {
    "bti": "recorded/1",
    "case": "VANG-8H4E",
    "status": "handed-off",
    "guide": {
      "id": "bti-base",
      "version": "1"
    },
    "level": "3",
    "step": "3/decision",
    "plan": "IP",
    "entries": [
      {
        "id": "xczd-6b67-7fzd-hbeq-5n9x",
        "type": "decision"
      }
    ]
  }
  $ bti show va
  Sak VANG-8H4E
  Stafettloggen er avsluttet, og IP har tatt over.
  Tar over: fysioterapeut (hab1)
  Dato: 8. desember 2026
  Begrunnelse: Hjelpen må henge sammen i mange år.
  Trengs saken igjen, åpner du den med: bti reopen VANG-8H4E

  Hvem det gjelder: barn, født 2016
  Stafettholder: kontaktlærer (larer1), Skole
  Stafettlogg: her

  Mål og tiltak:
    1  Eleven er med i hele økta før mat hver dag. [Læring og trivsel] (innen 13.
       oktober 2026)
       1.1  Korte økter med pause ved vinduet. (kontaktlærer (larer1), skolen) til
            13. oktober 2026
            Sist evaluert: noe effekt
       1.2  Trening i vann to ganger i uka. (fysioterapeut (hab1), svømmehallen)
            til 8. desember 2026
            Sist evaluert: noe effekt

  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 1. september 2026 (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, PPT: gjelder, gitt 13. oktober 2026
      (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, Habiliteringstjenesten: gjelder, gitt
      13. oktober 2026 (begge foresatte)

  Avtalte møter:
    3  Evalueringsmøte, 10. februar 2027, kl. 12:30, skolen

  Deltakere:
    - PPT-rådgiver (ppt1), PPT: tilrettelegging i timene
    - fysioterapeut (hab1), Habiliteringstjenesten: trening og hjelpemidler
  $ cat > ../pick <<'END'
  > import json, sys
  > got = json.load(sys.stdin)
  > for key in sys.argv[1:]:
  >     print(key + ":", json.dumps(got.get(key, "(none)"), ensure_ascii=False))
  > END
  $ bti show va --json | python3 ../pick status plan successor step holder offer next-date findings
  status: "handed-off"
  plan: "IP"
  successor: "hab1"
  step: "3/decision"
  holder: {"id": "2dvv-nccb-dh8d-744j-q7sy", "at": "2026-10-13T13:00:00+02:00", "by": "larer1", "holder": "larer1", "service": "school"}
  offer: "(none)"
  next-date: "(none)"
  findings: []
  $ bti report va meeting
  Evalueringsmøte 8. desember 2026, sak VANG-8H4E
  ===============================================

  Gjelder:        barn
  Til stede:      mor, far, PPT-rådgiver, fysioterapeut, kontaktlærer
  Stafettholder:  kontaktlærer, Skole
  Status:         Stafettloggen er avsluttet, IP tar over

  Det vi snakket om
  -----------------

  Hjelpen virker. Den må vare lenge.

  Med egne ord
  ------------

  «Jeg orker mer når jeg har svømt.»

  Hva andre mener
  ---------------

  far: Vi holder styr på for mange avtaler selv.

  Mål og tiltak
  -------------

  1  Eleven er med i hele økta før mat hver dag.
     Innen: 13. oktober 2026
     Område: Læring og trivsel

     1.1  Korte økter med pause ved vinduet.
          Hvem gjør det: kontaktlærer
          Hvor: skolen
          Når: til 13. oktober 2026
          Evaluering: noe effekt

     1.2  Trening i vann to ganger i uka.
          Hvem gjør det: fysioterapeut
          Hvor: svømmehallen
          Når: til 8. desember 2026
          Evaluering: noe effekt

  Beslutning
  ----------

  Utfall:       Gå over til individuell plan (IP)
  Begrunnelse:  Hjelpen må henge sammen i mange år.
  Tar over:     fysioterapeut
  Videre:       Stafettloggen er avsluttet, IP tar over

  Neste møte
  ----------

  Evalueringsmøte 10. februar 2027 kl. 12:30, skolen

  Veien gjennom nivåene
  ---------------------

  Nivå 0 (1. sep. 2026) → Nivå 2 (1. sep.) → Nivå 3 (13. okt.) → IP tar over (8.
  des.)
  $ bti report va meeting --json | python3 ../pick status plan decision next-meeting
  status: "handed-off"
  plan: "IP"
  decision: {"entry": "xczd-6b67", "date": "2026-12-08", "from": "3/decision", "outcome": "ip", "to": "hand-off", "plan": "IP", "reason": "Hjelpen må henge sammen i mange år.", "successor": "hab1"}
  next-meeting: {"entry": "dbdf-w76s", "kind": "evaluation", "date": "2027-02-10", "time": "12:30", "place": "skolen"}
  $ bti meetings va
  Sak VANG-8H4E
    1  Evalueringsmøte, 13. oktober 2026: holdt
    2  Evalueringsmøte, 8. desember 2026, kl. 12:30, skolen: holdt
    3  Evalueringsmøte, 10. februar 2027, kl. 12:30, skolen: planlagt
  $ bti accept va
  bti: feil: Saken er avsluttet.
    Et notat kan fortsatt skrives. Åpne saken igjen med bti reopen, eller en ny med bti new.
  [3]
# The second stays: the log serves this pupil better. Nobody need be named, for the holder goes on.
  $ bti step 31 --answers - <<'END'
  > measure: {goal: 1, text: "Trening i vann, og hvile etterpå.", who: hab1, where: svømmehallen, until: +8w}
  > meeting: {kind: evaluation, date: +8w, time: "12:30", place: skolen}
  > outcome: continue
  > to: 3/carry-out
  > reason: Loggen er bedre for eleven enn en plan til. Retten til plan har familien uansett.
  > END

  Lagret i sak 31BS-84QC: tiltak, planlagt møte, beslutning.
  Neste: Sett i gang de samordnede tiltakene (nivå 3, trinn 3 av 5)
  Neste dato: 2. februar 2027
  Gå videre med: bti step 31BS-84QC
# The third goes over to an education plan. Only the school can choose that; the habilitation service cannot.
  $ bti step v5 --service habilitation --answers - <<'END'
  > {outcome: iop, reason: Vedtaket er fattet., successor: larer1}
  > END
  bti: feil: Trinnet har ikke utfallet «iop» nå.
    Velg mellom: worked, continue, ip.
  [3]
  $ bti step v5 --answers - <<'END'
  > {outcome: iop, reason: Vedtaket er fattet., successor: larer1}
  > END

  Lagret i sak V5PS-56XY: beslutning.
  Stafettloggen er avsluttet, og IOP har tatt over.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen V5PS-56XY
  $ bti list
  SAK        NIVÅ  TRINN                            STAFETTHOLDER  NESTE
  31BS-84QC  3     Sett i gang de samordnede tilt…  larer1         2. februar 2027

  Se en sak med bti show SAK, gå videre i den med bti step SAK.
  $ bti list --status all
  SAK        NIVÅ  TRINN                            STAFETTHOLDER  NESTE
  31BS-84QC  3     Sett i gang de samordnede tilt…  larer1         2. februar 2027
  V5PS-56XY  3     Evalueringsmøte – fortsatt sam…  larer1         i plan
  VANG-8H4E  3     Evalueringsmøte – fortsatt sam…  larer1         i plan

  Se en sak med bti show SAK, gå videre i den med bti step SAK.
  $ bti list --status handed-off --porcelain | tr '\t' ';'
  V5PS-56XY;handed-off;3;3/decision;larer1;school;;
  VANG-8H4E;handed-off;3;3/decision;larer1;school;;
  $ bti list --status handed-off --json | python3 ../pick cases errors
  cases: [{"case": "V5PS-56XY", "status": "handed-off", "level": "3", "step": "3/decision", "title": "Evalueringsmøte – fortsatt samordning?", "acute": false, "holder": "larer1", "service": "school", "overdue": false, "findings": []}, {"case": "VANG-8H4E", "status": "handed-off", "level": "3", "step": "3/decision", "title": "Evalueringsmøte – fortsatt samordning?", "acute": false, "holder": "larer1", "service": "school", "overdue": false, "findings": []}]
  errors: []
  $ bti due
  Ingen brudd i oppfølgingen, og ingenting som haster.
# What can still be written in a case that has ended: a note, and that it is acute. All else is refused.
@ 2026-12-15T10:00:00+01:00
  $ bti add va note --answers - <<'END'
  > text: Koordinerende enhet har svart. Første møte er i januar.
  > END

  Lagret i sak VANG-8H4E: notat.
  Stafettloggen er avsluttet, og IP har tatt over.
  $ bti add va voice --answers - <<'END'
  > words: Jeg vil ha svømming i planen også.
  > END
  bti: feil: Saken er avsluttet.
    Et notat kan fortsatt skrives. Åpne saken igjen med bti reopen, eller en ny med bti new.
  [3]
  $ bti add va cancelled --answers - <<'END'
  > {meeting: 3, text: Planen har sine egne møter.}
  > END

  Lagret i sak VANG-8H4E: avlyst møte.
  Stafettloggen er avsluttet, og IP har tatt over.
  $ bti add va refusal --answers - <<'END'
  > {consent: log, given-by: both-guardians}
  > END
  bti: feil: Saken er avsluttet.
    Et notat kan fortsatt skrives. Åpne saken igjen med bti reopen, eller en ny med bti new.
  [3]
  $ bti hand-over va --to hab1
  bti: feil: Saken er avsluttet.
    Et notat kan fortsatt skrives. Åpne saken igjen med bti reopen, eller en ny med bti new.
  [3]
  $ bti step va --answers - <<'END'
  > outcome: worked
  > END
  bti: feil: Saken er avsluttet.
    Et notat kan fortsatt skrives. Åpne saken igjen med bti reopen, eller en ny med bti new.
  [3]
  $ bti step va --show
  Sak VANG-8H4E
  Stafettloggen er avsluttet, og IP har tatt over.
  $ bti meetings va --format ics | grep -e UID -e DTSTART -e STATUS
  DTSTART:19960331T020000␍
  DTSTART:19961027T030000␍
  UID:bti.VANG-8H4E.dbdf-w76s␍
  DTSTART;TZID=Europe/Oslo:20270210T123000␍
  STATUS:CANCELLED␍
# February: the plan never got going. The case is opened again, at the first step of its level and with all that was written.
@ 2027-02-02T09:00:00+01:00
  $ bti reopen 31 --answers - <<'END'
  > reason: Familien spør.
  > END
  bti: feil: Saken er åpen.
    Gå videre i den med bti step.
  [3]
  $ bti reopen va --answers - <<'END'
  > why: Familien spør.
  > END
  bti: feil: -:1:1: Nøkkelen «reason» mangler.
    ···: ········ ····.
    ^
    Den skulle ha stått sammen med nøklene som begynner her.
  bti: feil: -:1:1: Denne nøkkelen er ukjent.
    ···: ········ ····.
    ^
    Kjente nøkler her: reason. Egne nøkler begynner med x-.
  [2]
  $ bti reopen va --answers - <<'END'
  > reason: Planen kom aldri i gang. Mor ber om at vi tar opp loggen igjen.
  > END

  Lagret i sak VANG-8H4E: saken åpnet igjen.
  Spør familien om samtykkene fortsatt gjelder, og se hvem som har stafettpinnen:
  bti show.
  Neste: Avklar nye samarbeidspartnere (nivå 3, trinn 1 av 5)
  Gå videre med: bti step VANG-8H4E
  $ bti show va | sed -n '1,8p;/^Avtalte/,$p'
  Sak VANG-8H4E
  Nivå 3, Samordnet tverrfaglig samarbeid · Trinn 1 av 5: Avklar nye
  samarbeidspartnere
  Åpnet igjen 2. februar 2027: Planen kom aldri i gang. Mor ber om at vi tar opp
  loggen igjen.

  Hvem det gjelder: barn, født 2016
  Stafettholder: kontaktlærer (larer1), Skole
  $ bti show va --on 1.2 | head -3
  Sak VANG-8H4E slik den sto ved slutten av 1. februar 2027
  Stafettloggen er avsluttet, og IP har tatt over.
  Tar over: fysioterapeut (hab1)
  $ bti report va meeting | sed -n '1,9p;/^Beslutning/,$p'
  Evalueringsmøte 8. desember 2026, sak VANG-8H4E
  ===============================================

  Gjelder:        barn
  Til stede:      mor, far, PPT-rådgiver, fysioterapeut, kontaktlærer
  Stafettholder:  kontaktlærer, Skole
  Nivå:           3, Samordnet tverrfaglig samarbeid
  Trinn:          1 av 5, Avklar nye samarbeidspartnere

  Beslutning
  ----------

  Utfall:       Gå over til individuell plan (IP)
  Begrunnelse:  Hjelpen må henge sammen i mange år.
  Tar over:     fysioterapeut
  Videre:       Stafettloggen er avsluttet, IP tar over

  Neste møte
  ----------

  Det er ikke avtalt noe nytt møte ennå.

  Veien gjennom nivåene
  ---------------------

  Nivå 0 (1. sep. 2026) → Nivå 2 (1. sep.) → Nivå 3 (13. okt.) → IP tar over (8.
  des.) → åpnet igjen på nivå 3 (2. feb. 2027)
  $ bti accept va
  bti: feil: Ingen er spurt om å bli stafettholder her.
    Er det alt besvart? Se hvem som har den nå: bti show SAK. Tilby: bti hand-over SAK
  [3]
  $ bti list --status all
  SAK        NIVÅ  TRINN                            STAFETTHOLDER  NESTE
  VANG-8H4E  3     Avklar nye samarbeidspartnere    larer1         ingen dato
  31BS-84QC  3     Sett i gang de samordnede tilt…  larer1         2. februar 2027
  V5PS-56XY  3     Evalueringsmøte – fortsatt sam…  larer1         i plan

  Se en sak med bti show SAK, gå videre i den med bti step SAK.
  $ bti log va | tail -25

  - Tilbud om å bli stafettholder
    Tilbudt til: fysioterapeut (hab1)
    Tjeneste: Habiliteringstjenesten

  - Beslutning
    Utfall: Gå over til individuell plan (IP)
    Begrunnelse: Hjelpen må henge sammen i mange år.
    Tar over: fysioterapeut (hab1)
    Videre: Nivå 3, trinn 5: Evalueringsmøte – fortsatt samordning? →
      Stafettloggen er avsluttet, IP tar over

  15. desember 2026 kl. 10:00, kontaktlærer (larer1), Skole

  - Notat
    Notat: Koordinerende enhet har svart. Første møte er i januar.

  - Avlyst møte
    Møtet: 3
    Hvorfor: Planen har sine egne møter.

  2. februar 2027 kl. 09:00, kontaktlærer (larer1), Skole

  - Saken åpnet igjen
    Hvorfor: Planen kom aldri i gang. Mor ber om at vi tar opp loggen igjen.
# Kongsberg: a clear case goes straight to PPT, with consent. Who goes on may be named, and need not be.
  $ cd ..
  $ bti init rett --guide kongsberg > /dev/null
  $ cd rett
  $ export BTI_SERVICE=school
  $ for born in 2017 2018; do
  >   echo "{acute: no, raised-by: staff, subject: {kind: child, born: $born}, concern: Leser ikke ennå., outcome: go-on}" |
  >     bti new --answers - | head -1
  > done
  Saksnummer: 4SF1-NTP8
  Saksnummer: FR4T-YCD8
  $ sh ../way 4s "01 02 03"; sh ../way fr "01 02 03"
  $ bti step 4s --answers - <<'END'
  > {outcome: refer-ppt, participant: {who: PPT-rådgiver, service: ppt}}
  > END
  bti: feil: Samtykke til tverrfaglig samarbeid mangler for: PPT.
    Samtykket må nevne hver tjeneste som kommer inn, under «services».
  [3]
  $ bti step 4s --answers - <<'END'
  > outcome: refer-ppt
  > participant: {who: PPT-rådgiver, service: ppt}
  > consent: {given-by: both-guardians, form: written, services: [ppt]}
  > END

  Lagret i sak 4SF1-NTP8: deltaker, samtykke, beslutning.
  Saken er henvist til en annen tjeneste.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen 4SF1-NTP8
  $ bti step fr --answers - > /dev/null <<'END'
  > outcome: refer-ppt
  > participant: {who: PPT-rådgiver, service: ppt, role: kartlegger lesingen}
  > consent: {given-by: both-guardians, form: written, services: [ppt]}
  > successor: PPT
  > END
  $ bti show 4s | head -2
  Sak 4SF1-NTP8
  Saken er henvist til en annen tjeneste.
  $ bti show fr | head -3
  Sak FR4T-YCD8
  Saken er henvist til en annen tjeneste.
  Tar over: PPT
  $ bti list --status all
  SAK        NIVÅ  TRINN                                    STAFETTHOLDER  NESTE
  4SF1-NTP8  2     Tverrfaglig team eller rett til tjenes…                 henvist
  FR4T-YCD8  2     Tverrfaglig team eller rett til tjenes…                 henvist

  Se en sak med bti show SAK, gå videre i den med bti step SAK.
  $ bti report fr meeting
  Samtale 2. februar 2027, sak FR4T-YCD8
  ======================================

  Gjelder:    barn
  Til stede:  mor, far, kontaktlærer
  Status:     Saken er sendt videre

  Det er ikke ført noe møte i saken ennå. Her er det som står etter samtalen 2.
  februar 2027.

  Det vi snakket om
  -----------------

  PPT bør være med fra starten.

  Med egne ord
  ------------

  «Jeg blir så sliten.»

  Mål og tiltak
  -------------

  Ingen mål er ført ennå.

  Neste møte
  ----------

  Det er ikke avtalt noe nytt møte.

  Veien gjennom nivåene
  ---------------------

  Nivå 0 (2. feb. 2027) → Nivå 2 (2. feb.) → sendt videre (2. feb.)
  $ bti show fr --json | python3 ../pick status plan successor
  status: "referred"
  plan: "(none)"
  successor: "PPT"
  $ bti reopen fr --answers - --dry-run <<'END'
  > reason: PPT ba oss om å komme tilbake til høsten.
  > END
  - id: "txw1-eh6h-bgft-55nq-cs45"
    after: ["dxnn-zghh-tvxd-8jzk-58vq"]
    at: "2027-02-02T09:00:00+01:00"
    by: "larer1"
    by-service: "school"
    step: "2/team"
    type: "reopened"
    reason: "PPT ba oss om å komme tilbake til høsten."
