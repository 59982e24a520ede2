# A project instead of a child: a municipality brings BTI in. The guide has its own words, subjects and services.
  $ bti init prosjekt --guide innforing
  Saksmappen prosjekt er klar. Nye saker følger Innføring av BTI, versjon 1.
  Neste: skriv hvem som jobber hos dere, i prosjekt/bti.yaml. Så: cd prosjekt og
  bti new
  $ cd prosjekt
  $ cp -r ../prosjekt ../senere
  $ export BTI_USER=radgiver1
  $ export BTI_SERVICE=leadership
  % bti new
  > n
  > 1
  > 1
  >
  > Familier forteller det samme til fire tjenester før noen hjelper.
  >
  > ledergruppen
  > n
  >
  > Ja til ett år med egen prosjektleder.
  > 1
  > Ledergruppen var enig.

  Er det akutt? Kan noen være i fare nå, eller mistenker du vold eller overgrep?
  (j/n)
  \> n

  Hvem tok dette opp? (Enter: ansatt)
    1  ansatt
    2  foresatt
    3  den unge selv
  \> 1

  Nivå A, Utforme · Trinn 1 av 5: Forankre
  Kommuneledelsen

  BTI varer bare der ledelsen vil ha det. Få et ja fra dem som rår over folk og
  tid, før du ber noen om å gjøre noe.

  - Skriv hva dere vil gjøre noe med, og hva det koster å la være.
  - Legg det fram for ledergruppen. Be om en prosjektleder, tid og et tydelig
    oppdrag.
  - Spør om saken også skal til politikerne.

  Det er deg de andre ser på. Si selv hvorfor kommunen skal ha dette, og hva som
  kan vente så lenge.

  Verktøy:
    t1  Sak til ledelsen

  !! Urolig for et barn du møter? Vent ikke på prosjektet. Fare: ring 112.
     Barnevernvakt: 116 111.
  Svar og trykk Enter. ? forklarer, < går tilbake, > viser veiene videre, .
  stopper og tar vare på svarene. Haster det, skriv akutt.

  -- Hvem saken gjelder (1 av 3)

  Hvem gjelder det?
    1  prosjektet i kommunen
    2  prosjektet i bydelen
    3  prosjektet i flere kommuner sammen
  \> 1

  Fødselsår? (Enter hopper over)
  \> 

  -- Undring (2 av 3)

  Hva er det du undrer deg over?
  \> Familier forteller det samme til fire tjenester før noen hjelper.

  Når begynte det, omtrent? (Enter hopper over)
  \> 

  -- Drøfting: Kommunens ledergruppe (3 av 3)
     Bestemmer at kommunen skal ha BTI, hvem som skal lede det, og hva som må
     vike.

  Hvem drøftet du det med? (Enter: Kommunens ledergruppe)
  \> ledergruppen

  Ble det drøftet anonymt? (j/n)
  \> n

  Når var det? (Enter: i dag)
  \> 

  Hva kom dere fram til? (Enter hopper over)
  \> Ja til ett år med egen prosjektleder.

  Hva skjer nå?
    1  Ledelsen har sagt ja
       -> trinn 2: Organisere
    2  Ledelsen vil ikke nå
       Skriv hva som skal til for at de sier ja en annen gang.
       -> saken avsluttes
    0  Bli på dette trinnet inntil videre
    n  Skriv et notat først
  \> 1

  Hvorfor? Skriv kort.
  \> Ledergruppen var enig.
  Saksnummer: EBZ9-9Y1B

  Lagret i sak EBZ9-9Y1B: saken åpnet, hvem saken gjelder, undring, drøfting,
  beslutning.
  Neste: Organisere (nivå A, trinn 2 av 5)
  Gå videre med: bti step EBZ9-9Y1B
# Elsewhere the leaders say no for now.
  $ cd ../senere
  $ bti new --answers - <<'END'
  > {acute: no, raised-by: staff, subject: {kind: several}, concern: Nabokommunene vil ha det samme., consulted: {with: ledergruppen, anonymous: no, body: management, text: Ikke før budsjettet er klart.}, outcome: not-now, reason: Ingen har tid i år.}
  > END
  Saksnummer: 5HYX-YX20

  Lagret i sak 5HYX-YX20: saken åpnet, hvem saken gjelder, undring, drøfting,
  beslutning.
  Saken er avsluttet.
  Trengs saken igjen, åpner du den med: bti reopen 5HYX-YX20
