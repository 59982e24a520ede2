# A year in figures: what leaders may see, and nobody can be recognised in.
  $ cp -r "$TESTS/guides" guides
  $ bti init sett --guide guides/tellevik.yaml > /dev/null
  $ cd sett
# Nothing has happened yet, and that too is told as what is too little to tell.
  $ bti stats
  Saker i 2026, til og med 21. november 2026

                             Plan
                              tok   Sendt    Vist
  Saker  Åpnet  Avsluttet    over  videre  videre
  Alle       :          :       :       :       :

                                                         Med
              Opp i   Ned i       Brudd i            barnets
  Underveis    nivå    nivå  oppfølgingen  Evaluert   mening
  Alle            :       :             :         :        :

                  Til første      På      På      På
  Dager (median)  evaluering  nivå 0  nivå 1  nivå 2
  Alle                     :       :       :       :

  : er skjult. Tallet hviler på færre enn 5 saker, eller ville røpet et annet som
  gjør det.
# A year goes by. The first fate is a worry that was dropped at once; then those whose measure was evaluated, with the
# child's words or with the reason why they are missing; those that went silent, and those that needed more.
  $ cat > year.sh <<'END'
  > # year.sh SERVICE AREA FATE...: a case for each fate.
  > service=$1 area=$2; shift 2
  > case_of() { bti new --service "$service" --answers - | sed -n 's/^Saksnummer: //p'; }
  > step() { bti step "$number" --service "$service" --answers - > /dev/null; }
  > for fate; do
  >   BTI_SEED=$(cat seed); echo $((BTI_SEED + 1)) > seed; export BTI_SEED
  >   export BTI_CLOCK="2026-0$((BTI_SEED % 3 + 1))-1$((BTI_SEED % 7))T09:00:00+01:00"
  >   outcome=level-1; [ "$fate" = dropped ] && outcome=not-needed
  >   number=$(echo "{acute: no, subject: {kind: child}, concern: Er stille., outcome: $outcome}" | case_of)
  >   [ "$fate" = dropped ] && continue
  >   export BTI_CLOCK="2026-0$((BTI_SEED % 2 + 4))-1$((BTI_SEED % 5))T09:00:00+02:00"
  >   echo "{goal: {text: Har det bra., area: $area}, measure: {text: Prat, who: larer1, where: her, until: 2026-07-01}, outcome: go-on}" | step
  >   [ "$fate" = silent ] && continue
  >   export BTI_CLOCK="2026-0$((BTI_SEED % 2 + 6))-2$((BTI_SEED % 5))T09:00:00+02:00"
  >   voice="voice: Det er fint.,"; [ "$fate" = unheard ] && voice="voice: {missing: Ville ikke snakke., asks: larer1},"
  >   outcome=worked; [ "$fate" = more ] && outcome=level-2
  >   echo "{$voice evaluation: {measure: 1.1, effect: some-effect, ends: yes}, outcome: $outcome}" | step
  > done
  > END
  $ echo 1 > seed
  $ sh year.sh kindergarten sleep dropped dropped dropped dropped dropped dropped heard heard unheard
  $ sh year.sh school friends dropped dropped dropped dropped dropped heard heard heard heard heard heard
  $ sh year.sh school friends unheard unheard unheard unheard unheard silent silent silent silent silent more more
  $ sh year.sh health-centre sleep dropped dropped heard silent silent silent
  $ sh year.sh ppt friends unheard
