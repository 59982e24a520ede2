"""Measures bti against its peers and prints one table: medians, and ratios within this run.

usage: run.py [--bti build/bti] [--generate build-dev/tests/bti_bench_generate] [--runs 7] [--smoke]

What is compared runs in turn, so that a busy machine slows both. --smoke runs everything small and
once, and checks that bti and the Python listing agree.
"""
import argparse
import collections
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PYTHON = "/usr/bin/python3"
RELEASE = ["-std=c++23", "-O3", "-DNDEBUG"]
ANSWERS = 'progress: {measure: "1.1", text: Gjort hver dag denne uka. Det går av seg selv nå.}\n'
ENVIRONMENT = os.environ | {"BTI_USER": "larer1", "BTI_LANG": "nb"}

Row = collections.namedtuple("Row", "what command before", defaults=[lambda: None])
nothing = os.open(os.devnull, os.O_RDWR)


def seconds(command):
    """How long a command takes, from its start to its end."""
    quiet = [(os.POSIX_SPAWN_DUP2, nothing, descriptor) for descriptor in (0, 1)]
    began = time.perf_counter()
    process = os.posix_spawn(command[0], command, ENVIRONMENT, file_actions=quiet)
    _, status = os.waitpid(process, 0)
    took = time.perf_counter() - began
    if status != 0:
        sys.exit(f"failed: {' '.join(command[:6])}")
    return took


def medians(rows, runs):
    """Medians in milliseconds; the rows take turns, after one round that does not count."""
    times = [[] for _ in rows]
    for turn in range(runs + 1):
        for row, taken in zip(rows, times):
            row.before()
            took = seconds([str(word) for word in row.command])
            if turn > 0 or runs == 1:
                taken.append(took)
    return [1000 * statistics.median(taken) for taken in times]


class Bench:
    def __init__(self, options, folder):
        self.bti, self.generate, self.folder = options.bti.resolve(), options.generate.resolve(), folder
        self.runs = 1 if options.smoke else options.runs
        self.smoke = options.smoke

    def make(self, kind, many):
        made = self.folder / f"{kind}-{many}"
        subprocess.run([self.generate, made, kind, str(many)], check=True)
        return made

    def print_group(self, rows, runs=None):
        """The first row is the peer of the others."""
        found = medians(rows, runs or self.runs)
        for row, median in zip(rows, found):
            print(f"{row.what:<52} {median:>10.2f} {median / found[0]:>8.2f}")
        print(flush=True)
        return found

    def start(self):
        empty = self.folder / "empty"
        subprocess.run(["g++", *RELEASE, "-x", "c++", "-", "-o", empty], input=b"int main() {}", check=True)
        self.print_group([Row("an empty program", [empty]), Row("bti --version", [self.bti, "--version"])],
                         1 if self.smoke else 10 * self.runs)

    def step(self, *sizes):
        rows = []
        answers = self.folder / "answers.yaml"
        answers.write_text(ANSWERS, encoding="utf-8")
        for size in sizes:
            made = self.make("entries", size)
            case = next(made.glob("cases/*/*.yaml"))
            fresh = self.folder / "fresh" / made.name

            def renew(made=made, fresh=fresh):
                shutil.rmtree(fresh, ignore_errors=True)
                shutil.copytree(made, fresh)

            rows.append(Row(f"bti step --answers, {size:,} entries",
                            [self.bti, "-C", fresh, "step", case.stem, "--service", "school", "--answers", answers], renew))
        self.print_group(rows)

    def list(self, many):
        made = self.make("cases", many)
        files = sorted(made.glob("cases/*/*.yaml"))
        size = sum(file.stat().st_size for file in files) / len(files)
        print(f"({len(files):,} cases, {size:,.0f} bytes each)")
        found = self.print_group([
            Row(f"list_peer.py (PyYAML, CSafeLoader), {many:,} cases", [PYTHON, HERE / "list_peer.py", made]),
            Row(f"bti list, {many:,} cases", [self.bti, "-C", made, "list"]),
            Row(f"cat, {many:,} cases", ["/bin/cat", *files])])
        if self.smoke:
            self.compare(made)
        return found[1]

    def compare(self, made):
        """The two listings say the same of each case."""
        ours = subprocess.run([self.bti, "-C", made, "list", "--porcelain"], capture_output=True, text=True, check=True,
                              env=ENVIRONMENT)
        theirs = subprocess.run([PYTHON, HERE / "list_peer.py", made], capture_output=True, text=True, check=True)
        same = (0, 1, 2, 3, 4, 6)  # the columns that the peer works out too
        open_cases = [row for row in (line.split("\t") for line in theirs.stdout.splitlines()) if row[1] == "open"]
        shown = [line.split("\t") for line in ours.stdout.splitlines()]
        if sorted([row[i] for i in same] for row in shown) != sorted(open_cases):
            sys.exit(f"the listings differ:\n{ours.stdout}\n{theirs.stdout}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bti", type=pathlib.Path, default=HERE.parents[1] / "build/bti")
    parser.add_argument("--generate", type=pathlib.Path, default=HERE.parents[1] / "build-dev/tests/bti_bench_generate")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--smoke", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bti-bench-") as folder:
        bench = Bench(options, pathlib.Path(folder))
        print(f"{'what':<52} {'median ms':>10} {'ratio':>8}\n")
        bench.start()
        bench.step(*((20, 40) if options.smoke else (20, 2000)))
        few, many = (10, 20) if options.smoke else (1000, 10000)
        ratio = bench.list(few), bench.list(many)
        print(f"bti list, {many:,} cases to {few:,}: {ratio[1] / ratio[0]:.2f} times the time")


if __name__ == "__main__":
    main()
