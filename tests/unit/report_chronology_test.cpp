// The whole journal, as staff read it.
#include <catch2/catch.hpp>

#include "support/sample_state.hpp"

using namespace bti;

TEST_CASE("the journal of a whole case, bokmål", "[report]") {
  auto of = sample::whole_case();
  CHECK(to_text(chronology(of.in(Language::nb)), 80) ==
        R"~(Logg for sak K7F3-Q2MD
======================

Nivå 0, trinn 1: Sett ord på undringen
--------------------------------------

2. november 2026 kl. 08:40, kontaktlærer (larer1), Skole

- Saken åpnet
  Hvem tok det opp: ansatt

- Hvem saken gjelder
  Hvem det gjelder: barn
  Fødselsår: 2017

- Undring
  Hva det handler om:
    Trekker seg unna de andre i storefri. Sitter ved gjerdet og ser på.

    - Særlig de dagene det spilles fotball
    - Sier sjelden noe om det selv
  Siden: 5. oktober 2026

- Notat
  Trukket tilbake: Skrevet i feil sak
  Notat: Gjelder en annen sak.

- Tilbaketrekking
  Innførsel: Notat, 2. november 2026 kl. 08:40
  Begrunnelse: Skrevet i feil sak

- Beslutning
  Utfall: Jeg har satt ord på det
  Videre: Nivå 0, trinn 1: Sett ord på undringen → Nivå 0, trinn 2: Samtalen

Nivå 0, trinn 2: Samtalen
-------------------------

5. november 2026 kl. 14:30, kontaktlærer (larer1), Skole

- Drøfting
  Drøftet med: rektor
  Anonymt: ja
  Dato: 3. november 2026

- Samtale
  Til stede: mor, kontaktlærer (larer1)
  Snakket om og avtalt: Mor kjenner igjen det vi ser. Vi ble enige om å prøve
    noe på skolen og hjemme.

- Beslutning
  Utfall: Vi følger opp selv – nivå 1
  Videre: Nivå 0, trinn 2: Samtalen → Nivå 1, trinn 1: Skap felles forståelse

Nivå 1, trinn 1: Skap felles forståelse
---------------------------------------

5. november 2026 kl. 14:30, kontaktlærer (larer1), Skole

- Samtykke
  Samtykke: Samtykke til stafettlogg
  Gitt av: foresatt
  Form: skriftlig
  Dato: 5. november 2026
  Hvor skjemaet ligger: elevmappa

- Stafettlogg
  Hvor loggen føres: her

- Stafettholder
  Stafettholder: kontaktlærer (larer1)
  Tjeneste: Skole

- Barnets mening
  Barnets egne ord: Jeg vet ikke hva jeg skal si når de leker.

- Mål 1
  Mål: Eleven er med i lek i hvert storefri.
  Innen: 1. mars 2027

- Tiltak 1.1
  Mål: 1
  Hva som gjøres: En voksen setter i gang en lek ved klatrestativet hver dag.
  Hvem gjør det: kontaktlærer (larer1)
  Hvor: skolen
  Fra: 9. november 2026
  Til: 28. januar 2027

- Tiltak 1.2
  Mål: 1
  Hva som gjøres: En fra klassen blir med hjem hver onsdag.
  Hvem gjør det: mor
  Hvor: hjemme
  Fra: 9. november 2026

- Planlagt møte 1
  Type møte: Evalueringsmøte
  Dato: 14. desember 2026
  Klokkeslett: 14:00
  Sted: skolen

- Beslutning
  Utfall: Vi er enige om mål og tiltak
  Videre: Nivå 1, trinn 1: Skap felles forståelse → Nivå 1, trinn 2: Sett i
    gang tiltakene

Nivå 1, trinn 2: Sett i gang tiltakene
--------------------------------------

1. desember 2026 kl. 12:00, kontaktlærer (larer1), Skole

- Underveis
  Tiltak: 1.1
  Hvordan det går: Gjort hver dag siden 9. november.

- Beslutning
  Utfall: Klart for evalueringsmøtet
  Videre: Nivå 1, trinn 2: Sett i gang tiltakene → Nivå 1, trinn 3:
    Evalueringsmøte – drøft

Nivå 1, trinn 3: Evalueringsmøte – drøft
----------------------------------------

14. desember 2026 kl. 14:05, kontaktlærer (larer1), Skole

- Møtereferat
  Type møte: Evalueringsmøte
  Til stede: mor, kontaktlærer (larer1)

- Evaluering
  Tiltak: 1.1
  Virkning: noe effekt
  Vurdering: Er med når en voksen er der.

- Evaluering
  Tiltak: 1.2
  Virkning: ønsket effekt
  Vurdering: De to leker nå også på skolen.

- Beslutning
  Utfall: Vi har drøftet alle tiltakene
  Videre: Nivå 1, trinn 3: Evalueringsmøte – drøft → Nivå 1, trinn 4:
    Evalueringsmøte – bestem veien videre

Nivå 1, trinn 4: Evalueringsmøte – bestem veien videre
------------------------------------------------------

14. desember 2026 kl. 14:05, kontaktlærer (larer1), Skole

- Beslutning
  Utfall: Vi trenger hjelp fra andre tjenester – nivå 2
  Begrunnelse: Det går framover, men vi vil ha med helsesykepleier.
  Videre: Nivå 1, trinn 4: Evalueringsmøte – bestem veien videre → Nivå 2,
    trinn 1: Samarbeidsmøte

Nivå 2, trinn 1: Samarbeidsmøte
-------------------------------

7. januar 2027 kl. 09:00, kontaktlærer (larer1), Skole

- Deltaker
  Hvem: helsesykepleier (helse1)
  Tjeneste: Skolehelsetjenesten

- Møtereferat
  Type møte: Samarbeidsmøte
  Til stede: mor, kontaktlærer (larer1), helsesykepleier (helse1)

- Mål 2
  Mål: Eleven sier fra til en voksen når noe er vanskelig.

- Tiltak 2.1
  Mål: 2
  Hva som gjøres: Fast prat på helsesykepleiers kontor.
  Hvem gjør det: helsesykepleier (helse1)
  Hvor: skolen
  Fra: 11. januar 2027
  Til: 18. mars 2027

- Planlagt møte 2
  Type møte: Evalueringsmøte
  Dato: 28. januar 2027
  Klokkeslett: 14:00
  Sted: møterommet på skolen

- Beslutning
  Utfall: Planen er lagt
  Videre: Nivå 2, trinn 1: Samarbeidsmøte → Nivå 2, trinn 2: Sett i gang
    tiltakene

Nivå 2, trinn 2: Sett i gang tiltakene
--------------------------------------

26. januar 2027 kl. 10:15, helsesykepleier (helse1), Skolehelsetjenesten

- Barnets mening
  Barnets egne ord: Det er finere nå. Men jeg vil at noen spør meg, ikke at
    jeg må spørre.

- Beslutning
  Utfall: Klart for evalueringsmøtet
  Videre: Nivå 2, trinn 2: Sett i gang tiltakene → Nivå 2, trinn 3:
    Evalueringsmøte – drøft

Nivå 2, trinn 3: Evalueringsmøte – drøft
----------------------------------------

28. januar 2027 kl. 14:10, kontaktlærer (larer1), Skole

- Møtereferat
  Type møte: Evalueringsmøte
  Til stede: mor, far, kontaktlærer (larer1), helsesykepleier (helse1)
  Snakket om og avtalt: Alle ser at det går bedre når leken er satt i gang.
    Far vil også være med på onsdagene.

- Barnets mening
  Hvorfor det mangler: Eleven ville ikke være med på møtet.
  Hvem spør: helsesykepleier (helse1)

- Evaluering
  Tiltak: 1.1
  Virkning: ønsket effekt
  Vurdering: Er med nesten hver dag, også uten voksen.

- Evaluering
  Tiltak: 2.1
  Virkning: noe effekt
  Vurdering:
    Kommer hver uke.

    Sier mer enn før, men ikke til læreren ennå.

- Beslutning
  Utfall: Vi har drøftet alle tiltakene
  Videre: Nivå 2, trinn 3: Evalueringsmøte – drøft → Nivå 2, trinn 4:
    Evalueringsmøte – bestem veien videre

Nivå 2, trinn 4: Evalueringsmøte – bestem veien videre
------------------------------------------------------

28. januar 2027 kl. 14:10, kontaktlærer (larer1), Skole

- Tiltak 2.2
  Mål: 2
  Hva som gjøres: Læreren spør hver morgen hvem eleven vil være med i
    storefri.
  Hvem gjør det: kontaktlærer (larer1)
  Hvor: skolen
  Fra: 1. februar 2027
  Til: 18. mars 2027

- Planlagt møte 3
  Type møte: Evalueringsmøte
  Dato: 18. mars 2027
  Klokkeslett: 14:00
  Sted: møterommet på skolen

- Beslutning
  Utfall: Vi fortsetter sammen
  Begrunnelse: Leken går av seg selv nå. Å si fra er fortsatt vanskelig, så
    det jobber vi mer med.
  Videre: Nivå 2, trinn 4: Evalueringsmøte – bestem veien videre → Nivå 2,
    trinn 2: Sett i gang tiltakene
)~");
}

