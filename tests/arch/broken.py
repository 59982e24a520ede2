"""Edits that make a guide or a case one that no schema may accept: what is wrong, where, and the value put there.

They are made in the small guide of bti-guide(5), in OVERLAY, in a case with one entry, and in STORY.
"""
ABSENT = object()
STEP = "/levels/0/steps/0"
OUTCOME = STEP + "/outcomes/0"
BROKEN_GUIDES = (
    ("a newer format", "/bti", "guide/2"),
    ("no format", "/bti", ABSENT),
    ("no id", "/id", ABSENT),
    ("a guide's id with a capital", "/id", "Oppdal"),
    ("a guide's id with a letter beyond z", "/id", "skjåk"),
    ("an id that ends in a hyphen", "/id", "oppdal-"),
    ("a version that is a number", "/version", 2026.1),
    ("a version that cannot be a file's name", "/version", "2026/1"),
    ("no title", "/title", ABSENT),
    ("an empty title", "/title", ""),
    ("no language", "/language", ABSENT),
    ("an unknown language", "/language", "se"),
    ("an unknown key", "/titel", "Veileder"),
    ("a municipality without a name", "/municipality", {"number": "5021"}),
    ("a municipality's number without quotes", "/municipality", {"name": "Oppdal", "number": 5021}),
    ("a source without a title", "/sources", [{"publisher": "kommunen"}]),
    ("a subject's id with a capital", "/subjects/Barn", {"name": "barn"}),
    ("a subject without a name", "/subjects/child", {}),
    ("an age in words", "/ages", {"to": "atten"}),
    ("an age of a subject in words", "/subjects/child", {"name": "barn", "ages": {"from": "null"}}),
    ("an unknown key of a subject's ages", "/subjects/child", {"name": "barn", "ages": {"until": 18}}),
    ("words of one's own for something else", "/words", {"case": {"one": "mappe", "the": "mappen"}}),
    ("a word of one's own without its definite form", "/words", {"log": {"one": "BTI-logg"}}),
    ("a kind of worry without a title", "/concerns", {"absence": {"name": "Skolefravær"}}),
    ("a role without a title", "/roles", {"coordinator": {"text": "Ser over saken."}}),
    ("a service's id with a blank", "/services/young adults", {"name": "Unge voksne"}),
    ("a service without a name", "/services/school/name", ABSENT),
    ("an unknown key of a service", "/services/school/navn", "Skole"),
    ("services as a list", "/services", ["school"]),
    ("a service as a word", "/services/school", "Skole"),
    ("a log that begins nowhere", "/services/school/log", {}),
    ("a log that begins at a number", "/services/school/log", {"from": 2}),
    ("a log that begins and never does", "/services/school/log", {"from": "1", "never": True}),
    ("a log that never is not", "/services/school/log", {"never": False}),
    ("a service of a kind with a capital", "/services/school/kind", "External"),
    ("a contact without a name", "/contacts/police/name", ABSENT),
    ("a phone that is a number", "/contacts/police/phone", 112),
    *((f"hours {what}", "/contacts/police/hours", [{"from": "08:00", "to": "15:30", "phone": "112"} | hours])
      for what, hours in (
          ("on Mondays alone", {"days": "mon"}), ("from a number", {"from": 8}), ("from an hour", {"from": "8"}),
          ("to midnight", {"to": "24:00"}), ("with a number for a phone", {"phone": 112}))),
    ("hours that nobody answers", "/contacts/police/hours", [{"from": "08:00", "to": "15:30"}]),
    ("no acute turn", "/acute", ABSENT),
    ("an acute turn without its line", "/acute/line", ABSENT),
    ("an acute turn's contacts as one word", "/acute/contacts", "police"),
    ("an acute turn's contact as a map", "/acute/contacts", [{"name": "Politiet"}]),
    ("an acute turn for nobody", "/acute/for", [{"line": "Ring 112."}]),
    ("an acute turn for some with an unknown key", "/acute/for", [{"services": ["school"], "phone": "112"}]),
    ("a tool without a title", "/tools", {"note": {"text": "Skjema"}}),
    ("a tool outside the guide's folder", "/tools", {"note": {"title": "Notat", "file": "../note.md"}}),
    ("a tool's file with a blank", "/tools", {"note": {"title": "Notat", "file": "tools/et notat.md"}}),
    ("a tool required in words", "/tools", {"note": {"title": "Notat", "required": "always"}}),
    ("a tool in a language of two words", "/tools", {"note": {"title": "Notat", "languages": {"ny norsk": "n.md"}}}),
    ("areas as a list", "/areas", ["language"]),
    ("an area's id with a blank", "/areas", {"språk og lek": {"title": "Språk"}}),
    ("an area without a title", "/areas", {"language": {}}),
    ("an area with a text", "/areas", {"language": {"title": "Språk", "text": "Ord og setninger"}}),
    ("goal-points as a list", "/goal-points", ["specific"]),
    ("a goal-point without a title", "/goal-points", {"specific": {"text": "Er det klart?"}}),
    ("a goal-point as a question alone", "/goal-points", {"specific": "Er det klart?"}),
    ("a goal-point's title as a number", "/goal-points", {"specific": {"title": 1}}),
    ("at once as a number", "/at-once", 3),
    *((f"at once {what}", "/at-once", at_once) for what, at_once in (
        ("no goals", {"goals": 0}), ("goals in quotes", {"goals": "3"}), ("measures in words", {"measures": "six"}),
        ("more than anyone can follow", {"measures": 101}), ("meetings", {"meetings": 2}))),
    ("an empty text at the end", "/at-end", ""),
    ("a text at the end for some", "/at-end", {"school": "Takk."}),
    ("a form without questions", "/forms", {"talk": {"title": "Samtale", "questions": []}}),
    ("a form whose questions are only texts", "/forms", {"talk": {"title": "Samtale", "questions": ["Hva ser du?"]}}),
    ("a question without an id", "/forms", {"talk": {"title": "Samtale", "questions": [{"text": "Hva ser du?"}]}}),
    ("a question without a text", "/forms", {"talk": {"title": "Samtale", "questions": [{"id": "seen"}]}}),
    ("a team without a title", "/teams", {"tot": {"text": "Gir råd."}}),
    ("a team's members as one word", "/teams", {"tot": {"title": "TOT", "members": "Rektor"}}),
    ("a point of an agenda without an id", "/teams", {"tot": {"title": "TOT", "agenda": [{"title": "Presentasjon"}]}}),
    ("an unknown key of a team", "/teams", {"tot": {"title": "TOT", "cases": ["K7F3-Q2MD"]}}),
    ("a wheel as a map", "/wheel", {"tot": {"title": "Møte", "when": {"times": 2}}}),
    *((f"an item of the wheel {what}", "/wheel", [{"id": "x", "title": "Møte"} | item]) for what, item in (
        ("that is never", {}),
        ("without any way to say when", {"when": {}}),
        ("when as a word", {"when": "often"}),
        ("in two ways", {"when": {"week": 9, "month": 2}}),
        ("every one month in figures", {"when": {"every": "1 months"}}),
        ("every twelve months", {"when": {"every": "12 months"}}),
        ("no times", {"when": {"times": 0}}),
        ("up to and no more", {"when": {"up-to": 6}}),
        ("in a thirteenth month", {"when": {"month": 13}}),
        ("in no months", {"when": {"months": []}}),
        ("twice in a month", {"when": {"months": [2, 2]}}),
        ("in a week that not all years have", {"when": {"week": 53}}),
        ("on a day of another language", {"when": {"weekday": "onsdag", "before": "easter"}}),
        ("on a day before nothing", {"when": {"weekday": "wednesday"}}),
        ("before Christmas", {"when": {"weekday": "wednesday", "before": "christmas"}}),
        ("as not needed", {"when": {"as-needed": False}}))),
    ("a kind of meeting without a title", "/meetings/evaluation", {}),
    ("a consent that nobody gives", "/consents/log/signed-by", []),
    ("a consent without a signer", "/consents/log/signed-by", ABSENT),
    ("a consent given by an unknown signer", "/consents/log/signed-by/0/who", "mother"),
    ("an age in quotes", "/consents/log/signed-by/0/from-age", "16"),
    ("an age that nobody reaches", "/consents/log/signed-by/0/from-age", 121),
    ("a consent given by one and by several", "/consents/log/signed-by", [{"who": "self", "any-of": ["guardian"]}]),
    ("a consent given by no one named", "/consents/log/signed-by", [{"from-age": 15}]),
    ("a consent given by all of none", "/consents/log/signed-by", [{"all-of": []}]),
    ("a consent given by all of one word", "/consents/log/signed-by", [{"all-of": "self"}]),
    ("a rule for one word", "/consents/log/signed-by/0/for", "child"),
    ("a consent that runs out in a number", "/consents/log/expires", 12),
    ("a consent that runs out in no unit", "/consents/log/expires", "12 fortnights"),
    ("a consent that runs out at once", "/consents/log/expires", "0 days"),
    ("a consent per person", "/consents/log/per", "person"),
    ("a log without its consent", "/log", {}),
    ("help for an unknown ask", "/help", {"goals": {"title": "Mål", "text": "I presens."}}),
    ("help for an ask's entries", "/help", {"views": {"title": "Syn", "text": "Spør alle."}}),
    ("help without a text", "/help", {"goal": {"title": "Mål"}}),
    ("a start without a place", "/starts", [{"id": "usual", "title": "En undring"}]),
    ("a start at a number", "/starts", [{"id": "usual", "title": "En undring", "at": 0}]),
    ("a start for one word", "/starts", [{"id": "usual", "title": "En undring", "at": "0", "for": "school"}]),
    ("starts as a map", "/starts", {"usual": {"title": "En undring", "at": "0"}}),
    ("what may happen at any time and leads nowhere", "/anytime", [{"id": "end", "title": "Slutt"}]),
    *((f"what may happen at any time {what}", "/anytime", [{"id": "end", "title": "Slutt", "to": "close"} | item])
      for what, item in (("and leads on", {"to": "next"}), ("and leads on or ends", {"to": ["next", "close"]}),
                         ("at a number", {"at": [1]}), ("at one word", {"at": "1"}),
                         ("with a hand-off without a plan", {"to": "hand-off"}))),
    ("no levels", "/levels", ABSENT),
    ("an empty list of levels", "/levels", []),
    ("a level's id that is a number", "/levels/0/id", 0),
    ("a level's id that means something else in a target", "/levels/0/id", "close"),
    ("a level's id with a slash", "/levels/0/id", "1/2"),
    ("a level as a word", "/levels", ["0"]),
    ("a level without an id", "/levels/0/id", ABSENT),
    ("a level without a title", "/levels/0/title", ABSENT),
    ("a level without steps", "/levels/0/steps", []),
    ("a step without an id", STEP + "/id", ABSENT),
    ("a step's id with a capital", STEP + "/id", "Define"),
    ("an empty title of a step", STEP + "/title", ""),
    ("a step only for one word", STEP + "/only", "school"),
    *((f"a step to be done {what}", STEP + "/within", within) for what, within in (
        ("within a number", 14), ("within a number in quotes", "14"), ("within some time", "some days"),
        ("within two lengths", {"days": 14, "weeks": 2}), ("within no length", {"from": "worry"}),
        ("within a length of one of several", [{"days": 14}, {"from": "worry"}]), ("within years", {"years": 1}),
        ("within less than a day", {"days": 0}), ("within none of several", []),
        ("counted from elsewhere", {"days": 14, "from": "birth"}),
        ("for a kind of worry with a capital", {"days": 14, "concern": "Absence"}))),
    ("an unknown key of a step", STEP + "/tekst", "Skriv"),
    ("a step without a way out", STEP + "/outcomes", ABSENT),
    ("a step with an empty list of ways out", STEP + "/outcomes", []),
    ("a variant that is for nobody", STEP + "/for", [{"text": "For skolen."}]),
    ("a variant without a way out", STEP + "/for", [{"services": ["school"], "outcomes": []}]),
    ("tools as one word", STEP + "/tools", "note"),
    ("a tool as a map", STEP + "/tools", [{"title": "Notat"}]),
    ("a note that is only a text", STEP + "/notes", ["Husk tolk."]),
    ("an unknown ask", STEP + "/asks/0", {"gaol": "required"}),
    ("an ask without a value", STEP + "/asks/0", "concern"),
    ("two asks in one", STEP + "/asks/0", {"subject": "required", "concern": "required"}),
    ("an ask that is neither required nor optional", STEP + "/asks/0", {"concern": "yes"}),
    ("a number where none is counted", STEP + "/asks/0", {"concern": "at-least 1"}),
    ("views of certain people", STEP + "/asks/0", {"view": ["mor", "far"]}),
    ("at least no views", STEP + "/asks/0", {"view": "at-least 0"}),
    ("views anew", STEP + "/asks/0", {"view": "required", "anew": True}),
    ("at least none", STEP + "/asks/0", {"goal": "at-least 0"}),
    ("a count without its words", STEP + "/asks/0", {"goal": 2}),
    ("an evaluation that is merely required", STEP + "/asks/0", {"evaluation": "required"}),
    ("a consent asked for as required or not", STEP + "/asks/0", {"consent": True}),
    ("an ask of one's own", STEP + "/asks/0", {"x-mood": "required"}),
    ("only anew", STEP + "/asks/0", {"anew": True}),
    ("two asks anew", STEP + "/asks/0", {"subject": "required", "concern": "required", "anew": True}),
    ("anew in words", STEP + "/asks/0", {"subject": "required", "anew": "always"}),
    ("anew what is always asked anew", STEP + "/asks/0", {"voice": "required", "anew": True}),
    ("advice of a team with a capital", STEP + "/asks/0", {"consulted": "TOT"}),
    ("a role at least once", STEP + "/asks/0", {"role": "at-least 1"}),
    ("an unknown need", STEP + "/needs", ["baton"]),
    ("a need of two things", STEP + "/needs", [{"consent": "log", "meeting": "evaluation"}]),
    ("a need that was read as no", STEP + "/needs", [{False: "log"}]),
    ("an unknown need denied", STEP + "/needs", [{"no": "baton"}]),
    ("a consent withdrawn and no id", STEP + "/needs", [{"withdrawn": True}]),
    ("a consent withdrawn by nobody named", STEP + "/needs", ["withdrawn"]),
    ("two consents withdrawn", STEP + "/needs", [{"withdrawn": ["log", "cooperation"]}]),
    ("a visit to a step of a step", STEP + "/needs", [{"been": "1/plan/2"}]),
    ("a visit to a number", STEP + "/needs", [{"been": 2}]),
    ("a number of services", STEP + "/needs", [{"services": 2}]),
    ("services without a bound", STEP + "/needs", [{"services": {"kind": "external"}}]),
    ("a bound of services in words", STEP + "/needs", [{"services": {"at-least": "two"}}]),
    ("a subject as one word", STEP + "/needs", [{"subject": "pregnant"}]),
    ("a need anew", STEP + "/needs", [{"consent": "log", "anew": True}]),
    ("an outcome without an id", OUTCOME + "/id", ABSENT),
    ("an outcome without a title", OUTCOME + "/title", ABSENT),
    ("an outcome that leads nowhere", OUTCOME + "/to", ABSENT),
    ("an outcome to an empty list", OUTCOME + "/to", []),
    ("an outcome to a number", OUTCOME + "/to", 1),
    ("an outcome to one of numbers", OUTCOME + "/to", ["next", 1]),
    ("an outcome twice to the same", OUTCOME + "/to", ["close", "close"]),
    ("an outcome to a map", OUTCOME + "/to", {"level": "1"}),
    ("an outcome to a step of a step", OUTCOME + "/to", "1/plan/2"),
    ("a hand-off without a plan", OUTCOME + "/to", "hand-off"),
    ("a hand-off among others without a plan", OUTCOME + "/to", ["next", "hand-off"]),
    ("a plan without a hand-off", OUTCOME + "/plan", "IOP"),
    ("an outcome that is free in words", OUTCOME + "/free", "always"),
    ("an unknown key of an outcome", OUTCOME + "/tittel", "Videre"),
    *((f"{what} in a guide that extends none", path, value) for what, path, value in (
        ("a service taken away", "/services/school", {"remove": True}),
        ("a text taken away", STEP + "/text", {"remove": True}),
        ("a step taken away", STEP + "/remove", True),
        ("an item put in its place", OUTCOME + "/before", "go-on"),
        ("a list changed", STEP + "/asks", {"add": [{"voice": "required"}]}),
        ("a level that says only its id", "/levels", [{"id": "0"}]))),
)

