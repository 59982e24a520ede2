# From level 1 up to level 3 and down again, and at last over to an individual plan: every way an evaluation can end.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ sed -i 's/^people: {}$/people: {larer1: {service: school, role: kontaktlærer}}/' bti.yaml
@ 2026-09-01T10:00:00+02:00
  $ bti new --answers - > /dev/null <<'END'
  > acute: no
  > raised-by: staff
  > subject: {kind: child, born: 2016}
  > concern: Eleven får ikke ro på seg i timene og blir lei seg av det.
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > consulted: {with: arbeidslaget, anonymous: yes, text: Drøftet anonymt.}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > contacted: {whom: [mor, far]}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > conversation: {present: [mor, far, kontaktlærer], text: Skolen prøver selv først.}
  > voice: Det er bråk inni hodet mitt.
  > outcome: level-1
  > END
# Level 1. The consent is refused at first: the case goes back to the talk, and the no is written down.
  $ bti step q5 --answers - <<'END'
  > refusal: {given-by: both-guardians, text: Vil tenke på det til neste uke.}
  > outcome: no-consent
  > END

  Lagret i sak Q5ZM-MZ0P: nei til samtykke, beslutning.
  Neste: Samtalen (nivå 0, trinn 4 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
@ 2026-09-08T10:00:00+02:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > conversation: {present: [mor, far], text: De ser at en logg gjør det lettere.}
  > outcome: level-1
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > log: here
  > consent: {given-by: both-guardians, form: written}
  > holder: {holder: larer1, service: school}
  > outcome: go-on
  > END
  $ bti step q5 --answers - <<'END'
  > conversation: {present: [mor, far, kontaktlærer], text: Ett mål og ett tiltak hver.}
  > outcome: go-on
  > END
  bti: feil: Barnets egen mening mangler.
    Skriv barnets egne ord, eller hvorfor de mangler og hvem som spør.
  bti: feil: Saken har for få mål; her trengs minst 1.
    Skriv hva dere vil oppnå, i presens.
  bti: feil: Saken har for få tiltak i gang; her trengs minst 1.
    Skriv hva dere gjør, hvem som gjør det, hvor og når.
  bti: feil: Neste møte er ikke avtalt: Evalueringsmøte.
    Avtal dato og sted før dere skilles.
  [3]
  $ bti step q5 --answers - <<'END'
  > conversation: {present: [mor, far, kontaktlærer], text: Ett mål og ett tiltak hver.}
  > voice: Jeg vil sitte ved siden av noen rolige.
  > goal: {text: "Eleven arbeider ti minutter om gangen i norsktimene, og tar en pause når det trengs.", until: 2026-11-01}
  > measure:
  > - {text: Fast plass og pausekort, who: larer1, where: skolen, until: 2026-11-01}
  > - {text: Legge seg klokka åtte på skoledager, who: mor og far, where: hjemme, until: 2026-11-01}
  > meeting: {date: 2026-10-15, time: "14:00", place: skolen}
  > outcome: go-on
  > END

  Lagret i sak Q5ZM-MZ0P: samtale, barnets mening, mål, tiltak, planlagt møte,
  beslutning.
  Neste: Sett i gang tiltakene (nivå 1, trinn 3 av 5)
  Neste dato: 15. oktober 2026
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - > /dev/null <<'END'
  > progress: {measure: 1.1, text: Pausekortet brukes hver dag.}
  > outcome: go-on
  > END
@ 2026-10-15T14:00:00+02:00
# An evaluation lacks a measure, and the child.
  $ bti step q5 --answers - <<'END'
  > minutes: {present: [mor, far, kontaktlærer], text: Bedre i timene.}
  > evaluation: {measure: 1.1, effect: some-effect}
  > outcome: go-on
  > END
  bti: feil: Barnets egen mening mangler.
    Skriv barnets egne ord, eller hvorfor de mangler og hvem som spør.
  bti: feil: Ikke alle tiltak er evaluert.
    Skriv for hvert tiltak om det virket.
  [3]
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, far, kontaktlærer], text: Bedre i timene.}
  > voice: {missing: Var på leirskole, asks: larer1}
  > evaluation:
  > - {measure: 1.1, effect: some-effect, text: Rolig i norsk men ikke i matte}
  > - {measure: 1.2, effect: achieved}
  > outcome: go-on
  > END
