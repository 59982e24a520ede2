"""Every guide and example in the tree is good: by the program itself, and by the JSON Schemas.

usage: formats.py ROOT build-dev/bti
"""
import json
import re
import subprocess

import jsonschema
import yaml

import house


class Loader(yaml.CSafeLoader):
    """YAML as editors read it (1.2, core schema): dates are text, and only true and false are booleans."""
    yaml_implicit_resolvers = {}


for tag, pattern, first in (
        ("null", r"~|null|", ["~", "n", ""]), ("bool", r"true|false", list("tf")),
        ("int", r"[-+]?[0-9]+", list("-+0123456789")), ("float", r"[-+]?[0-9]+\.[0-9]+", list("-+0123456789"))):
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first)


def load(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader)


def by_schema(root, schema_name, paths):
    schema_path = root / "guides/schema" / schema_name
    if not schema_path.exists():
        return [f"guides/schema/{schema_name}: missing"]
    schema = json.loads(schema_path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    return [f"{path.relative_to(root)}: {'/'.join(map(str, error.absolute_path))}: {error.message}"
            for path in paths for error in validator.iter_errors(load(path))]


def by_program(root, bti, *words):
    ran = subprocess.run([bti, *map(str, words)], cwd=root, capture_output=True, text=True, check=False)
    return [] if ran.returncode == 0 else [f"bti {' '.join(map(str, words))}: exit {ran.returncode}\n{ran.stdout}{ran.stderr}"]


def check(root, bti):
    guides = sorted((root / "guides").glob("*/guide.yaml"))
    caseload = root / "examples/caseload"
    cases = sorted(caseload.glob("cases/**/*.yaml"))
    complaints = [f"{what}: none found" for what, found in (("guides", guides), ("cases", cases)) if not found]
    complaints += by_schema(root, "guide.schema.json", guides + sorted(caseload.glob("guides/*.yaml")))
    complaints += by_schema(root, "case.schema.json", cases)
    for guide in guides:
        complaints += by_program(root, bti, "guide", "check", guide.relative_to(root))
    return complaints + by_program(root, bti, "check", caseload.relative_to(root))


if __name__ == "__main__":
    house.tell(check)
