# A young person asks for a log: knocks on the nurse's door, gives the consent alone, is heard in own words, gets a holder near by, and decides in the end that it is enough.
  $ bti init saker --guide tysver > /dev/null
  $ cd saker
  $ sed -i 's/^people: {}$/people:\n  helsesyk1: {service: school-health, role: helsesykepleier}\n  larer1: {service: school, role: kontaktlærer}/' bti.yaml
  $ export BTI_USER=helsesyk1
@ 2026-09-14T10:00:00+02:00
# Nobody has wondered about anything: it is the young person who asks. What was said is written as it was said.
  $ bti new --answers - <<'END'
  > acute: no
  > raised-by: youth
  > start: asked
  > subject: {kind: youth, born: 2009}
  > concern: «Jeg får ikke dagene til å henge sammen. Kan noen hjelpe meg å holde i det?»
  > outcome: open-log
  > END
  Saksnummer: Q5ZM-MZ0P

  Lagret i sak Q5ZM-MZ0P: saken åpnet, hvem saken gjelder, undring, beslutning.
  Neste: Opprett stafettlogg (nivå 1, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti log q5 | sed -n '/Saken åpnet/,/^$/p;/Undring/,/^$/p'
  - Saken åpnet
    Hvem tok det opp: den unge selv
    Begynte med: De foresatte eller ungdommen ber om stafettholder og
      stafettlogg

  - Undring
    Hva det handler om: «Jeg får ikke dagene til å henge sammen. Kan noen hjelpe
      meg å holde i det?»
  ¶
# The guardians cannot answer for someone who is seventeen this year.
  $ bti step q5 --answers - <<'END'
  > {log: here, consent: {given-by: both-guardians, form: oral}, holder: helsesyk1}
  > END
  bti: feil: Personen må gi dette selv: Samtykke til stafettlogg.
    Veilederen sier hvem som gir samtykket ved hvilken alder.
  [3]
# The young person can. The guide tells who should hold the baton, and they choose the teacher, whom they both meet every day.
  % bti step q5
  >
  > 1
  >
  > 1
  > skriftlig
  > helsesykepleierens arkiv
  >
  > ?
  > larer1
  > skole
  > 1
  > 0
  Sak Q5ZM-MZ0P
  Nivå 1, Tidlig innsats i egen tjeneste · Trinn 1 av 5: Opprett stafettlogg
  Skolehelsetjenesten

  Vis familien hva stafettloggen er, og hvem som får lese den. Spør om de sier ja.
  Et nei er også et svar.

  - Fyll ut skjemaet sammen. Loggen åpnes når samtykket er gitt.
  - Fra nå av er det du som er stafettholder, til dere avtaler noe annet.

  Verktøy:
    t1  BTI: til deg som er foresatt
    t2  Skjema for samtykke til stafettlogg
    t3  Stafettholderen

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.
  Svar og trykk Enter. ? forklarer, < går tilbake, > viser veiene videre, .
  stopper og tar vare på svarene. Haster det, skriv akutt.

  -- Stafettlogg (1 av 3)

  Nå åpnes stafettloggen. Den føres her i saken. (Enter: her)
    1  her
  \> 

  -- Samtykke til stafettlogg (2 av 3)
     Helst skriftlig, og før loggen åpnes. Et muntlig ja gjelder når det er
     skrevet ned.
     Den det gjelder, er gammel nok til å samtykke selv.

  Hva ble svaret?
    1  Ja, samtykket er gitt
    2  Nei, de vil ikke
  \> 1

  Når ble det gitt? (Enter: i dag)
  \> 

  Hvem ga samtykket? (Flere? Skill med komma.)
    1  den det gjelder
  \> 1

  Skriftlig eller muntlig?
    1  skriftlig
    2  muntlig
  \> skriftlig

  Hvor ligger skjemaet? (Enter hopper over)
  \> helsesykepleierens arkiv

  Hvor lenge gjelder det? (Enter hopper over)
  \> 

  -- Stafettholder (3 av 3)

  Hvem er stafettholder? (Enter: helsesyk1)
  \> ?
  Skriv brukernavnet. Er stafettholderen ikke ansatt, skriv rollen.
  Hvem skal være stafettholder?
  Velg den som er nærmest til daglig. Helst ikke den som har selve vansken som
  sitt fag.

  Stafettholderen

  - kaller inn til møtene og leder dem
  - passer på at barnet og familien er med, og at samtykkene gjelder
  - gjør nye kjent med det som er gjort
  - ser til at loggen blir ført mens møtet går
  - tar kontakt med koordinerende enhet når noen trenger individuell plan

  Stafettholderen holder i trådene. Resten gjør dere sammen.
  Du kan skrive: < tilbake, > rett til veiene videre, . stopp og ta vare på
  svarene, - ta bort svaret, ! skriv i et større vindu, t1 vis verktøy 1, akutt om
  det haster.

  Hvem er stafettholder? (Enter: helsesyk1)
  \> larer1

  Hvilken tjeneste jobber stafettholderen i? (Enter: Skole)
     1  Barnehage
     2  Skole
     3  Helsestasjon
     4  Skolehelsetjenesten
     5  Fastlege
     6  Tannhelsetjenesten
     7  Kulturskolen
     8  PPT
     9  Barneverntjenesten
    10  Psykisk helse og rus
    11  NAV
    12  BUP
    13  Habiliteringstjenesten
    14  Annen tjeneste
    15  Fritidsklubb
  \> skole

  Hva skjer nå?
    1  Klart til å snakke om mål og tiltak
       -> trinn 2: Skap felles forståelse
    2  Familien vil ikke ha stafettlogg
       Det er helt greit. Skriv ned at de sa nei, og snakk om hva dere kan gjøre
       uten.
       -> nivå 0, trinn 4: Samtalen
    0  Bli på dette trinnet inntil videre
    n  Skriv et notat først
  \> 1
  Den veien er ikke åpen ennå:

  ! Samtykke til tverrfaglig samarbeid mangler for: Skole.
    Spør familien, og skriv svaret ned: bti add SAK consent. Sier de nei, går
    tjenesten ut igjen: bti add SAK left. Er det stafettholderen, gir du
    stafettpinnen videre: bti hand-over SAK.

  Hva skjer nå?
    1  Klart til å snakke om mål og tiltak
       -> trinn 2: Skap felles forståelse
    2  Familien vil ikke ha stafettlogg
       Det er helt greit. Skriv ned at de sa nei, og snakk om hva dere kan gjøre
       uten.
       -> nivå 0, trinn 4: Samtalen
    0  Bli på dette trinnet inntil videre
    n  Skriv et notat først
  \> 0

  Lagret i sak Q5ZM-MZ0P: stafettlogg, samtykke, stafettholder.
  Neste: Opprett stafettlogg (nivå 1, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
# The teacher works in another service than the nurse. So there is one more thing to ask before they go on, and the young
# person says yes.
  $ bti due
  Q5ZM-MZ0P · nivå 1: Opprett stafettlogg · kontaktlærer (larer1)
    !! Mangler: Samtykke til tverrfaglig samarbeid: Skole. [consent-missing]
       Be om samtykke, og skriv ned svaret: bti add SAK consent. Inntil da drøftes
       saken anonymt.
    -  28. september 2026: Da må noe være avtalt framover. [no-date]

  Saker: 1. Brudd i oppfølgingen: 1. Kommer: 1.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
  [1]
  $ bti add q5 consent --answers - > /dev/null <<'END'
  > {consent: cooperation, given-by: self, form: oral, services: [school], purpose: Læreren får vite det vi skriver i loggen.}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti due
  Q5ZM-MZ0P · nivå 1: Skap felles forståelse · kontaktlærer (larer1)
    -  28. september 2026: Da må noe være avtalt framover. [no-date]

  Saker: 1. Brudd i oppfølgingen: 0. Kommer: 1.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
# A goal, and two measures. The young person does one of them.
@ 2026-09-21T14:30:00+02:00
  $ export BTI_USER=larer1
  $ bti step q5 --answers - <<'END'
  > conversation: {present: [ungdommen, kontaktlærer, helsesykepleier], text: Vi lager én oversikt i stedet for fem. Ungdommen forteller det hjemme selv.}
  > voice: Jeg vil ikke at dere maser, men at noen spør én gang i uka.
  > goal: {text: Ungdommen leverer to av tre innleveringer i tide., until: 2026-11-16}
  > measure:
  > - {text: Ti minutter med ukeplanen hver fredag, who: larer1, where: skolen, until: 2026-11-16}
  > - {text: Skriver ned det som skal leveres, who: ungdommen, where: hjemme, until: 2026-11-16}
  > meeting: {date: 2026-11-16, time: 14:30, place: skolen}
  > outcome: go-on
  > END

  Lagret i sak Q5ZM-MZ0P: samtale, barnets mening, mål, tiltak, planlagt møte,
  beslutning.
  Neste: Sett i gang tiltakene (nivå 1, trinn 3 av 5)
  Neste dato: 16. november 2026
  Gå videre med: bti step Q5ZM-MZ0P
# Two months later they meet. The young person speaks first, and has had enough of it.
@ 2026-11-16T15:15:00+01:00
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [ungdommen, kontaktlærer, helsesykepleier], text: Det meste er levert i tide.}
  > voice: Nå får jeg det til selv. Jeg vil ikke ha logg lenger, men det er fint om læreren spør av og til.
  > evaluation: [{measure: 1.1, effect: some-effect, text: Åtte av ti fredager.}, {measure: 1.2, effect: achieved}]
  > outcome: go-on
  > END
# So the consent is taken back, by the one who gave it.
  $ bti add q5 refusal --answers - <<'END'
  > {consent: log, given-by: self, text: Jeg klarer meg selv nå.}
  > END

  Lagret i sak Q5ZM-MZ0P: nei til samtykke.
  !! Samtykket til loggen er trukket tilbake, så saken kan ikke gå videre. Avslutt
     saken. Har de ombestemt seg, skriver du samtykket på nytt.
  Neste: Evalueringsmøte – veien videre (nivå 1, trinn 5 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti due
  Q5ZM-MZ0P · nivå 1: Evalueringsmøte – veien videre · kontaktlærer (larer1)
    !! I dag: Trukket tilbake: Samtykke til stafettlogg. [consent-withdrawn]
       Stopp det samtykket gjaldt. Gjaldt det stafettloggen, avslutter dere den.
       En tjeneste går ut med bti add SAK left. Har den stafettpinnen, gir du den
       videre: bti hand-over SAK.
    -  30. november 2026: Da må noe være avtalt framover. [no-date]
    -  30. november 2026: Det må bestemmes hvordan dere går videre. [decision]

  Saker: 1. Brudd i oppfølgingen: 1. Kommer: 2.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
  [1]
# From now on no way is taken but one that ends it.
  $ bti step q5 --answers - <<'END'
  > {measure: {goal: 1, text: Ti minutter annenhver fredag, who: larer1, where: skolen}, meeting: {date: 2027-01-18}, outcome: continue}
  > END
  bti: feil: Samtykket til loggen er trukket tilbake, så saken kan ikke gå videre.
    Avslutt saken. Har de ombestemt seg, skriver du samtykket på nytt.
  bti: feil: Beslutningen mangler begrunnelse.
    Skriv kort hvorfor dere valgte dette.
  [3]
  $ bti step q5 --show | sed -n '/^Dette/,$p'
  Dette spør trinnet om:
    - Beslutning (må med)

  Veier videre:
    - Det virket – avslutt
      -> saken avsluttes
    - Fortsett hos oss
      -> trinn 3: Sett i gang tiltakene
    - Vi trenger hjelp fra andre – nivå 2
      -> nivå 2, trinn 1: Avklar samarbeidspartnere
    - Samtykket er trukket tilbake – avslutt stafettloggen
      -> saken avsluttes

  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - <<'END'
  > note: Ungdommen vet at døra står åpen, og hvem det går an å spørre.
  > outcome: log-withdrawn
  > END

  Lagret i sak Q5ZM-MZ0P: notat, beslutning.
  Saken er avsluttet.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0P
# What the young person takes home, and what is left.
  $ bti report q5 meeting | grep -A 5 -e '^Med egne' -e '^Beslutning'
  Med egne ord
  ------------

  «Nå får jeg det til selv. Jeg vil ikke ha logg lenger, men det er fint om
  læreren spør av og til.»

  --
  Beslutning
  ----------

  Utfall:  Samtykket er trukket tilbake – avslutt stafettloggen
  Videre:  Saken er avsluttet
  ¶
  $ bti show q5 | sed -n '1,7p;/^Samtykker/,$p'
  Sak Q5ZM-MZ0P
  Saken er avsluttet.
  Dato: 16. november 2026
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0P

  Hvem det gjelder: ungdom, født 2009
  Stafettholder: kontaktlærer (larer1), Skole
  Samtykker:
    - Samtykke til stafettlogg: trukket tilbake 16. november 2026
    - Samtykke til tverrfaglig samarbeid, Skole: gjelder, gitt 14. september 2026
      (den det gjelder, muntlig)
  $ bti list --status all
  SAK        NIVÅ  TRINN                           STAFETTHOLDER  NESTE
  Q5ZM-MZ0P  1     Evalueringsmøte – veien videre  larer1         avsluttet

  Se en sak med bti show SAK, gå videre i den med bti step SAK.
  $ bti due
  Ingen brudd i oppfølgingen, og ingenting som haster.
# In January the young person comes back. The case opens again, but the log takes a new yes.
@ 2027-01-11T10:00:00+01:00
  $ bti reopen q5 --answers - <<'END'
  > reason: Ungdommen ber selv om å få begynne igjen.
  > END

  Lagret i sak Q5ZM-MZ0P: saken åpnet igjen.
  Spør familien om samtykkene fortsatt gjelder, og se hvem som har stafettpinnen:
  bti show.
  !! Samtykket til loggen er trukket tilbake, så saken kan ikke gå videre. Avslutt
     saken. Har de ombestemt seg, skriver du samtykket på nytt.
  Neste: Opprett stafettlogg (nivå 1, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - <<'END'
  > {log: here, holder: {holder: larer1, service: school}, outcome: go-on}
  > END
  bti: feil: Samtykket til loggen er trukket tilbake, så saken kan ikke gå videre.
    Avslutt saken. Har de ombestemt seg, skriver du samtykket på nytt.
  [3]
  $ bti step q5 --answers - <<'END'
  > {log: here, consent: {given-by: self, form: oral}, holder: {holder: larer1, service: school}, outcome: go-on}
  > END

  Lagret i sak Q5ZM-MZ0P: stafettlogg, samtykke, stafettholder, beslutning.
  Neste: Skap felles forståelse (nivå 1, trinn 2 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
