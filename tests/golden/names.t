# Names: kept outside the caseload, asked for and never given on the command line, shown only by a report that asks.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ export BTI_SERVICE=school
  $ sed -i '/^people:/d' bti.yaml
  $ cat >> bti.yaml <<'END'
  > people:
  >   larer1: {service: school, role: kontaktlærer}
  >   helse1: {service: health-centre}
  > END
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2017}, concern: Trekker seg unna de andre., outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consulted: {with: rektor, anonymous: no, text: Vi prøver en samtale.}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > conversation: {present: [mor, larer1, eleven], text: Mor ser det samme hjemme.}
  > END
  $ bti report q5 meeting --names > med.txt
  bti: Registeret har ingen navn for denne saken. Legg inn: bti names set Q5ZM-MZ0Q [HVEM]
  $ bti names list
  Registeret er tomt. Legg inn et navn: bti names set SAK [HVEM]
  $ bti names list q5
  Sak Q5ZM-MZ0Q
    den saken gjelder  (uten navn)
    larer1             (uten navn)
    rektor             (uten navn)
    mor                (uten navn)
    eleven             (uten navn)

  Gi et navn: bti names set Q5ZM-MZ0Q [HVEM]
  % bti names set q5
  > ?
  > Navn A

  Hva heter den saken gjelder? (Enter: la det være)
  \> ?
  Navnet blir liggende i din egen mappe, utenfor sakene, og vises bare når noen
  ber om det med --names.
  Du kan skrive: < tilbake, > rett til veiene videre, . stopp og ta vare på
  svarene, - ta bort svaret, ! skriv i et større vindu, t1 vis verktøy 1, akutt om
  det haster.

  Hva heter den saken gjelder? (Enter: la det være)
  \> Navn A
  Navnet er lagret, og bare du kan lese det.
  Slik vises det i en oppsummering: bti report Q5ZM-MZ0Q meeting --names
  $ printf 'name: "Navn B"\n' | bti names set q5 mor --answers -
  Navnet er lagret, og bare du kan lese det.
  Slik vises det i en oppsummering: bti report Q5ZM-MZ0Q meeting --names
  % bti names set --user larer1
  > Navn C

  Hva heter kontaktlærer (larer1)? (Enter: la det være)
  \> Navn C
  Navnet er lagret, og bare du kan lese det.
  Det vises i alle saker, når en rapport lages med --names.
  $ bti names list
  I alle saker
    larer1  Navn C

  Sak Q5ZM-MZ0Q
    den saken gjelder  Navn A
    mor                Navn B
  $ bti names list q5
  Sak Q5ZM-MZ0Q
    den saken gjelder  Navn A
    larer1             Navn C
    rektor             (uten navn)
    mor                Navn B
    eleven             (uten navn)

  Gi et navn: bti names set Q5ZM-MZ0Q [HVEM]
  $ cat ~/.local/share/bti/names.yaml
  # Navn på dem sakene gjelder, bare for deg. Skrevet av «bti names», én linje for hvert navn.
  bti: names/1
  names:
  - {case: "Q5ZM-MZ0Q", name: "Navn A"}
  - {case: "Q5ZM-MZ0Q", who: "mor", name: "Navn B"}
  - {who: "larer1", name: "Navn C"}
  $ ls -ld ~/.local/share/bti ~/.local/share/bti/names.yaml | cut -c 1-10
  drwx------
  -rw-------
# The report with names, and as it always was without.
  $ bti report q5 meeting --names
  Samtale 21. november 2026, sak Q5ZM-MZ0Q
  ========================================

  Gjelder:        Navn A (barn)
  Til stede:      Navn B (mor), Navn C (kontaktlærer), eleven
  Stafettholder:  ikke valgt ennå
  Nivå:           0, Tidlig innsats – avklar undringen
  Trinn:          3 av 5, Del med barnet eller familien

  Det er ikke ført noe møte i saken ennå. Her er det som står etter samtalen 21.
  november 2026.

  Det vi snakket om
  -----------------

  Mor ser det samme hjemme.

  Med egne ord
  ------------

  Ikke ført ennå.

  Mål og tiltak
  -------------

  Ingen mål er ført ennå.

  Neste møte
  ----------

  Det er ikke avtalt noe nytt møte ennå.
  $ bti report q5 meeting > uten.txt
  $ diff med.txt uten.txt
  $ grep -c Navn uten.txt
  0
  [1]
  $ bti report q5 meeting --names --json
  bti: feil: JSON er for programmer, og der står ingen navn.
    Ta bort --names, eller velg et annet format.
  [2]
  $ bti report q5 meeting --names --format json
  bti: feil: JSON er for programmer, og der står ingen navn.
    Ta bort --names, eller velg et annet format.
  [2]
  $ bti log q5 --names
  bti: feil: Valget «--names» finnes ikke her.
    «bti help log» viser hvordan.
  [2]
