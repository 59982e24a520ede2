"""A step at a real terminal: æøå, a wrong date, an empty answer, a resized window, Ctrl-C, and on again."""
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from terminal import Terminal, empty_folder, environment, program  # noqa: E402


def caseload(bti, folder):
    subprocess.run([bti, "init", "sett", "--guide", "oppdal"], cwd=folder, env=environment(folder), check=True,
                   stdout=subprocess.DEVNULL)
    return pathlib.Path(folder) / "sett"


def case_text(sett):
    (file,) = sett.glob("cases/*/*.yaml")
    return file.read_text(encoding="utf-8")


def open_a_concern(bti, sett, home):
    with Terminal([bti, "new", "--service", "school"], sett, rows=60, variables={"HOME": str(home)}) as terminal:
        terminal.wait_for("akutt")
        terminal.type("nei\n")
        return terminal
