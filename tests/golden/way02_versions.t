# Way 2: versions live side by side; a municipality is laid over its region, and an open case keeps its version.
  $ cp -r "$TESTS/guides" guides
  $ bti guide check guides/way02-versions.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti guide check guides/way02-versions-next.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init nesby --guide guides/way02-versions.yaml
  Saksmappen nesby er klar. Nye saker følger BTI i Nesby, versjon 2026.1.
  Neste: skriv hvem som jobber hos dere, i nesby/bti.yaml. Så: cd nesby og bti new
  $ cd nesby
  $ export BTI_SERVICE=school
# What Nesby says itself, what the region says, and what all share, read as one guide.
  $ bti guide show nesby@2026.1 0
  Nivå 0: Se barnet

  Nivå 0, Se barnet · Trinn 1 av 2: Sett ord på undringen
  Skole

  Hva har du sett, og hva har du hørt?

  !! Fare for liv eller helse: ring 112. Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Hvem saken gjelder (må med)
    - Undring (må med)

  Veier videre:
    - Det er grunn til å snakke med familien
      -> trinn 2: Snakk med familien

  Nivå 0, Se barnet · Trinn 2 av 2: Snakk med familien
  Skole

  Fortell hva du undrer deg over. Bruk tolk når det trengs.

  !! Fare for liv eller helse: ring 112. Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Samtale (må med)

  Veier videre:
    - Vi følger det opp
      -> nivå 1, trinn 1: Åpne stafettloggen
    - Det er ikke grunn til å gå videre
      -> saken avsluttes
# The copy that cases are walked by stands alone.
  $ grep -c extends guides/*.yaml
  0
  [1]
# The region's own contact has come after those that all share.
  $ bti new --answers - <<'END'
  > {acute: yes, subject: {kind: child, born: 2016}, concern: Er mye alene., outcome: go-on}
  > END
  Saksnummer: Q5ZM-MZ0Q
  Er noen i fare nå, ringer du 112. Du trenger ikke spørre noen først.

    - Politiet: 112
    - Alarmtelefonen for barn og unge: 116 111
    - Barnevernvakten i Fjordane: 57 00 00 01

  Lagret i sak Q5ZM-MZ0Q: saken åpnet, akutt, hvem saken gjelder, undring,
  beslutning.
  Neste: Snakk med familien (nivå 0, trinn 2 av 2)
  Gå videre med: bti step Q5ZM-MZ0Q
# The next edition: Nesby and Vik have become one, with a service less and one more, and the region asks for more.
  $ bti init ../ny --guide ../guides/way02-versions-next.yaml > /dev/null
  $ cp ../ny/guides/*.yaml guides && sed -i "s/^guide: .*/$(grep ^guide: ../ny/bti.yaml)/" bti.yaml
  $ bti check
  Q5ZM-MZ0Q: brudd i oppfølgingen: acute.
  Filene er i orden. Veiledere: 2. Saker: 1.
  $ bti new --answers - <<'END'
  > {acute: no, subject: {kind: child, born: 2017}, concern: Vil ikke være med ut., outcome: go-on}
  > END
  Saksnummer: EBZ9-9Y1D

  Lagret i sak EBZ9-9Y1D: saken åpnet, hvem saken gjelder, undring, beslutning.
  Neste: Si fra til lederen din (nivå 0, trinn 2 av 3)
  Gå videre med: bti step EBZ9-9Y1D
  $ bti list
  SAK        NIVÅ  TRINN                   STAFETTHOLDER  NESTE
  Q5ZM-MZ0Q  0     Snakk med familien                     AKUTT !!
  EBZ9-9Y1D  0     Si fra til lederen din                 ingen dato

  !! Brudd i oppfølgingen. bti due forteller hva, og hva dere kan gjøre.
  Se en sak med bti show SAK, gå videre i den med bti step SAK.
  $ bti new --service health-centre --answers - <<'END'
  > {acute: no, subject: {kind: child}, concern: Sover lite.}
  > END
  bti: feil: -: Veilederen har ingen slik tjeneste.
    Velg mellom: kindergarten, school, ppt, youth-club, family-house.
  [2]
# The old case goes on as it began, and has no step with the leader.
  $ bti step q5 --show
  Sak Q5ZM-MZ0Q
  !! Saken er merket akutt.
  Nivå 0, Se barnet · Trinn 2 av 2: Snakk med familien
  Skole

  Fortell hva du undrer deg over. Bruk tolk når det trengs.

  !! Fare for liv eller helse: ring 112. Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Samtale (må med)

  Dette mangler før saken kan gå videre:
    - Samtalen er ikke skrevet ned.
      Skriv hvem som var med, og hva dere ble enige om.

  Veier videre:
    - Vi følger det opp
      -> nivå 1, trinn 1: Åpne stafettloggen
    - Det er ikke grunn til å gå videre
      -> saken avsluttes

  Gå videre med: bti step Q5ZM-MZ0Q
# A guide that builds on an edition that is not there is no guide.
  $ sed 's/fjordane@1/fjordane@3/' ../guides/way02-versions.yaml > ../guides/nesby.yaml
  $ cd ../guides
  $ bti guide check nesby.yaml
  bti: feil: nesby.yaml:7:10: Fant ikke veilederen «fjordane@3», som denne bygger på.
    extends: fjordane@3
             ^
    Legg den som fjordane/guide.yaml ved siden av denne mappen, eller som fjordane@3.yaml i den.
  Veiledere: 1. Saker: 0. Feil og mangler: 1.
  [4]