@ 2026-11-22T09:00:00+01:00
  $ bti stats
  Saker i 2026, til og med 22. november 2026

                             Plan
                              tok   Sendt    Vist
  Saker  Åpnet  Avsluttet    over  videre  videre
  Alle      39         29       :       :       :

                                                         Med
              Opp i   Ned i       Brudd i            barnets
  Underveis    nivå    nivå  oppfølgingen  Evaluert   mening
  Alle           26       :            10        18     61 %

                  Til første      På      På      På
  Dager (median)  evaluering  nivå 0  nivå 1  nivå 2
  Alle                   157       0     157       :

  : er skjult. Tallet hviler på færre enn 5 saker, eller ville røpet et annet som
  gjør det.
  $ BTI_LANG=nn bti stats
  Saker i 2026, til og med 22. november 2026

                           Plan
                            tok   Sende   Viste
  Saker  Opna  Avslutta    over  vidare  vidare
  Alle     39        29       :       :       :

                                                          Med
                                                     meininga
              Opp i   Ned i       Brot i                  til
  Undervegs    nivå    nivå  oppfølginga  Evaluerte    barnet
  Alle           26       :           10         18      61 %

                  Til første      På      På      På
  Dagar (median)  evaluering  nivå 0  nivå 1  nivå 2
  Alle                   157       0     157       :

  : er skjult. Talet kviler på færre enn 5 saker, eller ville røpt eit anna som
  gjer det.
  $ BTI_LANG=en bti stats
  Cases in 2026, to 22 November 2026

                           Plan
                           took  Passed  Guided
  Cases  Opened  Closed    over      on      on
  All        39      29       :       :       :

                                                       With
                                                        the
                Up a  Down a  Breaks in             child's
  On the way   level   level  follow-up  Evaluated    voice
  All             26       :         10         18      61%

                                 At      At      At
                   To first   level   level   level
  Days (median)  evaluation       0       1       2
  All                   157       0     157       :

  : is hidden. The figure rests on fewer than 5 cases, or would give away another
  that does.
