#!/bin/sh
# Walks one invented case through Oppdal's guide: from a concern at level 0 to a decision at level 2.
# usage: examples/walk.sh CASELOAD      (BTI=path/to/bti, else build/bti)
set -eu
# shellcheck disable=SC2034  # used in staff.sh
caseload=$1 bti=${BTI:-$(dirname "$0")/../build/bti}
# shellcheck source=examples/staff.sh
. "$(dirname "$0")/staff.sh"

tell "I bti.yaml står hvem som jobber her, med tjeneste og rolle."
people

tell "En pedagogisk leder i barnehagen går og tenker på en fireåring."
as pedleder1 kindergarten
at 2026-09-07T12:40:00+02:00
export BTI_SEED=1
new <<'END'
acute: no
raised-by: staff
subject: {kind: child, born: 2022}
concern:
  since: "2026-08-17"
  text: |
    Barnet leker mest alene og trekker seg unna når de andre barna kommer. Svarer ofte ikke på beskjeder
    i samling, men følger med når vi viser bilder. Bruker få ord. I utelek er barnet med, ler og klatrer.
END
step <<'END'
outcome: go-on
END

tell "Samme uke drøfter hun det med styreren."
at 2026-09-09T14:05:00+02:00
step <<'END'
consulted:
  with: styrer
  anonymous: no
  text: Vi har sett det samme på to avdelinger. Pedagogisk leder tar kontakt med de foresatte.
outcome: go-on
END

tell "Hun ringer hjem og inviterer til en samtale."
at 2026-09-10T15:30:00+02:00
step <<'END'
contacted:
  whom: [mor, far]
  interpreter: no
  text: Ringte mor. De har lurt litt på språket selv og vil gjerne snakke om det.
outcome: go-on
END

tell "Samtalen: Det er grunn til å følge opp, og barnehagen kan begynne selv."
at 2026-09-16T15:00:00+02:00
step <<'END'
conversation:
  present: [mor, far, pedagogisk leder]
  text: |
    Hjemme forteller barnet mest med kroppen. Foreldrene leser lite sammen med barnet, for det blir fort
    urolig. Hørselen er ikke sjekket siden toårskontrollen. Alle vil prøve noe konkret i høst.
voice:
  words: Jeg liker å klatre. Det bråker inne.
outcome: level-1
END

tell "Nivå 1: stafettlogg, samtykke og stafettholder."
at 2026-09-16T15:40:00+02:00
step <<'END'
log: here
consent:
  given-by: both-guardians
  form: written
  kept-at: barnehagens arkiv
holder: {holder: pedleder1, service: kindergarten}
outcome: go-on
END

tell "Mål og tiltak, ute og inne."
at 2026-09-23T15:00:00+02:00
step <<'END'
conversation:
  present: [mor, far, pedagogisk leder, assistent]
  text: Vi ble enige om ett mål og to tiltak. Det skal være lett å få til på en vanlig dag.
voice:
  words: Jeg vil leke med bilene. Ikke så mange.
goal:
- text: Barnet leker sammen med ett eller to andre barn i minst et kvarter hver dag, inne på avdelingen.
  until: "2026-11-20"
measure:
- text: En voksen setter i gang lek med biler i liten gruppe etter frokost og blir der til leken går av seg selv.
  who: assistent
  where: barnehagen
  until: "2026-11-20"
- text: Ti minutter med bildebok hver kveld. Barnet velger boka og peker, den voksne setter ord på.
  who: mor og far
  where: hjemme
  until: "2026-11-20"
meeting:
  date: "2026-11-18"
  time: "15:00"
  place: møterommet i barnehagen
outcome: go-on
END

tell "Underveis skriver de hva som blir gjort."
at 2026-10-21T13:15:00+02:00
step <<'END'
progress:
- measure: "1.1"
  text: Gjort de fleste dager. Går best med de samme to barna.
- measure: "1.2"
  text: Foreldrene forteller at barnet nå henter boka selv.
outcome: go-on
END

