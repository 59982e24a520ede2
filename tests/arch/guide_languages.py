"""A guide in nynorsk (X-nn) is the guide X told anew: the same ids, asks, needs and ways out, other texts.

usage: guide_languages.py [ROOT]
"""
import pathlib
import sys

import yaml

TEXTS = {"title", "text", "name", "note", "line", "about", "publisher", "via"}
ASKED = {"required", "optional"}  # an ask can be a note too
OWN = {"id", "title", "language", "sources", "about"}


class AsWritten(yaml.SafeLoader):
    """Every value as text: `no` and `112` mean nothing here."""


AsWritten.yaml_implicit_resolvers = {}


def skeleton(value):
    """What is left of a guide when each text says only that there is one."""
    if isinstance(value, dict):
        return {key: "..." if key in TEXTS and isinstance(part, str) and part not in ASKED else skeleton(part)
                for key, part in value.items()}
    return [skeleton(part) for part in value] if isinstance(value, list) else value


def differences(one, other, path=""):
    if isinstance(one, dict) and isinstance(other, dict):
        if list(one) != list(other):
            yield f"{path or '/'}: {list(one)} and {list(other)}"
        for key in one.keys() & other.keys():
            yield from differences(one[key], other[key], f"{path}/{key}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for index, (left, right) in enumerate(zip(one, other)):
            name = left.get("id", index) if isinstance(left, dict) else index
            yield from differences(left, right, f"{path}/{name}")
    elif one != other:
        yield f"{path}: {one!r} and {other!r}"


def without_own(guide):
    return {key: value for key, value in skeleton(guide).items() if key not in OWN}


def check(root):
    found = []
    for nynorsk in sorted((root / "guides").glob("*-nn/guide.yaml")):
        bokmal = nynorsk.parent.parent / nynorsk.parent.name.removesuffix("-nn") / "guide.yaml"
        pair = [yaml.load(path.read_text(encoding="utf-8"), AsWritten) for path in (bokmal, nynorsk)]
        found += [f"{nynorsk.relative_to(root)}: {what}" for what in differences(*map(without_own, pair))]
    return found


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    problems = check(root)
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
