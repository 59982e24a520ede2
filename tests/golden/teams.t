# A standing team, its agenda, and the minutes of its meeting, which hold no case.
  $ cp -r "$TESTS/guides/year" year
  $ bti init saker --guide year > saker.txt
  $ cd saker
  $ bti team list
  tot: Tverrfaglig oppvekstteam
  steering: Styringsgruppen

  Saksliste: bti team agenda TEAM. Referat: bti team minutes TEAM
  $ bti team agenda tot
  Tverrfaglig oppvekstteam
  ========================

  Gir råd når en tjeneste står fast.

  - Møtes på skolen.
  - De foresatte kan være med.

  Hvem som sitter i teamet:  Rektor · Helsesykepleier · PPT · Politiet, på
                             ungdomstrinnet
  Slik meldes en sak:        Alle som arbeider med barn, og de foresatte, til
                             rektor.
  Samtykke:                  Samtykke til samarbeid. Uten det kan saken bare
                             drøftes anonymt.

  Saksliste
  ---------

  1  Presentasjon
  2  Hvilken endring: Hva skal bli annerledes, og for hvem?
  3  Hvem går videre
  $ bti team agenda tot --json
  {
    "bti": "team/1",
    "guide": {
      "id": "year",
      "version": "1"
    },
    "team": {
      "id": "tot",
      "title": "Tverrfaglig oppvekstteam",
      "text": "Gir råd når en tjeneste\nstår fast.\n\n- Møtes på skolen.\n- De foresatte kan være med.\n",
      "members": [
        "Rektor",
        "Helsesykepleier",
        "PPT",
        "Politiet, på ungdomstrinnet"
      ],
      "raised-by": "Alle som arbeider med barn, og de foresatte, til rektor.",
      "consent": "cooperation",
      "agenda": [
        {
          "id": "present",
          "title": "Presentasjon",
          "text": ""
        },
        {
          "id": "change",
          "title": "Hvilken endring",
          "text": "Hva skal bli annerledes, og for hvem?"
        },
        {
          "id": "next",
          "title": "Hvem går videre",
          "text": ""
        }
      ]
    }
  }
  $ bti team agenda steering
  Styringsgruppen
  ===============

  Saksliste
  ---------

  Veilederen har ingen saksliste for dette teamet.
# Minutes from a file, and never over another file.
  $ bti team minutes tot --answers - -o referat-2026-11-20.md <<'END'
  > date: 2026-11-20
  > present: [Rektor, PPT, "Politiet, på ungdomstrinnet"]
  > others: 1
  > agenda: [change, present]
  > cases: {consent: 1, anonymous: 2}
  > general:
  > - Ny rutine for overgangen fra barnehage til skole fra høsten 2027.
  > - Neste møte er 21.1.2027 kl. 14.00.
  > END
  Lagret i referat-2026-11-20.md.
  $ cat referat-2026-11-20.md
  # Referat: Tverrfaglig oppvekstteam

  - **Dato:** 20. november 2026
  - **Til stede:** Rektor · PPT · Politiet, på ungdomstrinnet · én til

  ## Dette gikk vi gjennom

  - Presentasjon
  - Hvilken endring

  ## Saker

  3 saker ble drøftet: 1 med samtykke og 2 anonymt.

  Det som gjelder en enkelt sak, står i saken og ikke her.

  ## Generelt

  - Ny rutine for overgangen fra barnehage til skole fra høsten 2027.
  - Neste møte er 21.1.2027 kl. 14.00.
  $ ls -l referat-2026-11-20.md | cut -c 1-10
  -rw-------
  $ printf 'present: [Rektor]\n' | bti team minutes tot --answers - -o referat-2026-11-20.md
  bti: feil: referat-2026-11-20.md: Filen finnes allerede.
    Den er urørt. Velg et annet navn, eller bruk den som er der.
  [5]
  $ BTI_LANG=nn bti team minutes steering --answers - <<'END'
  > others: 4
  > END
  # Referat: Styringsgruppen

  - **Dato:** 21. november 2026
  - **Til stades:** 4 til
# At the terminal, with a step back and a line that names a case.
  % bti team minutes tot
  > 20.11
  > 1, 3
  > 2
  >
  > <
  > 1,2
  > 0
  > 1
  > Saken K7F3-Q2MD skal opp igjen
  > Kurs i samtaler med barn i mars
  >
  Referatet sier hvor mange saker dere drøftet, og ingenting om hvem de gjelder.

  Når var møtet? (Enter: i dag)
  \> 20.11
    20. november 2026

  Hvem var til stede? (Flere? Skill med komma.)
    1  Rektor
    2  Helsesykepleier
    3  PPT
    4  Politiet, på ungdomstrinnet
  \> 1, 3

  Hvor mange andre var med? (Enter: 0)
  \> 2

  Hva gikk dere gjennom? (Flere? Skill med komma.) (Enter: Presentasjon, Hvilken
  endring, Hvem går ...)
    1  Presentasjon
    2  Hvilken endring
       Hva skal bli annerledes, og for hvem?
    3  Hvem går videre
  \> 

  Hvor mange saker drøftet dere med samtykke? (Enter: 0)
  \> <

  Hva gikk dere gjennom? (Flere? Skill med komma.) (Enter: Presentasjon, Hvilken
  endring, Hvem går ...)
    1  Presentasjon
    2  Hvilken endring
       Hva skal bli annerledes, og for hvem?
    3  Hvem går videre
  \> 1,2

  Hvor mange saker drøftet dere med samtykke? (Enter: 0)
  \> 0

  Hvor mange saker drøftet dere anonymt? (Enter: 0)
  \> 1

  Noe som gjelder alle? Én kort linje om gangen. (Enter: ingenting nytt)
  \> Saken K7F3-Q2MD skal opp igjen
  Dette kan være et saksnummer, eller starten av et.
  Skriv bare det som gjelder alle, i korte linjer. Det som hører til en sak,
  skrives i saken: bti step SAK

  Noe som gjelder alle? Én kort linje om gangen. (Enter: ingenting nytt)
  \> Kurs i samtaler med barn i mars

  Noe som gjelder alle? Én kort linje om gangen. (Enter: ikke flere)
  \> 

  # Referat: Tverrfaglig oppvekstteam

  - **Dato:** 20. november 2026
  - **Til stede:** Rektor · PPT · 2 til

  ## Dette gikk vi gjennom

  - Presentasjon
  - Hvilken endring

  ## Saker

  Én sak ble drøftet, anonymt.

  Det som gjelder en enkelt sak, står i saken og ikke her.

  ## Generelt

  - Kurs i samtaler med barn i mars
