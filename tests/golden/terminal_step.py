"""A concern and a step at a real terminal: æøå, a wrong date, an empty answer, a window that gets another
size, Ctrl-C in the middle and on again from the draft."""
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from terminal import ERASE, Terminal, empty_folder, environment, program  # noqa: E402


def caseload(bti, folder):
    subprocess.run([bti, "init", "sett", "--guide", "oppdal"], cwd=folder, env=environment(folder), check=True,
                   stdout=subprocess.DEVNULL)
    return pathlib.Path(folder) / "sett"


def at(bti, words, sett, columns=80):
    return Terminal([bti, *words], sett, rows=60, columns=columns, variables={"HOME": str(sett.parent)})


def case_text(sett):
    (file,) = sett.glob("cases/*/*.yaml")
    return file.read_text(encoding="utf-8")


def drafts(sett):
    return list((sett.parent / ".local").rglob("*.yaml"))


def open_a_concern(bti, sett):
    with at(bti, ["new", "--service", "school"], sett) as terminal:
        terminal.wait_for("Er det akutt?")
        terminal.type("nei\n")
        terminal.wait_for("Hvem tok dette opp?")
        terminal.type("1\n")
        terminal.wait_for("Hvem gjelder det?")
        terminal.type("\n")
        terminal.wait_for("Skriv et av disse")
        terminal.type("1\n")
        terminal.wait_for("Fødselsår")
        terminal.type("2017\n")
        terminal.wait_for("Hva er det du undrer deg over?")
        terminal.type("Går alene på skoleveien og spiser blåbæx" + ERASE + "rsyltetøy.\n")
        terminal.wait_for("Når begynte det")
        terminal.type("31.2\n")
        terminal.wait_for("Det er ingen dato")
        terminal.type("1.10.2026\n")
        terminal.wait_for("Hva skjer nå?")
        terminal.type("1\n")
        terminal.wait_for("Gå videre med: bti step")
        assert terminal.status() == 0
    text = case_text(sett)
    assert "Går alene på skoleveien og spiser blåbærsyltetøy." in text, text
    assert 'since: "2026-10-01"' in text, text
    assert not drafts(sett)


def interrupted(bti, sett, number):
    before = case_text(sett)
    with at(bti, ["step", number, "--service", "school"], sett) as terminal:
        terminal.wait_for("Hvem drøftet du det med?")
        terminal.resize(40, 50)
        seen = len(terminal.bytes)
        terminal.type("?\n")
        terminal.wait_for("t1 vis verktøy")
        explained = terminal.bytes[seen:].splitlines()
        assert len(explained) > 3 and all(len(line) <= 50 for line in explained), explained
        terminal.type("rektor på skolen vår\n")
        terminal.wait_for("anonymt")
        terminal.interrupt()
        assert terminal.status() == 130
    assert case_text(sett) == before
    (draft,) = drafts(sett)
    assert draft.stat().st_mode & 0o777 == 0o600
    assert "rektor på skolen vår" in draft.read_text(encoding="utf-8")


def gone_on(bti, sett, number):
    with at(bti, ["step", number, "--service", "school"], sett) as terminal:
        terminal.wait_for("Enter")
        terminal.type("\n")
        terminal.wait_for("anonymt")
        terminal.type("nei\n")
        for _ in range(4):
            if "Hva skjer nå?" in terminal.screen():
                break
            terminal.type("\n")
        terminal.wait_for("Hva skjer nå?")
        terminal.type("1\n")
        terminal.wait_for("Gå videre med: bti step")
        assert terminal.status() == 0
    assert 'with: "rektor på skolen vår"' in case_text(sett)
    assert not drafts(sett)


def pasted(bti, sett, number):
    """Several lines at once are one answer to a question for text, and never answers to the next questions."""
    with at(bti, ["step", number, "--service", "school"], sett) as terminal:
        terminal.wait_for("Hvem har du snakket med?")
        terminal.type("mor\n1\n2\n")
        terminal.wait_for("Bare den første er brukt")
        terminal.wait_for("Når var det?")
        terminal.type("i går\n")
        terminal.wait_for("Trengs det tolk?")
        terminal.type("nei\n")
        terminal.wait_for("hva ble avtalt?")
        terminal.type("Vi avtalte dette:\n1. Ringe hver fredag\n2\n")
        terminal.wait_for("Alle de 3 linjene")
        terminal.wait_for("Hva skjer nå?")
        terminal.type("0\n")
        terminal.wait_for("Lagret i sak")
        assert terminal.status() == 0
    assert "Vi avtalte dette:\\n" in case_text(sett), case_text(sett)


if __name__ == "__main__":
    bti = program(sys.argv)
    with empty_folder() as here:
        sett = caseload(bti, here)
        open_a_concern(bti, sett)
        (number,) = [file.stem for file in sett.glob("cases/*/*.yaml")]
        interrupted(bti, sett, number)
        gone_on(bti, sett, number)
        pasted(bti, sett, number)