# A name changes; only its line does.
  $ sed -i '2i # fra oppstartsmøtet' ~/.local/share/bti/names.yaml
  $ printf 'name: Navn D' | bti names set q5 mor --answers - > /dev/null
  bti: feil: -:1:13: Filen slutter midt i en linje.
    name: ···· ·
                ^
    Den kan være kuttet: sammenlign med forrige utgave. Er alt med, så legg til et linjeskift til slutt.
  [4]
  $ printf 'name: "Navn \\"E\\" F"\n' | bti names set q5 rektor --answers - > /dev/null
  $ cat ~/.local/share/bti/names.yaml
  # Navn på dem sakene gjelder, bare for deg. Skrevet av «bti names», én linje for hvert navn.
  # fra oppstartsmøtet
  bti: names/1
  names:
  - {case: "Q5ZM-MZ0Q", name: "Navn A"}
  - {case: "Q5ZM-MZ0Q", who: "mor", name: "Navn B"}
  - {who: "larer1", name: "Navn C"}
  - {case: "Q5ZM-MZ0Q", who: "rektor", name: "Navn \"E\" F"}
  $ bti names list q5 --json
  {
    "bti": "names/1",
    "names": [
      {
        "case": "Q5ZM-MZ0Q",
        "who": null,
        "name": "Navn A"
      },
      {
        "case": "Q5ZM-MZ0Q",
        "who": "larer1",
        "name": "Navn C"
      },
      {
        "case": "Q5ZM-MZ0Q",
        "who": "rektor",
        "name": "Navn \"E\" F"
      },
      {
        "case": "Q5ZM-MZ0Q",
        "who": "mor",
        "name": "Navn B"
      },
      {
        "case": "Q5ZM-MZ0Q",
        "who": "eleven",
        "name": null
      }
    ]
  }
  $ bti names list --json | grep -c '"who": null'
  1
# A name that stands on the command line is refused, and not repeated.
  $ bti names set q5 mor Etternavn
  bti: feil: Navn skal ikke stå på kommandolinjen.
    Der kan andre se dem, og skallet husker dem. Skriv bare saken og hvem det er; bti spør om navnet, eller leser det med --answers.
  [2]
  $ bti names set q5 "Fornavn Etternavn"
  bti: feil: Ingen i saken er skrevet slik.
    «bti names list Q5ZM-MZ0Q» viser hvem som står i saken. Selve navnet skal ikke stå på kommandolinjen.
  [2]
  $ bti names set --user "Fornavn Etternavn"
  bti: feil: Det brukernavnet står ikke i bti.yaml.
    Ansatte står under «people» i bti.yaml. Selve navnet skal ikke stå på kommandolinjen.
  [2]
  $ bti names set --user lærer1
  bti: feil: Det brukernavnet står ikke i bti.yaml.
    Mente du «larer1»?
  [2]
  $ bti names set --user larer1 Etternavn
  bti: feil: Navn skal ikke stå på kommandolinjen.
    Der kan andre se dem, og skallet husker dem. Skriv bare saken og hvem det er; bti spør om navnet, eller leser det med --answers.
  [2]
  $ bti names set --user larer2
  bti: feil: Det brukernavnet står ikke i bti.yaml.
    Mente du «larer1»?
  [2]
  $ bti names set
  bti: feil: Hvilken sak?
    Skriv saksnummeret, eller starten av det: bti names set K7F3. «bti list» viser sakene.
  [2]
  $ bti names set q5
  bti: feil: Her kan ikke bti spørre om navnet.
    Gi det med --answers FIL, eller - for standard inn: name: "..."
  [2]