# The project gets a leader, a log and someone who speaks for the families.
  $ cd ../prosjekt
  $ export BTI_USER=prosjekt1
  $ export BTI_SERVICE=project
  $ bti step eb --show
  Sak EBZ9-9Y1B
  Nivå A, Utforme · Trinn 2 av 5: Organisere
  Prosjektgruppen

  Nå skal prosjektet få en leder, en styringsgruppe og noen som snakker for
  familiene.

  - Åpne prosjektloggen, så alle kan se hva som er bestemt.
  - Skriv et kort mandat: Hva skal gruppene gjøre, og hva kan de bestemme selv?
  - Sett ett eller to mål for hele prosjektet.
  - Få med minst tre tjenester til å begynne med. De andre kommer til underveis.

  Verktøy:
    t1  Mandat for prosjektet

  !! Urolig for et barn du møter? Vent ikke på prosjektet. Fare: ring 112.
     Barnevernvakt: 116 111.

  Dette spør trinnet om:
    - Prosjektlogg (må med)
    - Prosjektleder (må med)
    - Familienes stemme (må med)
    - Deltaker (må med)
    - Mål (må med)
    - Planlagt møte: Møte i styringsgruppen (må med)

  Dette mangler før saken kan gå videre:
    - Prosjektloggen er ikke åpnet.
      Spør familien om samtykke, og åpne den der veilederen spør om det.
    - Ingen holder stafettpinnen.
      Velg en prosjektleder: helst den som er nærmest i hverdagen.
    - Ingen har denne oppgaven ennå: Familienes stemme.
      Skriv hvem som tar den.
    - Det er med for få andre tjenester; her trengs minst 3.
      Skriv hvilken tjeneste som kommer inn, og hvem derfra.
    - Saken har for få mål; her trengs minst 1.
      Skriv hva dere vil oppnå, i presens.
    - Neste møte er ikke avtalt: Møte i styringsgruppen.
      Avtal dato og sted før dere skilles.

  Veier videre:
    - Prosjektet er satt opp
      -> trinn 3: Beskrive tjenester og tiltak
    - Vi mangler folk eller tid – tilbake til ledelsen
      -> trinn 1: Forankre

  Gå videre med: bti step EBZ9-9Y1B
  $ bti step eb --answers - <<'END'
  > log: here
  > holder: {holder: prosjekt1, service: project}
  > participant: [{who: styrer, service: kindergarten}, {who: rektor, service: school}]
  > goal: Familiene forteller det de vil fortelle én gang.
  > meeting: {date: 2027-01-12, place: rådhuset}
  > outcome: go-on
  > END
  bti: feil: Ingen har denne oppgaven ennå: Familienes stemme.
    Skriv hvem som tar den.
  [3]
  $ bti step eb --answers - <<'END'
  > log: here
  > holder: {holder: prosjekt1, service: project}
  > role: {role: family-voice, who: lederen i foreldreutvalget, service: users}
  > participant: [{who: styrer, service: kindergarten}, {who: rektor, service: school}, {who: ledende helsesykepleier, service: health}]
  > goal: Familiene forteller det de vil fortelle én gang.
  > meeting: {date: 2027-01-12, place: rådhuset}
  > outcome: go-on
  > END

  Lagret i sak EBZ9-9Y1B: prosjektlogg, rolle, deltaker, mål, planlagt møte,
  prosjektleder, beslutning.
    ~ Råd: Skriv målet i presens, slik det er når det er nådd.
    ~ Råd: Når og hvor? Da ser alle når målet er nådd.
    ~ Råd: Sett en dag da dere ser på målet igjen.
  Neste: Beskrive tjenester og tiltak (nivå A, trinn 3 av 5)
  Neste dato: 12. januar 2027
  Gå videre med: bti step EBZ9-9Y1B
  $ bti show eb
  Sak EBZ9-9Y1B
  Nivå A, Utforme · Trinn 3 av 5: Beskrive tjenester og tiltak

  Hvem det gjelder: prosjektet i kommunen
  Prosjektleder: prosjekt1, Prosjektgruppen
  Familienes stemme: lederen i foreldreutvalget, Brukerråd og ungdomsråd
  Prosjektlogg: her
  Neste dato: 12. januar 2027

  Mål og tiltak:
    1  Familiene forteller det de vil fortelle én gang.

  Avtalte møter:
    1  Møte i styringsgruppen, 12. januar 2027, rådhuset

  Deltakere:
    - styrer, Barnehagene
    - rektor, Skolene
    - ledende helsesykepleier, Helsestasjon, jordmor og skolehelsetjeneste

  Gå videre med: bti step EBZ9-9Y1B