# By service: PPT has one case. The health centre has few, and hides with PPT.
  $ bti stats --by service
  Saker i 2026, til og med 22. november 2026, etter tjeneste

                                    Plan
                                     tok   Sendt    Vist
  Saker         Åpnet  Avsluttet    over  videre  videre
  Alle             39         29       :       :       :
  Barnehage         9          9       :       :       :
  Skole            23          :       :       :       :
  Helsestasjon      :          :       :       :       :

                                                            Med
                 Opp i   Ned i       Brudd i            barnets
  Underveis       nivå    nivå  oppfølgingen  Evaluert   mening
  Alle              26       :            10        18     61 %
  Barnehage          :       :             :         :        :
  Skole              :       :             :         :        :
  Helsestasjon       :       :             :         :        :

                  Til første      På      På      På
  Dager (median)  evaluering  nivå 0  nivå 1  nivå 2
  Alle                   157       0     157       :
  Barnehage                :       0       :       :
  Skole                  156       0     156       :
  Helsestasjon             :       0       :       :

  : er skjult. Tallet hviler på færre enn 5 saker, eller ville røpet et annet som
  gjør det.
  Grupper uten saker, og de der alt er skjult, står ikke i tabellen.
  $ BTI_LANG=en bti stats --by service --least 3
  Cases in 2026, to 22 November 2026, by service

                                  Plan
                                  took  Passed  Guided
  Cases         Opened  Closed    over      on      on
  All               39      29       :       :       :
  Barnehage          9       9       :       :       :
  Skole             23       :       :       :       :
  Helsestasjon       :       :       :       :       :

                                                         With
                                                          the
                  Up a  Down a  Breaks in             child's
  On the way     level   level  follow-up  Evaluated    voice
  All               26       :         10         18      61%
  Barnehage          3       :          :          3        :
  Skole             18       :          :          :        :
  Helsestasjon       :       :          :          :        :

                                 At      At      At
                   To first   level   level   level
  Days (median)  evaluation       0       1       2
  All                   157       0     157       :
  Barnehage             162       0     162       :
  Skole                 156       0     156       :
  Helsestasjon            :       0       :       :

  : is hidden. The figure rests on fewer than 3 cases, or would give away another
  that does.
  Groups without cases, and those where everything is hidden, are left out.
  $ bti stats --by level
  Saker i 2026, til og med 22. november 2026, etter nivået de står på

                                          Plan
                                           tok   Sendt    Vist
  Saker               Åpnet  Avsluttet    over  videre  videre
  Alle                   39         29       :       :       :
  0 Avklar undringen     13         13       :       :       :
  1 Egen tjeneste         :          :       :       :       :

                                                                  Med
                       Opp i   Ned i       Brudd i            barnets
  Underveis             nivå    nivå  oppfølgingen  Evaluert   mening
  Alle                    26       :            10        18     61 %
  0 Avklar undringen       .       .             :         :        :
  1 Egen tjeneste          .       .             :         :        :

                      Til første      På      På      På
  Dager (median)      evaluering  nivå 0  nivå 1  nivå 2
  Alle                       157       0     157       :
  0 Avklar undringen           :       .       .       .
  1 Egen tjeneste            158       .       .       .

  : er skjult. Tallet hviler på færre enn 5 saker, eller ville røpet et annet som
  gjør det.
  Grupper uten saker, og de der alt er skjult, står ikke i tabellen.
  . telles bare for alle sakene under ett.
  $ bti stats --by goal-area
  Saker i 2026, til og med 22. november 2026, etter hva målene gjelder

                                        Plan
                                         tok   Sendt    Vist
  Saker             Åpnet  Avsluttet    over  videre  videre
  Alle                 39         29       :       :       :
  Venner               19         12       :       :       :
  Søvn                  7          :       :       :       :
  Område ikke ført     13          :       :       :       :

                                                                Med
                     Opp i   Ned i       Brudd i            barnets
  Underveis           nivå    nivå  oppfølgingen  Evaluert   mening
  Alle                  26       :            10        18     61 %
  Venner                19       :             :         :        :
  Søvn                   :       :             :         :        :
  Område ikke ført       :       :             :         :        :

                    Til første      På      På      På
  Dager (median)    evaluering  nivå 0  nivå 1  nivå 2
  Alle                     157       0     157       :
  Venner                   157       0     157       :
  Søvn                       :       0       :       :
  Område ikke ført           :       0       :       :

  : er skjult. Tallet hviler på færre enn 5 saker, eller ville røpet et annet som
  gjør det.
  Grupper uten saker, og de der alt er skjult, står ikke i tabellen.
  $ bti stats --by outcome
  Saker i 2026, til og med 22. november 2026, etter hvordan det gikk

                             Plan
                              tok   Sendt    Vist
  Saker  Åpnet  Avsluttet    over  videre  videre
  Alle      39         29       :       :       :

                                                             Med
                  Opp i   Ned i       Brudd i            barnets
  Underveis        nivå    nivå  oppfølgingen  Evaluert   mening
  Alle               26       :            10        18     61 %
  Fortsatt åpne      10       :             .         :        :
  Avsluttet          16       :             .         :        :

                  Til første      På      På      På
  Dager (median)  evaluering  nivå 0  nivå 1  nivå 2
  Alle                   157       0     157       :
  Fortsatt åpne            :       0       :       :
  Avsluttet              158       0     158       :

  : er skjult. Tallet hviler på færre enn 5 saker, eller ville røpet et annet som
  gjør det.
  Grupper uten saker, og de der alt er skjult, står ikke i tabellen.
  . telles bare for alle sakene under ett.
  $ bti stats --by break
  Saker i 2026, til og med 22. november 2026, etter det som haster mest

                             Plan
                              tok   Sendt    Vist
  Saker  Åpnet  Avsluttet    over  videre  videre
  Alle      39         29       :       :       :

                                                         Med
              Opp i   Ned i       Brudd i            barnets
  Underveis    nivå    nivå  oppfølgingen  Evaluert   mening
  Alle           26       :            10        18     61 %

                  Til første      På      På      På
  Dager (median)  evaluering  nivå 0  nivå 1  nivå 2
  Alle                   157       0     157       :

  : er skjult. Tallet hviler på færre enn 5 saker, eller ville røpet et annet som
  gjør det.
  Det er for få saker til at noen gruppe kan vises.
  $ bti stats --by subject
  Saker i 2026, til og med 22. november 2026, etter hvem de gjelder

                             Plan
                              tok   Sendt    Vist
  Saker  Åpnet  Avsluttet    over  videre  videre
  Alle      39         29       :       :       :
  barn      39         29       :       :       :

                                                         Med
              Opp i   Ned i       Brudd i            barnets
  Underveis    nivå    nivå  oppfølgingen  Evaluert   mening
  Alle           26       :            10        18     61 %
  barn           26       :            10        18     61 %

                  Til første      På      På      På
  Dager (median)  evaluering  nivå 0  nivå 1  nivå 2
  Alle                   157       0     157       :
  barn                   157       0     157       :

  : er skjult. Tallet hviler på færre enn 5 saker, eller ville røpet et annet som
  gjør det.
  Grupper uten saker, og de der alt er skjult, står ikke i tabellen.
