# IT staff script it: one JSON object each, answers from a file, exit statuses, nothing asked without a terminal.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ export BTI_LANG=en
  $ bti new --service school --json --answers - <<'END'
  > {"acute": false, "raised-by": "staff", "subject": {"kind": "child", "born": 2017}, "concern": "Er mye alene. \ud83d\ude1e"}
  > END
  {
    "bti": "recorded/1",
    "case": "Q5ZM-MZ0N",
    "status": "open",
    "guide": {
      "id": "oppdal",
      "version": "2026.1"
    },
    "level": "0",
    "step": "0/define",
    "entries": [
      {
        "id": "606w-vyfr-qk1j-8rvm-026k",
        "type": "opened"
      },
      {
        "id": "hs61-9xy4-pxk4-11ty-2me3",
        "type": "subject"
      },
      {
        "id": "hj2a-9bdg-nzfg-22kd-799r",
        "type": "concern"
      }
    ]
  }
  $ bti step q5 --service school --show --json
  {
    "bti": "step/1",
    "case": "Q5ZM-MZ0N",
    "status": "open",
    "guide": {
      "id": "oppdal",
      "version": "2026.1"
    },
    "level": "0",
    "step": "0/define",
    "service": "school",
    "title": "Sett ord på undringen",
    "number": 1,
    "of": 5,
    "text": "Prøv å sette ord på uroen før du gjør noe mer. Det er ikke alltid lett. Tegnene kan være små og\nuklare, og de kan bety så mye. Det er lov å være usikker. Verktøyet hjelper deg på vei.\n\nSkriv ned hva som satte deg i gang. Kanskje har du det fra noen andre, som håper at du gjør noe\nmed det. Da bruker du trinnene på samme måte.\n\nHar et barn fortalt deg noe alvorlig? Husk at det var deg barnet valgte.\n",
    "notes": [
      "Kan det henge sammen med skolemiljøet, det fysiske eller det psykiske? Da må skolen undersøke\ndet så fort som mulig (opplæringslova kapittel 12; aktivitetsplikten står i § 12-4). Gå videre i\ntrinnene samtidig.\n"
    ],
    "tools": [
      {
        "id": "wonder-note",
        "title": "Sett ord på undringen",
        "text": "Hjelp til å få tak i det du kjenner på. Bruk det når du skriver ned hva du har sett og hørt."
      },
      {
        "id": "duty-to-act",
        "title": "Aktivitetsplikten i barnehage og skole",
        "text": "Følg med, grip inn, si fra til lederen, undersøk så fort som mulig og sett inn tiltak. For\nbarnehagen står det i barnehageloven §§ 42 og 43, for skolen i opplæringslova kapittel 12, særlig\n§ 12-4.\n"
      }
    ],
    "contacts": [],
    "acute": {
      "line": "Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt / Alarmtelefonen: 116 111.",
      "text": "Er noen i fare nå, ringer du 112. Trengs det ambulanse, ringer du 113.\n\nTror du at et barn blir utsatt for vold, overgrep eller alvorlig omsorgssvikt, kontakter du\nbarnevernet eller politiet i dag. Når barnevernet har stengt, får du tak i noen på 116 111.\n\n- Ved mistanke om vold eller overgrep: Ikke snakk med foresatte først. Spør politiet eller barnevernet.\n- Si fra til lederen din, men ikke vent på svar. Meldeplikten er din egen.\n- Meldeplikten til barnevernet (barnevernsloven § 13-2) går foran taushetsplikten.\n- Avvergeplikten (straffeloven § 196) gjelder alle. Kan noe alvorlig ennå stanses, må du gjøre ditt.\n- Du trenger ikke samtykke for å melde eller avverge.\n- Skriv ned hva du så og hørte, og når. Bruk barnets egne ord. Ikke tolk, og ikke avhør barnet.\n",
      "contacts": [
        {
          "id": "police",
          "name": "Politiet",
          "via": "",
          "phone": "112",
          "hours": [],
          "note": "nødnummer"
        },
        {
          "id": "child-welfare",
          "name": "Barnevernvakt / Alarmtelefonen for barn og unge",
          "via": "",
          "phone": "116 111",
          "hours": [],
          "note": "gratis, hele døgnet"
        },
        {
          "id": "medical",
          "name": "Medisinsk nødtelefon",
          "via": "",
          "phone": "113",
          "hours": [],
          "note": "nødnummer"
        }
      ]
    },
    "deadlines": [],
    "asks": [
      {
        "key": "subject",
        "type": "subject",
        "required": true,
        "answered": true,
        "least": 1,
        "fields": [
          {
            "name": "kind",
            "kind": "id",
            "required": true,
            "list": false
          },
          {
            "name": "born",
            "kind": "year",
            "required": false,
            "list": false
          }
        ]
      },
      {
        "key": "concern",
        "type": "concern",
        "required": true,
        "answered": true,
        "least": 1,
        "fields": [
          {
            "name": "text",
            "kind": "words",
            "required": true,
            "list": false
          },
          {
            "name": "since",
            "kind": "date",
            "required": false,
            "list": false
          },
          {
            "name": "kind",
            "kind": "id",
            "required": false,
            "list": false
          }
        ]
      }
    ],
    "missing": [],
    "outcomes": [
      {
        "id": "go-on",
        "title": "Jeg har satt ord på det",
        "text": "",
        "to": [
          "0/share-leader"
        ],
        "asks": [],
        "anytime": false,
        "reason": false,
        "successor": false,
        "missing": []
      }
    ]
  }
  $ bti step q5 --service school --dry-run --answers - <<'END'
  > {"outcome": "go-on"}
  > END
  - id: "3spe-m9yk-j07e-7gvc-5n05"
    after: ["hj2a-9bdg-nzfg-22kd-799r"]
    at: "2026-11-21T10:15:00+01:00"
    by: "larer1"
    by-service: "school"
    step: "0/define"
    type: "decision"
    outcome: "go-on"
  $ bti step q5 --service school --json --answers - <<'END'
  > {"outcome": "go-on"}
  > END
  {
    "bti": "recorded/1",
    "case": "Q5ZM-MZ0N",
    "status": "open",
    "guide": {
      "id": "oppdal",
      "version": "2026.1"
    },
    "level": "0",
    "step": "0/share-leader",
    "entries": [
      {
        "id": "3spe-m9yk-j07e-7gvc-5n05",
        "type": "decision"
      }
    ]
  }
  $ bti list --json
  {
    "bti": "list/1",
    "cases": [
      {
        "case": "Q5ZM-MZ0N",
        "status": "open",
        "level": "0",
        "step": "0/share-leader",
        "title": "Del med nærmeste leder",
        "acute": false,
        "service": "school",
        "overdue": false,
        "findings": []
      }
    ],
    "errors": []
  }
  $ bti list --porcelain
  Q5ZM-MZ0N	open	0	0/share-leader		school		
  $ bti show q5 --json
  {
    "bti": "show/1",
    "case": "Q5ZM-MZ0N",
    "status": "open",
    "guide": {
      "id": "oppdal",
      "version": "2026.1"
    },
    "level": "0",
    "step": "0/share-leader",
    "title": "Del med nærmeste leder",
    "entered": "2026-11-21T10:15:00+01:00",
    "subject": {
      "id": "hs61-9xy4-pxk4-11ty-2me3",
      "at": "2026-11-21T10:15:00+01:00",
      "by": "larer1",
      "kind": "child",
      "born": 2017
    },
    "service": "school",
    "roles": [],
    "acute": [],
    "notifications": [],
    "goals": [],
    "consents": [],
    "refusals": [],
    "consent-standings": [],
    "participants": [],
    "left": [],
    "voices": [],
    "views": [],
    "meetings": [],
    "findings": []
  }
  $ bti log q5 --format json
  {
    "bti": "report/1",
    "kind": "chronology",
    "case": "Q5ZM-MZ0N",
    "guide": {
      "id": "oppdal",
      "version": "2026.1"
    },
    "entries": [
      {
        "id": "606w-vyfr-qk1j-8rvm-026k",
        "entry": "606w-vyfr",
        "after": [],
        "at": "2026-11-21T10:15:00+01:00",
        "by": "larer1",
        "service": "school",
        "step": "0/define",
        "type": "opened",
        "number": null,
        "fields": {
          "raised-by": "staff"
        },
        "move": null,
        "retracted": null
      },
      {
        "id": "hs61-9xy4-pxk4-11ty-2me3",
        "entry": "hs61-9xy4",
        "after": [
          "606w-vyfr-qk1j-8rvm-026k"
        ],
        "at": "2026-11-21T10:15:00+01:00",
        "by": "larer1",
        "service": "school",
        "step": "0/define",
        "type": "subject",
        "number": null,
        "fields": {
          "kind": "child",
          "born": 2017
        },
        "move": null,
        "retracted": null
      },
      {
        "id": "hj2a-9bdg-nzfg-22kd-799r",
        "entry": "hj2a-9bdg",
        "after": [
          "hs61-9xy4-pxk4-11ty-2me3"
        ],
        "at": "2026-11-21T10:15:00+01:00",
        "by": "larer1",
        "service": "school",
        "step": "0/define",
        "type": "concern",
        "number": null,
        "fields": {
          "text": "Er mye alene. 😞"
        },
        "move": null,
        "retracted": null
      },
      {
        "id": "3spe-m9yk-j07e-7gvc-5n05",
        "entry": "3spe-m9yk",
        "after": [
          "hj2a-9bdg-nzfg-22kd-799r"
        ],
        "at": "2026-11-21T10:15:00+01:00",
        "by": "larer1",
        "service": "school",
        "step": "0/define",
        "type": "decision",
        "number": null,
        "fields": {
          "outcome": "go-on"
        },
        "move": {
          "from": "0/define",
          "to": "0/share-leader",
          "plan": null
        },
        "retracted": null
      }
    ]
  }