# The services describe what they do.
  $ bti step eb --show --service school
  Sak EBZ9-9Y1B
  Nivå A, Utforme · Trinn 3 av 5: Beskrive tjenester og tiltak
  Skolene

  La hver tjeneste fortelle hva den kan gjøre, for hvem, og hvordan en kommer dit.
  Til sammen blir det oversikten som alle trenger når de skal finne rett hjelp.

  - Be om korte svar, skrevet for en som ikke kjenner tjenesten.
  - Ta med det som er lavterskel, og det som finnes utenfor kommunen.
  - La en annen tjeneste lese arket. Det de må spørre om, mangler.

  Fyll ut ett ark for tjenesten din. Skriv det dere gjør en vanlig uke, ikke det
  som står i planene.

  Verktøy:
    t1  Tjenestebeskrivelse

  !! Urolig for et barn du møter? Vent ikke på prosjektet. Fare: ring 112.
     Barnevernvakt: 116 111.

  Dette spør trinnet om:
    - Deltaker (på plass)
    - Tjenestebeskrivelsene (må med)

  Dette mangler før saken kan gå videre:
    - Ikke alle spørsmålene er besvart: Hvilke tjenester er beskrevet, og hvor
      ligger arkene?
      Svar på dem som må besvares.

  Veier videre:
    - Tjenestene er beskrevet
      -> trinn 4: Kartlegge det dere har – nullpunktsanalyse
    - Noen som må være med, er ikke spurt
      -> trinn 2: Organisere
    - Prosjektet får ny prosjektleder
      -> saken blir på dette trinnet
    - Ledelsen stanser prosjektet
      -> saken avsluttes

  Gå videre med: bti step EBZ9-9Y1B
  $ bti step eb --answers - > /dev/null <<'END'
  > participant: {who: leder, service: ppt}
  > form: [{question: delivered, text: Skolene og PPT. Arkene ligger på intranettet.}, {question: missing, text: Barnehagene leverer i neste uke.}]
  > outcome: go-on
  > END
