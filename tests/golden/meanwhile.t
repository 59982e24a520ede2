# Answers that come too late, and settings that went wrong.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ sed -i 's/^people: {}$/people: {larer1: {service: school, role: kontaktlærer}}/' bti.yaml
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, subject: {kind: child, born: 2016}, concern: Sitter alene., outcome: go-on}
  > END
  $ for answers in '{consulted: {with: rektor, anonymous: yes}, outcome: go-on}' '{contacted: mor, outcome: go-on}' '{conversation: {present: mor, text: Vi ser det samme.}, outcome: level-1}' '{log: here, consent: {given-by: guardian, form: written}, holder: {holder: larer1, service: school}, outcome: go-on}' '{conversation: {present: mor, text: Vi prøver noe.}, voice: Vil leke., outcome: go-on}'; do echo "$answers" | bti step q5 --answers - > /dev/null; done
  bti: feil: Saken har for få mål; her trengs minst 1.
    Skriv hva dere vil oppnå, i presens.
  bti: feil: Saken har for få tiltak i gang; her trengs minst 1.
    Skriv hva dere gjør, hvem som gjør det, hvor og når.
  bti: feil: Neste møte er ikke avtalt: Evalueringsmøte.
    Avtal dato og sted før dere skilles.
  [3]
# Answers that say for which step they are meant are taken at no other.
  $ bti step q5 --answers - --dry-run <<'END'
  > {step: 1/open-log, log: here}
  > END
  bti: feil: -:1:8: Svarene er skrevet for et annet trinn. Saken står på 1/shared-understanding.
    {step: ·/····-···, log: ····}
           ^
    Se hva trinnet spør om nå, med bti step SAK --show.
  [5]
  $ bti step q5 --answers - <<'END'
  > {step: 1/talk, note: Til den som overtar., outcome: fly}
  > END
  bti: feil: -:1:8: Svarene er skrevet for et annet trinn. Saken står på 1/shared-understanding.
    {step: ·/····, note: ··· ··· ··· ·······., outcome: ···}
           ^
    Se hva trinnet spør om nå, med bti step SAK --show.
  [5]
# Whoever works for a service that the guide does not have is told where that stands.
  $ sed -i 's/service: school/service: skole/' bti.yaml
  $ bti step q5 --show
  bti: feil: bti.yaml:5:28: Veilederen har ingen slik tjeneste.
    people: {larer1: {service: skole, role: kontaktlærer}}
                               ^
    Velg mellom: kindergarten, school, health-centre, school-health, gp, dental, culture-school, ppt, child-welfare-service, mental-health, nav, bup, habilitation, other, youth-club, immigrant-service, young-adult-services, adult-services.
  [4]
  $ bti check
  bti: feil: bti.yaml:5:28: Veilederen har ingen slik tjeneste.
    people: {larer1: {service: skole, role: kontaktlærer}}
                               ^
    Velg mellom: kindergarten, school, health-centre, school-health, gp, dental, culture-school, ppt, child-welfare-service, mental-health, nav, bup, habilitation, other, youth-club, immigrant-service, young-adult-services, adult-services.
  Veiledere: 1. Saker: 1. Feil og mangler: 1.
  [4]
