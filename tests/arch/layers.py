"""Includes follow the layers, the core is pure, and third parties stay where they belong.

usage: layers.py ROOT
"""
import re

import house

CORE = ["base", "i18n", "guide", "wheel", "journal", "engine", "stats", "proof", "report"]
MAY_USE = {layer: CORE[:place + 1] for place, layer in enumerate(CORE)}
MAY_USE |= {"store": ["base", "store"], "cli": CORE + ["store", "cli"], "main": ["cli"]}

PUBLIC = {
    "result": "base", "source": "base", "date": "base", "text": "base", "hash": "base",
    "messages": "i18n",
    "guide": "guide", "wheel": "guide",
    "year": "wheel",
    "entries": "journal", "journal": "journal", "settings": "journal", "names": "journal",
    "engine": "engine", "findings": "engine", "advice": "engine",
    "stats": "stats",
    "proof": "proof",
    "report": "report", "team": "report", "picture": "report",
    "store": "store",
    "cli": "cli",
}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"]', re.MULTILINE)
IMPURE_HEADERS = {"filesystem", "fstream", "iostream", "cstdlib", "stdlib.h", "unistd.h", "time.h"}
IMPURE_CALLS = re.compile(
    r"\b(?:system_clock|steady_clock|high_resolution_clock)::now\b|\b(?:getenv|isatty|localtime|gmtime|fopen)\s*\(")
LEAVING = re.compile(r"\b(?:exit|quick_exit|abort|terminate)\s*\(")


def layer_of(path, root):
    """The layer a file is part of; None when nobody said."""
    parts = path.relative_to(root).parts
    if parts[0] == "include":
        return PUBLIC.get(path.stem)
    return "main" if parts[1] == "main.cpp" else parts[1] if parts[1] in MAY_USE else None


def layer_included(name):
    """The layer of an included header of ours; None for a standard or foreign one."""
    if name.startswith("bti/"):
        return PUBLIC.get(name[len("bti/"):].removesuffix(".hpp"), "?")
    first = name.split("/")[0]
    return first if "/" in name and first in MAY_USE else None


def check_include(path, root, layer, name):
    used = layer_included(name)
    public = path.relative_to(root).parts[0] == "include"
    if used == "?":
        yield f"{name} has no layer in tests/arch/layers.py"
    elif used and used not in MAY_USE[layer]:
        yield f"{layer} must not use {used} ({name})"
    if layer in CORE and name in IMPURE_HEADERS:
        yield f"the core must not include <{name}>"
    if name.startswith("yaml-cpp/") and not (layer == "base" and path.name.startswith("yaml") and path.suffix == ".cpp"):
        yield "yaml-cpp belongs in src/base/yaml*.cpp alone"
    if public and used is None and ("/" in name or "." in name) and name != "sys/types.h":
        yield f"a public header must not include {name}"


def check_file(path, root):
    layer = layer_of(path, root)
    if layer is None:
        yield 1, "belongs to no layer (tests/arch/layers.py)"
        return
    text = path.read_text()
    for found in INCLUDE.finditer(house.without_comments(text)):
        for complaint in check_include(path, root, layer, found.group(1)):
            yield house.line_of(text, found.start(1)), complaint
    code = house.code_only(text)
    if layer in CORE:
        for found in IMPURE_CALLS.finditer(code):
            yield house.line_of(code, found.start()), f"the core must not call {found.group().rstrip('( ')}"
    if layer != "main":
        for found in LEAVING.finditer(code):
            yield house.line_of(code, found.start()), "nothing but main leaves the program"


def check(root):
    return [f"{path.relative_to(root)}:{line}: {complaint}"
            for path in house.sources(root, "src", "include") for line, complaint in check_file(path, root)]


if __name__ == "__main__":
    house.tell(check)
