"""Every example in bti-guide(5) can be copied: laid over the small guide of the page it makes a guide that the
program accepts, and with a misspelt key one that it does not.

An example that is a guide is checked as it stands. Keys of a step go into some step of the small guide, all other
keys over the guide's own.

usage: man_examples.py ROOT BTI
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

import schemas

OWN = "bti: guide/1\nid: own\nversion: \"1\"\ntitle: Veileder\nextends: {base}\n"
KEY = re.compile(r"^([a-z-]+):", re.MULTILINE)


class Checker:
    """Runs `bti guide check` on guides in a folder of their own."""

    def __init__(self, bti, folder):
        self.bti = bti
        self.folder = pathlib.Path(folder)

    def write(self, text):
        """The guide in its folder, and beside it the files of its tools."""
        folder = self.folder / re.search(r"^id: (\S+)$", text, re.MULTILINE).group(1)
        for name in ("guide.yaml", *re.findall(r"tools/[a-z.]+", text)):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text if name == "guide.yaml" else "# Ark\n", encoding="utf-8")
        return folder

    def refusal(self, text):
        """What the program says of a guide that it refuses; nothing when it accepts it."""
        command = [self.bti, "guide", "check", self.write(text)]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        return "" if ran.returncode == 0 else ran.stdout + ran.stderr


def chunks(text):
    """(key, its lines) of each key at the left margin."""
    starts = [match.start() for match in KEY.finditer(text)]
    return [(text[at:text.index(":", at)], text[at:end]) for at, end in zip(starts, [*starts[1:], len(text)])]


def overlays(text, schema, base):
    """The guides that an example makes over the base: one for each step in which its step's keys may stand."""
    values = yaml.safe_load(text)
    in_step = {key for key, value in values.items() if schemas.stands_in_step(schema, key, value)}
    head = OWN.format(base=f"{base['id']}@{base['version']}")
    own = head + "".join(lines for key, lines in chunks(text) if key not in in_step)
    if not in_step:
        return [own]
    lines = "".join(lines for key, lines in chunks(text) if key in in_step)
    indented = re.sub(r"^(?=.)", "    ", lines, flags=re.MULTILINE)
    return [f"{own}levels:\n- id: \"{level['id']}\"\n  steps:\n  - id: {step['id']}\n{indented}"
            for level in base["levels"] for step in level["steps"]]


def misspelt(text):
    """With the last key at the left margin misspelt."""
    last = list(KEY.finditer(text))[-1]
    return f"{text[:last.end() - 1]}z{text[last.end() - 1:]}"


def check(root, bti):
    root = pathlib.Path(root)
    schema = json.loads((root / "guides/schema/guide.schema.json").read_text(encoding="utf-8"))
    shown = [text for text in schemas.examples(root / "man/bti-guide.5") if not text.startswith(("$", "#"))]
    whole = next(text for text in shown if text.startswith("bti: guide/1"))
    with tempfile.TemporaryDirectory() as folder:
        checker = Checker(bti, folder)
        checker.write(whole)

        def refusals(text):
            guides = [text] if text.startswith("bti: guide/1") else overlays(text, schema, yaml.safe_load(whole))
            return [checker.refusal(guide) for guide in guides]

        for text in shown:
            if all(said := refusals(text)):
                yield f"refused:\n{text}{''.join(said)}"
            if text != whole and not all(refusals(misspelt(text))):
                yield f"accepted though its last key is misspelt:\n{misspelt(text)}"
        yield from () if len(shown) > 20 else [f"only {len(shown)} examples were found"]


def main(root, bti):
    problems = list(check(root, bti))
    print("\n".join(problems) if problems else "every example is accepted")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