# What cannot be a name, and a question left unanswered.
  % bti names set q5 rektor
  > 13097248022
  > Navn‮A
  > Ingen

  Hva heter rektor? (Enter: la det være)
  \> 13097248022
  Det står et fødselsnummer der. Skriv det på nytt uten.
  \> Navn‮A
  Dette kan ikke stå som navn.
  Et navn er én linje på høyst 120 tegn, uten fødselsnummer og uten usynlige tegn.

  Hva heter rektor? (Enter: la det være)
  \> Ingen
  Navnet er lagret, og bare du kan lese det.
  Slik vises det i en oppsummering: bti report Q5ZM-MZ0Q meeting --names
  % bti names set q5 rektor
  >

  Hva heter rektor? (Enter: la det være)
  \> 
  Ingenting ble skrevet.
  $ printf 'name: "Navn\\nB"\n' | bti names set q5 rektor --answers -
  bti: feil: -:1:7: Dette kan ikke stå som navn.
    name: "····\··"
          ^
    Et navn er én linje på høyst 120 tegn, uten fødselsnummer og uten usynlige tegn.
  [2]
  $ printf 'name: Fornavn: Etternavn\n' | bti names set q5 rektor --answers -
  bti: feil: -:1:14: Her kan det ikke stå en nøkkel med kolon.
    name: ·······: ·········
                 ^
    Er dette en tekst med kolon i, så sett anførselstegn rundt hele teksten. Er det en ny nøkkel, så sjekk innrykket.
  [4]
  $ printf 'navn: Fornavn\n' | bti names set q5 rektor --answers -
  bti: feil: -:1:1: Nøkkelen «name» mangler.
    ····: ·······
    ^
    Den skulle ha stått sammen med nøklene som begynner her.
  bti: feil: -:1:1: Denne nøkkelen er ukjent.
    ····: ·······
    ^
    Mente du «name»?
  [2]
  % bti names set q5 rektor
  > akutt!
  > ^C

  Hva heter rektor? (Enter: la det være)
  \> akutt!
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


  Hva heter rektor? (Enter: la det være)
  \> ^C

  Ingenting ble skrevet.
  [130]
# Names are removed one by one, or all of a case that has ended.
  $ bti names remove q5 rektor
  Navnet er tatt bort.
  $ bti names remove q5 rektor
  bti: feil: Registeret har ikke noe slikt navn.
    «bti names list» viser dem som er der.
  [2]
  $ bti names remove q5
  Navnet er tatt bort.
  $ bti names remove q5 --all
  Navnet er tatt bort.
  $ bti names remove --user larer1
  Navnet er tatt bort.
  $ bti names remove
  bti: feil: Hvilken sak?
    Skriv saksnummeret, eller starten av det: bti names remove K7F3. «bti list» viser sakene.
  [2]
  $ bti names remove q5 mor --all
  bti: feil: Si enten saken, én i saken, eller --user.
    «bti help names remove» viser hvordan.
  [2]
  $ bti names remove --user larer1 q5
  bti: feil: Si enten saken, én i saken, eller --user.
    «bti help names remove» viser hvordan.
  [2]
  $ cat ~/.local/share/bti/names.yaml
  # Navn på dem sakene gjelder, bare for deg. Skrevet av «bti names», én linje for hvert navn.
  # fra oppstartsmøtet
  bti: names/1
  names:
  $ bti names list
  Registeret er tomt. Legg inn et navn: bti names set SAK [HVEM]
  $ printf 'name: Navn A\n' | bti names set q5 --answers - > /dev/null
  $ tail -n 2 ~/.local/share/bti/names.yaml
  names:
  - {case: "Q5ZM-MZ0Q", name: "Navn A"}
# Outside any caseload the register is there too.
  $ cd ..
  $ bti names list
  Sak Q5ZM-MZ0Q
    den saken gjelder  Navn A
  $ bti names list q5
  Sak Q5ZM-MZ0Q
    den saken gjelder  Navn A
  $ bti names list k7
  bti: feil: Registeret har ikke noe slikt navn.
    «bti names list» viser dem som er der.
  [2]
  $ bti names remove q5
  Navnet er tatt bort.
  $ cd sett