# Without a service, without answers, without a terminal.
  $ bti step q5
  bti: error: bti step asks, and there is nobody to ask here.
    See what is asked with bti step Q5ZM-MZ0N --show, and answer with bti step Q5ZM-MZ0N --answers FILE.
  [2]
  $ bti step q5 --service school
  bti: error: bti step asks, and there is nobody to ask here.
    See what is asked with bti step Q5ZM-MZ0N --show, and answer with bti step Q5ZM-MZ0N --answers FILE.
  [2]
  $ bti step q5 --service skole --show
  bti: error: The guide has no such service.
    Choose one of: kindergarten, school, health-centre, school-health, gp, dental, culture-school, ppt, child-welfare-service, mental-health, nav, bup, habilitation, other, youth-club, immigrant-service, young-adult-services, adult-services.
  [2]
# Wrong answers are all told, and nothing is written.
  $ cp cases/2026/*.yaml before
  $ cat > answers.yaml <<'END'
  > consulted: {with: leader, anonymus: no}
  > concerned: yes
  > outcome: go-on
  > END
  $ bti step q5 --service school --answers answers.yaml
  bti: error: answers.yaml:1:12: The key 'anonymous' is missing.
    consulted: {with: ······, ········: ··}
               ^
    It should have stood together with the keys that begin here.
  bti: error: answers.yaml:1:27: This key is unknown.
    consulted: {with: ······, ········: ··}
                              ^
    Did you mean 'anonymous'?
  bti: error: answers.yaml:2:1: This key is unknown.
    ·········: ···
    ^
    Did you mean 'cancelled'?
  [2]
  $ bti step q5 --service school --answers nowhere.yaml
  bti: error: nowhere.yaml: It is not there.
    Check how the name is spelt, and that you are in the right folder.
  [4]
  $ bti step q5 --service school --answers . 
  bti: error: .: This is a folder, not a file.
    Name a file in the folder.
  [4]
  $ cmp before cases/2026/*.yaml
# A rule of the guide says no.
  $ bti step q5 --service school --answers - <<'END'
  > {"outcome": "go-on"}
  > END
  bti: error: It does not say with whom you discussed this.
    Write with whom, and whether it was anonymous.
  [3]
  $ bti step q5 --service school --json --answers - <<'END'
  > {"outcome": "go-on"}
  > END
  bti: error: It does not say with whom you discussed this.
    Write with whom, and whether it was anonymous.
  [3]
  $ cmp before cases/2026/*.yaml
