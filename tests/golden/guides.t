# Reading guides: what there is, what a step says, and whether a guide is in order.
  $ bti guide list
  bti-base: BTI-veilederen, versjon 1 (følger med)
  bti-base-nn: BTI-rettleiaren, versjon 1 (følger med)
  innforing: Innføring av BTI, versjon 1 (følger med)
  kongsberg: Handlingsveilederen, Kongsberg, versjon 2026.1 (følger med)
  nittedal-voksentjenester: Handlingsveileder for voksentjenestene, Nittedal,
  versjon 2026.1 (følger med)
  oppdal: Sett-handlingsveilederen, Oppdal, versjon 2026.1 (følger med)
  stord: BTI-rettleiar, Stord, versjon 2026.1 (følger med)
  tysver: BTI i Tysvær, Tysvær, versjon 2026.1 (følger med)
  vindafjord: Handlingsrettleiaren, Vindafjord, versjon 2026.1 (følger med)

  Les en med: bti guide show NAVN
  $ bti guide show oppdal
  Sett-handlingsveilederen (Oppdal, versjon 2026.1)

  Sett er Oppdals navn på BTI, bedre tverrfaglig innsats, en modell brukt over
  hele landet. Veilederen er for alle som møter gravide, barn, unge og foreldre,
  og som begynner å undre seg eller bli bekymret.

  Den tar deg fra uroen til det som må gjøres, og viser hvem som gjør hva når
  flere hjelper. Hjelpen skal komme tidlig, henge sammen og lages sammen med
  familien. Ingen skal bli borte for oss underveis.

  Nivå 0: Tidlig innsats – avklar undringen
    0/define  Sett ord på undringen
    0/share-leader  Del med nærmeste leder
    0/share-family  Del med barnet eller familien
    0/talk  Samtalen
    0/close  Avslutt saken

  Nivå 1: Tidlig innsats – internt
    1/open-log  Opprett stafettlogg
    1/shared-understanding  Skap felles forståelse
    1/carry-out  Sett i gang tiltakene
    1/discussion  Evalueringsmøte – drøft
    1/decision  Evalueringsmøte – veien videre

  Nivå 2: Tverrfaglig samarbeid – enkelt
    2/partners  Avklar samarbeidspartnere
    2/cooperation-meeting  Samarbeidsmøte
    2/carry-out  Sett i gang tiltakene
    2/discussion  Evalueringsmøte – drøft
    2/decision  Evalueringsmøte – veien videre

  Nivå 3: Tverrfaglig samarbeid – samordnet innsats
    3/partners  Avklar nye samarbeidspartnere
    3/cooperation-meeting  Samarbeidsmøte
    3/carry-out  Sett i gang de samordnede tiltakene
    3/discussion  Evalueringsmøte – drøft
    3/decision  Evalueringsmøte – fortsatt samordning?

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Kilde: Sett-handlingsveileder, Oppdal kommune
  Gjenfortalt, ikke en offisiell utgave. Kommunen arbeider stadig med teksten, og
  den digitale veilederen kan si noe annet enn denne.
  $ bti guide show oppdal 2/partners --service school
  Nivå 2, Tverrfaglig samarbeid – enkelt · Trinn 1 av 5: Avklar samarbeidspartnere
  Skole

  Det er ikke alltid lett å vite hvilken tjeneste som kan hjelpe. Er dere usikre,
  kan dere be om en tverrfaglig samtale på Familiesenteret. Avgjør det sammen med
  ungdommen, den gravide, den unge voksne eller de foresatte. Du ringer
  Helsestasjonen for å få en tid.

  Vet dere hvem som bør bidra? Ta kontakt med den tjenesten direkte.

  - Få skriftlig samtykke til tverrfaglig samarbeid først. Bruk skjemaet.
  - De foresatte samtykker. Fra 16-årsdagen gjør ungdommen det selv.
  - Arkiver skjemaet i eget fagsystem eller arkiv, og last det opp i
    stafettloggen.
  - Finnes det ingen stafettlogg ennå? Da må den på plass nå. Nivå 1, trinn 1,
    viser hvordan.

  Verktøy:
    t1  Skjema for samtykke til tverrfaglig samarbeid
    t2  Oversikt over tjenester for barn og unge

  Hvem du kan ringe:
    - Familiesenteret (via Helsestasjonen): 918 96 076

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Deltaker (må med)
    - Samtykke til tverrfaglig samarbeid (må med)

  Veier videre:
    - Vi vet hvem som skal være med
      -> trinn 2: Samarbeidsmøte
    - Opprett stafettlogg først
      -> nivå 1, trinn 1: Opprett stafettlogg
    - Fortsett hos oss likevel – nivå 1
      -> nivå 1, trinn 2: Skap felles forståelse
    - Samtykket er trukket tilbake – avslutt stafettloggen
      -> saken avsluttes
  $ bti guide show oppdal 9
  bti: feil: Veilederen har ikke noe slikt nivå eller trinn.
    «bti guide show oppdal» viser dem.
  [2]
  $ bti guide check oppdal
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti guide list --json
  {
    "bti": "guides/1",
    "guides": [
      {
        "name": "bti-base",
        "id": "bti-base",
        "version": "1",
        "title": "BTI-veilederen",
        "municipality": "",
        "language": "nb",
        "shipped": true
      },
      {
        "name": "bti-base-nn",
        "id": "bti-base-nn",
        "version": "1",
        "title": "BTI-rettleiaren",
        "municipality": "",
        "language": "nn",
        "shipped": true
      },
      {
        "name": "innforing",
        "id": "innforing",
        "version": "1",
        "title": "Innføring av BTI",
        "municipality": "",
        "language": "nb",
        "shipped": true
      },
      {
        "name": "kongsberg",
        "id": "kongsberg",
        "version": "2026.1",
        "title": "Handlingsveilederen",
        "municipality": "Kongsberg",
        "language": "nb",
        "shipped": true
      },
      {
        "name": "nittedal-voksentjenester",
        "id": "nittedal-voksentjenester",
        "version": "2026.1",
        "title": "Handlingsveileder for voksentjenestene",
        "municipality": "Nittedal",
        "language": "nb",
        "shipped": true
      },
      {
        "name": "oppdal",
        "id": "oppdal",
        "version": "2026.1",
        "title": "Sett-handlingsveilederen",
        "municipality": "Oppdal",
        "language": "nb",
        "shipped": true
      },
      {
        "name": "stord",
        "id": "stord",
        "version": "2026.1",
        "title": "BTI-rettleiar",
        "municipality": "Stord",
        "language": "nn",
        "shipped": true
      },
      {
        "name": "tysver",
        "id": "tysver",
        "version": "2026.1",
        "title": "BTI i Tysvær",
        "municipality": "Tysvær",
        "language": "nb",
        "shipped": true
      },
      {
        "name": "vindafjord",
        "id": "vindafjord",
        "version": "2026.1",
        "title": "Handlingsrettleiaren",
        "municipality": "Vindafjord",
        "language": "nn",
        "shipped": true
      }
    ]
  }
