# Way 14: a standing team that a case goes to for advice, or to be taken in, and comes back from.
  $ cp -r "$TESTS/guides" guides
  $ bti guide check guides/way14-team.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init sletta --guide guides/way14-team.yaml > /dev/null
  $ cd sletta
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Er urolig., outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: mor, text: Hun vil at teamet ser på det.}, outcome: to-team}
  > END
  $ bti step q5 --show
  Sak Q5ZM-MZ0P
  Nivå team, Ressursteamet · Trinn 1 av 2: Drøft saken i teamet
  Skole

  Familien kan være med. Uten samtykke er saken anonym.

  !! Fare for liv eller helse: ring 112. Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Drøfting: Ressursteamet (må med)

  Dette mangler før saken kan gå videre:
    - Saken er ikke drøftet her ennå: Ressursteamet.
      Skriv hvem dere drøftet den med, og hva dere kom fram til.

  Veier videre:
    - Vi fikk råd og fortsetter der vi var
      -> tilbake dit saken kom fra
    - Teamet tar saken inn
      -> trinn 2: Teamet arbeider

  Gå videre med: bti step Q5ZM-MZ0P
# Without consent the team may not know whose case it is.
  $ bti step q5 --answers - <<'END'
  > {consulted: {with: ressursteamet, anonymous: no}, outcome: advice}
  > END
  bti: feil: Ressursteamet får bare høre om saken med samtykke, eller anonymt: Samtykke til samarbeid.
    Be om samtykket først, eller drøft saken anonymt.
  [3]
# And it takes no case in before level 1 has been tried.
  $ bti step q5 --answers - <<'END'
  > {consulted: {with: ressursteamet, anonymous: yes}, outcome: admitted}
  > END
  bti: feil: Dette mangler eller gjelder ikke lenger: Samtykke til samarbeid.
    Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei skrives ned også.
  bti: feil: Saken må først ha vært innom 1/plan.
    Velg en annen vei.
  [3]
# Back to where it came from: the talk.
  $ bti step q5 --answers - <<'END'
  > {consulted: {with: ressursteamet, anonymous: yes, text: Prøv selv først.}, outcome: advice}
  > END

  Lagret i sak Q5ZM-MZ0P: drøfting, beslutning.
  Neste: Snakk med familien (nivå 0, trinn 2 av 2)
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: mor, text: Vi prøver selv.}, outcome: level-1}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consent: {given-by: guardian, form: written}, log: here, holder: larer1, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: to-team
  > END
# Level 1 is being tried now. The team takes the case in with consent, and then it knows whose it is.
  $ bti step q5 --answers - <<'END'
  > {consulted: {with: ressursteamet, anonymous: yes}, outcome: admitted}
  > END
  bti: feil: Dette mangler eller gjelder ikke lenger: Samtykke til samarbeid.
    Be om samtykket, og skriv hvem som ga det og om det var skriftlig. Et nei skrives ned også.
  [3]
  $ bti step q5 --answers - > /dev/null <<'END'
  > consent: {given-by: guardian, form: written}
  > END
  $ bti step q5 --answers - <<'END'
  > {consulted: {with: ressursteamet, anonymous: no, text: Vi tar den inn.}, outcome: admitted}
  > END

  Lagret i sak Q5ZM-MZ0P: drøfting, beslutning.
  Neste: Teamet arbeider (nivå team, trinn 2 av 2)
  Gå videre med: bti step Q5ZM-MZ0P
# Now back is somewhere else: the plan at level 1.
  $ bti step q5 --answers - <<'END'
  > {voice: Det er fint med teamet., outcome: returned}
  > END

  Lagret i sak Q5ZM-MZ0P: barnets mening, beslutning.
  Neste: Lag en plan (nivå 1, trinn 2 av 3)
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti team agenda resource
  Ressursteamet
  =============

  Gir råd, og tar inn saker der nivå 0 og 1 er prøvd.

  Hvem som sitter i teamet:  Rektor · PPT · Helsesykepleier
  Samtykke:                  Samtykke til samarbeid. Uten det kan saken bare
                             drøftes anonymt.

  Saksliste
  ---------

  Veilederen har ingen saksliste for dette teamet.