TEST_CASE("the journal, nynorsk", "[report]") {
  auto of = sample::first_talk();
  CHECK(to_text(chronology(of.in(Language::nn)), 60) ==
        R"~(Logg for sak K7F3-Q2MD
======================

Nivå 0, steg 1: Sett ord på undringen
-------------------------------------

2. november 2026 kl. 08:40, kontaktlærer (larer1), Skole

- Saka opna
  Kven tok det opp: tilsett

- Kven saka gjeld
  Kven det gjeld: barn
  Fødselsår: 2017

- Uro
  Kva det handlar om:
    Trekker seg unna de andre i storefri. Sitter ved gjerdet
    og ser på.

    - Særlig de dagene det spilles fotball
    - Sier sjelden noe om det selv
  Sidan: 5. oktober 2026

- Notat
  Trekt tilbake: Skrevet i feil sak
  Notat: Gjelder en annen sak.

- Tilbaketrekking
  Innføring: Notat, 2. november 2026 kl. 08:40
  Grunngjeving: Skrevet i feil sak

- Avgjerd
  Utfall: Jeg har satt ord på det
  Vidare: Nivå 0, steg 1: Sett ord på undringen → Nivå 0,
    steg 2: Samtalen

Nivå 0, steg 2: Samtalen
------------------------

5. november 2026 kl. 14:30, kontaktlærer (larer1), Skole

- Drøfting
  Drøfta med: rektor
  Anonymt: ja
  Dato: 3. november 2026

- Samtale
  Til stades: mor, kontaktlærer (larer1)
  Snakka om og avtalt: Mor kjenner igjen det vi ser. Vi
    ble enige om å prøve noe på skolen og hjemme.

- Avgjerd
  Utfall: Vi følger opp selv – nivå 1
  Vidare: Nivå 0, steg 2: Samtalen → Nivå 1, steg 1: Skap
    felles forståelse
)~");
}