# Bars, with what is hidden told as hidden.
  $ bti stats --by service --format bars
  Saker i 2026, til og med 22. november 2026, etter tjeneste

  Åpnet
    Alle          ███████████████████████████████████████████████████████ 39
    Barnehage     ████████████▋ 9
    Skole         ████████████████████████████████▍ 23
    Helsestasjon  : skjult

  Avsluttet
    Alle          ███████████████████████████████████████████████████████ 29
    Barnehage     █████████████████ 9
    Skole         : skjult
    Helsestasjon  : skjult

  Plan tok over
    Alle  : skjult

  Sendt videre
    Alle  : skjult

  Vist videre
    Alle  : skjult

  Opp i nivå
    Alle          ███████████████████████████████████████████████████████ 26
    Barnehage     : skjult
    Skole         : skjult
    Helsestasjon  : skjult

  Ned i nivå
    Alle  : skjult

  Brudd i oppfølgingen
    Alle          ███████████████████████████████████████████████████████ 10
    Barnehage     : skjult
    Skole         : skjult
    Helsestasjon  : skjult

  Evaluert
    Alle          ███████████████████████████████████████████████████████ 18
    Barnehage     : skjult
    Skole         : skjult
    Helsestasjon  : skjult

  Med barnets mening
    Alle          █████████████████████████████████▌ 61 %
    Barnehage     : skjult
    Skole         : skjult
    Helsestasjon  : skjult

  Til første evaluering
    Alle          ██████████████████████████████████████████████████████ 157 dager
    Barnehage     : skjult
    Skole         █████████████████████████████████████████████████████▋ 156 dager
    Helsestasjon  : skjult

  På nivå 0
    Alle          0 dager
    Barnehage     0 dager
    Skole         0 dager
    Helsestasjon  0 dager

  På nivå 1
    Alle          ██████████████████████████████████████████████████████ 157 dager
    Barnehage     : skjult
    Skole         █████████████████████████████████████████████████████▋ 156 dager
    Helsestasjon  : skjult

  På nivå 2
    Alle  : skjult

  : er skjult. Tallet hviler på færre enn 5 saker, eller ville røpet et annet som
  gjør det.
  Grupper uten saker, og de der alt er skjult, står ikke i tabellen.
  $ BTI_LANG=en bti stats --format bars
  Cases in 2026, to 22 November 2026

  Cases
    Opened          █████████████████████████████████████████████████████ 39
    Closed          ███████████████████████████████████████▍ 29
    Plan took over  : hidden
    Passed on       : hidden
    Guided on       : hidden

  On the way
    Up a level           ████████████████████████████████████████████████ 26
    Down a level         : hidden
    Breaks in follow-up  ██████████████████▍ 10
    Evaluated            █████████████████████████████████▏ 18

  With the child's voice
    All  ██████████████████████████████████████████ 61%

  Days (median)
    To first evaluation  ████████████████████████████████████████████████ 157 days
    At level 0           0 days
    At level 1           ████████████████████████████████████████████████ 157 days
    At level 2           : hidden

  : is hidden. The figure rests on fewer than 5 cases, or would give away another
  that does.