# Left on the way: nothing was written.
  % bti team minutes tot
  >
  > .
  Referatet sier hvor mange saker dere drøftet, og ingenting om hvem de gjelder.

  Når var møtet? (Enter: i dag)
  \> 

  Hvem var til stede? (Flere? Skill med komma.)
    1  Rektor
    2  Helsesykepleier
    3  PPT
    4  Politiet, på ungdomstrinnet
  \> .
  Ingenting ble skrevet.
# No case gets in: whoever tries is told where, and what is written is not repeated.
  $ bti new --service school --answers - <<'END'
  > acute: no
  > concern: {text: "Trekker seg unna."}
  > END
  Saksnummer: Q5ZM-MZ0S

  Lagret i sak Q5ZM-MZ0S: saken åpnet, undring.
  Neste: Sett ord på det (nivå 0, trinn 1 av 1)
  Gå videre med: bti step Q5ZM-MZ0S
  $ bti team minutes tot --answers - <<'END'
  > date: 2026-12-24
  > present: [Rektor, mor]
  > others: mange
  > agenda: [present, sak]
  > cases: {consent: 1, K7F3-Q2MD: drøftet}
  > case: K7F3-Q2MD
  > x-case: K7F3-Q2MD
  > general:
  > - Sak K7F3-Q2MD ble drøftet.
  > - k7f3 og 010117 50008
  > - En 9-åring i 3. trinn sliter.
  > - Fortsetter med q5 zm mz 0s neste gang.
  > - Foreldremøtet er flyttet.
  > END
  bti: feil: -:1:7: Møtet har ikke vært ennå.
    date: 2026-12-24
          ^
    Skriv datoen møtet ble holdt.
  bti: feil: -:2:19: Dette er ikke et av teamets medlemmer.
    present: [······, ···]
                      ^
    Skriv det slik veilederen gjør: Rektor · Helsesykepleier · PPT · Politiet, på ungdomstrinnet. Andre som var med, telles under «others».
  bti: feil: -:3:9: Her skal det stå et helt tall fra 0 til 99.
    ······: ·····
            ^
    Referatet sier bare hvor mange. Hvem det gjelder, står i saken.
  bti: feil: -:4:19: Dette punktet står ikke på teamets saksliste.
    ······: [·······, ···]
                      ^
    Velg mellom: present, change, next.
  bti: feil: -:5:21: Denne nøkkelen er ukjent.
    ·····: {consent: 1, ····-····: ·······}
                        ^
    Ta linjen bort. Det som gjelder en sak, skrives i saken.
  bti: feil: -:6:1: Denne nøkkelen er ukjent.
    case: ····-····
    ^
    Ta linjen bort. Det som gjelder en sak, skrives i saken.
  bti: feil: -:7:1: I et referat kan det ikke stå noe eget.
    x-case: ····-····
    ^
    Ta linjen bort. Det som gjelder en sak, skrives i saken.
  bti: feil: -:9:3: Dette kan være et saksnummer, eller starten av et.
    - ··· ····-···· ··· ·······.
      ^
    Skriv bare det som gjelder alle, i korte linjer. Det som hører til en sak, skrives i saken: bti step SAK
  bti: feil: -:10:3: Dette kan være et fødselsnummer, et telefonnummer eller et annet nummer som peker på noen.
    - ···· ·· ······ ·····
      ^
    Skriv bare det som gjelder alle, i korte linjer. Det som hører til en sak, skrives i saken: bti step SAK
  bti: feil: -:11:3: Dette ser ut til å gjelde én person.
    - ·· ·-····· · ·. ····· ······.
      ^
    Skriv bare det som gjelder alle, i korte linjer. Det som hører til en sak, skrives i saken: bti step SAK
  bti: feil: -:12:3: Dette kan være et saksnummer, eller starten av et.
    - ·········· ··· ·· ·· ·· ·· ····· ····.
      ^
    Skriv bare det som gjelder alle, i korte linjer. Det som hører til en sak, skrives i saken: bti step SAK
  [4]
  $ printf 'present: [Rektor]\n' | bti team minutes tot --answers - -o K7F3-Q2MD.md
  bti: feil: Filens navn kan peke på en sak.
    Gi den et navn som sier team og dato: referat-2026-11-21.md
  [2]
  $ bti team minutes tott --answers -
  bti: feil: Veilederen har ikke noe slikt team.
    Mente du «tot»?
  [2]
  $ bti team minutes
  bti: feil: Hvilket team?
    Velg mellom: tot, steering.
  [2]
  $ bti team minutes tot
  bti: feil: Uten en terminal må svarene komme fra en fil.
    bti team minutes tot --answers FIL. Hva som kan stå i den, viser bti help team minutes.
  [2]
