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

from broken import ABSENT, BROKEN_CASES, BROKEN_GUIDES, BROKEN_OVERLAYS, BROKEN_STORIES, OVERLAY, STEP, STORY

HERE = pathlib.Path(__file__).resolve().parent


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


def sources_of(root, *names):
    return "".join((root / name).read_text() for name in names)


ENVELOPE = {"id": "entry-id", "after": "after", "at": "instant", "by": "user", "by-service": "service", "step": "step",
            "type": "type"}
KINDS = {"Words": "words", "Label": "label", "Date": "date", "Year": "year", "Clock": "clock", "bool": "yes-no",
         "EntryRef": "ref"}
# Fields of which the schema knows more than their kind.
NARROWER = {"sha256": "sha256"}
GOOD = {"words": "Trekker seg unna.\n\n- i frileken", "label": "larer1", "date": "2026-11-21", "year": 2017,
        "clock": "09:30", "yes-no": True, "ref": "3q8w-x1zc", "slug": "school", "sha256": "0a" * 32}
BAD = {"words": "", "label": "x" * 121, "date": "21.11.2026", "year": "2017", "clock": "9:30", "yes-no": 1,
       "ref": "1.2", "slug": "Skole", "sha256": "0A" * 32}


class Fields:
    """The fields of every type of entry, as include/bti/entries.hpp has them: name, kind, required, list."""

    def __init__(self, root):
        header = sources_of(root, "include/bti/entries.hpp")
        codec = sources_of(root, "src/journal/codec.hpp")
        self.words = {name: re.findall(r'"([^"]+)"', body) for name, body in
                      re.findall(r"std::array words<(\w+)> = \{(.*?)\};", codec, re.DOTALL)}
        payload = re.search(r"using Payload =\s*std::variant<(.*?)>;", header, re.DOTALL).group(1)
        self.types = dict(self.type_of(header, name.strip()) for name in payload.split(","))

    def type_of(self, header, name):
        body = re.search(rf"struct {name} \{{(.*?)\n\}};", header, re.DOTALL).group(1)
        members = {member: kind for kind, member in re.findall(r"^  ([\w:<>]+) (\w+)(?:\{\})?;(?: +///<.*)?$", body, re.MULTILINE)}
        fields = re.findall(rf'Field\{{"([^"]+)", &{name}::(\w+)\}}', body)
        shapes = [(key, *self.shape(members[member])) for key, member in fields]
        shapes = [(key, NARROWER.get(key, kind), *number) for key, kind, *number in shapes]
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


# What only narrows other schemas: it tells of nothing that those do not.
NARROWING = ("/definitions/plain", "/definitions/whole")


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
    if not isinstance(schema, dict) or place.startswith(NARROWING):
        return
    fixed = schema.get("properties", {})
    is_open = place not in ("/definitions/helps", "/definitions/ask", "/definitions/need/else")
    adds = fixed.keys() == {"add"} and place.endswith(("/then", "/else"))
    if fixed and not adds and place != "/definitions/entry":
        wanted = OPEN_MAP if is_open else CLOSED_MAP
        if {key: schema.get(key) for key in OPEN_MAP if key in schema} != wanted:
            yield f"{place}: wrong about the keys it does not know"
    for key, value in fixed.items():
        whole = resolved(value, definitions)
        if "description" not in whole and not adds:
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


def keys_read(root):
    """Every key that the program looks for in a guide, but for the words of asks and needs."""
    reader = sources_of(root, *sorted(path.relative_to(root) for path in (root / "src/guide").glob("reader_*.cpp")))
    calls = "required|optional|text|text_or|list|members|find|read_named|pair|count"
    named = re.findall(rf'\b(?:{calls})\(\s*"([a-z-]+)"', reader)
    units = re.search(r"const char\* unit : \{([^}]*)\}", reader).group(1)
    inheritance = sources_of(root, "src/guide/inherit.cpp", "src/guide/resolve.cpp")
    layers = re.findall(r"\w+_keys? = (\{[^}]*\}|\"[^\"]*\")", inheritance)
    return {*named, *re.findall(r'"([a-z-]+)"', units + "".join(layers))}


