# The baton goes from the teacher to the school nurse: asked too early, declined once, left lying, found, and taken.
  $ bti init sett --guide oppdal --git > /dev/null
  $ cd sett
  $ sed -i 's/^people: {}$/people:\n  larer1: {service: school, role: kontaktlærer}\n  larer2: {service: school, role: sosiallærer}\n  helse1: {service: school-health, role: helsesykepleier}/' bti.yaml
  $ git commit -qam "people"
@ 2026-09-01T10:00:00+02:00
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child, born: 2016}, concern: Eleven har mye vondt i magen og vil hjem.}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {contacted: {whom: [mor, far]}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: [mor, far], text: Alle vil ha helsesykepleieren med.}, outcome: level-1}
  > END
# Nobody holds the baton yet: the step gives the first.
  $ bti hand-over q5 --to helse1
  bti: feil: Saken har ingen stafettholder ennå.
    Den første blir valgt i trinnet der veilederen spør om det: bti step SAK
  [3]
  $ bti accept q5
  bti: feil: Ingen er spurt om å bli stafettholder her.
    Er det alt besvart? Se hvem som har den nå: bti show SAK. Tilby: bti hand-over SAK
  [3]
  $ bti step q5 --answers - > /dev/null <<'END'
  > log: here
  > consent: {given-by: both-guardians, form: written}
  > holder: {holder: larer1, service: school}
  > outcome: go-on
  > END
# The family has not yet said yes to the school health service. A colleague at the school may be asked.
  $ bti hand-over q5 --to helse1
  bti: feil: Samtykke til tverrfaglig samarbeid mangler for: Skolehelsetjenesten.
    Spør familien først, og skriv samtykket ned: bti add SAK consent. Det må nevne tjenesten.
  [3]
  $ bti hand-over q5 --to helsesykepleier --service school-health
  bti: feil: Samtykke til tverrfaglig samarbeid mangler for: Skolehelsetjenesten.
    Spør familien først, og skriv samtykket ned: bti add SAK consent. Det må nevne tjenesten.
  [3]
  $ bti hand-over q5 --to larer2 --dry-run
  - id: "2ty7-w0v0-w0dg-08pd-j857"
    after: ["g537-x1e9-8yb1-6q6f-ae0y"]
    at: "2026-09-01T10:00:00+02:00"
    by: "larer1"
    by-service: "school"
    step: "1/shared-understanding"
    type: "offer"
    to: "larer2"
    service: "school"
  $ bti hand-over q5 --to larer1
  bti: feil: Den du vil tilby det, er stafettholder allerede.
    Velg en annen, eller la det stå som det er.
  [3]
