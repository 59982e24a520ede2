"""No file over 500 lines, no function over 80.

usage: sizes.py ROOT
"""
import re

import house

LONGEST_FILE = 500
LONGEST_FUNCTION = 80
RAW = re.compile(r'R"([^(\s]*)\(.*?\)\1"', re.DOTALL)
SHOWN = re.compile(r'^\s*R?"')  # a line of the text that a test expects is no code
NO_FUNCTION = re.compile(r"^\s*(?:namespace|struct|class|enum|union|extern)\b")


def functions(code):
    """First and last line of every function that stands in no other. `code` has neither comments nor strings."""
    head, depth, open_at = 0, 0, None
    for found in re.finditer(r"[{};]", code):
        at, mark = found.start(), found.group()
        if mark == "{":
            depth += 1
            before = code[head:at]
            if open_at is None and "(" in before and not NO_FUNCTION.match(before):
                open_at = depth, head + len(before) - len(before.lstrip())
        elif mark == "}":
            if open_at and open_at[0] == depth:
                yield house.line_of(code, open_at[1]), house.line_of(code, at)
                open_at = None
            depth -= 1
        head = at + 1


def check(root):
    complaints = []
    for path in house.sources(root, "src", "include", "tests"):
        text = path.read_text()
        name = path.relative_to(root)
        lines = text.count("\n")
        lines_of = text.split("\n")
        if lines > LONGEST_FILE:
            complaints.append(f"{name}:{lines}: a file of {lines} lines (at most {LONGEST_FILE})")
        for first, last in functions(house.code_only(text)):
            body = RAW.sub('""', "\n".join(lines_of[first - 1:last]))
            long = sum(1 for line in body.split("\n") if not SHOWN.match(line))
            if long > LONGEST_FUNCTION:
                complaints.append(f"{name}:{first}: a function of {long} lines (at most {LONGEST_FUNCTION})")
    return complaints


if __name__ == "__main__":
    house.tell(check)