# A guide that says only what it changes, with each way to change something.
OVERLAY = """
bti: guide/1
id: overlay
version: "1"
title: Vår veileder
extends: bti-base@1
about: {remove: yes}
municipality: {number: "0000"}
sources: {add: [{title: Vår plan}]}
services: {school: {kind: near, log: {from: {remove: yes}, never: yes}}, gp: {remove: yes}}
contacts: {police: {note: {remove: yes}, hours: [{from: "08:00", to: "15:30", phone: "112"}]}}
acute: {contacts: {add: [doctor], remove: [police]}}
consents: {log: {signed-by: {remove: [who], add: [{who: guardian}]}, expires: {remove: yes}}}
teams: {tot: {agenda: [{id: present, remove: yes}, {id: change, before: next}], members: {add: [Politiet]}}}
wheel: [{id: tot, when: {times: {remove: yes}, week: 9}}, {id: old, remove: yes}]
help: {goal: {text: "Kort."}}
areas: {language: {remove: yes}, play: {title: Lek}}
goal-points: {timed: {text: {remove: yes}}, simple: {remove: yes}}
at-once: {goals: {remove: yes}, measures: 4}
at-end: {remove: yes}
starts: {remove: yes}
anytime: [{id: end, at: {remove: ["3"]}}]
tools: {remove: yes}
levels:
- id: "0"
  steps:
  - {id: define, after: share, title: {remove: yes}, within: {days: {remove: yes}, weeks: 2}, for: {remove: yes}}
  - id: share
    asks: {add: [{consent: log, anew: yes}], remove: [voice, note]}
    tools: {remove: yes}
    notes: {add: [{text: "Husk tolk."}]}
    within: {add: [{days: 14, concern: absence}]}
    outcomes:
    - {id: go-on, title: Videre}
    - {id: plan, plan: IP}
    - {id: back, to: {add: ["1"]}, when: {remove: [log]}, before: go-on}
    - {id: stop, remove: yes}
- {id: "3", remove: yes}
- {id: "B", before: "1", title: Nytt nivå}
"""
BROKEN_OVERLAYS = (
    ("a base without its version", "/extends", "bti-base"),
    ("a base by its file", "/extends", "../bti-base/guide.yaml"),
    ("no title", "/title", ABSENT),
    ("no version", "/version", ABSENT),
    ("a title taken away", "/title", {"remove": True}),
    ("a thing taken away with no", "/services/gp", {"remove": False}),
    ("a thing taken away with something left", "/services/gp", {"remove": True, "name": "Fastlege"}),
    ("an area taken away with something left", "/areas/language", {"remove": True, "title": "Språk"}),
    ("a goal-point taken away with no", "/goal-points/simple", {"remove": False}),
    ("more at once than a number", "/at-once/measures", {"add": 1}),
    ("a level without an id", "/levels/0/id", ABSENT),
    ("a step without an id", STEP + "/id", ABSENT),
    ("a step taken away with no", STEP + "/remove", "no"),
    ("a place that is no id", STEP + "/after", {"id": "share"}),
    ("an outcome without an id", "/levels/0/steps/1/outcomes/0/id", ABSENT),
    ("an unknown key", STEP + "/tekst", "Skriv"),
    ("an unknown ask added", "/levels/0/steps/1/asks/add/0", {"gaol": "required"}),
    ("an ask added that is none", "/levels/0/steps/1/asks/add", "voice"),
    ("asks changed in an unknown way", "/levels/0/steps/1/asks/replace", ["voice"]),
    ("a number taken away", "/levels/0/steps/1/asks/remove", [1]),
    ("a note added without a text", "/levels/0/steps/1/notes/add", [{"for": ["school"]}]),
    ("a source added without a title", "/sources/add", [{"note": "Plan"}]),
    ("a list in place of the base's with an item that is only half", "/sources", [{"note": "Plan"}]),
    ("a text taken away in an item without an id", "/sources", [{"title": "Plan", "note": {"remove": True}}]),
    ("a target added that is none", "/levels/0/steps/1/outcomes/2/to/add", [1]),
    ("a week that not all years have", "/wheel/0/when/week", 53),
)

