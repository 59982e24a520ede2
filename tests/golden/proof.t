# What `bti guide check` proves, and how it answers a guide that is not sound.
  $ bti guide check bti-base bti-base-nn oppdal
  Alt i orden. Veiledere: 3. Saker: 0.
# A small guide that is sound.
  $ mkdir -p grunn/tools var
  $ cat > grunn/guide.yaml <<'END'
  > bti: guide/1
  > id: grunn
  > version: "1"
  > title: Liten veileder
  > language: nb
  > subjects:
  >   child: {name: barn}
  >   pregnant: {name: gravid}
  > services:
  >   school: {name: Skole}
  >   gp: {name: Fastlege}
  > contacts:
  >   police: {name: Politiet, phone: "112"}
  > acute: {line: Ring 112, text: Ring 112 nå., contacts: [police]}
  > tools:
  >   note: {title: Notat, file: tools/notat.md}
  > consents:
  >   log: {title: Samtykke til logg, signed-by: [{who: guardian}]}
  >   cooperation: {title: Samtykke til samarbeid, per: service, signed-by: [{who: guardian}]}
  > log: {consent: log}
  > levels:
  > - id: "0"
  >   title: Avklar
  >   steps:
  >   - id: define
  >     title: Sett ord på det
  >     text: Skriv det du har sett.
  >     asks: [{subject: required}, {concern: required}]
  >     outcomes:
  >     - {id: go-on, title: Andre må inn, to: next}
  >     - {id: enough, title: Ikke grunn til mer, to: close}
  >   - id: partners
  >     title: Hvem skal med
  >     text: Finn ut hvem som kan hjelpe.
  >     asks: [{participant: at-least 1}, {consent: cooperation}]
  >     outcomes:
  >     - {id: go-on, title: De er med, to: next}
  >     - {id: back, title: Familien vil ikke, to: 0/define, free: yes}
  >   - id: evaluate
  >     title: Se tilbake
  >     text: Hva virket?
  >     asks: [{voice: required}, {evaluation: each-measure}]
  >     outcomes:
  >     - {id: worked, title: Det virket, to: close}
  >     - {id: again, title: Vi prøver igjen, to: 0/partners}
  > END
  $ echo 'Husk aktivitetsplikten (opplæringslova § 12-4).' > grunn/tools/notat.md
  $ bti guide check grunn
  Alt i orden. Veiledere: 1. Saker: 0.
# One that builds on it, and takes the way back away: the fault is told where it lies, in the base.
  $ cat > var/guide.yaml <<'END'
  > bti: guide/1
  > id: var
  > version: "1"
  > title: Vår veileder
  > extends: grunn@1
  > levels:
  > - id: "0"
  >   steps:
  >   - id: partners
  >     needs: [holder]
  >     outcomes: [{id: back, remove: yes}]
  > END
  $ bti guide check var
  bti: feil: var/guide.yaml:9:5: Fra trinnet «Hvem skal med» kan en sak bli stående uten noen vei videre.
      - id: partners
        ^
    For alle tjenester: 0/define –(Andre må inn)→ 0/partners (ingen
    stafettholder)
    Gi trinnet en vei ut som gjelder da, med et annet when, eller en vei tilbake med free: yes. Krever trinnet noe (needs), må det også spørre etter det.
  bti: feil: grunn/guide.yaml:39:5: Ingen kommer noen gang til trinnet «Se tilbake».
      - id: evaluate
        ^
    La en vei lede hit med to, eller ta bort trinnet. Står det en vei i veilederen, er det vilkårene (when, needs) som stenger den.
  Veiledere: 1. Saker: 0. Feil og mangler: 2.
  [4]
  $ bti guide check --json var
  {
    "bti": "check/1",
    "guides": 1,
    "cases": 0,
    "problems": [
      {
        "kind": "error",
        "file": "var/guide.yaml",
        "line": 9,
        "column": 5,
        "id": "proof.dead-end",
        "message": "Fra trinnet «Hvem skal med» kan en sak bli stående uten noen vei videre.",
        "hint": "Gi trinnet en vei ut som gjelder da, med et annet when, eller en vei tilbake med free: yes. Krever trinnet noe (needs), må det også spørre etter det.",
        "whose": "For alle tjenester",
        "path": [
          {
            "step": "0/define",
            "outcome": "Andre må inn"
          },
          {
            "step": "0/partners"
          }
        ],
        "standing": [
          "ingen stafettholder"
        ]
      },
      {
        "kind": "error",
        "file": "grunn/guide.yaml",
        "line": 39,
        "column": 5,
        "id": "proof.unreachable",
        "message": "Ingen kommer noen gang til trinnet «Se tilbake».",
        "hint": "La en vei lede hit med to, eller ta bort trinnet. Står det en vei i veilederen, er det vilkårene (when, needs) som stenger den."
      }
    ],
    "findings": []
  }
  [4]
# The way back as it was, and one more that is no way back.
  $ sed -i -e 's/    needs: .holder./    text: Snakk med familien./' -e 's/{id: back, remove: yes}/{id: back, free: no}/' var/guide.yaml
  $ bti guide check var
  bti: feil: grunn/guide.yaml:25:5: Fra trinnet «Sett ord på det» kan en sak gå i ring uten at noe blir evaluert.
      - id: define
        ^
    For alle tjenester: 0/define –(Andre må inn)→ 0/partners –(Familien vil
    ikke)→ 0/define
    Spør etter evaluation på et av trinnene i ringen. Er det en vei tilbake fordi noe ikke gikk, skriver du free: yes på den.
  Veiledere: 1. Saker: 0. Feil og mangler: 1.
  [4]
# What is not ours is told too: the file of a tool, and the law as it was.
  $ rm grunn/tools/notat.md
  $ sed -i 's/{id: back, free: no}/{id: back, title: Familien sier nei}/' var/guide.yaml
  $ bti guide check var
  bti: feil: grunn/guide.yaml:16:3: Filen «tools/notat.md» til verktøyet «Notat» finnes ikke.
      note: {title: Notat, file: tools/notat.md}
      ^
    Legg filen ved siden av veilederen, eller rett navnet.
  Veiledere: 1. Saker: 0. Feil og mangler: 1.
  [4]
  $ echo 'Husk aktivitetsplikten (opplæringslova § 9 A-4).' > grunn/tools/notat.md
  $ bti guide check var
  bti: feil: grunn/tools/notat.md:1:25: «opplæringslova § 9 A-4» er opphevet fra 2024-08-01.
    Husk aktivitetsplikten (opplæringslova § 9 A-4).
                            ^
    Skriv opplæringslova § 12-4. Mener du noe annet enn loven fra 1998, setter du årstallet til den loven du mener, i parentes etter navnet.
  Veiledere: 1. Saker: 0. Feil og mangler: 1.
  [4]
# A caseload's copy of it is sound too.
  $ echo 'Husk aktivitetsplikten (opplæringslova § 12-4).' > grunn/tools/notat.md
  $ bti init sak --guide ./var > /dev/null
  $ cd sak
  $ bti guide check
  Alt i orden. Veiledere: 1. Saker: 0.
