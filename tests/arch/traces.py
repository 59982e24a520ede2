"""No path of somebody's machine in a file under git.

usage: traces.py ROOT
"""
import re

import house

PATH = re.compile(r"(?<![\w.~])/(?:work|home|root|tmp/scratch)(?:/|\b)")


def check(root):
    complaints = []
    for path in house.tracked(root):
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1):
            if found := PATH.search(line):
                complaints.append(f"{path.relative_to(root)}:{number}: a path of a machine: {found.group()}")
    return complaints


if __name__ == "__main__":
    house.tell(check)
