// Both reports as programs read them.
#include <catch2/catch.hpp>

#include "support/sample_state.hpp"

using namespace bti;

TEST_CASE("the summary of a meeting as JSON", "[report]") {
  auto of = sample::whole_case();
  CHECK(meeting_json(of.in(Language::nb)) ==
        R"~({
  "bti": "report/1",
  "kind": "meeting",
  "case": "K7F3-Q2MD",
  "guide": {
    "id": "oppdal",
    "version": "2026.1"
  },
  "subject": "child",
  "status": "open",
  "plan": null,
  "step": "2/carry-out",
  "holder": {
    "who": "larer1",
    "service": "school"
  },
  "meeting": {
    "entry": "0034-test",
    "kind": "evaluation",
    "date": "2027-01-28",
    "present": [
      "mor",
      "far",
      "larer1",
      "helse1"
    ],
    "text": "Alle ser at det går bedre når leken er satt i gang. Far vil også være med på onsdagene.",
    "agreed": null
  },
  "conversation": null,
  "voice": {
    "entry": "0035-test",
    "date": "2027-01-28",
    "words": null,
    "missing": "Eleven ville ikke være med på møtet.",
    "asks": "helse1",
    "since-last-meeting": true
  },
  "last-words": {
    "entry": "0032-test",
    "date": "2027-01-26",
    "words": "Det er finere nå. Men jeg vil at noen spør meg, ikke at jeg må spørre."
  },
  "views": [],
  "goals": [
    {
      "number": "1",
      "entry": "0014-test",
      "text": "Eleven er med i lek i hvert storefri.",
      "until": "2027-03-01",
      "measures": [
        {
          "number": "1.1",
          "entry": "0015-test",
          "text": "En voksen setter i gang en lek ved klatrestativet hver dag.",
          "who": "larer1",
          "where": "skolen",
          "from": "2026-11-09",
          "until": "2027-01-28",
          "ended": true,
          "evaluation": {
            "entry": "0036-test",
            "date": "2027-01-28",
            "effect": "achieved",
            "text": "Er med nesten hver dag, også uten voksen."
          }
        },
        {
          "number": "1.2",
          "entry": "0016-test",
          "text": "En fra klassen blir med hjem hver onsdag.",
          "who": "mor",
          "where": "hjemme",
          "from": "2026-11-09",
          "until": null,
          "ended": true,
          "evaluation": {
            "entry": "0023-test",
            "date": "2026-12-14",
            "effect": "achieved",
            "text": "De to leker nå også på skolen."
          }
        }
      ]
    },
    {
      "number": "2",
      "entry": "0028-test",
      "text": "Eleven sier fra til en voksen når noe er vanskelig.",
      "until": null,
      "measures": [
        {
          "number": "2.1",
          "entry": "0029-test",
          "text": "Fast prat på helsesykepleiers kontor.",
          "who": "helse1",
          "where": "skolen",
          "from": "2027-01-11",
          "until": "2027-03-18",
          "ended": false,
          "evaluation": {
            "entry": "0037-test",
            "date": "2027-01-28",
            "effect": "some-effect",
            "text": "Kommer hver uke.\n\nSier mer enn før, men ikke til læreren ennå."
          }
        },
        {
          "number": "2.2",
          "entry": "0039-test",
          "text": "Læreren spør hver morgen hvem eleven vil være med i storefri.",
          "who": "larer1",
          "where": "skolen",
          "from": "2027-02-01",
          "until": "2027-03-18",
          "ended": false,
          "evaluation": null
        }
      ]
    }
  ],
  "decision": {
    "entry": "0041-test",
    "date": "2027-01-28",
    "from": "2/decision",
    "outcome": "continue",
    "to": "2/carry-out",
    "plan": null,
    "reason": "Leken går av seg selv nå. Å si fra er fortsatt vanskelig, så det jobber vi mer med.",
    "successor": null
  },
  "next-meeting": {
    "entry": "0040-test",
    "kind": "evaluation",
    "date": "2027-03-18",
    "time": "14:00",
    "place": "møterommet på skolen"
  },
  "findings": []
}
)~");
}

TEST_CASE("the summary of a new case as JSON", "[report]") {
  auto of = sample::new_case();
  CHECK(meeting_json(of.in(Language::nb)) ==
        R"~({
  "bti": "report/1",
  "kind": "meeting",
  "case": "K7F3-Q2MD",
  "guide": {
    "id": "oppdal",
    "version": "2026.1"
  },
  "subject": "child",
  "status": "open",
  "plan": null,
  "step": "0/define",
  "holder": null,
  "meeting": null,
  "conversation": null,
  "voice": null,
  "last-words": null,
  "views": [],
  "goals": [],
  "decision": null,
  "next-meeting": null,
  "findings": []
}
)~");
}

