# A GP may stay in the practice's own records at level 1, but not when others come in.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ export BTI_USER=lege1
  $ export BTI_SERVICE=gp
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: staff, subject: {kind: pregnant}, concern: Sover lite og gruer seg.}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
# The GP need not share with a leader.
  $ bti step q5 --show
  Sak Q5ZM-MZ0N
  Nivå 0, Tidlig innsats – avklar undringen · Trinn 2 av 5: Del med nærmeste leder
  Fastlege

  Ikke gå alene med uroen, og ikke vent.

  Du trenger ikke noe internt møte. Mener du at saken bør videre, tar du selv
  kontakt med de foresatte, den gravide eller den unge voksne.

  * Barn og unge har rett til å bli hørt om alt som gjelder dem. Det de sier, skal
    telle.

  Hvem du kan ringe:
    - Familiesenteret (via Helsestasjonen): 918 96 076

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Veier videre:
    - Saken skal videre
      -> trinn 3: Del med barnet eller familien
    - Det er ikke grunn til å gå videre
      -> trinn 5: Avslutt saken

  Gå videre med: bti step Q5ZM-MZ0N
  $ bti step q5 --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {contacted: {whom: den gravide}, outcome: go-on}
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > {conversation: {present: den gravide, text: Samtaler hos legen hver uke.}, outcome: level-1}
  > END
  $ bti step q5 --answers - <<'END'
  > {log: own-records, holder: {holder: lege1, service: gp}, outcome: go-on}
  > END

  Lagret i sak Q5ZM-MZ0N: stafettlogg, stafettholder, beslutning.
  Neste: Skap felles forståelse (nivå 1, trinn 2 av 5)
  Gå videre med: bti step Q5ZM-MZ0N
