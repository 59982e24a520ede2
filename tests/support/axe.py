"""The pages of a rich and of an almost empty case as a browser shows them: axe-core finds no violation of WCAG 2.1 AA
on a screen or a phone; nothing needs scrolling sideways at 320 pixels, and nothing is fetched.

usage: axe.py BTI [FOLDER]      with FOLDER, leaves the pages there as HTML, PNG and PDF, to look at
"""
import os
import pathlib
import subprocess
import sys
import tempfile

from browser import Browser

AXE = "axe-core@4.14.1"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
CASELOAD = pathlib.Path(__file__).resolve().parents[2] / "examples/caseload"
PAGES = ((("report", "BYXP", "meeting"), "nb"), (("report", "BYXP", "meeting"), "nn"),
         (("report", "ATP5", "meeting"), "en"), (("log", "BYXP"), "nb"))
WIDTHS = (1280, 320)


def fetch_axe(folder):
    subprocess.run(["npm", "install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--silent", AXE],
                   cwd=folder, check=True)
    return (folder / "node_modules/axe-core/axe.min.js").read_text()


def write_page(bti, folder, words, language):
    env = {**os.environ, "BTI_LANG": language, "BTI_CLOCK": "2027-03-01T10:00:00+01:00"}
    page = folder / ("-".join((*words, language)) + ".html")
    page.unlink(missing_ok=True)
    subprocess.run([bti, "-C", CASELOAD, *words, "-o", page], env=env, check=True, stdout=subprocess.DEVNULL)
    return page


def violations(browser, axe):
    browser.evaluate(axe + ";0")
    return browser.evaluate("axe.run({runOnly: " + str(RULES) + "}).then(found => found.violations.map("
                            "one => one.id + ': ' + one.nodes.map(node => node.html).join(' ')))")


def complaints(browser, axe, page, width):
    asked = browser.open(page, width)
    if asked != [page.resolve().as_uri()]:
        yield f"asks for {asked[1:]}"
    if browser.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
        yield "is wider than the window"
    yield from violations(browser, axe)


def can_fail(browser, axe, folder):
    """A page without language and with pale words is told of."""
    page = folder / "wrong.html"
    page.write_text('<!DOCTYPE html><html><title>x</title><main><h1 style="color: #bbb">Møte</h1><img src="x.png">'
                    '<p style="width: 2000px">bred</p></main></html>')
    found = " ".join(complaints(browser, axe, page, 320))
    return all(what in found for what in ("html-has-lang", "color-contrast", "image-alt", "asks for", "wider"))


def main():
    bti = pathlib.Path(sys.argv[1]).resolve()
    wrong = []
    with tempfile.TemporaryDirectory() as scratch, Browser() as browser:
        scratch = pathlib.Path(scratch)
        folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else scratch
        axe = fetch_axe(scratch)
        if not can_fail(browser, axe, scratch):
            wrong.append("a bad page passes")
        for words, language in PAGES:
            page = write_page(bti, folder, words, language)
            for width in WIDTHS:
                wrong += [f"{page.name} at {width}: {what}" for what in complaints(browser, axe, page, width)]
                if folder is not scratch:
                    page.with_suffix(f".{width}.png").write_bytes(browser.picture())
            if folder is not scratch:
                page.with_suffix(".pdf").write_bytes(browser.printed())
    for one in wrong:
        print(one)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
