"""While one writes a measure for goal 1 in an editor, another adds a goal: numbers may now mean other goals, so
nothing is recorded, and the draft is kept."""
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from terminal import Terminal, empty_folder, environment, program  # noqa: E402

TO_THE_GOALS = (
    "{consulted: {with: rektor, anonymous: yes}, outcome: go-on}",
    "{contacted: mor, outcome: go-on}",
    "{conversation: {present: mor, text: Vi ser det samme.}, outcome: level-1}",
    "{log: here, consent: {given-by: guardian, form: written}, holder: {holder: larer1, service: school}, "
    "outcome: go-on}",
    "{conversation: {present: mor, text: Vi prøver noe.}, voice: Vil leke., goal: Eleven har noen å leke med.}",
)
CONCERN = "{acute: no, subject: {kind: child, born: 2016}, concern: Sitter alene., outcome: go-on}"


def answer(bti, words, answers, where):
    subprocess.run([bti, *words, "--service", "school", "--answers", "-"], cwd=where, env=environment(where.parent),
                   input=answers, text=True, check=True, stdout=subprocess.DEVNULL)


def walk_to_the_goals(bti, sett):
    answer(bti, ["new"], CONCERN, sett)
    (case,) = sett.glob("cases/*/*.yaml")
    for answers in TO_THE_GOALS:
        answer(bti, ["step", case.stem], answers, sett)
    return case


def editor_that_waits_for_another(bti, sett, case):
    editor = sett.parent / "editor"
    editor.write_text(f"""#!/bin/sh
echo 'goal: Eleven sover godt.' | {bti} step {case.stem} --service school --answers - > /dev/null || exit
echo 'Leker i liten gruppe.' > "$1"
""", encoding="utf-8")
    editor.chmod(0o700)
    return editor


if __name__ == "__main__":
    bti = program(sys.argv)
    with empty_folder() as here:
        sett = pathlib.Path(here) / "sett"
        subprocess.run([bti, "init", "sett", "--guide", "oppdal"], cwd=here, env=environment(here), check=True,
                       stdout=subprocess.DEVNULL)
        case = walk_to_the_goals(bti, sett)
        editor = editor_that_waits_for_another(bti, sett, case)
        variables = {"HOME": str(here), "EDITOR": str(editor)}
        with Terminal([bti, "step", case.stem, "--service", "school"], sett, rows=60, columns=80,
                      variables=variables) as terminal:
            terminal.wait_for("Hva er målet?")
            terminal.type("\n")
            terminal.wait_for("Hva skal gjøres?")
            terminal.type("!\n")
            terminal.wait_for("Hvem gjør det?")
            for typed, then in (("larer1", "Hvor? Hjemme"), ("skolen", "Når begynner"), ("", "Når slutter"),
                                ("", "Enter: ikke flere")):
                terminal.type(typed + "\n")
                terminal.wait_for(then)
            terminal.type("\n")
            terminal.wait_for("Når er møtet?")
            for typed, then in (("+6u", "Klokkeslett?"), ("14", "Hvor? (Enter"), ("", "Hvem kalles inn?"),
                                ("", "Hva skjer nå?")):
                terminal.type(typed + "\n")
                terminal.wait_for(then)
            terminal.type("0\n")
            terminal.wait_for("Noen andre har skrevet")
            assert terminal.status() == 5
        text = case.read_text(encoding="utf-8")
        assert "Eleven sover godt." in text and "liten gruppe" not in text, text
        (draft,) = (pathlib.Path(here) / ".local").rglob("*.yaml")
        assert "Leker i liten gruppe." in draft.read_text(encoding="utf-8")
