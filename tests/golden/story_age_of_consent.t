# Turning sixteen: the guardians said yes at fifteen. The year turns, on a day that bti does not know comes the birthday, and the young person answers: yes to the log and to one service, no to another. What nobody asked about is broken the year after.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ sed -i 's/^people: {}$/people:\n  helsesyk1: {service: school-health, role: helsesykepleier}/' bti.yaml
  $ export BTI_USER=helsesyk1
@ 2026-11-30T12:30:00+01:00
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: youth, born: 2011}, concern: Ungdommen kommer ofte innom kontoret og sier at det ikke går an å sove., outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consulted: {with: ledende helsesykepleier, anonymous: no}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {contacted: {whom: [ungdommen, mor, far]}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > conversation: {present: [ungdommen, mor, far], text: Alle er slitne. De vil at flere hjelper nå.}
  > voice: Jeg er trøtt hele tida, og det er flaut å sovne i timen.
  > outcome: level-2
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: open-log-first
  > END
# Fifteen all year long: the guardians answer. The young person's own yes does not count yet.
  $ bti step q5 --answers - <<'END'
  > {log: here, consent: {given-by: self, form: written}, holder: {holder: helsesyk1, service: school-health}, outcome: back-to-2}
  > END
  bti: feil: Foresatte må gi dette: Samtykke til stafettlogg.
    Veilederen sier hvem som gir samtykket ved hvilken alder.
  bti: feil: Dette mangler eller gjelder ikke lenger: Samtykke til stafettlogg.
    Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei skrives ned også.
  [3]
  $ bti step q5 --answers - > /dev/null <<'END'
  > {log: here, consent: {given-by: both-guardians, form: written}, holder: {holder: helsesyk1, service: school-health}, outcome: back-to-2}
  > END
# A youth contact and PPT come in. Both guardians say yes to each.
  $ bti step q5 --answers - > /dev/null <<'END'
  > participant: [{who: ungdomskontakt, service: mental-health}, {who: PPT-rådgiver, service: ppt}]
  > consent: {given-by: both-guardians, form: written, services: [mental-health, ppt]}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [ungdommen, mor, far, helsesykepleier, ungdomskontakt, PPT-rådgiver]}
  > holder: {holder: helsesyk1, service: school-health}
  > voice: Jeg vil gjerne snakke med noen uten mamma der.
  > goal: {text: Ungdommen sover før midnatt på hverdager., until: 2027-04-20}
  > measure: {text: En samtale hver uke, who: ungdomskontakt, where: helsestasjonen, until: 2027-04-20}
  > meeting: {date: 2027-04-20, time: 13:00, place: skolen}
  > outcome: go-on
  > END
# The last second of the year: nothing is asked yet, but two weeks ahead is the year of the birthday.
@ 2026-12-31T23:59:59+01:00
  $ bti due --within 0d
  Ingen brudd i oppfølgingen, og ingenting som haster.
  $ bti due
  Q5ZM-MZ0P · nivå 2: Sett i gang tiltakene · helsesykepleier (helsesyk1)
    -  31. desember 2027: Samtykke til stafettlogg: i 2027 blir den unge gammel
       nok til å svare selv. Spør når dagen er der. [consent-passes]
    -  31. desember 2027: Samtykke til tverrfaglig samarbeid: Psykisk helse og
       rus: i 2027 blir den unge gammel nok til å svare selv. Spør når dagen er
       der. [consent-passes]
    -  31. desember 2027: Samtykke til tverrfaglig samarbeid: PPT: i 2027 blir den
       unge gammel nok til å svare selv. Spør når dagen er der. [consent-passes]

  Saker: 1. Brudd i oppfølgingen: 0. Kommer: 3.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
  $ bti add q5 consent --answers - <<'END'
  > {consent: log, given-by: self, of-age: yes, form: oral}
  > END
  bti: feil: Foresatte må gi dette: Samtykke til stafettlogg.
    Veilederen sier hvem som gir samtykket ved hvilken alder.
  [3]
