# The first steps, and the wrong turns a newcomer takes.
  $ bti
  bti går sammen med deg gjennom kommunens BTI-veileder, trinn for trinn, og
  skriver det dere gjør i sakens stafettlogg. Hva vil du?

    bti init MAPPE --guide VEILEDER           Lag en saksmappe
    bti new                                   Skriv ned en undring, og åpne en sak
    bti step SAK                              Gå videre i en sak
    bti show SAK                              Se hvor en sak står
    bti acute SAK                             Det haster: se hvem du skal ringe
    bti hand-over SAK --to HVEM               Tilby en annen å bli stafettholder
    bti accept SAK                            Svar ja til å bli stafettholder
    bti decline SAK                           Svar nei til å bli stafettholder
    bti add SAK HVA                           Legg til noe utenom trinnet
    bti meetings SAK                          Møtene i saken, også til kalenderen
    bti reopen SAK                            Åpne en avsluttet sak igjen
    bti list                                  Se alle sakene, det som haster mest
                                              øverst
    bti due                                   Se hva som er forfalt, og hva som
                                              kommer
    bti stats                                 Se året i tall som ikke røper noen
    bti log SAK                               Les alt som er skrevet i en sak
    bti report SAK meeting                    Lag en oppsummering etter møtet
    bti names set SAK [HVEM]                  Skriv inn navnet på en i en sak
    bti names list [SAK]                      Se navnene du har skrevet inn
    bti names remove SAK [HVEM]               Ta bort et navn
    bti check [FIL ...]                       Kontroller veiledere og saker
    bti guide list                            Se hvilke veiledere som finnes
    bti guide show [VEILEDER] [NIVÅ[/TRINN]]  Les veilederen
    bti guide check [VEILEDER ...]            Kontroller en veileder
    bti guide new ID --from bti-base          Lag en veileder for kommunen din
    bti tool list [SAK]                       Se skjemaene og arkene i veilederen
    bti tool show VERKTØY                     Les et skjema eller ark
    bti tool fill SAK VERKTØY                 Fyll ut et skjema fra saken
    bti wheel [ÅR]                            Se årshjulet, måned for måned
    bti team list                             Se hvilke faste team veilederen har
    bti team agenda TEAM                      Se sakslisten til et team
    bti team minutes TEAM                     Skriv referat fra et teammøte

  Mer om en kommando: bti help KOMMANDO. SAK er saksnummeret eller starten av det.

  Du står ikke i en saksmappe nå. Gå til den med «cd MAPPE», eller lag en med «bti
  init MAPPE --guide oppdal».
  $ bti stpe
  bti: feil: Kommandoen «stpe» finnes ikke.
    Mente du «step»?
  [2]
  $ bti list
  bti: feil: Her er det ingen saksmappe.
    Gå til saksmappen (cd MAPPE), eller pek på den med -C MAPPE. Har dere ingen ennå: bti init MAPPE --guide oppdal
  [2]
  $ mkdir full && echo noe > full/brev.txt
  $ bti init full --guide oppdal
  bti: feil: full: Mappen er ikke tom, og den er ingen saksmappe.
    Velg en ny mappe: bti init NY-MAPPE --guide oppdal
  [2]
  $ ls full
  brev.txt
  $ bti init sett --guide opdal
  bti: feil: Fant ingen veileder «opdal».
    Mente du «oppdal»?
  [2]
  $ bti init sett
  bti: feil: Hvilken veileder skal nye saker følge? Si det med --guide.
    Velg mellom: bti-base, bti-base-nn, innforing, kongsberg, nittedal-voksentjenester, oppdal, stord, tysver, vindafjord. Eller pek på en fil.
  [2]
  $ bti init sett --guide oppdal
  Saksmappen sett er klar. Nye saker følger Sett-handlingsveilederen, versjon
  2026.1.
  Neste: skriv hvem som jobber hos dere, i sett/bti.yaml. Så: cd sett og bti new
  $ bti init sett --guide oppdal
  sett er en saksmappe allerede. Ingenting er endret.
  $ cat sett/.gitattributes sett/.gitignore
  cases/**/*.yaml merge=bti
  .bti.lock
  .*.tmp
  $ stat -c '%a %n' sett sett/bti.yaml sett/guides sett/guides/* sett/cases
  700 sett
  600 sett/bti.yaml
  700 sett/guides
  700 sett/guides/oppdal@2026.1
  600 sett/guides/oppdal@2026.1.yaml
  700 sett/cases
  $ cd sett
  $ bti list
  Ingen saker å vise. «bti new» åpner en, og «bti list --status all» viser også
  avsluttede.
  $ bti step
  bti: feil: Hvilken sak?
    Skriv saksnummeret, eller starten av det: bti step K7F3. «bti list» viser sakene.
  [2]
  $ bti step Q5
  bti: feil: Ingen sak begynner slik.
    «bti list --status all» viser alle sakene.
  [2]
  $ bti step æ
  bti: feil: Dette er ikke et saksnummer.
    Et saksnummer ser slik ut: K7F3-Q2MD. Starten er nok, så lenge bare én sak begynner slik.
  [2]
  $ bti new --frobnicate
  bti: feil: Valget «--frobnicate» finnes ikke her.
    «bti help new» viser hvordan.
  [2]
  $ bti new
  bti: feil: bti new spør, og her er det ingen å spørre.
    Bruk bti new --answers FIL. «bti help new» viser hva filen skal holde.
  [2]
  $ bti new --help
  bti new
  Skriv ned en undring, og åpne en sak

  Slik:
    bti new
    bti new --service kindergarten
    bti new --answers svar.yaml

  Spør først om det er akutt, og viser i så fall straks hvem du skal ringe. Så
  spør den hvem det gjelder, og hva du undrer deg over. I en svarfil må acute stå
  (yes eller no). Ellers kan den ha acute-text, raised-by (staff, guardian eller
  youth), service, og svarene på veilederens første trinn.

  Valg:
    --answers FIL       svar fra en fil i stedet for å bli spurt; - er standard
                        inn
    --service TJENESTE  tjenesten du svarer for
    --dry-run           vis hva som ville blitt skrevet, og skriv ingenting
    --json              for programmer: ett JSON-objekt
    -C MAPPE            saksmappen, når du ikke står i den
    --no-input          spør aldri
    --help              vis dette
