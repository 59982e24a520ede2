"""What the checks of the house share: the tree's files, C++ text without its comments, and telling."""
import pathlib
import re
import subprocess
import sys

COMMENT_OR_STRING = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<end>[^(\s]*)\(.*?\)(?P=end)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.DOTALL)


def tracked(root):
    """The files under git that are there, or all files where there is no git."""
    listed = subprocess.run(["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            capture_output=True, text=True, check=False)
    names = listed.stdout.split("\0") if listed.returncode == 0 else [
        str(path.relative_to(root)) for path in root.rglob("*")]
    return sorted(path for path in (root / name for name in names if name) if path.is_file())


def sources(root, *folders):
    """The C++ files below some folders."""
    return sorted(path for folder in folders for path in (root / folder).rglob("*") if path.suffix in (".cpp", ".hpp"))


def without_comments(text):
    """C++ text with comments blanked; strings stay, and so does every line's number."""
    def blank(match):
        found = match.group()
        return re.sub(r"[^\n]", " ", found) if found.startswith("/") else found
    return COMMENT_OR_STRING.sub(blank, text)


def code_only(text):
    """C++ text with comments and what stands in strings blanked."""
    return COMMENT_OR_STRING.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def line_of(text, at):
    return text.count("\n", 0, at) + 1


def tell(check):
    """Runs a check on the tree named on the command line; prints what it finds; exits 1 if anything."""
    complaints = check(pathlib.Path(sys.argv[1]).resolve(), *sys.argv[2:])
    for complaint in complaints:
        print(complaint)
    sys.exit(1 if complaints else 0)