# The zero-point analysis.
  $ bti step eb --show
  Sak EBZ9-9Y1B
  Nivå A, Utforme · Trinn 4 av 5: Kartlegge det dere har – nullpunktsanalyse
  Prosjektgruppen

  Nå rydder dere i egne skap. Hva kan dere, hva vet dere, hvordan gjør dere det i
  dag, og hvordan samarbeider dere?

  - Spør både ledere og dem som møter familiene. De svarer sjelden likt.
  - Spør familiene hvor det stoppet opp for dem, og hva som hjalp.
  - Se etter det dere vil ta vare på og utvikle. Det pleier å være mer enn en
    tror, og det er moro å finne.
  - Legg analysen fram i et møte i styringsgruppen.

  * Ta vare på analysen. Om et år spør dere om det samme, og da ser dere hva BTI
    har ført til.

  Verktøy:
    t1  Nullpunktsanalyse (skal brukes)

  !! Urolig for et barn du møter? Vent ikke på prosjektet. Fare: ring 112.
     Barnevernvakt: 116 111.

  Dette spør trinnet om:
    - Nullpunktsanalyse (må med)
    - Barnets mening (må med)
    - Møtereferat: Møte i styringsgruppen (må med)

  Dette mangler før saken kan gå videre:
    - Ikke alle spørsmålene er besvart: Kompetanse: Hva er vi gode på, og hvilke
      kurs og programmer har vi alt? / Kunnskap: Hva vet de ansatte om tegn,
      samtaler, samtykke og meldeplikt? / Rutiner: Hvilke har vi, og hvilke blir
      brukt når det er travelt? / Samhandling: Hvem snakker sammen, og hvor blir
      familier borte for oss? / Hva virker så godt at vi bygger BTI på det? / Hva
      av alt dette trenger vi i BTI, og hva mangler?
      Svar på dem som må besvares.
    - Barnets egen mening mangler.
      Skriv barnets egne ord, eller hvorfor de mangler og hvem som spør.
    - Møtet er ikke skrevet ned: Møte i styringsgruppen.
      Skriv hvem som møtte, og det viktigste dere drøftet.

  Veier videre:
    - Vi vet hvor vi står
      -> trinn 5: Skrive handlingsveilederen
    - Vi må beskrive tjenestene bedre først
      -> trinn 3: Beskrive tjenester og tiltak
    - Prosjektet får ny prosjektleder
      -> saken blir på dette trinnet
    - Ledelsen stanser prosjektet
      -> saken avsluttes

  Gå videre med: bti step EBZ9-9Y1B
  $ bti step eb --answers - <<'END'
  > form:
  > - {question: competence, text: Samtalekurs i alle barnehager. Ingen på skolene.}
  > - {question: knowledge, text: Få vet når de kan dele og når de må spørre.}
  > - {question: routines, text: Tre ulike rutiner for bekymring. En av dem blir brukt.}
  > - {question: cooperation, text: Skole og PPT snakker godt sammen. Helsestasjonen får vite det sist.}
  > - {question: keep, text: Tverrfaglig møte hver måned ved den største skolen.}
  > - {question: relevant, text: Samtalekurset og møtet. Det mangler en som holder i trådene.}
  > voice: Vi ville visst hvem vi skulle ringe.
  > minutes: {present: [styringsgruppen], text: Samtalekurset skal bli for alle.}
  > outcome: go-on
  > END

  Lagret i sak EBZ9-9Y1B: skjema, barnets mening, møtereferat, beslutning.
  Neste: Skrive handlingsveilederen (nivå A, trinn 5 av 5)
  Neste dato: 12. januar 2027
  Gå videre med: bti step EBZ9-9Y1B
