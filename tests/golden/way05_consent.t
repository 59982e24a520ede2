# Way 5: who consents, to what, when, and for how long.
  $ cp -r "$TESTS/guides" guides
  $ bti guide check guides/way05-consent.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init young --guide guides/way05-consent.yaml > /dev/null
  $ cd young
  $ export BTI_SERVICE=school
@ 2026-11-23T10:00:00+01:00
# A youth of sixteen: to the log both guardians and the youth consent, to cooperation either.
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: youth, born: 2010}, concern: Sover dårlig., outcome: go-on}
  > END
# It may be taken early: before level 2 is thought of. And nobody observes without another one.
  $ bti step q5 --answers - <<'END'
  > conversation: {present: [eleven, mor], text: PPT bør se eleven i klassen.}
  > consent: {consent: cooperation, given-by: self, form: oral, services: [ppt]}
  > outcome: observe
  > END

  Lagret i sak Q5ZM-MZ0P: samtale, samtykke, beslutning.
  Neste: Observer (nivå 0, trinn 3 av 3)
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - <<'END'
  > {note: Så eleven i tre timer., outcome: go-on}
  > END
  bti: feil: Dette mangler eller gjelder ikke lenger: Samtykke til observasjon.
    Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei skrives ned også.
  [3]
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consent: {given-by: guardian, form: written}, note: Så eleven i tre timer., outcome: go-on}
  > END
  $ bti step q5 --answers - <<'END'
  > {consent: {given-by: guardian, form: written}, log: here, holder: larer1, outcome: go-on}
  > END
  bti: feil: Begge foresatte og personen selv må gi dette: Samtykke til stafettlogg.
    Veilederen sier hvem som gir samtykket ved hvilken alder.
  bti: feil: Dette mangler eller gjelder ikke lenger: Samtykke til stafettlogg.
    Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei skrives ned også.
  [3]
  $ bti step q5 --answers - <<'END'
  > {consent: {given-by: [both-guardians, self], form: written}, log: here, holder: larer1, outcome: go-on}
  > END

  Lagret i sak Q5ZM-MZ0P: samtykke, stafettlogg, stafettholder, beslutning.
  Neste: Lag en plan (nivå 1, trinn 2 av 3)
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - > /dev/null <<'END'
  > {goal: Eleven sover., measure: {text: Ro på kvelden, who: mor, where: hjemme}, meeting: {date: 2027-11-22}, outcome: go-on}
  > END
# It holds for twelve months: the last day, and the day after.
@ 2027-11-22T10:00:00+01:00
  $ bti show q5 | grep -A 5 Samtykker
  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 23. november 2026 (begge foresatte,
      den det gjelder), til og med 22. november 2027
    - Samtykke til samarbeid, PPT: gjelder, gitt 23. november 2026 (den det
      gjelder, muntlig)
    - Samtykke til observasjon: gjelder, gitt 23. november 2026 (foresatt)
@ 2027-11-23T10:00:00+01:00
  $ bti show q5 | grep -A 5 Samtykker
  Samtykker:
    - Samtykke til stafettlogg: gikk ut 22. november 2027
    - Samtykke til samarbeid, PPT: gjelder, gitt 23. november 2026 (den det
      gjelder, muntlig)
    - Samtykke til observasjon: gjelder, gitt 23. november 2026 (foresatt)
  ¶
  $ bti step q5 --answers - <<'END'
  > {minutes: {present: mor}, voice: Det går bedre., evaluation: {measure: 1.1, effect: some-effect}, outcome: level-2}
  > END
  bti: feil: Dette mangler eller gjelder ikke lenger: Samtykke til stafettlogg.
    Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei skrives ned også.
  [3]
  $ bti step q5 --answers - > /dev/null <<'END'
  > consent: {given-by: [self, both-guardians], form: oral}
  > minutes: {present: mor}
  > voice: Det går bedre.
  > evaluation: {measure: 1.1, effect: some-effect}
  > outcome: level-2
  > END
