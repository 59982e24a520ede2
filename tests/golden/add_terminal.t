# What comes up between the steps is added at a terminal too, with nothing but answers.
  $ bti init furudal --guide oppdal > /dev/null
  $ cd furudal
  $ sed -i 's/^people: {}$/people:\n  larer1: {service: school, role: kontaktlærer}\n  ppt1: {service: ppt, role: rådgiver}/' bti.yaml
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Eleven står alene i friminuttet., outcome: go-on}
  > END
# Which kinds there are is asked in one's own words.
  % bti add q5
  > barnets mening
  >
  > Var hjemme med feber.
  > larer1

  Hva vil du legge til?
     1  Notat
     2  Barnets mening
     3  Andres syn
     4  Samtykke
     5  Nei til samtykke
     6  Drøfting
     7  Kontakt med familien
     8  Samtale
     9  Deltaker
    10  Deltaker ut
    11  Planlagt møte
    12  Avlyst møte
    13  Møtereferat
    14  Meldt fra
    15  Mål
    16  Tiltak
    17  Underveis
    18  Evaluering
  \> barnets mening
  Sak Q5ZM-MZ0P

  Hva sier den det gjelder selv? Helst med egne ord. (Enter: ikke hørt ennå)
  \> 

  Hvorfor er den det gjelder ikke hørt ennå?
  \> Var hjemme med feber.

  Hvem skal spørre? (Enter hopper over)
  \> larer1

  Lagret i sak Q5ZM-MZ0P: barnets mening.
  Neste: Del med nærmeste leder (nivå 0, trinn 2 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
# The word can stand after the case. Enter means a new meeting, and a day can be written as on paper.
  % bti add q5 meeting
  > 1
  > 1. desember
  >
  >
  >
  Sak Q5ZM-MZ0P

  Hva slags møte?
    1  Evalueringsmøte
    2  Samarbeidsmøte
  \> 1

  Når er møtet?
  \> 1. desember
    tirsdag 1. desember 2026

  Klokkeslett? (Enter hopper over)
  \> 

  Hvor? (Enter hopper over)
  \> 

  Hvem kalles inn? (Flere? Skill med komma.) (Enter hopper over)
  \> 

  Lagret i sak Q5ZM-MZ0P: planlagt møte.
  Neste: Del med nærmeste leder (nivå 0, trinn 2 av 5)
  Neste dato: 1. desember 2026
  Gå videre med: bti step Q5ZM-MZ0P
  % bti add q5 meeting
  >
  > 1
  > 13.12
  >
  >
  >
  Sak Q5ZM-MZ0P

  Er det et møte som flyttes? (Enter: et nytt møte)
    1  Evalueringsmøte, 1. desember 2026
  \> 

  Hva slags møte?
    1  Evalueringsmøte
    2  Samarbeidsmøte
  \> 1

  Når er møtet?
  \> 13.12
    søndag 13. desember 2026

  Klokkeslett? (Enter hopper over)
  \> 

  Hvor? (Enter hopper over)
  \> 

  Hvem kalles inn? (Flere? Skill med komma.) (Enter hopper over)
  \> 

  Lagret i sak Q5ZM-MZ0P: planlagt møte.
  Neste: Del med nærmeste leder (nivå 0, trinn 2 av 5)
  Neste dato: 1. desember 2026
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti meetings q5
  Sak Q5ZM-MZ0P
    1  Evalueringsmøte, 1. desember 2026: planlagt
    2  Evalueringsmøte, 13. desember 2026: planlagt
# Whoever bti.yaml knows comes from the service that stands there, and so does the need to ask for consent.
  % bti add q5 participant
  > ppt1
  >
  >
  Sak Q5ZM-MZ0P

  Hvem kommer med?
  \> ppt1

  Fra hvilken tjeneste? (Enter: PPT)
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
    15  Ungdomsklubben
    16  Innvandrertjenesten
    17  Tjenester som møter unge voksne
    18  Tjenester som møter voksne med barn
  \> 

  Hva skal de gjøre i saken? (Enter hopper over)
  \> 

  Lagret i sak Q5ZM-MZ0P: deltaker.
    ~ Råd: Be om samtykke før PPT får vite noe.
  Neste: Del med nærmeste leder (nivå 0, trinn 2 av 5)
  Neste dato: 1. desember 2026
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti due
  Q5ZM-MZ0P · nivå 0: Del med nærmeste leder
    !! Mangler: Samtykke til tverrfaglig samarbeid: PPT. [consent-missing]
       Be om samtykke, og skriv ned svaret: bti add SAK consent. Inntil da drøftes
       saken anonymt.
    -  1. desember 2026: Evalueringsmøte. [meeting]

  Saker: 1. Brudd i oppfølgingen: 1. Kommer: 1.
  Gå videre i en sak med bti step SAK. Hva hvert funn betyr: man bti-findings.
  [1]
# What is cancelled is shown first.
  $ bti add q5 cancelled --answers - > /dev/null <<'END'
  > {meeting: 1}
  > END
  % bti add q5 cancelled
  >
  Sak Q5ZM-MZ0P
     Evalueringsmøte, 13. desember 2026

  Hvorfor? (Enter hopper over)
  \> 

  Lagret i sak Q5ZM-MZ0P: avlyst møte.
  Neste: Del med nærmeste leder (nivå 0, trinn 2 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
# Whoever stops half-way finds what was typed again.
  % bti acute q5
  > barnevernvakta
  > .
  Er noen i fare nå, ringer du 112. Trengs det ambulanse, ringer du 113.

  Tror du at et barn blir utsatt for vold, overgrep eller alvorlig omsorgssvikt,
  kontakter du barnevernet eller politiet i dag. Når barnevernet har stengt, får
  du tak i noen på 116 111.

  - Ved mistanke om vold eller overgrep: Ikke snakk med foresatte først. Spør
    politiet eller barnevernet.
  - Si fra til lederen din, men ikke vent på svar. Meldeplikten er din egen.
  - Meldeplikten til barnevernet (barnevernsloven § 13-2) går foran
    taushetsplikten.
  - Avvergeplikten (straffeloven § 196) gjelder alle. Kan noe alvorlig ennå
    stanses, må du gjøre ditt.
  - Du trenger ikke samtykke for å melde eller avverge.
  - Skriv ned hva du så og hørte, og når. Bruk barnets egne ord. Ikke tolk, og
    ikke avhør barnet.

    - Politiet: 112 (nødnummer)
    - Barnevernvakt / Alarmtelefonen for barn og unge: 116 111 (gratis, hele
      døgnet)
    - Medisinsk nødtelefon: 113 (nødnummer)

  Sak Q5ZM-MZ0P er merket akutt. Gjør det som haster først.

  Har du meldt fra? Skriv hvem du meldte til, for eksempel barnevernvakta,
  politiet. (Flere? Skill med komma.) (Enter hopper over)
  \> barnevernvakta

  Når var det? (Enter: i dag)
  \> .
  Skriv ned hva du så og hørte, og hvem du meldte til, når du kan: bti add
  Q5ZM-MZ0P note, bti add Q5ZM-MZ0P notification
  Det du skrev, er tatt vare på. Prøv igjen med:
    bti acute Q5ZM-MZ0P --answers HOME/.local/state/bti/drafts/Q5ZM-MZ0P-acute.yaml
  $ cat "$HOME"/.local/state/bti/drafts/*-acute.yaml
  to: "barnevernvakta"
