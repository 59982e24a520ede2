"""What bti writes reads the same in PyYAML, Psych and js-yaml: no value changed, none lost.

usage: other_readers.py build-dev/tests/bti_write_case
"""
import json
import pathlib
import subprocess
import sys
import tempfile

READERS = {
    "PyYAML": ["/usr/bin/python3", "-c", "import json, sys, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1], 'rb'))))"],
    "Psych": ["ruby", "-ryaml", "-rjson", "-e",
              "puts JSON.generate(YAML.safe_load(File.read(ARGV[0], encoding: 'UTF-8')))"],
    "js-yaml": ["node", "-e", "const fs = require('fs');"
                "console.log(JSON.stringify(require('/usr/share/nodejs/js-yaml').load(fs.readFileSync(process.argv[1], 'utf8'))))"],
}


def differences(expected, found, where=""):
    """Every place in which two trees differ, types included."""
    if type(expected) is not type(found):
        yield f"{where}: {expected!r} became {found!r}"
    elif isinstance(expected, dict):
        for key in expected.keys() | found.keys():
            yield from differences(expected.get(key), found.get(key), f"{where}/{key}")
    elif isinstance(expected, list):
        if len(expected) != len(found):
            yield f"{where}: {len(expected)} became {len(found)} long"
        for index, pair in enumerate(zip(expected, found)):
            yield from differences(*pair, f"{where}/{index}")
    elif expected != found:
        yield f"{where}: {expected!r} became {found!r}"


def main(write_case):
    with tempfile.TemporaryDirectory() as folder:
        case, told = pathlib.Path(folder, "case.yaml"), pathlib.Path(folder, "expected.json")
        subprocess.run([write_case, case, told], check=True)
        expected = json.loads(told.read_text(encoding="utf-8"))
        assert len(expected["journal"]) > 60, "too few entries to tell anything"
        wrong = 0
        for name, command in READERS.items():
            read = subprocess.run([*command, case], capture_output=True, text=True, check=False)
            found = json.loads(read.stdout) if read.returncode == 0 else read.stderr.strip()
            for difference in differences(expected, found):
                print(f"{name}: {difference}")
                wrong += 1
        sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main(sys.argv[1])