# From the first second of the new year the birthday may have been, and bti says so all year.
@ 2027-01-01T00:00:00+01:00
  $ bti due --within 0d
  Q5ZM-MZ0P · nivå 2: Sett i gang tiltakene · helsesykepleier (helsesyk1)
    -  31. desember 2027: Samtykke til stafettlogg: i 2027 blir den unge gammel
       nok til å svare selv. Spør når dagen er der. [consent-passes]
    -  31. desember 2027: Samtykke til tverrfaglig samarbeid: Psykisk helse og
       rus: i 2027 blir den unge gammel nok til å svare selv. Spør når dagen er
       der. [consent-passes]
    -  31. desember 2027: Samtykke til tverrfaglig samarbeid: PPT: i 2027 blir den
       unge gammel nok til å svare selv. Spør når dagen er der. [consent-passes]

  Saker: 1. Brudd i oppfølgingen: 0. Kommer: 3.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
  $ bti show q5 | sed -n '/^Hvem/p;/^Samtykker/,/^$/p;/^Dette/,$p'
  Hvem det gjelder: ungdom, født 2011
  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 30. november 2026 (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, Psykisk helse og rus: gjelder, gitt 30.
      november 2026 (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, PPT: gjelder, gitt 30. november 2026
      (begge foresatte)

  Dette må følges opp:
    -  31. desember 2027: Samtykke til stafettlogg: i 2027 blir den unge gammel
       nok til å svare selv. Spør når dagen er der. [consent-passes]
    -  31. desember 2027: Samtykke til tverrfaglig samarbeid: Psykisk helse og
       rus: i 2027 blir den unge gammel nok til å svare selv. Spør når dagen er
       der. [consent-passes]
    -  31. desember 2027: Samtykke til tverrfaglig samarbeid: PPT: i 2027 blir den
       unge gammel nok til å svare selv. Spør når dagen er der. [consent-passes]

  Gå videre med: bti step Q5ZM-MZ0P
  $ bti show q5 --json | grep -A 5 -m 1 '"consent-passes"'
        "code": "consent-passes",
        "standing": "coming",
        "day": "2027-12-31",
        "of": "log",
        "message": "Samtykke til stafettlogg: i 2027 blir den unge gammel nok til å svare selv. Spør når dagen er der.",
        "remedy": "Spør den unge, og skriv ned svaret: bti add SAK consent."
# So a consent must say whether the birthday has been, whoever gives it. One that was given yesterday need not.
  $ bti add q5 consent --answers - <<'END'
  > {consent: log, given-by: self, form: written}
  > END
  bti: feil: Samtykke til stafettlogg: den unge fyller 16 i 2027, og bare fødselsåret er kjent.
    Spør om dagen har vært, og skriv of-age: yes eller no (16 år).
  [3]
  $ bti add q5 consent --answers - <<'END'
  > {consent: log, given-by: both-guardians, form: written}
  > END
  bti: feil: Samtykke til stafettlogg: den unge fyller 16 i 2027, og bare fødselsåret er kjent.
    Spør om dagen har vært, og skriv of-age: yes eller no (16 år).
  [3]
  $ bti add q5 consent --answers - --dry-run <<'END' | grep -A 5 type
  > {consent: log, given-by: both-guardians, form: oral, date: 31.12.2026}
  > END
    type: "consent"
    consent: "log"
    given-by: ["both-guardians"]
    form: "oral"
    date: "2026-12-31"
# Not sixteen yet: the young person does not count. Sixteen: the guardian does not.
  $ bti add q5 consent --answers - <<'END'
  > {consent: log, given-by: self, of-age: no, form: written}
  > END
  bti: feil: Foresatte må gi dette: Samtykke til stafettlogg.
    Veilederen sier hvem som gir samtykket ved hvilken alder.
  [3]
  $ bti add q5 consent --answers - <<'END'
  > {consent: log, given-by: guardian, of-age: yes, form: written}
  > END
  bti: feil: Personen må gi dette selv: Samtykke til stafettlogg.
    Veilederen sier hvem som gir samtykket ved hvilken alder.
  [3]
# In January the guardians let the GP in. The birthday has not been, so they may. Their yes to the other two stands beside it.
@ 2027-01-25T09:00:00+01:00
  $ bti add q5 consent --answers - > /dev/null <<'END'
  > {consent: cooperation, given-by: both-guardians, of-age: no, form: oral, services: [gp]}
  > END
  $ bti add q5 participant --answers - > /dev/null <<'END'
  > {who: fastlege, service: gp}
  > END
  $ bti show q5 | sed -n '/^Samtykker/,/^$/p'
  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 30. november 2026 (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, Psykisk helse og rus: gjelder, gitt 30.
      november 2026 (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, PPT: gjelder, gitt 30. november 2026
      (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, Fastlege: gjelder, gitt 25. januar 2027
      (begge foresatte, muntlig)
  ¶
# A Monday in March, the day after the birthday. The young person comes alone, and answers at the nurse's desk.
@ 2027-03-15T10:00:00+01:00
  % bti add q5 consent
  > log
  > i går
  > vet ikke
  > j
  > 1
  > skriftlig
  > mappe 27-114
  >
  Sak Q5ZM-MZ0P

  Hvilket samtykke?
    1  Samtykke til stafettlogg
    2  Samtykke til tverrfaglig samarbeid
    3  Samtykke til å gi informasjon
  \> log

  Når ble det gitt? (Enter: i dag)
  \> i går
    14. mars 2027

  Har den unge fylt 16 år? (j/n)
  \> vet ikke
  Svar j for ja eller n for nei.
  \> j

  Hvem ga samtykket? (Flere? Skill med komma.)
    1  den det gjelder
  \> 1

  Skriftlig eller muntlig?
    1  skriftlig
    2  muntlig
  \> skriftlig

  Hvor ligger skjemaet? (Enter hopper over)
  \> mappe 27-114

  Hvor lenge gjelder det? (Enter hopper over)
  \> 

  Lagret i sak Q5ZM-MZ0P: samtykke.
  Neste: Sett i gang tiltakene (nivå 2, trinn 3 av 5)
  Neste dato: 20. april 2027
  Gå videre med: bti step Q5ZM-MZ0P
# Yes to one service, no to another. The no is written down too.
  $ bti add q5 consent --answers - > /dev/null <<'END'
  > {consent: cooperation, given-by: self, of-age: yes, form: written, services: [mental-health]}
  > END
  $ bti add q5 refusal --answers - <<'END'
  > {consent: cooperation, given-by: self, services: [ppt], text: Jeg er ferdig med prøver og tester.}
  > END

  Lagret i sak Q5ZM-MZ0P: nei til samtykke.
  Neste: Sett i gang tiltakene (nivå 2, trinn 3 av 5)
  Neste dato: 20. april 2027
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti show q5 | sed -n '/^Samtykker/,/^$/p;/^Dette/,$p'
  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 14. mars 2027 (den det gjelder)
    - Samtykke til tverrfaglig samarbeid, Psykisk helse og rus: gjelder, gitt 15.
      mars 2027 (den det gjelder)
    - Samtykke til tverrfaglig samarbeid, PPT: trukket tilbake 15. mars 2027
    - Samtykke til tverrfaglig samarbeid, Fastlege: gjelder, gitt 25. januar 2027
      (begge foresatte, muntlig)

  Dette må følges opp:
    !! Siden 25. januar 2027: Tiltak 1.1 skulle vært evaluert. [evaluation]
       Evaluer sammen: hva har tiltaket ført til?
    !! I dag: Trukket tilbake: Samtykke til tverrfaglig samarbeid: PPT.
       [consent-withdrawn]
       Stopp det samtykket gjaldt. Gjaldt det stafettloggen, avslutter dere den.
       En tjeneste går ut med bti add SAK left. Har den stafettpinnen, gir du den
       videre: bti hand-over SAK.
    -  31. desember 2027: Samtykke til tverrfaglig samarbeid: Fastlege: i 2027
       blir den unge gammel nok til å svare selv. Spør når dagen er der.
       [consent-passes]

  Gå videre med: bti step Q5ZM-MZ0P
# So PPT goes. For the rest of the year bti reminds only of what is still the guardians' word: the GP.
  $ bti add q5 left --answers - > /dev/null <<'END'
  > {who: PPT-rådgiver, text: Ungdommen ville ikke ha PPT med lenger.}
  > END
  $ bti due
  Q5ZM-MZ0P · nivå 2: Sett i gang tiltakene · helsesykepleier (helsesyk1)
    !! Siden 25. januar 2027: Tiltak 1.1 skulle vært evaluert. [evaluation]
       Evaluer sammen: hva har tiltaket ført til?
    -  31. desember 2027: Samtykke til tverrfaglig samarbeid: Fastlege: i 2027
       blir den unge gammel nok til å svare selv. Spør når dagen er der.
       [consent-passes]

  Saker: 1. Brudd i oppfølgingen: 1. Kommer: 1.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
  [1]
  $ bti log q5 | tail -18

  - Samtykke
    Samtykke: Samtykke til tverrfaglig samarbeid
    Gitt av: den det gjelder
    Aldersgrensen er nådd: ja
    Form: skriftlig
    Tjenester: Psykisk helse og rus

  - Nei til samtykke
    Samtykke: Samtykke til tverrfaglig samarbeid
    Hvem sa nei: den det gjelder
    Tjenester: PPT
    Hva som ble sagt: Jeg er ferdig med prøver og tester.

  - Deltaker ut
    Hvem: PPT-rådgiver
    Tjeneste: PPT
    Hvorfor: Ungdommen ville ikke ha PPT med lenger.
# Mor phones: she would rather have PPT in, and no log. Since Sunday that is not hers to decide.
@ 2027-03-16T08:15:00+01:00
  $ bti add q5 consent --answers - --dry-run <<'END' | grep -A 5 type
  > {consent: cooperation, given-by: guardian, of-age: no, form: oral, services: [ppt]}
  > END
  bti: feil: Det er alt skrevet ned om den unge har fylt 16 år, og dette sier noe annet.
  [1]
  $ bti add q5 refusal --answers - --dry-run <<'END' | grep -A 3 type
  > {consent: log, given-by: guardian}
  > END
  bti: feil: Personen må gi dette selv: Samtykke til stafettlogg.
    Veilederen sier hvem som gir samtykket ved hvilken alder.
  [1]
# Nobody asks about the GP. New Year's Eve, and the day after.
@ 2027-12-31T22:00:00+01:00
  $ bti due --within 0d | grep -A 1 Fastlege
    -  I dag: Samtykke til tverrfaglig samarbeid: Fastlege: i 2027 blir den unge
       gammel nok til å svare selv. Spør når dagen er der. [consent-passes]
@ 2028-01-01T09:00:00+01:00
  $ bti due | grep -A 2 Fastlege
    !! Siden 31. desember 2027: Samtykke til tverrfaglig samarbeid: Fastlege: den
       unge ble gammel nok til å svare selv i 2027. [consent-passes]
       Spør den unge, og skriv ned svaret: bti add SAK consent.
# Now only the young person can answer, and nobody need ask about the birthday any more.
  $ bti add q5 consent --answers - <<'END'
  > {consent: cooperation, given-by: both-guardians, of-age: no, form: oral, services: [gp]}
  > END
  bti: feil: Personen må gi dette selv: Samtykke til tverrfaglig samarbeid.
    Veilederen sier hvem som gir samtykket ved hvilken alder.
  [3]
  $ bti add q5 consent --answers - > /dev/null <<'END'
  > {consent: cooperation, given-by: self, form: oral, services: [gp]}
  > END
  $ bti due | grep -c consent
  0
  [1]
  $ bti show q5 --on 31.12.2026 | sed -n '/^Samtykker/,/^$/p'
  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 30. november 2026 (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, Psykisk helse og rus: gjelder, gitt 30.
      november 2026 (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, PPT: gjelder, gitt 30. november 2026
      (begge foresatte)
  ¶
