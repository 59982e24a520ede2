"""The session in the README is a real one: its commands are replayed and must print what stands there.

usage: readme.py BTI_GOLDEN README [--update]"""
import pathlib
import re
import subprocess
import sys
import tempfile

FIRST = """  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ export BTI_SERVICE=school
@ 2026-11-21T10:15:00+01:00
"""
LATER = """  $ cp -r {caseload} sett
  $ cd sett
@ 2026-11-21T10:15:00+01:00
"""


def sessions(readme):
    return re.findall(r"^```\n(\$ bti .*?)^```\n", readme, re.MULTILINE | re.DOTALL)


def transcript(session):
    """The blank line before a command is the README's own."""
    lines = re.sub(r"\n\n\$ ", "\n$ ", session).splitlines()
    return "".join(f"  {line}".rstrip() + "\n" for line in lines)


if __name__ == "__main__":
    golden, readme = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    caseload = readme.parent / "examples" / "caseload"
    found = sessions(readme.read_text(encoding="utf-8"))
    assert len(found) == 2, f"the README has {len(found)} sessions"
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name, setup, session in zip(("readme-first.t", "readme-later.t"), (FIRST, LATER), found):
            file = pathlib.Path(folder) / name
            file.write_text(setup.format(caseload=caseload) + transcript(session), encoding="utf-8")
            files.append(str(file))
        if "--update" in sys.argv:
            subprocess.run([golden, "--update", *files], check=True)
            for file in files:
                print(pathlib.Path(file).read_text(encoding="utf-8"))
        sys.exit(subprocess.run([golden, *files]).returncode)