# The guide is written, and the case goes on to phase B.
  $ bti step eb --show --service users
  Sak EBZ9-9Y1B
  Nivå A, Utforme · Trinn 5 av 5: Skrive handlingsveilederen
  Brukerråd og ungdomsråd

  Ta grunnmodellen (bti-base), og skriv bare det som er annerledes hos dere: navn
  på tjenester og team, telefoner, hvem som gjør hva.

  - La dem som skal bruke den, skrive sitt eget trinn sammen med deg.
  - Les den høyt for noen som aldri har hørt om BTI.
  - Kontroller den med «bti guide check».

  Les den som om det gjaldt deg. Hvor ville du sluttet å stole på dem som skal
  hjelpe?

  Verktøy:
    t1  Sjekkliste for handlingsveilederen

  !! Urolig for et barn du møter? Vent ikke på prosjektet. Fare: ring 112.
     Barnevernvakt: 116 111.

  Dette spør trinnet om:
    - Handlingsveilederen (må med)
    - Barnets mening (må med)
    - Drøfting: Styringsgruppen (må med)
    - Beslutning (må med)

  Dette mangler før saken kan gå videre:
    - Ikke alle spørsmålene er besvart: Hvilken versjon er det, og hvor ligger
      den? / Hvem har lest den, og hva stusset de over?
      Svar på dem som må besvares.
    - Barnets egen mening mangler.
      Skriv barnets egne ord, eller hvorfor de mangler og hvem som spør.
    - Saken er ikke drøftet her ennå: Styringsgruppen.
      Skriv hvem dere drøftet den med, og hva dere kom fram til.

  Veier videre:
    - Veilederen er god nok til å prøves – fase B
      -> nivå B, trinn 1: Informere og involvere
    - Vi vet for lite om hvordan vi gjør det i dag
      -> trinn 4: Kartlegge det dere har – nullpunktsanalyse
    - Prosjektet får ny prosjektleder
      -> saken blir på dette trinnet
    - Ledelsen stanser prosjektet
      -> saken avsluttes

  Gå videre med: bti step EBZ9-9Y1B
  $ bti step eb --answers - <<'END'
  > form: [{question: version, text: Versjon 2027.1. Den bygger på bti-base.}, {question: readers, text: Foreldreutvalget. De lurte på hvem som leser loggen.}]
  > voice: Skriv at vi kan si nei.
  > consulted: {with: styringsgruppen, anonymous: yes, body: steering}
  > outcome: phase-b
  > reason: Alle tjenestene har skrevet sitt trinn.
  > END

  Lagret i sak EBZ9-9Y1B: skjema, barnets mening, drøfting, beslutning.
  Neste: Informere og involvere (nivå B, trinn 1 av 5)
  Neste dato: 12. januar 2027
  Gå videre med: bti step EBZ9-9Y1B
  $ bti step eb --show
  Sak EBZ9-9Y1B
  Nivå B, Planlegge, prøve ut og iverksette · Trinn 1 av 5: Informere og involvere
  Prosjektgruppen

  De som skal bruke BTI, og de som skal få hjelpen, må vite hva som kommer, før
  det kommer.

  - Brukerne: Hva betyr dette for dem, og hva bestemmer de selv?
  - De ansatte i alle tjenester som er med: Hva blir nytt, hva er som før, og hvem
    kan de spørre?
  - Velg en BTI-kontakt i hver enhet.

  Verktøy:
    t1  Plan for informasjon

  !! Urolig for et barn du møter? Vent ikke på prosjektet. Fare: ring 112.
     Barnevernvakt: 116 111.

  Dette spør trinnet om:
    - Møtereferat: Informasjonsmøte (må med)
    - Samtale (må med)
    - Barnets mening (må med)
    - BTI-kontakt i tjenestene (må med)

  Dette mangler før saken kan gå videre:
    - Møtet er ikke skrevet ned: Informasjonsmøte.
      Skriv hvem som møtte, og det viktigste dere drøftet.
    - Samtalen er ikke skrevet ned.
      Skriv hvem som var med, og hva dere ble enige om.
    - Barnets egen mening mangler.
      Skriv barnets egne ord, eller hvorfor de mangler og hvem som spør.
    - Ingen har denne oppgaven ennå: BTI-kontakt i tjenestene.
      Skriv hvem som tar den.

  Veier videre:
    - Brukere og ansatte er tatt med
      -> trinn 2: Planlegge opplæring og kompetanse
    - Veilederen må skrives om etter det vi hørte
      -> nivå A, trinn 5: Skrive handlingsveilederen
    - Prosjektet får ny prosjektleder
      -> saken blir på dette trinnet
    - Ledelsen stanser prosjektet
      -> saken avsluttes

  Gå videre med: bti step EBZ9-9Y1B
  $ bti step eb --answers - > /dev/null <<'END'
  > minutes: {present: [ansatte i alle enheter]}
  > conversation: {present: [foreldreutvalget, ungdomsrådet], text: De vil vite hvem som leser loggen.}
  > voice: Vi vil ha én å ringe til.
  > role: {role: unit-contact, who: én i hver enhet}
  > outcome: go-on
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > measure: {text: Alle lærere øver på samtalen to og to, who: rektor, where: skolene}
  > meeting: {date: 2027-06-01}
  > outcome: go-on
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > {progress: {measure: 1.1, text: To av fire skoler er ferdige.}, outcome: go-on}
  > END
# The forms speak of the project too.
  $ bti tool fill eb training-plan | sed -n 1,14p
  # Plan for opplæring

  Bygg på nullpunktsanalysen. Det folk alt kan, trenger dere ikke lære dem en gang til.

  - Prosjekt: EBZ9-9Y1B
  - Gjelder: prosjektet i kommunen
  - Leder prosjektet: prosjekt1, Prosjektgruppen
  - Dato: 21. november 2026

  ## Mål

  1 Familiene forteller det de vil fortelle én gang.

  ## Hvem må kunne hva
  $ cp -r ../prosjekt ../akutt
  $ cp -r ../prosjekt ../stanset
  $ cp -r ../prosjekt ../nei