tell "Evalueringsmøtet på nivå 1."
at 2026-11-18T15:00:00+01:00
step <<'END'
minutes:
  date: "2026-11-18"
  present: [mor, far, pedagogisk leder, assistent]
  text: Leken går bedre. Ordene kommer ikke som vi håpet, og barnet reagerer lite på lyd bakfra.
voice:
  words: Jeg leker med bilene med de andre nå.
evaluation:
- measure: "1.1"
  effect: some-effect
  text: Leker i gruppe på tre, ti minutter om gangen. Vi fortsetter.
  ends: no
- measure: "1.2"
  effect: achieved
  text: Bildeboka er blitt kveldens faste stund.
outcome: go-on
END
step <<'END'
outcome: level-2
reason: Leken er i gang, men språket og kanskje hørselen trenger noen som kan mer enn oss.
END

tell "Nivå 2: PPT og helsestasjonen inviteres inn, med samtykke."
at 2026-11-19T10:20:00+01:00
step <<'END'
participant:
- {who: pedagogisk-psykologisk rådgiver, service: ppt}
- {who: helsesykepleier, service: health-centre}
consent:
  given-by: both-guardians
  form: written
  services: [ppt, health-centre]
  kept-at: barnehagens arkiv
outcome: go-on
END

tell "Samarbeidsmøtet: én felles plan."
at 2026-12-02T14:30:00+01:00
step <<'END'
minutes:
  date: "2026-12-02"
  present: [mor, far, pedagogisk leder, pedagogisk-psykologisk rådgiver, helsesykepleier]
  text: |
    Alle kjenner saken nå. Hørselen sjekkes før jul. Rådgiveren er med i lekegruppa to ganger og viser
    hvordan bilder og tegn kan støtte språket.
voice:
  words: Jeg vil at dere skal si det sakte.
goal:
- text: Barnet sier fra med ord eller tegn når det vil være med i leken, minst tre ganger om dagen.
  until: "2027-02-12"
measure:
- goal: "2"
  text: Lekegruppe med bilder og tegn, fire dager i uka. Rådgiveren er med de to første ukene.
  who: pedagogisk leder
  where: barnehagen
  until: "2027-02-12"
- goal: "2"
  text: Hørselsprøve, og svar til foreldrene og barnehagen samme uke.
  who: helsesykepleier
  where: helsestasjonen
  until: "2026-12-18"
meeting:
  date: "2027-02-10"
  time: "14:30"
  place: møterommet i barnehagen
outcome: go-on
END

tell "Tiltakene settes i gang."
at 2027-01-12T09:00:00+01:00
step <<'END'
progress:
- measure: "2.2"
  text: Prøven er tatt. Væske i mellomøret på begge ører, følges opp av fastlegen.
outcome: go-on
END

tell "Evalueringsmøtet på nivå 2: drøft, og bestem veien videre."
at 2027-02-10T14:30:00+01:00
step <<'END'
minutes:
  date: "2027-02-10"
  present: [mor, far, pedagogisk leder, pedagogisk-psykologisk rådgiver, helsesykepleier]
  text: Med bilder og tegn går det mye lettere. Barnet venter på time for ørene.
voice:
  words: Jeg kan si med hendene at jeg vil være med.
evaluation:
- measure: "1.1"
  effect: achieved
  text: Barnet leker med to eller tre andre, ofte en halvtime.
- measure: "2.1"
  effect: some-effect
  text: Bruker tegn hver dag og ord av og til.
  ends: no
- measure: "2.2"
  effect: achieved
  text: Hørselen er sjekket og fulgt opp.
outcome: go-on
END
step <<'END'
measure:
- goal: "2"
  text: Samme bilder og tegn hjemme. Rådgiveren gir foreldrene et sett og viser dem hvordan.
  who: mor og far
  where: hjemme
  until: "2027-05-28"
meeting:
  date: "2027-05-26"
  time: "14:30"
  place: møterommet i barnehagen
outcome: continue
reason: Det virker, men språket trenger mer tid. Vi er de rette til å fortsette og tar ikke inn flere nå.
END

tell "Slik står saken nå."
run show "$number"

tell "Oppsummeringen til dem som møttes."
run report "$number" meeting
