# A level without steps that something points to is told, and a base whose id is not what was asked for.
  $ mkdir var
  $ cat > var/guide.yaml <<'END'
  > bti: guide/1
  > id: var
  > version: "1"
  > title: Vår veileder
  > extends: bti-base@1
  > levels:
  > - {id: "4", title: Nivå fire, steps: []}
  > - id: "0"
  >   steps: [{id: talk, outcomes: [{id: up, title: Opp, to: "4"}]}]
  > END
  $ sed 's,^id: bti-base,id: ../../ut,' $TESTS/../guides/bti-base/guide.yaml > var/bti-base@1.yaml
  $ bti guide check var
  bti: feil: var/guide.yaml:5:10: Fant ikke veilederen «bti-base@1», som denne bygger på.
    extends: bti-base@1
             ^
    Legg den som bti-base/guide.yaml ved siden av denne mappen, eller som bti-base@1.yaml i den.
  bti: feil: var/guide.yaml:7:3: Nivået har ingen trinn.
    - {id: "4", title: Nivå fire, steps: []}
      ^
    Legg til minst ett trinn under «steps:».
  bti: feil: var/guide.yaml:9:58: Veilederen har ikke noe nivå eller trinn «4».
      steps: [{id: talk, outcomes: [{id: up, title: Opp, to: "4"}]}]
                                                             ^
    Mente du «4»?
  Veiledere: 1. Saker: 0. Feil og mangler: 3.
  [4]
  $ cp $TESTS/../guides/bti-base/guide.yaml var/bti-base@1.yaml
  $ bti guide check var
  bti: feil: var/guide.yaml:7:3: Nivået har ingen trinn.
    - {id: "4", title: Nivå fire, steps: []}
      ^
    Legg til minst ett trinn under «steps:».
  bti: feil: var/guide.yaml:9:58: Veilederen har ikke noe nivå eller trinn «4».
      steps: [{id: talk, outcomes: [{id: up, title: Opp, to: "4"}]}]
                                                             ^
    Mente du «4»?
  Veiledere: 1. Saker: 0. Feil og mangler: 2.
  [4]
# What was typed with characters that no file holds as they are goes whole into the caseload's copy.
  $ cat > var/guide.yaml <<'END'
  > bti: guide/1
  > id: var
  > version: "1"
  > title: Vår veileder
  > extends: bti-base@1
  > about: "Første linje.\u2028Andre linje."
  > words:
  >   log: {one: logg, the:
  >     loggen}
  > END
  $ cp -r $TESTS/../guides/bti-base/tools var/tools
  $ bti guide check var
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init sett --guide var > /dev/null
  $ bti -C sett check
  Alt i orden. Veiledere: 1. Saker: 0.
  $ grep '^about' sett/guides/var@1.yaml
  about: "Første linje.\LAndre linje."
# A no given in the same breath closes the way that a yes had opened.
  $ cat > gate.yaml <<'END'
  > bti: guide/1
  > id: gate
  > version: "1"
  > title: Port
  > language: nb
  > services: {school: {name: Skole}, gp: {name: Fastlege}}
  > subjects: {child: {name: barn}}
  > contacts: {police: {name: Politiet, phone: "112"}}
  > acute: {line: Ring 112., text: Ring 112., contacts: [police]}
  > consents: {share: {title: Samtykke til å dele, signed-by: [{who: self, from-age: 16}, {who: guardian}]}}
  > teams: {tot: {title: Teamet, consent: share}}
  > levels:
  > - id: "0"
  >   title: Start
  >   steps:
  >   - id: ask
  >     title: Spør
  >     text: Spør familien.
  >     asks: [{consulted: optional}]
  >     outcomes:
  >     - {id: asked, title: Vi har spurt, to: next, asks: [{consent: share}]}
  >     - {id: stop, title: Stopp, to: close, free: yes}
  >   - id: go
  >     title: Gå
  >     text: Videre.
  >     asks: [{consulted: optional}]
  >     outcomes:
  >     - {id: share, title: Del, to: "1", when: [{consent: share}], free: yes}
  >     - {id: team, title: Til teamet, to: T, free: yes}
  >     - {id: stop, title: Stopp, to: close, free: yes}
  > - {id: "1", title: Videre, steps: [{id: x, title: X, text: X, outcomes: [{id: team, title: Til teamet, to: T}, {id: back, title: Tilbake, to: back, free: yes}, {id: end, title: Slutt, to: close}]}]}
  > - {id: T, title: Team, steps: [{id: t, title: Team, text: Råd., outcomes: [{id: back, title: Tilbake, to: [back, close], free: yes}]}]}
  > END
  $ bti guide check gate.yaml
  Alt i orden. Veiledere: 1. Saker: 0.
  $ bti init port --guide gate.yaml > /dev/null
  $ cd port
  $ export BTI_USER=larer1
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, consent: {given-by: guardian, form: oral}, outcome: asked}
  > END
  $ bti step q5 --answers - <<'END'
  > {refusal: {consent: share, given-by: guardian}, outcome: share}
  > END
  bti: feil: Trinnet har ikke utfallet «share» nå.
    Velg mellom: team, stop.
  [3]
# A team returns a case, and the step it returns to remembers where it came from itself.
  $ echo 'outcome: share' | bti step q5 --answers - | sed -n 3p
  Neste: X (nivå 1, trinn 1 av 1)
  $ echo 'outcome: team' | bti step q5 --answers - | sed -n 3p
  Neste: Team (nivå T, trinn 1 av 1)
  $ echo '{outcome: back, to: back}' | bti step q5 --answers - | sed -n 3p
  Neste: X (nivå 1, trinn 1 av 1)
  $ echo '{outcome: back}' | bti step q5 --answers - | sed -n 3p
  Neste: Gå (nivå 0, trinn 2 av 2)