# What does not work goes back; what was decided is evaluated again.
  $ bti step eb --show
  Sak EBZ9-9Y1B
  Nivå B, Planlegge, prøve ut og iverksette · Trinn 4 av 5: Tilbakemelding opp til
  ledelsen
  Prosjektgruppen

  Det familiene og de ansatte merker, må nå fram til dem som kan gjøre noe med
  det. Gjør det til en fast vei, ikke en rapport.

  - Ta tiltakene ett for ett, og hør familiene og de ansatte først.
  - Legg det fram for styringsgruppen slik det ble sagt, uten å pynte på det.
  - Si tilbake til dem som svarte, hva som ble bestemt.

  Verktøy:
    t1  Tilbakemelding fra familier og ansatte

  !! Urolig for et barn du møter? Vent ikke på prosjektet. Fare: ring 112.
     Barnevernvakt: 116 111.

  Dette spør trinnet om:
    - Møtereferat: Evalueringsmøte (må med)
    - Barnets mening (må med)
    - Evaluering (må med)
    - Drøfting: Styringsgruppen (må med)
    - Beslutning (må med)

  Dette mangler før saken kan gå videre:
    - Møtet er ikke skrevet ned: Evalueringsmøte.
      Skriv hvem som møtte, og det viktigste dere drøftet.
    - Barnets egen mening mangler.
      Skriv barnets egne ord, eller hvorfor de mangler og hvem som spør.
    - Ikke alle tiltak er evaluert.
      Skriv for hvert tiltak om det virket.
    - Saken er ikke drøftet her ennå: Styringsgruppen.
      Skriv hvem dere drøftet den med, og hva dere kom fram til.

  Veier videre:
    - Vi setter i gang for alle
      -> trinn 5: Planlegge vedlikehold og ta imot nyansatte
    - Vi retter på noe og prøver igjen
      -> trinn 3: Pilotere / trinn 2: Planlegge opplæring og kompetanse / trinn 1:
      Informere og involvere / nivå A, trinn 5: Skrive handlingsveilederen
    - Dette er ikke noe for oss
      -> saken avsluttes
    - Prosjektet får ny prosjektleder
      -> saken blir på dette trinnet
    - Ledelsen stanser prosjektet
      -> saken avsluttes

  Gå videre med: bti step EBZ9-9Y1B
  $ bti step eb --answers - <<'END'
  > minutes: {present: [enhetslederne, foreldreutvalget]}
  > voice: Vi merket det på barneskolen, ikke på ungdomsskolen.
  > evaluation: {measure: 1.1, effect: some-effect, text: Ungdomsskolene kom ikke i gang.}
  > consulted: {with: styringsgruppen, anonymous: yes, body: steering}
  > outcome: adjust
  > to: B/train
  > reason: Ungdomsskolene må få øve først.
  > meeting: {date: 2027-09-01}
  > END

  Lagret i sak EBZ9-9Y1B: møtereferat, barnets mening, evaluering, planlagt møte,
  drøfting, beslutning.
  Neste: Planlegge opplæring og kompetanse (nivå B, trinn 2 av 5)
  Neste dato: 12. januar 2027
  Gå videre med: bti step EBZ9-9Y1B
  $ bti step eb --answers - > /dev/null <<'END'
  > {measure: {text: Vikarer så ungdomsskolene kan øve, who: rektor, where: ungdomsskolene}, outcome: go-on}
  > END
  $ bti step eb --answers - > /dev/null <<'END'
  > outcome: go-on
  > END
# The project gets a new leader while it goes on, whatever the step.
  $ bti step eb --answers - <<'END'
  > {holder: {holder: prosjekt2, service: project}, outcome: new-leader}
  > END

  Lagret i sak EBZ9-9Y1B: prosjektleder, beslutning.
  Neste: Tilbakemelding opp til ledelsen (nivå B, trinn 4 av 5)
  Neste dato: 12. januar 2027
  Gå videre med: bti step EBZ9-9Y1B
  $ bti step eb --answers - > /dev/null <<'END'
  > minutes: {present: [enhetslederne, foreldreutvalget, ungdomsrådet]}
  > voice: Nå vet vi hvem vi skal gå til.
  > evaluation: [{measure: 1.1, effect: achieved}, {measure: 1.2, effect: achieved}]
  > consulted: {with: styringsgruppen, anonymous: yes, body: steering}
  > outcome: go-on
  > reason: Familiene merker det.
  > END