BROKEN_CASES = (
    ("a newer format", "/bti", "case/2"),
    ("no case number", "/case", ABSENT),
    ("a case number with a letter it cannot have", "/case", "K7F3-Q2MO"),
    ("a case number in small letters", "/case", "k7f3-q2md"),
    ("a name as a case number", "/case", "Kari"),
    ("no guide", "/guide", ABSENT),
    ("a guide without its hash", "/guide/sha256", ABSENT),
    ("half a hash", "/guide/sha256", "ab12"),
    ("a guide's version that is a number", "/guide/version", 2026.1),
    ("no journal", "/journal", ABSENT),
    ("an empty journal", "/journal", []),
    ("an unknown key", "/name", "x"),
    ("an entry without an id", "/journal/0/id", ABSENT),
    ("an entry's id cut short", "/journal/0/id", "3q8w-x1zc"),
    ("an entry's id with a letter it cannot have", "/journal/0/id", "3q8w-x1zc-9k2m-0000-000u"),
    ("an entry without after", "/journal/0/after", ABSENT),
    ("after as one id", "/journal/0/after", "3q8w-x1zc-9k2m-0000-0000"),
    ("a moment without its offset", "/journal/0/at", "2026-11-21T10:15:00"),
    ("a moment in universal time's short form", "/journal/0/at", "2026-11-21T10:15:00Z"),
    ("a user id of two lines", "/journal/0/by", "larer1\nlarer2"),
    ("nobody", "/journal/0/by", ABSENT),
    ("a place without a step", "/journal/0/step", "0"),
    ("no place", "/journal/0/step", ABSENT),
    ("no type", "/journal/0/type", ABSENT),
    ("an entry as a word", "/journal/0", "concern"),
    ("an unknown type", "/journal/0/type", "worry"),
    ("another type's fields", "/journal/0/type", "note"),
)

