"""A guide in nynorsk (X-nn) builds on the guide X and says all its texts anew, and nothing else.

Every text of X must stand in nynorsk in X-nn's own file, but for those that SAME names: they read the same in
both. So a text that is new in X fails until it is told in nynorsk too, or is named there.

usage: guide_languages.py [ROOT]
"""
import json
import pathlib
import sys

import yaml

TEXTS = {"title", "text", "name", "note", "line", "about", "publisher", "via", "documents", "where", "soon",
         "raised-by", "members", "who", "one", "the", "plan", "at-end"}
NUMBERS = {"phone", "number"}  # the same in every language
NO_TEXTS = {"required", "optional", "self", "guardian", "both-guardians"}  # an ask can be a note, and `who` a signer
OWN = {"bti", "id", "version", "title", "language", "extends"}  # of the guide itself
SAME = {
    "bti-base": {
        "areas/body/title",
        "areas/language/title",
        "areas/learning/title",
        "consents/log/title",
        "contacts/child-welfare/name",
        "contacts/police/name",
        "goal-points/accepted/title",
        "goal-points/measurable/title",
        "goal-points/realistic/text",
        "goal-points/realistic/title",
        "goal-points/simple/title",
        "goal-points/specific/title",
        "goal-points/timed/title",
        "help/consent/title",
        "help/contacted/title",
        "help/goal/title",
        "help/log/title",
        "help/measure/title",
        "help/minutes/title",
        "help/note/title",
        "levels/0/steps/share-family/outcomes/go-on/title",
        "levels/0/steps/share-family/title",
        "levels/0/steps/talk/title",
        "levels/1/steps/carry-out/outcomes/go-on/title",
        "levels/1/steps/discussion/title",
        "levels/1/steps/open-log/outcomes/back-to-2/title",
        "levels/1/steps/open-log/outcomes/go-on/title",
        "levels/1/steps/open-log/title",
        "levels/2/steps/carry-out/outcomes/go-on/title",
        "levels/2/steps/cooperation-meeting/title",
        "levels/2/steps/decision/outcomes/iop/plan",
        "levels/2/steps/decision/outcomes/iop/title",
        "levels/2/steps/discussion/title",
        "levels/2/steps/partners/outcomes/back-to-talk/title",
        "levels/2/steps/partners/outcomes/open-log-first/title",
        "levels/3/steps/carry-out/outcomes/go-on/title",
        "levels/3/steps/cooperation-meeting/title",
        "levels/3/steps/decision/outcomes/iop/plan",
        "levels/3/steps/decision/outcomes/iop/title",
        "levels/3/steps/decision/outcomes/ip/plan",
        "levels/3/steps/decision/outcomes/ip/title",
        "levels/3/steps/discussion/title",
        "meetings/cooperation/title",
        "meetings/evaluation/title",
        "services/bup/name",
        "services/gp/name",
        "services/health-centre/name",
        "services/kindergarten/name",
        "services/mental-health/name",
        "services/nav/name",
        "services/ppt/name",
        "sources/0/publisher",
        "sources/0/title",
        "subjects/child/name",
        "subjects/parent/name",
        "subjects/pregnant/name",
        "subjects/youth/name",
        "tools/consent-log/title",
        "tools/evaluation/title",
        "tools/invitation/title",
        "tools/meeting-guide/title",
        "tools/talk-note/title",
        "tools/wonder-note/title",
        "tools/worry-scale/title",
        "tools/worry-talk/title",
    },
}


class AsWritten(yaml.SafeLoader):
    """Every value as text: `no` and `112` mean nothing here."""


AsWritten.yaml_implicit_resolvers = {}


def has_ids(value):
    return isinstance(value, list) and value and all(isinstance(item, dict) and "id" in item for item in value)


def members(value):
    """What a map or list holds, by key, id or number; of other values nothing."""
    if isinstance(value, dict):
        return value
    if has_ids(value):
        return {item["id"]: item for item in value}
    return dict(enumerate(value)) if isinstance(value, list) else {}


def is_text(key, value):
    return key in TEXTS and isinstance(value, str) and value not in NO_TEXTS


def below(path, key):
    return f"{path}/{key}" if path else str(key)


def texts(value, path="", key=""):
    """(path, text) of all texts below a place in a guide."""
    if is_text(key, value):
        yield path, value
    for name, part in members(value).items():
        yield from texts(part, below(path, name), name if isinstance(value, dict) else key)


def strays(base, own, path="", key="", whole=False):
    """What a guide in another language says that is no text of the base. `whole`: it stands in place of the base's."""
    if is_text(key, base) and isinstance(own, str):
        return
    if type(base) is not type(own) or (not members(base) and base != own):
        yield f"{path}: {own!r} goes over {base!r}"
        return
    whole = whole or (isinstance(base, list) and not has_ids(base))
    ours, theirs = members(own), members(base)
    if whole and list(ours) != list(theirs):
        yield f"{path}: {list(ours)} stand in place of {list(theirs)}"
    for name, part in ours.items():
        if name in theirs:
            yield from strays(theirs[name], part, below(path, name), name if isinstance(own, dict) else key, whole)
        elif not whole:
            yield f"{below(path, name)}: the base has none"


def compare(base, own, same):
    """What is wrong with a guide in nynorsk, given its base and the paths of texts that read the same."""
    if own.get("extends") != f"{base['id']}@{base['version']}":
        yield f"extends: {own.get('extends')} is not {base['id']}@{base['version']}"
    base, own = ({key: value for key, value in guide.items() if key not in OWN} for guide in (base, own))
    yield from strays(base, own)
    told = dict(texts(own))
    alike = {path for path, text in texts(base) if told.get(path, text) == text}
    for path in sorted(alike - same):
        yield f"{path}: not told in nynorsk, nor named in SAME"
    for path in sorted(same - alike):
        yield f"{path}: told in nynorsk, or gone, and still named in SAME"


def text_keys(schema):
    """The keys that take a line or a text, as the schema has them."""
    parts = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    own = {key for key, part in schema.get("properties", {}).items() if isinstance(part, dict)
           and part.get("$ref") in ("#/definitions/line", "#/definitions/text")} if isinstance(schema, dict) else set()
    return own.union(*map(text_keys, parts))


def check(root):
    schema = json.loads((root / "guides/schema/guide.schema.json").read_text(encoding="utf-8"))
    found = [f"{key}: a text in guides/schema, and none here" for key in sorted(text_keys(schema) - TEXTS - NUMBERS)]
    for nynorsk in sorted((root / "guides").glob("*-nn/guide.yaml")):
        name = nynorsk.parent.name.removesuffix("-nn")
        pair = [yaml.load(path.read_text(encoding="utf-8"), AsWritten)
                for path in (root / "guides" / name / "guide.yaml", nynorsk)]
        found += [f"{nynorsk.relative_to(root)}: {what}" for what in compare(*pair, SAME.get(name, set()))]
    return found


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    problems = check(root)
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