# It is in daily use, and a plan for its upkeep takes over.
  $ bti step eb --show
  Sak EBZ9-9Y1B
  Nivå B, Planlegge, prøve ut og iverksette · Trinn 5 av 5: Planlegge vedlikehold
  og ta imot nyansatte
  Prosjektgruppen

  Et prosjekt tar slutt, og da begynner det egentlig. Bestem hvem som eier BTI fra
  nå av.

  - Alle nye får vite om BTI den første måneden, og hvem de kan spørre.
  - Veilederen får en fast dag i året da den blir lest, rettet og kontrollert.
  - Telefoner, tjenester og lover endrer seg. Noen må ha det som oppgave.

  Verktøy:
    t1  Vedlikeholdsplan

  !! Urolig for et barn du møter? Vent ikke på prosjektet. Fare: ring 112.
     Barnevernvakt: 116 111.

  Dette spør trinnet om:
    - Den som eier BTI etter prosjektet (må med)
    - Barnets mening (må med)
    - Beslutning (må med)

  Dette mangler før saken kan gå videre:
    - Ingen har denne oppgaven ennå: Den som eier BTI etter prosjektet.
      Skriv hvem som tar den.
    - Barnets egen mening mangler.
      Skriv barnets egne ord, eller hvorfor de mangler og hvem som spør.

  Veier videre:
    - BTI er i drift, og vedlikeholdsplanen tar over
      -> prosjektloggen avsluttes, og vedlikeholdsplanen tar over
    - Flere enheter skal med – en runde til
      -> trinn 1: Informere og involvere
    - Vi er ikke klare til å slippe det – tilbake til evalueringen
      -> trinn 4: Tilbakemelding opp til ledelsen
    - Prosjektet får ny prosjektleder
      -> saken blir på dette trinnet
    - Ledelsen stanser prosjektet
      -> saken avsluttes

  Gå videre med: bti step EBZ9-9Y1B
  $ bti step eb --answers - <<'END'
  > role: {role: caretaker, who: fagleder for oppvekst, service: leadership}
  > voice: Spør oss hvert år.
  > outcome: in-daily-use
  > reason: Alle enheter bruker det.
  > successor: fagleder for oppvekst
  > END

  Lagret i sak EBZ9-9Y1B: rolle, barnets mening, beslutning.
  Prosjektloggen er avsluttet, og vedlikeholdsplanen har tatt over.
  Et møte er fortsatt planlagt. Avlys det med: bti add EBZ9-9Y1B cancelled
  Trengs saken igjen, åpner du den med: bti reopen EBZ9-9Y1B
  $ bti show eb
  Sak EBZ9-9Y1B
  Prosjektloggen er avsluttet, og vedlikeholdsplanen har tatt over.
  Tar over: fagleder for oppvekst
  Dato: 21. november 2026
  Begrunnelse: Alle enheter bruker det.
  Trengs saken igjen, åpner du den med: bti reopen EBZ9-9Y1B

  Hvem det gjelder: prosjektet i kommunen
  Prosjektleder: prosjekt2, Prosjektgruppen
  Familienes stemme: lederen i foreldreutvalget, Brukerråd og ungdomsråd
  BTI-kontakt i tjenestene: én i hver enhet
  Den som eier BTI etter prosjektet: fagleder for oppvekst, Kommuneledelsen
  Prosjektlogg: her

  Mål og tiltak:
    1  Familiene forteller det de vil fortelle én gang.
       1.1  Alle lærere øver på samtalen to og to (rektor, skolene) (avsluttet)
            Sist evaluert: ønsket effekt
       1.2  Vikarer så ungdomsskolene kan øve (rektor, ungdomsskolene) (avsluttet)
            Sist evaluert: ønsket effekt

  Avtalte møter:
    1  Møte i styringsgruppen, 12. januar 2027, rådhuset
    2  Evalueringsmøte, 1. juni 2027
    3  Evalueringsmøte, 1. september 2027

  Deltakere:
    - styrer, Barnehagene
    - rektor, Skolene
    - ledende helsesykepleier, Helsestasjon, jordmor og skolehelsetjeneste
    - leder, PPT