# For spreadsheets and programs.
  $ bti stats --by service --format csv
  group,title,opened,closed,handed-off,referred,done-here,up,down,broken,evaluated,heard,days-to-evaluation,days-at-level/0,days-at-level/1,days-at-level/2
  ,Alle,39,29,:,:,:,26,:,10,18,61,157,0,157,:
  kindergarten,Barnehage,9,9,:,:,:,:,:,:,:,:,:,0,:,:
  school,Skole,23,:,:,:,:,:,:,:,:,:,156,0,156,:
  health-centre,Helsestasjon,:,:,:,:,:,:,:,:,:,:,:,0,:,:
  $ BTI_LANG=en bti stats --by level --format csv
  group,title,opened,closed,handed-off,referred,done-here,up,down,broken,evaluated,heard,days-to-evaluation,days-at-level/0,days-at-level/1,days-at-level/2
  ,All,39,29,:,:,:,26,:,10,18,61,157,0,157,:
  0,0 Avklar undringen,13,13,:,:,:,.,.,:,:,:,:,.,.,.
  1,1 Egen tjeneste,:,:,:,:,:,.,.,:,:,:,158,.,.,.
  $ bti stats --by break --json
  {
    "bti": "stats/1",
    "year": 2026,
    "last": "2026-11-22",
    "by": "break",
    "least": 5,
    "figures": [
      {
        "id": "opened",
        "unit": "cases",
        "title": "Åpnet"
      },
      {
        "id": "closed",
        "unit": "cases",
        "title": "Avsluttet"
      },
      {
        "id": "handed-off",
        "unit": "cases",
        "title": "Plan tok over"
      },
      {
        "id": "referred",
        "unit": "cases",
        "title": "Sendt videre"
      },
      {
        "id": "done-here",
        "unit": "cases",
        "title": "Vist videre"
      },
      {
        "id": "up",
        "unit": "cases",
        "title": "Opp i nivå"
      },
      {
        "id": "down",
        "unit": "cases",
        "title": "Ned i nivå"
      },
      {
        "id": "broken",
        "unit": "cases",
        "title": "Brudd i oppfølgingen"
      },
      {
        "id": "evaluated",
        "unit": "cases",
        "title": "Evaluert"
      },
      {
        "id": "heard",
        "unit": "percent",
        "title": "Med barnets mening"
      },
      {
        "id": "days-to-evaluation",
        "unit": "days",
        "title": "Til første evaluering"
      },
      {
        "id": "days-at-level/0",
        "unit": "days",
        "title": "På nivå 0"
      },
      {
        "id": "days-at-level/1",
        "unit": "days",
        "title": "På nivå 1"
      },
      {
        "id": "days-at-level/2",
        "unit": "days",
        "title": "På nivå 2"
      }
    ],
    "all": {
      "opened": 39,
      "closed": 29,
      "handed-off": "hidden",
      "referred": "hidden",
      "done-here": "hidden",
      "up": 26,
      "down": "hidden",
      "broken": 10,
      "evaluated": 18,
      "heard": 61,
      "days-to-evaluation": 157,
      "days-at-level/0": 0,
      "days-at-level/1": 157,
      "days-at-level/2": "hidden"
    },
    "groups": [],
    "unread": 0,
    "errors": []
  }
  $ bti stats --by service --format json | jq -c '.groups[]'
  {"id":"kindergarten","title":"Barnehage","values":{"opened":9,"closed":9,"handed-off":"hidden","referred":"hidden","done-here":"hidden","up":"hidden","down":"hidden","broken":"hidden","evaluated":"hidden","heard":"hidden","days-to-evaluation":"hidden","days-at-level/0":0,"days-at-level/1":"hidden","days-at-level/2":"hidden"}}
  {"id":"school","title":"Skole","values":{"opened":23,"closed":"hidden","handed-off":"hidden","referred":"hidden","done-here":"hidden","up":"hidden","down":"hidden","broken":"hidden","evaluated":"hidden","heard":"hidden","days-to-evaluation":156,"days-at-level/0":0,"days-at-level/1":156,"days-at-level/2":"hidden"}}
  {"id":"health-centre","title":"Helsestasjon","values":{"opened":"hidden","closed":"hidden","handed-off":"hidden","referred":"hidden","done-here":"hidden","up":"hidden","down":"hidden","broken":"hidden","evaluated":"hidden","heard":"hidden","days-to-evaluation":"hidden","days-at-level/0":0,"days-at-level/1":"hidden","days-at-level/2":"hidden"}}