# A coordinator's slips, all told at once.
  $ bti init sett --guide oppdal > /dev/null
  $ sed -e 's/^    - duty-to-act$/    - duty-to-acts/' -e 's,to: 0/close$,to: 0/clsoe,' sett/guides/oppdal@2026.1.yaml > guide.yaml
  $ bti guide check guide.yaml
  bti: feil: guide.yaml:467:7: Veilederen har ikke noe verktøy «duty-to-acts».
        - duty-to-acts
          ^
    Mente du «duty-to-act»?
  bti: feil: guide.yaml:489:11: Veilederen har ikke noe nivå eller trinn «0/clsoe».
          to: 0/clsoe
              ^
    Mente du «0/close»?
  bti: feil: guide.yaml:652:13: Veilederen har ikke noe nivå eller trinn «0/clsoe».
            to: 0/clsoe
                ^
    Mente du «0/close»?
  bti: feil: guide.yaml:661:13: Veilederen har ikke noe nivå eller trinn «0/clsoe».
            to: 0/clsoe
                ^
    Mente du «0/close»?
  bti: feil: guide.yaml:687:11: Veilederen har ikke noe nivå eller trinn «0/clsoe».
          to: 0/clsoe
              ^
    Mente du «0/close»?
  Veiledere: 1. Saker: 0. Feil og mangler: 5.
  [4]
