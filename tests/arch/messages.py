"""The catalogue and its use meet: every id used has a row with all three languages, every row is used,
and a message is given as many values as it has places.

An id may be put together in the code from a literal that ends in `-` or `.` ("engine.missing-"), or with
one that begins with `.` (".hint"): then all rows with that beginning or end count as used.

usage: messages.py ROOT
"""
import re

import house

TOKEN = re.compile(r'R"(?P<end>[^(\s]*)\((?P<raw>.*?)\)(?P=end)"|"(?P<text>(?:\\.|[^"\\\n])*)"|(?P<mark>[{},])|(?P<rest>\w+|\S)',
                   re.DOTALL)
PLACE = re.compile(r"\{(\d)\}")
ID = re.compile(r"^[a-z0-9-]+(?:\.[a-z0-9-]+)+$")
STRING = re.compile(r'"((?:\\.|[^"\\\n])*)"')
CALL = re.compile(r'\bmsg\(\s*"([^"]*)"')


def rows_in(code):
    """(line, [texts]) of every `{"id", "nb", "nn", "en"}`; pieces of one text are joined."""
    texts, open_line = [], None
    for token in TOKEN.finditer(code):
        if token.group("mark") == "{":
            texts, open_line = [""], house.line_of(code, token.start())
        elif token.group("mark") == "," and open_line:
            texts.append("")
        elif token.group("mark") == "}":
            if open_line and ID.match(texts[0]):
                yield open_line, texts[:-1] if len(texts) == 5 and not texts[-1] else texts
            open_line = None
        elif token.group("rest"):
            open_line = None
        elif open_line:
            texts[-1] += token.group("raw") or token.group("text") or ""


def arguments(code, at):
    """How many arguments a call has whose first ends at `at`; None when a pack is expanded."""
    depth, count, start = 0, 1, at
    for found in re.finditer(r"[(){}\[\],]", code[at:]):
        mark = found.group()
        if mark in "({[":
            depth += 1
        elif mark in ")}]":
            if depth == 0:
                return None if "..." in code[start:at + found.start()] else count
            depth -= 1
        elif depth == 0:
            count += 1
    return None


def catalogue(root):
    """Rows by id, and what is wrong with them."""
    rows, complaints = {}, []
    for path in sorted((root / "src/i18n").glob("*.cpp")):
        name = path.relative_to(root)
        for line, texts in rows_in(house.without_comments(path.read_text())):
            row = texts[0]
            if row in rows:
                complaints.append(f"{name}:{line}: {row} is there twice")
            if len(texts) != 4 or not all(text.strip() for text in texts):
                complaints.append(f"{name}:{line}: {row} is not told in all of nb, nn and en")
            elif len({frozenset(PLACE.findall(text)) for text in texts[1:]}) != 1:
                complaints.append(f"{name}:{line}: {row} has not the same places in nb, nn and en")
            rows[row] = name, line, texts
    return rows, complaints


def check_call(text, code, call, rows):
    """What is wrong with one `msg("...`."""
    used = call.group(1)
    if used.endswith(("-", ".")):
        return None if any(row.startswith(used) for row in rows) else f"no row in src/i18n begins with {used}"
    if used not in rows:
        return f"{used} has no row in src/i18n"
    given, wanted = arguments(code, call.end()), len(set(PLACE.findall(rows[used][2][-1])))
    if given is None or given - 1 == wanted or not re.match(r"\s*[,)]", text[call.end():]):
        return None
    return f"{used} has places for {wanted} values and is given {given - 1}"


def check_uses(root, tables, rows):
    """What is wrong with the uses, and every string outside the tables."""
    complaints, strings = [], set()
    for path in house.sources(root, "src", "include"):
        if path in tables:
            continue
        text = house.without_comments(path.read_text())
        code = house.code_only(text)
        strings.update(STRING.findall(text))
        for call in CALL.finditer(text):
            if complaint := check_call(text, code, call, rows):
                complaints.append(f"{path.relative_to(root)}:{house.line_of(text, call.start())}: {complaint}")
    return complaints, strings


def is_used(row, strings, beginnings, ends):
    return (row in strings or row.startswith(beginnings)
            or any(row.endswith(end) and is_used(row.removesuffix(end), strings, beginnings, ends) for end in ends))


def check(root):
    rows, complaints = catalogue(root)
    if not rows:
        complaints.append("src/i18n: no rows were found")
    tables = {root / name for name, _, _ in rows.values()}
    more, strings = check_uses(root, tables, rows)
    beginnings = tuple(string for string in strings if re.fullmatch(r"[a-z]+\.(?:[a-z0-9.-]*[.-])?", string))
    ends = tuple(string for string in strings if re.fullmatch(r"\.[a-z-]+", string))
    unused = [f"{name}:{line}: {row} is used nowhere" for row, (name, line, _) in rows.items()
              if not is_used(row, strings, beginnings, ends)]
    return complaints + more + unused


if __name__ == "__main__":
    house.tell(check)