TEST_CASE("the journal as Markdown", "[report]") {
  auto of = sample::first_talk();
  CHECK(to_markdown(chronology(of.in(Language::nb))) ==
        R"~(# Logg for sak K7F3-Q2MD

## Nivå 0, trinn 1: Sett ord på undringen

2\. november 2026 kl. 08:40, kontaktlærer (larer1), Skole

- Saken åpnet
  - Hvem tok det opp: ansatt
- Hvem saken gjelder
  - Hvem det gjelder: barn
  - Fødselsår: 2017
- Undring
  - Hva det handler om: Trekker seg unna de andre i storefri. Sitter ved gjerdet og ser på.

    \- Særlig de dagene det spilles fotball\
    \- Sier sjelden noe om det selv
  - Siden: 5. oktober 2026
- ~~Notat~~
  - Trukket tilbake: Skrevet i feil sak
  - Notat: Gjelder en annen sak.
- Tilbaketrekking
  - Innførsel: Notat, 2. november 2026 kl. 08:40
  - Begrunnelse: Skrevet i feil sak
- Beslutning
  - Utfall: Jeg har satt ord på det
  - Videre: Nivå 0, trinn 1: Sett ord på undringen → Nivå 0, trinn 2: Samtalen

## Nivå 0, trinn 2: Samtalen

5\. november 2026 kl. 14:30, kontaktlærer (larer1), Skole

- Drøfting
  - Drøftet med: rektor
  - Anonymt: ja
  - Dato: 3. november 2026
- Samtale
  - Til stede: mor, kontaktlærer (larer1)
  - Snakket om og avtalt: Mor kjenner igjen det vi ser. Vi ble enige om å prøve noe på skolen og hjemme.
- Beslutning
  - Utfall: Vi følger opp selv – nivå 1
  - Videre: Nivå 0, trinn 2: Samtalen → Nivå 1, trinn 1: Skap felles forståelse
)~");
}

TEST_CASE("the journal of a case without entries", "[report]") {
  sample::Sample of;
  CHECK(to_text(chronology(of.in(Language::nn)), 80) ==
        "Logg for sak K7F3-Q2MD\n======================\n\nDet er ikkje skrive noko i saka enno.\n");
}