# A picture.
  $ bti stats --format svg
  <svg xmlns="http://www.w3.org/2000/svg" width="760" height="630" viewBox="0 0 760 630" role="figure" aria-labelledby="title desc" lang="nb">
  <title id="title">Saker i 2026, til og med 22. november 2026</title>
  <desc id="desc">Liggende stolper med tallet ved siden av hver. : er skjult. Tallet hviler på færre enn 5 saker, eller ville røpet et annet som gjør det.</desc>
  <style>text{font:14px sans-serif;fill:#1a1a1a}.b{font-weight:bold}.n{font-size:12px}rect.bar{fill:#2b5c8a}</style>
  <rect width="100%" height="100%" fill="#fff"/>
  <text x="20" y="34" class="b">Saker i 2026, til og med 22. november 2026</text>
  <text x="20" y="82" class="b">Saker</text>
  <text x="20" y="106">Åpnet</text>
  <rect class="bar" x="300" y="94" width="330" height="14"/>
  <text x="638" y="106">39</text>
  <text x="20" y="130">Avsluttet</text>
  <rect class="bar" x="300" y="118" width="245" height="14"/>
  <text x="553" y="130">29</text>
  <text x="20" y="154">Plan tok over</text>
  <text x="300" y="154">: skjult</text>
  <text x="20" y="178">Sendt videre</text>
  <text x="300" y="178">: skjult</text>
  <text x="20" y="202">Vist videre</text>
  <text x="300" y="202">: skjult</text>
  <text x="20" y="250" class="b">Underveis</text>
  <text x="20" y="274">Opp i nivå</text>
  <rect class="bar" x="300" y="262" width="330" height="14"/>
  <text x="638" y="274">26</text>
  <text x="20" y="298">Ned i nivå</text>
  <text x="300" y="298">: skjult</text>
  <text x="20" y="322">Brudd i oppfølgingen</text>
  <rect class="bar" x="300" y="310" width="126" height="14"/>
  <text x="434" y="322">10</text>
  <text x="20" y="346">Evaluert</text>
  <rect class="bar" x="300" y="334" width="228" height="14"/>
  <text x="536" y="346">18</text>
  <text x="20" y="394" class="b">Med barnets mening</text>
  <text x="20" y="418">Alle</text>
  <rect class="bar" x="300" y="406" width="201" height="14"/>
  <text x="509" y="418">61 %</text>
  <text x="20" y="466" class="b">Dager (median)</text>
  <text x="20" y="490">Til første evaluering</text>
  <rect class="bar" x="300" y="478" width="330" height="14"/>
  <text x="638" y="490">157 dager</text>
  <text x="20" y="514">På nivå 0</text>
  <rect class="bar" x="300" y="502" width="0" height="14"/>
  <text x="308" y="514">0 dager</text>
  <text x="20" y="538">På nivå 1</text>
  <rect class="bar" x="300" y="526" width="330" height="14"/>
  <text x="638" y="538">157 dager</text>
  <text x="20" y="562">På nivå 2</text>
  <text x="300" y="562">: skjult</text>
  <text x="20" y="610" class="n">: er skjult. Tallet hviler på færre enn 5 saker, eller ville røpet et annet som gjør det.</text>
  </svg>
  $ BTI_LANG=en bti stats --by goal-area --format svg > figures.svg && xmllint --noout figures.svg
  $ grep -E '<(title|desc)' figures.svg
  <title id="title">Cases in 2026, to 22 November 2026, by what the goals are about</title>
  <desc id="desc">Horizontal bars, each with its figure beside it. : is hidden. The figure rests on fewer than 5 cases, or would give away another that does. Groups without cases, and those where everything is hidden, are left out.</desc>
# Another year, and one that is over: its figures do not change any more.
@ 2027-02-01T09:00:00+01:00
  $ bti stats --year 2025 | head -n 5
  Saker i 2025

                             Plan
                              tok   Sendt    Vist
  Saker  Åpnet  Avsluttet    over  videre  videre
  $ bti stats --year 2026 --by service --format csv > 2026.csv
  $ bti list --porcelain | awk '$2 == "open" {print $1; exit}' > case
  $ bti acute "$(cat case)" --service school --answers - > /dev/null <<'END'
  > {to: [barnevernet]}
  > END
@ 2027-03-01T09:00:00+01:00
  $ bti stats --year 2026 --by service --format csv | diff 2026.csv -
# Slips of the finger.
  $ bti stats --least 2
  bti: feil: Grensen må være et tall fra 3 til 1000: lavere skjuler ikke nok.
    Uten --least er den 5.
  [2]
  $ bti stats --least five
  bti: feil: Grensen må være et tall fra 3 til 1000: lavere skjuler ikke nok.
    Uten --least er den 5.
  [2]
  $ bti stats --by servic
  bti: feil: Sakene kan ikke deles slik.
    Velg mellom: level, service, outcome, goal-area, subject, break.
  [2]
  $ bti stats --year 2028
  bti: feil: Året må være et tall fra 1900 til 2027.
    For eksempel: bti stats --year 2027
  [2]
  $ bti stats --year i-fjor
  bti: feil: Året må være et tall fra 1900 til 2027.
    For eksempel: bti stats --year 2027
  [2]
  $ bti stats --format png
  bti: feil: Det formatet finnes ikke.
    Velg mellom: text, bars, svg, csv, json.
  [2]
  $ bti stats 2026
  bti: feil: Her står det mer enn stats kan bruke.
    «bti help stats» viser hvordan.
  [2]
# A case that cannot be read is told of, and is not counted.
  $ sed -i 's/^bti: case.1/bti: case-1/' "$(ls cases/2026/*.yaml | head -n 1)"
  $ bti stats > shown
  bti: Saker som ikke kunne leses, og derfor ikke er med: 1.
  bti: feil: cases/2026/0QCJ-5C27.yaml:1:6: Filen er ingen sak i versjon 1.
    bti: case-1
         ^
    Er filen laget av en nyere bti, må bti oppdateres. bti rører den ikke.
  [4]
  $ head -n 5 shown
  Saker i 2027, til og med 1. mars 2027

                             Plan
                              tok   Sendt    Vist
  Saker  Åpnet  Avsluttet    over  videre  videre
  $ bti stats --json 2> /dev/null > shown
  [4]
  $ jq -c '.unread, (.errors | length)' shown
  1
  1
  $ bti help stats
  bti stats
  Se året i tall som ikke røper noen

  Slik:
    bti stats
    bti stats --year 2025 --by level
    bti stats --by service --format bars
    bti stats --by goal-area --format csv > statistikk.csv

  Hvor mange saker som ble åpnet, og hvordan de gikk, flyttinger mellom nivåer,
  evalueringer, barnets mening, brudd i oppfølgingen, og hvor mange dager det tok.
  Tall under 5 er skjult, og så mange til at ingen av dem kan regnes ut.

  Valg:
    --year ÅR        et annet år enn dette
    --by HVA         del sakene: level, service, outcome, goal-area, subject eller
                     break
    --least TALL     skjul tall under dette: 5 (som er vanlig), og aldri under 3
    --format FORMAT  text (som er vanlig), bars, svg, csv eller json
    --json           for programmer: ett JSON-objekt
    -C MAPPE         saksmappen, når du ikke står i den
    --no-input       spør aldri
    --help           vis dette
