"""What bti writes as iCalendar is read back the same by libical and by khal.

usage: calendar_readers.py BTI READ_CALENDAR
"""
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

BTI, READ_CALENDAR = sys.argv[1:3]
GUIDE = pathlib.Path(__file__).resolve().parents[1] / "guides/year"
YEARS = (1900, 2024, 2026, 2027, 2028, 2200)
TITLE = "Blåbær, rømmegrøt; og ål\\laks\nfor både store og små i hele Småby, ute på øya ved den gamle bæreovnen"
KHAL = """[calendars]
[[year]]
path = {folder}/vdir
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
"""


def bti(year, form):
    env = {**os.environ, "BTI_LANG": "nb"}
    ran = subprocess.run([BTI, "wheel", str(year), "--guide", str(GUIDE), "--format", form], env=env,
                         capture_output=True, check=True)
    return ran.stdout


def day(text):
    return datetime.date.fromisoformat(text)


class LibicalReads(unittest.TestCase):
    def read(self, calendar):
        return subprocess.run([READ_CALENDAR], input=calendar, capture_output=True, check=False)

    def test_every_item_with_its_days(self):
        for year in YEARS:
            with self.subTest(year=year):
                ran = self.read(bti(year, "ics"))
                self.assertEqual((0, b""), (ran.returncode, ran.stderr))
                self.compare(year, json.loads(ran.stdout), json.loads(bti(year, "json")))

    def compare(self, year, read, wheel):
        expected = []
        for item in wheel["items"]:
            description = "\n".join(text for text in (item["when"], item["who"], item["note"]) if text)
            common = {"uid": f"bti.year.{item['id']}.{year}", "summary": item["title"], "description": description,
                      "stamp": f"{year}0101T000000Z"}
            if not item["days"]:
                expected.append(common | {"kind": "VTODO", "start": f"{year}0101", "end": None, "due": f"{year}1231"})
            for days in item["days"]:
                which = f".{day(days['first']).month:02}" if len(item["days"]) > 1 else ""
                after = day(days["last"]) + datetime.timedelta(days=1)
                expected.append(common | {"uid": common["uid"] + which, "kind": "VEVENT", "due": None,
                                          "start": days["first"].replace("-", ""), "end": f"{after:%Y%m%d}"})
        self.assertEqual(expected, read)

    def test_a_hard_title(self):
        read = json.loads(self.read(bti(2026, "ics")).stdout)
        self.assertEqual([TITLE], [item["summary"] for item in read if item["uid"] == "bti.year.palms.2026"])

    def test_the_reader_can_fail(self):
        whole = bti(2026, "ics")
        for old, new in ((whole, b""), (b"DTSTAMP:2026", b"DTSTAMP:twenty"), (b"VERSION:2.0", b"X-V:1"),
                         (b"DTEND", b"DURATION:P1D\r\nDTEND"), (b"\r\n le Sm", b"\r\nle Sm")):
            with self.subTest(new=new):
                self.assertNotEqual(0, self.read(whole.replace(old, new, 1)).returncode)


class KhalReads(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "vdir").mkdir()
        (self.folder / "config").write_text(KHAL.format(folder=self.folder))

    def khal(self, *words):
        env = {**os.environ, "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "TZ": "Europe/Oslo"}
        ran = subprocess.run(["/usr/bin/khal", "-c", str(self.folder / "config"), *words], env=env, capture_output=True,
                             text=True, check=False)
        self.assertEqual(0, ran.returncode, ran.stderr)
        return ran.stdout

    def take_in(self, year):
        file = self.folder / "year.ics"
        file.write_bytes(bti(year, "ics"))
        self.khal("import", "--batch", "-a", "year", str(file))

    def listed(self, year):
        """The events that khal has in a year: uid, first day, last day."""
        shown = self.khal("list", "--format", "{uid}|{start-date}|{end-date}", "--day-format", "",
                          f"{year - 1}-12-25", "375d")
        return sorted({tuple(line.split("|")) for line in shown.splitlines() if line})

    def test_every_day_once(self):
        for year in (2026, 2028):
            self.take_in(year)
            expected = []
            for item in json.loads(bti(year, "json"))["items"]:
                for days in item["days"]:
                    which = f".{day(days['first']).month:02}" if len(item["days"]) > 1 else ""
                    expected.append((f"bti.year.{item['id']}.{year}{which}", days["first"], days["last"]))
            self.assertEqual(sorted(expected), [event for event in self.listed(year) if f".{year}" in event[0]])

    def test_read_again_it_stands_once(self):
        self.take_in(2026)
        once = self.listed(2026)
        self.take_in(2026)
        self.assertEqual(once, self.listed(2026))
        self.assertEqual(len(once), len(list((self.folder / "vdir").iterdir())))

    def test_a_hard_title(self):
        self.take_in(2026)
        shown = self.khal("list", "--format", "{title}", "--day-format", "", "2026-03-29", "1d")
        self.assertEqual(TITLE.replace("\n", " "), " ".join(shown.split()))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