TEST_CASE("the journal as JSON", "[report]") {
  auto of = sample::first_talk();
  CHECK(chronology_json(of.in(Language::nb)) ==
        R"~({
  "bti": "report/1",
  "kind": "chronology",
  "case": "K7F3-Q2MD",
  "guide": {
    "id": "oppdal",
    "version": "2026.1"
  },
  "entries": [
    {
      "id": "0001-test-test-test-test",
      "entry": "0001-test",
      "after": [],
      "at": "2026-11-02T08:40:00+01:00",
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
      "id": "0002-test-test-test-test",
      "entry": "0002-test",
      "after": [
        "0001-test-test-test-test"
      ],
      "at": "2026-11-02T08:40:00+01:00",
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
      "id": "0003-test-test-test-test",
      "entry": "0003-test",
      "after": [
        "0002-test-test-test-test"
      ],
      "at": "2026-11-02T08:40:00+01:00",
      "by": "larer1",
      "service": "school",
      "step": "0/define",
      "type": "concern",
      "number": null,
      "fields": {
        "text": "Trekker seg unna de andre i storefri. Sitter ved gjerdet og ser på.\n\n- Særlig de dagene det spilles fotball\n- Sier sjelden noe om det selv",
        "since": "2026-10-05"
      },
      "move": null,
      "retracted": null
    },
    {
      "id": "0004-test-test-test-test",
      "entry": "0004-test",
      "after": [
        "0003-test-test-test-test"
      ],
      "at": "2026-11-02T08:40:00+01:00",
      "by": "larer1",
      "service": "school",
      "step": "0/define",
      "type": "note",
      "number": null,
      "fields": {
        "text": "Gjelder en annen sak."
      },
      "move": null,
      "retracted": {
        "entry": "0005-test",
        "reason": "Skrevet i feil sak"
      }
    },
    {
      "id": "0005-test-test-test-test",
      "entry": "0005-test",
      "after": [
        "0004-test-test-test-test"
      ],
      "at": "2026-11-02T08:40:00+01:00",
      "by": "larer1",
      "service": "school",
      "step": "0/define",
      "type": "retracted",
      "number": null,
      "fields": {
        "entry": "0004-test",
        "reason": "Skrevet i feil sak"
      },
      "move": null,
      "retracted": null
    },
    {
      "id": "0006-test-test-test-test",
      "entry": "0006-test",
      "after": [
        "0005-test-test-test-test"
      ],
      "at": "2026-11-02T08:40:00+01:00",
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
        "to": "0/talk",
        "plan": null
      },
      "retracted": null
    },
    {
      "id": "0007-test-test-test-test",
      "entry": "0007-test",
      "after": [
        "0006-test-test-test-test"
      ],
      "at": "2026-11-05T14:30:00+01:00",
      "by": "larer1",
      "service": "school",
      "step": "0/talk",
      "type": "consulted",
      "number": null,
      "fields": {
        "with": "rektor",
        "anonymous": true,
        "date": "2026-11-03"
      },
      "move": null,
      "retracted": null
    },
    {
      "id": "0008-test-test-test-test",
      "entry": "0008-test",
      "after": [
        "0007-test-test-test-test"
      ],
      "at": "2026-11-05T14:30:00+01:00",
      "by": "larer1",
      "service": "school",
      "step": "0/talk",
      "type": "conversation",
      "number": null,
      "fields": {
        "present": [
          "mor",
          "larer1"
        ],
        "text": "Mor kjenner igjen det vi ser. Vi ble enige om å prøve noe på skolen og hjemme."
      },
      "move": null,
      "retracted": null
    },
    {
      "id": "0009-test-test-test-test",
      "entry": "0009-test",
      "after": [
        "0008-test-test-test-test"
      ],
      "at": "2026-11-05T14:30:00+01:00",
      "by": "larer1",
      "service": "school",
      "step": "0/talk",
      "type": "decision",
      "number": null,
      "fields": {
        "outcome": "level-1"
      },
      "move": {
        "from": "0/talk",
        "to": "1/shared-understanding",
        "plan": null
      },
      "retracted": null
    }
  ]
}
)~");
}

TEST_CASE("JSON is in no language", "[report]") {
  auto of = sample::whole_case();
  CHECK(meeting_json(of.in(Language::nb)) == meeting_json(of.in(Language::en)));
  CHECK(chronology_json(of.in(Language::nb)) == chronology_json(of.in(Language::nn)));
}

TEST_CASE("JSON cannot steer a terminal, and says the same", "[report]") {
  auto of = sample::new_case();
  of.add(NoteEntry{{"rød \x1b[31m, \u202esnudd\u202c og \u009b2J «ø»"}});
  CHECK_THAT(chronology_json(of.in(Language::nb)),
             Catch::Contains(R"("text": "rød \u001b[31m, \u202esnudd\u202c og \u009b2J «ø»")"));
}