# An end is asked for twice; after a no the case stays, and the reason goes with no other answer.
  % bti step q5
  > 1
  > Det virket.
  > nei
  > n
  > Vi venter en uke.
  > 0
  Sak Q5ZM-MZ0P
  Nivå 1, Tidlig innsats – internt · Trinn 5 av 5: Evalueringsmøte – veien videre
  Skole

  Bygg på det dere nettopp drøftet, og bestem hva som skjer nå. Skriv kort
  hvorfor.

  * Barn og unge har rett til å bli hørt om alt som gjelder dem. Det de sier, skal
    telle.

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.
  Svar og trykk Enter. ? forklarer, < går tilbake, > viser veiene videre, .
  stopper og tar vare på svarene. Haster det, skriv akutt.

  Hva skjer nå?
    1  Det virket – avslutt
       Tiltakene gjorde det de skulle, og ingen er urolige lenger. Takk for
       samarbeidet, og si at døra står åpen: Trenger de hjelp igjen, er de alltid
       velkomne.
       -> saken avsluttes
    2  Fortsett hos oss
       Tiltakene virker, men dere er ikke i mål ennå. Eller de virket ikke som
       dere håpet, men dere har andre å prøve i egen enhet eller tjeneste. Avtal
       når dere evaluerer neste gang.
       -> trinn 3: Sett i gang tiltakene
    3  Vi trenger hjelp fra andre – nivå 2
       Tiltakene virket ikke som dere håpet, og nå trengs det andre tjenester.
       -> nivå 2, trinn 1: Avklar samarbeidspartnere
    0  Bli på dette trinnet inntil videre
    n  Skriv et notat først
  \> 1

  Hvorfor? Skriv kort.
  \> Det virket.

  Du valgte: Det virket – avslutt. Er det riktig? (j/n) (Enter: ja)
  \> nei

  Hva skjer nå?
    1  Det virket – avslutt
       Tiltakene gjorde det de skulle, og ingen er urolige lenger. Takk for
       samarbeidet, og si at døra står åpen: Trenger de hjelp igjen, er de alltid
       velkomne.
       -> saken avsluttes
    2  Fortsett hos oss
       Tiltakene virker, men dere er ikke i mål ennå. Eller de virket ikke som
       dere håpet, men dere har andre å prøve i egen enhet eller tjeneste. Avtal
       når dere evaluerer neste gang.
       -> trinn 3: Sett i gang tiltakene
    3  Vi trenger hjelp fra andre – nivå 2
       Tiltakene virket ikke som dere håpet, og nå trengs det andre tjenester.
       -> nivå 2, trinn 1: Avklar samarbeidspartnere
    0  Bli på dette trinnet inntil videre
    n  Skriv et notat først
  \> n

  -- Notat

  Er det noe mer som bør stå her? (Enter hopper over)
  \> Vi venter en uke.

  Hva skjer nå?
    1  Det virket – avslutt
       Tiltakene gjorde det de skulle, og ingen er urolige lenger. Takk for
       samarbeidet, og si at døra står åpen: Trenger de hjelp igjen, er de alltid
       velkomne.
       -> saken avsluttes
    2  Fortsett hos oss
       Tiltakene virker, men dere er ikke i mål ennå. Eller de virket ikke som
       dere håpet, men dere har andre å prøve i egen enhet eller tjeneste. Avtal
       når dere evaluerer neste gang.
       -> trinn 3: Sett i gang tiltakene
    3  Vi trenger hjelp fra andre – nivå 2
       Tiltakene virket ikke som dere håpet, og nå trengs det andre tjenester.
       -> nivå 2, trinn 1: Avklar samarbeidspartnere
    0  Bli på dette trinnet inntil videre
    n  Skriv et notat først
  \> 0

  Lagret i sak Q5ZM-MZ0P: notat.
  Neste: Evalueringsmøte – veien videre (nivå 1, trinn 5 av 5)
  Neste dato: 1. november 2026
  Gå videre med: bti step Q5ZM-MZ0P