# Straight up to level 2, where they say yes.
  $ bti step q5 --answers - > /dev/null <<'END'
  > conversation: {present: [mor, far], text: Helsesykepleieren bør inn nå.}
  > voice: Det stikker i magen når det er gym.
  > goal: Eleven er med i gymtimene.
  > measure: {text: Fast samtale hver mandag, who: helse1, where: skolen}
  > meeting: {date: 2026-09-20}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {progress: {measure: 1.1, text: I gang.}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > minutes: {present: [mor, far, kontaktlærer]}
  > voice: Det er bedre nå.
  > evaluation: {measure: 1.1, effect: some-effect}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {outcome: level-2, reason: Helsesykepleieren kan mer om dette enn vi.}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > participant: {who: helse1, service: school-health}
  > consent: {given-by: both-guardians, form: written, services: [school-health]}
  > END
# The teacher asks the nurse, and says why. The reason stands in a file, never on the command line.
@ 2026-11-03T10:00:00+01:00
  $ bti hand-over q5 --answers - <<'END'
  > to: helse1
  > text: Treffer eleven hver uke nå.
  > END

  Lagret i sak Q5ZM-MZ0Q: tilbud om å bli stafettholder.
  Fram til svaret kommer, er kontaktlærer (larer1) fortsatt stafettholder.
  Si fra til helsesykepleier (helse1), som svarer med en av disse:
    bti accept Q5ZM-MZ0Q
    bti decline Q5ZM-MZ0Q
  $ bti show q5
  Sak Q5ZM-MZ0Q
  Nivå 2, Tverrfaglig samarbeid – enkelt · Trinn 1 av 5: Avklar samarbeidspartnere

  Hvem det gjelder: barn, født 2016
  Stafettholder: kontaktlærer (larer1), Skole
  Tilbudt til: helsesykepleier (helse1), Skolehelsetjenesten, 3. november 2026,
  ikke besvart
  Stafettlogg: her
  Forfalt: 20. september 2026

  Mål og tiltak:
    1  Eleven er med i gymtimene.
       1.1  Fast samtale hver mandag (helsesykepleier (helse1), skolen)
            Sist evaluert: noe effekt

  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 1. september 2026 (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, Skolehelsetjenesten: gjelder, gitt 1.
      september 2026 (begge foresatte)

  Avtalte møter:
    1  Evalueringsmøte, 20. september 2026

  Deltakere:
    - helsesykepleier (helse1), Skolehelsetjenesten

  Dette må følges opp:
    !! Tiltak 1.1 har ingen sluttdato. (helsesykepleier (helse1)) [measure-no-end]
       Sett en sluttdato: bti add SAK progress.
    !! Siden 20. september 2026: Evalueringsmøte: møtet har vært, men er ikke
       skrevet ned. [meeting]
       Skriv ned hvem som kom, eller flytt møtet: bti add SAK meeting.
    !! Siden 27. oktober 2026: Tiltak 1.1 skulle vært evaluert. (helsesykepleier
       (helse1)) [evaluation]
       Evaluer sammen: hva har tiltaket ført til?

  Gå videre med: bti step Q5ZM-MZ0Q
  $ git log -1 --format=%s
  Q5ZM-MZ0Q: offer
# Only the nurse can answer.
  $ bti accept q5
  bti: feil: Du har stafettpinnen selv.
    Den som er spurt, svarer. Angrer du, trekker du tilbudet: bti decline Q5ZM-MZ0Q
  [3]
  $ BTI_USER=larer2 bti decline q5
  bti: feil: Du er ikke den som er spurt.
    Svaret må komme fra helsesykepleier (helse1). Skal en annen spørres, lag et nytt tilbud: bti hand-over SAK
  [3]
# She has no room before the winter holiday, and says so at the terminal.
@ 2026-11-05T08:30:00+01:00
  $ export BTI_USER=helse1
  % bti decline q5
  > Har ikke ledig tid før vinterferien.

  Vil du skrive hvorfor det ikke passer? (Enter hopper over)
  \> Har ikke ledig tid før vinterferien.

  Lagret i sak Q5ZM-MZ0Q: nei til å bli stafettholder.
  Stafettholder er fortsatt kontaktlærer (larer1).
  Spør en annen med: bti hand-over Q5ZM-MZ0Q
  $ bti accept q5
  bti: feil: Ingen er spurt om å bli stafettholder her.
    Er det alt besvart? Se hvem som har den nå: bti show SAK. Tilby: bti hand-over SAK
  [3]
# The teacher asks the other one at the school instead. Nobody answers, and it lies there; the case shows it.
@ 2026-11-06T15:00:00+01:00
  $ export BTI_USER=larer1
  % bti hand-over q5
  > larer2
  > Kjenner familien godt.
  Stafettholder nå er kontaktlærer (larer1).

  Hvem skal være stafettholder?
  Velg den som er nærmest, og som treffer barnet, ungdommen, den gravide eller den
  unge voksne mest til daglig. Helst ikke den som har selve vansken som sitt
  fagfelt.

  Stafettholderen

  - kaller inn til møtene og leder dem
  - tar imot nye samarbeidspartnere og gjør dem kjent med de andre
  - passer på at barnet og familien er med
  - sørger for at de foresatte, eller den unge selv, har samtykket
  - ser til at stafettloggen blir ført mens møtet går
  - tar kontakt med koordinerende enhet når det trengs en individuell plan (IP)

  IP er aktuelt når det trengs helse- og omsorgstjenester, andre velferdstjenester
  eller begge deler, og de må være langvarige og koordinerte.

  Du skal ikke bære alt alene. Du legger til rette for at de andre får gjort sitt.
  Ellers bidrar du med det du er god på, akkurat som dem.
  Disse står i bti.yaml: helse1 (helsesykepleier), larer1 (kontaktlærer), larer2
  (sosiallærer)

  Hvem skal få tilbudet?
  \> larer2

  Hvorfor er det et godt valg? (Enter hopper over)
  \> Kjenner familien godt.

  Lagret i sak Q5ZM-MZ0Q: tilbud om å bli stafettholder.
  Fram til svaret kommer, er kontaktlærer (larer1) fortsatt stafettholder.
  Si fra til sosiallærer (larer2), som svarer med en av disse:
    bti accept Q5ZM-MZ0Q
    bti decline Q5ZM-MZ0Q
@ 2027-01-20T09:00:00+01:00
  $ bti show q5 | grep Stafettholder -A 1
  Stafettholder: kontaktlærer (larer1), Skole
  Tilbudt til: sosiallærer (larer2), Skole, 6. november 2026, ikke besvart
# So the nurse is asked anew, as whoever is there: that offer takes the place of the old one.
  $ bti hand-over q5 --to helsesykepleier --service school-health

  Lagret i sak Q5ZM-MZ0Q: tilbud om å bli stafettholder.
    ~ Råd: Den nye stafettholderen står ikke i bti.yaml. Se etter om navnet er
      riktig skrevet.
  Tilbudet til sosiallærer (larer2) gjelder ikke lenger.
  Fram til svaret kommer, er kontaktlærer (larer1) fortsatt stafettholder.
  Ingen i bti.yaml heter helsesykepleier. Den som tar imot, svarer under sitt eget
  brukernavn:
    bti accept Q5ZM-MZ0Q
    bti decline Q5ZM-MZ0Q
  $ BTI_USER=helse1 bti accept q5

  Lagret i sak Q5ZM-MZ0Q: stafettholder.
  Stafettholder nå er helsesykepleier (helse1).
  kontaktlærer (larer1) har ikke stafettpinnen lenger. Skal kontaktlærer (larer1)
  fortsatt være med: bti add Q5ZM-MZ0Q participant
  Neste: Avklar samarbeidspartnere (nivå 2, trinn 1 av 5)
  Forfalt: 20. september 2026
  Gå videre med: bti step Q5ZM-MZ0Q
  $ bti hand-over q5 --to helse1
  bti: feil: Den du vil tilby det, er stafettholder allerede.
    Velg en annen, eller la det stå som det er.
  [3]
# Who held it, day by day.
  $ bti show q5 --on 2026-11-04 | head -6
  Sak Q5ZM-MZ0Q slik den sto ved slutten av 4. november 2026
  Nivå 2, Tverrfaglig samarbeid – enkelt · Trinn 1 av 5: Avklar samarbeidspartnere

  Hvem det gjelder: barn, født 2016
  Stafettholder: kontaktlærer (larer1), Skole
  Tilbudt til: helsesykepleier (helse1), Skolehelsetjenesten, 3. november 2026,
  $ bti show q5 --on 5.11.2026 | grep Stafettholder -A 1
  Stafettholder: kontaktlærer (larer1), Skole
  Stafettlogg: her
  $ bti show q5 --on 6.11 | grep Stafettholder -A 1
  Stafettholder: kontaktlærer (larer1), Skole
  Tilbudt til: sosiallærer (larer2), Skole, 6. november 2026, ikke besvart
  $ bti show q5 --on 19.1.2027 | grep Stafettholder -A 1
  Stafettholder: kontaktlærer (larer1), Skole
  Tilbudt til: sosiallærer (larer2), Skole, 6. november 2026, ikke besvart
  $ bti show q5 --on +0d | grep Stafettholder -A 1
  Stafettholder: helsesykepleier (helse1), Skolehelsetjenesten
  Stafettlogg: her
  $ bti show q5 --on 1.9.2026
  Sak Q5ZM-MZ0Q slik den sto ved slutten av 1. september 2026
  Nivå 2, Tverrfaglig samarbeid – enkelt · Trinn 1 av 5: Avklar samarbeidspartnere

  Hvem det gjelder: barn, født 2016
  Stafettholder: kontaktlærer (larer1), Skole
  Stafettlogg: her
  Neste dato: 20. september 2026

  Mål og tiltak:
    1  Eleven er med i gymtimene.
       1.1  Fast samtale hver mandag (helsesykepleier (helse1), skolen)
            Sist evaluert: noe effekt

  Samtykker:
    - Samtykke til stafettlogg: gjelder, gitt 1. september 2026 (begge foresatte)
    - Samtykke til tverrfaglig samarbeid, Skolehelsetjenesten: gjelder, gitt 1.
      september 2026 (begge foresatte)

  Avtalte møter:
    1  Evalueringsmøte, 20. september 2026

  Deltakere:
    - helsesykepleier (helse1), Skolehelsetjenesten

  Dette må følges opp:
    !! Tiltak 1.1 har ingen sluttdato. (helsesykepleier (helse1)) [measure-no-end]
       Sett en sluttdato: bti add SAK progress.
  $ bti show q5 --on 4.11.2026 --json | head -40
  {
    "bti": "show/1",
    "case": "Q5ZM-MZ0Q",
    "status": "open",
    "guide": {
      "id": "oppdal",
      "version": "2026.1"
    },
    "level": "2",
    "step": "2/partners",
    "on": "2026-11-04",
    "title": "Avklar samarbeidspartnere",
    "entered": "2026-09-01T10:00:00+02:00",
    "subject": {
      "id": "f7cs-8sps-f537-qb8s-qw69",
      "at": "2026-09-01T10:00:00+02:00",
      "by": "larer1",
      "kind": "child",
      "born": 2016
    },
    "service": "school",
    "holder": {
      "id": "h8az-2c3h-6ytk-33g4-x657",
      "at": "2026-09-01T10:00:00+02:00",
      "by": "larer1",
      "holder": "larer1",
      "service": "school"
    },
    "offer": {
      "id": "vawf-wdr2-2c95-n401-gcsj",
      "at": "2026-11-03T10:00:00+01:00",
      "by": "larer1",
      "to": "helse1",
      "service": "school-health",
      "text": "Treffer eleven hver uke nå."
    },
    "roles": [],
    "log": {
      "id": "twz9-p4wp-hqyy-7mws-0a3w",
      "at": "2026-09-01T10:00:00+02:00",
# Days that do not count.
  $ bti show q5 --on 31.8.2026
  bti: feil: Den dagen fantes ikke saken. Den ble åpnet 1. september 2026.
    Velg en dag fra saken ble åpnet til i dag, for eksempel: --on 1.12.2026
  [2]
  $ bti show q5 --on 21.1.2027
  bti: feil: Den datoen er ikke kommet ennå.
    Velg en dag fra saken ble åpnet til i dag, for eksempel: --on 1.12.2026
  [2]
  $ bti show q5 --on ifjor
  bti: feil: Det er ingen dato jeg kjenner. Skriv 1.12.2026, 1.12, +14d (om 14 dager) eller +6u (om 6 uker).
    Velg en dag fra saken ble åpnet til i dag, for eksempel: --on 1.12.2026
  [2]
# The log tells it all.
  $ bti log q5 | grep "2026 kl. 10:00, kontaktlærer (larer1), Skole$" -A 100 | grep "3. november" -A 100
  3. november 2026 kl. 10:00, kontaktlærer (larer1), Skole

  - Tilbud om å bli stafettholder
    Tilbudt til: helsesykepleier (helse1)
    Tjeneste: Skolehelsetjenesten
    Begrunnelse: Treffer eleven hver uke nå.

  5. november 2026 kl. 08:30, helsesykepleier (helse1), Skolehelsetjenesten

  - Nei til å bli stafettholder
    Begrunnelse: Har ikke ledig tid før vinterferien.

  6. november 2026 kl. 15:00, kontaktlærer (larer1), Skole

  - Tilbud om å bli stafettholder
    Tilbudt til: sosiallærer (larer2)
    Tjeneste: Skole
    Begrunnelse: Kjenner familien godt.

  20. januar 2027 kl. 09:00, kontaktlærer (larer1), Skole

  - Tilbud om å bli stafettholder
    Tilbudt til: helsesykepleier
    Tjeneste: Skolehelsetjenesten

  20. januar 2027 kl. 09:00, helsesykepleier (helse1), Skolehelsetjenesten

  - Stafettholder
    Stafettholder: helsesykepleier (helse1)
    Tjeneste: Skolehelsetjenesten
# For scripts.
  $ bti hand-over q5 --to larer1 --json
  {
    "bti": "recorded/1",
    "case": "Q5ZM-MZ0Q",
    "status": "open",
    "guide": {
      "id": "oppdal",
      "version": "2026.1"
    },
    "level": "2",
    "step": "2/partners",
    "next-date": "2026-09-20",
    "entries": [
      {
        "id": "6sqx-yp4j-55yq-bqwr-p7zb",
        "type": "offer"
      }
    ],
    "holder": {
      "id": "0g0a-np3n-8bah-vfec-efc4",
      "at": "2027-01-20T09:00:00+01:00",
      "by": "helse1",
      "holder": "helse1",
      "service": "school-health"
    },
    "offer": {
      "id": "6sqx-yp4j-55yq-bqwr-p7zb",
      "at": "2027-01-20T09:00:00+01:00",
      "by": "larer1",
      "to": "larer1",
      "service": "school"
    }
  }
  $ bti accept q5 --json | grep '"holder"' -A 6
    "holder": {
      "id": "bhtt-8a6h-48rd-gpk3-9yv7",
      "at": "2027-01-20T09:00:00+01:00",
      "by": "larer1",
      "holder": "larer1",
      "service": "school"
    }
  }
  $ bti decline q5 --json
  bti: feil: Ingen er spurt om å bli stafettholder her.
    Er det alt besvart? Se hvem som har den nå: bti show SAK. Tilby: bti hand-over SAK
  [3]
# What else can be wrong.
  $ bti hand-over q5 --no-input
  bti: feil: Hvem skal overta?
    Si det slik: bti hand-over Q5ZM-MZ0Q --to BRUKER. En rolle går også, eller --answers FIL.
  [2]
  $ bti hand-over q5 --answers - <<'END'
  > text: Hvem vet.
  > END
  bti: feil: -:1:1: Nøkkelen «to» mangler.
    text: ···· ···.
    ^
    Den skulle ha stått sammen med nøklene som begynner her.
  [2]
  $ bti hand-over q5 --to helse1 --service helse
  bti: feil: Veilederen har ingen slik tjeneste.
    Velg mellom: kindergarten, school, health-centre, school-health, gp, dental, culture-school, ppt, child-welfare-service, mental-health, nav, bup, habilitation, other, youth-club, immigrant-service, young-adult-services, adult-services.
  [2]
  $ bti hand-over q5 --answers - <<'END'
  > {to: helse1, hvorfor: Vet ikke.}
  > END
  bti: feil: -:1:14: Denne nøkkelen er ukjent.
    {to: ······, ·······: ··· ····.}
                 ^
    Kjente nøkler her: service, text, to. Egne nøkler begynner med x-.
  [2]
  $ bti hand-over q5 --answers finnes-ikke.yaml
  bti: feil: finnes-ikke.yaml: Den finnes ikke.
    Se etter om navnet er riktig skrevet, og om du står i riktig mappe.
  [4]
# In nynorsk.
  $ export BTI_LANG=nn
  $ bti hand-over q5 --to larer2

  Lagra i sak Q5ZM-MZ0Q: tilbod om å bli stafetthaldar.
  Fram til svaret kjem, er kontaktlærer (larer1) framleis stafetthaldar.
  Sei frå til sosiallærer (larer2), som svarar med ein av desse:
    bti accept Q5ZM-MZ0Q
    bti decline Q5ZM-MZ0Q
  $ bti show q5 | head -7
  Sak Q5ZM-MZ0Q
  Nivå 2, Tverrfaglig samarbeid – enkelt · Steg 1 av 5: Avklar samarbeidspartnere

  Kven det gjeld: barn, fødd 2016
  Stafetthaldar: kontaktlærer (larer1), Skole
  Tilboden til: sosiallærer (larer2), Skole, 20. januar 2027, ikkje svart på
  Stafettlogg: her
  $ BTI_USER=larer2 bti decline q5 --answers - <<'END'
  > text: Sluttar til sommaren.
  > END

  Lagra i sak Q5ZM-MZ0Q: nei til å bli stafetthaldar.
  Stafetthaldar er framleis kontaktlærer (larer1).
  Spør ein annan med: bti hand-over Q5ZM-MZ0Q
  $ bti show q5 --on 4.11.2026 | head -7
  Sak Q5ZM-MZ0Q slik ho stod ved slutten av 4. november 2026
  Nivå 2, Tverrfaglig samarbeid – enkelt · Steg 1 av 5: Avklar samarbeidspartnere

  Kven det gjeld: barn, fødd 2016
  Stafetthaldar: kontaktlærer (larer1), Skole
  Tilboden til: helsesykepleier (helse1), Skolehelsetjenesten, 3. november 2026,
  ikkje svart på
  $ bti log q5 | tail -22
  - Stafetthaldar
    Stafetthaldar: helsesykepleier (helse1)
    Teneste: Skolehelsetjenesten

  20. januar 2027 kl. 09:00, kontaktlærer (larer1), Skole

  - Tilbod om å bli stafetthaldar
    Tilboden til: kontaktlærer (larer1)
    Teneste: Skole

  - Stafetthaldar
    Stafetthaldar: kontaktlærer (larer1)
    Teneste: Skole

  - Tilbod om å bli stafetthaldar
    Tilboden til: sosiallærer (larer2)
    Teneste: Skole

  20. januar 2027 kl. 09:00, sosiallærer (larer2), Skole

  - Nei til å bli stafetthaldar
    Grunngjeving: Sluttar til sommaren.
# What was typed is not lost when the case cannot be written.
  $ mv .bti.lock lock && mkdir .bti.lock
  % bti hand-over q5 --to helse1
  > Har god tid etter påske.

  Kvifor er det eit godt val? (Enter hoppar over)
  \> Har god tid etter påske.
  Det du skreiv, er teke vare på. Prøv igjen med:
    bti hand-over Q5ZM-MZ0Q --answers HOME/.local/state/bti/drafts/Q5ZM-MZ0Q-hand-over.yaml
  bti: feil: HERE/sett/.bti.lock: Dette er ei mappe, ikkje ei fil.
    Oppgi ei fil i mappa.
  [4]
  $ rmdir .bti.lock
  $ bti hand-over q5 --answers "$HOME/.local/state/bti/drafts/Q5ZM-MZ0Q-hand-over.yaml"

  Lagra i sak Q5ZM-MZ0Q: tilbod om å bli stafetthaldar.
  Fram til svaret kjem, er kontaktlærer (larer1) framleis stafetthaldar.
  Sei frå til helsesykepleier (helse1), som svarar med ein av desse:
    bti accept Q5ZM-MZ0Q
    bti decline Q5ZM-MZ0Q
  $ bti show q5 --json | grep Har
      "text": "Har god tid etter påske."
# A case that has ended is handed to nobody. In English.
  $ export BTI_LANG=en
  $ bti new --answers - <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Sitter mye alene.}
  > END
  Case number: EBZ9-9Y1X

  Recorded in case EBZ9-9Y1X: case opened, whom the case concerns, concern.
  Next: Sett ord på undringen (level 0, step 1 of 5)
  Go on with: bti step EBZ9-9Y1X
  $ bti step eb --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: no-further}
  > END
  $ bti step eb --answers - <<'END'
  > {outcome: close}
  > END

  Recorded in case EBZ9-9Y1X: decision.
  The case is closed.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  If the case is needed again: bti reopen EBZ9-9Y1X
  $ bti hand-over eb --to helse1
  bti: error: The case has ended.
    A note can still be written. Reopen the case with bti reopen, or open a new one with bti new.
  [3]
  $ bti accept eb
  bti: error: The case has ended.
    A note can still be written. Reopen the case with bti reopen, or open a new one with bti new.
  [3]
  $ bti show eb --on 20.1.2027
  Case EBZ9-9Y1X as it stood at the end of 20 January 2027
  The case is closed.
  Date: 20 January 2027
  If the case is needed again: bti reopen EBZ9-9Y1X

  About: barn, born 2016
  Holder: nobody yet
  Log: not opened
