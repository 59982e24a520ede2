"""The real program at a real (pseudo-)terminal, for tests.

A Terminal types keys and reads the screen as a person does: pexpect holds the pseudo-terminal, pyte
keeps the screen. Everything that waits has a limit; when it is reached, the failure shows the screen.

    with Terminal([bti, "step", "K7"], folder) as terminal:
        terminal.wait_for("Hva undrer du deg over?")
        terminal.type("Trekker seg unna når de andre leker.\\n")
        terminal.interrupt()
        assert terminal.status() == 130
"""
import os
import pathlib
import tempfile
import termios
import time

import pexpect
import pyte

IUTF8 = 0x4000  # termios.h: erasing takes a whole character; every terminal emulator sets it
CTRL_D = "\x04"
ERASE = "\x7f"


class Failure(AssertionError):
    pass


class Terminal:
    def __init__(self, command, folder, rows=24, columns=80, limit=10, variables=None):
        self.limit = limit
        self.bytes = ""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.Stream(self._screen)
        self._process = pexpect.spawn(
            str(command[0]), [str(word) for word in command[1:]], cwd=str(folder), dimensions=(rows, columns),
            env=environment(folder) | (variables or {}), encoding="utf-8", codec_errors="replace", timeout=limit)
        self._process.delaybeforesend = None
        settings = termios.tcgetattr(self._process.child_fd)
        settings[0] |= IUTF8
        termios.tcsetattr(self._process.child_fd, termios.TCSANOW, settings)

    def __enter__(self):
        return self

    def __exit__(self, *ignored):
        self._process.close(force=True)

    @property
    def pid(self):
        return self._process.pid

    def type(self, keys):
        """As if typed; "\\n" is the Enter key."""
        self._process.send(keys.replace("\n", "\r"))

    def interrupt(self):
        """Ctrl-C."""
        self._process.sendintr()

    def hang_up(self):
        """The terminal's window is closed."""
        self._process.close(force=False)

    def resize(self, rows, columns):
        """The window gets another size; the program is told by SIGWINCH."""
        self._process.setwinsize(rows, columns)
        self._screen.resize(rows, columns)

    def screen(self):
        """What stands on the screen now, without blanks at the ends."""
        self._read(0.05)
        return "\n".join(line.rstrip() for line in self._screen.display).strip("\n")

    def wait_for(self, text):
        """Waits until the text stands on the screen; gives the screen."""
        return self._wait(lambda: text in self.screen(), f"{text!r} never came")

    def wait_gone(self, text):
        return self._wait(lambda: text not in self.screen(), f"{text!r} stays")

    def status(self):
        """Waits for the end; gives the exit status, or 128 and the signal's number."""
        self._wait(lambda: not self._read(0.05), "the program did not end")
        self._process.close(force=False)
        if self._process.signalstatus is not None:
            return 128 + self._process.signalstatus
        return self._process.exitstatus

    def _wait(self, done, complaint):
        until = time.monotonic() + self.limit
        while not done():
            if time.monotonic() > until or (not self._process.isalive() and not self._read(0.05) and not done()):
                raise Failure(f"{complaint}. On the screen:\n{self.screen()}\n")
        return self.screen()

    def _read(self, seconds):
        """Takes in what was written; False at the end."""
        try:
            while True:
                text = self._process.read_nonblocking(4096, timeout=seconds)
                self.bytes += text
                self._stream.feed(text)
        except pexpect.TIMEOUT:
            return True
        except (pexpect.EOF, ValueError):
            return False


def environment(home):
    """A plain environment in which nothing of the tester's own shows."""
    return {"HOME": str(home), "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8",
            "BTI_LANG": "nb", "BTI_USER": "larer1", "BTI_CLOCK": "2026-11-21T10:15:00+01:00", "BTI_SEED": "1",
            "TZ": "Europe/Oslo", "GIT_CONFIG_NOSYSTEM": "1"}


def empty_folder():
    """A folder of one's own, removed at the end of `with`."""
    return tempfile.TemporaryDirectory(prefix="bti-terminal-")


def program(argv):
    """The program to test: the only argument."""
    if len(argv) != 2 or not os.access(argv[1], os.X_OK):
        raise SystemExit(f"usage: {argv[0]} build-dev/bti")
    return pathlib.Path(argv[1]).resolve()
