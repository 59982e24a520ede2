// The whole summary for those who met, as they read it.
#include <catch2/catch.hpp>

#include "support/sample_state.hpp"

using namespace bti;

TEST_CASE("the summary of a meeting, bokmål", "[report]") {
  auto of = sample::whole_case();
  CHECK(to_text(meeting_report(of.in(Language::nb)), 80) ==
        R"~(Evalueringsmøte 28. januar 2027, sak K7F3-Q2MD
==============================================

Gjelder:        barn
Til stede:      mor, far, kontaktlærer, helsesykepleier
Stafettholder:  kontaktlærer, Skole
Nivå:           2, Tverrfaglig samarbeid – enkelt
Trinn:          2 av 4, Sett i gang tiltakene

Det vi snakket om
-----------------

Alle ser at det går bedre når leken er satt i gang. Far vil også være med på
onsdagene.

Med egne ord
------------

Ikke hørt denne gangen.

Hvorfor det mangler:  Eleven ville ikke være med på møtet.
Hvem spør:            helsesykepleier

Sagt tidligere:

«Det er finere nå. Men jeg vil at noen spør meg, ikke at jeg må spørre.» (26.
januar 2027)

Mål og tiltak
-------------

1  Eleven er med i lek i hvert storefri.
   Innen: 1. mars 2027
   Tiltak: ingen i gang nå

2  Eleven sier fra til en voksen når noe er vanskelig.

   2.1  Fast prat på helsesykepleiers kontor.
        Hvem gjør det: helsesykepleier
        Hvor: skolen
        Når: fra 11. januar 2027 til 18. mars 2027
        Evaluering:
          noe effekt.

          Kommer hver uke.

          Sier mer enn før, men ikke til læreren ennå.

   2.2  Læreren spør hver morgen hvem eleven vil være med i storefri.
        Hvem gjør det: kontaktlærer
        Hvor: skolen
        Når: fra 1. februar 2027 til 18. mars 2027

Avsluttede tiltak
-----------------

1.1  En voksen setter i gang en lek ved klatrestativet hver dag.
     Hvem gjør det: kontaktlærer
     Hvor: skolen
     Når: fra 9. november 2026 til 28. januar 2027
     Evaluering: ønsket effekt. Er med nesten hver dag, også uten voksen.

1.2  En fra klassen blir med hjem hver onsdag.
     Evaluering 14. desember 2026: ønsket effekt. De to leker nå også på
       skolen.

Beslutning
----------

Utfall:       Vi fortsetter sammen
Begrunnelse:  Leken går av seg selv nå. Å si fra er fortsatt vanskelig, så det
              jobber vi mer med.
Videre:       Nivå 2, trinn 2: Sett i gang tiltakene

Neste møte
----------

Evalueringsmøte 18. mars 2027 kl. 14:00, møterommet på skolen

Veien gjennom nivåene
---------------------

Nivå 0 (2. nov. 2026) → Nivå 1 (5. nov.) → Nivå 2 (14. des.)
)~");
}

TEST_CASE("the summary of a meeting, nynorsk", "[report]") {
  auto of = sample::whole_case();
  CHECK(to_text(meeting_report(of.in(Language::nn)), 60) ==
        R"~(Evalueringsmøte 28. januar 2027, sak K7F3-Q2MD
==============================================

Gjeld:          barn
Til stades:     mor, far, kontaktlærer, helsesykepleier
Stafetthaldar:  kontaktlærer, Skole
Nivå:           2, Tverrfaglig samarbeid – enkelt
Steg:           2 av 4, Sett i gang tiltakene

Det vi snakka om
----------------

Alle ser at det går bedre når leken er satt i gang. Far vil
også være med på onsdagene.

Med eigne ord
-------------

Ikkje høyrt denne gongen.

Kvifor det manglar:  Eleven ville ikke være med på møtet.
Kven spør:           helsesykepleier

Sagt tidlegare:

«Det er finere nå. Men jeg vil at noen spør meg, ikke at jeg
må spørre.» (26. januar 2027)

Mål og tiltak
-------------

1  Eleven er med i lek i hvert storefri.
   Innan: 1. mars 2027
   Tiltak: ingen i gang no

2  Eleven sier fra til en voksen når noe er vanskelig.

   2.1  Fast prat på helsesykepleiers kontor.
        Kven gjer det: helsesykepleier
        Kvar: skolen
        Når: frå 11. januar 2027 til 18. mars 2027
        Evaluering:
          noko effekt.

          Kommer hver uke.

          Sier mer enn før, men ikke til læreren ennå.

   2.2  Læreren spør hver morgen hvem eleven vil være med i
        storefri.
        Kven gjer det: kontaktlærer
        Kvar: skolen
        Når: frå 1. februar 2027 til 18. mars 2027

Avslutta tiltak
---------------

1.1  En voksen setter i gang en lek ved klatrestativet hver
     dag.
     Kven gjer det: kontaktlærer
     Kvar: skolen
     Når: frå 9. november 2026 til 28. januar 2027
     Evaluering: ønskt effekt. Er med nesten hver dag,
       også uten voksen.

1.2  En fra klassen blir med hjem hver onsdag.
     Evaluering 14. desember 2026: ønskt effekt. De to
       leker nå også på skolen.

Avgjerd
-------

Utfall:        Vi fortsetter sammen
Grunngjeving:  Leken går av seg selv nå. Å si fra er
               fortsatt vanskelig, så det jobber vi mer med.
Vidare:        Nivå 2, steg 2: Sett i gang tiltakene

Neste møte
----------

Evalueringsmøte 18. mars 2027 kl. 14:00, møterommet på
skolen

Vegen gjennom nivåa
-------------------

Nivå 0 (2. nov. 2026) → Nivå 1 (5. nov.) → Nivå 2 (14. des.)
)~");
}

