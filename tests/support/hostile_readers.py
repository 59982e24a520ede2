"""What a hostile text becomes in each format, read by others: the text itself, and nothing else.

HTML is read by Python's parser, SVG by an XML parser, Markdown by pandoc, Word by unzipping; each page has the same
elements with the same attributes as one with a harmless text, and the text where that had its word.

usage: hostile_readers.py BTI WRITE_HOSTILE
"""
import html.parser
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import unittest
import xml.etree.ElementTree
import zipfile

BTI, WRITE_HOSTILE = sys.argv[1:3]
GUIDE = pathlib.Path(__file__).resolve().parents[2] / "guides/oppdal"
HARMLESS = "harmless"
STEERS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]")
DIALECTS = ("commonmark+strikeout",  # and what bti tool fill has pandoc read
            "markdown-auto_identifiers-smart-citations-superscript-subscript-fancy_lists-example_lists-inline_notes")
VOID = {"meta", "br", "hr"}
FLOWING = {"p", "br"}  # as many as the text has paragraphs and line breaks
NS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def plain(text):
    """As it reads: blanks joined, letters composed as pandoc does."""
    return unicodedata.normalize("NFC", " ".join(text.split()).replace(" :", ":"))


class Page(html.parser.HTMLParser):
    """A page's elements with their attributes, and the text of each but of the drawings' labels, which may be cut."""

    def __init__(self, markup):
        super().__init__(convert_charrefs=True)
        self.elements, self.open, self.texts, self.labels = [], [], [], []
        self.feed(markup)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag, attrs):
        names = tuple((name, "" if "svg" in self.open or tag == "svg" else value) for name, value in attrs)
        if tag not in FLOWING:
            self.elements.append((tag, tuple(pair for pair in names if pair != ("class", "short"))))
        if tag not in VOID:
            self.open.append(tag)
            if tag not in FLOWING:
                (self.labels if tag == "text" else self.texts).append("")
        elif self.texts:
            self.texts[-1] += " "

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag
        if self.texts:
            self.texts[-1] += " "

    def handle_data(self, data):
        if self.open:
            (self.labels if self.open[-1] == "text" else self.texts)[-1] += data

    def handle_comment(self, data):
        self.elements.append(("comment", data))

    def handle_pi(self, data):
        self.elements.append(("pi", data))

    def unknown_decl(self, data):
        self.elements.append(("decl", data))

    def told(self):
        return plain(" ".join(self.texts))


