"""The guide that `bti guide new` begins is whole, and so is every example in it that one takes into use.

usage: guide_new.py BTI GUIDES
"""
import os
import pathlib
import subprocess
import sys
import tempfile

MARK = "#:"


def blocks(lines):
    """(first, end) of each run of example lines."""
    first = None
    for index, line in enumerate(lines + [""]):
        marked = line.startswith(MARK)
        if marked and first is None:
            first = index
        if not marked and first is not None:
            yield first, index
            first = None


def used(lines, first, end):
    return [line[len(MARK) + 1:] if first <= index < end else line for index, line in enumerate(lines)]


def main():
    bti, guides = sys.argv[1:3]
    found = []
    env = dict(os.environ, BTI_GUIDES=guides, BTI_LANG="en", HOME="/nonexistent")
    run = lambda *args, cwd: subprocess.run([bti, *args], cwd=cwd, env=env, capture_output=True, text=True)
    with tempfile.TemporaryDirectory() as folder:
        for base in ("bti-base", "bti-base-nn", "oppdal"):
            begun = run("guide", "new", f"smaby-{base}", "--from", base, cwd=folder)
            if begun.returncode != 0:
                found.append(f"{base}: {begun.stderr}")
                continue
            place = pathlib.Path(folder, f"smaby-{base}")
            guide = place / "guide.yaml"
            lines = guide.read_text(encoding="utf-8").splitlines()
            examples = list(blocks(lines))
            if len(examples) < 8:
                found.append(f"{base}: only {len(examples)} examples")
            for first, end in [(0, 0)] + (examples if base != "oppdal" else []):
                guide.write_text("\n".join(used(lines, first, end)) + "\n", encoding="utf-8")
                checked = run("guide", "check", str(place), cwd=folder)
                if checked.returncode != 0:
                    found.append(f"{base}, the example in line {first + 1}: {checked.stdout}{checked.stderr}")
    print("\n".join(found), end="")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
