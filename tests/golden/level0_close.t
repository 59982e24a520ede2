# A teacher wonders about a pupil, shares it, talks with the family, and finds no ground for more.
# Everything is by answers files, as a script would give them; the child's text never stands on a command line.
  $ bti init sett --guide oppdal
  Saksmappen sett er klar. Nye saker følger Sett-handlingsveilederen, versjon
  2026.1.
  Neste: skriv hvem som jobber hos dere, i sett/bti.yaml. Så: cd sett og bti new
  $ cd sett
  $ sed -i 's/^people: {}$/people: {larer1: {service: school, role: kontaktlærer}}/' bti.yaml
@ 2026-11-21T10:15:00+01:00
  $ bti new --answers - <<'END'
  > acute: no
  > raised-by: staff
  > subject: {kind: child, born: 2017}
  > concern: Eleven går alene langs gjerdet i storefri, og sier at ingen vil leke.
  > END
  Saksnummer: Q5ZM-MZ0P

  Lagret i sak Q5ZM-MZ0P: saken åpnet, hvem saken gjelder, undring.
  Neste: Sett ord på undringen (nivå 0, trinn 1 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
# The step has what it asks, and can be left.
  $ bti step q5 --show
  Sak Q5ZM-MZ0P
  Nivå 0, Tidlig innsats – avklar undringen · Trinn 1 av 5: Sett ord på undringen
  Skole

  Prøv å sette ord på uroen før du gjør noe mer. Det er ikke alltid lett. Tegnene
  kan være små og uklare, og de kan bety så mye. Det er lov å være usikker.
  Verktøyet hjelper deg på vei.

  Skriv ned hva som satte deg i gang. Kanskje har du det fra noen andre, som håper
  at du gjør noe med det. Da bruker du trinnene på samme måte.

  Har et barn fortalt deg noe alvorlig? Husk at det var deg barnet valgte.

  * Kan det henge sammen med skolemiljøet, det fysiske eller det psykiske? Da må
    skolen undersøke det så fort som mulig (opplæringslova kapittel 12;
    aktivitetsplikten står i § 12-4). Gå videre i trinnene samtidig.

  Verktøy:
    t1  Sett ord på undringen
    t2  Aktivitetsplikten i barnehage og skole

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Hvem saken gjelder (på plass)
    - Undring (på plass)

  Veier videre:
    - Jeg har satt ord på det
      -> trinn 2: Del med nærmeste leder

  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - <<'END'
  > outcome: go-on
  > END

  Lagret i sak Q5ZM-MZ0P: beslutning.
  Neste: Del med nærmeste leder (nivå 0, trinn 2 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
# It will not be left before the leader has been asked.
  $ bti step q5 --answers - <<'END'
  > outcome: go-on
  > END
  bti: feil: Det står ikke hvem du har drøftet dette med.
    Skriv hvem du drøftet det med, og om det var anonymt.
  [3]
@ 2026-11-23T14:00:00+01:00
  $ bti step q5 --answers - <<'END'
  > consulted: {with: rektor, anonymous: no, text: Kontaktlæreren ringer hjem.}
  > outcome: go-on
  > END

  Lagret i sak Q5ZM-MZ0P: drøfting, beslutning.
  Neste: Del med barnet eller familien (nivå 0, trinn 3 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - <<'END'
  > contacted: {whom: mor, interpreter: yes, text: Kommer til samtale med tolk torsdag.}
  > outcome: go-on
  > END

  Lagret i sak Q5ZM-MZ0P: kontakt med familien, beslutning.
  Neste: Samtalen (nivå 0, trinn 4 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
@ 2026-11-26T15:00:00+01:00
  $ bti step q5 --answers - <<'END'
  > conversation: {present: [mor, kontaktlærer, tolk], text: Bestevennen har flyttet. Mor ordner en felles ettermiddag.}
  > voice: Jeg savner vennen min.
  > outcome: not-needed
  > END

  Lagret i sak Q5ZM-MZ0P: samtale, barnets mening, beslutning.
  Neste: Avslutt saken (nivå 0, trinn 5 av 5)
  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --show
  Sak Q5ZM-MZ0P
  Nivå 0, Tidlig innsats – avklar undringen · Trinn 5 av 5: Avslutt saken
  Skole

  Er det ikke grunn til å gjøre mer nå, avslutter dere her.

  - Takk dem dere har snakket med.
  - Si at døra står åpen. Trenger de hjelp senere, er de alltid velkomne, store
    som små.
  - Dokumenter avslutningen i ditt eget fagprogram eller arkiv.

  !! Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt /
     Alarmtelefonen: 116 111.

  Dette spør trinnet om:
    - Notat (om du vil)

  Veier videre:
    - Saken er avsluttet og dokumentert
      -> saken avsluttes

  Gå videre med: bti step Q5ZM-MZ0P
  $ bti step q5 --answers - <<'END'
  > note: Takket mor. Hun vet at hun kan ta kontakt igjen.
  > outcome: close
  > END

  Lagret i sak Q5ZM-MZ0P: notat, beslutning.
  Saken er avsluttet.
  Takk for at du fulgte opp! Si til dem det gjelder at de alltid kan komme
  tilbake.
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0P
# Closed: it is no longer among the open ones, and cannot be moved, but its story can be read.
  $ bti list
  Ingen saker å vise. «bti new» åpner en, og «bti list --status all» viser også
  avsluttede.
  $ bti list --status closed
  SAK        NIVÅ  TRINN          STAFETTHOLDER  NESTE
  Q5ZM-MZ0P  0     Avslutt saken                 avsluttet

  Se en sak med bti show SAK, gå videre i den med bti step SAK.
  $ bti step q5 --answers - <<'END'
  > outcome: go-on
  > END
  bti: feil: Saken er avsluttet.
    Et notat kan fortsatt skrives. Åpne saken igjen med bti reopen, eller en ny med bti new.
  [3]
  $ bti show q5
  Sak Q5ZM-MZ0P
  Saken er avsluttet.
  Dato: 26. november 2026
  Trengs saken igjen, åpner du den med: bti reopen Q5ZM-MZ0P

  Hvem det gjelder: barn, født 2017
  Stafettholder: ingen ennå
  Stafettlogg: ikke åpnet
  $ bti log q5
  Logg for sak Q5ZM-MZ0P
  ======================

  Nivå 0, trinn 1: Sett ord på undringen
  --------------------------------------

  21. november 2026 kl. 10:15, kontaktlærer (larer1), Skole

  - Saken åpnet
    Hvem tok det opp: ansatt

  - Hvem saken gjelder
    Hvem det gjelder: barn
    Fødselsår: 2017

  - Undring
    Hva det handler om: Eleven går alene langs gjerdet i storefri, og sier at
      ingen vil leke.

  - Beslutning
    Utfall: Jeg har satt ord på det
    Videre: Nivå 0, trinn 1: Sett ord på undringen → Nivå 0, trinn 2: Del med
      nærmeste leder

  Nivå 0, trinn 2: Del med nærmeste leder
  ---------------------------------------

  23. november 2026 kl. 14:00, kontaktlærer (larer1), Skole

  - Drøfting
    Drøftet med: rektor
    Anonymt: nei
    Hva som kom fram: Kontaktlæreren ringer hjem.

  - Beslutning
    Utfall: Saken skal videre
    Videre: Nivå 0, trinn 2: Del med nærmeste leder → Nivå 0, trinn 3: Del med
      barnet eller familien

  Nivå 0, trinn 3: Del med barnet eller familien
  ----------------------------------------------

  23. november 2026 kl. 14:00, kontaktlærer (larer1), Skole

  - Kontakt med familien
    Hvem ble kontaktet: mor
    Behov for tolk: ja
    Hva som ble sagt: Kommer til samtale med tolk torsdag.

  - Beslutning
    Utfall: Samtalen er avtalt
    Videre: Nivå 0, trinn 3: Del med barnet eller familien → Nivå 0, trinn 4:
      Samtalen

  Nivå 0, trinn 4: Samtalen
  -------------------------

  26. november 2026 kl. 15:00, kontaktlærer (larer1), Skole

  - Samtale
    Til stede: mor, kontaktlærer, tolk
    Snakket om og avtalt: Bestevennen har flyttet. Mor ordner en felles
      ettermiddag.

  - Barnets mening
    Barnets egne ord: Jeg savner vennen min.

  - Beslutning
    Utfall: Det er ikke grunn til å følge opp
    Videre: Nivå 0, trinn 4: Samtalen → Nivå 0, trinn 5: Avslutt saken

  Nivå 0, trinn 5: Avslutt saken
  ------------------------------

  26. november 2026 kl. 15:00, kontaktlærer (larer1), Skole

  - Notat
    Notat: Takket mor. Hun vet at hun kan ta kontakt igjen.

  - Beslutning
    Utfall: Saken er avsluttet og dokumentert
    Videre: Nivå 0, trinn 5: Avslutt saken → Saken er avsluttet