# Continue: the next evaluation must be set.
  $ bti step q5 --answers - <<'END'
  > outcome: continue
  > reason: Det virker, men ikke overalt.
  > END
  bti: feil: Neste møte er ikke avtalt: Evalueringsmøte.
    Avtal dato og sted før dere skilles.
  [3]
  $ bti step q5 --answers - <<'END'
  > outcome: continue
  > reason: Det virker, men ikke overalt.
  > meeting: {date: 2026-11-10}
  > END

  Lagret i sak Q5ZM-MZ0P: planlagt møte, beslutning.
  Neste: Sett i gang tiltakene (nivå 1, trinn 3 av 5)
  Neste dato: 1. november 2026
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
@ 2026-11-10T14:00:00+01:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, kontaktlærer]}
  > voice: Matte er verst.
  > evaluation: {measure: 1.1, effect: no-effect}
  > outcome: go-on
  > END
  $ bti step q5 --answers - <<'END'
  > outcome: level-2
  > reason: Vi kommer ikke lenger alene.
  > END

  Lagret i sak Q5ZM-MZ0P: beslutning.
  Neste: Avklar samarbeidspartnere (nivå 2, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
# Level 2: first a step back, then PPT comes in.
  $ bti step q5 --answers - <<'END'
  > outcome: back
  > END

  Lagret i sak Q5ZM-MZ0P: beslutning.
  Neste: Skap felles forståelse (nivå 1, trinn 2 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - > /dev/null <<'END'
  > conversation: {present: [mor, kontaktlærer], text: Vi trenger PPT likevel.}
  > voice: Greit for meg.
  > meeting: {date: 2026-11-20}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, kontaktlærer]}
  > voice: Det er likt.
  > evaluation: {measure: 1.1, effect: no-effect}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: level-2
  > reason: PPT må se på matte.
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > participant: {who: rådgiver, service: ppt}
  > consent: {given-by: both-guardians, form: written, services: [ppt]}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, kontaktlærer, rådgiver]}
  > voice: Rådgiveren var grei.
  > measure: {goal: 1, text: Matte i liten gruppe, who: larer1, where: skolen, until: 2027-02-01}
  > meeting: {kind: evaluation, date: 2027-01-20}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
@ 2027-01-20T14:00:00+01:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, far, kontaktlærer, rådgiver]}
  > voice: Gruppa er fin, men jeg er sliten hele tida.
  > evaluation: [{measure: 1.1, effect: some-effect}, {measure: 1.3, effect: some-effect}]
  > outcome: go-on
  > END
  $ bti step q5 --show
  Sak Q5ZM-MZ0P
  Nivå 2, Tverrfaglig samarbeid – enkelt · Trinn 5 av 5: Evalueringsmøte – veien
  videre
  Skole

  Bygg på det dere nettopp drøftet, og bestem hva som skjer nå. Skriv kort
  hvorfor.

  * Barn og unge har rett til å bli hørt om alt som gjelder dem. Det de sier, skal
    telle.

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Beslutning (må med)

  Veier videre:
    - Det virket – avslutt
      -> saken avsluttes
    - Fortsett samarbeidet
      -> trinn 3: Sett i gang tiltakene
    - Vi trenger flere med – nivå 3
      -> nivå 3, trinn 1: Avklar nye samarbeidspartnere
    - Gå over til IOP
      -> stafettloggen avsluttes, og IOP tar over

  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - <<'END'
  > outcome: level-3
  > reason: Vi trenger utredning.
  > END

  Lagret i sak Q5ZM-MZ0P: beslutning.
  Neste: Avklar nye samarbeidspartnere (nivå 3, trinn 1 av 5)
  Neste dato: 1. februar 2027
  Gå videre med: bti step Q5ZM-MZ0P
# Level 3: one more service, with consent anew.
  $ bti step q5 --answers - <<'END'
  > participant: {who: lege, service: habilitation}
  > outcome: go-on
  > END
  bti: feil: Samtykke til tverrfaglig samarbeid mangler for: Habiliteringstjenesten.
    Samtykket må nevne hver tjeneste som kommer inn, under «services».
  [3]
  $ bti step q5 --answers - > /dev/null <<'END'
  > participant: {who: lege, service: habilitation}
  > consent: {given-by: both-guardians, form: written, services: [habilitation]}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, far, kontaktlærer, rådgiver, lege]}
  > voice: De er mange nå.
  > meeting: {kind: evaluation, date: 2027-04-10}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
@ 2027-04-10T14:00:00+02:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, far, kontaktlærer, rådgiver, lege]}
  > voice: Nå er det bedre.
  > evaluation: [{measure: 1.1, effect: some-effect}, {measure: 1.3, effect: some-effect}]
  > outcome: go-on
  > END
