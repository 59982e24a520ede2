"""The schemas in guides/schema accept every guide and case of ours and the manual's examples, refuse broken
ones where they are broken, and know the same words and fields as the program.

usage: schemas.py [ROOT [CASE.yaml ...]]      more cases to accept, such as those bti has just written
"""
import copy
import json
import pathlib
import re
import sys

import jsonschema
import yaml

HERE = pathlib.Path(__file__).resolve().parent
ABSENT = object()


class EditorLoader(yaml.SafeLoader):
    """YAML 1.2's core schema, by which editors read; PyYAML itself reads by YAML 1.1."""


EditorLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in (("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
                            ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
                            ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", "-+0123456789."),
                            ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""])):
    EditorLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{pattern})$"), list(first))


class Tally:
    """What held and what did not."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, what, problems):
        if not problems:
            self.passed += 1
            return
        self.failed += 1
        print(f"FAILED: {what}")
        for problem in problems:
            print(f"    {problem}")


def odd_keys(data, path=""):
    """Places of keys that a reader did not take for text: jsonschema cannot look at those."""
    if isinstance(data, dict):
        for key, value in data.items():
            if not isinstance(key, str):
                yield f"{path}/{key}"
            yield from odd_keys(value, f"{path}/{key}")
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from odd_keys(value, f"{path}/{index}")


def problems_in(schema, data):
    """(place, what is wrong) for all that the schema refuses."""
    odd = [(place, "the key is no text for other readers; put it in quotes") for place in odd_keys(data)]
    if odd:
        return odd
    found = jsonschema.Draft7Validator(schema).iter_errors(data)
    return sorted(("".join(f"/{step}" for step in error.absolute_path), error.message) for error in found)


def accepted(tally, schema, text, what):
    for reader, loader in (("YAML 1.1", yaml.SafeLoader), ("YAML 1.2", EditorLoader)):
        try:
            problems = [f"{place or '/'}: {message[:200]}"
                        for place, message in problems_in(schema, yaml.load(text, loader))]
        except yaml.YAMLError as error:
            problems = [str(error)]
        tally.check(f"{what} is accepted, read as {reader}", problems)


def edited(data, path, value):
    """A copy in which what stands at a path is another value, or is gone."""
    data = copy.deepcopy(data)
    *way, last = [int(step) if step.isdigit() else step for step in path.strip("/").split("/")]
    place = data
    for step in way:
        place = place[step]
    if value is ABSENT:
        del place[last]
    else:
        place[last] = value
    return data


def refused(tally, schema, data, what, path, value):
    """The edit must be refused, and nothing but the edited place or what holds it may be blamed."""
    problems = problems_in(schema, edited(data, path, value))
    holder = path.rpartition("/")[0]
    strays = [f"{place or '/'}: {message[:200]}" for place, message in problems
              if place != holder and not f"{place}/".startswith(f"{path}/")]
    tally.check(f"refused: {what}", strays if problems else ["it was accepted"])


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
    ("a service's id with a blank", "/services/young adults", {"name": "Unge voksne"}),
    ("a service without a name", "/services/school/name", ABSENT),
    ("an unknown key of a service", "/services/school/navn", "Skole"),
    ("services as a list", "/services", ["school"]),
    ("a service as a word", "/services/school", "Skole"),
    ("a log that begins nowhere", "/services/school/log", {}),
    ("a log that begins at a number", "/services/school/log", {"from": 2}),
    ("a contact without a name", "/contacts/police/name", ABSENT),
    ("a phone that is a number", "/contacts/police/phone", 112),
    ("no acute turn", "/acute", ABSENT),
    ("an acute turn without its line", "/acute/line", ABSENT),
    ("an acute turn's contacts as one word", "/acute/contacts", "police"),
    ("an acute turn's contact as a map", "/acute/contacts", [{"name": "Politiet"}]),
    ("a tool without a title", "/tools", {"note": {"text": "Skjema"}}),
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
    ("a consent per person", "/consents/log/per", "person"),
    ("a log without its consent", "/log", {}),
    ("help for an unknown ask", "/help", {"goals": {"title": "Mål", "text": "I presens."}}),
    ("help without a text", "/help", {"goal": {"title": "Mål"}}),
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
    ("a step without a title", STEP + "/title", ABSENT),
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
    ("at least none", STEP + "/asks/0", {"goal": "at-least 0"}),
    ("a count without its words", STEP + "/asks/0", {"goal": 2}),
    ("an evaluation that is merely required", STEP + "/asks/0", {"evaluation": "required"}),
    ("a consent asked for as required or not", STEP + "/asks/0", {"consent": True}),
    ("an ask of one's own", STEP + "/asks/0", {"x-mood": "required"}),
    ("an unknown need", STEP + "/needs", ["baton"]),
    ("a need of two things", STEP + "/needs", [{"consent": "log", "meeting": "evaluation"}]),
    ("a need that was read as no", STEP + "/needs", [{False: "log"}]),
    ("an unknown need denied", STEP + "/needs", [{"no": "baton"}]),
    ("a visit to a step of a step", STEP + "/needs", [{"been": "1/plan/2"}]),
    ("a visit to a number", STEP + "/needs", [{"been": 2}]),
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


def sources_of(root, *names):
    return "".join((root / name).read_text() for name in names)


ENVELOPE = {"id": "entry-id", "after": "after", "at": "instant", "by": "user", "by-service": "service", "step": "step",
            "type": "type"}
KINDS = {"Words": "words", "Label": "label", "Date": "date", "Year": "year", "Clock": "clock", "bool": "yes-no",
         "EntryRef": "ref"}
GOOD = {"words": "Trekker seg unna.\n\n- i frileken", "label": "larer1", "date": "2026-11-21", "year": 2017,
        "clock": "09:30", "yes-no": True, "ref": "3q8w-x1zc", "slug": "school"}
BAD = {"words": "", "label": "x" * 121, "date": "21.11.2026", "year": "2017", "clock": "9:30", "yes-no": 1,
       "ref": "1.2", "slug": "Skole"}


class Fields:
    """The fields of every type of entry, as include/bti/entries.hpp has them: name, kind, required, list."""

    def __init__(self, root):
        header = sources_of(root, "include/bti/entries.hpp")
        codec = sources_of(root, "src/journal/codec.hpp")
        self.words = {name: re.findall(r'"([^"]+)"', body) for name, body in
                      re.findall(r"std::array words<(\w+)> = \{(.*?)\};", codec, re.DOTALL)}
        payload = re.search(r"using Payload = std::variant<(.*?)>;", header, re.DOTALL).group(1)
        self.types = dict(self.type_of(header, name.strip()) for name in payload.split(","))

    def type_of(self, header, name):
        body = re.search(rf"struct {name} \{{(.*?)\n\}};", header, re.DOTALL).group(1)
        members = {member: kind for kind, member in re.findall(r"^  ([\w:<>]+) (\w+)(?:\{\})?;(?: +///<.*)?$", body, re.MULTILINE)}
        fields = re.findall(rf'Field\{{"([^"]+)", &{name}::(\w+)\}}', body)
        shapes = [(key, *self.shape(members[member])) for key, member in fields]
        return re.search(r'type = "([^"]+)"', body).group(1), shapes

    def shape(self, kind):
        outer, inner = re.fullmatch(r"(?:(std::optional|std::vector|AtLeastOne)<)?(\w+)>?", kind).groups()
        is_list = outer in ("std::vector", "AtLeastOne")
        return KINDS.get(inner) or self.words.get(inner) or "slug", outer in (None, "AtLeastOne"), is_list


def kind_in(schema):
    """What a property takes: the name of a definition or the words of a choice."""
    one = schema.get("items", schema)
    return one["$ref"].rpartition("/")[2] if "$ref" in one else one.get("enum", one.get("const"))


def entry_of(name, fields):
    entry = {"id": "3q8w-x1zc-9k2m-0000-0000", "after": [], "at": "2026-11-21T10:15:00+01:00", "by": "larer1",
             "step": "0/define", "type": name}
    for key, kind, _, is_list in fields:
        value = kind[0] if isinstance(kind, list) else GOOD[kind]
        entry[key] = [value] if is_list else value
    return entry


def case_of(*entries):
    return {"bti": "case/1", "case": "K7F3-Q2MD", "guide": {"id": "oppdal", "version": "2026.1", "sha256": "0a" * 32},
            "journal": list(entries)}


def check_entry_type(tally, schema, name, fields):
    """One type of entry: the schema's properties are the header's fields, and each is held to."""
    definition = schema["definitions"].get(name, {"properties": {}})
    tally.check(f"{name}: no field is called as what every entry has", [key for key, *_ in fields if key in ENVELOPE])
    expected = ENVELOPE | {key: kind for key, kind, _, _ in fields}
    tally.check(f"{name}: the schema's fields are the program's",
                [] if {key: kind_in(value) for key, value in definition["properties"].items()} == expected
                else [f"schema: {sorted(definition['properties'])}", f"program: {sorted(expected)}"])
    required = [key for key, _, is_required, _ in fields if is_required]
    tally.check(f"{name}: the same fields are required",
                [] if definition.get("required", []) == required else [f"program: {required}"])
    if name == "voice":
        fields = [field for field in fields if field[0] != "missing"]
    whole = case_of(entry_of(name, fields))
    tally.check(f"{name}: accepted with all its fields", problems_in(schema, whole))
    refused(tally, schema, whole, f"{name} with an unknown field", "/journal/0/extra", "x")
    tally.check(f"{name}: accepted with a key of one's own",
                problems_in(schema, edited(whole, "/journal/0/x-own", {"any": [1]})))
    for key, kind, is_required, is_list in fields:
        bad = "surely not" if isinstance(kind, list) else BAD[kind]
        refused(tally, schema, whole, f"{name} with a wrong {key}", f"/journal/0/{key}", [bad] if is_list else bad)
        good = whole["journal"][0][key]
        refused(tally, schema, whole, f"{name} with {key} in another number", f"/journal/0/{key}",
                good[0] if is_list else [good])
        if is_required:
            refused(tally, schema, whole, f"{name} without {key}", f"/journal/0/{key}", ABSENT)
        if is_required and is_list:
            refused(tally, schema, whole, f"{name} with nobody in {key}", f"/journal/0/{key}", [])


def check_case_words(tally, schema, root):
    envelope = re.findall(r'\{"([a-z-]+)", FieldKind', sources_of(root, "src/journal/render.cpp"))
    tally.check("what every entry has is what the program writes",
                [] if ["id", *envelope] == list(ENVELOPE) else [f"program: {envelope}"])
    types = Fields(root).types
    tally.check("the types of entry are the program's",
                [] if schema["definitions"]["type"]["enum"] == list(types) else [f"program: {list(types)}"])
    switch = [[one["if"]["properties"]["type"]["const"], one["then"]["$ref"].rpartition("/")[2]]
              for one in schema["definitions"]["entry"]["allOf"]]
    tally.check("each type leads to its fields", [] if switch == [[name, name] for name in types] else [str(switch)])
    for name, fields in types.items():
        check_entry_type(tally, schema, name, fields)
    voice = case_of(entry_of("voice", [("words", "words", True, False)]))
    refused(tally, schema, voice, "a voice with words and with why they are missing", "/journal/0/missing", "Syk.")
    refused(tally, schema, voice, "a voice with neither", "/journal/0/words", ABSENT)
    whole = case_of(entry_of("concern", types["concern"]))
    for broken in BROKEN_CASES:
        refused(tally, schema, whole, *broken)


OPEN_MAP = {"additionalProperties": False, "patternProperties": {"^x-": {"$ref": "#/definitions/own"}}}
CLOSED_MAP = {"additionalProperties": False}


def resolved(schema, definitions):
    """A schema together with the definition that it refers to."""
    if "$ref" not in schema:
        return schema
    rest = {key: value for key, value in schema.items() if key != "$ref"}
    return resolved(definitions.get(schema["$ref"].rpartition("/")[2], {}), definitions) | rest


def odd_shapes(schema, place, definitions):
    """Maps that let unknown keys or the wrong ones through, and values without a type or an explanation."""
    if isinstance(schema, list):
        schema = dict(enumerate(schema))
    if not isinstance(schema, dict):
        return
    fixed = schema.get("properties", {})
    is_open = place not in ("/properties/help", "/definitions/ask", "/definitions/need/else")
    if fixed and place != "/definitions/entry":
        wanted = OPEN_MAP if is_open else CLOSED_MAP
        if {key: schema.get(key) for key in OPEN_MAP if key in schema} != wanted:
            yield f"{place}: wrong about the keys it does not know"
    for key, value in fixed.items():
        whole = resolved(value, definitions)
        if "description" not in whole:
            yield f"{place}/{key}: no description"
        if not whole.keys() & {"type", "enum", "const", "if"}:
            yield f"{place}/{key}: anything goes"
        if whole.get("type") == "object" and not whole.keys() & {"properties", "additionalProperties"}:
            yield f"{place}/{key}: any map goes"
    if schema.get("type") == "array" and "items" not in schema:
        yield f"{place}: a list of anything"
    for key, value in schema.items():
        if key != "if":
            yield from odd_shapes(value, f"{place}/{key}", definitions)


def keys_of(schema):
    """Every key that a schema knows in its maps, but for the words of asks and needs."""
    if isinstance(schema, list):
        return set().union(*map(keys_of, schema))
    if not isinstance(schema, dict):
        return set()
    own = {key for key, value in schema.get("properties", {}).items() if isinstance(value, dict)}
    return own.union(*(keys_of(value) for key, value in schema.items() if key not in ("ask", "need", "if")))


def check_guide_words(tally, schema, root):
    def same(what, ours, theirs):
        tally.check(f"{what} are the program's", [] if ours == theirs else [f"schema: {ours}", f"program: {theirs}"])

    definitions = schema["definitions"]
    forms = {"once": "once", "counted": "counted", "consent": "slug", "meeting": "slug", "each": "each-measure"}
    vocabulary = sources_of(root, "src/guide/vocabulary.hpp")
    words = re.findall(r'AskWord\{AskKind::\w+, "([^"]+)", AskForm::(\w+)\}', vocabulary)
    same("the asks", {key: kind_in(value) for key, value in definitions["ask"]["properties"].items()},
         {word: forms[form] for word, form in words})
    same("the asks with help", list(schema["properties"]["help"]["properties"]), [word for word, _ in words])
    header = sources_of(root, "include/bti/guide.hpp")
    needs = re.search(r"struct Need \{\s*enum class Kind \{([^}]*)\}", header).group(1)
    need = definitions["need"]
    same("the needs", set(need["then"]["enum"]) | set(need["else"]["properties"]) - {"no"},
         {word.strip() for word in needs.split(",")})
    reader = sources_of(root, "src/guide/reader_frame.cpp", "src/guide/reader_steps.cpp",
                        "src/guide/reader_year.cpp")
    targets = re.search(r"std::array targets = \{([^}]*)\};", reader).group(1)
    same("the targets' words", definitions["level"]["not"]["enum"], re.findall(r'"([^"]+)"', targets))
    read = re.findall(r'\b(?:required|optional|text|text_or|list|members|find)\(\s*"([a-z-]+)"', reader)
    helps = set(schema["properties"]["help"]["properties"]) - set(read)
    same("the keys", sorted(keys_of(schema) - helps), sorted(set(read)))


def examples(page):
    """The literal displays of a manual page, as they show."""
    text = page.read_text(encoding="utf-8")
    for display in re.findall(r"^\.Bd -literal[^\n]*\n(.*?)^\.Ed$", text, re.MULTILINE | re.DOTALL):
        yield display.replace(r"\e", "\\")


def check_guide_page(tally, schema, page):
    """The whole guide in the page is accepted, and so is each part when it stands in that guide."""
    shown = list(examples(page))
    whole = next(text for text in shown if text.startswith("bti: guide/1"))
    accepted(tally, schema, whole, f"the guide in {page.name}")
    guide = yaml.safe_load(whole)
    for text in shown:
        part = None if text == whole or not re.match(r"[a-z-]+:(?: |\n)", text) else yaml.safe_load(text)
        if part is None:
            continue
        in_step = any(key not in schema["properties"] for key in part)
        joined = edited(guide, STEP, guide["levels"][0]["steps"][0] | part) if in_step else guide | part
        tally.check(f"{page.name}: the example of {', '.join(part)} is accepted", problems_in(schema, joined))
    return guide


def main(root=HERE.parents[1], *cases):
    root = pathlib.Path(root).resolve()
    tally = Tally()
    guide_schema, case_schema = (json.loads((root / f"guides/schema/{name}.schema.json").read_text())
                                 for name in ("guide", "case"))
    for schema in (guide_schema, case_schema):
        jsonschema.Draft7Validator.check_schema(schema)
        tally.check(f"{schema['title']}: every map and every key is told of",
                    list(odd_shapes(schema, "", schema["definitions"])))
    guides = sorted([*(root / "guides").glob("*/guide.yaml"), *(root / "tests/guides").glob("*/guide.yaml")])
    tally.check("there are guides to look at", [] if guides else ["guides/*/guide.yaml: none"])
    for path in guides:
        accepted(tally, guide_schema, path.read_text(), path.relative_to(root))
    for path in sorted((root / "examples/caseload/cases").glob("**/*.yaml")):
        accepted(tally, case_schema, path.read_text(), path.relative_to(root))
    for path in map(pathlib.Path, cases):
        accepted(tally, case_schema, path.read_text(), path.name)
    guide = check_guide_page(tally, guide_schema, root / "man/bti-guide.5")
    for text in examples(root / "man/bti-case.5"):
        if text.startswith("bti: case/1"):
            accepted(tally, case_schema, text, "the case in bti-case.5")
    for language in ("nb", "nn", "en"):
        tally.check(f"a guide in {language} is accepted", problems_in(guide_schema, guide | {"language": language}))
    for broken in BROKEN_GUIDES:
        refused(tally, guide_schema, guide, *broken)
    check_guide_words(tally, guide_schema, root)
    check_case_words(tally, case_schema, root)
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