TEST_CASE("the summary of a meeting, English", "[report]") {
  auto of = sample::whole_case();
  CHECK(to_text(meeting_report(of.in(Language::en)), 80) ==
        R"~(Evalueringsmøte 28 January 2027, case K7F3-Q2MD
===============================================

About:    barn
Present:  mor, far, kontaktlærer, helsesykepleier
Holder:   kontaktlærer, Skole
Level:    2, Tverrfaglig samarbeid – enkelt
Step:     2 of 4, Sett i gang tiltakene

What we talked about
--------------------

Alle ser at det går bedre når leken er satt i gang. Far vil også være med på
onsdagene.

In their own words
------------------

Not heard this time.

Why it is missing:  Eleven ville ikke være med på møtet.
Who will ask:       helsesykepleier

Said earlier:

“Det er finere nå. Men jeg vil at noen spør meg, ikke at jeg må spørre.” (26
January 2027)

Goals and measures
------------------

1  Eleven er med i lek i hvert storefri.
   By: 1 March 2027
   Measures: none in progress now

2  Eleven sier fra til en voksen når noe er vanskelig.

   2.1  Fast prat på helsesykepleiers kontor.
        Who does it: helsesykepleier
        Where: skolen
        When: from 11 January 2027 until 18 March 2027
        Evaluation:
          some effect.

          Kommer hver uke.

          Sier mer enn før, men ikke til læreren ennå.

   2.2  Læreren spør hver morgen hvem eleven vil være med i storefri.
        Who does it: kontaktlærer
        Where: skolen
        When: from 1 February 2027 until 18 March 2027

Measures that have ended
------------------------

1.1  En voksen setter i gang en lek ved klatrestativet hver dag.
     Who does it: kontaktlærer
     Where: skolen
     When: from 9 November 2026 until 28 January 2027
     Evaluation: desired effect. Er med nesten hver dag, også uten voksen.

1.2  En fra klassen blir med hjem hver onsdag.
     Evaluation 14 December 2026: desired effect. De to leker nå også på
       skolen.

Decision
--------

Outcome:  Vi fortsetter sammen
Reason:   Leken går av seg selv nå. Å si fra er fortsatt vanskelig, så det
          jobber vi mer med.
Onward:   Level 2, step 2: Sett i gang tiltakene

Next meeting
------------

Evalueringsmøte 18 March 2027 at 14:00, møterommet på skolen

The way through the levels
--------------------------

Level 0 (2 Nov 2026) → Level 1 (5 Nov) → Level 2 (14 Dec)
)~");
}