# Here people choose where to go on: level 1, 2 or 3.
  $ bti step q5 --answers - <<'END'
  > outcome: continue
  > reason: Færre trenger å være med.
  > meeting: {date: 2027-05-10}
  > END
  bti: feil: Utfallet kan føre flere steder; si hvilket.
    Velg mellom: 1/carry-out, 2/carry-out, 3/carry-out.
  [3]
  $ bti step q5 --answers - <<'END'
  > outcome: continue
  > to: 3/carry-out
  > reason: Vi fortsetter som nå.
  > meeting: {date: 2027-05-10}
  > END

  Lagret i sak Q5ZM-MZ0P: planlagt møte, beslutning.
  Neste: Sett i gang de samordnede tiltakene (nivå 3, trinn 3 av 5)
  Neste dato: 10. mai 2027
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
@ 2027-05-10T14:00:00+02:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, far, kontaktlærer]}
  > voice: Jeg vil at dere skal fortsette.
  > evaluation: [{measure: 1.1, effect: some-effect}, {measure: 1.3, effect: some-effect}]
  > outcome: go-on
  > END
# Long-lasting needs: the log ends and an individual plan takes over.
  $ bti step q5 --answers - <<'END'
  > outcome: ip
  > reason: Behovet er varig, og flere tjenester må koordineres.
  > successor: larer1
  > END

  Lagret i sak Q5ZM-MZ0P: beslutning.
  Stafettloggen er avsluttet, og IP har tatt over.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0P
  $ bti list --status all
  SAK        NIVÅ  TRINN                                   STAFETTHOLDER  NESTE
  Q5ZM-MZ0P  3     Evalueringsmøte – fortsatt samordning?  larer1         i plan

  Se en sak med bti show SAK, gå videre i den med bti step SAK.
  $ bti show q5
  Sak Q5ZM-MZ0P
  Stafettloggen er avsluttet, og IP har tatt over.
  Tar over: kontaktlærer (larer1)
  Dato: 10. mai 2027
  Begrunnelse: Behovet er varig, og flere tjenester må koordineres.
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0P

  Hvem det gjelder: barn, født 2016
  Stafettholder: kontaktlærer (larer1), Skole
  Stafettlogg: her

  Mål og tiltak:
    1  Eleven arbeider ti minutter om gangen i norsktimene, og tar en pause når
       det trengs. (innen 1. november 2026)
       1.1  Fast plass og pausekort (kontaktlærer (larer1), skolen) til 1.
            november 2026
            Sist evaluert: noe effekt
       1.2  Legge seg klokka åtte på skoledager (mor og far, hjemme) til 1.
            november 2026 (avsluttet)
            Sist evaluert: ønsket effekt
       1.3  Matte i liten gruppe (kontaktlærer (larer1), skolen) til 1. februar
            2027
            Sist evaluert: noe effekt

  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 8. september 2026 (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, PPT: gjelder, gitt 10. november 2026
      (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, Habiliteringstjenesten: gjelder, gitt
      20. januar 2027 (begge foresatte)

  Deltakere:
    - rådgiver, PPT
    - lege, Habiliteringstjenesten
  $ bti report q5 meeting
  Evalueringsmøte 10. mai 2027, sak Q5ZM-MZ0P
  ===========================================

  Gjelder:        barn
  Til stede:      mor, far, kontaktlærer
  Stafettholder:  kontaktlærer, Skole
  Status:         Stafettloggen er avsluttet, IP tar over

  Med egne ord
  ------------

  «Jeg vil at dere skal fortsette.»

  Mål og tiltak
  -------------

  1  Eleven arbeider ti minutter om gangen i norsktimene, og tar en pause når det
     trengs.
     Innen: 1. november 2026

     1.1  Fast plass og pausekort
          Hvem gjør det: kontaktlærer
          Hvor: skolen
          Når: til 1. november 2026
          Evaluering: noe effekt

     1.3  Matte i liten gruppe
          Hvem gjør det: kontaktlærer
          Hvor: skolen
          Når: til 1. februar 2027
          Evaluering: noe effekt

  Avsluttede tiltak
  -----------------

  1.2  Legge seg klokka åtte på skoledager
       Evaluering 15. oktober 2026: ønsket effekt

  Beslutning
  ----------

  Utfall:       Gå over til individuell plan (IP)
  Begrunnelse:  Behovet er varig, og flere tjenester må koordineres.
  Tar over:     kontaktlærer
  Videre:       Stafettloggen er avsluttet, IP tar over

  Neste møte
  ----------

  Det er ikke avtalt noe nytt møte.

  Veien gjennom nivåene
  ---------------------

  Nivå 0 (1. sep. 2026) → Nivå 1 (8. sep.) → Nivå 2 (10. nov.) → Nivå 3 (20. jan.
  2027) → IP tar over (10. mai)