# Or the leaders call it off on the way.
  $ cd ../stanset
  $ bti step eb --answers - <<'END'
  > {note: Kommunen slår seg sammen med naboen., outcome: called-off}
  > END

  Lagret i sak EBZ9-9Y1B: notat, beslutning.
  Saken er avsluttet.
  Et møte er fortsatt planlagt. Avlys det med: bti add EBZ9-9Y1B cancelled
  Trengs saken igjen, åpner du den med: bti reopen EBZ9-9Y1B
# Or it is tried, and turns out not to be the thing.
  $ cd ../nei
  $ bti step eb --answers - <<'END'
  > minutes: {present: [enhetslederne]}
  > voice: {missing: Ingen familier har møtt det ennå., asks: prosjektlederen}
  > evaluation: {measure: 1.1, effect: not-carried-out}
  > consulted: {with: styringsgruppen, anonymous: yes, body: steering}
  > outcome: stop
  > reason: Kommunen har et annet system som gjør det samme.
  > END

  Lagret i sak EBZ9-9Y1B: møtereferat, barnets mening, evaluering, drøfting,
  beslutning.
  Saken er avsluttet.
  Et møte er fortsatt planlagt. Avlys det med: bti add EBZ9-9Y1B cancelled
  Trengs saken igjen, åpner du den med: bti reopen EBZ9-9Y1B
# Someone tells of a worry for a child: that does not wait, and what was told is not written here.
  $ cd ../akutt
  $ bti step eb --answers - <<'END'
  > acute: {}
  > END
  Er noen i fare nå, ringer du 112. Trengs det ambulanse, ringer du 113.

  Noen kan fortelle deg noe alvorlig mens prosjektet går: en forelder i et møte,
  en ungdom i et intervju, en ansatt på et kurs. Da er det barnet som haster, ikke
  prosjektet.

  - Tror du at et barn blir utsatt for vold, overgrep eller alvorlig omsorgssvikt,
    kontakter du barnevernet eller politiet i dag. Når barnevernet har stengt,
    ringer du 116 111.
  - Ved mistanke om vold eller overgrep: Ikke snakk med de foresatte først. Spør
    barnevernet eller politiet hva som er trygt.
  - Meldeplikten (barnevernsloven § 13-2) er din egen, og avvergeplikten
    (straffeloven § 196) gjelder alle.
  - Skriv det ned der tjenesten din dokumenterer, aldri i prosjektloggen.

  Er det en uro som ikke haster, følger du rutinene dere har i dag, eller
  veilederen hvis den er klar.

    - Politiet: 112 (nødnummer)
    - Barnevernvakt / Alarmtelefonen for barn og unge: 116 111 (gratis, hele
      døgnet)
    - Medisinsk nødtelefon: 113 (nødnummer)

  Lagret i sak EBZ9-9Y1B: akutt.
  Neste: Tilbakemelding opp til ledelsen (nivå B, trinn 4 av 5)
  Neste dato: 12. januar 2027
  Gå videre med: bti step EBZ9-9Y1B
# The steering group and the year.
  $ bti team agenda steering
  Styringsgruppen
  ===============

  Følger prosjektet, tar de store valgene, og rydder hindringer av veien.

  Hvem som sitter i teamet:  Ledere for oppvekst, helse og velferd · Familienes
                             stemme · Tillitsvalgt · Prosjektlederen, som legger
                             fram sakene
  Slik meldes en sak:        Prosjektlederen. Alle tjenestene kan be om at noe
                             blir tatt opp.

  Saksliste
  ---------

  1  Det familiene og ungdommene sier
  2  Hvor vi står i planen
  3  Det vi må bestemme i dag: Legg fram to veier, og si hvilken du helst vil gå.
  4  Det som står i veien: Hvem i rommet kan ta det bort, og når?
  5  Hvem som gjør hva til neste gang
  $ bti wheel 2027
  Årshjul 2027: Innføring av BTI

  Uten fast dato
    Disse setter dere dato for selv.
    Møte i styringsgruppen
      annenhver måned
      Styringsgruppen
    Møte med foreldre og ungdom
      2 ganger i året
      Brukerråd og ungdomsråd, med prosjektlederen
      Ta med hva som kom ut av forrige møte.
    Opplæring for nyansatte
      2 ganger i året
      BTI-kontaktene
    Se på nullpunktsanalysen igjen
      minst én gang i året
      Prosjektgruppen og lederne for tjenestene
      Hva er blitt annerledes siden vi begynte?