# In nynorsk and English.
  $ printf 'name: Navn A\n' | BTI_LANG=nn bti names set q5 --answers -
  Namnet er lagra, og berre du kan lese det.
  Slik blir det vist i ei oppsummering: bti report Q5ZM-MZ0Q meeting --names
  $ BTI_LANG=nn bti names list q5
  Sak Q5ZM-MZ0Q
    den saka gjeld  Navn A
    larer1          (utan namn)
    rektor          (utan namn)
    mor             (utan namn)
    eleven          (utan namn)

  Gi eit namn: bti names set Q5ZM-MZ0Q [KVEN]
  $ BTI_LANG=en bti names list q5
  Case Q5ZM-MZ0Q
    whom it is about  Navn A
    larer1            (no name)
    rektor            (no name)
    mor               (no name)
    eleven            (no name)

  Give a name: bti names set Q5ZM-MZ0Q [WHO]
  $ BTI_LANG=en bti report q5 meeting --names | head -n 6
  Talk 21 November 2026, case Q5ZM-MZ0Q
  =====================================

  About:    Navn A (barn)
  Present:  mor, kontaktlærer, eleven
  Holder:   not chosen yet
  $ bti help names
    bti names set SAK [HVEM]     Skriv inn navnet på en i en sak
    bti names list [SAK]         Se navnene du har skrevet inn
    bti names remove SAK [HVEM]  Ta bort et navn

  Mer om en av dem: bti help names NAVN
  $ bti help names set
  bti names set SAK [HVEM]
  Skriv inn navnet på en i en sak

  Slik:
    bti names set K7F3
    bti names set K7F3 mor
    bti names set --user larer1

  Uten HVEM: den saken gjelder. Ellers en rolle eller et brukernavn, slik det står
  i saken. Navnet blir spurt om, for det skal aldri stå på kommandolinjen; en
  svarfil har det som name: "...". Navn står aldri i saken, men i din egen mappe,
  og vises bare av «bti report --names».

  Valg:
    --user BRUKER  en ansatt, i alle saker
    --answers FIL  svar fra en fil i stedet for å bli spurt; - er standard inn
    -C MAPPE       saksmappen, når du ikke står i den
    --no-input     spør aldri
    --help         vis dette
  $ bti name
  bti: feil: Kommandoen «name» finnes ikke.
    Mente du «names»?
  [2]
  $ bti names sett
  bti: feil: Kommandoen «names sett» finnes ikke.
    Mente du «names set»?
  [2]
# Where the register must not lie, and what it must not be.
  $ XDG_DATA_HOME="$PWD/data" bti names list
  bti: feil: HERE/sett/data/bti/names.yaml: Navn kan ikke ligge sammen med sakene.
    Sett XDG_DATA_HOME til en mappe utenfor saksmappen og utenfor git-mappen den ligger i.
  [2]
  $ git init -q .. && XDG_DATA_HOME="$PWD/../data" bti report q5 meeting --names
  bti: feil: HERE/data/bti/names.yaml: Navn kan ikke ligge sammen med sakene.
    Sett XDG_DATA_HOME til en mappe utenfor saksmappen og utenfor git-mappen den ligger i.
  [2]
  $ printf 'name: Navn A\n' | XDG_DATA_HOME="$PWD/../data" bti names set q5 --answers -
  bti: feil: HERE/data/bti/names.yaml: Navn kan ikke ligge sammen med sakene.
    Sett XDG_DATA_HOME til en mappe utenfor saksmappen og utenfor git-mappen den ligger i.
  [2]
  $ ls ..
  sett
  $ rm -rf ../.git
  $ HOME= bti names list
  bti: feil: Det finnes ingen mappe for navn.
    Sett HOME eller XDG_DATA_HOME til en mappe, med hele stien fra /.
  [6]
  $ chmod 640 ~/.local/share/bti/names.yaml
  $ bti names list
  bti: feil: HOME/.local/share/bti/names.yaml: Andre enn du kan lese eller endre denne filen.
    Den skal være din alene: chmod 600 'HOME/.local/share/bti/names.yaml'
  [4]
  $ bti report q5 meeting --names
  bti: feil: HOME/.local/share/bti/names.yaml: Andre enn du kan lese eller endre denne filen.
    Den skal være din alene: chmod 600 'HOME/.local/share/bti/names.yaml'
  [4]
  $ printf 'name: Navn B\n' | bti names set q5 --answers -
  bti: feil: HOME/.local/share/bti/names.yaml: Andre enn du kan lese eller endre denne filen.
    Den skal være din alene: chmod 600 'HOME/.local/share/bti/names.yaml'
  [4]
  $ bti names remove q5
  bti: feil: HOME/.local/share/bti/names.yaml: Andre enn du kan lese eller endre denne filen.
    Den skal være din alene: chmod 600 'HOME/.local/share/bti/names.yaml'
  [4]
  $ chmod 600 ~/.local/share/bti/names.yaml
  $ mv ~/.local/share/bti ~/andre && ln -s ~/andre ~/.local/share/bti
  $ bti names list
  bti: feil: HOME/.local/share/bti: Dette er en lenke, og lenker følger bti ikke.
    Legg selve filen eller mappen der i stedet for lenken.
  [4]
  $ rm ~/.local/share/bti && mv ~/andre ~/.local/share/bti
  $ mv ~/.local/share/bti/names.yaml ~/andre.yaml && ln -s ~/andre.yaml ~/.local/share/bti/names.yaml
  $ bti names list
  bti: feil: HOME/.local/share/bti/names.yaml: Dette er en lenke, og lenker følger bti ikke.
    Legg selve filen eller mappen der i stedet for lenken.
  [4]
  $ rm ~/.local/share/bti/names.yaml && mv ~/andre.yaml ~/.local/share/bti/names.yaml
