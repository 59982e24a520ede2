"""The same listing as `bti list`, as somebody would write it in an afternoon with PyYAML's C loader: what
`bti list` is measured against. It checks nothing.

usage: list_peer.py CASELOAD      prints number, status, level, step, holder and next date of each case
"""
import pathlib
import sys

import yaml


def read(path):
    with open(path, "rb") as file:
        return yaml.load(file, yaml.CSafeLoader)


def read_moves(guide):
    """Where each outcome of each step leads, by step and outcome; and the first step."""
    names = [f"{level['id']}/{step['id']}" for level in guide["levels"] for step in level["steps"]]
    first = {level["id"]: f"{level['id']}/{level['steps'][0]['id']}" for level in guide["levels"]}
    moves = {}
    for level in guide["levels"]:
        for step in level["steps"]:
            name = f"{level['id']}/{step['id']}"
            variants = [variant.get("outcomes", []) for variant in step.get("for", [])]
            for outcome in sum(variants, step["outcomes"]):
                to = outcome["to"]
                if to == "next":
                    to = names[names.index(name) + 1]
                moves[name, outcome["id"]] = first.get(to, to) if isinstance(to, str) else None
    return moves, names[0]


def state_of(case, moves, first):
    status, step, holder = "open", first, ""
    goals, measures, meetings = {}, {}, []
    for entry in case["journal"]:
        kind, ref = entry["type"], entry["id"][:9]
        if kind == "decision":
            to = entry.get("to") or moves[entry["step"], entry["outcome"]]
            if "/" in to:
                step = to
            else:
                status = {"close": "closed", "hand-off": "handed-off", "refer": "referred"}.get(to, to)
        elif kind == "accept":
            holder = entry["holder"]
        elif kind == "goal":
            goals[ref] = [entry.get("until"), 0, 0]
        elif kind == "measure":
            measures[ref] = [entry["goal"], entry.get("until"), False]
        elif kind == "evaluation":
            measures[entry["measure"]][2] = entry.get("ends", entry["effect"] == "achieved")
        elif kind == "meeting":
            meetings.append([entry["kind"], entry["date"], False])
        elif kind == "minutes":
            planned = [meeting for meeting in meetings if meeting[0] == entry["kind"] and not meeting[2]]
            if planned:
                min(planned, key=lambda meeting: meeting[1])[2] = True
    for goal, _, ended in measures.values():
        goals[goal][1] += 1
        goals[goal][2] += ended
    dates = [date for _, date, held in meetings if not held]
    dates += [until for _, until, ended in measures.values() if until and not ended]
    dates += [by for by, all_of_it, ended in goals.values() if by and (all_of_it == 0 or ended < all_of_it)]
    return status, step, holder, min(dates, default="") if status == "open" else ""


def main(folder):
    moves, first = read_moves(read(next(folder.glob("guides/*.yaml"))))
    rows = []
    for path in folder.glob("cases/*/*.yaml"):
        case = read(path)
        status, step, holder, date = state_of(case, moves, first)
        rows.append((date or "9999", case["case"], status, step.split("/")[0], step, holder, date))
    for row in sorted(rows):
        print("\t".join(row[1:]))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
