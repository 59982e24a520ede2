"""What bti writes is read by PyYAML, Psych and js-yaml just as it was meant, satisfies the schema, and has the
ids that the program in bti-case(5) works out.

usage: other_readers.py BTI_WRITE_CASE [CASE.yaml ...]      of these cases the three must only say the same
"""
import functools
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

SUPPORT = pathlib.Path(__file__).resolve().parent
ROOT = SUPPORT.parents[1]
sys.path.insert(0, str(ROOT / "tests/arch"))
import schemas  # noqa: E402  after its folder is known

CASE_PAGE = ROOT / "man/bti-case.5"
PYTHON = "/usr/bin/python3"  # Debian's own, which sees Debian's packages
READERS = {"PyYAML": [PYTHON, SUPPORT / "read_back.py"], "Psych": ["ruby", SUPPORT / "read_back.rb"],
           "js-yaml": ["node", SUPPORT / "read_back.js"]}


def differences(meant, read, place=""):
    """Where two values differ; a number is no text and true is no number."""
    if isinstance(meant, dict) and isinstance(read, dict):
        for key in meant.keys() | read.keys():
            yield from differences(meant.get(key, "(nothing)"), read.get(key, "(nothing)"), f"{place}/{key}")
    elif isinstance(meant, list) and isinstance(read, list) and len(meant) == len(read):
        for index, values in enumerate(zip(meant, read)):
            yield from differences(*values, f"{place}/{index}")
    elif type(meant) is not type(read) or meant != read:
        yield f"{place}: meant {ascii(meant)[:200]}, read {ascii(read)[:200]}"


def read_by(command, text):
    """What a reader makes of a text, or what it said instead."""
    ran = subprocess.run(command, input=text, capture_output=True, check=False,
                         env=os.environ | {"NODE_PATH": "/usr/share/nodejs"})
    return (json.loads(ran.stdout), "") if ran.returncode == 0 else (None, ran.stderr.decode(errors="replace")[-500:])


def check_readers(tally, text, what, meant=None):
    for reader, command in READERS.items():
        read, trouble = read_by(command, text)
        if trouble:
            tally.check(f"{reader} reads {what}", [trouble])
            continue
        meant = read if meant is None else meant
        tally.check(f"{reader} reads {what} as it was meant", list(differences(meant, read))[:10])


def check_schema(tally, text):
    """Blank texts are written as well as any, but no case may hold one."""
    def is_blank(place):
        value = functools.reduce(lambda value, step: value[int(step) if step.isdigit() else step],
                                 place.strip("/").split("/"), case)
        return isinstance(value, str) and not value.strip(" \t\n")

    case = yaml.safe_load(text)
    schema = json.loads((ROOT / "guides/schema/case.schema.json").read_text())
    problems = [f"{place}: {what[:200]}" for place, what in schemas.problems_in(schema, case) if not is_blank(place)]
    tally.check("the samples satisfy the schema", problems)


def verified(text):
    """What the program in the manual says of each entry."""
    program = next(shown for shown in schemas.examples(CASE_PAGE) if "import hashlib" in shown)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "case.yaml")
        path.write_bytes(text)
        ran = subprocess.run([PYTHON, "-c", program, path], capture_output=True, text=True, check=True)
        return ran.stdout.splitlines()


def check_ids(tally, text, what):
    """The program in the manual finds every id right, and an edited entry wrong."""
    ids = re.findall(rb'^- id: "([^"]*)"$', text, re.MULTILINE)
    said = verified(text)
    tally.check(f"bti-case(5) verifies {what}",
                [line for line, one in zip(said, ids) if line != f"{one.decode()} ok"][:10]
                + ([] if len(said) == len(ids) else [f"{len(said)} of {len(ids)} entries were seen"]))
    edited = verified(text.replace(b'by: "larer1"', b'by: "larer2"', 1))
    tally.check(f"bti-case(5) sees an edit in {what}",
                [] if [line.split()[1] for line in edited].count("CHANGED") == 1 else ["it did not"])


def check_page(tally):
    """The case in the manual, and the bytes that one of its ids is worked out from."""
    shown = list(schemas.examples(CASE_PAGE))
    case = next(text for text in shown if text.startswith("bti: case/1")).encode()
    check_readers(tally, case, "the case in bti-case(5)")
    check_ids(tally, case, "the case in bti-case(5)")
    hashed = next(text for text in shown if text.startswith("case "))
    digest = hashlib.sha256(hashed.encode()).digest()
    number = int.from_bytes(digest, "big") >> 156
    letters = ["0123456789abcdefghjkmnpqrstvwxyz"[number >> shift & 31] for shift in range(95, -1, -5)]
    page = CASE_PAGE.read_text(encoding="utf-8")
    wanted = [digest.hex()[:25], "-".join("".join(letters[i:i + 4]) for i in range(0, 20, 4))]
    tally.check("the bytes in bti-case(5) have the hash and the id given there",
                [one for one in wanted if one not in page])


def main(write_case, *cases):
    tally = schemas.Tally()
    with tempfile.TemporaryDirectory() as folder:
        case, meant = pathlib.Path(folder, "case.yaml"), pathlib.Path(folder, "meant.json")
        subprocess.run([write_case, case, meant], check=True)
        text = case.read_bytes()
        check_readers(tally, text, "the samples", json.loads(meant.read_bytes()))
    check_schema(tally, text)
    check_ids(tally, text, "the samples")
    for path in map(pathlib.Path, cases):
        check_readers(tally, path.read_bytes(), path.name)
    check_page(tally)
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