TEST_CASE("the summary of a meeting as Markdown", "[report]") {
  auto of = sample::whole_case();
  CHECK(to_markdown(meeting_report(of.in(Language::nb))) ==
        R"~(# Evalueringsmøte 28. januar 2027, sak K7F3-Q2MD

- **Gjelder:** barn
- **Til stede:** mor, far, kontaktlærer, helsesykepleier
- **Stafettholder:** kontaktlærer, Skole
- **Nivå:** 2, Tverrfaglig samarbeid – enkelt
- **Trinn:** 2 av 4, Sett i gang tiltakene

## Det vi snakket om

Alle ser at det går bedre når leken er satt i gang. Far vil også være med på onsdagene.

## Med egne ord

Ikke hørt denne gangen.

- **Hvorfor det mangler:** Eleven ville ikke være med på møtet.
- **Hvem spør:** helsesykepleier

Sagt tidligere:

«Det er finere nå. Men jeg vil at noen spør meg, ikke at jeg må spørre.» (26. januar 2027)

## Mål og tiltak

- **1** Eleven er med i lek i hvert storefri.
  - Innen: 1. mars 2027
  - Tiltak: ingen i gang nå
- **2** Eleven sier fra til en voksen når noe er vanskelig.
  - **2.1** Fast prat på helsesykepleiers kontor.
    - Hvem gjør det: helsesykepleier
    - Hvor: skolen
    - Når: fra 11. januar 2027 til 18. mars 2027
    - Evaluering: noe effekt.

      Kommer hver uke.

      Sier mer enn før, men ikke til læreren ennå.
  - **2.2** Læreren spør hver morgen hvem eleven vil være med i storefri.
    - Hvem gjør det: kontaktlærer
    - Hvor: skolen
    - Når: fra 1. februar 2027 til 18. mars 2027

## Avsluttede tiltak

- **1.1** En voksen setter i gang en lek ved klatrestativet hver dag.
  - Hvem gjør det: kontaktlærer
  - Hvor: skolen
  - Når: fra 9. november 2026 til 28. januar 2027
  - Evaluering: ønsket effekt. Er med nesten hver dag, også uten voksen.
- **1.2** En fra klassen blir med hjem hver onsdag.
  - Evaluering 14. desember 2026: ønsket effekt. De to leker nå også på skolen.

## Beslutning

- **Utfall:** Vi fortsetter sammen
- **Begrunnelse:** Leken går av seg selv nå. Å si fra er fortsatt vanskelig, så det jobber vi mer med.
- **Videre:** Nivå 2, trinn 2: Sett i gang tiltakene

## Neste møte

Evalueringsmøte 18. mars 2027 kl. 14:00, møterommet på skolen

## Veien gjennom nivåene

Nivå 0 (2. nov. 2026) → Nivå 1 (5. nov.) → Nivå 2 (14. des.)
)~");
}

TEST_CASE("no meeting and no talk yet, bokmål", "[report]") {
  auto of = sample::new_case();
  CHECK(to_text(meeting_report(of.in(Language::nb)), 80) ==
        R"~(Oppsummering, sak K7F3-Q2MD
===========================

Gjelder:        barn
Stafettholder:  ikke valgt ennå
Nivå:           0, Tidlig innsats – avklar undringen
Trinn:          1 av 2, Sett ord på undringen

Det er ikke ført noe møte i saken ennå.

Med egne ord
------------

Ikke ført ennå.

Mål og tiltak
-------------

Ingen mål er ført ennå.

Neste møte
----------

Det er ikke avtalt noe nytt møte ennå.
)~");
}

TEST_CASE("no meeting and no talk yet, nynorsk, as Markdown", "[report]") {
  auto of = sample::new_case();
  CHECK(to_markdown(meeting_report(of.in(Language::nn))) ==
        R"~(# Oppsummering, sak K7F3-Q2MD

- **Gjeld:** barn
- **Stafetthaldar:** ikkje vald enno
- **Nivå:** 0, Tidlig innsats – avklar undringen
- **Steg:** 1 av 2, Sett ord på undringen

Det er ikkje ført noko møte i saka enno.

## Med eigne ord

Ikkje ført enno.

## Mål og tiltak

Ingen mål er førte enno.

## Neste møte

Det er ikkje avtalt noko nytt møte enno.
)~");
}

TEST_CASE("no meeting yet, but a talk", "[report]") {
  auto of = sample::first_talk();
  CHECK(to_text(meeting_report(of.in(Language::nb)), 80) ==
        R"~(Samtale 5. november 2026, sak K7F3-Q2MD
=======================================

Gjelder:        barn
Til stede:      mor, kontaktlærer
Stafettholder:  ikke valgt ennå
Nivå:           1, Tidlig innsats i egen tjeneste
Trinn:          1 av 4, Skap felles forståelse

Det er ikke ført noe møte i saken ennå. Her er det som står etter samtalen 5.
november 2026.

Det vi snakket om
-----------------

Mor kjenner igjen det vi ser. Vi ble enige om å prøve noe på skolen og hjemme.

Med egne ord
------------

Ikke ført ennå.

Mål og tiltak
-------------

Ingen mål er ført ennå.

Neste møte
----------

Det er ikke avtalt noe nytt møte ennå.

Veien gjennom nivåene
---------------------

Nivå 0 (2. nov. 2026) → Nivå 1 (5. nov.)
)~");
}
