# Way 8: who calls, when, and whom, differs by service and by the hour; and a report can be a level.
  $ cp -r "$TESTS/guides" guides
  $ bti guide check guides/way08-acute.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init solvik --guide guides/way08-acute.yaml > /dev/null
  $ cd solvik
# A Saturday before ten: no hours fit, so it is the number for all other times.
@ 2026-11-21T09:59:00+01:00
  $ bti new --service health-centre --answers - <<'END'
  > {acute: yes}
  > END
  Saksnummer: Q5ZM-MZ0P
  Politiet og barnevernet varsles parallelt.

    - Politiet: 112
    - Barnevernstjenesten: 32 00 00 99; mandag–fredag 08:00–15:30: 32 00 00 01;
      lørdag og søndag 10:00–18:00: 32 00 00 02

  Lagret i sak Q5ZM-MZ0P: saken åpnet, akutt.
  Neste: Sett ord på undringen (nivå 0, trinn 1 av 2)
  Gå videre med: bti step Q5ZM-MZ0P
@ 2026-11-21T10:00:00+01:00
  $ bti new --service adult --answers - <<'END'
  > {acute: yes}
  > END
  Saksnummer: EBZ9-9Y1B
  Du ringer selv, samme dag, og tar med deg lederen din.

    - Barnevernstjenesten: 32 00 00 02; mandag–fredag 08:00–15:30: 32 00 00 01;
      ellers 32 00 00 99

  Lagret i sak EBZ9-9Y1B: saken åpnet, akutt.
  Neste: Sett ord på undringen (nivå 0, trinn 1 av 2)
  Gå videre med: bti step EBZ9-9Y1B
# A Monday. At school the guardians are not told first, and the head calls.
@ 2026-11-23T08:00:00+01:00
  $ bti new --service school --answers - <<'END'
  > {acute: yes, subject: {kind: child, born: 2016}, concern: Redd for å gå hjem., outcome: go-on}
  > END
  Saksnummer: 5HYX-YX20
  Ikke snakk med foresatte før barnevernet eller politiet sier at du kan.

    - Politiet: 112
    - Barnevernstjenesten: 32 00 00 01; lørdag og søndag 10:00–18:00: 32 00 00 02;
      ellers 32 00 00 99

  Lagret i sak 5HYX-YX20: saken åpnet, akutt, hvem saken gjelder, undring,
  beslutning.
  Neste: Snakk med familien (nivå 0, trinn 2 av 2)
  Gå videre med: bti step 5HYX-YX20
  $ bti step 5h --service school --show
  Sak 5HYX-YX20
  !! Saken er merket akutt.
  Nivå 0, Avklar undringen · Trinn 2 av 2: Snakk med familien
  Skole

  Fortell hva du undrer deg over, og hør hvordan de ser det.

  Hvem du kan ringe:
    - Barnevernstjenesten: 32 00 00 01; lørdag og søndag 10:00–18:00: 32 00 00 02;
      ellers 32 00 00 99

  !! Fare for liv eller helse: Rektor eller styrer ringer 112. Er de ikke der,
     ringer du.

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
    - Barnet kan være utsatt for omsorgssvikt
      -> nivå melding, trinn 1: Send bekymringsmeldingen

  Gå videre med: bti step 5HYX-YX20
@ 2026-11-23T15:30:00+01:00
  $ bti step 5h --service adult --show | grep -A 1 -e Barnevernstjenesten -e Fare
    - Barnevernstjenesten: 32 00 00 99; mandag–fredag 08:00–15:30: 32 00 00 01;
      lørdag og søndag 10:00–18:00: 32 00 00 02
  --
  !! Fare for liv eller helse: ring 112, og barnevernet samtidig.
  ¶
# A report is a level of its own. No talk with the family comes first.
  $ bti step 5h --service school --answers - <<'END'
  > outcome: report
  > END

  Lagret i sak 5HYX-YX20: beslutning.
  Neste: Send bekymringsmeldingen (nivå melding, trinn 1 av 1)
  Gå videre med: bti step 5HYX-YX20
  $ bti step 5h --service school --answers - <<'END'
  > outcome: taken
  > END
  bti: feil: Notatet mangler.
    Skriv et kort notat.
  [3]
  $ bti step 5h --service school --answers - <<'END'
  > {note: Sendt i dag., outcome: taken}
  > END

  Lagret i sak 5HYX-YX20: notat, beslutning.
  Saken er henvist til en annen tjeneste.
  Trengs saken igjen, åpner du den med: bti reopen 5HYX-YX20