# Written by hand, it is read; what bti cannot change without losing something stays untouched.
  $ cat > ~/.local/share/bti/names.yaml <<'END'
  > bti: names/1
  > names:
  > - case: Q5ZM-MZ0N
  >   name: Navn A   # skriver seg slik
  > - {who: larer1, name: Navn B}
  > x-notat: mitt eget
  > END
  $ bti names list
  I alle saker
    larer1  Navn B

  Sak Q5ZM-MZ0N
    den saken gjelder  Navn A
  $ cp ~/.local/share/bti/names.yaml before
  $ printf 'name: Navn B\n' | bti names set q5 --answers -
  bti: feil: HOME/.local/share/bti/names.yaml:6:1: Her er registeret skrevet for hånd på en måte som bti ikke kan endre.
    x-notat: ···· ····
    ^
    Endre det for hånd her også. bti skriver ett navn på hver linje, nederst i filen: - {case: "K7F3-Q2MD", name: "..."}
  [4]
  $ printf 'name: Navn B\n' | bti names set q5 mor --answers -
  bti: feil: HOME/.local/share/bti/names.yaml:6:1: Her er registeret skrevet for hånd på en måte som bti ikke kan endre.
    x-notat: ···· ····
    ^
    Endre det for hånd her også. bti skriver ett navn på hver linje, nederst i filen: - {case: "K7F3-Q2MD", name: "..."}
  [4]
  $ bti names remove q5
  bti: feil: HOME/.local/share/bti/names.yaml:3:3: Her er registeret skrevet for hånd på en måte som bti ikke kan endre.
    - case: ····-····
      ^
    Endre det for hånd her også. bti skriver ett navn på hver linje, nederst i filen: - {case: "K7F3-Q2MD", name: "..."}
  [4]
  $ cmp before ~/.local/share/bti/names.yaml
# While someone else writes, and on a full disk.
  $ flock ~/.local/share/bti/.bti.lock bti names remove --user larer1
  bti: feil: HOME/.local/share/bti: Noen andre skriver her akkurat nå.
    Ingenting er endret. Vent litt og prøv igjen.
  [5]
  $ sed -i 's/- {who: larer1, name: Navn B}/- {who: "larer1", name: "Navn B"}/' ~/.local/share/bti/names.yaml
  $ cp ~/.local/share/bti/names.yaml before
  $ (ulimit -f 0; bti names remove --user larer1)
  bti: feil: HOME/.local/share/bti/names.yaml: Så store filer er ikke tillatt på denne maskinen.
    Ingenting er endret. Be IT om å heve grensen.
  [6]
  $ cmp before ~/.local/share/bti/names.yaml
  $ ls -A ~/.local/share/bti
  .bti.lock
  names.yaml
  $ bti names remove --user larer1
  Navnet er tatt bort.
  $ cat ~/.local/share/bti/names.yaml
  bti: names/1
  names:
  - case: Q5ZM-MZ0N
    name: Navn A   # skriver seg slik
  x-notat: mitt eget
# Nothing of it is in the caseload.
  $ grep -r Navn . --exclude=before --exclude=uten.txt --exclude=med.txt
  [1]