# A case as bti writes it, with what may be there besides what has to.
STORY = """
bti: case/1
case: "K7F3-Q2MD"
guide: {id: "smaby", version: "2026.1", sha256: "9f2c41d7e0b35a868c1d4f7a92e6b0c3d5f81a2746eb93c0d7a1f5e28b64093c"}
journal:
""" + "".join(f"""- id: "{number:02}8w-x1zc-9k2m-0000-0000"
  after: []
  at: "2026-11-21T10:15:00+01:00"
  by: "larer1"
  step: "1/plan"
{fields}""" for number, fields in enumerate((
    """  type: "consent"
  consent: "log"
  given-by: ["self"]
  of-age: true
  form: "written"
  services: ["school-health"]
  purpose: "Stafettlogg med skolehelsetjenesten."
  date: "2026-11-20"
  kept-at: "skjema/samtykke.pdf"
  sha256: "9f2c41d7e0b35a868c1d4f7a92e6b0c3d5f81a2746eb93c0d7a1f5e28b64093c"
""", """  type: "voice"
  missing: "Eleven var på trening."
  asks: "kontaktlærer"
  date: "2026-11-20"
""", """  type: "view"
  whose: "mor"
  text: "Det er roligere hjemme."
""", """  type: "participant"
  who: "helsesyk1"
  service: "school-health"
  role: "følger opp søvn"
  from: "2026-11-20"
""", """  type: "left"
  who: "helsesyk1"
  text: "Søvnen er god nå."
""", """  type: "goal"
  text: "Eleven spør om å være med i storefri."
  under: "3q8w-x1zc"
  area: "play"
  points: ["specific", "timed"]
""", """  type: "measure"
  goal: "3q8w-x1zc"
  text: "Øve på det i første time."
  who: "kontaktlærer"
  where: "skolen"
  area: "language"
""", """  type: "meeting"
  kind: "evaluation"
  moves: "3q8w-x1zc"
  date: "2026-12-01"
  invited: ["mor", "far", "helsesyk1"]
""", """  type: "cancelled"
  meeting: "3q8w-x1zc"
  text: "Vi tar det på neste møte."
""", """  type: "minutes"
  kind: "evaluation"
  present: ["mor", "kontaktlærer"]
  agreed: "Fortsette til jul."
  went: "Alle kom til orde."
""", """  type: "decision"
  outcome: "ip"
  successor: "helsesyk1"
""", """  type: "reopened"
  reason: "Mor tok kontakt."
""")))
BROKEN_STORIES = (
    ("a birthday that may have been", "/journal/0/of-age", "unknown"),
    ("a hash that is cut short", "/journal/0/sha256", "9f2c41d7"),
    ("a hash in capitals", "/journal/0/sha256", "9F" * 32),
    ("a form's path of two lines", "/journal/0/kept-at", "skjema\nsamtykke.pdf"),
    ("an empty purpose", "/journal/0/purpose", ""),
    ("a child heard at some time", "/journal/1/date", "november"),
    ("a view of nobody's", "/journal/2/whose", ABSENT),
    ("a view of two", "/journal/2/whose", ["mor", "far"]),
    ("a view without words", "/journal/2/text", ABSENT),
    ("a role of two lines", "/journal/3/role", "søvn\nkosthold"),
    ("someone left, but who", "/journal/4/who", ABSENT),
    ("a goal under a number", "/journal/5/under", "1"),
    ("a goal in a named area", "/journal/5/area", "Samspill og lek"),
    ("a goal that meets one point", "/journal/5/points", "specific"),
    ("a goal that meets a point by its title", "/journal/5/points", ["Spesifikt"]),
    ("a measure in two areas", "/journal/6/area", ["language", "play"]),
    ("a meeting that moves a number", "/journal/7/moves", "2"),
    ("a meeting to which one is invited", "/journal/7/invited", "mor"),
    ("a meeting moved to no day", "/journal/7/date", ABSENT),
    ("a number cancelled", "/journal/8/meeting", "3"),
    ("nothing cancelled", "/journal/8/meeting", ABSENT),
    ("several things agreed", "/journal/9/agreed", ["Fortsette.", "Møtes igjen."]),
    ("a successor without a name", "/journal/10/successor", ""),
    ("two successors", "/journal/10/successor", ["helsesyk1", "larer1"]),
    ("a case open again, but why", "/journal/11/reason", ABSENT),
    ("a step to open it at", "/journal/11/at-step", "0/define"),
)