class Written(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        ran = subprocess.run([WRITE_HOSTILE], capture_output=True, check=True)
        cls.harmless, *cls.hostile = json.loads(ran.stdout)

    def compare(self, harmless, page, shown):
        self.assertEqual(harmless.elements, page.elements)
        self.assertEqual(plain(harmless.told().replace(HARMLESS, shown)), page.told())

    def test_html(self):
        harmless = Page(self.harmless["html"])
        self.assertEqual(15, harmless.told().count(HARMLESS) - 2 * 3)
        for one in self.hostile:
            with self.subTest(text=one["shown"][:60]):
                self.compare(harmless, Page(one["html"]), one["shown"])
                self.assertIsNone(STEERS.search(one["html"].replace("\n", "")))

    def test_svg_is_strict_xml(self):
        for one in self.hostile:
            for drawn, harmless in zip(one["svg"], self.harmless["svg"]):
                with self.subTest(text=one["shown"][:60]):
                    self.compare_drawings(*(xml.etree.ElementTree.fromstring(svg) for svg in (harmless, drawn)),
                                          plain(one["shown"]))

    def compare_drawings(self, harmless, drawn, shown):
        self.assertEqual(*([(e.tag, *e.attrib) for e in root.iter()] for root in (harmless, drawn)))
        for expected, found in zip(harmless.iter(), drawn.iter()):
            text = plain(found.text or "")
            if found.tag.endswith("text") and text.endswith("…"):
                self.assertEqual((HARMLESS, text[:-1].strip()), (expected.text, shown[:len(text[:-1].strip())]))
            else:
                self.assertEqual(plain(expected.text or "").replace(HARMLESS, shown), text)

    def test_markdown(self):
        rule = "\n\n***\n\n"
        for dialect in DIALECTS:
            ran = subprocess.run(["pandoc", f"--from={dialect}", "--to=html", "--wrap=none"], check=True,
                                 input=rule.join(one["markdown"] for one in (self.harmless, *self.hostile)),
                                 capture_output=True, text=True)
            harmless, *pages = ran.stdout.split("<hr />")
            self.assertEqual(len(self.hostile), len(pages))
            for one, page in zip(self.hostile, pages):
                with self.subTest(dialect=dialect, text=one["shown"][:60]):
                    self.compare(Page(harmless), Page(page), one["shown"])

    def test_terminal(self):
        for one in self.hostile:
            with self.subTest(text=one["shown"][:60]):
                self.assertIsNone(STEERS.search(one["text"].replace("\n", "")))
                self.assertIn(plain(one["shown"]), plain(one["text"]))

    def test_json(self):
        for one in self.hostile:
            with self.subTest(text=one["shown"][:60]):
                self.assertIsNone(STEERS.search(one["json"]))
                self.assertIsInstance(json.loads(one["json"]), str)

    def test_the_reader_can_fail(self):
        harmless = Page(self.harmless["html"])
        for new in ("<b>harmless</b>", "harm<!-- -->less", "harmless&lt;", "less"):
            with self.subTest(new=new), self.assertRaises(AssertionError):
                self.compare(harmless, Page(self.harmless["html"].replace(f"<p>{HARMLESS}", f"<p>{new}", 1)), HARMLESS)


class Made(unittest.TestCase):
    """What pandoc and weasyprint make of a case with such notes."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.env = {**os.environ, "HOME": folder.name, "BTI_LANG": "nb", "BTI_USER": "larer1", "BTI_SEED": "1",
                    "BTI_CLOCK": "2026-11-21T10:15:00+01:00", "BTI_SERVICE": "school"}
        self.folder = pathlib.Path(folder.name) / "cases"
        self.bti("init", str(self.folder), "--guide", str(GUIDE))
        texts = json.loads(subprocess.run([WRITE_HOSTILE], capture_output=True, check=True).stdout)
        self.texts = [one["shown"] for one in texts if one["shown"].strip()]
        answers = "acute: no\nnote: " + json.dumps(self.texts, ensure_ascii=False) + "\n"
        self.bti("-C", str(self.folder), "new", "--answers", "-", given=answers.encode())
        self.case = next(self.folder.glob("cases/*/*.yaml")).stem

    def bti(self, *words, given=b""):
        ran = subprocess.run([BTI, *words], env=self.env, input=given, capture_output=True, check=False)
        self.assertEqual((0, b""), (ran.returncode, ran.stderr))
        return ran.stdout

    def log(self, form):
        return self.bti("-C", str(self.folder), "log", self.case, "--format", form)

    def test_word(self):
        with zipfile.ZipFile(io.BytesIO(self.log("docx"))) as word:
            links = word.read("word/_rels/document.xml.rels").decode()
            root = xml.etree.ElementTree.fromstring(word.read("word/document.xml"))
        self.assertNotIn("External", links)
        tags = {element.tag.removeprefix(NS) for element in root.iter()}
        self.assertFalse(tags & {"hyperlink", "fldSimple", "instrText", "object", "drawing", "pict", "vertAlign"})
        parts = [" ".join(part.text or "" for part in one.iter(NS + "t")) for one in root.iter(NS + "p")]
        told = "".join("".join(parts).split())
        for text in self.texts:
            self.assertIn("".join(plain(text).replace("\u00ad", "").split()), told)

    def test_pdf(self):
        pdf = self.log("pdf")
        self.assertTrue(pdf.startswith(b"%PDF-"))
        for action in (b"/URI", b"/JavaScript", b"/JS", b"/Launch", b"/EmbeddedFile"):
            self.assertNotIn(action, pdf)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