def check_guide_words(tally, schema, root):
    def same(what, ours, theirs):
        tally.check(f"{what} are the program's", [] if ours == theirs else [
            f"only in one: {sorted({*ours} ^ {*theirs})}", f"schema: {ours}", f"program: {theirs}"])

    definitions = schema["definitions"]
    forms = {"once": "once", "advice": "advice", "counted": "counted", "each": "each-measure",
             **dict.fromkeys(("consent", "meeting", "role", "form"), "slug")}
    vocabulary = sources_of(root, "src/guide/vocabulary.hpp")
    words = re.findall(r'AskWord\{AskKind::\w+, "([^"]+)", AskForm::(\w+)\}', vocabulary)
    same("the asks", {key: kind_in(value) for key, value in definitions["ask"]["properties"].items() if key != "anew"},
         {word: forms[form] for word, form in words})
    same("the asks with help", list(definitions["helps"]["properties"]), [word for word, _ in words])
    header = sources_of(root, "include/bti/guide.hpp")
    needs = re.search(r"struct Need \{.*?enum class Kind \{([^}]*)\}", header, re.DOTALL).group(1)
    need = definitions["need"]
    same("the needs", set(need["then"]["enum"]) | set(need["else"]["properties"]) - {"no"},
         {word.strip() for word in needs.split(",")})
    asks = sources_of(root, "src/guide/reader_asks.cpp")
    anew = re.search(r"bool may_be_anew.*?return true;", asks, re.DOTALL).group()
    same("the asks that may be anew", definitions["ask"]["then"]["propertyNames"]["enum"],
         [*re.findall(r"AskKind::(\w+)", anew), "anew"])
    targets = re.search(r"std::array target_words = \{(.*?)\};", vocabulary, re.DOTALL).group(1)
    same("the targets' words", definitions["level"]["not"]["enum"], re.findall(r'"([^"]+)"', targets))
    read = keys_read(root)
    helps = set(definitions["helps"]["properties"]) - read
    same("the keys", sorted(keys_of(schema) - helps), sorted(read))


def examples(page):
    """The literal displays of a manual page, as they show."""
    text = page.read_text(encoding="utf-8")
    for display in re.findall(r"^\.Bd -literal[^\n]*\n(.*?)^\.Ed$", text, re.MULTILINE | re.DOTALL):
        yield display.replace(r"\e", "\\")


def stands_in_step(schema, key, value):
    """Is it a step's key? A list of tools or contacts is; under these keys the guide itself has maps."""
    return key not in schema["properties"] or (isinstance(value, list) and key in ("tools", "contacts"))


def check_guide_page(tally, schema, page):
    """The whole guides in the page are accepted, and so is each part when it stands in the first of them."""
    shown = [text for text in examples(page) if re.match(r"[a-z-]+:(?: |\n)", text)]
    wholes = [text for text in shown if text.startswith("bti: guide/1")]
    for whole in wholes:
        accepted(tally, schema, whole, f"{whole.splitlines()[1]} in {page.name}")
    guide = yaml.safe_load(wholes[0])
    for part in (yaml.safe_load(text) for text in shown if text not in wholes):
        own = {key: value for key, value in part.items() if not stands_in_step(schema, key, value)}
        in_step = {key: value for key, value in part.items() if key not in own}
        joined = edited(guide, STEP, guide["levels"][0]["steps"][0] | in_step) | own
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
    guides = sorted([*(root / "guides").glob("*/guide.yaml"), *(root / "tests/guides").glob("**/*.yaml")])
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
    accepted(tally, guide_schema, OVERLAY, "a guide that says only what it changes")
    for what, *broken in BROKEN_OVERLAYS:
        refused(tally, guide_schema, yaml.safe_load(OVERLAY), f"{what}, of a guide that extends another", *broken)
    accepted(tally, case_schema, STORY, "a case with what may be there")
    for what, *broken in BROKEN_STORIES:
        refused(tally, case_schema, yaml.safe_load(STORY), f"{what}, in a case", *broken)
    check_guide_words(tally, guide_schema, root)
    check_case_words(tally, case_schema, root)
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
