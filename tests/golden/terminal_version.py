"""At a terminal, `bti --version` prints its line and ends well; what terminal.py promises holds."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from terminal import ERASE, Failure, Terminal, empty_folder, program  # noqa: E402


def version(bti, folder):
    with Terminal([bti, "--version"], folder) as terminal:
        terminal.wait_for("bti ")
        assert terminal.status() == 0


def keys_size_and_interrupt(folder):
    script = 'read line; echo "read <$line>"; stty size; read more; stty size; trap "exit 130" INT; sleep 60 & wait'
    with Terminal(["/bin/sh", "-c", script], folder, rows=24, columns=80) as terminal:
        terminal.type("blåbæx" + ERASE + "rsyltetøy\n")
        terminal.wait_for("read <blåbærsyltetøy>")
        terminal.wait_for("24 80")
        terminal.resize(30, 60)
        terminal.type("\n")
        terminal.wait_for("30 60")
        terminal.interrupt()
        assert terminal.status() == 130


def waiting_has_an_end(folder):
    with Terminal(["/bin/sh", "-c", "echo ready; sleep 60"], folder, limit=0.5) as terminal:
        terminal.wait_for("ready")
        try:
            terminal.wait_for("what never comes")
        except Failure as failure:
            assert "ready" in str(failure)
            return
        raise AssertionError("waited for nothing and was content")


if __name__ == "__main__":
    with empty_folder() as here:
        keys_size_and_interrupt(here)
        waiting_has_an_end(here)
        version(program(sys.argv), here)