# Each service must be named in the consent; PPT was, a year ago, and this one has no end.
  $ bti step q5 --answers - <<'END'
  > {participant: [{who: rådgiver, service: ppt}, {who: helsesykepleier, service: health-centre}], outcome: go-on}
  > END
  bti: feil: Samtykke til samarbeid mangler for: Helsestasjon.
    Samtykket må nevne hver tjeneste som kommer inn, under «services».
  [3]
  $ bti step q5 --answers - > /dev/null <<'END'
  > participant: [{who: rådgiver, service: ppt}, {who: helsesykepleier, service: health-centre}]
  > consent: {given-by: guardian, form: written, services: [health-centre]}
  > outcome: transition
  > END
# At the transition it is given anew, though it stands, and somebody takes over.
  $ bti step q5 --answers - <<'END'
  > outcome: go-on
  > END
  bti: feil: Samtykket må gis på nytt her: Samtykke til samarbeid.
    Veilederen spør om det hver gang.
  bti: feil: Stafettholderen må bekreftes på nytt her.
    Veilederen spør om det hver gang.
  [3]
  $ bti step q5 --answers - <<'END'
  > consent: {given-by: self, form: written, services: [ppt, health-centre]}
  > holder: {holder: larer2, service: school}
  > outcome: go-on
  > END

  Lagret i sak Q5ZM-MZ0P: samtykke, stafettholder, beslutning.
  Saken er avsluttet.
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0P
# A pregnant woman consents herself, whatever her age, and nobody for her.
  $ bti init ../pregnant --guide ../guides/way05-consent.yaml > /dev/null
  $ cd ../pregnant
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: pregnant}, concern: Gruer seg., outcome: go-on}
  > END
  $ bti step eb --answers - <<'END'
  > conversation: {present: [den gravide], text: Helsestasjonen bør med nå.}
  > participant: {who: jordmor, service: health-centre}
  > consent: {given-by: both-guardians, form: written, services: [health-centre]}
  > outcome: level-2
  > END
  bti: feil: Personen må gi dette selv: Samtykke til samarbeid.
    Veilederen sier hvem som gir samtykket ved hvilken alder.
  bti: feil: Samtykke til samarbeid mangler for: Helsestasjon.
    Samtykket må nevne hver tjeneste som kommer inn, under «services».
  [3]
  $ bti step eb --answers - > /dev/null <<'END'
  > conversation: {present: [den gravide], text: Helsestasjonen bør med nå.}
  > participant: {who: jordmor, service: health-centre}
  > consent: {consent: cooperation, given-by: self, form: written, services: [health-centre]}
  > outcome: level-2
  > END
# A child of eight: a guardian for the observation, both for cooperation, and not the child.
  $ bti init ../child --guide ../guides/way05-consent.yaml > /dev/null
  $ cd ../child
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2018}, concern: Leker alene., outcome: go-on}
  > END
  $ bti step 5h --answers - <<'END'
  > conversation: {present: [mor], text: PPT inn nå.}
  > participant: {who: rådgiver, service: ppt}
  > consent: {given-by: guardian, form: written, services: [ppt]}
  > outcome: level-2
  > END
  bti: feil: Begge foresatte må gi dette: Samtykke til samarbeid.
    Veilederen sier hvem som gir samtykket ved hvilken alder.
  bti: feil: Samtykke til samarbeid mangler for: PPT.
    Samtykket må nevne hver tjeneste som kommer inn, under «services».
  [3]
  $ bti step 5h --answers - <<'END'
  > conversation: {present: [mor], text: PPT inn nå.}
  > participant: {who: rådgiver, service: ppt}
  > consent: {given-by: self, form: oral, services: [ppt]}
  > outcome: level-2
  > END
  bti: feil: Begge foresatte må gi dette: Samtykke til samarbeid.
    Veilederen sier hvem som gir samtykket ved hvilken alder.
  bti: feil: Samtykke til samarbeid mangler for: PPT.
    Samtykket må nevne hver tjeneste som kommer inn, under «services».
  [3]
  $ bti step 5h --answers - <<'END'
  > conversation: {present: [mor, far], text: PPT inn nå.}
  > participant: {who: rådgiver, service: ppt}
  > consent: {given-by: both-guardians, form: written, services: [ppt]}
  > outcome: level-2
  > END

  Lagret i sak 5HYX-YX22: samtale, deltaker, samtykke, beslutning.
  Neste: Hvem skal med (nivå 2, trinn 1 av 2)
  Gå videre med: bti step 5HYX-YX22
